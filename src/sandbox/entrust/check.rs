//! Judges values by their shapes, and reads the instants that the platform takes. What becomes of a value
//! that fits is left to the operations.

use super::contract::{Contract, ContractField, EntrustValueKind, contract};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

/// What is wrong with a value: the place, and a sentence about it.
pub(super) type Problem = (String, String);

/// Everything that is wrong with a value, place by place; nothing where it fits.
pub(super) fn problems(kind: &EntrustValueKind, value: &Value, place: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    judge(contract(), kind, value, place, &mut found);
    found
}

fn judge(contract: &Contract, kind: &EntrustValueKind, value: &Value, place: &str, found: &mut Vec<Problem>) {
    let fits = match kind {
        EntrustValueKind::Anything => true,
        EntrustValueKind::Text | EntrustValueKind::Octets => value.is_string(),
        EntrustValueKind::Time => value.as_str().is_some_and(|text| instant(text).is_some()),
        EntrustValueKind::Base64 => value.as_str().is_some_and(|text| STANDARD.decode(text).is_ok()),
        EntrustValueKind::Flag => value.is_boolean(),
        EntrustValueKind::Float => value.is_number(),
        EntrustValueKind::Int(low, high) => {
            value.as_i64().is_some_and(|number| (low..=high).contains(&&number))
        }
        EntrustValueKind::Choice(choices) => {
            value.as_str().is_some_and(|text| choices.iter().any(|one| one == text))
        }
        EntrustValueKind::Number(choices) => value.as_i64().is_some_and(|number| choices.contains(&number)),
        EntrustValueKind::List(_) => value.is_array(),
        EntrustValueKind::Bag(_) | EntrustValueKind::Shape(_) => value.is_object(),
    };
    if !fits {
        found.push((place.to_owned(), format!("{place} must be {}", wanted(kind))));
        return;
    }
    match (kind, value) {
        (EntrustValueKind::List(inner), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                judge(contract, inner, item, &format!("{place}[{index}]"), found);
            }
        }
        (EntrustValueKind::Bag(inner), Value::Object(members)) => {
            for (name, member) in members {
                judge(contract, inner, member, &below(place, name), found);
            }
        }
        (EntrustValueKind::Shape(name), Value::Object(members)) => {
            judge_members(contract, contract.fields(name), members, place, found);
        }
        _ => {}
    }
}

/// Null counts as left out, as it does in the platform's own answers.
fn judge_members(
    contract: &Contract,
    fields: &[ContractField],
    members: &Map<String, Value>,
    place: &str,
    found: &mut Vec<Problem>,
) {
    for name in members.keys().filter(|name| fields.iter().all(|field| field.name != **name)) {
        let place = below(place, name);
        let text = format!("{place} is not known");
        found.push((place, text));
    }
    for field in fields {
        let place = below(place, &field.name);
        match members.get(&field.name).filter(|value| !value.is_null()) {
            Some(value) => judge(contract, &field.kind, value, &place, found),
            None if field.required => {
                let text = format!("{place} is required");
                found.push((place, text));
            }
            None => {}
        }
    }
}

fn below(place: &str, name: &str) -> String {
    if place.is_empty() || place == "body" { name.to_owned() } else { format!("{place}.{name}") }
}

fn wanted(kind: &EntrustValueKind) -> String {
    match kind {
        EntrustValueKind::Text | EntrustValueKind::Octets => "text".into(),
        EntrustValueKind::Time => "a date and time".into(),
        EntrustValueKind::Base64 => "base64 text".into(),
        EntrustValueKind::Flag => "true or false".into(),
        EntrustValueKind::Float => "a number".into(),
        EntrustValueKind::Int(i64::MIN, i64::MAX) => "a whole number".into(),
        EntrustValueKind::Int(low, i64::MAX) => format!("a whole number of at least {low}"),
        EntrustValueKind::Int(low, high) => format!("a whole number from {low} to {high}"),
        EntrustValueKind::Choice(choices) => format!("one of {}", choices.join(", ")),
        EntrustValueKind::Number(choices) => format!("one of {choices:?}"),
        EntrustValueKind::List(_) => "a list".into(),
        EntrustValueKind::Bag(_) | EntrustValueKind::Shape(_) => "an object".into(),
        EntrustValueKind::Anything => "anything".into(),
    }
}

/// Reads an instant: with a zone, with an offset without a colon, or without any, which means UTC.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let bare = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    let short = || Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text).ok();
    text.parse().ok().or_else(short).or_else(bare)
}

/// Whether a text has the form of an id.
pub(super) fn is_id(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(hex)
}
