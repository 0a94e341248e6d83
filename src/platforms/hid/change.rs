//! Changing what has a status and attributes: read, changed, read again just before the PUT, sent whole, and
//! read back. The platform has no version that could guard a write, and services disagree on what a section
//! that is left out means, so both sections are always sent.

use super::attributes;
use crate::fault::{Evidence, Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::{not_read_back, not_the_answer, shows_another};
use crate::protocols::scim::MEDIA;
use crate::session::outcome::plan;
use crate::session::{Done, Outcome, Sent, Session};
use serde_json::Value;
use serde_json::value::RawValue;

/// What is changed: where it is, and what must be there before anything of it may be sent back.
pub(super) struct HidObject<'a> {
    /// Its path.
    pub(super) path: &'a str,
    /// Its id, which is also what it is called.
    pub(super) id: &'a str,
    /// Whether its list of attributes is always there: without it a PUT could take all of them away.
    pub(super) listed: bool,
}

/// Changes an object: `change` turns what was read into what is sent, or into nothing where
/// nothing is to change. `done` is the sentence for people.
///
/// # Errors
/// What `change` refuses; conflict where somebody else was faster; rejected where the platform accepted the
/// change and shows another; what the platform says.
pub(super) fn carry_out<'a>(
    session: &Session,
    object: &HidObject,
    change: impl FnOnce(&Value) -> Result<Option<Value>, Fault>,
    done: impl FnOnce(&Value) -> String,
) -> Result<Outcome<'a>, Fault> {
    let label = object.id;
    let before = read(session, object)?;
    let Some(wanted) = change(&before).map_err(|fault| fault.on(&session.profile, session.platform.name))?
    else {
        let text = format!("{label}: nothing to change");
        return Ok(Outcome::Unchanged(text));
    };
    // The whole object is sent, so whatever of it somebody else changed would be undone.
    if !session.dry_run && !moved(&before, &read(session, object)?).is_empty() {
        return Err(Fault::new(Kind::Conflict, format!("{label} was changed by somebody else meanwhile"))
            .hint("nothing was sent; run the command again")
            .on(&session.profile, session.platform.name));
    }
    session.changing(&before, &wanted);
    let mut call = Call::new(Method::Put, object.path).json(&wanted);
    call.set_header("Content-Type", MEDIA);
    let reply = match session.write(&call) {
        Ok(Sent::Answered(reply)) => reply,
        Ok(Sent::Planned(call)) => return Ok(plan([call])),
        Err(fault) if fault.detail().doubt.is_some() => {
            return settle(session, object, [&before, &wanted], fault)
                .map(|answer| Outcome::Done(Done::read_back(answer, done(&before))));
        }
        Err(fault) => return Err(fault),
    };
    let after = read(session, object).map_err(|fault| not_read_back(fault).in_doubt(call.line()))?;
    if let Some(section) = differs(&wanted, &after) {
        return Err(session.name(shows_another(label, &[section.to_owned()])));
    }
    for at in moved(&wanted, &after).iter().filter(|at| json::at(&before, at) == json::at(&wanted, at)) {
        session.warn(&format!("{label}: changed without being asked for: {}", json::spoken(at)));
    }
    let named = reply.value().is_some_and(|answer| json::at(&answer, "/id") == json::at(&after, "/id"));
    let answer: Box<RawValue> =
        serde_json::from_slice(&reply.body).ok().filter(|_| named).unwrap_or_else(|| json::raw(&after));
    Ok(Outcome::Done(Done::read_back(answer, done(&before))))
}

/// A change whose answer was lost: the object is read once more.
fn settle(
    session: &Session,
    object: &HidObject,
    [before, wanted]: [&Value; 2],
    fault: Fault,
) -> Result<Box<RawValue>, Fault> {
    let Ok(after) = session.cancel.check().and_then(|()| read(session, object)) else { return Err(fault) };
    let evidence = if differs(wanted, &after).is_none() {
        Evidence::Done
    } else if differs(before, &after).is_none() {
        Evidence::NotDone
    } else {
        Evidence::Unknown
    };
    fault.settled(evidence).map(|()| json::raw(&after))
}

/// The object as it is now.
///
/// # Errors
/// What the platform says; unexpected where that is not the object, or lacks what a PUT has to carry.
fn read(session: &Session, object: &HidObject) -> Result<Value, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, object.path))?;
    let whole = |read: &Value| {
        json::text_at(read, "/id").is_some_and(|id| id.eq_ignore_ascii_case(object.id))
            && json::at(read, "/status/status").is_string()
            && match read.get("attributes") {
                Some(list) => list.is_array(),
                None => !object.listed,
            }
    };
    reply.value().filter(whole).ok_or_else(|| session.name(not_the_answer(&reply.body)))
}

/// Where two readings differ in what a write sends. The platform counts and dates by itself.
fn moved(left: &Value, right: &Value) -> Vec<String> {
    let own = |at: &str| ["/meta", "/statistics"].iter().any(|own| json::is_within(at, own));
    let differences = json::differences(left, right).into_iter();
    let same = |at: &str| at == "/attributes" && attributes::same(&left["attributes"], &right["attributes"]);
    differences.map(|difference| difference.pointer).filter(|at| !own(at) && !same(at)).collect()
}

/// The section in which two objects differ. Dates are the platform's own and move by themselves.
fn differs(left: &Value, right: &Value) -> Option<&'static str> {
    if json::at(left, "/status/status") != json::at(right, "/status/status") {
        return Some("status");
    }
    (!attributes::same(&left["attributes"], &right["attributes"])).then_some("list of attributes")
}
