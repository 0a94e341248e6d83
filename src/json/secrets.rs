//! Members that hold secrets: told by name, hidden in output, and found where output was given back.

use super::{Mentions, escaped, spoken};
use crate::secret::HIDDEN;
use serde_json::Value;

/// Hides every scalar under a member named in `names`, in any letter case and at any depth. `parent.member` names a member only
/// below that parent. Where such a member is an object with a `value`, only that is hidden. Empty text
/// and null stay: they hold nothing. Tells whether anything was hidden.
pub fn hide(value: &mut Value, names: &[&str]) -> bool {
    hide_below(value, names, "")
}

fn hide_below(value: &mut Value, names: &[&str], parent: &str) -> bool {
    match value {
        Value::Object(map) => {
            let mut hidden = false;
            for (name, member) in map.iter_mut() {
                hidden |= if is_named(names, parent, name) {
                    blank(member)
                } else {
                    hide_below(member, names, name)
                };
            }
            hidden
        }
        Value::Array(list) => any_of(list.iter_mut().map(|item| hide_below(item, names, parent))),
        _ => false,
    }
}

/// Whether any of them is true; none is passed over.
fn any_of(all: impl Iterator<Item = bool>) -> bool {
    all.filter(|one| *one).count() > 0
}

fn blank(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) if text.is_empty() || text == HIDDEN => false,
        Value::Object(map) => match map.get_mut("value") {
            Some(inner) => blank(inner),
            None => any_of(map.values_mut().map(blank)),
        },
        Value::Array(list) => any_of(list.iter_mut().map(blank)),
        scalar => {
            *scalar = Value::String(HIDDEN.into());
            true
        }
    }
}

/// Whether a secret stands at a pointer.
pub fn is_secret(members: &[&str], pointer: &str) -> bool {
    let mut parts = pointer.rsplit('/').filter(|part| part.parse::<usize>().is_err());
    let (last, above) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    is_named(members, above, last)
}

/// Whether a member below a parent is one of those named.
fn is_named(names: &[&str], parent: &str, member: &str) -> bool {
    names.iter().any(|named| match named.split_once('.') {
        Some((above, below)) => above.eq_ignore_ascii_case(parent) && below.eq_ignore_ascii_case(member),
        None => named.eq_ignore_ascii_case(member),
    })
}

/// Where the text that output shows in the place of a secret stands as the value of a secret member.
pub fn hidden_secret(value: &Value, names: &[&str]) -> Option<String> {
    fn find(at: &str, value: &Value, names: &[&str], secret: bool) -> Option<String> {
        match value {
            Value::String(text) if secret && text == HIDDEN => Some(spoken(at)),
            Value::Object(map) => map.iter().find_map(|(name, member)| {
                let at = format!("{at}/{}", escaped(name));
                let secret = secret || is_secret(names, &at);
                find(&at, member, names, secret)
            }),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .find_map(|(index, one)| find(&format!("{at}/{index}"), one, names, secret)),
            _ => None,
        }
    }
    find("", value, names, false)
}

/// Whether raw text may hold a member of one of these names: a cheap look before the dear one.
pub fn mentions(raw: &str, names: &[&str]) -> bool {
    let last = |name: &&str| name.rsplit('.').next().unwrap_or(name).to_owned();
    Mentions::of(names.iter().map(last)).are_in(raw.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn hide_blanks_values_but_not_emptiness() {
        let mut value = json!({"password": "p", "pinHash": {"value": "1", "isWritable": "true"},
            "list": [{"answer": "red", "question": "q"}], "secret": ""});
        hide(&mut value, &["password", "pinHash", "answer", "secret"]);
        assert_eq!(
            value,
            json!({"password": HIDDEN, "pinHash": {"value": HIDDEN, "isWritable": "true"},
                "list": [{"answer": HIDDEN, "question": "q"}], "secret": ""})
        );
    }

    #[test]
    fn secret_members_are_known_in_any_letter_case_and_at_any_depth() {
        let mut value =
            json!({"PassWord": "p", "a": [{"CLIENTSECRETS": [{"Value": "s", "id": 1}]}], "value": "v"});
        hide(&mut value, &["password", "clientSecrets.value"]);
        let hidden =
            json!({"PassWord": HIDDEN, "a": [{"CLIENTSECRETS": [{"Value": HIDDEN, "id": 1}]}], "value": "v"});
        assert_eq!(value, hidden);
        assert!(is_secret(&["clientSecrets.value"], "/clientsecrets/0/VALUE"));
        assert!(
            mentions(r#"{"PASSWORD":1}"#, &["password"]) && mentions(r#"{"\u0070assword":1}"#, &["password"])
        );
        assert!(!mentions(
            r#"{"name":"password","passwords":1}"#.replace("\"password\"", "\"x\"").as_str(),
            &["password"]
        ));
    }
}
