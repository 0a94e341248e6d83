//! What the steps of a plan came to, from the report of the pool that carried them out.

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
}

impl StepResult {
    pub(super) fn not_sent(message: Option<String>) -> StepResult {
        StepResult { outcome: "not-sent".to_owned(), message, ..StepResult::default() }
    }

    /// Whether the platform has done it, or had nothing to do.
    pub fn is_done(&self) -> bool {
        matches!(self.outcome.as_str(), "done" | "unchanged")
    }
}

/// Nobody is told how far a run is.
pub(super) struct NoProgress;

impl BulkProgress for NoProgress {
    fn step(&self, _: &Tally) {}

    fn finish(&self) {}
}

/// Takes the report of a run, whose rows are the steps in their order.
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
        };
    }
    Ok(())
}
