//! Lists of a file whose elements have a name, by which they are known again.

use super::emptying::request_of;
use super::object::StateObject;
use super::places;
use crate::fault::Fault;
use crate::json;
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use crate::schema::Documented;
use serde_json::Value;
use std::collections::HashSet;

/// The member by which the elements of a list are called, and whether every one has it in a file.
struct ElementName {
    member: String,
    is_needed: bool,
}

/// Refuses an element of a list that has the name of another one, or that lacks it.
///
/// # Errors
/// Usage, naming the file.
pub(super) fn check(platform: &'static Platform, object: &StateObject) -> Result<(), Fault> {
    let Some(body) = request_of(platform, object.kind) else { return Ok(()) };
    let (file, mut lists) = (&object.file, Vec::new());
    lists_in("", &object.value, &mut lists);
    for (at, list) in lists {
        let Some(name) = name_of(&body, object.kind, &at) else { continue };
        let mut known: HashSet<String> = HashSet::new();
        for (place, element) in list.iter().enumerate().filter(|(_, element)| element.is_object()) {
            let text = json::text_at(element, &name.member).filter(|text| !text.is_empty());
            let list = json::spoken(&at);
            match text {
                Some(text) if known.contains(&text) => {
                    return Err(Fault::usage(format!("{file}: '{text}' stands twice in {list}")));
                }
                Some(text) => {
                    known.insert(text);
                }
                None if name.is_needed => {
                    let member = json::spoken(&name.member);
                    return Err(Fault::usage(format!("{file}: {list}.{place} has no '{member}'")));
                }
                None => {}
            }
        }
    }
    Ok(())
}

/// How the elements of a list are called: as their secrets know them, or by a documented `name` or `id`.
fn name_of(body: &Documented, kind: &ManagedKind, at: &str) -> Option<ElementName> {
    let of_secrets = kind.secrets.iter().find(|secret| {
        let list = secret.at.split_once("/*").map(|(list, _)| list);
        !secret.of.is_empty() && list.is_some_and(|list| places::is_of(at, list))
    });
    if let Some(secret) = of_secrets {
        return Some(ElementName { member: secret.of.to_owned(), is_needed: true });
    }
    let element = format!("{at}/0");
    // Elements of these have commands of their own, or are references with a name beside the id.
    let is_part = kind.parts.iter().any(|part| at == format!("/{}", json::escaped(part.member)));
    let mut references = kind.references.iter().filter_map(|reference| reference.name_beside(reference.at));
    let node = body.at(&element).filter(|_| !is_part)?;
    if references.any(|place| places::is_of(&format!("{element}/name"), &place)) {
        return Some(ElementName { member: "/id".to_owned(), is_needed: true });
    }
    let mut names =
        ["name", "id"].into_iter().filter(|name| node.member(name).is_some_and(|own| !own.read_only));
    let name = names.next()?;
    let is_needed = name == "name" && node.required.iter().any(|one| one == name);
    Some(ElementName { member: format!("/{name}"), is_needed })
}

/// The lists of a value, each with its place.
fn lists_in<'v>(at: &str, value: &'v Value, found: &mut Vec<(String, &'v [Value])>) {
    match value {
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(name, one)| lists_in(&format!("{at}/{}", json::escaped(name)), one, found));
        }
        Value::Array(list) => {
            found.push((at.to_owned(), list));
            list.iter().enumerate().for_each(|(place, one)| lists_in(&format!("{at}/{place}"), one, found));
        }
        _ => {}
    }
}
