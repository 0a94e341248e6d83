//! A write whose answer was lost: one read tells what is so, where the platform can be asked; elsewhere the doubt is
//! told, with the command to look with.

use super::find;
use super::look::{self, Settled, is_there, look, made_secret, makes_secret};
use super::target::Target;
use crate::commands::Effect;
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Operation, Presence};
use crate::session::{CommandInput, Done, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// Settles a doubt where it can be settled, and tells how to look where it cannot. Any other fault stays as it is. With
/// what the write is about, and what is said once it is done, comes whether that was seen to be there before.
///
/// # Errors
/// What failed, or that it is in doubt.
pub(super) fn settle<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &CommandInput,
    (label, done, was_there): (&str, &str, bool),
    fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    if fault.detail().doubt.is_none() {
        return Err(fault);
    }
    // Whoever was interrupted waits for nothing more.
    if target.session.cancel.check().is_err() {
        return Err(told(target, operation, given, fault));
    }
    match look(target, operation, given, Some("id")) {
        Settled::There(_, raw, _) if made_secret(operation, &raw) => {
            let id = json::text_at(&serde_json::from_str(raw.get()).unwrap_or_default(), "/id");
            let named = id.map(|id| format!(" (id {id})")).unwrap_or_default();
            let fault = told(target, operation, given, fault);
            Err(fault.hint(format!(
                "{label}{named} is there: it may have been there before; if this made it, nobody holds its secret: replace the secret"
            )))
        }
        Settled::There(get, raw, unseen) => {
            let mut fault = told(target, operation, given, fault);
            if let Some(doubt) = &mut fault.detail_mut().doubt {
                doubt.there = serde_json::from_str(raw.get()).ok().filter(|_| !unseen);
            }
            Err(fault.hint(is_there(&named(operation, given, (label, look::id_in(get, &raw))), unseen)))
        }
        Settled::Several(ids) => {
            let label = named(operation, given, (label, None));
            let fault = told(target, operation, given, fault).with("candidates", ids.clone().into());
            Err(fault.hint(format!(
                "{} are called {label}: one of them may have been made by this",
                ids.join(", ")
            )))
        }
        Settled::Done(_, answer) => {
            let text = format!("{done}; the answer was lost, and it was read back");
            Ok(Outcome::Done(Done::read_back(answer, text)))
        }
        Settled::Seen if operation.command.removes() && !was_there && fault.may_be_refusal() => {
            let fault = told(target, operation, given, fault);
            Err(fault.hint(format!("{label} is not there now, and may not have been there before")))
        }
        Settled::Seen => {
            let seen = if operation.command.removes() { "it is gone" } else { "it was read back" };
            let text = format!("{done}; the answer was lost, and {seen}");
            Ok(Outcome::Done(Done::read_back(RawValue::NULL.to_owned(), text)))
        }
        Settled::Other(member) => {
            let fault = told(target, operation, given, fault);
            Err(fault
                .hint(format!("there is a {label} with another {member}: it may have been there before")))
        }
        Settled::NotDone | Settled::Lacks(_) => {
            let fault = fault.undone();
            let stays = fault.detail().doubt.is_some();
            Err(if stays { told(target, operation, given, fault) } else { fault })
        }
        Settled::Partly(..) | Settled::Unreadable | Settled::Closed | Settled::Unknown => {
            Err(told(target, operation, given, fault))
        }
    }
}

/// What a thing that was looked up is called: by what it was found by, and its id.
fn named(operation: &Operation, given: &CommandInput, (label, id): (&str, Option<String>)) -> String {
    let name = find::key(operation, given).map_or(label, |(_, name)| name);
    let id = id.filter(|id| id != name).map(|id| format!(" (id {id})")).unwrap_or_default();
    format!("{name}{id}")
}

/// Adds the command that shows what became of a write.
pub(super) fn told(target: Target, operation: &Operation, given: &CommandInput, fault: Fault) -> Fault {
    fault.look_with(line(target, operation, given))
}

/// The command line that reads what an operation is about: the `get` of its resource or of the one above it, else the
/// list, else whatever reads there.
pub(super) fn line(target: Target, operation: &Operation, given: &CommandInput) -> Option<String> {
    let named_reader = operation.read_back.and_then(|back| target.platform.operation(back.by?));
    let named = operation.name().and_then(|field| given.text(field.arg?));
    if let Some(line) = named_reader.and_then(|reads| command_line(target, reads, given, named)) {
        return Some(line);
    }
    let mut front = operation.command.path;
    while let Some((above, _)) = front.rsplit_once(' ') {
        for verb in ["get", "list"] {
            let Some(reads) = target.platform.operation_at(above, verb) else { continue };
            // One that asks for what is not known yet does not help; the list may.
            let Some(line) = command_line(target, reads, given, named) else { continue };
            return Some(line);
        }
        front = above;
    }
    // Whatever reads of a resource that has neither.
    let mut others = target.platform.operations().filter(|reads| {
        let front_of = reads.command.path.rsplit_once(' ').map(|(front, _)| front);
        let must = reads.query.iter().chain(reads.body).any(|field| field.need == Presence::Must);
        front_of == Some(front) && reads.command.effect == Effect::Read && !must
    });
    others.find_map(|reads| command_line(target, reads, given, named))
}

