//! Ids that things have by now which were made again, in the place of those that they had before.

use crate::engine::{Target, made_of};
use crate::json;
use crate::platforms::{Operation, Presence, Resolver};
use crate::session::{Change, CommandInput, Input};
use serde_json::Value;
use std::collections::BTreeMap;

/// As long are ids that no other text is by chance: a shorter one counts only where an id is given.
pub(super) const TELLING: usize = 16;

/// An id of something, and the one that it has since it was made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewId {
    /// The profile.
    pub(super) profile: String,
    /// The id before.
    pub(super) old: String,
    /// The id now.
    pub(super) new: String,
}

/// Where a command that is given something names things by their ids: texts that may be ids, each with its places in the data, or
/// with none where an argument is it.
pub(super) fn named_ids(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for arg in operation.args() {
        let takes_id = operation.is_target(arg) || target.platform.resolver(arg).is_some();
        let texts = match given.get(arg) {
            Some(Input::Text(text)) => std::slice::from_ref(text),
            Some(Input::Many(texts)) => texts,
            _ => &[],
        };
        for text in texts.iter().filter(|text| takes_id || text.len() >= TELLING) {
            found.entry(text.clone()).or_default();
        }
    }
    for text in given.changes.iter().filter_map(Change::text).filter(|text| text.len() >= TELLING) {
        found.entry(text.to_owned()).or_default();
    }
    // What the platform sets by itself is not sent.
    let sent = match operation.command.verb() {
        "create" => made_of(target, operation, given),
        _ => given.data.clone().unwrap_or_default(),
    };
    let places: Vec<String> = reference_places(target, operation).map(|(place, _)| plain(place)).collect();
    walk("", &sent, &mut |at, text| {
        if text.len() >= TELLING || places.contains(&plain(at)) {
            found.entry(text.to_owned()).or_default().push(at.to_owned());
        }
    });
    found
}

/// Where arguments put ids, and what finds the things that these are of: arguments of the operation, and those by which commands
/// below its resource change a part of what it makes.
pub(super) fn reference_places(
    target: Target,
    operation: &Operation,
) -> impl Iterator<Item = (&'static str, &'static Resolver)> {
    let front = operation.command.path.rsplit_once(' ').map_or("", |(front, _)| front);
    let is_below = move |other: &Operation| {
        other.command.path.strip_prefix(front).is_some_and(|rest| rest.starts_with(' '))
    };
    let own = operation.command.path;
    target.platform.operations().filter(move |other| is_below(other)).flat_map(move |other| {
        let is_own = other.command.path == own;
        let fields = other.body.iter().filter(move |field| is_own || !field.lands.is_empty());
        fields.filter_map(move |field| Some((field.place()?, target.platform.resolver(field.arg?)?)))
    })
}

/// A pointer with the same place in each list.
pub(super) fn plain(at: &str) -> String {
    let part = |part: &'_ str| match part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
        true => "0".to_owned(),
        false => part.to_owned(),
    };
    at.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn walk(at: &str, value: &Value, see: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(name, value)| walk(&format!("{at}/{}", json::escaped(name)), value, see));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, value)| walk(&format!("{at}/{place}"), value, see));
        }
        Value::String(text) => see(at, text),
        Value::Number(number) => see(at, &number.to_string()),
        _ => {}
    }
}

/// The id that something has by now: ids of one profile, the last one last.
pub(super) fn newest(own: &[&NewId], text: &str) -> String {
    let mut text = text.to_owned();
    // No id leads back to itself but in a history that was made up.
    for _ in own {
        let Some(one) = own.iter().rev().find(|one| one.old == text && one.new != text) else { break };
        text.clone_from(&one.new);
    }
    text
}

