//! What the history noted of a command as what another command is given.

use crate::commands::{Arg, ArgKind};
use crate::engine::Target;
use crate::json;
use crate::platforms::Operation;
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// A value as an argument takes it; nothing where it is of another sort.
pub(super) fn input(arg: &Arg, value: &Value) -> Option<Input> {
    Some(match (arg.kind, value) {
        (ArgKind::Secret | ArgKind::File, _) | (_, Value::Null) => return None,
        (ArgKind::Flag, Value::Bool(flag)) => Input::Flag(*flag),
        (ArgKind::Int, Value::Number(number)) => Input::Int(number.as_i64()?),
        (ArgKind::Many, Value::Array(list)) => {
            Input::Many(list.iter().map(|one| json::text_at(one, "")).collect::<Option<_>>()?)
        }
        (ArgKind::Many, _) => Input::Many(vec![json::text_at(value, "")?]),
        (ArgKind::Json, value) => Input::Json(value.clone()),
        (ArgKind::Pairs, Value::Object(members)) => Input::Pairs(
            members
                .iter()
                .map(|(name, value)| Some((name.clone(), json::text_at(value, "")?)))
                .collect::<Option<_>>()?,
        ),
        (_, Value::Object(_) | Value::Array(_)) => return None,
        (_, value) => Input::Text(json::text_at(value, "")?),
    })
}

/// The targets of an operation from what was noted by argument: they are ids, and taken as they are.
pub(super) fn targets(operation: &Operation, noted: &Value) -> CommandInput {
    let mut given = CommandInput::default();
    given.verbatim = true;
    for arg in operation.targets {
        if let Some(input) = noted.get(arg.name).and_then(|value| input(arg, value)) {
            given.set(arg, input);
            given.ids.push(arg.name);
        }
    }
    if !operation.targets.is_empty() {
        given.by = Some("id".to_owned());
    }
    given
}

/// The same with what the command is given that shows what the operation is about, where that is no target.
pub(super) fn subject(target: Target, operation: &Operation, noted: &Value) -> CommandInput {
    let mut given = targets(operation, noted);
    let shows = target.platform.shows(operation).map_or(&[][..], |get| get.targets);
    for arg in shows {
        let own = operation.args().find(|own| own.name == arg.name && !operation.is_target(own));
        if let Some(value) = own.and_then(|own| input(own, noted.get(own.name)?)) {
            given.set(arg, value);
        }
    }
    given
}

/// Whether every target is there.
pub(super) fn has_targets(operation: &Operation, given: &CommandInput) -> bool {
    operation.targets.iter().all(|arg| given.has(arg))
}
