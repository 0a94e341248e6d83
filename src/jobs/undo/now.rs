//! What is there now, or will be once the steps before are carried out, in the shape in which the history keeps it.

use super::left::is_of_platform;
use super::unkept::is_hidden;
use crate::engine::{Target, current, place_of};
use crate::fault::Fault;
use crate::history::hide;
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::Value;
use std::collections::HashMap;

/// Why nothing is given back to a thing that is gone.
pub(super) const GONE: &str = "what it was about is not there any more";

/// Why nothing is given back that nobody knows.
pub(super) const UNREAD: &str = "what was there before was not read";

/// Things as they will be once the steps that were planned before are carried out, by where they are read.
pub type ExpectedThings = HashMap<String, Value>;

/// A thing as it will be then: as it is now, where no step is about it.
pub(super) fn then(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    meanwhile: &ExpectedThings,
) -> Result<Option<Value>, Fault> {
    let known = place_of(target, operation, given).and_then(|place| meanwhile.get(&place));
    known.map_or_else(|| current(target, operation, given), |known| Ok(Some(known.clone())))
}

/// A value as it would be noted.
pub(super) fn hidden(target: Target, value: &Value) -> Value {
    let mut value = value.clone();
    hide(&mut value, target.session.platform.secret_members);
    value
}

/// The names of members that stand for a secret. Of an address, which the platform makes itself, no part is one.
pub(super) fn secrets_of(value: &Value) -> Vec<String> {
    fn holds(value: &Value) -> bool {
        match value {
            Value::Object(members) => {
                members.iter().any(|(name, value)| !name.starts_with('$') && holds(value))
            }
            Value::Array(list) => list.iter().any(holds),
            value => value.as_str().is_some_and(is_hidden),
        }
    }
    let members = value.as_object().into_iter().flatten();
    let members = members.filter(|(name, value)| !is_of_platform(&format!("/{name}")) && holds(value));
    members.map(|(name, _)| name.clone()).collect()
}

/// What does not come back of what a command removed, in words.
pub(super) fn lost_parts(target: Target, operation: &Operation) -> Vec<String> {
    let own = target.platform.lost.iter().filter(|(command, _)| command.path == operation.command.path);
    own.flat_map(|(_, parts)| *parts).map(|part| not_restored(part)).collect()
}

/// That something does not come back, in words.
pub(super) fn not_restored(what: &str) -> String {
    format!("not restored: {what}")
}
