//! People: what may stand in them, and what hangs on them.

use super::credentials::attributes;
use super::entity::Made;
use super::errors::{code, mutability, uniqueness, value};
use super::kinds::{
    AUTHENTICATOR, DEVICE, GROUP, ROLE, USER, USER_ATTRIBUTE, USER_AUTHENTICATOR, USER_DEVICE,
};
use super::resource::{reference, resource};
use super::state::HidState;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// What a client may set; everything else is the server's.
const SETTABLE: &[&str] = &[
    "externalId",
    "userName",
    "name",
    "title",
    "active",
    "emails",
    "phoneNumbers",
    "addresses",
    "groups",
    "roles",
    USER_ATTRIBUTE,
];

/// How many of each a person may have.
const MOST: &[(&str, usize)] = &[("emails", 1), ("phoneNumbers", 1), ("groups", 1), ("addresses", 4)];

pub(super) fn create(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    if !sent.contains_key("userName") {
        return Err(value(code::ABSENT, "The attribute userName is required"));
    }
    let id = state.fresh_id();
    let mut user = resource(&USER, &id, Some(&now.to_string()), Map::new());
    user["active"] = json!(true);
    user["groups"] = json!([{"value": "UG_ROOT"}]);
    take(state, user, sent)
}

/// Sections that were left out stay, so that one extension alone can be sent.
pub(super) fn replace(state: &HidState, before: &Value, sent: &Map<String, Value>) -> Result<Value, Reply> {
    let tied =
        [(USER_DEVICE, "devices", "devices"), (USER_AUTHENTICATOR, "authenticators", "authenticators")];
    let id = before["id"].as_str().unwrap_or_default();
    for (section, list, table) in tied {
        let Some(sent) = sent.get(section) else { continue };
        let wanted: Vec<&Value> =
            sent[list].as_array().into_iter().flatten().map(|one| &one["value"]).collect();
        if wanted != state.owned(table, id).map(|one| &one["id"]).collect::<Vec<_>>() {
            return Err(mutability(format!("The {list} of a user change where they are themselves")));
        }
    }
    take(state, before.clone(), sent)
}

/// Lays what was sent on a user, after a look at whether it can be.
fn take(state: &HidState, mut user: Value, sent: &Map<String, Value>) -> Result<Value, Reply> {
    for (name, most) in MOST {
        if sent.get(*name).and_then(Value::as_array).is_some_and(|list| list.len() > *most) {
            return Err(value(code::TOO_LARGE, format!("At most {most} {name} are supported")));
        }
    }
    if let Some(name) = sent.get("userName").and_then(Value::as_str) {
        if name.trim().is_empty() {
            return Err(value(code::ABSENT, "The attribute userName is empty"));
        }
        let same =
            |one: &Value| one["userName"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(name));
        if state.rows("users").iter().any(|one| one["id"] != user["id"] && same(one)) {
            return Err(uniqueness(format!("There is a user {name}")));
        }
    }
    let former = user[USER_ATTRIBUTE]["attributes"].clone();
    for name in SETTABLE {
        if let Some(member) = sent.get(*name) {
            user[*name] = member.clone();
        }
    }
    for (list, table, entity, code) in
        [("groups", "groups", &GROUP, code::UNSUPPORTED), ("roles", "roles", &ROLE, code::NO_ROLE)]
    {
        for one in user.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let id = one["value"].as_str().unwrap_or_default().to_owned();
            let found = state.row(table, &id);
            let found = found.ok_or_else(|| value(code, format!("{id} is not among the {list}")))?;
            *one = reference(entity, &id, found["displayName"].as_str().unwrap_or_default());
        }
    }
    if let Some(section) = sent.get(USER_ATTRIBUTE) {
        user[USER_ATTRIBUTE] = json!({"attributes": attributes(&former, &section["attributes"])?});
    }
    if let Some(schemas) = user["schemas"].as_array_mut()
        && sent.contains_key(USER_ATTRIBUTE)
        && !schemas.contains(&json!(USER_ATTRIBUTE))
    {
        schemas.push(json!(USER_ATTRIBUTE));
    }
    let part = |name: &str| user["name"][name].as_str().unwrap_or_default();
    user["displayName"] = json!(format!("{} {}", part("givenName"), part("familyName")).trim());
    Ok(user)
}

/// Adds the devices and authenticators that a person has.
pub(super) fn show(state: &HidState, user: &mut Value) {
    let id = user["id"].as_str().unwrap_or_default().to_owned();
    let tied = [
        (USER_DEVICE, "devices", &DEVICE, "externalId"),
        (USER_AUTHENTICATOR, "authenticators", &AUTHENTICATOR, "id"),
    ];
    for (section, list, entity, display) in tied {
        let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
        let found: Vec<Value> = state
            .owned(entity.table, &id)
            .map(|one| reference(entity, &text(one, "id"), &text(one, display)))
            .collect();
        if !found.is_empty() {
            user[section] = json!({ list: found });
            if let Some(schemas) = user["schemas"].as_array_mut() {
                schemas.push(json!(section));
            }
        }
    }
}

/// What hangs on a person who goes: authenticators go as well, devices belong to nobody.
pub(super) fn remove(state: &mut HidState, id: &str) -> Result<(), Reply> {
    state.rows_mut("authenticators").retain(|one| one["owner"]["value"] != id);
    for device in state.rows_mut("devices").iter_mut().filter(|one| one["owner"]["value"] == id) {
        if let Value::Object(device) = device {
            device.shift_remove("owner");
        }
    }
    Ok(())
}
