//! From what was read to the body that would change nothing: the parts that several resources share.

use serde_json::{Map, Value};

/// The members of these names that hold something.
pub(super) fn members(read: &Value, names: &[&str]) -> Value {
    let held = |name: &&str| read.get(*name).filter(|value| !value.is_null()).cloned();
    let members: Map<String, Value> =
        names.iter().filter_map(|name| Some(((*name).to_owned(), held(name)?))).collect();
    Value::Object(members)
}

/// Adds lists of names. What the platform lists as objects is reduced to the names that a write takes; a
/// list that was not read is left out, so that it is not cleared by accident.
pub(super) fn put_names(read: &Value, body: &mut Value, lists: &[&str]) {
    let Value::Object(body) = body else { return };
    for list in lists {
        if let Some(Value::Array(elements)) = read.get(*list) {
            body.insert((*list).to_owned(), elements.iter().map(name_of).collect());
        }
    }
}

fn name_of(element: &Value) -> Value {
    let named = ["name", "username"].iter().find_map(|member| element.get(*member)).cloned();
    named.unwrap_or_else(|| element.clone())
}
