//! HID Authentication Service: its SCIM API for credentials and the entities beside them. Tables a resource;
//! the wire is in `dialect`, what replies mean in `judge`. `docs/platforms/hid.md` tells what was decided
//! where the vendor's pages disagree or say nothing.

mod answers;
mod attributes;
mod audits;
mod change;
mod checks;
mod credentials;
mod devices;
mod dialect;
mod filter;
mod groups;
mod judge;
mod managed;
mod people;
mod profile;
mod search;
mod shared;
mod signin;
mod status;
#[cfg(test)]
mod tests;
mod undo;
mod users;

use super::table::{Account, AnyId, Find, Grant, Platform, Reading, Resolver, Rights, SecretSetting};
use crate::commands::Arg;
use crate::commands::args::{
    CREDENTIAL, DEVICE, EXTERNAL_ID, GROUP, GROUPS, OWNER, PARENT, ROLE, ROLES, USER, USERNAME, USERS,
};
use crate::http::{Call, Method, encode_segment};
use crate::protocols::scim::{MEDIA, comparison};
use crate::schema::Schemas;
use crate::session::{PlatformInfo, Session};
use profile::SETTINGS;
use serde_json::json;
use shared::{HITS, LIST};

static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "hid",
        title: "HID Authentication Service",
        // Two trees stand side by side, so every path begins at the root of the host.
        prefix: "",
        // More than a hundred rows are never sent at once.
        place: &["tenant"],
        page_size: (100, 100),
        secret_members: &["password"],
        dialect: &dialect::HidDialect,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting {
        name: "client_secret",
        variable: "IAMCTL_CLIENT_SECRET",
        prompt: "Client secret",
    }],
    tables: &[
        credentials::OPERATIONS,
        users::OPERATIONS,
        groups::OPERATIONS,
        devices::OPERATIONS,
        audits::OPERATIONS,
    ],
    schemas: &SCHEMAS,
    resolvers: &[
        user(&USER),
        user(&OWNER),
        group(&GROUP),
        group(&GROUPS),
        group(&PARENT),
        role(&ROLE),
        role(&ROLES),
        Resolver {
            arg: &DEVICE,
            find: Find::Ask(|session, name| find(session, "Device", "externalId", name), HITS),
            others: &[],
            keys: &["/externalId"],
            always_named: true,
            says: &[],
            id: "/id",
            is_id: is_number,
            any_id: None,
            readings: &[by_external_id(|session, name| find(session, "Device", "externalId", name))],
        },
        // Credentials have no names: what is typed is an id, unless it is said to be an external one.
        Resolver {
            arg: &CREDENTIAL,
            find: Find::Ask(|session, name| find(session, "Credential", "externalId", name), HITS),
            others: &[],
            keys: &["/externalId"],
            always_named: true,
            says: &[],
            id: "/id",
            is_id: |_| true,
            any_id: None,
            readings: &[by_external_id(|session, name| find(session, "Credential", "externalId", name))],
        },
    ],
    folds: &[&USER, &USERS, &USERNAME, &OWNER],
    batches: &[],
    accounts: &[Account {
        arg: &USER,
        setting: "client_id",
        name: "/userName",
        secret: "client_secret",
        grants: GRANTS,
        rights: &[],
    }],
    rights: Rights {
        kind: "client",
        setting: "client_id",
        base: "RL_CLIENTIDM2M",
        untold: "the service does not tell which permissions a role gives",
    },
    people: &people::PEOPLE,
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
};

/// A client is a user too, where the service shows it among them.
const GRANTS: &[Grant] = &[
    Grant { resource: "roles", held: "/roles", members: "", through: &[], permissions: None },
    Grant { resource: "groups", held: "/groups", members: "/members", through: &[], permissions: None },
];

const fn by_external_id(find: fn(&Session, &str) -> Call) -> Reading {
    Reading { word: EXTERNAL_ID.name, find: Find::Ask(find, HITS), key: "/externalId", has_case: false }
}

static OF_USER: &[Reading] = &[by_external_id(|session, name| find(session, "Users", "externalId", name))];

static OF_GROUP: &[Reading] = &[by_external_id(|session, name| find(session, "Groups", "externalId", name))];

const fn user(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::Ask(|session, name| find(session, "Users", "userName", name), HITS),
        others: &[],
        keys: &["/userName"],
        always_named: true,
        says: &[],
        id: "/id",
        is_id: is_number,
        any_id: None,
        readings: OF_USER,
    }
}

const fn group(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::Ask(|session, name| find(session, "Groups", "displayName", name), HITS),
        others: &[],
        keys: &["/displayName"],
        always_named: true,
        says: &[],
        id: "/id",
        is_id: |text| text.starts_with("UG_") || is_number(text),
        any_id: Some(AnyId { read: |session, id| one(session, "Groups", id), trusts_looks: true }),
        readings: OF_GROUP,
    }
}

const fn role(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::List("/scim/{tenant}/v2/Roles", LIST),
        others: &[],
        keys: &["/displayName"],
        always_named: true,
        says: &[],
        id: "/id",
        is_id: |text| text.starts_with("RL_"),
        any_id: Some(AnyId { read: |session, id| one(session, "Roles", id), trusts_looks: true }),
        readings: &[],
    }
}

/// The search for one name.
fn find(session: &Session, entity: &str, attribute: &str, name: &str) -> Call {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
        "filter": comparison(attribute, "eq", name),
    });
    let path = session.path(&format!("/scim/{{tenant}}/v2/{entity}/.search"));
    let mut call = Call::new(Method::Post, path).json(&body);
    call.set_header("Content-Type", MEDIA);
    call
}

/// The read of one by its id, which whoever makes it chooses.
fn one(session: &Session, list: &str, id: &str) -> Option<Call> {
    let segment = encode_segment(id)?;
    Some(Call::new(Method::Get, session.path(&format!("/scim/{{tenant}}/v2/{list}/{segment}"))))
}

/// Ids of users and devices are numbers.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
