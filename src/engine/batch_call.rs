//! A call for many: items are sent in as few calls as the platform takes, and each is told what came of it.

use super::answer;
use super::wording::permitted;
use crate::fault::{Delivery, Fault};
use crate::http::Call;
use crate::json;
use crate::platforms::{Batch, Operation, pair};
use crate::session::{Sent, Session};
use serde_json::Value;
use serde_json::value::RawValue;

/// What is known of an item.
pub(super) enum ItemOutcome {
    /// A dry run.
    Planned,
    /// What the platform said of it.
    Told(Result<Box<RawValue>, Fault>),
    /// The platform refused the call as a whole, and none of its items was carried out.
    NoCall,
    /// What the call as a whole failed by.
    Failed(Fault),
}

impl ItemOutcome {
    /// Whether it may have been sent.
    pub(super) fn is_sent(&self) -> bool {
        !matches!(self, ItemOutcome::Told(Err(fault)) | ItemOutcome::Failed(fault)
            if fault.detail().delivery == Delivery::NotSent)
    }
}

/// Sends items: the calls that a dry run would send, and what came of each item, in their order.
pub(super) fn send(
    session: &Session,
    operation: &Operation,
    batch: &Batch,
    items: Vec<Value>,
) -> (Vec<Call>, Vec<ItemOutcome>) {
    let (mut calls, mut outcomes) = (Vec::new(), Vec::with_capacity(items.len()));
    let lacks = lacks(batch);
    for part in parts(session, batch, items) {
        let count = part.len();
        if session.is_so(&lacks) {
            outcomes.extend((0..count).map(|_| ItemOutcome::NoCall));
            continue;
        }
        match send_part(session, operation, batch, part) {
            Ok(BatchItems::Told(told)) => outcomes.extend(told.into_iter().map(ItemOutcome::Told)),
            Ok(BatchItems::Planned(call)) => {
                calls.push(call);
                outcomes.extend((0..count).map(|_| ItemOutcome::Planned));
            }
            Err(fault) if refuses_many(&fault) => {
                // One that is too large says nothing of the next one.
                if fault.detail().http_status != Some(413) {
                    session.is_first(&lacks);
                }
                session.warn_once(&format!(
                    "the platform does not take the call for many rows ({}); they are sent one by one",
                    fault.detail().message
                ));
                outcomes.extend((0..count).map(|_| ItemOutcome::NoCall));
            }
            Err(fault) => outcomes.extend((0..count).map(|_| ItemOutcome::Failed(fault.clone()))),
        }
    }
    (calls, outcomes)
}

/// What is noted of a conversation once the platform turned out to lack a call for many.
fn lacks(batch: &Batch) -> String {
    format!("the platform has no {} {}", batch.method, batch.path)
}

/// Whether a call for many was refused as such, and none of its items was looked at.
fn refuses_many(fault: &Fault) -> bool {
    match fault.detail().http_status {
        Some(413 | 501) => fault.detail().doubt.is_none(),
        Some(404 | 405) => fault.detail().delivery == Delivery::Answered && !fault.is_doubtful(),
        _ => false,
    }
}

/// Items as they go together: in their order, no more bytes in a call than the platform takes. One that is too large by
/// itself goes alone.
fn parts(session: &Session, batch: &Batch, items: Vec<Value>) -> Vec<Vec<Value>> {
    let Some(most) = batch.bytes.and_then(|bytes| bytes(session)) else {
        return if items.is_empty() { Vec::new() } else { vec![items] };
    };
    // Around the items, and around each of them: its number, a comma.
    let (frame, beside) = (batch.frame.len() + batch.items.len() + 8, batch.number.len() + 16);
    let mut parts: Vec<Vec<Value>> = Vec::new();
    let mut held = 0;
    for item in items {
        let size = item.to_string().len() + beside;
        match parts.last_mut() {
            Some(part) if frame + held + size <= most => {
                held += size;
                part.push(item);
            }
            _ => {
                held = size;
                parts.push(vec![item]);
            }
        }
    }
    parts
}

/// What came of a call for many.
enum BatchItems {
    /// A dry run: the call that would be sent.
    Planned(Call),
    /// What each item came to, in the order in which they were sent.
    Told(Vec<Result<Box<RawValue>, Fault>>),
}

/// Sends items in one call and tells what came of each.
fn send_part(
    session: &Session,
    operation: &Operation,
    batch: &Batch,
    mut items: Vec<Value>,
) -> Result<BatchItems, Fault> {
    if !batch.number.is_empty() {
        for (item, number) in items.iter_mut().zip(1_u64..) {
            json::put(item, batch.number, Value::from(number.to_string()));
        }
    }
    let sent = items.iter().map(batch.sent).collect::<Vec<_>>();
    let mut body: Value = serde_json::from_str(batch.frame).unwrap_or_default();
    json::put(&mut body, batch.items, Value::Array(items));
    let mut call = Call::new(batch.method, session.path(batch.path)).effect(operation.effect()).json(&body);
    call.set_header("Content-Type", session.platform.dialect.media_type(session, batch.method));
    let answer: Value = match session.write(&call) {
        Ok(Sent::Planned(call)) => return Ok(BatchItems::Planned(call)),
        Ok(Sent::Answered(reply)) => {
            serde_json::from_str(answer::to_write(session, &call, &reply)?.get()).unwrap_or_default()
        }
        // Some failed, and which is read below.
        Err(mut fault) => {
            let answer = fault.detail_mut().partial.as_mut().and_then(|partial| partial.answer.take());
            answer.ok_or_else(|| permitted(fault, operation.permission))?
        }
    };
    let doubt = |fault: Fault| session.name(fault.status(200)).in_doubt(call.line());
    let Value::Array(mut outcomes) = json::at(&answer, batch.outcomes).clone() else {
        return Err(doubt(uncounted()));
    };
    let told: Vec<_> = outcomes.iter().map(batch.told).collect();
    let outcome = |place: Option<usize>| {
        let outcome = place.and_then(|place| outcomes.get_mut(place)).map(Value::take);
        let answer = outcome.map_or_else(|| Err(uncounted()), batch.outcome);
        answer.map(|object| json::raw(&object)).map_err(|mut fault| {
            // The platform may repeat a row's password in what it says of it.
            fault.detail_mut().message = session.redactor.clean(&fault.detail().message);
            // An item that the platform has no method for, or of which another version is there, says so; of others the
            // status is that of the call.
            let is_own = matches!(fault.detail().http_status, Some(405 | 412 | 501));
            let fault = session.name(if is_own { fault } else { fault.status(200) });
            if fault.is_doubtful() { fault.in_doubt(call.line()) } else { fault }
        })
    };
    Ok(BatchItems::Told(pair(&sent, &told).into_iter().map(outcome).collect()))
}

pub(super) fn uncounted() -> Fault {
    Fault::unexpected("the platform's answer has no outcome for this row")
        .status(200)
        .hint("it is about others, or has not as many outcomes as rows were sent")
}
