//! A value in a cell: its text for each kind of column, and its place when rows are ordered. Layout and
//! escaping are left to the formats.

use super::text::changed;
use crate::clock;
use crate::commands::{Column, Show};
use crate::json;
use crate::text;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use std::borrow::Cow;
use std::cmp::Ordering;

/// One column that is to be shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ShownField {
    pub(super) name: String,
    pub(super) pointer: String,
    /// Where else its value may stand.
    pub(super) others: &'static [&'static str],
    pub(super) show: Show,
}

impl ShownField {
    pub(super) fn plain(name: &str, pointer: String) -> Self {
        ShownField { name: name.to_owned(), pointer, others: &[], show: Show::Plain }
    }

    pub(super) fn of(column: &Column) -> Self {
        ShownField {
            show: column.heading.show,
            others: column.others,
            ..Self::plain(column.heading.name, column.pointer.to_owned())
        }
    }
}

/// How values become text.
pub(super) struct Texts {
    /// The zone that times are turned to; none for UTC.
    pub(super) zone: Option<TimeZone>,
    /// For people: yes and no, and every time in the same form.
    pub(super) words: bool,
}

impl Texts {
    /// The text of a value, neither escaped nor shortened.
    pub(super) fn text<'r>(&self, show: Show, json: Option<&'r str>) -> Cow<'r, str> {
        let Some(raw) = json else { return Cow::Borrowed("") };
        match self.as_it_stands(show, raw) {
            // Nothing but text that is not ASCII can hold halves.
            Some(text) if text.is_ascii() => Cow::Borrowed(text),
            Some(text) => json::half::shown(text),
            None => changed(self.as_read(show, raw).into(), json::half::shown),
        }
    }

    /// The text of a value that needs no reading: most need none.
    fn as_it_stands<'r>(&self, show: Show, raw: &'r str) -> Option<&'r str> {
        let for_people = self.words && show == Show::YesNo;
        match (show, raw) {
            // A time that a program gets as it came.
            (Show::Time, text) if self.words || self.zone.is_some() || !text.starts_with('"') => None,
            (_, "true") if for_people => Some(yes_no(true)),
            (_, "false") if for_people => Some(yes_no(false)),
            (_, text) if text.starts_with('"') => json::plain_text(raw).filter(|_| !for_people),
            (_, text) => Some(text).filter(|text| !text.starts_with(['[', '{', 'n'])),
        }
    }

    fn as_read(&self, show: Show, raw: &str) -> String {
        if show == Show::Time
            && let Some(instant) = raw.parse().ok().and_then(|time| Timestamp::from_millisecond(time).ok())
        {
            return self.instant(&instant);
        }
        let value = match json::plain_text(raw) {
            Some(text) => Value::String(text.to_owned()),
            None => serde_json::from_str(raw).unwrap_or_else(|_| Value::String(raw.to_owned())),
        };
        match (show, value) {
            (Show::Time, value) => self.time(raw, value),
            (Show::YesNo, Value::Bool(truth)) if self.words => yes_no(truth).to_owned(),
            (Show::YesNo, Value::String(text)) if self.words => {
                text.to_ascii_lowercase().parse().map_or(text, |truth| yes_no(truth).to_owned())
            }
            (Show::Count, Value::Array(list)) => list.len().to_string(),
            (Show::Count, Value::Object(map)) => map.len().to_string(),
            (Show::List, Value::Array(list)) if self.words => {
                list.into_iter().map(plain).collect::<Vec<_>>().join(", ")
            }
            (Show::List, Value::Array(list)) => list_cell(list),
            (_, Value::String(text)) => text,
            // Numbers keep the digits that the platform wrote.
            (_, Value::Number(_)) => raw.to_owned(),
            (_, value) => plain(value),
        }
    }

    fn instant(&self, instant: &Timestamp) -> String {
        match &self.zone {
            None => clock::to_seconds(instant),
            Some(zone) => instant.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        }
    }

    fn time(&self, raw: &str, value: Value) -> String {
        let alike = self.words || self.zone.is_some() || value.is_number();
        let known = if alike { clock::told(&value) } else { None };
        match known {
            Some(instant) => self.instant(&instant),
            None if value.is_number() => raw.to_owned(),
            None => plain(value),
        }
    }
}

