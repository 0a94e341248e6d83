//! An object that was changed is written as it was.

use super::by_other::all;
use super::inputs::{has_targets, input, targets};
use super::left::{alike, is_of_platform, is_untold, masked, same_but_more};
use super::now::{ExpectedThings, GONE, UNREAD, hidden, not_restored, then};
use super::part;
use super::step::{Drift, UndoPlan, UndoStep};
use super::unkept::{half_known, hidden_names, is_hidden, never, unkept};
use super::valued;
use crate::commands::ArgKind;
use crate::engine::{self, Target, as_written, place_of, tells_nothing};
use crate::fault::{Fault, Kind};
use crate::history::{ActItem, HistoryEntry, is_secret};
use crate::json::{self, Difference};
use crate::platforms::{Flow, Operation, PutBack};
use crate::secret::HIDDEN;
use crate::session::{Change, CommandInput, Input};
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
    // What is shown only where a command is about it is asked for as that command asks.
    let Some(shown) = then(target, operation, &all(operation, &item.given), meanwhile)? else {
        return Ok(UndoPlan::Never(GONE.to_owned()));
    };
    let mut before = as_written(operation, &item.before);
    let mut now = hidden(target, &as_written(operation, &hidden(target, &shown)));
    let (sent, mut left) = (part::sent(target, entry, item), item.after.clone());
    let mut lists = Vec::new();
    if left.is_null() {
        // What was sent says what was changed.
        left = before.clone();
        json::merge(&mut left, as_written(operation, sent));
        lists = valued::completed(operation, sent, [&mut before, &mut left, &mut now]);
    }
    carried(operation, [sent, &item.before, &hidden(target, &shown)], [&mut before, &mut left, &mut now]);
    let plain = now.clone();
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
    if let Some(at) = changed.iter().find_map(|one| unkept(target, &one.pointer, &one.before)) {
        return Ok(never(&format!("{} as it was before", json::spoken(&at))));
    }
    if changed.iter().all(|one| alike(json::at(&now, &one.pointer), &one.before)) {
        return Ok(UndoPlan::Nothing("it is as it was before".to_owned()));
    }
    let is_lost =
        |one: &&Difference| is_untold(target, &one.pointer, &one.after, json::at(&plain, &one.pointer));
    if let Some(one) = changed.iter().find(is_lost) {
        return Ok(never(&format!("{} as it was left", json::spoken(&one.pointer))));
    }
    // What the platform makes of it besides is known where the object was read back: of others only what was sent counts.
    let beside = !item.after.is_null();
    let drifts = drifted((target, operation), (&changed, beside), [&before, &left, &now]);
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    if let Some((other, given)) = of_list((target, operation), item, (&changed, &now)) {
        // Of a list that is not shown each step asks by itself.
        if let Some(known) = place.and_then(|place| meanwhile.get_mut(&place)) {
            known.clone_from(&item.before);
        }
        return Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: other, given, lost: Vec::new() })));
    }
    let (stays, changed) = without_stuck(target, restorer, item, changed);
    if changed.is_empty() {
        return Ok(UndoPlan::Never(stays.join(", ")));
    }
    let given =
        match as_before((target, operation), (restorer, how), item, [&before, &left], (&changed, &lists)) {
            Ok(given) => given,
            Err(why) => return Ok(UndoPlan::Never(why)),
        };
    if let Some(place) = place {
        meanwhile.insert(place, item.before.clone());
    }
    let mut lost = not_back(target, sent, &changed);
    lost.extend(stays.into_iter().chain(kept(target, &given)).chain(untold((target, operation), item)));
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: restorer, given, lost })))
}

/// What the hidden values are called of what a change left.
fn hidden_in(one: &Difference) -> Vec<String> {
    let name = one.pointer.rsplit('/').next().map(json::unescaped).unwrap_or_default();
    hidden_names(&serde_json::json!({ name.as_str(): one.after }))
}

/// What was hidden of what was sent and is not given back, and what is given back although not all of it can be compared.
fn not_back(target: Target, sent: &Value, changed: &[Difference]) -> Vec<String> {
    let restored: Vec<String> = changed.iter().flat_map(hidden_in).collect();
    let lost = hidden_names(sent).into_iter().filter(|name| !restored.contains(name));
    lost.map(|name| not_restored(&name)).chain(half_told(target, changed)).collect()
}

