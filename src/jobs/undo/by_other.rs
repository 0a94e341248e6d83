//! What was done is taken back by another command, and what was made is removed.

use super::inputs::{has_targets, input, subject, targets};
use super::kept_beside::unkept_beside;
use super::left::{alike, made_drifts};
use super::now::{ExpectedThings, GONE, hidden, lost_parts, then};
use super::part;
use super::step::{Drift, UndoPlan, UndoStep};
use super::unkept::{given_unkept, is_hidden, never, unkept};
use crate::commands::{Arg, ArgKind, Effect};
use crate::engine::{self, Target, place_of};
use crate::fault::{Fault, Kind};
use crate::history::{ActItem, HistoryEntry};
use crate::json;
use crate::platforms::undo::TakeBack;
use crate::platforms::{Operation, Presence, PutBack, Undo};
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// Another command takes it back.
pub(super) fn by<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    back: &TakeBack,
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &mut ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    let other = engine::operation(target.platform, back.by)?;
    if let Some((arg, why)) = back.unless
        && item.given.get(arg.name) == Some(&Value::Bool(true))
    {
        return Ok(UndoPlan::Never(why.to_owned()));
    }
    let own = |arg: &Arg| item.given.get(arg.name).and_then(Value::as_str);
    if let Some((arg, setting, why)) = back.unless_own
        && own(arg).is_some_and(|name| target.session.signs_in_as(setting, name))
    {
        return Ok(UndoPlan::Never(why.to_owned()));
    }
    let mut given = targets(other, &item.given);
    for (arg, at) in back.names {
        if let Some(name) = json::text_at(&item.before, at) {
            given.set(arg, Input::Text(name));
            given.ids.push(arg.name);
        }
    }
    if let Some(at) = given_unkept(target, operation, &all(operation, &item.given)) {
        return Ok(never(&format!("{at} that was given")));
    }
    let is_named = has_targets(other, &given) || !back.names.is_empty();
    if !is_named || matches!(operation.command.verb(), "create") {
        let plan = unmade(target, operation, other, (entry, item), meanwhile)?;
        let Some(kept) = back.keeps.filter(|_| matches!(plan, UndoPlan::Step(_))) else { return Ok(plan) };
        return Ok(unkept_beside(target, operation, kept, item, meanwhile)?.unwrap_or(plan));
    }
    if entry.is_doubtful(item) && item.before.is_null() {
        return Ok(UndoPlan::Never("whether it took is not known, nor what was so before".to_owned()));
    }
    if item.before.is_null() {
        return Ok(UndoPlan::Never("what was so before was not read".to_owned()));
    }
    if let Some(plan) = as_it_was(target, operation, other, item, meanwhile)? {
        return Ok(plan);
    }
    let about = subject(target, operation, &item.given);
    let lists = other.args().any(|arg| !other.is_target(arg) && matches!(arg.kind, ArgKind::Many));
    // A list may have changed since: what is so again is none of this run's doing any more.
    let now = if lists && !back.looks { then(target, operation, &about, meanwhile)? } else { None };
    let now = now.map(|now| hidden(target, &now));
    let removed = operation.command.effect > Effect::Write;
    let stands = |shown: &Value, name: &str| json::any(shown, &|one| one.as_str() == Some(name));
    let (mut is_list, mut was_so, mut is_so) = (false, true, true);
    for arg in other.args().filter(|arg| !other.is_target(arg)) {
        let Some(mut value) = item.given.get(arg.name).and_then(|value| input(arg, value)) else { continue };
        if let Input::Many(values) = &mut value {
            // What was so before is none of this run's doing.
            values.retain(|value| stands(&item.before, value) == removed);
            was_so &= values.is_empty();
            values.retain(|value| now.as_ref().is_none_or(|now| stands(now, value) != removed));
            is_so &= values.is_empty();
            is_list = true;
        }
        given.set(arg, value);
        given.ids.push(arg.name);
    }
    if is_list && (was_so || is_so) {
        let why = if was_so { "it was so before" } else { "it is as it was before" };
        return Ok(UndoPlan::Nothing(why.to_owned()));
    }
    if let Some(place) = place_of(target, operation, &about) {
        meanwhile.insert(place, item.before.clone());
    }
    Ok(UndoPlan::Step(Box::new(UndoStep {
        target,
        operation: other,
        given,
        lost: lost_parts(target, operation),
    })))
}

