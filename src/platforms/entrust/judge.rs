//! What a reply means: the platform's two shapes of error, and failures inside a 200. Pure.

use crate::fault::{Failed, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::{self, ReplyBody, lead, phrase, tidy};
use crate::platforms::table::pair;
use crate::secret::Secret;
use serde_json::{Value, json};

/// How many failed items are named in the sentence; all of them are in the JSON form.
const SHOWN: usize = 5;

/// Where many users are written in one call, as the path ends.
const BULK: &str = "/v3/users/multiple";

/// What a call accepts whose answer is a file.
pub(super) const FILE: &str = "application/octet-stream";

/// Members whose text is a secret in every answer that has them. The others that may hold one have names that
/// mean something harmless elsewhere, such as `code`.
const ALWAYS_SECRET: [&str; 24] = [
    "authToken",
    "sharedSecret",
    "newPassword",
    "otp",
    "activationCode",
    "activationPassword",
    "activationURL",
    "activationQRCode",
    "activationOnlineURL",
    "activationOnlineHttpURL",
    "activationUrl",
    "linkURL",
    "linkHttpURL",
    "qrCode",
    "qrCodeURL",
    "machineNonce",
    "sequenceNonce",
    "url",
    "response",
    "content",
    "apiKey",
    "webhookToken",
    "unlockCode",
    "registrationCode",
];

/// The member that tells a temporary access code from an error, which has a `code` too.
const USES: &str = "maxUses";

/// The secrets that an answer makes known.
pub(super) fn secrets(call: &Call, reply: &Reply) -> Vec<Secret> {
    let mut found = Vec::new();
    // A new secret of an application is the whole answer, and bare.
    if call.path.contains("/adminapi/regenerate/")
        && let Some(Value::String(secret)) = reply.value()
    {
        found.push(Secret::new(secret));
    }
    if let Ok(text) = std::str::from_utf8(&reply.body)
        && (json::mentions(text, &ALWAYS_SECRET) || json::mentions(text, &[USES]))
        && let Some(answer) = reply.value()
    {
        gather(&answer, &mut found);
    }
    found
}

fn gather(value: &Value, found: &mut Vec<Secret>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, member)| match member {
            Value::String(text)
                if ALWAYS_SECRET.contains(&name.as_str()) || name == "code" && map.contains_key(USES) =>
            {
                found.push(Secret::new(text));
            }
            other => gather(other, found),
        }),
        Value::Array(list) => list.iter().for_each(|member| gather(member, found)),
        _ => {}
    }
}

/// Judges a reply of whatever status.
///
/// # Errors
/// What the platform refused, or which items failed.
pub(super) fn judge(call: &Call, reply: Reply) -> Result<Reply, Fault> {
    replies::judged(reply, |reply| {
        if !reply.ok() {
            return Err(refusal(call, &reply));
        }
        if replies::body(&reply) == ReplyBody::Page && call.header("Accept") != Some(FILE) {
            let hint = "check that the address is the host of the account";
            return Err(replies::unreadable("a web page", "JSON", hint));
        }
        if call.writes() && call.path.ends_with(BULK) {
            bulk(call, &reply)?;
        } else if call.writes() {
            inside(&reply)?;
        }
        Ok(reply)
    })
}

/// A refusal as a fault.
fn refusal(call: &Call, reply: &Reply) -> Fault {
    let body = reply.value().unwrap_or_default();
    let (code, text) = said(&body);
    if let Some(fault) = replies::stray(reply, &[404, 405], is_own(&body)) {
        return fault;
    }
    let kind = replies::kind(reply.status);
    let text = text.or_else(|| code.clone());
    let text = text.unwrap_or_else(|| format!("{}: {}", lead(kind), phrase(reply.status)));
    let mut fault = Fault::new(kind, text);
    if let Some(code) = code {
        fault = fault.platform_code(code);
    }
    for hint in hints(call, kind) {
        fault = fault.hint(hint);
    }
    fault
}

/// Whether a body has one of the two forms of the platform's refusals. A gateway says `message` or `error` alone.
fn is_own(body: &Value) -> bool {
    let has = |name| body.get(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    has("errorCode") || has("errorMessage") || has("code") && has("message")
}

fn hints(call: &Call, kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Forbidden if call.path.contains("/tenants") || call.path.contains("/tenantspaged") => vec![
            "tenants exist only for an account that is a service provider, and the application needs a role for it",
        ],
        Kind::Forbidden => {
            vec!["the role of the application decides, and its list of addresses if it has one"]
        }
        Kind::NotFound if call.path.contains("/async/tenants") => vec![
            "a result can be read once only and is kept for a while; 'tenants list' shows whether the tenant is there",
        ],
        Kind::NotFound if call.path.contains("/async/") => {
            vec!["a result is kept for a while only, and may be there once only; start the search again"]
        }
        Kind::Unexpected => vec!["redirects are not followed; check the address of the profile"],
        _ => Vec::new(),
    }
}

