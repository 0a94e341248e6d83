//! Wiring: takes the arguments apart, gives each command what it needs, and turns what came of it into an
//! exit code. Holds no logic of its own, and alone may import everything.

use crate::cli::context::{Context, split_url};
use crate::cli::globals::Globals;
use crate::cli::{self, Request};
use crate::clock::Clock;
use crate::config::{self, BuiltIn, LogFile, Paths, Settings};
use crate::fault::{Fault, Kind};
use crate::history::{HistoryRecorder, RunOrigin};
use crate::http::Transport;
use crate::http::client::{HttpTransport, NetworkSettings};
use crate::http::trace::{Level, Listener as _};
use crate::output::screen::Screen;
use crate::output::{self, Format};
use crate::owner;
use crate::sandbox::store::Store;
use crate::sandbox::{self, InProcess, Sandbox, accounts};
use crate::secret::{self, Redactor};
use crate::session::Cancel;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The longest line of help, in columns.
const LONGEST_HELP: usize = 120;

/// Everything outside: passed in, so that a test can bring its own.
pub struct World {
    /// The environment.
    pub env: BTreeMap<String, String>,
    /// The streams.
    pub screen: Screen,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Ends the run.
    pub cancel: Arc<dyn Cancel>,
}

/// Runs one command line; the first argument is the program's name.
pub fn run(arguments: &[String], world: &World) -> u8 {
    // What `$(cat file)` and editors leave at the edges of a value is none of it.
    let bare = |(name, value): (&String, &String)| (name.clone(), secret::bare(value).to_owned());
    let mut env: BTreeMap<String, String> = world.env.iter().map(bare).collect();
    let built_in = built_in();
    if let Some(answered) = cli::complete::answer(arguments, &env, &built_in, &world.screen) {
        return answered.map_or_else(|fault| fault.kind().exit_code(), |()| 0);
    }
    let mut glimpsed = Globals::glimpsed(arguments);
    let ready = prepare(&mut glimpsed, world, &mut env);
    let at_hand = || match glimpsed.all_platforms {
        true => None,
        false => cli::at_hand(&glimpsed, &env, &built_in),
    };
    let (mut globals, request) = match cli::parse(arguments, help_width(world), &at_hand) {
        Ok(parsed) => parsed,
        Err(error) => return show_clap(&error, (arguments, &glimpsed), world, (&env, &built_in)),
    };
    globals.serve(glimpsed.agent);
    let ready = ready.and_then(|()| globals.check()).and_then(|()| check_version(&globals, &env));
    if let Err(fault) = ready.and_then(|()| keep_log(&globals, world, &env)) {
        output::show_fault(&world.screen, form(&globals, &env, &built_in), &fault, false);
        return fault.kind().exit_code();
    }
    if let Ok(Some(timeout)) = globals.overrides().map(|overrides| overrides.timeout) {
        world.screen.wait_for_pipes(timeout);
    }
    let verbose = globals.verbose > 0 || globals.debug;
    let redactor = Redactor::default();
    let open = |settings: &Settings| transport(settings, world);
    let history = history(arguments, &globals, &env, world);
    let telling = Telling {
        world,
        env: &env,
        globals: globals.clone(),
        built_in: &built_in,
        redactor: &redactor,
        form: OnceLock::new(),
        going_on: Mutex::default(),
    };
    telling.sending(None);
    let context = Context {
        globals,
        env: &env,
        screen: &world.screen,
        clock: world.clock.clone(),
        cancel: &telling,
        built_in: &built_in,
        open: &open,
        redactor: &redactor,
        history: &history,
    };
    if context.globals.insecure_config {
        let text = "--insecure-config: who owns profiles and secrets, and who may write them, is not checked";
        context.teller().line(Level::Warning, text);
    }
    let result = match request {
        Request::Local(local) => cli::run_local(&context, local),
        Request::Table(command, matches) => cli::run_table(&context, command, &matches),
        Request::Edit(command, matches) => cli::run_edit(&context, command, &matches),
    };
    end_history(&context);
    let result = result.and_then(|()| world.screen.flush());
    match result {
        Ok(()) => 0,
        Err(fault) => failed(&context, (&env, &built_in), fault, verbose),
    }
}

/// Writes what the history holds back still.
fn end_history(context: &Context) {
    if let Err(fault) = context.history.flush() {
        let text = format!("{}; the writes themselves were sent", fault.detail().message);
        context.teller().line(Level::Warning, &text);
    }
}

