//! The flags that a command's shape brings, whatever its platforms: for lists, edits, writes and what asks.

use super::carriers::{Carried, is_list};
use crate::commands::args::{SINCE, WHERE};
use crate::commands::{Arg as Word, Command, Effect, Weight};
use crate::engine;
use crate::http::Method;
use crate::platforms::{Flow, Operation, Platform};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction};

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn one(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn many(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    one(name, value, help).action(ArgAction::Append)
}

/// All of them for one command.
pub(super) fn args(command: &Command, carriers: &[Carried]) -> Vec<Arg> {
    let any = |holds: fn(&Operation) -> bool| carriers.iter().any(|(_, operation)| holds(operation));
    let mut args = Vec::new();
    if any(|operation| matches!(operation.flow, Flow::List(_))) {
        let limit = one("limit", "ROWS", "Stop after this many rows, of all profiles together");
        args.push(limit.value_parser(clap::value_parser!(u64)));
    }
    if is_list(carriers) {
        args.push(conditions(carriers));
        args.extend(parts(carriers));
    }
    if any(|operation| matches!(operation.flow, Flow::List(list) if list.paged)) {
        args.extend(page_args());
    }
    if command.effect == Effect::Read && super::several::word(command, carriers).is_some() {
        args.push(jobs("Concurrent reads, where several are named").hide_short_help(true));
    }
    if any(|operation| operation.events.is_some()) {
        let starts = |operation: &Operation| operation.args().any(|arg| arg.name == SINCE.name);
        args.extend(super::follow::args(!any(starts)));
    }
    if resolves(carriers) {
        let more = readings(carriers);
        let help = match more.as_slice() {
            [] => "Interpret the target as an id or a name".to_owned(),
            more => format!("Interpret the target as an id, a name or an {}", more.join(", an ")),
        };
        let words = engine::PLAIN_READINGS.into_iter().chain(more);
        let by = Arg::new("by").long("by").value_name("READING").help(help);
        args.push(by.value_parser(words.collect::<Vec<_>>()));
    }
    let is_edit = |operation: &Operation| matches!(operation.flow, Flow::Edit(_));
    args.extend(taken_by(carriers, edit_args(), |_, operation| is_edit(operation)));
    let force = many("force-member", "NAME", "Send this field although it is unknown or documented as fixed");
    args.extend(taken_by(carriers, [force], engine::checks_members));
    let is_patch = |operation: &Operation| is_edit(operation) && operation.method == Method::Patch;
    args.extend(taken_by(carriers, patch_args(), |_, operation| is_patch(operation)));
    if command.effect == Effect::Read && !any(|operation| matches!(operation.flow, Flow::Session)) {
        args.push(super::watch::arg());
    }
    if command.effect == Effect::Read && any(is_sent_with_a_body) {
        args.push(dry_run());
    }
    if command.effect != Effect::Read {
        args.extend(taken_by(carriers, data_arg(), engine::sends_data));
        args.extend(write_args());
        if has_template(carriers) {
            let help = "Print a body with every field, for --data, and send nothing";
            args.push(flag("data-template", help).hide_short_help(true));
        }
    }
    if carriers.iter().any(|(_, operation)| operation.name().is_some()) {
        args.push(flag("if-not-exists", "Succeed if it already exists"));
    }
    let asks = any(|operation| {
        operation.weight > Effect::Read
            || operation.takes.is_some()
            || engine::sets_end(operation)
            || operation.args().any(|arg| arg.weight != Weight::Plain)
    });
    // An update that a script runs may say yes beforehand, whether or not it will be asked.
    let edits = any(|operation| matches!(operation.flow, Flow::Edit(_)));
    let rows = carriers.iter().any(|(platform, operation)| engine::carries_changes(platform, operation));
    if command.effect >= Effect::Destroy || asks || edits || rows {
        args.push(flag("yes", "Skip the confirmation prompt").short('y'));
        let help = "Confirm a high-impact command, or one on a protected profile, by typing the name";
        args.push(many("confirm", "NAME", help));
    }
    args
}

/// Flags that some platforms take: none where no platform does, and those that do named where not all do.
fn taken_by<const N: usize>(
    carriers: &[Carried],
    args: [Arg; N],
    takes: impl Fn(&'static Platform, &'static Operation) -> bool,
) -> Vec<Arg> {
    let takers = carriers.iter().filter(|(platform, operation)| takes(platform, operation));
    let takers: Vec<&str> = takers.map(|(platform, _)| platform.name).collect();
    let named = |arg: Arg| match arg.get_help() {
        Some(help) if takers.len() < carriers.len() => {
            let help = format!("{help} [only {}]", takers.join(", "));
            arg.help(help)
        }
        _ => arg,
    };
    if takers.is_empty() { Vec::new() } else { args.into_iter().map(named).collect() }
}

/// Whether a body can be shown to be filled in.
pub(super) fn has_template(carriers: &[Carried]) -> bool {
    carriers.iter().any(|(_, operation)| operation.body.iter().any(|field| !field.at.is_empty()))
}

/// Whether a target of any platform may be a name where the API wants an id.
fn resolves(carriers: &[Carried]) -> bool {
    carriers.iter().any(|(platform, operation)| {
        let is_resolved = |target: &&Word| platform.resolver(target).is_some();
        operation.targets.iter().any(is_resolved)
    })
}

/// What else a target of any platform may be named by.
fn readings(carriers: &[Carried]) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Vec::new();
    for (platform, operation) in carriers {
        let resolvers = operation.targets.iter().filter_map(|target| platform.resolver(target));
        words.extend(resolvers.flat_map(|resolver| resolver.readings).map(|reading| reading.word));
    }
    words.sort_unstable();
    words.dedup();
    words
}

