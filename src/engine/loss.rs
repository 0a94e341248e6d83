//! What a change removes: worked out from what was read and what is to stand there, whatever flag said it.

use super::change::place;
use crate::commands::{Arg, ArgKind, Effect, Weight};
use crate::http::Method;
use crate::json;
use crate::platforms::{Edit, Flow, Operation, Platform, Presence};
use crate::session::{Change, CommandInput, Input};
use serde_json::Value;

/// Places that a question names at most.
const MOST_TOLD: usize = 5;

/// What is gone from one place.
#[derive(Debug, PartialEq)]
pub(super) enum Loss {
    /// Elements of a list.
    Elements(String, Vec<Value>),
    /// A member that held something.
    Member(String),
    /// What a member's new value switches off.
    Off(String),
    /// A right of the account that acts, by a member's new value.
    Right(String),
    /// The thing itself, from the one who has it.
    Owner(String),
    /// What a switch of the body deletes.
    Deleted(String),
}

/// What stands in the second object no longer.
pub(super) fn between(before: &Value, after: &Value) -> Vec<Loss> {
    let mut found = Vec::new();
    walk("", before, after, &mut found);
    found
}

/// The same, and what is switched off or goes to somebody else.
pub(super) fn of(
    platform: &Platform,
    operation: &Operation,
    edit: &Edit,
    [read, before, after]: [&Value; 3],
) -> Vec<Loss> {
    let mut found = between(before, after);
    let off =
        |at: &str, value: &Value| holds(json::at(after, at), value) && !holds(json::at(before, at), value);
    let known = offs(platform, operation, edit);
    let mut places: Vec<&str> =
        known.iter().filter(|(at, value)| off(at, value)).map(|(at, _)| *at).collect();
    places.sort_unstable();
    places.dedup();
    found.splice(..0, places.into_iter().map(|at| Loss::Off(json::spoken(at))));
    if let Some((at, name)) = edit.owner {
        let (was, is) = (json::at(before, at), json::at(after, at));
        if was != is && !is_blank(was) && !is_blank(is) {
            let called = json::text_at(read, name).or_else(|| json::text_at(before, at));
            found.insert(0, Loss::Owner(called.unwrap_or_default()));
        }
    }
    found
}

/// Places in what an edit writes, with the value there that switches something off: as the edit declares it, as a flag
/// weighs it, or as another command that asks fixes it.
fn offs(platform: &Platform, operation: &Operation, edit: &Edit) -> Vec<(&'static str, Value)> {
    let value = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
    let declared = edit.off.iter().map(|(at, json)| (*at, value(json)));
    let fields = operation.body.iter().filter_map(|field| match field.arg?.weight {
        Weight::Destroys(words) => Some((field.at, words)),
        Weight::Plain | Weight::HighImpact => None,
    });
    let weighed = fields.flat_map(|(at, words)| words.iter().map(move |word| (at, value(word))));
    let others = twins(platform, operation).filter(|twin| twin.command.effect >= Effect::Destroy);
    let others = others.flat_map(|twin| fixed(twin).collect::<Vec<_>>());
    declared.chain(weighed).chain(others.map(|(at, json)| (at, value(json)))).collect()
}

/// The words for a question: what goes, and how much of it.
pub(super) fn describe(losses: &[Loss]) -> String {
    let words = |loss: &Loss| match loss {
        Loss::Elements(at, gone) => format!("removes {} from {at}", gone.len()),
        Loss::Member(at) => format!("empties {at}"),
        Loss::Off(at) => format!("disables it by {at}"),
        Loss::Right(at) => format!("changes {at}"),
        Loss::Owner(name) => format!("takes it from {name}"),
        Loss::Deleted(at) => format!("deletes by {at}"),
    };
    // Where there are many, lists are named before single values.
    let mut told: Vec<&Loss> = losses.iter().collect();
    told.sort_by_key(|loss| matches!(loss, Loss::Member(_)));
    let mut parts: Vec<String> = told.into_iter().take(MOST_TOLD).map(words).collect();
    if losses.len() > MOST_TOLD {
        parts.push(format!("and {} more", losses.len() - MOST_TOLD));
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// What a body empties that changes an object without reading it.
pub(super) fn emptied(operation: &Operation, body: &Value) -> Vec<Loss> {
    let mut found = Vec::new();
    if operation.command.verb() == "update" && !matches!(operation.flow, Flow::Edit(_)) {
        blanks("", body, &mut found);
    }
    if matches!(operation.method, Method::Put | Method::Patch) && operation.command.effect == Effect::Write {
        deletes("", body, &mut found);
    }
    found
}

/// Words at the front of a switch that removes something, as platforms call it.
const DELETING: &[&str] = &["delete", "remove"];

/// Switches anywhere in a body that say that something is to be deleted.
fn deletes(at: &str, value: &Value, found: &mut Vec<Loss>) {
    for (name, value) in value.as_object().into_iter().flatten() {
        let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        let lower = name.to_ascii_lowercase();
        if value == &Value::Bool(true) && DELETING.iter().any(|word| lower.starts_with(word)) {
            found.push(Loss::Deleted(at.clone()));
        }
        deletes(&at, value, found);
    }
}

fn blanks(at: &str, value: &Value, found: &mut Vec<Loss>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                blanks(&at, value, found);
            }
        }
        value if is_blank(value) && !at.is_empty() => found.push(Loss::Member(at.to_owned())),
        _ => {}
    }
}

