//! What a reply means. The status word in the body decides; the HTTP status only where there is none.
//! Messages are for people and edited by administrators, so they decide nothing, save for the fixed texts
//! about authentication and the two about duplicates.

use super::{route, sign};
use crate::fault::{Failed, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::platforms::replies::{self, lead, phrase};
use crate::session::Session;
use jiff::SignedDuration;
use serde_json::{Value, json};

/// The cause of a fault whose Authorization header the platform had seen before.
pub(super) const SEEN_BEFORE: &str = "seen_before";

/// Account states: the word, what it says, and what a person can do, with the command for it where there is one.
const STATES: &[(&str, &str, &str, &str)] = &[
    ("disabled", "the account is disabled", "let the user sign in with", "users enable USER"),
    ("lock_out", "the account is locked", "let the user in again with", "users unlock USER"),
    ("password_expired", "the password has expired", "set a new one with", "users password set USER"),
    ("change_password", "the password must be changed", "change it with", "users password change USER"),
    ("account_expired", "the account has expired", "extend the account in its directory", ""),
    (
        "invalid_group",
        "the user is in no group that this realm admits",
        "add the user with",
        "users groups add USER --group GROUP",
    ),
];

/// A command line as it can be typed: with the user and the profile, where both are known.
fn line(session: &Session, call: &Call, command: &str) -> String {
    let user = route::user(session, call);
    let user = user.as_deref().and_then(|user| shlex::try_quote(user).ok());
    let command = user.map_or_else(|| command.to_owned(), |user| command.replace("USER", &user));
    let profile = session.named_profile().and_then(|name| shlex::try_quote(name).ok());
    let profile = profile.map(|name| format!(" --profile {name}")).unwrap_or_default();
    format!("iamctl {command}{profile}")
}

/// The fixed texts about authentication: a part of the text in lower case, the cause for scripts, hints.
const AUTHENTICATION: &[(&str, &str, &[&str])] = &[
    ("clock skew", "clock_skew", &[]),
    (
        "seen before",
        SEEN_BEFORE,
        &["another process signs with the same key at the same moment, or this call came twice"],
    ),
    (
        "invalid credentials",
        "credentials",
        &[
            "check that app_key belongs to app_id and both to this realm, whose letter case counts",
            "a proxy that removes the date header or re-encodes the path breaks the signature too",
            "user ids with special characters may do better with user_in = \"query\"",
        ],
    ),
    (
        "appid is unknown",
        "app_id",
        &["app_id and realm belong together: copy both from the API tab of one realm"],
    ),
    ("missing authentication", "header_missing", &["a proxy may have removed the Authorization header"]),
    ("header value is empty", "header_empty", &["a proxy may have emptied the Authorization header"]),
    ("appid:hash", "header_format", &["a proxy may have rewritten the Authorization header"]),
    ("authentication scheme", "header_scheme", &["a proxy may have rewritten the Authorization header"]),
];

/// Lets a success through and turns everything else into a fault.
pub(super) fn judge(session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| read(session, call, reply))
}

fn read(session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
    let strict = reply.value();
    let readable = strict.is_some();
    let body = strict.or_else(|| without_commas(&reply.body));
    let word = body.as_ref().and_then(|body| body.get("status")).and_then(Value::as_str);
    let Some(word) = word.map(str::to_ascii_lowercase) else {
        return Err(without_word(call, &reply, body.as_ref()));
    };
    let body = body.unwrap_or_default();
    let failed = failed_ids(&body);
    let fault = if !failed.is_empty() {
        let some = if failed.len() == 1 { "one association" } else { "some associations" };
        let hint = if failed.len() < associations(call) {
            "everything that is not listed was done; check that each of these exists"
        } else {
            "nothing was done; check that each of these exists"
        };
        Fault::new(Kind::Partial, format!("{some} failed: {}", failed.join(", ")))
            .hint(hint)
            .items(failed.iter().map(|id| Failed { key: id.clone(), shown: json!(id) }).collect(), Some(body))
    } else {
        let success = matches!(word.as_str(), "found" | "valid" | "success" | "verified")
            || is_state(&word) && route::reads_status(session, call);
        match success && reply.ok() {
            true if readable => return Ok(reply),
            // What is not JSON cannot be handed on, whatever its first word says.
            true => return Err(without_word(call, &reply, None)),
            false => refused(session, call, &reply, &word, &message(&body)),
        }
    };
    Err(fault.platform_code(word))
}

pub(super) fn is_seen(fault: &Fault) -> bool {
    fault.detail().extra.get("cause").is_some_and(|cause| cause == SEEN_BEFORE)
}

