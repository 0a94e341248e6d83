//! What a PatchOp that a person wrote makes of a resource, and what is wrong with one.

use super::filter::ScimFilter;
use super::patch::PATCH_OP;
use super::paths::{AttributePath, member};
use crate::fault::Fault;
use serde_json::{Map, Value, json};

/// The path of an operation.
struct PatchPath {
    attribute: AttributePath,
    /// Which elements of a list are meant.
    only: Option<ScimFilter>,
    /// What of such an element.
    sub: String,
}

impl PatchPath {
    fn read(text: &str) -> Result<Self, String> {
        let wrong = || format!("its path '{text}' is none");
        let (front, only, sub) = match text.split_once('[') {
            None => (text, None, ""),
            Some((front, rest)) => {
                let (inner, sub) = rest.rsplit_once(']').ok_or_else(wrong)?;
                let filter = ScimFilter::read(inner).map_err(|fault| fault.to_string())?;
                (front, Some(filter), sub.strip_prefix('.').unwrap_or(sub))
            }
        };
        let attribute = AttributePath::read(front).ok_or_else(wrong)?;
        Ok(PatchPath { attribute, only, sub: sub.to_owned() })
    }
}

/// Checks a patch that a person wrote.
///
/// # Errors
/// Usage: what is wrong with it, with the number of the operation.
pub fn check(patch: &Value) -> Result<(), Fault> {
    let operations = member(patch, "Operations").and_then(Value::as_array);
    let named = patch["schemas"].as_array().is_some_and(|schemas| schemas.iter().any(|one| one == PATCH_OP));
    let Some(operations) = operations.filter(|list| named && !list.is_empty()) else {
        return Err(Fault::usage("a patch is a PatchOp with operations, and this is none").hint(format!(
            r#"such as {{"schemas": ["{PATCH_OP}"], "Operations": [{{"op": "replace", "path": "title", "value": "Clerk"}}]}}"#
        )));
    };
    for (operation, number) in operations.iter().zip(1..) {
        read(operation).map(drop).map_err(|why| numbered(number, &why))?;
    }
    Ok(())
}

fn numbered(number: usize, why: &str) -> Fault {
    Fault::usage(format!("operation {number} of the patch: {why}")).hint("nothing was sent")
}

fn read(operation: &Value) -> Result<(String, Option<PatchPath>, &Value), String> {
    let Value::Object(members) = operation else { return Err("it is not an object".to_owned()) };
    if let Some(name) = members.keys().find(|name| !["op", "path", "value"].contains(&name.as_str())) {
        return Err(format!("it has a member '{name}'; only op, path and value are known"));
    }
    let op = members.get("op").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
    if !["add", "remove", "replace"].contains(&op.as_str()) {
        return Err(format!("there is no '{op}'; it is one of add, remove and replace"));
    }
    let path = match members.get("path") {
        None => None,
        Some(Value::String(path)) => Some(PatchPath::read(path)?),
        Some(_) => return Err("its path is not a text".to_owned()),
    };
    let value = members.get("value").unwrap_or(&Value::Null);
    match (op.as_str(), &path) {
        ("remove", None) => Err("a remove needs a path".to_owned()),
        ("add" | "replace", _) if value.is_null() => Err(format!("{op} needs a value")),
        ("add" | "replace", None) if !value.is_object() => {
            Err("without a path the value is an object".to_owned())
        }
        _ => Ok((op, path, value)),
    }
}

/// The resource that a checked patch makes of another, its operations applied one after the other.
///
/// # Errors
/// Usage: a place that the resource does not have, with the number of the operation.
pub fn applied(object: &Value, patch: &Value) -> Result<Value, Fault> {
    let mut object = object.clone();
    let operations = member(patch, "Operations").and_then(Value::as_array).into_iter().flatten();
    for (operation, number) in operations.zip(1..) {
        let done = read(operation).and_then(|(op, path, value)| match path {
            Some(path) => apply(&mut object, &op, &path, value),
            None => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    apply(&mut object, &op, &PatchPath::read(name)?, value)?;
                }
                Ok(())
            }
        });
        done.map_err(|why| numbered(number, &why))?;
    }
    Ok(object)
}

fn apply(object: &mut Value, op: &str, path: &PatchPath, value: &Value) -> Result<(), String> {
    let AttributePath { schema, name, sub } = &path.attribute;
    let at_root = schema.is_empty() || member(object, schema).is_none() && schema.contains(":core:");
    let mut place = &mut *object;
    if !at_root {
        place = entry(place, schema, &json!({}))?;
    }
    if name.is_empty() {
        if op == "remove" {
            remove(object, schema);
            return Ok(());
        }
        return merge(place, value);
    }
    if let Some(only) = &path.only {
        return of_elements(entry(place, name, &json!([]))?, op, only, &path.sub, value);
    }
    if !sub.is_empty() {
        place = entry(place, name, &json!({}))?;
    }
    let last = if sub.is_empty() { name } else { sub };
    if op == "remove" {
        remove(place, last);
        return Ok(());
    }
    set(place, last, op, value)
}

/// A member, made where it is not there.
fn entry<'v>(object: &'v mut Value, name: &str, made: &Value) -> Result<&'v mut Value, String> {
    let Value::Object(members) = object else { return Err(format!("{name} stands in no object")) };
    let name = spelt(members, name);
    let place = members.entry(name).or_insert(Value::Null);
    if place.is_null() {
        *place = made.clone();
    }
    Ok(place)
}

/// The name of a member as the object has it.
fn spelt(members: &Map<String, Value>, name: &str) -> String {
    let known = members.keys().find(|known| known.eq_ignore_ascii_case(name));
    known.cloned().unwrap_or_else(|| name.to_owned())
}

fn remove(object: &mut Value, name: &str) {
    if let Value::Object(members) = object {
        let name = spelt(members, name);
        members.shift_remove(&name);
    }
}

fn merge(place: &mut Value, value: &Value) -> Result<(), String> {
    for (name, inner) in value.as_object().into_iter().flatten() {
        *entry(place, name, inner)? = inner.clone();
    }
    Ok(())
}

fn set(place: &mut Value, name: &str, op: &str, value: &Value) -> Result<(), String> {
    let Value::Object(members) = place else { return Err(format!("{name} stands in no object")) };
    let name = spelt(members, name);
    match (members.get_mut(&name), value) {
        (Some(Value::Array(list)), value) if op == "add" => {
            let more = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            more.into_iter().for_each(|one| {
                if !list.contains(&one) {
                    list.push(one);
                }
            });
        }
        (Some(there @ Value::Object(_)), Value::Object(_)) => merge(there, value)?,
        _ => drop(members.insert(name, value.clone())),
    }
    Ok(())
}

fn of_elements(
    list: &mut Value,
    op: &str,
    only: &ScimFilter,
    sub: &str,
    value: &Value,
) -> Result<(), String> {
    let Value::Array(elements) = list else { return Err("its path means no list".to_owned()) };
    let fits = |one: &Value| only.holds(one) == Some(true);
    if op == "remove" && sub.is_empty() {
        elements.retain(|one| !fits(one));
        return Ok(());
    }
    let mut meant = elements.iter_mut().filter(|one| fits(one)).peekable();
    if meant.peek().is_none() && op == "replace" {
        return Err(format!("no element fits {only}"));
    }
    for one in meant {
        match (op, sub) {
            ("remove", sub) => remove(one, sub),
            (_, "") => merge(one, value)?,
            (op, sub) => set(one, sub, op, value)?,
        }
    }
    Ok(())
}
