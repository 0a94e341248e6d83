//! Changes in a whole object or a patch that the write has no place for: they would be passed over in silence.

use super::members::unchangeable_part;
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Edit, Operation};
use serde_json::Value;

/// Refuses a value in the shape that the platform shows that was changed and that no write carries. Members that may be
/// of an older state are passed over.
///
/// # Errors
/// Usage, naming the first of them.
pub(super) fn check(
    operation: &Operation,
    edit: &Edit,
    [read, given, body]: [&Value; 3],
    passed: &[&str],
) -> Result<(), Fault> {
    for (name, value) in given.as_object().into_iter().flatten() {
        let there = read.get(name);
        if there == Some(value) || passed.contains(&name.as_str()) {
            continue;
        }
        let mut known = Vec::new();
        leaves("", there.unwrap_or(&Value::Null), &mut known);
        let mut said = Vec::new();
        leaves(&format!("/{}", json::escaped(name)), value, &mut said);
        let is_new = |(_, said): &&(String, &Value)| known.iter().all(|(_, known)| known != said);
        let mut lost = said.iter().filter(is_new).map(|(at, _)| at);
        if let Some(at) = lost.find(|at| !is_carried(edit, at, [read, given, body])) {
            let fixed = edit.fixed.iter().find(|(fixed, _)| fixed == name).map(|(_, reason)| *reason);
            let reason = fixed.unwrap_or("the platform sets it itself");
            return Err(unchangeable_part(operation, &json::spoken(at), reason));
        }
    }
    Ok(())
}

/// Whether a body is another one without what was said at a place of the object.
fn is_carried(edit: &Edit, at: &str, [read, given, body]: [&Value; 3]) -> bool {
    if body.pointer(at).is_some() || body.pointer(&format!("{}{at}", edit.root)).is_some() {
        return true;
    }
    let mut without = given.clone();
    match read.pointer(at) {
        Some(there) => json::put(&mut without, at, there.clone()),
        None => drop(json::remove(&mut without, at)),
    }
    (edit.keep)(&without) != *body
}

/// Texts, numbers and switches, each with its place.
fn leaves<'a>(at: &str, value: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| leaves(&format!("{at}/{}", json::escaped(name)), value, found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| leaves(&format!("{at}/{index}"), value, found))
        }
        Value::Null => {}
        scalar => found.push((at.to_owned(), scalar)),
    }
}
