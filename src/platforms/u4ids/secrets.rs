//! Secrets of clients and scopes: what is there of them, and changes of what may be said about one.

use super::address::path;
use super::keep;
use crate::commands::args::{CLIENT, DESCRIPTION, EXPIRES, SCOPE, SECRET_ID};
use crate::commands::{Arg, Column, Command, column, columns};
use crate::fault::{Evidence, Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::{not_read_back, not_the_answer, shows_another};
use crate::platforms::table::{Answer, Flow, List, Operation};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Done, Input, Outcome, Sent, Session};
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

/// Of a list: what each is good for, and how long.
const LISTED: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::KIND, "/type"),
    column(&columns::EXPIRES, "/expiration"),
];

/// The secrets of a client or scope, which stand in what is read of it; no call lists them alone.
pub(super) const fn list(command: &'static Command, owner: &'static str, items: &'static str) -> Operation {
    let secrets = List { items, id: "/id", paged: false };
    Operation::new(command, Flow::List(secrets), Method::Get, owner).columns(LISTED)
}

/// A secret is made where its value is shown: that is the only time.
pub(super) const SHOWN: Answer = Answer::holds(&["/value"]);

/// Of a deletion: nothing, or what was deleted.
pub(super) const GONE: Answer = Answer::holds_or_empty(&["/id", "/description", "/type"]).echoes(WHICH);

/// Where an answer names the secret.
const WHICH: &[(&Arg, &[&str])] = &[(&SECRET_ID, &["/id"])];

/// What a person may say about a secret.
const SAYABLE: [&str; 2] = ["description", "expiration"];

/// Whose secrets they are.
pub(super) struct Owner {
    pub(super) collection: &'static str,
    /// Where its own id is, in what is read.
    pub(super) id: &'static [&'static str],
    pub(super) member: &'static str,
    pub(super) arg: &'static Arg,
}

pub(super) static OF_CLIENT: Owner =
    Owner { collection: "clients", id: &["/clientId"], member: "clientSecrets", arg: &CLIENT };
pub(super) static OF_SCOPE: Owner =
    Owner { collection: "scopes", id: &["/scopeId", "/name"], member: "scopeSecrets", arg: &SCOPE };

impl Owner {
    /// Whether what was read is the one of this id.
    pub(super) fn is(&self, object: &Value, id: &str) -> bool {
        self.id.iter().any(|at| json::text_at(object, at).is_some_and(|own| own.eq_ignore_ascii_case(id)))
    }

    /// Whether they are those of the client that the profile signs in as.
    pub(super) fn is_own(&self, session: &Session, name: &str) -> bool {
        std::ptr::eq(self.arg, &CLIENT) && session.signs_in_as("client_id", name)
    }
}

/// A secret that is there already.
#[derive(Debug)]
pub(super) struct KnownSecret {
    pub(super) id: String,
    pub(super) description: Value,
    pub(super) expires: Option<Timestamp>,
    /// As it was read, without a value.
    pub(super) whole: Value,
}

impl KnownSecret {
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }
}

pub(super) fn update_of_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    update(session, given, &OF_CLIENT)
}

pub(super) fn update_of_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    update(session, given, &OF_SCOPE)
}

