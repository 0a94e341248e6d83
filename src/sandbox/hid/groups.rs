//! Groups in their tree below the root groups, and roles.

use super::entity::Made;
use super::errors::{code, mutability, refuse, uniqueness, value};
use super::kinds::{GROUP, GROUP_PARENT, ROLE};
use super::resource::{reference, resource};
use super::state::HidState;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// Makes a group below another; its id may be chosen.
pub(super) fn create(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    let parent = sent[GROUP_PARENT]["parent"]["value"].as_str().unwrap_or_default();
    let above = state.row("groups", parent);
    let above = above.ok_or_else(|| value(code::UNSUPPORTED, format!("There is no group {parent}")))?;
    let parent = reference(&GROUP, parent, above["displayName"].as_str().unwrap_or_default());
    let mut group = Map::new();
    for name in ["externalId", "displayName"] {
        group.extend(sent.get(name).map(|member| (name.to_owned(), member.clone())));
    }
    group.insert(GROUP_PARENT.into(), json!({ "parent": parent }));
    let id = chosen(state, sent, "UG");
    Ok(resource(&GROUP, &id, Some(&now.to_string()), group))
}

fn chosen(state: &mut HidState, sent: &Map<String, Value>, prefix: &str) -> String {
    let given = sent.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
    given.map_or_else(|| format!("{prefix}_{}", state.next()), str::to_owned)
}

/// Names a group again; it cannot be moved.
pub(super) fn replace(_: &HidState, before: &Value, sent: &Map<String, Value>) -> Result<Value, Reply> {
    let mut after = before.clone();
    if let Some(parent) = sent.get(GROUP_PARENT)
        && parent["parent"]["value"] != before[GROUP_PARENT]["parent"]["value"]
    {
        return Err(mutability("A group cannot be moved"));
    }
    for name in ["externalId", "displayName"] {
        if let Some(member) = sent.get(name) {
            after[name] = member.clone();
        }
    }
    Ok(after)
}

/// Adds the groups below; people are not among the members.
pub(super) fn show(state: &HidState, group: &mut Value) {
    let below = |one: &&Value| one[GROUP_PARENT]["parent"]["value"] == group["id"];
    let members: Vec<Value> = (state.rows("groups").iter().filter(below))
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap_or_default();
            reference(&GROUP, text("id"), text("displayName"))
        })
        .collect();
    if !members.is_empty() {
        group["members"] = json!(members);
    }
}

/// Takes a group away: no root group, and none that holds anybody.
pub(super) fn remove(state: &mut HidState, id: &str) -> Result<(), Reply> {
    let root = state.row("groups", id).is_some_and(|group| group[GROUP_PARENT].is_null());
    if root {
        return Err(mutability("A root group cannot be deleted"));
    }
    let below = state.rows("groups").iter().any(|group| group[GROUP_PARENT]["parent"]["value"] == id);
    if below || state.rows("users").iter().any(|user| user["groups"][0]["value"] == id) {
        return Err(refuse(409, "", code::NONE, "The group is not empty"));
    }
    Ok(())
}

/// Makes a role; its id may be chosen.
pub(super) fn create_role(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    let taken = |row: &Value| row["displayName"] == sent["displayName"];
    if state.rows("roles").iter().any(taken) {
        return Err(uniqueness("There is a role of this name"));
    }
    let mut role = sent.clone();
    ["schemas", "id", "meta"].into_iter().for_each(|name| drop(role.shift_remove(name)));
    let id = chosen(state, sent, "RL");
    Ok(resource(&ROLE, &id, Some(&now.to_string()), role))
}

/// Takes a role away that nobody has and that is none of the product's own.
pub(super) fn remove_role(state: &mut HidState, id: &str) -> Result<(), Reply> {
    if super::seed::ROLES.iter().any(|(own, _)| *own == id) {
        return Err(mutability("The role is built in"));
    }
    let has =
        |user: &Value| user["roles"].as_array().is_some_and(|list| list.iter().any(|one| one["value"] == id));
    match state.rows("users").iter().any(has) {
        true => Err(refuse(409, "", code::NONE, "Somebody has the role")),
        false => Ok(()),
    }
}
