//! Which platforms carry a command out, and the arguments that it has for it.

use crate::commands::{Arg as Word, Command};
use crate::engine;
use crate::platforms::{Operation, PLATFORMS, Platform};

/// A command, carried out by one platform.
pub(super) type Carried = (&'static Platform, &'static Operation);

/// Who carries a command out, and how.
pub(super) fn carriers(command: &Command) -> Vec<Carried> {
    let carry =
        |platform: &'static Platform| platform.operation(command).map(|operation| (platform, operation));
    PLATFORMS.iter().copied().filter_map(carry).collect()
}

/// The arguments of a command: the union of its operations', targets first.
pub(super) fn words(carriers: &[Carried]) -> Vec<&'static Word> {
    let mut words: Vec<&'static Word> = Vec::new();
    let targets = carriers.iter().flat_map(|(_, operation)| operation.targets.iter().copied());
    for word in targets.chain(carriers.iter().flat_map(|(_, operation)| operation.args())) {
        if !words.iter().any(|known| known.name == word.name) {
            words.push(word);
        }
    }
    words
}

/// Whether conditions can be put on what a command shows, on any platform.
pub(super) fn is_list(carriers: &[Carried]) -> bool {
    carriers.iter().any(|(_, operation)| engine::is_list(operation))
}

/// The platforms that take an argument, if not all that have the command.
pub(super) fn takers(carriers: &[Carried], word: &Word) -> Option<Vec<&'static str>> {
    let takes = |(_, operation): &&Carried| operation.args().any(|arg| arg.name == word.name);
    let takers: Vec<_> = carriers.iter().filter(takes).map(|(platform, _)| platform.name).collect();
    (takers.len() < carriers.len()).then_some(takers)
}
