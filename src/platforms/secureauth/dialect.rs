//! The wire of SecureAuth: every call is signed by itself, every reply is verified over its raw bytes
//! before it is read. What a verified reply means is left to `judge`.

use super::sign::{self, Precision, SigningKey};
use super::{judge, route};
use crate::clock::{self, Ticker};
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::session::{Dialect, Repeat, Session};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Dates of this process, by application id: a platform refuses a signature that it has seen, and a
/// signature repeats when its date does.
static TICKERS: Mutex<BTreeMap<String, Arc<Ticker>>> = Mutex::new(BTreeMap::new());

/// The ticker of an application id. The map is let go before anybody waits for a date.
fn ticker(app_id: &str) -> Arc<Ticker> {
    let mut tickers = TICKERS.lock().unwrap_or_else(PoisonError::into_inner);
    tickers.entry(app_id.to_owned()).or_default().clone()
}

/// The instant of the next signature: one that no process of this machine has used for this application id, or at
/// least none of this process where they share nothing.
fn instant(session: &Session, app_id: &str, step: SignedDuration) -> Timestamp {
    let ticker = ticker(app_id);
    let mut next = |last| ticker.reserve(session.clock.now(), step, last);
    let instant = session.vault.reserve(app_id, &mut next).unwrap_or_else(|| next(None));
    // Nobody else is held off while this waits.
    clock::catch_up(session.clock, instant);
    instant
}

/// How far apart processes go that met at one instant: so many steps of their dates, and no less than this.
const STEPS: u32 = 4;
const APART: Duration = Duration::from_millis(100);

/// Waits for a part of that time, each process for another one, so that they do not meet again.
fn go_apart(session: &Session) {
    let step = date_header(session).map_or(APART, |(.., step)| step.unsigned_abs());
    session.clock.sleep((step * STEPS).max(APART).mul_f64(fastrand::f64()));
}

/// Every header that can carry the signed date. One of them is sent: which one wins is not documented.
const DATE_HEADERS: [&str; 3] = ["X-SA-Ext-Date", "X-SA-Date", "Date"];

/// The dialect.
pub(super) struct SecureAuthDialect;

impl Dialect for SecureAuthDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        app_id(session)?;
        date_header(session)?;
        key(session).map(|_| ())
    }

    fn route(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        route::apply(session, call)
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        let (app_id, key) = (app_id(session)?, key(session)?);
        let (header, precision, step) = date_header(session)?;
        settle_path(call)?;
        for name in DATE_HEADERS {
            call.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        }
        for (name, value) in [("Accept", "application/json"), ("Content-Type", "application/json")] {
            if call.header(name).is_none() {
                call.set_header(name, value);
            }
        }
        // Whether a signature covers compressed or plain bytes is not documented, so they are kept equal.
        call.set_header("Accept-Encoding", "identity");
        let date = sign::date(instant(session, app_id, step), precision);
        let request = sign::SignedRequest {
            method: call.method.as_str(),
            date: &date,
            app_id,
            path: &call.path,
            body: &call.body,
        };
        let authorization =
            request.sign(&key).ok_or_else(|| Fault::unexpected("the request cannot be signed"))?;
        call.set_header("Authorization", authorization);
        call.set_header(header, date);
        Ok(())
    }

    // A signature is made of the date, the path and the body of one request.
    fn shown_headers(&self, session: &Session) -> Vec<(&'static str, &'static str)> {
        let date = date_header(session).map_or(DATE_HEADERS[0], |(header, ..)| header);
        vec![("Authorization", "Basic $SIGNATURE"), (date, "$DATE")]
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        let trust = verify(session, &reply).map_err(|fault| untrusted(call, &reply, fault))?;
        let judged = judge::judge(session, call, reply).map_err(|fault| seen_before(session, call, fault));
        match trust {
            ReplyTrust::Unsigned => judged.map_err(|fault| fault.with("reply_signature", "missing".into())),
            ReplyTrust::Verified | ReplyTrust::Unread => judged,
        }
    }

    /// Reads a user that nobody has: "not found" comes behind key, realm, clock and signature only.
    fn prove(&self, session: &Session) -> Result<(), Fault> {
        match session.exchange(&Call::new(Method::Get, session.path("/users/iamctl-nobody-of-this-name"))) {
            Err(fault) if fault.kind() != Kind::NotFound => Err(fault),
            _ => Ok(()),
        }
    }

    fn repeat(&self, session: &Session, call: &Call, fault: &Fault) -> Repeat {
        if !judge::is_seen(fault) || !is_harmless_twice(session, call) {
            return Repeat::No;
        }
        go_apart(session);
        Repeat::Again
    }
}

/// A signature that was seen before may be that of our own first copy, which was carried out.
fn seen_before(session: &Session, call: &Call, fault: Fault) -> Fault {
    if !judge::is_seen(&fault) || !call.writes() {
        fault
    } else if is_harmless_twice(session, call) {
        // It may go out again; what is left then is doubt.
        fault.delivery(Delivery::Unknown)
    } else {
        fault.in_doubt(call.line())
    }
}

