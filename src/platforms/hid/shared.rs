//! What the tables of several resources share: how lists come, and how references are written.

use crate::commands::{Column, column, columns};
use crate::platforms::table::List;
use serde_json::{Value, json};

/// Rows of every list; the standard and other services write the capital letter.
pub(super) const HITS: &str = "/resources|/Resources";

/// Every list of the platform.
pub(super) const LIST: List = List { items: HITS, id: "/id", paged: true };

/// The schemas of a search.
pub(super) const SEARCH: &str = r#"["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]"#;

/// How the names of schemas begin that are no extensions.
const CORE: &str = "urn:ietf:params:scim:schemas:core:";

/// What a table shows of types and policies.
pub(super) const TYPE_COLUMNS: &[Column] = &[column(&columns::ID, "/id"), column(&columns::NAME, "/name")];

/// Reduces a reference to the id that a write takes; names and addresses in it are the platform's.
pub(super) fn only_value(reference: &mut Value) {
    if let Some(value) = reference.get("value").cloned() {
        *reference = json!({ "value": value });
    }
}

/// The member of an extension that an object says to have and does not show, other than those that are not sent back.
pub(super) fn unshown(read: &Value, elsewhere: &[&str]) -> Option<String> {
    let names = read["schemas"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut extensions = names.filter(|name| !name.starts_with(CORE) && !elsewhere.contains(name));
    extensions.find(|name| !read.get(*name).is_some_and(Value::is_object)).map(str::to_owned)
}
