//! From what was given to the call: the path with its segments encoded, query and body. Pure, and the one
//! place where a typed text meets a path.

use crate::commands::{Arg, ArgKind, Effect, article};
use crate::fault::Fault;
use crate::http::{Call, encode_segment};
use crate::json;
use crate::platforms::{Field, Flow, Operation, Presence};
use crate::session::{CommandInput, Input, Session};
use serde_json::Value;

/// Builds the call of an operation. Of an edit only what can be checked before reading is built.
///
/// # Errors
/// Usage: something missing, empty, or of the wrong sort.
pub fn build(session: &Session, operation: &Operation, given: &CommandInput) -> Result<Call, Fault> {
    let path = session.path(&path(operation.path, &parts(operation, given)?, given)?);
    // A function of its own fills in what it finds elsewhere than in the targets.
    if !matches!(operation.flow, Flow::Own(_)) {
        whole(session, &path)?;
    }
    let mut call = Call::new(operation.method, path).effect(operation.effect());
    for field in operation.query {
        if let Some(value) = value(field, given)? {
            let text = match value {
                Value::String(text) => text,
                other => other.to_string(),
            };
            call.set_query(field.at, text);
        }
    }
    if let Some(body) = body(operation, given)? {
        call = call.json(&body);
        call.set_header("Content-Type", session.platform.dialect.media_type(session, operation.method));
    }
    Ok(call)
}

/// Takes what a command is about from `--data` where it was not typed. It is a target from then on, whose name becomes an
/// id, and no member that could say another one. What a new thing is called counts as typed, and stays where it is.
///
/// # Errors
/// Usage: it is in neither.
pub(super) fn name_by_data(operation: &Operation, given: &mut CommandInput) -> Result<(), Fault> {
    let Some(mut data) = given.data.clone() else { return Ok(()) };
    // The rows of a file stand in the body as they are.
    let names = |arg: &&&Arg| arg.kind != ArgKind::File && operation.is_named_in_body(arg) && !given.has(arg);
    let mut named = Vec::new();
    for arg in operation.targets.iter().filter(names).copied() {
        let field = operation.field(arg);
        let at = field.map_or("", |field| field.at);
        let text = json::text_at(&data, at).ok_or_else(|| {
            let hint = format!("type it, or give '{}' in --data", json::spoken(at));
            let fault = || missing(arg, true).hint(hint);
            field.and_then(|field| misspelt(field, given)).unwrap_or_else(fault)
        })?;
        named.push((arg, at, text));
    }
    let fills = |field: &&Field| field.need == Presence::Local && !field.at.is_empty();
    for field in operation.body.iter().filter(fills) {
        let arg = field.arg.filter(|arg| !given.has(arg));
        if let (Some(arg), Some(text)) = (arg, json::text_at(&data, field.at)) {
            named.push((arg, field.at, text));
        }
    }
    for (arg, at, text) in named {
        json::remove(&mut data, at);
        given.set(arg, Input::Text(text));
    }
    given.data = Some(data);
    take_names(given, operation.name());
    Ok(())
}

/// Takes by what a new thing is found from `--data` where it was not typed.
pub(super) fn find_by_data(operation: &Operation, given: &mut CommandInput) {
    take_names(given, operation.found_by.iter().filter_map(|arg| operation.field(arg)));
}

fn take_names(given: &mut CommandInput, fields: impl IntoIterator<Item = &'static Field>) {
    for field in fields {
        let Some(arg) = field.arg.filter(|arg| !given.has(arg)) else { continue };
        if let Some(Value::String(name)) = given.data.as_ref().and_then(|data| json::find(data, field.at)) {
            given.set(arg, Input::Text(name.clone()));
        }
    }
}

