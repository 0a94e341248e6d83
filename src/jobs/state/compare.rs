//! Where an object differs from what it is meant to be. What a file does not say is left alone; nothing and its empty forms
//! are one.

use crate::json;
use serde_json::Value;
use std::collections::HashSet;

/// One member that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberChange {
    /// Where, as a JSON pointer; a list is one member.
    pub at: String,
    /// What stands there.
    pub before: Value,
    /// What is to stand there.
    pub after: Value,
}

/// What of `wanted` is not so in `there`.
pub(super) fn changes(wanted: &Value, there: &Value) -> Vec<MemberChange> {
    let mut found = Vec::new();
    differ("", wanted, there, &mut found);
    found
}

/// What is wanted, with what it does not say of the elements of lists: a list is written whole. An element with nothing that differs
/// from one that is there is that one, and so is one with the same name where names tell all elements apart.
pub(super) fn completed(wanted: &Value, there: &Value) -> Value {
    match (wanted, there) {
        (Value::Object(members), Value::Object(known)) => {
            let member = |(name, value): (&String, &Value)| {
                (name.clone(), known.get(name).map_or_else(|| value.clone(), |there| completed(value, there)))
            };
            Value::Object(members.iter().map(member).collect())
        }
        (Value::Array(wanted), Value::Array(there)) => {
            let mut free: Vec<&Value> = there.iter().collect();
            let name = naming_member(wanted, there);
            let named = |one: &Value| name.and_then(|name| one.get(name)).cloned();
            let mut element = |(place, wanted): (usize, &Value)| {
                if !wanted.is_object() {
                    return wanted.clone();
                }
                // Where two fit, the one of the same place is meant.
                let same = there.get(place).filter(|one| fits(wanted, one));
                let twin = free.iter().position(|one| same.is_some_and(|same| std::ptr::eq(*one, same)));
                let twin = twin.or_else(|| free.iter().position(|one| fits(wanted, one)));
                let is_named = |one: &&Value| name.is_some() && named(one) == named(wanted);
                match twin.or_else(|| free.iter().position(is_named)) {
                    Some(twin) => overlaid(wanted, free.swap_remove(twin)),
                    None => wanted.clone(),
                }
            };
            Value::Array(wanted.iter().enumerate().map(&mut element).collect())
        }
        (wanted, _) => wanted.clone(),
    }
}

/// What is there, with what is wanted in its place: what is not said stays.
pub(super) fn overlaid(wanted: &Value, there: &Value) -> Value {
    match (wanted, there) {
        _ if fits(wanted, there) => there.clone(),
        (Value::Object(members), Value::Object(known)) => {
            let mut whole = known.clone();
            for (name, value) in members {
                let there = known.get(name).unwrap_or(&Value::Null);
                whole.insert(name.clone(), overlaid(value, there));
            }
            Value::Object(whole)
        }
        _ => completed(wanted, there),
    }
}

/// The member by which the elements of both lists are called: a name or id that each has and that no two of a list share.
fn naming_member<'v>(wanted: &'v [Value], there: &[Value]) -> Option<&'v str> {
    let tells_apart = |list: &[Value], name: &str| {
        let mut known = HashSet::new();
        list.iter().all(|one| one.get(name).and_then(Value::as_str).is_some_and(|text| known.insert(text)))
    };
    let members = || wanted.first().and_then(Value::as_object).into_iter().flat_map(|members| members.keys());
    let is_name = |name: &&String| {
        let name = name.to_ascii_lowercase();
        name.ends_with("name") || name.ends_with("id")
    };
    // The plain ones first.
    let plain = members().filter(|name| ["name", "id"].contains(&name.as_str()));
    let mut all = plain.chain(members().filter(is_name)).map(String::as_str);
    all.find(|name| tells_apart(wanted, name) && tells_apart(there, name))
}

fn differ(at: &str, wanted: &Value, there: &Value, found: &mut Vec<MemberChange>) {
    match (wanted, there) {
        (Value::Object(members), Value::Object(known)) => {
            for (name, value) in members {
                let there = known.get(name).unwrap_or(&Value::Null);
                if !fits(value, there) {
                    differ(&format!("{at}/{}", json::escaped(name)), value, there, found);
                }
            }
        }
        (wanted, there) if fits(wanted, there) => {}
        (wanted, there) => {
            found.push(MemberChange { at: at.to_owned(), before: there.clone(), after: wanted.clone() });
        }
    }
}

/// Whether what is wanted is so already.
pub(super) fn fits(wanted: &Value, there: &Value) -> bool {
    match (wanted, there) {
        (wanted, there) if is_blank(wanted) && is_blank(there) => true,
        (Value::Object(members), Value::Object(known)) => {
            members.iter().all(|(name, value)| fits(value, known.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(wanted), Value::Array(there)) => {
            wanted.len() == there.len() && wanted.iter().zip(there).all(|(wanted, there)| fits(wanted, there))
        }
        (wanted, there) => json::alike(wanted, there),
    }
}

/// Whether nothing stands there.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.values().all(is_blank),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_said_of_an_element_stays_when_its_list_is_written() {
        let there = json!({"a": {"list": [{"n": "x", "more": 1}, {"n": "y", "more": 2}]}});
        let by_name = json!([{"name": "b", "x": 1, "o": {"p": 1, "q": 2}}, {"name": "a", "x": 2, "y": 3}]);
        let changed = json!([{"name": "a", "x": 9}, {"name": "b", "o": {"q": 3}}, {"name": "c"}]);
        let kept = json!([{"name": "a", "x": 9, "y": 3}, {"name": "b", "x": 1, "o": {"p": 1, "q": 3}}, {"name": "c"}]);
        assert_eq!(completed(&changed, &by_name), kept);
        let twice = json!([{"name": "a", "x": 1}, {"name": "a", "x": 2}]);
        assert_eq!(completed(&json!([{"name": "a", "z": 1}]), &twice), json!([{"name": "a", "z": 1}]));
        let wanted = json!({"a": {"list": [{"n": "y"}, {"n": "z"}, {"n": "x", "more": 3}]}});
        let whole = json!({"a": {"list": [{"n": "y", "more": 2}, {"n": "z"}, {"n": "x", "more": 3}]}});
        assert_eq!(completed(&wanted, &there), whole);
    }

    #[test]
    fn only_what_is_said_is_compared_and_a_list_is_one_member() {
        let there = json!({"a": 1, "b": {"c": [1, 2], "d": null}, "e": [{"n": "x", "more": true}], "big": 1});
        let at = |wanted: Value| changes(&wanted, &there).into_iter().map(|one| one.at).collect::<Vec<_>>();
        assert!(at(json!({})).is_empty());
        assert!(at(json!({"a": 1.0, "b": {"d": ""}, "e": [{"n": "x"}], "f": null, "g": []})).is_empty());
        assert_eq!(at(json!({"a": 2, "b": {"c": [2, 1]}})), ["/a", "/b/c"]);
        assert_eq!(at(json!({"a": null})), ["/a"]);
        assert_eq!(at(json!({"e": [{"n": "y"}]})), ["/e"]);
        assert_eq!(at(json!({"x~/y": 1})), ["/x~0~1y"]);
        let long: Value = serde_json::from_str(r#"{"big": 12345678901234567890123}"#).unwrap();
        assert_eq!(changes(&long, &long), []);
        assert_eq!(changes(&long, &there)[0].after.to_string(), "12345678901234567890123");
    }
}
