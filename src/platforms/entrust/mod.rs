//! Entrust Identity as a Service: its Administration API, as of version 5.46 of the vendor's document.
//! Tables a resource; the wire is in `dialect`, what replies mean in `judge`, searching in `search`.
//! `docs/platforms/entrust.md` tells what was decided where the document says nothing.

mod account;
mod answers;
mod applications;
mod attributes;
mod authenticators;
mod checks;
mod dialect;
mod directories;
mod groups;
mod identity_provider_fields;
mod identity_providers;
mod judge;
mod keep;
mod managed;
mod names;
mod organizations;
mod people;
mod poll;
mod profile;
mod reports;
mod rights;
mod roles;
mod rules;
mod search;
mod settings;
mod settings_taken;
mod signin;
mod tenants;
#[cfg(test)]
mod tests;
mod undo;
mod user_bulk;
mod user_fields;
mod user_search;
mod users;
mod webhooks;

use super::table::{Account, Platform, SecretSetting};
use crate::commands::args::{ACCOUNT, ADMIN_APPLICATION, CLIENT, LOGIN, USER, USERNAME, USERS};
use crate::schema::Schemas;
use crate::session::PlatformInfo;
use profile::SETTINGS;

static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "entrust",
        title: "Entrust IDaaS",
        prefix: "/api/web",
        place: &[],
        page_size: (100, 100),
        secret_members: SECRET_MEMBERS,
        dialect: &dialect::EntrustDialect,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting {
        name: "shared_secret",
        variable: "IAMCTL_SHARED_SECRET",
        prompt: "Shared secret",
    }],
    tables: &[
        account::OPERATIONS,
        users::OPERATIONS,
        user_bulk::OPERATIONS,
        user_search::OPERATIONS,
        attributes::OPERATIONS,
        roles::OPERATIONS,
        groups::OPERATIONS,
        organizations::OPERATIONS,
        settings::OPERATIONS,
        reports::OPERATIONS,
        webhooks::OPERATIONS,
        authenticators::owned::OPERATIONS,
        authenticators::smart_credentials::OPERATIONS,
        authenticators::tokens::OPERATIONS,
        authenticators::fido::OPERATIONS,
        authenticators::grids::OPERATIONS,
        authenticators::temp_access_codes::OPERATIONS,
        authenticators::kba::OPERATIONS,
        authenticators::passwords::OPERATIONS,
        authenticators::otps::OPERATIONS,
        authenticators::machines::OPERATIONS,
        authenticators::face::OPERATIONS,
        authenticators::magic_links::OPERATIONS,
        authenticators::risk::OPERATIONS,
        applications::OPERATIONS,
        rules::OPERATIONS,
        identity_providers::OPERATIONS,
        directories::OPERATIONS,
        tenants::OPERATIONS,
        tenants::CREATIONS,
        tenants::ENTITLEMENTS,
    ],
    schemas: &SCHEMAS,
    resolvers: names::RESOLVERS,
    folds: &[&USER, &USERS, &USERNAME, &LOGIN, &ACCOUNT],
    batches: user_bulk::BATCHES,
    accounts: &[
        Account {
            arg: &ADMIN_APPLICATION,
            setting: "application_id",
            name: "",
            secret: "shared_secret",
            grants: rights::GRANTS,
            rights: &["/roleId", "/spRoleId", "/ipListId", "/allowLongLivedToken"],
        },
        Account {
            arg: &CLIENT,
            setting: "application_id",
            name: "",
            secret: "shared_secret",
            grants: &[],
            rights: &[],
        },
    ],
    rights: rights::TOLD,
    people: &people::PEOPLE,
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
};

/// Members that hold a secret in some answer or body, wherever they stand.
const SECRET_MEMBERS: &[&str] = &[
    "sharedSecret",
    "authToken",
    "otp",
    "token",
    "code",
    "password",
    "newPassword",
    "currentPassword",
    "gridContents",
    "content",
    "activationCode",
    "activationPassword",
    "activationURL",
    "activationAddress",
    "activationQRCode",
    "activationOnlineURL",
    "activationOnlineHttpURL",
    "linkURL",
    "linkHttpURL",
    "qrCode",
    "qrCodeURL",
    "apiKey",
    "webhookToken",
    "clientSecret",
    "answer",
    "registrationCode",
    "unlockCode",
    "response",
    "challengeResponse",
    "activationUrl",
    "machineNonce",
    "sequenceNonce",
    "encryptedBiometricToken",
    "url",
    "gridContent",
    "secret",
];
