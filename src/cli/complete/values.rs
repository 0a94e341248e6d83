//! What the values of flags may be: from the profiles, the columns of the command, and what the platform documents of the
//! members of its bodies.

use super::found::{candidate, prefixed, starting};
use super::settings;
use crate::cli::at_hand::has;
use crate::cli::carriers::{Carried, carriers};
use crate::commands::{self, Command, RESOURCES, Show, columns};
use crate::config::ShownNames;
use crate::engine;
use crate::json;
use crate::platforms::{Flow, PLATFORMS, Platform};
use crate::schema::{Documented, JsonType, Schema};
use clap::{Arg, Command as Clap, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use std::ffi::OsStr;
use std::sync::Arc;

/// What a line says before its last word.
pub(super) struct KnownValues {
    /// The command of the tables.
    pub(super) command: Option<&'static Command>,
    /// The words that lead to it in the tree of this line.
    pub(super) walk: Vec<String>,
    /// Whether it is about several profiles.
    pub(super) several: bool,
    /// The platform of its profile.
    pub(super) platform: Option<&'static Platform>,
    /// The profiles there are, those of the file first, and how many of them are.
    pub(super) profiles: (Vec<String>, usize),
    /// The words that are neither commands nor flags.
    pub(super) words: Vec<String>,
    /// Names that lists have shown, by the argument that takes them.
    pub(super) names: ShownNames,
    /// The words that may follow those behind `help`, each with its line of help.
    pub(super) helped: Vec<(String, String)>,
}

/// Commands of `profiles` that change one of the file: those that are built in stay as they are.
const OF_FILE: &[&str] = &["set", "edit", "remove", "rename", "trust"];

/// A place in a body that a flag such as `--set` names.
#[derive(Clone, Copy, PartialEq)]
enum FlagPlace {
    /// A value for a member.
    Set,
    /// An element of a list.
    Element,
    /// An element at an index.
    Insert,
    /// The member alone.
    Name,
}

impl KnownValues {
    /// The tree with the values that this line may have.
    pub(super) fn on(self, tree: Clap) -> Clap {
        let known = Arc::new(self);
        // Global flags stand at the root; those of the command stand where its words lead.
        let walk = if known.command.is_some() { known.walk.as_slice() } else { &[] };
        let tree = descend(known.with_values(tree), walk, &|leaf| known.with_values(leaf));
        let tree = changed(tree, "profiles", |profiles| known.with_profiles(profiles));
        let of_files = ["export", "diff", "apply"].into_iter();
        let tree = of_files.fold(tree, |tree, name| changed(tree, name, |clap| known.with_values(clap)));
        let resources = || RESOURCES.iter().map(|resource| CompletionCandidate::new(resource.name)).collect();
        let tree = changed(tree, "capabilities", |clap| {
            with_candidates(clap, "resource", ArgValueCandidates::new(resources))
        });
        let known_too = known.clone();
        let tree = changed(tree, "help", |clap| {
            with_candidates(clap, "words", ArgValueCandidates::new(move || known_too.help_words()))
        });
        changed(tree, "schema", |clap| {
            with_candidates(clap, "words", ArgValueCandidates::new(move || known.next_words()))
        })
    }

    fn with_values(self: &Arc<Self>, clap: Clap) -> Clap {
        clap.mut_args(|arg| self.with_value(arg))
    }

    fn with_value(self: &Arc<Self>, arg: Arg) -> Arg {
        let id = arg.get_id().as_str().to_owned();
        let known = self.clone();
        let completer = |complete: fn(&KnownValues, &str) -> Vec<CompletionCandidate>| {
            ArgValueCompleter::new(move |text: &OsStr| complete(&known, &text.to_string_lossy()))
        };
        match id.as_str() {
            "profile" => arg.add(completer(KnownValues::profiles)),
            "columns" => arg.add(completer(KnownValues::columns)),
            "with" => match self.parts() {
                Some(parts) => arg.add(ArgValueCompleter::new(move |text: &OsStr| {
                    starting(parts.iter().copied(), &text.to_string_lossy())
                })),
                None => arg,
            },
            "kinds" => arg.add(completer(KnownValues::kinds)),
            "sort_by" => arg.add(completer(KnownValues::order)),
            "where" => arg.add(completer(KnownValues::conditions)),
            "setting" => arg.add(completer(|known, text| settings::of_platform(known.platform, text))),
            "set" => arg.add(completer(|known, text| known.members(FlagPlace::Set, text))),
            "add" | "remove" if arg.get_long().is_some() => {
                arg.add(completer(|known, text| known.members(FlagPlace::Element, text)))
            }
            "insert" => arg.add(completer(|known, text| known.members(FlagPlace::Insert, text))),
            "unset" | "force-member" => {
                arg.add(completer(|known, text| known.members(FlagPlace::Name, text)))
            }
            id if self.offers(id, "").is_some_and(|offers| !offers.is_empty()) => {
                let (id, known) = (id.to_owned(), self.clone());
                arg.add(ArgValueCompleter::new(move |text: &OsStr| {
                    let offers = known.offers(&id, &text.to_string_lossy()).unwrap_or_default();
                    offers.into_iter().map(CompletionCandidate::new).collect()
                }))
            }
            id if self.command.is_some() && self.names.contains_key(id) => {
                let (id, known) = (id.to_owned(), self.clone());
                arg.add(ArgValueCompleter::new(move |text: &OsStr| {
                    let names = known.names.get(&id).into_iter().flatten().map(String::as_str);
                    starting(names, &text.to_string_lossy())
                }))
            }
            _ => {
                let names: Vec<&str> =
                    arg.get_value_names().into_iter().flatten().map(|name| name.as_str()).collect();
                match names.as_slice() {
                    ["FILE"] => arg.value_hint(ValueHint::FilePath),
                    ["DIR"] => arg.value_hint(ValueHint::DirPath),
                    _ => match self.documented(&id).and_then(|values| taken(&arg, values)) {
                        Some(values) => arg.add(ArgValueCandidates::new(move || {
                            values.iter().map(CompletionCandidate::new).collect()
                        })),
                        None => arg,
                    },
                }
            }
        }
    }

    fn with_profiles(self: &Arc<Self>, clap: Clap) -> Clap {
        let of_profile =
            |clap: &Clap| clap.get_name() != "add" && clap.get_arguments().any(|arg| arg.get_id() == "name");
        clap.mut_subcommands(|inner| {
            if !of_profile(&inner) {
                return inner;
            }
            let with = |complete: fn(&KnownValues, &str) -> Vec<CompletionCandidate>| {
                let known = self.clone();
                ArgValueCompleter::new(move |text: &OsStr| complete(&known, &text.to_string_lossy()))
            };
            let name = inner.get_name().to_owned();
            inner.mut_args(|arg| match arg.get_id().as_str() {
                "name" if OF_FILE.contains(&name.as_str()) => arg.add(with(KnownValues::own_profiles)),
                "name" => arg.add(with(KnownValues::profiles)),
                "changes" => arg.add(with(|known, text| settings::changes(known.platform, text))),
                "unset" => arg.add(with(|known, text| settings::names(known.platform, text))),
                _ => arg,
            })
        })
    }

    /// What the platform says that an argument may say.
    fn offers(&self, id: &str, text: &str) -> Option<Vec<String>> {
        let (_, operation) = self.carried()?;
        let arg = operation.args().find(|arg| arg.name == id)?;
        Some(operation.offers?(arg, text))
    }

    fn help_words(&self) -> Vec<CompletionCandidate> {
        self.helped.iter().map(|(word, about)| candidate(word.clone(), about)).collect()
    }

    /// The command on the platform of the profile, or on the only one that has it.
    fn carried(&self) -> Option<Carried> {
        let all = carriers(self.command?);
        match self.platform {
            Some(platform) => all.into_iter().find(|(own, _)| own.name == platform.name),
            None => <[Carried; 1]>::try_from(all).ok().map(|[only]| only),
        }
    }

    /// A profile, behind those that stand before it in a list.
    fn profiles(&self, text: &str) -> Vec<CompletionCandidate> {
        let (front, text) = text.rsplit_once(',').map_or(("", text), |(front, text)| (front, text));
        let known = |name: &&str| !front.split(',').any(|own| own == *name);
        let found = starting(self.profiles.0.iter().map(String::as_str).filter(known), text);
        match front {
            "" => found,
            front => found.into_iter().map(|one| one.add_prefix(format!("{front},"))).collect(),
        }
    }

    /// A kind of objects that files hold, behind those that stand before it in a list; of every platform where none is known.
    fn kinds(&self, text: &str) -> Vec<CompletionCandidate> {
        let (front, text) = text.rsplit_once(',').map_or(("", text), |(front, text)| (front, text));
        let of_platform = |platform: &&&Platform| self.platform.is_none_or(|own| own.name == platform.name);
        let kinds = PLATFORMS.iter().filter(of_platform).flat_map(|platform| platform.managed.kinds());
        let mut names: Vec<&str> = kinds.filter(|kind| kind.is_kept()).map(|kind| kind.name).collect();
        names.retain(|name| !front.split(',').any(|own| own == *name));
        names.sort_unstable();
        names.dedup();
        let found = starting(names.into_iter(), text);
        match front {
            "" => found,
            front => found.into_iter().map(|one| one.add_prefix(format!("{front},"))).collect(),
        }
    }

    /// What rows can be completed by, where the platform is known.
    fn parts(&self) -> Option<Vec<&'static str>> {
        let (_, operation) = self.carried()?;
        Some(operation.with?.parts.iter().map(|part| part.column.name).collect())
    }

    fn own_profiles(&self, text: &str) -> Vec<CompletionCandidate> {
        let (all, own) = &self.profiles;
        starting(all.iter().take(*own).map(String::as_str), text)
    }

    fn headings(&self) -> Vec<&'static str> {
        let all = self.command.map(carriers).unwrap_or_default();
        let of_platform = |(platform, _): &Carried| self.platform.is_none_or(|own| own.name == platform.name);
        let columns = all.into_iter().filter(of_platform).flat_map(|(_, operation)| operation.columns);
        // Rows of several profiles say whose they are.
        let mut names: Vec<&str> = if self.several { vec!["profile", "platform"] } else { Vec::new() };
        for column in columns {
            if !names.contains(&column.heading.name) {
                names.push(column.heading.name);
            }
        }
        names
    }

    fn columns(&self, text: &str) -> Vec<CompletionCandidate> {
        starting(self.headings().into_iter(), text)
    }

    fn order(&self, text: &str) -> Vec<CompletionCandidate> {
        let down = text.strip_prefix('-');
        let found = starting(self.headings().into_iter(), down.unwrap_or(text));
        match down {
            Some(_) => found.into_iter().map(|candidate| candidate.add_prefix("-")).collect(),
            None => found,
        }
    }

    /// `COLUMN=`, and `yes` or `no` behind it where the column is one of these; and the platform's own fields.
    fn conditions(&self, text: &str) -> Vec<CompletionCandidate> {
        let own = self.offers("where", text).unwrap_or_default();
        let mut found: Vec<String> = match text.split_once('=') {
            None => {
                let columns = self.headings().into_iter().filter(|name| name.starts_with(text));
                columns.map(|name| format!("{name}=")).collect()
            }
            Some((name, value)) => {
                let plain = name.trim_end_matches('!');
                let is_switch = columns::ALL.iter().any(|one| one.name == plain && one.show == Show::YesNo);
                let values: &[&str] = if is_switch { &["yes", "no"] } else { &[] };
                let fitting = values.iter().filter(|own| own.starts_with(value));
                fitting.map(|value| format!("{name}={value}")).collect()
            }
        };
        found.extend(own.into_iter().filter(|offer| !text.contains('=') || offer.contains('=')));
        found.dedup();
        found.into_iter().map(CompletionCandidate::new).collect()
    }

    /// The next word of a command, behind those that stand there.
    fn next_words(&self) -> Vec<CompletionCandidate> {
        let front = self.words.join(" ");
        let mut found: Vec<CompletionCandidate> = Vec::new();
        for command in commands::all() {
            if self.platform.is_some_and(|platform| !has(platform, command.path)) {
                continue;
            }
            let rest = match front.as_str() {
                "" => Some(command.path),
                front => command.path.strip_prefix(front).and_then(|rest| rest.strip_prefix(' ')),
            };
            let Some(next) = rest.and_then(|rest| rest.split(' ').next()) else { continue };
            if !found.iter().any(|known| known.get_value() == next) {
                found.push(CompletionCandidate::new(next));
            }
        }
        found
    }

    /// The documented values of the member that a flag fills.
    fn documented(&self, name: &str) -> Option<Vec<String>> {
        let (platform, operation) = self.carried()?;
        let field = operation.body.iter().find(|field| field.arg.is_some_and(|arg| arg.name == name))?;
        let body = platform.schemas.request(operation.method.as_str(), operation.path)?;
        let values = values(&body, body.at(field.at).filter(|_| !field.at.is_empty())?);
        Some(values).filter(|values| !values.is_empty())
    }

    /// What may stand behind `--set` and its like: the name of a member, or a value behind a name.
    fn members(&self, change: FlagPlace, text: &str) -> Vec<CompletionCandidate> {
        let Some((platform, operation)) = self.carried() else { return Vec::new() };
        let root = if let Flow::Edit(edit) = operation.flow { edit.root } else { "" };
        let Some(body) = platform.schemas.request(operation.method.as_str(), operation.path) else {
            return Vec::new();
        };
        if let Some((name, value)) = text.split_once('=').filter(|_| change != FlagPlace::Name) {
            let member = name.split('[').next().unwrap_or(name);
            let values = body.at(&engine::place(root, member)).map(|schema| values(&body, schema));
            let values = values.unwrap_or_default();
            return prefixed(starting(values.iter().map(String::as_str), value), name);
        }
        let (above, start) = text.rsplit_once('.').map_or(("", text), |(above, start)| (above, start));
        let at = if above.is_empty() { root.to_owned() } else { engine::place(root, above) };
        let Some(object) = body.at(&at) else { return Vec::new() };
        let front = if above.is_empty() { String::new() } else { format!("{above}.") };
        let mut found = Vec::new();
        for (name, own) in object.properties.iter().filter(|(name, _)| name.starts_with(start)) {
            let meant = body.resolve(own);
            let is_list = meant.sort() == Some(JsonType::Array);
            let name = format!("{front}{}", name.replace('.', "\\."));
            let help = own.description.as_deref().or(meant.description.as_deref()).unwrap_or_default();
            let open = match change {
                _ if (own.read_only || meant.read_only) && change != FlagPlace::Name => None,
                FlagPlace::Set => Some(format!("{name}=")),
                FlagPlace::Name => Some(name.clone()),
                FlagPlace::Element => is_list.then(|| format!("{name}=")),
                FlagPlace::Insert => is_list.then(|| format!("{name}[0]=")),
            };
            found.extend(open.map(|text| candidate(text, help)));
            // What is no list may hold one.
            if !meant.properties.is_empty() && !is_list {
                found.push(candidate(format!("{name}."), help));
            }
        }
        found
    }
}

