//! What is looked at after a write, beyond its answer: whether what was deleted is listed still, and which rows of an
//! import are nowhere to be found, because the platform counts failures without naming them.

use crate::fault::{Evidence, Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::session::outcome::plan;
use crate::session::pages::{Pages, Walk};
use crate::session::{Done, Outcome, Sent, Session};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Deletes something and looks at the list that it stood in: what to delete may travel in the body of a DELETE, which a
/// proxy on the way may drop, and an answer may be lost. `what` names the thing, `done` is the sentence for people.
///
/// # Errors
/// What the platform says; rejected where it says that it is gone and still lists it; in doubt where the list does not
/// tell after a lost answer.
pub(super) fn delete<'a>(
    session: &Session,
    call: &Call,
    (what, done): (&str, String),
    look: impl Fn() -> Result<Evidence, Fault>,
) -> Result<Outcome<'a>, Fault> {
    let written = session.write(call);
    let (answer, lost) = match written {
        Ok(Sent::Planned(call)) => return Ok(plan([call])),
        Ok(Sent::Answered(reply)) => (serde_json::from_slice(&reply.body).ok(), None),
        Err(fault) if fault.detail().doubt.is_some() => (None, Some(fault)),
        Err(fault) => return Err(fault),
    };
    // What is gone is told by the list; an answer that is none is not shown for it.
    let answer = answer.unwrap_or_else(|| RawValue::NULL.to_owned());
    let is_answer = json::pick(&answer, "/status").is_some();
    let answer = if is_answer { answer } else { RawValue::NULL.to_owned() };
    let seen = session.cancel.check().and_then(|()| look());
    if let Some(fault) = lost {
        fault.settled(seen.unwrap_or(Evidence::Unknown))?;
        let text = format!("{done}; the answer was lost, and it is gone");
        return Ok(Outcome::Done(Done::read_back(answer, text)));
    }
    let problem = match seen {
        Ok(Evidence::Done) => return Ok(Outcome::Done(Done::read_back(answer, done))),
        Ok(Evidence::NotDone) => {
            let message = format!("the platform said that it deleted {what}, but still lists it");
            return Err(session.name(
                Fault::new(Kind::Rejected, message)
                    .hint("a proxy on the way may drop the body of a DELETE; try without it"),
            ));
        }
        Ok(Evidence::Unknown) => "its list came back empty, which proves nothing".to_owned(),
        Err(problem) => problem.to_string(),
    };
    session.warn(&format!("whether {what} is gone could not be checked: {problem}"));
    Ok(Outcome::Done(Done::answered(answer, done)))
}

/// What a list tells of a thing that was deleted from it. One without any elements proves nothing where others must
/// be left.
pub(super) fn evidence(listed: bool, left: usize, others: bool) -> Evidence {
    match (listed, left) {
        (true, _) => Evidence::NotDone,
        (false, 0) if others => Evidence::Unknown,
        (false, _) => Evidence::Done,
    }
}

/// The rows of an import that no account or group answers to now.
///
/// # Errors
/// When the list cannot be read.
pub(super) fn absent(session: &Session, call: &Call) -> Result<Vec<Value>, Fault> {
    let sent: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
    let (list, rows, keys, names): (_, _, &[&str], &[&str]) = match json::at(&sent, "/users") {
        Value::Array(rows) => ("/users", rows, &["userPrincipalName", "email"], &["/username", "/email"]),
        _ => match json::at(&sent, "/groups") {
            Value::Array(rows) => ("/groups", rows, &["displayName"], &["/name"]),
            _ => return Ok(Vec::new()),
        },
    };
    let walk = Walk { items: "", id: "/id", paged: true, size: 100, limit: None, jobs: None };
    let mut known = HashSet::new();
    let mut pages = Pages::new(session, Call::new(Method::Get, session.path(list)), walk);
    for row in pages.by_ref() {
        let row = row?;
        let held = names.iter().filter_map(|name| json::pick(&row, name));
        known.extend(held.filter_map(|name| name.as_str().map(str::to_lowercase)));
    }
    if let Some(gap) = pages.gap() {
        return Err(session.name(Fault::unexpected(gap)));
    }
    let texts = |row: &Value| -> Vec<String> {
        keys.iter().filter_map(|key| row.get(*key)?.as_str().map(str::to_owned)).collect()
    };
    let lost = rows.iter().zip(1..).filter_map(|(row, number)| {
        let texts = texts(row);
        let found = texts.iter().any(|text| known.contains(&text.to_lowercase()));
        (!found).then(|| json!({"row": number, "name": texts.first()}))
    });
    Ok(lost.collect())
}
