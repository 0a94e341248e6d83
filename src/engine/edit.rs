//! Read, overlay, write, read back: how an object is changed on a platform that takes whole objects only.
//! Nothing is sent when nothing changes, and the write stops when somebody else changed the object meanwhile.

use super::account::OwnAccount;
use super::answer::{self, raw_body};
use super::change::place;
use super::confirm::Gate;
use super::difference::{describe, differences, is_empty};
use super::proof::{Lists, shows};
use super::target::Target;
use super::wanted::{Wanted, wanted};
use super::wording::{done, unchanged};
use super::{account, call, carried, documented, doubt, edges, grants, kinds, loss};
use crate::commands::Effect;
use crate::fault::{Delivery, Evidence, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json::{self, Difference};
use crate::platforms::replies::{nameless, not_read_back, not_the_answer, shows_another};
use crate::platforms::{Edit, Field, Flow, Operation};
use crate::session::outcome::plan;
use crate::session::{Change, CommandInput, Done, EditNeeds, Outcome, Sent, Session, SettledAct};
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::PoisonError;

pub(super) fn run<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    // Rows of an input that change one object would undo each other's changes.
    let targets = operation.targets.iter().filter_map(|arg| given.text(arg)).collect::<Vec<_>>().join("\n");
    let object = session.alone_with(&format!("{}\n{targets}", edit.read));
    let _alone = object.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(patch) = &given.patch {
        session.platform.dialect.check_patch(session, patch)?;
    }
    match changed(target, operation, edit, given, (gate, None))? {
        Attempt::Came(outcome) => Ok(outcome),
        // Read again, as a whole this time.
        Attempt::NoPatch(told) => match changed(target, operation, edit, given, (gate, Some(&told)))? {
            Attempt::Came(outcome) => Ok(outcome),
            Attempt::NoPatch(_) => {
                Err(session.name(Fault::unexpected("a patch was sent where there are none")))
            }
        },
    }
}

/// What came of reading and writing once.
enum Attempt<'a> {
    Came(Outcome<'a>),
    /// The platform turned out to have no patches, and did nothing; these changes were told and agreed to.
    NoPatch(Vec<Difference>),
}

/// Reads and writes once. `told` are the changes that were told before, of which nobody is told or asked again.
fn changed<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    (gate, told): (&Gate, Option<&[Difference]>),
) -> Result<Attempt<'a>, Fault> {
    let session = target.session;
    let unsent = |fault: Fault| fault.delivery(Delivery::NotSent);
    let before = read(target, operation, edit, given).map_err(unsent)?;
    let kept = (edit.keep)(&before);
    // What was not to be changed may be another by now: a count of sign-ins, say.
    if let Some(seen) = &given.seen
        && !json::differences(&(edit.keep)(seen), &kept).is_empty()
    {
        return Err(session.name(changed_meanwhile(&gate.subject())));
    }
    carried::check(target, operation, edit, given, [&before, &kept]).map_err(unsent)?;
    let Wanted { body: mut wanted, shown, as_typed, refused } =
        wanted(target, operation, edit, given, [&before, &kept])?;
    [&before, &kept].into_iter().for_each(|there| json::half::keep(&mut wanted, there));
    let mut differences = json::differences(&kept, &wanted);
    // A member that the write need not carry may be emptied all the same.
    differences.retain(|one| !is_empty(one) || !loss::is_blank(json::at(&before, &one.pointer)));
    // What the write need not carry is no change where it says what was read.
    differences.retain(|one| !one.before.is_null() || json::at(&before, &one.pointer) != &one.after);
    differences.retain(|one| !edit.is_word(&one.pointer) || clears(edit, one, &before));
    if differences.is_empty() {
        return Ok(Attempt::Came(Outcome::Unchanged(unchanged(&gate.label))));
    }
    if let Some(guard) = edit.guard {
        guard([&before, &wanted]).map_err(|fault| unsent(session.name(fault)))?;
    }
    refused.map_or(Ok(()), Err)?;
    documented::wanted(target, operation, given, [&kept, &wanted])?;
    edges::check_changed(target.platform, operation, given, &differences).map_err(unsent)?;
    kinds::check_changed(target.platform.secret_members, edit.root, given, &differences).map_err(unsent)?;
    call::check_waiting(operation, given, &wanted)?;
    for (member, caution) in edit.cautions {
        if differences.iter().any(|one| json::is_within(&one.pointer, member)) {
            session.warn(caution);
        }
    }
    let call = write(session, operation, given, as_typed, [&kept, &wanted])?;
    for difference in differences.iter_mut().filter(|one| one.before.is_null()) {
        // What the write need not carry is there all the same.
        difference.before = json::at(&before, &difference.pointer).clone();
    }
    if told.is_none_or(|told| told != differences) {
        differences.iter().for_each(|difference| session.notice(&describe(session, difference)));
        judge(target, operation, edit, given, gate, [&before, &kept, &wanted])?;
    }
    if !session.dry_run && read(target, operation, edit, given).map_err(unsent)? != before {
        return Err(session.name(changed_meanwhile(&gate.subject())));
    }
    session.changing(&before, &wanted);
    let outcome = match session.write(&call) {
        Ok(Sent::Planned(call)) => Ok(plan([call])),
        Ok(Sent::Answered(reply)) => {
            let written =
                WrittenEdit { call: &call, reply: &reply, objects: [&kept, &wanted], shown: &shown };
            read_back(target, operation, edit, given, gate, &written)
        }
        Err(fault)
            if call.method == Method::Patch && session.platform.dialect.lacks_patches(session, &fault) =>
        {
            return Ok(Attempt::NoPatch(differences));
        }
        Err(fault) if fault.detail().doubt.is_some() => {
            settle(target, operation, edit, given, gate, [&before, &kept, &wanted], fault)
        }
        Err(fault) if call.method == Method::Patch => {
            Err(after_refusal(target, operation, edit, given, (&gate.subject(), &before), fault))
        }
        Err(fault) => Err(fault),
    };
    outcome.map(Attempt::Came)
}

