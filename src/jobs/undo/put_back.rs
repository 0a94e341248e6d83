//! An object that was changed is written as it was.

use super::inputs::{has_targets, input, targets};
use super::left::{alike, is_of_platform, masked};
use super::now::{ExpectedThings, GONE, UNREAD, hidden, secrets_of, then};
use super::part;
use super::step::{Drift, UndoPlan, UndoStep};
use crate::engine::{Target, as_written, place_of, tells_nothing};
use crate::fault::Fault;
use crate::history::{ActItem, HistoryEntry};
use crate::json::{self, Difference};
use crate::platforms::{Flow, Operation, PutBack};
use crate::secret::HIDDEN;
use crate::session::{Change, CommandInput};
use serde_json::Value;

/// An object that was changed is written as it was.
pub(super) fn put_back<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    (restorer, how): (&'static Operation, PutBack),
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never(UNREAD.to_owned()));
    }
    let given = targets(operation, &item.given);
    let place = place_of(target, operation, &given);
    let Some(shown) = then(target, operation, &given, meanwhile)? else {
        return Ok(UndoPlan::Never(GONE.to_owned()));
    };
    let mut before = as_written(operation, &item.before);
    let mut now = hidden(target, &as_written(operation, &hidden(target, &shown)));
    let (sent, mut left) = (part::sent(target, entry, item), item.after.clone());
    if left.is_null() {
        // What was sent says what was changed.
        left = before.clone();
        json::merge(&mut left, as_written(operation, sent));
    }
    carried(operation, [sent, &item.before, &hidden(target, &shown)], [&mut before, &mut left, &mut now]);
    let now = masked(&before, masked(&item.after, now));
    let mut changed = json::differences(&before, &left);
    if changed.is_empty() && entry.outcome_of(item) == "not-as-asked" {
        return Ok(UndoPlan::Nothing("it changed nothing".to_owned()));
    }
    // Of what no read shows nothing can be told.
    let is_shown =
        |at: &str| !item.after.is_null() || !json::at(&before, at).is_null() || !json::at(&now, at).is_null();
    changed.retain(|one| !tells_nothing(target, operation, &one.pointer) && is_shown(&one.pointer));
    if changed.is_empty() {
        return Ok(UndoPlan::Never("what it changed is not shown".to_owned()));
    }
    if changed.iter().all(|one| alike(json::at(&now, &one.pointer), &one.before)) {
        return Ok(UndoPlan::Nothing("it is as it was before".to_owned()));
    }
    // What the platform makes of it besides is known where the object was read back: of others only what was sent counts.
    let beside = !item.after.is_null();
    let drifts = drifted((target, operation), (&changed, beside), [&before, &left, &now]);
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    let mut given = targets(restorer, &item.given);
    if !has_targets(restorer, &given) {
        return Ok(UndoPlan::Never("the history does not say what it was about".to_owned()));
    }
    match how {
        PutBack::Values => {
            if let Err(why) = give_values(restorer, &mut given, (item, &before)) {
                return Ok(UndoPlan::Never(why));
            }
        }
        _ if matches!(operation.flow, Flow::Edit(_)) => {
            if let Err(why) = give_members(target, restorer, &mut given, ([&item.before, &before], &changed))
            {
                return Ok(UndoPlan::Never(why));
            }
        }
        _ => {
            let mut data = Value::Null;
            for one in &changed {
                json::put(&mut data, &one.pointer, one.before.clone());
            }
            given.data = Some(data);
        }
    }
    if let Some(place) = place {
        meanwhile.insert(place, item.before.clone());
    }
    let lost = secrets_of(sent).into_iter().map(|name| format!("{name} stays as it is"));
    let lost = lost.chain(kept(target, &given)).collect();
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: restorer, given, lost })))
}

/// Adds what a write carries only where it is given, such as a new name, and what is shown all the same.
fn carried(
    operation: &Operation,
    [sent, before, now]: [&Value; 3],
    [as_before, as_left, as_now]: [&mut Value; 3],
) {
    let given = operation.body.iter().filter(|field| field.arg.is_some_and(|arg| !operation.is_target(arg)));
    for at in given.filter_map(|field| field.place()).filter(|at| !at.is_empty()) {
        let (said, stood) = (json::at(sent, at), json::at(before, at));
        if !said.is_null() && !stood.is_null() && json::at(as_before, at).is_null() {
            json::put(as_before, at, stood.clone());
            json::put(as_left, at, said.clone());
            json::put(as_now, at, json::at(now, at).clone());
        }
    }
}

