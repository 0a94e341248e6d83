//! The command line: from arguments to a command of the tables with its `CommandInput`, or to a local command.
//! Sends nothing itself.

mod again;
pub mod api;
mod at_hand;
pub mod auth;
mod built_in;
pub mod bulk;
mod bulk_args;
mod bulk_report;
pub mod capabilities;
mod carriers;
mod checkpoint;
mod checks;
pub mod complete;
mod completed;
pub mod context;
pub mod doctor;
mod edit;
mod editable;
mod editor;
mod everywhere;
pub mod flags;
mod fleet;
mod follow;
mod followable;
pub mod generate;
pub mod globals;
pub mod handover;
mod history;
mod json_schema;
mod line;
mod messages;
mod mistyped;
mod new_file;
mod noted_names;
mod outcome;
pub mod pages;
mod people;
pub mod printed;
pub mod profiles;
pub mod read;
mod references;
pub mod sandbox;
pub mod schema;
pub mod search;
mod secret_folder;
mod several;
mod shard;
mod single;
mod state;
pub mod tree;
mod undo;
mod undo_ending;
mod undo_entries;
mod watch;

pub use at_hand::{AtHand, at_hand};
pub use line::{Local, Request, help_text, parse, root, usage_fault};
pub use mistyped::told as mistyped;
pub use new_file::release_places;

use crate::commands::{Command, Effect};
use crate::engine;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::{self, Format, View};
use crate::session::Outcome;
use clap::ArgMatches;
use context::Context;
use handover::view;
use outcome::no_curl;
use serde_json::json;
use single::Line;

/// Carries a local command out.
///
/// # Errors
/// What went wrong.
pub fn run_local(context: &Context, local: Local) -> Result<(), Fault> {
    if !matches!(local, Local::Api(_) | Local::Auth(_)) {
        one_request(context)?;
    }
    match local {
        Local::Profiles(args) => profiles::run(context, args),
        Local::Auth(args) => auth::run(context, args),
        Local::Whoami => auth::whoami::run(context),
        Local::People(args) => people::run(context, args),
        Local::History(args) => history::run(context, args),
        Local::Undo(args) => undo::run(context, &args),
        Local::Check(args) => checks::run(context, &args),
        Local::Export(args) => state::export(context, &args),
        Local::Diff(args) => state::diff(context, &args),
        Local::Apply(args) => state::apply(context, &args),
        Local::Validate(args) => state::validate(context, &args),
        Local::Doctor(args) => doctor::run(context, &args),
        Local::Api(args) => api::run(context, &args),
        Local::Capabilities(args) => capabilities::run(context, &args),
        Local::Schema(args) if args.printed => printed::show(context, &args, &line::locals()),
        Local::Schema(args) => schema::run(context, &args, &line::locals()),
        Local::Sandbox(args) => sandbox::run(context, args),
        Local::Completions(args) => generate::completions(context, &args),
        Local::Man(args) => generate::man(context, &args),
        Local::Commands => generate::commands(context),
        Local::Search(args) => search::run(context, &args, &line::locals()),
        Local::Version => version(context),
        // The line was taken apart as that of the help which it asks for.
        Local::Help(_) => Ok(()),
    }
}

/// The version: as `--version` prints it, or as data.
fn version(context: &Context) -> Result<(), Fault> {
    let version = env!("CARGO_PKG_VERSION");
    if context.style()?.format == Format::Table {
        context.screen.data_line(&format!("iamctl {version}"))?;
        return context.screen.flush();
    }
    let view =
        View { columns: &[], secret_members: &[], id: "/version", what: "versions", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&json!({"version": version}))))
}

/// Refuses to show the request of what sends none, or many.
fn one_request(context: &Context) -> Result<(), Fault> {
    if context.globals.print_curl { Err(no_curl()) } else { Ok(()) }
}

/// Carries a command of the tables out.
///
/// # Errors
/// What was wrong with the line, or what the platform said.
pub fn run_table(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    if follow::is_asked(command, matches)? {
        one_request(context)?;
        return follow::run(context, command, matches);
    }
    if command.effect == Effect::Read
        && let Some(selected) = context.several()?
    {
        return everywhere::run(context, (command, matches), selected);
    }
    if let Some(every) = watch::asked(matches) {
        one_request(context)?;
        return watch::run(context, (command, matches), every);
    }
    let settings = context.settings()?;
    let output_form = settings.output.clone();
    let mut style = context.globals.style(output_form.as_deref(), context.screen)?;
    let platform = settings.platform;
    let named = |fault: Fault| fault.on(&settings.profile, platform.name);
    let operation = engine::operation(platform, command).map_err(named)?;
    if read::wants_template(matches) {
        return schema::show_template(context, (platform, operation)).map_err(named);
    }
    let names = several::names(context, matches, command)?;
    let many = bulk_args::is_asked(matches) || names.is_some() && command.effect > Effect::Read;
    let mut told = Vec::new();
    let (mut given, mut switches) =
        read::command_line(matches, command, context.screen, context.clock.now(), &mut told)?;
    let curl = context.globals.print_curl.then(|| "curl".to_owned());
    switches.dry_run = curl.or(switches.dry_run);
    let shown = if many { bulk_report::view() } else { view(platform, operation, &given) };
    completed::choose(&mut style, shown.columns, std::iter::once(operation), &given);
    output::check(&style, &shown)?;
    if style.is_columns_alone() {
        given.columns = style.columns.iter().chain(&style.sort_by).cloned().collect();
    }
    let dry_run = switches.dry_run.is_some();
    references::check_typed(matches, &given, platform.secret_members).map_err(named)?;
    references::resolve(context, &mut given, platform.secret_members, dry_run).map_err(named)?;
    told.iter().for_each(|told| context.teller().line(Level::Notice, told));
    if style.sort_by.is_some() {
        // The first rows of an order are not the first that the platform sends.
        style.limit = given.limit.take();
    }
    if switches.if_not_exists {
        engine::check_content(platform, operation).map_err(named)?;
    }
    if many {
        let origin = context::split_url(&settings.url).0.to_owned();
        let base = names.as_ref().map_or_else(|| given.clone(), |(word, _)| given.without(word));
        let many = bulk::Many { command, platform, operation, base, names, switches, style: &style, origin };
        return bulk::run(context, matches, many).map_err(|fault| match fault.kind() {
            Kind::ClosedPipe => fault,
            _ => named(fault),
        });
    }
    let line = Line { platform, operation, given, switches, style: &style, view: &shown };
    let profile = settings.profile.clone();
    let done = match names {
        Some((word, names)) => line.read_several(context, settings, (word, names)),
        None => line.run(context, settings),
    };
    done.map_err(|fault| match fault.kind() {
        Kind::ClosedPipe => fault,
        _ => fault.on(&profile, platform.name),
    })
}

/// Has an object of the tables edited.
///
/// # Errors
/// What was wrong with the line or the text, or what the platform said.
pub fn run_edit(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    one_request(context)?;
    edit::run(context, command, matches)
}
