//! A write that was acknowledged is looked at once: done is what the platform shows, not what it says.

use super::how::Looks;
use super::look::{self, About, Settled};
use super::target::Target;
use super::{answer, call, doubt};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::replies::shows_another;
use crate::platforms::{Flow, Operation};
use crate::session::{Done, Outcome, Session};
use serde_json::value::RawValue;

/// Looks at what an acknowledged write did, where a command of the platform shows it. Warns of an answer that shows
/// something else than was sent.
///
/// # Errors
/// Rejected, naming what is not as it was asked for; in doubt where it cannot be read.
pub(super) fn verify<'a>(
    target: Target,
    about: About,
    (label, looks): (&str, Looks),
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, Fault> {
    let Outcome::Done(done @ Done { verified: false, .. }) = outcome else { return Ok(outcome) };
    let other = contradicted(target, about, &done.answer);
    if let Some(member) = &other {
        target.session.warn(&format!("the platform's answer shows another {member} than was sent"));
    }
    if !is_needed(looks, about.operation, &done.answer, || other.is_some()) {
        return Ok(Outcome::Done(done));
    }
    let verified = proves(target, about, (label, looks), &done.answer)?;
    Ok(Outcome::Done(Done { verified, ..done }))
}

/// Whether an acknowledged write is to be looked at: also where its answer shows something else than was sent.
pub(super) fn is_needed(
    looks: Looks,
    operation: &Operation,
    answer: &RawValue,
    is_contradicted: impl FnOnce() -> bool,
) -> bool {
    match looks {
        Looks::Always => true,
        Looks::Unnamed => !look::names_made(operation, answer) || is_contradicted(),
        Looks::Never => false,
    }
}

/// The member that an answer shows with another value than was sent.
pub(super) fn contradicted(target: Target, about: About, answer: &RawValue) -> Option<String> {
    let body = call::body(about.operation, about.given).ok()??;
    answer::contradicted(about.operation, &body, target.session.platform.secret_members, answer)
}

/// What a look says of an acknowledged write.
pub enum Proof {
    /// It is so.
    Seen,
    /// Nothing shows it.
    Unreadable,
    /// The account may not look.
    Closed,
}

/// Whether a look proves a write; it does not where nothing shows it, or the account may not look. Of a write that is
/// proven elsewhere that is told.
///
/// # Errors
/// Rejected, naming what is not as it was asked for; in doubt where it cannot be read.
pub(super) fn proves(
    target: Target,
    about: About,
    (label, looks): (&str, Looks),
    answer: &RawValue,
) -> Result<bool, Fault> {
    let secret = holds_secret(about.operation, answer);
    Ok(match proof(target, about, label, (answer, secret))? {
        Proof::Seen => true,
        Proof::Unreadable => {
            if let Some(why) = open(about.operation).filter(|_| looks == Looks::Always) {
                target.session.notice(&format!("{} was accepted, and not read back: {why}", what(label)));
            }
            false
        }
        Proof::Closed => {
            target.session.warn(&format!(
                "the platform accepted {what}, and this account may not read it back",
                what = what(label)
            ));
            false
        }
    })
}

/// Why an operation that may be looked at proves nothing.
fn open(operation: &Operation) -> Option<&'static str> {
    let shows = operation.read_back.is_some() || matches!(operation.flow, Flow::Edit(_));
    match operation.unproven {
        "" if shows => Some("the platform shows nothing of what was asked for"),
        "" => None,
        why => Some(why),
    }
}

/// What a look says of an acknowledged write. `secret` tells whether what was made with a secret came with it.
///
/// # Errors
/// Rejected, naming what is not as it was asked for; in doubt where it cannot be read.
pub(super) fn proof(
    target: Target,
    about: About,
    label: &str,
    (answer, secret): (&RawValue, bool),
) -> Result<Proof, Fault> {
    let (session, operation) = (target.session, about.operation);
    let known = match session.cancel.check() {
        Ok(()) => look::look_again(target, about, answer),
        Err(_) => Settled::Unknown,
    };
    match known {
        Settled::Done(_, read) | Settled::Partly(_, read)
            if !secret && look::made_secret(operation, &read) =>
        {
            Err(lost_secret(session, label))
        }
        Settled::Done(_, read) | Settled::Partly(_, read) | Settled::There(_, read, _) => {
            // By its name alone nobody can tell later whether it is the same, nor by what does not stand there what does.
            let is_named = operation.command.verb() != "create" || look::id_in(operation, answer).is_some();
            if !is_named || operation.read_back.is_some_and(|back| !back.never.is_empty()) {
                session.left_behind(None, &serde_json::from_str(read.get()).unwrap_or_default());
            }
            Ok(Proof::Seen)
        }
        Settled::Seen => Ok(Proof::Seen),
        Settled::Unreadable => Ok(Proof::Unreadable),
        Settled::Closed => Ok(Proof::Closed),
        Settled::Lacks(found) if operation.read_back.is_some_and(|back| back.asks.is_some()) => {
            Err(session.name(not_so(label, &found)))
        }
        Settled::Lacks(members) => Err(session.name(shows_another(label, &members))),
        Settled::Other(member) => Err(session.name(shows_another(label, &[member]))),
        Settled::NotDone => Err(not_seen(target, about, label)),
        Settled::Several(_) | Settled::Unknown => Err(unread(session, operation, label)),
    }
}

/// The fault for an acknowledged write that cannot be read back.
pub(super) fn unread(session: &Session, operation: &Operation, label: &str) -> Fault {
    let message = format!("{} was accepted and could not be read back", what(label));
    let sent = format!("{} {}", operation.method, operation.path);
    session.name(Fault::unexpected(message)).in_doubt(sent)
}

fn what(label: &str) -> String {
    if label.is_empty() { "the change".to_owned() } else { format!("the change of {label}") }
}

/// Things of one write that a sentence names.
const NAMED: usize = 20;

/// The fault for a write about several things, each of which was read again.
fn not_so(label: &str, found: &[String]) -> Fault {
    let named = found.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = found.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message = format!("the platform accepted {}, and then {named}{more}", what(label));
    Fault::new(Kind::Rejected, message).hint("read it again before relying on it")
}

/// The fault for a write that was acknowledged and is not seen.
fn not_seen(target: Target, about: About, label: &str) -> Fault {
    if let Some(state) = look::stays_closed(target, about) {
        let message = format!(
            "the platform accepted '{} {label}' and deleted nothing: it is still there, and {state}",
            about.operation.command.path
        );
        let fault = target.session.name(Fault::new(Kind::Rejected, message));
        return fault.hint("some services deactivate what they are to delete, and some delete it later; nobody can sign in with it");
    }
    let seen = if about.operation.command.removes() { "still shows it" } else { "does not show it" };
    let message = format!("the platform accepted '{} {label}' but {seen}", about.operation.command.path);
    let fault = target.session.name(Fault::new(Kind::Rejected, message));
    match doubt::line(target, about.operation, about.given) {
        Some(line) => fault.hint(format!("it may be slow to show it; look before sending it again: {line}")),
        None => fault.hint("it may be slow to show it; look before sending it again"),
    }
}

fn holds_secret(operation: &Operation, answer: &RawValue) -> bool {
    look::secret_places(operation).any(|at| json::pick(answer, at).is_some_and(|value| !value.is_null()))
}

fn lost_secret(session: &Session, label: &str) -> Fault {
    session.name(
        Fault::unexpected(format!(
            "{label} is there with a new secret, which the platform's answer does not hold"
        ))
        .hint("nobody holds that secret: replace it"),
    )
}
