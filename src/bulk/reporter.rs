//! The report as it grows: counts each row on its way to the screen. Behind the last row come those of which a look at
//! the end shows something else than the platform had answered.

use super::afterwards::{self, Correction, ToldRow};
use super::report::{BulkReport, RunState, Tally, line};
use super::row_outcome::RowOutcome;
use super::work::Work;
use crate::fault::Fault;
use crate::json;
use crate::session::outcome::Row as Line;
use std::collections::{HashSet, VecDeque};
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};
use std::vec::IntoIter;

pub(super) struct Reporter<'a, 'b> {
    receiver: Receiver<(usize, RowOutcome)>,
    work: &'a Work<'b>,
    /// What ended the run before its last row.
    ended: &'a Mutex<Option<Fault>>,
    report: BulkReport,
    told: Vec<ToldRow>,
    /// Lines of those rows, each with its place, that wait for the look.
    held: VecDeque<(usize, Line)>,
    /// What the look at the end shows, once it was made.
    corrections: Option<IntoIter<Correction>>,
}

impl<'a, 'b> Reporter<'a, 'b> {
    /// Takes rows as they come, each with its place.
    pub(super) fn new(
        receiver: Receiver<(usize, RowOutcome)>,
        work: &'a Work<'b>,
        ended: &'a Mutex<Option<Fault>>,
    ) -> Self {
        let tally = Tally { total: work.rows.count(), ..Tally::default() };
        let report = BulkReport { tally, failed: Vec::new(), unchecked: None, ended: None };
        Reporter { receiver, work, ended, report, told: Vec::new(), held: VecDeque::new(), corrections: None }
    }

    /// The whole, once all rows were taken.
    pub(super) fn report(self) -> BulkReport {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner).take();
        BulkReport { ended, ..self.report }
    }

    fn show(&mut self, settled: &RowOutcome, id: Option<&str>) -> Line {
        let fault = settled.fault.as_ref();
        if settled.state == RunState::Failed {
            let reason = fault.map(|fault| fault.detail().message.clone()).unwrap_or_default();
            self.report.failed.push((settled.number, reason));
        }
        self.work.plan.progress.step(&self.report.tally);
        Ok(json::raw(&line(settled.number, &settled.key, settled.state, id, fault)))
    }

    /// Looks at what was made on the platform's word alone, unless something ended the run.
    fn look_again(&mut self) -> IntoIter<Correction> {
        let told = std::mem::take(&mut self.told);
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        let looked = match told.len() {
            0 => afterwards::Looked::default(),
            _ if ended => afterwards::Looked::not_looked_for(&told),
            _ => afterwards::look(self.work, told),
        };
        let corrected = looked.corrections.iter().map(|one| one.place);
        let unproven: HashSet<usize> = corrected.chain(looked.open).collect();
        self.held.retain(|(place, _)| !unproven.contains(place));
        self.report.unchecked = looked.unchecked;
        if let Some(fault) = looked.ended {
            self.ended.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
        }
        looked.corrections.into_iter()
    }
}

impl Iterator for Reporter<'_, '_> {
    type Item = Line;

    fn next(&mut self) -> Option<Self::Item> {
        if self.corrections.is_none() {
            while let Ok((place, settled)) = self.receiver.recv() {
                self.report.tally.count(settled.state);
                let line = self.show(&settled, settled.id.as_deref());
                let Some(id) = settled.id.filter(|_| settled.told) else { return Some(line) };
                self.told.push(ToldRow { place, id, state: settled.state, noted: settled.noted });
                if !self.work.plan.holds_back {
                    return Some(line);
                }
                self.held.push_back((place, line));
            }
            let corrections = self.look_again();
            self.corrections = Some(corrections);
        }
        if let Some((_, line)) = self.held.pop_front() {
            return Some(line);
        }
        let Some(Correction { was, settled, .. }) = self.corrections.as_mut().and_then(Iterator::next) else {
            // Before a table that waited for the last row is printed.
            self.work.plan.progress.finish();
            return None;
        };
        self.report.tally.correct(was, settled.state);
        // What was not made as it was asked for has no id to act on.
        Some(self.show(&settled, None))
    }
}
