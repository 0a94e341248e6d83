//! What the platform does not go without: members that must hold something in what is made, in elements of lists, and in an object
//! that is there.

use super::compare::{MemberChange, fits, is_blank};
use super::emptying::{is_asked_for, may_be_empty_list, never_said, request_of};
use super::places;
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedPart};
use crate::platforms::{Operation, Platform, Presence};
use crate::schema::{Documented, JsonType};
use serde_json::{Value, json};

/// Why a new object is not made with what its file says to be empty.
pub(super) fn empty_in_new(platform: &'static Platform, kind: &ManagedKind, value: &Value) -> Option<String> {
    let operation = kind.create.and_then(|command| platform.operation(command))?;
    let given = operation.body.iter().filter(|field| matches!(field.need, Presence::Default(_)));
    // What is made without it has what the command gives.
    let is_said = |at: &str| {
        (1..=at.len()).filter(|end| at.is_char_boundary(*end)).find_map(|end| {
            let (above, rest) = at.split_at(end);
            (rest.is_empty() || rest.starts_with('/'))
                .then(|| value.pointer(above))
                .flatten()
                .filter(|one| is_blank(one))
        })
    };
    let mut given = given.filter_map(|field| field.place());
    if let Some(at) = given.find(|at| is_said(at).is_some()) {
        return Some(never_said(at));
    }
    let asked = operation.body.iter().filter_map(|field| field.place());
    let mut asked = asked.filter(|at| is_asked_for(operation, at) && json::at(value, at) == "");
    if let Some(at) = asked.next() {
        return Some(not_given(at));
    }
    let body = request(platform, operation)?;
    first_empty(&body, "", value, &|one| one == "").map(|at| not_given(&at))
}

/// Why an element that has commands of its own is not made with what its file says to be empty.
pub(super) fn empty_in_part(
    platform: &'static Platform,
    part: &ManagedPart,
    value: &Value,
) -> Option<String> {
    let operation = platform.operation(part.create)?;
    let asked = operation.body.iter().filter_map(|field| field.place());
    let mut asked = asked.filter(|at| is_asked_for(operation, at) && json::at(value, at) == "");
    asked.next().map(not_given)
}

/// Why a change is refused that leaves nothing of what an element of a list must have, or of members of which one must hold something.
pub(super) fn empty_in_change(
    platform: &'static Platform,
    kind: &ManagedKind,
    (changes, wanted, there): (&[MemberChange], &Value, &Value),
) -> Option<String> {
    let is_emptied = |at: &str| changes.iter().any(|one| one.at == at && is_blank(&one.after));
    let will_be = |at: &&str| wanted.pointer(at).unwrap_or_else(|| json::at(there, at));
    let mut groups = kind.asks_for.iter();
    if let Some(group) = groups
        .find(|group| group.iter().any(|at| is_emptied(at)) && group.iter().all(|at| is_blank(will_be(at))))
    {
        let names: Vec<String> = group.iter().map(|at| json::spoken(at)).collect();
        return Some(match group {
            [at] => never_said(at),
            _ => format!("{}: the platform asks for one of them", names.join(", ")),
        });
    }
    let operation = kind.update.and_then(|command| platform.operation(command))?;
    let body = request(platform, operation)?;
    let lists = changes.iter().filter_map(|one| Some((one, one.after.as_array()?)));
    for (one, list) in lists {
        let known = one.before.as_array().map_or(&[][..], Vec::as_slice);
        // What is there so already was taken so.
        let new =
            list.iter().enumerate().filter(|(_, element)| !known.iter().any(|other| fits(element, other)));
        for (place, element) in new {
            let at = format!("{}/{place}", one.at);
            if let Some(at) = first_empty(&body, &at, element, &|one| one.is_null() || one == "") {
                return Some(not_given(&at));
            }
        }
    }
    None
}

/// Puts an empty list where a new object must have one and its file says null, and takes the texts away that are empty where the
/// platform takes none that is.
pub(super) fn fill_new(platform: &'static Platform, kind: &ManagedKind, value: &mut Value) {
    let operation = kind.create.and_then(|command| platform.operation(command));
    if let Some((operation, body)) = operation.and_then(|one| Some((one, request(platform, one)?))) {
        let members: Vec<String> =
            value.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
        for name in members {
            let at = format!("/{}", json::escaped(&name));
            let is_asked = body.root().required.contains(&name) || is_asked_for(operation, &at);
            if is_asked && json::at(value, &at).is_null() && body.at(&at).is_some_and(may_be_empty_list) {
                json::put(value, &at, json!([]));
            }
        }
    }
    for at in kind
        .asks_for
        .iter()
        .copied()
        .flatten()
        .filter(|at| json::at(value, at) == "")
        .copied()
        .collect::<Vec<_>>()
    {
        json::remove(value, at);
    }
}

/// Puts the empty form in the place of null in elements of lists, which are written whole and take no null there.
pub(super) fn fill_elements(platform: &'static Platform, kind: &ManagedKind, value: &mut Value) {
    let Some(body) = request_of(platform, kind) else { return };
    let mut nulls = Vec::new();
    null_in_lists("", value, false, &mut nulls);
    let is_reference = |at: &str| kind.references.iter().any(|reference| places::is_of(at, reference.at));
    for at in nulls.into_iter().filter(|at| !body.null_is_absent(at) && !is_reference(at)) {
        let Some((above, name)) = at.rsplit_once('/') else { continue };
        let (Some(node), Some(above)) = (body.at(&at), body.at(above)) else { continue };
        let is_asked = above.required.iter().any(|one| *one == json::unescaped(name));
        let is_nullable =
            node.nullable || above.member(&json::unescaped(name)).is_some_and(|own| own.nullable);
        let empty = match node.sort() {
            _ if is_nullable => continue,
            Some(JsonType::Array) if may_be_empty_list(node) => json!([]),
            Some(JsonType::String) if !is_asked && node.values.is_empty() && node.min_length.is_none() => {
                json!("")
            }
            _ => continue,
        };
        json::put(value, &at, empty);
    }
}

/// Members of elements of lists that are null.
fn null_in_lists(at: &str, value: &Value, is_inside: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, one) in members {
                let at = format!("{at}/{}", json::escaped(name));
                if one.is_null() && is_inside {
                    found.push(at);
                } else {
                    null_in_lists(&at, one, is_inside, found);
                }
            }
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(place, one)| null_in_lists(&format!("{at}/{place}"), one, true, found));
        }
        _ => {}
    }
}

fn request(platform: &'static Platform, operation: &Operation) -> Option<Documented> {
    platform.schemas.request(operation.method.as_str(), operation.path)
}

/// The first member of objects below a place that a body must have and that is empty.
fn first_empty(
    body: &Documented,
    at: &str,
    value: &Value,
    is_empty: &dyn Fn(&Value) -> bool,
) -> Option<String> {
    match value {
        Value::Object(members) => {
            let node = body.at(at)?;
            members.iter().find_map(|(name, one)| {
                let at = format!("{at}/{}", json::escaped(name));
                let is_set = node.member(name).is_some_and(|own| own.read_only);
                if node.required.contains(name) && !is_set && is_empty(one) {
                    return Some(at);
                }
                first_empty(body, &at, one, is_empty)
            })
        }
        Value::Array(list) => {
            let mut all = list.iter().enumerate();
            all.find_map(|(place, one)| first_empty(body, &format!("{at}/{place}"), one, is_empty))
        }
        _ => None,
    }
}

/// That a member is missing.
fn not_given(at: &str) -> String {
    format!("{}: required, and not given", json::spoken(at))
}
