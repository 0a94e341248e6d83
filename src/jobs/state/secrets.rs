//! Secrets of files: never there themselves, only where they are to be had.

use super::places;
use crate::json;
use crate::platforms::managed::ManagedKind;
use crate::secret::is_kept_name;
use serde_json::Value;

/// Text that output shows in the place of a secret.
const HIDDEN: &str = "(hidden)";

/// Takes the places of secrets out of what a file says; tells where each is to be had.
///
/// # Errors
/// A secret stands in the file itself, or a text that stands for one: the end of a sentence that begins with the name of
/// the file.
pub(super) fn take(
    kind: &ManagedKind,
    value: &mut Value,
    names: &[&str],
) -> Result<Vec<(String, Value)>, String> {
    let mut taken = Vec::new();
    for secret in kind.secrets {
        for at in places::matching(value, secret.at) {
            let there = value.pointer(&at).cloned().unwrap_or_default();
            json::remove(value, &at);
            if there.is_null() {
                continue;
            }
            if !is_reference(&there) {
                return Err(wrong(&at, &there));
            }
            if let Some(name) = there.get("store").and_then(Value::as_str).filter(|name| !is_kept_name(name))
            {
                let member = json::spoken(&at);
                return Err(format!(
                    "has '{name}' for {member}, which is no name of a secret: letters, digits, '.', '_' and '-' make one"
                ));
            }
            taken.push((at, there));
        }
    }
    match json::first_secret(value, names) {
        Some(at) if json::at(value, &at) != HIDDEN => Err(format!(
            "holds {}, and no file gives secrets of that sort to {}: leave it out",
            json::spoken(&at),
            kind.name
        )),
        Some(at) => Err(wrong(&at, json::at(value, &at))),
        None => Ok(taken),
    }
}

fn wrong(at: &str, there: &Value) -> String {
    let member = json::spoken(at);
    match there {
        Value::String(text) if text == HIDDEN => {
            format!("has {HIDDEN} for {member}, and which secret that stands for cannot be told")
        }
        Value::Object(_) => format!(
            "does not say where {member} is to be had: one of {{env: NAME}}, {{file: PATH}} and {{store: NAME}} does"
        ),
        _ => format!(
            "holds {member} itself; say where it is to be had: {{env: NAME}}, {{file: PATH}} or {{store: NAME}}"
        ),
    }
}

/// Whether a value says where a secret is to be had.
fn is_reference(value: &Value) -> bool {
    let members = value.as_object().filter(|members| members.len() == 1);
    members.is_some_and(|members| {
        let text = |kind: &&str| members.get(*kind).and_then(Value::as_str);
        ["env", "file", "store"].iter().filter_map(text).any(|text| !text.is_empty())
    })
}

/// Takes every secret away, whether or not its kind declares it.
pub(super) fn strip(kind: &ManagedKind, value: &mut Value, names: &[&str]) {
    for secret in kind.secrets {
        places::remove(value, secret.at);
    }
    while let Some(at) = json::first_secret(value, names) {
        json::remove(value, &at);
    }
}
