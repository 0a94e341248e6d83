//! What came of an edit that was sent: the object is read again and held against what was asked for.

use super::answer::{self, raw_body};
use super::change::place;
use super::confirm::Gate;
use super::difference::{describe, differences};
use super::edit_read::read;
use super::proof::{Lists, shows};
use super::target::Target;
use super::wording::done;
use super::{documented, doubt, loss};
use crate::fault::{Evidence, Fault};
use crate::http::{Call, Reply};
use crate::json::{self, Difference};
use crate::platforms::replies::{not_read_back, shows_another};
use crate::platforms::{Edit, Operation};
use crate::session::{Change, CommandInput, Done, NotedAct, Outcome, Session, SettledAct};
use serde_json::Value;
use serde_json::value::RawValue;

/// A change that is ready to be sent.
pub(super) struct ReadyEdit {
    /// The call that makes it.
    pub call: Call,
    /// The object as it was read.
    pub before: Value,
    /// The same in the shape that the platform takes.
    pub kept: Value,
    /// What is meant to be there, in that shape.
    pub wanted: Value,
    /// What was given in the shape that the platform shows.
    pub shown: Vec<(String, Value)>,
    /// What changes.
    pub differences: Vec<Difference>,
}

/// Reads the object back and holds it against what was asked for.
///
/// # Errors
/// In doubt where it cannot be read; what the platform did not take.
pub(super) fn read_back<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    (written, row): (&ReadyEdit, Option<usize>),
    reply: &Reply,
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    let [kept, wanted] = [&written.kept, &written.wanted];
    let after = read(target, operation, edit, given)
        .map_err(|fault| unverified(target, operation, given, &written.call, fault))?;
    let unset = |pointer: &str| {
        given
            .changes
            .iter()
            .any(|change| matches!(change, Change::Unset(name) if place(edit.root, name) == pointer))
    };
    let kept_now = (edit.keep)(&after);
    if kept_now != *wanted {
        session.left_behind(row, &kept_now);
    }
    let unshown = documented::unshown(target, operation, edit, [kept, &kept_now]);
    verify(session, edit, &gate.subject(), [kept, wanted, &after], &written.shown, [&unset, &unshown])?;
    let text = done(operation, given, &gate.label);
    let mut asked = differences(kept, wanted);
    asked.retain(|one| is_seen(session, edit, &unshown, &one.pointer));
    if asked.is_empty() && written.shown.is_empty() {
        // Nothing that was asked for is shown, so the answer alone says whether it was done.
        let answer = answer::to_write(session, &written.call, reply)?;
        return Ok(Outcome::Done(Done::answered(answer, text)));
    }
    // It is so, whatever the answer was: one that is none is not shown for it, and one that says something else is told.
    let is_right = |raw: &RawValue| match answer::check(operation, given, given, raw) {
        Ok(()) => true,
        Err(fault) => {
            if answer::holds(operation, raw) {
                session.warn(&fault.detail().message);
            }
            false
        }
    };
    let secrets = session.platform.secret_members;
    // What only goes along is not what was asked for.
    let mut sought = wanted.clone();
    for at in edit.carries.iter().filter(|at| kept.pointer(at) == wanted.pointer(at)) {
        json::remove(&mut sought, at);
    }
    for name in edit.follows {
        json::remove(&mut sought, &format!("/{name}"));
    }
    let agrees = |raw: &RawValue| match answer::contradicted(operation, &sought, secrets, raw) {
        None => true,
        Some(member) => {
            session.warn(&format!(
                "the platform's answer shows another {member}; it was read again and is as asked for"
            ));
            false
        }
    };
    let answer = raw_body(&reply.body).ok().filter(|raw| is_right(raw) && agrees(raw));
    let answer = answer.unwrap_or_else(|| json::raw(&after));
    Ok(Outcome::Done(Done::read_back(answer, text)))
}

/// A change that the platform accepted and that could not be read back.
fn unverified(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    call: &Call,
    fault: Fault,
) -> Fault {
    doubt::told(target, operation, given, not_read_back(fault).in_doubt(call.line()))
}

