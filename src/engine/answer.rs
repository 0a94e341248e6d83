//! The one gate that every answer passes: whether it is the answer to the call, before anything is made of it.

use super::loss;
use crate::commands::{Arg, ArgKind, Effect, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::replies::{about_another, is_same, not_the_answer};
use crate::platforms::{Body, Flow, Operation, Platform, Presence};
use crate::session::{CommandInput, Input, Session};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::HashSet;

/// Checks an answer. `typed` is what a person gave, `given` the same with names turned into ids.
///
/// # Errors
/// Unexpected where it is not the answer to this, or about something else. Rejected where it says that the call
/// failed.
pub(super) fn check(
    operation: &Operation,
    typed: &CommandInput,
    given: &CommandInput,
    answer: &RawValue,
) -> Result<(), Fault> {
    if !holds(operation, answer) {
        return Err(not_the_answer(answer.get().as_bytes()));
    }
    if operation.method != Method::Get
        && let Some((name, said)) = error_inside(answer)
    {
        return Err(Fault::unexpected(format!(
            "the platform answered that it was done, with '{name}': {said}"
        )));
    }
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
    let said = || declared.iter().chain(operation.answer.mentions);
    let derived = identity(operation).filter(|(arg, _)| said().all(|(other, _)| other.name != arg.name));
    let echoes = declared.iter().map(|(arg, at)| (*arg, at.to_vec())).chain(derived);
    for (arg, places) in echoes {
        if let Some((asked, told)) = another(operation, (arg, &places), [typed, given], answer) {
            return Err(about_another(&told, &asked));
        }
    }
    for (arg, places) in operation.answer.sent {
        if let Some((asked, told)) = another(operation, (arg, places), [typed, given], answer) {
            let message = format!("{} '{asked}' was sent, and the platform answered '{told}'", arg.name);
            return Err(Fault::new(Kind::Rejected, message).hint("read it again before relying on it"));
        }
    }
    for (pointer, arg) in operation.answer.counts {
        counts(pointer, arg, asked(operation, arg, given), answer)?;
    }
    Ok(())
}

/// An error that an answer holds beside what it says of success.
fn error_inside(answer: &RawValue) -> Option<(&'static str, String)> {
    ["error", "errors", "errorMessage"].into_iter().find_map(|name| {
        let said = json::pick(answer, &format!("/{name}"))?;
        let is_none = loss::is_blank(&said) || matches!(said, Value::Bool(false)) || said == 0;
        (!is_none).then(|| (name, said.as_str().map_or_else(|| said.to_string(), str::to_owned)))
    })
}

/// What is to be told of an answer that passes: it names another thing than the one asked for, where the platform is
/// known to do so.
pub(super) fn oddity(
    operation: &Operation,
    typed: &CommandInput,
    given: &CommandInput,
    answer: &RawValue,
) -> Option<String> {
    let mut odd = operation.answer.mentions.iter();
    let (asked, told) =
        odd.find_map(|(arg, places)| another(operation, (arg, places), [typed, given], answer))?;
    Some(format!("the platform's answer names '{told}' where '{asked}' was asked for"))
}

/// An argument and the places where an answer may repeat it.
type AnswerPlace = (&'static Arg, &'static [&'static str]);

/// The first member of a body that an answer shows with another value, its own place or a declared one.
pub(super) fn contradicted(
    operation: &Operation,
    body: &Value,
    secrets: &[&str],
    answer: &RawValue,
) -> Option<String> {
    let answer: Value = serde_json::from_str(answer.get()).ok()?;
    let unreadable = |name: &String| match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => edit.is_unreadable(&format!("/{name}")),
        (_, Some(back)) => back.unreadable.contains(&name.as_str()),
        _ => false,
    };
    let places = |said: &'static [AnswerPlace]| {
        said.iter().filter_map(|(arg, places)| Some((operation.field(arg)?.at, *places)))
    };
    // What was typed of these is held against the answer already; of an edit more is known than was typed.
    let echoes = || places(operation.answer.echoes).chain(places(operation.answer.mentions));
    let edits = matches!(operation.flow, Flow::Edit(_));
    let declared = places(operation.answer.sent).chain(echoes().filter(|_| edits));
    let differs = |wanted: &Value, at: &str| match answer.pointer(at) {
        None => false,
        // Of an edit the whole list is known.
        Some(Value::Array(told)) if edits => {
            wanted.as_array().is_some_and(|wanted| is_another_list(wanted, told))
        }
        Some(told) => is_scalar(wanted) && (is_scalar(told) || told.is_null()) && !says_same(wanted, told),
    };
    let members = body.as_object().into_iter().flatten();
    let mut own = members
        .map(|(name, value)| (format!("/{}", json::escaped(name)), name, value))
        // A word of success may stand where the request has a member of that name.
        .filter(|(at, ..)| operation.answer.words.iter().all(|(word, _)| word != at))
        .filter(|(at, ..)| echoes().all(|(echo, _)| echo != at))
        .filter(|(at, name, _)| !json::is_secret(secrets, at) && !unreadable(name));
    let own = own.find(|(at, _, value)| differs(value, at)).map(|(at, ..)| at);
    let mut declared = declared.filter(|(at, _)| !at.is_empty() && !json::is_secret(secrets, at));
    let other = |(at, places): &(&str, &[&str])| {
        let shown = places.iter().filter(|place| answer.pointer(place).is_some());
        let mut shown = shown.map(|place| differs(json::at(body, at), place)).peekable();
        shown.peek().is_some() && shown.all(|differs| differs)
    };
    own.or_else(|| declared.find(other).map(|(at, _)| at.to_owned())).map(|at| json::spoken(&at))
}

/// Whether two lists of plain values do not hold the same ones, in whatever order.
fn is_another_list(wanted: &[Value], told: &[Value]) -> bool {
    let holds = |list: &[Value], one: &Value| list.iter().any(|other| says_same(one, other));
    wanted.iter().chain(told).all(is_scalar)
        && !(wanted.iter().all(|one| holds(told, one)) && told.iter().all(|one| holds(wanted, one)))
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// Whether two values mean the same: platforms write words in their own letter case, numbers for words, and instants in
/// many forms; a text that clears a member leaves nothing there.
pub(super) fn says_same(wanted: &Value, told: &Value) -> bool {
    let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
    match (wanted, told) {
        (Value::String(wanted), Value::Null) => wanted.is_empty(),
        (Value::String(wanted), Value::String(told)) => {
            let same =
                || instant(wanted).is_some_and(|wanted| instant(told).is_none_or(|told| wanted == told));
            wanted.to_lowercase() == told.to_lowercase() || same()
        }
        (Value::String(_), _) | (_, Value::String(_)) => true,
        (wanted, told) => json::alike(wanted, told),
    }
}

/// Fails unless a count is how many different values of an argument were sent, or the number that it was.
fn counts(pointer: &str, arg: &Arg, asked: Option<Value>, answer: &RawValue) -> Result<(), Fault> {
    let many: HashSet<&Value> = asked.iter().filter_map(Value::as_array).flatten().collect();
    let number = asked.as_ref().filter(|_| arg.kind == ArgKind::Int).and_then(Value::as_u64);
    let sent = number.unwrap_or(many.len() as u64);
    let told = json::pick(answer, pointer).and_then(|count| match count {
        Value::Array(list) => Some(list.len() as u64),
        count => count.as_u64(),
    });
    let Some(told) = told.filter(|told| *told < sent) else { return Ok(()) };
    let message = match (number, pointer.trim_start_matches('/')) {
        (Some(_), _) => format!("{told} of {sent} were made (--{})", arg.name),
        (None, name) => format!("{told} of {sent} values of --{} were taken over ({name})", arg.name),
    };
    Err(Fault::new(Kind::Partial, message)
        .hint("the rest was done; read it again to see which are missing")
        .items(Vec::new(), serde_json::from_str(answer.get()).ok()))
}

/// What an object that was read for an edit must hold: what the platform's own `get` of it must.
pub(super) fn check_read(
    platform: &Platform,
    path: &str,
    given: &CommandInput,
    answer: &RawValue,
) -> Result<(), Fault> {
    platform.reader(path).map_or(Ok(()), |get| check(get, given, given, answer))
}

/// Whether a body is of the shape that an operation's answer must have.
pub fn holds(operation: &Operation, answer: &RawValue) -> bool {
    let empty = matches!(answer.get(), "null" | "\"\"");
    let own: Vec<&str> = operation.columns.iter().map(|column| column.pointer).collect();
    let (members, may_be_empty) = match operation.answer.body {
        Body::Free => return true,
        Body::Derived => (&own[..], operation.columns.is_empty()),
        Body::DerivedOrEmpty => (&own[..], true),
        Body::Holds(members) => (members, false),
        Body::HoldsOrEmpty(members) | Body::TextOrEmpty(members) => (members, true),
        Body::Text(members) | Body::Figures(members) => (members, false),
    };
    let may_be_text =
        matches!(operation.answer.body, Body::Text(_) | Body::TextOrEmpty(_) | Body::Figures(_));
    if may_be_text {
        let wants_figure = matches!(operation.answer.body, Body::Figures(_));
        let fits = !wants_figure || gives_figure(answer.get());
        let says = !empty && fits && !answer.get().starts_with(['{', '[']);
        return says || empty && may_be_empty || members.iter().any(|at| json::place(answer, at).is_some());
    }
    let there = |member: &&str| json::place(answer, member).is_some();
    // What was made and has no id cannot be told from others.
    let makes = operation.name().is_some() && operation.answer.body == Body::Derived;
    if let Some(id) = operation.id_column().filter(|_| makes)
        && !std::iter::once(&id.pointer).chain(id.others).any(there)
    {
        return false;
    }
    let something = !empty && !matches!(answer.get(), "{}" | "[]");
    let reads = operation.command.effect == Effect::Read;
    // A read without columns shows whatever there is.
    let shapeless = reads && members.is_empty() && something;
    empty && may_be_empty && !(reads && members.is_empty()) || shapeless || members.iter().any(there)
}

/// Whether a text is a sentence with a number in it: what was cut short or is no text at all gives none.
fn gives_figure(text: &str) -> bool {
    let words = serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned());
    let is_text = !words.starts_with(['"', '{', '[', '<']) && !words.contains(['\u{fffd}', '\0']);
    is_text && words.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a row is one of an operation's list: an object with members, unless the list is one of bare values.
pub(super) fn is_row(operation: &Operation, row: &RawValue) -> bool {
    let text = row.get();
    let is_object = text.starts_with('{') && text[1..].trim_start() != "}";
    is_object
        || text != "null"
            && !text.starts_with('{')
            && operation.columns.iter().all(|column| column.pointer.is_empty())
}

/// The argument that an operation's answer is about, and where the answer says so: what its path ends in, at the id
/// of its columns; the name of what it makes, at the place of that name.
fn identity(operation: &Operation) -> Option<(&'static Arg, Vec<&'static str>)> {
    if let Some(field) = operation.body.iter().find(|field| field.need == Presence::Named) {
        return field.arg.map(|arg| (arg, vec![field.at]));
    }
    let arg = operation.targets.iter().rev().copied().find(|arg| arg.kind != ArgKind::File)?;
    // What a POST makes has an id of its own.
    if operation.method == Method::Post
        || !operation.path.ends_with(&format!("/{{{}}}", arg.name))
        || !matches!(operation.flow, Flow::One | Flow::Edit(_))
    {
        return None;
    }
    // A read finds things by other names too, and an edit may give another name.
    let by_name = operation.command.effect > Effect::Read && matches!(operation.flow, Flow::One);
    let id = |heading| heading == columns::ID.name || by_name && heading == columns::NAME.name;
    let places: Vec<_> = operation
        .columns
        .iter()
        .filter(|column| id(column.heading.name))
        .map(|column| column.pointer)
        .collect();
    (!places.is_empty()).then_some((arg, places))
}

/// The value of an argument that was sent: given by its flag, in a body that was given, or the one that is sent where
/// nothing is said.
fn asked(operation: &Operation, arg: &Arg, given: &CommandInput) -> Option<Value> {
    let field = operation.body.iter().find(|field| field.arg.is_some_and(|other| other.name == arg.name));
    let in_data = || {
        let at = field.map(|field| field.at).filter(|at| !at.is_empty())?;
        given.data.as_ref()?.pointer(at).cloned()
    };
    let by_itself = || match field?.need {
        Presence::Default(json) => serde_json::from_str(json).ok(),
        _ => None,
    };
    given.get(arg).map(Input::to_json).or_else(in_data).or_else(by_itself)
}

/// What was asked for and what the answer says instead, where it says another value than was given.
fn another(
    operation: &Operation,
    (arg, places): (&Arg, &[&str]),
    given: [&CommandInput; 2],
    answer: &RawValue,
) -> Option<(String, String)> {
    let text = |value: Value| match value {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    // Further names of one thing stand in a list, bare or each as the value of an object.
    let texts = |value: Value| match value {
        Value::Array(list) => {
            let name = |one: Value| json::text_at(&one, "/value").or_else(|| text(one));
            list.into_iter().filter_map(name).collect()
        }
        one => text(one).into_iter().collect::<Vec<_>>(),
    };
    let asked: Vec<String> =
        given.iter().filter_map(|given| asked(operation, arg, given).and_then(text)).collect();
    let told: Vec<String> =
        places.iter().filter_map(|place| json::pick(answer, place)).flat_map(texts).collect();
    let same = |told: &String| asked.iter().any(|asked| is_same(asked, told));
    if asked.is_empty() || told.iter().any(same) {
        return None;
    }
    Some((asked.into_iter().next()?, told.into_iter().next()?))
}

/// The answer to a write as JSON text; `null` for an empty one.
///
/// # Errors
/// In doubt where it cannot be read: the write may have been carried out.
pub(super) fn to_write(session: &Session, call: &Call, reply: &Reply) -> Result<Box<RawValue>, Fault> {
    raw_body(&reply.body).map_err(|fault| session.name(fault.status(reply.status)).in_doubt(call.line()))
}

/// A reply's body as JSON text; `null` for an empty one.
pub(super) fn raw_body(body: &[u8]) -> Result<Box<RawValue>, Fault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(json::raw(&Value::Null));
    }
    serde_json::from_slice(body).map_err(|error| {
        Fault::unexpected(format!("the platform's reply is not the JSON it should be: {error}"))
    })
}
