//! Whether a thing is there: asked with the `get` of its own resource, by what a command says that it is about.

use super::target::Target;
use super::{absence, lookup, read};
use crate::commands::{Arg, Effect};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::{Field, Operation, Platform, ReadBack};
use crate::session::{CommandInput, Input};
use serde_json::Value;
use serde_json::value::RawValue;

/// What the platform said.
pub(super) enum Found {
    /// It is there; the operation that read it, and its answer.
    There(&'static Operation, Box<RawValue>),
    /// It is not.
    NotThere,
    /// No command of the platform reads it.
    Unreadable,
    /// Several things are called so; their ids.
    Several(Vec<String>),
    /// The account may not read it.
    Closed,
    /// It did not say.
    Unknown,
}

/// By what the platform finds a thing that an operation makes: its field and the value given for it.
pub(super) fn key<'a>(operation: &Operation, given: &'a CommandInput) -> Option<(&'static Field, &'a str)> {
    let found_by =
        || operation.found_by.iter().find(|arg| given.has(arg)).and_then(|arg| operation.field(arg));
    let field = operation.name().or_else(found_by)?;
    Some((field, given.text(field.arg?)?))
}

/// Whether what an operation makes is found by a name that was given for it.
pub fn has_key(operation: &Operation, given: &CommandInput) -> bool {
    key(operation, given).is_some()
}

/// The operation by which what a write made of a thing is read.
pub(super) fn shows(
    platform: &Platform,
    operation: &Operation,
    back: &ReadBack,
) -> Option<&'static Operation> {
    back.by.map_or_else(|| getter(platform, operation), |command| platform.operation(command))
}

/// Looks for what an operation would make, by its name or what stands for one. What is found by another name, such as
/// an alias, is another thing.
pub(super) fn made(on: Target, operation: &Operation, (field, name): (&Field, &str)) -> Found {
    match target(on, operation, name, None) {
        Found::There(get, raw) => match json::pick(&raw, field.at) {
            Some(Value::String(found)) if found.eq_ignore_ascii_case(name) => Found::There(get, raw),
            Some(_) => Found::NotThere,
            None => Found::Unknown,
        },
        other => other,
    }
}

/// The same for a platform that compares names in any letter case where it makes things, and exactly where it looks for
/// them.
pub(super) fn made_in_any_case(on: Target, operation: &Operation, (field, name): (&Field, &str)) -> Found {
    let found = made(on, operation, (field, name));
    let folded = field.arg.map_or_else(|| name.to_owned(), |arg| on.platform.folded(arg, name));
    match found {
        Found::NotThere if folded != name => made(on, operation, (field, &folded)),
        found => found,
    }
}

/// Looks for what the operations of a resource have as their one target; without one there is one thing of its kind. A
/// name that an earlier look-up did not find may have been made since.
pub(super) fn target(on: Target, operation: &Operation, text: &str, by: Option<&str>) -> Found {
    match look(on, operation, text, by) {
        Found::NotThere if on.session.look_up_again() => look(on, operation, text, by),
        found => found,
    }
}

fn look(on: Target, operation: &Operation, text: &str, by: Option<&str>) -> Found {
    as_found(asked(on, operation, text, by))
}

/// The same, where why the platform did not say matters.
///
/// # Errors
/// Why it did not say, or that the account may not read it.
pub(super) fn asked(on: Target, operation: &Operation, text: &str, by: Option<&str>) -> Result<Found, Fault> {
    let mut given = CommandInput::default();
    given.by = by.map(str::to_owned);
    match getter(on.platform, operation).map(|get| (get, get.targets)) {
        Some((get, [target])) => {
            given.set(target, Input::Text(text.to_owned()));
            ask(on, get, &given)
        }
        Some((get, [])) if operation.targets.is_empty() => ask(on, get, &given),
        _ => Ok(Found::Unreadable),
    }
}

