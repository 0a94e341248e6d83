//! Whether an object fits a filter, as far as the object tells: a service may not have shown what is compared.

use super::filter::{ScimFilter, ScimOperator};
use serde_json::Value;
use std::cmp::Ordering;

impl ScimFilter {
    /// Whether an object fits; nothing where it does not show what is compared. Texts are compared without regard to letter
    /// case: an object that does not fit so fits in no way.
    pub fn holds(&self, object: &Value) -> Option<bool> {
        self.judged(object, false)
    }

    /// The same for an object that shows all that it has: what is not there is not present and equals nothing.
    pub fn holds_whole(&self, object: &Value) -> Option<bool> {
        self.judged(object, true)
    }

    fn judged(&self, object: &Value, is_whole: bool) -> Option<bool> {
        let absent = is_whole.then_some(false);
        match self {
            ScimFilter::And(parts) => {
                let held: Vec<_> = parts.iter().map(|part| part.judged(object, is_whole)).collect();
                if held.contains(&Some(false)) {
                    return Some(false);
                }
                held.iter().all(Option::is_some).then_some(true)
            }
            ScimFilter::Or(parts) => {
                let held: Vec<_> = parts.iter().map(|part| part.judged(object, is_whole)).collect();
                if held.contains(&Some(true)) {
                    return Some(true);
                }
                held.iter().all(Option::is_some).then_some(false)
            }
            // What fits without regard to letter case need not fit with it.
            ScimFilter::Not(inner) => match inner.judged(object, is_whole) {
                Some(false) => Some(true),
                Some(true) if !inner.has_text() => Some(false),
                _ => None,
            },
            ScimFilter::Present(path) => {
                let found = path.find(object);
                // What is not shown may be there.
                if found.iter().any(|one| !is_blank(one)) { Some(true) } else { absent }
            }
            ScimFilter::Element(path, inner) => {
                let found = path.find(object);
                if found.is_empty() {
                    return absent;
                }
                let held: Vec<_> = found.into_iter().map(|one| inner.judged(one, is_whole)).collect();
                if held.contains(&Some(true)) {
                    return Some(true);
                }
                held.iter().all(Option::is_some).then_some(false)
            }
            ScimFilter::Compare(path, operator, wanted) => {
                let found = path.find(object);
                if found.is_empty() {
                    // Services differ in whether what is not there is another than a value.
                    return absent.filter(|_| *operator != ScimOperator::Ne);
                }
                let held = |one: &&Value| compared(one, *operator, wanted);
                match operator {
                    ScimOperator::Ne if wanted.is_string() => {
                        let other = |one: &&Value| !is_same(inner(one), wanted);
                        found.iter().any(other).then_some(true)
                    }
                    _ => Some(found.iter().any(held)),
                }
            }
        }
    }

    /// Whether texts are compared in it.
    fn has_text(&self) -> bool {
        match self {
            ScimFilter::And(parts) | ScimFilter::Or(parts) => parts.iter().any(ScimFilter::has_text),
            ScimFilter::Not(inner) | ScimFilter::Element(_, inner) => inner.has_text(),
            ScimFilter::Compare(_, _, value) => value.is_string(),
            ScimFilter::Present(_) => false,
        }
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// An element of a list that is an object is compared by its value.
fn inner(value: &Value) -> &Value {
    value.get("value").unwrap_or(value)
}

fn is_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::String(left), Value::String(right)) => left.to_lowercase() == right.to_lowercase(),
        // Some services write truth as a text.
        (Value::String(left), Value::Bool(right)) => left.eq_ignore_ascii_case(&right.to_string()),
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        // Some services write ids as numbers.
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => {
            number.to_string() == *text
        }
        (left, right) => left == right,
    }
}

fn compared(found: &Value, operator: ScimOperator, wanted: &Value) -> bool {
    let found = inner(found);
    let part = |fits: fn(&str, &str) -> bool| match (found, wanted) {
        (Value::String(found), Value::String(wanted)) => fits(&found.to_lowercase(), &wanted.to_lowercase()),
        _ => false,
    };
    let order = || match (found, wanted) {
        (Value::String(found), Value::String(wanted)) => {
            let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
            match (instant(found), instant(wanted)) {
                (Some(found), Some(wanted)) => Some(found.cmp(&wanted)),
                _ => Some(found.to_lowercase().cmp(&wanted.to_lowercase())),
            }
        }
        (Value::Number(found), Value::Number(wanted)) => found.as_f64()?.partial_cmp(&wanted.as_f64()?),
        _ => None,
    };
    match operator {
        ScimOperator::Eq => is_same(found, wanted),
        ScimOperator::Ne => !is_same(found, wanted),
        ScimOperator::Co => part(|found, wanted| found.contains(wanted)),
        ScimOperator::Sw => part(|found, wanted| found.starts_with(wanted)),
        ScimOperator::Ew => part(|found, wanted| found.ends_with(wanted)),
        ScimOperator::Gt => order().is_some_and(Ordering::is_gt),
        ScimOperator::Ge => order().is_some_and(Ordering::is_ge),
        ScimOperator::Lt => order().is_some_and(Ordering::is_lt),
        ScimOperator::Le => order().is_some_and(Ordering::is_le),
    }
}
