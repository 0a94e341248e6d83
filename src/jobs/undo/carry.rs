//! Carries out what takes things back: one after the other, the last thing first, with a journal.

use super::step::UndoStep;
use crate::bulk::journal::{Header, VERSION};
use crate::bulk::{self, BulkPlan, BulkRow, RowSource, Sharing};
use crate::clock::Clock;
use crate::engine::{Looks, Target};
use crate::fault::Fault;
use crate::jobs::step_results::{self, NoProgress, StepResult, take};
use crate::platforms::Operation;
use crate::session::Cancel;
use std::path::Path;

struct UndoSteps<'a, 'b> {
    steps: &'b [(String, UndoStep<'a>)],
}

impl RowSource for UndoSteps<'_, '_> {
    fn count(&self) -> usize {
        self.steps.len()
    }

    fn act(&self, index: usize) -> (Target<'_>, &'static Operation) {
        let step = &self.steps[index].1;
        (step.target, step.operation)
    }

    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault> {
        let (about, step) = &self.steps[index];
        Ok(BulkRow {
            number: index as u64 + 1,
            key: about.as_str().into(),
            target: step.target,
            operation: step.operation,
            given: step.given.clone(),
        })
    }
}

/// Carries steps out, each with what it is about, and tells what each came to.
pub fn carry_out(
    what: &str,
    steps: &[(String, UndoStep)],
    journal: &Path,
    (cancel, clock): (&dyn Cancel, &dyn Clock),
) -> (Vec<StepResult>, Option<Fault>) {
    let header = Header {
        version: VERSION,
        command: format!("undo {what}"),
        profile: steps.first().map(|(_, step)| step.target.session.profile.clone()).unwrap_or_default(),
        place: None,
        input: String::new(),
        rows: steps.len(),
        flags: None,
    };
    let plan = BulkPlan {
        // One after the other: several of them may be about one thing.
        sharing: Sharing { wanted: false, exact: true, jobs: 1 },
        max_failures: None,
        give_up_after: 3,
        retry_in_doubt: false,
        looks: Looks::Always,
        holds_back: false,
        if_not_exists: false,
        journal,
        resume: false,
        origin: "",
        cancel,
        progress: &NoProgress,
    };
    let mut results: Vec<StepResult> = steps.iter().map(|_| StepResult::not_sent(None)).collect();
    let ended = bulk::carry_out(&UndoSteps { steps }, &header, &plan, |rows| take(rows, &mut results, clock));
    let ended = match ended {
        Ok(report) => report.ended,
        Err(fault) => Some(fault),
    };
    if let Some(fault) = &ended {
        step_results::ended(&mut results, fault);
    }
    (results, ended)
}
