//! Whether what is read afterwards shows what a write was given.

use super::target::Target;
use super::{call, loss};
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Operation, ReadBack};
use crate::session::CommandInput;
use serde_json::Value;
use serde_json::value::RawValue;

/// How what was read stands to what was asked for.
#[derive(Default)]
pub(super) struct Compared {
    /// Members that were asked for and are not so.
    pub(super) missing: Vec<String>,
    /// Whether any member that was asked for is never shown.
    pub(super) unseen: bool,
    /// Whether any is shown.
    pub(super) seen: bool,
    /// Whether what was read hides whether the write was done.
    pub(super) hidden: bool,
}

/// Compares what was asked for with what is there.
///
/// # Errors
/// What was wrong with the input.
pub(super) fn compare(
    (operation, back): (&Operation, &ReadBack),
    given: &CommandInput,
    secrets: &[&str],
    read: &RawValue,
) -> Result<Compared, Fault> {
    let wanted = call::body(operation, given)?.unwrap_or_default();
    let read: Value = serde_json::from_str(read.get()).unwrap_or_default();
    let shown = (back.as_written)(&read);
    let lists = !(back.names.is_empty() && back.lacks.is_empty());
    let states = lists || !(back.shows.is_empty() && back.never.is_empty());
    let hidden = back.hides.iter().any(|(at, words)| stands(&shown, at, words));
    let mut compared = Compared { seen: states, hidden, ..Compared::default() };
    let empty = serde_json::Map::new();
    for (name, value) in wanted.as_object().unwrap_or(&empty) {
        if back.unreadable.contains(&name.as_str()) {
            // What is shown in other members stands for it.
            compared.unseen |= !states || json::is_secret(secrets, &format!("/{name}"));
            continue;
        }
        let shown = member(back, name, [&shown, &read]);
        collect((&format!("/{name}"), lists_of(back, name)), value, &shown, secrets, &mut compared);
    }
    let lacks = |(at, words): &&(&str, &[&str])| !stands(&shown, at, words);
    compared.missing.extend(back.shows.iter().filter(lacks).map(|(at, _)| json::spoken(at)));
    let undone = |(at, words): &&(&str, &[&str])| stands(&shown, at, words);
    compared.missing.extend(back.never.iter().filter(undone).map(|(at, _)| json::spoken(at)));
    for (at, arg, wanted) in back
        .names
        .iter()
        .map(|(at, arg)| (at, arg, true))
        .chain(back.lacks.iter().map(|(at, arg)| (at, arg, false)))
    {
        let list = json::at(&shown, at).as_array();
        // That it is not in a list that is not shown says nothing.
        compared.hidden |= list.is_none() && !wanted;
        let list = list.map(Vec::as_slice).unwrap_or_default();
        let held = |name: &str| {
            list.iter().any(|one| one.as_str().is_some_and(|one| one.eq_ignore_ascii_case(name)))
        };
        for name in given.texts(arg).filter(|name| held(name) != wanted) {
            compared.missing.push(format!("{} ({name})", json::spoken(at)));
        }
    }
    Ok(compared)
}

/// What is shown of a member of the body.
pub(super) fn member(back: &ReadBack, name: &str, [shown, read]: [&Value; 2]) -> Value {
    match back.switches.iter().find(|(word, _)| *word == name) {
        Some((_, at)) => Value::Bool(json::at(read, at) == &Value::Bool(true)),
        None => shown.get(name).cloned().unwrap_or_default(),
    }
}

/// How a list of the body stands to the one that is shown.
pub(super) fn lists_of(back: &ReadBack, name: &str) -> Lists {
    if back.replaces.contains(&name) { Lists::Whole } else { Lists::Completed }
}

/// Whether one of some JSON values stands at a place; `null` is nothing there, or an empty text.
fn stands(shown: &Value, at: &str, words: &[&str]) -> bool {
    let value = json::at(shown, at);
    words.iter().any(|word| match serde_json::from_str(word) {
        Ok(Value::Null) => loss::is_blank(value),
        Ok(wanted) => loss::holds(value, &wanted),
        Err(_) => false,
    })
}

/// Collects where what was asked for is not in what is shown. Shown objects may have more members and shown lists
/// more elements: platforms complete both.
fn collect(
    (at, lists): (&str, Lists),
    wanted: &Value,
    shown: &Value,
    secrets: &[&str],
    compared: &mut Compared,
) {
    if json::is_secret(secrets, at) {
        compared.unseen = true;
        return;
    }
    if let (Value::Object(members), Value::Object(_)) = (wanted, shown) {
        for (name, value) in members {
            let shown = shown.get(name).unwrap_or(&Value::Null);
            collect((&format!("{at}/{name}"), lists), value, shown, secrets, compared);
        }
        return;
    }
    compared.seen = true;
    compared.unseen |= holds_secret(wanted, secrets);
    if !shows(wanted, shown, secrets, lists) {
        compared.missing.push(json::spoken(at));
    }
}

