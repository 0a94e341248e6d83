//! `capabilities`: the support matrix, from the tables.

use super::context::Context;
use crate::commands::{self, Column, Heading, Show, column};
use crate::fault::Fault;
use crate::json;
use crate::output::View;
use crate::platforms::{self, PLATFORMS};
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};

/// Arguments of `capabilities`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl capabilities\n  iamctl capabilities users -o json\n  \
    iamctl capabilities --platform secureauth")]
pub struct CapabilitiesArgs {
    /// Show one resource only, such as users
    pub resource: Option<String>,
}

macro_rules! heading {
    ($name:ident, $text:literal) => {
        static $name: Heading = Heading { name: $text, show: Show::Plain };
    };
}
heading!(COMMAND, "command");
heading!(PLATFORM, "platform");
heading!(METHOD, "method");
heading!(PATH, "path");

static COLUMNS: &[Column] = &[
    column(&COMMAND, "/command"),
    column(&PLATFORM, "/platform"),
    column(&METHOD, "/method"),
    column(&PATH, "/path"),
];

/// One object for every operation, in the order of the commands.
pub fn rows() -> Vec<Value> {
    let mut rows = Vec::new();
    for command in commands::all() {
        for platform in PLATFORMS {
            for operation in platform.operations().filter(|operation| operation.command.path == command.path)
            {
                rows.push(json!({
                    "platform": platform.name,
                    "command": command.path,
                    "method": operation.method.as_str(),
                    "path": platform.full_path(operation),
                    "effect": format!("{:?}", command.effect).to_lowercase(),
                    "about": command.about,
                    "permission": Some(operation.permission).filter(|permission| !permission.is_empty()),
                }));
            }
        }
    }
    rows
}

/// Shows them.
///
/// # Errors
/// Usage: an unknown resource or platform.
pub fn run(context: &Context, args: &CapabilitiesArgs) -> Result<(), Fault> {
    let resource = |row: &Value| {
        json::text_at(row, "/command").and_then(|path| path.split(' ').next().map(str::to_owned))
    };
    let mut rows = rows();
    if let Some(wanted) = &args.resource {
        let mut known: Vec<String> = rows.iter().filter_map(resource).collect();
        known.dedup();
        rows.retain(|row| resource(row).as_ref() == Some(wanted));
        if rows.is_empty() {
            return Err(Fault::usage(format!("there is no resource '{wanted}'"))
                .hint(format!("there are: {}", known.join(", "))));
        }
    }
    if let Some(wanted) = &context.globals.platform {
        let platform = platforms::find(wanted).ok_or_else(|| {
            let names: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
            Fault::usage(format!("there is no platform '{wanted}'"))
                .hint(format!("there are: {}", names.join(", ")))
        })?;
        rows.retain(|row| json::text_at(row, "/platform").as_deref() == Some(platform.name));
    }
    let view = View { columns: COLUMNS, secret_members: &[], id: "", what: "operations", reveal_once: false };
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}
