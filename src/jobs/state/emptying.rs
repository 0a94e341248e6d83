//! How a member that holds something is made to hold nothing, and which members no write makes so.

use crate::http::Method;
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedPart};
use crate::platforms::{Field, Flow, Operation, Platform, Presence};
use crate::schema::{Documented, JsonType, Schema, violations};
use serde_json::{Value, json};

/// What a write says for nothing where the platform keeps what a write does not name: the empty form of what is documented there, if
/// that is one that it takes.
pub(super) fn empty_form(operation: &Operation, body: Option<&Documented>, at: &str) -> Option<Value> {
    let body = body.filter(|body| operation.method != Method::Patch && !body.null_is_absent(at))?;
    let empty = match body.at(at)?.sort()? {
        JsonType::String => json!(""),
        JsonType::Array => json!([]),
        _ => return None,
    };
    let mut whole = Value::Null;
    json::put(&mut whole, at, empty.clone());
    let is_taken = !violations(body, &whole).iter().any(|one| json::is_within(&one.at, at));
    is_taken.then_some(empty)
}

/// Why no change makes a member of an object that is there hold nothing; nothing where one does, or where no document says.
pub(super) fn refused(platform: &'static Platform, kind: &ManagedKind, at: &str) -> Option<String> {
    refused_by(platform, kind, at, has_no_empty_form)
}

/// The same without what a platform may show as nothing where nobody has set it.
pub(super) fn refused_anywhere(platform: &'static Platform, kind: &ManagedKind, at: &str) -> Option<String> {
    refused_by(platform, kind, at, |node| node.sort() == Some(JsonType::Boolean))
}

fn refused_by(
    platform: &'static Platform,
    kind: &ManagedKind,
    at: &str,
    has_none: fn(&Schema) -> bool,
) -> Option<String> {
    let update = kind.update.and_then(|command| platform.operation(command))?;
    let Flow::Edit(edit) = update.flow else { return None };
    if edit.clears.iter().any(|(_, member)| *member == at) {
        return None;
    }
    let create = kind.create.and_then(|command| platform.operation(command));
    let is_never_empty = |operation: &Operation| {
        let body = platform.schemas.request(operation.method.as_str(), operation.path);
        let has_none = std::ptr::eq(operation, update).then_some(has_none);
        is_asked_for(operation, at) || body.is_some_and(|body| is_never_empty(&body, edit.root, at, has_none))
    };
    let never = [Some(update), create].into_iter().flatten().any(is_never_empty);
    never.then(|| format!("{}: the platform has no way to empty it", json::spoken(at)))
}

/// The same for a member of an element that has commands of its own.
pub(super) fn refused_in_part(platform: &'static Platform, part: &ManagedPart, at: &str) -> Option<String> {
    let operation = platform.operation(part.update.unwrap_or(part.create))?;
    let body = platform.schemas.request(operation.method.as_str(), operation.path);
    // What is made without it has what the command gives.
    let is_given = |field: &Field| field.place() == Some(at) && matches!(field.need, Presence::Default(_));
    let never = is_asked_for(operation, at)
        || part.update.is_none() && operation.body.iter().any(is_given)
        || body.is_some_and(|body| is_never_empty(&body, "", at, Some(has_no_empty_form)));
    never.then(|| format!("{}: the platform has no way to empty it", json::spoken(at)))
}

/// Whether a command does not go without what gives a member.
fn is_asked_for(operation: &Operation, at: &str) -> bool {
    operation.body.iter().any(|field| field.need == Presence::Must && field.place() == Some(at))
}

/// Whether a body must have a member, or, where `by_type` says so, every value of the type that it has there is one.
fn is_never_empty(body: &Documented, root: &str, at: &str, by_type: Option<fn(&Schema) -> bool>) -> bool {
    // Some bodies hold all of it below one member.
    let mut places = [at.to_owned(), format!("{root}{at}")].into_iter();
    let Some(at) = places.find(|at| body.at(at).is_some()) else { return false };
    let Some((above, name)) = at.rsplit_once('/') else { return false };
    let (Some(above), name) = (body.at(above), json::unescaped(name)) else { return false };
    if above.required.contains(&name) {
        return true;
    }
    // A description that only refers to a type may still say that its place takes null.
    let is_nullable = above.member(&name).is_some_and(|own| own.nullable);
    let none = |node: &Schema| {
        !node.nullable && !node.empty_clears && by_type.is_some_and(|has_none| has_none(node))
    };
    !is_nullable && body.at(&at).is_some_and(none)
}

/// Whether every value of what is documented is one: a number, a switch, one of several words.
fn has_no_empty_form(node: &Schema) -> bool {
    match node.sort() {
        Some(JsonType::Boolean | JsonType::Integer | JsonType::Number) => true,
        Some(JsonType::String) => {
            !node.values.is_empty() && !node.values.iter().any(|value| value.is_null() || value == "")
        }
        _ => false,
    }
}
