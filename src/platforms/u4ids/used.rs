//! When a client or scope was last used: a text without a zone, quoted or bare, or nothing at all.

use crate::commands::args::{CLIENT, SCOPE};
use crate::commands::{Arg, Column, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::Operation;
use crate::platforms::replies::not_the_answer;
use crate::session::{Given, Outcome, Session};
use jiff::civil::DateTime;
use serde_json::{Value, json};

pub(super) const COLUMNS: &[Column] =
    &[column(&columns::ID, "/id"), column(&columns::LAST_USED, "/lastUsed")];

/// What stands where there is no last use.
const NEVER: &str = "never";

pub(super) fn by_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    last_used(session, given, "clients", &CLIENT)
}

pub(super) fn by_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    last_used(session, given, "scopes", &SCOPE)
}

fn last_used<'a>(
    session: &'a Session<'a>,
    given: &Given,
    collection: &str,
    target: &'static Arg,
) -> Result<Outcome<'a>, Fault> {
    let id = given.text(target).unwrap_or_default();
    let call = Call::new(Method::Get, super::path(session, collection, &[id, "lastused"])?);
    let body = match session.exchange(&call) {
        Ok(reply) => reply.body,
        Err(fault) if fault.kind() == Kind::NotFound => {
            // A 404 may mean that there is no such object, or only that it was never used.
            let reply =
                session.exchange(&Call::new(Method::Get, super::path(session, collection, &[id])?))?;
            if !reply
                .value()
                .is_some_and(|object| ["clientId", "scopeId", "name"].iter().any(|at| object[at] == id))
            {
                return Err(session.name(not_the_answer(&reply.body)));
            }
            session.notice("the platform knows of no use; a server before 3.1.0 keeps none");
            Vec::new()
        }
        Err(fault) => return Err(fault),
    };
    if matches!(serde_json::from_slice(&body), Ok(Value::Object(_) | Value::Array(_))) {
        return Err(session.name(not_the_answer(&body)));
    }
    let text = printed(&body);
    let local = text.as_deref().and_then(local_time);
    let shown = text.as_deref().unwrap_or(NEVER);
    let item = json!({"id": id, "lastUsed": shown, "lastUsedLocal": local});
    Ok(Outcome::Item(json::raw(&item)))
}

/// The text as it is printed, without the quotes of JSON; nothing for empty text and null.
fn printed(body: &[u8]) -> Option<String> {
    let text = match serde_json::from_slice(body) {
        Ok(Value::Null) => String::new(),
        Ok(Value::String(text)) => text,
        _ => String::from_utf8_lossy(body).into_owned(),
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The same instant in ISO form. The platform names no zone, so none is made up.
fn local_time(text: &str) -> Option<String> {
    DateTime::strptime("%Y%m%d %H:%M:%S%.f", text).ok().map(|time| time.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_kept_whatever_it_is_wrapped_in() {
        let time = Some("20181212 07:02:45.493".to_owned());
        assert_eq!(printed(b"\"20181212 07:02:45.493\""), time);
        assert_eq!(printed(b" 20181212 07:02:45.493\r\n"), time);
        for nothing in [&b""[..], b"null", b"\"\"", b" \n"] {
            assert_eq!(printed(nothing), None);
        }
    }

    #[test]
    fn a_time_without_a_zone_gets_none() {
        assert_eq!(local_time("20181212 07:02:45.493").as_deref(), Some("2018-12-12T07:02:45.493"));
        for other in ["2018-12-12", "20181332 07:02:45.493", "yesterday", ""] {
            assert_eq!(local_time(other), None, "{other}");
        }
    }
}
