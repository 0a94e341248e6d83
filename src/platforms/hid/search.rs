//! What can be filtered by in each list, and how flags become a filter. The grammar is in `filter`.

use super::filter::{self, FilterTable, date, status, text};
use super::shared::LIST;
use crate::commands::args::{
    ACTION, ACTOR, ATTRIBUTE_VALUE, EXCLUDE, EXPIRES_AFTER, EXPIRES_BEFORE, EXTERNAL_ID, FILTER, ID, INCLUDE,
    NAME, OWNER, POLICY, RAW_FILTER, SINCE, STARTS, STATUS, TYPE, UNTIL, USERNAME,
};
use crate::commands::{Arg, Command, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Operation, narrowed};
use crate::protocols::scim::{comparison, in_utc};
use crate::session::{CommandInput, Input, Session};
use jiff::SignedDuration;
use serde_json::Value;

/// Operators of texts that any part of may be looked for.
const ANY_PART: &[&str] = &["eq", "co", "sw", "ew"];
const PART_OR_PRESENT: &[&str] = &["eq", "co", "sw", "ew", "pr"];
const EQUAL: &[&str] = &["eq"];
const ORDERED: &[&str] = &["eq", "gt", "lt"];

/// A type of list that takes filters.
pub(super) trait Searched {
    /// What it can be filtered by.
    const TABLE: &'static FilterTable;
}

macro_rules! searched {
    ($($name:ident $what:literal: [$($word:expr),* $(,)?] by [$($column:expr),* $(,)?];)*) => {
        $(
            pub(super) struct $name;

            impl Searched for $name {
                const TABLE: &'static FilterTable = &FilterTable {
                    what: $what,
                    words: &[$($word),*],
                    columns: &[$($column),*],
                };
            }
        )*
    };
}

searched! {
    Credentials "credentials": [
        text("type", EQUAL),
        text("attributes.value", ANY_PART),
        text("externalId", EQUAL),
        text("id", EQUAL),
        date("status.expiryDate", ORDERED),
        date("status.startDate", EQUAL),
        status("status.status"),
        text("owner.value", EQUAL),
    ] by [
        narrowed(&columns::ID, "id"),
        narrowed(&columns::KIND, "type"),
        narrowed(&columns::STATUS, "status.status"),
        narrowed(&columns::EXPIRES, "status.expiryDate"),
        narrowed(&columns::EXTERNAL_ID, "externalId"),
    ];
    Users "users": [
        text("userName", PART_OR_PRESENT),
        text("externalId", PART_OR_PRESENT),
        text("role", PART_OR_PRESENT),
        text("groups.value", EQUAL),
        text("userType", EQUAL),
        text("urn:hid:scim:api:idp:2.0:UserAttribute:attributes*", EQUAL),
    ] by [narrowed(&columns::USERNAME, "userName"), narrowed(&columns::EXTERNAL_ID, "externalId")];
    Groups "groups": [text("id", EQUAL), text("externalId", EQUAL), text("displayName", EQUAL)]
        by [narrowed(&columns::ID, "id"), narrowed(&columns::NAME, "displayName")];
    Devices "devices": [
        text("id", EQUAL),
        text("type", EQUAL),
        status("status.status"),
        date("status.startDate", EQUAL),
        text("owner.value", EQUAL),
        text("externalId", ANY_PART),
        date("status.expiryDate", ORDERED),
    ] by [
        narrowed(&columns::ID, "id"),
        narrowed(&columns::KIND, "type"),
        narrowed(&columns::STATUS, "status.status"),
        narrowed(&columns::EXPIRES, "status.expiryDate"),
        narrowed(&columns::EXTERNAL_ID, "externalId"),
    ];
    // The documentation names no attribute here, so only the grammar is checked.
    Authenticators "authenticators": [] by [];
    Audits "audit records": [
        text("actingUserId.id", EQUAL),
        text("actingUserId.immutableId", EQUAL),
        text("actingUserId.session.authenticationMethod", ANY_PART),
        text("action.actionName", ANY_PART),
        text("action.actionParameters.*", ANY_PART),
        date("created", &["gt", "lt"]),
    ] by [narrowed(&columns::TIME, "created")];
}

/// The flags that each become one comparison.
const FLAGS: &[(&Arg, &str, &str)] = &[
    (&TYPE, "type", "eq"),
    (&STATUS, "status.status", "eq"),
    (&OWNER, "owner.value", "eq"),
    (&POLICY, "policy.value", "eq"),
    (&STARTS, "status.startDate", "eq"),
    (&EXPIRES_BEFORE, "status.expiryDate", "lt"),
    (&EXPIRES_AFTER, "status.expiryDate", "gt"),
    (&EXTERNAL_ID, "externalId", "eq"),
    (&ID, "id", "eq"),
    (&USERNAME, "userName", "eq"),
    (&NAME, "displayName", "eq"),
    (&SINCE, "created", "gt"),
    (&UNTIL, "created", "lt"),
    (&ACTOR, "actingUserId.id", "eq"),
    (&ACTION, "action.actionName", "eq"),
];

