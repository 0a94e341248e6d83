//! `--follow`: the new events of a list as they come, each once, also across runs that share a checkpoint.

use super::again;
use super::carriers::{Carried, carriers};
use super::checkpoint::Checkpoint;
use super::context::Context;
use super::followable::VERB;
use super::handover::view;
use super::read;
use crate::commands::args::{SINCE, UNTIL};
use crate::commands::{Command, Count};
use crate::engine::{self, How, Target};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::{Events, Operation, Platform};
use crate::session::{CommandInput, Input, Outcome, Rows, Session, given};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};
use jiff::{SignedDuration, Timestamp};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;

/// So many events are shown before it is noted that they were; of a long backlog this share of those that were, because
/// each note holds all of them.
const CHUNK: usize = 100;
const SHARE: usize = 10;

/// So many seconds may a clock seem to be behind because of the way of a reply.
const MOST_LAG: i64 = 2;

/// The flags of a list that can be followed; `since` where the list itself has no such flag.
pub(super) fn args(since: bool) -> Vec<Arg> {
    let base = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help);
    let with = |name, value: &'static str, help| base(name, help).value_name(value);
    let mut args = vec![
        base(VERB, "Go on and show new events as they come").action(ArgAction::SetTrue),
        with("interval", "SECONDS", "Seconds between two reads of --follow, 10 if not given")
            .value_parser(clap::value_parser!(u64).range(1..=86_400)),
        with(
            "checkpoint",
            "FILE",
            "File that remembers what --follow has shown, so that the next run goes on there",
        ),
    ];
    if since {
        args.push(
            with(SINCE.name, SINCE.value_name, "Start of --follow, such as 2h; now if not given")
                .allow_hyphen_values(true),
        );
    }
    args
}

/// Whether a line asks for it.
///
/// # Errors
/// Usage: a flag that means nothing without it.
pub(super) fn is_asked(command: &Command, matches: &ArgMatches) -> Result<bool, Fault> {
    let asked = matches.try_get_one::<bool>(VERB).ok().flatten().copied();
    let starts = |(_, operation): &Carried| operation.args().any(|arg| arg.name == SINCE.name);
    let own = || if carriers(command).iter().any(starts) { "" } else { SINCE.name };
    if asked == Some(false)
        && let Some(flag) = ["interval", "checkpoint", own()]
            .into_iter()
            .find(|flag| matches.try_contains_id(flag).is_ok_and(|there| there))
    {
        return Err(Fault::usage(format!("--{flag} needs --{VERB}")));
    }
    Ok(asked.unwrap_or_default())
}

/// What is followed, and how it is shown.
struct Follow<'a> {
    context: &'a Context<'a>,
    target: (&'static Platform, &'static Operation),
    events: &'static Events,
    given: CommandInput,
    style: Style,
    view: View<'a>,
    checkpoint: Checkpoint,
    path: Option<PathBuf>,
    /// Whether the checkpoint goes by the platform's clock, which its events go by.
    is_held: bool,
}

