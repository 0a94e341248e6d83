//! What the threads of a run share.

use super::journal::{Journal, Past};
use super::plan::BulkPlan;
use super::row::{BulkRow, RowSource};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Everything that the threads share.
pub(super) struct Work<'a> {
    pub(super) rows: &'a dyn RowSource,
    pub(super) plan: &'a BulkPlan<'a>,
    pub(super) journal: Journal,
    pub(super) past: Past,
    /// Ids of what was made, each with its row: those of one operation of one profile are of one thing each.
    pub(super) made: Mutex<HashMap<(usize, &'static str, String), u64>>,
}

impl Work<'_> {
    /// The other row whose answer named an id before.
    pub(super) fn named_by(&self, row: &BulkRow, id: String) -> Option<u64> {
        let session = std::ptr::from_ref(row.target.session).addr();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let first = *made.entry((session, row.operation.command.path, id)).or_insert(row.number);
        Some(first).filter(|first| *first != row.number)
    }
}
