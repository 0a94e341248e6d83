//! When a client or scope was last used: a text without a zone, quoted or bare, or nothing at all.

use super::address::path;
use super::secrets::{OF_CLIENT, OF_SCOPE, Owner};
use crate::commands::args::UNUSED_SINCE;
use crate::commands::{Column, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::table::Operation;
use crate::session::{CommandInput, Outcome, Session};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::value::RawValue;
use serde_json::{Value, json};

pub(super) const COLUMNS: &[Column] =
    &[column(&columns::ID, "/id"), column(&columns::LAST_USED, "/lastUsed")];

/// How the platform prints a time.
const FORM: &str = "%Y%m%d %H:%M:%S%.f";

/// The zone in which such a time is the latest: no zone is printed, and what may have been used counts as used.
const LATEST: TimeZone = TimeZone::fixed(jiff::tz::offset(-12));

/// What stands where there is no last use.
const NEVER: &str = "never";

pub(super) fn by_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    last_used(session, given, &OF_CLIENT)
}

pub(super) fn by_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    last_used(session, given, &OF_SCOPE)
}

/// A client of a list with its last use, where that was before the time that was given, or never.
pub(super) fn not_since_of_client(
    session: &Session,
    given: &CommandInput,
    row: &RawValue,
) -> Result<Option<Box<RawValue>>, Fault> {
    not_since(session, given, row, &OF_CLIENT)
}

/// The same of a scope.
pub(super) fn not_since_of_scope(
    session: &Session,
    given: &CommandInput,
    row: &RawValue,
) -> Result<Option<Box<RawValue>>, Fault> {
    not_since(session, given, row, &OF_SCOPE)
}

fn not_since(
    session: &Session,
    given: &CommandInput,
    row: &RawValue,
    owner: &Owner,
) -> Result<Option<Box<RawValue>>, Fault> {
    let id = owner.id.iter().find_map(|at| json::pick(row, at)?.as_str().map(str::to_owned));
    let id = id.ok_or_else(|| session.name(not_the_answer(row.get().as_bytes())))?;
    let text = match printed_use(session, owner, &id) {
        // The list shows it, so it is its use that there is none of.
        Err(fault) if fault.kind() == Kind::NotFound => None,
        text => text?,
    };
    let Some(text) = text else { return Ok(Some(with_use(row, NEVER))) };
    let since = given.text(&UNUSED_SINCE).and_then(|text| text.parse::<Timestamp>().ok());
    let last = DateTime::strptime(FORM, &text).ok().and_then(|last| last.to_zoned(LATEST).ok());
    match (last, since) {
        (Some(last), Some(since)) => Ok((last.timestamp() < since).then(|| with_use(row, &text))),
        _ => Err(session.name(not_the_answer(text.as_bytes()))),
    }
}

/// A row with its last use behind what the list shows of it.
fn with_use(row: &RawValue, text: &str) -> Box<RawValue> {
    let members = row.get().trim_end().strip_suffix('}').filter(|_| json::pick(row, "/lastUsed").is_none());
    let whole = members.map(|members| format!("{members},\"lastUsed\":{}}}", json!(text)));
    whole.and_then(|whole| RawValue::from_string(whole).ok()).unwrap_or_else(|| row.to_owned())
}

fn last_used<'a>(
    session: &'a Session<'a>,
    given: &CommandInput,
    owner: &Owner,
) -> Result<Outcome<'a>, Fault> {
    let id = given.text(owner.arg).unwrap_or_default();
    let text = asked(session, owner, id)?;
    if text.is_none() {
        session.notice("the platform knows of no use; a server before 3.1.0 keeps none");
    }
    let local = text.as_deref().and_then(local_time);
    let shown = text.as_deref().unwrap_or(NEVER);
    let item = json!({"id": id, "lastUsed": shown, "lastUsedLocal": local});
    Ok(Outcome::Item(json::raw(&item)))
}

/// The last use as the platform prints it; nothing where there was none.
fn asked(session: &Session, owner: &Owner, id: &str) -> Result<Option<String>, Fault> {
    match printed_use(session, owner, id) {
        Err(fault) if fault.kind() == Kind::NotFound => {
            // A 404 may mean that there is no such object, or only that it was never used.
            let call = Call::new(Method::Get, path(session, owner.collection, &[id])?);
            let reply = session.exchange(&call)?;
            match reply.value().is_some_and(|object| owner.is(&object, id)) {
                true => Ok(None),
                false => Err(session.name(not_the_answer(&reply.body))),
            }
        }
        text => text,
    }
}

/// The same by one request.
///
/// # Errors
/// Not found, also where it was never used.
fn printed_use(session: &Session, owner: &Owner, id: &str) -> Result<Option<String>, Fault> {
    let call = Call::new(Method::Get, path(session, owner.collection, &[id, "lastused"])?);
    let body = session.exchange(&call)?.body;
    if matches!(serde_json::from_slice(&body), Ok(Value::Object(_) | Value::Array(_))) {
        return Err(session.name(not_the_answer(&body)));
    }
    match printed(&body) {
        Some(text) if local_time(&text).is_none() => Err(session.name(not_the_answer(&body))),
        text => Ok(text),
    }
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
    DateTime::strptime(FORM, text).ok().map(|time| time.to_string())
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
