//! Reading a history: runs with what their writes came to, and the writes of one run.

use super::segments::{day_of, segments};
use crate::fault::Fault;
use crate::files;
use jiff::Timestamp;
use memchr::memmem;
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
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
struct GlancedLine<'l> {
    #[serde(borrow)]
    is: Cow<'l, str>,
    #[serde(borrow, default)]
    time: Cow<'l, str>,
    #[serde(borrow, default)]
    run: Cow<'l, str>,
    #[serde(borrow, default)]
    user: Cow<'l, str>,
    #[serde(borrow, default)]
    machine: Cow<'l, str>,
    #[serde(borrow, default)]
    line: Cow<'l, str>,
    #[serde(borrow, default)]
    undoes: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    profile: Cow<'l, str>,
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

/// One thing that a command of the history was about.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ActItem {
    /// What it was called.
    #[serde(default)]
    pub about: String,
    /// What was given, by argument.
    #[serde(default)]
    pub given: Value,
    /// What was read before; null where nothing was.
    #[serde(default)]
    pub before: Value,
    /// What was meant to be there afterwards; null where that was not known before.
    #[serde(default)]
    pub after: Value,
    /// What the platform answered of it, where several shared a call; null where that is not known.
    #[serde(skip)]
    pub answer: Value,
    /// What was found of it afterwards, in the place of what its call came to.
    #[serde(skip)]
    pub settled: Option<Value>,
}

/// A command of the history, or a raw write.
#[derive(Debug, Clone, Default)]
pub struct HistoryEntry {
    /// Its run.
    pub run: String,
    /// Its number within that.
    pub entry: u64,
    /// When its first write was sent, in RFC 3339.
    pub time: String,
    /// The profile.
    pub profile: String,
    /// Its platform.
    pub platform: String,
    /// The address that it had then.
    pub address: String,
    /// The settings that said, beside the address, which objects were meant.
    pub place: BTreeMap<String, String>,
    /// The command; empty for a raw write.
    pub command: String,
    /// What it was about.
    pub rows: Vec<ActItem>,
    /// Its writes: the line that was noted before each, and what came of it.
    pub calls: Vec<(Value, Option<Value>)>,
    /// What was found of all of it afterwards, in the place of what its writes came to.
    pub settled: Option<Value>,
}

impl HistoryEntry {
    /// What it is called: the run and its number.
    pub fn name(&self) -> String {
        format!("{}.{}", self.run, self.entry)
    }

    /// What it came to: what was found afterwards, else what its writes came to; of rows that came to different things,
    /// `partial`.
    pub fn outcome(&self) -> String {
        let mut rows = self.rows.iter().map(|row| self.outcome_of(row));
        match rows.next() {
            Some(first) if rows.all(|other| other == first) => first,
            Some(_) => "partial".to_owned(),
            None => self.outcome_of(&ActItem::default()),
        }
    }

    /// What one of the things that it was about came to.
    pub fn outcome_of(&self, item: &ActItem) -> String {
        let settled = item.settled.as_ref().or(self.settled.as_ref());
        match settled.and_then(|settled| settled["outcome"].as_str()) {
            Some(outcome) => outcome.to_owned(),
            None => self.answered(),
        }
    }

    /// What its writes came to: `done` where all were, `unknown` where a line is missing, `partial` where some were and others
    /// were not, else the first other outcome.
    fn answered(&self) -> String {
        let of_call = |came: &Option<Value>| came.as_ref()?["outcome"].as_str().map(str::to_owned);
        let outcomes: Vec<String> = self
            .calls
            .iter()
            .map(|(_, came)| of_call(came).unwrap_or_else(|| "unknown".to_owned()))
            .collect();
        let is_open = |outcome: &&String| matches!(outcome.as_str(), "unknown" | "in-doubt");
        let Some(other) = outcomes.iter().find(|outcome| *outcome != "done") else {
            return "done".to_owned();
        };
        match outcomes.iter().find(is_open) {
            Some(open) => open.clone(),
            None if outcomes.iter().any(|outcome| outcome == "done") => "partial".to_owned(),
            None => other.clone(),
        }
    }

    /// Whether it is not known of one of the things that it was about whether it took.
    pub fn is_doubtful(&self, item: &ActItem) -> bool {
        matches!(self.outcome_of(item).as_str(), "in-doubt" | "unknown")
    }

    /// What was found of it afterwards, or the answer of its last write, where that was kept.
    pub fn answer(&self) -> &Value {
        const NOTHING: &Value = &Value::Null;
        if let Some(found) = self.settled.as_ref().and_then(|settled| settled.get("answer")) {
            return found;
        }
        self.calls.iter().rev().find_map(|(_, came)| came.as_ref()?.get("answer")).unwrap_or(NOTHING)
    }

    /// The body of its first write.
    pub fn body(&self) -> &Value {
        const NOTHING: &Value = &Value::Null;
        self.calls.first().and_then(|(sent, _)| sent.get("body")).unwrap_or(NOTHING)
    }

    /// What it was about, in words.
    pub fn about(&self) -> String {
        let names: Vec<&str> = self.rows.iter().map(|row| row.about.as_str()).collect();
        match names.len() {
            0..=3 => names.join(", "),
            count => format!("{} and {} more", names[..3].join(", "), count - 3),
        }
    }

