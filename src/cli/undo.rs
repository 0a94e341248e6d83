//! `undo`: takes back what a run wrote.

use super::context::{Connection, Context};
use super::undo_ending::{cannot, ending, left_undone, refuse_impossible};
use super::undo_entries::{UndoSubject, quoted, spoken, subject};
use crate::commands::{Column, Effect, column, plain_headings};
use crate::engine::{self, OwnAccount, Target};
use crate::fault::{Fault, Kind};
use crate::history::{HistoryEntry, begin_undo, past_undos};
use crate::jobs::StepResult;
use crate::jobs::undo::{
    Drift, ExpectedThings, UndoPast, UndoPlan, UndoRow, UndoStep, carry_out, in_order, plan,
};
use crate::json;
use crate::output::{self, View};
use crate::session::{Outcome, Session};
use clap::Args;
use serde_json::Value;

/// Arguments of `undo`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  iamctl undo last --dry-run\n  iamctl undo 20261201-093015-0c4f2 --yes\n  \
    iamctl undo 20261201-093015-0c4f2.3\n\n\
    What was changed is written as it was, what was removed is made again, what was made is removed; of a run over a file each \
    row, the last one first. Exit 6, with nothing sent, where somebody changed it since. New ids, passwords and secrets do not \
    come back: that is said before, and needs --yes or an answer. A second run goes on with what is left. An undo is in the \
    history as well, and can be undone."
)]
pub struct UndoArgs {
    /// The run, an entry of it as RUN.NUMBER, or last for your last run
    #[arg(value_name = "RUN|ENTRY")]
    what: String,
    /// Show what would be done and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Skip the confirmation prompt; do what can be done where a part cannot be undone
    #[arg(long, short = 'y')]
    yes: bool,
    /// Confirm by name: of a protected profile, or of the account that the profile signs in as
    #[arg(long, value_name = "NAME")]
    confirm: Vec<String>,
}

plain_headings! {
    ENTRY "entry"; PROFILE "profile"; COMMAND "command"; ABOUT "about"; UNDO "undo"; BY "by"; NOTE "note"; OUTCOME "outcome";
    MESSAGE "message"; MEMBER "member"; BEFORE "before"; LEFT "left"; NOW "now";
}

static PLANNED: &[Column] = &[
    column(&ENTRY, "/entry"),
    column(&PROFILE, "/profile"),
    column(&COMMAND, "/command"),
    column(&ABOUT, "/about"),
    column(&UNDO, "/undo"),
    column(&BY, "/by"),
    column(&NOTE, "/note"),
];

static REPORT: &[Column] = &[
    column(&ENTRY, "/entry"),
    column(&PROFILE, "/profile"),
    column(&COMMAND, "/command"),
    column(&ABOUT, "/about"),
    column(&BY, "/by"),
    column(&OUTCOME, "/outcome"),
    column(&MESSAGE, "/message"),
];

static DRIFTS: &[Column] = &[
    column(&ENTRY, "/entry"),
    column(&ABOUT, "/about"),
    column(&MEMBER, "/member"),
    column(&BEFORE, "/before"),
    column(&LEFT, "/left"),
    column(&NOW, "/now"),
];

fn view(columns: &'static [Column], what: &'static str) -> View<'static> {
    View { columns, secret_members: &[], id: View::NO_ID, what, reveal_once: false }
}

