//! What took a run back, and what took that back again.

use super::entries::{GlancedLine, find_run, read, run_day, unreadable};
use super::entry::HistoryEntry;
use super::segments::segments;
use crate::fault::Fault;
use std::path::Path;

/// The entries of the runs that took a run or a part of it back, of those that took these back, and so on.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn undone(folder: &Path, run: &str) -> Result<Vec<HistoryEntry>, Fault> {
    let all = undoing(folder, run)?;
    let (mut known, mut entries, mut next) = (vec![run.to_owned()], Vec::new(), 0);
    while let Some(of) = known.get(next).cloned() {
        next += 1;
        for (by, undoes) in &all {
            if undoes.split('.').next() == Some(of.as_str()) && !known.contains(by) {
                known.push(by.clone());
                entries.extend(find_run(folder, by)?.into_iter().flat_map(|(_, entries)| entries));
            }
        }
    }
    Ok(entries)
}

/// The runs that took something back since the day of a run, each with what that was.
fn undoing(folder: &Path, run: &str) -> Result<Vec<(String, String)>, Fault> {
    let Some(day) = run_day(run) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for segment in segments(folder).map_err(|error| unreadable(folder, &error))? {
        if segment.day < day {
            continue;
        }
        for line in read(&segment.path)?.lines().filter(|line| line.contains("\"is\":\"run\"")) {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            if let ("run", Some(undoes)) = (line.is.as_ref(), line.undoes) {
                all.push((line.run.into_owned(), undoes.into_owned()));
            }
        }
    }
    Ok(all)
}
