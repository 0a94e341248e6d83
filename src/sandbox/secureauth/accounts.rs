//! The built-in accounts of this platform.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[SandboxAccount {
    platform: "secureauth",
    name: "admin",
    settings: &[("realm", "secureauth2"), ("app_id", "1b700d2e7b7b4abfa1950c865e23e81a")],
    secrets: &[("app_key", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")],
}];
