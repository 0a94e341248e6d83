//! `sandbox`: the platforms on this machine, with made-up data. The one file of this module that knows the
//! sandbox: it runs it, and takes nothing of its data.

use super::context::Context;
use super::new_file::Passing;
use crate::commands::{Column, Heading, Show, column};
use crate::config::Paths;
use crate::fault::Fault;
use crate::json;
use crate::output::{Format, View};
use crate::sandbox::fault::Rule;
use crate::sandbox::fault::reading;
use crate::sandbox::fault::table::{KINDS, Values};
use crate::sandbox::serve::{self, Serve};
use crate::sandbox::store::Store;
use crate::sandbox::{self, Sandbox};
use crate::session::Outcome;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, Args, FromArgMatches, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

macro_rules! headings {
    ($($constant:ident $name:literal $show:ident;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::$show };)*
    };
}

/// Arguments of `sandbox`.
#[derive(Debug, Args)]
pub struct SandboxArgs {
    #[command(subcommand)]
    command: SandboxCommand,
}

#[derive(Debug, Subcommand)]
enum SandboxCommand {
    /// Serve the platforms on loopback HTTP or HTTPS until Ctrl-C; prints addresses and accounts
    #[command(after_help = "Examples:\n  iamctl sandbox serve --port 0 -o json\n  \
        iamctl sandbox serve --port 8500 --tls --users 2500\n  \
        iamctl sandbox serve --fault 'status status=429 retry_after=1 every=5'")]
    Serve(ServeArgs),
    /// Reset the sample data
    Reset {
        /// People on each platform
        #[arg(long, default_value_t = 250)]
        users: usize,
        /// Leave out all that somebody made: only what is the platforms' own stays, and the accounts that sign in
        #[arg(long, conflicts_with = "users")]
        empty: bool,
    },
    /// Inject a fault into the next calls of the built-in profiles
    #[command(
        after_help = "It holds for the built-in profiles and for 'iamctl sandbox serve --shared', which serves their data.\n\
        Any other 'sandbox serve' takes its faults when it starts, with --fault.\n\n\
        Examples:\n  iamctl sandbox fault status --status 503 --retry-after 1 --times 2\n  \
        iamctl sandbox fault expire-tokens --every 3 --on protegrity\n  \
        iamctl sandbox fault lost-answer --form truncated --times 1\n  \
        iamctl sandbox fault no-answer --body message --calls reads\n  iamctl sandbox fault --clear"
    )]
    Fault(FaultArgs),
    /// Show the objects and the number of calls and writes
    Status,
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// Port of the first platform, the next ones count on; 0 for any free ones
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Serve HTTPS with a certificate of its own
    #[arg(long)]
    tls: bool,
    /// People on each platform
    #[arg(long, default_value_t = 250)]
    users: usize,
    /// Serve the data of the built-in profiles, kept in the state directory, instead of fresh data in memory
    #[arg(long, conflicts_with = "users")]
    shared: bool,
    /// A difference between installations, as PLATFORM.NAME=VALUE; repeatable
    #[arg(long = "quirk", value_name = "QUIRK")]
    quirks: Vec<String>,
    /// Something that goes wrong: a kind of 'sandbox fault' and its flags as NAME=VALUE; repeatable
    #[arg(long = "fault", value_name = "RULE")]
    faults: Vec<String>,
}

/// What `sandbox fault` was given. Its flags are made of the sandbox's own table of kinds and words.
#[derive(Debug)]
struct FaultArgs {
    kind: Option<String>,
    clear: bool,
    words: Vec<(String, String)>,
}

