//! Lists of named attributes, as credentials, devices and users have them: set, removed and compared.
//! Pure. What is read only is never touched.

use crate::clock;
use crate::commands::article;
use crate::fault::{Fault, Kind};
use crate::json;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Refuses an attribute that is given two values.
///
/// # Errors
/// Usage, naming it.
pub(super) fn once(pairs: &[(String, String)]) -> Result<(), Fault> {
    let twice = |(index, (name, _)): (usize, &(String, String))| {
        pairs[..index].iter().any(|(other, _)| other == name).then_some(name.clone())
    };
    match pairs.iter().enumerate().find_map(twice) {
        Some(name) => Err(Fault::usage(format!("the attribute {name} is given twice"))),
        None => Ok(()),
    }
}

/// A list with these values set; what is not there yet is added as text.
///
/// # Errors
/// Rejected: an attribute is read only. Usage: one comes twice, or a value is not of its type.
pub(super) fn set(list: &Value, pairs: &[(String, String)]) -> Result<Value, Fault> {
    let mut list = list.as_array().cloned().unwrap_or_default();
    once(pairs)?;
    for (name, value) in pairs {
        match list.iter_mut().find(|one| one["name"] == **name) {
            Some(one) => {
                writable(one, name)?;
                fits(name, one["type"].as_str().unwrap_or_default(), value)?;
                json::put(one, "/value", Value::from(value.as_str()));
            }
            None => {
                list.push(json!({"name": name, "type": "string", "value": value, "readOnly": false}));
            }
        }
    }
    Ok(Value::Array(list))
}

/// A list without the attributes of these names.
///
/// # Errors
/// Conflict: one is not there. Rejected: one is read only.
pub(super) fn remove(list: &Value, names: &[String]) -> Result<Value, Fault> {
    let mut list = list.as_array().cloned().unwrap_or_default();
    for name in names {
        match list.iter().position(|one| one["name"] == **name) {
            Some(place) => {
                writable(&list[place], name)?;
                list.remove(place);
            }
            None => {
                return Err(Fault::new(Kind::Conflict, format!("there is no attribute {name} to remove"))
                    .hint("nothing was sent"));
            }
        }
    }
    Ok(Value::Array(list))
}

/// Fails unless every read-only attribute of one list stands unchanged in the other.
///
/// # Errors
/// Rejected, naming the attribute.
pub(super) fn keeps_read_only(before: &Value, after: &Value) -> Result<(), Fault> {
    let after = by_name(after);
    for (name, (value, ..)) in by_name(before).into_iter().filter(|(_, one)| one.2) {
        if after.get(&name).map(|one| &one.0) != Some(&value) {
            return Err(read_only(&name));
        }
    }
    Ok(())
}

/// Fails unless a whole list can take the place of another: each name once, what is there with its type and as writable as
/// it was, and values of their types where they are new.
///
/// # Errors
/// Usage, naming the attribute.
pub(super) fn may_replace(before: &Value, after: &Value) -> Result<(), Fault> {
    let known = by_name(before);
    let mut seen: Vec<String> = Vec::new();
    for one in after.as_array().into_iter().flatten() {
        let name = json::text_at(one, "/name").unwrap_or_default();
        if seen.contains(&name) {
            return Err(Fault::usage(format!("the attribute {name} is given twice")).hint("nothing was sent"));
        }
        let (value, kind, read_only) = described(one);
        let was = known.get(&name);
        if let Some((_, was_kind, was_read_only)) = was {
            let fixed = if *was_kind != kind {
                Some("type")
            } else if *was_read_only != read_only {
                Some("readOnly")
            } else {
                None
            };
            if let Some(member) = fixed {
                return Err(Fault::usage(format!("{member} of the attribute {name} cannot be changed"))
                    .hint("nothing was sent; leave it as it is"));
            }
        }
        if was.is_none_or(|(was, ..)| *was != value)
            && let Some(text) = value.as_str()
        {
            fits(&name, &kind, text)?;
        }
        seen.push(name);
    }
    Ok(())
}

/// Whether two lists say the same. The platform gives them in any order, and types in either letter case.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    by_name(left) == by_name(right)
}

