//! Whether a thing is there: asked with the `get` of its own resource, by what a command says that it is about.

use super::{How, Target};
use crate::commands::{Arg, Effect};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Operation, Platform};
use crate::secret::Secret;
use crate::session::{Given, Input, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// What the platform said.
pub enum Found {
    /// It is there; the operation that read it, and its answer.
    There(&'static Operation, Box<RawValue>),
    /// It is not.
    NotThere,
    /// It cannot be asked that way, or did not say.
    Unknown,
}

/// Looks for what an operation would make, by its name. What is found by another name, such as an alias, is another
/// thing.
pub fn made(on: Target, operation: &Operation, name: &str) -> Found {
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

/// Looks for what the operations of a resource have as their one target. A name that an earlier look-up did not find may
/// have been made since.
pub fn target(on: Target, operation: &Operation, text: &str) -> Found {
    match look(on, operation, text) {
        Found::NotThere if on.session.look_up_anew() => look(on, operation, text),
        found => found,
    }
}

fn look(on: Target, operation: &Operation, text: &str) -> Found {
    let front = operation.command.path.rsplit_once(' ').map_or("", |(front, _)| front);
    let get = on.platform.operations().find(|other| other.command.path == format!("{front} get"));
    let Some((get, [target])) = get.map(|get| (get, get.targets)) else { return Found::Unknown };
    let mut given = Given::default();
    given.set(target, Input::Text(text.to_owned()));
    match super::run(on, get, given, &How::agreed(false)) {
        Ok(Outcome::Item(raw)) => Found::There(get, raw),
        Err(fault) if fault.kind() == Kind::NotFound => Found::NotThere,
        _ => Found::Unknown,
    }
}

/// The operation that reads one thing by this argument alone.
pub(super) fn reader(platform: &Platform, arg: &Arg) -> Option<&'static Operation> {
    platform.operations().find(|other| {
        let alone = matches!(other.targets, [target] if std::ptr::eq(*target, arg));
        alone && other.command.verb() == "get" && other.command.effect == Effect::Read
    })
}

/// Nobody: what had to be asked was asked before.
struct Nobody;

impl super::Person for Nobody {
    fn can_ask(&self) -> bool {
        false
    }

    fn confirm(&self, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn confirm_name(&self, _: &str, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn new_secret(&self, _: &str) -> Result<Secret, Fault> {
        Err(Fault::usage("nobody can be asked"))
    }
}

impl How<'static> {
    /// Everything was agreed to, and there is nobody to ask.
    pub fn agreed(if_not_exists: bool) -> Self {
        How { agreed: true, yes: true, confirm: &[], protect: false, if_not_exists, person: &Nobody }
    }
}