/// Of which texts only what is not hidden of them tells that nobody changed them since, in words.
fn half_told(target: Target, changed: &[Difference]) -> Vec<String> {
    let places = changed.iter().filter_map(|one| unkept(target, &one.pointer, &one.after));
    places.map(|at| half_known(&json::spoken(&at))).collect()
}

/// What the restorer is given so that what was changed is as before; why not, where it takes nothing of the sort.
fn as_before(
    (target, operation): (Target, &'static Operation),
    (restorer, how): (&'static Operation, PutBack),
    item: &ActItem,
    [before, left]: [&Value; 2],
    (changed, lists): (&[Difference], &[String]),
) -> Result<CommandInput, String> {
    let mut given = targets(restorer, &item.given);
    if !has_targets(restorer, &given) {
        return Err("the history does not say what it was about".to_owned());
    }
    match how {
        PutBack::Values => give_values(restorer, &mut given, (item, before))?,
        _ if matches!(operation.flow, Flow::Edit(_)) => {
            given.data = Some(bare(members_of([&item.before, before], changed)));
            let absent = changed.iter().filter(|one| one.before.is_null());
            given.changes = absent.flat_map(|one| emptied(target, restorer, one)).collect();
        }
        _ => {
            let mut data = Value::Null;
            for one in changed {
                json::put(&mut data, &one.pointer, as_taken(one));
            }
            for name in lists {
                if !data[name].is_null() {
                    data[name] = valued::restored(&before[name], &left[name]);
                }
            }
            given.data = Some(data);
        }
    }
    Ok(given)
}

/// The command that does the opposite with what was put into a list or taken from it, where the list itself is not shown:
/// writing it would remove whoever is not known.
fn of_list(
    (target, operation): (Target, &'static Operation),
    item: &ActItem,
    (changed, now): (&[Difference], &Value),
) -> Option<(&'static Operation, CommandInput)> {
    let (other, adds) = match operation.command.verb() {
        "add" => ("remove", true),
        "remove" => ("add", false),
        _ => return None,
    };
    let is_shown = |one: &Difference| !one.before.is_null() && !json::at(now, &one.pointer).is_null();
    let other = target.platform.beside(operation, other).filter(|_| !changed.iter().any(is_shown))?;
    let mut given = targets(other, &item.given);
    let stood = |name: &str| json::any(&item.before, &|one| one.as_str() == Some(name));
    for arg in other.args().filter(|arg| !other.is_target(arg)) {
        let Some(Input::Many(mut values)) = item.given.get(arg.name).and_then(|value| input(arg, value))
        else {
            continue;
        };
        values.retain(|value| stood(value) != adds);
        given.set(arg, Input::Many(values));
        given.ids.push(arg.name);
    }
    let is_given = other.args().any(|arg| !other.is_target(arg) && !given.many(arg).is_empty());
    (is_given && has_targets(other, &given)).then_some((other, given))
}

/// What was given and is shown nowhere, so that nothing of it comes back.
fn untold<'i>(
    (target, operation): (Target<'i>, &'i Operation),
    item: &'i ActItem,
) -> impl Iterator<Item = String> {
    let secrets = target.session.platform.secret_members;
    let given = operation.body.iter().filter_map(move |field| {
        let arg = field.arg.filter(|arg| !operation.is_target(arg) && arg.kind != ArgKind::Secret)?;
        item.given.get(arg.name).filter(|given| !given.is_null())?;
        let at = field.place().filter(|at| !at.is_empty() && !is_secret(secrets, at))?;
        tells_nothing(target, operation, at)
            .then(|| format!("not restored: what --{} set, which no read shows as it is given", arg.name))
    });
    given.collect::<Vec<_>>().into_iter()
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
    let is_left = |one: &Difference| {
        let now = json::at(now, &one.pointer);
        alike(now, &one.after) || !beside && same_but_more(&one.after, now)
    };
    let own = changed.iter().filter(|one| !is_left(one));
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

/// What stood there before as a write takes it: a text that was not there as an empty one, and without members that were shown
/// as null.
fn as_taken(one: &Difference) -> Value {
    match (&one.before, &one.after) {
        (Value::Null, Value::String(_)) => Value::from(""),
        (before, _) => bare(before.clone()),
    }
}

/// A value without the members that are null of what stands in it.
fn bare(mut value: Value) -> Value {
    json::drop_nulls(&mut value);
    value
}

/// The changes that empty a member: a text as an empty one, which platforms take that take no null, and a list by taking each
/// of its elements out. Where members can be removed it is removed, as it was.
fn emptied(target: Target, operation: &Operation, one: &Difference) -> Vec<Change> {
    let name = named(operation, &one.pointer);
    let without = |element: &Value| {
        let text = element.as_str().map_or_else(|| element.to_string(), str::to_owned);
        Change::Remove(name.clone(), text)
    };
    let word = match operation.flow {
        Flow::Edit(edit) => edit.clears.iter().find(|(_, at)| *at == one.pointer).map(|(word, _)| *word),
        _ => None,
    };
    match &one.after {
        _ if target.session.platform.dialect.removes_members() => vec![Change::Unset(name)],
        // A word of its own takes it away.
        _ if word.is_some() => {
            vec![Change::Set(named(operation, word.unwrap_or_default()), "true".to_owned())]
        }
        Value::String(_) => vec![Change::Set(name, String::new())],
        Value::Array(list) if !list.is_empty() => list.iter().map(without).collect(),
        _ => vec![Change::Unset(name)],
    }
}

/// What was changed but for what cannot be emptied, and the latter in words.
fn without_stuck(
    target: Target,
    restorer: &'static Operation,
    item: &ActItem,
    changed: Vec<Difference>,
) -> (Vec<String>, Vec<Difference>) {
    let (stuck, changed): (Vec<Difference>, Vec<Difference>) =
        changed.into_iter().partition(|one| is_never_empty(target, restorer, item, one));
    let said = |one: &Difference| {
        format!("{} had no value before, and the platform takes none away", json::spoken(&one.pointer))
    };
    (stuck.iter().map(said).collect(), changed)
}

/// Whether a member had no value before and its command takes no empty one, such as a word out of several.
fn is_never_empty(target: Target, restorer: &'static Operation, item: &ActItem, one: &Difference) -> bool {
    if !one.before.is_null() || !one.after.is_string() || target.session.platform.dialect.removes_members() {
        return false;
    }
    let mut given = targets(restorer, &item.given);
    if matches!(restorer.flow, Flow::Edit(_)) {
        given.changes = vec![Change::Set(named(restorer, &one.pointer), String::new())];
    } else {
        let mut data = Value::Null;
        json::put(&mut data, &one.pointer, Value::from(""));
        given.data = Some(data);
    }
    let refused = |fault: Fault| matches!(fault.kind(), Kind::Usage | Kind::Rejected | Kind::Unsupported);
    engine::check(target, restorer, &given).is_err_and(refused)
}

/// What had no value before, and is not without one again: a text is sent empty, and anything else may keep the value that it
/// has, as nothing removes it.
fn kept(target: Target, given: &CommandInput) -> impl Iterator<Item = String> {
    let removes = target.session.platform.dialect.removes_members();
    given.changes.iter().filter_map(move |change| match change {
        Change::Unset(name) if !removes => {
            Some(format!("{name} had no value before, and the platform may keep the one that it has"))
        }
        Change::Set(name, text) if text.is_empty() => {
            Some(format!("{name} had no value before and is set to an empty text"))
        }
        _ => None,
    })
}

/// Whether a text has something taken out of it that the history does not keep.
fn is_cut(value: &Value) -> bool {
    json::any(value, &|one| one.as_str().is_some_and(|text| text != HIDDEN && is_hidden(text)))
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

/// The name of a member as changes have it.
fn named(operation: &Operation, pointer: &str) -> String {
    let root = match operation.flow {
        Flow::Edit(edit) => edit.root,
        _ => "",
    };
    json::spoken(pointer.strip_prefix(root).unwrap_or(pointer))
}
