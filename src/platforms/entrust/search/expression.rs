//! One filter as it is typed: `field=value` and its kin.

use super::listing::{Listing, SearchFilter, SearchKind, SearchOperator, filter as made};
use crate::clock;
use crate::fault::Fault;
use crate::platforms::table::is_uuid;
use jiff::Timestamp;
use serde_json::{Value, json};

/// Signs, the longer ones first.
const SIGNS: [(&str, SearchOperator); 10] = [
    ("!=", SearchOperator::NotEquals),
    ("!~", SearchOperator::NotContains),
    ("^=", SearchOperator::StartsWith),
    ("$=", SearchOperator::EndsWith),
    (">=", SearchOperator::GreaterOrEqual),
    ("<=", SearchOperator::LessOrEqual),
    ("=", SearchOperator::Equals),
    ("~", SearchOperator::Contains),
    (">", SearchOperator::Greater),
    ("<", SearchOperator::Less),
];

/// The name in front.
pub(super) fn field(text: &str) -> &str {
    let text = text.trim().trim_start_matches('!');
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    &text[..end.unwrap_or(text.len())]
}

/// Reads a filter and checks it against what the list knows. Spans of time are counted back from `now`.
///
/// # Errors
/// Usage, naming the fields, operators or values that there are.
pub(super) fn read(listing: &Listing, text: &str, now: Timestamp) -> Result<Value, Fault> {
    let (name, operator, value) = split(listing, text)?;
    let filter = listing.filters.iter().find(|filter| filter.name.eq_ignore_ascii_case(name));
    let filter = filter.ok_or_else(|| {
        let names: Vec<&str> = listing.filters.iter().map(|filter| filter.name).collect();
        Fault::usage(format!("{} cannot be searched by '{name}'", listing.what))
            .hint(format!("they can be searched by {}", names.join(", ")))
    })?;
    if !filter.operators.contains(&operator) {
        let typed: Vec<String> =
            filter.operators.iter().map(|operator| operator.typed(filter.name)).collect();
        return Err(Fault::usage(format!(
            "{} of {} cannot be searched so: '{text}'",
            filter.name, listing.what
        ))
        .hint(format!("what there is: {}", typed.join("  "))));
    }
    match value {
        None => Ok(json!({"name": filter.name, "operator": operator.word()})),
        Some(value) => Ok(made(filter.name, operator, &fit(filter, value, now)?)),
    }
}

/// The instant that a filter means, in words, where it does not say it itself.
pub(super) fn meant(listing: &Listing, text: &str, now: Timestamp) -> Option<String> {
    let (name, _, value) = split(listing, text).ok()?;
    let filter = listing.filters.iter().find(|filter| filter.name.eq_ignore_ascii_case(name))?;
    let value =
        value.filter(|value| matches!(filter.value, SearchKind::Time) && clock::fixed(value).is_none())?;
    let instant = clock::typed(value, now, false).ok()?;
    Some(format!("{}: '{value}' is {instant}", filter.name))
}

/// Field, operator and value; no value where existence is asked for.
fn split<'t>(listing: &Listing, text: &'t str) -> Result<(&'t str, SearchOperator, Option<&'t str>), Fault> {
    let text = text.trim();
    let name = field(text);
    let unreadable = || {
        let names: Vec<&str> = listing.filters.iter().map(|filter| filter.name).collect();
        Fault::usage(format!("--where takes FIELD=VALUE or the like, not '{text}'")).hint(format!(
            "signs are = != ~ !~ ^= $= < <= > >=, FIELD? and !FIELD?; fields are {}",
            names.join(", ")
        ))
    };
    if name.is_empty() {
        return Err(unreadable());
    }
    if let Some(rest) = text.strip_prefix('!') {
        return if rest[name.len()..] == *"?" {
            Ok((name, SearchOperator::NotExists, None))
        } else {
            Err(unreadable())
        };
    }
    let rest = &text[name.len()..];
    if rest == "?" {
        return Ok((name, SearchOperator::Exists, None));
    }
    let (sign, operator) =
        SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)).copied().ok_or_else(unreadable)?;
    match &rest[sign.len()..] {
        "" => Err(Fault::usage(format!("'{text}' has no value"))
            .hint(format!("existence is asked for with {name}? and !{name}?, where the list has it"))),
        value => Ok((name, operator, Some(value))),
    }
}

/// A value in the form of the wire.
fn fit(filter: &SearchFilter, value: &str, now: Timestamp) -> Result<String, Fault> {
    let wrong = |hint: String| Err(Fault::usage(format!("{} cannot be '{value}'", filter.name)).hint(hint));
    match filter.value {
        SearchKind::Text => Ok(value.to_owned()),
        SearchKind::Id if is_uuid(value) => Ok(value.to_owned()),
        SearchKind::Id => {
            wrong("it is an id such as 8ab22b7e-0000-4000-8000-000000000000; 'get NAME' shows it".to_owned())
        }
        SearchKind::Number if value.bytes().all(|byte| byte.is_ascii_digit()) => Ok(value.to_owned()),
        SearchKind::Number => wrong("it is a whole number".to_owned()),
        SearchKind::Time => match clock::typed(value, now, false) {
            Ok(instant) => Ok(on_the_wire(instant)),
            Err(no) => wrong(no.why("it is a time such as 2026-05-01T10:00:00Z, 2026-05-01, 30d or 2h")),
        },
        SearchKind::OneOf(words) => match words.iter().find(|word| word.eq_ignore_ascii_case(value)) {
            Some(word) => Ok((*word).to_owned()),
            None => wrong(format!("it is one of {}", words.join(", "))),
        },
    }
}

/// An instant as a filter takes it: UTC, to the second, without a zone.
pub(super) fn on_the_wire(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}
