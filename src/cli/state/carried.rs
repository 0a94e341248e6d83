//! How an `apply` ends: what each step came to, what is not so when it is read again, and the exit code.

use super::compared::ComparedState;
use super::journal::ApplyJournal;
use super::shown;
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::state::{StatePlan, StepAct};
use crate::jobs::{StepResult, verdict};
use crate::output::Style;
use serde_json::{Value, json};

/// As many are named in a sentence.
const SAID: usize = 10;

/// What was carried out.
pub(super) struct Applied<'a> {
    pub(super) plan: &'a StatePlan,
    pub(super) results: &'a [StepResult],
    /// Kinds that could not be read.
    pub(super) failed: &'a [(String, Fault)],
    /// How many kinds the folder has.
    pub(super) kinds: usize,
}

/// How many steps do what, in words.
pub(super) fn counted(plan: &StatePlan) -> String {
    let count = |act: StepAct| plan.steps.iter().filter(|step| step.act == act).count();
    let all = [(StepAct::Create, "create"), (StepAct::Update, "update"), (StepAct::Delete, "delete")];
    let parts = all.into_iter().map(|(act, word)| (count(act), word)).filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, word)| format!("{count} to {word}")).collect();
    let changes = if plan.steps.len() == 1 { "change" } else { "changes" };
    format!("{} {changes} ({})", plan.steps.len(), parts.join(", "))
}

/// Ends a run that found nothing to do.
///
/// # Errors
/// Kinds that could not be read.
pub(super) fn nothing(context: &Context, style: &Style, compared: &ComparedState) -> Result<(), Fault> {
    shown::rows(context, style, (shown::OUTCOMES, "changes"), Vec::new())?;
    fleet::tell(context, style.format, &compared.failed);
    verdict("kinds were left alone", compared.folder.kinds.len(), &compared.failed)
}

/// Shows what each step came to, reads again and ends.
///
/// # Errors
/// A signal. In doubt, partial, or rejected: what is not so.
pub(super) fn ended(
    context: &Context,
    style: &Style,
    applied: &Applied,
    journal: &ApplyJournal,
    again: impl FnOnce() -> Result<StatePlan, Fault>,
) -> Result<(), Fault> {
    let rows = applied.plan.steps.iter().zip(applied.results).map(|(step, result)| row(step, result));
    shown::rows(context, style, (shown::OUTCOMES, "changes"), rows.collect())?;
    context
        .cancel
        .check()
        .map_err(|fault| fault.hint(format!("--resume '{}' goes on with it", journal.folder.display())))?;
    let left = again();
    fleet::tell(context, style.format, applied.failed);
    let all = || applied.plan.steps.iter().zip(applied.results);
    let undone: Vec<String> =
        all().filter(|(_, result)| !result.is_done()).map(|(step, _)| step.about()).collect();
    let in_doubt = all().any(|(_, result)| result.outcome == "in-doubt");
    let hint =
        format!("run it again, or with --resume '{}': what is done is left alone", journal.folder.display());
    let left = left.map_err(|mut fault| {
        let message = &mut fault.detail_mut().message;
        *message = format!("what was changed could not be read again: {message}");
        fault.hint(hint.clone())
    })?;
    let left: Vec<String> = left.steps.iter().map(|step| step.about()).collect();
    if left.is_empty() {
        let text = format!("{}: done, and read again", counted(applied.plan));
        context.teller().line(Level::Notice, &text);
        return verdict("kinds were left alone", applied.kinds, applied.failed);
    }
    let named = |list: &[String]| {
        let more = if list.len() > SAID { " ..." } else { "" };
        format!("{}{more}", list.iter().take(SAID).cloned().collect::<Vec<_>>().join(", "))
    };
    let kind = match () {
        () if in_doubt => Kind::InDoubt,
        () if undone.is_empty() => Kind::Rejected,
        () => return Err(partial(applied, &left, &named).hint(hint)),
    };
    let message = match kind {
        Kind::InDoubt => {
            format!("whether all was done is not known; read again, these differ: {}", named(&left))
        }
        _ => format!(
            "the platform accepted every change, and these are not so when read again: {}",
            named(&left)
        ),
    };
    Err(Fault::new(kind, message).hint(hint))
}

/// What it comes to where steps failed: what each failed by where that is the same, else partial.
fn partial(applied: &Applied, left: &[String], named: &dyn Fn(&[String]) -> String) -> Fault {
    let undone = applied.results.iter().filter(|result| !result.is_done());
    let why = undone.filter_map(|result| result.message.clone()).next();
    let why = why.map(|why| format!("; the first: {why}")).unwrap_or_default();
    let (count, all) = (left.len(), applied.plan.steps.len());
    Fault::new(Kind::Partial, format!("{count} of {all} changes are not done: {}{why}", named(left)))
}

fn row(step: &crate::jobs::state::StateStep, result: &StepResult) -> Value {
    let mut row = step.rows(&[]).into_iter().next().unwrap_or_default();
    let message = match (&result.message, &result.code) {
        (Some(message), Some(code)) => Some(format!("{message} ({code})")),
        (message, _) => message.clone(),
    };
    (row["outcome"], row["message"]) = (json!(result.outcome), json!(message));
    for member in ["member", "before", "after", "note"] {
        row.as_object_mut().map(|row| row.shift_remove(member));
    }
    row
}
