//! Read, overlay, write, read back: how an object is changed on a platform that takes whole objects only.
//! Nothing is sent when nothing changes, and the write stops when somebody else changed the object meanwhile.

use super::account::OwnAccount;
use super::confirm::Gate;
use super::difference::{describe, is_empty};
use super::edit_read::read;
use super::edited::{ReadyEdit, after_refusal, read_back, settle};
use super::target::Target;
use super::wanted::{Wanted, wanted};
use super::wording::unchanged;
use super::{account, call, carried, documented, edges, grants, kinds, loss};
use crate::commands::Effect;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json::{self, Difference};
use crate::platforms::{Edit, Flow, Operation};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Outcome, Sent, Session};
use serde_json::Value;
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
    let object = session.alone_with(&object_of(operation, edit, given));
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

/// What tells the object that is changed from others.
pub(super) fn object_of(operation: &Operation, edit: &Edit, given: &CommandInput) -> String {
    let targets = operation.targets.iter().filter_map(|arg| given.text(arg)).collect::<Vec<_>>().join("\n");
    format!("{}\n{targets}", edit.read)
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
    let Some(ready) = ready(target, operation, edit, given, (gate, told))? else {
        return Ok(Attempt::Came(Outcome::Unchanged(unchanged(&gate.label))));
    };
    session.changing(&ready.before, &ready.wanted);
    let reply = match session.write(&ready.call) {
        Ok(Sent::Planned(call)) => return Ok(Attempt::Came(plan([call]))),
        Ok(Sent::Answered(reply)) => Ok(reply),
        Err(fault) if lacks_patches(session, &ready, &fault) => {
            return Ok(Attempt::NoPatch(ready.differences));
        }
        Err(fault) => Err(fault),
    };
    came(target, operation, edit, given, gate, (&ready, None), reply).map(Attempt::Came)
}

/// Whether a change was refused because the platform has no patches, and nothing came of it.
fn lacks_patches(session: &Session, ready: &ReadyEdit, fault: &Fault) -> bool {
    ready.call.method == Method::Patch && session.platform.dialect.lacks_patches(session, fault)
}

/// What came of a change that was sent, as the row of this number where its act has several.
///
/// # Errors
/// What the platform refused; doubt.
pub(super) fn came<'a>(
    target: Target<'a>,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    gate: &Gate,
    (ready, row): (&ReadyEdit, Option<usize>),
    reply: Result<Reply, Fault>,
) -> Result<Outcome<'a>, Fault> {
    match reply {
        Ok(reply) => read_back(target, operation, edit, given, gate, (ready, row), &reply),
        Err(fault) if fault.detail().doubt.is_some() => {
            let objects = [&ready.before, &ready.kept, &ready.wanted];
            settle(target, operation, edit, given, gate, (objects, row), fault)
        }
        // Another version was there than the change is about: nothing of it was carried out.
        Err(fault) if fault.detail().http_status == Some(412) => Err(fault),
        Err(fault) if ready.call.method == Method::Patch => {
            let about = (gate.subject(), &ready.before, row);
            Err(after_refusal(target, operation, edit, given, about, fault))
        }
        Err(fault) => Err(fault),
    }
}

/// Reads the object and gets the change of it ready; nothing where nothing changes. What changes is told and asked about.
///
/// # Errors
/// What is wrong with what was given; that nobody agreed; that somebody else changed the object meanwhile.
pub(super) fn ready(
    target: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    (gate, told): (&Gate, Option<&[Difference]>),
) -> Result<Option<ReadyEdit>, Fault> {
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
    differences.retain(|one| !edit.is_following(&one.pointer));
    if differences.is_empty() {
        return Ok(None);
    }
    if let Some(guard) = edit.guard {
        guard([&before, &wanted]).map_err(|fault| unsent(session.name(fault)))?;
    }
    refused.map_or(Ok(()), Err)?;
    // Where it is known what was there and what is meant, `check_edit` gave to whoever plans what is to be known before.
    let is_planned = given.settled && given.seen.is_some();
    match is_planned {
        true => documented::wanted_quietly(target, operation, given, [&kept, &wanted])?,
        false => documented::wanted(target, operation, given, [&kept, &wanted])?,
    }
    edges::check_changed(target.platform, operation, given, &differences).map_err(unsent)?;
    kinds::check_changed(target.platform.secret_members, edit.root, given, &differences).map_err(unsent)?;
    call::check_waiting(operation, given, &wanted)?;
    if !is_planned {
        cautions(edit, &differences).iter().for_each(|caution| session.warn(caution));
    }
    let call = write(session, operation, given, as_typed, [&before, &kept, &wanted])?;
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
    Ok(Some(ReadyEdit { call, before, kept, wanted, shown, differences }))
}

/// Refuses a change of an object of which it is known what it was, as it is refused once that is read again. What the platform's
/// operation is no edit of is not looked at. Gives what is to be known before such members are changed.
///
/// # Errors
/// What was given does not fit the object, or the documents say something against what would be sent.
pub fn check_edit(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Vec<&'static str>, Fault> {
    let (Flow::Edit(edit), Some(before)) = (operation.flow, &given.seen) else { return Ok(Vec::new()) };
    let kept = (edit.keep)(before);
    let Wanted { body, refused, .. } = wanted(target, operation, edit, given, [before, &kept])?;
    let differences = json::differences(&kept, &body);
    if differences.is_empty() {
        return Ok(Vec::new());
    }
    refused.map_or(Ok(()), Err)?;
    documented::wanted_quietly(target, operation, given, [&kept, &body])?;
    Ok(cautions(edit, &differences))
}

/// What is to be known before these changes are made.
fn cautions(edit: &Edit, differences: &[Difference]) -> Vec<&'static str> {
    let of = |member: &str| differences.iter().any(|one| json::is_within(&one.pointer, member));
    edit.cautions.iter().filter(|(member, _)| of(member)).map(|(_, caution)| *caution).collect()
}

/// The object is another than the one that was to be changed.
pub fn changed_meanwhile(subject: &str) -> Fault {
    Fault::new(Kind::Conflict, format!("{subject} was changed by somebody else meanwhile"))
        .hint("nothing was sent; run the command again")
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
        gate.shown.push_str(&account::spoken_of(target, operation, before, &gate.label));
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
    [before, kept, wanted]: [&Value; 3],
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
        _ => session.platform.dialect.whole(before, wanted),
    };
    let mut call = Call::new(method, path).json(&body);
    call.set_header("Content-Type", session.platform.dialect.media_type(session, method));
    Ok(call)
}
