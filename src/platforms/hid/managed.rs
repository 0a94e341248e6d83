//! What of HID can be kept in files: groups below the root groups, and roles. Ids are chosen by whoever makes them, so they
//! are what files go by.

use super::shared::{ID_LACKS, only_value};
use crate::commands::{groups, roles};
use crate::json;
use crate::platforms::managed::{Managed, ManagedKind, ManagedReference};
use serde_json::Value;

const ABOVE: &str = "/urn:hid:scim:api:idp:2.0:GroupParent/parent/value";

const IN_CONSOLE: &str = "the API shows them and changes none";

pub(super) static MANAGED: Managed = Managed::Kinds(&[
    ManagedKind {
        create: Some(&roles::CREATE),
        delete: Some(&roles::DELETE),
        sets: &["schemas", "meta"],
        id_lacks: ID_LACKS,
        built_in: &[("/id", &["RL_CLIENTIDM2M", "RL_OPENIDCLIENT", "RL_ORGADMIN", "RL_HELPDESK"])],
        cannot: &[
            ("the name of a role that is there", "the API has no update of roles"),
            ("device types", IN_CONSOLE),
            ("credential types", IN_CONSOLE),
            ("authenticator policies", IN_CONSOLE),
        ],
        ..ManagedKind::new("roles", &roles::LIST, "/id", Clone::clone)
    },
    ManagedKind::new("groups", &groups::LIST, "/id", group)
        .written(&groups::CREATE, &groups::UPDATE, &groups::DELETE)
        .sets(&["schemas", "meta", "members"])
        .id_lacks(ID_LACKS)
        .built_in(&[(ABOVE, &[""])])
        .refers(&[ManagedReference::key(ABOVE, "groups")])
        .fixed(&[(ABOVE, "a group cannot be moved")])
        .cannot(&[
            ("root groups", "they belong to the product"),
            ("who is in a group", "it stands with the users"),
        ]),
]);

fn group(read: &Value) -> Value {
    let mut kept = read.clone();
    if let Some(parent) = kept.pointer_mut("/urn:hid:scim:api:idp:2.0:GroupParent/parent") {
        only_value(parent);
    }
    json::remove(&mut kept, "/members");
    kept
}