/// Refuses a change of an object of which it is known what it was, as it is refused once that is read again. What the platform's
/// operation is no edit of is not looked at.
///
/// # Errors
/// What was given does not fit the object, or the documents say something against what would be sent.
pub fn check_edit(target: Target, operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let (Flow::Edit(edit), Some(before)) = (operation.flow, &given.seen) else { return Ok(()) };
    let kept = (edit.keep)(before);
    let Wanted { body, refused, .. } = wanted(target, operation, edit, given, [before, &kept])?;
    if json::differences(&kept, &body).is_empty() {
        return Ok(());
    }
    refused.map_or(Ok(()), Err)?;
    documented::wanted_quietly(target, operation, given, [&kept, &body])
}

/// The object is another than the one that was to be changed.
pub fn changed_meanwhile(subject: &str) -> Fault {
    Fault::new(Kind::Conflict, format!("{subject} was changed by somebody else meanwhile"))
        .hint("nothing was sent; run the command again")
}

/// A change that the platform took.
struct WrittenEdit<'a> {
    call: &'a Call,
    reply: &'a Reply,
    /// What was there and what is meant to be, in the shape that the platform takes.
    objects: [&'a Value; 2],
    /// What was given in the shape that it shows.
    shown: &'a [(String, Value)],
}

/// Reads the object back and holds it against what was asked for.
fn read_back<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    written: &WrittenEdit,
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    let [kept, wanted] = written.objects;
    let after = read(target, operation, edit, given)
        .map_err(|fault| unverified(target, operation, given, written.call, fault))?;
    let unset = |pointer: &str| {
        given
            .changes
            .iter()
            .any(|change| matches!(change, Change::Unset(name) if place(edit.root, name) == pointer))
    };
    let kept_now = (edit.keep)(&after);
    if kept_now != *wanted {
        session.left_behind(&kept_now);
    }
    let unshown = documented::unshown(target, operation, edit, [kept, &kept_now]);
    verify(session, edit, &gate.subject(), [kept, wanted, &after], written.shown, [&unset, &unshown])?;
    let text = done(operation, given, &gate.label);
    let mut asked = differences(kept, wanted);
    asked.retain(|one| is_seen(session, edit, &unshown, &one.pointer));
    if asked.is_empty() && written.shown.is_empty() {
        // Nothing that was asked for is shown, so the answer alone says whether it was done.
        let answer = answer::to_write(session, written.call, written.reply)?;
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
    let agrees = |raw: &RawValue| match answer::contradicted(operation, &sought, secrets, raw) {
        None => true,
        Some(member) => {
            session.warn(&format!(
                "the platform's answer shows another {member}; it was read again and is as asked for"
            ));
            false
        }
    };
    let answer = raw_body(&written.reply.body).ok().filter(|raw| is_right(raw) && agrees(raw));
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
fn settle<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    [before, kept, wanted]: [&Value; 3],
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
    let text = format!("{}; the answer was lost, and it was read back", done(operation, given, &gate.label));
    Ok(Outcome::Done(Done::read_back(json::raw(&after), text)))
}

/// Whether a read shows what becomes of a member.
fn is_seen(session: &Session, edit: &Edit, unshown: &dyn Fn(&str) -> bool, at: &str) -> bool {
    let secret = json::is_secret(session.platform.secret_members, at);
    !secret && (edit.is_word(at) || !(edit.is_unreadable(at) || unshown(at)))
}

