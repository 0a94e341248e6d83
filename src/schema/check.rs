//! Whether a body is as the platform documents it.

use super::catalog::Documented;
use super::described::{JsonType, Schema};
use crate::json;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::fmt;

/// One place of a body that is not as documented.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// Where, as a JSON pointer.
    pub at: String,
    /// How.
    pub wrong: Mistake,
}

/// What is wrong at a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Mistake {
    /// No member of this name is documented; the name that is most like it.
    Unknown(Option<String>),
    /// It is of another type: the one that is wanted, and what it is.
    Type(JsonType, &'static str),
    /// It is none of the documented values, which follow; first the one that is most like it.
    Value(Option<String>, Vec<String>),
    /// It is out of bounds, which follow in words.
    Bounds(String),
    /// It does not hold what is documented: `a date and time`.
    Format(&'static str),
    /// It is null, which is not of the type that is wanted.
    Null(JsonType),
    /// The platform alone sets it.
    ReadOnly,
    /// It must be there and is not.
    Missing,
}

impl fmt::Display for Mistake {
    fn fmt(&self, form: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Mistake::Unknown(None) => form.write_str("no such member is documented"),
            Mistake::Unknown(Some(near)) => {
                write!(form, "no such member is documented; did you mean '{near}'?")
            }
            Mistake::Type(wanted, is) => write!(form, "expected {}, not {is}", with_article(*wanted)),
            Mistake::Null(wanted) => write!(form, "expected {}, not null", with_article(*wanted)),
            Mistake::Value(Some(near), _) => write!(form, "unknown value; did you mean '{near}'?"),
            Mistake::Value(None, values) => write!(form, "unknown value; expected {}", values.join(", ")),
            Mistake::Bounds(bounds) => write!(form, "out of bounds: {bounds}"),
            Mistake::Format(what) => write!(form, "expected {what}"),
            Mistake::ReadOnly => form.write_str("read-only"),
            Mistake::Missing => form.write_str("required, and not given"),
        }
    }
}

/// What a body lacks that must be there: members of the whole, and of every object that is given in it.
pub fn missing(body: &Documented, value: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    lacks(body, body.node, value, &mut Pointer::default(), &mut found);
    found
}

/// Where a walk through a value is.
#[derive(Default)]
struct Pointer(String);

impl Pointer {
    /// Goes to a member or an element, does something there, and comes back.
    fn within(&mut self, part: &str, walk: impl FnOnce(&mut Pointer)) {
        let before = self.0.len();
        self.0.push('/');
        match part.contains(['~', '/']) {
            true => self.0.push_str(&json::escaped(part)),
            false => self.0.push_str(part),
        }
        walk(self);
        self.0.truncate(before);
    }
}

fn lacks(
    body: &Documented,
    node: &'static Schema,
    value: &Value,
    at: &mut Pointer,
    found: &mut Vec<Violation>,
) {
    let node = body.resolve(node);
    match value {
        Value::Object(members) => {
            let set_by_platform = |name: &str| {
                node.member(name).is_some_and(|own| own.read_only || body.resolve(own).read_only)
            };
            let absent = |name: &str| members.get(name).is_none_or(Value::is_null);
            for name in node.required.iter().filter(|name| absent(name) && !set_by_platform(name)) {
                at.within(name, |at| found.push(Violation { at: at.0.clone(), wrong: Mistake::Missing }));
            }
            for (name, member) in members {
                if let Some(below) = node.member(name).or(node.other()) {
                    at.within(name, |at| lacks(body, below, member, at, found));
                }
            }
        }
        Value::Array(list) => {
            let Some(items) = node.items.as_deref() else { return };
            for (index, element) in list.iter().enumerate() {
                at.within(&index.to_string(), |at| lacks(body, items, element, at, found));
            }
        }
        _ => {}
    }
}

/// Everything in a body that is not as documented. What it lacks is told by [`missing`].
pub fn violations(body: &Documented, value: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    look(body, body.node, value, &mut Pointer::default(), &mut found);
    found
}

fn look(
    body: &Documented,
    node: &'static Schema,
    value: &Value,
    at: &mut Pointer,
    found: &mut Vec<Violation>,
) {
    // A description that only refers to a type may still say that its place is read-only.
    let read_only = node.read_only;
    let nullable = node.nullable;
    let node = body.resolve(node);
    let mut tell = |wrong| found.push(Violation { at: at.0.clone(), wrong });
    if read_only || node.read_only {
        return tell(Mistake::ReadOnly);
    }
    if value.is_null() {
        // Where nothing is documented of its type, nothing says that null is none.
        if let Some(sort) = node.sort().filter(|_| !nullable && !node.nullable && !body.null_is_absent(&at.0))
        {
            tell(Mistake::Null(sort));
        }
        return;
    }
    if let Some(wrong) = node.sort().and_then(|sort| of_type(sort, value)) {
        return tell(wrong);
    }
    if node.empty_clears && value == "" {
        return;
    }
    if let Some(wrong) = value_of(node, value).or_else(|| bounds(node, value)).or_else(|| format(node, value))
    {
        return tell(wrong);
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                at.within(name, |at| match node.member(name).or(node.other()) {
                    Some(below) => look(body, below, member, at, found),
                    // An object of which nothing is documented is free.
                    None if node.properties.is_empty() => {}
                    None => {
                        let known = node.properties.iter().map(|(known, _)| known.as_str());
                        let near = json::nearest(name, known).map(str::to_owned);
                        found.push(Violation { at: at.0.clone(), wrong: Mistake::Unknown(near) });
                    }
                });
            }
        }
        Value::Array(list) => {
            let Some(items) = node.items.as_deref() else { return };
            for (index, element) in list.iter().enumerate() {
                at.within(&index.to_string(), |at| look(body, items, element, at, found));
            }
        }
        _ => {}
    }
}

