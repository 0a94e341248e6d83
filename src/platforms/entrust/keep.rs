//! What an edit writes back of what it read: the members that the platform takes, without those that hold
//! nothing.

use serde_json::{Map, Value};

/// Why most of what is shown and not written cannot be changed.
pub(super) const OF_PLATFORM: &str = "the platform sets it itself";

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

/// The ids of the objects in one list; nothing where it was not read, so that it is not cleared by accident.
pub(super) fn ids(read: &Value, list: &str) -> Value {
    let mut body = Map::new();
    if let Some(Value::Array(rows)) = read.get(list) {
        let ids = rows.iter().filter_map(|row| row.get("id").filter(|id| id.is_string()).cloned());
        body.insert(list.to_owned(), ids.collect());
    }
    Value::Object(body)
}
