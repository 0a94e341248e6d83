//! The line as a whole: the tree of every command, and what a line asks for.

use super::api::ApiArgs;
use super::auth::AuthArgs;
use super::capabilities::CapabilitiesArgs;
use super::doctor::DoctorArgs;
use super::globals::Globals;
use super::profiles::ProfilesArgs;
use super::sandbox::SandboxArgs;
use super::schema::SchemaArgs;
use super::tree;
use crate::commands::{Command, RESOURCES};
use crate::fault::Fault;
use clap::{ArgMatches, Args, FromArgMatches as _, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

/// Commands that belong to no platform.
#[derive(Debug, Subcommand)]
pub enum Local {
    /// Accounts on platforms: addresses and settings, no secrets
    Profiles(ProfilesArgs),
    /// Signing in and out, and where secrets live
    Auth(AuthArgs),
    /// Show the account that the profile signs in as: short for `auth whoami`
    #[command(after_help = "Examples:\n  iamctl whoami --profile sandbox/entrust-auditor")]
    Whoami,
    /// Check configuration, secrets, network, clock and sign-in, and say what to fix
    Doctor(DoctorArgs),
    /// Send a raw call, signed in as the profile
    Api(ApiArgs),
    /// Which platform does what
    Capabilities(CapabilitiesArgs),
    /// The members that a command's request takes, with types and values
    Schema(SchemaArgs),
    /// The platforms on this machine, with made-up data
    Sandbox(SandboxArgs),
    /// Write the completions of a shell
    Completions(CompletionsArgs),
    /// Write manual pages
    Man(ManArgs),
    /// List every command as data
    Commands,
}

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

/// Arguments of `man`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl man ~/.local/share/man/man1")]
pub struct ManArgs {
    /// The folder, which is made if it is not there
    #[arg(value_name = "DIR")]
    pub directory: PathBuf,
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
    with_help(Local::augment_subcommands(Globals::augment_args(tree::add_resources(bare(), named))))
}

/// As much of the tree as a line can mean: what has a part that the line does not name is left out.
fn narrow(arguments: &[String], named: &dyn Fn(&str) -> bool) -> clap::Command {
    let local = arguments.iter().any(|argument| Local::has_subcommand(argument));
    let root = Globals::augment_args(tree::add_named(bare(), named));
    with_help(if local { Local::augment_subcommands(root) } else { root })
}

fn bare() -> clap::Command {
    clap::Command::new("iamctl")
        .version(env!("CARGO_PKG_VERSION"))
        // Lines are broken for terminals only.
        .term_width(0)
        // A flag that a script's alias sets can be set again.
        .args_override_self(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(
            "Try it without an account: iamctl users list --profile sandbox/protegrity\n\
             Set up a real one: iamctl profiles add",
        )
}

fn with_help(root: clap::Command) -> clap::Command {
    // Each deriving sets the help text of its own doc comment, so ours comes last.
    root.about("One command line for the administration APIs of identity platforms")
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

/// On a terminal narrower than this, help stands below the flags and not beside them.
const NARROW: usize = 70;

/// A blank at which clap breaks no line.
const FIRM: char = '\u{a0}';

/// The tree with help for lines of that width. Examples are there to be copied, so their lines stay whole.
fn fitted(clap: clap::Command, width: usize) -> clap::Command {
    let firm = |line: &str| {
        if line.starts_with("  ") { line.replace(' ', &FIRM.to_string()) } else { line.to_owned() }
    };
    let after = clap
        .get_after_help()
        .map(|help| help.to_string().split('\n').map(firm).collect::<Vec<_>>().join("\n"));
    let clap = match after {
        Some(text) => clap.after_help(text),
        None => clap,
    };
    // Beside the names of flags there would be room for a word a line.
    clap.next_line_help(width < NARROW).term_width(width).mut_subcommands(|inner| fitted(inner, width))
}

/// What clap made of help, as it is printed.
pub fn help_text(text: &str) -> String {
    text.replace(FIRM, " ")
}

/// Takes the arguments apart; help is broken into lines of that width, 0 for none.
///
/// # Errors
/// clap's, which also carry help and version.
pub fn parse(arguments: &[String], width: usize) -> Result<(Globals, Request), clap::Error> {
    let named = |name: &str| arguments.iter().skip(1).any(|argument| argument == name);
    // Building the whole tree takes longer than a call does; only help and errors tell more of it.
    let matches = match narrow(arguments, &named).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayVersion => return Err(error),
        Err(_) => {
            let root = root(&named);
            let root = if width > 0 { fitted(root, width) } else { root };
            root.try_get_matches_from(arguments)?
        }
    };
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
