//! `--set`, `--add`, `--insert`, `--remove` and `--unset`: what they may name, what a typed text means, and what they make of an
//! object.

use crate::commands::{Arg, ArgKind};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Edit, Operation};
use crate::session::{Change, CommandInput, Input, Session};
use serde_json::{Value, json};

/// A secret on the command line is seen by everybody on the machine.
pub(super) fn check_secrets(session: &Session, edit: &Edit, given: &CommandInput) -> Result<(), Fault> {
    for change in &given.changes {
        let (Change::Set(name, text) | Change::Add(name, text) | Change::Insert(name, _, text)) = change
        else {
            continue;
        };
        let pointer = place(edit.root, name);
        if json::is_secret(session.platform.secret_members, &pointer) || holds_secret(session, name, text) {
            return Err(Fault::usage(format!("'{name}' is a secret and cannot stand on the command line"))
                .hint(
                    "nothing was sent; put it into a file and give that with --data, --patch or --replace",
                ));
        }
    }
    Ok(())
}

/// What says which object is meant cannot say another one in `--data`.
pub(super) fn check_target(operation: &Operation, given: &CommandInput, data: &Value) -> Result<(), Fault> {
    for field in operation.body {
        // A file is what is written, not what it is written to.
        let is_target = |arg: &&Arg| operation.targets.contains(arg) && arg.kind != ArgKind::File;
        let Some(arg) = field.arg.filter(is_target) else { continue };
        let wanted = given.get(arg).map(Input::to_json);
        let said = json::find(data, field.at).filter(|_| !field.at.is_empty());
        if said.is_some() && said != wanted.as_ref() {
            return Err(Fault::usage(format!(
                "'{}' says which {} is meant and cannot be changed",
                name_of(field.at),
                arg.name
            ))
            .hint("nothing was sent"));
        }
    }
    Ok(())
}

/// Whether JSON that was typed has a secret in it.
fn holds_secret(session: &Session, name: &str, text: &str) -> bool {
    let value = text.strip_prefix(':').and_then(|text| serde_json::from_str::<Value>(text).ok());
    let Some(value) = value else { return false };
    let before = json!({ name_of(&place("", name)): value });
    let mut hidden = before.clone();
    json::hide(&mut hidden, session.platform.secret_members);
    hidden != before
}

/// Where a name of `--set` and its like stands; a dot goes one level down, `\.` is a dot in a name, and so is the one in the
/// version of a URN. The name of the root itself may be said or left out.
pub fn place(root: &str, name: &str) -> String {
    let front = json::spoken(root);
    let below = name.strip_prefix(&front).and_then(|rest| rest.strip_prefix('.'));
    let name = below.filter(|_| !front.is_empty()).unwrap_or(name);
    let name = in_versions(&json::escaped(name).replace("\\.", "\u{0}"));
    format!("{root}/{}", name.replace('.', "/").replace(DOT, "."))
}

/// What stands for a dot in a name until names are told apart.
const DOT: char = '\u{0}';

/// Marks the dots between digits of a URN, such as `urn:ietf:params:scim:schemas:core:2.0:User.active`.
fn in_versions(name: &str) -> String {
    let signs: Vec<char> = name.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let is_version = |at: usize| digit(at.checked_sub(1)) && digit(Some(at + 1));
    let mark = |(at, sign): (usize, &char)| if *sign == '.' && is_version(at) { DOT } else { *sign };
    if name.starts_with("urn:") { signs.iter().enumerate().map(mark).collect() } else { name.to_owned() }
}

/// A write that finds its object by a member of the body would find another one if that member changed.
pub(super) fn check_address(
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    kept: &Value,
) -> Result<(), Fault> {
    let in_path = |arg: &&'static Arg| operation.path.contains(&format!("{{{}}}", arg.name));
    for target in operation.targets.iter().filter(|arg| !in_path(arg)) {
        let address = given.text(target);
        for change in &given.changes {
            let name = change.name();
            if json::at(kept, &place(edit.root, name)).as_str() == address && address.is_some() {
                return Err(Fault::usage(format!(
                    "'{name}' says which {} is meant and cannot be changed",
                    target.name
                ))
                .hint("nothing was sent"));
            }
        }
    }
    Ok(())
}

