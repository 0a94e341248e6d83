//! What a reply means: the platform's SCIM errors, and answers that are none of its own. Pure.

use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::{self, ReplyBody, phrase, tidy};
use crate::protocols::scim::{ERROR, ScimRefusal, is_refusal};
use serde_json::Value;

/// The reason codes that the documentation explains.
const REASONS: &[(i64, &str)] = &[
    (100, "an error of an adapter"),
    (1000, "a parameter is absent"),
    (1001, "the status of the authenticator does not allow it"),
    (1002, "a number is too small"),
    (1003, "a number is too small"),
    (1006, "a format is wrong"),
    (1007, "dates are in the wrong order"),
    (1008, "a text is too long"),
    (1009, "a value is not supported"),
    (1010, "a number is too large"),
    (1011, "the channel cannot be chosen"),
    (1292, "there is no such role"),
];

/// Judges a reply of whatever status.
///
/// # Errors
/// What the platform refused, or that the reply cannot be read.
pub(super) fn judge(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| {
        if reply.ok() { success(call, reply) } else { Err(refusal(call, &reply, reply.status)) }
    })
}

fn success(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let unreadable = |got, expected| {
        let hint = "check that the address is that of the service; --debug shows the answer";
        Err(replies::unreadable(got, expected, hint))
    };
    let reads = call.method == Method::Get || call.path.ends_with("/.search");
    match replies::body(&reply) {
        // A read without an answer must not pass for an empty list.
        ReplyBody::Empty if reads => unreadable("an empty body", "JSON"),
        ReplyBody::Empty => Ok(reply),
        ReplyBody::Object => {
            // Looked for as text first: reading every page twice would double its cost.
            if memchr::memmem::find(&reply.body, ERROR.as_bytes()).is_some()
                && let Some(body) = reply.value()
                && json::at(&body, "/schemas/0").as_str() == Some(ERROR)
            {
                let status = json::text_at(&body, "/status").and_then(|status| status.parse().ok());
                return Err(refusal(call, &reply, status.unwrap_or(400)));
            }
            Ok(reply)
        }
        ReplyBody::Page => unreadable("a web page", "JSON"),
        ReplyBody::List => unreadable("a list", "an object"),
        ReplyBody::Other => unreadable("text", "an object"),
    }
}

fn refusal(call: &Call, reply: &Reply, status: u16) -> Fault {
    let body = reply.value().unwrap_or_default();
    if let Some(fault) = replies::stray(reply, &[404], is_refusal(&body)) {
        return fault;
    }
    let scim_type = json::at(&body, "/scimType").as_str().unwrap_or_default();
    let code = json::at(&body, "/errorCode");
    let code = code.as_i64().or_else(|| code.as_str()?.trim().parse().ok());
    let text = text(&body, scim_type, code, status);
    let unique = scim_type == "uniqueness";
    let kind = if status == 400 && unique { Kind::Conflict } else { replies::kind(status) };
    let updates = call.method == Method::Put;
    let mut fault = if kind == Kind::Conflict && updates && !unique {
        Fault::new(kind, format!("the object was changed in the meantime: {text}"))
    } else {
        replies::refusal(kind, &text)
    };
    let codes: Vec<String> = [Some(scim_type.to_owned()), code.map(|code| code.to_string())]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    if !codes.is_empty() {
        fault = fault.platform_code(codes.join(" "));
    }
    match (kind, scim_type, status) {
        (Kind::Conflict, ..) if updates && !unique => fault.hint("read it and try again"),
        (_, "tooMany", _) => fault.hint("narrow the list down with --filter"),
        (_, "invalidFilter", _) => fault.hint("--debug shows the filter as it was sent"),
        (_, _, 415) => fault.hint("a proxy on the way may change the media type application/scim+json"),
        _ => replies::with_hint(fault, status),
    }
}

/// The platform's words with its reason code, which is explained where the documentation does.
fn text(body: &Value, scim_type: &str, code: Option<i64>, status: u16) -> String {
    let own = ScimRefusal::of(body).detail.as_deref().map(tidy);
    let mut text = own.filter(|text| !text.is_empty()).unwrap_or_else(|| match scim_type {
        "" => phrase(status),
        kind => kind.to_owned(),
    });
    // Zero is given for whatever has no code of its own.
    if let Some(code) = code.filter(|code| *code != 0) {
        let reason = REASONS.iter().find(|(known, _)| *known == code);
        let reason = reason.map(|(_, reason)| format!(": {reason}")).unwrap_or_default();
        text.push_str(&format!(" (reason code {code}{reason})"));
    }
    text
}
