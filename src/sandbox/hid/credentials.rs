//! Replacing a credential, and the rules about status and attributes that other entities share with it.

use super::errors::{code, mutability, value};
use super::state::HidState;
use crate::http::Reply;
use serde_json::{Map, Value, json};

/// Every status of credentials and devices.
pub(super) const STATUSES: &[&str] = &["PENDING", "ACTIVE", "SUSPENDED", "REVOKED", "TERMINATED"];

/// The types of attributes; the platform itself writes them in either case.
const TYPES: &[&str] = &["STRING", "DATE", "INT", "LONG", "BOOLEAN"];

const TRANSITIONS: &[(&str, &[&str])] = &[
    ("PENDING", &["ACTIVE"]),
    ("ACTIVE", &["SUSPENDED", "REVOKED"]),
    ("SUSPENDED", &["ACTIVE", "REVOKED"]),
    ("REVOKED", &["TERMINATED"]),
    ("TERMINATED", &[]),
];

/// What becomes of a credential: of everything sent only the status and the attributes are taken, and
/// whichever of the two was left out stays.
pub(super) fn replace(_: &HidState, before: &Value, sent: &Map<String, Value>) -> Result<Value, Reply> {
    let mut after = before.clone();
    change_status(&mut after, sent)?;
    if let Some(list) = sent.get("attributes") {
        after["attributes"] = attributes(&before["attributes"], list)?;
    }
    Ok(after)
}

/// Moves a resource to the status that was sent, if one was and the way there is open.
pub(super) fn change_status(resource: &mut Value, sent: &Map<String, Value>) -> Result<(), Reply> {
    let wanted = sent.get("status").and_then(|status| status["status"].as_str());
    let Some(wanted) = wanted else { return Ok(()) };
    if !STATUSES.contains(&wanted) {
        return Err(value(code::UNSUPPORTED, format!("{wanted} is no status")));
    }
    let from = resource["status"]["status"].as_str().unwrap_or_default();
    let open = TRANSITIONS.iter().any(|(start, ends)| *start == from && ends.contains(&wanted));
    if from != wanted && !open {
        return Err(value(code::BAD_STATUS, format!("The status cannot change from {from} to {wanted}")));
    }
    resource["status"]["status"] = json!(wanted);
    resource["status"]["active"] = json!(wanted == "ACTIVE");
    Ok(())
}

/// The attributes that were sent, which take the place of all there were; those that are read only have
/// to be among them as they were.
pub(super) fn attributes(before: &Value, sent: &Value) -> Result<Value, Reply> {
    let empty = Vec::new();
    let (before, sent) = (before.as_array().unwrap_or(&empty), sent.as_array().unwrap_or(&empty));
    let named = |list: &[Value], name: &Value| list.iter().filter(|one| one["name"] == *name).count();
    for locked in before.iter().filter(|one| one["readOnly"] == true) {
        let same = |one: &&Value| one["name"] == locked["name"] && one["value"] == locked["value"];
        if !sent.iter().any(|one| same(&one) && one["readOnly"] != false) {
            return Err(mutability(format!("The attribute {} is read only", locked["name"])));
        }
    }
    let mut after = Vec::new();
    for one in sent {
        if named(sent, &one["name"]) > 1 {
            return Err(value(code::UNSUPPORTED, format!("The attribute {} comes twice", one["name"])));
        }
        let kind = one["type"].as_str().unwrap_or("string");
        if !TYPES.iter().any(|known| known.eq_ignore_ascii_case(kind)) {
            return Err(value(code::UNSUPPORTED, format!("{kind} is no type of an attribute")));
        }
        let was = before.iter().find(|was| was["name"] == one["name"]);
        let locked = was.is_some_and(|was| was["readOnly"] == true);
        if one["readOnly"] == true && !locked {
            return Err(mutability(format!("Nobody may lock the attribute {}", one["name"])));
        }
        let kind = was.and_then(|was| was["type"].as_str()).unwrap_or(kind).to_owned();
        after.push(json!({"name": one["name"], "type": kind, "value": one["value"], "readOnly": locked}));
    }
    Ok(Value::Array(after))
}
