//! `search`: commands by words in their names, their help, their arguments, and what platforms call the same.

use super::carriers::{Carried, carriers, words};
use super::context::Context;
use super::editable;
use super::followable;
use crate::commands::{self, Column, Command, Heading, MEANINGS, Show, WORDS, column};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::View;
use crate::session::Outcome;
use clap::Args;
use serde_json::json;

/// Arguments of `search`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl search passkey\n  iamctl search lock user\n  \
    iamctl search roles --platform protegrity")]
pub struct SearchArgs {
    /// Words that a command has to do with, each of them
    #[arg(required = true, value_name = "WORD")]
    pub words: Vec<String>,
}

macro_rules! plain {
    ($($constant:ident $name:literal $show:ident;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::$show };)*
    };
}
plain! { COMMAND "command" Plain; ABOUT "about" Plain; PLATFORM_NAMES "platforms" List; }

static COLUMNS: &[Column] =
    &[column(&COMMAND, "/command"), column(&ABOUT, "/about"), column(&PLATFORM_NAMES, "/platforms")];

/// What is known of a command, the strongest first: where a word stands tells how well the command fits.
struct SearchEntry {
    path: String,
    about: String,
    platforms: Vec<&'static str>,
    /// Other words for it, then its arguments and the calls that carry it out.
    others: [String; 2],
}

/// Carries it out; `locals` are the commands that belong to no platform.
///
/// # Errors
/// Not found: no command has to do with the words. Usage, or a closed pipe.
pub fn run(context: &Context, args: &SearchArgs, locals: &clap::Command) -> Result<(), Fault> {
    let mut entries = entries(locals);
    if let Some(platform) = &context.globals.platform {
        entries.retain(|entry| entry.platforms.contains(&platform.as_str()));
    }
    let wanted: Vec<String> = args.words.iter().flat_map(|text| terms(text)).collect();
    let found = matching(&entries, &wanted);
    if found.is_empty() {
        let fault =
            Fault::new(Kind::NotFound, format!("no command has to do with '{}'", args.words.join(" ")));
        return Err(match near(&entries, &wanted) {
            Some(near) => fault.hint(format!("did you mean '{near}'?")),
            None => fault.hint("'iamctl commands' lists all of them"),
        });
    }
    let row = |entry: &SearchEntry| {
        Ok(json::raw(&json!({"command": entry.path, "about": entry.about, "platforms": entry.platforms})))
    };
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/command", what: "commands", reveal_once: false };
    let rows: Vec<_> = found.into_iter().map(row).collect();
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter())))
}

/// How many commands have to do with a word that is none of the tree.
pub fn count(word: &str, locals: &clap::Command) -> usize {
    matching(&entries(locals), &terms(word)).len()
}

/// The commands that have to do with every word, those first that are called so.
fn matching<'e>(entries: &'e [SearchEntry], wanted: &[String]) -> Vec<&'e SearchEntry> {
    let mut found: Vec<(usize, &SearchEntry)> = Vec::new();
    for entry in entries {
        let ranks: Option<Vec<usize>> = wanted.iter().map(|word| rank(entry, word)).collect();
        found.extend(ranks.filter(|ranks| !ranks.is_empty()).map(|ranks| (ranks.iter().sum(), entry)));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// How well a word fits, the less the better; nothing where it does not.
fn rank(entry: &SearchEntry, word: &str) -> Option<usize> {
    let is_word = |text: &str| terms(text).iter().any(|known| known == word);
    let begins = |text: &str| terms(text).iter().any(|known| known.starts_with(word));
    let [other, rest] = &entry.others;
    let fits = [
        is_word(&entry.path),
        is_word(other),
        begins(&entry.path),
        is_word(&entry.about),
        begins(&entry.about) || begins(other),
        begins(rest),
    ];
    fits.iter().position(|fits| *fits)
}

/// The words of a text in small letters, plurals as what there is several of.
fn terms(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let single = |word: &str| match word.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with('s') => one.to_owned(),
        _ => word.to_owned(),
    };
    words.map(|word| single(&word.to_lowercase())).collect()
}