/// Gives the new ids where a command names things by the old ones.
pub(super) fn renew(target: Target, operation: &Operation, given: &mut CommandInput, ids: &[NewId]) {
    let own: Vec<&NewId> = ids.iter().filter(|one| one.profile == target.session.profile).collect();
    if own.is_empty() {
        return;
    }
    let newest = |text: &str| newest(&own, text);
    let named = named_ids(target, operation, given);
    let is_id = |text: &str| named.contains_key(text) && own.iter().any(|one| one.old == text);
    for arg in operation.args() {
        let renewed = match given.get(arg) {
            Some(Input::Text(text)) if is_id(text) => Input::Text(newest(text)),
            Some(Input::Many(texts)) if texts.iter().any(|text| is_id(text)) => Input::Many(
                texts.iter().map(|text| if is_id(text) { newest(text) } else { text.clone() }).collect(),
            ),
            _ => continue,
        };
        given.set(arg, renewed);
    }
    for change in &mut given.changes {
        let (Change::Set(_, text)
        | Change::Add(_, text)
        | Change::Insert(_, _, text)
        | Change::Remove(_, text)) = change
        else {
            continue;
        };
        if is_id(text) {
            *text = newest(text);
        }
    }
    let ids: Vec<(&str, String)> =
        own.iter().filter(|one| is_id(&one.old)).map(|one| (one.old.as_str(), newest(&one.old))).collect();
    if let Some(data) = &mut given.data {
        ids.iter().for_each(|(old, new)| replace(data, old, new));
    }
}

/// Puts an id in the place of another one, also at the end of an address.
pub(super) fn replace(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let address = value.as_str().and_then(|text| text.strip_suffix(old)).map(str::to_owned);
                match address.filter(|front| name.starts_with('$') && front.ends_with('/')) {
                    Some(front) => *value = Value::from(format!("{front}{new}")),
                    None => replace(value, old, new),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|one| replace(one, old, new)),
        Value::String(text) if text == old => new.clone_into(text),
        Value::Number(number) if number.to_string() == old => {
            *value = new.parse().map_or_else(|_| Value::from(new), Value::Number);
        }
        _ => {}
    }
}

/// Takes a reference out of what a command is given: the element of the list or the object that it stands in, else the member.
/// Tells what was taken out, in words; nothing where the command does not go without it.
pub(super) fn take_out(operation: &Operation, given: &mut CommandInput, at: &str) -> Option<String> {
    let parts: Vec<&str> = at.split('/').collect();
    let is_element = parts.last().is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    // Before the root stands an empty part.
    let depth = if parts.len() > 2 && !is_element { parts.len() - 1 } else { parts.len() };
    let place = parts[..depth].join("/");
    let needs = |place: &str| {
        let must =
            operation.body.iter().filter(|field| matches!(field.need, Presence::Must | Presence::Named));
        must.filter_map(|field| field.place()).any(|field| json::is_within(&plain(field), &plain(place)))
    };
    let data = given.data.as_mut()?;
    (!needs(&place) && json::remove(data, &place)).then(|| json::spoken(&place))
}

/// Takes out of a part with an id of its own where it says whose it is: that goes without saying. Tells whether it was one.
pub(super) fn take_out_owner(given: &mut CommandInput, at: &str, owner: &str) -> bool {
    let Some(data) = given.data.as_mut() else { return false };
    let part = at.rsplit_once('/').map_or("", |(part, _)| part);
    let own = json::text_at(data, &format!("{part}/id")).filter(|own| !own.is_empty() && own != owner);
    own.is_some() && json::remove(data, at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_new_id_takes_the_place_of_the_old_one_and_of_nothing_that_only_holds_it() {
        let mut value = json!({
            "manager": {"value": "id-1", "$ref": "https://a.test/Users/id-1", "note": "about id-1"},
            "list": ["id-1", "id-12"], "n": 7, "text": "7",
        });
        replace(&mut value, "id-1", "new");
        replace(&mut value, "7", "8");
        let expected = json!({
            "manager": {"value": "new", "$ref": "https://a.test/Users/new", "note": "about id-1"},
            "list": ["new", "id-12"], "n": 8, "text": "8",
        });
        assert_eq!(value, expected);
    }
}
