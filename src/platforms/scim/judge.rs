//! What a reply means: refusals as the standard writes them, and answers that are none of the service's own. Pure.

use crate::fault::{Fault, Kind, Partial};
use crate::http::{Call, Method, Reply, decode_segment};
use crate::json;
use crate::platforms::replies::{self, ReplyBody, phrase, tidy};
use crate::protocols::scim::{ERROR, ScimRefusal, is_refusal};
use serde_json::Value;
use serde_json::value::RawValue;

/// Judges a reply of whatever status.
///
/// # Errors
/// What the service refused, or that the reply cannot be read.
pub(super) fn judge(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| {
        if reply.ok() { success(call, reply) } else { Err(refusal(call, &reply, reply.status)) }
    })
}

fn success(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let unreadable = |got| {
        let hint = "check the address: it ends where /Users begins, such as https://app.example.test/scim/v2";
        Err(replies::unreadable(got, "a JSON object", hint))
    };
    match replies::body(&reply) {
        // A read without an answer must not pass for an empty list.
        ReplyBody::Empty if call.method == Method::Get => unreadable("an empty body"),
        ReplyBody::Empty => Ok(reply),
        ReplyBody::Object => {
            // Looked for as text first: reading every page twice would double its cost.
            let mentions = memchr::memmem::find(&reply.body, ERROR.as_bytes()).is_some();
            if mentions
                && let Some(body) = reply.value()
                && json::at(&body, "/schemas/0").as_str() == Some(ERROR)
            {
                let status = ScimRefusal::of(&body).status.unwrap_or(400);
                return Err(refusal(call, &reply, status));
            }
            Ok(reply)
        }
        ReplyBody::Page => unreadable("a web page"),
        ReplyBody::List => unreadable("a list"),
        ReplyBody::Other => unreadable("text"),
    }
}

/// What is described, whose names are compared without regard to letter case.
const DESCRIBED: &[&str] = &["Schemas", "ResourceTypes"];

/// Refuses the answer to a read by id that is about another resource: ids are compared as they are, and a service that does
/// not, or a proxy that takes an address apart, would have another one changed.
///
/// # Errors
/// Unexpected, naming both.
pub(super) fn about(prefix: &str, call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let below = call.path.strip_prefix(prefix).unwrap_or(&call.path);
    let mut parts = below.split('/').skip(1);
    let (Some(list), Some(id), None) = (parts.next(), parts.next(), parts.next()) else { return Ok(reply) };
    if call.method != Method::Get || DESCRIBED.contains(&list) {
        return Ok(reply);
    }
    let raw = serde_json::from_slice::<&RawValue>(&reply.body).ok();
    let told = raw.and_then(|raw| json::pick(raw, "/id"));
    match (told.as_ref().and_then(|told| json::text_at(told, "")), decode_segment(id)) {
        (Some(told), Some(asked)) if told != asked => Err(replies::about_another(&told, &asked)),
        _ => Ok(reply),
    }
}

/// The words of a refusal.
pub(super) fn said(body: &Value) -> Option<String> {
    ScimRefusal::of(body).detail.filter(|text| !text.trim().is_empty())
}

fn refusal(call: &Call, reply: &Reply, status: u16) -> Fault {
    let body = reply.value().unwrap_or_default();
    if let Some(fault) = replies::stray(reply, &[404], is_refusal(&body)) {
        return fault;
    }
    let told = ScimRefusal::of(&body);
    let text = said(&body).map(|text| tidy(&text)).unwrap_or_else(|| match told.scim_type.as_str() {
        "" => phrase(status),
        kind => kind.to_owned(),
    });
    let kind = match (status, told.scim_type.as_str()) {
        (400, "uniqueness") => Kind::Conflict,
        (413, _) | (501, _) => Kind::Rejected,
        _ => replies::kind(status),
    };
    let changes = matches!(call.method, Method::Put | Method::Patch);
    let mut fault = if status == 412 || kind == Kind::Conflict && changes && told.scim_type.is_empty() {
        Fault::new(kind, format!("the resource was changed in the meantime: {text}"))
    } else {
        replies::refusal(kind, &text)
    };
    if !told.scim_type.is_empty() {
        fault = fault.platform_code(told.scim_type.clone());
    }
    match (kind, told.scim_type.as_str(), status) {
        (Kind::Conflict, _, 412) => fault.hint("read it and try again"),
        (_, "tooMany", _) => fault.hint("narrow the list down with --where or --filter"),
        (_, "invalidFilter", _) => fault.hint("--debug shows the filter; --setting filter=off filters here"),
        (_, _, 415) => fault.hint("a proxy on the way may change the media type application/scim+json"),
        (_, _, 501) => fault.hint("the service does not have this; 'system features' shows what it has"),
        _ => replies::with_hint(fault, status),
    }
}

/// What one outcome of a call for many says: the resource, or why it failed.
///
/// # Errors
/// What the service refused.
pub(super) fn outcome(outcome: Value) -> Result<Value, Fault> {
    let status = &outcome["status"];
    // An early draft of the standard had an object there.
    let status = status.get("code").unwrap_or(status);
    let status: u16 = json::text_at(status, "").and_then(|text| text.trim().parse().ok()).unwrap_or(0);
    if (200..300).contains(&status) {
        let location = outcome["location"].as_str().unwrap_or_default();
        let id = location.rsplit('/').next().and_then(decode_segment).unwrap_or_default();
        let response =
            outcome.get("response").filter(|response| json::text_at(response, "/id").is_some()).cloned();
        return Ok(response.unwrap_or_else(
            || serde_json::json!({"id": id, "meta": {"location": location, "version": outcome["version"]}}),
        ));
    }
    let response = &outcome["response"];
    let told = ScimRefusal::of(response);
    let text = said(response).map(|text| tidy(&text)).unwrap_or_else(|| phrase(status));
    let kind = match (status, told.scim_type.as_str()) {
        (0, _) => Kind::Unexpected,
        (400, "uniqueness") => Kind::Conflict,
        (501, _) => Kind::Rejected,
        _ => replies::kind(status),
    };
    let mut fault = match status {
        412 => Fault::new(kind, format!("the resource was changed in the meantime: {text}")),
        _ => replies::refusal(kind, &text),
    };
    if matches!(status, 405 | 412 | 501) {
        fault = fault.status(status);
    }
    Err(if told.scim_type.is_empty() { fault } else { fault.platform_code(told.scim_type) })
}

/// What a call for many was answered with: failures inside a success are told by whoever sent it.
pub(super) fn items(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let reply = judge(call, reply)?;
    let body = reply.value().unwrap_or_default();
    let outcomes = body["Operations"].as_array().ok_or_else(|| replies::not_the_answer(&reply.body))?;
    let failed = outcomes.iter().filter(|one| outcome((*one).clone()).is_err()).count();
    if failed == 0 {
        return Ok(reply);
    }
    let mut fault = Fault::new(Kind::Partial, format!("{failed} of {} items failed", outcomes.len()));
    fault.detail_mut().partial = Some(Partial { failed: Vec::new(), answer: Some(body) });
    Err(fault)
}
