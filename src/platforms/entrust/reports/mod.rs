//! Audit events: to look at, and to hand on to another system without losing or repeating any.

mod follow;

use super::search::{self, FILTERED, ORDERED, Operator, PAGED, filter, span};
use crate::commands::args::{CURSOR_FILE, SINCE, UNTIL, WHERE};
use crate::commands::{Column, audits, column, columns};
use crate::fault::Fault;
use crate::platforms::{Operation, local};
use crate::session::{Given, Session};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::TIME, "/eventTime"),
    column(&columns::CATEGORY, "/eventCategory"),
    column(&columns::EVENT, "/eventType"),
    column(&columns::OUTCOME, "/eventOutcome"),
    column(&columns::SUBJECT, "/subjectName"),
    column(&columns::SOURCE, "/sourceIp"),
    column(&columns::RESOURCE, "/resourceName"),
];

const VIEW: &str = "REPORTS:VIEW";

/// How far back a search goes that says no time.
const DEFAULT: SignedDuration = SignedDuration::from_hours(1);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&audits::LIST, "/v2/reports/auditeventspaged", PAGED)
        .body(&[FILTERED, ORDERED, local(&SINCE), local(&UNTIL)])
        .prepare(list)
        .columns(COLUMNS)
        .needs(VIEW)
        // Here `token` says what somebody signed in with.
        .secrets(&[])
        .try_it(&[
            "audits list --since 24h --limit 20",
            "audits list --since 7d --where outcome=FAIL --where category=AUTHENTICATION --order-by -eventTime \
             --limit 5",
        ]),
    Operation::search(&audits::SIEM, "/v2/reports/auditeventspaged/siem", PAGED)
        .body(&[FILTERED, local(&SINCE), local(&UNTIL), local(&CURSOR_FILE)])
        .own(follow::hand_out)
        .columns(COLUMNS)
        .needs(VIEW)
        // Here `token` says what somebody signed in with.
        .secrets(&[])
        .try_it(&["audits siem --since 2h"]),
];

/// `--since` and `--until` as filters of the field `eventTime`.
fn list(session: &Session, given: &mut Given) -> Result<(), Fault> {
    let mut filters = Vec::new();
    if given.has(&SINCE) || !search::mentions(given, "eventTime") {
        let since = since(session, given)?;
        filters.push(at_least("eventTime", since));
    }
    if let Some(until) = span::instant(session, given, &UNTIL)? {
        filters.push(filter("eventTime", Operator::LessOrEqual, &search::on_the_wire(until)));
    }
    search::prepare_with(&search::lists::AUDITS, session, given, filters)
}

fn at_least(field: &str, since: Timestamp) -> Value {
    filter(field, Operator::GreaterOrEqual, &search::on_the_wire(since))
}

/// Where to start.
fn since(session: &Session, given: &Given) -> Result<Timestamp, Fault> {
    span::start(session, given, DEFAULT, "hour")
}

/// The body of an export: everything from an instant on.
fn export(session: &Session, given: &Given, since: Timestamp) -> Result<Value, Fault> {
    let mut given = given.clone();
    let mut filters = vec![at_least("startTime", since)];
    if let Some(until) = span::instant(session, &given, &UNTIL)? {
        filters.push(filter("endTime", Operator::LessOrEqual, &search::on_the_wire(until)));
    }
    search::prepare_with(&search::lists::EXPORTED_AUDITS, session, &mut given, filters)?;
    let filters = given.get(&WHERE).map(crate::session::Input::to_json).unwrap_or_default();
    Ok(serde_json::json!({ "searchByAttributes": filters }))
}
