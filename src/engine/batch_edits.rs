//! Rows that each change one object, by the platform's call for many: each object is read before, its change is an item,
//! and it is read again afterwards, as it would be alone.

use super::batch_call::{self, ItemOutcome};
use super::confirm::Gate;
use super::edited::ReadyEdit;
use super::how::How;
use super::preflight;
use super::run::keep_own;
use super::target::Target;
use super::wording::{permitted, subject};
use super::{acts, doubt, edit, find, resolve};
use crate::fault::{Delivery, Fault};
use crate::http::{Call, Method, Reply};
use crate::platforms::{Batch, BatchItem, Edit, Operation};
use crate::session::{ActRow, CommandInput, Done, NotedAct, Outcome, Session, Written};
use serde_json::Value;
use std::collections::HashSet;
use std::sync::PoisonError;

/// One row on its way.
struct EditRow<'a> {
    /// Its place among the rows.
    place: usize,
    /// What was given, ids in the place of names.
    given: CommandInput,
    gate: Gate<'a>,
    /// What tells its object from others.
    object: String,
}

/// Carries rows out together: the calls that a dry run would send, and in the order of the rows what is known of each,
/// which is nothing of those that have to go alone, and what was noted of it.
pub(super) fn together<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    (edit, batch): (&Edit, &Batch),
    rows: &[&CommandInput],
    how: &'a How<'a>,
) -> (Vec<Call>, Vec<Option<Written>>, Vec<Option<NotedAct>>) {
    let session = target.session;
    let mut all_noted = vec![None; rows.len()];
    let mut settled: Vec<Option<Written>> = vec![None; rows.len()];
    let due = due(target, operation, edit, rows, how, &mut settled);
    // In one order everywhere, so that two threads never wait for each other.
    let mut objects: Vec<&str> = due.iter().map(|row| row.object.as_str()).collect();
    objects.sort_unstable();
    let objects: Vec<_> = objects.into_iter().map(|object| session.alone_with(object)).collect();
    let _alone: Vec<_> =
        objects.iter().map(|object| object.lock().unwrap_or_else(PoisonError::into_inner)).collect();
    let mut ready = Vec::with_capacity(due.len());
    for row in due {
        let read = session.cancel.check().map_err(|fault| fault.delivery(Delivery::NotSent));
        match read.and_then(|()| edit::ready(target, operation, edit, &row.given, (&row.gate, None))) {
            Ok(Some(change)) => ready.push((row, change)),
            Ok(None) => settled[row.place] = Some(Written::Unchanged),
            Err(fault) => settled[row.place] = Some(permitted(fault, operation.permission).into()),
        }
    }
    session.look_with(doubt::line(target, operation, &CommandInput::default()));
    let noted = ready.iter().map(|(row, change)| noted(target, operation, row, change));
    let act = match noted.collect::<Result<Vec<_>, _>>() {
        Ok(noted) => (!session.dry_run).then(|| acts::act(target, operation, noted)),
        Err(fault) => {
            ready.iter().for_each(|(row, _)| settled[row.place] = Some(fault.clone().into()));
            return (Vec::new(), settled, all_noted);
        }
    };
    let items = ready.iter().map(|(_, change)| item(session, batch, &change.call)).collect();
    let (calls, outcomes) = batch_call::send(session, operation, batch, items);
    let entry = session.noted();
    for (number, ((row, change), outcome)) in ready.iter().zip(outcomes).enumerate() {
        let of_row = |all| NotedAct { row: u64::try_from(number).ok(), ..all };
        all_noted[row.place] = entry.filter(|_| outcome.is_sent()).map(of_row);
        settled[row.place] = came(target, operation, edit, row, (change, number), outcome);
    }
    drop(act);
    // Each row has what was noted of it.
    session.take_noted();
    (calls, settled, all_noted)
}

/// Checks the rows and turns their names into ids. What fails is settled; of two that change one object the second goes
/// alone, after the first.
fn due<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    edit: &Edit,
    rows: &[&CommandInput],
    how: &'a How<'a>,
    settled: &mut [Option<Written>],
) -> Vec<EditRow<'a>> {
    let (mut due, mut objects) = (Vec::with_capacity(rows.len()), HashSet::new());
    for (place, given) in rows.iter().enumerate() {
        let mut given = (*given).clone();
        let row = preflight::due(target, operation, &mut given, how).and_then(|row| match row.due {
            None => Ok(None),
            Some((_, gate)) => {
                resolve::names(target, operation, &mut given, &[])?;
                if let Some(patch) = &given.patch {
                    target.session.platform.dialect.check_patch(target.session, patch)?;
                }
                Ok(Some(gate))
            }
        });
        match row {
            Ok(None) => settled[place] = Some(Written::Unchanged),
            Ok(Some(gate)) => {
                let object = edit::object_of(operation, edit, &given);
                if objects.insert(object.clone()) {
                    due.push(EditRow { place, given, gate, object });
                }
            }
            Err(fault) => {
                let fault = fault.delivery(Delivery::NotSent);
                settled[place] = Some(permitted(fault, operation.permission).into());
            }
        }
    }
    due
}

/// A row for whoever remembers what was written.
fn noted(
    target: Target,
    operation: &'static Operation,
    row: &EditRow,
    change: &ReadyEdit,
) -> Result<ActRow, Fault> {
    let about = subject(operation.command, &row.gate.label);
    let noted = acts::row(target, operation, (&row.given, Some("id")), &about)?;
    Ok(ActRow { before: change.before.clone(), after: change.wanted.clone(), ..noted })
}

/// The call of one row as an item.
fn item(session: &Session, batch: &Batch, call: &Call) -> Value {
    match batch.item {
        BatchItem::Edit(item) => item(session, call),
        BatchItem::Of(_) => Value::Null,
    }
}

/// What came of a row; nothing where it has to go alone.
fn came(
    target: Target,
    operation: &'static Operation,
    edit: &Edit,
    row: &EditRow,
    (change, number): (&ReadyEdit, usize),
    outcome: ItemOutcome,
) -> Option<Written> {
    let session = target.session;
    let answer = match outcome {
        ItemOutcome::Planned => return Some(Written::plain()),
        ItemOutcome::NoCall => return None,
        // Nothing was looked at, so there is nothing to look at.
        ItemOutcome::Failed(fault) if !fault.is_doubtful() => {
            return Some(permitted(fault, operation.permission).into());
        }
        ItemOutcome::Failed(fault) => Err(fault),
        ItemOutcome::Told(Err(fault))
            if change.call.method == Method::Patch
                && session.platform.dialect.lacks_patches(session, &fault) =>
        {
            return None;
        }
        // The object itself is read below, which says more than the outcome.
        ItemOutcome::Told(answer) => {
            answer.map(|_| Reply { status: 204, headers: Vec::new(), body: Vec::new() })
        }
    };
    let came = edit::came(target, operation, edit, &row.given, &row.gate, (change, Some(number)), answer);
    let came = came.map_err(|fault| find::explained(target, operation, &row.given, fault));
    if let Ok(outcome) = &came {
        keep_own(target, operation, &row.given, outcome);
    }
    Some(match came {
        Ok(Outcome::Done(Done { answer, verified, .. })) => Written::Done { answer, verified },
        Ok(Outcome::Unchanged(_)) => Written::Unchanged,
        Ok(_) => Written::plain(),
        Err(fault) => permitted(fault, operation.permission).into(),
    })
}
