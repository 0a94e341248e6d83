//! The command line: from arguments to a command of the tables with its `Given`, or to a local command.
//! Sends nothing itself.

pub mod api;
pub mod auth;
mod built_in;
pub mod bulk;
mod bulk_args;
mod bulk_report;
pub mod capabilities;
mod carriers;
pub mod complete;
pub mod context;
pub mod doctor;
mod editor;
pub mod flags;
pub mod generate;
pub mod globals;
pub mod handover;
mod line;
mod new_file;
mod outcome;
pub mod pages;
pub mod printed;
pub mod profiles;
pub mod read;
mod references;
pub mod sandbox;
pub mod schema;
pub mod search;
mod secret_folder;
mod shard;
pub mod tree;

pub use line::{Local, Request, help_text, parse, root, usage_fault};
pub use new_file::give_back;

use crate::commands::args::SECRET_OUT;
use crate::commands::{Command, Effect};
use crate::engine::{self, Target};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::{Flow, Operation};
use crate::session::{Outcome, Session};
use clap::ArgMatches;
use context::{Connection, Context};
use handover::{Delivery, view};
use outcome::{no_curl, show_planned, shown_with};
use serde_json::json;

/// Carries a local command out.
///
/// # Errors
/// What went wrong.
pub fn run_local(context: &Context, local: Local) -> Result<(), Fault> {
    if context.globals.print_curl && !matches!(local, Local::Api(_) | Local::Auth(_)) {
        return Err(no_curl());
    }
    match local {
        Local::Profiles(args) => profiles::run(context, args),
        Local::Auth(args) => auth::run(context, args),
        Local::Whoami => auth::whoami::run(context),
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

/// A fault for a word that is no command, with the one that was likely meant and the way to those that have to do with it.
pub fn search_hint(error: &clap::Error, mut fault: Fault) -> Fault {
    use clap::error::{ContextKind, ContextValue};
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else { return fault };
    if let Some(ContextValue::Strings(near)) = error.get(ContextKind::SuggestedSubcommand)
        && let Some(near) = json::nearest(word, near.iter().map(String::as_str))
    {
        // clap lists whatever has letters in common.
        let hints = &mut fault.detail_mut().hints;
        hints.retain(|hint| !hint.contains("similar subcommand"));
        hints.insert(0, format!("did you mean '{near}'?"));
    }
    match search::count(word, &line::locals()) {
        0 => fault,
        1 => fault.hint(format!("'iamctl search {word}' finds 1 command")),
        count => fault.hint(format!("'iamctl search {word}' finds {count} commands")),
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

/// Carries a command of the tables out.
///
/// # Errors
/// What was wrong with the line, or what the platform said.
pub fn run_table(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    let settings = context.settings()?;
    let output_form = settings.output.clone();
    let mut style = context.globals.style(output_form.as_deref(), context.screen)?;
    let platform = settings.platform;
    let named = |fault: Fault| fault.on(&settings.profile, platform.name);
    let operation = engine::operation(platform, command).map_err(named)?;
    if read::wants_template(matches) {
        return schema::show_template(context, (platform, operation)).map_err(named);
    }
    let many = bulk_args::is_asked(matches);
    let mut told = Vec::new();
    let (mut given, mut switches) =
        read::command_line(matches, command, context.screen, context.clock.now(), &mut told)?;
    let curl = context.globals.print_curl.then(|| "curl".to_owned());
    switches.dry_run = curl.or(switches.dry_run);
    let shown = if many { bulk_report::view() } else { view(platform, operation, &given) };
    output::check(&style, &shown)?;
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
        let many = bulk::Many { command, platform, operation, base: given, switches, style: &style, origin };
        return bulk::run(context, matches, many).map_err(|fault| match fault.kind() {
            Kind::ClosedPipe => fault,
            _ => named(fault),
        });
    }
    let for_curl = switches.dry_run.as_deref() == Some("curl");
    let asker = context.asker();
    let how = switches.how(settings.protect, &asker);
    let base = context::split_url(&settings.url).0.to_owned();
    let profile = settings.profile.clone();
    let mints = !dry_run && engine::mints(operation, &given);
    let kept = engine::may_mint(operation).then(|| (engine::label(operation, &given), given.clone()));
    let secret_out = given.text(&SECRET_OUT).filter(|_| !dry_run).map(str::to_owned);
    let seen = view(platform, operation, &given);
    let delivery =
        Delivery::new(context.screen, &style, seen, secret_out.as_deref(), mints).map_err(named)?;
    let connection = context.connect(settings)?;
    if dry_run && reads_by_itself(operation) {
        let read =
            |session: &Session| first_row(engine::run(Target { session, platform }, operation, given, &how)?);
        return show_read(context, &connection, (&style, &shown, &base, for_curl), read);
    }
    connection
        .talk_with(dry_run, &delivery, |session| {
            let target = Target { session, platform };
            let outcome = match (engine::run(target, operation, given, &how)?, &kept) {
                (Outcome::Done(done), Some((label, given))) => {
                    engine::hand_over(target, operation, given, (label, &done.answer))?;
                    Outcome::Delivered(done.text)
                }
                (outcome, _) => outcome,
            };
            let keys = platform.dialect.shown_headers(session);
            let dry = if for_curl { Dry::Curl(&keys) } else { Dry::Text };
            shown_with(context, session, (&style, &shown, &base, dry), outcome)
        })
        .map_err(|fault| match fault.kind() {
            Kind::ClosedPipe => fault,
            _ => fault.on(&profile, platform.name),
        })
}

/// Shows the first request of a read, which is not sent.
fn show_read(
    context: &Context,
    connection: &Connection,
    (style, view, base, for_curl): (&Style, &View, &str, bool),
    read: impl FnOnce(&Session) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let platform = connection.settings.platform;
    let mut keys = Vec::new();
    let call = connection.plan(|session| {
        keys = platform.dialect.shown_headers(session);
        read(session)
    });
    let call = call.map_err(|fault| fault.on(&connection.settings.profile, platform.name))?;
    let dry = if for_curl { Dry::Curl(&keys) } else { Dry::Text };
    show_planned(context, (style, view), call, base, dry)
}

/// Whether a function of its own sends what reads, so that nothing but sending shows the request.
fn reads_by_itself(operation: &Operation) -> bool {
    operation.command.effect == Effect::Read && matches!(operation.flow, Flow::Own(_))
}

/// Has a list ask for its first row.
fn first_row(outcome: Outcome) -> Result<(), Fault> {
    match outcome {
        Outcome::Rows(mut rows) | Outcome::Followed(mut rows, _) => rows.next().transpose().map(drop),
        _ => Ok(()),
    }
}
