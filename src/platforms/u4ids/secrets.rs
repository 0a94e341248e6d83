//! Secrets of clients and scopes. A value is shown by the platform once, in the answer that makes it, so it
//! is handed over before anything that it takes the place of is touched.

use super::keep;
use crate::commands::args::{CLIENT, DELETE_OLD, DESCRIPTION, EXPIRES, OLD_SECRET, SCOPE, SECRET_ID};
use crate::commands::{Arg, Column, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::Operation;
use crate::session::outcome::plan;
use crate::session::{Done, Given, Input, Outcome, Sent, Session};
use jiff::Timestamp;
use serde_json::{Value, json};

pub(super) const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::EXPIRES, "/expiration"),
];

/// Of an answer that makes a secret.
pub(super) const MADE: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::EXPIRES, "/expiration"),
    column(&columns::SECRET, "/value"),
];

/// What a person may say about a secret.
const SAYABLE: [&str; 2] = ["description", "expiration"];

/// Whose secrets they are.
struct Owner {
    collection: &'static str,
    member: &'static str,
    arg: &'static Arg,
}

static OF_CLIENT: Owner = Owner { collection: "clients", member: "clientSecrets", arg: &CLIENT };
static OF_SCOPE: Owner = Owner { collection: "scopes", member: "scopeSecrets", arg: &SCOPE };

/// A secret that is there already.
#[derive(Debug)]
struct Known {
    id: String,
    description: Value,
    expires: Option<Timestamp>,
}

impl Known {
    fn is_over(&self, now: Timestamp) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }
}

pub(super) fn update_of_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    update(session, given, &OF_CLIENT)
}

pub(super) fn update_of_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    update(session, given, &OF_SCOPE)
}

pub(super) fn rotate_of_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    rotate(session, given, &OF_CLIENT)
}

pub(super) fn rotate_of_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    rotate(session, given, &OF_SCOPE)
}

/// Finishes the body of a new secret.
pub(super) fn shape_new(body: &mut Value, _given: &Given) -> Result<(), Fault> {
    if body.is_null() {
        *body = json!({});
    }
    check_sayable(body)
}

fn check_sayable(body: &Value) -> Result<(), Fault> {
    let Some(other) =
        body.as_object().and_then(|map| map.keys().find(|name| !SAYABLE.contains(&name.as_str())))
    else {
        return Ok(());
    };
    Err(Fault::usage(format!("'{other}' of a secret cannot be chosen"))
        .hint("only description and expiration can; the platform makes the value and shows it once"))
}

/// What was said about a secret, by flags or by --data.
fn said(given: &Given) -> Result<Value, Fault> {
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    for (arg, at) in [(&DESCRIPTION, "/description"), (&EXPIRES, "/expiration")] {
        if let Some(input) = given.get(arg) {
            json::put(&mut body, at, Input::to_json(input));
        }
    }
    check_sayable(&body)?;
    Ok(body)
}

/// Changes description and end of a secret, as far as they differ.
fn update<'a>(session: &'a Session<'a>, given: &Given, owner: &Owner) -> Result<Outcome<'a>, Fault> {
    let body = said(given)?;
    if body.as_object().is_none_or(serde_json::Map::is_empty) {
        return Err(Fault::usage("there is nothing to change").hint("give --description or --expires"));
    }
    let name = given.text(owner.arg).unwrap_or_default();
    let id = given.text(&SECRET_ID).unwrap_or_default();
    let known = known(session, owner, name)?;
    let secret = find(session, &known, owner, name, id)?;
    let now = session.clock.now();
    if secret.is_over(now) {
        session.warn(&over(secret, name));
    }
    if instant(json::at(&body, "/expiration")).is_some_and(|end| end <= now) {
        session.warn(&format!("secret {id} of {name} ends at once: the time given is past"));
    }
    let operations = changes(secret, &body);
    if operations.is_empty() {
        let text = format!("secret {id} of {name}: nothing to change");
        return Ok(Outcome::Unchanged(text));
    }
    let path = super::path(session, owner.collection, &[name, "secrets", id])?;
    let mut call = Call::new(Method::Patch, path).json(&Value::Array(operations));
    call.set_header("Content-Type", session.platform.dialect.media_type(session, Method::Patch));
    let reply = match session.write(&call)? {
        Sent::Answered(reply) => reply,
        Sent::Planned(call) => return Ok(plan([call])),
    };
    let answer = json::raw(&reply.value().unwrap_or_default());
    Ok(Outcome::Done(Done::answered(answer, format!("secret {id} of {name} updated"))))
}

