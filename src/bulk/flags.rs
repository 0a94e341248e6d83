//! What a line says for all rows, in a form that a journal can keep: two runs are told apart, values are not kept.

use super::reading::RowReading;
use super::shard::Shard;
use crate::commands::ArgKind;
use crate::json;
use crate::session::Input;
use crate::text::{SEPARATOR, digest, short_digest};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the line gives for all rows, by argument, each value as a digest: tells whether two runs are the same
/// without keeping values. Secrets and times, which may be counted from now, are only named.
pub(super) fn flags(reading: &RowReading, secret_members: &[&str]) -> BTreeMap<String, String> {
    let base = &reading.base;
    let mut flags = BTreeMap::new();
    let mut note = |name: &str, value: Value| {
        let mut value = value;
        json::hide(&mut value, secret_members);
        flags.insert(name.to_owned(), short_digest(value.to_string().as_bytes(), 8));
    };
    for word in &reading.words {
        let hidden = matches!(word.kind, ArgKind::Secret | ArgKind::Time(_));
        match base.get(word) {
            None => {}
            Some(_) if hidden => note(word.name, Value::Null),
            Some(Input::File(_, content)) => note(word.name, digest(content).into()),
            Some(input) => note(word.name, input.to_json()),
        }
    }
    for (name, value) in [("data", &base.data), ("patch", &base.patch), ("replace", &base.replace)] {
        if let Some(value) = value {
            note(name, value.clone());
        }
    }
    if let Some(by) = &base.by {
        note("by", by.as_str().into());
    }
    if !base.changes.is_empty() {
        note("set", format!("{:?}", base.changes).into());
    }
    if !base.force_members.is_empty() {
        note("force-member", base.force_members.clone().into());
    }
    if reading.separator != Some(SEPARATOR) {
        note("list-separator", reading.separator.map(String::from).into());
    }
    if !reading.ignore.is_empty() {
        note("ignore-columns", reading.ignore.clone().into());
    }
    if let Some(Shard { number, of }) = reading.shard {
        note("shard", format!("{number}/{of}").into());
    }
    if reading.raw {
        note("csv-raw", Value::Null);
    }
    if !reading.map.is_empty() {
        note("map", format!("{:?}", reading.map).into());
    }
    flags
}