/// The operation that reads one thing of the kind that an operation is about.
pub(super) fn getter(platform: &Platform, operation: &Operation) -> Option<&'static Operation> {
    platform.beside(operation, "get")
}

/// Reads with an operation whose targets are among what was given. `by` tells how those are to be taken.
pub(super) fn about(on: Target, get: &'static Operation, given: &CommandInput, by: Option<&str>) -> Found {
    as_found(asked_about(on, get, given, by))
}

/// The same, where why the platform did not say matters.
///
/// # Errors
/// Why it did not say, or that the account may not read it.
pub(super) fn asked_about(
    on: Target,
    get: &'static Operation,
    given: &CommandInput,
    by: Option<&str>,
) -> Result<Found, Fault> {
    let mut wanted = CommandInput::default();
    wanted.by = by.map(str::to_owned);
    for arg in get.targets {
        let Some(text) = given.get(arg).and_then(Input::to_text) else { return Ok(Found::Unreadable) };
        wanted.set(arg, Input::Text(text));
    }
    ask(on, get, &wanted)
}

/// What was found, where it does not matter why the platform did not say.
fn as_found(asked: Result<Found, Fault>) -> Found {
    asked.unwrap_or_else(|fault| match fault.kind() {
        Kind::Forbidden => Found::Closed,
        _ => Found::Unknown,
    })
}

fn ask(on: Target, get: &'static Operation, given: &CommandInput) -> Result<Found, Fault> {
    Ok(match read::object(on, get, given) {
        Ok(Some(raw)) => Found::There(get, raw),
        Ok(None) => Found::Unreadable,
        Err(fault) if fault.kind() == Kind::NotFound => {
            // An id is in no list of names.
            let mut args = get.targets.iter().filter(|_| given.by.as_deref() != Some("id"));
            if args.any(|arg| lookup::is_empty(on.session, on.platform, arg)) {
                return Err(fault);
            }
            Found::NotThere
        }
        Err(fault) if fault.kind() == Kind::Ambiguous => Found::Several(candidates(&fault)),
        Err(fault) if fault.detail().bare_404 => {
            let is_proven = |arg: &&'static Arg| {
                given.text(arg).is_some_and(|text| absence::is_proven(on, get, (arg, text)))
            };
            if !get.targets.iter().any(is_proven) {
                return Err(fault);
            }
            Found::NotThere
        }
        Err(fault) => return Err(fault),
    })
}

/// The ids among which a name does not choose.
fn candidates(fault: &Fault) -> Vec<String> {
    let candidates = fault.detail().extra.get("candidates").and_then(Value::as_array);
    candidates.into_iter().flatten().filter_map(|one| json::text_at(one, "/id")).collect()
}

/// A failure by such a 404 as what it is, where reading can tell.
pub(super) fn explained(on: Target, operation: &Operation, given: &CommandInput, mut fault: Fault) -> Fault {
    // What a POST makes is not there before.
    let detail = fault.detail();
    let may_tell = detail.bare_404 && detail.doubt.is_none() && operation.method != Method::Post;
    let (true, [target]) = (may_tell, operation.targets) else { return fault };
    let Some(text) = given.text(target).filter(|_| on.session.cancel.check().is_ok()) else { return fault };
    match look(on, operation, text, Some("id")) {
        Found::NotThere => {
            let detail = fault.detail_mut();
            detail.kind = Kind::NotFound;
            detail.message = format!("not found: {text}");
            detail.hints.clear();
            fault
        }
        Found::There(..) => fault.hint(format!("read again: {text} is there")),
        Found::Unreadable | Found::Several(_) | Found::Closed | Found::Unknown => fault,
    }
}

/// The operation that reads one thing by this argument alone.
pub(super) fn reader(platform: &Platform, arg: &Arg) -> Option<&'static Operation> {
    platform.operations().find(|other| {
        let alone = matches!(other.targets, [target] if std::ptr::eq(*target, arg));
        alone && other.command.verb() == "get" && other.command.effect == Effect::Read
    })
}