/// Takes a run or an entry back.
///
/// # Errors
/// Not found; usage where it wrote to another profile than the one that was asked for; untrusted where the history of it was
/// edited; conflict where something was changed since; configuration where the profile leads elsewhere now; unsupported where
/// nothing of it can be undone; unconfirmed. Partial where steps failed or cannot be undone.
pub(super) fn run(context: &Context, args: &UndoArgs) -> Result<(), Fault> {
    let style = context.style()?;
    output::check(&style, &view(if args.dry_run { PLANNED } else { REPORT }, "steps"))?;
    let asked = subject(context, &args.what)?;
    let UndoSubject { name, entries, .. } = &asked;
    let mut profiles: Vec<&str> = entries.iter().map(|entry| entry.profile.as_str()).collect();
    profiles.sort_unstable();
    profiles.dedup();
    let opened = profiles.iter().map(|profile| open(context, profile, entries));
    let opened: Vec<Connection> = opened.collect::<Result<_, _>>()?;
    let sessions: Vec<Session> =
        opened.iter().map(Connection::session_without_secrets).collect::<Result<_, _>>()?;
    let (folder, whole) = (context.history.folder()?, name.split('.').next().unwrap_or_default());
    let _alone = (!args.dry_run).then(|| begin_undo(folder, whole)).transpose()?;
    let targets: Vec<(&str, Target)> = (profiles.iter().zip(&sessions).zip(&opened))
        .map(|((profile, session), opened)| {
            (*profile, Target { session, platform: opened.settings.platform })
        })
        .collect();
    let rows = planned(context, entries, &targets, UndoPast::new(past_undos(folder, whole)?))?;
    refuse_drifts(context, &rows)?;
    let shown = |rows: &[UndoRow]| {
        let rows: Vec<Value> = rows.iter().map(UndoRow::json).collect();
        let rows = rows.into_iter().map(|row| Ok(json::raw(&row)));
        context.show_in(&style, &view(PLANNED, "steps"), Outcome::Rows(Box::new(rows)))
    };
    // What that undo took back is taken back by its own name.
    let back = |fault: Fault| match &asked.unfinished {
        Some(run) => fault.hint(format!("to undo that undo itself: iamctl undo {run}")),
        None => fault,
    };
    let refused = refuse_impossible(&rows).map_err(back);
    let steps: Vec<(String, UndoStep)> = rows.iter().filter_map(step).collect();
    if args.dry_run {
        shown(&rows).and(refused)?;
        for (said, name) in named(args, (&steps, &opened))? {
            context.screen.say(&format!("{said} Without a terminal it needs --confirm {}", quoted(&name)));
        }
        return cannot(&rows).map_err(back);
    }
    refused?;
    if steps.is_empty() {
        let reasons = rows.iter().find_map(|row| match &row.plan {
            UndoPlan::Nothing(why) => Some(why.as_str()),
            _ => None,
        });
        context.screen.say(&format!("{name}: nothing to undo: {}", reasons.unwrap_or("it wrote nothing")));
        return match cannot(&rows) {
            Ok(()) => Ok(()),
            partly => shown(&rows).and(partly.map_err(back)),
        };
    }
    confirm(context, args, &rows, (&steps, &opened))?;
    context.history.undoing(name, asked.only.as_deref());
    let paths = context.paths()?;
    paths.check_state()?;
    let journal = paths.state.join("journals").join(format!("undo-{name}-{:04x}.ndjson", fastrand::u16(..)));
    let to_go_on = format!("go on with: {}", asked.line());
    context.cancel.to_go_on(&to_go_on);
    let (results, ended) = carry_out(name, &rows, &journal, (context.cancel, &*context.clock));
    let left = left_undone(&rows, &results, &targets);
    let noted = context.history.undone(left.steps);
    report(context, &rows, &results, &style)?;
    let ended = ended.map_or(Ok(()), Err).and_then(|()| ending(&rows, &results));
    let own = || format!("to undo this undo: iamctl undo {}", context.history.run());
    ended.map_err(|fault| fault.hint(if left.is_to_go_on { to_go_on } else { own() })).and(noted)
}

