//! The PatchOp that turns one resource into another (RFC 7644, section 3.5.2). Pure.

use super::paths::{AttributePath, URN};
use crate::json;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};

/// The schema of a patch.
pub const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// The patch that turns `before` into `after`. Elements of lists are named by their values; `schemas` follows from the
/// members, so that nothing says it.
pub fn between(before: &Value, after: &Value) -> Value {
    let mut operations = Vec::new();
    let empty = Map::new();
    let (left, right) = (before.as_object().unwrap_or(&empty), after.as_object().unwrap_or(&empty));
    for name in names(left, right).filter(|name| *name != "schemas") {
        let pointer = format!("/{}", json::escaped(name));
        walk(&pointer, member(left, name), member(right, name), &mut operations);
    }
    json!({"schemas": [PATCH_OP], "Operations": operations})
}

fn names<'v>(left: &'v Map<String, Value>, right: &'v Map<String, Value>) -> impl Iterator<Item = &'v str> {
    let added = right.keys().filter(|name| !left.contains_key(*name));
    left.keys().chain(added).map(String::as_str)
}

fn member<'v>(object: &'v Map<String, Value>, name: &str) -> &'v Value {
    object.get(name).unwrap_or(&Value::Null)
}

fn walk(pointer: &str, before: &Value, after: &Value, operations: &mut Vec<Value>) {
    let path = || AttributePath::of_pointer(pointer);
    let is_extension = pointer[1..].starts_with(URN) && pointer.matches('/').count() == 1;
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Null, Value::Object(right)) if is_extension => {
            for (name, value) in right {
                walk(&format!("{pointer}/{}", json::escaped(name)), &Value::Null, value, operations);
            }
        }
        (Value::Object(left), Value::Object(right)) => {
            for name in names(left, right) {
                let inner = format!("{pointer}/{}", json::escaped(name));
                walk(&inner, member(left, name), member(right, name), operations);
            }
        }
        (Value::Array(left), Value::Array(right)) => list(&path(), left, right, operations),
        (_, Value::Null) => operations.push(json!({"op": "remove", "path": path()})),
        (Value::Null, after) => operations.push(json!({"op": "add", "path": path(), "value": after})),
        (_, after) => operations.push(json!({"op": "replace", "path": path(), "value": after})),
    }
}

fn list(path: &str, before: &[Value], after: &[Value], operations: &mut Vec<Value>) {
    // Elements that came meanwhile stay.
    if after.is_empty() && keyed(before).is_none() {
        operations.push(json!({"op": "remove", "path": path}));
        return;
    }
    if before.is_empty() {
        operations.push(json!({"op": "add", "path": path, "value": after}));
        return;
    }
    let (Some(left), Some(right)) = (keyed(before), keyed(after)) else {
        operations.push(json!({"op": "replace", "path": path, "value": after}));
        return;
    };
    if let Some(changed) = moved_within_types(before, after) {
        for (kind, value) in changed {
            let path = format!("{path}[type eq {}].value", Value::from(kind));
            operations.push(json!({"op": "replace", "path": path, "value": value}));
        }
        return;
    }
    let place = |value: &str| format!("{path}[value eq {}]", Value::from(value));
    for element in before {
        let value = element["value"].as_str().unwrap_or_default();
        match right.get(value) {
            None => operations.push(json!({"op": "remove", "path": place(value)})),
            Some(other) if *other == element => {}
            Some(other) => {
                operations.push(json!({"op": "replace", "path": place(value), "value": other}));
            }
        }
    }
    let is_new = |element: &&Value| element["value"].as_str().is_some_and(|value| !left.contains_key(value));
    let added: Vec<&Value> = after.iter().filter(is_new).collect();
    if !added.is_empty() {
        operations.push(json!({"op": "add", "path": path, "value": added}));
    }
}

/// Elements by their values, where each has one of its own.
fn keyed(list: &[Value]) -> Option<HashMap<&str, &Value>> {
    let keyed: HashMap<&str, &Value> =
        list.iter().filter_map(|element| Some((element.get("value")?.as_str()?, element))).collect();
    (keyed.len() == list.len()).then_some(keyed)
}

/// The new values of elements that differ in nothing else, by their types, where each type stands once.
fn moved_within_types<'v>(before: &'v [Value], after: &'v [Value]) -> Option<Vec<(&'v str, &'v Value)>> {
    let kinds = |list: &'v [Value]| -> Option<Vec<&'v str>> {
        let kinds: Vec<&str> = list.iter().filter_map(|one| one.get("type")?.as_str()).collect();
        let once: HashSet<&&str> = kinds.iter().collect();
        (kinds.len() == list.len() && once.len() == list.len()).then_some(kinds)
    };
    let (left, right) = (kinds(before)?, kinds(after)?);
    if left != right {
        return None;
    }
    let rest = |one: &Value| {
        let mut rest = one.clone();
        json::remove(&mut rest, "/value");
        rest
    };
    let pairs = || before.iter().zip(after);
    if pairs().any(|(old, new)| rest(old) != rest(new)) {
        return None;
    }
    let changed = pairs().zip(right).filter(|((old, new), _)| old["value"] != new["value"]);
    Some(changed.map(|((_, new), kind)| (kind, &new["value"])).collect())
}
