//! JSON Patch as far as the platform knows it: adding to and removing from lists, and replacing. Works on
//! one object; what the change is worth elsewhere is left to the caller.

use super::errors::{Problems, invalid, message};
use super::members::{Setter, U4idsMember, U4idsObject, fit};
use crate::http::Reply;
use serde_json::Value;

enum PatchChange {
    Add(Value),
    Remove,
    Replace(Value),
}

/// Applies operations until one is refused, and keeps what came before it. Tells how many were applied,
/// and the refusal.
pub(super) fn run(
    members: &[U4idsMember],
    object: &mut U4idsObject,
    list: &[Value],
) -> (usize, Result<(), Reply>) {
    for (applied, operation) in list.iter().enumerate() {
        match apply(members, object, operation) {
            Ok(changed) => *object = changed,
            Err(refusal) => return (applied, Err(refusal)),
        }
    }
    (list.len(), Ok(()))
}

/// The object after one operation.
fn apply(members: &[U4idsMember], object: &U4idsObject, operation: &Value) -> Result<U4idsObject, Reply> {
    let (change, path) = read(operation)?;
    let parts = parts(&path)?;
    let member = parts.first().and_then(|part| members.iter().find(|member| member.name == *part));
    let member = member.ok_or_else(|| refuse(format!("The path '{path}' does not exist.")))?;
    if member.setter != Setter::Anybody {
        return Err(invalid(member.name, format!("The {} field cannot be patched.", member.name)));
    }
    let mut whole = Value::Object(object.clone());
    step(&mut whole, &parts, change, &path)?;
    let Value::Object(changed) = whole else { return Err(refuse("The object itself cannot be replaced.")) };
    let mut problems = Problems::default();
    let fitted = fit(members, changed, "", &mut problems);
    problems.verdict()?;
    Ok(fitted)
}

fn refuse(text: impl Into<String>) -> Reply {
    message(400, text)
}

fn read(operation: &Value) -> Result<(PatchChange, String), Reply> {
    let object = operation.as_object().ok_or_else(|| refuse("An operation must be an object."))?;
    if let Some(name) = object.keys().find(|name| !matches!(name.as_str(), "op" | "path" | "value")) {
        return Err(refuse(format!("An operation has no member '{name}' here.")));
    }
    let path = object.get("path").and_then(Value::as_str).ok_or_else(|| refuse("The path is missing."))?;
    let value = || object.get("value").cloned().ok_or_else(|| refuse("The value is missing."));
    let change = match object.get("op").and_then(Value::as_str) {
        Some("add") => PatchChange::Add(value()?),
        Some("replace") => PatchChange::Replace(value()?),
        Some("remove") if object.contains_key("value") => return Err(refuse("A remove takes no value.")),
        Some("remove") => PatchChange::Remove,
        Some(other) => return Err(refuse(format!("The operation '{other}' is not supported."))),
        None => return Err(refuse("The op is missing.")),
    };
    Ok((change, path.to_owned()))
}

/// The parts of a pointer with their escapes read.
fn parts(path: &str) -> Result<Vec<String>, Reply> {
    let wrong = || refuse(format!("The path '{path}' is not a JSON pointer."));
    let read = |part: &str| {
        let mut pieces = part.split('~');
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let letter = match piece.as_bytes().first() {
                Some(b'0') => '~',
                Some(b'1') => '/',
                _ => return Err(wrong()),
            };
            text.push(letter);
            text.push_str(&piece[1..]);
        }
        Ok(text)
    };
    path.strip_prefix('/').ok_or_else(wrong)?.split('/').map(read).collect()
}

/// An index as the standard writes it: digits without a leading zero.
fn index(part: &str) -> Option<usize> {
    let plain = part == "0" || (!part.starts_with('0') && part.bytes().all(|byte| byte.is_ascii_digit()));
    if plain { part.parse().ok() } else { None }
}

fn step(whole: &mut Value, parts: &[String], change: PatchChange, path: &str) -> Result<(), Reply> {
    let absent = || refuse(format!("The path '{path}' does not exist."));
    let (last, way) = parts.split_last().ok_or_else(absent)?;
    let mut parent = whole;
    for part in way {
        parent = match parent {
            Value::Object(map) => map.get_mut(part),
            Value::Array(list) => index(part).and_then(|index| list.get_mut(index)),
            _ => None,
        }
        .ok_or_else(absent)?;
    }
    match (parent, change) {
        (Value::Array(list), PatchChange::Add(value)) => {
            let at = if last == "-" { Some(list.len()) } else { index(last) };
            let at = at.filter(|at| *at <= list.len()).ok_or_else(absent)?;
            list.insert(at, value);
        }
        (Value::Array(list), PatchChange::Remove) => {
            let at = index(last).filter(|at| *at < list.len()).ok_or_else(absent)?;
            list.remove(at);
        }
        (Value::Array(list), PatchChange::Replace(value)) => {
            *index(last).and_then(|at| list.get_mut(at)).ok_or_else(absent)? = value;
        }
        (Value::Object(map), PatchChange::Replace(value)) => *map.get_mut(last).ok_or_else(absent)? = value,
        (Value::Object(_), _) => {
            return Err(refuse(format!(
                "The path '{path}' is not a list; only replace works on a property."
            )));
        }
        _ => return Err(absent()),
    }
    Ok(())
}
