//! The built-in accounts of this platform: one for each authentication flow.

use crate::sandbox::account::SandboxAccount;

/// The first may do everything, and so may the second; the third reads.
pub(super) const ACCOUNTS: &[SandboxAccount] = &[
    SandboxAccount {
        platform: "scim",
        name: "admin",
        settings: &[],
        secrets: &[("credential", "not-a-secret-scim-1")],
    },
    SandboxAccount {
        platform: "scim",
        name: "basic",
        settings: &[("auth", "basic"), ("client_id", "scim.admin")],
        secrets: &[("credential", "not-a-secret-scim:2")],
    },
    SandboxAccount {
        platform: "scim",
        name: "reader",
        settings: &[
            ("auth", "client_credentials"),
            ("client_id", "reader"),
            ("token_url", "sandbox:scim/oauth/token"),
            ("scope", "scim:read"),
        ],
        secrets: &[("credential", "not-a-secret-scim-3")],
    },
];
