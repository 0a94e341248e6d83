//! What undoing needs to know of operations: what they are about as it is now, in the shape in which it is written.

use super::find::{self, Found};
use super::target::Target;
use super::{call, edit_read, kept};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Flow, Operation};
use crate::session::CommandInput;
use serde_json::Value;

/// What an operation is about as the platform shows it now, its targets taken as ids; nothing where it is not there.
///
/// # Errors
/// It cannot be read.
pub fn current(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
) -> Result<Option<Value>, Fault> {
    if let Flow::Edit(edit) = operation.flow {
        return match edit_read::read(target, operation, edit, given) {
            Ok(value) => Ok(Some(value)),
            Err(fault) if fault.kind() == Kind::NotFound => Ok(None),
            Err(fault) => Err(fault),
        };
    }
    let unread = |why: &str| {
        let fault = Fault::new(Kind::Unsupported, format!("'{}': {why}", operation.command.path));
        Err(target.session.name(fault))
    };
    let Some(get) = target.platform.shows(operation).or_else(|| find::getter(target.platform, operation))
    else {
        return unread("no command reads what it is about");
    };
    match find::about(target, get, given, Some("id")) {
        Found::There(_, raw) => Ok(Some(json::exact(raw.get().as_bytes()).unwrap_or_default())),
        Found::NotThere => Ok(None),
        Found::Closed => unread("the account may not read what it is about"),
        Found::Unreadable | Found::Several(_) | Found::Unknown => {
            unread("what it is about could not be read")
        }
    }
}

/// Where what an operation is about is read: what two operations are about is one thing where that is the same.
pub fn place_of(target: Target, operation: &'static Operation, given: &CommandInput) -> Option<String> {
    let read = match operation.flow {
        Flow::Edit(edit) => edit.read,
        _ => target.platform.shows(operation).or_else(|| find::getter(target.platform, operation))?.path,
    };
    let path = call::path(read, operation.targets, given).ok()?;
    Some(format!("{} {path}", target.session.profile))
}

/// An object that was shown, in the shape in which an operation writes it.
pub fn as_written(operation: &Operation, shown: &Value) -> Value {
    match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => (edit.keep)(shown),
        (_, Some(back)) => (back.as_written)(shown),
        _ => shown.clone(),
    }
}

/// Whether what stands at a pointer says nothing of what a write did: the platform changes it by itself, or never shows it.
pub fn tells_nothing(target: Target, operation: &Operation, pointer: &str) -> bool {
    let (moves, unreadable) = match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => (edit.moves, edit.unreadable),
        (_, Some(back)) => (back.moves, back.unreadable),
        _ => (&[][..], &[][..]),
    };
    let within = |names: &[&str]| {
        names.iter().any(|name| json::is_within(pointer, &format!("/{}", name.trim_start_matches('/'))))
    };
    within(moves) || within(unreadable) || json::is_secret(target.session.platform.secret_members, pointer)
}

/// The members that something was made with and that are shown with another value now.
pub fn changed_since_made(target: Target, get: &Operation, made: &Value, now: &Value) -> Vec<String> {
    let secrets = target.session.platform.secret_members;
    let mut made = made.clone();
    if let Value::Object(members) = &mut made {
        let is_plain = |value: &Value| match value {
            Value::Object(_) => false,
            Value::Array(list) => !list.iter().any(|one| one.is_object() || one.is_array()),
            _ => true,
        };
        members.retain(|name, value| {
            is_plain(value) && now.get(name).is_some() && !json::is_secret(secrets, &format!("/{name}"))
        });
    }
    kept::lost((get, secrets), &made, now)
}
