//! Rotation of secrets. A value is shown by the platform once, in the answer that makes it, so it is handed over before
//! anything that it takes the place of is touched, and what a lost answer may have made or removed is looked for.

use super::address::path;
use super::secrets::{KnownSecret, OF_CLIENT, OF_SCOPE, Owner, find, instant, known, over, said, shorter};
use crate::commands::args::{DELETE_OLD, OLD_SECRET};
use crate::fault::{Evidence, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::table::Operation;
use crate::secret::{HIDDEN, Secret};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Outcome, Sent, Session};
use serde_json::{Value, json};

pub(super) fn rotate_of_client<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    rotate(session, given, &OF_CLIENT)
}

pub(super) fn rotate_of_scope<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    rotate(session, given, &OF_SCOPE)
}

/// Makes a new secret, hands it over, and only then takes the old one away, if that was asked for.
fn rotate<'a>(session: &'a Session<'a>, given: &CommandInput, owner: &Owner) -> Result<Outcome<'a>, Fault> {
    let mut body = said(given)?;
    let name = given.text(owner.arg).unwrap_or_default();
    let known = known(session, owner, name)?;
    let now = session.clock.now();
    let delete = given.flag(&DELETE_OLD);
    over_at_once(session, &body, name, delete)?;
    let old = old(session, &known, owner, name, given)?;
    known
        .iter()
        .filter(|secret| secret.is_over(now) && old.is_none_or(|old| old.id != secret.id))
        .for_each(|secret| session.notice(&over(secret, name)));
    if let Some(old) = old.filter(|old| body.get("description").is_none() && !old.description.is_null()) {
        json::put(&mut body, "/description", old.description.clone());
    }
    let add = Call::new(Method::Post, path(session, owner.collection, &[name, "secrets"])?).json(&body);
    let take = match old.filter(|_| delete) {
        Some(old) => Some((
            old,
            Call::new(Method::Delete, path(session, owner.collection, &[name, "secrets", &old.id])?),
        )),
        None => None,
    };
    let reply = match session.write(&add) {
        Ok(Sent::Planned(call)) => {
            return Ok(plan(std::iter::once(call).chain(take.map(|(_, call)| call))));
        }
        Ok(Sent::Answered(reply)) if shows_new(&reply, &known) => reply,
        Ok(Sent::Answered(reply)) => {
            let fault = session.name(not_the_answer(&reply.body)).status(reply.status).in_doubt(add.line());
            return Err(unheld(session, owner, name, &known, fault));
        }
        Err(fault) => return Err(unheld(session, owner, name, &known, fault)),
    };
    let made = hand_over(session, owner, &reply, name)?;
    must_be_there(session, owner, name, (&made, old.map(|old| old.id.as_str())))?;
    if owner.is_own(session, name) {
        take_up(session, owner, name, (&reply, &made))?;
    }
    let Some((old, call)) = take else {
        return Ok(Outcome::Delivered(stays(old, name, &made, owner)));
    };
    revoke(session, owner, name, (&made, &old.id), &call)?;
    Ok(Outcome::Delivered(format!("secret of {name} rotated: {made} took the place of {}", old.id)))
}

/// What a rotation removes: the new secret of a client lives shorter than the old one.
pub(super) fn shortens_of_client(session: &Session, given: &CommandInput) -> Result<Option<String>, Fault> {
    shortens(session, given, &OF_CLIENT)
}

/// The same of a scope.
pub(super) fn shortens_of_scope(session: &Session, given: &CommandInput) -> Result<Option<String>, Fault> {
    shortens(session, given, &OF_SCOPE)
}

fn shortens(session: &Session, given: &CommandInput, owner: &Owner) -> Result<Option<String>, Fault> {
    let (name, body) = (given.text(owner.arg).unwrap_or_default(), said(given)?);
    let known = known(session, owner, name)?;
    let old = old(session, &known, owner, name, given)?;
    Ok(old.and_then(|old| shorter(session, old, &body)))
}

/// Refuses to delete a secret that works for one that would open nothing, and warns of such a one elsewhere.
fn over_at_once(session: &Session, body: &Value, name: &str, delete: bool) -> Result<(), Fault> {
    let Some(end) = instant(json::at(body, "/expiration")).filter(|end| *end <= session.clock.now()) else {
        return Ok(());
    };
    if delete {
        return Err(Fault::usage(format!("the new secret of {name} would have expired at {end} already"))
            .hint("nothing was sent: with --delete-old no secret that works would be left; give a later --expires"));
    }
    session.warn(&format!("the new secret of {name} ends at once: the time given is past"));
    Ok(())
}

/// Names the secret that a lost answer showed the value of: the one that was not there before.
fn unheld(session: &Session, owner: &Owner, name: &str, before: &[KnownSecret], fault: Fault) -> Fault {
    if fault.detail().doubt.is_none() {
        return fault;
    }
    let Ok(after) = session.cancel.check().and_then(|()| known(session, owner, name)) else { return fault };
    let new: Vec<String> = after
        .into_iter()
        .map(|secret| secret.id)
        .filter(|id| !before.iter().any(|known| known.id == *id))
        .collect();
    if new.is_empty() {
        return fault.clone().settled(Evidence::NotDone).err().unwrap_or(fault);
    }
    let ids = new.join(", ");
    fault.with("made", new.into()).hint(format!(
        "secret {ids} of {name} was not there before: unless somebody else made it, nobody has its value, so delete it and rotate again; the old one is untouched"
    ))
}