/// The command line that removes what an operation made, or else the operation itself, where there is one.
pub(super) fn removal(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    id: Option<&str>,
) -> Option<String> {
    let makes = operation.name().is_some() || ["create", "add"].contains(&operation.command.verb());
    let delete = target.platform.beside(operation, "delete").filter(|_| makes)?;
    let named = operation.name().and_then(|field| given.text(field.arg?)).or(id);
    command_line(target, delete, given, named)
}

/// The command line of another operation, if everything that it asks for was given; `named` stands for the rest.
fn command_line(
    target: Target,
    other: &Operation,
    given: &CommandInput,
    named: Option<&str>,
) -> Option<String> {
    let targets = other.targets.iter().map(|arg| given.text(arg).or(named).map(shown));
    let mut words = vec!["iamctl".to_owned(), other.command.path.to_owned()];
    words.extend(targets.collect::<Option<Vec<_>>>()?);
    words.extend(target.session.named_profile().map(|name| format!("--profile {}", shown(name))));
    Some(words.join(" "))
}

/// A word as a shell takes it.
fn shown(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "@%+=:,./-_".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// What an operation makes is called: where things show it, and the name. It was given by a flag, or stands in a body.
fn made_name<'a>(operation: &Operation, given: &'a CommandInput) -> Option<(&'static str, &'a str)> {
    let by_flag = find::key(operation, given).map(|(field, name)| (field.at, name));
    by_flag.or_else(|| {
        let at = operation.name()?.at;
        Some((at, given.data.as_ref()?.pointer(at)?.as_str()?))
    })
}

/// Names what a write with a lost answer made, by what was not there before. One thing of the name that was asked for
/// settles it.
///
/// # Errors
/// What failed, or that it is in doubt.
pub(super) fn name_new<'a>(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    (before, done): (Option<&Vec<String>>, &str),
    mut fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    if fault.detail().doubt.is_none() || target.session.cancel.check().is_err() {
        return Err(fault);
    }
    let Some(before) = before else { return Err(fault) };
    let Ok(after) = look::listed(target, operation, given) else { return Err(fault) };
    let mut new: Vec<(String, Value)> = after.into_iter().filter(|(id, _)| !before.contains(id)).collect();
    let name = made_name(operation, given);
    let is_empty = new.is_empty();
    // What is called otherwise was made by others, such as another row of the same run.
    new.retain(|(_, thing)| {
        let there = name.as_ref().and_then(|(at, name)| Some((json::text_at(thing, at)?, name)));
        there.is_none_or(|(there, name)| there.eq_ignore_ascii_case(name))
    });
    if new.is_empty() && !is_empty {
        return Err(fault.hint("nothing new of that name was there when it was looked up afterwards"));
    }
    let proves = operation.census.is_some_and(|census| census.proves);
    if new.is_empty() {
        if proves {
            fault = fault.undone();
        }
        if fault.detail().doubt.is_none() {
            return Err(fault);
        }
        return Err(fault.hint("nothing new was there when it was looked up afterwards"));
    }
    if let ([(_, thing)], Some((at, name))) = (&new[..], name)
        && json::text_at(thing, at).is_some_and(|there| there.eq_ignore_ascii_case(name))
        && !makes_secret(operation)
    {
        let text = format!("{done}; the answer was lost, and what is there now was not there before");
        return Ok(Outcome::Done(Done::read_back(json::raw(thing), text)));
    }
    let new: Vec<String> = new.into_iter().map(|(id, _)| id).collect();
    let ids = new.join(", ");
    let (were, likely) = if new.len() == 1 {
        ("was not there before", "was likely")
    } else {
        ("were not there before", "one of them was likely")
    };
    fault.detail_mut().extra.insert("made".to_owned(), new.into());
    Err(if makes_secret(operation) {
        fault.hint(format!(
            "{ids} {were}: unless somebody else made that, nobody holds what only the answer shows, so delete it and make another"
        ))
    } else {
        fault.hint(format!("{ids} {were}, and {likely} made by this: do not send it again"))
    })
}