fn by_name(list: &Value) -> BTreeMap<String, (Value, String, bool)> {
    let each = |one: &Value| (json::text_at(one, "/name").unwrap_or_default(), described(one));
    list.as_array().into_iter().flatten().map(each).collect()
}

/// Value, type and whether it is read only.
fn described(one: &Value) -> (Value, String, bool) {
    let kind = one["type"].as_str().unwrap_or("string").to_ascii_lowercase();
    (one["value"].clone(), kind, one["readOnly"] == true)
}

fn writable(one: &Value, name: &str) -> Result<(), Fault> {
    if one["readOnly"] == true { Err(read_only(name)) } else { Ok(()) }
}

fn read_only(name: &str) -> Fault {
    Fault::new(Kind::Rejected, format!("the attribute {name} is read only")).hint("nothing was sent")
}

fn fits(name: &str, kind: &str, value: &str) -> Result<(), Fault> {
    let kind = kind.to_ascii_uppercase();
    let fits = match kind.as_str() {
        "INT" => value.parse::<i32>().is_ok(),
        "LONG" => value.parse::<i64>().is_ok(),
        "BOOLEAN" => matches!(value, "true" | "false"),
        "DATE" => clock::fixed(value).is_some(),
        _ => true,
    };
    if fits {
        Ok(())
    } else {
        Err(Fault::usage(format!(
            "the attribute {name} takes {} {kind}, and this is none",
            article(kind.as_str())
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Value {
        json!([
            {"name": "A", "type": "string", "value": "1", "readOnly": false},
            {"name": "N", "type": "INT", "value": "2", "readOnly": false},
            {"name": "R", "type": "STRING", "value": "3", "readOnly": true},
        ])
    }

    fn pairs(name: &str, value: &str) -> Vec<(String, String)> {
        vec![(name.to_owned(), value.to_owned())]
    }

    #[test]
    fn a_value_is_set_in_its_place_and_a_new_name_goes_to_the_end() {
        let after = set(&list(), &pairs("A", "new value")).unwrap();
        assert_eq!(after[0], json!({"name": "A", "type": "string", "value": "new value", "readOnly": false}));
        assert_eq!(after[1], list()[1]);
        let after = set(&list(), &pairs("B", "x")).unwrap();
        assert_eq!(after[3], json!({"name": "B", "type": "string", "value": "x", "readOnly": false}));
    }

    #[test]
    fn what_is_read_only_is_neither_set_nor_removed_nor_lost() {
        assert_eq!(set(&list(), &pairs("R", "x")).unwrap_err().kind(), Kind::Rejected);
        assert_eq!(remove(&list(), &["R".to_owned()]).unwrap_err().kind(), Kind::Rejected);
        assert!(keeps_read_only(&list(), &json!([])).is_err());
        assert!(keeps_read_only(&list(), &json!([{"name": "R", "value": "3"}])).is_ok());
        assert!(keeps_read_only(&list(), &json!([{"name": "R", "value": "4"}])).is_err());
    }

    #[test]
    fn a_value_of_another_type_and_a_name_that_comes_twice_are_refused() {
        assert_eq!(set(&list(), &pairs("N", "two")).unwrap_err().kind(), Kind::Usage);
        assert!(set(&list(), &pairs("N", "-7")).is_ok());
        let twice = [pairs("A", "x"), pairs("A", "y")].concat();
        assert_eq!(set(&list(), &twice).unwrap_err().kind(), Kind::Usage);
    }

    #[test]
    fn an_attribute_that_is_not_there_cannot_be_removed() {
        let after = remove(&list(), &["A".to_owned(), "N".to_owned()]).unwrap();
        assert_eq!(after, json!([list()[2].clone()]));
        assert_eq!(remove(&list(), &["a".to_owned()]).unwrap_err().kind(), Kind::Conflict);
    }

    #[test]
    fn lists_are_the_same_in_any_order_and_letter_case_of_types() {
        let mut other = list();
        other.as_array_mut().unwrap().reverse();
        other[0]["type"] = json!("string");
        assert!(same(&list(), &other));
        other[2]["value"] = json!("other");
        assert!(!same(&list(), &other));
        assert!(!same(&list(), &json!([])));
    }
}