impl Args for FaultArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        let kinds = KINDS.iter().map(|entry| PossibleValue::new(entry.name).help(entry.about));
        let kind =
            Arg::new("kind").value_name("KIND").help("What goes wrong").required_unless_present("clear");
        let clear = Arg::new("clear").long("clear").action(ArgAction::SetTrue);
        let command = command
            .arg(kind.value_parser(PossibleValuesParser::new(kinds)))
            .arg(clear.help("Let everything go well again first"));
        reading::words().fold(command, |command, word| {
            let flag = Arg::new(word.name).long(word.name).value_name(word.value_name).help(word.about);
            command.arg(flag.allow_hyphen_values(matches!(word.values, Values::NumberOr(_))))
        })
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for FaultArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let words = reading::words().filter_map(|word| Some((word.name.to_owned(), text(word.name)?)));
        Ok(FaultArgs { kind: text("kind"), clear: matches.get_flag("clear"), words: words.collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The file that holds the state of the built-in profiles.
///
/// # Errors
/// Configuration: the folder is not to be used.
pub fn state_file(paths: &Paths) -> Result<PathBuf, Fault> {
    paths.check_state()?;
    Ok(paths.state.join("sandbox.json"))
}

/// Carries it out.
///
/// # Errors
/// Usage, configuration, or an address that cannot be had.
pub fn run(context: &Context, args: SandboxArgs) -> Result<(), Fault> {
    match args.command {
        SandboxCommand::Serve(args) => run_server(context, &args),
        SandboxCommand::Reset { empty: true, .. } => {
            shared(context)?.reset(None)?;
            context.screen.say("the sandbox is empty: there is only what is the platforms' own");
            Ok(())
        }
        SandboxCommand::Reset { users, .. } => {
            shared(context)?.reset(Some(users))?;
            context.screen.say(&format!("the sandbox is fresh again, with {users} people on each platform"));
            Ok(())
        }
        SandboxCommand::Fault(args) => fault(context, &args),
        SandboxCommand::Status => status(context),
    }
}

fn shared(context: &Context) -> Result<Sandbox, Fault> {
    let store = Store::file(state_file(&context.paths()?)?);
    Ok(Sandbox::new(store, context.clock.clone()))
}

fn run_server(context: &Context, args: &ServeArgs) -> Result<(), Fault> {
    let sandbox = if args.shared {
        shared(context)?
    } else {
        Sandbox::new(Store::memory(args.users), context.clock.clone())
    };
    let rules: Vec<Rule> =
        args.faults.iter().map(|text| reading::rule_of_text(text)).collect::<Result<_, _>>()?;
    for text in &args.quirks {
        let parts = text.split_once('=').and_then(|(name, value)| Some((name.split_once('.')?, value)));
        let ((platform, name), value) = parts.ok_or_else(|| {
            Fault::usage(format!("--quirk takes PLATFORM.NAME=VALUE, not '{text}'"))
                .hint(format!("there are: {}", sandbox::quirks().join("; ")))
        })?;
        sandbox.choose(platform, name, value)?;
    }
    for rule in rules {
        sandbox.add_fault(rule)?;
    }
    let paths = context.paths()?;
    if args.tls {
        paths.check_state()?;
    }
    let directory = args.tls.then_some(paths.state.as_path());
    let running = serve::start(Arc::new(sandbox), &Serve { port: args.port, tls: args.tls }, directory)?;
    // Nobody can be reached by it any more once this process ends.
    let _authority = running.ca_path.as_deref().map(Passing::of);
    tell(context, &serve::describe(&running))?;
    context.screen.flush()?;
    running.wait();
    Ok(())
}

headings! {
    PLATFORM "platform" Plain; URL "url" Plain; ACCOUNT "account" Plain; SETTINGS "settings" List; SECRETS "secrets" List;
    USERS "users" Plain; GROUPS "groups" Plain; ROLES "roles" Plain; REQUESTS "requests" Plain; WRITES "writes" Plain;
}

static SERVED: &[Column] = &[
    column(&PLATFORM, "/platform"),
    column(&URL, "/url"),
    column(&ACCOUNT, "/account"),
    column(&SETTINGS, "/settings"),
    column(&SECRETS, "/secrets"),
];

/// Where everything is: whole for programs, a row an account for people.
fn tell(context: &Context, served: &Value) -> Result<(), Fault> {
    let style = context.style()?;
    let whole = matches!(style.format, Format::Json | Format::Ndjson | Format::Yaml) || style.has_program();
    let view =
        |columns| View { columns, secret_members: &[], id: "/url", what: "accounts", reveal_once: true };
    if whole && style.columns.is_empty() {
        return context.show(&view(&[]), Outcome::Item(json::raw(served)));
    }
    if let (Some(path), Format::Table) = (served["ca"].as_str(), style.format) {
        context.screen.say(&format!("for --ca-bundle: {path}"));
    }
    let rows = accounts(served).into_iter().map(|row| Ok(json::raw(&row)));
    context.show(&view(SERVED), Outcome::Rows(Box::new(rows)))
}

fn accounts(served: &Value) -> Vec<Value> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let pairs = |value: &Value| -> Value {
        let members = value.as_object().into_iter().flatten();
        members.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default())).collect()
    };
    let mut rows = Vec::new();
    for platform in list(&served["platforms"]) {
        rows.extend(list(&platform["accounts"]).iter().map(|account| {
            json!({
                "platform": platform["platform"],
                "url": platform["url"],
                "account": account["name"],
                "settings": pairs(&account["settings"]),
                "secrets": pairs(&account["secrets"]),
            })
        }));
    }
    rows
}

fn fault(context: &Context, args: &FaultArgs) -> Result<(), Fault> {
    let rule = args.kind.as_ref().map(|kind| reading::rule(kind, &args.words)).transpose()?;
    let sandbox = shared(context)?;
    if args.clear {
        sandbox.clear_faults()?;
        context.screen.say("everything goes well again");
    }
    if let (Some(kind), Some(rule)) = (&args.kind, rule) {
        sandbox.add_fault(rule)?;
        context.screen.say(&format!("{kind}: in force; 'iamctl sandbox fault --clear' ends it"));
    }
    Ok(())
}

fn status(context: &Context) -> Result<(), Fault> {
    static COLUMNS: &[Column] = &[
        column(&PLATFORM, "/platform"),
        column(&USERS, "/users"),
        column(&GROUPS, "/groups"),
        column(&ROLES, "/roles"),
        column(&REQUESTS, "/requests"),
        column(&WRITES, "/writes"),
    ];
    let status = shared(context)?.status()?;
    let faults = json::at(&status, "/faults").as_array().map_or(0, Vec::len);
    if faults > 0 {
        context.screen.say(&format!("{faults} faults are in force"));
    }
    let rows = json::at(&status, "/platforms").as_array().cloned().unwrap_or_default();
    let view = View {
        columns: COLUMNS,
        secret_members: &[],
        id: "/platform",
        what: "platforms",
        reveal_once: false,
    };
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}
