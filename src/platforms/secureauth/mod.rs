//! SecureAuth Identity Platform: its settings and tables. Signing is in `sign`, what is peculiar to the
//! wire in `dialect`, `route` and `judge`.

mod checks;
mod dialect;
mod groups;
mod judge;
mod managed;
mod people;
mod profile;
mod route;
pub mod sign;
#[cfg(test)]
mod tests;
mod undo;
mod users;

use super::setting;
use super::table::{Platform, Rights, SecretBinding, SecretSetting, Setting, SettingForm};
use crate::commands::args;
use crate::schema::Schemas;
use crate::session::PlatformInfo;

const SETTINGS: &[Setting] = &[
    Setting {
        name: "realm",
        variable: "IAMCTL_REALM",
        help: "Realm that serves the API, letter case as it stands there, such as secureauth2",
        default: None,
        form: SettingForm::Segment,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "app_id",
        variable: "IAMCTL_APP_ID",
        help: "Application ID of the realm, dashes and letter case as they stand there",
        default: None,
        form: SettingForm::Own(dialect::check_app_id),
        ties: SecretBinding::Account,
    },
    Setting {
        name: "version",
        variable: "IAMCTL_API_VERSION",
        help: "Version of the API; v1 minds the account's state when it sets a password",
        default: Some("v2"),
        form: SettingForm::Choice(&["v1", "v2", "v3"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "date_header",
        variable: "IAMCTL_DATE_HEADER",
        help: "Header that carries the signed date: X-SA-Ext-Date has milliseconds and needs 9.2",
        default: Some("X-SA-Ext-Date"),
        form: SettingForm::Choice(&["X-SA-Ext-Date", "X-SA-Date", "Date"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "reply_signature",
        variable: "IAMCTL_REPLY_SIGNATURE",
        help: "What a reply without a signature is: an error (strict), a warning (warn), or nothing, \
               signatures being left unread (off)",
        default: Some("warn"),
        form: SettingForm::Choice(&["strict", "warn", "off"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "domain",
        variable: "IAMCTL_DOMAIN",
        help: "Domain of the users, sent with every call; empty for none",
        default: Some(""),
        form: SettingForm::Own(optional_segment),
        ties: SecretBinding::No,
    },
    Setting {
        name: "user_in",
        variable: "IAMCTL_USER_IN",
        help: "Where a user id goes: the path, or the query for ids that a path does not carry well",
        default: Some("path"),
        form: SettingForm::Choice(&["path", "query"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "update_method",
        variable: "IAMCTL_UPDATE_METHOD",
        help: "Method that changes a profile: PUT, or POST for front ends that refuse PUT",
        default: Some("PUT"),
        form: SettingForm::Choice(&["PUT", "POST"]),
        ties: SecretBinding::No,
    },
];

const SECRETS: &[SecretSetting] = &[SecretSetting {
    name: "app_key",
    variable: "IAMCTL_APP_KEY",
    prompt: "Application Key (64 hex digits)",
}];

fn optional_segment(text: &str) -> Result<(), &'static str> {
    if text.is_empty() { Ok(()) } else { setting::segment(text) }
}

static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "secureauth",
        title: "SecureAuth Identity Platform",
        prefix: "/{realm}/api/{version}",
        place: &["realm", "domain"],
        page_size: (100, 100),
        secret_members: &["pinHash", "answer", "password", "currentPassword", "newPassword"],
        dialect: &dialect::SecureAuthDialect,
    },
    settings: SETTINGS,
    secrets: SECRETS,
    tables: &[users::OPERATIONS, profile::OPERATIONS, groups::OPERATIONS],
    schemas: &SCHEMAS,
    resolvers: &[],
    folds: &[&args::USER, &args::USERS, &args::USERNAME],
    batches: &[],
    accounts: &[],
    rights: Rights {
        kind: "application",
        setting: "app_id",
        base: "",
        untold: "the platform tells nothing of the rights of an application; switches of its realm and its data store decide",
    },
    people: &people::PEOPLE,
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
};
