//! Completion by the program: a shell hands over the line that is being typed, and gets what may stand at its end. Reads
//! `profiles.toml` and the names that lists left; asks no platform.

mod found;
mod scripts;
mod settings;
mod typed;
mod values;

pub use scripts::script;

use super::at_hand::{at_hand, has};
use super::built_in;
use super::carriers::{self, Carried};
use super::editable;
use super::followable;
use super::globals::Globals;
use super::line::root;
use crate::commands::{self, Command, short_verbs_of, spelled_out};
use crate::config::{self, BuiltIn, Paths, Profiles, ShownNames};
use crate::fault::Fault;
use crate::output::screen::Screen;
use crate::platforms::Platform;
use clap::{Arg, Command as Clap};
use clap_complete::Shell;
use clap_complete::engine::CompletionCandidate;
use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr as _;
use typed::Typed;
use values::KnownValues;

/// The variable by which a shell's script says that it wants candidates, and for which shell.
pub const VARIABLE: &str = "IAMCTL_COMPLETE";

/// What bash breaks words at.
const BREAKS: &str = "IAMCTL_COMPLETE_BREAKS";

/// Answers a shell's script; nothing where the line is a command.
pub fn answer(
    arguments: &[String],
    env: &BTreeMap<String, String>,
    built_in: &[BuiltIn],
    screen: &Screen,
) -> Option<Result<(), Fault>> {
    let shell = Shell::from_str(env.get(VARIABLE)?).ok()?;
    let words = arguments.get(2..).filter(|_| arguments.get(1).is_some_and(|mark| mark == "--"))?;
    let typed = Typed::read(shell, words, env.get(BREAKS).map_or("", String::as_str));
    let lines: String = candidates(&typed.words, env, built_in)
        .iter()
        .map(|candidate| typed.line(shell, candidate))
        .collect();
    Some(screen.data(lines.as_bytes()).and_then(|()| screen.flush()))
}

/// What may stand in the place of the last word; the first is the program's name.
pub fn candidates(
    words: &[String],
    env: &BTreeMap<String, String>,
    built_in: &[BuiltIn],
) -> Vec<CompletionCandidate> {
    let Some(last) = words.len().checked_sub(1) else { return Vec::new() };
    let complete = &words[..last];
    let stands = |name: &str| complete.iter().any(|word| word == name);
    let mut tree = root(&|name| stands(name) || short_verbs_of(name).any(stands));
    let Meant { command, path, walk, rest } = meant(&tree, complete);
    // What is changed may be another profile than that of a run.
    let profile = rest.first().filter(|_| path == "profiles set").cloned();
    let globals = match profile {
        Some(profile) => Globals { profile: Some(profile), ..Globals::default() },
        None => Globals::glimpsed(complete),
    };
    let platform = at_hand(&globals, env, built_in).map(|at_hand| at_hand.platform);
    let several = stands("--all-profiles") || globals.profile.as_deref().is_some_and(is_several);
    let names = names(complete, env, built_in);
    tree = fitting(tree, "", platform);
    let helped = if path == "help" { below(&tree, &rest) } else { Vec::new() };
    let profiles = profiles(env, built_in);
    let known = KnownValues { command, walk, several, platform, profiles, words: rest, names, helped };
    tree = known.on(tree);
    let words = words.iter().map(Into::into).collect();
    let mut found =
        clap_complete::engine::complete(&mut tree, words, last, Some(Path::new("."))).unwrap_or_default();
    found.retain(|candidate| !is_elsewhere(candidate, command, platform) && !is_there_already(candidate));
    found
}

/// Whether a profile is named by a list or a pattern.
fn is_several(profile: &str) -> bool {
    profile.contains([',', '*', '?'])
}

/// Whether the last element of a list stands before in it.
fn is_there_already(candidate: &CompletionCandidate) -> bool {
    let text = candidate.get_value().to_string_lossy();
    let repeats = |(front, last): (&str, &str)| front.split([',', '=']).any(|own| own == last);
    !text.contains('/') && text.rsplit_once(',').is_some_and(repeats)
}

/// Whether a candidate is a command or a flag of other platforms.
fn is_elsewhere(
    candidate: &CompletionCandidate,
    command: Option<&Command>,
    platform: Option<&'static Platform>,
) -> bool {
    let Some((kind, name)) = candidate.get_id().and_then(|id| id.split_once("::")) else { return false };
    match kind {
        "command" => candidate.is_hide_set(),
        _ => is_foreign(command, platform, name),
    }
}

