//! Rows on their way to the platform, and where they come from.

use crate::engine::Target;
use crate::fault::Fault;
use crate::platforms::Operation;
use crate::session::CommandInput;
use std::sync::Arc;

/// One operation to be carried out.
#[derive(Clone)]
pub struct BulkRow<'a> {
    /// Its number among the rows, from 1.
    pub number: u64,
    /// What it is about, in the words of the input.
    pub key: Arc<str>,
    /// The profile that it acts on.
    pub target: Target<'a>,
    /// What is carried out.
    pub operation: &'static Operation,
    /// What it gives, together with what holds for all.
    pub given: CommandInput,
}

/// Where rows come from: a file, or a plan that acts on several profiles.
pub trait RowSource: Sync {
    /// The number of rows.
    fn count(&self) -> usize;

    /// The profile and the operation of a row by its place, from 0.
    fn act(&self, index: usize) -> (Target<'_>, &'static Operation);

    /// A row by its place, from 0.
    ///
    /// # Errors
    /// Usage: it cannot be read.
    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault>;

    /// Takes in that a row is done or was so already, with the id of what it made where its answer tells one, before a row is asked for by the same
    /// thread.
    fn is_done(&self, _index: usize, _id: Option<&str>) {}
}
