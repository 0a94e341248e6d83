//! The journal of a run: an append-only file of JSON lines, one before a row is sent and one with what came
//! of it, each flushed to the system before the run goes on. Holds numbers, keys and outcomes; no values.

use super::report::RunState;
use super::row_outcome::RowOutcome;
use crate::fault::Fault;
use crate::files;
use crate::history::log::{LineLog, cut, lock, whole};
use crate::owner;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;

/// How every journal begins.
const BEGINNING: &[u8] = br#"{"is":"journal","#;

/// What a journal is about; a run only goes on with its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The form of the lines; the first one did not say it.
    #[serde(default = "first")]
    pub version: u32,
    /// The command.
    pub command: String,
    /// The profile.
    pub profile: String,
    /// Where the rows go: the address of the platform with the front of every path; the first journals did not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// SHA-256 of the input, in hex.
    pub input: String,
    /// How many rows the input has.
    pub rows: usize,
    /// What the line gave for all rows, by argument, each value as a digest; the first journals did not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<BTreeMap<String, String>>,
}

/// The form of the lines that this version writes.
pub const VERSION: u32 = 1;

fn first() -> u32 {
    1
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum JournalLine {
    Journal(Header),
    Sent {
        row: u64,
        key: String,
    },
    Outcome {
        row: u64,
        state: String,
        id: Option<String>,
        code: Option<String>,
        /// Whether only the platform's answer says so.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        told: bool,
    },
    /// Every row so far of which only the platform's answer said that it is done was looked for.
    Looked,
}

/// Whether a journal says where its rows went and with which flags: what it does not say is not compared.
pub fn says_where(path: &Path) -> bool {
    let mut line = String::new();
    let read =
        files::open(path).and_then(|file| BufReader::new(file.take(LONGEST_HEADER)).read_line(&mut line));
    let header = read.ok().and_then(|_| parsed(&line).ok());
    !matches!(header, Some(JournalLine::Journal(Header { place: None, .. } | Header { flags: None, .. })))
}

impl From<&RowOutcome> for JournalLine {
    fn from(settled: &RowOutcome) -> Self {
        JournalLine::Outcome {
            row: settled.number,
            state: settled.state.word().to_owned(),
            id: settled.id.clone(),
            code: settled.fault.as_ref().map(|fault| fault.kind().code().to_owned()),
            told: settled.told,
        }
    }
}

/// The longest first line, in bytes.
const LONGEST_HEADER: u64 = 1 << 16;

/// A line. By way of a value: a tagged form cannot take its numbers from text.
fn parsed(line: &str) -> Result<JournalLine, serde_json::Error> {
    serde_json::from_str(line).and_then(serde_json::from_value::<JournalLine>)
}

/// What earlier runs came to.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Past {
    /// Rows that are done, with the platform's id where it gave one.
    pub done: BTreeMap<u64, Option<String>>,
    /// Those of them of which only the platform's answer says so.
    pub told: BTreeSet<u64>,
    /// Rows that were sent and have no outcome.
    pub in_doubt: BTreeSet<u64>,
    /// Ids in the answers of rows that a look did not find as they were asked for: the platform may be slow to show them.
    pub unseen: BTreeMap<u64, String>,
}

/// An open journal. No other run can use it.
pub struct Journal(LineLog);

