//! Where a list starts, for the calls that skip rows.

use crate::commands::args::OFFSET;
use crate::fault::Fault;
use crate::platforms::table::{Field, may};
use crate::session::{CommandInput, Input};

/// The query of a list in pages.
pub(super) const FROM: &[Field] = &[may(&OFFSET, "first")];

/// Refuses to skip fewer rows than none.
///
/// # Errors
/// Usage.
pub(super) fn check(given: &CommandInput) -> Result<(), Fault> {
    match given.get(&OFFSET) {
        Some(Input::Int(rows)) if *rows < 0 => {
            Err(Fault::usage(format!("--offset: expected 0 or more, not {rows}")))
        }
        _ => Ok(()),
    }
}
