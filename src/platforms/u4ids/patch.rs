//! JSON Patch in the part of it that the platform applies: adding to lists, taking from lists by index, and
//! replacing. Makes patches and checks those that a person wrote. Pure: sends nothing.

use crate::commands::article;
use crate::fault::Fault;
use crate::json;
use crate::secret::Secret;
use serde_json::{Value, json};

/// Above this many pairs of elements a list is replaced whole: finding what stayed would take too long.
const LARGEST: usize = 1_000_000;

/// The operations that turn one object into another, in the order in which they must be applied.
pub(super) fn between(before: &Value, after: &Value) -> Vec<Value> {
    let mut operations = Vec::new();
    walk("", before, after, &mut operations);
    operations
}

fn walk(path: &str, before: &Value, after: &Value, operations: &mut Vec<Value>) {
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Object(left), Value::Object(right)) => {
            let added = right.keys().filter(|name| !left.contains_key(*name));
            for name in left.keys().chain(added) {
                let path = format!("{path}/{}", json::escaped(name));
                let member =
                    |map: &serde_json::Map<String, Value>| map.get(name).cloned().unwrap_or_default();
                walk(&path, &member(left), &member(right), operations);
            }
        }
        (Value::Array(left), Value::Array(right)) => list(path, left, right, operations),
        // A list that is removed is emptied: null is not a list.
        (Value::Array(left), Value::Null) => list(path, left, &[], operations),
        (_, after) => operations.push(json!({"op": "replace", "path": path, "value": after})),
    }
}

fn list(path: &str, before: &[Value], after: &[Value], operations: &mut Vec<Value>) {
    let pairs = || before.iter().zip(after);
    let same_objects = before.len() == after.len()
        && pairs().all(|(left, right)| left == right || (left.is_object() && right.is_object()));
    if same_objects && moves(before, after) {
        operations.push(json!({"op": "replace", "path": path, "value": after}));
        return;
    }
    if same_objects {
        for (index, (left, right)) in pairs().enumerate() {
            walk(&format!("{path}/{index}"), left, right, operations);
        }
        return;
    }
    let Some(stayed) = stayed(before, after) else {
        operations.push(json!({"op": "replace", "path": path, "value": after}));
        return;
    };
    // From the back, so that no operation moves what a later one points at.
    let (mut old, mut new) = (before.len(), after.len());
    for (left, right) in stayed.into_iter().rev() {
        hunk(path, left + 1..old, &after[right + 1..new], before.len(), operations);
        (old, new) = (left, right);
    }
    hunk(path, 0..old, &after[..new], before.len(), operations);
}

/// Whether what only one element is called, in whatever member, stands at another place: changed one after the other, two of them would
/// be called so for a moment.
fn moves(before: &[Value], after: &[Value]) -> bool {
    let is_alone = |list: &[Value], name: &str, text: &Value| {
        list.iter().filter(|one| one.get(name) == Some(text)).count() == 1
    };
    before.iter().zip(after).any(|(left, right)| {
        right.as_object().into_iter().flatten().any(|(name, text)| {
            text.as_str().is_some_and(|text| !text.is_empty())
                && left.get(name) != Some(text)
                && is_alone(before, name, text)
                && is_alone(after, name, text)
        })
    })
}

/// Turns the old elements of a range into new ones. `length` is that of the whole old list.
fn hunk(path: &str, old: std::ops::Range<usize>, new: &[Value], length: usize, operations: &mut Vec<Value>) {
    let both = old.len().min(new.len());
    for (index, value) in (old.start..).zip(&new[..both]) {
        operations.push(json!({"op": "replace", "path": format!("{path}/{index}"), "value": value}));
    }
    for index in (old.start + both..old.end).rev() {
        operations.push(json!({"op": "remove", "path": format!("{path}/{index}")}));
    }
    for (index, value) in (old.start + both..).zip(&new[both..]) {
        let place = if old.end == length { "-".to_owned() } else { index.to_string() };
        operations.push(json!({"op": "add", "path": format!("{path}/{place}"), "value": value}));
    }
}

