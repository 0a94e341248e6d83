//! What somebody likely meant whose line names no command, or a flag that its command does not have.

use super::line;
use super::search;
use crate::commands::{self, short_verbs_of, spelled_out};
use crate::fault::Fault;
use crate::json;
use clap::error::{ContextKind, ContextValue};

/// What other tools call commands of this one.
const OF_OTHER_TOOLS: &[(&str, &str)] = &[
    ("config", "profiles"),
    ("configure", "profiles add"),
    ("init", "profiles add"),
    ("setup", "profiles add"),
];

/// The fault of a line that cannot be taken apart, with what was likely meant and the way to what has to do with it.
pub fn told(error: &clap::Error, mut fault: Fault, arguments: &[String]) -> Fault {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    if let Some(flag) = text(ContextKind::InvalidArg).filter(|flag| flag.starts_with('-')) {
        // clap suggests whatever has letters in common, and shows how to use that.
        let near = near(error, ContextKind::SuggestedArg, flag);
        let is_unknown = error.kind() == clap::error::ErrorKind::UnknownArgument;
        if is_unknown && error.get(ContextKind::SuggestedArg).is_some() {
            let hints = &mut fault.detail_mut().hints;
            hints.retain(|hint| !hint.contains("similar argument") && !hint.starts_with("usage: "));
            hints.insert(
                0,
                match near {
                    Some(near) => format!("did you mean '{near}'?"),
                    None => "--help shows the flags of the command".to_owned(),
                },
            );
        }
    }
    let Some(word) = text(ContextKind::InvalidSubcommand) else { return fault };
    let hints = &mut fault.detail_mut().hints;
    hints.retain(|hint| !hint.contains("similar subcommand"));
    let near = near(error, ContextKind::SuggestedSubcommand, word);
    if let Some(meant) = near
        .or_else(|| help_last(word, arguments))
        .or_else(|| verb_first(word, arguments))
        .or_else(|| elsewhere(word))
    {
        hints.retain(|hint| !hint.starts_with("usage: "));
        hints.insert(0, format!("did you mean '{meant}'?"));
    }
    match search::count(word, &line::locals()) {
        0 => fault,
        1 => fault.hint(format!("'iamctl search {word}' finds 1 command")),
        count => fault.hint(format!("'iamctl search {word}' finds {count} commands")),
    }
}

/// Which of clap's suggestions is near enough; of those that are as near the longest, which is no short verb.
fn near(error: &clap::Error, kind: ContextKind, word: &str) -> Option<String> {
    let mut all = match error.get(kind) {
        Some(ContextValue::Strings(all)) => all.clone(),
        Some(ContextValue::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    all.sort_by_key(|one| std::cmp::Reverse(one.len()));
    json::nearest(word, all.iter().map(String::as_str)).map(str::to_owned)
}

/// `users help` for `help users`.
fn help_last(word: &str, arguments: &[String]) -> Option<String> {
    let before = arguments.iter().skip(1).take_while(|argument| *argument != word);
    let path: Vec<&str> =
        before.map(String::as_str).skip_while(|argument| spelled_out(argument).is_none()).collect();
    (word == "help" && !path.is_empty()).then(|| format!("help {}", path.join(" ")))
}

/// `list users` for `users list`.
fn verb_first(word: &str, arguments: &[String]) -> Option<String> {
    let rest = arguments.iter().skip_while(|argument| *argument != word).skip(1);
    let path = rest.take_while(|argument| !argument.starts_with('-')).find_map(|next| spelled_out(next))?;
    let stands = |verb: &str| verb == word || short_verbs_of(verb).any(|short| short == word);
    let is_meant = |command: &&&commands::Command| {
        command.path.strip_prefix(path).and_then(|rest| rest.strip_prefix(' ')).is_some_and(stands)
    };
    let all: Vec<_> = commands::all().collect();
    all.iter().find(is_meant).map(|command| command.path.to_owned())
}

/// `login` for `auth login`, and words of other tools.
fn elsewhere(word: &str) -> Option<String> {
    if let Some((_, path)) = OF_OTHER_TOOLS.iter().find(|(other, _)| *other == word) {
        return Some((*path).to_owned());
    }
    let locals = line::locals();
    let has = |group: &&clap::Command| group.get_subcommands().any(|inner| inner.get_name() == word);
    let mut found = locals.get_subcommands().filter(has);
    match (found.next(), found.next()) {
        (Some(group), None) => Some(format!("{} {word}", group.get_name())),
        _ => None,
    }
}
