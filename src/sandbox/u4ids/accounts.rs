//! The built-in accounts of this platform.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[
    SandboxAccount {
        platform: "u4ids",
        name: "admin",
        settings: &[("authority", "sandbox:u4ids/identity"), ("client_id", "u4ids-admin-client")],
        secrets: &[("client_secret", "not-a-secret-u4ids-1")],
    },
    SandboxAccount {
        platform: "u4ids",
        name: "reader",
        settings: &[("authority", "sandbox:u4ids/identity"), ("client_id", "reader-client")],
        secrets: &[("client_secret", "not-a-secret-u4ids-2")],
    },
];
