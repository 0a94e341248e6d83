//! Makes up values that fit their shapes, the same ones every time, and completes what is remembered to
//! the whole shape. Which operations answer with made-up values is left to the gate.

use super::contract::{ContractField, EntrustValueKind, contract};
use super::state::EntrustRow;
use crate::sandbox::people::uuid;
use serde_json::{Map, Value, json};

/// How deep made-up values nest. Shapes that hold each other would otherwise never end.
const DEEPEST: usize = 3;

/// The instant of everything made up.
const TIME: &str = "2026-01-15T09:30:00Z";

/// Members that hold secrets; what is made up for them says what it is.
const SECRETS: &[&str] = &[
    "sharedSecret",
    "authToken",
    "otp",
    "token",
    "code",
    "newPassword",
    "content",
    "activationCode",
    "activationPassword",
    "apiKey",
    "webhookToken",
    "password",
    "clientSecret",
    "answer",
    "unlockCode",
];

/// A value of a kind with everything filled in; `space` keeps apart the ids of different things.
pub(super) fn sample(kind: &EntrustValueKind, name: &str, space: &str) -> Value {
    grow(kind, name, space, 0)
}

fn grow(kind: &EntrustValueKind, name: &str, space: &str, depth: usize) -> Value {
    match kind {
        EntrustValueKind::Text => Value::String(text(name, space)),
        EntrustValueKind::Time => json!(TIME),
        EntrustValueKind::Base64 => json!("bm90LWEtc2VjcmV0"),
        EntrustValueKind::Flag => json!(false),
        EntrustValueKind::Float => json!(45.5),
        EntrustValueKind::Int(low, high) => json!(5_i64.clamp(*low, *high)),
        EntrustValueKind::Choice(choices) => json!(choices.iter().find(|choice| !choice.is_empty())),
        EntrustValueKind::Number(choices) => json!(choices.first()),
        EntrustValueKind::List(_) if depth > DEEPEST => json!([]),
        EntrustValueKind::List(inner) => json!([grow(inner, name, space, depth)]),
        EntrustValueKind::Bag(inner) => json!({ "OTP_EMAIL": grow(inner, name, space, depth) }),
        EntrustValueKind::Shape(shape) => {
            let fields = contract().fields(shape).iter();
            let wanted = fields.filter(|field| field.required || depth < DEEPEST || !nests(&field.kind));
            let below = format!("{space}/{shape}");
            let members =
                wanted.map(|field| (field.name.clone(), grow(&field.kind, &field.name, &below, depth + 1)));
            Value::Object(members.collect())
        }
        EntrustValueKind::Octets => json!("<EntityDescriptor/>"),
        EntrustValueKind::Anything => json!({}),
    }
}

fn nests(kind: &EntrustValueKind) -> bool {
    match kind {
        EntrustValueKind::Shape(_) => true,
        EntrustValueKind::List(inner) | EntrustValueKind::Bag(inner) => nests(inner),
        _ => false,
    }
}

fn text(name: &str, space: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if SECRETS.contains(&name) {
        return format!("not-a-secret-entrust-{name}");
    }
    match name {
        _ if lower == "id" || name.ends_with("Id") || name.ends_with("Ids") || lower.contains("uuid") => {
            uuid(&format!("entrust/{space}/{name}"), 0)
        }
        _ if lower.ends_with("url") || lower.ends_with("uri") || lower.ends_with("endpoint") => {
            format!("https://sandbox.example.test/{name}")
        }
        _ if lower.contains("email") => "someone@example.test".into(),
        _ if lower.ends_with("time") || lower.ends_with("date") => TIME.into(),
        "serialNumber" | "serial" => "900001".into(),
        "ipAddress" | "sourceIp" => "192.0.2.10".into(),
        "countryCode" | "companyCountry" => "NL".into(),
        _ => format!("made-up {name}"),
    }
}

/// What is remembered, completed to the whole shape: a list that is missing is empty, a flag is false, and
/// everything else is null, as the platform itself answers. What is required is made up instead. Members
/// that the shape has not are kept back.
pub(super) fn show(shape: &str, row: &EntrustRow) -> Value {
    let member = |field: &ContractField| {
        let held = row.get(&field.name).filter(|value| !value.is_null());
        let value = held.cloned().unwrap_or_else(|| missing(field, shape));
        (field.name.clone(), value)
    };
    Value::Object(contract().fields(shape).iter().map(member).collect::<Map<_, _>>())
}

fn missing(field: &ContractField, space: &str) -> Value {
    match &field.kind {
        EntrustValueKind::List(_) => json!([]),
        EntrustValueKind::Flag => json!(false),
        kind if field.required => sample(kind, &field.name, space),
        _ => Value::Null,
    }
}
