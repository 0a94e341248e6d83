//! What steps of a job came to that were carried out as rows.

use crate::bulk::{BulkProgress, Tally};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::session::Rows;
use serde_json::Value;

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

/// Takes the rows of a report as results, by their numbers.
pub(super) fn take(rows: Rows, results: &mut [StepResult], clock: &dyn Clock) -> Result<(), Fault> {
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
            requests: Vec::new(),
        };
    }
    Ok(())
}

/// Says of those that were not sent why the run ended.
pub(super) fn ended(results: &mut [StepResult], fault: &Fault) {
    for result in results.iter_mut().filter(|result| result.at.is_empty()) {
        *result = StepResult::not_sent(Some(fault.detail().message.clone()));
        result.code = Some(fault.kind().code().to_owned());
    }
}

/// Shows nothing of how far it is.
pub(super) struct NoProgress;

impl BulkProgress for NoProgress {
    fn step(&self, _: &Tally) {}

    fn finish(&self) {}
}