fn walk(at: &str, before: &Value, after: &Value, found: &mut Vec<Loss>) {
    match (before, after) {
        (before, after) if before == after || is_blank(before) => {}
        (Value::Object(left), Value::Object(right)) => {
            for (name, before) in left {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                walk(&at, before, right.get(name).unwrap_or(&Value::Null), found);
            }
        }
        (Value::Array(left), Value::Array(right)) => list(at, left, right, found),
        (Value::Array(left), _) => found.push(Loss::Elements(at.to_owned(), left.clone())),
        (_, after) if is_blank(after) => found.push(Loss::Member(at.to_owned())),
        _ => {}
    }
}

/// Elements that are in the second list too, changed or not, are no loss.
fn list(at: &str, before: &[Value], after: &[Value], found: &mut Vec<Loss>) {
    // Most of a long list is as it was.
    let same = |pair: &(&Value, &Value)| pair.0 == pair.1;
    let front = before.iter().zip(after).take_while(same).count();
    let (before, after) = (&before[front..], &after[front..]);
    let back = before.iter().rev().zip(after.iter().rev()).take_while(same).count();
    let (before, after) = (&before[..before.len() - back], &after[..after.len() - back]);
    let mut right: Vec<&Value> = after.iter().collect();
    let mut left: Vec<&Value> =
        before.iter().filter(|element| !take(&mut right, |other| other == *element)).collect();
    let mut gone = Vec::new();
    // Objects of one list that have no key are told apart by their places.
    let by_place = left.len() == right.len()
        && left.iter().chain(&right).all(|each| each.is_object() && key(each).is_none());
    for (index, element) in left.drain(..).enumerate() {
        let twin = match key(element) {
            Some(name) => right.iter().position(|other| key(other) == Some(name)),
            None if by_place => Some(0),
            None => None,
        };
        match twin {
            Some(place) => walk(&format!("{at}.{index}"), element, right.remove(place), found),
            None => gone.push(element.clone()),
        }
    }
    if !gone.is_empty() {
        found.push(Loss::Elements(at.to_owned(), gone));
    }
}

fn take(from: &mut Vec<&Value>, fits: impl Fn(&Value) -> bool) -> bool {
    let place = from.iter().position(|other| fits(other));
    place.map(|place| from.remove(place)).is_some()
}

/// What tells an object of a list from the others.
fn key(element: &Value) -> Option<(&str, &Value)> {
    let members = element.as_object()?;
    ["id", "name", "type", "value"].into_iter().find_map(|name| Some((name, members.get(name)?)))
}

/// Whether nothing is there.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or(Value::Null)
}

/// Whether a value is what a table says, lists with more in them included; platforms read words in any letter case.
pub(super) fn holds(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::Array(list), Value::Array(wanted)) => wanted.iter().all(|each| list.contains(each)),
        (Value::String(text), Value::String(wanted)) => text.eq_ignore_ascii_case(wanted),
        (value, wanted) => value == wanted,
    }
}

/// The members at a pointer, their names in any letter case: some platforms read them so.
pub(super) fn members<'a>(value: &'a Value, pointer: &str) -> Vec<&'a Value> {
    pointer.split('/').skip(1).fold(vec![value], |places, part| {
        let maps = places.into_iter().filter_map(Value::as_object);
        let named = maps.flat_map(|map| map.iter().filter(|(name, _)| name.eq_ignore_ascii_case(part)));
        named.map(|(_, member)| member).collect()
    })
}