/// Whether a call that the platform has "seen before" may go out again under a fresh date.
///
/// This process never signs the same date twice, so the header was used by another process with the same
/// key, or our own first copy came through and its answer was lost on the way. The first case did nothing
/// here; the second may have, and the two cannot be told apart. So only what ends alike when done twice is
/// repeated: reads, PUT and an update by POST (which set values), group membership, a password set by an administrator and the
/// account's status. Creating, deleting, changing a password with the current one and recording an access
/// are not.
fn is_harmless_twice(session: &Session, call: &Call) -> bool {
    if !call.writes() || call.method == Method::Put || route::is_profile(session, call) {
        return true;
    }
    let below = call.path.strip_prefix(&session.prefix).unwrap_or_default();
    let mut segments = below.split('/').skip(1);
    let known = matches!(segments.next(), Some("users" | "groups"));
    let leaf = below.ends_with("/resetpwd") || below.ends_with("/status");
    let pair = below.starts_with("/groups/") || segments.any(|segment| segment == "groups");
    call.method == Method::Post && known && (leaf || pair)
}

fn app_id<'a>(session: &'a Session<'_>) -> Result<&'a str, Fault> {
    let app_id = session.setting("app_id");
    check_app_id(app_id).map_err(|why| {
        Fault::configuration(format!("the setting app_id of the profile is not usable: {why}"))
            .hint("copy the Application ID from the API tab of the realm")
    })?;
    Ok(app_id)
}

/// Checks an application id.
pub(super) fn check_app_id(text: &str) -> Result<(), &'static str> {
    if text.is_empty() || text.contains([':', '\r', '\n']) {
        return Err("it must not be empty, and takes no colon and no line break");
    }
    Ok(())
}

fn key(session: &Session) -> Result<SigningKey, Fault> {
    let text = session.secret("app_key")?;
    SigningKey::parse(text.expose()).ok_or_else(|| {
        let length = text.expose().chars().count();
        Fault::configuration(format!("app_key must be 64 hex digits; this one has {length} characters"))
            .hint("copy the whole Application Key from the API tab of the realm, without spaces or dashes")
    })
}

/// The header that carries the date, how exact it is, and the least distance of two dates.
fn date_header(session: &Session) -> Result<(&'static str, Precision, SignedDuration), Fault> {
    let wanted = session.setting("date_header");
    match DATE_HEADERS.into_iter().find(|name| name.eq_ignore_ascii_case(wanted)) {
        Some(name @ "X-SA-Ext-Date") => Ok((name, Precision::Milliseconds, SignedDuration::from_millis(1))),
        Some(name) => Ok((name, Precision::Seconds, SignedDuration::from_secs(1))),
        None => Err(Fault::configuration(format!("date_header cannot be \"{wanted}\""))
            .hint(format!("it is one of {}", DATE_HEADERS.join(", ")))),
    }
}

/// Brings the path into the form that the platform will check the signature against.
fn settle_path(call: &mut Call) -> Result<(), Fault> {
    if sign::strays(&call.path) {
        return Err(Fault::usage(format!("the path {} holds a backslash or a dot segment", call.path))
            .hint("write a backslash as %5C, and leave out . and .. between slashes"));
    }
    call.path = sign::canonical(&call.path);
    Ok(())
}

/// What is known about where a reply came from.
enum ReplyTrust {
    /// Its signature holds.
    Verified,
    /// It has none.
    Unsigned,
    /// The profile says not to look.
    Unread,
}

/// Verifies a reply over its raw bytes, before anything reads them.
fn verify(session: &Session, reply: &Reply) -> Result<ReplyTrust, Fault> {
    let policy = session.setting("reply_signature");
    if policy == "off" {
        return Ok(ReplyTrust::Unread);
    }
    let signature = reply.header("X-SA-SIGNATURE").map(str::trim).filter(|text| !text.is_empty());
    let Some(signature) = signature else { return unsigned(session, reply, policy) };
    let date = reply.header("X-SA-DATE").unwrap_or_default();
    let (key, app_id) = (key(session)?, app_id(session)?);
    if reply.came_as(|body| sign::verify(&key, date, app_id, body, signature)) {
        return Ok(ReplyTrust::Verified);
    }
    let what = "the reply's signature does not hold; its content was not read";
    if matches!(reply.status, 400 | 401 | 403) {
        // A wrong key is refused like this, in a reply that is signed with the right one.
        let status = reply.status;
        return Err(Fault::new(
            Kind::Untrusted,
            format!("{what}. The status is {status}, as for a wrong key"),
        )
        .hint("check app_key first, then app_id and realm: copy them from the API tab of one realm")
        .hint("where they are right, look for a proxy that compresses or rewrites replies"));
    }
    Err(Fault::new(Kind::Untrusted, what)
        .hint("something between here and the platform changed the reply, or it was signed with another key")
        .hint("check app_id and app_key, and any proxy that compresses or rewrites replies"))
}

fn unsigned(session: &Session, reply: &Reply, policy: &str) -> Result<ReplyTrust, Fault> {
    // Errors from before the platform knows whose key to use cannot be signed, so only success must be.
    if !reply.ok() {
        return Ok(ReplyTrust::Unsigned);
    }
    if policy == "strict" {
        return Err(Fault::new(Kind::Untrusted, "the reply carries no signature; its content was not read")
            .hint("platforms before 9.1 do not sign; reply_signature = \"warn\" accepts such replies"));
    }
    session.warn(
        "the reply carries no signature, so nothing proves where it came from; \
         reply_signature says whether that is an error",
    );
    Ok(ReplyTrust::Unsigned)
}

/// Adds to a reply that cannot be trusted what is known about the call.
fn untrusted(call: &Call, reply: &Reply, fault: Fault) -> Fault {
    let fault = fault.status(reply.status);
    if !call.writes() {
        return fault;
    }
    fault.hint("the write may have been carried out all the same")
}
