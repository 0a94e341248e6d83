//! The editor of whoever runs this: VISUAL, or else EDITOR.

use super::context::Context;
use super::new_file::Passing;
use crate::config::{self, Draft};
use crate::fault::{Fault, Kind};
use std::path::Path;
use std::process::Command;

/// The variable that names the editor, and the command line in it.
///
/// # Errors
/// Usage: neither of them is set.
pub(super) fn named<'a>(context: &'a Context) -> Result<(&'static str, &'a str), Fault> {
    let named =
        |name| context.env.get(name).filter(|text| !text.trim().is_empty()).map(|text| (name, text.as_str()));
    named("VISUAL").or_else(|| named("EDITOR")).ok_or_else(|| {
        Fault::usage("no editor is named: neither VISUAL nor EDITOR is set")
            .hint("set one of them to a command, such as vim or 'code --wait'")
    })
}

/// Opens a file in it and waits for its end.
///
/// # Errors
/// Usage: none is named, or the editor cannot be started or fails.
pub(super) fn open(context: &Context, path: &Path) -> Result<(), Fault> {
    let (name, line) = named(context)?;
    let words = config::split(line).filter(|words| !words.is_empty()).ok_or_else(|| {
        Fault::usage(format!("{name} names no editor: the quotes in it do not match"))
            .hint(format!("set {name} to a command, such as vim or 'code --wait'"))
    })?;
    context.screen.flush()?;
    let wrong = |why: String| {
        Fault::usage(format!("the editor {:?} {why}", words[0]))
            .hint("nothing was changed; VISUAL or EDITOR names another editor")
    };
    context.cancel.hand_terminal(true);
    let ended = Command::new(&words[0]).args(&words[1..]).arg(path).status();
    context.cancel.hand_terminal(false);
    // A signal that was for the run ends it, whatever became of the editor.
    context.cancel.check()?;
    match ended.map_err(|error| wrong(format!("cannot be started: {error}")))? {
        status if status.success() => Ok(()),
        status => Err(wrong(format!("failed ({status})"))),
    }
}

/// A private file with a text that is being edited. It goes when it is done with; what somebody wrote into it stays where it
/// was not used.
pub(super) struct EditedText {
    draft: Draft,
    passing: Passing,
}

impl EditedText {
    /// Makes it.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn new(context: &Context, ending: &str, text: &str) -> Result<Self, Fault> {
        let draft = Draft::new(&context.paths()?, ending, text)?;
        let passing = Passing::unless_written(draft.path(), text);
        Ok(EditedText { draft, passing })
    }

    /// Opens it, and gives what the editor leaves.
    ///
    /// # Errors
    /// The editor's, or usage where what it leaves is no text; and whether that is worth keeping.
    pub(super) fn open(&self, context: &Context, opened: &str) -> Result<String, (Fault, bool)> {
        let ended = open(context, self.draft.path());
        match (self.draft.read(), ended) {
            // What was typed before an editor failed is not lost.
            (Ok(now), Err(fault)) => Err((fault, now != opened)),
            (Err(fault), _) => Err((fault.hint("nothing was changed"), self.draft.path().exists())),
            (Ok(now), Ok(())) => Ok(now),
        }
    }

    /// The fault of a text that was not used, which names where that text is now.
    pub(super) fn kept(self, fault: Fault) -> Fault {
        if fault.kind() == Kind::ClosedPipe {
            return fault;
        }
        self.passing.stay();
        let place = self.draft.keep();
        fault.hint(format!("what you wrote is in {}", place.display()))
    }
}
