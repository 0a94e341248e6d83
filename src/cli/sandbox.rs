//! `sandbox`: the platforms on this machine, with made-up data. The one file of this room that knows the
//! sandbox: it runs it, and takes nothing of its data.

use super::context::Context;
use crate::commands::{Column, Heading, Show, column};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::{Format, View};
use crate::sandbox::fault::Rule;
use crate::sandbox::serve::{self, Serve};
use crate::sandbox::store::Store;
use crate::sandbox::{self, PLATFORMS, Sandbox};
use crate::session::Outcome;
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
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
    /// Put the made-up data back to its start
    Reset {
        /// People on each platform
        #[arg(long, default_value_t = 250)]
        users: usize,
    },
    /// Let something go wrong on the coming calls of the built-in profiles
    #[command(
        after_help = "It holds for the built-in profiles and for 'iamctl sandbox serve --shared', which serves their data.\n\
        Any other 'sandbox serve' takes its faults when it starts, with --fault.\n\n\
        Examples:\n  iamctl sandbox fault status --status 503 --retry-after 1 --times 2\n  \
        iamctl sandbox fault expire-tokens --every 3 --on protegrity\n  iamctl sandbox fault --clear"
    )]
    Fault(FaultArgs),
    /// Show what there is, and how many calls and writes there were
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
    /// What SCIM lists start counting from: 0 as some platforms do, 1 as the standard does
    #[arg(long, value_name = "0|1", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=1))]
    scim_base: u32,
    /// Something that goes wrong: a kind of 'sandbox fault' and its flags as NAME=VALUE; may be given several times
    #[arg(long = "fault", value_name = "RULE")]
    faults: Vec<String>,
}

/// The kinds of faults, as `sandbox fault` and `--fault` take them.
const KINDS: [&str; 8] =
    ["status", "latency", "expire-tokens", "wrong-signature", "cut", "html", "garbage", "wrong-type"];

/// The statuses that an answer can have.
const STATUSES: std::ops::RangeInclusive<i64> = 100..=599;

/// The kinds that are nothing without a number.
const NUMBERED: [(&str, &str); 2] = [("status", "status"), ("latency", "millis")];

#[derive(Debug, Args)]
struct FaultArgs {
    /// What goes wrong
    #[arg(value_parser = KINDS, required_unless_present = "clear")]
    kind: Option<String>,
    /// Let everything go well again first
    #[arg(long)]
    clear: bool,
    /// Status of the answer, 100 to 599, for the kind status
    #[arg(long, value_name = "CODE", required_if_eq("kind", "status"), value_parser = clap::value_parser!(u16).range(STATUSES))]
    status: Option<u16>,
    /// Retry-After of the answer, in seconds
    #[arg(long, value_name = "SECONDS")]
    retry_after: Option<u64>,
    /// How late the answer is, in milliseconds, for the kind latency
    #[arg(long, value_name = "MILLISECONDS", required_if_eq("kind", "latency"))]
    millis: Option<u64>,
    /// Only every N-th matching call
    #[arg(long, value_name = "N")]
    every: Option<u64>,
    /// So many times only
    #[arg(long, value_name = "N")]
    times: Option<u64>,
    /// Let so many matching calls pass first
    #[arg(long, value_name = "N")]
    skip: Option<u64>,
    /// Only calls whose path contains this
    #[arg(long, value_name = "TEXT")]
    path: Option<String>,
    /// Only this platform
    #[arg(long = "on", value_name = "PLATFORM")]
    on: Option<String>,
}

/// The file that holds the state of the built-in profiles.
pub fn state_file(state: &Path) -> PathBuf {
    state.join("sandbox.json")
}

/// Carries it out.
///
/// # Errors
/// Usage, configuration, or an address that cannot be had.
pub fn run(context: &Context, args: SandboxArgs) -> Result<(), Fault> {
    match args.command {
        SandboxCommand::Serve(args) => run_server(context, &args),
        SandboxCommand::Reset { users } => {
            shared(context)?.reset(users)?;
            context.screen.say(&format!("the sandbox is fresh again, with {users} people on each platform"));
            Ok(())
        }
        SandboxCommand::Fault(args) => fault(context, &args),
        SandboxCommand::Status => status(context),
    }
}

