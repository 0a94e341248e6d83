//! What the threads of a run share.

use super::journal::{Journal, Past};
use super::plan::Plan;
use super::row::Source;

/// Everything that the threads share.
pub(super) struct Work<'a> {
    pub(super) rows: &'a dyn Source,
    pub(super) plan: &'a Plan<'a>,
    pub(super) journal: Journal,
    pub(super) past: Past,
}
