//! Halves of surrogate pairs in JSON, such as `"Maria \ud83e"`: JSON may be written so, but no text can hold one. A half
//! is taken in as two characters that stand for it and for nothing else, goes out again in JSON as it came, and is shown
//! as U+FFFD.

use memchr::memchr;
use serde_json::Value;
use std::borrow::Cow;

/// The first of the sixteen characters that a half begins with. Unicode keeps them for a program's own use, and none of
/// them is ever a letter of a text. Which one it is says which of the four digits were capitals.
const LEAD: u32 = 0xFDD0;

/// What a half has beside that: its number, counted from here.
const NUMBER: u32 = 0x10_F800;

/// How both begin as bytes.
const LEAD_BYTE: u8 = 0xef;

/// The bytes of a half: three, then four.
const LENGTH: usize = 7;

/// Takes every half in: JSON that can be read, or nothing where there is none and the text can be read as it is.
pub fn taken_in(text: &[u8]) -> Option<Vec<u8>> {
    if !super::begins_like_json(text) {
        return None;
    }
    let mut taken: Option<Vec<u8>> = None;
    let (mut at, mut copied) = (0, 0);
    while let Some(next) = text.get(at..).and_then(|rest| memchr(b'\\', rest)) {
        at += next;
        match unit(text, at) {
            None => at += 2,
            Some(0xD800..=0xDBFF) if matches!(unit(text, at + 6), Some(0xDC00..=0xDFFF)) => at += 12,
            Some(half @ 0xD800..=0xDFFF) => {
                let taken = taken.get_or_insert_with(|| Vec::with_capacity(text.len() + LENGTH));
                taken.extend_from_slice(&text[copied..at]);
                let capitals = text[at + 2..at + 6]
                    .iter()
                    .fold(0, |bits, digit| bits << 1 | u32::from(digit.is_ascii_uppercase()));
                let signs = [LEAD + capitals, NUMBER + (half - 0xD800)];
                let signs: String = signs.into_iter().filter_map(char::from_u32).collect();
                taken.extend_from_slice(signs.as_bytes());
                at += 6;
                copied = at;
            }
            Some(_) => at += 6,
        }
    }
    let mut taken = taken?;
    taken.extend_from_slice(&text[copied..]);
    Some(taken)
}

/// The number of an escape `\uXXXX` that begins at a place.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let escape = text.get(at..at + 6)?;
    let digits = escape.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |number, digit| Some(number << 4 | char::from(*digit).to_digit(16)?))
}

/// Reads JSON in which there may be halves.
///
/// # Errors
/// It is not JSON.
pub fn value(text: &[u8]) -> Result<Value, serde_json::Error> {
    super::exact(taken_in(text).as_deref().unwrap_or(text))
}

/// The place of the next half in what was taken in, its number and which of its digits are capitals.
fn next(bytes: &[u8], from: usize) -> Option<(usize, u32, u32)> {
    let mut start = from;
    loop {
        let at = start + memchr(LEAD_BYTE, bytes.get(start..)?)?;
        let signs = bytes.get(at..at + LENGTH).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let mut signs = signs.unwrap_or_default().chars().map(u32::from);
        match (signs.next(), signs.next(), signs.next()) {
            (Some(lead @ LEAD..0xFDE0), Some(number @ NUMBER..=0x10_FFFF), None) => {
                return Some((at, number - NUMBER + 0xD800, lead - LEAD));
            }
            _ => start = at + 1,
        }
    }
}

/// Puts something in the place of every half; nothing where there is none.
fn replaced(bytes: &[u8], put: impl Fn(u32, u32, &mut Vec<u8>)) -> Option<Vec<u8>> {
    let mut place = next(bytes, 0)?;
    let (mut text, mut copied) = (Vec::with_capacity(bytes.len()), 0);
    loop {
        let (at, number, capitals) = place;
        text.extend_from_slice(&bytes[copied..at]);
        put(number, capitals, &mut text);
        copied = at + LENGTH;
        match next(bytes, copied) {
            Some(more) => place = more,
            None => break,
        }
    }
    text.extend_from_slice(&bytes[copied..]);
    Some(text)
}