    /// A row of a table.
    pub fn json(&self) -> Value {
        let first = self.calls.first().map_or(&Value::Null, |(sent, _)| sent);
        json!({
            "entry": self.name(), "time": self.time, "profile": self.profile, "command": self.command,
            "about": self.about(), "method": first["method"], "path": first["path"],
            "outcome": self.outcome(),
        })
    }

    /// All that is known of it.
    pub fn whole(&self) -> Value {
        let mut shown = self.json();
        let calls: Vec<Value> = self
            .calls
            .iter()
            .map(|(sent, came)| {
                let mut call = json!({
                    "method": sent["method"], "path": sent["path"], "body": sent["body"], "sent": sent["time"],
                });
                for name in ["outcome", "status", "code", "request_id", "answer"] {
                    if let Some(value) = came.as_ref().and_then(|came| came.get(name)) {
                        call[name] = value.clone();
                    }
                }
                call
            })
            .collect();
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                let mut shown =
                    json!({"about": row.about, "given": row.given, "before": row.before, "after": row.after});
                if let Some(settled) = &row.settled {
                    shown["found"] = found(settled);
                }
                shown
            })
            .collect();
        if let Some(settled) = &self.settled {
            shown["found"] = found(settled);
        }
        shown["platform"] = Value::from(self.platform.as_str());
        shown["address"] = Value::from(self.address.as_str());
        shown["place"] = json!(self.place);
        shown["rows"] = Value::from(rows);
        shown["calls"] = Value::from(calls);
        shown
    }
}

/// What was found afterwards, as it is shown.
fn found(settled: &Value) -> Value {
    json!({"time": settled["time"], "outcome": settled["outcome"], "how": settled["how"]})
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

fn add(run: &str, line: Value, entries: &mut Vec<HistoryEntry>, places: &mut HashMap<u64, usize>) {
    let Some(number) = line["entry"].as_u64() else { return };
    let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    match line["is"].as_str() {
        Some("sent") => {
            let place = *places.entry(number).or_insert_with(|| {
                entries.push(HistoryEntry {
                    run: run.to_owned(),
                    entry: number,
                    time: text("time"),
                    profile: text("profile"),
                    platform: text("platform"),
                    address: text("address"),
                    place: serde_json::from_value(line["place"].clone()).unwrap_or_default(),
                    command: text("command"),
                    rows: serde_json::from_value(line["rows"].clone()).unwrap_or_default(),
                    calls: Vec::new(),
                    settled: None,
                });
                entries.len() - 1
            });
            entries[place].calls.push((line, None));
        }
        Some("left") => {
            let Some(place) = places.get(&number) else { return };
            let row = line["row"].as_u64().map_or(0, |row| usize::try_from(row).unwrap_or(usize::MAX));
            if let Some(row) = entries[*place].rows.get_mut(row) {
                let is_answer = line["answered"] == true;
                *(if is_answer { &mut row.answer } else { &mut row.after }) = line["after"].clone();
            }
        }
        Some("settled") => {
            let Some(place) = places.get(&number) else { return };
            let entry = &mut entries[*place];
            match line["row"]
                .as_u64()
                .map(|row| entry.rows.get_mut(usize::try_from(row).unwrap_or(usize::MAX)))
            {
                Some(row) => row.into_iter().for_each(|row| row.settled = Some(line.clone())),
                None => entry.settled = Some(line),
            }
        }
        Some("outcome") => {
            let Some(place) = places.get(&number) else { return };
            let same = |(sent, _): &&mut (Value, Option<Value>)| sent["call"] == line["call"];
            if let Some((_, came)) = entries[*place].calls.iter_mut().find(same) {
                *came = Some(line);
            }
        }
        _ => {}
    }
}

/// The run of this user that began to write last, to a profile that is wanted; nothing where there is none.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn last_run(
    folder: &Path,
    user: &str,
    wanted: Option<&dyn Fn(&str) -> bool>,
) -> Result<Option<String>, Fault> {
    if let Some(is_wanted) = wanted {
        let mine = RunFilter { user: Some(user.to_owned()), ..RunFilter::default() };
        let runs = list_runs(folder, &mine)?;
        let last = runs.into_iter().rfind(|run| run.profiles.iter().any(|profile| is_wanted(profile)));
        return Ok(last.map(|run| run.run));
    }
    let mut all = segments(folder).map_err(|error| unreadable(folder, &error))?;
    all.sort_by(|left, right| right.day.cmp(&left.day));
    let mut last: Option<(String, String)> = None;
    let mut day = String::new();
    for segment in all {
        if last.is_some() && segment.day != day {
            break;
        }
        day.clone_from(&segment.day);
        let text = read(&segment.path)?;
        for line in text.lines().filter(|line| line.contains("\"is\":\"run\"")) {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            let found = (line.time.to_string(), line.run.to_string());
            if line.is == "run" && line.user == user && last.as_ref().is_none_or(|last| last.0 <= found.0) {
                last = Some(found);
            }
        }
    }
    Ok(last.map(|(_, run)| run))
}

pub(super) fn read(path: &Path) -> Result<String, Fault> {
    let bytes = files::read(path, LONGEST_FILE).map_err(|error| unreadable(path, &error))?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("the history {} cannot be read: {error}", path.display()))
}
