//! The editor of whoever runs this: VISUAL, or else EDITOR.

use super::context::Context;
use crate::config;
use crate::fault::Fault;
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
    let ended = Command::new(&words[0]).args(&words[1..]).arg(path).status();
    match ended.map_err(|error| wrong(format!("cannot be started: {error}")))? {
        status if status.success() => Ok(()),
        status => Err(wrong(format!("failed ({status})"))),
    }
}
