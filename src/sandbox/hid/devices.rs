//! Devices, the authenticators that use them, and audit records: how they are made, changed and acted on.

use super::credentials::{attributes, change_status};
use super::entity::Made;
use super::errors::{code, value};
use super::kinds::{AUDIT, AUTHENTICATOR, DEVICE, PASSWORD, POLICY, USER};
use super::resource::{reference, resource};
use super::state::HidState;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// A new device waits for its activation unless it is to be active at once.
pub(super) fn create(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    let mut device = Map::new();
    if state.row("device_types", sent["type"].as_str().unwrap_or_default()).is_none() {
        return Err(value(code::UNSUPPORTED, format!("There is no device type {}", sent["type"])));
    }
    for name in ["externalId", "type"] {
        device.extend(sent.get(name).map(|member| (name.to_owned(), member.clone())));
    }
    let mut status = sent.get("status").cloned().unwrap_or_else(|| json!({}));
    let wanted = status["status"].as_str().unwrap_or("PENDING").to_owned();
    if !["PENDING", "ACTIVE"].contains(&wanted.as_str()) {
        return Err(value(code::UNSUPPORTED, "A new device is PENDING or ACTIVE"));
    }
    status["status"] = json!(wanted);
    status["active"] = json!(wanted == "ACTIVE");
    device.insert("status".into(), status);
    let list = sent.get("attributes").cloned().unwrap_or_else(|| json!([]));
    device.insert("attributes".into(), attributes(&Value::Null, &list)?);
    if let Some(owner) = sent.get("owner") {
        device.insert("owner".into(), person(state, owner)?);
    }
    let id = state.fresh_id();
    Ok(resource(&DEVICE, &id, Some(&now.to_string()), device))
}

/// Assigns a device and moves its status; type and external id stay.
pub(super) fn replace(state: &HidState, before: &Value, sent: &Map<String, Value>) -> Result<Value, Reply> {
    let mut after = before.clone();
    change_status(&mut after, sent)?;
    if let Some(list) = sent.get("attributes") {
        after["attributes"] = attributes(&before["attributes"], list)?;
    }
    if let Some(owner) = sent.get("owner") {
        after["owner"] = person(state, owner)?;
    }
    Ok(after)
}

/// The reference to the user whom an `owner` names.
fn person(state: &HidState, owner: &Value) -> Result<Value, Reply> {
    let id = owner["value"].as_str().unwrap_or_default();
    let user = state.row("users", id).ok_or_else(|| value(code::UNSUPPORTED, "The owner is not a user"))?;
    Ok(reference(&USER, id, user["userName"].as_str().unwrap_or_default()))
}

/// Resynchronises a device or unlocks its PIN.
pub(super) fn act(device: &mut Value, action: &str, details: &Value) -> Result<(), Reply> {
    let given = |name: &str| {
        let found = details.as_array().into_iter().flatten().find(|one| one["name"] == name);
        let found = found.map(|one| one["value"].clone());
        found.ok_or_else(|| value(code::ABSENT, format!("The action needs the attribute {name}")))
    };
    match action {
        "RESYNC-OTP" => given("OTP").map(|_| ()),
        "RESYNC-COUNTER" => {
            let counter =
                json!({"name": "COUNTER", "type": "string", "value": given("COUNTER")?, "readOnly": false});
            if let Some(list) = device["attributes"].as_array_mut() {
                list.retain(|one| one["name"] != "COUNTER");
                list.push(counter);
            }
            Ok(())
        }
        "PIN-UNLOCK" => Ok(()),
        _ => Err(value(code::UNSUPPORTED, format!("There is no action {action}"))),
    }
}

/// Binds a user to a policy; together they are the id.
pub(super) fn create_authenticator(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    let owner = person(state, &sent["owner"])?;
    let code = sent["policy"]["value"].as_str().unwrap_or_default();
    let policy = state.row("policies", code);
    let policy = policy.ok_or_else(|| value(code::UNSUPPORTED, format!("There is no policy {code}")))?;
    let id = format!("{}.{code}", owner["value"].as_str().unwrap_or_default());
    let mut made = Map::new();
    let alias = sent.get("externalId").unwrap_or(&owner["display"]).clone();
    made.insert("externalId".into(), alias);
    made.insert("status".into(), json!({"status": "ENABLED", "active": true}));
    made.insert("policy".into(), reference(&POLICY, code, policy["name"].as_str().unwrap_or_default()));
    made.insert("owner".into(), owner);
    made.insert("statistics".into(), json!({"totalSuccessful": 0, "totalFailed": 0, "consecutiveFailed": 0}));
    let mut made = resource(&AUTHENTICATOR, &id, Some(&now.to_string()), made);
    if let Some(status) = sent.get("status") {
        made = switch(made, status)?;
    }
    Ok(made)
}

/// Enables or disables an authenticator, or gives it another alias. A password is taken and forgotten.
pub(super) fn replace_authenticator(
    _: &HidState,
    before: &Value,
    sent: &Map<String, Value>,
) -> Result<Value, Reply> {
    let mut after = before.clone();
    if let Some(alias) = sent.get("externalId") {
        after["externalId"] = alias.clone();
    }
    if sent.get(PASSWORD).is_some_and(|password| password["password"] == "") {
        return Err(value(code::TOO_SMALL, "The password is too short"));
    }
    match sent.get("status") {
        Some(status) => switch(after, status),
        None => Ok(after),
    }
}

fn switch(mut authenticator: Value, status: &Value) -> Result<Value, Reply> {
    match status["status"].as_str() {
        Some(wanted @ ("ENABLED" | "DISABLED")) => {
            authenticator["status"]["status"] = json!(wanted);
            authenticator["status"]["active"] = json!(wanted == "ENABLED");
        }
        Some(other) => return Err(value(code::UNSUPPORTED, format!("{other} is no status"))),
        None => {}
    }
    Ok(authenticator)
}

/// Resets the counter of failures; challenges and registrations are accepted and leave no trace.
pub(super) fn act_on_authenticator(authenticator: &mut Value, action: &str, _: &Value) -> Result<(), Reply> {
    match action {
        "RESET" => {
            authenticator["statistics"]["consecutiveFailed"] = json!(0);
            Ok(())
        }
        "USER-CHALLENGE" | "DEVICE-CHALLENGE" | "DELIVER-CHALLENGE" | "REGISTER-OOB" | "UNREGISTER-OOB" => {
            Ok(())
        }
        _ => Err(value(code::UNSUPPORTED, format!("There is no action {action}"))),
    }
}

/// Adds an audit record that comes from outside, as it was sent.
pub(super) fn record(state: &mut HidState, sent: &Map<String, Value>, now: Timestamp) -> Made {
    let mut members = sent.clone();
    members.shift_remove("schemas");
    members.insert("created".into(), json!(now.to_string()));
    let id = state.fresh_id();
    Ok(resource(&AUDIT, &id, None, members))
}
