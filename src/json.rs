//! Small tools for JSON: reading and writing at a pointer, picking one member out of raw text,
//! hiding secrets, telling two values apart, and finding the nearest of several names. Knows no platform.

pub mod document;
pub mod half;
pub mod hidden;
mod mentions;
mod number;
pub mod strict;
mod weight;
pub mod yaml;

pub use mentions::Mentions;
pub use number::{alike, exact};
pub use weight::is_heavy;

use crate::secret::HIDDEN;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

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

/// A name as a part of a JSON pointer.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The value at a pointer, or null.
pub fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

/// The text at a pointer; numbers and booleans as they are written, null and absent as nothing.
pub fn text_at(value: &Value, pointer: &str) -> Option<String> {
    match at(value, pointer) {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Sets the value at a pointer, making the objects on the way. The empty pointer replaces the whole. An
/// index goes into a list only where the list has an element; elsewhere nothing is set.
pub fn put(target: &mut Value, pointer: &str, value: Value) {
    let mut place = target;
    for part in pointer.split('/').skip(1) {
        let name = part.replace("~1", "/").replace("~0", "~");
        if place.is_array() {
            match name.parse::<usize>().ok().and_then(|index| place.get_mut(index)) {
                Some(element) => place = element,
                None => return,
            }
            continue;
        }
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(map) = place else { return };
        place = map.entry(name).or_insert(Value::Null);
    }
    *place = value;
}

/// Takes the member at a pointer away; tells whether it was there.
pub fn remove(target: &mut Value, pointer: &str) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else { return false };
    let name = last.replace("~1", "/").replace("~0", "~");
    match target.pointer_mut(parent) {
        Some(Value::Object(map)) => map.shift_remove(&name).is_some(),
        Some(Value::Array(list)) => match name.parse::<usize>() {
            Ok(place) if place < list.len() => {
                list.remove(place);
                true
            }
            _ => false,
        },
        _ => false,
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

/// Hides every scalar under a member named in `names`, in any letter case and at any depth. `parent.member` names a member only
/// below that parent. Where such a member is an object with a `value`, only that is hidden. Empty text
/// and null stay: they hold nothing. Tells whether anything was hidden.
pub fn hide(value: &mut Value, names: &[&str]) -> bool {
    hide_below(value, names, "")
}

fn hide_below(value: &mut Value, names: &[&str], parent: &str) -> bool {
    match value {
        Value::Object(map) => {
            let mut hidden = false;
            for (name, member) in map.iter_mut() {
                let is_secret = names.iter().any(|secret| match secret.split_once('.') {
                    Some((above, below)) => {
                        above.eq_ignore_ascii_case(parent) && below.eq_ignore_ascii_case(name)
                    }
                    None => secret.eq_ignore_ascii_case(name),
                });
                hidden |= if is_secret { blank(member) } else { hide_below(member, names, name) };
            }
            hidden
        }
        Value::Array(list) => any_of(list.iter_mut().map(|item| hide_below(item, names, parent))),
        _ => false,
    }
}

/// Whether any of them is true; none is passed over.
fn any_of(all: impl Iterator<Item = bool>) -> bool {
    all.filter(|one| *one).count() > 0
}

fn blank(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) if text.is_empty() || text == HIDDEN => false,
        Value::Object(map) => match map.get_mut("value") {
            Some(inner) => blank(inner),
            None => any_of(map.values_mut().map(blank)),
        },
        Value::Array(list) => any_of(list.iter_mut().map(blank)),
        scalar => {
            *scalar = Value::String(HIDDEN.into());
            true
        }
    }
}

/// Whether a secret stands at a pointer.
pub fn is_secret(members: &[&str], pointer: &str) -> bool {
    let mut parts = pointer.rsplit('/').filter(|part| part.parse::<usize>().is_err());
    let (last, above) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    members.iter().any(|member| match member.split_once('.') {
        Some((parent, name)) => parent.eq_ignore_ascii_case(above) && name.eq_ignore_ascii_case(last),
        None => member.eq_ignore_ascii_case(last),
    })
}

/// A pointer as people write it: the names with dots between them.
pub fn spoken(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// Where the text that output shows in the place of a secret stands as the value of a secret member.
pub fn hidden_secret(value: &Value, names: &[&str]) -> Option<String> {
    fn find(at: &str, value: &Value, names: &[&str], secret: bool) -> Option<String> {
        match value {
            Value::String(text) if secret && text == HIDDEN => Some(spoken(at)),
            Value::Object(map) => map.iter().find_map(|(name, member)| {
                let at = format!("{at}/{}", escaped(name));
                let secret = secret || is_secret(names, &at);
                find(&at, member, names, secret)
            }),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .find_map(|(index, one)| find(&format!("{at}/{index}"), one, names, secret)),
            _ => None,
        }
    }
    find("", value, names, false)
}

/// Whether raw text may hold a member of one of these names: a cheap look before the dear one.
pub fn mentions(raw: &str, names: &[&str]) -> bool {
    let last = |name: &&str| name.rsplit('.').next().unwrap_or(name).to_owned();
    Mentions::of(names.iter().map(last)).are_in(raw.as_bytes())
}

/// The value at a pointer of raw text, without building the rest. Nothing where it is absent or null.
pub fn pick(raw: &RawValue, pointer: &str) -> Option<Value> {
    serde_json::from_str(place(raw, pointer)?.get()).ok()
}

/// The raw text at a pointer of raw text. Nothing where it is absent or null.
pub fn place<'a>(raw: &'a RawValue, pointer: &str) -> Option<&'a RawValue> {
    let mut reader = serde_json::Deserializer::from_str(raw.get());
    let found = Seek(pointer).deserialize(&mut reader).ok().flatten();
    found.filter(|place| place.get() != "null")
}

