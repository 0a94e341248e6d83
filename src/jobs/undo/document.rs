//! A thing is written as it was by a command that takes all of it as a document.

use super::left::{alike, is_of_platform, is_untold, masked, same_but_more};
use super::now::{ExpectedThings, GONE, UNREAD, hidden, then};
use super::step::{Drift, UndoPlan, UndoStep};
use super::unkept::{half_known, is_hidden, never, unkept};
use crate::engine::{self, Target, place_of};
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::Operation;
use crate::platforms::undo::DocumentBack;
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// What was changed of a thing is written as it was, unless somebody changed it since.
pub(super) fn by_document<'a>(
    target: Target<'a>,
    back: &DocumentBack,
    item: &ActItem,
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    let (before, left) = (&item.before, &item.after);
    let Some(id) = json::text_at(before, back.id) else { return Ok(UndoPlan::Never(UNREAD.to_owned())) };
    let get = engine::operation(target.platform, back.reads)?;
    let about = by_id(get, &id);
    let place = place_of(target, get, &about);
    let Some(now) = then(target, get, &about, meanwhile)? else {
        return Ok(UndoPlan::Never(GONE.to_owned()));
    };
    let plain = hidden(target, &now);
    let now = masked(left, plain.clone());
    let is_part = |at: &str| back.parts.iter().any(|part| json::is_within(at, part));
    // What was left out of what was written was not changed.
    let beside = json::differences(before, left).into_iter().filter(|one| !one.after.is_null());
    let beside = beside.map(|one| one.pointer);
    if let Some(at) = beside.into_iter().find(|at| !is_part(at) && !is_of_platform(at)) {
        let (by, at) = (back.by.path, json::spoken(&at));
        return Ok(UndoPlan::Never(format!("'{by}' does not set {at} back, which was changed as well")));
    }
    let changed: Vec<&str> = back.parts.iter().copied().filter(|at| !same(at, before, left)).collect();
    if changed.is_empty() {
        return Ok(UndoPlan::Nothing("it changed nothing".to_owned()));
    }
    if changed.iter().all(|at| same(at, before, &now)) {
        return Ok(UndoPlan::Nothing("it is as it was before".to_owned()));
    }
    let holds_hidden =
        |at: &&&str| json::any(json::at(before, at), &|one| one.as_str().is_some_and(is_hidden));
    if let Some(at) = changed.iter().find(holds_hidden) {
        return Ok(never(&format!("{} as it was before", json::spoken(at))));
    }
    if let Some(at) =
        changed.iter().find(|at| is_untold(target, at, json::at(left, at), json::at(&plain, at)))
    {
        return Ok(never(&format!("{} as it was left", json::spoken(at))));
    }
    let drifts: Vec<Drift> = changed
        .iter()
        .filter(|at| !same(at, left, &now))
        .map(|at| Drift {
            member: json::spoken(at),
            before: json::at(before, at).clone(),
            left: json::at(left, at).clone(),
            now: json::at(&now, at).clone(),
        })
        .collect();
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    if let Some(place) = place {
        meanwhile.insert(place, before.clone());
    }
    let half = changed.iter().filter_map(|at| unkept(target, at, json::at(left, at)));
    let lost = half.map(|at| half_known(&json::spoken(&at))).collect();
    let mut document = Value::Null;
    for at in back.names.iter().chain(&changed) {
        json::put(&mut document, at, json::at(before, at).clone());
    }
    let mut given = CommandInput::default();
    given.set(back.file, Input::File("the history".to_owned(), document.to_string().into_bytes()));
    given.set(back.agrees, Input::Flag(true));
    let operation = engine::operation(target.platform, back.by)?;
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation, given, lost })))
}

/// The thing that an operation with one target is about.
fn by_id(get: &Operation, id: &str) -> CommandInput {
    let mut about = CommandInput::default();
    about.verbatim = true;
    about.by = Some("id".to_owned());
    for arg in get.targets {
        about.set(arg, Input::Text(id.to_owned()));
        about.ids.push(arg.name);
    }
    about
}

/// Whether something is the same at a place of two things; lists in any order.
fn same(at: &str, left: &Value, now: &Value) -> bool {
    let (left, now) = (json::at(left, at), json::at(now, at));
    alike(left, now) || same_but_more(left, now)
}
