//! How an `apply` ends: what each step came to, what is not so when it is read again, and the exit code.

use super::compared::ComparedState;
use super::journal::ApplyJournal;
use super::settled::{LostSecrets, accepted, settled};
use super::shown;
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::fault::{Fault, Kind};
use crate::http::trace::Level;
use crate::jobs::StepResult;
use crate::jobs::state::{StatePlan, StateStep, StepAct};
use crate::output::Style;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::Path;

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
    /// The steps that make a secret that is shown once, by their places in the plan.
    pub(super) mints: &'a [usize],
    /// Secrets that earlier runs of the journal lost.
    pub(super) lost: LostSecrets<'a>,
    /// The plan that was reviewed, where there was one.
    pub(super) plan_file: Option<&'a Path>,
}

impl Applied<'_> {
    /// How a run goes on that did not do everything.
    fn goes_on(&self, journal: &ApplyJournal) -> String {
        let resume = format!("--resume '{}'", journal.folder.display());
        match self.plan_file {
            Some(plan) => {
                format!("--plan '{}' {resume} goes on with it: what is done is left alone", plan.display())
            }
            None => format!("run it again, or with {resume}: what is done is left alone"),
        }
    }
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
/// Kinds that could not be read, secrets that are lost.
pub(super) fn nothing(
    context: &Context,
    style: &Style,
    compared: &ComparedState,
    lost: &LostSecrets,
) -> Result<(), Fault> {
    shown::rows(context, style, (shown::OUTCOMES, "changes"), Vec::new())?;
    fleet::tell(context, style.format, &compared.failed);
    if let Some(fault) = lost.fault(Vec::new()) {
        return Err(fault);
    }
    shown::verdict("were left alone", compared.folder.kinds.len(), &compared.failed)
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
    let show = |results: &[StepResult]| {
        let rows = applied.plan.steps.iter().zip(results).map(|(step, result)| row(step, result));
        shown::rows(context, style, (shown::OUTCOMES, "changes"), rows.collect())
    };
    if let Err(fault) = context.cancel.check() {
        show(applied.results)?;
        return Err(fault.hint(applied.goes_on(journal)));
    }
    let hint = applied.goes_on(journal);
    let again = match again() {
        Ok(again) => again.steps,
        Err(mut fault) => {
            show(applied.results)?;
            fleet::tell(context, style.format, applied.failed);
            let message = &mut fault.detail_mut().message;
            *message = format!("what was changed could not be read again: {message}");
            return Err(fault.hint(hint));
        }
    };
    let left: Vec<String> = again.iter().map(StateStep::about).collect();
    let names: HashSet<String> = left.iter().cloned().collect();
    let came = applied.plan.steps.iter().zip(applied.results);
    let results: Vec<StepResult> = came.map(|(step, result)| settled(step, result, &names)).collect();
    show(&results)?;
    fleet::tell(context, style.format, applied.failed);
    let lost = applied.lost.fault(unread_secrets(applied, &results));
    let is_so = left.is_empty() && results.iter().all(StepResult::is_done);
    if is_so && lost.is_none() {
        let text = format!("{}: {}, and read again", counted(applied.plan), said(&results));
        context.teller().own(Level::Notice, &text);
        return shown::verdict("were left alone", applied.kinds, applied.failed);
    }
    match lost {
        Some(lost) if is_so => Err(lost),
        Some(lost) => {
            let fault =
                not_so(applied, &results, (&left, &again)).hint(hint).hint(lost.detail().message.clone());
            Err(lost.detail().hints.iter().fold(fault, |fault, line| fault.hint(line.clone())))
        }
        None => Err(not_so(applied, &results, (&left, &again)).hint(hint)),
    }
}

/// New objects that are there, whose answer, with the secret in it, was lost.
fn unread_secrets(applied: &Applied, results: &[StepResult]) -> Vec<String> {
    let is_lost = |place: &&usize| {
        applied.results.get(**place).is_some_and(|result| !result.is_done())
            && results.get(**place).is_some_and(|result| result.outcome == "done")
    };
    let steps = applied.mints.iter().filter(is_lost).filter_map(|place| applied.plan.steps.get(*place));
    steps.map(StateStep::about).collect()
}

/// What this run did, in words.
fn said(results: &[StepResult]) -> String {
    let others = results.iter().filter(|result| result.outcome == "unchanged").count();
    match results.len() - others {
        _ if others == 0 => "done".to_owned(),
        own => format!("{own} done, {others} found as wanted"),
    }
}

/// What a run came to after which something is not as wanted.
fn not_so(applied: &Applied, results: &[StepResult], (left, again): (&[String], &[StateStep])) -> Fault {
    let more = if left.len() > SAID { " ..." } else { "" };
    let named = format!("{}{more}", left.iter().take(SAID).cloned().collect::<Vec<_>>().join(", "));
    let undone: Vec<(&StateStep, &StepResult)> =
        applied.plan.steps.iter().zip(applied.results).zip(results).filter_map(still_undone).collect();
    if results.iter().any(|result| result.outcome == "in-doubt") {
        let message = format!("whether all was done is not known; read again, these differ: {named}");
        return Fault::new(Kind::InDoubt, message);
    }
    // What belongs to an object that is not there follows from that.
    let is_cause =
        |(step, result): &&(&StateStep, &StepResult)| step.part.is_none() && result.outcome != "not-sent";
    let causes: Vec<_> = undone.iter().filter(is_cause).collect();
    let are_all = |is: &dyn Fn(&StateStep, &StepResult) -> bool| {
        !causes.is_empty() && causes.iter().all(|(step, result)| is(step, result))
    };
    if undone.is_empty() || are_all(&|_, result| accepted(result)) {
        let message =
            format!("the platform accepted the changes, and these are not so when read again: {named}");
        return Fault::new(Kind::Rejected, message);
    }
    // Where what was there is as it was when the plan was made, nobody changed it: the platform refuses for a reason of its own.
    let is_conflict = |step: &StateStep, result: &StepResult| {
        let is_same = || again.iter().any(|now| now.is_as(step));
        match result.code.as_deref() {
            Some(code) if code == Kind::Conflict.code() => result.held_back || !is_same(),
            // Somebody deleted what was to be changed.
            Some(code) if code == Kind::NotFound.code() => step.act != StepAct::Create && !is_same(),
            _ => false,
        }
    };
    let kind = match are_all(&is_conflict) {
        true => Kind::Conflict,
        false => Kind::Partial,
    };
    let why = undone.iter().find_map(|(_, result)| result.message.clone());
    let why = why.map(|why| format!("; the first: {why}")).unwrap_or_default();
    let (count, all) = (undone.len().max(left.len()), applied.plan.steps.len());
    Fault::new(kind, format!("{count} of {all} changes are not done: {named}{why}"))
}

/// A step that is not done when everything is read again, with what it came to at first.
fn still_undone<'r>(
    ((step, first), settled): ((&'r StateStep, &'r StepResult), &'r StepResult),
) -> Option<(&'r StateStep, &'r StepResult)> {
    (!settled.is_done()).then_some((step, first))
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
