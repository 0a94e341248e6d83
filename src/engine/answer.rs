//! The one gate that every answer passes: whether it is the answer to the call, before anything is made of it.

use crate::commands::{Arg, Effect, columns};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::{Body, Flow, Need, Operation, Platform};
use crate::session::{Given, Input};
use serde_json::Value;
use serde_json::value::RawValue;

/// How much of what is no answer is shown, in characters.
const SHOWN: usize = 80;

/// Checks an answer. `typed` is what a person gave, `given` the same with names turned into ids.
///
/// # Errors
/// Unexpected where it is not the answer to this, or about something else. Rejected where it says that the call
/// failed.
pub(super) fn check(
    operation: &Operation,
    typed: &Given,
    given: &Given,
    answer: &RawValue,
) -> Result<(), Fault> {
    holds(operation, answer)?;
    for (pointer, words) in operation.answer.words {
        let word = json::pick(answer, pointer);
        let said = word.as_ref().map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned));
        match said {
            Some(said) if !words.iter().any(|word| word.eq_ignore_ascii_case(&said)) => {
                let message =
                    format!("the platform answered '{said}' where success is '{}'", words.join("' or '"));
                return Err(Fault::new(Kind::Rejected, message).platform_code(said));
            }
            _ => {}
        }
    }
    let declared = operation.answer.echoes;
    let derived =
        identity(operation).filter(|(arg, _)| declared.iter().all(|(other, _)| other.name != arg.name));
    let echoes = declared.iter().map(|(arg, at)| (*arg, at.to_vec())).chain(derived);
    for (arg, places) in echoes {
        is_about(arg, &places, typed, given, answer)?;
    }
    Ok(())
}

/// What an object that was read for an edit must hold: what the platform's own `get` of it must.
pub(super) fn check_read(
    platform: &Platform,
    path: &str,
    given: &Given,
    answer: &RawValue,
) -> Result<(), Fault> {
    let get = platform
        .operations()
        .find(|other| other.path == path && other.method == Method::Get && matches!(other.flow, Flow::One));
    get.map_or(Ok(()), |get| check(get, given, given, answer))
}

fn holds(operation: &Operation, answer: &RawValue) -> Result<(), Fault> {
    let empty = matches!(answer.get(), "null" | "\"\"");
    let own: Vec<&str> = operation.columns.iter().map(|column| column.pointer).collect();
    let (members, may_be_empty) = match operation.answer.body {
        Body::Free => return Ok(()),
        Body::Derived => (&own[..], operation.columns.is_empty()),
        Body::DerivedOrEmpty => (&own[..], true),
        Body::Holds(members) => (members, false),
        Body::HoldsOrEmpty(members) => (members, true),
    };
    let there = |member: &&str| json::place(answer, member).is_some();
    let something = !empty && !matches!(answer.get(), "{}" | "[]");
    let reads = operation.command.effect == Effect::Read;
    // A read without columns shows whatever there is.
    let shapeless = reads && members.is_empty() && something;
    if empty && may_be_empty && !(reads && members.is_empty()) || shapeless || members.iter().any(there) {
        return Ok(());
    }
    Err(not_the_answer(answer))
}

/// The fault for a body that is something else.
pub(super) fn not_the_answer(answer: &RawValue) -> Fault {
    let mut text: String = answer.get().chars().take(SHOWN).collect();
    if text.len() < answer.get().len() {
        text.push('…');
    }
    let what = if answer.get() == "null" { "nothing".to_owned() } else { text };
    Fault::unexpected(format!("the platform's answer is not the answer to this: {what}"))
        .hint("a gateway or a maintenance page may have answered; check the address, or try again later")
}

/// The argument that an operation's answer is about, and where the answer says so: what its path ends in, at the id
/// of its columns; the name of what it makes, at the place of that name.
fn identity(operation: &Operation) -> Option<(&'static Arg, Vec<&'static str>)> {
    if let Some(field) = operation.body.iter().find(|field| field.need == Need::Named) {
        return field.arg.map(|arg| (arg, vec![field.at]));
    }
    let arg = operation.targets.last().copied()?;
    // What a POST makes has an id of its own.
    if operation.method == Method::Post
        || !operation.path.ends_with(&format!("/{{{}}}", arg.name))
        || !matches!(operation.flow, Flow::One)
    {
        return None;
    }
    let reads = operation.command.effect == Effect::Read;
    let id = |heading| heading == columns::ID.name || !reads && heading == columns::NAME.name;
    let places: Vec<_> = operation
        .columns
        .iter()
        .filter(|column| id(column.heading.name))
        .map(|column| column.pointer)
        .collect();
    (!places.is_empty()).then_some((arg, places))
}

fn is_about(
    arg: &Arg,
    places: &[&str],
    typed: &Given,
    given: &Given,
    answer: &RawValue,
) -> Result<(), Fault> {
    let asked: Vec<String> =
        [typed, given].iter().filter_map(|given| given.get(arg).and_then(Input::to_text)).collect();
    let told: Vec<String> = places
        .iter()
        .filter_map(|place| match json::pick(answer, place)? {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .collect();
    let same = |told: &String| asked.iter().any(|asked| asked.to_lowercase() == told.to_lowercase());
    if asked.is_empty() || told.is_empty() || told.iter().any(same) {
        return Ok(());
    }
    Err(about_another(&told[0], &asked[0]))
}

/// The fault for an answer that is about something else than what was asked for.
pub(super) fn about_another(told: &str, asked: &str) -> Fault {
    Fault::unexpected(format!("the platform answered about '{told}', not about '{asked}'"))
        .hint("nothing of that answer was used; a cache or a proxy may have mixed calls up")
}
