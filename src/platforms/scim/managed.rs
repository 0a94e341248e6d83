//! What of a SCIM service can be kept in files: groups by their names.

use crate::commands::groups;
use crate::json;
use crate::platforms::managed::{Managed, ManagedKind};
use serde_json::Value;

pub(super) static MANAGED: Managed =
    Managed::Kinds(&[ManagedKind::new("groups", &groups::LIST, "/displayName", group)
        .id("/id")
        .written(&groups::CREATE, &groups::UPDATE, &groups::DELETE)
        .sets(&["schemas", "id", "meta", "members"])
        .cannot(&[
            ("who is in a group", "users are no part of files; 'groups members set' says it"),
            (
                "resources of other types",
                "their keys are known to their schemas alone; 'resources' manages them",
            ),
        ])]);

fn group(read: &Value) -> Value {
    let mut kept = read.clone();
    json::remove(&mut kept, "/members");
    kept
}
