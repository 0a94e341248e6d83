//! The rows of a page of a list.

use serde_json::Value;

/// The rows of a page.
pub(super) fn rows(page: &Value) -> &[Value] {
    let rows = ["Resources", "resources"].iter().find_map(|name| page[name].as_array());
    rows.map(Vec::as_slice).unwrap_or_default()
}
