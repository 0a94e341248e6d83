//! `history`: what this tool has written, to which profile, and when.

use super::context::Context;
use crate::clock;
use crate::commands::{Column, Heading, Show, column, plain_headings};
use crate::config;
use crate::fault::{Fault, Kind};
use crate::files;
use crate::history::{
    HistoryRun, LastRun, RunFilter, Segment, WroteTo, exported, find_run, last_run, list_runs, mark_exported,
    prune, prune_scope, segments, verify,
};
use crate::json;
use crate::output::View;
use crate::session::{Outcome, Rows};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;

/// Arguments of `history`.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    #[command(subcommand)]
    command: HistoryCommand,
}

#[derive(Debug, Subcommand)]
enum HistoryCommand {
    /// List runs that wrote something, oldest first; --profile filters by profile
    #[command(
        alias = "ls",
        after_help = "Examples:\n  iamctl history list --since 7d\n  iamctl history list --user ann --profile 'prod-*'\n\n\
        Reads write nothing, and neither do dry runs, so neither is listed. 'iamctl undo RUN' takes a run back."
    )]
    List(RunListArgs),
    /// Show the writes of a run, or one entry with what was there before
    #[command(after_help = "Examples:\n  iamctl history show 20261201-093015-0c4f2\n  \
        iamctl history show 20261201-093015-0c4f2.3 -o yaml")]
    Show {
        /// The run, or RUN.NUMBER for one entry, as 'history list' and this command name them, or last for your last run
        #[arg(value_name = "RUN|ENTRY")]
        name: String,
    },
    /// Verify that no line was edited, removed, duplicated or moved
    #[command(after_help = "Examples:\n  iamctl history verify\n\n\
        Exit 15 where the history is not whole. Digests chain each line to the one before; whoever can write the files can \
        compute a new chain, so export the history to a place that is not theirs.")]
    Verify,
    /// Print lines as stored, for a SIEM or an archive, and remember the position
    #[command(after_help = "Examples:\n  iamctl history export > history.ndjson\n  \
        iamctl history export --new -o ndjson | logger -t iamctl")]
    Export(HistoryExportArgs),
    /// Delete the history of days before a time
    #[command(after_help = "Examples:\n  iamctl history prune --before 365d\n\n\
        Lines that were not exported need a confirmation. What is left is verified as before.")]
    Prune(PruneArgs),
}

#[derive(Debug, Args)]
struct RunListArgs {
    /// Runs that wrote since: a time, a date or a span such as 7d
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Runs that wrote before a time or a span such as 7d, or until the end of a date
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// Runs of a user of the system
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
}

#[derive(Debug, Args)]
struct HistoryExportArgs {
    /// Lines of the days since a time, a date or a duration such as 7d
    #[arg(long, value_name = "TIME", conflicts_with = "new")]
    since: Option<String>,
    /// Only lines not exported before
    #[arg(long)]
    new: bool,
}

#[derive(Debug, Args)]
struct PruneArgs {
    /// Delete whole days before a time, a date or a duration such as 365d
    #[arg(long, value_name = "TIME")]
    before: String,
    /// Skip the confirmation prompt
    #[arg(long, short = 'y')]
    yes: bool,
}

plain_headings! {
    TIME "time"; RUN "run"; USER "user"; WRITES "writes"; OUTCOME "outcome"; LINE "line"; MACHINE "machine";
    UNDOES "undoes"; ENTRY "entry"; PROFILE "profile"; COMMAND "command"; ABOUT "about"; METHOD "method"; PATH "path"; FILE "file";
    WHAT "what";
}

static PROFILES: Heading = Heading { name: "profiles", show: Show::List };

static RUNS: &[Column] = &[
    column(&TIME, "/time"),
    column(&RUN, "/run"),
    column(&USER, "/user"),
    column(&PROFILES, "/profiles"),
    column(&WRITES, "/writes"),
    column(&OUTCOME, "/outcome"),
    column(&LINE, "/line"),
    column(&MACHINE, "/machine").on_request(),
    column(&UNDOES, "/undoes").on_request(),
];

static ENTRIES: &[Column] = &[
    column(&ENTRY, "/entry"),
    column(&TIME, "/time"),
    column(&PROFILE, "/profile"),
    column(&COMMAND, "/command"),
    column(&ABOUT, "/about"),
    column(&METHOD, "/method"),
    column(&PATH, "/path"),
    column(&OUTCOME, "/outcome"),
];

static TROUBLES: &[Column] = &[column(&FILE, "/file"), column(&LINE, "/line"), column(&WHAT, "/what")];

/// Carries it out.
///
/// # Errors
/// Usage, configuration; not found; untrusted where the history is not whole.
pub(super) fn run(context: &Context, args: HistoryArgs) -> Result<(), Fault> {
    match args.command {
        HistoryCommand::List(args) => list(context, &args),
        HistoryCommand::Show { name } => show(context, &name),
        HistoryCommand::Verify => check(context),
        HistoryCommand::Export(args) => export(context, &args),
        HistoryCommand::Prune(args) => remove(context, &args),
    }
}

