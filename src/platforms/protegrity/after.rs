//! What is looked at after a write, beyond its answer: whether the answer speaks of the right thing, and which
//! rows of an import are nowhere to be found, because the platform counts failures without naming them.

use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::session::Session;
use crate::session::pages::{Pages, Walk};
use serde_json::{Value, json};
use std::collections::HashSet;

/// The id that an answer names, where it is another than the one asked for.
pub(super) fn other_id(call: &Call, reply: &Reply) -> Option<String> {
    if call.method == Method::Get || !reply.ok() {
        return None;
    }
    let answer = reply.value()?;
    let named = ["user_id", "userId", "group_id"].iter().find_map(|name| answer.get(*name)?.as_str())?;
    let asked: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
    let in_body = ["id", "userId", "group_id"].iter().find_map(|name| asked.get(*name)?.as_str());
    let in_path = || {
        let (_, rest) = call.path.rsplit_once("/users/").or_else(|| call.path.rsplit_once("/groups/"))?;
        rest.split('/').next()
    };
    let wanted = in_body.or_else(in_path)?;
    (!named.eq_ignore_ascii_case(wanted)).then(|| named.to_owned())
}

/// The rows of an import that no account or group answers to now.
///
/// # Errors
/// When the list cannot be read.
pub(super) fn absent(session: &Session, call: &Call) -> Result<Vec<Value>, Fault> {
    let sent: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
    let (list, rows, keys, names): (_, _, &[&str], &[&str]) = match json::at(&sent, "/users") {
        Value::Array(rows) => ("/users", rows, &["userPrincipalName", "email"], &["/username", "/email"]),
        _ => match json::at(&sent, "/groups") {
            Value::Array(rows) => ("/groups", rows, &["displayName"], &["/name"]),
            _ => return Ok(Vec::new()),
        },
    };
    let walk = Walk { items: "", id: "/id", paged: true, size: 100, limit: None, jobs: None };
    let mut known = HashSet::new();
    for row in Pages::new(session, Call::new(Method::Get, session.path(list)), walk) {
        let row = row?;
        let held = names.iter().filter_map(|name| json::pick(&row, name));
        known.extend(held.filter_map(|name| name.as_str().map(str::to_lowercase)));
    }
    let texts = |row: &Value| -> Vec<String> {
        keys.iter().filter_map(|key| row.get(*key)?.as_str().map(str::to_owned)).collect()
    };
    let lost = rows.iter().zip(1..).filter_map(|(row, number)| {
        let texts = texts(row);
        let found = texts.iter().any(|text| known.contains(&text.to_lowercase()));
        (!found).then(|| json!({"row": number, "name": texts.first()}))
    });
    Ok(lost.collect())
}
