//! What took a run back, and what took that back again.

use super::entries::{GlancedLine, find_run, read, run_day, unreadable};
use super::entry::{HistoryEntry, add};
use super::segments::segments;
use crate::fault::Fault;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
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

/// The entries of all undos that made something, and of what these took back.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn remade(folder: &Path) -> Result<Vec<HistoryEntry>, Fault> {
    let mut wanted: HashSet<String> = HashSet::new();
    let segments = segments(folder).map_err(|error| unreadable(folder, &error))?;
    for segment in &segments {
        let text = read(&segment.path)?;
        for line in text.lines().filter(|line| line.contains("\"is\":\"run\"") && line.contains("\"undoes\""))
        {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            if let ("run", Some(undoes)) = (line.is.as_ref(), line.undoes) {
                wanted.insert(undoes.split('.').next().unwrap_or_default().to_owned());
                wanted.insert(line.run.into_owned());
            }
        }
    }
    let mut runs: HashMap<String, (Vec<HistoryEntry>, HashMap<u64, usize>)> = HashMap::new();
    for segment in segments.iter().filter(|_| !wanted.is_empty()) {
        let text = read(&segment.path)?;
        for line in text.lines() {
            let run = line.split_once("\"run\":\"").and_then(|(_, rest)| rest.split('"').next());
            if !run.is_some_and(|run| wanted.contains(run)) {
                continue;
            }
            let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
            if let Some(run) = value["run"].as_str().map(str::to_owned) {
                let (entries, places) = runs.entry(run.clone()).or_default();
                add(&run, value, entries, places);
            }
        }
    }
    Ok(runs.into_values().flat_map(|(entries, _)| entries).collect())
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
