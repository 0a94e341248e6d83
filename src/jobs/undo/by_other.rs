//! What was done is taken back by another command, and what was made is removed.

use super::inputs::{has_targets, input, targets};
use super::left::made_drifts;
use super::now::{ExpectedThings, hidden, then};
use super::step::{UndoPlan, UndoStep};
use crate::commands::{Command, Effect};
use crate::engine::{self, Target, place_of};
use crate::fault::{Fault, Kind};
use crate::history::{ActItem, HistoryEntry};
use crate::json;
use crate::platforms::Operation;
use crate::session::{CommandInput, Input};

/// Another command takes it back.
pub(super) fn by<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    command: &'static Command,
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    let other = engine::operation(target.platform, command)?;
    let mut given = targets(other, &item.given);
    if !has_targets(other, &given) || matches!(operation.command.verb(), "create") {
        return unmade(target, operation, other, (entry, item), meanwhile);
    }
    if entry.is_doubtful(item) && item.before.is_null() {
        return Ok(UndoPlan::Never("whether it took is not known, nor what was so before".to_owned()));
    }
    let mut is_left = true;
    for arg in other.args().filter(|arg| !other.is_target(arg)) {
        let Some(mut value) = item.given.get(arg.name).and_then(|value| input(arg, value)) else { continue };
        // What was so before is none of this run's doing.
        if let Input::Many(values) = &mut value {
            let removed = operation.command.effect > Effect::Write;
            values.retain(|value| {
                let stood = json::any(&item.before, &|one| one.as_str() == Some(value));
                item.before.is_null() || stood == removed
            });
            is_left &= !values.is_empty();
        }
        given.set(arg, value);
        given.ids.push(arg.name);
    }
    if !is_left {
        return Ok(UndoPlan::Nothing("it was so before".to_owned()));
    }
    if !item.before.is_null()
        && let Some(place) = place_of(target, operation, &targets(operation, &item.given))
    {
        meanwhile.insert(place, item.before.clone());
    }
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: other, given, lost: Vec::new() })))
}

/// What was made is removed, unless somebody changed it since.
fn unmade<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    delete: &'static Operation,
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    let answer = json::raw(entry.answer());
    let id = engine::look::id_in(operation, &answer).filter(|id| !id.is_empty());
    let mut given = targets(delete, &item.given);
    let Some(last) = delete.targets.last() else {
        return Ok(UndoPlan::Never("the command that removes it names nothing".to_owned()));
    };
    // What has that name may have been there before.
    if id.is_none() && entry.is_doubtful(item) {
        return Ok(UndoPlan::Never(
            "whether it was made is not known: what has that name may have been there before".to_owned(),
        ));
    }
    let name = operation.name().and_then(|field| item.given.get(field.arg?.name)?.as_str());
    let name = name.map(str::to_owned).or_else(|| {
        let at = operation.name()?.at;
        json::text_at(entry.body(), at)
    });
    match (id, name) {
        (Some(id), _) => {
            given.set(last, Input::Text(id));
            given.by = Some("id".to_owned());
            given.ids.push(last.name);
        }
        // Its answer has no id.
        (None, Some(name)) => {
            given.set(last, Input::Text(name));
            given.by = None;
            given.ids.retain(|known| *known != last.name);
        }
        (None, None) => return Ok(UndoPlan::Never("the history does not say which one was made".to_owned())),
    }
    if !has_targets(delete, &given) {
        return Ok(UndoPlan::Never("the history does not say which one was made".to_owned()));
    }
    let known = match engine::resolved(target, delete, &given) {
        Ok(known) => known,
        Err(fault) if fault.kind() == Kind::NotFound => {
            return Ok(UndoPlan::Nothing("it is not there".to_owned()));
        }
        Err(fault) => return Err(fault),
    };
    let drifts = match then(target, delete, &known, meanwhile) {
        Ok(None) => return Ok(UndoPlan::Nothing("it is not there".to_owned())),
        Ok(Some(now)) => made_drifts(target, delete, [entry.body(), entry.answer()], &hidden(target, &now)),
        // No command shows it: its id is all that is known.
        Err(fault) if fault.kind() == Kind::Unsupported => Vec::new(),
        Err(fault) => return Err(fault),
    };
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    Ok(UndoPlan::Step(Box::new(UndoStep {
        target,
        operation: delete,
        given: known_ids(known, delete),
        lost: Vec::new(),
    })))
}

fn known_ids(mut given: CommandInput, operation: &Operation) -> CommandInput {
    given.by = Some("id".to_owned());
    given.verbatim = true;
    given.ids.extend(operation.targets.iter().map(|arg| arg.name));
    given
}
