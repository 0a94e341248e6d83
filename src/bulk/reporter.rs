//! The report as it grows: counts each row on its way to the screen. Behind the last row come those of which a look at
//! the end shows something else than the platform had answered.

use super::afterwards::{self, Correction, Told};
use super::report::{Report, State, Tally, line};
use super::settled::Settled;
use super::work::Work;
use crate::fault::Fault;
use crate::json;
use crate::session::outcome::Row as Line;
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};
use std::vec::IntoIter;

pub(super) struct Reporter<'a, 'b> {
    receiver: Receiver<(usize, Settled)>,
    work: &'a Work<'b>,
    /// What ended the run before its last row.
    ended: &'a Mutex<Option<Fault>>,
    report: Report,
    told: Vec<Told>,
    /// What the look at the end shows, once it was made.
    corrections: Option<IntoIter<Correction>>,
}

impl<'a, 'b> Reporter<'a, 'b> {
    /// Takes rows as they come, each with its place.
    pub(super) fn new(
        receiver: Receiver<(usize, Settled)>,
        work: &'a Work<'b>,
        ended: &'a Mutex<Option<Fault>>,
    ) -> Self {
        let tally = Tally { total: work.rows.count(), ..Tally::default() };
        let report = Report { tally, failed: Vec::new(), unchecked: None, ended: None };
        Reporter { receiver, work, ended, report, told: Vec::new(), corrections: None }
    }

    /// The whole, once all rows were taken.
    pub(super) fn report(self) -> Report {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner).take();
        Report { ended, ..self.report }
    }

    fn show(&mut self, settled: &Settled) -> Line {
        let fault = settled.fault.as_ref();
        if settled.state == State::Failed {
            let reason = fault.map(|fault| fault.detail().message.clone()).unwrap_or_default();
            self.report.failed.push((settled.number, reason));
        }
        self.work.plan.progress.step(&self.report.tally);
        Ok(json::raw(&line(settled.number, &settled.key, settled.state, settled.id.as_deref(), fault)))
    }

    /// Looks at what was made on the platform's word alone, unless something ended the run.
    fn look_again(&mut self) -> IntoIter<Correction> {
        let told = std::mem::take(&mut self.told);
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        let looked = match told.len() {
            0 => afterwards::Looked::default(),
            rows if ended => afterwards::Looked::not_looked_for(rows),
            _ => afterwards::look(self.work, told),
        };
        self.report.unchecked = looked.unchecked;
        if let Some(fault) = looked.unnoted {
            self.ended.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
        }
        looked.corrections.into_iter()
    }
}

impl Iterator for Reporter<'_, '_> {
    type Item = Line;

    fn next(&mut self) -> Option<Self::Item> {
        if self.corrections.is_none() {
            if let Ok((place, settled)) = self.receiver.recv() {
                self.report.tally.count(settled.state);
                if settled.told
                    && let Some(id) = settled.id.clone()
                {
                    self.told.push(Told { place, id, state: settled.state });
                }
                return Some(self.show(&settled));
            }
            let corrections = self.look_again();
            self.corrections = Some(corrections);
        }
        let Some(Correction { was, settled }) = self.corrections.as_mut().and_then(Iterator::next) else {
            // Before a table that waited for the last row is printed.
            self.work.plan.progress.finish();
            return None;
        };
        self.report.tally.correct(was, settled.state);
        Some(self.show(&settled))
    }
}
