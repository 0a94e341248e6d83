//! A command is given what stood somewhere before.

use super::ids::TELLING;
use super::inputs::{has_targets, input, targets};
use super::left::alike;
use super::now::{ExpectedThings, GONE, UNREAD, hidden, lost_parts, then};
use super::past::UndoPast;
use super::step::{Drift, UndoPlan, UndoStep};
use super::unkept::{never, unkept};
use crate::commands::{Arg, ArgKind};
use crate::engine::{self, Target, place_of};
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::Operation;
use crate::platforms::undo::GiveBack;
use crate::session::Input;
use serde_json::Value;

/// A state is set as it was, unless somebody changed it since.
pub(super) fn give_back<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    back: &GiveBack,
    item: &ActItem,
    (past, meanwhile): (&UndoPast, &mut ExpectedThings),
) -> Result<UndoPlan<'a>, Fault> {
    if item.before.is_null() {
        return Ok(UndoPlan::Never(UNREAD.to_owned()));
    }
    let item = &renewed(target, back, item, past);
    let other = engine::operation(target.platform, back.by)?;
    let about = targets(operation, &item.given);
    let place = place_of(target, operation, &about);
    let Some(now) = then(target, operation, &about, meanwhile)? else {
        return Ok(UndoPlan::Never(GONE.to_owned()));
    };
    let now = hidden(target, &now);
    if let Some(at) = back.give.iter().find_map(|(_, at)| unkept(target, at, json::at(&item.before, at))) {
        return Ok(never(&format!("{} as it was before", json::spoken(&at))));
    }
    let stands = |at: &str| (json::at(&item.before, at), json::at(&now, at));
    if back.give.iter().all(|(_, at)| same(stands(at).0, stands(at).1)) {
        return Ok(UndoPlan::Nothing("it is as it was before".to_owned()));
    }
    let drifts = drifted(operation, back, item, &now);
    if !drifts.is_empty() {
        return Ok(UndoPlan::Drifted(drifts));
    }
    let mut given = targets(other, &item.given);
    for (arg, at) in back.give {
        let (before, is) = stands(at);
        match way_back(operation, (back, arg), before, is) {
            Ok(value) => given.set(arg, value),
            Err(why) => return Ok(UndoPlan::Never(why)),
        }
        given.ids.push(arg.name);
    }
    if !has_targets(other, &given) {
        return Ok(UndoPlan::Never("the history does not say what it was about".to_owned()));
    }
    if let Some(place) = place {
        meanwhile.insert(place, item.before.clone());
    }
    Ok(UndoPlan::Step(Box::new(UndoStep {
        target,
        operation: other,
        given,
        lost: lost_parts(target, operation),
    })))
}

/// The same with the ids that things have by now which were made again.
fn renewed(target: Target, back: &GiveBack, item: &ActItem, past: &UndoPast) -> ActItem {
    let mut item = item.clone();
    let given = back.give.iter().map(|(arg, at)| (target.platform.resolver(arg).is_some(), *at));
    for (is_named, at) in given.chain(back.keeps.iter().map(|at| (false, *at))) {
        let text = json::at(&item.before, at).as_str().filter(|text| is_named || text.len() >= TELLING);
        if let Some(new) = text.map(|text| past.newest(target, text)) {
            json::put(&mut item.before, at, Value::from(new));
        }
    }
    item
}

/// What somebody set since. What the command itself does not set is none of it.
fn drifted(operation: &Operation, back: &GiveBack, item: &ActItem, now: &Value) -> Vec<Drift> {
    let own = back.give.iter().filter(|(arg, _)| operation.args().any(|own| std::ptr::eq(own, *arg)));
    let all = own.map(|(arg, at)| Drift {
        member: json::spoken(at),
        before: json::at(&item.before, at).clone(),
        left: item.given.get(arg.name).cloned().unwrap_or_default(),
        now: json::at(now, at).clone(),
    });
    let kept = back.keeps.iter().map(|at| Drift {
        member: json::spoken(at),
        before: json::at(&item.before, at).clone(),
        left: json::at(&item.before, at).clone(),
        now: json::at(now, at).clone(),
    });
    all.chain(kept).filter(|drift| !same(&drift.left, &drift.now)).collect()
}

/// What an argument is given so that it is as before; why not, where the platform does not go back to that.
fn way_back(
    operation: &Operation,
    (back, arg): (&GiveBack, &'static Arg),
    before: &Value,
    is: &Value,
) -> Result<Input, String> {
    let said = json::text_at(before, "").unwrap_or_default();
    // An empty text empties what an operation puts in its body, and names nothing.
    if said.is_empty() && (arg.kind != ArgKind::Text || operation.is_target(arg)) {
        return Err(format!("it had no {} before, and no command takes one away", arg.name));
    }
    let is_taken = match arg.kind {
        ArgKind::Choice(known) => known.iter().any(|word| word.eq_ignore_ascii_case(&said)),
        _ => true,
    };
    if !is_taken || !back.leads(&json::text_at(is, "").unwrap_or_default(), &said) {
        return Err(format!("the platform does not go back to {said}"));
    }
    Ok(input(arg, before).unwrap_or(Input::Text(said)))
}

/// Whether two values are one; words in letters of any case.
fn same(left: &Value, right: &Value) -> bool {
    match (left.as_str(), right.as_str()) {
        (Some(left), Some(right)) => left.eq_ignore_ascii_case(right),
        _ => alike(left, right),
    }
}