/// The content of a raw string that has no escapes: most are such.
pub fn plain_text(raw: &RawValue) -> Option<&str> {
    let inner = raw.get().strip_prefix('"')?.strip_suffix('"')?;
    memchr::memchr(b'\\', inner.as_bytes()).is_none().then_some(inner)
}

/// The elements of the list at a pointer of raw text, each as it was written; nothing where the place
/// is absent or null. Several pointers with `|` between them are tried in turn.
///
/// # Errors
/// When the text is invalid JSON, or something other than a list or more than a million elements stand there.
pub fn elements(raw: &str, pointer: &str) -> Result<Option<Vec<Box<RawValue>>>, serde_json::Error> {
    if pointer.is_empty() {
        return serde_json::from_str::<Option<weight::Few>>(raw).map(|list| list.map(|list| list.0));
    }
    if let Some((first, rest)) = pointer.split_once('|') {
        return match elements(raw, first)? {
            None => elements(raw, rest),
            found => Ok(found),
        };
    }
    let mut place = raw;
    for part in pointer.split('/').skip(1) {
        let map: HashMap<Name, &RawValue> = serde_json::from_str(place)?;
        match map.get(&Name(Cow::Borrowed(part))) {
            Some(inner) => place = inner.get(),
            None => return Ok(None),
        }
    }
    elements(place, "")
}

/// Wraps a value as raw text.
pub fn raw(value: &Value) -> Box<RawValue> {
    serde_json::value::to_raw_value(value).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// A member's name, copied only where it has escapes.
#[derive(Deserialize, PartialEq, Eq, Hash)]
pub(crate) struct Name<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// What is left of a pointer: empty, or a slash and more.
struct Seek<'a>(&'a str);

impl<'a> Seek<'a> {
    /// The next name and what comes after it.
    fn step(&self) -> (&'a str, Seek<'a>) {
        let rest = self.0.strip_prefix('/').unwrap_or(self.0);
        let end = memchr::memchr(b'/', rest.as_bytes()).unwrap_or(rest.len());
        (&rest[..end], Seek(&rest[end..]))
    }
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.0.is_empty() {
            return serde::Deserialize::deserialize(deserializer).map(Some);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (wanted, rest) = self.step();
        let mut found = None;
        while let Some(Name(name)) = map.next_key()? {
            if name == wanted {
                found = map.next_value_seed(Seek(rest.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let (wanted, rest) = self.step();
        let wanted: Option<usize> = wanted.parse().ok();
        let (mut found, mut index) = (None, 0);
        loop {
            if Some(index) == wanted {
                match list.next_element_seed(Seek(rest.0))? {
                    Some(value) => found = value,
                    None => return Ok(None),
                }
            } else if list.next_element::<IgnoredAny>()?.is_none() {
                return Ok(found);
            }
            index += 1;
        }
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
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
    fn pick_reads_one_member_and_passes_over_the_rest() {
        let raw = raw(&json!({"a": {"b": [1, {"c": "x"}]}, "n": null, "t": "z"}));
        assert_eq!(pick(&raw, "/a/b/1/c"), Some(json!("x")));
        assert_eq!(pick(&raw, "/n"), None);
        assert_eq!(pick(&raw, "/t/x"), None);
        assert_eq!(pick(&raw, "/t"), Some(json!("z")));
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
    fn hide_blanks_values_but_not_emptiness() {
        let mut value = json!({"password": "p", "pinHash": {"value": "1", "isWritable": "true"},
            "list": [{"answer": "red", "question": "q"}], "secret": ""});
        hide(&mut value, &["password", "pinHash", "answer", "secret"]);
        assert_eq!(
            value,
            json!({"password": HIDDEN, "pinHash": {"value": HIDDEN, "isWritable": "true"},
                "list": [{"answer": HIDDEN, "question": "q"}], "secret": ""})
        );
    }

    #[test]
    fn secret_members_are_known_in_any_letter_case_and_at_any_depth() {
        let mut value =
            json!({"PassWord": "p", "a": [{"CLIENTSECRETS": [{"Value": "s", "id": 1}]}], "value": "v"});
        hide(&mut value, &["password", "clientSecrets.value"]);
        let hidden =
            json!({"PassWord": HIDDEN, "a": [{"CLIENTSECRETS": [{"Value": HIDDEN, "id": 1}]}], "value": "v"});
        assert_eq!(value, hidden);
        assert!(is_secret(&["clientSecrets.value"], "/clientsecrets/0/VALUE"));
        assert!(
            mentions(r#"{"PASSWORD":1}"#, &["password"]) && mentions(r#"{"\u0070assword":1}"#, &["password"])
        );
        assert!(!mentions(
            r#"{"name":"password","passwords":1}"#.replace("\"password\"", "\"x\"").as_str(),
            &["password"]
        ));
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