/// A body without the commas that stand before a closing bracket: the vendor's guide shows its refusals with
/// them, so they are read where the strict reading fails.
fn without_commas(body: &[u8]) -> Option<Value> {
    let mut text = Vec::with_capacity(body.len());
    let (mut quoted, mut escaped) = (false, false);
    for &byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'}' | b']' if !quoted => {
                let end = text.iter().rposition(|byte: &u8| !byte.is_ascii_whitespace());
                if let Some(end) = end.filter(|end| text[*end] == b',') {
                    text.remove(end);
                }
            }
            _ => {}
        }
        text.push(byte);
    }
    serde_json::from_slice(&text).ok()
}

fn is_state(word: &str) -> bool {
    STATES.iter().any(|(state, ..)| *state == word)
}

/// The message, as part of a sentence.
fn message(body: &Value) -> String {
    let text = ["message", "Message"].iter().find_map(|name| body.get(*name)?.as_str()).unwrap_or_default();
    text.trim().trim_end_matches('.').to_owned()
}

/// `what`, and the platform's message where it has one.
fn sentence(what: &str, message: &str) -> String {
    if message.is_empty() { what.to_owned() } else { format!("{what}: {message}") }
}

fn refused(session: &Session, call: &Call, reply: &Reply, word: &str, message: &str) -> Fault {
    if let Some((_, says, what, command)) = STATES.iter().find(|(state, ..)| *state == word) {
        let line = |command: &str| line(session, call, command);
        let hint = if command.is_empty() { (*what).to_owned() } else { format!("{what}: {}", line(command)) };
        return Fault::new(Kind::Forbidden, sentence(says, message))
            .hint(format!("see the state with: {}", line("users status USER")))
            .hint(hint);
    }
    let missing = message.replace(['_', ' '], "").eq_ignore_ascii_case("notfound");
    match word {
        "not_found" => Fault::new(Kind::NotFound, sentence("user not found", message)),
        "error" if missing && creates(session, call) => {
            rejected(lead(Kind::Rejected), "the data store has no place for the user")
                .hint("check the connection string on the realm's Data tab, which says where users go")
        }
        "error" if missing => Fault::new(Kind::NotFound, "user not found"),
        // The one message of a write that is read: it alone tells a conflict from a wrong value.
        "failed" if is_duplicate(session, call, message) => {
            Fault::new(Kind::Conflict, sentence(lead(Kind::Conflict), message))
        }
        "failed" if is_provider(message) => rejected(lead(Kind::Rejected), message)
            .hint("the data store behind the realm refused it: its own log says why"),
        "failed" if message.is_empty() => rejected(lead(Kind::Rejected), "the platform gives no reason")
            .hint("the realm's texts for it are empty; for a password it is often the data store's policy"),
        "failed" | "error" => rejected(lead(Kind::Rejected), message),
        "failure" => rejected("the association was refused", message).hint(
            "check that user and group exist; groups need an LDAP data store and the realm's \
                   switch for user and group association",
        ),
        "invalid" => invalid(session, reply, message),
        "server_error" => Fault::new(Kind::PlatformFailed, sentence(lead(Kind::PlatformFailed), message)),
        _ => {
            let what = format!("the platform answered {} with the status \"{word}\"", reply.status);
            let kind = if reply.ok() { Kind::Rejected } else { kind(reply.status) };
            Fault::new(kind, sentence(&what, message))
        }
    }
}

fn rejected(what: &str, message: &str) -> Fault {
    Fault::new(Kind::Rejected, sentence(what, message))
}

/// Whether a call makes a user.
fn creates(session: &Session, call: &Call) -> bool {
    let below = call.path.strip_prefix(&session.prefix).unwrap_or_default();
    call.method == Method::Post
        && below.trim_end_matches('/') == "/users"
        && call.query_value("username").is_none()
}

/// Whether the message is about the data store, which the platform calls the provider.
fn is_provider(message: &str) -> bool {
    message.eq_ignore_ascii_case("provider error")
}

/// Whether the message says that a new user, or a new value of one, is taken already.
fn is_duplicate(session: &Session, call: &Call, message: &str) -> bool {
    let below = call.path.strip_prefix(&session.prefix).unwrap_or_default();
    let writes_profile = matches!(call.method, Method::Post | Method::Put)
        && below.starts_with("/users")
        && !["/resetpwd", "/changepwd", "/status", "/groups"].iter().any(|leaf| below.ends_with(leaf));
    writes_profile && message.to_ascii_lowercase().starts_with("duplicate ")
}

