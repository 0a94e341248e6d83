//! What a command is about, for whoever remembers it: what was given, and what was there before a write that says nothing of
//! it by itself.

use super::find::{self, Found};
use super::target::Target;
use crate::commands::Effect;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Flow, Operation, Undo};
use crate::session::{ActGuard, ActRow, ActedCommand, CommandInput, Input, NotedAct, Outcome, SettledAct};
use serde_json::{Map, Value};

/// Has what is written from now on belong to a command with these values, ids in the place of names.
///
/// # Errors
/// What ends the run.
pub(super) fn begin<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &CommandInput,
    about: &str,
) -> Result<Option<ActGuard<'a>>, Fault> {
    if operation.command.effect == Effect::Read || target.session.dry_run {
        return Ok(None);
    }
    let row = row(target, operation, (given, Some("id")), about)?;
    Ok(Some(act(target, operation, vec![row])))
}

/// The same for rows that share a call.
pub(super) fn act<'a>(target: Target<'a>, operation: &'static Operation, rows: Vec<ActRow>) -> ActGuard<'a> {
    target.session.acting(ActedCommand { command: operation.command.path, rows, ..ActedCommand::default() })
}

/// What something came to that its writes had come to otherwise; nothing where they had told as much, or nothing was written.
pub fn settled_word(noted: &NotedAct, found: Result<(), &Fault>) -> Option<&'static str> {
    let is_row = noted.row.is_some();
    let word = match (noted.came, found.map_err(Fault::detail)) {
        ("", _) => return None,
        // Also where one way was refused and another one was taken.
        (_, Ok(())) => "done",
        (_, Err(fault)) if fault.doubt.is_some() => "in-doubt",
        (_, Err(fault)) if fault.partial.is_some() => "partial",
        // A step was done, and one after it was not.
        (_, Err(_)) if noted.is_mixed && !is_row => "partial",
        ("in-doubt", Err(_)) => "not-done",
        ("done", Err(fault)) if fault.undone => "not-done",
        // It was accepted, and a read shows something else.
        ("done", Err(fault)) if fault.kind == Kind::Rejected => "not-as-asked",
        // Its call was carried out, for others.
        ("done" | "partial", Err(_)) if is_row => "refused",
        // What comes behind a write that was done failed before it was sent.
        ("done", Err(_)) => "partial",
        _ => return None,
    };
    (word != noted.came).then_some(word)
}

/// Notes what all of a command came to, where its writes had told something else.
///
/// # Errors
/// What the command failed by.
pub(super) fn settled<'a>(target: Target, came_to: Result<Outcome<'a>, Fault>) -> Result<Outcome<'a>, Fault> {
    let Some(noted) = target.session.noted() else { return came_to };
    let (found, how, answer) = match &came_to {
        Ok(Outcome::Done(done)) => {
            let answer = serde_json::from_str(done.answer.get()).unwrap_or_default();
            (Ok(()), done.text.as_str(), answer)
        }
        Ok(Outcome::Partial(_, fault)) | Err(fault) => {
            (Err(fault), fault.detail().message.as_str(), Value::Null)
        }
        Ok(_) => return came_to,
    };
    if let Some(outcome) = settled_word(&noted, found) {
        target.session.settle_act(&noted, &SettledAct { outcome, how, answer });
    }
    came_to
}

/// One thing that a command is about, its targets taken as `by` says, read before where that is needed to take the command back.
///
/// # Errors
/// What ends the run.
pub(super) fn row(
    target: Target,
    operation: &'static Operation,
    (given, by): (&CommandInput, Option<&str>),
    about: &str,
) -> Result<ActRow, Fault> {
    let about = given.called.clone().unwrap_or_else(|| about.to_owned());
    let undoes = given.undoes.clone().unwrap_or_default();
    let mut row = ActRow { about, undoes, given: shown(operation, given), ..ActRow::default() };
    if target.session.recorder.reads_before() && is_read_before(target, operation) {
        row.before = before(target, operation, given, by)?;
        // What was named as typed is told by its id from now on.
        let id = target
            .platform
            .shows(operation)
            .and_then(|get| json::text_at(&row.before, get.id_column()?.pointer));
        if let (Some(id), [only], false) = (id, operation.targets, by == Some("id")) {
            row.given[only.name] = Value::from(id);
        }
    }
    Ok(row)
}

/// Whether only a read tells what was there before. An edit reads by itself.
fn is_read_before(target: Target, operation: &Operation) -> bool {
    match target.platform.undo(operation) {
        _ if matches!(operation.flow, Flow::Edit(_)) => false,
        Some(Undo::Restore | Undo::Give(_)) => true,
        // What was so already is none of the command's doing.
        Some(Undo::By(_)) => operation.command.verb() != "create",
        _ => false,
    }
}

/// What is there; null where that cannot be read.
///
/// # Errors
/// What ends the run.
fn before(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    by: Option<&str>,
) -> Result<Value, Fault> {
    let Some(get) = target.platform.shows(operation) else { return Ok(Value::Null) };
    let found = find::about(target, get, given, by);
    target.session.cancel.check()?;
    Ok(match found {
        Found::There(_, raw) => serde_json::from_str(raw.get()).unwrap_or_default(),
        _ => Value::Null,
    })
}

/// What was given by argument, without secrets and files.
fn shown(operation: &Operation, given: &CommandInput) -> Value {
    let values = operation.args().filter_map(|arg| match given.get(arg)? {
        Input::Secret(_) | Input::File(..) => None,
        input => Some((arg.name.to_owned(), input.to_json())),
    });
    let values: Map<String, Value> = values.collect();
    if values.is_empty() { Value::Null } else { Value::Object(values) }
}