/// Makes one change; `like` gives a value of the type that is documented for a place.
pub(super) fn change(
    session: &Session,
    (root, strict): (&str, bool),
    like: &dyn Fn(&str) -> Value,
    change: &Change,
    wanted: &mut Value,
) -> Result<(), Fault> {
    let pointer = place(root, change.name());
    match change {
        Change::Set(name, text) => {
            let value = match json::at(wanted, &pointer) {
                Value::Null => typed(&like(&pointer), name, text)?,
                now => typed(now, name, text)?,
            };
            json::put(wanted, &pointer, value.clone());
            // An index past the end of a list leads nowhere.
            if json::at(wanted, &pointer) != &value {
                return Err(Fault::new(Kind::Conflict, format!("there is no '{name}' to set"))
                    .hint("nothing was sent"));
            }
        }
        Change::Add(name, text) => {
            add(wanted, &pointer, typed(&like(&format!("{pointer}/0")), name, text)?)?;
        }
        Change::Insert(name, place, text) => {
            insert(wanted, &pointer, *place, typed(&like(&format!("{pointer}/0")), name, text)?)?;
        }
        Change::Remove(name, text) => {
            if !take(wanted, &pointer, &typed(&like(&format!("{pointer}/0")), name, text)?)? {
                absent(session, strict, format!("'{text}' is not in {name}"))?;
            }
        }
        Change::Unset(name) => {
            if !json::remove(wanted, &pointer) {
                absent(session, strict, format!("there is no '{name}' to unset"))?;
            }
        }
    }
    Ok(())
}

/// What is to go and is not there: as it is meant to be, and said, because it may be a slip.
pub(super) fn absent(session: &Session, strict: bool, message: String) -> Result<(), Fault> {
    if strict {
        return Err(Fault::new(Kind::Conflict, message).hint("nothing was sent"));
    }
    session.notice(&message);
    Ok(())
}

/// A typed text as JSON: of the sort that stands there now, else text. `:` in front takes it as JSON.
///
/// # Errors
/// Usage: what follows the colon is invalid JSON.
pub(super) fn typed(now: &Value, name: &str, text: &str) -> Result<Value, Fault> {
    if let Some(typed) = text.strip_prefix(':') {
        return json::strict::value(typed.as_bytes()).map_err(|error| {
            Fault::usage(format!("what follows the colon in '{name}=:' is invalid JSON: {error}"))
                .hint("nothing was sent; text that begins with a colon is written as JSON: NAME=:\":text\"")
        });
    }
    let parsed = json::exact(text.as_bytes()).ok();
    Ok(match (now, parsed) {
        (Value::Number(_), Some(value @ Value::Number(_)))
        | (Value::Bool(_), Some(value @ Value::Bool(_)))
        | (Value::Array(_), Some(value @ Value::Array(_)))
        | (Value::Object(_), Some(value @ Value::Object(_))) => value,
        _ => Value::from(text),
    })
}

pub(super) fn add(wanted: &mut Value, pointer: &str, value: Value) -> Result<(), Fault> {
    if json::at(wanted, pointer).is_null() {
        json::put(wanted, pointer, Value::Array(Vec::new()));
    }
    match wanted.pointer_mut(pointer) {
        Some(Value::Array(list)) => {
            if !list.iter().any(|element| fits(element, &value)) {
                list.push(value);
            }
            Ok(())
        }
        _ => Err(Fault::usage(format!("{} is not a list", name_of(pointer)))),
    }
}

/// Puts a value into a list before the element of a number, or behind the last one.
fn insert(wanted: &mut Value, pointer: &str, place: usize, value: Value) -> Result<(), Fault> {
    if json::at(wanted, pointer).is_null() {
        json::put(wanted, pointer, Value::Array(Vec::new()));
    }
    let name = name_of(pointer);
    match wanted.pointer_mut(pointer) {
        Some(Value::Array(list)) if place <= list.len() => {
            list.insert(place, value);
            Ok(())
        }
        Some(Value::Array(list)) => {
            let message = format!("'{name}' has {} elements, so nothing goes in at {place}", list.len());
            Err(Fault::usage(message).hint("nothing was sent; the first place is 0"))
        }
        _ => Err(Fault::usage(format!("{name} is not a list"))),
    }
}

/// Whether an element of a list is what was given: an object may hold more than was said of it.
fn fits(element: &Value, value: &Value) -> bool {
    match (element, value) {
        (Value::Object(element), Value::Object(said)) if !said.is_empty() => {
            said.iter().all(|(name, value)| element.get(name) == Some(value))
        }
        (element, value) => element == value,
    }
}

/// The one text in a list that another is, in any letter case.
pub(super) fn in_any_case(wanted: &Value, pointer: &str, value: &Value) -> Option<Value> {
    let (text, list) = (value.as_str()?, json::at(wanted, pointer).as_array()?);
    let mut same = list.iter().filter(|one| one.as_str().is_some_and(|one| one.eq_ignore_ascii_case(text)));
    same.next().filter(|_| !list.contains(value)).cloned().filter(|_| same.next().is_none())
}

/// Takes a value from a list; false where it is not in it.
pub(super) fn take(wanted: &mut Value, pointer: &str, value: &Value) -> Result<bool, Fault> {
    let list = match wanted.pointer_mut(pointer) {
        Some(Value::Array(list)) => list,
        Some(Value::Null) | None => return Ok(false),
        Some(_) => return Err(Fault::usage(format!("{} is not a list", name_of(pointer)))),
    };
    let before = list.len();
    list.retain(|element| !fits(element, value));
    Ok(list.len() < before)
}

pub(super) fn name_of(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}
