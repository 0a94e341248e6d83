//! Which rows would change something: each is compared with what is there, and nothing is sent.

use super::batch;
use super::file::FileRows;
use super::input::InputSheet;
use super::plan::Sharing;
use super::report::{RunState, line};
use crate::engine::{Changes, How, Looks};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::session::Written;
use crate::session::outcome::Row as Line;

/// Counts rows that would change, until there are so many.
///
/// # Errors
/// What would end a run: the network, a refused sign-in.
pub fn changes(rows: &FileRows, enough: usize) -> Result<Changes, Fault> {
    let sharing = Sharing { wanted: false, exact: true, jobs: 1 };
    // Nothing is written, so there is nothing to look at afterwards.
    let how = How { looks: Looks::Never, ..How::agreed(false) };
    let mut changes = Changes::default();
    for unit in batch::units(rows, sharing) {
        let due = unit.rows_of(rows)?;
        let due: Vec<_> = due.iter().collect();
        for row in rows.target.session.planned(|| batch::carry_out(&unit, &due, &how)).rows {
            match row {
                Written::Unchanged => {}
                Written::Done { .. } => changes.changed += 1,
                Written::Refused(fault) | Written::InDoubt(fault)
                    if fault.is_hopeless() || fault.kind() == Kind::Unreachable =>
                {
                    return Err(fault);
                }
                Written::Refused(_) | Written::InDoubt(_) => changes.unknown += 1,
            }
        }
        if changes.changed + changes.unknown >= enough {
            break;
        }
    }
    Ok(changes)
}

/// The lines of a report in which nothing changes.
pub fn unchanged(sheet: &InputSheet) -> impl Iterator<Item = Line> + '_ {
    (0..sheet.len()).map(|index| {
        Ok(json::raw(&line(sheet.number(index), &sheet.key(index), RunState::Unchanged, None, None)))
    })
}