/// JSON as it came: every half is its escape again. Nothing where there is none.
pub fn let_out(json: &[u8]) -> Option<Vec<u8>> {
    replaced(json, |number, capitals, text| {
        text.extend_from_slice(b"\\u");
        let digits = format!("{number:04x}");
        text.extend(digits.bytes().enumerate().map(|(place, digit)| {
            if capitals >> (3 - place) & 1 == 1 { digit.to_ascii_uppercase() } else { digit }
        }));
    })
}

/// The same of a text.
pub fn as_it_came(json: &str) -> Cow<'_, str> {
    as_text(json, let_out(json.as_bytes()))
}

/// Bytes to look at: U+FFFD stands for every half. Nothing where there is none.
pub fn shown_bytes(text: &[u8]) -> Option<Vec<u8>> {
    replaced(text, |_, _, text| text.extend_from_slice("\u{fffd}".as_bytes()))
}

/// The same of a text.
pub fn shown(text: &str) -> Cow<'_, str> {
    as_text(text, shown_bytes(text.as_bytes()))
}

fn as_text(text: &str, changed: Option<Vec<u8>>) -> Cow<'_, str> {
    changed.and_then(|bytes| String::from_utf8(bytes).ok()).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The sign that is shown for a half.
const SHOWN: char = '\u{fffd}';

/// Whether a text may be what was shown of one that holds a half.
pub fn may_stand_for_one(text: &str) -> bool {
    text.contains(SHOWN)
}

/// Puts the halves that are there in the place of what was shown for them. A text that was edited keeps them too, where
/// it has as many of those signs as before.
pub fn keep(wanted: &mut Value, there: &Value) {
    if !has_sign(wanted) {
        return;
    }
    match (wanted, there) {
        (Value::String(text), Value::String(held)) => {
            if let Some(kept) = with_halves(text, held) {
                *text = kept;
            }
        }
        (Value::Array(wanted), Value::Array(there)) => {
            for (place, wanted) in wanted.iter_mut().enumerate() {
                let here = there.get(place);
                let twin = here.into_iter().chain(there).find(|there| is_shown(wanted, there));
                if let Some(there) = twin.or(here) {
                    keep(wanted, there);
                }
            }
        }
        (Value::Object(wanted), Value::Object(there)) => {
            for (name, wanted) in wanted.iter_mut() {
                if let Some(there) = there.get(name) {
                    keep(wanted, there);
                }
            }
        }
        _ => {}
    }
}

/// Whether the sign for a half stands in one of the texts of a value.
fn has_sign(value: &Value) -> bool {
    match value {
        Value::String(text) => may_stand_for_one(text),
        Value::Array(list) => list.iter().any(has_sign),
        Value::Object(members) => members.values().any(has_sign),
        _ => false,
    }
}

/// Whether a value is what was shown of another.
fn is_shown(wanted: &Value, there: &Value) -> bool {
    if !has_sign(wanted) {
        return wanted == there;
    }
    let mut wanted = wanted.clone();
    keep(&mut wanted, there);
    wanted == *there
}

/// A text with the halves of another for the signs that are shown for them.
fn with_halves(text: &str, held: &str) -> Option<String> {
    if !may_stand_for_one(text) || next(held.as_bytes(), 0).is_none() {
        return None;
    }
    let (mut signs, mut rest) = (Vec::new(), held);
    loop {
        let half = next(rest.as_bytes(), 0).map(|(at, ..)| (at, LENGTH));
        let sign = rest.find(SHOWN).map(|at| (at, SHOWN.len_utf8()));
        let Some((at, length)) = half.into_iter().chain(sign).min() else { break };
        signs.push(&rest[at..at + length]);
        rest = &rest[at + length..];
    }
    let parts: Vec<&str> = text.split(SHOWN).collect();
    if parts.len() != signs.len() + 1 {
        return None;
    }
    let between = signs.into_iter().chain([""]);
    Some(parts.into_iter().zip(between).flat_map(|(part, sign)| [part, sign]).collect())
}

