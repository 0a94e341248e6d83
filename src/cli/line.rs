//! The line as a whole: the tree of every command, and what a line asks for.

use super::api::ApiArgs;
use super::at_hand::AtHand;
use super::auth::AuthArgs;
use super::capabilities::CapabilitiesArgs;
use super::checks::CheckArgs;
use super::doctor::DoctorArgs;
use super::editable;
use super::followable;
use super::globals::Globals;
use super::history::HistoryArgs;
use super::people::PeopleArgs;
use super::profiles::ProfilesArgs;
use super::sandbox::SandboxArgs;
use super::schema::SchemaArgs;
use super::search::SearchArgs;
use super::state::{ApplyArgs, DiffArgs, ExportArgs, ValidateArgs};
use super::tree::{self, OtherCommands};
use super::undo::UndoArgs;
use crate::commands::{Command, short_verbs_of, spelled_out};
use crate::fault::Fault;
use clap::{ArgMatches, Args, FromArgMatches as _, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

/// Commands that belong to no platform.
#[derive(Debug, Subcommand)]
pub enum Local {
    /// Manage profiles: addresses and settings of platforms
    Profiles(ProfilesArgs),
    /// Sign in and out, and manage stored secrets
    Auth(AuthArgs),
    /// Show the account that the profile signs in as: short for `auth whoami`
    #[command(after_help = "Examples:\n  iamctl whoami --profile sandbox/entrust-auditor")]
    Whoami,
    /// Find a person's accounts on every profile, and close them
    People(PeopleArgs),
    /// Show, verify, export and prune the record of writes
    History(HistoryArgs),
    /// Undo a run, or one entry of the history
    Undo(UndoArgs),
    /// Find expiring secrets and certificates, unused and dormant objects, and privileged accounts
    Check(CheckArgs),
    /// Export a platform's configuration as files, with names instead of ids and without secrets
    Export(ExportArgs),
    /// Show differences between files and a platform, two platforms, or two directories
    Diff(DiffArgs),
    /// Bring a platform to the state of the files: plan, confirm, change, verify
    Apply(ApplyArgs),
    /// Validate the files of an export offline
    Validate(ValidateArgs),
    /// Check configuration, secrets, network, clock and sign-in, and say what to fix
    Doctor(DoctorArgs),
    /// Send a raw call, signed in as the profile
    Api(ApiArgs),
    /// Show which platform supports which command
    Capabilities(CapabilitiesArgs),
    /// Show the fields of a command's request, with types and values
    Schema(SchemaArgs),
    /// Run local sandboxes of the platforms with sample data
    Sandbox(SandboxArgs),
    /// Print the completion script of a shell
    Completions(CompletionsArgs),
    /// Write manual pages
    Man(ManArgs),
    /// List every command as data
    Commands,
    /// Find commands by words in names and help, and by what platforms call the same
    Search(SearchArgs),
    /// Print help for a command
    Help(HelpArgs),
    /// Print the version
    Version,
}

/// Arguments of `help`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl help users create\n\n'iamctl search WORD' finds commands.")]
pub struct HelpArgs {
    /// The words of the command; all of them are listed without
    #[arg(value_name = "COMMAND")]
    pub words: Vec<String>,
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
    /// Directory, created if it does not exist
    #[arg(value_name = "DIR")]
    pub directory: PathBuf,
}

/// What the line asks for.
pub enum Request {
    /// A local command.
    Local(Local),
    /// A command of the tables, with the matches of its own arguments.
    Table(&'static Command, ArgMatches),
    /// The object of an `update` in an editor, with the matches of its arguments.
    Edit(&'static Command, ArgMatches),
}

/// The whole tree; resources are built only if `named` says that they are wanted.
pub fn root(named: &dyn Fn(&str) -> bool) -> clap::Command {
    with_help(Local::augment_subcommands(Globals::augment_args(tree::add_resources(bare(), named))))
}

/// As much of the tree as a line can mean.
fn narrow(arguments: &[String], named: &dyn Fn(&str) -> bool) -> clap::Command {
    with_help(Globals::augment_args(named_commands(arguments, named, OtherCommands::LeftOut)))
}

/// The commands that a line can mean, without the flags of all: of those of which a part is not named, what `others` says.
fn named_commands(
    arguments: &[String],
    named: &dyn Fn(&str) -> bool,
    others: OtherCommands,
) -> clap::Command {
    let is_local = |word: &str| Local::has_subcommand(word);
    let local = arguments.iter().any(|argument| is_local(argument));
    let first = first_word(arguments).unwrap_or_default();
    let root = tree::add_named(bare(), first, named, others);
    if local { Local::augment_subcommands(root) } else { root }
}

/// The flags of every command, given to those that a line names and to no other: clap hands a copy of each global flag to
/// every command of a group, which takes longer than all else that help needs.
fn with_flags_where_named(clap: clap::Command, flags: &[clap::Arg], arguments: &[String]) -> clap::Command {
    let named = |name: &str| arguments.iter().any(|argument| argument == name);
    let inner: Vec<String> = clap
        .get_subcommands()
        .filter(|inner| named(inner.get_name()) || inner.get_all_aliases().any(named))
        .map(|inner| inner.get_name().to_owned())
        .collect();
    // A command's own flag of that name stands, as clap has it.
    let own: Vec<clap::Id> = clap.get_arguments().map(|arg| arg.get_id().clone()).collect();
    let others = flags.iter().filter(|flag| !own.contains(flag.get_id())).cloned();
    inner.into_iter().fold(clap.disable_help_flag(true).args(others), |clap, name| {
        clap.mut_subcommand(name, |inner| with_flags_where_named(inner, flags, arguments))
    })
}

/// The flags of every command, each to be given to commands one by one.
fn flags() -> Vec<clap::Arg> {
    let flags = with_help(Globals::augment_args(bare()));
    flags.get_arguments().map(|flag| flag.clone().global(false)).collect()
}

/// The first word of a line that a command may begin with.
fn first_word(arguments: &[String]) -> Option<&str> {
    let mut words = arguments.iter().skip(1).map(String::as_str);
    words.find(|word| spelled_out(word).is_some() || Local::has_subcommand(word))
}

/// The help that a line asks for, where it is that of a command: of the others none needs to be built for it.
fn help_of_command(arguments: &[String], at: HelpPlace, named: &dyn Fn(&str) -> bool) -> Option<clap::Error> {
    first_word(arguments)?;
    let flags = flags();
    let of_tree = |tree: clap::Command| {
        let tree = with_flags_where_named(tree, &flags, arguments);
        let error = at.fitted(tree).try_get_matches_from(arguments).err().filter(is_help)?;
        let text = error.to_string();
        // Behind the program, which may be called otherwise. The root's own is that of all commands: the word may be the
        // value of a flag.
        let usage = text.lines().find_map(|line| line.strip_prefix("Usage: ")?.split_once(' '));
        let is_command =
            usage.is_some_and(|(_, rest)| rest.starts_with(|sign: char| sign.is_ascii_lowercase()));
        is_command.then_some(error)
    };
    let told = || named_commands(arguments, named, OtherCommands::Told);
    let Some(at_hand) = at.profile else { return of_tree(told()) };
    let of_platform = named_commands(arguments, named, OtherCommands::Of(at_hand.platform));
    of_tree(at_hand.fitted(of_platform)).or_else(|| of_tree(at_hand.lacking(told())))
}

/// Where help is shown.
#[derive(Clone, Copy)]
struct HelpPlace<'a> {
    /// The profile that it is for, all platforms without.
    profile: Option<&'a AtHand>,
    /// The width of its lines, 0 for any.
    width: usize,
}

impl HelpPlace<'_> {
    fn fitted(&self, tree: clap::Command) -> clap::Command {
        if self.width > 0 { fitted(tree, self.width) } else { tree }
    }

    /// What a line means to the whole tree, which is where its help or its fault comes from.
    fn whole(&self, arguments: &[String], named: &dyn Fn(&str) -> bool) -> Result<ArgMatches, clap::Error> {
        let root = root(named);
        let root = match self.profile {
            Some(at_hand) => at_hand.fitted(root),
            None => root,
        };
        self.fitted(root).try_get_matches_from(arguments)
    }
}

/// Whether clap answers with help: because it was asked for, or because the line ends too soon.
fn is_help(error: &clap::Error) -> bool {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand};
    matches!(error.kind(), DisplayHelp | DisplayHelpOnMissingArgumentOrSubcommand)
}

