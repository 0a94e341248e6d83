//! What would make a command do another one's work: a value other than the one that it is there for, and members beside
//! those of a command that is there for a part of an object.

use super::change::place;
use super::{loss, new_from};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::{Field, Flow, Operation, Platform, Presence};
use crate::session::{Change, CommandInput};
use serde_json::Value;

/// Refuses what would turn a command into another: a member that the command itself fixes, given another value.
pub(super) fn check_verb(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Result<(), Fault> {
    let Some(data) = &given.data else { return Ok(()) };
    let kept = loss::fixed(operation).try_for_each(|(at, json)| {
        let mut given = loss::members(data, at).into_iter();
        given.try_for_each(|value| keeps(platform, operation, at, json, value))
    });
    // Of what was shown, a new thing has none of what the command sets itself.
    kept.or_else(|fault| if new_from::is_shown(platform, operation, data) { Ok(()) } else { Err(fault) })
}

/// Whether a command sends members of `--data`: a function of its own may have none of them, and a call no body.
pub fn sends_data(platform: &'static Platform, operation: &Operation) -> bool {
    let mut sent = operation.body.iter().filter(|field| field.need != Presence::Local);
    match operation.flow {
        Flow::Own(_) => sent.any(|field| !field.at.is_empty()),
        // The description is read last: help has no use for it otherwise.
        Flow::One => {
            let documented = || platform.schemas.request(operation.method.as_str(), operation.path).is_some();
            sent.next().is_some() || operation.method != Method::Delete && documented()
        }
        Flow::Edit(_) | Flow::List(_) | Flow::Session => true,
    }
}

/// Whether a command is there for a part of an object: it adds to a list, takes from it or sets what it is named for.
pub(super) fn is_part(platform: &Platform, operation: &Operation) -> bool {
    let sent = operation.body.iter().filter(|field| field.need != Presence::Local);
    let own = || sent.clone().filter(|field| !field.arg.is_some_and(|arg| operation.is_target(arg)));
    let is_part = |field: &Field| matches!(field.need, Presence::Add | Presence::Take | Presence::Fixed(_));
    let part = own().all(|field| is_part(field) && !field.at.is_empty());
    match operation.flow {
        Flow::Edit(_) if own().next().is_none() => {
            let whole = sent.clone().any(|field| field.at.is_empty());
            !whole && operation.command.verb() != "update"
        }
        Flow::Edit(_) => part,
        // Where no other command goes by the same call, its body is its own.
        Flow::One => part && own().next().is_some() && loss::twins(platform, operation).next().is_some(),
        Flow::Own(_) | Flow::List(_) | Flow::Session => false,
    }
}

/// Where a value says something: its scalars and lists.
fn leaves(at: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members
                .iter()
                .for_each(|(name, value)| leaves(&format!("{at}/{}", json::escaped(name)), value, found));
        }
        _ => found.push(at.to_owned()),
    }
}

/// Refuses other changes beside those of a command that is there for a part: it would do another command's work.
pub(super) fn check_part(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Result<(), Fault> {
    if !is_part(platform, operation) {
        return Ok(());
    }
    let root = if let Flow::Edit(edit) = operation.flow { edit.root } else { "" };
    let is_target = |field: &&Field| field.arg.is_some_and(|arg| operation.is_target(arg));
    let sent = || operation.body.iter().filter(|field| field.need != Presence::Local && !field.at.is_empty());
    // Platforms may read names of members in any letter case.
    let held = |at: &str| {
        sent().any(|field| {
            let is_said = is_target(&field) || matches!(field.need, Presence::Fixed(_));
            let (own, at) = (field.at.to_lowercase(), at.to_lowercase());
            is_said && json::is_within(&at, &own)
        })
    };
    let mut said = Vec::new();
    for change in &given.changes {
        let typed = if let Change::Set(_, text) = change { text.strip_prefix(':') } else { None };
        let value = typed.and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
        leaves(&place(root, change.name()), &value, &mut said);
    }
    if let Some(data @ Value::Object(members)) = &given.data
        && !members.is_empty()
    {
        leaves("", data, &mut said);
    }
    let whole = given.patch.is_some() || given.replace.is_some();
    let other = said.into_iter().find(|at| !held(at));
    let named = other.clone();
    let message = match other {
        Some(at) => format!("'{}' does not change '{}'", operation.command.path, json::spoken(&at)),
        None if whole => format!("'{}' takes no whole object or patch", operation.command.path),
        None => return Ok(()),
    };
    // The command that fixes it by the same call, else the one for all members.
    let other_fixes = |at: &String| {
        let mut twins = loss::twins(platform, operation);
        twins.find(|twin| loss::fixed(twin).any(|(there, _)| there.eq_ignore_ascii_case(at)))
    };
    let update = || platform.operation_at(operation.command.resource(), "update");
    Err(match named.as_ref().and_then(other_fixes).or_else(update) {
        Some(update) => {
            Fault::usage(message).hint(format!("nothing was sent; use '{}'", update.command.path))
        }
        None => Fault::usage(message).hint("nothing was sent; leave it out"),
    })
}

/// Fails where a value is not the one that a command fixes, naming the command that is there for it.
pub(super) fn keeps(
    platform: &Platform,
    operation: &Operation,
    at: &str,
    json: &str,
    value: &Value,
) -> Result<(), Fault> {
    let is = |json: &str, value: &Value| {
        serde_json::from_str(json).is_ok_and(|wanted: Value| loss::holds(value, &wanted))
    };
    if is(json, value) {
        return Ok(());
    }
    let name = json::spoken(at);
    let fault = Fault::usage(format!("'{}' always sets {name} to {json}", operation.command.path));
    let other = loss::twins(platform, operation)
        .find(|twin| loss::fixed(twin).any(|(there, json)| there == at && is(json, value)));
    Err(match other {
        Some(other) => fault.hint(format!("nothing was sent; use '{}'", other.command.path)),
        None => fault.hint("nothing was sent; leave the member out"),
    })
}