/// Tells what the run failed by, behind all that was written before, and the exit code.
fn failed(
    context: &Context,
    (env, built_in): (&BTreeMap<String, String>, &[BuiltIn]),
    mut fault: Fault,
    verbose: bool,
) -> u8 {
    let _ = context.screen.flush();
    fault.clean(&|text| context.redactor.clean(text));
    let format = form(&context.globals, env, built_in);
    output::show_fault(context.screen, format, &fault, verbose);
    fault.kind().exit_code()
}

/// Sees to it that a program is served as programs are, where one says that it is one: by the flag or the environment. All
/// that differs for it is settled here and in [`Globals::serve`].
///
/// # Errors
/// Configuration: the variable says neither yes nor no.
fn prepare(glimpsed: &mut Globals, world: &World, env: &mut BTreeMap<String, String>) -> Result<(), Fault> {
    let told = env.get("IAMCTL_AGENT").filter(|text| !text.is_empty());
    let told = told.map(|text| config::values::yes_or_no(text)).transpose();
    if glimpsed.agent || matches!(told, Ok(Some(true))) {
        glimpsed.agent = true;
        world.screen.for_programs();
        let output = env.entry("IAMCTL_OUTPUT".to_owned()).or_default();
        if output.is_empty() {
            *output = "json".to_owned();
        }
    }
    told.map(drop).map_err(|why| Fault::configuration(format!("IAMCTL_AGENT: {why}")))
}

/// Refuses a version of the output that there is not.
///
/// # Errors
/// Usage, with the version there is.
fn check_version(globals: &Globals, env: &BTreeMap<String, String>) -> Result<(), Fault> {
    let there = cli::printed::VERSION;
    let told = env.get("IAMCTL_OUTPUT_VERSION").filter(|text| !text.is_empty());
    match globals.output_version.as_ref().or(told) {
        Some(version) if version != there => {
            Err(Fault::usage(format!("there is no output version '{version}'"))
                .hint(format!("there is: {there}")))
        }
        _ => Ok(()),
    }
}

/// The history of this machine, which is touched by nothing but a write.
fn history(
    arguments: &[String],
    globals: &Globals,
    env: &BTreeMap<String, String>,
    world: &World,
) -> HistoryRecorder {
    let history = HistoryRecorder::new(RunOrigin {
        folder: Paths::from_env(env).ok().map(|paths| paths.state.join("history")),
        clock: world.clock.clone(),
        user: owner::user(env),
        machine: owner::machine(env),
        arguments: arguments.to_vec(),
    });
    history.skip_reads(globals.no_undo);
    history
}

/// Opens the log that was asked for, before anything is sent.
///
/// # Errors
/// Usage: it cannot be used.
fn keep_log(globals: &Globals, world: &World, env: &BTreeMap<String, String>) -> Result<(), Fault> {
    let told = env.get("IAMCTL_LOG_FILE").filter(|path| !path.is_empty()).map(PathBuf::from);
    let Some(path) = globals.log_file.clone().or(told) else { return Ok(()) };
    let (log, clock) = (LogFile::open(&path)?, world.clock.clone());
    world.screen.log_to(Box::new(move |lines| log.append(clock.now(), lines)));
    Ok(())
}

/// The run's way to end, which knows what to say when it ends in the middle of something.
struct Telling<'a> {
    world: &'a World,
    env: &'a BTreeMap<String, String>,
    globals: Globals,
    built_in: &'a [BuiltIn],
    redactor: &'a Redactor,
    /// The form of errors, once it was needed: it may stand in the configuration file, and writes are many.
    form: OnceLock<Format>,
    /// How to go on with a run of many rows.
    going_on: Mutex<Option<String>>,
}

impl Cancel for Telling<'_> {
    fn check(&self) -> Result<(), Fault> {
        self.world.cancel.check()
    }

    fn linger(&self, on: bool) {
        self.world.cancel.linger(on);
        self.end_with(on);
    }

    fn hand_terminal(&self, on: bool) {
        self.world.cancel.hand_terminal(on);
    }

    fn to_go_on(&self, line: &str) {
        *self.going_on.lock().unwrap_or_else(PoisonError::into_inner) = Some(line.to_owned());
    }

    fn sending(&self, in_doubt: Option<&Fault>) {
        let verbose = self.globals.verbose > 0 || self.globals.debug;
        self.world.cancel.last_words(match in_doubt {
            // Said of every write before it is sent, so that a signal in the middle finds it ready.
            Some(fault) => {
                let mut fault = fault.clone();
                fault.clean(&|text| self.redactor.clean(text));
                let form = *self.form.get_or_init(|| form(&self.globals, self.env, self.built_in));
                let text = output::fault_text(form, &fault, verbose);
                Box::new(move |_| (text.clone(), fault.kind().exit_code()))
            }
            None => return self.end_with(false),
        });
    }
}

