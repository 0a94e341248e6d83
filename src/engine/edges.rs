//! Names that look like others: what begins or ends with something that nobody sees, and control characters.

use super::change::place;
use crate::commands::{Arg, ArgKind, Effect};
use crate::fault::Fault;
use crate::json::{self, Difference};
use crate::platforms::{Field, Flow, Operation, Platform, Presence};
use crate::session::{Change, CommandInput, Input};
use crate::text::is_invisible;
use serde_json::Value;
use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Deref;

/// Where names stand, gathered when that is asked for: every command of the platform is looked through for them, and hardly
/// any text has something to refuse.
type NamePlaces<'a> = dyn Deref<Target = Vec<&'static str>> + 'a;

/// Refuses them in what a writing command was given, unless they are insisted on.
///
/// # Errors
/// Usage, naming the argument.
pub(super) fn check(platform: &Platform, operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    if operation.command.effect == Effect::Read {
        return Ok(());
    }
    check_empty_flags(platform, operation, given)?;
    if given.verbatim {
        return Ok(());
    }
    let names = LazyCell::new(|| named(platform, operation));
    for arg in operation.args() {
        let is_name = || {
            let gives = |field: &Field| field.arg.is_some_and(|given| std::ptr::eq(given, arg));
            let mut fields = operation.body.iter().filter(|field| gives(field));
            is_name(platform, operation, arg) || fields.any(|field| names.contains(&field.at))
        };
        let called = || match operation.is_target(arg) {
            true => arg.value_name.to_owned(),
            false => format!("--{}", arg.name),
        };
        let texts = match given.get(arg) {
            Some(Input::Text(text)) => std::slice::from_ref(text),
            Some(Input::Many(many)) => many,
            _ => continue,
        };
        texts.iter().try_for_each(|text| check_text(text, &called, is_name))?;
    }
    // What is laid over an object that is read first is judged when it is known what of it is new.
    let reads_first = matches!(operation.flow, Flow::Edit(_)) || operation.taken_back().is_some();
    if let Some(data) = given.data.as_ref().filter(|_| !reads_first) {
        check_body(platform, operation, given, data)?;
    }
    let Flow::Edit(edit) = operation.flow else { return Ok(()) };
    for change in &given.changes {
        let (Change::Set(name, text) | Change::Add(name, text) | Change::Insert(name, _, text)) = change
        else {
            continue;
        };
        let value = match text.strip_prefix(':') {
            // What is not JSON is told by the change itself.
            Some(json) => json::exact(json.as_bytes()).unwrap_or_default(),
            None => Value::from(text.as_str()),
        };
        check_value(&names, &place(edit.root, name), &value, &HashSet::new())?;
    }
    Ok(())
}

/// Refuses them in the body of a write, unless they are insisted on.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_body(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
    body: &Value,
) -> Result<(), Fault> {
    for name in never_empty(platform, operation) {
        if json::at(body, name) == "" {
            return Err(no_name(&json::spoken(name)));
        }
    }
    let names = LazyCell::new(|| named(platform, operation));
    if given.verbatim { Ok(()) } else { check_value(&names, "", body, &HashSet::new()) }
}

/// Refuses them in what a write changes, unless they are insisted on. What is there already may stay.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_changed(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
    differences: &[Difference],
) -> Result<(), Fault> {
    let made = made_by(platform, operation);
    if let Some(one) = differences.iter().find(|one| one.after == "" && made.contains(&one.pointer.as_str()))
    {
        return Err(no_name(&json::spoken(&one.pointer)));
    }
    if given.verbatim {
        return Ok(());
    }
    let names = LazyCell::new(|| named(platform, operation));
    differences.iter().try_for_each(|one| {
        let mut there = HashSet::new();
        texts(&one.before, &mut there);
        check_value(&names, &one.pointer, &one.after, &there)
    })
}

/// Refuses an empty text as the name that a thing is made by. No platform has a thing without one, so nothing insists.
fn check_empty_flags(platform: &Platform, operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let made = never_empty(platform, operation);
    for field in operation.body.iter().filter(|field| made.contains(&field.at)) {
        match field.arg.filter(|arg| given.text(arg) == Some("")) {
            Some(arg) if operation.is_target(arg) => return Err(no_name(arg.value_name)),
            Some(arg) => return Err(no_name(&format!("--{}", arg.name))),
            None => {}
        }
    }
    Ok(())
}

