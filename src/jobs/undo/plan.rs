//! Works out what takes an entry of the history back. Reads, and sends nothing that writes.

use super::inputs::{has_targets, input, targets};
use super::left::{alike, is_of_platform, made_drifts, masked};
use super::step::{Drift, UndoPlan, UndoRow, UndoStep};
use crate::commands::Command;
use crate::engine::{self, Target, as_written, current, place_of, tells_nothing};
use crate::fault::Fault;
use crate::history::{ActItem, HistoryEntry, hide};
use crate::json::{self, Difference};
use crate::platforms::{Flow, Operation, Presence, PutBack, Undo};
use crate::secret::HIDDEN;
use crate::session::{Change, CommandInput, Input};
use serde_json::Value;
use std::collections::HashMap;

/// Things as they will be once the steps that were planned before are carried out, by where they are read.
pub type ExpectedThings = HashMap<String, Value>;

/// A thing as it will be then: as it is now, where no step is about it.
fn then(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    meanwhile: &ExpectedThings,
) -> Result<Option<Value>, Fault> {
    let known = place_of(target, operation, given).and_then(|place| meanwhile.get(&place));
    known.map_or_else(|| current(target, operation, given), |known| Ok(Some(known.clone())))
}

/// What taking an entry back comes to, a row for each thing that it was about, the last one first.
///
/// # Errors
/// Something cannot be read.
pub fn plan<'a>(
    target: Target<'a>,
    entry: &HistoryEntry,
    meanwhile: &mut ExpectedThings,
) -> Result<Vec<UndoRow<'a>>, Fault> {
    let none = [ActItem::default()];
    let items = if entry.rows.is_empty() { &none[..] } else { &entry.rows };
    let mut row = |item: &ActItem| {
        Ok(UndoRow {
            entry: entry.name(),
            profile: entry.profile.clone(),
            command: entry.command.clone(),
            about: item.about.clone(),
            plan: of_item(target, (entry, item), meanwhile)?,
        })
    };
    items.iter().rev().map(&mut row).collect()
}

fn of_item<'a>(
    target: Target<'a>,
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    if matches!(entry.outcome().as_str(), "refused" | "not-sent") {
        return Ok(UndoPlan::Nothing("it was not carried out".to_owned()));
    }
    if entry.command.is_empty() {
        return Ok(UndoPlan::Never("a raw call says nothing of what it does".to_owned()));
    }
    let operation = target.platform.operations().find(|operation| operation.command.path == entry.command);
    let Some(operation) = operation else {
        return Ok(UndoPlan::Never(format!("{} has no such command any more", target.platform.title)));
    };
    match target.platform.undo(operation) {
        None => Ok(UndoPlan::Never("it reads".to_owned())),
        Some(Undo::Never(why)) => Ok(UndoPlan::Never(why.to_owned())),
        Some(Undo::By(command)) => by(target, operation, command, (entry, item), meanwhile),
        Some(Undo::Restore) => match target.platform.restorer(operation) {
            Some((restorer, PutBack::New)) => made_again(target, operation, restorer, item),
            Some((restorer, how)) => put_back(target, operation, (restorer, how), (entry, item), meanwhile),
            None => Ok(UndoPlan::Never("no command writes what was there".to_owned())),
        },
    }
}

/// A value as it would be noted.
fn hidden(target: Target, value: &Value) -> Value {
    let mut value = value.clone();
    hide(&mut value, target.session.platform.secret_members);
    value
}

/// An object that was changed is written as it was.
fn put_back<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    (restorer, how): (&'static Operation, PutBack),
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never("what was there before was not read".to_owned()));
    }
    let given = targets(operation, &item.given);
    let place = place_of(target, operation, &given);
    let Some(shown) = then(target, operation, &given, meanwhile)? else {
        return Ok(UndoPlan::Never("what it was about is not there any more".to_owned()));
    };
    let before = as_written(operation, &item.before);
    let now = hidden(target, &as_written(operation, &hidden(target, &shown)));
    let now = masked(&before, masked(&item.after, now));
    let mut left = item.after.clone();
    if left.is_null() {
        // What was sent says what was changed.
        left = before.clone();
        json::merge(&mut left, as_written(operation, entry.body()));
    }
    let is_seen = |pointer: &str| !tells_nothing(target, operation, pointer);
    let mut changed = json::differences(&before, &left);
    // Of what no read shows nothing can be told.
    let is_shown =
        |at: &str| !item.after.is_null() || !json::at(&before, at).is_null() || !json::at(&now, at).is_null();
    changed.retain(|one| is_seen(&one.pointer) && is_shown(&one.pointer));
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
            let data = without_nulls(&members_of([&item.before, &before], &changed));
            if is_cut(&data) {
                return Ok(UndoPlan::Never(
                    "what was there holds something that the history does not keep".to_owned(),
                ));
            }
            given.data = Some(data);
            given.changes =
                changed.iter().filter(|one| one.before.is_null()).map(|one| emptied(restorer, one)).collect();
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
    let lost = secrets_of(entry.body()).into_iter().map(|name| format!("{name} stays as it is")).collect();
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: restorer, given, lost })))
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

