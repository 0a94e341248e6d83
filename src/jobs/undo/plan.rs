//! Works out what takes an entry of the history back. Reads, and sends nothing that writes.

use super::again::old_ids;
use super::by_other::by;
use super::document::by_document;
use super::give_back::give_back;
use super::inputs::{subject, targets};
use super::learned::learn;
use super::made_again::made_again;
use super::now::{ExpectedThings, GONE, then};
use super::past::UndoPast;
use super::put_back::put_back;
use super::step::{UndoPlan, UndoRow, UndoStep};
use super::unkept::{given_unkept, never};
use crate::engine::{self, Target};
use crate::fault::{Fault, Kind};
use crate::history::{ActItem, HistoryEntry};
use crate::json;
use crate::platforms::{Operation, Platform, PutBack, Undo};

/// What taking an entry back comes to, a row for each thing that it was about, the last one first.
///
/// # Errors
/// Something cannot be read.
pub fn plan<'a>(
    target: Target<'a>,
    entry: &HistoryEntry,
    (past, meanwhile): (&mut UndoPast, &mut ExpectedThings),
) -> Result<Vec<UndoRow<'a>>, Fault> {
    learn(past, target);
    let none = [ActItem::default()];
    let items = if entry.rows.is_empty() { &none[..] } else { &entry.rows };
    let mut row = |item: &ActItem| {
        let about = named(target, &entry.command, item);
        let mark = entry.mark(item);
        let mut plan = taken(of_item(target, (entry, item, &mark), (past, meanwhile))?);
        // What a command shows of it may not tell, and what somebody did since is none of this entry's doing.
        let by = past.taken_back(&mark).filter(|_| matches!(plan, UndoPlan::Step(_)));
        if let Some(by) = by.filter(|_| is_taken_back_by_another(target, &entry.command)) {
            plan = UndoPlan::Nothing(format!("it was taken back by {by}"));
        }
        let mut makes = Vec::new();
        if let UndoPlan::Step(step) = &mut plan {
            step.given.called = Some(about.clone());
            step.given.undoes = Some(mark);
            makes = makes_again(target, &entry.command, item, step);
            let own = makes.iter().map(|id| (entry.profile.clone(), id.clone()));
            past.planned.extend(own);
        }
        Ok(UndoRow {
            entry: entry.name(),
            profile: entry.profile.clone(),
            command: entry.command.clone(),
            about,
            plan,
            makes,
            needs: Vec::new(),
        })
    };
    items.iter().rev().map(&mut row).collect()
}

/// What a thing is called: by its name where only its id was given and its name was read.
fn named(target: Target, command: &str, item: &ActItem) -> String {
    let is_id = item.given.as_object().is_some_and(|given| {
        let mut given = given.values();
        given.any(|value| value.as_str() == Some(item.about.as_str()))
    });
    let operation = target.platform.operations().find(|operation| operation.command.path == command);
    let create =
        operation.filter(|_| is_id).and_then(|operation| target.platform.beside(operation, "create"));
    let name = create.and_then(|create| json::text_at(&item.before, create.name()?.at));
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| item.about.clone())
}

/// Whether a command is taken back by another one, and not by what stood there before.
fn is_taken_back_by_another(target: Target, command: &str) -> bool {
    let operation = target.platform.operations().find(|operation| operation.command.path == command);
    operation.is_some_and(|operation| matches!(target.platform.undo(operation), Some(Undo::By(_))))
}

/// Whether there is a way at all to take a command back.
pub fn is_ever_undone(platform: &Platform, command: &str) -> bool {
    let operation = platform.operations().find(|operation| operation.command.path == command);
    operation.is_some_and(
        |operation| matches!(platform.undo(operation), Some(undo) if !matches!(undo, Undo::Never(_))),
    )
}

/// The ids before of what a step makes again.
fn makes_again(target: Target, command: &str, item: &ActItem, step: &UndoStep) -> Vec<String> {
    let removed = target.platform.operations().find(|operation| operation.command.path == command);
    let makes = |removed: &&Operation| {
        let restorer = target.platform.restorer(removed);
        restorer.is_some_and(|(create, how)| how == PutBack::New && std::ptr::eq(create, step.operation))
    };
    removed.filter(makes).map(|removed| old_ids(target, removed, item)).unwrap_or_default()
}

/// A step that its command takes; what it would refuse without asking anybody is no step.
fn taken(plan: UndoPlan) -> UndoPlan {
    let UndoPlan::Step(step) = &plan else { return plan };
    if let Some(at) = given_unkept(step.target, step.operation, &step.given) {
        return never(&format!("{at} as it was before"));
    }
    match engine::check(step.target, step.operation, &step.given) {
        Err(fault) if matches!(fault.kind(), Kind::Usage | Kind::Rejected | Kind::Unsupported) => {
            let (by, why) = (step.operation.command.path, &fault.detail().message);
            UndoPlan::Never(format!("'{by}' does not take what was there: {why}"))
        }
        _ => plan,
    }
}

/// Whether what a command was about went with something that was removed, and does not come back with it.
fn is_gone_with(
    target: Target,
    operation: &'static Operation,
    item: &ActItem,
    (past, meanwhile): (&UndoPast, &ExpectedThings),
) -> bool {
    if operation.command.verb() == "create" || !past.has_made_again(target) {
        return false;
    }
    let about = subject(target, operation, &item.given);
    let named = operation.targets.iter().filter_map(|arg| about.get(arg)?.to_text());
    let is_of_new = named.into_iter().any(|id| past.is_made_again(target, &id));
    !is_of_new && matches!(then(target, operation, &about, meanwhile), Ok(None))
}

fn of_item<'a>(
    target: Target<'a>,
    (entry, item, mark): (&HistoryEntry, &ActItem, &str),
    (past, meanwhile): (&mut UndoPast, &mut ExpectedThings),
) -> Result<UndoPlan<'a>, Fault> {
    if matches!(entry.outcome_of(item).as_str(), "refused" | "not-sent" | "not-done") {
        return Ok(UndoPlan::Nothing("it was not carried out".to_owned()));
    }
    if entry.command.is_empty() {
        return Ok(UndoPlan::Never("a raw call says nothing of what it does".to_owned()));
    }
    let operation = target.platform.operations().find(|operation| operation.command.path == entry.command);
    let Some(operation) = operation else {
        return Ok(UndoPlan::Never(format!("{} has no such command any more", target.platform.title)));
    };
    if given_unkept(target, operation, &targets(operation, &item.given)).is_some() {
        return Ok(never("what it was about"));
    }
    match target.platform.undo(operation) {
        None => Ok(UndoPlan::Never("it reads".to_owned())),
        Some(Undo::Never(why)) => Ok(UndoPlan::Never(why.to_owned())),
        Some(Undo::By(_)) if is_gone_with(target, operation, item, (past, meanwhile)) => {
            Ok(UndoPlan::Never(GONE.to_owned()))
        }
        Some(Undo::By(back)) => by(target, operation, &back, (entry, item), meanwhile),
        Some(Undo::Document(back)) => by_document(target, back, item, meanwhile),
        Some(Undo::Give(back)) => give_back(target, operation, back, item, (past, meanwhile)),
        Some(Undo::Restore) => match target.platform.restorer(operation) {
            Some((restorer, PutBack::New)) => {
                let outcome = entry.outcome_of(item);
                made_again(target, operation, restorer, (item, &outcome, mark), (past, meanwhile))
            }
            Some((restorer, how)) => put_back(target, operation, (restorer, how), (entry, item), meanwhile),
            None => Ok(UndoPlan::Never("no command writes what was there".to_owned())),
        },
    }
}
