//! The built-in accounts of this platform.

use crate::sandbox::account::Account;

/// The first may do everything.
pub(super) const ACCOUNTS: &[Account] = &[
    Account {
        platform: "protegrity",
        name: "admin",
        settings: &[("username", "admin")],
        secrets: &[("password", "not-a-secret-Admin-1")],
    },
    Account {
        platform: "protegrity",
        name: "viewer",
        settings: &[("username", "viewer")],
        secrets: &[("password", "not-a-secret-Viewer-1")],
    },
    Account {
        platform: "protegrity",
        name: "noaccess",
        settings: &[("username", "noaccess")],
        secrets: &[("password", "not-a-secret-Noaccess-1")],
    },
];