/// Why a state is not set back: it was so before, it is not told whether it was, or somebody set another one since. Nothing
/// where it is to be set back, and of what is no state.
fn as_it_was<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    other: &'static Operation,
    item: &ActItem,
    meanwhile: &ExpectedThings,
) -> Result<Option<UndoPlan<'a>>, Fault> {
    let states = |operation: &Operation| {
        operation.read_back.is_some_and(|back| {
            back.asks.is_none() && back.each.is_none() && back.names.is_empty() && back.lacks.is_empty()
        })
    };
    if !states(operation) || !states(other) {
        return Ok(None);
    }
    let hidden_before = |at: &'static str| unkept(target, at, json::at(&item.before, at));
    if let Some(at) = state_places(operation).find_map(hidden_before) {
        return Ok(Some(never(&format!("{} as it was before", json::spoken(&at)))));
    }
    let (acted, about) = (all(operation, &item.given), all(other, &item.given));
    let is_so = |shown: &Value| engine::is_left_so(target.platform, operation, &acted, shown);
    let is_back = |shown: &Value| engine::is_left_so(target.platform, other, &about, shown);
    match is_so(&item.before) {
        Some(true) => return Ok(Some(UndoPlan::Nothing("it was so before".to_owned()))),
        None => return Ok(Some(UndoPlan::Never("whether it was so before is not shown".to_owned()))),
        Some(false) if is_back(&item.before) == Some(false) => {
            let why = format!("'{}' does not lead back to what was there", other.command.path);
            return Ok(Some(UndoPlan::Never(why)));
        }
        Some(false) => {}
    }
    let Some(now) = then(target, operation, &subject(target, operation, &item.given), meanwhile)? else {
        return Ok(Some(UndoPlan::Never(GONE.to_owned())));
    };
    let now = hidden(target, &now);
    if is_so(&now) == Some(true) {
        let others = of_another(operation, item, &now);
        return Ok((!others.is_empty()).then_some(UndoPlan::Drifted(others)));
    }
    let drifts: Vec<Drift> = state_places(operation)
        .map(|at| (at, json::at(&item.before, at), json::at(&now, at)))
        .filter(|(_, before, now)| !alike(before, now))
        .map(|(at, before, now)| Drift {
            member: json::spoken(at),
            before: before.clone(),
            left: Value::Null,
            now: now.clone(),
        })
        .collect();
    if drifts.is_empty() {
        return Ok(Some(UndoPlan::Nothing("it is as it was before".to_owned())));
    }
    Ok(Some(UndoPlan::Drifted(drifts)))
}

/// What is so by another one's doing: where what shows the state says only what does not stand there, and what was left stands
/// there no more.
fn of_another(operation: &Operation, item: &ActItem, now: &Value) -> Vec<Drift> {
    let never = operation.read_back.map_or(&[][..], |back| back.never);
    let drifted = |at: &&'static str| {
        !json::at(&item.after, at).is_null() && !alike(json::at(&item.after, at), json::at(now, at))
    };
    let drift = |at: &'static str| Drift {
        member: json::spoken(at),
        before: json::at(&item.before, at).clone(),
        left: json::at(&item.after, at).clone(),
        now: json::at(now, at).clone(),
    };
    never.iter().map(|(at, _)| *at).filter(drifted).map(drift).collect()
}

/// Where the state that an operation sets is shown.
pub(super) fn state_places(operation: &Operation) -> impl Iterator<Item = &'static str> {
    let back = operation.read_back;
    let states = back.into_iter().flat_map(|back| back.shows.iter().chain(back.never)).map(|(at, _)| *at);
    let is_shown = move |at: &&'static str| {
        let name = at.trim_start_matches('/');
        !back.is_some_and(|back| back.unreadable.contains(&name))
    };
    states.chain(operation.body.iter().filter_map(|field| field.place()).filter(is_shown))
}

