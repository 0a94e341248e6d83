//! How a run is to go.

use super::report::BulkProgress;
use crate::engine::Looks;
use crate::session::Cancel;
use std::path::Path;

/// Which rows may share a call.
#[derive(Debug, Clone, Copy)]
pub struct Sharing {
    /// Whether any may.
    pub wanted: bool,
    /// Whether each row needs the platform's full answer before others are sent: with a limit on failures, or where
    /// what is there already is no failure. The items of a call for many have less.
    pub exact: bool,
    /// Concurrent rows.
    pub jobs: usize,
}

/// How a run is to go.
pub struct BulkPlan<'a> {
    /// Which rows may share a call, and how many calls are in progress at once.
    pub sharing: Sharing,
    /// Stop after so many failed rows.
    pub max_failures: Option<usize>,
    /// Stop after so many calls in a row that nobody answered, or that the platform had no time for.
    pub give_up_after: usize,
    /// Retry rows whose outcome is unknown.
    pub retry_in_doubt: bool,
    /// Which acknowledged rows are looked at once.
    pub looks: Looks,
    /// Whether a row that only the platform's answer calls done is reported once it was looked for.
    pub holds_back: bool,
    /// `--if-not-exists`.
    pub if_not_exists: bool,
    /// Where the journal is.
    pub journal: &'a Path,
    /// Whether it is there already and the run goes on with it.
    pub resume: bool,
    /// The address of the platform, up to the path.
    pub origin: &'a str,
    /// Ends the run: no new rows, those in progress finish.
    pub cancel: &'a dyn Cancel,
    /// Is told how far the run is.
    pub progress: &'a dyn BulkProgress,
}
