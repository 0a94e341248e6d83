//! Which objects `edit` opens: those of every resource whose `get` shows what its `update` takes.

use super::carriers::{self, Carried};
use crate::commands::{self, ArgKind, Command};
use crate::platforms::{Operation, Platform};

/// The last word of the command.
pub(super) const VERB: &str = "edit";

/// The `update` that the words of an `edit` stand for.
pub(super) fn meant(path: &str) -> Option<&'static Command> {
    let front = path.strip_suffix(VERB)?.strip_suffix(' ')?;
    let update = format!("{front} update");
    commands::all().find(|command| command.path == update && !carriers_of(command).is_empty())
}

/// Its line of help.
pub(super) const ABOUT: &str = "Edit the object as YAML in the editor that VISUAL or EDITOR names";

/// The platforms on which the object of an `update` can be edited.
pub(super) fn carriers_of(command: &'static Command) -> Vec<Carried> {
    if command.verb() != "update" {
        return Vec::new();
    }
    let mut all = carriers::carriers(command);
    all.retain(|(platform, operation)| getter(platform, operation).is_some());
    all
}

/// The operation that shows what an `update` changes, where its object can be edited.
pub(super) fn getter(platform: &Platform, operation: &Operation) -> Option<&'static Operation> {
    let get = platform.beside(operation, "get").filter(|_| operation.takes_what_is_shown())?;
    let names = |operation: &Operation| operation.targets.iter().map(|arg| arg.name).collect::<Vec<_>>();
    let texts = operation.targets.len() < 2 && operation.targets.iter().all(|arg| arg.kind == ArgKind::Text);
    (texts && names(get) == names(operation)).then_some(get)
}
