//! What was written to platforms, remembered: lines that are appended to a file a day in the folder of state, each chained
//! to the one before, so that an edited or missing line shows. The log that it is kept in serves journals too.
//! Prints nothing, and sends nothing.

mod chain;
mod entries;
mod entry;
mod head;
mod hiding;
mod kept;
mod last;
mod line;
pub mod log;
mod prune;
mod recorder;
mod reserve;
mod running;
mod secret_names;
mod segments;
mod shown_line;
mod undone;
mod verify;
mod writer;

pub use entries::{HistoryRun, RunFilter, find_run, list_runs};
pub use entry::{ActItem, HistoryEntry};
pub use hiding::{hide, is_secret};
pub use last::{LastRun, WroteTo, last_run};
pub use prune::{PruneScope, exported, mark_exported, prune, prune_scope};
pub use recorder::{HistoryRecorder, RunOrigin};
pub use running::{UndoAtWork, begin_undo, refuse_at_work};
pub use segments::{Segment, segments};
pub use undone::{PastUndos, past_undos};
pub use verify::{Trouble, Verified, trust_run, verify};
pub use writer::flush_open;

#[cfg(test)]
mod tests;