fn changes(secret: &Known, body: &Value) -> Vec<Value> {
    let mut operations = Vec::new();
    for name in SAYABLE {
        let Some(wanted) = body.get(name) else { continue };
        let same = match name {
            "expiration" => {
                instant(wanted) == secret.expires && (wanted.is_null() || instant(wanted).is_some())
            }
            _ => *wanted == secret.description,
        };
        if !same {
            operations.push(json!({"op": "replace", "path": format!("/{name}"), "value": wanted}));
        }
    }
    operations
}

/// Makes a new secret, hands it over, and only then takes the old one away, if that was asked for.
fn rotate<'a>(session: &'a Session<'a>, given: &Given, owner: &Owner) -> Result<Outcome<'a>, Fault> {
    let mut body = said(given)?;
    let name = given.text(owner.arg).unwrap_or_default();
    let known = known(session, owner, name)?;
    let now = session.clock.now();
    let delete = given.flag(&DELETE_OLD);
    let old = old(session, &known, owner, name, given)?;
    known
        .iter()
        .filter(|secret| secret.is_over(now) && old.is_none_or(|old| old.id != secret.id))
        .for_each(|secret| session.notice(&over(secret, name)));
    if let Some(old) = old.filter(|old| body.get("description").is_none() && !old.description.is_null()) {
        json::put(&mut body, "/description", old.description.clone());
    }
    let add =
        Call::new(Method::Post, super::path(session, owner.collection, &[name, "secrets"])?).json(&body);
    let take = match old.filter(|_| delete) {
        Some(old) => Some((
            old,
            Call::new(Method::Delete, super::path(session, owner.collection, &[name, "secrets", &old.id])?),
        )),
        None => None,
    };
    let reply = match session.write(&add)? {
        Sent::Answered(reply) => reply,
        Sent::Planned(call) => return Ok(plan(std::iter::once(call).chain(take.map(|(_, call)| call)))),
    };
    let made = hand_over(session, &reply, name)?;
    let Some((old, call)) = take else {
        return Ok(Outcome::Delivered(stays(old, name, &made, owner)));
    };
    session.write(&call).map_err(|fault| {
        fault.hint(format!(
            "the new secret {made} was handed over and works; the old one, {}, is still there",
            old.id
        ))
    })?;
    Ok(Outcome::Delivered(format!("secret of {name} rotated: {made} took the place of {}", old.id)))
}

/// Shows or writes the new value, and gives the id of its secret. Until this has worked nothing may be taken
/// away.
fn hand_over(session: &Session, reply: &Reply, name: &str) -> Result<String, Fault> {
    let answer = reply.value().unwrap_or_default();
    let id = json::text_at(&answer, "/id").unwrap_or_else(|| "(without an id)".to_owned());
    let lost = format!(
        "the new secret {id} of {name} could not be handed over; delete it and try again, the old one is untouched"
    );
    if !json::at(&answer, "/value").is_string() {
        return Err(Fault::unexpected("the platform made a secret but did not show its value").hint(lost));
    }
    // The bytes as they came, since the answer is shown untouched.
    let raw = serde_json::from_slice(&reply.body).unwrap_or_else(|_| json::raw(&answer));
    match session.handover.deliver(&raw) {
        Ok(()) => Ok(id),
        // Nobody read it: an end without a word would hide that it is lost.
        Err(fault) if fault.kind() == Kind::ClosedPipe => {
            Err(Fault::unexpected("nobody was there to read the new secret").hint(lost))
        }
        Err(fault) => Err(fault.hint(lost)),
    }
}

