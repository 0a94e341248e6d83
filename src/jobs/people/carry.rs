//! Carries planned steps out: a stage on every profile before the next one begins, the steps of a profile one after the
//! other, profiles side by side. What each step came to is in a journal before and after it is sent.

use super::find::beside;
use super::plan::PlannedStep;
use crate::bulk::{BulkRow, RowSource};
use crate::clock::Clock;
use crate::engine::{Looks, Target};
use crate::fault::Fault;
use crate::jobs::step_results::{self, StepResult, StepRun};
use crate::platforms::Operation;
use crate::platforms::person::Stage;
use crate::session::Cancel;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Where a run keeps its journals, and how it ends.
pub struct RunPlace<'a> {
    /// The folder; a file for each stage and profile is made in it.
    pub journals: PathBuf,
    /// Ends the run.
    pub cancel: &'a dyn Cancel,
    /// Time.
    pub clock: &'a dyn Clock,
}

/// Carries the steps out and tells what each came to, in their order. A step that fails keeps no other from being tried, but
/// for the deletion of an account that could not be blocked: what it holds could not be looked up any more. A sign-in that is refused ends those of its profile.
///
/// # Errors
/// A signal, with nothing of the stages behind it sent.
pub fn carry_out(steps: &[PlannedStep], place: &RunPlace) -> Vec<StepResult> {
    let mut results: Vec<StepResult> = steps.iter().map(|_| StepResult::not_sent(None)).collect();
    for stage in Stage::ALL {
        if place.cancel.check().is_err() {
            break;
        }
        let of_stage = (0..steps.len()).filter(|at| steps[*at].step.stage == stage);
        let mut profiles: Vec<(&str, Vec<usize>)> = Vec::new();
        for at in of_stage {
            if stage == Stage::Delete && is_unblocked(steps, &results, at) {
                let why = "the account could not be blocked, and so was not deleted";
                results[at] = StepResult::not_sent(Some(why.to_owned()));
                continue;
            }
            let profile = steps[at].target.session.profile.as_str();
            match profiles.iter_mut().find(|(known, _)| *known == profile) {
                Some((_, list)) => list.push(at),
                None => profiles.push((profile, vec![at])),
            }
        }
        let came = beside(&profiles, |(profile, list)| {
            let own: Vec<&PlannedStep> = list.iter().map(|at| &steps[*at]).collect();
            on_profile(&own, (stage, profile), place)
        });
        for ((_, list), came) in profiles.into_iter().zip(came) {
            for (at, result) in list.into_iter().zip(came) {
                results[at] = result;
            }
        }
    }
    results
}

/// Whether blocking the account of a step was tried before, and failed.
fn is_unblocked(steps: &[PlannedStep], results: &[StepResult], at: usize) -> bool {
    let profile = |step: &PlannedStep| step.target.session.profile.clone();
    steps.iter().zip(results).any(|(step, result)| {
        step.step.stage == Stage::Block
            && !result.is_done()
            && profile(step) == profile(&steps[at])
            && step.ids.first() == steps[at].ids.first()
    })
}

/// The steps of one stage on one profile, as rows.
struct StageRows<'a, 'b> {
    steps: &'b [&'b PlannedStep<'a>],
    requests: Mutex<StageRequests>,
}

/// The ids of the requests of each step. Steps of a profile follow one another: what was sent since one was taken up is its
/// own.
#[derive(Default)]
struct StageRequests {
    current: usize,
    ids: Vec<Vec<String>>,
}

impl StageRows<'_, '_> {
    /// Notes what the step sent that was taken up before, and that another one is taken up now.
    fn next(&self, index: usize) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut requests.current, index);
        requests.ids.resize_with(self.steps.len(), Vec::new);
        let session = self.steps[index].target.session;
        if let Some(ids) = requests.ids.get_mut(before) {
            ids.extend(session.noted_requests());
        }
    }
}

impl RowSource for StageRows<'_, '_> {
    fn count(&self) -> usize {
        self.steps.len()
    }

    fn act(&self, index: usize) -> (Target<'_>, &'static Operation) {
        (self.steps[index].target, self.steps[index].operation)
    }

    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault> {
        self.next(index);
        let step = self.steps[index];
        Ok(BulkRow {
            number: index as u64 + 1,
            key: step.about.as_str().into(),
            target: step.target,
            operation: step.operation,
            given: step.given.clone(),
        })
    }
}

fn on_profile(steps: &[&PlannedStep], (stage, profile): (Stage, &str), place: &RunPlace) -> Vec<StepResult> {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    let name = format!("{}-{}.ndjson", stage.word(), profile.chars().map(plain).collect::<String>());
    let run = StepRun {
        command: format!("people offboard {}", stage.word()),
        profile: profile.to_owned(),
        // One after the other: several of them change one account.
        jobs: 1,
        looks: Looks::Always,
        journal: &place.journals.join(name),
        cancel: place.cancel,
        clock: place.clock,
    };
    let rows = StageRows { steps, requests: Mutex::default() };
    let (mut results, ended) = run.carry_out(&rows);
    if !steps.is_empty() {
        rows.next(0);
    }
    let requests = rows.requests.into_inner().unwrap_or_else(PoisonError::into_inner);
    for (result, ids) in results.iter_mut().zip(requests.ids) {
        result.requests = ids;
    }
    if let Some(fault) = ended {
        step_results::ended(&mut results, &fault);
    }
    results
}