/// Follows until something ends it.
///
/// # Errors
/// Usage. A refused sign-in, and what would be wrong each time. Interrupted or terminated.
pub(super) fn run(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    let settings = context.settings()?;
    let (platform, profile) = (settings.platform, settings.profile.clone());
    let named = |fault: Fault| match fault.kind() {
        Kind::ClosedPipe => fault,
        _ => fault.on(&profile, platform.name),
    };
    let operation = engine::operation(platform, command)
        .map_err(|fault| named(no_events(fault, platform, command, matches)))?;
    let events = operation.events.ok_or_else(|| {
        let message =
            format!("{} shows no events in '{}' that could be followed", platform.title, command.path);
        named(Fault::new(Kind::Unsupported, message))
    })?;
    let style = style(context, settings.output.as_deref())?;
    let now = context.clock.now();
    let (mut given, _) = read::command_line(matches, command, context.screen, now, &mut Vec::new())?;
    for (is_given, flag) in [
        (given.limit.is_some(), "limit"),
        (given.has(&UNTIL), UNTIL.name),
        (matches.try_contains_id("dry-run").unwrap_or(false), "dry-run"),
        (matches.try_contains_id("watch").unwrap_or(false), "watch"),
    ] {
        if is_given {
            return Err(Fault::usage(format!("--{flag} cannot stand beside --{VERB}, which has no end")));
        }
    }
    let start = match given.text(&SINCE) {
        Some(since) => since.parse().ok(),
        None => typed_since(matches, now)?,
    };
    given = given.without(&SINCE);
    let view = view(platform, operation, &given);
    output::check(&style, &view)?;
    let about = about(&profile, operation, &given);
    let path = matches.try_get_one::<String>("checkpoint").ok().flatten().map(PathBuf::from);
    let known = path.as_ref().map(|path| Checkpoint::read(path, &about, now)).transpose()?.flatten();
    if let (Some(known), Some(_)) = (&known, start) {
        let text = format!(
            "going on from {}, where the checkpoint stands; --since is for a new file",
            known.since()
        );
        context.teller().line(Level::Notice, &text);
    }
    let is_held = known.is_some();
    let checkpoint = known.unwrap_or_else(|| Checkpoint::new(about, start.unwrap_or(now)));
    let seconds = matches.try_get_one::<u64>("interval").ok().flatten().copied().unwrap_or(10);
    let connection = context.connect(settings)?;
    let target = (platform, operation);
    let mut follow = Follow { context, target, events, given, style, view, checkpoint, path, is_held };
    // A place that cannot be written is known before anything is shown.
    follow.note()?;
    loop {
        if let Err(fault) = connection.talk(false, |session| follow.read(session)).map_err(named) {
            if again::ends(&fault) {
                return Err(fault);
            }
            let mut fault = fault;
            fault.clean(&|text| context.redactor.clean(text));
            output::show_fault(context.screen, follow.style.format, &fault, context.globals.verbose > 0);
        }
        again::wait(&*context.clock, context.cancel, Duration::from_secs(seconds))?;
    }
}

/// The fault of a platform that does not have the list, by the words of the line, with what can be followed there.
fn no_events(mut fault: Fault, platform: &Platform, command: &Command, matches: &ArgMatches) -> Fault {
    // Where the line says `follow`, the flag has its default.
    if matches.value_source(VERB) == Some(ValueSource::DefaultValue) {
        let typed = format!("{}{VERB}", command.path.trim_end_matches(command.verb()));
        let message = &mut fault.detail_mut().message;
        *message = message.replace(&format!("'{}'", command.path), &format!("'{typed}'"));
    }
    let others = platform.operations().filter(|operation| operation.events.is_some());
    let others: Vec<String> =
        others.map(|operation| format!("'{} --{VERB}'", operation.command.path)).collect();
    match others.is_empty() {
        true => fault,
        false => fault.hint(format!("here there are {}", others.join(", "))),
    }
}

/// The start that a line gives where the list itself takes none.
fn typed_since(matches: &ArgMatches, now: Timestamp) -> Result<Option<Timestamp>, Fault> {
    let Some(text) = matches.try_get_one::<String>(SINCE.name).ok().flatten() else { return Ok(None) };
    let instant = given::instant(text, Count::Back, now).map_err(|no| {
        let hint = no.why("such as 2026-05-01T10:00:00Z, 2026-05-01, 30d, 2h or '2 days ago'");
        Fault::usage(format!("--{} takes a time, not '{text}'", SINCE.name)).hint(hint)
    })?;
    Ok(instant.parse().ok())
}

/// Lines, whatever takes them: in a pipe JSON where nothing else was asked for.
fn style(context: &Context, default: Option<&str>) -> Result<Style, Fault> {
    let mut style = context.globals.style(default, context.screen)?;
    let is_said = context.globals.output.is_some() || default.is_some();
    if !is_said && !context.screen.facts().out_is_terminal {
        style.format = Format::Ndjson;
    }
    if style.jq.is_some() || style.sort_by.is_some() {
        return Err(Fault::usage(format!("--jq and --sort-by want a whole list, and --{VERB} has no end"))
            .hint("-o ndjson gives a line for each event, for jq behind a pipe"));
    }
    if !matches!(style.format, Format::Table | Format::Ndjson | Format::Csv | Format::Tsv | Format::Ids) {
        return Err(Fault::usage(format!("--{VERB} writes lines: table, ndjson, csv, tsv or ids")));
    }
    if context.screen.facts().out_is_lost {
        return Err(Fault::usage(
            "nobody would read the events: standard output is closed, or keeps nothing",
        ));
    }
    Ok(style)
}