/// Pairs of places of the elements that both lists have in the same order; nothing where finding them would
/// take too long.
fn stayed(before: &[Value], after: &[Value]) -> Option<Vec<(usize, usize)>> {
    let front = before.iter().zip(after).take_while(|(left, right)| left == right).count();
    let (left, right) = (&before[front..], &after[front..]);
    let back = left.iter().rev().zip(right.iter().rev()).take_while(|(left, right)| left == right).count();
    let (left, right) = (&left[..left.len() - back], &right[..right.len() - back]);
    if left.len().saturating_mul(right.len()) > LARGEST {
        return None;
    }
    // longest[i][j]: how many elements of the tails from i and j can stay.
    let mut longest = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            longest[i][j] = if left[i] == right[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let mut pairs: Vec<(usize, usize)> = (0..front).map(|index| (index, index)).collect();
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        if left[i] == right[j] {
            pairs.push((front + i, front + j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs.extend((0..back).rev().map(|from_end| (before.len() - 1 - from_end, after.len() - 1 - from_end)));
    Some(pairs)
}

/// Checks a patch that a person wrote.
///
/// # Errors
/// Usage: what the platform would refuse, with the number of the operation.
pub(super) fn check(patch: &Value) -> Result<(), Fault> {
    let Value::Array(operations) = patch else {
        return Err(Fault::usage("a patch is a list of operations, and this is none")
            .hint(r#"such as [{"op": "replace", "path": "/enabled", "value": false}]"#));
    };
    if operations.is_empty() {
        return Err(Fault::usage("the patch holds no operation"));
    }
    for (operation, number) in operations.iter().zip(1..) {
        check_operation(operation).map_err(|why| {
            Fault::usage(format!("operation {number} of the patch: {why}")).hint("nothing was sent")
        })?;
    }
    Ok(())
}

fn check_operation(operation: &Value) -> Result<(), String> {
    let Value::Object(members) = operation else { return Err("it is not an object".to_owned()) };
    if let Some(name) = members.keys().find(|name| !["op", "path", "value"].contains(&name.as_str())) {
        return Err(format!("it has a member '{name}'; only op, path and value are known"));
    }
    let text =
        |name: &str| members.get(name).and_then(Value::as_str).ok_or(format!("its {name} is not a text"));
    let (op, path) = (text("op")?, text("path")?);
    match op {
        "add" | "remove" | "replace" => {}
        "test" | "move" | "copy" => {
            return Err(format!("the platform has no '{op}'; it applies add, remove and replace only"));
        }
        _ => return Err(format!("there is no '{op}'; it is one of add, remove and replace")),
    }
    let last = check_path(path)?;
    match (op, last) {
        ("add", "-") => {}
        ("replace", "-") => {
            return Err(format!("{path} points behind the list, where nothing can be replaced"));
        }
        ("add", last) if !is_index(last) => {
            return Err(format!("{path} is not a place in a list; a member is set with replace"));
        }
        ("remove", last) if !is_index(last) => {
            return Err(format!(
                "{path} is not an element of a list; a member is cleared with replace and null"
            ));
        }
        _ => {}
    }
    match (op, members.contains_key("value")) {
        ("remove", true) => Err("a remove takes no value".to_owned()),
        ("add" | "replace", false) => Err(format!("{} {op} needs a value", article(op))),
        _ => Ok(()),
    }
}

/// The last part of a path.
fn check_path(path: &str) -> Result<&str, String> {
    let parts = path.strip_prefix('/').ok_or_else(|| format!("the path '{path}' does not begin with /"))?;
    let mut escapes = parts.split('~').skip(1);
    if escapes.any(|rest| !rest.starts_with(['0', '1'])) {
        return Err(format!("the path {path} has a ~ that is followed by neither 0 nor 1"));
    }
    let (way, last) = parts.rsplit_once('/').unwrap_or(("", parts));
    if way.split('/').any(|part| part == "-") {
        return Err(format!("the path {path} has a - before its end"));
    }
    if last.is_empty() || parts.split('/').any(str::is_empty) {
        return Err(format!("the path {path} has an empty part"));
    }
    Ok(last)
}

/// The object that a checked patch makes of another, its operations applied one after the other.
///
/// # Errors
/// Usage: a place that the object does not have, with the number of the operation.
pub(super) fn applied(object: &Value, patch: &Value) -> Result<Value, Fault> {
    let mut object = object.clone();
    for (operation, number) in patch.as_array().into_iter().flatten().zip(1..) {
        apply(&mut object, operation).map_err(|why| {
            Fault::usage(format!("operation {number} of the patch: {why}")).hint("nothing was sent")
        })?;
    }
    Ok(object)
}

fn apply(object: &mut Value, operation: &Value) -> Result<(), String> {
    let path = json::at(operation, "/path").as_str().unwrap_or_default();
    let value = json::at(operation, "/value").clone();
    let (front, last) = path.rsplit_once('/').unwrap_or(("", path));
    let last = json::unescaped(last);
    let parent = object.pointer_mut(front).ok_or_else(|| format!("the object has no {front} now"))?;
    let op = json::at(operation, "/op").as_str().unwrap_or_default();
    match (parent, op) {
        (Value::Array(list), "add") if last == "-" => list.push(value),
        (Value::Array(list), op) => {
            let place: usize = last.parse().map_err(|_| format!("{path} is not a place in a list"))?;
            let length = list.len();
            if place > length || (place == length && op != "add") {
                return Err(format!("{path} points past the end: the list has {length} elements now"));
            }
            match op {
                "add" => list.insert(place, value),
                "remove" => drop(list.remove(place)),
                _ => list[place] = value,
            }
        }
        // A list that the platform shows as null is an empty one.
        (place @ Value::Null, "add") if last == "-" || last == "0" => *place = json!([value]),
        (Value::Object(members), "replace") => drop(members.insert(last, value)),
        _ => return Err(format!("{front} is not a list now")),
    }
    Ok(())
}

/// An index without a leading zero.
fn is_index(part: &str) -> bool {
    !part.is_empty()
        && part.bytes().all(|byte| byte.is_ascii_digit())
        && (part == "0" || !part.starts_with('0'))
}

/// Members with secrets: of identity providers, and those of new secrets.
pub(super) const SECRET_MEMBERS: &[&str] = &["idpSecret", "clientSecrets.value", "scopeSecrets.value"];

/// Secret values in a patch or an object, for the trace to hide: those of identity providers, and those of
/// secrets that should not be there at all.
pub(super) fn secrets(value: &Value) -> Vec<Secret> {
    json::secrets_in(value.clone(), SECRET_MEMBERS).into_iter().map(Secret::new).collect()
}

#[cfg(test)]
#[path = "tests/patch.rs"]
mod tests;