/// Fails unless the new secret is listed: nobody signs in with one that does not exist, and nothing that works is taken
/// away for it.
fn must_be_there(
    session: &Session,
    owner: &Owner,
    name: &str,
    (made, old): (&str, Option<&str>),
) -> Result<(), Fault> {
    let old = old.map(|old| format!("the old secret {old} was not touched; ")).unwrap_or_default();
    let untouched = format!("{old}look with 'iamctl {} get {name}'", owner.collection);
    let looked = session.cancel.check().and_then(|()| known(session, owner, name));
    let after = looked.map_err(|fault| fault.hint(untouched.clone()))?;
    if after.iter().any(|secret| secret.id == made) {
        return Ok(());
    }
    let message =
        format!("the platform answered that it made the secret {made} of {name}, and does not list it");
    Err(session.name(Fault::new(Kind::Rejected, message).hint(untouched)))
}

/// Deletes the old secret. Where the answer is lost, the secrets are read again before anything is said of it.
fn revoke(
    session: &Session,
    owner: &Owner,
    name: &str,
    (made, old): (&str, &str),
    call: &Call,
) -> Result<(), Fault> {
    let Err(fault) = session.write(call) else { return Ok(()) };
    let looked = session.cancel.check().and_then(|()| known(session, owner, name));
    let is_there = looked.map(|known| known.iter().any(|secret| secret.id == old));
    let (evidence, state) = match is_there {
        // Whoever took it away: it is gone, as it was meant to be.
        Ok(false) => return Ok(()),
        Ok(true) => (Evidence::NotDone, "is still there"),
        Err(_) => (Evidence::Unknown, "may be there still (the secrets could not be read)"),
    };
    let Err(fault) = fault.settled(evidence) else { return Ok(()) };
    let state = if fault.detail().doubt.is_some() { "may be there still" } else { state };
    let mut fault = fault.hint(format!(
        "the new secret {made} was handed over; the old one, {old}, {state}: 'iamctl {} secrets delete {name} {old}'",
        owner.collection
    ));
    // To rotate once more would make one more.
    fault.detail_mut().retryable = false;
    Err(fault)
}

/// Whether an answer shows a secret with its value and an id that none had before.
fn shows_new(reply: &Reply, before: &[KnownSecret]) -> bool {
    reply.value().is_some_and(|answer| {
        let value = json::at(&answer, "/value").as_str().unwrap_or_default();
        let id = json::text_at(&answer, "/id").unwrap_or_default();
        !value.trim().is_empty()
            && value != HIDDEN
            && !id.is_empty()
            && before.iter().all(|known| known.id != id)
    })
}

/// Shows or writes the new value, and gives the id of its secret. Until this has worked nothing may be taken
/// away.
fn hand_over(session: &Session, owner: &Owner, reply: &Reply, name: &str) -> Result<String, Fault> {
    let answer = reply.value().unwrap_or_default();
    let id = json::text_at(&answer, "/id").unwrap_or_default();
    let lost = |fault: Fault| {
        fault.with("made", json!([id])).hint(format!(
            "the new secret {id} of {name} is there, and nobody has it; the old one is untouched: 'iamctl {} secrets \
             delete {name} {id}' removes it, then rotate again",
            owner.collection
        ))
    };
    // The bytes as they came, since the answer is shown untouched.
    let raw = serde_json::from_slice(&reply.body).unwrap_or_else(|_| json::raw(&answer));
    session.handover.deliver(&raw, name).map_err(lost)?;
    Ok(id)
}

/// Has the profile sign in with the new secret of its own client from now on, before the old one goes.
fn take_up(session: &Session, owner: &Owner, name: &str, (reply, made): (&Reply, &str)) -> Result<(), Fault> {
    let value = reply.value().and_then(|answer| json::text_at(&answer, "/value")).unwrap_or_default();
    session.take_up("client_secret", &Secret::new(value)).map_err(|fault| {
        fault.hint(format!(
            "no secret was deleted; 'iamctl {} secrets delete {name} {made}' removes the new one",
            owner.collection
        ))
    })
}

fn stays(old: Option<&KnownSecret>, name: &str, made: &str, owner: &Owner) -> String {
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
    known: &'k [KnownSecret],
    owner: &Owner,
    name: &str,
    given: &CommandInput,
) -> Result<Option<&'k KnownSecret>, Fault> {
    if let Some(id) = given.text(&OLD_SECRET) {
        return find(session, known, owner, name, id).map(Some);
    }
    let now = session.clock.now();
    let good: Vec<&KnownSecret> = known.iter().filter(|secret| !secret.is_over(now)).collect();
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

#[cfg(test)]
#[path = "tests/secrets.rs"]
mod tests;
