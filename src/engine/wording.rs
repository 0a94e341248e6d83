//! What commands, things and faults are called.

use crate::commands::{Arg, Command};
use crate::fault::{Fault, Kind};
use crate::platforms::{Operation, PLATFORMS, Platform};
use crate::session::{Given, Input};

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

/// What the command is about, in the words typed: the first target, else what the body is called.
pub fn label(operation: &Operation, given: &Given) -> String {
    let text = |arg: &'static Arg| match given.get(arg) {
        Some(Input::File(name, _)) => Some(name.clone()),
        _ => given.text(arg).map(str::to_owned),
    };
    let named = || operation.body.iter().filter_map(|field| field.arg).find_map(text);
    operation.targets.iter().copied().find_map(text).or_else(named).unwrap_or_default()
}

/// The sentence after a write, such as `ann locked`; `{}` in it is what the command was about.
pub(super) fn done(command: &Command, label: &str) -> String {
    match command.done {
        done if done.contains("{}") => done.replace("{}", label),
        done if label.is_empty() => done.to_owned(),
        done => format!("{label} {done}"),
    }
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