/// What a checkpoint is about: events of something else are none of its business.
fn about(profile: &str, operation: &Operation, given: &CommandInput) -> Value {
    let args: serde_json::Map<String, Value> =
        operation.args().filter_map(|arg| Some((arg.name.to_owned(), given.get(arg)?.to_json()))).collect();
    let mut about = json!({"profile": profile, "command": operation.command.path, "arguments": args});
    if !given.wheres.is_empty() {
        about["where"] = json!(given.wheres);
    }
    about
}

impl Follow<'_> {
    /// Reads the list once and shows what is new in it.
    fn read(&mut self, session: &Session) -> Result<(), Fault> {
        let (platform, operation) = self.target;
        let mut given = self.given.clone();
        if operation.args().any(|arg| std::ptr::eq(arg, &SINCE)) {
            // Some platforms leave out what was at that very instant.
            let since = self.checkpoint.since().checked_sub(SignedDuration::from_secs(1));
            given.set(&SINCE, Input::Text(since.unwrap_or_default().to_string()));
        }
        let outcome = engine::run(Target { session, platform }, operation, given, &How::agreed(false))?;
        let Outcome::Rows(rows) = outcome else {
            return Err(Fault::unexpected(format!("'{}' gives no list", operation.command.path)));
        };
        self.checkpoint.begin();
        let shown = session.beside(|| self.show(rows));
        // What is found by an earlier start comes with the next read.
        self.hold(session);
        shown?;
        self.checkpoint.end();
        self.note()
    }

    /// Holds the start against the platform's clock, once it told its time: behind ours it would call what happens from now
    /// on earlier than that, and nothing would be shown.
    fn hold(&mut self, session: &Session) {
        if std::mem::replace(&mut self.is_held, true) {
            return;
        }
        let lag = session.lag();
        if lag > MOST_LAG {
            self.checkpoint.begin_earlier(lag + MOST_LAG);
            let text = format!(
                "the platform's clock is {lag} s behind this machine's: following from {}",
                self.checkpoint.since()
            );
            self.context.teller().line(Level::Notice, &text);
        }
    }

    fn show(&mut self, rows: Rows) -> Result<(), Fault> {
        let mut fresh = Vec::new();
        for row in rows {
            let row = match row {
                Ok(row) => row,
                // What came before is whole, and is not asked for again.
                Err(fault) => return self.hand_on(&mut fresh).and(Err(fault)),
            };
            if self.checkpoint.take(self.events, &row, self.context.clock.now()) {
                fresh.push(row);
            }
            if fresh.len() >= CHUNK.max(self.checkpoint.len() / SHARE) {
                self.hand_on(&mut fresh)?;
            }
        }
        self.hand_on(&mut fresh)
    }

    /// Shows events, and notes that they were shown; a signal comes before both or after.
    fn hand_on(&mut self, fresh: &mut Vec<Box<RawValue>>) -> Result<(), Fault> {
        if fresh.is_empty() {
            return Ok(());
        }
        self.context.cancel.check()?;
        self.context.cancel.linger(true);
        let rows = std::mem::take(fresh).into_iter().map(Ok);
        let outcome = Outcome::Rows(Box::new(rows));
        let clean = |text: &str| self.context.redactor.clean(text);
        let shown =
            output::show(self.context.screen, &self.style, &self.view, outcome, &clean, "", Dry::Text);
        self.style.no_headers = true;
        let noted = shown.and_then(|()| self.note());
        self.context.cancel.linger(false);
        noted.and_then(|()| self.context.cancel.check())
    }

    fn note(&self) -> Result<(), Fault> {
        self.path.as_ref().map_or(Ok(()), |path| self.checkpoint.write(path))
    }
}