/// All that was given, as an operation takes it.
pub(super) fn all(operation: &Operation, noted: &Value) -> CommandInput {
    let mut given = targets(operation, noted);
    for arg in operation.args().filter(|arg| !operation.is_target(arg)) {
        if let Some(value) = noted.get(arg.name).and_then(|value| input(arg, value)) {
            given.set(arg, value);
        }
    }
    given
}

/// What was made is removed, unless somebody changed it since.
fn unmade<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    delete: &'static Operation,
    (entry, item): (&HistoryEntry, &ActItem),
    meanwhile: &ExpectedThings,
) -> Result<UndoPlan<'a>, Fault> {
    let (sent, answered) = (part::sent(target, entry, item), part::answered(target, entry, item));
    let answer = json::raw(answered);
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
        json::text_at(sent, at)
    });
    let is_hidden_name = id.is_none() && name.as_deref().is_some_and(is_hidden);
    if is_hidden_name || id.as_deref().is_some_and(is_hidden) {
        return Ok(never("which one was made"));
    }
    let lost = lost_with(target, delete, id.is_some());
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
    let Some(drifts) = since(target, (operation, delete), &known, [sent, answered, &item.after], meanwhile)?
    else {
        return Ok(UndoPlan::Nothing("it is not there".to_owned()));
    };
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    Ok(UndoPlan::Step(Box::new(UndoStep {
        target,
        operation: delete,
        given: known_ids(known, delete),
        lost,
    })))
}

/// What somebody changed of a thing since it was made; nothing where it is not there.
fn since(
    target: Target,
    (create, delete): (&'static Operation, &'static Operation),
    known: &CommandInput,
    noted: [&Value; 3],
    meanwhile: &ExpectedThings,
) -> Result<Option<Vec<Drift>>, Fault> {
    let status = |state: String| Drift {
        member: "status".to_owned(),
        before: Value::Null,
        left: Value::Null,
        now: state.into(),
    };
    let state = || engine::other_state(target, delete, known).map(status);
    let now = match then(target, delete, known, meanwhile) {
        Ok(Some(now)) => hidden(target, &now),
        Ok(None) => return Ok(None),
        Err(fault) if !fault.is_outage() => {
            // Some platforms show no account that is closed.
            let reader = target.platform.shows(delete).or_else(|| target.platform.beside(delete, "get"));
            return match (state(), reader) {
                (Some(drift), _) => Ok(Some(vec![drift])),
                (None, Some(_)) => Err(fault),
                // No command shows it: its id is all that is known.
                (None, None) => Ok(Some(Vec::new())),
            };
        }
        Err(fault) => return Err(fault),
    };
    let mut drifts = made_drifts(target, (create, delete), noted, &now);
    drifts.extend(state());
    Ok(Some(drifts))
}

fn known_ids(mut given: CommandInput, operation: &Operation) -> CommandInput {
    given.by = Some("id".to_owned());
    given.verbatim = true;
    given.ids.extend(operation.targets.iter().map(|arg| arg.name));
    given
}

/// Why what an operation removes cannot be made again; nothing where it can.
fn cannot_come_back(target: Target, delete: &Operation) -> Option<String> {
    match target.platform.undo(delete)? {
        Undo::Never(why) => Some(why.to_owned()),
        Undo::Restore => {
            let (create, PutBack::New) = target.platform.restorer(delete)? else { return None };
            let secret = must_secret(create)?;
            let is_minted = engine::mints(create, &CommandInput::default());
            (!is_minted).then(|| format!("'{}' needs the {secret}", create.command.path))
        }
        _ => None,
    }
}

/// The secret without which an operation makes nothing.
fn must_secret(create: &Operation) -> Option<&'static str> {
    let mut must = create.body.iter().filter(|field| matches!(field.need, Presence::Must));
    must.find_map(|field| field.arg.filter(|arg| arg.kind == ArgKind::Secret)).map(|arg| arg.name)
}

/// What is lost where something that was made is removed, in words.
fn lost_with(target: Target, delete: &Operation, by_id: bool) -> Vec<String> {
    let mut lost = Vec::new();
    if !by_id {
        lost.push("it is known by its name alone, which may be another's by now".to_owned());
    }
    let never = cannot_come_back(target, delete);
    lost.extend(never.map(|why| format!("that it is removed cannot be undone: {why}")));
    lost
}
