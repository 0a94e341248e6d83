//! What a reply means: the platform's SCIM errors, and answers that are none of its own. Pure.

use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::{phrase, tidy};
use serde_json::Value;

/// The schema of a refusal, as a body mentions it.
const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";

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
    let id = ["X-Request-ID", "X-Correlation-ID"].iter().find_map(|name| reply.header(name));
    let (id, status) = (id.map(str::to_owned), reply.status);
    let judged = if reply.ok() { success(call, reply) } else { Err(refusal(call, &reply, reply.status)) };
    judged.map_err(|fault| {
        let mut fault = fault.status(status);
        fault.detail_mut().request_id = id;
        fault
    })
}

fn success(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let unreadable = |what: &str| {
        Fault::unexpected(format!("the platform answered {what} where JSON was due"))
            .hint("check that the address is that of the service; --debug shows the answer")
    };
    let reads = call.method == Method::Get || call.path.ends_with("/.search");
    match reply.body.iter().find(|byte| !byte.is_ascii_whitespace()) {
        // A read without an answer must not pass for an empty list.
        None if reads => Err(unreadable("nothing")),
        None => Ok(reply),
        Some(b'{') => {
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
        Some(b'<') => Err(unreadable("a web page")),
        Some(_) => Err(unreadable("something other than an object")),
    }
}

fn refusal(call: &Call, reply: &Reply, status: u16) -> Fault {
    let body = reply.value().unwrap_or_default();
    let scim_type = json::at(&body, "/scimType").as_str().unwrap_or_default();
    let code = json::at(&body, "/errorCode");
    let code = code.as_i64().or_else(|| code.as_str()?.trim().parse().ok());
    let text = text(&body, scim_type, code, status);
    let kind = match (status, scim_type) {
        (409, _) | (400, "uniqueness") => Kind::Conflict,
        (401, _) => Kind::Unauthenticated,
        (403, _) => Kind::Forbidden,
        (404, _) => Kind::NotFound,
        (412, _) => Kind::Conflict,
        (501, _) => Kind::Rejected,
        (408 | 429 | 500.., _) => Kind::PlatformFailed,
        (400..=499, _) => Kind::Rejected,
        _ => Kind::Unexpected,
    };
    let updates = call.method == Method::Put;
    let lead = match kind {
        Kind::Unauthenticated => "the platform did not accept the sign-in",
        Kind::Forbidden => "the platform does not permit this",
        Kind::NotFound => "the platform has no such thing",
        Kind::Conflict if scim_type == "uniqueness" => "the platform has it already",
        Kind::Conflict if updates => "it was changed meanwhile",
        Kind::Conflict => "the platform has it already, or something stands in its way",
        Kind::Rejected => "the platform refused this",
        Kind::PlatformFailed => "the platform failed",
        _ => "the platform answered in a way that makes no sense here",
    };
    let mut fault = Fault::new(kind, format!("{lead}: {text}"));
    let codes: Vec<String> = [Some(scim_type.to_owned()), code.map(|code| code.to_string())]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    if !codes.is_empty() {
        fault = fault.platform_code(codes.join(" "));
    }
    match (kind, scim_type, status) {
        (Kind::Unauthenticated, ..) => fault.hint("sign in again: 'iamctl auth login'"),
        (Kind::Conflict, kind, _) if updates && kind != "uniqueness" => fault.hint("read it and try again"),
        (_, "tooMany", _) => fault.hint("narrow the list down with --filter"),
        (_, "invalidFilter", _) => fault.hint("--debug shows the filter as it was sent"),
        (_, _, 415) => fault.hint("a proxy on the way may change the media type application/scim+json"),
        (Kind::Unexpected, _, 300..=399) => {
            fault.hint("redirects are not followed; check the address of the profile")
        }
        _ => fault,
    }
}

/// The platform's words with its reason code, which is explained where the documentation does.
fn text(body: &Value, scim_type: &str, code: Option<i64>, status: u16) -> String {
    let named = ["/detail", "/error_description", "/message", "/error"];
    let own = named.iter().find_map(|place| json::at(body, place).as_str()).map(tidy);
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
