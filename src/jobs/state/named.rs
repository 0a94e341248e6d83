//! Which variables values name.

use crate::json;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The variables that a value names less often in some member than another did; what stands in a list may have moved in it.
pub(super) fn lost(old: &Value, written: &Value, found: &mut BTreeSet<String>) {
    if let (Value::Object(members), Value::Object(now)) = (old, written) {
        for (name, old) in members {
            lost(old, now.get(name).unwrap_or(&Value::Null), found);
        }
        return;
    }
    let now = counted(written);
    let before = counted(old).into_iter();
    let fewer = before.filter(|(name, count)| now.get(name).is_none_or(|now| now < count));
    found.extend(fewer.map(|(name, _)| name));
}

/// How often a value names each variable.
fn counted(value: &Value) -> BTreeMap<String, usize> {
    let mut names = Vec::new();
    names_in(value, &mut names);
    let mut counts = BTreeMap::new();
    names.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    counts
}

/// Whether a text may be what another with variables stands for, whatever their values are.
pub(super) fn may_say(pattern: &str, text: &str) -> bool {
    let Some(at) = pattern.find("${") else { return pattern == text };
    let Some(end) = pattern[at..].find('}') else { return false };
    let (before, behind) = (&pattern[..at], &pattern[at + end + 1..]);
    let Some(rest) = text.strip_prefix(before) else { return false };
    rest.char_indices()
        .map(|(place, _)| place)
        .chain([rest.len()])
        .any(|place| may_say(behind, &rest[place..]))
}

/// The names of the variables in a file of this name.
pub fn named_variables(content: &[u8], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    if memchr::memmem::find(content, b"${").is_some()
        && let Ok(value) = json::document::document(content, name)
    {
        names_in(&value, &mut found);
    }
    found
}

/// The names of the variables in a value, in their order and as often as they stand there.
pub(super) fn names_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let mut rest = text.as_str();
            while let Some(at) = rest.find("${") {
                let inner = &rest[at + 2..];
                let name = inner.find('}').map(|end| &inner[..end]).filter(|name| is_name(name));
                found.extend(name.filter(|_| !rest[..at].ends_with('$')).map(str::to_owned));
                rest = inner;
            }
        }
        Value::Array(list) => list.iter().for_each(|one| names_in(one, found)),
        Value::Object(members) => members.values().for_each(|one| names_in(one, found)),
        _ => {}
    }
}

/// Whether a text is a name of a variable.
pub(super) fn is_name(text: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    !text.is_empty() && text.chars().all(is_sign) && !text.starts_with(|sign: char| sign.is_ascii_digit())
}
