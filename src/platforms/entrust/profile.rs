//! What a profile holds.

use crate::platforms::table::{SecretBinding, Setting, SettingForm};

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "application_id",
        variable: "IAMCTL_APPLICATION_ID",
        help: "Id of the Administration API application that iamctl acts as",
        default: None,
        form: SettingForm::Text,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "token_form",
        variable: "IAMCTL_TOKEN_FORM",
        help: "session signs in for a token; long-lived sends id and secret with every call",
        default: Some("session"),
        form: SettingForm::Choice(&["session", "long-lived"]),
        ties: SecretBinding::No,
    },
];
