//! What an edit writes back of what it read: the members that the platform takes, without those that hold
//! nothing.

use serde_json::{Map, Value};

/// Of an object the members of these names that hold something, in this order.
pub(super) fn members(read: &Value, names: &[&str]) -> Value {
    let held = |name: &&str| read.get(*name).filter(|value| !value.is_null()).cloned();
    Value::Object(names.iter().filter_map(|name| Some(((*name).to_owned(), held(name)?))).collect())
}

/// Every member that holds something: for objects that are read and written in the same form.
pub(super) fn all(read: &Value) -> Value {
    match read {
        Value::Object(map) => {
            let held = map.iter().filter(|(_, value)| !value.is_null());
            Value::Object(held.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The ids of a list of objects.
pub(super) fn ids(list: Option<&Value>) -> Value {
    let rows = list.and_then(Value::as_array).into_iter().flatten();
    Value::Array(rows.filter_map(|row| row.get("id").filter(|id| id.is_string()).cloned()).collect())
}
