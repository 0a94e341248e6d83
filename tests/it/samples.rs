//! Every request and answer that the vendors' pages print: a request goes out as it is printed, an answer is judged
//! right, and one that says something else is not. Corrections of broken samples stand in the tables of disputes below
//! `docs/platforms`.

mod hid;
mod protegrity;

use crate::bench::{Bench, Ran};
use crate::wire::{Wire, reply};
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};

/// Where the samples of a platform are.
pub(crate) fn folder(platform: &str) -> std::path::PathBuf {
    crate::bench::project().join("tests/data/samples").join(platform)
}

/// A sample by its name.
fn sample(platform: &str, name: &str) -> Value {
    let path = folder(platform).join(format!("{name}.json"));
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap()
}

/// The commands of which there are samples.
fn commands(platform: &str) -> std::collections::BTreeSet<String> {
    let files = std::fs::read_dir(folder(platform)).unwrap();
    let name = |file: std::fs::DirEntry| file.file_name().into_string().unwrap();
    files.map(|file| name(file.unwrap()).split('.').next().unwrap().to_owned()).collect()
}

/// What a platform holds, by path, before and after one write, and how it answers the write.
struct Stage {
    before: Vec<(String, Value)>,
    after: Vec<(String, Value)>,
    /// Method and path of the write.
    write: String,
    answer: Value,
}

impl Stage {
    /// The answer to a request; `front` is what stands before every path.
    fn play(&self, front: &str, done: &AtomicBool, asked: &str) -> Vec<u8> {
        let mut words = asked.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = path.strip_prefix(front).unwrap_or(path);
        if self.write == format!("{method} {path}") {
            done.store(true, Ordering::SeqCst);
            return reply(200, "", &self.answer.to_string());
        }
        let held = if done.load(Ordering::SeqCst) { &self.after } else { &self.before };
        let further = query.split('&').any(|part| part.starts_with("first=") && part != "first=0");
        match held.iter().find(|(place, _)| *place == path && method == "GET") {
            Some((_, rows)) if rows.is_array() && further => reply(200, "", "[]"),
            Some((_, value)) => reply(200, "", &value.to_string()),
            None => reply(404, "", r#"{"detail":"There is no such object"}"#),
        }
    }
}

/// The body of the one request that goes to a method and path.
#[track_caller]
fn sent(wire: &Wire, to: &str, ran: &Ran) -> Value {
    let requests = wire.asked();
    let is_it = |asked: &&String| {
        let line: Vec<&str> = asked.split(' ').take(2).collect();
        let path = line[1].split('?').next().unwrap_or_default();
        to == format!("{} {path}", line[0])
    };
    let found: Vec<&String> = requests.iter().filter(is_it).collect();
    assert_eq!(found.len(), 1, "{to}: {ran:?} {requests:?}");
    let body = found[0].split_once("\r\n\r\n").unwrap().1;
    serde_json::from_str(body).unwrap_or(Value::Null)
}

/// One value with another laid over its members.
fn with(mut value: Value, more: &Value) -> Value {
    let members = value.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    value
}

/// A place for the files of one run, taken for a platform at a server.
fn at(wire: &Wire, platform: &str) -> Bench {
    match platform {
        "protegrity" => wire.bench(),
        _ => Bench::new()
            .with("IAMCTL_PLATFORM", platform)
            .with("IAMCTL_URL", &wire.url)
            .with("IAMCTL_TENANT", "tenant")
            .with("IAMCTL_CLIENT_ID", "admin")
            .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1"),
    }
}
