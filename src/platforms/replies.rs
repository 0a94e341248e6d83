//! What the judges of all platforms share: how a reply's body starts, what a status means, how a refusal is
//! told, and which 404 is not the platform's own.

use crate::commands::article;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Reply, decode_segment};
use crate::json;
use crate::secret::one_line;
use serde_json::Value;

/// What a body looks like from its first byte, before anything is parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReplyBody {
    /// No byte that is not white space.
    Empty,
    /// A web page, or other markup.
    Page,
    /// A JSON object, if it parses.
    Object,
    /// A JSON array, if it parses.
    List,
    /// A bare JSON value or text.
    Other,
}

/// What the body of a reply looks like.
pub(super) fn body(reply: &Reply) -> ReplyBody {
    match reply.body.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => ReplyBody::Empty,
        Some(b'<') => ReplyBody::Page,
        Some(b'{') => ReplyBody::Object,
        Some(b'[') => ReplyBody::List,
        Some(_) => ReplyBody::Other,
    }
}

/// Judges a reply with `judge`, and gives a fault the status and the request id.
///
/// # Errors
/// What `judge` finds.
pub(super) fn judged(
    reply: Reply,
    judge: impl FnOnce(Reply) -> Result<Reply, Fault>,
) -> Result<Reply, Fault> {
    let (id, status) = (reply.request_id(), reply.status);
    let judged = match body(&reply) {
        ReplyBody::Object if json::is_heavy(&reply.body) => Err(too_heavy(&reply.body)),
        _ => judge(reply),
    };
    judged.map_err(|fault| {
        let mut fault = fault.status(status);
        fault.detail_mut().request_id = id;
        fault
    })
}

/// The kind of fault that a status stands for. A platform that means something else by one says so first.
pub(super) fn kind(status: u16) -> Kind {
    match status {
        401 => Kind::Unauthenticated,
        403 => Kind::Forbidden,
        404 => Kind::NotFound,
        409 | 412 => Kind::Conflict,
        408 | 429 | 500..=599 => Kind::PlatformFailed,
        400..=499 => Kind::Rejected,
        _ => Kind::Unexpected,
    }
}

/// The first words of a refusal of this kind.
pub(super) fn lead(kind: Kind) -> &'static str {
    match kind {
        Kind::Unauthenticated => "authentication failed",
        Kind::Forbidden => "permission denied",
        Kind::NotFound => "not found",
        Kind::Conflict => "already exists or conflicts",
        Kind::Rejected => "the platform rejected the request",
        Kind::PlatformFailed => "the platform failed",
        _ => "unexpected response",
    }
}

/// A refusal with the platform's own words, or those of its status.
pub(super) fn refusal(kind: Kind, text: &str) -> Fault {
    Fault::new(kind, format!("{}: {text}", lead(kind)))
}

/// Adds the hint that a refusal has on every platform, where there is one.
pub(super) fn with_hint(fault: Fault, status: u16) -> Fault {
    match (fault.kind(), status) {
        (Kind::Unauthenticated, _) => fault.hint("sign in again: 'iamctl auth login'"),
        (Kind::Unexpected, 300..400) => {
            fault.hint("redirects are not followed; check the address of the profile")
        }
        _ => fault,
    }
}

/// The fault for one of these statuses that need not be the platform's: a gateway, web server or proxy in front of it
/// may have given it, and then it says nothing about the object asked for. `own` tells whether the body has a form
/// that only the platform's own refusals have; a web page never has.
pub(super) fn stray(reply: &Reply, statuses: &[u16], own: bool) -> Option<Fault> {
    let page = body(reply) == ReplyBody::Page;
    if !statuses.contains(&reply.status) || (own && !page) {
        return None;
    }
    let status = reply.status;
    let mut fault = if page {
        Fault::unexpected(format!("a web server or proxy answered {status}, not the platform"))
    } else {
        Fault::unexpected(format!("the answer was {status}, in a form that a gateway may have given"))
    };
    fault.detail_mut().bare_404 = status == 404 && !page;
    Some(fault.hint("check the address of the profile and any proxy on the way; --debug shows the answer"))
}

/// Whether a text names something that a call is about: a segment of its path, or a text in its body. The address
/// itself, which a gateway repeats, is not a name.
pub(super) fn names(call: &Call, text: &str) -> bool {
    let mut named: Vec<String> = call.path.split('/').filter_map(decode_segment).collect();
    texts(&serde_json::from_slice(&call.body).unwrap_or_default(), &mut named);
    let text = text.to_lowercase();
    named.iter().map(|name| name.to_lowercase()).filter(|name| !name.is_empty()).any(|name| {
        text.match_indices(&name).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            let inside =
                |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '/');
            !inside(before) && !inside(after)
        })
    })
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Value::Object(members) => members.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// The fault for a success whose body cannot be an answer: `got` instead of `expected`.
pub(super) fn unreadable(got: &str, expected: &str, hint: &str) -> Fault {
    Fault::unexpected(format!("the platform returned {got} instead of {expected}")).hint(hint)
}

