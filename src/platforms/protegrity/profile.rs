//! What a profile holds.

use crate::platforms::table::{SecretBinding, Setting, SettingForm};

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "username",
        variable: "IAMCTL_USERNAME",
        help: "Name to sign in with; its roles must hold can_create_token",
        default: None,
        form: SettingForm::Text,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "login_path",
        variable: "IAMCTL_LOGIN_PATH",
        help: "Where to sign in: auto finds out, and remembers",
        default: Some("auto"),
        form: SettingForm::Choice(&["auto", "pty", "legacy"]),
        ties: SecretBinding::No,
    },
];
