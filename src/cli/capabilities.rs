//! `capabilities`: the support matrix, from the tables.

use super::auth::whoami;
use super::carriers::Carried;
use super::context::Context;
use super::editable;
use super::flags::{Suggested, platform_names};
use super::followable;
use crate::commands::{self, Column, Command, Heading, Show, column};
use crate::fault::Fault;
use crate::json;
use crate::output::View;
use crate::platforms::{self, PLATFORMS, Platform};
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};

/// Arguments of `capabilities`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl capabilities\n  iamctl capabilities users -o json\n  \
    iamctl capabilities --platform secureauth\n  iamctl capabilities users --check --profile sandbox/entrust-auditor")]
pub struct CapabilitiesArgs {
    /// Show one resource only, such as users
    pub resource: Option<String>,
    /// Show one platform only
    // A flag of every command, which shows in this one's short help because it means something else here.
    #[arg(long, value_name = "NAME", value_parser = Suggested(platform_names()))]
    pub platform: Option<String>,
    /// Ask the platform which of them the profile's account may carry out
    #[arg(long)]
    pub check: bool,
}

macro_rules! heading {
    ($name:ident, $text:literal) => {
        static $name: Heading = Heading { name: $text, show: Show::Plain };
    };
}
heading!(PLATFORM, "platform");
heading!(METHOD, "method");
heading!(PATH, "path");
heading!(PERMISSION, "permission");
heading!(ACCESS, "access");
heading!(NEEDS, "needs");

static COMMANDS: Heading = Heading { name: "commands", show: Show::List };

static COLUMNS: &[Column] = &[
    column(&COMMANDS, "/commands"),
    column(&PLATFORM, "/platform"),
    column(&METHOD, "/method"),
    column(&PATH, "/path"),
    column(&PERMISSION, "/permission").on_request(),
];

static CHECKED: &[Column] = &[
    column(&COMMANDS, "/commands"),
    column(&METHOD, "/method"),
    column(&PATH, "/path"),
    column(&ACCESS, "/access"),
    column(&NEEDS, "/needs"),
];

/// One object for every operation of a platform, in the order of the commands. Where several commands use
/// one operation, the first in the platform's table names it and all are listed.
pub fn rows() -> Vec<Value> {
    let mut rows: Vec<Value> = Vec::new();
    for command in commands::all() {
        for platform in PLATFORMS {
            for operation in platform.operations().filter(|operation| operation.command.path == command.path)
            {
                let (method, path) = (operation.method.as_str(), platform.full_path(operation));
                let same = |row: &&mut Value| {
                    row["platform"] == platform.name
                        && row["method"] == method
                        && row["path"] == path.as_str()
                };
                let names = names(command, platform);
                if let Some(known) = rows.iter_mut().find(same) {
                    if let Some(commands) = known["commands"].as_array_mut() {
                        commands.extend(names.into_iter().map(Value::String));
                    }
                    continue;
                }
                rows.push(json!({
                    "platform": platform.name,
                    "command": command.path,
                    "commands": names,
                    "method": method,
                    "path": path,
                    "effect": command.effect.max(operation.weight).word(),
                    "about": command.about,
                    "permission": Some(operation.permission).filter(|permission| !permission.is_empty()),
                }));
            }
        }
    }
    rows
}

/// The command of an operation, and those that stand beside it and do it in their own way.
fn names(command: &'static Command, platform: &Platform) -> Vec<String> {
    let front = command.path.trim_end_matches(command.verb());
    let has = |carriers: Vec<Carried>| carriers.iter().any(|(own, _)| own.name == platform.name);
    let beside = [
        (editable::VERB, has(editable::carriers_of(command))),
        (followable::VERB, has(followable::carriers_of(command))),
    ];
    let beside = beside.into_iter().filter(|(_, has)| *has).map(|(verb, _)| format!("{front}{verb}"));
    [command.path.to_owned()].into_iter().chain(beside).collect()
}

/// Marks each row by what the profile's account may do; those of other platforms go.
fn check(context: &Context, rows: &mut Vec<Value>) -> Result<(), Fault> {
    let (settings, standing, _) = whoami::ask(context)?;
    let platform = settings.platform;
    rows.retain(|row| row["platform"] == platform.name);
    for row in rows {
        let operation = platform.operations().find(|operation| row["command"] == operation.command.path);
        let Some(operation) = operation else { continue };
        [row["access"], row["needs"]] = whoami::verdict(&standing, operation);
    }
    Ok(())
}

/// Shows them.
///
/// # Errors
/// Usage: an unknown resource or platform.
pub fn run(context: &Context, args: &CapabilitiesArgs) -> Result<(), Fault> {
    let resources = |row: &Value| {
        let commands = row["commands"].as_array().cloned().unwrap_or_default();
        let first = |path: &Value| path.as_str().and_then(|path| path.split(' ').next().map(str::to_owned));
        commands.iter().filter_map(first).collect::<Vec<_>>()
    };
    let mut rows = rows();
    if args.check {
        check(context, &mut rows)?;
    }
    if let Some(wanted) = &args.resource {
        let mut known: Vec<String> = rows.iter().flat_map(resources).collect();
        known.sort();
        known.dedup();
        rows.retain(|row| resources(row).contains(wanted));
        if rows.is_empty() {
            return Err(Fault::usage(format!("there is no resource '{wanted}'"))
                .hint(format!("there are: {}", known.join(", "))));
        }
    }
    if let Some(wanted) = args.platform.as_ref().or(context.globals.platform.as_ref()) {
        let platform = platforms::find(wanted).ok_or_else(|| {
            let names: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
            Fault::usage(format!("there is no platform '{wanted}'"))
                .hint(format!("there are: {}", names.join(", ")))
        })?;
        rows.retain(|row| json::text_at(row, "/platform").as_deref() == Some(platform.name));
    }
    let columns = if args.check { CHECKED } else { COLUMNS };
    let view = View { columns, secret_members: &[], id: "", what: "operations", reveal_once: false };
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}
