//! The built-in accounts of this platform.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[
    SandboxAccount {
        platform: "hid",
        name: "admin",
        settings: &[("tenant", "t1demo00"), ("client_id", "admin client:1")],
        secrets: &[("client_secret", "not-a-secret-hid/1")],
    },
    SandboxAccount {
        platform: "hid",
        name: "reader",
        settings: &[("tenant", "t1demo00"), ("client_id", "reader")],
        secrets: &[("client_secret", "not-a-secret-hid+2")],
    },
];
