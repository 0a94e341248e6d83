//! What an undo comes to as a whole: what cannot be undone, what failed, and what is left.

use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::jobs::undo::{UndoPlan, UndoRow, is_ever_undone};
use crate::jobs::{StepResult, verdict};

/// What an undo left.
pub(super) struct LeftUndone {
    /// How many rows were not taken back, for whatever reason.
    pub(super) steps: usize,
    /// Whether a later undo may take some of them back.
    pub(super) is_to_go_on: bool,
}

/// What was not taken back: an undo that left anything is gone on with, and never taken for one that is whole.
pub(super) fn left_undone(
    rows: &[UndoRow],
    results: &[StepResult],
    targets: &[(&str, Target)],
) -> LeftUndone {
    let failed = results.iter().filter(|result| !result.is_done()).count();
    let never = rows.iter().filter(|row| matches!(row.plan, UndoPlan::Never(_)));
    let may_be = |row: &&UndoRow| {
        let target = targets.iter().find(|(profile, _)| *profile == row.profile);
        target.is_some_and(|(_, target)| is_ever_undone(target.platform, &row.command))
    };
    LeftUndone {
        steps: failed + never.clone().count(),
        is_to_go_on: failed > 0 || never.clone().any(|row| may_be(&row)),
    }
}

/// Refuses where nothing of it can be undone.
pub(super) fn refuse_impossible(rows: &[UndoRow]) -> Result<(), Fault> {
    let mut never = rows.iter().filter_map(|row| match &row.plan {
        UndoPlan::Never(why) => Some((row, why)),
        _ => None,
    });
    let Some((row, why)) = never.next() else { return Ok(()) };
    if never.count() + 1 < rows.len() {
        return Ok(());
    }
    let what = if row.command.is_empty() { "the call" } else { &row.command };
    Err(Fault::new(Kind::Unsupported, format!("'{what}' cannot be undone: {why}"))
        .hint("nothing was sent")
        .on(&row.profile, ""))
}

/// Tells what of it cannot be undone: the real run fails by it as well.
pub(super) fn cannot(rows: &[UndoRow]) -> Result<(), Fault> {
    let never = rows.iter().filter_map(|row| match &row.plan {
        UndoPlan::Never(why) => Some((row.about.clone(), Fault::new(Kind::Unsupported, why.clone()))),
        _ => None,
    });
    verdict("steps cannot be undone", rows.len(), &never.collect::<Vec<_>>())
}

/// What all of it comes to.
pub(super) fn ending(rows: &[UndoRow], results: &[StepResult]) -> Result<(), Fault> {
    let mut results = results.iter();
    let mut failed: Vec<(String, Fault)> = Vec::new();
    for row in rows {
        match &row.plan {
            UndoPlan::Step(_) => {
                let Some(result) = results.next().filter(|result| !result.is_done()) else { continue };
                let kind = Kind::of_code(result.code.as_deref().unwrap_or_default());
                let message = result.message.clone().unwrap_or_else(|| "was not sent".to_owned());
                failed.push((row.about.clone(), Fault::new(kind.unwrap_or(Kind::Partial), message)));
            }
            UndoPlan::Never(why) => {
                failed.push((
                    row.about.clone(),
                    Fault::new(Kind::Unsupported, format!("cannot be undone: {why}")),
                ));
            }
            _ => {}
        }
    }
    verdict("steps failed", rows.len(), &failed)
}
