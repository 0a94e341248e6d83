//! The PatchOp that turns one resource into another (RFC 7644, section 3.5.2). Pure.

use super::paths::{AttributePath, URN};
use crate::json;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
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
    let is_kept = |element: &&Value| key(element).is_some_and(|value| right.get(&value) == Some(element));
    let meant: Vec<&Value> = before.iter().filter(|element| !is_kept(element)).collect();
    if !meant.is_empty() && is_vague(&meant, [before, after]) {
        operations.push(match after.is_empty() {
            true => json!({"op": "remove", "path": path}),
            false => json!({"op": "replace", "path": path, "value": after}),
        });
        return;
    }
    let place = |value: &str| format!("{path}[value eq {}]", Value::from(value));
    for element in meant {
        let value = element["value"].as_str().unwrap_or_default();
        match right.get(value) {
            None => operations.push(json!({"op": "remove", "path": place(value)})),
            Some(other) => {
                operations.push(json!({"op": "replace", "path": place(value), "value": other}));
            }
        }
    }
    let is_new = |element: &&Value| key(element).is_some_and(|value| !left.contains_key(&value));
    let added: Vec<&Value> = after.iter().filter(is_new).collect();
    if !added.is_empty() {
        operations.push(json!({"op": "add", "path": path, "value": added}));
    }
}

/// The value of an element as a text: an id that is a number, and its text, are one id.
fn key(element: &Value) -> Option<Cow<'_, str>> {
    match element.get("value")? {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

/// Elements by their values, where each has one of its own.
fn keyed(list: &[Value]) -> Option<HashMap<Cow<'_, str>, &Value>> {
    let keyed: HashMap<_, &Value> =
        list.iter().filter_map(|element| Some((key(element)?, element))).collect();
    (keyed.len() == list.len()).then_some(keyed)
}

/// Whether a value path may mean other elements of a list than these, or none: services compare values without regard to
/// letter case, and disagree on whether a number equals its text.
fn is_vague(meant: &[&Value], lists: [&[Value]; 2]) -> bool {
    if meant.iter().any(|element| !element["value"].is_string()) {
        return true;
    }
    let values: HashSet<_> = lists.into_iter().flatten().filter_map(key).collect();
    let mut folded: HashMap<String, usize> = HashMap::new();
    values.iter().for_each(|value| *folded.entry(value.to_lowercase()).or_default() += 1);
    let is_twice = |value: Cow<str>| folded.get(&value.to_lowercase()).is_some_and(|count| *count > 1);
    meant.iter().filter_map(|element| key(element)).any(is_twice)
}

/// The new values of elements that differ in nothing else, by their types, where each type stands once.
fn moved_within_types<'v>(before: &'v [Value], after: &'v [Value]) -> Option<Vec<(&'v str, &'v Value)>> {
    let kinds = |list: &'v [Value]| -> Option<Vec<&'v str>> {
        let kinds: Vec<&str> = list.iter().filter_map(|one| one.get("type")?.as_str()).collect();
        let once: HashSet<String> = kinds.iter().map(|kind| kind.to_lowercase()).collect();
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