impl Journal {
    /// Starts a new one.
    ///
    /// # Errors
    /// Usage: the file is there already or cannot be made.
    pub fn create(path: &Path, header: &Header) -> Result<Self, Fault> {
        if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            owner::private_folder(parent).map_err(|error| broken(path, &error))?;
        }
        let mut options = File::options();
        options.read(true).append(true).create_new(true);
        let file = owner::private(&mut options).open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists if !path.is_dir() && !path.is_file() => no_file(path),
            std::io::ErrorKind::AlreadyExists => {
                Fault::usage(format!("the journal {} is there already", path.display()))
                    .hint(format!("--resume '{}' goes on with it", path.display()))
            }
            _ => broken(path, &error),
        })?;
        Self::start(path, file, header)
    }

    fn start(path: &Path, file: File, header: &Header) -> Result<Self, Fault> {
        lock("the journal ", path, &file)?;
        let journal = Journal(LineLog::new(path, file));
        journal.write(&JournalLine::Journal(header.clone()))?;
        Ok(journal)
    }

    /// Opens one to go on with, and tells what it says.
    ///
    /// # Errors
    /// Usage: it is another run's, or of another input. Conflict: another run is using it.
    pub fn resume(path: &Path, header: &Header) -> Result<(Self, Past), Fault> {
        let closed =
            |error| Fault::usage(format!("the journal {} cannot be opened: {error}", path.display()));
        files::check(path).map_err(|_| no_file(path))?;
        // Windows cuts no file that is open for appending alone; nobody else writes while it is locked.
        let mut file = files::open_with(File::options().read(true).write(true), path).map_err(closed)?;
        lock("the journal ", path, &file)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|error| broken(path, &error))?;
        if bytes.is_empty() {
            return Err(Fault::usage(format!(
                "the journal {} is empty, so it tells nothing",
                path.display()
            ))
            .hint("nothing was sent; if no run was begun with it, take --journal with a new file"));
        }
        // A last line that was torn when the run was cut off is removed, so that the next one starts clean.
        // It may end in the middle of a character.
        let whole = whole(&bytes);
        let torn = bytes.split_off(whole);
        if whole == 0 && BEGINNING.starts_with(&torn[..torn.len().min(BEGINNING.len())]) {
            // Cut off before its first line was whole: nothing had been sent.
            cut(&mut file, 0).map_err(|error| broken(path, &error))?;
            return Ok((Self::start(path, file, header)?, Past::default()));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            Fault::usage(format!("the journal {} cannot be read: {error}", path.display()))
        })?;
        let past = read(path, &text, header)?;
        if !torn.is_empty() {
            cut(&mut file, whole as u64).map_err(|error| broken(path, &error))?;
        }
        Ok((Journal(LineLog::new(path, file)), past))
    }

    /// Says that a row is about to be sent.
    ///
    /// # Errors
    /// Configuration: the journal cannot be written, so the row must not be sent.
    pub fn sent(&self, row: u64, key: &str) -> Result<(), Fault> {
        self.write(&JournalLine::Sent { row, key: key.to_owned() })
    }

    /// Says what came of a row. A row in doubt gets no line: its `sent` stands.
    ///
    /// # Errors
    /// Configuration: the journal cannot be written.
    pub fn outcome(&self, settled: &RowOutcome) -> Result<(), Fault> {
        if settled.state == RunState::InDoubt { Ok(()) } else { self.write(&settled.into()) }
    }

    /// Says what came of a row in the place of what was said before.
    ///
    /// # Errors
    /// Configuration: the journal cannot be written.
    pub fn corrected(&self, settled: &RowOutcome) -> Result<(), Fault> {
        self.write(&settled.into())
    }

    /// Says that every row was looked for that only the platform's answer had called done.
    ///
    /// # Errors
    /// Configuration: the journal cannot be written.
    pub fn looked(&self) -> Result<(), Fault> {
        self.write(&JournalLine::Looked)
    }

    fn write(&self, line: &JournalLine) -> Result<(), Fault> {
        let text = serde_json::to_string(line).map_err(|error| Fault::unexpected(error.to_string()))?;
        self.0.append(text).map_err(|error| broken(self.0.path(), &error))
    }
}

fn no_file(path: &Path) -> Fault {
    Fault::usage(format!("{} is not a file, so it cannot be a journal", path.display()))
        .hint("name a file on a disk that stays")
}

fn broken(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("the journal {} cannot be written: {error}", path.display()))
        .hint("no further row was sent")
}

fn read(path: &Path, text: &str, header: &Header) -> Result<Past, Fault> {
    let wrong = |what: &str| Fault::usage(format!("the journal {} {what}", path.display()));
    let mut lines = text.lines();
    let first = lines.next().and_then(|line| parsed(line).ok());
    let Some(JournalLine::Journal(known)) = first else { return Err(wrong("is not a journal")) };
    if known.version != VERSION {
        return Err(wrong(&format!(
            "has version {}, and this iamctl knows version {VERSION}",
            known.version
        ))
        .hint("go on with the iamctl that began it"));
    }
    if known.input != header.input {
        return Err(wrong("belongs to another input: the file has changed since, or is another one"));
    }
    if let (Some(then), Some(now)) = (&known.place, &header.place)
        && then != now
    {
        return Err(wrong(&format!("was begun on {then}, and this is {now}")));
    }
    let other: BTreeSet<&str> = match (&known.flags, &header.flags) {
        (Some(then), Some(now)) => {
            let all = then.iter().chain(now).map(|(name, _)| name.as_str());
            all.filter(|name| then.get(*name) != now.get(*name)).collect()
        }
        _ => BTreeSet::new(),
    };
    if (&known.command, &known.profile) != (&header.command, &header.profile) {
        return Err(wrong(&format!("belongs to '{}' on profile {}", known.command, known.profile)));
    }
    if !other.is_empty() {
        let names: Vec<String> = other.iter().map(|name| format!("--{name}")).collect();
        return Err(wrong(&format!("was begun with another {}", names.join(", ")))
            .hint("go on with what the line said then, or start a new run with the rows that are left"));
    }
    if known.rows != header.rows {
        return Err(wrong(&format!("is about {} rows, and this is about {}", known.rows, header.rows)));
    }
    let mut past = Past::default();
    for line in lines {
        let line = parsed(line).map_err(|error| wrong(&format!("cannot be read: {error}")))?;
        match line {
            JournalLine::Journal(_) => {}
            JournalLine::Sent { row, .. } => {
                past.unseen.remove(&row);
                past.in_doubt.insert(row);
            }
            JournalLine::Looked => past.told.clear(),
            JournalLine::Outcome { row, state, id, told, .. } => {
                past.in_doubt.remove(&row);
                past.done.remove(&row);
                past.told.remove(&row);
                past.unseen.remove(&row);
                if [RunState::Done, RunState::Unchanged].iter().any(|done| state == done.word()) {
                    past.done.insert(row, id);
                    past.told.extend(told.then_some(row));
                } else if state == RunState::InDoubt.word() {
                    past.in_doubt.insert(row);
                    past.unseen.extend(id.map(|id| (row, id)));
                } else if let Some(id) = id {
                    past.unseen.insert(row, id);
                }
            }
        }
    }
    Ok(past)
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
