//! The built-in accounts of this platform.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[
    SandboxAccount {
        platform: "protegrity",
        name: "admin",
        settings: &[("username", "admin")],
        secrets: &[("password", "not-a-secret-Admin-1")],
    },
    SandboxAccount {
        platform: "protegrity",
        name: "viewer",
        settings: &[("username", "viewer")],
        secrets: &[("password", "not-a-secret-Viewer-1")],
    },
    SandboxAccount {
        platform: "protegrity",
        name: "noaccess",
        settings: &[("username", "noaccess")],
        secrets: &[("password", "not-a-secret-Noaccess-1")],
    },
];
