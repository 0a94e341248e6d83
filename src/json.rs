//! Small tools for JSON: reading and writing at a pointer, picking one member out of raw text,
//! hiding secrets, telling two values apart, and finding the nearest of several names. Knows no platform.

pub mod document;
pub mod half;
pub mod hidden;
mod mentions;
mod number;
mod pointer;
mod raw;
mod scan;
mod secrets;
pub mod strict;
mod weight;
pub mod yaml;
mod yaml_out;
mod yaml_plain;

pub use mentions::Mentions;
pub use number::{alike, exact};
pub use pointer::{at, escaped, find, find_mut, is_within, put, remove, unescaped};
pub use raw::{Locator, elements, pick, place, plain_text, raw};
pub(crate) use scan::Members;
pub use secrets::{
    first_secret, hidden_secret, hide, is_secret, is_secret_name, letters_of, mentions, secret_words,
    secrets_in,
};
pub use weight::is_heavy;

use serde_json::{Map, Value};

/// The byte order mark, which some editors and services put before a text.
pub const BOM: &[u8] = b"\xef\xbb\xbf";

/// Takes a byte order mark off.
pub fn drop_mark(content: &mut Vec<u8>) {
    if content.starts_with(BOM) {
        content.drain(..BOM.len());
    }
}

/// Whether a text begins as a JSON object, list or text does.
pub fn begins_like_json(text: &[u8]) -> bool {
    matches!(text.iter().find(|byte| !byte.is_ascii_whitespace()), Some(b'{' | b'[' | b'"'))
}

/// Whether a value, or one of those within it, is as `is` says.
pub fn any(value: &Value, is: &dyn Fn(&Value) -> bool) -> bool {
    is(value)
        || match value {
            Value::Array(list) => list.iter().any(|one| any(one, is)),
            Value::Object(members) => members.values().any(|one| any(one, is)),
            _ => false,
        }
}

/// A pointer as the value spells its names, where letter case alone tells them apart; nothing where nothing is there.
pub fn as_spelt(value: &Value, pointer: &str) -> Option<String> {
    let (mut place, mut spelt) = (value, String::new());
    for part in pointer.split('/').skip(1) {
        let name = unescaped(part);
        let (found, inner) = match place {
            Value::Object(members) => {
                let alike = || members.iter().find(|(known, _)| known.eq_ignore_ascii_case(&name));
                members.get_key_value(&name).or_else(alike)?
            }
            Value::Array(list) => (&name, list.get(name.parse::<usize>().ok()?)?),
            _ => return None,
        };
        spelt.push('/');
        spelt.push_str(&escaped(found));
        place = inner;
    }
    Some(spelt)
}

/// The text at a pointer; numbers and booleans as they are written, null and absent as nothing.
pub fn text_at(value: &Value, pointer: &str) -> Option<String> {
    match at(value, pointer) {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Takes the members that are null away, at any depth; nulls in lists stay.
pub fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(drop_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

/// Lays `over` on `base`: objects member by member, everything else replaced.
pub fn merge(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (name, value) in over {
                merge(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

/// One place in which two values differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Where, as a JSON pointer.
    pub pointer: String,
    /// What stood there; null where there was nothing.
    pub before: Value,
    /// What stands there now; null where there is nothing.
    pub after: Value,
}

/// Where two values differ: objects are compared member by member, lists and scalars whole.
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", before, after, &mut found);
    found
}

fn compare(pointer: &str, before: &Value, after: &Value, found: &mut Vec<Difference>) {
    if let (Value::Object(left), Value::Object(right)) = (before, after) {
        let added = right.keys().filter(|name| !left.contains_key(*name));
        for name in left.keys().chain(added) {
            let escaped = escaped(name);
            let member = |map: &Map<String, Value>| map.get(name).cloned().unwrap_or(Value::Null);
            compare(&format!("{pointer}/{escaped}"), &member(left), &member(right), found);
        }
    } else if !alike(before, after) {
        found.push(Difference { pointer: pointer.to_owned(), before: before.clone(), after: after.clone() });
    }
}

/// A pointer as people write it: the names with dots between them.
pub fn spoken(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// The candidate that was most likely meant, if any is near.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let near = (wanted.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&wanted, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= near)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters must be added, dropped, replaced or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, from) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, to) in right.iter().enumerate() {
            let replaced = above[column] + usize::from(from != to);
            let mut best = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *from == right[column - 1] && left[row - 1] == *to {
                best = best.min(before[column - 1] + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_pointer_finds_names_of_another_letter_case_and_says_how_they_are_spelt() {
        let value = json!({"Client": [{"VALUE": "s"}, {"value": "t", "Value": "u"}], "a/b": 1});
        for (pointer, spelt) in [
            ("/client/0/value", Some("/Client/0/VALUE")),
            ("/client/1/Value", Some("/Client/1/Value")),
            ("/A~1B", Some("/a~1b")),
            ("/client/2/value", None),
            ("/client/x", None),
            ("", Some("")),
        ] {
            assert_eq!(as_spelt(&value, pointer).as_deref(), spelt, "{pointer}");
        }
    }

    #[test]
    fn put_and_remove_make_and_take_members() {
        let mut value = json!({});
        put(&mut value, "/a/b~1c", json!(1));
        assert_eq!(value, json!({"a": {"b/c": 1}}));
        assert!(remove(&mut value, "/a/b~1c"));
        assert!(!remove(&mut value, "/a/x"));
    }

    #[test]
    fn put_goes_into_the_elements_of_a_list_and_never_loses_the_list() {
        let mut value = json!({"a": [{"b": 1}, 2]});
        put(&mut value, "/a/0/b", json!(3));
        put(&mut value, "/a/1", json!(4));
        for nowhere in ["/a/2", "/a/x/y", "/a/-"] {
            put(&mut value, nowhere, json!(5));
        }
        assert_eq!(value, json!({"a": [{"b": 3}, 4]}));
    }

    #[test]
    fn differences_name_each_place() {
        let found = differences(&json!({"a": 1, "b": {"c": [1]}}), &json!({"a": 1, "b": {"c": [2]}, "d": 3}));
        let places: Vec<&str> = found.iter().map(|difference| difference.pointer.as_str()).collect();
        assert_eq!(places, ["/b/c", "/d"]);
    }

    #[test]
    fn the_nearest_name_is_found_and_far_ones_are_not() {
        let names = ["acme-prod", "acme-test", "globex"];
        assert_eq!(nearest("acme-prdo", names), Some("acme-prod"));
        assert_eq!(nearest("Globex", names), Some("globex"));
        assert_eq!(nearest("initech", names), None);
    }
}
