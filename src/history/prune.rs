//! Removing files of past days, and how far a history was exported.

use super::chain::SealedLine;
use super::entries::{read, unreadable};
use super::line::HistoryLine;
use super::recorder::HistoryRecorder;
use super::running;
use super::segments::{Segment, day_of, segments};
use crate::fault::Fault;
use crate::files;
use crate::owner;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The longest note of what was exported, in bytes.
const LONGEST_MARK: u64 = 1 << 20;

/// What would be removed.
#[derive(Debug, Default)]
pub struct PruneScope {
    /// The files of this machine, the oldest first.
    pub files: Vec<Segment>,
    /// How many lines are in them.
    pub lines: u64,
    /// How many of these were not exported.
    pub unexported: u64,
    /// How many files of other machines are left.
    pub others: usize,
    end: Option<(u64, String)>,
}

/// The files of this machine of days before an instant, never the one that is written to.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn prune_scope(history: &HistoryRecorder, before: Timestamp) -> Result<PruneScope, Fault> {
    let folder = history.folder()?;
    let (machine, day) = (history.machine(), day_of(before));
    let all = segments(folder).map_err(|error| unreadable(folder, &error))?;
    let mut scope = PruneScope::default();
    let (mut own, others): (Vec<Segment>, Vec<Segment>) =
        all.into_iter().partition(|segment| segment.machine == machine);
    scope.others = others.iter().filter(|segment| segment.day < day).count();
    if own.last().is_some_and(|newest| newest.day >= day_of(history.now())) {
        own.pop();
    }
    own.retain(|segment| segment.day < day);
    let exported = exported(folder).get(&machine).copied().unwrap_or_default();
    for segment in &own {
        for line in read(&segment.path)?.lines().filter_map(SealedLine::of) {
            scope.lines += 1;
            scope.unexported += u64::from(line.n > exported);
            scope.end = Some((line.n, line.digest.to_owned()));
        }
    }
    scope.files = own;
    Ok(scope)
}

/// Removes them, after a line that says so.
///
/// # Errors
/// Configuration: the line cannot be written, or a file cannot be removed.
pub fn prune(history: &HistoryRecorder, scope: &PruneScope) -> Result<(), Fault> {
    let (Some((n, digest)), Some(last)) = (&scope.end, scope.files.last()) else { return Ok(()) };
    let line = HistoryLine::Pruned { user: history.user(), through: &last.day, pruned: *n, digest };
    history.append(&line)?;
    for segment in &scope.files {
        std::fs::remove_file(&segment.path).map_err(|error| {
            Fault::configuration(format!("{} cannot be removed: {error}", segment.path.display()))
        })?;
    }
    running::tidy(history.folder()?, &last.day);
    Ok(())
}

fn exported_path(folder: &Path) -> PathBuf {
    folder.join("exported.json")
}

/// Of each machine the number of the last line that was exported.
pub fn exported(folder: &Path) -> BTreeMap<String, u64> {
    let text = files::read(&exported_path(folder), LONGEST_MARK).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Notes how far it was exported.
///
/// # Errors
/// Configuration: that cannot be written.
pub fn mark_exported(folder: &Path, through: &BTreeMap<String, u64>) -> Result<(), Fault> {
    let mut all = exported(folder);
    for (machine, n) in through {
        let known = all.entry(machine.clone()).or_default();
        *known = (*known).max(*n);
    }
    let path = exported_path(folder);
    let text = serde_json::to_string(&all).unwrap_or_default();
    let mut options = File::options();
    let options = owner::private(options.write(true).create(true).truncate(true));
    let written = options.open(&path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Fault::configuration(format!("{} cannot be written: {error}", path.display())))
}
