//! How much there is in JSON text: what is read into a tree takes many times the space of its text where its values are
//! short, so that the largest reply would take gigabytes.

use memchr::memchr2;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Elements that one list may have.
const MOST_ELEMENTS: usize = 1_000_000;

/// Values that a text may hold to be read into a tree.
const MOST_VALUES: usize = 500_000;

/// Texts up to this length are never too heavy, and not looked at, in bytes.
const SMALL: usize = MOST_VALUES;

/// Whether JSON text holds more values than may be read into a tree.
pub fn is_heavy(text: &[u8]) -> bool {
    text.len() > SMALL && values(text) > MOST_VALUES
}

/// The number of values, as far as marks outside of strings tell it; counted no further than the first text behind the most.
fn values(text: &[u8]) -> usize {
    let (mut count, mut rest) = (1, text);
    loop {
        let end = memchr::memchr(b'"', rest).unwrap_or(rest.len());
        count += rest[..end].iter().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count();
        if count > MOST_VALUES || end == rest.len() {
            return count;
        }
        rest = behind_string(&rest[end + 1..]);
    }
}

/// What comes after the closing quote.
fn behind_string(mut text: &[u8]) -> &[u8] {
    while let Some(at) = memchr2(b'"', b'\\', text) {
        let skip = if text[at] == b'"' { 1 } else { 2 };
        let is_end = skip == 1;
        text = text.get(at + skip..).unwrap_or_default();
        if is_end {
            return text;
        }
    }
    &[]
}

/// The elements of a list, each as it was written; a list that has too many is refused before it is read to its end.
pub(super) struct Few(pub(super) Vec<Box<RawValue>>);

impl<'de> Deserialize<'de> for Few {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(Gather)
    }
}

struct Gather;

impl<'de> Visitor<'de> for Gather {
    type Value = Few;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Few, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            if elements.len() == MOST_ELEMENTS {
                return Err(A::Error::custom(format_args!("it has more than {MOST_ELEMENTS} elements")));
            }
            elements.push(element);
        }
        Ok(Few(elements))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_and_what_stands_in_strings_is_not() {
        for (text, count) in [
            ("1", 1),
            ("[1,2]", 3),
            (r#"{"a":[1,{"b":2}],"c":3}"#, 6),
            (r#""a,[{\",\\""#, 1),
            (r#"["x\",""#, 2),
        ] {
            assert_eq!(values(text.as_bytes()), count, "{text}");
        }
    }

    #[test]
    fn a_list_of_more_elements_than_any_platform_sends_at_once_is_refused() {
        let list = |count: usize| format!("[{}0]", "0,".repeat(count - 1));
        let read = |count| crate::json::elements(&list(count), "").map(|list| list.map(|list| list.len()));
        assert_eq!(read(MOST_ELEMENTS).unwrap(), Some(MOST_ELEMENTS));
        let error = read(MOST_ELEMENTS + 1).unwrap_err().to_string();
        assert!(error.contains("more than 1000000 elements"), "{error}");
    }

    #[test]
    fn many_short_values_are_heavy_and_one_long_one_is_not() {
        let list = |count: usize| format!("[{}0]", "1,".repeat(count));
        assert!(is_heavy(list(MOST_VALUES).as_bytes()));
        assert!(!is_heavy(list(MOST_VALUES - 2).as_bytes()));
        assert!(!is_heavy(format!("[\"{}\"]", ",".repeat(2 * MOST_VALUES)).as_bytes()));
    }
}