/// Whether anything that an operation was given is never shown.
pub(super) fn is_part_unseen(target: Target, operation: &Operation, given: &CommandInput) -> bool {
    let wanted = call::body(operation, given).ok().flatten().unwrap_or_default();
    let unreadable = operation.read_back.map_or(&[][..], |back| back.unreadable);
    holds_secret(&wanted, target.session.platform.secret_members)
        || unreadable.iter().any(|name| wanted.get(name).is_some())
        || given.secrets().next().is_some()
}

/// Whether a value holds a member that is a secret.
pub(super) fn holds_secret(value: &Value, secrets: &[&str]) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(name, value)| {
            json::is_secret(secrets, &format!("/{name}")) || holds_secret(value, secrets)
        }),
        Value::Array(list) => list.iter().any(|value| holds_secret(value, secrets)),
        _ => false,
    }
}

/// How the elements of a list that was read stand to those that were wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// The whole list was written: it holds these and no others, and what is empty may have been filled.
    Whole,
    /// The platform adds elements of its own.
    Completed,
}

/// Whether what was read holds what was wanted: lists come back in any order, their objects with members
/// that nobody sent, something absent and its empty form say the same, and secrets do not come back.
pub(super) fn shows(wanted: &Value, read: &Value, secrets: &[&str], lists: Lists) -> bool {
    let is_whole = lists == Lists::Whole;
    let holds = |wanted: &Value, read: &Value| shows(wanted, read, secrets, lists);
    match (wanted, read) {
        // What was to be emptied is empty.
        (Value::Array(left), Value::Array(right)) if left.is_empty() => right.is_empty(),
        // Of a list that is completed single elements are emptied, and are left out then.
        (Value::Array(left), Value::Array(_) | Value::Null) if !is_whole && left.iter().any(is_emptied) => {
            let (emptied, kept): (Vec<&Value>, Vec<&Value>) = left.iter().partition(|one| is_emptied(one));
            let none = Vec::new();
            let right = read.as_array().unwrap_or(&none);
            let kept: Vec<Value> = kept.into_iter().cloned().collect();
            let stands = |one: &Value| right.iter().any(|other| holds(one, other));
            let is_gone = |one: &Value| {
                let mut named = one.clone();
                named.as_object_mut().map(|members| members.remove(VALUE));
                stands(one) || !stands(&named)
            };
            all_among(&kept, right, &holds) && emptied.into_iter().all(is_gone)
        }
        (Value::Array(left), Value::Array(right)) => {
            (!is_whole || left.len() == right.len())
                && all_among(left, right, &holds)
                && (!is_whole || all_among(right, left, &|read, wanted| holds(wanted, read)))
        }
        (Value::Array(list), Value::Null) => list.is_empty(),
        (Value::Null, Value::Array(list)) if is_whole => list.is_empty(),
        // An empty text is how platforms are told to clear a member.
        (Value::String(text), Value::Null) => text.is_empty(),
        (Value::Null, Value::String(text)) if is_whole => text.is_empty(),
        // An object of which everything was to be cleared may be left out.
        (Value::Object(left), Value::Null) => left.values().all(|wanted| holds(wanted, &Value::Null)),
        (Value::Object(left), read @ Value::Object(_)) => left.iter().all(|(name, wanted)| {
            json::is_secret(secrets, &format!("/{name}"))
                || holds(wanted, read.get(name).unwrap_or(&Value::Null))
        }),
        (wanted, read) => json::alike(wanted, read),
    }
}

/// The member of an element that holds its value.
const VALUE: &str = "value";

/// Whether an element of a list is named to be emptied.
fn is_emptied(one: &Value) -> bool {
    one.as_object().is_some_and(|members| members.len() > 1 && members.get(VALUE) == Some(&Value::from("")))
}

/// Whether each element of a list is shown by one of another. Most stand in the same order, so each is looked for behind the one
/// before first.
fn all_among(list: &[Value], others: &[Value], shows: &dyn Fn(&Value, &Value) -> bool) -> bool {
    let mut next = 0;
    list.iter().all(|one| {
        let (before, behind) = others.split_at(next.min(others.len()));
        let is_one = |other: &Value| shows(one, other);
        let found = behind.iter().position(is_one).map(|place| next + place);
        let found = found.or_else(|| before.iter().position(is_one));
        next = found.map_or(next, |place| place + 1);
        found.is_some()
    })
}

/// Whether a text stands in a list, by itself or as a member of an object.
pub(super) fn is_among(wanted: &Value, found: &[Value]) -> bool {
    let same = |other: &Value| {
        let text = other.as_str().unwrap_or_default();
        wanted.as_str().is_some_and(|wanted| wanted.eq_ignore_ascii_case(text))
    };
    found.iter().any(|one| match one {
        Value::Object(members) => members.values().any(same),
        other => same(other),
    })
}

/// Whether every text of a list stands so in another; an empty list asks for none.
pub(super) fn has_all(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Array(wanted), Value::Array(found)) => {
            !wanted.is_empty() && wanted.iter().all(|one| one.is_string() && is_among(one, found))
        }
        _ => false,
    }
}