/// Finishes the body of a new secret.
pub(super) fn shape_new(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
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
pub(super) fn said(given: &CommandInput) -> Result<Value, Fault> {
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    for (arg, at) in [(&DESCRIPTION, "/description"), (&EXPIRES, "/expiration")] {
        if let Some(input) = given.get(arg) {
            json::put(&mut body, at, Input::to_json(input));
        }
    }
    check_sayable(&body)?;
    Ok(body)
}

/// What an update of a client's secret removes.
pub(super) fn shortens_of_client(session: &Session, given: &CommandInput) -> Result<Option<String>, Fault> {
    shortens(session, given, &OF_CLIENT)
}

/// What an update of a scope's secret removes.
pub(super) fn shortens_of_scope(session: &Session, given: &CommandInput) -> Result<Option<String>, Fault> {
    shortens(session, given, &OF_SCOPE)
}

fn shortens(session: &Session, given: &CommandInput, owner: &Owner) -> Result<Option<String>, Fault> {
    let name = given.text(owner.arg).unwrap_or_default();
    let known = known(session, owner, name)?;
    let secret = find(session, &known, owner, name, given.text(&SECRET_ID).unwrap_or_default())?;
    Ok(shorter(session, secret, &said(given)?))
}

/// Says so where a secret with this body would live shorter than the one that is there.
pub(super) fn shorter(session: &Session, there: &KnownSecret, body: &Value) -> Option<String> {
    let end = instant(json::at(body, "/expiration"))?;
    let now = session.clock.now();
    let lives = |until: Option<Timestamp>| until.is_none_or(|until| until > end);
    if there.is_over(now) || !lives(there.expires) {
        return None;
    }
    let until = there.expires.map_or_else(|| "does not end".to_owned(), |until| format!("ends at {until}"));
    Some(match end <= now {
        true => format!("ends secret {} at once: {end} is past", there.id),
        false => format!("shortens its life to {end}; secret {} {until} now", there.id),
    })
}

/// Changes description and end of a secret, as far as they differ.
fn update<'a>(session: &'a Session<'a>, given: &CommandInput, owner: &Owner) -> Result<Outcome<'a>, Fault> {
    let body = said(given)?;
    if body.as_object().is_none_or(serde_json::Map::is_empty) {
        return Err(Fault::usage("there is nothing to change").hint("give --description or --expires"));
    }
    let name = given.text(owner.arg).unwrap_or_default();
    let id = given.text(&SECRET_ID).unwrap_or_default();
    let known = known(session, owner, name)?;
    let secret = find(session, &known, owner, name, id)?;
    let operations = changes(secret, &body);
    if operations.is_empty() {
        let text = format!("secret {id} of {name}: nothing to change");
        return Ok(Outcome::Unchanged(text));
    }
    let now = session.clock.now();
    if secret.is_over(now) {
        session.warn(&over(secret, name));
    }
    if instant(json::at(&body, "/expiration")).is_some_and(|end| end <= now) {
        session.warn(&format!("secret {id} of {name} ends at once: the time given is past"));
    }
    let path = path(session, owner.collection, &[name, "secrets", id])?;
    let mut call = Call::new(Method::Patch, path).json(&Value::Array(operations));
    call.set_header("Content-Type", session.platform.dialect.media_type(session, Method::Patch));
    let (answer, lost) = match session.write(&call) {
        Ok(Sent::Planned(call)) => return Ok(plan([call])),
        Ok(Sent::Answered(reply)) => {
            (reply.value().filter(|answer| SAYABLE.iter().any(|name| answer.get(name).is_some())), None)
        }
        Err(fault) if fault.detail().doubt.is_some() => (None, Some(fault)),
        Err(fault) => return Err(fault),
    };
    let after = read_back(session, owner, (name, id), lost.as_ref(), &call)?;
    let missed = changes(&after, &body);
    if let Some(fault) = &lost {
        fault.clone().settled(match missed.as_slice() {
            [] => Evidence::Done,
            _ if changes(secret, &after.whole).is_empty() => Evidence::NotDone,
            _ => Evidence::Unknown,
        })?;
    }
    if let Some(member) = missed.first().and_then(|change| change["path"].as_str()) {
        let what = format!("secret {id} of {name}");
        return Err(session.name(shows_another(&what, &[json::spoken(member)])));
    }
    let answer = answer.filter(|answer| {
        let other = known_in(answer).is_some_and(|told| told.id != id || !changes(&told, &body).is_empty());
        if other {
            session.warn(&format!(
                "the platform's answer shows another state of secret {id}; it was read again and is as asked for"
            ));
        }
        !other
    });
    let told = if lost.is_some() { "; the answer was lost, and it was read back" } else { "" };
    let text = format!("secret {id} of {name} updated{told}");
    Ok(Outcome::Done(Done::read_back(json::raw(&answer.unwrap_or(after.whole)), text)))
}

/// A secret after a change of it. What cannot be read leaves the change in doubt.
fn read_back(
    session: &Session,
    owner: &Owner,
    (name, id): (&str, &str),
    lost: Option<&Fault>,
    call: &Call,
) -> Result<KnownSecret, Fault> {
    let again = session.cancel.check().and_then(|()| known(session, owner, name));
    let found = again.and_then(|known| {
        let gone = || Fault::unexpected(format!("secret {id} of {name} is not there any more"));
        known.into_iter().find(|secret| secret.id == id).ok_or_else(gone)
    });
    found.map_err(|fault| match lost {
        Some(lost) => lost.clone(),
        None => session.name(not_read_back(fault)).in_doubt(call.line()),
    })
}

pub(super) fn changes(secret: &KnownSecret, body: &Value) -> Vec<Value> {
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

/// The secrets of a client or scope.
pub(super) fn known(session: &Session, owner: &Owner, name: &str) -> Result<Vec<KnownSecret>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, path(session, owner.collection, &[name])?))?;
    let object = reply.value().unwrap_or_default();
    keep::refuse_standard(&object).map_err(|fault| session.name(fault))?;
    let list = object.get(owner.member).and_then(Value::as_array).filter(|_| owner.is(&object, name));
    // One without an id could be taken for the new one afterwards, or be missed.
    let known = list.and_then(|list| list.iter().map(known_in).collect());
    known.ok_or_else(|| session.name(not_the_answer(&reply.body)))
}

/// A secret as it is shown; nothing where it has no id.
fn known_in(secret: &Value) -> Option<KnownSecret> {
    let mut whole = secret.clone();
    json::remove(&mut whole, "/value");
    Some(KnownSecret {
        id: json::text_at(secret, "/id")?,
        description: json::at(secret, "/description").clone(),
        expires: instant(json::at(secret, "/expiration")),
        whole,
    })
}

pub(super) fn find<'k>(
    session: &Session,
    known: &'k [KnownSecret],
    owner: &Owner,
    name: &str,
    id: &str,
) -> Result<&'k KnownSecret, Fault> {
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

pub(super) fn over(secret: &KnownSecret, name: &str) -> String {
    let end = secret.expires.map(|end| end.to_string()).unwrap_or_default();
    format!("secret {} of {name} expired at {end} and opens nothing any more", secret.id)
}

/// An instant in one of the forms that the platform writes; a time without an offset is taken as UTC.
pub(super) fn instant(value: &Value) -> Option<Timestamp> {
    let text = value.as_str()?;
    text.parse().ok().or_else(|| {
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}
