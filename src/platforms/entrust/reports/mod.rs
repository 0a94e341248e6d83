//! Audit events: to look at, and to hand on to another system without losing or repeating any.

mod follow;
mod since;

use since::{at_least, since};

use super::search::{self, FILTERED, ORDERED, PAGED, SearchOperator, filter, span};
use crate::commands::args::{CURSOR_FILE, SINCE, UNTIL};
use crate::commands::{Column, audits, column, columns};
use crate::fault::Fault;
use crate::platforms::table::{Events, Operation, local};
use crate::session::{CommandInput, Session};

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

static EVENTS: Events = Events { id: "/id", time: &["/eventTime"] };

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&audits::LIST, "/v2/reports/auditeventspaged", PAGED)
        .body(&[FILTERED, ORDERED, local(&SINCE), local(&UNTIL)])
        .offers(|arg, text| search::lists::AUDITS.offers(arg, text))
        .prepare(list)
        .narrows(&search::lists::AUDITS)
        .columns(COLUMNS)
        .events(&EVENTS)
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
        .offers(|arg, text| search::lists::EXPORTED_AUDITS.offers(arg, text))
        .own(follow::deliver)
        .narrows(&search::lists::EXPORTED_AUDITS)
        .columns(COLUMNS)
        .needs(VIEW)
        // Here `token` says what somebody signed in with.
        .secrets(&[])
        .try_it(&["audits siem --since 2h"]),
];

/// `--since` and `--until` as filters of the field `eventTime`.
fn list(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let mut filters = Vec::new();
    if given.has(&SINCE) || !search::mentions(given, "eventTime") {
        let since = since(session, given)?;
        filters.push(at_least("eventTime", since));
    }
    if let Some(until) = span::instant(session, given, &UNTIL)? {
        filters.push(filter("eventTime", SearchOperator::LessOrEqual, &search::on_the_wire(until)));
    }
    search::prepare_with(&search::lists::AUDITS, session, given, filters)
}
