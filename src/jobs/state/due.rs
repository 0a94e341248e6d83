//! Which secrets a step sends, and why a step does not go without one.

use super::live::LiveObject;
use super::object::StateObject;
use super::places;
use super::wish::PlanWish;
use crate::fault::Fault;
use crate::json;
use crate::platforms::managed::{SecretMember, SecretNeed};
use serde_json::Value;

/// The secrets that a change sends: those that are there in another form, those that a write does not go without, and all where
/// that is wanted.
pub(super) fn secrets(
    object: &StateObject,
    found: &LiveObject,
    changes: bool,
    wish: &PlanWish,
) -> Result<Vec<String>, Fault> {
    let mut due = Vec::new();
    for secret in object.kind.secrets {
        let given: Vec<&(String, Value)> =
            object.secrets.iter().filter(|(at, _)| places::is_of(at, secret.at)).collect();
        for (at, reference) in given {
            let there = shown(object, found, secret, at);
            let differs = match (there, wish.secrets) {
                (Some(there), Some(source)) => source.secret(&object.file, at, reference)?.expose() != there,
                // There is none yet.
                (None, Some(_)) => secret.is_shown,
                _ => false,
            };
            if differs || wish.with_secrets || changes && secret.need == SecretNeed::Write {
                due.push(at.clone());
            }
        }
    }
    Ok(due)
}

/// The secret that the platform shows at the place that a file means; nothing where it shows none.
fn shown(object: &StateObject, found: &LiveObject, secret: &SecretMember, at: &str) -> Option<String> {
    if !secret.is_shown {
        return None;
    }
    if secret.of.is_empty() {
        return json::text_at(&found.raw, at);
    }
    // The element of that name, wherever it stands.
    let (list, rest) = secret.at.split_once("/*")?;
    let element = at.strip_suffix(rest)?;
    let name = json::text_at(&object.value, &format!("{element}{}", secret.of))?;
    let elements = json::at(&found.raw, list).as_array()?.iter();
    let twin =
        elements.into_iter().find(|one| json::text_at(one, secret.of).as_deref() == Some(name.as_str()))?;
    json::text_at(twin, rest)
}

/// Why a change of a list would lose a secret: an element that has one goes, and a new one is given none, as where it is called
/// otherwise.
pub(super) fn dropped(object: &StateObject, found: &LiveObject) -> Option<String> {
    let of = |secret: &SecretMember| {
        let (list, rest) = secret.at.split_once("/*").filter(|_| !secret.of.is_empty())?;
        let name = |one: &Value| json::text_at(one, secret.of);
        let (said, there) =
            (object.value.pointer(list)?.as_array()?, json::at(&found.raw, list).as_array()?.as_slice());
        let is_in = |all: &[Value], one: &Value| all.iter().any(|other| name(other) == name(one));
        let has_secret = |one: &&Value| json::text_at(one, rest).is_some_and(|text| !text.is_empty());
        let gone = there.iter().filter(has_secret).find(|one| !is_in(said, one))?;
        let mut new = said.iter().enumerate().filter(|(_, one)| !is_in(there, one));
        let at = |place: usize| format!("{list}/{place}{rest}");
        let (place, new) =
            new.find(|(place, _)| !object.secrets.iter().any(|(known, _)| *known == at(*place)))?;
        let (gone, new) = (name(gone).unwrap_or_default(), name(new).unwrap_or_default());
        Some(format!(
            "the secret of '{gone}' would be lost: '{gone}' is gone, and '{new}' has none; say where {} is to be had, or \
             remove the one and add the other in two runs",
            json::spoken(&at(place))
        ))
    };
    object.kind.secrets.iter().find_map(of)
}

/// Why a write does not go without a secret.
pub(super) fn needs(what: &str, secret: &SecretMember) -> String {
    let member = json::spoken(secret.at);
    format!(
        "{what} needs {member}: say in the file where it is to be had, {{env: NAME}}, {{file: PATH}} or {{store: NAME}}"
    )
}