/// What fills the placeholders of a path: the targets, and flags that hold one value.
///
/// # Errors
/// Usage: such a flag is missing.
fn parts(operation: &Operation, given: &CommandInput) -> Result<Vec<&'static Arg>, Fault> {
    let mut parts = operation.targets.to_vec();
    let flags = operation.body.iter().filter_map(|field| field.arg);
    let flags = flags.filter(|arg| !operation.targets.contains(arg));
    for arg in flags.filter(|arg| placeholders(operation.path).any(|name| name == arg.name)) {
        match given.get(arg) {
            None => return Err(missing(arg, false)),
            Some(input) if input.to_text().is_some() => parts.push(arg),
            Some(_) => {}
        }
    }
    Ok(parts)
}

/// The names in braces of a path.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Fills the placeholders of a path with the targets, percent-encoded one by one; those of settings stay.
///
/// # Errors
/// Usage: a target is missing, empty, `.` or `..`.
pub fn path(template: &str, targets: &[&'static Arg], given: &CommandInput) -> Result<String, Fault> {
    let mut path = template.to_owned();
    for arg in targets {
        let Some(text) = given.get(arg).and_then(Input::to_text) else {
            if matches!(arg.kind, ArgKind::Text | ArgKind::Int | ArgKind::Choice(_)) {
                return Err(missing(arg, true));
            }
            continue;
        };
        let segment = encode_segment(&text).ok_or_else(|| {
            let shown = if text.is_empty() { "an empty text" } else { &text };
            Fault::usage(format!(
                "{shown} cannot be {} {}: it would change the address",
                article(arg.name),
                arg.name
            ))
        })?;
        path = path.replace(&format!("{{{}}}", arg.name), &segment);
    }
    Ok(path)
}

/// Fails if a placeholder is left.
fn whole(session: &Session, path: &str) -> Result<(), Fault> {
    let Some((_, rest)) = path.split_once('{') else { return Ok(()) };
    let name = rest.split('}').next().unwrap_or(rest);
    match session.settings.get(name) {
        Some(value) if value.is_empty() => {
            Err(Fault::configuration(format!("the setting {name} of the profile is empty")))
        }
        Some(value) => Err(Fault::configuration(format!("the setting {name} cannot be '{value}'"))),
        None => Err(Fault::usage(format!("{} is missing", name.to_uppercase()))),
    }
}

/// The body, if there is one.
///
/// # Errors
/// Usage: something missing, or of the wrong sort.
pub(super) fn body(operation: &Operation, given: &CommandInput) -> Result<Option<Value>, Fault> {
    let edits = matches!(operation.flow, Flow::Edit(_));
    let mut body = Value::Null;
    if let Some(data) = &given.data {
        body = data.clone();
    }
    let written = given.patch.is_some() || given.replace.is_some();
    for field in operation.body.iter().filter(|_| !written) {
        // Absence from the flags is no absence if --data has it.
        let provided = json::find(&body, field.at).is_some_and(|_| !field.at.is_empty());
        match value(field, given) {
            Ok(Some(_)) if provided && !field.arg.is_some_and(|arg| given.has(arg)) => {}
            Ok(Some(value)) => lay(&mut body, field, value),
            Ok(None) => {}
            Err(_) if provided || waits(operation, field, given) => {}
            Err(fault) => return Err(untyped(operation, field, given).unwrap_or(fault)),
        }
    }
    if let Some(shape) = operation.shape
        && !edits
    {
        shape(&mut body, given)?;
    }
    if body.is_null() || operation.command.effect == Effect::Read && operation.body.is_empty() {
        return Ok(None);
    }
    Ok(Some(body))
}

/// Whether `--data` alone says what a field is.
pub(super) fn is_said_by_data(field: &Field, given: &CommandInput) -> bool {
    let data = given.data.as_ref().filter(|_| !field.at.is_empty());
    data.is_some_and(|data| json::find(data, field.at).is_some())
        && !field.arg.is_some_and(|arg| given.has(arg))
        && matches!(field.need, Presence::Must | Presence::Named | Presence::Default(_))
}

/// Lays a field's value on a body. Names and values that were typed stand beside those that are there.
pub(super) fn lay(body: &mut Value, field: &Field, value: Value) {
    let is_pairs = field.arg.is_some_and(|arg| arg.kind == ArgKind::Pairs);
    match json::find_mut(body, field.at).filter(|there| is_pairs && there.is_object()) {
        Some(there) => json::merge(there, value),
        None => json::put(body, field.at, value),
    }
}

/// Whether a secret that must be given is not missed before it is known that something is to change.
pub(super) fn waits(operation: &Operation, field: &Field, given: &CommandInput) -> bool {
    let is_secret = field.arg.is_some_and(|arg| arg.kind == ArgKind::Secret && !given.has(arg));
    let edits = matches!(operation.flow, Flow::Edit(_));
    is_secret && field.need == Presence::Must && edits && given.data.is_some()
}

/// Refuses a change without a secret that every change must bring.
///
/// # Errors
/// Usage: it is missing.
pub(super) fn check_waiting(operation: &Operation, given: &CommandInput, body: &Value) -> Result<(), Fault> {
    let waiting = operation.body.iter().filter(|field| waits(operation, field, given));
    match waiting.filter(|field| json::at(body, field.at).is_null()).find_map(|field| field.arg) {
        Some(arg) => Err(missing(arg, false)),
        None => Ok(()),
    }
}

/// A field's value, if there is one.
///
/// # Errors
/// Usage: it must be given, or is refused.
pub fn value(field: &Field, given: &CommandInput) -> Result<Option<Value>, Fault> {
    let input = field.arg.and_then(|arg| given.get(arg));
    match (field.need, input) {
        (Presence::Refused(reason), Some(_)) => {
            let name = field.arg.map_or("", |arg| arg.name);
            Err(Fault::usage(format!("--{name} cannot be used here: {reason}")))
        }
        (Presence::Refused(_) | Presence::May, None) | (Presence::Local, _) => Ok(None),
        (Presence::Fixed(text), _) | (Presence::Default(text), None) => serde_json::from_str(text)
            .map(Some)
            .map_err(|error| Fault::unexpected(format!("the table's value {text} is invalid JSON: {error}"))),
        (Presence::Must | Presence::Named | Presence::Add | Presence::Take, None) => match field.arg {
            Some(arg) => Err(misspelt(field, given).unwrap_or_else(|| missing(arg, false))),
            None => Ok(None),
        },
        (_, Some(input)) => Ok(Some(input.to_json())),
    }
}

/// A member of `--data` that is what is missing, in other letters.
fn misspelt(field: &Field, given: &CommandInput) -> Option<Fault> {
    let (above, name) = field.at.rsplit_once('/')?;
    let object = json::at(given.data.as_ref()?, above).as_object()?;
    let other = |known: &&String| known.as_str() != name && known.eq_ignore_ascii_case(name);
    let spelt = object.keys().find(other)?;
    let message = format!("--data has '{spelt}'; did you mean '{name}'?");
    Some(Fault::usage(message).hint("nothing was sent"))
}

/// The same of what is typed without a flag.
fn untyped(operation: &Operation, field: &Field, given: &CommandInput) -> Option<Fault> {
    let wanted = matches!(field.need, Presence::Must | Presence::Named | Presence::Add | Presence::Take);
    let absent = |arg: &&Arg| operation.is_target(arg) && !given.has(arg);
    let arg = field.arg.filter(|_| wanted).filter(absent)?;
    misspelt(field, given).is_none().then(|| missing(arg, true))
}

fn missing(arg: &Arg, typed: bool) -> Fault {
    if typed {
        return Fault::usage(format!("{} is missing", arg.value_name));
    }
    let name = arg.name;
    match arg.kind {
        ArgKind::Secret => Fault::usage(format!("the {name} is missing"))
            .hint(format!("give it with --{name}-stdin or --{name}-file, or type it on a terminal")),
        _ => Fault::usage(format!("--{name} is missing")),
    }
}
