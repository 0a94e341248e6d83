//! How far events were followed: the newest instant, and the ids of the events that are not older than what may still come
//! late. Kept in a file that is replaced in one step, so that a run goes on where another one ended.

use crate::clock;
use crate::config::paths::write_private;
use crate::fault::Fault;
use crate::files;
use crate::json;
use crate::platforms::Events;
use crate::text;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::io::ErrorKind;
use std::path::Path;

/// How much later than another one an event may come that was before it.
pub(super) const OVERLAP: SignedDuration = SignedDuration::from_mins(5);

/// The form of the file.
const VERSION: u64 = 1;

/// The longest file, in bytes: it holds the ids of a backlog that is being delivered.
const LONGEST: u64 = 256 * 1024 * 1024;

/// How far events were followed.
pub(super) struct Checkpoint {
    /// What is followed: profile, command, target and filters.
    about: Value,
    /// Nothing before this was asked for.
    start: Timestamp,
    /// The newest event that is over, once a list was read to its end.
    newest: Timestamp,
    /// Events that were delivered, with their times where they have any.
    seen: HashMap<String, Option<Timestamp>>,
    /// The events of the list that is being read.
    listed: HashSet<String>,
    /// The newest of them.
    latest: Option<Timestamp>,
    /// How often each text stood in it, where events have no ids.
    alike: HashMap<String, usize>,
}

impl Checkpoint {
    pub(super) fn new(about: Value, start: Timestamp) -> Self {
        Checkpoint {
            about,
            start,
            newest: start,
            seen: HashMap::new(),
            listed: HashSet::new(),
            latest: None,
            alike: HashMap::new(),
        }
    }