fn no_name(called: &str) -> Fault {
    Fault::usage(format!("{called} is empty, and cannot be")).hint("nothing was sent")
}

/// Where the names stand that a resource's things are made by.
pub(super) fn made_by(platform: &Platform, operation: &Operation) -> Vec<&'static str> {
    let create = platform.beside(operation, "create");
    let fields = operation.body.iter().chain(create.into_iter().flat_map(|create| create.body));
    fields
        .filter(|field| field.need == Presence::Named && !field.at.is_empty())
        .map(|field| field.at)
        .collect()
}

/// Where no empty text can stand: the name that a thing is made by, and any text that making it takes.
pub(super) fn never_empty(platform: &Platform, operation: &Operation) -> Vec<&'static str> {
    let mut places = made_by(platform, operation);
    let is_text = |field: &&Field| field.arg.is_some_and(|arg| matches!(arg.kind, ArgKind::Text));
    let musts = operation.body.iter().filter(|field| field.need == Presence::Must && !field.at.is_empty());
    let musts = musts.filter(is_text).map(|field| field.at);
    places.extend(musts.filter(|_| operation.command.verb() == "create"));
    places
}

/// Where the names of a resource's things stand, in what is made and in what is changed: what they are made by, and what
/// they are looked up by.
fn named(platform: &Platform, operation: &Operation) -> Vec<&'static str> {
    let create = platform.beside(operation, "create");
    let fields = operation.body.iter().chain(create.into_iter().flat_map(|create| create.body));
    let is_named = |field: &&Field| field.arg.is_some_and(|arg| is_name(platform, operation, arg));
    let made = fields.filter(is_named).map(|field| field.at).filter(|at| !at.is_empty());
    let looked_up = platform.beside(operation, "get").and_then(|get| platform.resolver(get.targets.last()?));
    made.chain(looked_up.into_iter().flat_map(|resolver| resolver.keys).copied()).collect()
}

/// Every text in a value.
fn texts<'v>(value: &'v Value, found: &mut HashSet<&'v str>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(list) => list.iter().for_each(|one| texts(one, found)),
        Value::Object(members) => members.values().for_each(|one| texts(one, found)),
        _ => {}
    }
}

fn check_value(names: &NamePlaces, at: &str, value: &Value, before: &HashSet<&str>) -> Result<(), Fault> {
    match value {
        Value::String(text) if !before.contains(text.as_str()) => {
            check_text(text, &|| json::spoken(at), || names.iter().any(|name| is_at(name, at)))
        }
        Value::Array(list) => {
            list.iter().try_for_each(|value| check_value(names, &format!("{at}/-"), value, before))
        }
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            check_value(names, &format!("{at}/{}", json::escaped(name)), value, before)
        }),
        _ => Ok(()),
    }
}

/// Whether what stands at a place is the name that is declared to stand there, or one in a list of them.
fn is_at(name: &str, at: &str) -> bool {
    at.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest == "/-")
}

fn check_text(text: &str, called: &dyn Fn() -> String, is_name: impl Fn() -> bool) -> Result<(), Fault> {
    let refuse = |sign: char, where_to: &str| {
        let (called, code, shown) = (called(), u32::from(sign), text.escape_debug());
        Err(Fault::usage(format!(
            "{called} '{shown}' {where_to} U+{code:04X}, which nobody sees; --verbatim takes it as it is"
        )))
    };
    // A description may have several lines.
    let is_break = |sign: char| matches!(sign, '\t' | '\n' | '\r');
    if let Some(sign) = text.chars().find(|sign| sign.is_control() && (!is_break(*sign) || is_name())) {
        return refuse(sign, "holds");
    }
    let (first, last) = (text.chars().next(), text.chars().next_back());
    if let Some(sign) = first.filter(|sign| is_invisible(*sign) && is_name()) {
        return refuse(sign, "begins with");
    }
    match last.filter(|sign| is_invisible(*sign) && is_name()) {
        Some(sign) => refuse(sign, "ends with"),
        None => Ok(()),
    }
}

/// Whether an argument says what something is called: a target, what a new thing is named, what is looked up by name.
fn is_name(platform: &Platform, operation: &Operation, arg: &'static Arg) -> bool {
    let names = |operation: &Operation| {
        operation.body.iter().any(|field| {
            field.need == Presence::Named && field.arg.is_some_and(|named| std::ptr::eq(named, arg))
        })
    };
    operation.is_target(arg) || platform.resolver(arg).is_some() || platform.operations().any(names)
}