/// Asks, now that it is known what would change: for what removes something, whatever flag says so.
fn judge(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    [before, kept, wanted]: [&Value; 3],
) -> Result<(), Fault> {
    let mut losses = loss::of(target.platform, operation, edit, [before, kept, wanted]);
    let mut gate = gate.clone();
    let about = account::is_given(target, operation, given) || account::is_read(target, operation, before);
    if about {
        losses.extend(account::rights_changed(target, operation, kept, wanted));
    }
    // The profile could not sign in again.
    let renames = about && account::is_renamed(target, before, wanted);
    let takes = if losses.is_empty() && !renames { Effect::Read } else { Effect::Destroy };
    let itself = OwnAccount::itself(about || account::is_among(target, operation, &losses));
    let asks = itself == OwnAccount::Not && !losses.is_empty() && !gate.how.agreed;
    gate.raise(takes, if asks { grants::lost(target, operation, given, &losses) } else { itself });
    gate.more.push_str(&loss::describe(&losses));
    gate.precheck()?;
    if !gate.is_open() {
        gate.shown = account::spoken_of(target, operation, before, &gate.label);
    }
    gate.pass()
}

/// Whether a word removes something: that is there, and it is not switched off.
fn clears(edit: &Edit, word: &Difference, before: &Value) -> bool {
    let cleared = edit.clears.iter().filter(|(name, _)| *name == word.pointer);
    word.after == true && cleared.into_iter().any(|(_, member)| !loss::is_blank(json::at(before, member)))
}

/// The call that writes: a patch where the platform takes one, the whole object otherwise.
fn write(
    session: &Session,
    operation: &Operation,
    given: &CommandInput,
    as_typed: bool,
    [kept, wanted]: [&Value; 2],
) -> Result<Call, Fault> {
    let path = session.path(&call::path(operation.path, operation.targets, given)?);
    let patches = operation.method == Method::Patch
        && given.replace.is_none()
        && session.platform.dialect.patches(session);
    let method = if operation.method == Method::Patch && !patches { Method::Put } else { operation.method };
    let body = match &given.patch {
        // As a person wrote it, unless it spells a value in a way of its own.
        Some(patch) if as_typed && patches => patch.clone(),
        _ if patches => session.platform.dialect.changes(session, kept, wanted)?,
        _ => wanted.clone(),
    };
    let mut call = Call::new(method, path).json(&body);
    call.set_header("Content-Type", session.platform.dialect.media_type(session, method));
    Ok(call)
}

/// A refused patch may have been applied in part: the object is read again and what moved is told.
fn after_refusal(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    (label, before): (&str, &Value),
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
        let how = "it was refused, and a part of it was applied";
        session.settle_act(&noted, &SettledAct { outcome: "partial", how, answer: Value::Null });
        session.left_behind(&(edit.keep)(&after));
    }
    fault.detail_mut().message.push_str(", and a part of it was applied");
    fault.hint("read again: see above what was applied")
}

/// What has to be known of the object.
fn needs(session: &Session, operation: &Operation, edit: &Edit, given: &CommandInput) -> EditNeeds {
    let first = |at: &str| at.strip_prefix(edit.root)?.split('/').nth(1).map(json::unescaped);
    let is_given = |field: &&Field| field.arg.is_some_and(|arg| given.has(arg));
    let fields = operation.body.iter().filter(is_given).filter_map(Field::place);
    let places = given.changes.iter().map(|change| (change, place(edit.root, change.name())));
    let mut says: Vec<String> = Vec::new();
    let mut changes: Vec<String> = fields.filter_map(first).collect();
    if operation.command.verb() == "set" {
        says.clone_from(&changes);
    }
    for (change, at) in places {
        let whole = matches!(change, Change::Set(..) | Change::Unset(..)) && at.matches('/').count() == 1;
        says.extend(first(&at).filter(|_| whole));
        changes.extend(first(&at));
    }
    changes.extend(given.data.iter().filter_map(Value::as_object).flat_map(|data| data.keys().cloned()));
    let whole = operation.method == Method::Patch
        && (given.replace.is_some() || !session.platform.dialect.patches(session));
    EditNeeds { whole, changes, says }
}

pub(super) fn read(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
) -> Result<Value, Fault> {
    let session = target.session;
    let path = session.path(&call::path(edit.read, operation.targets, given)?);
    let reply = session.exchange(&Call::new(Method::Get, path.clone()))?;
    let raw = raw_body(&reply.body).map_err(|fault| session.name(fault))?;
    let value: Value = json::exact(raw.get().as_bytes()).unwrap_or_default();
    let Some((pointer, arg)) = edit.find else {
        answer::check_read(target.platform, edit.read, given, &raw).map_err(|fault| session.name(fault))?;
        let needs = needs(session, operation, edit, given);
        let completed = session.platform.dialect.completed(session, &path, value, &needs);
        return completed.map_err(|fault| session.name(fault));
    };
    if !value.is_array() {
        return Err(session.name(not_the_answer(raw.get().as_bytes())));
    }
    let key = given.text(arg).unwrap_or_default();
    let found = value.as_array().and_then(|list| {
        list.iter().find(|element| json::at(element, pointer).as_str() == Some(key)).cloned()
    });
    found.ok_or_else(|| {
        let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
        if rows.iter().any(|row| json::text_at(row, pointer).is_none()) {
            return session.name(nameless(arg.name, key));
        }
        Fault::new(Kind::NotFound, format!("there is no {} '{key}' that this account can see", arg.name))
            .on(&session.profile, session.platform.name)
    })
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