/// Turns bare text into a JSON string; what is JSON already stays as it is.
pub(super) fn text_as_json(mut reply: Reply) -> Reply {
    if serde_json::from_slice::<serde::de::IgnoredAny>(&reply.body).is_err() {
        let text = String::from_utf8_lossy(&reply.body).trim().to_owned();
        reply.body = serde_json::Value::String(text).to_string().into_bytes();
    }
    reply
}

/// The fault for an object with more values than one is worked on with.
fn too_heavy(body: &[u8]) -> Fault {
    let size = body.len() / 1024 / 1024;
    Fault::unexpected(format!("the platform returned an object of {size} MiB with more values than any has"))
        .hint("narrow down what is asked for, or check the address; a gateway may have answered")
}

/// The longest part of a platform's own text that is shown, in characters.
const LONGEST: usize = 400;

/// How many members of what is not an answer are named.
const NAMED: usize = 5;

/// The fault for a body that is something else than the answer to the call. Values are not shown: a body that echoes
/// the request may hold its secrets.
pub(crate) fn not_the_answer(body: &[u8]) -> Fault {
    let heavy = json::is_heavy(body);
    let what = match serde_json::from_slice(if heavy { b"0" } else { body }) {
        _ if heavy => "very many values".to_owned(),
        _ if body.trim_ascii().is_empty() => "nothing".to_owned(),
        Err(_) => "text".to_owned(),
        Ok(Value::Null) => "nothing".to_owned(),
        Ok(Value::Object(members)) if members.is_empty() => "{}".to_owned(),
        Ok(Value::Object(members)) => {
            let names: Vec<String> = members.keys().take(NAMED).map(|name| tidy(name)).collect();
            let more = if members.len() > NAMED { ", ..." } else { "" };
            format!("an object with {}{more}", names.join(", "))
        }
        Ok(Value::Array(list)) if list.is_empty() => "[]".to_owned(),
        Ok(Value::Array(list)) => format!("a list of {}", list.len()),
        Ok(_) => "a bare value".to_owned(),
    };
    Fault::unexpected(format!("the platform's answer is not the answer to this: {what}")).hint(
        "a gateway or a maintenance page may have answered; --debug shows it; check the address, or try again later",
    )
}

/// The fault for a name that was looked for among rows of which one does not say what it is.
pub(crate) fn nameless(what: &str, name: &str) -> Fault {
    let a = article(what);
    Fault::unexpected(format!("the platform shows {a} {what} without its id or name"))
        .hint(format!("whether there is {a} {what} '{name}' is not known"))
}

/// Whether a name in an answer is the one that was asked for, in any letter case. An account may be told with the domain
/// that it is in: DOMAIN\name.
pub(crate) fn is_same(asked: &str, told: &str) -> bool {
    let (asked, told) = (asked.to_lowercase(), told.to_lowercase());
    let bare = |text: &str| text.rsplit('\\').next().unwrap_or(text).to_owned();
    let one_bare = asked.contains('\\') != told.contains('\\');
    asked == told || one_bare && bare(&asked) == bare(&told)
}

/// What a fault holds besides where an answer was about something else.
const ABOUT: &str = "answered_about";

/// Whether a fault says that an answer was about something else than what was asked for.
pub(crate) fn is_about_another(fault: &Fault) -> bool {
    fault.detail().extra.contains_key(ABOUT)
}

/// The fault for an answer that is about something else than what was asked for.
pub(crate) fn about_another(told: &str, asked: &str) -> Fault {
    Fault::unexpected(format!("the platform answered about '{told}', not about '{asked}'"))
        .hint("nothing of that answer was used; a cache or a proxy may have mixed calls up")
        .with(ABOUT, Value::from(told))
}

/// One line of bounded length, without a full stop at its end.
pub(super) fn tidy(text: &str) -> String {
    let line = one_line(text);
    let line = line.trim_end_matches('.');
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    line.chars().take(LONGEST).chain(['…']).collect()
}

/// What a status is called.
pub(super) fn phrase(status: u16) -> String {
    let words = match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return format!("status {status}"),
    };
    format!("status {status} {words}")
}

/// A fault of the read after a change that was accepted.
pub(crate) fn not_read_back(mut fault: Fault) -> Fault {
    let message = &mut fault.detail_mut().message;
    *message = format!("the change was accepted and could not be read back: {message}");
    fault
}

/// The fault for a change that was accepted and is not seen afterwards, with the members that stand otherwise.
pub(crate) fn shows_another(what: &str, members: &[String]) -> Fault {
    let message =
        format!("the platform accepted the change of {what} but shows another {}", members.join(", "));
    Fault::new(Kind::Rejected, message).hint("read it again before relying on it")
}