/// Whether a flag belongs to a command of the tables, by its operations or by its shape, and is not taken for it by this
/// platform.
fn is_foreign(command: Option<&Command>, platform: Option<&'static Platform>, name: &str) -> bool {
    let Some((command, platform)) = command.zip(platform) else { return false };
    let takes = |carriers: &[Carried]| {
        carriers::words(carriers).iter().any(|word| word.name == name)
            || built_in::args(command, carriers).iter().any(|arg| arg.get_id() == name)
    };
    let own = platform.operation(command).map(|operation| (platform, operation));
    own.is_some_and(|own| !takes(&[own]) && takes(&carriers::carriers(command)))
}

/// What stands on a line.
struct Meant {
    /// The command of the tables that carries it out.
    command: Option<&'static Command>,
    /// The words that lead to it.
    path: String,
    /// The same as the tree of this line has them, where another word or a short verb may stand for some.
    walk: Vec<String>,
    /// The others that are no flags.
    rest: Vec<String>,
}

fn meant(tree: &Clap, words: &[String]) -> Meant {
    let (mut here, mut path, mut walk, mut rest) = (tree, Vec::new(), Vec::new(), Vec::new());
    let mut is_value = false;
    for word in words.iter().skip(1) {
        if std::mem::replace(&mut is_value, [here, tree].iter().any(|clap| wants_value(clap, word))) {
            continue;
        }
        match here.find_subcommand(word) {
            Some(inner) => {
                here = inner;
                // Another word for a resource, or a short verb, means the command.
                path.push(match path.is_empty() {
                    true => spelled_out(word).unwrap_or_else(|| inner.get_name()),
                    false => inner.get_name(),
                });
                walk.push(inner.get_name().to_owned());
            }
            None if !word.starts_with('-') => rest.push(word.clone()),
            None => {}
        }
    }
    let path = path.join(" ");
    let known = || commands::all().find(|command| command.path == path);
    let command = known().or_else(|| editable::meant(&path)).or_else(|| followable::meant(&path));
    Meant { command, path, walk, rest }
}

/// Whether a word is a flag whose value is the next word.
fn wants_value(clap: &Clap, word: &str) -> bool {
    let is_meant = |arg: &&Arg| match word.strip_prefix("--") {
        Some(name) => arg.get_long() == Some(name),
        None => word.strip_prefix('-').is_some_and(|name| {
            arg.get_short().is_some_and(|short| name.strip_prefix(short).is_some_and(str::is_empty))
        }),
    };
    let takes = |arg: &Arg| arg.get_action().takes_values() && !arg.is_require_equals_set();
    word.starts_with('-') && clap.get_arguments().find(is_meant).is_some_and(takes)
}

/// The commands behind these words, each with its line of help.
fn below(tree: &Clap, words: &[String]) -> Vec<(String, String)> {
    let inner = words.iter().try_fold(tree, |here, word| here.find_subcommand(word));
    let commands = inner.into_iter().flat_map(Clap::get_subcommands).filter(|clap| !clap.is_hide_set());
    let about = |clap: &Clap| clap.get_about().map(ToString::to_string).unwrap_or_default();
    commands.map(|clap| (clap.get_name().to_owned(), about(clap))).collect()
}

/// The names that are known of the profile that a line is about.
fn names(words: &[String], env: &BTreeMap<String, String>, built_in: &[BuiltIn]) -> ShownNames {
    let asked = Globals::glimpsed(words).whose();
    let paths = Paths::from_env(env);
    paths.map(|paths| config::offered_names(&asked, env, &paths, built_in)).unwrap_or_default()
}

/// The profiles there are, those of the file first, and how many of them are.
fn profiles(env: &BTreeMap<String, String>, built_in: &[BuiltIn]) -> (Vec<String>, usize) {
    let own = Paths::from_env(env).and_then(|paths| Profiles::load(&paths)).map(|profiles| profiles.names());
    let mut names = own.unwrap_or_default();
    let count = names.len();
    names.extend(built_in.iter().map(|profile| profile.name.clone()));
    (names, count)
}

/// The tree without what the platform does not have; the rarer options are offered where nothing else fits.
fn fitting(clap: Clap, path: &str, platform: Option<&'static Platform>) -> Clap {
    let clap = clap.mut_args(|arg| if arg.is_hide_short_help_set() { arg.hide(true) } else { arg });
    clap.mut_subcommands(|inner| {
        let name = inner.get_name();
        let path = match path {
            "" => spelled_out(name).unwrap_or(name).to_owned(),
            path => format!("{path} {name}"),
        };
        let is_there = platform.is_none_or(|platform| has(platform, &path));
        fitting(inner, &path, platform).hide(!is_there)
    })
}
