//! Something that was removed is made again.

use super::inputs::{has_targets, targets};
use super::left::{alike, is_of_platform, masked};
use super::now::{hidden, lost_parts, secrets_of};
use super::step::{UndoPlan, UndoStep};
use super::unkept::is_hidden;
use crate::commands::ArgKind;
use crate::engine::{self, Target, current, tells_nothing};
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::{Operation, Presence};
use serde_json::Value;

/// Something that was removed is made again.
pub(super) fn made_again<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    create: &'static Operation,
    (item, outcome): (&ActItem, &str),
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never("it was not read before it was removed".to_owned()));
    }
    if let Some(flag) = took_more(operation, item) {
        return Ok(UndoPlan::Never(format!("--{flag} removed more than the history holds")));
    }
    let there = targets(operation, &item.given);
    if let Some(now) = current(target, operation, &there)? {
        if let ("not-as-asked" | "partial", Some(others)) = (outcome, others(target, create, item, &now)) {
            return Ok(UndoPlan::Never(format!("it was not removed, and is another than it was: {others}")));
        }
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
    let asked = asked.filter(|arg| arg.kind == ArgKind::Secret).map(|arg| arg.name.to_owned());
    given.data = Some(data);
    let is_minted = engine::mints(create, &given);
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
    let said = secrets.into_iter().chain(asked).map(|name| format!("{name} does not come back"));
    for said in said.chain(lost_parts(target, operation)).chain(unshown(create, &item.before)) {
        if !lost.contains(&said) {
            lost.push(said);
        }
    }
    Ok(UndoPlan::Step(Box::new(UndoStep { target, operation: create, given, lost })))
}

/// Lists of others that a create takes and of which nothing was shown.
fn unshown(create: &Operation, before: &Value) -> Vec<String> {
    let of_others = |place: &'static str| place.strip_suffix("/0/value");
    let given = create.body.iter().filter(|field| field.arg.is_some_and(|arg| arg.kind == ArgKind::Many));
    let lists = given.filter_map(|field| field.place()).filter_map(of_others);
    let lists = lists.filter(|at| json::at(before, at).is_null());
    lists.map(|at| format!("{} were not shown, and none come back", json::spoken(at))).collect()
}

/// What is another than it was of a thing that is there still, in words; nothing where all is as it was.
fn others(target: Target, create: &Operation, item: &ActItem, now: &Value) -> Option<String> {
    let now = masked(&item.before, hidden(target, now));
    let changed = json::differences(&item.before, &now).into_iter().filter(|one| {
        !is_of_platform(&one.pointer)
            && !tells_nothing(target, create, &one.pointer)
            && !alike(&one.before, &one.after)
    });
    let members: Vec<String> = changed.map(|one| json::spoken(&one.pointer)).collect();
    (!members.is_empty()).then(|| members.join(", "))
}

/// The switch by which a removal took more than the thing itself.
fn took_more(operation: &Operation, item: &ActItem) -> Option<&'static str> {
    let sent = operation.query.iter().chain(operation.body).filter(|field| field.need != Presence::Local);
    let switches = sent.filter_map(|field| field.arg).filter(|arg| arg.kind == ArgKind::Flag);
    switches.map(|arg| arg.name).find(|name| item.given.get(*name) == Some(&Value::Bool(true)))
}

/// Takes the members away that stand for a secret, or hold one.
fn without_secrets(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, value| !is_hidden_text(value));
            members.values_mut().for_each(without_secrets);
        }
        Value::Array(list) => {
            list.retain(|value| !is_hidden_text(value));
            list.iter_mut().for_each(without_secrets);
        }
        _ => {}
    }
}

fn is_hidden_text(value: &Value) -> bool {
    value.as_str().is_some_and(is_hidden)
}
