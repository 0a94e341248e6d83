//! Which members of a documented body a command takes: what it refuses, and what its line says, is offered neither by its
//! schema nor by its template.

use super::new_from;
use super::{edges, loss, part};
use crate::commands::ArgKind;
use crate::json;
use crate::platforms::{Field, Flow, Operation, Platform, Presence};
use crate::schema::Offer;

/// What a command lets be given at a place of its body.
pub fn offered(platform: &Platform, operation: &Operation, at: &str) -> Offer {
    let sent = || operation.body.iter().filter(|field| field.need != Presence::Local && !field.at.is_empty());
    let here = || sent().filter(|field| field.at == at);
    if let Some((_, json)) = loss::fixed(operation).find(|(fixed, _)| *fixed == at) {
        return serde_json::from_str(json).map_or(Offer::Nothing, Offer::Always);
    }
    if here().any(|field| is_typed(operation, field)) {
        return Offer::Nothing;
    }
    let leads_to = |field: &Field| json::is_within(field.at, at) && field.at != at;
    if part::is_part(platform, operation) {
        let kept = sent().any(|field| matches!(field.need, Presence::Fixed(_)) && leads_to(field));
        return if at.is_empty() || kept { Offer::Free } else { Offer::Nothing };
    }
    match first(operation, at) {
        Some(name) if !takes(platform, operation, &name) => Offer::Nothing,
        _ if edges::never_empty(platform, operation).contains(&at) || is_emptied(operation, at) => {
            Offer::Filled(placeholder(at))
        }
        _ => Offer::Free,
    }
}

/// Whether an edit finds a member in the object that it reads: one of the object itself, and of no element of a list.
pub fn is_there(operation: &Operation, at: &str) -> bool {
    let Flow::Edit(edit) = operation.flow else { return false };
    let below = at.strip_prefix(edit.root).unwrap_or_default();
    json::is_within(edit.root, at) || below.matches('/').count() == 1
}

/// Whether an empty text at a place removes what stands there: in an edit, but in no element of a list.
fn is_emptied(operation: &Operation, at: &str) -> bool {
    matches!(operation.flow, Flow::Edit(_)) && at.split('/').all(|name| name.parse::<usize>().is_err())
}

/// What stands in a template for the name that something is made by.
fn placeholder(at: &str) -> String {
    format!("my-{}", json::unescaped(at.rsplit('/').next().unwrap_or_default()))
}

/// An id for a place whose names are looked up: a template that named something would have to name what is there.
pub fn id_for(platform: &Platform, operation: &Operation, at: &str) -> Option<&'static str> {
    const IDS: [&str; 2] = ["00000000-0000-0000-0000-000000000000", "10001"];
    let list = at.strip_suffix("/0").unwrap_or(at);
    let field = match operation.body {
        // The list that stands bare on the wire.
        [field] if at == "/0" => field,
        fields => fields.iter().find(|field| !field.at.is_empty() && [at, list].contains(&field.at))?,
    };
    let resolver = platform.resolver(field.arg?)?;
    IDS.into_iter().find(|id| (resolver.is_id)(id))
}

/// Whether what stands at a field's place is said on the line alone.
fn is_typed(operation: &Operation, field: &Field) -> bool {
    // What the rows of a file are may stand in the body as well.
    field.arg.is_some_and(|arg| operation.is_target(arg) && arg.kind != ArgKind::File)
        || matches!(field.need, Presence::Add | Presence::Take)
}

/// The member below the root of what is written in which a place lies.
fn first(operation: &Operation, at: &str) -> Option<String> {
    let root = if let Flow::Edit(edit) = operation.flow { edit.root } else { "" };
    at.strip_prefix(root)?.split('/').nth(1).map(json::unescaped)
}

/// Whether a command takes a member.
fn takes(platform: &Platform, operation: &Operation, name: &str) -> bool {
    if operation.apart.contains(&name) {
        return false;
    }
    if operation.command.verb() == "create" {
        return new_from::may_take(platform, operation, name);
    }
    let (members, fixed, moves) = match (operation.flow, operation.taken_back()) {
        (Flow::Edit(edit), _) => (edit.members, edit.fixed, edit.moves),
        (_, Some(back)) => (back.members, back.fixed, back.moves),
        _ => return true,
    };
    let is_field = || {
        let mut places = operation.body.iter().filter_map(|field| first(operation, field.at));
        places.any(|first| first == name)
    };
    let apart = if let Flow::Edit(edit) = operation.flow { edit.apart } else { &[] };
    let is_fixed = fixed.iter().any(|(fixed, _)| *fixed == name) || [moves, apart].concat().contains(&name);
    !is_fixed && members.named().is_none_or(|named| named.contains(&name) || is_field())
}
