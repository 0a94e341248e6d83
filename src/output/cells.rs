//! A value in a cell: its text for each kind of column, and its place when rows are ordered. Layout and
//! escaping are left to the formats.

use crate::commands::{Column, Show};
use crate::json;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use serde_json::value::RawValue;
use std::cmp::Ordering;

/// One column that is to be shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) pointer: String,
    pub(super) show: Show,
}

impl Field {
    pub(super) fn plain(name: &str, pointer: String) -> Self {
        Field { name: name.to_owned(), pointer, show: Show::Plain }
    }

    pub(super) fn of(column: &Column) -> Self {
        Field { show: column.heading.show, ..Self::plain(column.heading.name, column.pointer.to_owned()) }
    }
}

/// How values become text.
pub(super) struct Texts {
    /// The zone that times are turned to; none to leave text as it is and show numbers in UTC.
    pub(super) zone: Option<TimeZone>,
    /// Words for people: yes and no.
    pub(super) words: bool,
}

impl Texts {
    /// The text of a value, neither escaped nor shortened.
    pub(super) fn text(&self, show: Show, raw: Option<&RawValue>) -> String {
        let Some(raw) = raw else { return String::new() };
        let value = match json::plain_text(raw) {
            Some(text) => Value::String(text.to_owned()),
            None => serde_json::from_str(raw.get()).unwrap_or_else(|_| Value::String(raw.get().to_owned())),
        };
        match (show, value) {
            (Show::Time, value) => self.time(raw, value),
            (Show::YesNo, Value::Bool(truth)) if self.words => yes_no(truth).to_owned(),
            (Show::YesNo, Value::String(text)) if self.words => {
                text.to_ascii_lowercase().parse().map_or(text, |truth| yes_no(truth).to_owned())
            }
            (Show::Count, Value::Array(list)) => list.len().to_string(),
            (Show::Count, Value::Object(map)) => map.len().to_string(),
            (Show::List, Value::Array(list)) => list.into_iter().map(plain).collect::<Vec<_>>().join(", "),
            (_, Value::String(text)) => text,
            // Numbers keep the digits that the platform wrote.
            (_, Value::Number(_)) => raw.get().to_owned(),
            (_, value) => plain(value),
        }
    }

    fn time(&self, raw: &RawValue, value: Value) -> String {
        let known = match &value {
            Value::Number(number) => {
                number.as_i64().and_then(|millis| Timestamp::from_millisecond(millis).ok())
            }
            Value::String(text) if self.zone.is_some() => text.parse().ok(),
            _ => None,
        };
        match (known, &self.zone) {
            (Some(instant), None) => instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            (Some(instant), Some(zone)) => {
                instant.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
            }
            (None, _) if value.is_number() => raw.get().to_owned(),
            (None, _) => plain(value),
        }
    }
}

fn yes_no(truth: bool) -> &'static str {
    if truth { "yes" } else { "no" }
}

fn plain(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// What a row is ordered by.
#[derive(Debug, PartialEq)]
pub(super) enum Key {
    Number(f64),
    Text(String),
    Missing,
}

impl Key {
    pub(super) fn of(field: &Field, raw: Option<&RawValue>) -> Key {
        let Some(raw) = raw else { return Key::Missing };
        let texts = Texts { zone: None, words: false };
        // A time is ordered as it was written: numbers of milliseconds compare well, and so does ISO text.
        let show = if field.show == Show::Time { Show::Plain } else { field.show };
        let text = texts.text(show, Some(raw));
        let is_number = !raw.get().starts_with('"');
        match text.parse::<f64>() {
            Ok(number) if is_number => Key::Number(number),
            _ if text.is_empty() => Key::Missing,
            _ => Key::Text(text.to_lowercase()),
        }
    }

    /// Numbers before text, missing values last in either direction.
    pub(super) fn compare(&self, other: &Key, descending: bool) -> Ordering {
        let order = match (self, other) {
            (Key::Missing, Key::Missing) => return Ordering::Equal,
            (Key::Missing, _) => return Ordering::Greater,
            (_, Key::Missing) => return Ordering::Less,
            (Key::Number(left), Key::Number(right)) => left.total_cmp(right),
            (Key::Text(left), Key::Text(right)) => left.cmp(right),
            (Key::Number(_), Key::Text(_)) => Ordering::Less,
            (Key::Text(_), Key::Number(_)) => Ordering::Greater,
        };
        if descending { order.reverse() } else { order }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::raw;
    use serde_json::json;

    #[test]
    fn cells_read_as_their_column_says() {
        let texts = Texts { zone: None, words: true };
        let cases = [
            (Show::Plain, json!({"a": [1]}), "{\"a\":[1]}"),
            (Show::Plain, json!("a\nb"), "a\nb"),
            (Show::Time, json!(1_700_000_000_123_i64), "2023-11-14T22:13:20Z"),
            (Show::Time, json!("2026-01-02 03:04"), "2026-01-02 03:04"),
            (Show::Time, json!(i64::MAX), "9223372036854775807"),
            (Show::YesNo, json!(true), "yes"),
            (Show::YesNo, json!("False"), "no"),
            (Show::YesNo, json!("maybe"), "maybe"),
            (Show::Count, json!([1, 2]), "2"),
            (Show::Count, json!(7), "7"),
            (Show::List, json!(["a", 1, {"b": 2}]), "a, 1, {\"b\":2}"),
            (Show::List, json!("a"), "a"),
        ];
        for (show, value, expected) in cases {
            assert_eq!(texts.text(show, Some(&raw(&value))), expected, "{show:?} {value}");
        }
        assert_eq!(texts.text(Show::Count, None), "");
    }

    #[test]
    fn times_turn_to_a_zone_on_request() {
        let zone = Some(TimeZone::fixed(jiff::tz::offset(2)));
        let texts = Texts { zone, words: true };
        for value in [json!(1_700_000_000_000_i64), json!("2023-11-14T22:13:20Z")] {
            assert_eq!(texts.text(Show::Time, Some(&raw(&value))), "2023-11-15T00:13:20+02:00");
        }
        assert_eq!(texts.text(Show::Time, Some(&raw(&json!("never")))), "never");
    }

    #[test]
    fn keys_order_numbers_text_and_nothing() {
        let key = |value: Value| Key::of(&Field::plain("x", String::new()), Some(&raw(&value)));
        assert_eq!(key(json!(10)).compare(&key(json!(9)), false), Ordering::Greater);
        assert_eq!(key(json!("B")).compare(&key(json!("a")), false), Ordering::Greater);
        assert_eq!(key(json!("B")).compare(&key(json!("a")), true), Ordering::Less);
        for descending in [false, true] {
            assert_eq!(Key::Missing.compare(&key(json!("a")), descending), Ordering::Greater);
        }
    }
}
