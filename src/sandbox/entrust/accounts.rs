//! The built-in accounts of this platform.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[
    SandboxAccount {
        platform: "entrust",
        name: "admin",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01")],
        secrets: &[("shared_secret", "not-a-secret-entrust-admin")],
    },
    SandboxAccount {
        platform: "entrust",
        name: "auditor",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e02")],
        secrets: &[("shared_secret", "not-a-secret-entrust-auditor")],
    },
    SandboxAccount {
        platform: "entrust",
        name: "helpdesk",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e03")],
        secrets: &[("shared_secret", "not-a-secret-entrust-helpdesk")],
    },
];