/// A search by POST. Its filter is made with the body and not before: names that flags hold are ids by then.
pub(super) const fn search<S: Searched>(command: &'static Command, path: &'static str) -> Operation {
    Operation::search(command, path, LIST).prepare(shown).shape(filtered::<S>).narrows(S::TABLE)
}

/// Puts one filter in the body for all that was given.
///
/// # Errors
/// Usage: a filter that the platform would refuse, or flags that exclude each other.
pub(super) fn filtered<S: Searched>(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if let Some(filter) = filter(S::TABLE, given)? {
        json::put(body, "/filter", Value::from(filter));
    }
    Ok(())
}

/// Gets a list by GET ready, where names of members go in one text.
///
/// # Errors
/// Usage: a filter that the platform would refuse, or flags that exclude each other.
pub(super) fn scan<S: Searched>(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    members(session, given)?;
    if let Some(filter) = filter(S::TABLE, given)? {
        given.set(&FILTER, Input::Text(filter));
    }
    Ok(())
}

/// Gets the reading of one object ready.
///
/// # Errors
/// Usage: flags that exclude each other.
pub(super) fn members(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    shown(session, given)?;
    for arg in [&INCLUDE, &EXCLUDE] {
        let names = given.many(arg).join(",");
        if !names.is_empty() {
            given.set(arg, Input::Text(names));
        }
    }
    Ok(())
}

/// Gets a search of the audit log ready, which cannot be listed whole: without any flag that narrows it down,
/// the last hour is listed.
///
/// # Errors
/// Usage: flags that exclude each other.
pub(super) fn audits(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    narrow(session, given);
    shown(session, given)
}

/// The same as [`scan`] for the audit log.
///
/// # Errors
/// Usage: a filter that the platform would refuse, or flags that exclude each other.
pub(super) fn scan_audits(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    narrow(session, given);
    scan::<Audits>(session, given)
}

fn narrow(session: &Session, given: &mut CommandInput) {
    if [&FILTER, &RAW_FILTER].iter().any(|arg| given.has(arg)) || FLAGS.iter().any(|(arg, ..)| given.has(arg))
    {
        return;
    }
    let now = session.clock.now();
    let start = now.saturating_sub(SignedDuration::from_hours(1)).unwrap_or(now);
    session.notice("the last hour is listed; --since reaches further back");
    given.set(&SINCE, Input::Text(in_utc(start)));
}

/// Which members are to be answered. The id always is: rows are told apart by it.
pub(super) fn shown(_: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if given.has(&INCLUDE) && given.has(&EXCLUDE) {
        return Err(Fault::usage("--include and --exclude cannot go together: the platform refuses that"));
    }
    let names = given.many(&INCLUDE).to_vec();
    let holds = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if !names.is_empty() && !holds("id") {
        let names = std::iter::once("id".to_owned()).chain(names).collect();
        given.set(&INCLUDE, Input::Many(names));
    }
    if given.many(&EXCLUDE).iter().any(|name| name.eq_ignore_ascii_case("id")) {
        return Err(Fault::usage("--exclude cannot take the id: rows are told apart by it"));
    }
    Ok(())
}

/// The one filter that all that was given makes; none where nothing asks for one.
fn filter(table: &FilterTable, given: &CommandInput) -> Result<Option<String>, Fault> {
    let mut parts = Vec::new();
    for (arg, attribute, operator) in FLAGS {
        if let Some(text) = given.text(arg) {
            parts.push(comparison(attribute, operator, text));
        }
    }
    for text in given.many(&ATTRIBUTE_VALUE) {
        let known = text.split_once(':').filter(|(operator, _)| ANY_PART.contains(operator));
        let (operator, value) = known.ok_or_else(|| {
            Fault::usage(format!("--attribute takes OP:VALUE, not '{text}'"))
                .hint(format!("OP is one of {}, such as --attribute sw:4711", ANY_PART.join(", ")))
        })?;
        parts.push(comparison("attributes.value", operator, value));
    }
    let written = given.text(&FILTER);
    if let Some(raw) = given.text(&RAW_FILTER) {
        if written.is_some() || !parts.is_empty() {
            return Err(Fault::usage("--raw-filter is sent as it is and cannot go with what makes a filter"));
        }
        return Ok(Some(raw.to_owned()));
    }
    if let Some(written) = written {
        let written = filter::check(written, table)?;
        parts.insert(0, if parts.is_empty() { written } else { format!("({written})") });
    }
    if parts.is_empty() { Ok(None) } else { filter::check(&parts.join(" and "), table).map(Some) }
}