/// What taking all of it back comes to, in the order in which it is done.
fn planned<'a>(
    context: &Context,
    entries: &[HistoryEntry],
    targets: &[(&str, Target<'a>)],
    mut past: UndoPast,
) -> Result<Vec<UndoRow<'a>>, Fault> {
    let (mut rows, mut meanwhile) = (Vec::new(), ExpectedThings::new());
    for entry in entries.iter().rev() {
        let Some((_, target)) = targets.iter().find(|(profile, _)| *profile == entry.profile) else {
            continue;
        };
        let own = plan(*target, entry, (&mut past, &mut meanwhile));
        rows.extend(own.map_err(|fault| target.session.name(fault).hint("nothing was sent"))?);
        context.cancel.check()?;
    }
    Ok(in_order(rows, &past))
}

/// Opens a profile of the history, where it leads to the address that was written to.
fn open<'a>(
    context: &'a Context<'a>,
    profile: &str,
    entries: &[HistoryEntry],
) -> Result<Connection<'a>, Fault> {
    let settings = match profile {
        crate::session::PROFILE_LESS => context.settings()?,
        profile => context.settings_of(profile)?,
    };
    let place = settings.platform.info.place_in(&settings.values);
    let own = |entry: &HistoryEntry| {
        let written = entry.place.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        entry.address == settings.url
            && entry.platform == settings.platform.name
            && written.eq(place.iter().copied())
    };
    if let Some(entry) = entries.iter().find(|entry| entry.profile == profile && !own(entry)) {
        let written = entry.place.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let message = format!(
            "{} wrote to {}, and the profile leads to {} now",
            entry.name(),
            spoken(&entry.platform, &entry.address, written),
            spoken(settings.platform.name, &settings.url, place.iter().copied()),
        );
        return Err(Fault::configuration(message)
            .hint("nothing was sent")
            .on(profile, settings.platform.name));
    }
    context.connect(settings)
}

fn step<'a>(row: &UndoRow<'a>) -> Option<(String, UndoStep<'a>)> {
    match &row.plan {
        UndoPlan::Step(step) => Some((row.about.clone(), (**step).clone())),
        _ => None,
    }
}

/// Refuses what somebody changed since, with what was there, what the run left behind, and what is there now.
fn refuse_drifts(context: &Context, rows: &[UndoRow]) -> Result<(), Fault> {
    let drifted: Vec<(&UndoRow, &Drift)> = rows
        .iter()
        .filter_map(|row| match &row.plan {
            UndoPlan::Drifted(drifts) => Some(drifts.iter().map(move |drift| (row, drift))),
            _ => None,
        })
        .flatten()
        .collect();
    let Some((first, _)) = drifted.first() else { return Ok(()) };
    let shown = drifted.iter().map(|(row, drift)| {
        Ok(json::raw(&serde_json::json!({
            "entry": row.entry, "about": row.about, "member": drift.member,
            "before": drift.before, "left": drift.left, "now": drift.now,
        })))
    });
    let shown: Vec<_> = shown.collect();
    // What was chosen of the columns of the report is none of these.
    let mut style = context.style()?;
    (style.columns, style.sort_by) = (Vec::new(), None);
    context.show_in(&style, &view(DRIFTS, "changes"), Outcome::Rows(Box::new(shown.into_iter())))?;
    let members: Vec<&str> = drifted.iter().map(|(_, drift)| drift.member.as_str()).collect();
    let message = format!("{} was changed since: {}", first.about, members.join(", "));
    let fault = Fault::new(Kind::Conflict, message);
    Err(fault
        .hint("nothing was sent; undo what came after it first, or change it by hand")
        .on(&first.profile, ""))
}

