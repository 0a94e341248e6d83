//! What took runs back, and what took that back again.

use super::entries::{GlancedLine, read, run_day, unreadable};
use super::entry::{HistoryEntry, add};
use super::segments::segments;
use crate::fault::Fault;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// What the history knows of undos.
#[derive(Debug, Default)]
pub struct PastUndos {
    /// The entries of all undos, and of the runs that these took back.
    pub entries: Vec<HistoryEntry>,
    /// The runs that took one run or a part of it back, those that took these back, and so on.
    pub of_run: HashSet<String>,
}

/// The undos of the history, and which of them took a run back.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn past_undos(folder: &Path, run: &str) -> Result<PastUndos, Fault> {
    let all = undoing(folder)?;
    let wanted: HashSet<&str> = all.iter().flat_map(|(by, of)| [by.as_str(), of.as_str()]).collect();
    let mut runs: HashMap<String, (Vec<HistoryEntry>, HashMap<u64, usize>)> = HashMap::new();
    // The lines of a run stand in the files of its day and of later ones.
    let first = wanted.iter().map(|run| run_day(run).unwrap_or_default()).min();
    let segments = segments(folder).map_err(|error| unreadable(folder, &error))?.into_iter();
    for segment in segments.filter(|segment| first.as_ref().is_some_and(|first| segment.day >= *first)) {
        for line in read(&segment.path)?.lines() {
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
    let mut entries: Vec<HistoryEntry> = runs.into_values().flat_map(|(entries, _)| entries).collect();
    entries.sort_by(|left, right| (&left.run, left.entry).cmp(&(&right.run, right.entry)));
    Ok(PastUndos { entries, of_run: closure(&all, run) })
}

/// The runs that took a run back, directly or through one another.
fn closure(all: &[(String, String)], run: &str) -> HashSet<String> {
    let (mut found, mut next) = (HashSet::new(), vec![run.to_owned()]);
    while let Some(of) = next.pop() {
        for (by, _) in all.iter().filter(|(by, undoes)| *undoes == of && by != run) {
            if found.insert(by.clone()) {
                next.push(by.clone());
            }
        }
    }
    found
}

/// The runs that took something back, each with the run that it took back or a part of.
fn undoing(folder: &Path) -> Result<Vec<(String, String)>, Fault> {
    let mut all = Vec::new();
    for segment in segments(folder).map_err(|error| unreadable(folder, &error))? {
        let text = read(&segment.path)?;
        for line in text.lines().filter(|line| line.contains("\"is\":\"run\"") && line.contains("\"undoes\""))
        {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            if let ("run", Some(undoes)) = (line.is.as_ref(), line.undoes) {
                all.push((line.run.into_owned(), undoes.split('.').next().unwrap_or_default().to_owned()));
            }
        }
    }
    Ok(all)
}