/// A word of the commands that is spelled nearly like one that none has.
fn near(entries: &[SearchEntry], wanted: &[String]) -> Option<String> {
    let mut known: Vec<String> = entries
        .iter()
        .flat_map(|entry| [&entry.path, &entry.others[0], &entry.about])
        .flat_map(|text| terms(text))
        .collect();
    known.sort();
    known.dedup();
    let unknown = wanted.iter().find(|word| !entries.iter().any(|entry| rank(entry, word).is_some()))?;
    json::nearest(unknown, known.iter().map(String::as_str)).map(str::to_owned)
}

/// Every command that a line can name.
fn entries(locals: &clap::Command) -> Vec<SearchEntry> {
    let mut entries: Vec<SearchEntry> =
        commands::all().map(entry).filter(|entry| !entry.platforms.is_empty()).collect();
    entries.extend(commands::all().filter_map(edited));
    entries.extend(commands::all().filter_map(followed));
    let mut others = Vec::new();
    walk(locals, "", &mut others);
    for (path, about) in others {
        match entries.iter_mut().find(|entry| entry.path == path) {
            // What signs in is a row of the tables too.
            Some(known) => known.about = about,
            None => {
                entries.push(SearchEntry { path, about, platforms: Vec::new(), others: Default::default() })
            }
        }
    }
    entries
}

fn walk(clap: &clap::Command, front: &str, found: &mut Vec<(String, String)>) {
    for inner in clap.get_subcommands() {
        let path = format!("{front}{}", inner.get_name());
        if inner.has_subcommands() {
            walk(inner, &format!("{path} "), found);
        } else {
            found.push((path, inner.get_about().map(ToString::to_string).unwrap_or_default()));
        }
    }
}

/// The command that edits what an `update` changes.
fn edited(command: &'static Command) -> Option<SearchEntry> {
    beside(command, &editable::carriers_of(command), (editable::VERB, editable::ABOUT))
}

/// The command that follows a list of events.
fn followed(command: &'static Command) -> Option<SearchEntry> {
    beside(command, &followable::carriers_of(command), (followable::VERB, followable::ABOUT))
}

/// A command that stands beside another with a verb of its own.
fn beside(command: &Command, carriers: &[Carried], (verb, about): (&str, &str)) -> Option<SearchEntry> {
    let path = format!("{}{}", command.path.trim_end_matches(command.verb()), verb);
    let platforms: Vec<&str> = carriers.iter().map(|(platform, _)| platform.name).collect();
    (!platforms.is_empty()).then_some(SearchEntry {
        path,
        about: about.to_owned(),
        platforms,
        others: Default::default(),
    })
}

fn entry(command: &'static Command) -> SearchEntry {
    let carriers = carriers(command);
    let other =
        WORDS.iter().chain(MEANINGS).filter(|(_, path)| command.path.starts_with(&format!("{path} ")));
    let other: Vec<&str> = other.map(|(word, _)| *word).collect();
    let mut rest: Vec<&str> = words(&carriers).iter().flat_map(|word| [word.name, word.help]).collect();
    for (_, operation) in &carriers {
        rest.extend(operation.path.split('/').filter(|part| !part.contains('{')));
        rest.push(operation.permission);
    }
    SearchEntry {
        path: command.path.to_owned(),
        about: command.about.to_owned(),
        platforms: carriers.iter().map(|(platform, _)| platform.name).collect(),
        others: [other.join(" "), format!("{} {}", command.long, rest.join(" "))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locals() -> clap::Command {
        clap::Command::new("iamctl").subcommand(clap::Command::new("doctor").about("Check secrets"))
    }

    fn found(words: &str) -> Vec<String> {
        let (entries, wanted) = (entries(&locals()), terms(words));
        matching(&entries, &wanted).into_iter().map(|entry| entry.path.clone()).collect()
    }

    #[test]
    fn what_is_called_so_comes_first_then_other_words_then_help_then_arguments_and_paths() {
        assert_eq!(found("lock user")[0], "users lock");
        assert_eq!(found("users LOCK"), found("lock user"));
        assert!(found("passkey")[0].starts_with("authenticators fido "), "{:?}", found("passkey"));
        assert!(found("applications").contains(&"clients list".to_owned()));
        assert!(found("otpvalidatethrottle").contains(&"users otp-throttle reset".to_owned()));
        assert!(found("doctor").contains(&"doctor".to_owned()));
        assert!(found("no-such-thing-anywhere").is_empty() && found("...").is_empty());
        assert_eq!(near(&entries(&locals()), &terms("passkeyz")).as_deref(), Some("passkey"));
    }
}
