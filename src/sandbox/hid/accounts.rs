//! The built-in accounts of this platform.

use crate::sandbox::account::Account;

/// The first may do everything.
pub(super) const ACCOUNTS: &[Account] = &[
    Account {
        platform: "hid",
        name: "admin",
        settings: &[("tenant", "t1demo00"), ("client_id", "admin client:1")],
        secrets: &[("client_secret", "not-a-secret-hid/1")],
    },
    Account {
        platform: "hid",
        name: "reader",
        settings: &[("tenant", "t1demo00"), ("client_id", "reader")],
        secrets: &[("client_secret", "not-a-secret-hid+2")],
    },
];
