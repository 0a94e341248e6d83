//! From when on audit events are read.

use crate::commands::args::{UNTIL, WHERE};
use crate::fault::Fault;
use crate::platforms::entrust::search::{self, SearchOperator, filter, span};
use crate::session::{CommandInput, Session};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// How far back a search goes that says no time.
const DEFAULT: SignedDuration = SignedDuration::from_hours(1);

/// Where to start.
pub(super) fn since(session: &Session, given: &CommandInput) -> Result<Timestamp, Fault> {
    span::start(session, given, DEFAULT, "hour")
}

/// The body of an export: everything from an instant on.
pub(super) fn export(session: &Session, given: &CommandInput, since: Timestamp) -> Result<Value, Fault> {
    let mut given = given.clone();
    let mut filters = vec![at_least("startTime", since)];
    if let Some(until) = span::instant(session, &given, &UNTIL)? {
        filters.push(filter("endTime", SearchOperator::LessOrEqual, &search::on_the_wire(until)));
    }
    search::prepare_with(&search::lists::EXPORTED_AUDITS, session, &mut given, filters)?;
    let filters = given.get(&WHERE).map(crate::session::Input::to_json).unwrap_or_default();
    Ok(serde_json::json!({ "searchByAttributes": filters }))
}

pub(super) fn at_least(field: &str, since: Timestamp) -> Value {
    filter(field, SearchOperator::GreaterOrEqual, &search::on_the_wire(since))
}