impl Telling<'_> {
    /// What an end says outside of a write: which it was, and how to go on where rows were carried out.
    fn end_with(&self, rows: bool) {
        let told = self.globals.output.clone().or_else(|| self.env.get("IAMCTL_OUTPUT").cloned());
        let format = told.and_then(|name| Format::parse(&name)).unwrap_or(Format::Table);
        let format = if self.globals.agent { Format::Json } else { format };
        let line = self.going_on.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|_| rows);
        self.world.cancel.last_words(Box::new(move |kind| {
            let fault =
                line.iter().fold(Fault::new(kind, kind.code()), |fault, line| fault.hint(line.as_str()));
            (output::fault_text(format, &fault, false), kind.exit_code())
        }));
    }
}

/// The form of errors: what was asked for, if it can be read.
fn form(globals: &Globals, env: &BTreeMap<String, String>, built_in: &[BuiltIn]) -> Format {
    if globals.agent {
        return Format::Json;
    }
    let elsewhere = || {
        let paths = Paths::from_env(env).ok()?;
        config::output(&globals.whose(), env, &paths, built_in)
    };
    let name = globals.output.clone().or_else(elsewhere);
    name.and_then(|name| Format::parse(&name)).unwrap_or(Format::Table)
}

/// The width that help is broken to: the terminal's, and no longer lines than can be read.
fn help_width(world: &World) -> usize {
    let facts = world.screen.facts();
    if facts.out_is_terminal { facts.width.min(LONGEST_HELP) } else { 0 }
}

fn show_clap(
    error: &clap::Error,
    (arguments, globals): (&[String], &Globals),
    world: &World,
    (env, built_in): (&BTreeMap<String, String>, &[BuiltIn]),
) -> u8 {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    let plain = cli::help_text(&error.render().to_string());
    match error.kind() {
        DisplayHelp | DisplayVersion => {
            let text = if world.screen.facts().out_color {
                cli::help_text(&error.render().ansi().to_string())
            } else {
                plain
            };
            match world.screen.data(text.as_bytes()).and_then(|()| world.screen.flush()) {
                Ok(()) => 0,
                Err(fault) => fault.kind().exit_code(),
            }
        }
        kind => {
            let format = form(globals, env, built_in);
            if kind != DisplayHelpOnMissingArgumentOrSubcommand {
                let fault = cli::mistyped(error, cli::usage_fault(&plain), arguments);
                output::show_fault(&world.screen, format, &fault, false);
            } else if matches!(format, Format::Json | Format::Ndjson) {
                let fault = Fault::usage("incomplete command").hint("--help shows what can follow");
                output::show_fault(&world.screen, format, &fault, false);
            } else {
                world.screen.say(plain.trim_end());
            }
            Kind::Usage.exit_code()
        }
    }
}

/// The profiles of the sandbox: the first account of a platform under the platform's name, the others
/// behind it.
fn built_in() -> Vec<BuiltIn> {
    let pairs = |list: &[(&str, &str)]| {
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let mut profiles: Vec<BuiltIn> = Vec::new();
    for account in accounts() {
        let first = !profiles.iter().any(|profile| profile.platform == account.platform);
        let suffix = if first { String::new() } else { format!("-{}", account.name) };
        profiles.push(BuiltIn {
            name: format!("sandbox/{}{suffix}", account.platform),
            platform: account.platform,
            url: format!("sandbox:{}", account.platform),
            values: pairs(account.settings),
            secrets: pairs(account.secrets),
        });
    }
    profiles
}

/// The sandbox in this process for a `sandbox:` address, the network for every other.
fn transport(settings: &Settings, world: &World) -> Result<Box<dyn Transport>, Fault> {
    if let Some(name) = settings.url.strip_prefix("sandbox:") {
        let platform = sandbox::platform(name)
            .ok_or_else(|| Fault::configuration(format!("the sandbox has no platform '{name}'")))?;
        let store = Store::file(cli::sandbox::state_file(&settings.paths)?);
        let sandbox = Arc::new(Sandbox::new(store, world.clock.clone()));
        return Ok(Box::new(InProcess { sandbox, platform: platform.name, timeout: settings.timeout }));
    }
    let client_certificate = settings.client_cert.clone().map(|path| (path, settings.client_key.clone()));
    Ok(Box::new(HttpTransport::new(NetworkSettings {
        origin: split_url(&settings.url).0.to_owned(),
        ca_bundle: settings.ca_bundle.clone(),
        client_certificate,
        insecure: settings.insecure,
        connect_timeout: settings.connect_timeout,
        timeout: settings.timeout,
        proxies: settings.proxies.clone(),
        trust: settings.trust.clone(),
    })?))
}