fn stays(old: Option<&Known>, name: &str, made: &str, owner: &Owner) -> String {
    match old {
        Some(old) => format!(
            "secret {made} of {name} made; the old one stays until 'iamctl {} secrets delete {name} {}'",
            owner.collection, old.id
        ),
        None => format!("secret {made} of {name} made"),
    }
}

/// The secret that a new one takes the place of: the one named, else the only one that is still good.
fn old<'k>(
    session: &Session,
    known: &'k [Known],
    owner: &Owner,
    name: &str,
    given: &Given,
) -> Result<Option<&'k Known>, Fault> {
    if let Some(id) = given.text(&OLD_SECRET) {
        return find(session, known, owner, name, id).map(Some);
    }
    let now = session.clock.now();
    let good: Vec<&Known> = known.iter().filter(|secret| !secret.is_over(now)).collect();
    match (good.as_slice(), known) {
        ([one], _) => Ok(Some(one)),
        ([], [one]) => Ok(Some(one)),
        (_, []) => {
            if given.flag(&DELETE_OLD) {
                session.notice(&format!("{name} has no old secret to delete"));
            }
            Ok(None)
        }
        _ if !given.flag(&DELETE_OLD) => Ok(None),
        _ => {
            let ids: Vec<&str> = known.iter().map(|secret| secret.id.as_str()).collect();
            Err(Fault::new(
                Kind::Ambiguous,
                format!("{name} has {} secrets, and it is not clear which is the old one", ids.len()),
            )
            .hint(format!("nothing was sent; name it with --old, one of {}", ids.join(", ")))
            .with("candidates", json!(ids))
            .on(&session.profile, session.platform.name))
        }
    }
}

/// The secrets of a client or scope.
fn known(session: &Session, owner: &Owner, name: &str) -> Result<Vec<Known>, Fault> {
    let reply =
        session.exchange(&Call::new(Method::Get, super::path(session, owner.collection, &[name])?))?;
    let object = reply.value().unwrap_or_default();
    keep::refuse_standard(&object).map_err(|fault| fault.on(&session.profile, session.platform.name))?;
    let list = object.get(owner.member).and_then(Value::as_array).cloned().unwrap_or_default();
    let each = |secret: &Value| {
        Some(Known {
            id: json::text_at(secret, "/id")?,
            description: json::at(secret, "/description").clone(),
            expires: instant(json::at(secret, "/expiration")),
        })
    };
    Ok(list.iter().filter_map(each).collect())
}

fn find<'k>(
    session: &Session,
    known: &'k [Known],
    owner: &Owner,
    name: &str,
    id: &str,
) -> Result<&'k Known, Fault> {
    known.iter().find(|secret| secret.id == id).ok_or_else(|| {
        let ids: Vec<&str> = known.iter().map(|secret| secret.id.as_str()).collect();
        let there =
            if ids.is_empty() { "it has none".to_owned() } else { format!("it has {}", ids.join(", ")) };
        Fault::new(Kind::NotFound, format!("{name} has no secret '{id}'"))
            .hint(format!(
                "{there}; 'iamctl {} get {name} --jq .{}' shows them",
                owner.collection, owner.member
            ))
            .on(&session.profile, session.platform.name)
    })
}

fn over(secret: &Known, name: &str) -> String {
    let end = secret.expires.map(|end| end.to_string()).unwrap_or_default();
    format!("secret {} of {name} expired at {end} and opens nothing any more", secret.id)
}

/// An instant in one of the forms that the platform writes; a time without an offset is taken as UTC.
fn instant(value: &Value) -> Option<Timestamp> {
    let text = value.as_str()?;
    text.parse().ok().or_else(|| {
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}

#[cfg(test)]
#[path = "tests/secrets.rs"]
mod tests;
