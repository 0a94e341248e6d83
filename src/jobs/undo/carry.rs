//! Carries out what takes things back: one after the other, the last thing first, with a journal.

use super::step::UndoStep;
use crate::bulk::{BulkRow, RowSource};
use crate::clock::Clock;
use crate::engine::{Looks, Target};
use crate::fault::Fault;
use crate::jobs::step_results::{self, StepResult, StepRun};
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
    let run = StepRun {
        command: format!("undo {what}"),
        profile: steps.first().map(|(_, step)| step.target.session.profile.clone()).unwrap_or_default(),
        // One after the other: several of them may be about one thing.
        jobs: 1,
        looks: Looks::Always,
        journal,
        cancel,
        clock,
    };
    let (mut results, ended) = run.carry_out(&UndoSteps { steps });
    if let Some(fault) = &ended {
        step_results::ended(&mut results, fault);
    }
    (results, ended)
}