/// Changes the command that these words lead to.
fn descend(clap: Clap, words: &[String], change: &dyn Fn(Clap) -> Clap) -> Clap {
    match words {
        [] => clap,
        [last] => changed(clap, last, change),
        [first, rest @ ..] => changed(clap, first, |inner| descend(inner, rest, change)),
    }
}

/// Changes a command where it is there: clap panics where it is not.
fn changed(clap: Clap, name: &str, change: impl FnOnce(Clap) -> Clap) -> Clap {
    let is_there = clap.get_subcommands().any(|inner| inner.get_name() == name);
    if is_there { clap.mut_subcommand(name, change) } else { clap }
}

/// The command with candidates for the argument of that name, where it has one.
fn with_candidates(clap: Clap, name: &str, candidates: ArgValueCandidates) -> Clap {
    clap.mut_args(|arg| if arg.get_id() == name { arg.add(candidates.clone()) } else { arg })
}

/// Those of a member's values that its flag takes: a switch has words of its own.
fn taken(arg: &Arg, values: Vec<String>) -> Option<Vec<String>> {
    let possible = arg.get_possible_values();
    if possible.is_empty() {
        return Some(values);
    }
    let is_taken = |value: &String| possible.iter().any(|own| own.matches(value, arg.is_ignore_case_set()));
    let taken: Vec<String> = values.into_iter().filter(is_taken).collect();
    Some(taken).filter(|taken| !taken.is_empty())
}

/// What a member, or an element of one that is a list, may be.
fn values(body: &Documented, schema: &'static Schema) -> Vec<String> {
    let own = schema.items.as_deref().map_or(schema, |items| body.resolve(items));
    if own.values.is_empty() && own.sort() == Some(JsonType::Boolean) {
        return vec!["true".to_owned(), "false".to_owned()];
    }
    own.values.iter().filter_map(|value| json::text_at(value, "")).collect()
}
