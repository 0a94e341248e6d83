//! Who comes in: the authentication header, its date, and the memory of headers seen. Also signs what
//! goes out.

use super::realm::APPLICATION;
use super::responses::SecureAuthError;
use super::sign;
use crate::http::{Call, Reply};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use std::collections::VecDeque;

/// How far a request's date may lie from our clock, either way.
const SKEW_MILLIS: i64 = 5 * 60 * 1000;
/// How many header values are remembered.
const REMEMBERED: usize = 2_000;

/// Why a request was not let in, and how that is said.
#[derive(Debug)]
pub(super) struct TurnedAway {
    refusal: SecureAuthError,
    /// Whether the application was known by then: only so is there a key to sign with.
    signed: bool,
    /// Whether the answer tells our time.
    dated: bool,
}

impl TurnedAway {
    fn unknown(message: &str) -> Self {
        TurnedAway { refusal: SecureAuthError::invalid(message), signed: false, dated: false }
    }

    fn known(message: &str) -> Self {
        TurnedAway { refusal: SecureAuthError::invalid(message), signed: true, dated: false }
    }

    /// The answer.
    pub(super) fn reply(&self, now: Timestamp) -> Reply {
        let mut reply = self.refusal.reply();
        if self.dated {
            reply.headers.push(("Date".to_owned(), sign::date_seconds(now)));
        }
        if self.signed {
            seal(&mut reply, now);
        }
        reply
    }
}

/// Lets a call in, or says why not. One that was let in is remembered.
pub(super) fn admit(
    seen: &mut VecDeque<(String, i64)>,
    call: &Call,
    now: Timestamp,
) -> Result<(), TurnedAway> {
    let header = call.header("Authorization");
    let header = header.ok_or_else(|| TurnedAway::unknown("Missing authentication header."))?;
    let (app_id, mac) = read_header(header)?;
    if app_id != APPLICATION.id {
        return Err(TurnedAway::unknown("AppId is unknown."));
    }
    let (date, instant) = read_date(call).map_err(|message| TurnedAway::known(&message))?;
    let now_millis = now.as_millisecond();
    if instant.as_millisecond().abs_diff(now_millis) > SKEW_MILLIS.unsigned_abs() {
        let message = "Clock skew of message is outside threshold.";
        return Err(TurnedAway { dated: true, ..TurnedAway::known(message) });
    }
    let request = sign::SignedCall {
        method: call.method.as_str(),
        date,
        app_id: &app_id,
        path: &call.path,
        body: &call.body,
    };
    let key = sign::key_bytes(APPLICATION.key).unwrap_or_default();
    if !request.holds(&key, &mac) {
        return Err(TurnedAway::known("Invalid credentials."));
    }
    // A header whose own date left the window is refused for that, so twice the window is enough.
    while seen.front().is_some_and(|(_, at)| at.abs_diff(now_millis) > 2 * SKEW_MILLIS.unsigned_abs()) {
        seen.pop_front();
    }
    if seen.iter().any(|(value, _)| value == header) {
        return Err(TurnedAway::known("Authentication header has been seen before."));
    }
    if seen.len() >= REMEMBERED {
        seen.pop_front();
    }
    seen.push_back((header.to_owned(), now_millis));
    Ok(())
}

/// Takes the header's value apart into application id and code.
fn read_header(header: &str) -> Result<(String, String), TurnedAway> {
    let header = header.trim();
    let (scheme, value) = header.split_once(' ').unwrap_or((header, ""));
    if header.is_empty() {
        return Err(TurnedAway::unknown("Authentication header value is empty."));
    }
    if !scheme.eq_ignore_ascii_case("Basic") {
        return Err(TurnedAway::unknown("Unknown authentication scheme."));
    }
    if value.trim().is_empty() {
        return Err(TurnedAway::unknown("Authentication header value is empty."));
    }
    let text = STANDARD.decode(value.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let parts = text.as_deref().and_then(|text| text.split_once(':'));
    match parts {
        Some((app_id, mac)) if !app_id.is_empty() && !mac.is_empty() => {
            Ok((app_id.to_owned(), mac.to_owned()))
        }
        _ => Err(TurnedAway::unknown("Authentication header value's format should be 'appId:hash'.")),
    }
}

/// The one date of a call: its text, and the instant that it means.
fn read_date(call: &Call) -> Result<(&str, Timestamp), String> {
    let names = ["X-SA-Ext-Date", "X-SA-Date", "Date"];
    let mut given = call.headers.iter().filter_map(|(name, value)| {
        names.iter().find(|known| known.eq_ignore_ascii_case(name)).map(|known| (*known, value.as_str()))
    });
    let (Some((name, text)), None) = (given.next(), given.next()) else {
        return Err("Exactly one of X-SA-Ext-Date, X-SA-Date and Date is needed.".to_owned());
    };
    match sign::read_date(text, name == "X-SA-Ext-Date") {
        Some(instant) => Ok((text, instant)),
        None => Err(format!("{name} is not in the right format.")),
    }
}

/// Adds date and signature to an answer.
pub(super) fn seal(reply: &mut Reply, now: Timestamp) {
    let date = sign::date_seconds(now);
    let key = sign::key_bytes(APPLICATION.key).unwrap_or_default();
    let signature = sign::answer_signature(&key, &date, APPLICATION.id, &reply.body);
    reply.headers.push(("X-SA-DATE".to_owned(), date));
    reply.headers.push(("X-SA-SIGNATURE".to_owned(), signature));
}
