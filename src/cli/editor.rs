//! The editor of whoever runs this: VISUAL, or else EDITOR, or the usual one of the system.

use super::context::Context;
use crate::config;
use crate::fault::Fault;
use std::path::Path;
use std::process::Command;

const USUAL: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// Opens a file in it and waits for its end.
///
/// # Errors
/// Usage: nobody may be asked, or the editor cannot be started or fails.
pub(super) fn open(context: &Context, path: &Path) -> Result<(), Fault> {
    let named =
        |name| context.env.get(name).filter(|text| !text.trim().is_empty()).map(|text| (name, text.as_str()));
    let chosen = named("VISUAL").or_else(|| named("EDITOR"));
    if chosen.is_none() && !context.asker().can_ask() {
        return Err(Fault::usage("no editor is named, and nobody is at a terminal")
            .hint("set VISUAL or EDITOR, or use 'iamctl profiles set'"));
    }
    let (name, line) = chosen.unwrap_or(("EDITOR", USUAL));
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
