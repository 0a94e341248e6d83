//! What a row of a run came to.

use super::report::RunState;
use super::row::BulkRow;
use crate::fault::Fault;
use crate::session::NotedAct;
use std::sync::Arc;

/// What a row came to.
pub struct RowOutcome {
    pub(super) number: u64,
    pub(super) key: Arc<str>,
    pub(super) state: RunState,
    pub(super) id: Option<String>,
    pub(super) fault: Option<Fault>,
    /// Whether only the platform's answer says so.
    pub(super) told: bool,
    /// What the history noted of it.
    pub(super) noted: Option<NotedAct>,
}

impl RowOutcome {
    pub(super) fn new(row: &BulkRow, state: RunState, id: Option<String>, fault: Option<Fault>) -> Self {
        RowOutcome { number: row.number, key: row.key.clone(), state, id, fault, told: false, noted: None }
    }
}