/// An edit whose answer was lost: the object is read once more, and is as it was, as it is meant to be, or neither.
///
/// # Errors
/// That it was not done, or may have been.
pub(super) fn settle<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    ([before, kept, wanted], row): ([&Value; 3], Option<usize>),
    fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    let after = match session.cancel.check().and_then(|()| read(target, operation, edit, given)) {
        Ok(after) => after,
        Err(_) => return Err(doubt::told(target, operation, given, fault)),
    };
    let moved = json::differences(before, &after);
    let kept_now = (edit.keep)(&after);
    let unshown = documented::unshown(target, operation, edit, [kept, &kept_now]);
    let as_wanted = json::differences(wanted, &kept_now).iter().all(|difference| {
        let asked = json::at(kept, &difference.pointer) != json::at(wanted, &difference.pointer);
        let word = edit.is_word(&difference.pointer) || unshown(&difference.pointer);
        let word = word || edit.is_following(&difference.pointer);
        !asked
            || word
            || shows(&difference.before, &difference.after, session.platform.secret_members, Lists::Whole)
    });
    // What cannot be read back may be done all the same, and what moved may be somebody else's doing.
    let is_seen = |difference: &Difference| is_seen(session, edit, &unshown, &difference.pointer);
    let asked = differences(kept, wanted);
    let evidence = match moved.is_empty() {
        false if as_wanted && asked.iter().any(is_seen) => Evidence::Done,
        true if asked.iter().all(is_seen) => Evidence::NotDone,
        _ => Evidence::Unknown,
    };
    if let Err(fault) = fault.settled(evidence) {
        if fault.detail().doubt.is_none() {
            return Err(fault);
        }
        for difference in &moved {
            session.warn(&format!("{}: {}", gate.subject(), describe(session, difference)));
        }
        return Err(doubt::told(target, operation, given, fault));
    }
    if kept_now != *wanted {
        session.left_behind(row, &kept_now);
    }
    let text = format!("{}; the answer was lost, and it was read back", done(operation, given, &gate.label));
    Ok(Outcome::Done(Done::read_back(json::raw(&after), text)))
}

/// Whether a read shows what becomes of a member.
fn is_seen(session: &Session, edit: &Edit, unshown: &dyn Fn(&str) -> bool, at: &str) -> bool {
    let secret = json::is_secret(session.platform.secret_members, at);
    !secret && !edit.is_following(at) && (edit.is_word(at) || !(edit.is_unreadable(at) || unshown(at)))
}

/// A refused patch may have been applied in part: the object is read again and what moved is told.
pub(super) fn after_refusal(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    (label, before, row): (String, &Value, Option<usize>),
    mut fault: Fault,
) -> Fault {
    let session = target.session;
    let Ok(after) = read(target, operation, edit, given) else {
        return fault.hint("whether a part of it was applied could not be read");
    };
    let moved = json::differences(before, &after);
    if moved.is_empty() {
        return fault.hint("read again: nothing was applied");
    }
    for difference in &moved {
        session.warn(&format!("{label}: applied: {}", describe(session, difference)));
    }
    if let Some(noted) = session.noted() {
        let noted = NotedAct { row: row.and_then(|row| u64::try_from(row).ok()), ..noted };
        let how = "it was refused, and a part of it was applied";
        session.settle_act(&noted, &SettledAct { outcome: "partial", how, answer: Value::Null });
        session.left_behind(row, &(edit.keep)(&after));
    }
    fault.detail_mut().message.push_str(", and a part of it was applied");
    fault.hint("read again: see above what was applied")
}

/// Compares what stands there now with what was asked for. Left out of it are members that are declared not to be
/// readable, secrets, and what a whole object left to the platform.
fn verify(
    session: &Session,
    edit: &Edit,
    label: &str,
    [kept, wanted, read]: [&Value; 3],
    shown: &[(String, Value)],
    [unset, unshown]: [&dyn Fn(&str) -> bool; 2],
) -> Result<(), Fault> {
    let secrets = session.platform.secret_members;
    let after = (edit.keep)(read);
    let hidden = |at: &str| json::is_secret(secrets, at) || edit.is_unreadable(at) || unshown(at);
    let is_so = |wanted: &Value, read: &Value| shows(wanted, read, secrets, Lists::Whole);
    let mut ignored = Vec::new();
    for difference in json::differences(wanted, &after) {
        if edit.is_following(&difference.pointer) {
            continue;
        }
        let pointer = difference.pointer.as_str();
        let asked = json::at(kept, pointer) != json::at(wanted, pointer);
        let left_out = asked && wanted.pointer(pointer).is_none() && !unset(pointer);
        // What the write takes under one name may be shown under it beside the members that it sends again.
        let as_read = || read.pointer(pointer).is_some_and(|read| is_so(&difference.before, read));
        if is_so(&difference.before, &difference.after) || left_out || asked && as_read() {
            continue;
        }
        if asked && !hidden(pointer) {
            ignored.push(json::spoken(pointer));
        } else if !asked {
            session
                .warn(&format!("{label}: moved without being asked for: {}", describe(session, &difference)));
        }
    }
    let missing = shown.iter().filter(|(at, value)| !hidden(at) && !is_so(value, json::at(read, at)));
    ignored.extend(missing.map(|(at, _)| json::spoken(at)));
    let told = edit.clears.iter().filter(|(word, _)| json::at(wanted, word) == &Value::Bool(true));
    let stays = told.filter(|(_, member)| !loss::is_blank(json::at(read, member)));
    ignored.extend(stays.map(|(_, member)| json::spoken(member)));
    if ignored.is_empty() {
        return Ok(());
    }
    Err(session.name(shows_another(label, &ignored)))
}