/// Code and text of either shape of error, the parameters behind the text.
fn said(body: &Value) -> (Option<String>, Option<String>) {
    let text = |names: [&str; 2]| {
        names.iter().find_map(|name| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()))
    };
    let code = text(["errorCode", "code"]).map(str::to_owned);
    let parameters = body.get("parameters").and_then(Value::as_array).filter(|list| !list.is_empty());
    let mut message = text(["errorMessage", "message"]).unwrap_or_default().trim_end_matches('.').to_owned();
    if let Some(target) = text(["target", "target"]) {
        message = format!("{message} ({target})");
    }
    if let Some(parameters) = parameters {
        let shown: Vec<String> = parameters.iter().map(parameter).collect();
        message = format!("{message} ({})", shown.join(", "));
    }
    let message = tidy(&message);
    (code, Some(message).filter(|message| !message.is_empty()))
}

/// One parameter of an error: its only value, or the whole of it.
fn parameter(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(map) if map.len() == 1 => map.values().map(parameter).collect(),
        other => other.to_string(),
    }
}

/// A single write that failed though the status says otherwise.
fn inside(reply: &Reply) -> Result<(), Fault> {
    let Some(answer @ Value::Object(_)) = reply.value() else { return Ok(()) };
    let failed = ["success", "deleted"].iter().any(|name| answer.get(name) == Some(&Value::Bool(false)));
    if !failed {
        return Ok(());
    }
    let inner = answer.get("error").filter(|error| error.is_object()).unwrap_or(&answer);
    let (code, text) = said(inner);
    let mut message = text.or_else(|| code.clone()).unwrap_or_else(|| "it gave no reason".to_owned());
    let held = answer.get("resourceRules").and_then(Value::as_array).into_iter().flatten();
    let held: Vec<&str> = held.filter_map(|rule| rule.get("name").unwrap_or(rule).as_str()).collect();
    if !held.is_empty() {
        message = format!("{message}; used by {}", held.join(", "));
    }
    let mut fault = Fault::new(Kind::Rejected, message);
    if let Some(code) = code {
        fault = fault.platform_code(code);
    }
    Err(fault)
}

/// What one item of a bulk answer says. Which codes there are is documented nowhere; what the words of one say
/// decides the kind.
///
/// # Errors
/// Why the item failed.
pub(super) fn item(mut item: Value) -> Result<Value, Fault> {
    match item.get("success") {
        Some(Value::Bool(true)) if item.get("error").is_some_and(|error| !error.is_null()) => {
            return Err(Fault::unexpected("the platform says that the item was done, and names an error"));
        }
        Some(Value::Bool(true)) => return Ok(item.get_mut("user").map(Value::take).unwrap_or_default()),
        Some(Value::Bool(false)) => {}
        _ => return Err(Fault::unexpected("the platform does not say whether the item was done")),
    }
    let (code, text) = said(item.get("error").unwrap_or(&Value::Null));
    let words = code.as_deref().unwrap_or_default().to_ascii_lowercase();
    let kind = match words.as_str() {
        words if words.contains("not_found") || words.contains("not_exist") => Kind::NotFound,
        words if words.contains("exist") || words.contains("conflict") => Kind::Conflict,
        _ => Kind::Rejected,
    };
    let fault =
        Fault::new(kind, text.or_else(|| code.clone()).unwrap_or_else(|| "no reason given".to_owned()));
    Err(match code {
        Some(code) => fault.platform_code(code),
        None => fault,
    })
}

/// How an item of an answer to a bulk call is read: a creation says who was made.
pub(super) const fn outcome_of(method: Method) -> fn(Value) -> Result<Value, Fault> {
    if matches!(method, Method::Post) { made } else { item }
}

/// What one item of an answer to a creation says: whoever was made is in it.
///
/// # Errors
/// Why the item failed; unexpected where it says that it was done and names nobody.
pub(super) fn made(answer: Value) -> Result<Value, Fault> {
    let user = item(answer)?;
    if json::text_at(&user, "/userId").is_some() {
        return Ok(user);
    }
    Err(Fault::unexpected("the platform says that the item was done, and not whom it made"))
}