fn instant(context: &Context, flag: &str, text: Option<&str>) -> Result<Option<Timestamp>, Fault> {
    let read = |text: &str| {
        clock::typed(text, context.clock.now(), false).map_err(|wrong| {
            Fault::usage(wrong.why(format!("--{flag} takes a time, such as 2026-12-01 or 7d, not '{text}'")))
        })
    };
    text.map(read).transpose()
}

/// Before when runs are that are until a time: a date is a whole day.
fn end(context: &Context, text: &str) -> Result<Timestamp, Fault> {
    let day = text.trim().parse::<Date>().ok().filter(|_| text.trim().len() == "2026-12-01".len());
    let next = day.and_then(|day| day.tomorrow().ok()).map(|day| day.to_string());
    let until = instant(context, "until", Some(next.as_deref().unwrap_or(text)))?;
    until.ok_or_else(|| Fault::usage("--until takes a time"))
}

fn view(columns: &'static [Column], id: &'static str, what: &'static str) -> View<'static> {
    View { columns, secret_members: &[], id, what, reveal_once: false }
}

fn rows<'a>(list: Vec<Value>) -> Rows<'a> {
    Box::new(list.into_iter().map(|row| Ok(json::raw(&row))))
}

fn list(context: &Context, args: &RunListArgs) -> Result<(), Fault> {
    let filter = RunFilter {
        since: instant(context, "since", args.since.as_deref())?,
        until: args.until.as_deref().map(|until| end(context, until)).transpose()?,
        user: args.user.clone(),
    };
    if let (Some(since), Some(until)) = (filter.since, filter.until)
        && since >= until
    {
        return Err(Fault::usage("--since lies behind --until, so no run can be between them")
            .hint("give the earlier time to --since; a date stands for its first moment there, and for its whole day with --until"));
    }
    let mut runs = list_runs(context.history.folder()?, &filter)?;
    if let Some(wanted) = &context.globals.profile {
        runs.retain(|run| run.profiles.iter().any(|profile| config::fits(wanted, profile)));
    }
    let runs = runs.iter().map(HistoryRun::json).collect();
    context.show(&view(RUNS, "/run", "runs"), Outcome::Rows(rows(runs)))
}

/// There is no run of that name.
pub(super) fn unknown(name: &str) -> Fault {
    Fault::new(Kind::NotFound, format!("there is no '{name}' in the history"))
        .hint("'iamctl history list' lists the runs there are")
}

/// What stands behind `last` in a name of a run or of an entry; nothing where that is another name.
pub(super) fn behind_last(what: &str) -> Option<&str> {
    what.strip_prefix("last").filter(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The last run of this user on this machine, to where is wanted; where this machine has none, the last one of another.
///
/// # Errors
/// Not found: there is none. Configuration: a file cannot be read.
pub(super) fn last(
    context: &Context,
    of: &str,
    wanted: Option<&dyn Fn(&WroteTo) -> bool>,
) -> Result<LastRun, Fault> {
    let (user, machine) = (context.history.user(), context.history.machine());
    let (here, elsewhere) = last_run(context.history.folder()?, (user, &machine), wanted)?;
    let is_later = |other: &LastRun| here.as_ref().is_none_or(|last| last.time < other.time);
    if let Some(other) = elsewhere.as_ref().filter(|other| is_later(other)) {
        let LastRun { run, machine, time, .. } = other;
        context.screen.say(&match &here {
            Some(_) => format!("{machine} wrote later, at {time}: that is {run}, and is left as it is"),
            None => {
                format!("this machine has no run of {user}{of}: {run} was written on {machine} at {time}")
            }
        });
    }
    here.or(elsewhere).ok_or_else(|| {
        Fault::new(Kind::NotFound, format!("the history has no run of {user}{of}"))
            .hint("'iamctl history list' lists the runs there are")
    })
}

fn show(context: &Context, name: &str) -> Result<(), Fault> {
    let name = &match behind_last(name) {
        Some(rest) => format!("{}{rest}", last(context, "", None)?.run),
        None => name.to_owned(),
    };
    let (run, number) = match name.split_once('.') {
        Some((run, number)) => (run, Some(number)),
        None => (name.as_str(), None),
    };
    let (_, entries) = find_run(context.history.folder()?, run)?.ok_or_else(|| unknown(name))?;
    let Some(number) = number else {
        let entries = entries.iter().map(crate::history::HistoryEntry::json).collect();
        return context.show(&view(ENTRIES, "/entry", "entries"), Outcome::Rows(rows(entries)));
    };
    let entry =
        entries.iter().find(|entry| entry.entry.to_string() == number).ok_or_else(|| unknown(name))?;
    context.show(&view(ENTRIES, "/entry", "entries"), Outcome::Item(json::raw(&entry.whole())))
}

fn check(context: &Context) -> Result<(), Fault> {
    let found = verify(context.history.folder()?)?;
    let told = found.troubles.iter().map(|trouble| {
        json!({"file": trouble.file, "line": trouble.line, "what": trouble.what, "breaks": trouble.breaks})
    });
    context.show(&view(TROUBLES, View::NO_ID, "troubles"), Outcome::Rows(rows(told.collect())))?;
    if found.is_whole() {
        for (machine, n, digest) in &found.heads {
            context.screen.say(&format!("{machine}: {n} lines so far, the last one {digest}"));
        }
        return Ok(());
    }
    found.trusted()
}

fn export(context: &Context, args: &HistoryExportArgs) -> Result<(), Fault> {
    let folder = context.history.folder()?;
    let since = instant(context, "since", args.since.as_deref())?;
    let known = if args.new { exported(folder) } else { BTreeMap::new() };
    let files = segments(folder).map_err(|error| {
        Fault::configuration(format!("the history {} cannot be read: {error}", folder.display()))
    })?;
    let first = since.map(|since| since.strftime("%Y-%m-%d").to_string()).unwrap_or_default();
    let (skipped, files): (Vec<Segment>, Vec<Segment>) = files.into_iter().partition(|file| file.day < first);
    let behind = left_out(folder, &skipped)?;
    let through = std::sync::Arc::new(std::sync::Mutex::new(BTreeMap::<String, u64>::new()));
    let (noted, places) = (through.clone(), known);
    let all = files.into_iter().flat_map(|file| {
        let machine = file.machine.clone();
        lines(&file).map(move |line| (machine.clone(), line))
    });
    let lines = all.filter_map(move |(machine, line)| {
        let line = match line {
            Ok(line) => line,
            Err(fault) => return Some(Err(fault)),
        };
        // What was torn is not JSON, and is told by verify.
        let raw = serde_json::value::RawValue::from_string(line).ok()?;
        let n = json::pick(&raw, "/n").and_then(|n| n.as_u64()).unwrap_or_default();
        if n <= places.get(&machine).copied().unwrap_or_default() {
            return None;
        }
        if let (Ok(mut through), false) = (through.lock(), behind.contains(&machine)) {
            through.insert(machine, n);
        }
        Some(Ok(raw))
    });
    let mut style = context.style()?;
    if context.globals.output.is_none() {
        style.format = crate::output::Format::Ndjson;
    }
    let view = View { columns: &[], secret_members: &[], id: "/n", what: "lines", reveal_once: false };
    context.show_in(&style, &view, Outcome::Followed(Box::new(lines), Box::new(|| Ok(()))))?;
    // What was written in part is exported again: better twice than not at all.
    match noted.lock() {
        Ok(through) if !through.is_empty() => mark_exported(folder, &through),
        _ => Ok(()),
    }
}

/// The machines of which an export leaves out files that were not exported before: what comes behind those is not marked.
fn left_out(folder: &Path, skipped: &[Segment]) -> Result<Vec<String>, Fault> {
    let known = exported(folder);
    let mut machines = Vec::new();
    for file in skipped {
        let done = known.get(&file.machine).copied().unwrap_or_default();
        for line in lines(file) {
            let raw = serde_json::value::RawValue::from_string(line?);
            let n = raw.ok().and_then(|raw| json::pick(&raw, "/n")?.as_u64());
            if n.is_some_and(|n| n > done) {
                machines.push(file.machine.clone());
                break;
            }
        }
    }
    Ok(machines)
}

/// The lines of a file, one at a time.
fn lines(file: &Segment) -> Box<dyn Iterator<Item = Result<String, Fault>> + Send> {
    let path = file.path.clone();
    let wrong = move |error: std::io::Error| {
        Fault::configuration(format!("the history {} cannot be read: {error}", path.display()))
    };
    match files::open(&file.path) {
        Ok(open) => Box::new(BufReader::new(open).lines().map(move |line| line.map_err(&wrong))),
        Err(error) => Box::new(std::iter::once(Err(wrong(error)))),
    }
}

fn remove(context: &Context, args: &PruneArgs) -> Result<(), Fault> {
    let before = instant(context, "before", Some(&args.before))?.unwrap_or_else(|| context.clock.now());
    let scope = prune_scope(context.history, before)?;
    if scope.others > 0 {
        context.screen.say(&format!("{} files of other machines are left", scope.others));
    }
    if scope.files.is_empty() {
        context.screen.say(&format!("no past day of the history ends before {before}"));
        return Ok(());
    }
    let days = if scope.files.len() == 1 { "day" } else { "days" };
    let said = format!("{} lines of {} {days} before {before}", scope.lines, scope.files.len());
    let unexported = match scope.unexported {
        0 => String::new(),
        count => format!(" {count} of them were not exported."),
    };
    let question = format!("{said} are removed from the history.{unexported}");
    if !args.yes
        && (scope.unexported > 0 || context.asker().can_ask())
        && !context.asker().confirm(&question)?
    {
        let fault = Fault::new(Kind::Unconfirmed, format!("{question} It was not confirmed"));
        return Err(
            fault.hint("nothing was removed; 'iamctl history export' exports, --yes removes all the same")
        );
    }
    prune(context.history, &scope)?;
    context.screen.say(&format!("{said} removed"));
    Ok(())
}
