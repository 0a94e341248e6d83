//! What a reply means: the vendor shows successes only, so every shape that a refusal may have is read
//! here, and failures inside a 200 are found. Pure: sends nothing and tells nobody.

use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::{self, ReplyBody, not_the_answer, phrase, tidy};
use serde_json::Value;

/// Ends of paths whose answers may be plain text instead of JSON.
const TEXT_ENDS: [&str; 7] =
    ["/doc", "/token/lifespan/update", "/version", "/health", "/ready", "/live", "/log"];

/// Where the life of tokens is set.
const LIFESPAN: &str = "/token/lifespan/update";

/// Judges a reply of whatever status. Plain text where it is allowed comes back as a JSON string.
///
/// # Errors
/// What the platform refused, or that the reply cannot be read.
pub(super) fn judge(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| if reply.ok() { success(call, reply) } else { Err(refusal(call, &reply)) })
}

fn success(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let text_allowed = TEXT_ENDS.iter().any(|end| call.path.ends_with(end));
    let reply = match replies::body(&reply) {
        ReplyBody::Empty | ReplyBody::Page => reply,
        _ if text_allowed && reply.value().is_none() => replies::text_as_json(reply),
        _ => reply,
    };
    if call.path.ends_with(LIFESPAN) {
        took(&reply)?;
    }
    match replies::body(&reply) {
        // A read without an answer must not pass for an empty list.
        ReplyBody::Empty if call.method == Method::Get && !text_allowed => {
            Err(unreadable("an empty body", "JSON"))
        }
        ReplyBody::Empty => Ok(reply),
        ReplyBody::Page => Err(unreadable("a web page", "JSON")),
        // Lists are read row by row later; reading them here too would double the cost.
        ReplyBody::List => Ok(reply),
        ReplyBody::Object => {
            let value = reply.value().ok_or_else(|| unreadable("invalid JSON", "an object"))?;
            inside(call, &value)?;
            Ok(reply)
        }
        ReplyBody::Other if text_allowed => Ok(reply),
        ReplyBody::Other => Err(unreadable("text", "an object or a list")),
    }
}

/// Reads the sentence that says whether the life of tokens changed: a failure is said with 200 too.
fn took(reply: &Reply) -> Result<(), Fault> {
    let text = reply.value().as_ref().and_then(said).unwrap_or_default();
    let lower = text.to_lowercase();
    if lower.contains("fail") || lower.contains("error") {
        return Err(Fault::new(Kind::Rejected, format!("{}: {text}", replies::lead(Kind::Rejected))));
    }
    if lower.contains("success") || lower.contains("updated") {
        Ok(())
    } else {
        Err(not_the_answer(&reply.body))
    }
}

fn unreadable(got: &str, expected: &str) -> Fault {
    replies::unreadable(
        got,
        expected,
        "check that the address is that of the cluster; --debug shows the answer",
    )
}

