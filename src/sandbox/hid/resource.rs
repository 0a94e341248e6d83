//! Resources as the platform writes them, and how they refer to each other.

use super::kinds::{HidResourceKind, TENANT};
use serde_json::{Map, Value, json};

/// The address that a resource names as its own.
pub(super) fn location(kind: &HidResourceKind, id: &str) -> String {
    let api = if kind.configuration { "configuration" } else { "scim" };
    format!("https://hid.example.test/{api}/{TENANT}/v2/{}/{id}", kind.path)
}

/// A resource in the order in which the platform writes it.
pub(super) fn resource(
    kind: &HidResourceKind,
    id: &str,
    created: Option<&str>,
    members: Map<String, Value>,
) -> Value {
    let mut schemas = vec![json!(kind.schema)];
    schemas.extend(members.keys().filter(|name| name.starts_with("urn:")).map(|name| json!(name)));
    let mut meta = json!({"resourceType": kind.resource});
    if let Some(created) = created {
        meta["created"] = json!(created);
    }
    meta["location"] = json!(location(kind, id));
    // The samples write a text for credentials and a number for everything else.
    meta["version"] = if kind.table == "credentials" { json!("1") } else { json!(1) };
    let mut whole = json!({"schemas": schemas, "id": id, "meta": meta});
    if let Value::Object(whole) = &mut whole {
        whole.extend(members);
    }
    whole
}

/// A reference to another resource.
pub(super) fn reference(kind: &HidResourceKind, id: &str, display: &str) -> Value {
    json!({"type": kind.resource, "display": display, "value": id, "$ref": location(kind, id)})
}
