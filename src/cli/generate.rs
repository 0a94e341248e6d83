//! What is generated from the tree: completions, the tree as data, and the reference pages that are
//! committed and held by a test.

use super::context::Context;
use super::tree;
use crate::commands::{self, ArgKind, Effect};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::View;
use crate::platforms::PLATFORMS;
use crate::session::Outcome;
use clap::{Args, Command as Clap};
use clap_complete::Shell;
use serde_json::{Value, json};

/// Arguments of `completions`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  iamctl completions bash > ~/.local/share/bash-completion/completions/iamctl\n  \
    iamctl completions fish > ~/.config/fish/completions/iamctl.fish"
)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// The whole tree, every resource built.
pub fn whole() -> Clap {
    super::root(&|_| true)
}

/// The completions of a shell. The rarer options, which short help leaves out too, are not offered behind
/// every command: they would be nine tenths of the text that a shell reads at its start.
pub fn completion(shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut sparing(whole()), "iamctl", &mut text);
    text
}

fn sparing(clap: Clap) -> Clap {
    let clap =
        clap.mut_args(|arg| if arg.is_hide_short_help_set() { arg.global(false).hide(true) } else { arg });
    let names: Vec<String> = clap.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names.into_iter().fold(clap, |clap, name| clap.mut_subcommand(name, sparing))
}

/// Writes the completions of a shell.
///
/// # Errors
/// A closed pipe.
pub fn completions(context: &Context, args: &CompletionsArgs) -> Result<(), Fault> {
    context.screen.data(&completion(args.shell))?;
    context.screen.flush()
}

/// Every command as data.
pub fn command_rows() -> Vec<Value> {
    let mut rows = Vec::new();
    walk(&whole(), "", &mut rows);
    rows
}

fn walk(clap: &Clap, front: &str, rows: &mut Vec<Value>) {
    for inner in clap.get_subcommands() {
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
    let carriers = command.map(tree::carriers).unwrap_or_default();
    let words = tree::words(&carriers);
    let arguments: Vec<Value> = clap
        .get_arguments()
        .filter(|arg| !arg.is_global_set() && arg.get_id() != "help")
        .map(|arg| {
            let name = arg.get_id().as_str();
            let plain = name.trim_end_matches("-stdin").trim_end_matches("-file");
            let word = words.iter().find(|word| word.name == name || (word.name == plain && word.kind == ArgKind::Secret));
            let takers = word.map(|word| match tree::takers(&carriers, word) {
                Some(takers) => takers,
                None => carriers.iter().map(|(platform, _)| platform.name).collect(),
            });
            json!({
                "name": arg.get_long().map_or_else(|| name.to_owned(), |long| format!("--{long}")),
                "positional": arg.is_positional(),
                "required": arg.is_required_set(),
                "kind": kind(arg, word.map(|word| word.kind)),
                "value_name": arg.get_value_names().and_then(|names| names.first()).map(|name| name.to_string())
                    .filter(|_| arg.get_action().takes_values()),
                "help": arg.get_help().map(ToString::to_string),
                "platforms": takers,
            })
        })
        .collect();
    json!({
        "command": path,
        "about": clap.get_about().map(ToString::to_string),
        "effect": command.map(|command| format!("{:?}", command.effect).to_lowercase()),
        "platforms": carriers.iter().map(|(platform, _)| platform.name).collect::<Vec<_>>(),
        "arguments": arguments,
    })
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

/// `docs/commands.md`.
pub fn commands_page() -> String {
    let mut page = String::from(
        "# Commands\n\nGenerated from the tables; `iamctl commands -o json` gives the same as data. \
         Global flags: `iamctl --help`.\n",
    );
    for row in command_rows() {
        let text = |pointer: &str| json::text_at(&row, pointer).unwrap_or_default();
        page.push_str(&format!("\n## {}\n\n{}.", text("/command"), text("/about").trim_end_matches('.')));
        if let Some(platforms) = json::at(&row, "/platforms").as_array().filter(|list| !list.is_empty()) {
            let names: Vec<&str> = platforms.iter().filter_map(Value::as_str).collect();
            page.push_str(&format!(" Platforms: {}.", names.join(", ")));
        }
        page.push('\n');
        let arguments = json::at(&row, "/arguments").as_array().cloned().unwrap_or_default();
        if !arguments.is_empty() {
            page.push_str("\n| argument | value | help |\n|---|---|---|\n");
        }
        for argument in arguments {
            let text =
                |pointer: &str| json::text_at(&argument, pointer).unwrap_or_default().replace('|', "\\|");
            page.push_str(&format!(
                "| `{}` | {} | {} |\n",
                text("/name"),
                text("/value_name"),
                text("/help")
            ));
        }
        if let Some(command) = commands::all().find(|command| command.path == text("/command")) {
            page.push_str(&examples(command));
        }
    }
    page
}

fn examples(command: &commands::Command) -> String {
    let mut text = String::from("\n```sh\n");
    for (platform, operation) in tree::carriers(command) {
        for example in operation.examples {
            text.push_str(&format!("iamctl {example} --profile sandbox/{}\n", platform.name));
        }
    }
    text.push_str("```\n");
    text
}

/// `docs/support.md`.
pub fn support_page() -> String {
    let mut page = String::from(
        "# Support\n\nWhich platform does what. Generated; `iamctl capabilities -o json` gives the paths.\n\n| command |",
    );
    for platform in PLATFORMS {
        page.push_str(&format!(" {} |", platform.name));
    }
    page.push_str(&format!("\n|---|{}\n", "---|".repeat(PLATFORMS.len())));
    for command in commands::all() {
        let mark = if command.effect >= Effect::Destroy { " (asks)" } else { "" };
        page.push_str(&format!("| `{}`{mark} |", command.path));
        for platform in PLATFORMS {
            page.push_str(if platform.operation(command).is_some() { " yes |" } else { " |" });
        }
        page.push('\n');
    }
    page
}

/// `docs/exit-codes.md`.
pub fn exit_codes_page() -> String {
    let mut page = String::from(
        "# Exit codes\n\nGenerated. With `-o json` or `-o ndjson` the same code word stands in `.error.code` on \
         standard error.\n\n| exit | code | meaning |\n|---|---|---|\n\
         | 0 | | done; also an empty list, or nothing to change |\n",
    );
    for (kind, code, exit, meaning) in Kind::TABLE {
        if *kind != Kind::ClosedPipe {
            page.push_str(&format!("| {exit} | `{code}` | {meaning} |\n"));
        }
    }
    page
}
