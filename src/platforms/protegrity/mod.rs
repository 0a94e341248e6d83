//! Protegrity Provisioned Cluster: its Authentication and Token Management API, version 1. Tables a
//! resource; the wire is in `dialect`, what replies mean in `judge`.
//! `docs/platforms/protegrity.md` tells how the contradictions of the vendor's pages were decided.

mod after;
mod answers;
mod checks;
mod dialect;
mod entra;
mod groups;
mod import;
mod judge;
mod keep;
mod managed;
mod offset;
mod people;
mod permissions;
mod profile;
mod roles;
mod saml;
mod settings;
mod signin;
#[cfg(test)]
mod tests;
mod undo;
mod users;

use super::table::{
    Account, Find, Grant, List, Permissions, Platform, Resolver, Rights, SecretSetting, is_uuid,
};
use crate::commands::args::{GROUP, GROUPS, USER, USERNAME, USERS};
use crate::schema::Schemas;
use crate::session::PlatformInfo;
use profile::SETTINGS;

static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "protegrity",
        title: "Protegrity PPC",
        prefix: "/pty/v1/auth",
        // The vendor documents no limit of a page.
        place: &[],
        page_size: (100, 1000),
        secret_members: &[
            "password",
            "newPassword",
            "clientSecret",
            "accessToken",
            "refreshToken",
            // Passwords that Keycloak, below the service, takes among a user's credentials.
            "credentials.value",
        ],
        dialect: &dialect::ProtegrityDialect,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting { name: "password", variable: "IAMCTL_PASSWORD", prompt: "Password" }],
    tables: &[
        users::OPERATIONS,
        groups::OPERATIONS,
        roles::OPERATIONS,
        saml::OPERATIONS,
        entra::OPERATIONS,
        settings::OPERATIONS,
    ],
    schemas: &SCHEMAS,
    resolvers: &[
        Resolver {
            arg: &USER,
            find: Find::List("/users", List { items: "", id: "/id", paged: true }),
            others: &[],
            keys: &["/username", "/email"],
            always_named: true,
            says: &[],
            id: "/id",
            is_id: is_uuid,
            any_id: None,
            readings: &[],
        },
        // Groups hold their members by name.
        Resolver {
            arg: &USERS,
            find: Find::List("/users", List { items: "", id: "/id", paged: true }),
            others: &[],
            keys: &["/username", "/email", "/id"],
            always_named: true,
            says: &[],
            id: "/username",
            is_id: |text| !text.contains('@') && is_spelt(text),
            any_id: None,
            readings: &[],
        },
        // Users hold their groups by name.
        Resolver {
            arg: &GROUPS,
            find: Find::List("/groups", List { items: "", id: "/id", paged: true }),
            others: &[],
            keys: &["/name", "/id"],
            always_named: true,
            says: &[],
            id: "/name",
            is_id: is_spelt,
            any_id: None,
            readings: &[],
        },
        Resolver {
            arg: &GROUP,
            find: Find::List("/groups", List { items: "", id: "/id", paged: true }),
            others: &[],
            keys: &["/name"],
            always_named: true,
            says: &[],
            id: "/id",
            is_id: is_uuid,
            any_id: None,
            readings: &[],
        },
    ],
    folds: &[&USER, &USERS, &USERNAME, &GROUPS],
    batches: &[],
    accounts: &[
        Account {
            arg: &USER,
            setting: "username",
            name: "/username",
            secret: "password",
            grants: GRANTS,
            rights: &[],
        },
        Account {
            arg: &USERS,
            setting: "username",
            name: "/username",
            secret: "password",
            grants: &[],
            rights: &[],
        },
    ],
    rights: Rights {
        kind: "user",
        setting: "username",
        base: "can_create_token",
        untold: "which permission opens a command is inferred from the names; none is named for Entra and the token lifespan",
    },
    people: &people::PEOPLE,
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
};

/// An administrator of something may see it, too.
fn opens(held: &str, needed: &str) -> bool {
    let sees = |held: &str| held.strip_suffix("_admin") == needed.strip_suffix("_viewer");
    held == needed || needed.ends_with("_viewer") && sees(held)
}

/// Whether a text can be sent as the name that it is. One with capitals is looked up, because names are found in any
/// letter case and the platform may keep another spelling.
fn is_spelt(text: &str) -> bool {
    !is_uuid(text) && !text.chars().any(char::is_uppercase)
}

/// Groups pass their roles on to their members.
const GRANTS: &[Grant] = &[
    Grant {
        resource: "roles",
        held: "/roles",
        members: "",
        through: &[("groups", "/roles")],
        permissions: Some(Permissions { at: "/permissions", parts: &[""], all: None, opens }),
    },
    Grant { resource: "groups", held: "/groups", members: "/members", through: &[], permissions: None },
];
