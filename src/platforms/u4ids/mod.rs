//! Unit4 Identity Services (U4IDS): its Admin API, version 3. Tables a resource; the wire is in `dialect`.
//! `docs/platforms/u4ids.md` tells how the contradictions of the vendor's page were decided.

mod address;
mod audits;
mod checks;
mod clients;
mod dialect;
mod judge;
mod keep;
mod managed;
mod patch;
mod people;
mod profile;
mod rotate;
mod scopes;
mod secrets;
mod signin;
mod tenants;
#[cfg(test)]
mod tests;
mod undo;
mod used;

use super::table::{Account, Find, Grant, List, Platform, Resolver, Rights, SecretSetting};
use crate::commands::args::{CLIENT, SCOPE, TENANT};
use crate::schema::Schemas;
use crate::session::PlatformInfo;
use profile::SETTINGS;

static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "u4ids",
        title: "Unit4 U4IDS",
        prefix: "/api/v3",
        // Every list comes whole.
        place: &[],
        page_size: (100, 1000),
        secret_members: patch::SECRET_MEMBERS,
        dialect: &dialect::U4idsDialect,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting {
        name: "client_secret",
        variable: "IAMCTL_CLIENT_SECRET",
        prompt: "Client secret",
    }],
    tables: &[clients::OPERATIONS, scopes::OPERATIONS, tenants::OPERATIONS, audits::OPERATIONS],
    schemas: &SCHEMAS,
    resolvers: &[
        Resolver {
            arg: &CLIENT,
            find: Find::List(dialect::SHORT_CLIENTS, WHOLE),
            others: &[],
            keys: &["/clientName"],
            always_named: false,
            says: &[],
            id: "/clientId",
            is_id: anything,
            any_id: None,
            readings: &[],
        },
        Resolver {
            arg: &SCOPE,
            find: Find::List("/scopes", WHOLE),
            others: &[],
            keys: &["/displayName"],
            always_named: false,
            says: &[],
            id: "/scopeId",
            is_id: anything,
            any_id: None,
            readings: &[],
        },
        Resolver {
            arg: &TENANT,
            find: Find::List("/tenants", WHOLE),
            others: &[],
            keys: &["/tenantName"],
            always_named: false,
            says: &[],
            id: "/tenantId",
            is_id: anything,
            any_id: None,
            readings: &[],
        },
    ],
    folds: &[],
    batches: &[],
    accounts: &[Account {
        arg: &CLIENT,
        setting: "client_id",
        name: "",
        secret: "client_secret",
        grants: &[Grant {
            resource: "scopes",
            held: "/allowedScopes",
            members: "",
            through: &[],
            permissions: None,
        }],
        rights: &["/flow", "/allowClientCredentialsOnly"],
    }],
    rights: Rights {
        kind: "client",
        setting: "client_id",
        base: "u4ids-admin",
        untold: "the platform does not tell whether the client administers U4IDS or a tenant only, which decides what it may do",
    },
    people: &people::PEOPLE,
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
};

/// Lists have no pages here.
const WHOLE: List = List { items: "", id: "", paged: false };

/// Ids are free text, so whatever is typed is one unless `--by name` says otherwise.
fn anything(_: &str) -> bool {
    true
}
