//! Something that was removed is made again.

use super::again::again;
use super::by_other::state_places;
use super::inputs::{has_targets, targets};
use super::left::{alike, is_of_platform, masked};
use super::now::{ExpectedThings, hidden, lost_parts, not_restored, secrets_of};
use super::past::UndoPast;
use super::step::{UndoPlan, UndoStep};
use super::unkept::without_secrets;
use crate::commands::ArgKind;
use crate::commands::args::ID;
use crate::engine::{self, Target, current, place_of, tells_nothing};
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::{Flow, Operation, Presence};
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// Something that was removed is made again.
pub(super) fn made_again<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    create: &'static Operation,
    (item, outcome, mark): (&ActItem, &str, &str),
    (past, meanwhile): (&mut UndoPast, &mut ExpectedThings),
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never("it was not read before it was removed".to_owned()));
    }
    if let Some(flag) = took_more(operation, item) {
        return Ok(UndoPlan::Never(format!("--{flag} removed more than the history holds")));
    }
    let there = targets(operation, &item.given);
    if let Some(now) = current(target, operation, &there)? {
        if matches!(outcome, "not-as-asked" | "partial")
            && let Some(others) = others(target, create, item, &now)
        {
            return Ok(enabled(target, operation, item, (&now, &others)));
        }
        return Ok(UndoPlan::Nothing("it is there".to_owned()));
    }
    if let Some(plan) = again(target, (operation, create), (item, mark), (past, meanwhile))? {
        return Ok(plan);
    }
    let mut given = targets(create, &item.given);
    if !has_targets(create, &given) {
        return Ok(UndoPlan::Never("the history does not say what it belonged to".to_owned()));
    }
    let secrets = secrets_of(&item.before);
    let mut data = item.before.clone();
    without_secrets(&mut data);
    let asked = create.body.iter().filter_map(|field| field.arg);
    let asked = asked.filter(|arg| arg.kind == ArgKind::Secret).map(|arg| arg.name.to_owned());
    own_names(target, create, &data, &mut given);
    let mut lost = Vec::new();
    if !given.has(&ID) {
        lost.push("it gets a new id: what names it elsewhere by the old one is left so".to_owned());
    }
    let makes_secret = create.mints.is_some_and(|mints| mints(&data));
    given.data = Some(data);
    let is_minted = makes_secret || engine::mints(create, &given);
    let must = create.body.iter().filter(|field| matches!(field.need, Presence::Must));
    let mut must = must.filter_map(|field| field.arg).filter(|arg| arg.kind == ArgKind::Secret);
    if let Some(arg) = must.next().filter(|_| !is_minted) {
        return Ok(UndoPlan::Never(format!(
            "'{}' needs the {}, which the history does not keep",
            create.command.path, arg.name
        )));
    }
    if is_minted {
        lost.push("it gets a new secret that nobody knows: replace that for one that is known".to_owned());
    }
    let said = secrets.into_iter().chain(asked).map(|name| not_restored(&name));
    for said in said.chain(lost_parts(target, operation)) {
        if !lost.contains(&said) {
            lost.push(said);
        }
    }
    // What was done to it before that is taken back once it is there again.
    if let Some(place) = place_of(target, operation, &there) {
        meanwhile.insert(place, item.before.clone());
    }
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: create, given, lost })))
}

/// Gives what tells one thing from another and is left out of what is made from another's data: here it is the same thing.
fn own_names(target: Target, create: &Operation, before: &Value, given: &mut CommandInput) {
    let update = target.platform.beside(create, "update");
    let apart = match update.map(|update| update.flow) {
        Some(Flow::Edit(edit)) => edit.apart,
        _ => &[],
    };
    for field in create.body {
        let Some(arg) = field.arg.filter(|arg| arg.kind == ArgKind::Text && !create.is_target(arg)) else {
            continue;
        };
        let is_id = std::ptr::eq(arg, &ID);
        let is_apart = |at: &&str| is_id || apart.iter().any(|apart| at.strip_prefix('/') == Some(*apart));
        let at = field.place().filter(is_apart);
        if let Some(text) = at.and_then(|at| json::text_at(before, at)).filter(|text| !text.is_empty()) {
            given.set(arg, Input::Text(text));
        }
    }
}

/// What was disabled in the place of being removed is enabled again, where nothing else of it is another than it was.
fn enabled<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    item: &ActItem,
    (now, others): (&Value, &[String]),
) -> UndoPlan<'a> {
    let enable = target.platform.beside(operation, "enable");
    let step = enable.and_then(|enable| {
        let given = targets(enable, &item.given);
        let is_so = |shown: &Value| {
            let told = engine::is_left_so(target.platform, enable, &given, shown);
            told.or_else(|| shows_fixed(enable, shown))
        };
        let was_only_disabled = is_so(&item.before) == Some(true)
            && is_so(now) == Some(false)
            && others.iter().all(|at| state_places(enable).any(|own| own == at));
        was_only_disabled.then_some(UndoStep { target, operation: enable, given, lost: Vec::new() })
    });
    match step {
        Some(step) => UndoPlan::Step(Box::new(step)),
        None => {
            let members: Vec<String> = others.iter().map(|at| json::spoken(at)).collect();
            let why = format!("it was not removed, and is another than it was: {}", members.join(", "));
            UndoPlan::Never(why)
        }
    }
}

/// Whether a thing shows the values that an operation always writes; nothing where it writes none.
fn shows_fixed(operation: &Operation, shown: &Value) -> Option<bool> {
    let fixed = operation.body.iter().filter_map(|field| match field.need {
        Presence::Fixed(text) => Some((field.place()?, serde_json::from_str::<Value>(text).ok()?)),
        _ => None,
    });
    let fixed: Vec<(&str, Value)> = fixed.collect();
    (!fixed.is_empty()).then(|| fixed.iter().all(|(at, value)| json::at(shown, at) == value))
}

/// Where a thing that is there still is another than it was; nothing where all is as it was.
fn others(target: Target, create: &Operation, item: &ActItem, now: &Value) -> Option<Vec<String>> {
    let now = masked(&item.before, hidden(target, now));
    let changed = json::differences(&item.before, &now).into_iter().filter(|one| {
        !is_of_platform(&one.pointer)
            && !tells_nothing(target, create, &one.pointer)
            && !alike(&one.before, &one.after)
    });
    let places: Vec<String> = changed.map(|one| one.pointer).collect();
    (!places.is_empty()).then_some(places)
}

/// The switch by which a removal took more than the thing itself.
fn took_more(operation: &Operation, item: &ActItem) -> Option<&'static str> {
    let sent = operation.query.iter().chain(operation.body).filter(|field| field.need != Presence::Local);
    let switches = sent.filter_map(|field| field.arg).filter(|arg| arg.kind == ArgKind::Flag);
    switches.map(|arg| arg.name).find(|name| item.given.get(*name) == Some(&Value::Bool(true)))
}
