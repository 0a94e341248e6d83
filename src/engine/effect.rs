//! What a command does to the platform, at most.

use super::loss::{self, members};
use super::rows;
use super::target::Target;
use crate::commands::args::{ENDS, EXPIRES};
use crate::commands::{Arg, ArgKind, Effect, Weight};
use crate::http::Call;
use crate::json;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::{CommandInput, Input};
use crate::text::row_word;
use jiff::Timestamp;
use serde_json::Value;

/// What the command does: the most of what it, the operation, the arguments and the body that comes of them say.
pub(super) fn effect(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
    draft: &Call,
) -> Effect {
    let added = operation.args().map(|arg| weight(given, arg)).max().unwrap_or(Effect::Read);
    let known = operation.command.effect.max(operation.weight).max(added);
    if known == Effect::Read || matches!(operation.flow, Flow::Edit(_)) {
        return known;
    }
    let body = serde_json::from_slice(&draft.body).unwrap_or(Value::Null);
    let emptied = if loss::emptied(operation, &body).is_empty() { Effect::Read } else { Effect::Destroy };
    let (heavy, _) = rows::heavy(platform, operation, &body);
    let rows = if heavy > 0 { Effect::Destroy } else { Effect::Read };
    known.max(loss::of_body(platform, operation, &body)).max(emptied).max(rows)
}

/// What giving an argument makes of its command.
fn weight(given: &CommandInput, arg: &Arg) -> Effect {
    match (arg.weight, given.get(arg)) {
        (Weight::Plain, _) | (_, None | Some(Input::Flag(false))) => Effect::Read,
        (Weight::HighImpact, Some(_)) => Effect::HighImpact,
        (Weight::Destroys(values), Some(input)) => match input.to_text() {
            Some(text) if values.iter().any(|value| value.eq_ignore_ascii_case(&text)) => Effect::Destroy,
            _ => Effect::Read,
        },
    }
}

/// Whether what an operation may remove by one of its arguments is among what was given.
pub(super) fn may_take(operation: &Operation, given: &CommandInput) -> bool {
    operation.takes.is_some_and(|(arg, _)| {
        let field = operation.field(arg);
        let said = |data: &Value| field.is_some_and(|field| is_named(data, field.at));
        given.has(arg) || given.data.as_ref().is_some_and(said)
    })
}

/// Whether a body has the member of a pointer, at its place or, by its name, deeper in objects.
fn is_named(body: &Value, at: &str) -> bool {
    let last = at.rsplit_once('/').map_or("", |(_, name)| name);
    let deeper = |value: &Value| value.as_object().is_some_and(|_| is_named(value, &format!("/{last}")));
    !members(body, at).is_empty() || body.as_object().is_some_and(|map| map.values().any(deeper))
}

fn is_end(arg: &Arg) -> bool {
    [&EXPIRES, &ENDS].into_iter().any(|end| std::ptr::eq(arg, end))
}

/// Whether an operation says when something ends, and so asks where that is past.
pub fn sets_end(operation: &Operation) -> bool {
    let mut args = operation.body.iter().filter_map(|field| field.arg);
    operation.command.effect > Effect::Read && args.any(is_end)
}

/// Says so where something gets an end that is past: it is dead at once. What an operation removes by that end it
/// tells itself.
pub(super) fn past_end(target: Target, operation: &Operation, given: &CommandInput) -> Option<String> {
    let told = |arg: &Arg| operation.takes.is_some_and(|(own, _)| std::ptr::eq(own, arg));
    if operation.command.effect == Effect::Read {
        return None;
    }
    operation.body.iter().find_map(|field| {
        let arg = field.arg.filter(|arg| is_end(arg) && !told(arg))?;
        let said = given.data.as_ref().filter(|_| !field.at.is_empty()).map(|data| json::at(data, field.at));
        let text = given.text(arg).or(said.and_then(Value::as_str))?;
        let end: Timestamp = text.parse().ok().filter(|end| *end <= target.session.clock.now())?;
        Some(format!(" (ends at once: {end} is past)"))
    })
}

/// What a body empties, in words, and how many of its rows remove something.
pub(super) fn emptied(platform: &Platform, operation: &Operation, draft: &Call) -> String {
    let body = serde_json::from_slice(&draft.body).unwrap_or(Value::Null);
    let said = loss::describe(&loss::emptied(operation, &body));
    match rows::heavy(platform, operation, &body) {
        (heavy, count) if heavy > 0 && operation.command.effect < Effect::Destroy => {
            format!("{said} ({heavy} of {count} {} may disable or remove something)", row_word(count))
        }
        _ => said,
    }
}

/// What those flags do that make a command weigh more than it does without them.
pub(super) fn heavy_flags(operation: &Operation, given: &CommandInput) -> String {
    let heavy = operation.args().filter(|arg| weight(given, arg) > operation.command.effect);
    let told = |arg: &Arg| match (arg.weight, given.get(arg).and_then(Input::to_text)) {
        (Weight::Destroys(_), Some(value)) if arg.kind != ArgKind::Flag => {
            format!(" (sets {} to {value})", arg.name)
        }
        _ => format!(" (--{}: {})", arg.name, arg.help),
    };
    heavy.map(told).collect()
}
