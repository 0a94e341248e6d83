//! What operations show, read by the engine.

use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::jobs::side_by_side::spread;
use crate::json;
use crate::platforms::Operation;
use crate::session::{CommandInput, Input, Outcome};
use serde_json::Value;

/// What is given to an operation that acts on what these ids name.
pub(super) fn on(operation: &'static Operation, ids: &[&str]) -> CommandInput {
    let mut given = CommandInput::default();
    // Names come from the platform itself.
    given.verbatim = true;
    given.settled = true;
    for (arg, id) in operation.targets.iter().zip(ids) {
        given.ids.push(arg.name);
        given.set(arg, Input::Text((*id).to_owned()));
    }
    given
}

/// What an operation shows.
pub(super) fn rows(
    target: Target,
    operation: &'static Operation,
    given: CommandInput,
) -> Result<Vec<Value>, Fault> {
    let parsed = |raw: &serde_json::value::RawValue| {
        json::exact(raw.get().as_bytes())
            .map_err(|error| Fault::unexpected(format!("a row cannot be read: {error}")))
    };
    match engine::run(target, operation, given, &How::agreed(false))? {
        Outcome::Rows(rows) => {
            let raw: Vec<_> = rows.collect::<Result<_, _>>()?;
            spread(raw.len(), |place| parsed(&raw[place])).into_iter().collect()
        }
        Outcome::Item(raw) => Ok(vec![parsed(&raw)?]),
        _ => Err(Fault::unexpected(format!("'{}' shows no objects", operation.command.path))),
    }
}

/// The one object that an operation shows.
pub(super) fn row(
    target: Target,
    operation: &'static Operation,
    given: CommandInput,
) -> Result<Value, Fault> {
    let mut rows = rows(target, operation, given)?;
    match rows.len() {
        1 => Ok(rows.remove(0)),
        _ => Err(Fault::unexpected(format!("'{}' does not show one object", operation.command.path))),
    }
}
