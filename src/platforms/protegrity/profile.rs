//! What a profile holds.

use crate::platforms::table::{Form, Setting};

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "username",
        variable: "IAMCTL_USERNAME",
        help: "Name to sign in with; its roles must hold can_create_token",
        default: None,
        form: Form::Text,
    },
    Setting {
        name: "login_path",
        variable: "IAMCTL_LOGIN_PATH",
        help: "Where to sign in: auto finds out, and remembers",
        default: Some("auto"),
        form: Form::Choice(&["auto", "pty", "legacy"]),
    },
];