/// The other operations that are carried out by the same call.
pub(super) fn twins(
    platform: &Platform,
    operation: &Operation,
) -> impl Iterator<Item = &'static Operation> + use<> {
    let (method, path, command) = (operation.method, operation.path, operation.command.path);
    platform
        .operations()
        .filter(move |twin| twin.method == method && twin.path == path && twin.command.path != command)
}

/// What a body does, beyond what the flags say: members that weigh, and what another command would be.
pub(super) fn of_body(platform: &Platform, operation: &Operation, body: &Value) -> Effect {
    let fields = operation.body.iter().filter_map(|field| Some((field.arg?, field.at)));
    let given = fields.flat_map(|(arg, at)| members(body, at).into_iter().map(move |value| (arg, value)));
    let weighed = given.map(|(arg, value)| weight(arg, value)).max().unwrap_or(Effect::Read);
    let is = |twin: &&Operation| {
        let mut fixed = fixed(twin).peekable();
        fixed.peek().is_some()
            && fixed.all(|(at, json)| members(body, at).into_iter().any(|value| holds(value, &parsed(json))))
    };
    let others = twins(platform, operation).chain(siblings(platform, operation));
    let other = others.filter(|twin| is(twin)).map(|twin| twin.command.effect).max();
    weighed.max(other.unwrap_or(Effect::Read))
}

/// Of an update the operations on the same thing that set one member to one value: to set that member among others is to
/// do their work.
fn siblings<'a>(
    platform: &'a Platform,
    operation: &'a Operation,
) -> impl Iterator<Item = &'static Operation> + use<'a> {
    let front = operation.command.path.strip_suffix(" update");
    platform.operations().filter(move |other| {
        let resource = other.command.path.rsplit_once(' ').map(|(front, _)| front);
        front.is_some() && front == resource && other.targets == operation.targets
    })
}

/// Pointers and JSON that an operation always sends.
pub(super) fn fixed(operation: &Operation) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
    operation.body.iter().filter_map(|field| match field.need {
        Presence::Fixed(json) => Some((field.at, json)),
        _ => None,
    })
}

fn weight(arg: &Arg, value: &Value) -> Effect {
    match arg.weight {
        Weight::Plain => Effect::Read,
        Weight::HighImpact => match value {
            Value::Null | Value::Bool(false) => Effect::Read,
            Value::String(text) if text.is_empty() || text.eq_ignore_ascii_case("false") => Effect::Read,
            _ => Effect::HighImpact,
        },
        Weight::Destroys(values) => {
            let text = json::text_at(value, "").unwrap_or_default();
            let destroys = values.iter().any(|each| each.eq_ignore_ascii_case(&text));
            if destroys { Effect::Destroy } else { Effect::Read }
        }
    }
}

/// The most that an edit may do, where the object is not read yet: whatever can remove something is taken to do it.
pub(super) fn at_most(
    platform: &Platform,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
) -> Effect {
    let offs = offs(platform, operation, edit);
    let says = |at: &str| {
        let field = operation.body.iter().find(|field| field.at == at).and_then(|field| field.arg);
        field.and_then(|arg| given.get(arg)).map(Input::to_json)
    };
    let may = given.patch.is_some()
        || given.replace.is_some()
        || given.changes.iter().any(may_take)
        || given.data.as_ref().is_some_and(|data| may_empty(data) || switches(&offs, data))
        || given.data.as_ref().is_some_and(|data| clears(edit, data))
        || edit.owner.is_some_and(|(at, _)| says(at).is_some())
        || operation.body.iter().any(|field| replaces(field.need, field.arg.and_then(|arg| given.get(arg))));
    let switched = offs.iter().any(|(at, off)| says(at).is_some_and(|value| holds(&value, off)));
    let set = given.changes.iter().any(|change| {
        let Change::Set(name, text) = change else { return false };
        let (at, text) =
            (place(edit.root, name), Value::from(text.trim_start_matches([':', '"']).trim_end_matches('"')));
        offs.iter().any(|(there, off)| at == *there && holds(&text, off))
    });
    if may || switched || set { Effect::Destroy } else { Effect::Read }
}

/// Whether a word of a body takes a member away.
fn clears(edit: &Edit, data: &Value) -> bool {
    edit.clears.iter().any(|(word, _)| json::at(data, word) == &Value::Bool(true))
}