/// The names by which an item of a bulk call says whom it is about.
pub(super) fn sent(item: &Value) -> Vec<String> {
    ["/userId", "/id", "/parms/userId"].iter().filter_map(|place| json::text_at(item, place)).collect()
}

/// The names by which an item of a bulk answer says so: an update and a deletion answer none, nor does what failed.
fn told(item: &Value) -> Vec<String> {
    // The platform's id alone cannot be held against what is sent to make a user.
    let Some(login) = json::text_at(item, "/user/userId") else { return Vec::new() };
    let aliases = json::at(item, "/user/userAliases").as_array().into_iter().flatten();
    let aliases = aliases.filter_map(|alias| json::text_at(alias, "/value"));
    [login].into_iter().chain(json::text_at(item, "/user/id")).chain(aliases).collect()
}

/// How an item of an answer to a bulk call says whom it is about: one who was made has the login that was sent, and
/// an alias of that name is no proof of it.
pub(super) const fn told_of(method: Method) -> fn(&Value) -> Vec<String> {
    if matches!(method, Method::Post) { told_made } else { told }
}

fn told_made(item: &Value) -> Vec<String> {
    json::text_at(item, "/user/userId").into_iter().collect()
}

/// Many users in one call: the answer has one item for each.
fn bulk(call: &Call, reply: &Reply) -> Result<(), Fault> {
    let body: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
    let rows = json::at(&body, "/users").as_array().map_or(&[][..], Vec::as_slice);
    let answer = reply
        .value()
        .filter(Value::is_array)
        .ok_or_else(|| Fault::unexpected("the platform's answer to a bulk call is not a list"))?;
    let items = answer.as_array().map_or(&[][..], Vec::as_slice);
    // Where it is told to stop, what comes after the failure has no item.
    let stops = json::at(&body, "/stopOnError") == &Value::Bool(true);
    let reached = if stops { items.len().min(rows.len()) } else { rows.len() };
    let names: Vec<_> = rows[..reached].iter().map(sent).collect();
    let places = pair(&names, &items.iter().map(told_of(call.method)).collect::<Vec<_>>());
    let outcome = outcome_of(call.method);
    let (mut failed, mut unknown) = (Vec::new(), 0);
    for (index, row) in rows.iter().enumerate() {
        let verdict = match places.get(index) {
            None => Err(("not_processed".to_owned(), "left out by the platform".to_owned())),
            Some(None) => Err((UNKNOWN.to_owned(), "the answer does not tell what came of it".to_owned())),
            Some(Some(place)) => outcome(items[*place].clone()).map_err(|fault| {
                let code = fault.detail().platform_code.clone();
                let unknown = (fault.kind() == Kind::Unexpected).then(|| UNKNOWN.to_owned());
                (unknown.or(code).unwrap_or_default(), fault.detail().message.clone())
            }),
        };
        if let Err((code, text)) = verdict {
            unknown += usize::from(code == UNKNOWN);
            let key = sent(row).into_iter().next().unwrap_or_default();
            let code = if code.is_empty() { Value::Null } else { code.into() };
            let shown = json!({"key": key, "code": code, "message": text});
            failed.push(Failed { key, shown });
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(not_all(call, (rows.len(), unknown), failed, answer)) }
}

/// The code of an item of which the answer does not tell what came.
const UNKNOWN: &str = "in_doubt";

/// What a bulk call came to of which some items failed, or of some of which nothing is known.
fn not_all(call: &Call, (all, unknown): (usize, usize), failed: Vec<Failed>, answer: Value) -> Fault {
    let name = |Failed { shown: item, .. }: &Failed| {
        let why = item["message"].as_str().unwrap_or("no reason given");
        format!("{} ({why})", item["key"].as_str().unwrap_or_default())
    };
    let shown: Vec<String> = failed.iter().take(SHOWN).map(name).collect();
    let more = if failed.len() > SHOWN { ", ..." } else { "" };
    let verb = match call.method {
        Method::Delete => "deleted",
        Method::Put => "updated",
        _ => "created",
    };
    let (count, shown) = (failed.len(), shown.join(", "));
    let others = if count < all { "the other users are done; " } else { "" };
    let hint = format!("{others}-o json lists every failure");
    let fault = if unknown > 0 {
        let message = format!("{count} of {all} users may not have been {verb}: {shown}{more}");
        Fault::unexpected(message)
    } else {
        Fault::new(Kind::Partial, format!("{count} of {all} users were not {verb}: {shown}{more}"))
    };
    fault.hint(hint).items(failed, Some(answer))
}
