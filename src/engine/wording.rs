//! What commands, things and faults are called.

use crate::commands::args::SERVER_DRY_RUN;
use crate::commands::{Arg, Command};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Operation, PLATFORMS, Platform};
use crate::session::{CommandInput, Input};

/// The names of the platforms for which something holds.
pub(super) fn names(holds: impl Fn(&Platform) -> bool) -> String {
    let able: Vec<&str> = PLATFORMS.iter().filter(|platform| holds(platform)).map(|p| p.name).collect();
    if able.is_empty() { "no platform yet".to_owned() } else { able.join(", ") }
}

/// How a platform carries out a command.
///
/// # Errors
/// Unsupported, naming the platforms that do.
pub fn operation(platform: &Platform, command: &Command) -> Result<&'static Operation, Fault> {
    platform.operation(command).ok_or_else(|| {
        let able = names(|other| other.operation(command).is_some());
        Fault::new(Kind::Unsupported, format!("{} has no '{}'", platform.title, command.path))
            .hint(format!("it is there on: {able}"))
    })
}

/// The fault for a flag that this platform does not take.
pub(super) fn takes_no(platform: &Platform, operation: &Operation, flag: &str) -> Fault {
    let message = format!("{} takes no --{flag} in '{}'", platform.title, operation.command.path);
    Fault::new(Kind::Unsupported, message)
}

/// What the command is about, in the words typed: the first target, else what the body is called.
pub fn label(operation: &Operation, given: &CommandInput) -> String {
    let text = |arg: &'static Arg| match given.get(arg) {
        Some(Input::File(name, _)) => Some(name.clone()),
        _ => given.text(arg).map(str::to_owned),
    };
    let named = || operation.body.iter().filter_map(|field| field.arg).find_map(text);
    operation.targets.iter().copied().find_map(text).or_else(named).unwrap_or_default()
}

/// The sentence after a write, such as `ann locked`. `{}` in it is what the command was about, and `{state}` what was
/// given as the argument `state`.
pub(super) fn done(operation: &Operation, given: &CommandInput, label: &str) -> String {
    let command = operation.command;
    if given.flag(&SERVER_DRY_RUN) {
        return format!("{} checked by the platform; nothing was changed", subject(command, label));
    }
    // What is made is called by its own name, not by that of what it belongs to.
    let own = operation.name().and_then(|field| given.text(field.arg?));
    let subject = subject(command, own.unwrap_or(label));
    let mut done = command.done.replace("{}", if label.is_empty() { &subject } else { label });
    // One word is said of the thing; several are a sentence.
    if !command.done.contains(' ') {
        done = format!("{subject} {done}");
    }
    for arg in operation.args() {
        let place = format!("{{{}}}", arg.name);
        if done.contains(&place) {
            let field = operation.field(arg).filter(|field| !field.at.is_empty());
            let in_data = || json::text_at(given.data.as_ref()?, field?.at);
            let text = given.get(arg).and_then(Input::to_text).or_else(in_data);
            done = done.replace(&place, &text.unwrap_or_default());
        }
    }
    done
}

/// What a sentence is about: never nothing.
pub(super) fn subject(command: &Command, label: &str) -> String {
    if label.is_empty() { command.thing() } else { label.to_owned() }
}

/// The id or name of what a write was about: its own name, else the last of the things that its address holds.
pub(super) fn written(operation: &Operation, given: &CommandInput) -> Option<String> {
    let own = operation.name().and_then(|field| field.arg);
    let held = |arg: &&&'static Arg| operation.path.contains(&format!("{{{}}}", arg.name));
    let arg =
        own.or_else(|| operation.targets.iter().rev().find(held).or(operation.targets.first()).copied())?;
    given.get(arg).and_then(Input::to_text)
}

/// The sentence where all is as it is meant to be.
pub(super) fn unchanged(label: &str) -> String {
    if label.is_empty() { "nothing to change".to_owned() } else { format!("{label}: nothing to change") }
}

/// Names the permission that an account likely lacks.
pub(super) fn permitted(fault: Fault, permission: &str) -> Fault {
    if fault.kind() != Kind::Forbidden || permission.is_empty() {
        return fault;
    }
    fault.hint(format!("the account likely needs the permission {permission}"))
}
