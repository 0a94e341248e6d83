//! What is generated from the tree: completions, manual pages, and the tree as data. The reference pages that are
//! made of that data are in `pages`.

use super::carriers::{self, Carried};
use super::complete;
use super::context::Context;
use super::editable;
use super::followable;
use super::line::{CompletionsArgs, ManArgs, root};
use crate::commands::{self, ArgKind};
use crate::fault::Fault;
use crate::json;
use crate::output::View;
use crate::platforms::Field;
use crate::session::Outcome;
use clap::Command as Clap;
use serde_json::{Value, json};

/// Writes a manual page for every command.
///
/// # Errors
/// Configuration: the folder cannot be made, or a page cannot be written.
pub fn man(context: &Context, args: &ManArgs) -> Result<(), Fault> {
    let shown = args.directory.display();
    let mut tree = whole();
    // Names of pages are those of the tree as it is used.
    tree.build();
    std::fs::create_dir_all(&args.directory)
        .and_then(|()| clap_mangen::generate_to(tree, &args.directory))
        .map_err(|error| Fault::configuration(format!("manual pages cannot be written to {shown}: {error}")))?;
    context.screen.say(&format!("the manual is in {shown}: man iamctl, man iamctl-users-list"));
    Ok(())
}

/// The whole tree, every resource built.
pub fn whole() -> Clap {
    root(&|_| true)
}

/// Writes the script by which a shell asks for completions.
///
/// # Errors
/// A closed pipe.
pub fn completions(context: &Context, args: &CompletionsArgs) -> Result<(), Fault> {
    context.screen.data(complete::script(args.shell).as_bytes())?;
    context.screen.flush()
}

/// Every command as data.
pub fn command_rows() -> Vec<Value> {
    let mut rows = Vec::new();
    walk(&whole(), "", &mut rows);
    rows
}

/// The options that every command takes, as data.
pub fn global_rows() -> Vec<Value> {
    let tree = whole();
    let globals = tree.get_arguments().filter(|arg| arg.is_global_set());
    globals.map(|arg| argument(arg, &[], &[])).collect()
}

fn walk(clap: &Clap, front: &str, rows: &mut Vec<Value>) {
    for inner in clap.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        let path = if front.is_empty() {
            inner.get_name().to_owned()
        } else {
            format!("{front} {}", inner.get_name())
        };
        if inner.get_subcommands().next().is_some() {
            walk(inner, &path, rows);
        } else {
            rows.push(command_row(inner, &path));
        }
    }
}

fn command_row(clap: &Clap, path: &str) -> Value {
    let command = commands::all().find(|command| command.path == path);
    let (command, carriers) = match (command, editable::meant(path), followable::meant(path)) {
        (None, Some(update), _) => (Some(update), editable::carriers_of(update)),
        (None, _, Some(list)) => (Some(list), followable::carriers_of(list)),
        (command, ..) => (command, command.map(carriers::carriers).unwrap_or_default()),
    };
    let words = carriers::words(&carriers);
    let arguments: Vec<Value> = clap
        .get_arguments()
        .filter(|arg| !arg.is_global_set() && arg.get_id() != "help")
        .map(|arg| argument(arg, &words, &carriers))
        .collect();
    json!({
        "command": path,
        "about": clap.get_about().map(ToString::to_string),
        "effect": command.map(|command| command.effect.word()),
        "platforms": carriers.iter().map(|(platform, _)| platform.name).collect::<Vec<_>>(),
        "arguments": arguments,
    })
}

fn argument(arg: &clap::Arg, words: &[&'static commands::Arg], carriers: &[Carried]) -> Value {
    let name = arg.get_id().as_str();
    let plain = name.trim_end_matches("-stdin").trim_end_matches("-file");
    let word =
        words.iter().find(|word| word.name == name || (word.name == plain && word.kind == ArgKind::Secret));
    let takers = word.map(|word| match carriers::takers(carriers, word) {
        Some(takers) => takers,
        None => carriers.iter().map(|(platform, _)| platform.name).collect(),
    });
    json!({
        "name": arg.get_long().map_or_else(|| name.to_owned(), |long| format!("--{long}")),
        "positional": arg.is_positional(),
        "required": arg.is_required_set(),
        "kind": kind(arg, word.map(|word| word.kind)),
        "choices": choices(arg, word.copied(), carriers),
        "value_name": arg.get_value_names().and_then(|names| names.first()).map(|name| name.to_string())
            .filter(|_| arg.get_action().takes_values()),
        "help": arg.get_help().map(ToString::to_string),
        "platforms": takers,
        "section": arg.get_help_heading(),
    })
}

/// The only values that an argument takes: those of the table, or else those that platforms document for the member that
/// it fills.
fn choices(
    arg: &clap::Arg,
    word: Option<&'static commands::Arg>,
    carriers: &[Carried],
) -> Option<Vec<String>> {
    let typed = arg.get_possible_values().into_iter().map(|value| value.get_name().to_owned());
    let is_flag = word.is_some_and(|word| word.kind == ArgKind::Flag);
    let typed: Vec<String> = typed.filter(|_| arg.get_action().takes_values() && !is_flag).collect();
    if !typed.is_empty() {
        return Some(typed);
    }
    let word = word?;
    let mut documented = Vec::new();
    for (platform, operation) in carriers {
        let takes =
            |field: &&Field| field.arg.is_some_and(|arg| std::ptr::eq(arg, word)) && !field.at.is_empty();
        let Some(field) = operation.body.iter().find(takes) else { continue };
        let body = platform.schemas.request(operation.method.as_str(), operation.path)?;
        let schema = body.at(field.at)?;
        let schema = schema.items.as_deref().map_or(schema, |items| body.resolve(items));
        if schema.values.is_empty() {
            return None;
        }
        let values = schema.values.iter().filter_map(Value::as_str).map(str::to_owned);
        documented.extend(values.filter(|value| !documented.contains(value)).collect::<Vec<_>>());
    }
    Some(documented).filter(|documented| !documented.is_empty())
}

fn kind(arg: &clap::Arg, kind: Option<ArgKind>) -> &'static str {
    match kind {
        Some(ArgKind::Text) => "text",
        Some(ArgKind::Int) => "integer",
        Some(ArgKind::Flag) => "flag",
        Some(ArgKind::Many) => "list",
        Some(ArgKind::Choice(_)) => "choice",
        Some(ArgKind::File) => "file",
        Some(ArgKind::Secret) => "secret",
        Some(ArgKind::Json) => "json",
        Some(ArgKind::Pairs) => "pairs",
        Some(ArgKind::Path) => "path",
        Some(ArgKind::Time(_)) => "time",
        None if !arg.get_action().takes_values() => "flag",
        None => "text",
    }
}

/// Shows every command as data.
///
/// # Errors
/// Usage, or a closed pipe.
pub fn commands(context: &Context) -> Result<(), Fault> {
    use crate::commands::{Column, Heading, Show, column};
    static COMMAND: Heading = Heading { name: "command", show: Show::Plain };
    static ABOUT: Heading = Heading { name: "about", show: Show::Plain };
    static PLATFORM_NAMES: Heading = Heading { name: "platforms", show: Show::List };
    static COLUMNS: &[Column] =
        &[column(&COMMAND, "/command"), column(&PLATFORM_NAMES, "/platforms"), column(&ABOUT, "/about")];
    let view = View { columns: COLUMNS, secret_members: &[], id: "", what: "commands", reveal_once: false };
    context.show(&view, Outcome::Rows(Box::new(command_rows().into_iter().map(|row| Ok(json::raw(&row))))))
}
