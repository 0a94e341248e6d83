//! From clap's matches to [`CommandInput`]: reads the files and standard input that arguments name, and nothing
//! else. What is wrong here is a usage fault before anything is sent.

use super::carriers::{carriers, is_list, words};
use crate::clock::fixed;
use crate::commands::args::WHERE;
use crate::commands::{Arg as Word, ArgKind, Command, chosen};
use crate::engine::{How, Looks, Prompter};
use crate::fault::Fault;
use crate::files;
use crate::json;
use crate::output::screen::Screen;
use crate::secret::Secret;
use crate::session::{Change, CommandInput, Input, given};
use clap::ArgMatches;
use jiff::Timestamp;
use serde_json::Value;
use std::io::ErrorKind;
use std::path::Path;

/// The longest file with a secret, in bytes.
const LONGEST_SECRET: u64 = 1024 * 1024;

/// The longest file that an argument may name, in bytes.
const LONGEST_FILE: u64 = 256 * 1024 * 1024;

/// What the line says besides the values.
#[derive(Debug, Default, Clone)]
pub struct Switches {
    /// `--yes`.
    pub yes: bool,
    /// Every `--confirm`.
    pub confirm: Vec<String>,
    /// `--dry-run`, and its form.
    pub dry_run: Option<String>,
    /// `--if-not-exists`.
    pub if_not_exists: bool,
}

impl Switches {
    /// How a command is to be carried out that nobody has agreed to yet.
    pub fn how<'a>(&'a self, protect: bool, person: &'a dyn Prompter) -> How<'a> {
        How {
            agreed: false,
            yes: self.yes,
            confirm: &self.confirm,
            protect,
            always: false,
            if_not_exists: self.if_not_exists,
            looks: Looks::Always,
            person,
        }
    }
}

/// Reads everything that a command of the tables was given.
///
/// `told` takes what a person should know: the instants that times mean.
///
/// # Errors
/// Usage: a file that cannot be read, or text of the wrong sort.
pub fn command_line(
    matches: &ArgMatches,
    command: &Command,
    screen: &Screen,
    now: Timestamp,
    told: &mut Vec<String>,
) -> Result<(CommandInput, Switches), Fault> {
    let mut given = CommandInput::default();
    let carriers = carriers(command);
    // Of a list `--where` is looked at by the engine, whichever platform it is for.
    let lists = is_list(&carriers);
    if lists {
        given.wheres = many(matches, WHERE.name);
        given.with = many(matches, "with");
    }
    for word in words(&carriers).into_iter().filter(|word| !lists || word.name != WHERE.name) {
        if let Some(input) = input(matches, word, screen, now, told)? {
            given.set(word, input);
        }
    }
    given.check_spans(now)?;
    given.limit = one::<u64>(matches, "limit").copied();
    given.page_size = one::<u32>(matches, "page-size").copied();
    given.jobs = one::<u16>(matches, "jobs").copied().map(usize::from);
    given.by = one::<String>(matches, "by").cloned();
    given.changes = changes(matches)?;
    given.strict = one::<bool>(matches, "strict").copied().unwrap_or_default();
    given.force_members = many(matches, "force-member");
    given.verbatim = one::<bool>(matches, "verbatim").copied().unwrap_or_default();
    for (name, place) in
        [("patch", &mut given.patch), ("replace", &mut given.replace), ("data", &mut given.data)]
    {
        if let Some(path) = one::<String>(matches, name) {
            *place = Some(document(path, name, screen)?);
        }
    }
    let switches = Switches {
        yes: one::<bool>(matches, "yes").copied().unwrap_or_default(),
        confirm: many(matches, "confirm"),
        dry_run: one::<String>(matches, "dry-run").cloned(),
        if_not_exists: one::<bool>(matches, "if-not-exists").copied().unwrap_or_default(),
    };
    Ok((given, switches))
}

/// Whether a body to fill in is asked for instead of the deed.
pub(super) fn wants_template(matches: &ArgMatches) -> bool {
    one::<bool>(matches, "data-template").copied().unwrap_or_default()
}

