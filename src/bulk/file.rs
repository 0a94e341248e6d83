//! The rows of a file as operations of one profile.

use super::input::InputSheet;
use super::row::{BulkRow, RowSource};
use crate::engine::Target;
use crate::fault::Fault;
use crate::platforms::Operation;

/// A file whose rows are all carried out by one operation.
#[derive(Clone, Copy)]
pub struct FileRows<'a> {
    /// The profile.
    pub target: Target<'a>,
    /// The operation.
    pub operation: &'static Operation,
    /// The file.
    pub sheet: &'a InputSheet,
}

impl RowSource for FileRows<'_> {
    fn count(&self) -> usize {
        self.sheet.len()
    }

    fn act(&self, _: usize) -> (Target<'_>, &'static Operation) {
        (self.target, self.operation)
    }

    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault> {
        let given = self.sheet.given(index).map_err(|faults| Fault::usage(faults.join("; ")))?;
        let (target, operation) = self.act(index);
        Ok(BulkRow { number: self.sheet.number(index), key: self.sheet.key(index), target, operation, given })
    }
}