/// The first text that holds a half: where it stands, and what the object is called in which it stands, by its own id
/// or name where it has one.
pub fn first(value: &Value) -> Option<(String, Option<String>)> {
    let holds = |text: &str| next(text.as_bytes(), 0).is_some();
    match value {
        Value::String(text) => holds(text).then(|| (String::new(), None)),
        Value::Array(list) => list.iter().enumerate().find_map(|(place, element)| {
            let (at, whose) = first(element)?;
            Some((format!("/{place}{at}"), whose))
        }),
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            let (at, whose) = match first(member) {
                Some(found) => found,
                None if holds(name) => (String::new(), None),
                None => return None,
            };
            Some((format!("/{}{at}", shown(name)), whose.or_else(|| called(members))))
        }),
        _ => None,
    }
}

/// What an object is called: its id before its name.
fn called(members: &serde_json::Map<String, Value>) -> Option<String> {
    let find = |fits: &dyn Fn(&str) -> bool| {
        let mut members = members.iter().filter(|(name, _)| fits(&name.to_ascii_lowercase()));
        members.find_map(|(_, value)| match value {
            Value::String(text) if !text.is_empty() => Some(shown(text).into_owned()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    find(&|name| name.ends_with("id")).or_else(|| find(&|name| matches!(name, "name" | "username")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_half_of_a_pair_is_taken_in_shown_and_let_out_as_it_came() {
        for (text, shown_as) in [
            (r#"{"a":"Maria \ud83e"}"#, "Maria \u{fffd}"),
            (r#"{"a":"\uD83e\uDc00 \uDC00\ud83e"}"#, "\u{1f800} \u{fffd}\u{fffd}"),
            (r#"{"a":"\uDFFf\\\ud800\\ud800"}"#, "\u{fffd}\\\u{fffd}\\ud800"),
        ] {
            let taken = taken_in(text.as_bytes()).unwrap();
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
            assert_eq!(let_out(&taken).unwrap(), text.as_bytes(), "{text}");
            let value: Value = serde_json::from_slice(&taken).unwrap();
            assert_eq!(shown(value["a"].as_str().unwrap()), shown_as, "{text}");
        }
    }

    #[test]
    fn what_has_no_half_is_left_as_it_is() {
        for text in
            [r#"{"a":"\ud83d\ude00"}"#, r#"["\\ud83e","\\\\ud83e"]"#, "\\ud83e", "", "[\"\\u12\"]", "[\"\\"]
        {
            assert_eq!(taken_in(text.as_bytes()), None, "{text}");
        }
        let odd = "\u{fdd0} \u{fdd0}x \u{fdd0}\u{10f000} \u{10f800}";
        assert_eq!((as_it_came(odd), shown(odd)), (odd.into(), odd.into()));
    }

    #[test]
    fn what_was_shown_of_a_half_means_what_is_there() {
        let there = value(br#"{"id":7,"name":"M \ud83e","list":["\udc00"],"other":"x"}"#).unwrap();
        let mut wanted = json!({"id": 7, "name": "M \u{fffd}", "list": ["\u{fffd}"], "other": "\u{fffd}"});
        keep(&mut wanted, &there);
        let changed: Vec<_> =
            ["id", "name", "list", "other"].into_iter().filter(|name| wanted[name] != there[name]).collect();
        assert_eq!(changed, ["other"]);
        let mut edited = json!({"name": "\u{fffd} of M", "list": ["new", "\u{fffd}"]});
        keep(&mut edited, &there);
        assert_eq!(let_out(edited["name"].as_str().unwrap().as_bytes()).unwrap(), br"\ud83e of M");
        assert_eq!(edited["list"], json!(["new", there["list"][0]]));
        let mut more = json!({"name": "\u{fffd}\u{fffd}"});
        keep(&mut more, &there);
        assert_eq!(more["name"], "\u{fffd}\u{fffd}");
    }

    #[test]
    fn a_half_is_named_by_the_object_in_which_it_stands() {
        let value =
            value(br#"{"total":1,"users":[{"userId":"u1","name":{"familyName":"M \ud83e"}}]}"#).unwrap();
        assert_eq!(first(&value), Some(("/users/0/name/familyName".into(), Some("u1".into()))));
        assert_eq!(first(&json!(["a", {"id": "b"}])), None);
    }
}
