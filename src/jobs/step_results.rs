//! Steps of a job that are carried out as rows, and what they came to.

use crate::bulk::journal::{Header, VERSION};
use crate::bulk::{self, BulkPlan, BulkProgress, RowSource, Sharing, Tally};
use crate::clock::Clock;
use crate::engine::Looks;
use crate::fault::Fault;
use crate::session::{Cancel, Rows};
use serde_json::Value;
use std::path::Path;

/// What a step came to.
#[derive(Debug, Clone, Default)]
pub struct StepResult {
    /// `done`, `unchanged`, `failed` or `in-doubt`; `not-sent` where the run ended before.
    pub outcome: String,
    /// The code of the fault.
    pub code: Option<String>,
    /// What the platform or the tool said.
    pub message: Option<String>,
    /// When that was known, in RFC 3339; empty where it was not sent.
    pub at: String,
    /// The ids that the platform gave the requests, where it gives any.
    pub requests: Vec<String>,
    /// Whether it was held back by what was seen right before it would have been sent.
    pub held_back: bool,
}

impl StepResult {
    /// That of a step that was not sent.
    pub(super) fn not_sent(message: Option<String>) -> StepResult {
        StepResult { outcome: "not-sent".to_owned(), message, ..StepResult::default() }
    }

    /// Whether the platform has done it, or had nothing to do.
    pub fn is_done(&self) -> bool {
        matches!(self.outcome.as_str(), "done" | "unchanged")
    }
}

/// How steps are carried out as rows.
pub(super) struct StepRun<'r> {
    /// What they belong to, for the journal.
    pub(super) command: String,
    /// The profile, for the journal.
    pub(super) profile: String,
    /// Steps that are carried out at once.
    pub(super) jobs: usize,
    /// What is looked at again by itself.
    pub(super) looks: Looks,
    /// The journal, which is made.
    pub(super) journal: &'r Path,
    /// Ends the run.
    pub(super) cancel: &'r dyn Cancel,
    /// Time.
    pub(super) clock: &'r dyn Clock,
}

impl StepRun<'_> {
    /// Carries the steps out and tells what each came to, and what ended the run before its end. Those that were not sent then
    /// do not say why: see [`ended`].
    pub(super) fn carry_out(&self, steps: &dyn RowSource) -> (Vec<StepResult>, Option<Fault>) {
        let header = Header {
            version: VERSION,
            command: self.command.clone(),
            profile: self.profile.clone(),
            place: None,
            input: String::new(),
            rows: steps.count(),
            flags: None,
        };
        let plan = BulkPlan {
            sharing: Sharing { wanted: false, exact: true, jobs: self.jobs },
            max_failures: None,
            give_up_after: 3,
            retry_in_doubt: false,
            looks: self.looks,
            holds_back: false,
            if_not_exists: false,
            journal: self.journal,
            resume: false,
            origin: "",
            cancel: self.cancel,
            progress: &NoProgress,
        };
        let mut results: Vec<StepResult> = (0..steps.count()).map(|_| StepResult::not_sent(None)).collect();
        let report = bulk::carry_out(steps, &header, &plan, |rows| take(rows, &mut results, self.clock));
        let ended = report.map_or_else(Some, |report| report.ended);
        (results, ended)
    }
}

/// Takes the rows of a report as results, by their numbers.
fn take(rows: Rows, results: &mut [StepResult], clock: &dyn Clock) -> Result<(), Fault> {
    for row in rows {
        let row: Value = serde_json::from_str(row?.get()).unwrap_or_default();
        let number = row["row"].as_u64().and_then(|number| usize::try_from(number).ok());
        let Some(result) = number.and_then(|number| results.get_mut(number.checked_sub(1)?)) else {
            continue;
        };
        let text = |name: &str| row[name].as_str().map(str::to_owned);
        *result = StepResult {
            outcome: text("outcome").unwrap_or_default(),
            code: text("code"),
            message: text("message"),
            at: clock.now().to_string(),
            ..StepResult::default()
        };
    }
    Ok(())
}

/// Says of those that were not sent, and do not say it yet, why the run ended.
pub(super) fn ended(results: &mut [StepResult], fault: &Fault) {
    for result in results.iter_mut().filter(|result| result.at.is_empty() && result.message.is_none()) {
        *result = StepResult::not_sent(Some(fault.detail().message.clone()));
        result.code = Some(fault.kind().code().to_owned());
    }
}

/// Shows nothing of how far it is.
struct NoProgress;

impl BulkProgress for NoProgress {
    fn step(&self, _: &Tally) {}

    fn finish(&self) {}
}
