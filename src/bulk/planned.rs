//! A dry run: the requests that rows would send.

use super::batch::{self, Unit};
use super::plan::Sharing;
use super::report::Reasons;
use super::row::{BulkRow, RowSource};
use crate::engine::{How, Looks};
use crate::fault::{Fault, Kind};
use crate::http::Call;
use crate::session::Written;
use std::collections::VecDeque;

/// The requests that the rows would send, one after the other, as they are pulled.
pub struct Planned<'a> {
    rows: &'a dyn RowSource,
    units: std::vec::IntoIter<Unit>,
    ready: VecDeque<Call>,
    /// The rows that would fail before they are sent, with what the platform said to the reads that they need.
    pub failed: Reasons,
}

/// Plans the rows. An error among the requests is what would end a run: the network, a refused sign-in.
pub fn plan(rows: &dyn RowSource, sharing: Sharing) -> Planned<'_> {
    let units = batch::units(rows, sharing).into_iter();
    Planned { rows, units, ready: VecDeque::new(), failed: Vec::new() }
}

impl Planned<'_> {
    fn plan_unit(&mut self, unit: &Unit) -> Result<(), Fault> {
        let rows = unit.rows_of(self.rows)?;
        let due: Vec<&BulkRow> = rows.iter().collect();
        // As the run itself looks: what it would send is shown, though some of it may be so already.
        let how = How { looks: Looks::Unnamed, ..How::agreed(false) };
        let planned = batch::carry_out(unit, &due, &how);
        self.ready.extend(planned.calls);
        for (row, outcome) in rows.iter().zip(planned.rows) {
            match outcome {
                Written::Done { .. } | Written::Unchanged => {}
                Written::Refused(fault) | Written::InDoubt(fault)
                    if fault.is_hopeless() || fault.kind() == Kind::Unreachable =>
                {
                    return Err(fault);
                }
                Written::Refused(fault) | Written::InDoubt(fault) => {
                    self.failed.push((row.number, fault.detail().message.clone()))
                }
            }
        }
        Ok(())
    }
}

impl Iterator for Planned<'_> {
    type Item = Result<Call, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            let unit = self.units.next()?;
            if let Err(fault) = self.plan_unit(&unit) {
                return Some(Err(fault));
            }
        }
        self.ready.pop_front().map(Ok)
    }
}