/// What somebody changed since: members that the run changed and that are another now, and members beside them.
fn drifted(
    (target, operation): (Target, &Operation),
    (changed, beside): (&[Difference], bool),
    [before, left, now]: [&Value; 3],
) -> Vec<Drift> {
    let drift = |member: &str| Drift {
        member: json::spoken(member),
        before: json::at(before, member).clone(),
        left: json::at(left, member).clone(),
        now: json::at(now, member).clone(),
    };
    let own = changed.iter().filter(|one| !alike(json::at(now, &one.pointer), &one.after));
    let mut drifts: Vec<Drift> = own.map(|one| drift(&one.pointer)).collect();
    for one in json::differences(before, now).into_iter().filter(|_| beside) {
        let known = changed.iter().any(|own| {
            json::is_within(&one.pointer, &own.pointer) || json::is_within(&own.pointer, &one.pointer)
        });
        if !known
            && !is_of_platform(&one.pointer)
            && !tells_nothing(target, operation, &one.pointer)
            && !alike(&one.before, &one.after)
        {
            drifts.push(drift(&one.pointer));
        }
    }
    drifts
}

/// Gives the values that stood where arguments put theirs; why not, where one is not shown.
fn give_values(
    restorer: &Operation,
    given: &mut CommandInput,
    (item, before): (&ActItem, &Value),
) -> Result<(), String> {
    for field in restorer.body {
        let Some(arg) = field.arg.filter(|arg| !restorer.is_target(arg)) else { continue };
        match field.place().and_then(|at| input(arg, json::at(before, at))) {
            Some(value) => given.set(arg, value),
            None if item.given.get(arg.name).is_some() => {
                return Err(format!("what {} was before is not shown", arg.name));
            }
            None => {}
        }
    }
    Ok(())
}

/// Gives the members of an object in which there are changes as they were, and empties those that had no value; why not, where
/// the history does not keep one.
fn give_members(
    target: Target,
    restorer: &Operation,
    given: &mut CommandInput,
    (read, changed): ([&Value; 2], &[Difference]),
) -> Result<(), String> {
    let data = without_nulls(&members_of(read, changed));
    if is_cut(&data) {
        return Err("what was there holds something that the history does not keep".to_owned());
    }
    given.data = Some(data);
    let absent = changed.iter().filter(|one| one.before.is_null());
    given.changes = absent.map(|one| emptied(target, restorer, one)).collect();
    Ok(())
}

/// The change that empties a member: a text as an empty one, which platforms take that take no null. Where members can be removed
/// it is removed, as it was.
fn emptied(target: Target, operation: &Operation, one: &Difference) -> Change {
    let name = named(operation, &one.pointer);
    if one.after.is_string() && !target.session.platform.dialect.removes_members() {
        Change::Set(name, String::new())
    } else {
        Change::Unset(name)
    }
}

/// What had no value before, and may keep the one that it has: it is no text that can be emptied, and nothing removes it.
fn kept(target: Target, given: &CommandInput) -> impl Iterator<Item = String> {
    let removes = target.session.platform.dialect.removes_members();
    given.changes.iter().filter_map(move |change| match change {
        Change::Unset(name) if !removes => {
            Some(format!("{name} had no value before, and the platform may keep the one that it has"))
        }
        _ => None,
    })
}

/// Whether a text has something taken out of it that the history does not keep.
fn is_cut(value: &Value) -> bool {
    json::any(value, &|one| one.as_str().is_some_and(|text| text != HIDDEN && text.contains(HIDDEN)))
}

/// The members in which there are changes, as they were shown, or else as they are written.
fn members_of([shown, written]: [&Value; 2], changed: &[Difference]) -> Value {
    let names = changed.iter().filter_map(|one| one.pointer.split('/').nth(1)).map(json::unescaped);
    let member = |name: String| {
        // What is written has less in it that the history hides, such as addresses.
        let shown = shown.get(&name).filter(|value| !is_cut(value));
        let value = shown.or_else(|| written.get(&name))?.clone();
        Some((name, value))
    };
    Value::Object(names.filter_map(member).collect())
}

/// An object without the members that are shown as null: they are not there.
fn without_nulls(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}

/// The name of a member as changes have it.
fn named(operation: &Operation, pointer: &str) -> String {
    let root = match operation.flow {
        Flow::Edit(edit) => edit.root,
        _ => "",
    };
    json::spoken(pointer.strip_prefix(root).unwrap_or(pointer))
}
