//! The audit log. Most of it is worked out: at every twelfth minute of all time something happened, and
//! the last 5,000 times are kept. What writes leave behind comes on top.

use super::contract::ContractOperation;
use super::request::EntrustRequest;
use super::state::{EntrustRow, EntrustState, EntrustTable, row, text, time};
use super::{check, sample};
use crate::sandbox::people::{person_on, uuid};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::borrow::Cow;

/// How many worked-out events are kept.
const KEPT: i64 = 5_000;

/// Seconds between two of them.
const STEP: i64 = 12 * 60;

/// How many events of writes are kept.
const WRITTEN: usize = 1_000;

/// What happens again and again: type, category, outcome, authenticator or action, entity.
const KINDS: &[(&str, &str, &str, &str, &str)] = &[
    ("authentication.succeeded", "AUTHENTICATION", "SUCCESS", "PASSWORD", ""),
    ("authentication.succeeded", "AUTHENTICATION", "SUCCESS", "ENTRUST_SOFT_TOKEN", ""),
    ("user.updated", "MANAGEMENT", "SUCCESS", "EDIT", "USERS"),
    ("authentication.failed", "AUTHENTICATION", "FAIL", "PASSWORD", ""),
    ("authentication.succeeded", "AUTHENTICATION", "SUCCESS", "FIDO", ""),
    ("token.created", "MANAGEMENT", "SUCCESS", "ADD", "TOKENS"),
    ("authentication.failed", "AUTHENTICATION", "FAIL", "OTP", ""),
    ("group.updated", "MANAGEMENT", "FAIL", "EDIT", "GROUPS"),
];

/// How many people take part in what is worked out.
const PEOPLE: i64 = 40;

/// Remembers a write that went well.
pub(super) fn record(request: &mut EntrustRequest, operation: &ContractOperation) {
    let now = request.now;
    let application =
        request.state().row(EntrustTable::AdminApps, &request.application).cloned().unwrap_or_default();
    if operation.needs.is_empty() {
        return;
    }
    let action = operation.needs.rsplit(':').next().unwrap_or_default();
    let entity = operation.entity();
    let about = request.names.first().cloned();
    let called = request.text("userId").or_else(|| request.text("name")).or_else(|| about.clone());
    let key = format!("{}.{}", entity.to_lowercase(), action.to_lowercase());
    let state = request.change();
    let event = row(json!({
        "id": state.fresh("event"), "accountId": uuid("entrust/account", 0), "eventTime": time(now),
        "eventCategory": "MANAGEMENT", "eventOutcome": "SUCCESS", "eventType": key, "eventVersion": "1.0",
        "message": format!("message.audit.{key}"), "entityType": entity, "entityAction": action,
        "entityId": about, "entityName": called, "requiredPermission": operation.needs,
        "subject": application.get("id"), "subjectName": application.get("name"), "subjectType": "ADMIN_API",
        "sourceIp": "192.0.2.1",
    }));
    state.events.push(event);
    let old = state.events.len().saturating_sub(WRITTEN);
    state.events.drain(..old);
}

/// Every event up to an instant, oldest first. Those that are worked out are no more than a number and a
/// time; [`member`] and [`show`] know the rest.
pub(super) fn events(state: &EntrustState, now: Timestamp) -> Vec<Cow<'_, EntrustRow>> {
    let last = now.as_second().div_euclid(STEP);
    let worked_out = ((last - KEPT + 1)..=last).map(|number| {
        let at = Timestamp::from_second(number * STEP).unwrap_or(now);
        (
            at,
            Cow::Owned(EntrustRow::from_iter([
                ("_number".to_owned(), json!(number)),
                ("eventTime".to_owned(), time(at)),
            ])),
        )
    });
    let written = state.events.iter().filter_map(|event| {
        let at = check::instant(text(event, "eventTime")).filter(|at| *at <= now)?;
        Some((at, Cow::Borrowed(event)))
    });
    let mut all: Vec<(Timestamp, Cow<'_, EntrustRow>)> = worked_out.chain(written).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, event)| event).collect()
}

/// A member of an event that is worked out; nothing for one that was written.
pub(super) fn member(event: &EntrustRow, name: &str) -> Option<Value> {
    let number = event.get("_number").and_then(Value::as_i64)?;
    let at = |length: usize| usize::try_from(number.rem_euclid(length as i64)).unwrap_or(0);
    let (kind, category, outcome, how, entity) = KINDS[at(KINDS.len())];
    let who = at(PEOPLE as usize);
    let manages = !entity.is_empty();
    Some(match name {
        "id" => json!(uuid("entrust/event", number.unsigned_abs())),
        "accountId" => json!(uuid("entrust/account", 0)),
        "eventTime" => event["eventTime"].clone(),
        "eventCategory" => json!(category),
        "eventOutcome" => json!(outcome),
        "eventType" => json!(kind),
        "eventVersion" => json!("1.0"),
        "message" => json!(format!("message.audit.{kind}")),
        "subject" => json!(uuid("entrust/person", who as u64)),
        "subjectName" => json!(person_on("entrust", who).map(|person| person.username)),
        "subjectType" => json!("USER"),
        "sourceIp" => json!(format!("198.51.100.{}", who + 1)),
        "resourceName" if !manages => json!("Staff portal"),
        "resourceId" if !manages => json!(uuid("entrust/resource", 0)),
        "_authenticator" if !manages => json!(how),
        "entityType" if manages => json!(entity),
        "entityAction" if manages => json!(how),
        "entityName" if manages => json!(format!("{} {}", entity.to_lowercase(), who + 1)),
        "entityId" if manages => json!(uuid("entrust/entity", who as u64)),
        "requiredPermission" if manages => json!(format!("{entity}:{how}")),
        _ => Value::Null,
    })
}

/// One event with all its members.
pub(super) fn show(event: &EntrustRow) -> Value {
    let mut whole = event.clone();
    for field in super::contract::contract().fields("AccountAuditEvent") {
        if let Some(value) = member(event, &field.name) {
            whole.insert(field.name.clone(), value);
        }
    }
    sample::show("AccountAuditEvent", &whole)
}