/// A list as a cell that a program takes apart: JSON where a value would be taken for two.
fn list_cell(list: Vec<Value>) -> String {
    let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
    texts.and_then(|texts| text::joined_list(&texts)).unwrap_or_else(|| Value::Array(list).to_string())
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
pub(super) enum SortKey {
    Number(f64),
    Text(String),
    Missing,
}

impl SortKey {
    pub(super) fn of(field: &ShownField, json: Option<&str>) -> SortKey {
        let Some(raw) = json else { return SortKey::Missing };
        if field.show == Show::Time
            && let Some(instant) = serde_json::from_str(raw).ok().as_ref().and_then(clock::told)
        {
            return SortKey::Number(instant.as_millisecond() as f64);
        }
        let texts = Texts { zone: None, words: false };
        let text = texts.text(field.show, Some(raw));
        let is_number = !raw.starts_with('"');
        match text.parse::<f64>() {
            Ok(number) if is_number => SortKey::Number(number),
            _ if text.is_empty() => SortKey::Missing,
            _ => SortKey::Text(text.to_lowercase()),
        }
    }

    /// Numbers before text, missing values last in either direction.
    pub(super) fn compare(&self, other: &SortKey, descending: bool) -> Ordering {
        let order = match (self, other) {
            (SortKey::Missing, SortKey::Missing) => return Ordering::Equal,
            (SortKey::Missing, _) => return Ordering::Greater,
            (_, SortKey::Missing) => return Ordering::Less,
            (SortKey::Number(left), SortKey::Number(right)) => left.total_cmp(right),
            (SortKey::Text(left), SortKey::Text(right)) => left.cmp(right),
            (SortKey::Number(_), SortKey::Text(_)) => Ordering::Less,
            (SortKey::Text(_), SortKey::Number(_)) => Ordering::Greater,
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
            (Show::Time, json!("2026-01-12T08:15:00.500+0000"), "2026-01-12T08:15:00Z"),
            (Show::Time, json!("2026-01-12T08:15:00+02:00"), "2026-01-12T06:15:00Z"),
            (Show::Time, json!("2026-01-02 03:04"), "2026-01-02 03:04"),
            (Show::Time, json!("2026-01-02"), "2026-01-02"),
            (Show::Plain, json!("2026-01-12T08:15:00.500+0000"), "2026-01-12T08:15:00.500+0000"),
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
            assert_eq!(texts.text(show, Some(raw(&value).get())), expected, "{show:?} {value}");
        }
        let texts = Texts { zone: None, words: false };
        for (value, expected) in [
            (json!(["a", "b c"]), "a;b c"),
            (json!(["https://a.test/x;jsessionid=1"]), "[\"https://a.test/x;jsessionid=1\"]"),
            (json!(["a", " b"]), "[\"a\",\" b\"]"),
            (json!(["a", 1]), "[\"a\",1]"),
            (json!([]), ""),
        ] {
            assert_eq!(texts.text(Show::List, Some(raw(&value).get())), expected, "{value}");
        }
        assert_eq!(texts.text(Show::Count, None), "");
    }

    #[test]
    fn times_turn_to_a_zone_on_request() {
        let zone = Some(TimeZone::fixed(jiff::tz::offset(2)));
        let texts = Texts { zone, words: true };
        for value in [json!(1_700_000_000_000_i64), json!("2023-11-14T22:13:20Z")] {
            assert_eq!(texts.text(Show::Time, Some(raw(&value).get())), "2023-11-15T00:13:20+02:00");
        }
        assert_eq!(texts.text(Show::Time, Some(raw(&json!("never")).get())), "never");
    }

    #[test]
    fn a_program_gets_the_text_of_a_time_as_it_came() {
        let texts = Texts { zone: None, words: false };
        let text = "2026-01-12T08:15:00.500+0000";
        assert_eq!(texts.text(Show::Time, Some(raw(&json!(text)).get())), text);
    }

    #[test]
    fn times_are_ordered_by_the_instant_whatever_their_form() {
        let field = ShownField { show: Show::Time, ..ShownField::plain("x", String::new()) };
        let key = |value: Value| SortKey::of(&field, Some(raw(&value).get()));
        let ordered = [
            json!("2026-01-12T09:00:00+02:00"),
            json!("2026-01-12T08:00:00Z"),
            json!("2026-01-12T07:30:00.500-0100"),
            json!(1_800_000_000_000_i64),
        ];
        for pair in ordered.windows(2) {
            assert_eq!(
                key(pair[0].clone()).compare(&key(pair[1].clone()), false),
                Ordering::Less,
                "{pair:?}"
            );
        }
    }

    #[test]
    fn keys_order_numbers_text_and_nothing() {
        let key = |value: Value| SortKey::of(&ShownField::plain("x", String::new()), Some(raw(&value).get()));
        assert_eq!(key(json!(10)).compare(&key(json!(9)), false), Ordering::Greater);
        assert_eq!(key(json!("B")).compare(&key(json!("a")), false), Ordering::Greater);
        assert_eq!(key(json!("B")).compare(&key(json!("a")), true), Ordering::Less);
        for descending in [false, true] {
            assert_eq!(SortKey::Missing.compare(&key(json!("a")), descending), Ordering::Greater);
        }
    }
}
