//! A write whose answer was lost: one read tells what is so, where the platform can be asked; elsewhere the doubt is
//! told, with the command to look with.

use super::find::{self, Found};
use super::target::Target;
use super::{call, proof};
use crate::commands::{Effect, Show};
use crate::fault::{Evidence, Fault, Kind};
use crate::http::{self, Call, Method};
use crate::json;
use crate::platforms::{Census, Operation};
use crate::session::{Done, Given, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;

/// What is known of a write whose answer was lost.
pub enum Settled {
    /// It is so as it was to be made; what was read, and by which operation.
    Done(&'static Operation, Box<RawValue>),
    /// A thing of that name is there with what was given, and may have been before; what was read, by which operation,
    /// and whether anything that was given is never shown.
    There(&'static Operation, Box<RawValue>, bool),
    /// It is gone, as it was meant to be.
    Gone,
    /// Nothing came of it.
    NotDone,
    /// Something of that name is there, with other values than were asked for.
    Other(String),
    /// Not to be found out, or not yet.
    Unknown,
}

/// Asks the platform once whether a write that makes a thing or takes it away was carried out. `given` is what it was
/// given, names as ids where the path wants them.
pub fn look(target: Target, operation: &'static Operation, given: &Given) -> Settled {
    if let Some(name) = operation.name().and_then(|field| given.text(field.arg?)) {
        return match find::made(target, operation, name) {
            Found::There(get, raw) => match other_value(target, operation, given, &raw) {
                Some(member) => Settled::Other(member),
                None => Settled::There(get, raw, proof::is_part_unseen(target, operation, given)),
            },
            Found::NotThere => Settled::NotDone,
            Found::Unknown => Settled::Unknown,
        };
    }
    if let Some(back) = operation.read_back {
        return match proof::seen(target, operation, back, given) {
            Some(seen) if !seen.compared.missing.is_empty() => Settled::NotDone,
            // What is never shown may or may not have been written.
            Some(seen) if !seen.compared.unseen => Settled::Done(seen.get, seen.raw),
            _ => Settled::Unknown,
        };
    }
    if !deletes(operation) {
        return Settled::Unknown;
    }
    if let (Some(ids), Some(id)) = (listed(target, operation, given), operation.targets.last()) {
        return match given.text(id).is_some_and(|id| ids.iter().any(|there| there == id)) {
            true => Settled::NotDone,
            // An answer without its rows looks like that too.
            false if ids.is_empty() => Settled::Unknown,
            false => Settled::Gone,
        };
    }
    let text = match operation.targets {
        [] => Some(""),
        [arg] => given.text(arg),
        _ => None,
    };
    let Some(text) = text else { return Settled::Unknown };
    match find::target(target, operation, text) {
        Found::NotThere => Settled::Gone,
        Found::There(..) => Settled::NotDone,
        Found::Unknown => Settled::Unknown,
    }
}

/// The first member that was asked for and has another value in what was found. Only what stands at the same place
/// in both is compared.
fn other_value(target: Target, operation: &Operation, given: &Given, found: &RawValue) -> Option<String> {
    if let Some(back) = operation.read_back {
        let secrets = target.session.platform.secret_members;
        return proof::compare((operation, back), given, secrets, found).ok()?.missing.into_iter().next();
    }
    let wanted = call::body(operation, given).ok().flatten()?;
    let compared = operation.body.iter().filter(|field| !field.at.is_empty()).map(|field| field.at);
    compared.into_iter().find_map(|at| {
        let (wanted, found) = (json::at(&wanted, at), json::pick(found, at)?);
        let scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
        if let (Value::Array(wanted), Value::Array(found)) = (wanted, &found) {
            let lacks = wanted.iter().filter(|one| one.is_string()).any(|one| !is_among(one, found));
            return lacks.then(|| json::spoken(at));
        }
        let same = match (wanted, &found) {
            (Value::String(wanted), Value::String(found)) => wanted.to_lowercase() == found.to_lowercase(),
            (wanted, found) => wanted == found,
        };
        (scalar(wanted) && scalar(&found) && !same).then(|| json::spoken(at))
    })
}

/// Whether a text stands in a list, by itself or as a member of an object.
fn is_among(wanted: &Value, found: &[Value]) -> bool {
    let same = |other: &Value| {
        let text = other.as_str().unwrap_or_default();
        wanted.as_str().is_some_and(|wanted| wanted.eq_ignore_ascii_case(text))
    };
    found.iter().any(|one| match one {
        Value::Object(members) => members.values().any(same),
        other => same(other),
    })
}

/// Settles a doubt where it can be settled, and tells how to look where it cannot. Any other fault stays as it is.
///
/// # Errors
/// What failed, or that it is in doubt.
pub(super) fn settle<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: &Given,
    (label, done): (&str, &str),
    fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    if fault.detail().doubt.is_none() {
        return Err(fault);
    }
    // Whoever was interrupted waits for nothing more.
    if target.session.cancel.check().is_err() {
        return Err(told(target, operation, given, fault));
    }
    match look(target, operation, given) {
        Settled::There(_, raw, _) if makes_secret(operation) => {
            let id = json::text_at(&serde_json::from_str(raw.get()).unwrap_or_default(), "/id");
            let named = id.map(|id| format!(" (id {id})")).unwrap_or_default();
            let fault = told(target, operation, given, fault);
            Err(fault.hint(format!(
                "{label}{named} is there: it may have been there before; if this made it, nobody holds its secret: replace the secret"
            )))
        }
        Settled::There(_, _, unseen) => {
            let mut fault = told(target, operation, given, fault);
            if let Some(doubt) = &mut fault.detail_mut().doubt {
                doubt.there = !unseen;
            }
            Err(fault.hint(is_there(label, unseen)))
        }
        Settled::Done(_, answer) => {
            let text = format!("{done}; the answer was lost, and it was read back");
            Ok(Outcome::Done(Done::read_back(answer, text)))
        }
        Settled::Gone => {
            let text = format!("{done}; the answer was lost, and it is gone");
            Ok(Outcome::Done(Done::read_back(RawValue::NULL.to_owned(), text)))
        }
        Settled::Other(member) => {
            let fault = told(target, operation, given, fault);
            Err(fault
                .hint(format!("there is a {label} with another {member}: it may have been there before")))
        }
        Settled::NotDone => match fault.settled(Evidence::NotDone) {
            Err(fault) if fault.detail().doubt.is_some() => Err(told(target, operation, given, fault)),
            Err(fault) => Err(fault),
            Ok(()) => Ok(Outcome::Unchanged(label.to_owned())),
        },
        Settled::Unknown => Err(told(target, operation, given, fault)),
    }
}

/// What is said of a thing whose maker is not known: nobody looked for it before, and a look at every name before it is
/// made would cost a call each.
pub fn is_there(label: &str, unseen: bool) -> String {
    let hidden = if unseen { ", and its secret is not proven" } else { "" };
    format!("{label} is there with what was given: it may have been there before{hidden}")
}

/// Adds the command that shows what became of a write.
pub(super) fn told(target: Target, operation: &Operation, given: &Given, fault: Fault) -> Fault {
    fault.look_with(line(target, operation, given))
}

/// The command line that reads what an operation is about: the `get` of its resource or of the one above it, else the
/// list.
pub(super) fn line(target: Target, operation: &Operation, given: &Given) -> Option<String> {
    let mut front = operation.command.path;
    while let Some((above, _)) = front.rsplit_once(' ') {
        for verb in ["get", "list"] {
            let path = format!("{above} {verb}");
            let Some(reads) = target.platform.operations().find(|other| other.command.path == path) else {
                continue;
            };
            let mut words = vec!["iamctl".to_owned(), path];
            let named = operation.name().and_then(|field| given.text(field.arg?));
            let targets = reads.targets.iter().map(|arg| given.text(arg).or(named).map(shown));
            // One that asks for what is not known yet does not help; the list may.
            let Some(targets) = targets.collect::<Option<Vec<_>>>() else { continue };
            words.extend(targets);
            words.extend(target.session.named_profile().map(|name| format!("--profile {}", shown(name))));
            return Some(words.join(" "));
        }
        front = above;
    }
    None
}

/// The command line that takes away what an operation made, or else the operation itself, where there is one.
pub(super) fn removal(
    target: Target,
    operation: &Operation,
    given: &Given,
    id: Option<&str>,
) -> Option<String> {
    let makes = operation.name().is_some() || ["create", "add"].contains(&operation.command.verb());
    let (front, _) = operation.command.path.rsplit_once(' ').filter(|_| makes)?;
    let path = format!("{front} delete");
    let delete = target.platform.operations().find(|other| other.command.path == path)?;
    let named = operation.name().and_then(|field| given.text(field.arg?)).or(id);
    let mut words = vec!["iamctl".to_owned(), path];
    for arg in delete.targets {
        words.push(shown(given.text(arg).or(named)?));
    }
    words.extend(["--profile".to_owned(), shown(&target.session.profile)]);
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

/// Whether its answer shows a secret that can be read only there.
fn makes_secret(operation: &Operation) -> bool {
    operation.command.effect > Effect::Read
        && operation.columns.iter().any(|column| column.heading.show == Show::Secret)
}

fn deletes(operation: &Operation) -> bool {
    operation.command.verb() == "delete"
}

/// The ids of the things that an operation makes one more of, before it is sent. Nothing where that cannot be known.
pub(super) fn count(target: Target, operation: &Operation, given: &Given) -> Option<Vec<String>> {
    if target.session.dry_run || deletes(operation) {
        return None;
    }
    listed(target, operation, given)
}

/// The ids of the things of its kind that are there now.
fn listed(target: Target, operation: &Operation, given: &Given) -> Option<Vec<String>> {
    let Census { read, search, items, id, .. } = operation.census?;
    let session = target.session;
    let path = session.path(&call::path(read, operation.targets, given).ok()?);
    let call = match search {
        Some(body) => {
            Call::new(Method::Post, path).effect(http::Effect::Read).json(&serde_json::from_str(body).ok()?)
        }
        None => Call::new(Method::Get, path),
    };
    let answer = match session.exchange(&call) {
        Ok(reply) => reply.value()?,
        Err(fault) if fault.kind() == Kind::NotFound => return Some(Vec::new()),
        Err(_) => return None,
    };
    match json::at(&answer, items) {
        // One without an id would be missed, so then nothing is known.
        Value::Array(list) => list.iter().map(|item| json::text_at(item, id)).collect(),
        only => Some(vec![json::text_at(only, id)?]),
    }
}

/// Names what a write with a lost answer made, by what was not there before.
pub(super) fn name_new(
    target: Target,
    operation: &Operation,
    given: &Given,
    before: Option<&Vec<String>>,
    mut fault: Fault,
) -> Fault {
    if fault.detail().doubt.is_none() || target.session.cancel.check().is_err() {
        return fault;
    }
    let (Some(before), Some(after)) = (before, listed(target, operation, given)) else { return fault };
    let new: Vec<String> = after.into_iter().filter(|id| !before.contains(id)).collect();
    let proves = operation.census.is_some_and(|census| census.proves);
    if new.is_empty() {
        let evidence = if proves { Evidence::NotDone } else { Evidence::Unknown };
        fault = fault.clone().settled(evidence).err().unwrap_or(fault);
        if fault.detail().doubt.is_none() {
            return fault;
        }
        return fault.hint("nothing new was there when it was looked up afterwards");
    }
    let ids = new.join(", ");
    let (were, likely) = if new.len() == 1 {
        ("was not there before", "was likely")
    } else {
        ("were not there before", "one of them was likely")
    };
    fault.detail_mut().extra.insert("made".to_owned(), new.into());
    if makes_secret(operation) {
        return fault.hint(format!(
            "{ids} {were}: unless somebody else made that, nobody holds what only the answer shows, so delete it and make another"
        ));
    }
    fault.hint(format!("{ids} {were}, and {likely} made by this: do not send it again"))
}
