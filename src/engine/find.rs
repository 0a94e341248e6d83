//! Whether a thing is there: asked with the `get` of its own resource, by what a command says that it is about.

use super::target::Target;
use super::{absence, read, resolve};
use crate::commands::{Arg, Effect};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::{Operation, Platform};
use crate::session::{Given, Input};
use serde_json::Value;
use serde_json::value::RawValue;

/// What the platform said.
pub(super) enum Found {
    /// It is there; the operation that read it, and its answer.
    There(&'static Operation, Box<RawValue>),
    /// It is not.
    NotThere,
    /// It cannot be asked that way, or did not say.
    Unknown,
}

/// Looks for what an operation would make, by its name. What is found by another name, such as an alias, is another
/// thing.
pub(super) fn made(on: Target, operation: &Operation, name: &str) -> Found {
    let Some(field) = operation.name() else { return Found::Unknown };
    match target(on, operation, name) {
        Found::There(get, raw) => match json::pick(&raw, field.at) {
            Some(Value::String(found)) if found.eq_ignore_ascii_case(name) => Found::There(get, raw),
            Some(_) => Found::NotThere,
            None => Found::Unknown,
        },
        other => other,
    }
}

/// Looks for what the operations of a resource have as their one target; without one there is one thing of its kind. A
/// name that an earlier look-up did not find may have been made since.
pub(super) fn target(on: Target, operation: &Operation, text: &str) -> Found {
    match look(on, operation, text, None) {
        Found::NotThere if on.session.look_up_anew() => look(on, operation, text, None),
        found => found,
    }
}

/// Looks for what an id stands for, whatever else is called so.
pub(super) fn by_id(on: Target, operation: &Operation, id: &str) -> Found {
    look(on, operation, id, Some("id"))
}

fn look(on: Target, operation: &Operation, text: &str, by: Option<&str>) -> Found {
    let front = operation.command.path.rsplit_once(' ').map_or("", |(front, _)| front);
    let get = on.platform.operations().find(|other| other.command.path == format!("{front} get"));
    let mut given = Given::default();
    given.by = by.map(str::to_owned);
    let get = match get.map(|get| (get, get.targets)) {
        Some((get, [target])) => {
            given.set(target, Input::Text(text.to_owned()));
            get
        }
        Some((get, [])) if operation.targets.is_empty() => get,
        _ => return Found::Unknown,
    };
    match read::object(on, get, &given) {
        Ok(Some(raw)) => Found::There(get, raw),
        Err(fault) if fault.kind() == Kind::NotFound => {
            let mut args = get.targets.iter();
            if args.any(|arg| resolve::is_empty(on.session, on.platform, arg)) {
                Found::Unknown
            } else {
                Found::NotThere
            }
        }
        Err(fault)
            if fault.detail().bare_404
                && get.targets.iter().any(|target| absence::is_proven(on, get, (target, text))) =>
        {
            Found::NotThere
        }
        _ => Found::Unknown,
    }
}

/// A failure by such a 404 as what it is, where reading can tell.
pub(super) fn explained(on: Target, operation: &Operation, given: &Given, mut fault: Fault) -> Fault {
    // What a POST makes is not there before.
    let may_tell = fault.detail().bare_404 && operation.method != Method::Post;
    let (true, [target]) = (may_tell, operation.targets) else { return fault };
    let Some(text) = given.text(target).filter(|_| on.session.cancel.check().is_ok()) else { return fault };
    match by_id(on, operation, text) {
        Found::NotThere => {
            let detail = fault.detail_mut();
            detail.kind = Kind::NotFound;
            detail.message = format!("not found: {text}");
            detail.hints.clear();
            fault
        }
        Found::There(..) => fault.hint(format!("read again: {text} is there")),
        Found::Unknown => fault,
    }
}

/// The operation that reads one thing by this argument alone.
pub(super) fn reader(platform: &Platform, arg: &Arg) -> Option<&'static Operation> {
    platform.operations().find(|other| {
        let alone = matches!(other.targets, [target] if std::ptr::eq(*target, arg));
        alone && other.command.verb() == "get" && other.command.effect == Effect::Read
    })
}