/// A value of an argument that this command may not have at all.
fn one<'a, T: Clone + Send + Sync + 'static>(matches: &'a ArgMatches, name: &str) -> Option<&'a T> {
    matches.try_get_one::<T>(name).ok().flatten()
}

/// Every value of an argument that may be there several times.
pub(super) fn many(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.try_get_many::<String>(name).ok().flatten().map(|all| all.cloned().collect()).unwrap_or_default()
}

fn input(
    matches: &ArgMatches,
    word: &'static Word,
    screen: &Screen,
    now: Timestamp,
    told: &mut Vec<String>,
) -> Result<Option<Input>, Fault> {
    let text = || one::<String>(matches, word.name).cloned();
    Ok(match word.kind {
        ArgKind::Text | ArgKind::Path => text().map(Input::Text),
        ArgKind::Choice(choices) => {
            text().and_then(|text| chosen(choices, &text)).map(|choice| Input::Text(choice.to_owned()))
        }
        ArgKind::Time(count) => match text() {
            Some(text) => {
                let instant = given::instant(&text, count, now).map_err(|no| {
                    let hint = no.why("such as 2026-05-01T10:00:00Z, 2026-05-01, 30d, 2h or '2 days ago'");
                    Fault::usage(format!("--{} takes a time, not '{text}'", word.name)).hint(hint)
                })?;
                if fixed(&text).is_none() {
                    told.push(format!("--{}: '{text}' is {instant}", word.name));
                }
                Some(Input::Text(instant))
            }
            None => None,
        },
        ArgKind::Int => one::<i64>(matches, word.name).map(|number| Input::Int(*number)),
        ArgKind::Flag => text().map(|text| Input::Flag(matches!(text.as_str(), "yes" | "true"))),
        ArgKind::Many => Some(many(matches, word.name)).filter(|all| !all.is_empty()).map(Input::Many),
        ArgKind::Pairs => {
            let all = many(matches, word.name);
            let pairs = all.iter().map(|text| pair(word.name, text)).collect::<Result<Vec<_>, _>>()?;
            Some(pairs).filter(|pairs| !pairs.is_empty()).map(Input::Pairs)
        }
        ArgKind::Json => match text() {
            Some(text) => Some(Input::Json(json(&text, &format!("--{}", word.name))?)),
            None => None,
        },
        ArgKind::File => match text() {
            Some(path) => {
                let content = read_file(&path, screen)?;
                Some(Input::File(path, content))
            }
            None => None,
        },
        ArgKind::Secret => secret(matches, word.name, screen)?.map(Input::Secret),
    })
}

/// A secret from `--NAME-stdin` or `--NAME-file`.
///
/// # Errors
/// Usage: nothing there, or a file that cannot be read.
pub fn secret(matches: &ArgMatches, name: &str, screen: &Screen) -> Result<Option<Secret>, Fault> {
    let from_stdin = one::<bool>(matches, &format!("{name}-stdin")).copied().unwrap_or_default();
    let path = one::<String>(matches, &format!("{name}-file"));
    secret_from(name, (from_stdin, path), screen)
}

/// A secret from standard input or from a file; nothing where neither is named.
///
/// # Errors
/// As above.
pub fn secret_from(
    name: &str,
    (from_stdin, path): (bool, Option<&String>),
    screen: &Screen,
) -> Result<Option<Secret>, Fault> {
    let content = match path {
        // No secret is longer; a device would have no end.
        Some(path) => read_up_to(LONGEST_SECRET, path, screen)?,
        None if from_stdin => screen.read_input()?,
        None => return Ok(None),
    };
    let text =
        String::from_utf8(content).map_err(|_| Fault::usage(format!("the {name} is not UTF-8 text")))?;
    let secret = Secret::alone(&text);
    match secret.unfit() {
        Some(unfit) => Err(Fault::usage(format!("the {name} {unfit}")).hint("nothing was sent")),
        None => Ok(Some(secret)),
    }
}

fn changes(matches: &ArgMatches) -> Result<Vec<Change>, Fault> {
    let mut changes = Vec::new();
    for (flag, make) in [
        ("set", Change::Set as fn(String, String) -> Change),
        ("add", Change::Add),
        ("remove", Change::Remove),
    ] {
        for text in many(matches, flag) {
            let (name, value) = pair(flag, &text)?;
            changes.push(make(name, value));
        }
    }
    for text in many(matches, "insert") {
        let (name, value) = pair("insert", &text)?;
        let (list, place) = indexed(&name).ok_or_else(|| {
            Fault::usage(format!("--insert takes NAME[N]=VALUE, and '{name}' names no place in a list"))
                .hint("such as --insert 'redirectUris[0]=https://app.example.test'")
        })?;
        changes.push(Change::Insert(list.to_owned(), place, value));
    }
    changes.extend(many(matches, "unset").into_iter().map(Change::Unset));
    Ok(changes)
}

/// The list and the number in `LIST[N]`.
fn indexed(name: &str) -> Option<(&str, usize)> {
    let (list, place) = name.strip_suffix(']')?.rsplit_once('[')?;
    Some((list, place.parse().ok()?)).filter(|(list, _)| !list.is_empty())
}

/// `NAME=VALUE`.
///
/// # Errors
/// Usage: no `=`, or nothing before it.
pub fn pair(flag: &str, text: &str) -> Result<(String, String), Fault> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(Fault::usage(format!("--{flag} takes NAME=VALUE, not '{text}'"))),
    }
}

