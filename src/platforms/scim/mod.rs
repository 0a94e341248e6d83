//! Any service provider of SCIM 2.0 (RFC 7643, 7644): users with the enterprise extension, groups, and resources of every
//! type that it describes. What a service lacks is taken from its own description, from the profile, or from its refusals
//! (`features`); the wire is in `dialect`, what replies mean in `judge`.

mod bulk;
mod by_member;
mod checks;
mod dialect;
mod discovery;
mod features;
mod filter;
mod first;
mod groups;
mod id_form;
mod judge;
mod managed;
mod membership;
mod people;
mod profile;
mod resources;
mod route;
mod rows;
mod schemas;
mod shared;
mod signin;
mod spelling;
#[cfg(test)]
mod tests;
mod undo;
mod user_fields;
mod user_groups;
mod users;
mod whole;
mod wholeness;

use super::table::{
    Account, AnyId, Find, Grant, Platform, Reading, Resolver, Rights, SecretSetting, is_uuid,
};
use crate::commands::Arg;
use crate::commands::args::{EXTERNAL_ID, GROUP, MANAGER, USER, USERS};
use crate::http::{Call, Method, encode_segment};
use crate::protocols::scim::comparison;
use crate::session::{PlatformInfo, Session};
use profile::SETTINGS;
use schemas::SCHEMAS;
use shared::HITS;

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "scim",
        title: "SCIM 2.0",
        // The address of the profile says where the service begins.
        prefix: "",
        place: &[],
        page_size: (100, 10_000),
        secret_members: &["password"],
        dialect: &dialect::ScimDialect,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting {
        name: "credential",
        variable: "IAMCTL_CREDENTIAL",
        prompt: "Bearer token, password or client secret",
    }],
    tables: &[users::OPERATIONS, groups::OPERATIONS, resources::OPERATIONS, discovery::OPERATIONS],
    schemas: &SCHEMAS,
    resolvers: &[user(&USER), user(&USERS), user(&MANAGER), group(&GROUP)],
    folds: &[],
    batches: bulk::BATCHES,
    accounts: &[Account {
        arg: &USER,
        setting: "client_id",
        name: "/userName",
        secret: "credential",
        grants: GRANTS,
        rights: &[],
    }],
    rights: Rights {
        kind: "client",
        setting: "client_id",
        base: "",
        untold: "the standard has no way to tell what an account may do",
    },
    undo: undo::UNDO,
    lost: undo::LOST,
    checks: &checks::CHECKS,
    managed: &managed::MANAGED,
    people: &people::PEOPLE,
};

/// Who signs in by name and password is a user too, where the service shows it among them.
const GRANTS: &[Grant] =
    &[Grant { resource: "groups", held: "/groups", members: "/members", through: &[], permissions: None }];

const fn by_external_id(find: fn(&Session, &str) -> Call) -> Reading {
    Reading { word: EXTERNAL_ID.name, find: Find::Ask(find, HITS), key: "/externalId", has_case: true }
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
        is_id,
        any_id: Some(AnyId { read: |session, id| one(session, "Users", id), trusts_looks: false }),
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
        is_id,
        any_id: Some(AnyId { read: |session, id| one(session, "Groups", id), trusts_looks: false }),
        readings: OF_GROUP,
    }
}

/// Whether a text looks like an id, where a guess is enough: those that people meet are long, hold a digit, or a sign that
/// names have not. What is an id, the service says.
fn is_id(text: &str) -> bool {
    let mut signs = text.chars();
    let plain = text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    let has_digit = text.chars().any(|sign| sign.is_ascii_digit());
    is_uuid(text)
        || signs.all(|sign| sign.is_ascii_digit()) && !text.is_empty()
        || plain && has_digit && text.len() >= 12
        || text.contains(['/', ':']) && !text.contains(char::is_whitespace)
}

/// The read of one by its id. Members are not needed for it, and may be very many.
fn one(session: &Session, list: &str, id: &str) -> Option<Call> {
    let mut call = Call::new(Method::Get, session.path(&format!("/{list}/{}", encode_segment(id)?)));
    if list == "Groups" {
        call.set_query("excludedAttributes", "members");
    }
    Some(call)
}

/// The search for one name. Members are not needed for it, and may be very many.
fn find(session: &Session, list: &str, attribute: &str, name: &str) -> Call {
    let mut call = Call::new(Method::Get, session.path(&format!("/{list}")));
    call.set_query("filter", comparison(attribute, "eq", name));
    if list == "Groups" {
        call.set_query("excludedAttributes", "members");
    }
    call
}
