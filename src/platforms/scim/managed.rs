//! What of a SCIM service can be kept in files.

use crate::commands::groups;
use crate::json;
use crate::platforms::managed::{Managed, ManagedKind};
use serde_json::Value;

pub(super) static MANAGED: Managed = Managed::Kinds(&[ManagedKind {
    id: "/id",
    ..ManagedKind::new("groups", &groups::LIST, "/displayName", group)
        .written(&groups::CREATE, &groups::UPDATE, &groups::DELETE)
        .sets(&["id", "meta", "schemas", "members"])
        .cannot(&[("who is in a group", "it stands with the users")])
}]);

fn group(read: &Value) -> Value {
    let mut kept = read.clone();
    for member in ["/id", "/meta", "/schemas", "/members"] {
        json::remove(&mut kept, member);
    }
    kept
}
