//! The object as it is meant to be: what was read, with what was given laid over it.

use super::change::{
    absent, add, change, check_address, check_secrets, check_target, in_any_case, name_of, take,
};
use super::difference::{differences, spelt};
use super::members::{Asked, MemberNames};
use super::target::Target;
use super::{call, documented, dropped, loss, part};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Edit, Operation, Presence};
use crate::session::CommandInput;
use serde_json::Value;

/// The object as it is meant to be.
pub(super) struct Wanted {
    /// In the shape that the platform takes.
    pub body: Value,
    /// What was given in the shape that it shows.
    pub shown: Vec<(String, Value)>,
    /// Whether a patch that was given makes just that, and can be sent as it is.
    pub as_typed: bool,
    /// Why the platform would refuse any change of it.
    pub refused: Option<Fault>,
}

/// Finishes the body. What the platform would refuse whatever is changed is told where something is.
fn finish(operation: &Operation, given: &CommandInput, body: &mut Value) -> Result<Option<Fault>, Fault> {
    match operation.shape.map_or(Ok(()), |shape| shape(body, given)) {
        Ok(()) => Ok(None),
        Err(fault) if fault.kind() == Kind::Rejected => Ok(Some(fault)),
        Err(fault) => Err(fault),
    }
}

/// # Errors
/// What was given does not fit the object that was read, with what to write instead.
pub(super) fn wanted(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    [read, kept]: [&Value; 2],
) -> Result<Wanted, Fault> {
    let session = target.session;
    let like = documented::likeness(target, operation);
    let names = MemberNames { session, operation, edit, given, read, kept, like: &like };
    if let Some(patch) = &given.patch {
        let patched = session.platform.dialect.patched(session, read, patch)?;
        let body = (edit.keep)(&patched);
        dropped::check(operation, edit, [read, &patched, &body], &[])?;
        names.check_whole(&body)?;
        let changed = differences(kept, &body);
        let as_typed =
            changed.iter().all(|one| json::at(&patched, &one.pointer) == json::at(&body, &one.pointer));
        return Ok(Wanted { body, shown: Vec::new(), as_typed, refused: None });
    }
    if let Some(object) = whole(operation, given)? {
        if given.from_row {
            names.check_row(&object)?;
        }
        let mut body = names.whole(&object)?;
        if given.replace.is_some() {
            stands(edit, kept, &mut body);
        }
        let sent = body.clone();
        let refused = finish(operation, given, &mut body)?;
        names.check_whole(&body)?;
        dropped::check(operation, edit, [read, &names.restored(&object)?, &sent], edit.moves)?;
        return Ok(Wanted { body, shown: Vec::new(), as_typed: false, refused });
    }
    check_secrets(session, edit, given)?;
    documented::no_nothing(target, operation, edit, given, [read, kept])?;
    let Asked { base, data, changes, shown } = names.sort()?;
    let mut body = base;
    overlay(target, operation, given, data, &mut body)?;
    check_address(operation, edit, given, kept)?;
    changes.iter().try_for_each(|each| change(session, (edit.root, given.strict), &like, each, &mut body))?;
    let refused = finish(operation, given, &mut body)?;
    // A word that takes a member away stands for it: what was read of the member would put it back.
    for (word, member) in edit.clears {
        if json::at(&body, word) == &Value::Bool(true) {
            json::remove(&mut body, member);
        }
    }
    let mut fixed = loss::fixed(operation);
    fixed
        .try_for_each(|(at, json)| part::keeps(target.platform, operation, at, json, json::at(&body, at)))?;
    Ok(Wanted { body, shown, as_typed: false, refused })
}

/// What nobody changes stays where a whole object leaves it out: that is no loss.
fn stands(edit: &Edit, kept: &Value, body: &mut Value) {
    for (name, _) in edit.fixed {
        let at = format!("{}/{}", edit.root, json::escaped(name));
        let there = json::at(kept, &at);
        if json::at(body, &at).is_null() && !there.is_null() {
            json::put(body, &at, there.clone());
        }
    }
}

/// The whole object that was given: with `--replace`, or as the file of a row whose body it is.
fn whole(operation: &Operation, given: &CommandInput) -> Result<Option<Value>, Fault> {
    let field = operation.body.iter().find(|field| field.at.is_empty() && field.need == Presence::Must);
    let file = field.and_then(|field| field.arg).map(|arg| given.document(arg)).transpose()?.flatten();
    let (name, object) = match (&given.replace, file) {
        (Some(object), _) => ("--replace", object.clone()),
        (None, Some(file)) if given.data.is_none() && given.changes.is_empty() => file,
        (None, Some(_)) => {
            let message = "a whole object is replaced by the file alone, without --data, --set and the like";
            return Err(Fault::usage(message));
        }
        (None, None) => return Ok(None),
    };
    if !object.is_object() {
        return Err(Fault::usage(format!("{name} holds no object")));
    }
    Ok(Some(object))
}

fn overlay(
    Target { session, platform }: Target,
    operation: &Operation,
    given: &CommandInput,
    data: Option<Value>,
    wanted: &mut Value,
) -> Result<(), Fault> {
    if let Some(data) = data {
        check_target(operation, given, &data)?;
        json::merge(wanted, data);
    }
    for field in operation.body {
        if call::waits(operation, field, given) {
            continue;
        }
        let value = match call::value(field, given) {
            // What --data says need not be said by a flag.
            _ if call::is_said_by_data(field, given) => continue,
            value => value?,
        };
        let Some(value) = value else { continue };
        match field.need {
            Presence::Add => {
                let values = value.as_array().cloned().unwrap_or_default();
                values.into_iter().try_for_each(|value| add(wanted, field.at, value))?;
            }
            Presence::Take => {
                let values = value.as_array().cloned().unwrap_or_default();
                let folds = field.arg.is_some_and(|arg| platform.folds.contains(&arg));
                for value in &values {
                    let held = folds.then(|| in_any_case(wanted, field.at, value)).flatten();
                    if !take(wanted, field.at, held.as_ref().unwrap_or(value))? {
                        // Told by the name that people know, where an id stands in the list.
                        let shown = match spelt(session, field.at, value) {
                            Value::String(name) => name,
                            other => other.to_string(),
                        };
                        absent(session, given.strict, format!("'{shown}' is not in {}", name_of(field.at)))?;
                    }
                }
            }
            _ => call::lay(wanted, field, value),
        }
    }
    Ok(())
}
