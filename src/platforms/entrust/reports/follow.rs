//! Handing out audit events from where the last run stopped. A file remembers the second of the last event and
//! the ids of all that bear it, so that none is lost and none is given twice, whatever became of the platform's
//! own cursors meanwhile. It is written once all rows are with their reader: a run that ends early gives its
//! rows again.

use super::since::{export, since};
use crate::clock;
use crate::commands::args::{CURSOR_FILE, SINCE};
use crate::fault::Fault;
use crate::files;
use crate::http::{Call, CallEffect, Method};
use crate::json;
use crate::platforms::table::Operation;
use crate::session::outcome::Row;
use crate::session::pages::{Pages, Walk};
use crate::session::{CommandInput, Outcome, Session};
use jiff::Timestamp;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Events in one page.
const SIZE: u32 = 100;

/// How far a file says that events were delivered.
#[derive(Debug, Clone, PartialEq)]
struct FollowMark {
    /// The second of the last event.
    since: Timestamp,
    /// The events of that second.
    seen: BTreeSet<String>,
    /// Events that bear a time to come, each with its second: they end nothing, and are delivered once.
    ahead: BTreeMap<String, Timestamp>,
}

/// Delivers every event since the mark of the file, or since `--since` where there is none yet.
///
/// # Errors
/// Usage: a file that cannot be read, or that belongs to another profile.
pub(super) fn deliver<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let path = given.text(&CURSOR_FILE).map(PathBuf::from);
    let mark = match &path {
        Some(path) => read(path, &session.profile)?,
        None => None,
    };
    let mark = match mark {
        Some(mark) => {
            if given.has(&SINCE) {
                let text = format!(
                    "going on from {}, where the file stopped; --since is for a new file",
                    mark.since
                );
                session.notice(&text);
            }
            mark
        }
        None => FollowMark { since: since(session, given)?, seen: BTreeSet::new(), ahead: BTreeMap::new() },
    };
    let body = export(session, given, mark.since)?;
    let call = Call::new(Method::Post, session.path(operation.path)).json(&body).effect(CallEffect::Read);
    let walk = Walk { items: "/results", id: "/id", paged: true, size: SIZE, limit: None, jobs: Some(1) };
    let pages = Pages::new(session, call, walk);
    let Some(path) = path else { return Ok(Outcome::Rows(Box::new(pages))) };
    let mark = Arc::new(Mutex::new(mark));
    let taken = mark.clone();
    let now = session.clock.now();
    let fresh = move |row: &Row| row.as_ref().map_or(true, |row| lock(&taken).take(row, now));
    let note = move || {
        let mark = lock(&mark);
        if let Some((id, time)) = mark.ahead.first_key_value() {
            session.warn(&format!(
                "{} events bear a time to come, such as {id} ({time}): the file does not go beyond the present",
                mark.ahead.len()
            ));
        }
        write(&path, &session.profile, &mark)
    };
    Ok(Outcome::Followed(Box::new(pages.filter(fresh)), Box::new(note)))
}

fn lock(mark: &Mutex<FollowMark>) -> MutexGuard<'_, FollowMark> {
    mark.lock().unwrap_or_else(PoisonError::into_inner)
}

impl FollowMark {
    /// Notes an event; false where it was delivered by an earlier run.
    fn take(&mut self, row: &RawValue, now: Timestamp) -> bool {
        let text =
            |pointer: &str| json::pick(row, pointer).and_then(|value| value.as_str().map(str::to_owned));
        let id = text("/id");
        if id.as_ref().is_some_and(|id| self.seen.contains(id) || self.ahead.contains_key(id)) {
            return false;
        }
        let time = text("/eventTime")
            .and_then(|time| clock::instant(&time, Timestamp::UNIX_EPOCH, false, &jiff::tz::TimeZone::UTC));
        let second = time.and_then(|time| Timestamp::from_second(time.as_second()).ok());
        if let (Some(second), Some(id)) = (second.filter(|second| *second > now), &id) {
            // To go on from there would leave out all that happens until then.
            self.ahead.insert(id.clone(), second);
            return true;
        }
        if let Some(second) = second.filter(|second| *second > self.since) {
            self.since = second;
            self.seen.clear();
            self.ahead.retain(|_, time| *time >= second);
        }
        self.seen.extend(id);
        true
    }
}

/// The longest cursor file, in bytes: it holds the ids of events that a clock put ahead.
const LONGEST_FILE: u64 = 64 * 1024 * 1024;

/// The mark in a file; nothing where there is no file yet.
fn read(path: &Path, profile: &str) -> Result<Option<FollowMark>, Fault> {
    let shown = path.display();
    let text = match files::read_text(path, LONGEST_FILE) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Fault::usage(format!("{shown} cannot be read: {error}"))),
    };
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let since = value["since"].as_str().and_then(|since| since.parse().ok());
    let (Some(since), Some(seen), Some(owner)) = (since, value["seen"].as_array(), value["profile"].as_str())
    else {
        return Err(Fault::usage(format!("{shown} is no cursor file"))
            .hint("nothing was changed; name another file, or remove this one to start over"));
    };
    if owner != profile {
        return Err(Fault::usage(format!("{shown} belongs to the profile {owner}"))
            .hint("keep one file for each profile"));
    }
    let seen = seen.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect();
    let ahead = value["ahead"].as_object().into_iter().flatten();
    let ahead = ahead.filter_map(|(id, time)| Some((id.clone(), time.as_str()?.parse().ok()?))).collect();
    Ok(Some(FollowMark { since, seen, ahead }))
}

/// Writes the mark beside the file and moves it there, so that a reader sees the old or the new one whole.
fn write(path: &Path, profile: &str, mark: &FollowMark) -> Result<(), Fault> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let ahead: BTreeMap<&String, String> =
        mark.ahead.iter().map(|(id, time)| (id, time.to_string())).collect();
    let mut value = json!({"profile": profile, "since": mark.since.to_string(), "seen": mark.seen});
    if !ahead.is_empty() {
        value["ahead"] = json!(ahead);
    }
    let text = value.to_string();
    let written = File::create(&beside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.write_all(b"\n")?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&beside, path));
    written.map_err(|error| {
        Fault::configuration(format!("{} cannot be written: {error}", path.display()))
            .hint("rows that were exported since it was last written will come again")
    })
}