    /// That of a file; nothing where there is none yet.
    ///
    /// # Errors
    /// Usage: it cannot be read, is no checkpoint, or one of something else.
    pub(super) fn read(path: &Path, about: &Value, now: Timestamp) -> Result<Option<Self>, Fault> {
        let shown = path.display();
        let text = match files::read_text(path, LONGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
                return match folder.filter(|folder| !folder.is_dir()) {
                    Some(folder) => Err(Fault::usage(format!("there is no folder {}", folder.display()))
                        .hint("make it, or name a file elsewhere")),
                    None => Ok(None),
                };
            }
            Err(error) => return Err(Fault::usage(format!("{shown} cannot be read: {error}"))),
        };
        let value: Value = serde_json::from_str(&text).unwrap_or_default();
        let instant = |name: &str| value[name].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        let parts = (instant("start"), instant("newest"), value["seen"].as_object());
        let (Some(start), Some(newest), Some(seen)) = parts else {
            return Err(Fault::usage(format!("{shown} is no checkpoint"))
                .hint("nothing was changed; name another file, or remove this one to start over"));
        };
        if value["version"] != VERSION {
            return Err(Fault::usage(format!(
                "{shown} is a checkpoint of version {}, and this program knows version {VERSION}",
                value["version"]
            ))
            .hint("nothing was changed; name another file"));
        }
        // Another machine's clock may be ahead by as much as an event may be late.
        if newest.checked_sub(OVERLAP).is_ok_and(|newest| newest > now) {
            return Err(Fault::usage(format!(
                "{shown} stands at {newest}, which is still to come: events until then would be left out"
            ))
            .hint("nothing was changed; set the clock right, or remove the file to start over"));
        }
        if value["about"] != *about {
            return Err(Fault::usage(format!(
                "{shown} is the checkpoint of something else: {}",
                value["about"]
            ))
            .hint("keep a file for each profile, command and filter"));
        }
        let seen = seen
            .iter()
            .map(|(id, time)| (id.clone(), time.as_str().and_then(|text| text.parse::<Timestamp>().ok())));
        Ok(Some(Checkpoint { newest, seen: seen.collect(), ..Self::new(about.clone(), start) }))
    }

    /// Replaces the file.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn write(&self, path: &Path) -> Result<(), Fault> {
        let time = |time: &Option<Timestamp>| time.map_or(Value::Null, |time| time.to_string().into());
        let seen: Map<String, Value> = self.seen.iter().map(|(id, at)| (id.clone(), time(at))).collect();
        let value = json!({
            "version": VERSION,
            "about": self.about,
            "start": self.start.to_string(),
            "newest": self.newest.to_string(),
            "seen": seen,
        });
        write_private(path, &format!("{value}\n"))
            .map_err(|fault| fault.hint("events that were shown since it was last written will come again"))
    }

    /// How many events are remembered.
    pub(super) fn len(&self) -> usize {
        self.seen.len()
    }

    /// From when on events are asked for.
    pub(super) fn since(&self) -> Timestamp {
        self.newest.checked_sub(OVERLAP).unwrap_or(self.newest).max(self.start)
    }

    /// Begins earlier by so many seconds.
    pub(super) fn begin_earlier(&mut self, seconds: i64) {
        let earlier = |at: Timestamp| at.checked_sub(SignedDuration::from_secs(seconds)).unwrap_or(at);
        (self.start, self.newest) = (earlier(self.start), earlier(self.newest));
    }

    /// Begins a list.
    pub(super) fn begin(&mut self) {
        self.listed.clear();
        self.alike.clear();
        self.latest = None;
    }

    /// Notes an event of the list; tells whether it was not delivered yet.
    pub(super) fn take(&mut self, events: &Events, row: &RawValue, now: Timestamp) -> bool {
        let text =
            |pointer: &str| json::pick(row, pointer).and_then(|value| value.as_str().map(str::to_owned));
        let instant = |text: String| clock::instant(&text, Timestamp::UNIX_EPOCH, false, &TimeZone::UTC);
        let time = events.time.iter().find_map(|pointer| instant(text(pointer)?));
        let id = Some(events.id).filter(|id| !id.is_empty()).and_then(text);
        let id = id.unwrap_or_else(|| self.by_text(row));
        // What bears a time to come moves nothing: what happens until then would be left out.
        self.latest = self.latest.max(time.filter(|time| *time <= now));
        self.listed.insert(id.clone());
        if time.is_some_and(|time| time < self.since()) {
            return false;
        }
        self.seen.insert(id, time).is_none()
    }

    /// What tells an event apart that has no id: all that it says, and how many of the list said the same before.
    fn by_text(&mut self, row: &RawValue) -> String {
        let digest = text::short_digest(row.get().as_bytes(), 16);
        let count = self.alike.entry(digest.clone()).or_default();
        *count += 1;
        format!("{digest}-{count}")
    }

    /// Ends a list that was read whole: what is too old to come again is forgotten.
    pub(super) fn end(&mut self) {
        self.newest = self.latest.map_or(self.newest, |latest| latest.max(self.newest));
        let since = self.since();
        let listed = std::mem::take(&mut self.listed);
        self.seen.retain(|id, time| match time {
            Some(time) => *time >= since,
            None => listed.contains(id),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BY_ID: Events = Events { id: "/id", time: &["/at", "/time"] };
    const BY_TEXT: Events = Events { id: "", time: &["/at"] };

    fn at(text: &str) -> Timestamp {
        format!("2026-03-01T{text}Z").parse().unwrap()
    }

    fn list(checkpoint: &mut Checkpoint, events: &Events, rows: &[Value]) -> Vec<Value> {
        checkpoint.begin();
        let fresh = |row: &&Value| checkpoint.take(events, &json::raw(row), at("12:00:00"));
        let fresh = rows.iter().filter(fresh).cloned().collect();
        checkpoint.end();
        fresh
    }

    #[test]
    fn an_event_comes_once_and_a_late_one_is_not_lost() {
        let mut checkpoint = Checkpoint::new(json!("a"), at("10:00:00"));
        let row = |id: &str, time: &str| json!({"id": id, "time": format!("2026-03-01T{time}Z")});
        let first = [row("old", "09:59:59"), row("a", "10:00:00"), row("b", "11:00:00")];
        assert_eq!(list(&mut checkpoint, &BY_ID, &first), first[1..]);
        assert_eq!(checkpoint.since(), at("10:55:00"));
        let late = row("late", "10:58:00");
        let second = [row("b", "11:00:00"), late.clone(), row("c", "11:00:00"), row("a", "10:00:00")];
        assert_eq!(list(&mut checkpoint, &BY_ID, &second), [late, row("c", "11:00:00")]);
        assert!(list(&mut checkpoint, &BY_ID, &second).is_empty());
        assert!(!checkpoint.seen.contains_key("a"), "what cannot come again is forgotten");
    }

    #[test]
    fn a_time_to_come_moves_nothing_and_comes_once() {
        let mut checkpoint = Checkpoint::new(json!("a"), at("10:00:00"));
        let ahead = json!({"id": "x", "at": "2030-01-01T00:00:00Z"});
        assert_eq!(list(&mut checkpoint, &BY_ID, std::slice::from_ref(&ahead)).len(), 1);
        assert_eq!(checkpoint.since(), at("10:00:00"));
        assert!(list(&mut checkpoint, &BY_ID, &[ahead]).is_empty());
    }

    #[test]
    fn events_without_ids_are_told_apart_by_all_that_they_say_and_by_their_number() {
        let mut checkpoint = Checkpoint::new(json!("a"), at("10:00:00"));
        let (row, bare) = (json!({"at": "2026-03-01T11:00:00Z", "what": "x"}), json!({"what": "y"}));
        let twice = [row.clone(), row.clone(), bare.clone()];
        assert_eq!(list(&mut checkpoint, &BY_TEXT, &twice), twice);
        assert!(list(&mut checkpoint, &BY_TEXT, &twice).is_empty());
        let thrice = [row.clone(), row.clone(), row.clone(), bare];
        assert_eq!(list(&mut checkpoint, &BY_TEXT, &thrice), [row]);
    }

    #[test]
    fn a_file_goes_on_with_the_same_thing_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, now) = (folder.path().join("mark"), at("12:00:00"));
        let mut checkpoint = Checkpoint::new(json!({"of": "a"}), at("10:00:00"));
        let row = json!({"id": "a", "at": "2026-03-01T10:30:00Z"});
        list(&mut checkpoint, &BY_ID, std::slice::from_ref(&row));
        checkpoint.write(&path).unwrap();
        let mut again = Checkpoint::read(&path, &json!({"of": "a"}), now).unwrap().unwrap();
        assert!(list(&mut again, &BY_ID, &[row]).is_empty());
        assert_eq!(again.since(), at("10:25:00"));
        assert!(Checkpoint::read(&path, &json!({"of": "b"}), now).is_err());
        assert!(Checkpoint::read(&folder.path().join("none"), &json!(1), now).unwrap().is_none());
        let read = |now| Checkpoint::read(&path, &json!({"of": "a"}), now);
        let refusal = |now| read(now).err().unwrap().to_string();
        assert!(read(at("10:26:00")).is_ok() && refusal(at("10:24:00")).contains("still to come"));
        std::fs::write(
            &path,
            std::fs::read_to_string(&path).unwrap().replace("\"version\":1", "\"version\":2"),
        )
        .unwrap();
        assert!(refusal(now).contains("version 2"));
        let nowhere = folder.path().join("no").join("file");
        assert!(Checkpoint::read(&nowhere, &json!(1), now).is_err() && !folder.path().join("no").exists());
        for broken in ["", "{}", "[1]", "{\"start\":\"x\"", "{\"start\":1,\"newest\":2,\"seen\":[]}"] {
            std::fs::write(&path, broken).unwrap();
            assert!(Checkpoint::read(&path, &json!({"of": "a"}), now).is_err(), "{broken}");
        }
    }
}