/// The change that empties a member: a text as an empty one, which platforms take that take no null.
fn emptied(operation: &Operation, one: &Difference) -> Change {
    let name = named(operation, &one.pointer);
    if one.after.is_string() { Change::Set(name, String::new()) } else { Change::Unset(name) }
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

/// Something that was removed is made again.
fn made_again<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    create: &'static Operation,
    item: &ActItem,
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never("it was not read before it was removed".to_owned()));
    }
    let there = targets(operation, &item.given);
    if current(target, operation, &there)?.is_some() {
        return Ok(UndoPlan::Nothing("it is there".to_owned()));
    }
    let mut given = targets(create, &item.given);
    if !has_targets(create, &given) {
        return Ok(UndoPlan::Never("the history does not say what it belonged to".to_owned()));
    }
    let mut lost = vec!["it gets a new id".to_owned()];
    let secrets = secrets_of(&item.before);
    let mut data = item.before.clone();
    without_secrets(&mut data);
    let asked = create.body.iter().filter_map(|field| field.arg);
    let asked =
        asked.filter(|arg| arg.kind == crate::commands::ArgKind::Secret).map(|arg| arg.name.to_owned());
    given.data = Some(data);
    let is_minted = engine::mints(create, &given);
    let must = create.body.iter().filter(|field| matches!(field.need, Presence::Must));
    let mut must =
        must.filter_map(|field| field.arg).filter(|arg| arg.kind == crate::commands::ArgKind::Secret);
    if let Some(arg) = must.next().filter(|_| !is_minted) {
        return Ok(UndoPlan::Never(format!(
            "'{}' needs the {}, which the history does not keep",
            create.command.path, arg.name
        )));
    }
    if is_minted {
        lost.push("it gets a new secret that nobody knows: replace that for one that is known".to_owned());
    }
    for name in secrets.into_iter().chain(asked) {
        let said = format!("{name} does not come back");
        if !lost.contains(&said) {
            lost.push(said);
        }
    }
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: create, given, lost })))
}

/// Takes the members away that stand for a secret.
fn without_secrets(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| value != HIDDEN);
            members.values_mut().for_each(without_secrets);
        }
        Value::Array(list) => {
            list.retain(|value| value != HIDDEN);
            list.iter_mut().for_each(without_secrets);
        }
        _ => {}
    }
}

/// The names of members that stand for a secret.
fn secrets_of(value: &Value) -> Vec<String> {
    let mut names = Vec::new();
    if let Value::Object(members) = value {
        for (name, value) in members {
            if json::any(value, &|value| value == HIDDEN) {
                names.push(name.clone());
            }
        }
    }
    names
}

/// Another command takes it back.
fn by<'a>(
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
    if entry.is_doubtful() && item.before.is_null() {
        return Ok(UndoPlan::Never("whether it took is not known, nor what was so before".to_owned()));
    }
    let mut is_left = true;
    for arg in other.args().filter(|arg| !other.is_target(arg)) {
        let Some(mut value) = item.given.get(arg.name).and_then(|value| input(arg, value)) else { continue };
        // What was so before is none of this run's doing.
        if let Input::Many(values) = &mut value {
            let removed = operation.command.effect > crate::commands::Effect::Write;
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
    if id.is_none() && entry.is_doubtful() {
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
        Err(fault) if fault.kind() == crate::fault::Kind::NotFound => {
            return Ok(UndoPlan::Nothing("it is not there".to_owned()));
        }
        Err(fault) => return Err(fault),
    };
    let drifts = match then(target, delete, &known, meanwhile) {
        Ok(None) => return Ok(UndoPlan::Nothing("it is not there".to_owned())),
        Ok(Some(now)) => made_drifts(target, delete, [entry.body(), entry.answer()], &hidden(target, &now)),
        // No command shows it: its id is all that is known.
        Err(fault) if fault.kind() == crate::fault::Kind::Unsupported => Vec::new(),
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