fn switches(offs: &[(&str, Value)], data: &Value) -> bool {
    offs.iter().any(|(at, off)| members(data, at).into_iter().any(|value| holds(value, off)))
}

fn may_take(change: &Change) -> bool {
    match change {
        Change::Add(..) | Change::Insert(..) => false,
        Change::Remove(..) | Change::Unset(_) => true,
        Change::Set(_, text) => match text.strip_prefix(':') {
            Some(json) => may_empty(&parsed(json)),
            None => text.is_empty() || text.eq_ignore_ascii_case("false"),
        },
    }
}

/// Whether JSON that is laid over an object may remove something there.
fn may_empty(value: &Value) -> bool {
    match value {
        Value::Object(map) if !map.is_empty() => map.values().any(may_empty),
        Value::Array(_) | Value::Bool(false) => true,
        value => is_blank(value),
    }
}

/// Whether a flag puts a new list in the place of the one that is there.
fn replaces(need: Presence, input: Option<&Input>) -> bool {
    !matches!(need, Presence::Add | Presence::Take | Presence::Refused(_))
        && match input {
            Some(Input::Many(_) | Input::Json(_) | Input::File(..)) => true,
            Some(Input::Text(text)) => text.is_empty(),
            _ => false,
        }
}

/// Whether giving an argument to an edit replaces a list that the object has.
pub fn replaces_list(operation: &Operation, arg: &Arg) -> bool {
    let is_edit = matches!(operation.flow, Flow::Edit(_));
    let plain = |need: Presence| {
        matches!(need, Presence::May | Presence::Must | Presence::Local | Presence::Default(_))
    };
    is_edit
        && arg.kind == ArgKind::Many
        && operation
            .body
            .iter()
            .any(|field| plain(field.need) && field.arg.is_some_and(|known| std::ptr::eq(known, arg)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(before: Value, after: Value) -> String {
        describe(&between(&before, &after))
    }

    #[test]
    fn elements_members_and_texts_that_go_are_losses_and_changes_are_none() {
        for (before, after, said) in [
            (json!({"r": ["a", "b"]}), json!({"r": ["b", "c"]}), " (removes 1 from r)"),
            (json!({"r": ["a", "a"]}), json!({"r": ["a"]}), " (removes 1 from r)"),
            (json!({"r": ["a"]}), json!({}), " (removes 1 from r)"),
            (json!({"o": {"x": "y"}}), json!({"o": {"x": ""}}), " (empties o.x)"),
            (json!({"o": {"x": "y"}}), json!({"o": null}), " (empties o)"),
            (json!({"g": [{"value": "a"}]}), json!({"g": [{"value": "b"}]}), " (removes 1 from g)"),
            (
                json!({"c": [{"type": "r", "value": 1}, {"type": "r", "value": 2}]}),
                json!({"c": [{"type": "r", "value": 1}]}),
                " (removes 1 from c)",
            ),
            (json!({"r": ["a", "b"]}), json!({"r": ["b", "a", "c"]}), ""),
            (json!({"x": "y", "n": null, "e": []}), json!({"x": "z"}), ""),
            (
                json!({"a": [{"name": "N", "value": "1"}]}),
                json!({"a": [{"name": "M", "value": "0"}, {"name": "N", "value": "2"}]}),
                "",
            ),
            (
                json!({"i": [{"idpName": "A", "secret": "s"}]}),
                json!({"i": [{"idpName": "B", "secret": "s"}]}),
                "",
            ),
            (
                json!({"i": [{"idpName": "A", "secret": "s"}]}),
                json!({"i": [{"idpName": "A"}]}),
                " (empties i.0.secret)",
            ),
        ] {
            assert_eq!(told(before.clone(), after.clone()), said, "{before} -> {after}");
        }
    }

    #[test]
    fn whatever_may_take_something_away_is_taken_to_do_it_where_nothing_was_read() {
        let set = |text: &str| Change::Set("x".into(), text.into());
        for change in [
            Change::Unset("x".into()),
            Change::Remove("x".into(), "y".into()),
            set(":[]"),
            set(":null"),
            set(""),
        ] {
            assert!(may_take(&change), "{change:?}");
        }
        for change in [Change::Add("x".into(), "y".into()), set("y"), set(":1"), set(":{\"a\":1}")] {
            assert!(!may_take(&change), "{change:?}");
        }
    }
}