/// `invalid`: authentication where the text is one of the fixed ones, the request itself otherwise.
fn invalid(session: &Session, reply: &Reply, message: &str) -> Fault {
    let text = message.to_ascii_lowercase();
    let Some((_, cause, hints)) = AUTHENTICATION.iter().find(|(part, ..)| text.contains(part)) else {
        let kind = if matches!(reply.status, 401 | 403) { Kind::Unauthenticated } else { Kind::Rejected };
        return Fault::new(kind, sentence("the platform finds the request invalid", message));
    };
    let mut fault =
        Fault::new(Kind::Unauthenticated, sentence("the platform refused the signature", message))
            .with("cause", json!(cause));
    match *cause {
        "clock_skew" => fault = skewed(session, reply, fault),
        SEEN_BEFORE => fault.detail_mut().retryable = true,
        _ => {}
    }
    hints.iter().fold(fault, |fault, hint| fault.hint(*hint))
}

/// Says how far the clocks are apart, and the fix.
fn skewed(session: &Session, reply: &Reply, fault: Fault) -> Fault {
    let theirs = ["X-SA-DATE", "Date"].iter().find_map(|name| sign::read_date(reply.header(name)?));
    let Some(theirs) = theirs else {
        return fault
            .hint("compare this machine's clock with the platform's; the reply does not tell its time");
    };
    let ahead = session.clock.now().duration_since(theirs);
    let seconds = ahead.as_secs();
    let fault = fault.with("clock_ahead_seconds", json!(seconds));
    if seconds.abs() < 30 {
        return fault.hint(format!(
            "the two clocks agree within {} s, so the date header is likely changed on the way or not the \
             one that this platform reads: see date_header",
            seconds.abs() + 1
        ));
    }
    let side = if seconds > 0 { "ahead of" } else { "behind" };
    fault
        .hint(format!("this machine's clock is {} {side} the platform's", span(ahead)))
        .hint("set the wrong clock right, best by switching time synchronisation on")
}

/// A time span for people, in its two largest units.
fn span(duration: SignedDuration) -> String {
    let seconds = duration.as_secs().unsigned_abs();
    let units = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];
    let mut rest = seconds;
    let mut parts = Vec::new();
    for (name, length) in units {
        let count = rest / length;
        rest %= length;
        if count > 0 && parts.len() < 2 {
            parts.push(format!("{count} {name}"));
        }
    }
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}

/// How many associations a call asks for: those in the list of its body, or the one of its path.
fn associations(call: &Call) -> usize {
    let body: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
    let lists = ["userIds", "groupNames"].iter().filter_map(|name| body.get(*name)?.as_array());
    lists.map(Vec::len).sum::<usize>().max(1)
}

/// Every id in the `failures` of an answer, in its order.
fn failed_ids(body: &Value) -> Vec<String> {
    fn collect(value: &Value, ids: &mut Vec<String>) {
        match value {
            Value::Null => {}
            Value::String(id) => ids.push(id.clone()),
            Value::Array(list) => list.iter().for_each(|item| collect(item, ids)),
            // The keys name the single side of the call, which did not fail by itself.
            Value::Object(map) => map.values().for_each(|item| collect(item, ids)),
            other => ids.push(other.to_string()),
        }
    }
    let mut ids = Vec::new();
    body.get("failures").iter().for_each(|failures| collect(failures, &mut ids));
    ids
}

/// The kind for an HTTP status. A 403 is about the signature as much as a 401: who is known but may not do
/// something is told in the body.
fn kind(status: u16) -> Kind {
    if status == 403 { Kind::Unauthenticated } else { replies::kind(status) }
}

/// A reply without a status word: a page of a web server or proxy, an empty body, or something unknown.
fn without_word(call: &Call, reply: &Reply, body: Option<&Value>) -> Fault {
    let form = match body {
        Some(_) => "JSON without a status",
        None if reply.body.is_empty() => "no body",
        None => "a body that is not JSON",
    };
    let text = body.map(message).unwrap_or_default();
    // The platform's own 404 has a status word.
    let fault = replies::stray(reply, &[404], false).unwrap_or_else(|| {
        let what = match reply.status {
            429 => format!("too many requests: {}", phrase(reply.status)),
            status => format!("the platform answered {status} with {form}"),
        };
        Fault::new(kind(reply.status), sentence(&what, &text))
    });
    match reply.status {
        200..=299 if call.writes() => fault,
        200..=299 => fault.hint("check that the address leads to the API and not to a sign-in page"),
        300..=399 => fault.hint("redirects are not followed with a signature; check address and realm"),
        400 => fault.hint(
            "if every call ends like this, the platform likely does not take the date header: \
             set date_header to X-SA-Date",
        ),
        401 | 403 => fault.hint("the web server or a proxy in front of the API refused the call"),
        404 => fault.hint(
            "check address, realm (letter case counts) and version, and that the API is enabled for the realm; \
             for user ids with special characters try user_in = \"query\"",
        ),
        _ => fault,
    }
}
