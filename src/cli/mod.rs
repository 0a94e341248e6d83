//! The command line: from arguments to a command of the tables with its `Given`, or to a local command.
//! Sends nothing itself.

pub mod api;
pub mod auth;
mod built_in;
pub mod bulk;
pub mod capabilities;
pub mod context;
pub mod flags;
pub mod generate;
pub mod globals;
pub mod handover;
mod new_file;
pub mod pages;
pub mod profiles;
pub mod read;
pub mod sandbox;
pub mod tree;

use crate::commands::args::SECRET_OUT;
use crate::commands::{Command, RESOURCES};
use crate::engine::{self, Target};
use crate::fault::{Fault, Kind};
use crate::output::{self, Dry, View};
use crate::platforms::{Flow, Operation, Platform};
use crate::session::{Handover as _, Outcome, ahead};
use clap::{ArgMatches, Args as _, FromArgMatches as _, Subcommand};
use context::Context;
use globals::Globals;
use handover::Delivery;

/// Commands that belong to no platform.
#[derive(Debug, Subcommand)]
pub enum Local {
    /// Accounts on platforms: addresses and settings, no secrets
    Profiles(profiles::ProfilesArgs),
    /// Signing in and out, and where secrets live
    Auth(auth::AuthArgs),
    /// Send a raw call, signed in as the profile
    Api(api::ApiArgs),
    /// Which platform does what
    Capabilities(capabilities::CapabilitiesArgs),
    /// The platforms on this machine, with made-up data
    Sandbox(sandbox::SandboxArgs),
    /// Write the completions of a shell
    Completions(generate::CompletionsArgs),
    /// Write manual pages
    Man(generate::ManArgs),
    /// List every command as data
    Commands,
}

/// What the line asks for.
pub enum Request {
    /// A local command.
    Local(Local),
    /// A command of the tables, with the matches of its own arguments.
    Table(&'static Command, ArgMatches),
}

/// The whole tree; resources are built only if `named` says that they are wanted.
pub fn root(named: &dyn Fn(&str) -> bool) -> clap::Command {
    let root = clap::Command::new("iamctl")
        .version(env!("CARGO_PKG_VERSION"))
        // Examples are there to be copied, so help is not broken into lines of its own.
        .term_width(0)
        // A flag that a script's alias sets can be set again.
        .args_override_self(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(
            "Try it without an account: iamctl users list --profile sandbox/protegrity\n\
             Set up a real one: iamctl profiles add",
        );
    let root = Globals::augment_args(tree::add_resources(root, named));
    // Each deriving sets the help text of its own doc comment, so ours comes last.
    Local::augment_subcommands(root)
        .about("One command line for the administration APIs of identity platforms")
        .long_about(None)
        .disable_help_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::HelpShort)
                .global(true)
                .help_heading("Global options")
                .help("Print help"),
        )
        .arg(
            clap::Arg::new("help-all")
                .long("help-all")
                .action(clap::ArgAction::HelpLong)
                .global(true)
                .help_heading("Global options")
                .help("Print help with the options for output and network too"),
        )
}

/// clap's error text as a fault: its first line is the message, its tips are hints.
pub fn usage_fault(text: &str) -> Fault {
    let mut paragraphs = text.trim().trim_start_matches("error: ").split("\n\n");
    let join = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut fault = Fault::usage(join(paragraphs.next().unwrap_or_default()));
    for paragraph in paragraphs.map(join) {
        let tip = paragraph.strip_prefix("tip: ").or_else(|| paragraph.strip_prefix("Usage: "));
        if let Some(tip) = tip {
            fault = fault.hint(if paragraph.starts_with("Usage") {
                format!("usage: {tip}")
            } else {
                tip.to_owned()
            });
        }
    }
    fault
}

