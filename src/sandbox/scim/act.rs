//! What a call asks of resources, carried out.

use super::errors::{answer, lacks, missing, nothing, refuse};
use super::lists::list;
use super::patch::patched;
use super::resources::{checked, create, delete, memberships, replace};
use super::schema::{ScimType, TYPES};
use super::state::ScimState;
use super::view::ScimView;
use crate::http::{Call, Method, Reply};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::HashSet;

/// Carries out what a call asks of resources.
pub(super) fn carry_out(
    state: &mut ScimState,
    call: &Call,
    parts: &[String],
    body: &Value,
    now: Timestamp,
) -> Result<Reply, Reply> {
    let absent = || missing("There is no such endpoint");
    let kind = TYPES.iter().find(|kind| parts.first().is_some_and(|first| first == kind.endpoint));
    let kind = kind.ok_or_else(absent)?;
    match (call.method, &parts[1..]) {
        (Method::Get, []) => list(state, kind, call),
        (Method::Post, []) => {
            let made = create(state, kind, body, now)?;
            let mut reply = shown(state, call, kind, &made, 201)?;
            reply.headers.push(("Location".into(), made["meta"]["location"].as_str().unwrap_or("").into()));
            Ok(reply)
        }
        (_, []) => Err(refuse(405, "", "The method is not supported here")),
        (method, [id]) => one(state, call, kind, (method, id), body, now),
        _ => Err(absent()),
    }
}

fn one(
    state: &mut ScimState,
    call: &Call,
    kind: &'static ScimType,
    (method, id): (Method, &str),
    body: &Value,
    now: Timestamp,
) -> Result<Reply, Reply> {
    let before = state.row(kind.table, id).cloned();
    let before = before.ok_or_else(|| missing(format!("There is no {} {id}", kind.name)))?;
    let version = before["meta"]["version"].as_str().unwrap_or_default();
    if let Some(expected) = call.header("If-Match").filter(|_| method != Method::Get)
        && expected != "*"
        && !state.is("etag", "off")
        && expected.trim_start_matches("W/") != version.trim_start_matches("W/")
    {
        return Err(refuse(412, "", "The resource has another version"));
    }
    match method {
        Method::Get => shown(state, call, kind, &before, 200),
        Method::Put => {
            let kept = checked(kind, body)?;
            if body.get("id").is_some_and(|own| own != id) {
                return Err(refuse(400, "mutability", "The id is not that of the path"));
            }
            let after = replace(state, kind, &before, kept, now)?;
            shown(state, call, kind, &after, 200)
        }
        Method::Patch if state.is("patch", "off") => Err(lacks("There is no PATCH")),
        Method::Patch => {
            let kept = patched(kind, &before, body)?;
            let after = replace(state, kind, &before, kept, now)?;
            match () {
                () if state.is("patch", "silent") => Ok(nothing(204)),
                () if state.is("patch", "empty") => Ok(nothing(200)),
                () => shown(state, call, kind, &after, 200),
            }
        }
        Method::Delete if kind.table == "users" && state.is("delete", "deactivated") => {
            if let Some(row) = state.rows_mut(kind.table).iter_mut().find(|row| **row == before) {
                row["active"] = Value::from(false);
            }
            Ok(nothing(204))
        }
        Method::Delete => {
            delete(state, kind, before["id"].as_str().unwrap_or_default());
            Ok(nothing(204))
        }
        Method::Post | Method::Head => Err(refuse(405, "", "The method is not supported here")),
    }
}

fn shown(state: &ScimState, call: &Call, kind: &ScimType, row: &Value, status: u16) -> Result<Reply, Reply> {
    let view = ScimView::of(call, kind)?;
    let id: HashSet<&str> = row["id"].as_str().into_iter().collect();
    let mut whole = view.show(row, kind, &memberships(state, kind, Some(&id)));
    view.withhold(state, kind, &mut whole);
    Ok(tagged(state, status, &whole))
}

/// An answer with the version of its resource.
pub(super) fn tagged(state: &ScimState, status: u16, shown: &Value) -> Reply {
    let mut shown = shown.clone();
    if state.is("etag", "off")
        && let Some(Value::Object(meta)) = shown.get_mut("meta")
    {
        meta.shift_remove("version");
    }
    let mut reply = answer(status, &shown);
    if let Some(version) = shown["meta"]["version"].as_str() {
        reply.headers.push(("ETag".into(), version.into()));
    }
    reply
}