/// The commands that belong to no platform, and nothing else.
pub(super) fn locals() -> clap::Command {
    Local::augment_subcommands(bare())
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
             Set up a real one: iamctl profiles add\n\
             Find a command: iamctl search WORD",
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
    // Beside the names of flags there would be space for a word a line.
    clap.next_line_help(width < NARROW).term_width(width).mut_subcommands(|inner| fitted(inner, width))
}

/// What clap made of help, as it is printed.
pub fn help_text(text: &str) -> String {
    text.replace(FIRM, " ")
}

/// Takes the arguments apart; help is broken into lines of that width, 0 for none, and is that of the profile at hand.
///
/// # Errors
/// clap's, which also carry help and version.
pub fn parse(
    arguments: &[String],
    width: usize,
    at_hand: &dyn Fn() -> Option<AtHand>,
) -> Result<(Globals, Request), clap::Error> {
    let stands = |name: &str| arguments.iter().skip(1).any(|argument| argument == name);
    let short = |name: &str| stands(name) || short_verbs_of(name).any(stands);
    if ["-h", "--help", "--help-all"].into_iter().any(stands) {
        let profile = at_hand();
        let at = HelpPlace { profile: profile.as_ref(), width };
        if let Some(help) = help_of_command(arguments, at, &stands) {
            return Err(help);
        }
    }
    // Building the whole tree takes longer than a call does; only help and errors tell more of it.
    let matches = match narrow(arguments, &stands).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayVersion => return Err(error),
        Err(error) if is_help(&error) => {
            let profile = at_hand();
            let at = HelpPlace { profile: profile.as_ref(), width };
            if let Some(help) = help_of_command(arguments, at, &stands) {
                return Err(help);
            }
            at.whole(arguments, &stands)?
        }
        // What short verbs may stand for is built only where a line means nothing without.
        Err(_) => match narrow(arguments, &short).try_get_matches_from(arguments) {
            Ok(matches) => matches,
            Err(_) => HelpPlace { profile: None, width }.whole(arguments, &short)?,
        },
    };
    let mut globals = Globals::from_arg_matches(&matches)?;
    // Those of several flags are as those of one.
    let mut named: Vec<&str> = globals.profiles.iter().map(String::as_str).collect();
    let mut known = std::collections::HashSet::new();
    named.retain(|name| known.insert(*name));
    globals.profile = (!named.is_empty()).then(|| named.join(","));
    let Some((word, inner)) = matches.subcommand() else {
        return Ok((globals, Request::Local(Local::Commands)));
    };
    if let Some(path) = spelled_out(word) {
        let (mut path, mut inner) = (path.to_owned(), inner);
        while let Some((part, deeper)) = inner.subcommand() {
            path = format!("{path} {part}");
            inner = deeper;
        }
        if let Some(command) = crate::commands::all().find(|command| command.path == path) {
            return Ok((globals, Request::Table(command, inner.clone())));
        }
        if let Some(command) = followable::meant(&path) {
            return Ok((globals, Request::Table(command, inner.clone())));
        }
        if let Some(command) = editable::meant(&path) {
            return Ok((globals, Request::Edit(command, inner.clone())));
        }
    }
    match Local::from_arg_matches(&matches)? {
        Local::Help(HelpArgs { words }) => {
            let program = arguments.first().cloned().into_iter();
            let line: Vec<String> = program.chain(words).chain(["--help".to_owned()]).collect();
            parse(&line, width, at_hand)
        }
        local => Ok((globals, Request::Local(local))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::RESOURCES;

    /// The words of each group, each last command of one, and each local command.
    fn lines() -> Vec<String> {
        let groups = RESOURCES.iter().map(|resource| resource.name.to_owned());
        let last = RESOURCES.iter().filter_map(|resource| resource.commands.last());
        let mut lines: Vec<String> = groups
            .chain(last.map(|command| command.path.to_owned()))
            .chain(["users rm".to_owned()])
            .collect();
        for group in locals().get_subcommands() {
            lines.push(group.get_name().to_owned());
            let inner =
                group.get_subcommands().map(|inner| format!("{} {}", group.get_name(), inner.get_name()));
            lines.extend(inner);
        }
        lines
    }

    #[test]
    fn help_of_a_command_alone_is_what_the_whole_tree_prints() {
        for line in lines() {
            let words = format!("iamctl {line} --help");
            let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
            let stands = |name: &str| words.iter().skip(1).any(|word| word == name);
            let at = HelpPlace { profile: None, width: 0 };
            let alone = help_of_command(&words, at, &stands).map(|help| help.to_string());
            let whole = root(&stands).try_get_matches_from(&words).unwrap_err().to_string();
            assert_eq!(alone, Some(whole), "{line}");
        }
    }
}
