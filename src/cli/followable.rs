//! Which lists can be followed: those whose rows are events. `RESOURCE follow` is the list with `--follow`.

use super::carriers::{self, Carried};
use crate::commands::{self, Command};

/// The last word of the command, and the flag.
pub(super) const VERB: &str = "follow";

/// Its line of help.
pub(super) const ABOUT: &str = "Show new audit events as they come, for a SIEM with a checkpoint";

/// The list that the words of a `follow` stand for.
pub(super) fn meant(path: &str) -> Option<&'static Command> {
    let front = path.strip_suffix(VERB)?.strip_suffix(' ')?;
    let list = format!("{front} list");
    commands::all().find(|command| command.path == list && !carriers_of(command).is_empty())
}

/// The platforms on which a `list` can be followed.
pub(super) fn carriers_of(command: &'static Command) -> Vec<Carried> {
    let mut all = if command.verb() == "list" { carriers::carriers(command) } else { Vec::new() };
    all.retain(|(_, operation)| operation.events.is_some());
    all
}