fn conditions(carriers: &[Carried]) -> Arg {
    let own = carriers.iter().filter(|(_, operation)| operation.args().any(|arg| arg.name == WHERE.name));
    let own: Vec<&str> = own.map(|(platform, _)| platform.name).collect();
    let mut help =
        "Rows that fit: COLUMN=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, COLUMN?; repeatable".to_owned();
    if !own.is_empty() {
        help.push_str(&format!("; on {} by the platform's fields too", own.join(", ")));
    }
    many(WHERE.name, WHERE.value_name, "").help(help)
}

/// The flag that completes rows, where that can be done on any platform.
fn parts(carriers: &[Carried]) -> Option<Arg> {
    let able = carriers.iter().filter_map(|(platform, operation)| Some((platform.name, operation.with?)));
    let able: Vec<_> = able.collect();
    let mut names: Vec<&str> = Vec::new();
    for part in able.iter().flat_map(|(_, with)| with.parts) {
        if !names.contains(&part.column.name) {
            names.push(part.column.name);
        }
    }
    let platforms: Vec<&str> = able.iter().map(|(platform, _)| *platform).collect();
    let only =
        if able.len() < carriers.len() { format!(" [only {}]", platforms.join(", ")) } else { String::new() };
    let help = format!(
        "Complete each row with {}, by a read for each where the list leaves it out{only}",
        names.join(", ")
    );
    let arg = one("with", "NAMES", "").action(ArgAction::Append).value_delimiter(',');
    let arg = arg.value_parser(PossibleValuesParser::new(names.clone())).hide_possible_values(true);
    (!names.is_empty()).then(|| arg.help(help))
}

fn jobs(help: &'static str) -> Arg {
    one("jobs", "COUNT", help).value_parser(clap::value_parser!(u16).range(1..=64))
}

fn page_args() -> [Arg; 2] {
    [
        one("page-size", "ROWS", "Items per page").value_parser(clap::value_parser!(u32)),
        jobs("Concurrent page requests from the first page on, where the platform allows them"),
    ]
}

fn edit_args() -> [Arg; 6] {
    [
        many("set", "NAME=VALUE", "Set a field; `NAME=:JSON` for JSON"),
        many("add", "NAME=VALUE", "Add a value to a list field"),
        many("insert", "NAME[N]=VALUE", "Insert a value into a list field, before element N counted from 0"),
        many("remove", "NAME=VALUE", "Remove a value from a list field"),
        many("unset", "NAME", "Clear a field"),
        flag("strict", "Refuse a name in `--set` that the object does not have"),
    ]
}

fn patch_args() -> [Arg; 2] {
    let file = |name, help| {
        one(name, "FILE", help).conflicts_with_all(["set", "add", "insert", "remove", "unset", "data"])
    };
    let replace = "Replace the whole object by this JSON: a file, - for standard input, or the JSON itself";
    [
        file("patch", "Send this JSON Patch: a file, - for standard input, or the JSON itself"),
        file("replace", replace).conflicts_with("patch"),
    ]
}

/// Whether an operation reads by a call that has more to it than an address.
fn is_sent_with_a_body(operation: &Operation) -> bool {
    operation.method != Method::Get && matches!(operation.flow, Flow::One | Flow::List(_) | Flow::Own(_))
}

fn dry_run() -> Arg {
    one("dry-run", "FORMAT", "Show the request instead of sending it")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("text")
        .value_parser(["text", "curl"])
}

fn data_arg() -> [Arg; 1] {
    let help =
        "Base object as JSON or YAML, overridden by flags: a file, - for standard input, or JSON itself";
    [one("data", "FILE", help)]
}

fn write_args() -> [Arg; 2] {
    let verbatim =
        flag("verbatim", "Take names with blanks or invisible characters at their edges as they are");
    [dry_run(), verbatim.hide_short_help(true)]
}
