//! How plans are shown: a row for each member that differs.

use crate::cli::context::Context;
use crate::commands::{Column, column, plain_headings};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs;
use crate::jobs::state::{LiveState, StatePlan};
use crate::json;
use crate::output::{Format, Style, View};
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use crate::session::Outcome;
use crate::text;
use serde_json::Value;

plain_headings! {
    CHANGE "change"; KIND "kind"; NAME "name"; MEMBER "member"; BEFORE "before"; AFTER "after"; NOTE "note";
    OBJECTS "objects"; OUTCOME "outcome"; MESSAGE "message";
}

/// Differences.
pub(super) static DIFFERENCES: &[Column] = &[
    column(&CHANGE, "/change"),
    column(&KIND, "/kind"),
    column(&NAME, "/name"),
    column(&MEMBER, "/member"),
    column(&BEFORE, "/before"),
    column(&AFTER, "/after"),
    column(&NOTE, "/note"),
];

/// What the steps of a run came to.
pub(super) static OUTCOMES: &[Column] = &[
    column(&CHANGE, "/change"),
    column(&KIND, "/kind"),
    column(&NAME, "/name"),
    column(&OUTCOME, "/outcome"),
    column(&MESSAGE, "/message"),
];

/// Kinds with the number of their objects.
pub(super) static COUNTS: &[Column] = &[column(&KIND, "/kind"), column(&OBJECTS, "/objects")];

/// How rows of these columns are shown.
pub(super) fn view(columns: &'static [Column], what: &'static str) -> View<'static> {
    View { columns, secret_members: &[], id: View::NO_ID, what, reveal_once: false }
}

/// Shows rows.
///
/// # Errors
/// Usage, or a closed pipe.
pub(super) fn rows(
    context: &Context,
    style: &Style,
    (columns, what): (&'static [Column], &'static str),
    rows: Vec<Value>,
) -> Result<(), Fault> {
    let rows: Vec<_> = rows.iter().map(|row| Ok(json::raw(row))).collect();
    context.show_in(style, &view(columns, what), Outcome::Rows(Box::new(rows.into_iter())))
}

/// The rows of a plan.
pub(super) fn differences(style: &Style, platform: &Platform, plan: &StatePlan) -> Vec<Value> {
    let mut rows: Vec<Value> =
        plan.steps.iter().flat_map(|step| step.rows(platform.info.secret_members)).collect();
    if style.format == Format::Table {
        // People would see two values that look the same.
        rows.iter_mut().for_each(|row| ["before", "after"].iter().for_each(|name| seen(&mut row[*name])));
    }
    rows
}

/// Writes what nobody sees in texts as escapes.
fn seen(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(shown) = text::escaped_unseen(text) {
                *text = shown;
            }
        }
        Value::Array(list) => list.iter_mut().for_each(seen),
        Value::Object(members) => members.values_mut().for_each(seen),
        _ => {}
    }
}

/// Tells what a plan leaves alone.
pub(super) fn tell_plan(context: &Context, place: &str, plan: &StatePlan) {
    for (kind, count) in &plan.extra {
        let text = format!(
            "{count} of {kind} on {place} stand in no file, and stay; --prune counts and deletes them"
        );
        context.teller().line(Level::Notice, &text);
    }
    plan.told.iter().for_each(|text| context.teller().line(Level::Notice, text));
}

/// What a run over kinds comes to where some of them, or some of their objects, were left out. `said` is what is said of those.
///
/// # Errors
/// As `jobs::verdict` says.
pub(super) fn verdict(said: &str, kinds: usize, failed: &[(String, Fault)]) -> Result<(), Fault> {
    let (objects, of_kinds): (Vec<&str>, Vec<&str>) =
        failed.iter().map(|(label, _)| label.as_str()).partition(|label| label.contains('/'));
    let all = kinds + objects.len();
    jobs::verdict(&format!("kinds {said}"), all, failed).map_err(|mut fault| {
        if objects.is_empty() || fault.kind().ends_run() {
            return fault;
        }
        let what = if objects.len() == 1 { "object" } else { "objects" };
        let left = format!("{} {what} left alone: {}", objects.len(), named(&objects));
        let message = &mut fault.detail_mut().message;
        *message = match of_kinds.len() {
            0 => left,
            count => format!("{count} of {kinds} kinds {said}: {}; {left}", named(&of_kinds)),
        };
        fault
    })
}

/// As many are named in a sentence.
const SAID: usize = 20;

fn named(labels: &[&str]) -> String {
    let more = if labels.len() > SAID { " ..." } else { "" };
    format!("{}{more}", labels.iter().take(SAID).copied().collect::<Vec<_>>().join(", "))
}

/// Tells what could not be read, and what no document knows; gives the kinds that were read, and what of them is left alone.
pub(super) fn tell_read(
    context: &Context,
    profile: &str,
    live: &LiveState,
    kinds: &[&'static ManagedKind],
) -> (Vec<&'static ManagedKind>, Vec<(String, Fault)>) {
    let mut failed = Vec::new();
    for (kind, fault) in &live.unread {
        if !kinds.iter().any(|one| one.name == kind.name) {
            let text =
                format!("{profile}: names of {} could not be read: {}", kind.name, fault.detail().message);
            context.teller().line(Level::Notice, &text);
            continue;
        }
        let mut fault = fault.clone();
        let message = &mut fault.detail_mut().message;
        *message = format!("{} are left alone, because they could not be read: {message}", kind.name);
        failed.push((kind.name.to_owned(), fault.on(profile, live.platform.name)));
    }
    for object in &live.unheld {
        let (label, mut fault) = (object.label(), object.why.clone());
        // Several that are called the same are told once.
        if failed.iter().any(|(known, _)| *known == label) {
            continue;
        }
        let message = &mut fault.detail_mut().message;
        *message = format!("{label} is left alone: {message}");
        failed.push((label, fault.on(profile, live.platform.name)));
    }
    if !live.unknown.is_empty() {
        let names: Vec<&str> = live.unknown.iter().map(String::as_str).take(20).collect();
        let text = format!("{profile}: left out, because no document knows them: {}", names.join(", "));
        context.teller().line(Level::Notice, &text);
    }
    (kinds.iter().copied().filter(|kind| live.has(kind)).collect(), failed)
}