fn shared(context: &Context) -> Result<Sandbox, Fault> {
    let store = Store::file(state_file(&context.paths()?.state));
    Ok(Sandbox::new(store, context.clock.clone()))
}

fn run_server(context: &Context, args: &ServeArgs) -> Result<(), Fault> {
    let sandbox = if args.shared {
        shared(context)?
    } else {
        Sandbox::new(Store::memory(args.users), context.clock.clone())
    };
    if args.scim_base != 0 {
        sandbox.set_scim_base(args.scim_base)?;
    }
    for text in &args.faults {
        sandbox.add_fault(rule_of_words(text)?)?;
    }
    let state = context.paths()?.state;
    let directory = args.tls.then_some(state.as_path());
    let running = serve::start(Arc::new(sandbox), &Serve { port: args.port, tls: args.tls }, directory)?;
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
    let whole = matches!(style.format, Format::Json | Format::Ndjson | Format::Yaml) || style.jq.is_some();
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
    let sandbox = shared(context)?;
    if args.clear {
        sandbox.clear_faults()?;
        context.screen.say("everything goes well again");
    }
    let Some(kind) = &args.kind else { return Ok(()) };
    let mut words = Map::new();
    words.insert("kind".into(), json!(kind));
    let numbers = [
        ("status", args.status.map(u64::from)),
        ("retry_after", args.retry_after),
        ("millis", args.millis),
        ("every", args.every),
        ("times", args.times),
        ("skip", args.skip),
    ];
    for (name, value) in numbers {
        if let Some(value) = value {
            words.insert(name.into(), json!(value));
        }
    }
    for (name, value) in [("path", &args.path), ("platform", &args.on)] {
        if let Some(value) = value {
            words.insert(name.into(), json!(value));
        }
    }
    sandbox.add_fault(rule(words)?)?;
    context.screen.say(&format!("{kind}: in force; 'iamctl sandbox fault --clear' ends it"));
    Ok(())
}

fn rule_of_words(text: &str) -> Result<Rule, Fault> {
    let mut words = Map::new();
    for (index, word) in text.split_whitespace().enumerate() {
        match word.split_once('=') {
            None if index == 0 => words.insert("kind".into(), json!(word)),
            Some((name, value)) => {
                let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
                let name = if name == "on" { "platform".to_owned() } else { name.replace('-', "_") };
                words.insert(name, value)
            }
            None => {
                return Err(Fault::usage(format!("--fault takes a kind and NAME=VALUE words, not '{word}'")));
            }
        };
    }
    rule(words)
}

/// What a rule can say, as flags have it.
const WORDS: [&str; 9] =
    ["kind", "platform", "every", "times", "skip", "path", "status", "retry_after", "millis"];

fn rule(words: Map<String, Value>) -> Result<Rule, Fault> {
    if let Some(word) = words.keys().find(|word| !WORDS.contains(&word.as_str())) {
        let names: Vec<String> = WORDS[2..].iter().map(|word| word.replace('_', "-")).collect();
        return Err(Fault::usage(format!("a fault has no '{word}'"))
            .hint(format!("there are: on, {}", names.join(", "))));
    }
    if words.get("kind").and_then(Value::as_str).is_none_or(|kind| !KINDS.contains(&kind)) {
        return Err(
            Fault::usage("there is no such kind of fault").hint(format!("there are: {}", KINDS.join(", ")))
        );
    }
    if let Some(platform) = words.get("platform").and_then(Value::as_str)
        && sandbox::platform(platform).is_none()
    {
        let names: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
        return Err(Fault::usage(format!("the sandbox has no platform '{platform}'"))
            .hint(format!("there are: {}", names.join(", "))));
    }
    if let Some((kind, word)) =
        NUMBERED.iter().find(|(kind, word)| words["kind"] == *kind && !words.contains_key(*word))
    {
        return Err(Fault::usage(format!("the fault {kind} needs {word}=NUMBER")));
    }
    if let Some(status) =
        words.get("status").filter(|status| !status.as_i64().is_some_and(|code| STATUSES.contains(&code)))
    {
        return Err(Fault::usage(format!("a status is a number from 100 to 599, not {status}")));
    }
    serde_json::from_value(Value::Object(words))
        .map_err(|error| Fault::new(Kind::Usage, format!("the fault cannot be set up: {error}")))
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
