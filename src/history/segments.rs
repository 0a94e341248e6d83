//! The files of a history: one a day and machine, called `2026-12-01.MACHINE.ndjson`; beside them the head of each machine.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// How the names of files end.
const ENDING: &str = ".ndjson";

/// How the name of the head of a machine ends.
const HEAD: &str = ".head";

/// How the name of the file ends that keeps space for the lines of a machine.
const RESERVE: &str = ".reserve";

/// A file of a history.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Segment {
    /// The machine that wrote it.
    pub machine: String,
    /// The day of its first line in UTC, such as `2026-12-01`.
    pub day: String,
    /// Where it is.
    pub path: PathBuf,
}

impl Segment {
    /// Its name.
    pub fn name(&self) -> String {
        file_name(&self.day, &self.machine)
    }
}

/// The name of a day's file.
pub(super) fn file_name(day: &str, machine: &str) -> String {
    format!("{day}.{machine}{ENDING}")
}

/// The day of an instant, in UTC.
pub(super) fn day_of(instant: Timestamp) -> String {
    instant.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d").to_string()
}

/// A machine's name as a part of a file name.
pub(super) fn machine_word(name: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '-' };
    let word: String = name.chars().take(63).map(plain).collect();
    if word.is_empty() { "machine".to_owned() } else { word.to_ascii_lowercase() }
}

/// The file of the head of a machine.
pub(super) fn head_path(folder: &Path, machine: &str) -> PathBuf {
    folder.join(format!("{machine}{HEAD}"))
}

/// The file that keeps space for the lines of a machine.
pub(super) fn reserve_path(folder: &Path, machine: &str) -> PathBuf {
    folder.join(format!("{machine}{RESERVE}"))
}

/// The machines that have a head, or space that is kept for them: both are made when a machine begins to write.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn known_machines(folder: &Path) -> std::io::Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.ok()?.file_name().into_string().ok();
    let machine =
        |name: String| name.strip_suffix(HEAD).or_else(|| name.strip_suffix(RESERVE)).map(str::to_owned);
    let mut all: Vec<String> = entries.filter_map(name).filter_map(machine).collect();
    all.sort();
    all.dedup();
    Ok(all)
}

/// The files of all machines, those of a machine one after the other, the oldest first. None where there is no such folder.
///
/// # Errors
/// The folder cannot be read.
pub fn segments(folder: &Path) -> std::io::Result<Vec<Segment>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut all = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let parts = name.strip_suffix(ENDING).and_then(|name| name.split_once('.'));
        if let Some((day, machine)) = parts.filter(|(day, _)| is_day(day)) {
            all.push(Segment { machine: machine.to_owned(), day: day.to_owned(), path });
        }
    }
    all.sort();
    Ok(all)
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}
