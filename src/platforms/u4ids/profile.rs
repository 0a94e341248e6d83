//! What a profile holds.

use crate::platforms::table::{SecretBinding, Setting, SettingForm};
use crate::protocols::oauth::check_place;

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "authority",
        variable: "IAMCTL_AUTHORITY",
        help: "Address of the identity service that issues tokens, commonly ending in /identity",
        default: None,
        form: SettingForm::Own(check_place),
        ties: SecretBinding::Place,
    },
    Setting {
        name: "client_id",
        variable: "IAMCTL_CLIENT_ID",
        help: "Client to sign in as; it needs the flow ClientCredentials and the scope u4ids-admin",
        default: None,
        form: SettingForm::Text,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "client_auth",
        variable: "IAMCTL_CLIENT_AUTH",
        help: "How id and secret are sent: as fields of the form, or in a Basic header",
        default: Some("form"),
        form: SettingForm::Choice(&["form", "basic"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "patch_type",
        variable: "IAMCTL_PATCH_TYPE",
        help: "Media type of a patch",
        default: Some("application/json-patch+json"),
        form: SettingForm::Choice(&["application/json-patch+json", "application/json"]),
        ties: SecretBinding::No,
    },
];