/// What is wrong with a value where one of another type is wanted. `null` is of every type.
pub fn of_type(wanted: JsonType, value: &Value) -> Option<Mistake> {
    (!value.is_null() && !is_of(wanted, value)).then(|| Mistake::Type(wanted, kind_of(value)))
}

fn is_of(sort: JsonType, value: &Value) -> bool {
    match (sort, value) {
        (JsonType::String, Value::String(_))
        | (JsonType::Number, Value::Number(_))
        | (JsonType::Boolean, Value::Bool(_))
        | (JsonType::Array, Value::Array(_))
        | (JsonType::Object, Value::Object(_)) => true,
        (JsonType::Integer, Value::Number(number)) => whole(&number.to_string()),
        _ => false,
    }
}

/// Whether a number is whole, in whatever form and however long.
fn whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.bytes().all(|byte| byte.is_ascii_digit())
        || text.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

fn with_article(sort: JsonType) -> &'static str {
    match sort {
        JsonType::String => "a text",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::Boolean => "true or false",
        JsonType::Array => "a list",
        JsonType::Object => "an object",
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(number) if whole(&number.to_string()) => "an integer",
        Value::Number(_) => "a number with a fraction",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn value_of(node: &Schema, value: &Value) -> Option<Mistake> {
    if node.values.is_empty() || node.values.contains(value) {
        return None;
    }
    let known = || node.values.iter().filter_map(Value::as_str);
    let text = value.as_str();
    if node.any_case && text.is_some_and(|text| known().any(|known| known.eq_ignore_ascii_case(text))) {
        return None;
    }
    let spelt = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let near = text.and_then(|text| json::nearest(text, known())).map(str::to_owned);
    Some(Mistake::Value(near, node.values.iter().map(spelt).collect()))
}

/// The least and the greatest number of 32 bits.
const INT32: (f64, f64) = (i32::MIN as f64, i32::MAX as f64);

fn bounds(node: &Schema, value: &Value) -> Option<Mistake> {
    let is_int32 = node.format.as_deref() == Some("int32");
    let outside = match value {
        Value::Number(number) if is_int32 || node.minimum.is_some() || node.maximum.is_some() => {
            // Past all bounds that documents have, digits no longer matter.
            let number = number.to_string().parse::<f64>().ok()?;
            let (low, high) = (node.minimum.map(|low| low as f64), node.maximum.map(|high| high as f64));
            if is_int32 && (number < INT32.0 || number > INT32.1) {
                return Some(Mistake::Bounds(
                    node.bounds().unwrap_or_else(|| "a number of 32 bits".to_owned()),
                ));
            }
            low.is_some_and(|low| number < low) || high.is_some_and(|high| number > high)
        }
        Value::String(text) if node.min_length.is_some() || node.max_length.is_some() => {
            let length = text.chars().count();
            node.min_length.is_some_and(|low| length < low)
                || node.max_length.is_some_and(|high| length > high)
        }
        Value::Array(list) => {
            let length = list.len();
            node.min_items.is_some_and(|low| length < low) || node.max_items.is_some_and(|high| length > high)
        }
        _ => false,
    };
    outside.then(|| node.bounds())?.map(Mistake::Bounds)
}

fn format(node: &Schema, value: &Value) -> Option<Mistake> {
    let text = value.as_str().filter(|text| !text.is_empty())?;
    match node.format.as_deref()? {
        "date-time" if !is_instant(text) => {
            Some(Mistake::Format("a date and time such as 2026-01-31T12:00:00Z"))
        }
        "uuid" if !is_uuid(text) => Some(Mistake::Format("a UUID")),
        "uri" if !is_uri(text) => Some(Mistake::Format("a URL such as https://idp.example.test/metadata")),
        "byte" if !is_base64(text) => Some(Mistake::Format("base64 text, such as that of 'base64 FILE'")),
        _ => None,
    }
}

/// Whether a text is a date and time as RFC 3339 has it, which is less than the parser reads.
fn is_instant(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
    let front = "0000-00-00T00:00:00".bytes().enumerate().all(|(place, wanted)| match wanted {
        b'0' => is_digit(place),
        b'T' => bytes.get(place).is_some_and(|byte| b"Tt".contains(byte)),
        wanted => bytes.get(place) == Some(&wanted),
    });
    let rest = text.get(19..).unwrap_or_default();
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    let is_offset = match zone.as_bytes() {
        b"Z" | b"z" => true,
        // The samples of a platform leave the colon out.
        [b'+' | b'-', a, b, b':', c, d] | [b'+' | b'-', a, b, c, d] => {
            [a, b, c, d].iter().all(|one| one.is_ascii_digit())
        }
        _ => false,
    };
    front && is_offset && !rest.starts_with("..") && text.parse::<jiff::Timestamp>().is_ok()
}

/// Whether a text is base64 in the standard alphabet, its padding with it; lines may be broken.
fn is_base64(text: &str) -> bool {
    let plain: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(plain).is_ok()
}

/// Whether a text is absolute: a scheme, and something behind it; a host where the scheme has one.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let host = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let named = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(named)
        && !text.contains(char::is_whitespace)
        && match host {
            Some(host) => !host.is_empty(),
            None => !rest.is_empty() && !scheme.to_ascii_lowercase().starts_with("http"),
        }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