/// The content of a file, or of standard input for `-`.
///
/// # Errors
/// Usage: it cannot be read, or is too long.
pub fn read_file(path: &str, screen: &Screen) -> Result<Vec<u8>, Fault> {
    read_up_to(LONGEST_FILE, path, screen)
}

/// The same with a limit of so many bytes; standard input has one of its own.
///
/// # Errors
/// Usage: it cannot be read, or is longer.
pub fn read_up_to(limit: u64, path: &str, screen: &Screen) -> Result<Vec<u8>, Fault> {
    if path == "-" {
        return screen.read_input();
    }
    files::read_within(Path::new(path), limit, screen.patience()).map_err(|error| {
        let fault = Fault::usage(format!("{path} cannot be read: {error}"));
        match error.kind() {
            ErrorKind::FileTooLarge if limit <= LONGEST_SECRET => {
                fault.hint("name a file that holds the secret alone")
            }
            ErrorKind::FileTooLarge => fault.hint("cut it into several files"),
            ErrorKind::TimedOut => fault.hint("nothing was sent; --timeout waits for longer"),
            ErrorKind::InvalidInput => fault.hint("name a file, a pipe, or - for standard input"),
            _ => fault,
        }
    })
}

/// Whether a body stands on the command line itself.
pub(super) fn is_typed(matches: &ArgMatches, flag: &str) -> bool {
    one::<String>(matches, flag).is_some_and(|text| is_json(text))
}

/// Whether the value of a flag that names a file is the JSON itself.
fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// The JSON or YAML in the file that a flag names, or the JSON that stands in the file's place.
///
/// # Errors
/// Usage: it is none, or a key stands twice in it; the place is named.
fn document(path: &str, flag: &str, screen: &Screen) -> Result<Value, Fault> {
    if is_json(path) {
        return json(path, &format!("the value of --{flag}"));
    }
    let content = read_file(path, screen)?;
    if content.trim_ascii().is_empty() {
        return Err(Fault::usage(format!("--{flag} {path} is empty")).hint("it takes a JSON or YAML object"));
    }
    json::document::document(&content, path).map_err(|wrong| Fault::usage(format!("--{flag} {path} {wrong}")))
}

/// JSON that was typed.
///
/// # Errors
/// Usage: it is none, or a key stands twice in it.
pub fn json(content: &str, what: &str) -> Result<Value, Fault> {
    json::strict::value(content.as_bytes())
        .map_err(|error| Fault::usage(format!("{what} is invalid JSON: {error}")))
}
