//! What a reply means: nobody documents the platform's refusals, so every form that its framework is known
//! to give them is read here. Pure: sends nothing and tells nobody.

use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply, decode_segment};
use crate::json;
use crate::platforms::replies::{self, ReplyBody, about_another, phrase, tidy};
use serde_json::Value;

/// Ends of paths whose answers may be bare text.
const TEXT_ENDS: [&str; 4] = ["/lastused", "/admin/audits/statistics", "/admin/audits/purge", "/admin/cache"];

/// Judges a reply of whatever status. Bare text where it is allowed comes back as a JSON string.
///
/// # Errors
/// What the platform refused, or that the reply cannot be read.
pub(super) fn judge(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| if reply.ok() { success(call, reply) } else { Err(refusal(call, &reply)) })
}

fn success(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let text_allowed = TEXT_ENDS.iter().any(|end| call.path.ends_with(end));
    match replies::body(&reply) {
        // A read without an answer must not pass for an empty list.
        ReplyBody::Empty if call.method == Method::Get && !text_allowed => {
            Err(unreadable("an empty body", "JSON"))
        }
        // Lists are read row by row later; reading them here too would double the cost.
        ReplyBody::Empty | ReplyBody::List => Ok(reply),
        ReplyBody::Page => Err(unreadable("a web page", "JSON")),
        _ if text_allowed => Ok(replies::text_as_json(reply)),
        ReplyBody::Object => match reply.value() {
            Some(object) => about(call, &object).map(|()| reply),
            None => Err(unreadable("invalid JSON", "an object")),
        },
        // The answer to a write says no more than its status.
        ReplyBody::Other if call.method != Method::Get && reply.value().is_some() => Ok(reply),
        ReplyBody::Other => Err(unreadable("text", "an object or a list")),
    }
}

/// Collections whose things say who they are, and where.
const NAMED: [(&str, &[&str]); 3] =
    [("clients", &["/clientId"]), ("scopes", &["/scopeId", "/name"]), ("tenants", &["/tenantId"])];

/// Fails where a thing that was asked for by its id says that it is another: whatever is read of it, its secrets too,
/// is the other's.
fn about(call: &Call, object: &Value) -> Result<(), Fault> {
    let mut ends = call.path.rsplit('/');
    let (Some(id), Some(collection)) = (ends.next().and_then(decode_segment), ends.next()) else {
        return Ok(());
    };
    let places = NAMED.iter().find(|(name, _)| call.method == Method::Get && *name == collection);
    let said = places.into_iter().flat_map(|(_, places)| *places).filter_map(|at| json::text_at(object, at));
    let said: Vec<String> = said.collect();
    match said.first() {
        Some(other) if said.iter().all(|one| one.to_lowercase() != id.to_lowercase()) => {
            Err(about_another(other, &id))
        }
        _ => Ok(()),
    }
}

fn unreadable(got: &str, expected: &str) -> Fault {
    replies::unreadable(
        got,
        expected,
        "check that the address is that of the Admin API, not of the portal or the authority; --debug shows the answer",
    )
}

/// The fault for a status that is no success. Nobody documents the platform's refusals, so any body but a web
/// page may be its own; a 404 must name what is missing.
fn refusal(call: &Call, reply: &Reply) -> Fault {
    let text = reply_text(reply);
    if let Some(fault) = replies::stray(reply, &[404], replies::names(call, &text)) {
        return fault;
    }
    let kind = kind(reply.status, &text);
    let mut fault = replies::refusal(kind, &text);
    if let Some(code) = reply.value().and_then(|value| json::at(&value, "/error").as_str().map(str::to_owned))
    {
        fault = fault.platform_code(code);
    }
    match (kind, reply.status) {
        (Kind::Rejected, 415) => {
            let sent = call.header("Content-Type").unwrap_or_default();
            fault.hint(format!(
                "it does not take the media type {sent} here; for patches, set patch_type of the profile to the other one"
            ))
        }
        (Kind::Rejected | Kind::Forbidden, _) if call.writes() && is_about_standard_scope(call, &text) => fault
            .hint("the scopes of the product, such as openid, profile and u4ids-admin, cannot be changed or deleted"),
        (Kind::Forbidden, _) => fault.hint(
            "an administrator of a tenant may do less than one of the whole service; a reader may change nothing",
        ),
        _ => replies::with_hint(fault, reply.status),
    }
}

fn is_about_standard_scope(call: &Call, text: &str) -> bool {
    let known = ["openid", "profile", "email", "address", "phone", "offline_access", "roles", "u4ids-admin"];
    let id = call.path.split_once("/scopes/").map(|(_, rest)| rest.split('/').next().unwrap_or(rest));
    id.is_some_and(|id| known.contains(&id) || text.to_lowercase().contains("standard scope"))
}

fn kind(status: u16, text: &str) -> Kind {
    if matches!(status, 400 | 422) && says_taken(text) { Kind::Conflict } else { replies::kind(status) }
}

/// Whether the text of a refusal says that the thing is there already.
fn says_taken(text: &str) -> bool {
    let text = text.to_lowercase();
    ["already exist", "already in use", "duplicate"].iter().any(|words| text.contains(words))
}

/// What a reply says about itself: its own words, else those of its status.
pub(super) fn reply_text(reply: &Reply) -> String {
    let own = match reply.value() {
        Some(value) => said(&value),
        None => {
            let text = String::from_utf8_lossy(&reply.body);
            let line = text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned);
            line.filter(|_| replies::body(reply) != ReplyBody::Page)
        }
    };
    let own = own.map(|text| tidy(&text)).filter(|text| !text.is_empty());
    own.unwrap_or_else(|| phrase(reply.status))
}

/// The reason in a JSON answer: that of OAuth, of classic ASP.NET, of problem details, or a plain string.
fn said(value: &Value) -> Option<String> {
    let text = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| value.get(name)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned))
    };
    let lead = match (text(&["error"]), text(&["error_description"])) {
        (Some(error), Some(description)) => Some(format!("{error}: {description}")),
        (Some(error), None) => Some(error),
        _ => text(&["message", "Message", "detail", "title"]),
    };
    let places = ["modelState", "ModelState", "errors"].iter().find_map(|name| places(value.get(name)?));
    match (lead, places) {
        (Some(lead), Some(places)) => Some(format!("{} ({places})", lead.trim_end_matches('.'))),
        (lead, places) => lead.or(places).or_else(|| value.as_str().map(str::to_owned)),
    }
}

/// `place: text; place: text` of a map from places to lists of texts.
fn places(value: &Value) -> Option<String> {
    let texts = |value: &Value| match value {
        Value::Array(list) => {
            list.iter().filter_map(|text| json::text_at(text, "")).collect::<Vec<_>>().join(" ")
        }
        other => json::text_at(other, "").unwrap_or_default(),
    };
    let map = value.as_object()?;
    let each: Vec<String> =
        map.iter().map(|(place, value)| format!("{place}: {}", texts(value).trim_end_matches('.'))).collect();
    (!each.is_empty()).then(|| each.join("; "))
}

#[cfg(test)]
#[path = "tests/judge.rs"]
mod tests;
