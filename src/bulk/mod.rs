//! Bulk runs: each row of a file becomes the `CommandInput` that a typed command makes, and the one engine
//! carries it out, several rows at a time. A journal says what was sent and what came of it, so that a run
//! that was cut off goes on without losing or doubling a row.
//!
//! Reports through [`BulkProgress`] and an iterator of rows; prints nothing and parses no arguments.

mod afterwards;
mod batch;
mod body;
mod cells;
mod changes;
mod checks;
mod columns;
mod failed_rows;
mod file;
mod flags;
pub mod input;
pub mod journal;
mod plan;
mod planned;
mod pool;
mod reading;
mod report;
mod reporter;
mod row;
mod row_outcome;
mod run;
mod shard;
mod work;

pub use crate::history::log::lock;
pub use crate::records::sign;
pub use changes::{changes, unchanged};
pub use checks::{check, check_names};
pub use file::FileRows;
pub use journal::says_where;
pub use plan::{BulkPlan, Sharing};
pub use planned::{Planned, plan};
pub use reading::RowReading;
pub use report::{BulkProgress, BulkReport, Reasons, RunState, Tally};
pub use row::{BulkRow, RowSource};
pub use run::{carry_out, run};
pub use shard::Shard;

#[cfg(test)]
mod tests;
