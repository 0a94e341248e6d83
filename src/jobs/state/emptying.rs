//! How a member that holds something is made to hold nothing, and which members no write makes so.

use super::compare::{MemberChange, is_blank};
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

/// Why no change makes a member of an object that is there hold nothing, or its empty text; nothing where one does, or where no document
/// says.
pub(super) fn refused(platform: &'static Platform, kind: &ManagedKind, one: &MemberChange) -> Option<String> {
    refused_by(platform, kind, (&one.at, &one.after), has_no_empty_form)
}

/// The same of what a file says, without what a platform may show as nothing where nobody has set it.
pub(super) fn refused_anywhere(
    platform: &'static Platform,
    kind: &ManagedKind,
    (at, said): (&str, &Value),
) -> Option<String> {
    refused_by(platform, kind, (at, said), |node| node.sort() == Some(JsonType::Boolean))
}

fn refused_by(
    platform: &'static Platform,
    kind: &ManagedKind,
    (at, after): (&str, &Value),
    has_none: fn(&Schema) -> bool,
) -> Option<String> {
    if !is_nothing(after) {
        return None;
    }
    let update = kind.update.and_then(|command| platform.operation(command))?;
    let Flow::Edit(edit) = update.flow else { return None };
    if edit.clears.iter().any(|(_, member)| *member == at) {
        return None;
    }
    let create = kind.create.and_then(|command| platform.operation(command));
    // What a new object must refer to, one that is there need not.
    let is_reference = kind.references.iter().any(|reference| reference.at == at);
    let is_never_empty = |operation: &Operation| {
        let body = platform.schemas.request(operation.method.as_str(), operation.path);
        let is_update = std::ptr::eq(operation, update);
        let by_type = (is_update && after.is_null()).then_some(has_none);
        let is_asked = (is_update || !is_reference) && is_asked_for(operation, at);
        is_never_empty(body.as_ref(), (edit.root, at), is_asked, by_type)
    };
    let never = [Some(update), create].into_iter().flatten().any(is_never_empty);
    never.then(|| never_said(at))
}

/// The same for a member of an element that has commands of its own.
pub(super) fn refused_in_part(
    platform: &'static Platform,
    part: &ManagedPart,
    one: &MemberChange,
) -> Option<String> {
    if !is_nothing(&one.after) {
        return None;
    }
    let at = one.at.as_str();
    let operations =
        || [part.update, Some(part.create)].into_iter().flatten().filter_map(|one| platform.operation(one));
    // What is made without it has what the command gives.
    let is_given = |field: &Field| field.place() == Some(at) && matches!(field.need, Presence::Default(_));
    let is_made_again = part.update.is_none();
    let never = operations().enumerate().any(|(place, operation)| {
        let body = platform.schemas.request(operation.method.as_str(), operation.path);
        let by_type: Option<fn(&Schema) -> bool> =
            if place == 0 && one.after.is_null() { Some(has_no_empty_form) } else { None };
        is_made_again && operation.body.iter().any(is_given)
            || is_never_empty(body.as_ref(), ("", at), is_asked_for(operation, at), by_type)
    });
    never.then(|| never_said(at))
}

/// What is documented of the body that changes an object of a kind; where nothing does, of the one that makes it.
pub(super) fn request_of(platform: &'static Platform, kind: &ManagedKind) -> Option<Documented> {
    let mut operations =
        [kind.update, kind.create].into_iter().flatten().filter_map(|command| platform.operation(command));
    operations.find_map(|one| platform.schemas.request(one.method.as_str(), one.path))
}

/// That a member cannot be made to hold nothing.
pub(super) fn never_said(at: &str) -> String {
    format!("{}: the platform has no way to empty it", json::spoken(at))
}

/// Whether this is null, or the empty form of a text or a list.
fn is_nothing(value: &Value) -> bool {
    !value.is_object() && is_blank(value)
}

/// Whether a command does not go without what gives a member.
pub(super) fn is_asked_for(operation: &Operation, at: &str) -> bool {
    operation.body.iter().any(|field| field.need == Presence::Must && field.place() == Some(at))
}

/// Whether a body must have something at a place, or, where `by_type` says so, every value of the type that it has there is one. A
/// list that must be there may be empty, unless a number of elements is documented.
fn is_never_empty(
    body: Option<&Documented>,
    (root, at): (&str, &str),
    is_asked: bool,
    by_type: Option<fn(&Schema) -> bool>,
) -> bool {
    // Some bodies hold all of it below one member.
    let mut places = [at.to_owned(), format!("{root}{at}")].into_iter();
    let known = body.and_then(|body| Some((body, places.find(|at| body.at(at).is_some())?)));
    let Some((body, at)) = known else { return is_asked };
    let Some((above, name)) = at.rsplit_once('/') else { return is_asked };
    let (Some(above), Some(node), name) = (body.at(above), body.at(&at), json::unescaped(name)) else {
        return is_asked;
    };
    if is_asked || above.required.contains(&name) {
        return !may_be_empty_list(node);
    }
    // A description that only refers to a type may still say that its place takes null.
    let is_nullable = above.member(&name).is_some_and(|own| own.nullable);
    !is_nullable && !node.nullable && !node.empty_clears && by_type.is_some_and(|has_none| has_none(node))
}

/// Whether a place takes a list without elements.
pub(super) fn may_be_empty_list(node: &Schema) -> bool {
    node.sort() == Some(JsonType::Array) && node.min_items.unwrap_or_default() == 0
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