/// Finds a failure inside an answer that says 2xx.
fn inside(call: &Call, value: &Value) -> Result<(), Fault> {
    if imports(call) {
        counts(call, value)?;
    }
    let said = || said(value).unwrap_or_else(|| "it gave no reason".to_owned());
    match json::at(value, "/status") {
        Value::Number(number) if value.get("messages").is_some() || value.get("data").is_some() => {
            let code = number.as_u64().and_then(|code| u16::try_from(code).ok()).unwrap_or(u16::MAX);
            if code == 0 {
                return Ok(());
            }
            let kind = if (400..600).contains(&code) { kind(code, &said()) } else { Kind::Rejected };
            Err(Fault::new(kind, format!("the platform refused: {}", said())).platform_code(code.to_string()))
        }
        Value::String(word) => {
            let failed = ["failed", "failure", "error"].iter().any(|bad| word.eq_ignore_ascii_case(bad));
            let succeeded = word.eq_ignore_ascii_case("success");
            if failed || (reports_success(call) && !succeeded) {
                return Err(Fault::new(
                    Kind::Rejected,
                    format!("the platform answered '{word}': {}", said()),
                )
                .platform_code(word.clone()));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whether the call is one of those whose answer carries "success" in its body.
fn reports_success(call: &Call) -> bool {
    call.path.contains("/federation/entra/") && !call.path.ends_with("/config")
}

/// Whether the call imports from Entra ID.
pub(super) fn imports(call: &Call) -> bool {
    call.method == Method::Post
        && ["/federation/entra/users", "/federation/entra/groups"].iter().any(|end| call.path.ends_with(end))
}

/// How many rows an import sent.
fn sent(call: &Call) -> Option<u64> {
    let body: Value = serde_json::from_slice(&call.body).ok()?;
    let rows = ["users", "groups"].iter().find_map(|name| body.get(*name)?.as_array())?;
    Some(rows.len() as u64)
}

/// Whether the platform is asked to check only.
pub(super) fn asks_for_trial(call: &Call) -> bool {
    let body: Option<Value> = serde_json::from_slice(&call.body).ok();
    body.is_some_and(|body| body.get("dryRun") == Some(&Value::Bool(true)))
}

/// Members of an import's answer that count.
const COUNTS: &[&str] = &["totalUsers", "totalGroups", "successCount", "failedCount", "totalMembersImported"];

/// Refuses counts of an import that say nothing, or more than there is.
fn check_counts(
    call: &Call,
    answer: &Value,
    (total, succeeded): (Option<u64>, Option<u64>),
) -> Result<(), Fault> {
    let unclear = |message: String| {
        Err(Fault::unexpected(message).hint("compare 'users list' or 'groups list' with the file"))
    };
    let is_none = |name: &&&str| answer.get(**name).is_some_and(|count| count.as_u64().is_none());
    if let Some(name) = COUNTS.iter().find(is_none) {
        return unclear(format!("the platform's answer has a '{name}' that is no count"));
    }
    match (total, succeeded) {
        (Some(total), Some(succeeded)) if succeeded > total => {
            unclear(format!("the platform answered that {succeeded} of {total} rows succeeded"))
        }
        (_, None) if imports(call) && !asks_for_trial(call) && sent(call).is_some_and(|rows| rows > 0) => {
            unclear("the platform's answer does not say how many rows succeeded".to_owned())
        }
        _ => Ok(()),
    }
}

/// Judges an import by its counts: the groups' answer has no count of failures, so what neither succeeded
/// nor is counted as failed counts as failed too.
fn counts(call: &Call, answer: &Value) -> Result<(), Fault> {
    let count = |pointer: &str| json::at(answer, pointer).as_u64();
    let total = count("/totalUsers").or_else(|| count("/totalGroups"));
    let succeeded = count("/successCount");
    check_counts(call, answer, (total, succeeded))?;
    // Of a trial the vendor's own sample counts other rows than were sent.
    let rows = sent(call).filter(|_| !asks_for_trial(call));
    if let (Some(total), Some(rows)) = (total, rows)
        && rows > 0
        && total > rows
    {
        let message = format!("{rows} rows were sent, and the platform answered about {total}");
        return Err(Fault::unexpected(message).hint("compare 'users list' or 'groups list' with the file"));
    }
    let missing = match (total.max(rows), succeeded) {
        (Some(total), Some(succeeded)) => total.saturating_sub(succeeded),
        _ => 0,
    };
    let failed = count("/failedCount").unwrap_or(0).max(missing);
    if failed == 0 {
        return Ok(());
    }
    let of = rows.or(total).map(|total| format!(" of {total}")).unwrap_or_default();
    // The message of an answer that calls itself a success would contradict what is said here.
    let success =
        json::at(answer, "/status").as_str().is_some_and(|word| word.eq_ignore_ascii_case("success"));
    let text = said(answer).filter(|_| !success).map(|text| format!(": {text}")).unwrap_or_default();
    Err(Fault::new(Kind::Partial, format!("{failed}{of} rows failed{text}"))
        .hint("the platform does not say which rows; compare 'users list' or 'groups list' with the file")
        .with("failed_count", Value::from(failed))
        .items(Vec::new(), Some(answer.clone())))
}

/// Said of a 404 that may be about the call and not about the object.
const TWO_READINGS: &str = "either the object does not exist or this server has the call at another path; \
     'iamctl system doc' fetches the server's own list of calls";

/// The fault for a status that is no success. Nobody documents the platform's refusals, so any body but a web
/// page may be its own; a 404 must say what is missing.
fn refusal(call: &Call, reply: &Reply) -> Fault {
    if let Some(fault) = replies::stray(reply, &[404], reply.value().is_some_and(|body| is_own(&body))) {
        return if fault.detail().bare_404 { fault.hint(TWO_READINGS) } else { fault };
    }
    let text = reply_text(reply);
    let kind = kind(reply.status, &text);
    let mut fault = replies::refusal(kind, &text);
    if let Some(code) = reply.value().as_ref().and_then(own_code) {
        fault = fault.platform_code(code);
    }
    match (kind, reply.status) {
        (Kind::NotFound, _) if path_is_disputed(call) => fault.hint(TWO_READINGS),
        (Kind::Rejected, 405) | (_, 501) => fault.hint(
            "this server does not have the call in this form; 'iamctl system doc' fetches its own list of calls",
        ),
        _ => replies::with_hint(fault, reply.status),
    }
}

/// Whether a body has one of the forms in which the parts of the platform refuse, with more than the words of the
/// status: frameworks and gateways say those of a path that they do not know.
fn is_own(body: &Value) -> bool {
    let texts = [
        list_text(json::at(body, "/messages")),
        detail_text(json::at(body, "/detail")),
        plain_text(json::at(body, "/errorMessage")),
        plain_text(json::at(body, "/error_description")),
        plain_text(json::at(body, "/error")),
    ];
    texts.into_iter().flatten().any(|text| !text.trim().eq_ignore_ascii_case("not found"))
}

fn kind(status: u16, text: &str) -> Kind {
    if status == 400 && says_taken(text) { Kind::Conflict } else { replies::kind(status) }
}

/// Whether the text of a 400 says that the thing is there already. "Does not exist" says the contrary.
fn says_taken(text: &str) -> bool {
    let text = text.to_lowercase();
    let absent = ["not exist", "n't exist", "no existing", "non-exist", "nonexist"];
    let exists = text.contains("exist") && !absent.iter().any(|words| text.contains(words));
    exists || text.contains("must be unique") || text.contains("duplicate")
}

/// Calls at which the vendor's pages name two paths or two methods, so that a 404 has two readings.
fn path_is_disputed(call: &Call) -> bool {
    let path = call.path.as_str();
    path.ends_with("/login/token/refresh")
        || path.ends_with("/users/password")
        || path.ends_with("/unlock")
        || path.contains("/saml/providers/")
        || (call.method == Method::Delete && (path.ends_with("/roles") || path.contains("/groups/")))
}

fn own_code(value: &Value) -> Option<String> {
    let code = json::at(value, "/error").as_str().filter(|_| value.get("error_description").is_some());
    code.map(str::to_owned).or_else(|| match json::at(value, "/status") {
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// What a reply says about itself: its own words, else those of its status.
pub(super) fn reply_text(reply: &Reply) -> String {
    let own = match reply.value() {
        Some(value) => said(&value),
        None => {
            let text = String::from_utf8_lossy(&reply.body);
            let line = text.lines().map(str::trim).find(|line| !line.is_empty());
            line.filter(|_| replies::body(reply) != ReplyBody::Page).map(tidy)
        }
    };
    own.unwrap_or_else(|| phrase(reply.status))
}

/// The reason in a JSON answer, in the order in which the vendor's products put it.
fn said(value: &Value) -> Option<String> {
    let named = ["/errorMessage", "/error_description", "/error", "/message"];
    let text = list_text(json::at(value, "/messages"))
        .or_else(|| detail_text(json::at(value, "/detail")))
        .or_else(|| named.iter().find_map(|pointer| plain_text(json::at(value, pointer))))
        .or_else(|| value.as_str().map(str::to_owned))?;
    let text = tidy(&text);
    (!text.is_empty()).then_some(text)
}

fn list_text(value: &Value) -> Option<String> {
    let texts: Vec<String> = value.as_array()?.iter().filter_map(plain_text).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// A text, or the text within an object.
fn plain_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(_) => ["/message", "/msg", "/text", "/description"]
            .iter()
            .find_map(|pointer| json::at(value, pointer).as_str().map(str::to_owned))
            .or_else(|| Some(value.to_string())),
        _ => None,
    }
    .filter(|text| !text.is_empty())
}

/// `detail` as the service's framework writes it: text, an object, or a list of places and messages.
fn detail_text(value: &Value) -> Option<String> {
    let Value::Array(list) = value else { return plain_text(value) };
    let each = |item: &Value| {
        let message = plain_text(item)?;
        let place: Vec<String> = json::at(item, "/loc")
            .as_array()
            .map(|parts| parts.iter().filter_map(|part| json::text_at(part, "")).collect())
            .unwrap_or_default();
        let skip = usize::from(place.len() > 1 && matches!(place[0].as_str(), "body" | "query" | "path"));
        let field = place[skip..].join(".");
        Some(if field.is_empty() { message } else { format!("{field}: {message}") })
    };
    let texts: Vec<String> = list.iter().filter_map(each).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}