/// Takes the arguments apart.
///
/// # Errors
/// clap's, which also carry help and version.
pub fn parse(arguments: &[String]) -> Result<(Globals, Request), clap::Error> {
    let named = |name: &str| arguments.iter().skip(1).any(|argument| argument == name);
    let matches = root(&named).try_get_matches_from(arguments)?;
    let globals = Globals::from_arg_matches(&matches)?;
    let Some((word, inner)) = matches.subcommand() else {
        return Ok((globals, Request::Local(Local::Commands)));
    };
    if RESOURCES.iter().any(|resource| resource.name == word) {
        let (mut path, mut inner) = (word.to_owned(), inner);
        while let Some((part, deeper)) = inner.subcommand() {
            path = format!("{path} {part}");
            inner = deeper;
        }
        if let Some(command) = crate::commands::all().find(|command| command.path == path) {
            return Ok((globals, Request::Table(command, inner.clone())));
        }
    }
    Ok((globals, Request::Local(Local::from_arg_matches(&matches)?)))
}

/// Carries a local command out.
///
/// # Errors
/// What went wrong.
pub fn run_local(context: &Context, local: Local) -> Result<(), Fault> {
    match local {
        Local::Profiles(args) => profiles::run(context, args),
        Local::Auth(args) => auth::run(context, args),
        Local::Api(args) => api::run(context, &args),
        Local::Capabilities(args) => capabilities::run(context, &args),
        Local::Sandbox(args) => sandbox::run(context, args),
        Local::Completions(args) => generate::completions(context, &args),
        Local::Man(args) => generate::man(context, &args),
        Local::Commands => generate::commands(context),
    }
}

/// Carries a command of the tables out.
///
/// # Errors
/// What was wrong with the line, or what the platform said.
pub fn run_table(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    let settings = context.settings()?;
    let output_form = settings.output.clone();
    let mut style = context.globals.style(output_form.as_deref())?;
    let platform = settings.platform;
    let named = |fault: Fault| fault.on(&settings.profile, platform.name);
    let operation = engine::operation(platform, command).map_err(named)?;
    let many = bulk::is_asked(matches);
    let view = if many { bulk::view() } else { view(platform, operation) };
    output::check(&style, &view)?;
    let (mut given, switches) = read::command_line(matches, command, context.screen, context.clock.now())?;
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
    let dry = if switches.dry_run.as_deref() == Some("curl") { Dry::Curl } else { Dry::Text };
    let asker = context.asker();
    let how = switches.how(settings.protect, &asker);
    let base = context::split_url(&settings.url).0.to_owned();
    let profile = settings.profile.clone();
    let dry_run = switches.dry_run.is_some();
    let makes_secret = makes_secret(operation);
    let secret_out = given.text(&SECRET_OUT).filter(|_| !dry_run).map(str::to_owned);
    let delivery = Delivery::new(
        context.screen,
        &style,
        self::view(platform, operation),
        secret_out.as_deref(),
        operation.name().is_none(),
    )?;
    if makes_secret && !dry_run {
        delivery.check().map_err(named)?;
    }
    let connection = context.connect(settings)?;
    connection
        .talk_with(dry_run, &delivery, |session| {
            let outcome = match engine::run(Target { session, platform }, operation, given, &how)? {
                Outcome::Done(done) if makes_secret => {
                    delivery.deliver(&done.answer)?;
                    Outcome::Delivered(done.text)
                }
                outcome => outcome,
            };
            let clean = |text: &str| context.redactor.clean(text);
            ahead::ahead(outcome, |outcome| {
                output::show(context.screen, &style, &view, outcome, &clean, &base, dry)
            })
        })
        .map_err(|fault| match fault.kind() {
            Kind::ClosedPipe => fault,
            _ => fault.on(&profile, platform.name),
        })
}

/// Whether the operation is there to make a secret, which its answer shows once.
fn makes_secret(operation: &Operation) -> bool {
    operation.args().any(|arg| std::ptr::eq(arg, &SECRET_OUT))
}

fn view(platform: &'static Platform, operation: &'static Operation) -> View<'static> {
    let id = match operation.flow {
        Flow::List(list) => list.id,
        _ => "",
    };
    View {
        columns: operation.columns,
        secret_members: operation.secrets.unwrap_or(platform.secret_members),
        id,
        what: operation.command.noun(),
        reveal_once: false,
    }
}
