//! Names where the API wants ids: an argument that is not an id is looked up in the platform's list. Two matches
//! are a fault that names them; nothing is guessed.

use super::any_id;
use super::change::place;
use super::documented::is_cleared_by_empty;
use super::lookup::{look_up, look_up_spelt};
use super::target::Target;
use crate::commands::Arg;
use crate::fault::{Fault, Kind};
use crate::platforms::{Field, Find, Flow, Operation, Platform, Presence, Reading, Resolver};
use crate::session::{Change, CommandInput, Input, Session};
use serde_json::{Value, json};

/// How every target may be read.
pub const PLAIN_READINGS: [&str; 2] = ["id", "name"];

/// Refuses a reading that no target of the operation has here.
///
/// # Errors
/// Unsupported, naming the readings there are.
pub(super) fn check_reading(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Result<(), Fault> {
    let Some(by) = given.by.as_deref().filter(|by| !PLAIN_READINGS.contains(by)) else { return Ok(()) };
    let resolvers = operation.targets.iter().filter_map(|arg| platform.resolver(arg));
    let words: Vec<&str> =
        resolvers.flat_map(|resolver| resolver.readings).map(|reading| reading.word).collect();
    if words.contains(&by) {
        return Ok(());
    }
    let message = format!("{} takes no '--by {by}' in '{}'", platform.title, operation.command.path);
    let known: Vec<&str> = PLAIN_READINGS.into_iter().chain(words).collect();
    Err(Fault::new(Kind::Unsupported, message).hint(format!("it takes {}", known.join(", "))))
}

/// Replaces every argument that is a name by its id, those in `typed` aside. `--by` forces a reading of what is
/// typed without a flag; flags go by how they look. What is settled is no name that somebody typed, and stays as it is.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn names(
    target: Target,
    operation: &Operation,
    given: &mut CommandInput,
    typed: &[&'static Arg],
) -> Result<(), Fault> {
    let Target { session, platform } = target;
    if given.settled {
        return Ok(());
    }
    for arg in operation.args().filter(|arg| !typed.contains(arg)) {
        let Some(resolver) = platform.resolver(arg) else { continue };
        let by = given.by.clone().filter(|_| operation.is_target(arg));
        let reading = by.as_deref().and_then(|by| resolver.reading(by));
        // What one target is named by is no key of another.
        let by = by.filter(|by| reading.is_some() || PLAIN_READINGS.contains(&by.as_str()));
        let is_taken = |field: &Field| {
            field.need == Presence::Take && field.arg.is_some_and(|own| std::ptr::eq(own, arg))
        };
        // What goes from a list of names may be the name of nothing that is there any more.
        let takes = resolver.keys.contains(&resolver.id) && operation.body.iter().any(is_taken);
        let id = |text: &str| match (&reading, by.as_deref()) {
            _ if text.is_empty() && is_cleared_by_empty(target, operation, arg) => Ok(String::new()),
            (Some(reading), by) => {
                let is_this = |known: &&Reading| Some(known.word) == by;
                let only_exact = resolver.readings.iter().find(is_this).is_some_and(|known| known.has_case);
                look_up_spelt(session, reading, text, only_exact)
            }
            (None, Some("id")) => Ok(text.to_owned()),
            (None, None) if resolver.is_known_id(given, text) => Ok(text.to_owned()),
            (None, by) => {
                let found = match by {
                    None => id_of(session, resolver, text),
                    Some(_) => look_up(session, resolver, text),
                };
                match found {
                    Err(fault) if takes && fault.kind() == Kind::NotFound => Ok(text.to_owned()),
                    found => found,
                }
            }
        };
        let ids = match given.get(arg) {
            Some(Input::Text(text)) => Input::Text(id(text)?),
            Some(Input::Many(many)) => {
                Input::Many(many.iter().map(|text| id(text)).collect::<Result<_, _>>()?)
            }
            _ => continue,
        };
        given.set(arg, ids);
    }
    in_data(target, operation, given, typed)?;
    in_changes(target, operation, given)
}

/// The same for `--add` and `--remove` of a list that a flag would fill, in the spelling that the platform has. What
/// goes may be the name of nothing that is there any more.
fn in_changes(
    Target { session, platform }: Target,
    operation: &Operation,
    given: &mut CommandInput,
) -> Result<(), Fault> {
    let Flow::Edit(edit) = operation.flow else { return Ok(()) };
    for change in &mut given.changes {
        let takes = matches!(change, Change::Remove(..));
        let (Change::Add(name, text) | Change::Insert(name, _, text) | Change::Remove(name, text)) = change
        else {
            continue;
        };
        let at = place(edit.root, name);
        let field = operation.body.iter().find(|field| field.at == at);
        let arg = field.and_then(|field| field.arg).filter(|_| !text.starts_with(':'));
        let Some(resolver) = arg.and_then(|arg| platform.resolver(arg)) else { continue };
        match look_up(session, resolver, text) {
            Ok(id) => *text = id,
            Err(fault) if fault.kind() == Kind::Forbidden || takes && fault.kind() == Kind::NotFound => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

/// The same for members of `--data` that a flag would fill; what looks like an id is one.
fn in_data(
    Target { session, platform }: Target,
    operation: &Operation,
    given: &mut CommandInput,
    typed: &[&'static Arg],
) -> Result<(), Fault> {
    let Some(data) = &mut given.data else { return Ok(()) };
    for field in operation.body.iter().filter(|field| !field.at.is_empty()) {
        let arg = field.arg.filter(|arg| !typed.contains(arg) && !operation.is_target(arg));
        let resolver = arg.and_then(|arg| platform.resolver(arg));
        let (Some(resolver), Some(place)) = (resolver, data.pointer_mut(field.at)) else { continue };
        let texts = match place {
            Value::Array(list) => list.iter_mut().collect(),
            other => vec![other],
        };
        for place in texts {
            if let Value::String(text) = place
                && !text.is_empty()
                && !(resolver.is_id)(text)
            {
                *text = match &resolver.any_id {
                    Some(_) => any_id::written(session, resolver, text)?,
                    None => look_up(session, resolver, text)?,
                };
            }
        }
    }
    Ok(())
}

/// The id that a text is, unless it is the name of something else as well.
///
/// # Errors
/// Ambiguous, naming both; or what the platform said.
fn either(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    match look_up(session, resolver, text) {
        Ok(id) if id != text => {
            let what = resolver.arg.name;
            let candidates = json!([{"id": text, "name": null}, {"id": id, "name": text}]);
            Err(Fault::new(
                Kind::Ambiguous,
                format!("'{text}' is the name of the {what} {id}, and looks like an id"),
            )
            .hint("--by id or --by name says which is meant")
            .with("candidates", candidates)
            .on(&session.profile, session.platform.name))
        }
        // Who may not look names up can still act by id.
        Err(fault) if !matches!(fault.kind(), Kind::NotFound | Kind::Forbidden) => Err(fault),
        _ => Ok(text.to_owned()),
    }
}

/// How the targets are to be read, as far as that is said: on the line, or by where all of them come from.
pub fn reading<'g>(platform: &Platform, operation: &Operation, given: &'g CommandInput) -> Option<&'g str> {
    let is_known = |arg: &&'static Arg| {
        let text = given.text(arg);
        platform.resolver(arg).zip(text).is_some_and(|(resolver, text)| resolver.is_known_id(given, text))
    };
    let known = !operation.targets.is_empty() && operation.targets.iter().all(is_known);
    given.by.as_deref().or(known.then_some("id"))
}

/// What to do where a target is not there that was not looked up: it looks like an id, or stood where ids stand.
pub(super) fn taken_as_id(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Option<String> {
    let resolvers = platform.resolvers.iter().filter(|_| given.by.is_none() && !given.settled);
    let targets = resolvers.filter(|resolver| operation.is_target(resolver.arg));
    let mut texts = targets.filter_map(|resolver| Some((resolver, given.text(resolver.arg)?)));
    let taken = |resolver: &Resolver, text: &str| match resolver.any_id {
        Some(_) => resolver.is_known_id(given, text),
        None => (resolver.is_id)(text),
    };
    texts
        .find(|(resolver, text)| taken(resolver, text))
        .map(|(_, text)| format!("'{text}' was taken as an id; --by name takes it as a name"))
}

/// The id that a typed text stands for: itself where it can only be one.
///
/// # Errors
/// Not found, ambiguous, or what the platform said.
pub fn id_of(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    let looks = (resolver.is_id)(text);
    match &resolver.any_id {
        Some(any) if !(looks && any.trusts_looks && !asks(resolver)) => {
            any_id::typed(session, resolver, text)
        }
        None if looks && asks(resolver) => either(session, resolver, text),
        _ if looks => Ok(text.to_owned()),
        _ => look_up(session, resolver, text),
    }
}

/// Whether a look-up costs one call, so that it can be told whether what looks like an id is a name as well. What is
/// called by nothing but its id, unless `--by` says so, is not asked for.
fn asks(resolver: &Resolver) -> bool {
    matches!(resolver.find, Find::Ask(..)) && !(resolver.is_id)("")
}
