//! Raw text of JSON: one member or the elements of a list are picked out of it, and the rest is not built.

use super::scan::{self, Sought};
use super::weight;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// The value at a pointer of raw text, without building the rest. Nothing where it is absent or null.
pub fn pick(raw: &RawValue, pointer: &str) -> Option<Value> {
    serde_json::from_str(place(raw, pointer)?).ok()
}

/// The raw text at a pointer of raw text. Nothing where it is absent or null.
pub fn place<'a>(raw: &'a RawValue, pointer: &str) -> Option<&'a str> {
    Locator::new(pointer).find(raw)
}

/// A pointer that is followed in many texts.
pub struct Locator<'p> {
    pointer: PointerSeek<'p>,
    /// The first member on the way, and what comes after it.
    first: Sought<'p>,
    rest: PointerSeek<'p>,
}

impl<'p> Locator<'p> {
    /// Of a pointer.
    pub fn new(pointer: &'p str) -> Self {
        let pointer = PointerSeek(pointer);
        let (first, rest) = pointer.step();
        Locator { pointer, first: Sought::new(first), rest }
    }

    /// The raw text that stands there. Nothing where it is absent or null.
    pub fn find<'a>(&self, raw: &'a RawValue) -> Option<&'a str> {
        let (mut text, mut rest) = (raw.get(), self.pointer);
        if !rest.0.is_empty() && text.starts_with('{') {
            (text, rest) = (scan::member(text, &self.first)?, self.rest);
        }
        while !rest.0.is_empty() && text.starts_with('{') {
            let (wanted, deeper) = rest.step();
            (text, rest) = (scan::member(text, &Sought::new(wanted))?, deeper);
        }
        if !rest.0.is_empty() {
            let mut reader = serde_json::Deserializer::from_str(text);
            text = rest.deserialize(&mut reader).ok().flatten()?.get();
        }
        Some(text).filter(|text| *text != "null")
    }
}

/// The content of a raw string that has no escapes: most are such.
pub fn plain_text(json: &str) -> Option<&str> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
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
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// What is left of a pointer: empty, or a slash and more.
#[derive(Clone, Copy)]
struct PointerSeek<'a>(&'a str);

impl<'a> PointerSeek<'a> {
    /// The next name and what comes after it.
    fn step(&self) -> (&'a str, PointerSeek<'a>) {
        let rest = self.0.strip_prefix('/').unwrap_or(self.0);
        let end = memchr::memchr(b'/', rest.as_bytes()).unwrap_or(rest.len());
        (&rest[..end], PointerSeek(&rest[end..]))
    }
}

impl<'de> DeserializeSeed<'de> for PointerSeek<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.0.is_empty() {
            return serde::Deserialize::deserialize(deserializer).map(Some);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PointerSeek<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (wanted, rest) = self.step();
        let mut found = None;
        while let Some(Name(name)) = map.next_key()? {
            if name == wanted {
                found = map.next_value_seed(PointerSeek(rest.0))?;
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
                match list.next_element_seed(PointerSeek(rest.0))? {
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
}
