//! Reading a history: runs with what their writes came to, and the writes of one run.

use super::entry::{HistoryEntry, add};
use super::segments::{day_of, segments};
use crate::fault::Fault;
use crate::files;
use jiff::Timestamp;
use memchr::memmem;
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

/// The longest file of a day that is read, in bytes.
pub(super) const LONGEST_FILE: u64 = 4 << 30;

/// Which runs are wanted.
#[derive(Debug, Clone, Default)]
pub struct RunFilter {
    /// Those that wrote since.
    pub since: Option<Timestamp>,
    /// Those that wrote before.
    pub until: Option<Timestamp>,
    /// Those of a user of the system.
    pub user: Option<String>,
}

/// A run that wrote.
#[derive(Debug, Clone, Default)]
pub struct HistoryRun {
    /// What it is called.
    pub run: String,
    /// When it began to write, in RFC 3339.
    pub time: String,
    /// The user of the system.
    pub user: String,
    /// The machine.
    pub machine: String,
    /// The command line, without secrets.
    pub line: String,
    /// What it took back, where it is an undo.
    pub undoes: Option<String>,
    /// The profiles that it wrote to.
    pub profiles: Vec<String>,
    /// How many writes were sent.
    pub writes: u64,
    /// How many of them came to what.
    pub outcomes: Vec<(String, u64)>,
}

impl HistoryRun {
    /// The same as JSON.
    pub fn json(&self) -> Value {
        let known: u64 = self.outcomes.iter().map(|(_, count)| count).sum();
        let mut outcomes: Vec<String> =
            self.outcomes.iter().map(|(outcome, count)| format!("{count} {outcome}")).collect();
        if self.writes > known {
            outcomes.push(format!("{} unknown", self.writes - known));
        }
        json!({
            "run": self.run, "time": self.time, "user": self.user, "machine": self.machine,
            "profiles": self.profiles, "writes": self.writes, "outcome": outcomes.join(", "),
            "undoes": self.undoes, "line": self.line,
        })
    }
}

/// What a list looks at of a line.
#[derive(Deserialize)]
pub(super) struct GlancedLine<'l> {
    #[serde(borrow)]
    pub(super) is: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) time: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) run: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) user: Cow<'l, str>,
    #[serde(borrow, default)]
    machine: Cow<'l, str>,
    #[serde(borrow, default)]
    line: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) undoes: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    pub(super) only: Option<Cow<'l, str>>,
    #[serde(default)]
    pub(super) left: Option<u64>,
    #[serde(borrow, default)]
    pub(super) profile: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) platform: Cow<'l, str>,
    #[serde(borrow, default)]
    pub(super) address: Cow<'l, str>,
    #[serde(borrow, default)]
    outcome: Cow<'l, str>,
    #[serde(borrow, default)]
    was: Cow<'l, str>,
    #[serde(default)]
    row: Option<u64>,
}

/// The runs, the oldest first. A line that cannot be read is passed over: `verify` names it.
///
/// # Errors
/// Configuration: the folder or a file cannot be read.
pub fn list_runs(folder: &Path, filter: &RunFilter) -> Result<Vec<HistoryRun>, Fault> {
    let (mut runs, mut places) = (Vec::<HistoryRun>::new(), HashMap::<String, usize>::new());
    let first_day = filter.since.map(day_of);
    let instant = |instant: Timestamp| format!("{instant:.3}");
    let (since, until) = (filter.since.map(instant), filter.until.map(instant));
    for segment in segments(folder).map_err(|error| unreadable(folder, &error))? {
        // Lines of a day stand in its file or in a later one.
        if first_day.as_ref().is_some_and(|first| segment.day < *first) {
            continue;
        }
        let text = read(&segment.path)?;
        for line in text.lines() {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            let is_wanted = since.as_deref().is_none_or(|since| *line.time >= *since)
                && until.as_deref().is_none_or(|until| *line.time < *until);
            if line.run.is_empty() || !is_wanted {
                continue;
            }
            let place = match places.get(line.run.as_ref()) {
                Some(place) => *place,
                None => {
                    places.insert(line.run.clone().into_owned(), runs.len());
                    runs.push(HistoryRun {
                        run: line.run.to_string(),
                        time: line.time.to_string(),
                        ..HistoryRun::default()
                    });
                    runs.len() - 1
                }
            };
            runs[place].take(&line);
        }
    }
    runs.retain(|run| filter.user.as_ref().is_none_or(|user| run.user == *user));
    runs.sort_by(|left, right| (&left.time, &left.run).cmp(&(&right.time, &right.run)));
    Ok(runs)
}

impl HistoryRun {
    fn take(&mut self, line: &GlancedLine) {
        match line.is.as_ref() {
            "run" => {
                self.user = line.user.to_string();
                self.machine = line.machine.to_string();
                self.line = line.line.to_string();
                self.undoes = line.undoes.as_ref().map(ToString::to_string);
            }
            "sent" => {
                self.writes += 1;
                if !self.profiles.iter().any(|known| *known == line.profile) {
                    self.profiles.push(line.profile.to_string());
                }
            }
            "outcome" => self.count(&line.outcome),
            // Of rows that shared a call, each stands in its entry.
            "settled" if line.row.is_none() => {
                if let Some((_, count)) = self.outcomes.iter_mut().find(|(known, _)| *known == line.was) {
                    *count = count.saturating_sub(1);
                    self.outcomes.retain(|(_, count)| *count > 0);
                    self.count(&line.outcome);
                }
            }
            _ => {}
        }
    }

    fn count(&mut self, outcome: &str) {
        match self.outcomes.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, count)) => *count += 1,
            None => self.outcomes.push((outcome.to_owned(), 1)),
        }
    }
}

/// The day on which a run began, by its name.
pub(super) fn run_day(run: &str) -> Option<String> {
    let day = run.get(..8).filter(|day| day.bytes().all(|digit| digit.is_ascii_digit()))?;
    Some(format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]))
}

/// A run with its commands in their order; nothing where there is none of that name.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn find_run(folder: &Path, run: &str) -> Result<Option<(HistoryRun, Vec<HistoryEntry>)>, Fault> {
    let Some(day) = run_day(run) else { return Ok(None) };
    let mark = format!("\"run\":\"{run}\"");
    let finder = memmem::Finder::new(mark.as_bytes());
    let mut found = HistoryRun { run: run.to_owned(), ..HistoryRun::default() };
    let mut entries: Vec<HistoryEntry> = Vec::new();
    let mut places: HashMap<u64, usize> = HashMap::new();
    let mut seen = false;
    for segment in segments(folder).map_err(|error| unreadable(folder, &error))? {
        if segment.day < day {
            continue;
        }
        let text = read(&segment.path)?;
        for line in text.lines().filter(|line| finder.find(line.as_bytes()).is_some()) {
            let Ok(glanced) = serde_json::from_str::<GlancedLine>(line) else { continue };
            let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
            if glanced.run != run {
                continue;
            }
            seen = true;
            found.take(&glanced);
            if found.time.is_empty() {
                found.time = glanced.time.to_string();
            }
            add(run, value, &mut entries, &mut places);
        }
    }
    // Threads note their lines as they come to it.
    entries.sort_by_key(|entry| entry.entry);
    Ok(seen.then_some((found, entries)))
}

pub(super) fn read(path: &Path) -> Result<String, Fault> {
    let bytes = files::read(path, LONGEST_FILE).map_err(|error| unreadable(path, &error))?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("the history {} cannot be read: {error}", path.display()))
}