/// What is to be confirmed by its name: why, and the name.
fn named(
    args: &UndoArgs,
    (steps, opened): (&[(String, UndoStep)], &[Connection]),
) -> Result<Vec<(String, String)>, Fault> {
    let is_named = |name: &str| args.confirm.iter().any(|given| given == name);
    let protected = opened.iter().filter(|connection| connection.settings.protect);
    let protected = protected.map(|connection| connection.settings.profile.clone());
    let mut names: Vec<(String, String)> = protected
        .map(|profile| (format!("Profile {profile} is protected."), profile))
        .filter(|(_, name)| !is_named(name))
        .collect();
    // What is made again is nobody's account yet.
    for (about, step) in steps.iter().filter(|(_, step)| step.operation.command.verb() != "create") {
        let checked = engine::check(step.target, step.operation, &step.given)
            .map_err(|fault| step.target.session.name(fault))?;
        let is_own = checked.stake.own == OwnAccount::Itself;
        // What has no name of its own is confirmed as its command is: by the profile.
        let profile = &step.target.session.profile;
        let name = if step.operation.targets.is_empty() { profile } else { about };
        if !is_own && checked.stake.effect < Effect::HighImpact || is_named(about) || is_named(name) {
            continue;
        }
        let said = match is_own {
            true => format!("{about} is the account that the profile signs in as."),
            false => format!("'{}' is about many, or everybody.", step.operation.command.path),
        };
        names.push((said, name.clone()));
    }
    names.dedup();
    Ok(names)
}

/// Asks once for all of it, saying what does not come back.
fn confirm(
    context: &Context,
    args: &UndoArgs,
    rows: &[UndoRow],
    (steps, opened): (&[(String, UndoStep)], &[Connection]),
) -> Result<(), Fault> {
    let asker = context.asker();
    for (said, name) in named(args, (steps, opened))? {
        if !asker.confirm_name(&said, &name)? {
            return Err(unconfirmed(&said, &name));
        }
    }
    let mut lost: Vec<String> = Vec::new();
    for row in rows {
        let said = match &row.plan {
            UndoPlan::Step(step) => step.lost.clone(),
            UndoPlan::Never(why) => vec![format!("'{}' cannot be undone: {why}", row.command)],
            _ => Vec::new(),
        };
        lost.extend(said.iter().map(|said| format!("{}: {said}", row.about)));
    }
    lost.dedup();
    const SAID: usize = 10;
    for said in lost.iter().take(SAID) {
        context.screen.say(said);
    }
    if lost.len() > SAID {
        context.screen.say(&format!("and {} more", lost.len() - SAID));
    }
    if args.yes {
        return Ok(());
    }
    let what = if steps.len() == 1 { "1 step is".to_owned() } else { format!("{} steps are", steps.len()) };
    let question = format!("{what} carried out to undo this. Go on?");
    if asker.confirm(&question)? {
        return Ok(());
    }
    Err(Fault::new(Kind::Unconfirmed, format!("{what} needed, and it was not confirmed"))
        .hint("nothing was sent; --dry-run shows the steps"))
}

fn unconfirmed(said: &str, name: &str) -> Fault {
    Fault::new(Kind::Unconfirmed, format!("{} and was not confirmed", said.trim_end_matches('.')))
        .hint(format!("nothing was sent; add --confirm {}", quoted(name)))
}

fn report(
    context: &Context,
    rows: &[UndoRow],
    results: &[StepResult],
    style: &output::Style,
) -> Result<(), Fault> {
    let mut results = results.iter();
    let told: Vec<Value> = rows
        .iter()
        .map(|row| {
            let mut shown = row.json();
            let (outcome, message) = match &row.plan {
                UndoPlan::Step(_) => match results.next() {
                    Some(result) => (result.outcome.clone(), result.message.clone().unwrap_or_default()),
                    None => (String::new(), String::new()),
                },
                UndoPlan::Nothing(why) => ("unchanged".to_owned(), why.clone()),
                UndoPlan::Never(why) => ("not-undone".to_owned(), why.clone()),
                UndoPlan::Drifted(_) => ("not-sent".to_owned(), String::new()),
            };
            shown["outcome"] = Value::from(outcome);
            shown["message"] = Value::from(message);
            shown
        })
        .collect();
    let told = told.into_iter().map(|row| Ok(json::raw(&row)));
    context.show_in(style, &view(REPORT, "steps"), Outcome::Rows(Box::new(told)))
}
