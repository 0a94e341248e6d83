//! Carries out what takes things back: one after the other, the last thing first, with a journal.

use super::ids::{NewId, renew};
use super::step::{UndoPlan, UndoRow, UndoStep};
use crate::bulk::{BulkRow, RowSource};
use crate::clock::Clock;
use crate::engine::{Looks, Target};
use crate::fault::{Fault, Kind};
use crate::jobs::step_results::{self, StepResult, StepRun};
use crate::platforms::Operation;
use crate::session::Cancel;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

struct UndoSteps<'a, 'b> {
    steps: Vec<(&'b UndoRow<'a>, &'b UndoStep<'a>)>,
    made: Mutex<MadeAgain>,
    /// Whether something was made since names were looked up.
    is_new: AtomicBool,
}

/// What was made again by now.
#[derive(Default)]
struct MadeAgain {
    /// Ids before, each with its profile.
    old: Vec<(String, String)>,
    renewed: Vec<NewId>,
}

impl RowSource for UndoSteps<'_, '_> {
    fn count(&self) -> usize {
        self.steps.len()
    }

    fn act(&self, index: usize) -> (Target<'_>, &'static Operation) {
        let step = self.steps[index].1;
        (step.target, step.operation)
    }

    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault> {
        let (row, step) = self.steps[index];
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let is_there =
            |id: &&String| made.old.iter().any(|(profile, old)| *profile == row.profile && old == *id);
        if row.needs.iter().any(|id| !is_there(&id)) {
            let message = format!("{} names what was not made again before it", row.about);
            return Err(
                Fault::new(Kind::Partial, message).hint("neither it nor what comes after it was sent")
            );
        }
        // What was made by now was looked for before, and was not there.
        if step.operation.command.verb() != "create" && self.is_new.swap(false, Ordering::SeqCst) {
            step.target.session.look_up_again();
        }
        let mut given = step.given.clone();
        renew(step.target, step.operation, &mut given, &made.renewed);
        Ok(BulkRow {
            number: index as u64 + 1,
            key: row.about.as_str().into(),
            target: step.target,
            operation: step.operation,
            given,
        })
    }

    fn is_done(&self, index: usize, id: Option<&str>) {
        let (row, step) = self.steps[index];
        if step.operation.command.verb() == "create" {
            self.is_new.store(true, Ordering::SeqCst);
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        for old in &row.makes {
            made.old.push((row.profile.clone(), old.clone()));
            if let Some(new) = id.filter(|id| id != old) {
                let new = NewId { profile: row.profile.clone(), old: old.clone(), new: new.to_owned() };
                made.renewed.push(new);
            }
        }
    }
}

/// Carries the steps of rows out, and tells what each came to.
pub fn carry_out(
    what: &str,
    rows: &[UndoRow],
    journal: &Path,
    (cancel, clock): (&dyn Cancel, &dyn Clock),
) -> (Vec<StepResult>, Option<Fault>) {
    let steps = rows.iter().filter_map(|row| match &row.plan {
        UndoPlan::Step(step) => Some((row, &**step)),
        _ => None,
    });
    let steps: Vec<_> = steps.collect();
    let run = StepRun {
        command: format!("undo {what}"),
        profile: steps.first().map(|(_, step)| step.target.session.profile.clone()).unwrap_or_default(),
        // One after the other: several of them may be about one thing, and what names another needs its id.
        jobs: 1,
        looks: Looks::Always,
        journal,
        cancel,
        clock,
    };
    let (mut results, ended) =
        run.carry_out(&UndoSteps { steps, made: Mutex::default(), is_new: AtomicBool::default() });
    if let Some(fault) = &ended {
        step_results::ended(&mut results, fault);
    }
    (results, ended)
}
