//! The text that output shows in the place of a secret, when it comes back: it means "as it is".

use super::{at, hide, is_secret, spoken};
use crate::secret::HIDDEN;
use serde_json::{Value, json};

/// Puts what is there in the place of the text that stands for a secret. `there` is the object as the platform shows it.
///
/// # Errors
/// The place of one for which nothing is there, or where an element of a list cannot be told from the others.
pub fn restore(value: &mut Value, there: &Value, names: &[&str]) -> Result<(), String> {
    // Most that is given back has none.
    if super::hidden_secret(value, names).is_none() {
        return Ok(());
    }
    fill("", value, there, names, false)
}

fn fill(at: &str, value: &mut Value, there: &Value, names: &[&str], secret: bool) -> Result<(), String> {
    match value {
        Value::String(text) if secret && text == HIDDEN => match there {
            Value::String(known) if known.is_empty() || known == HIDDEN => Err(spoken(at)),
            Value::String(_) | Value::Number(_) | Value::Bool(_) => {
                *value = there.clone();
                Ok(())
            }
            _ => Err(spoken(at)),
        },
        Value::Object(members) => members.iter_mut().try_for_each(|(name, member)| {
            let at = format!("{at}/{}", super::escaped(name));
            let secret = secret || is_secret(names, &at);
            fill(&at, member, there.get(name).unwrap_or(&Value::Null), names, secret)
        }),
        Value::Array(list) => {
            let there = there.as_array().map(Vec::as_slice).unwrap_or_default();
            let shown: Vec<Value> = there.iter().map(|element| as_shown(at, element, names)).collect();
            let given = list.clone();
            list.iter_mut().enumerate().try_for_each(|(index, element)| {
                let at = format!("{at}/{index}");
                let twin = if secret {
                    there.get(index).filter(|_| there.len() == given.len())
                } else {
                    twin(index, &given, there, &shown, names)
                };
                fill(&at, element, twin.unwrap_or(&Value::Null), names, secret)
            })
        }
        _ => Ok(()),
    }
}

/// The element that is meant by one of a list that was given.
fn twin<'a>(
    index: usize,
    given: &[Value],
    there: &'a [Value],
    shown: &[Value],
    names: &[&str],
) -> Option<&'a Value> {
    let element = given.get(index)?;
    let mut same = (0..there.len()).filter(|place| shown.get(*place) == Some(element)).peekable();
    if same.peek().is_some() {
        let places: Vec<usize> = same.collect();
        let first = there.get(*places.first()?)?;
        // Two that look alike are told apart by their places, and need not be where they hold the same.
        let alike = places.iter().all(|place| there.get(*place) == Some(first));
        return if alike { Some(first) } else { there.get(index).filter(|_| places.contains(&index)) };
    }
    // What was changed is still in its place, and still called the same.
    let before = there.get(index).filter(|_| there.len() == given.len())?;
    let moved = shown.get(index).is_some_and(|shown| given.contains(shown));
    (!moved && identity(before, names) == identity(element, names)).then_some(before)
}

/// What an object is called: its members whose names end in `id` or `name`.
fn identity<'a>(element: &'a Value, names: &[&str]) -> Vec<(&'a String, &'a Value)> {
    let calls = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.ends_with("id") || name.ends_with("name")
    };
    let members = element.as_object().into_iter().flatten();
    let mut found: Vec<_> =
        members.filter(|(name, _)| calls(name) && !is_secret(names, &format!("/{name}"))).collect();
    found.sort_by_key(|(name, _)| *name);
    found
}

/// An element as output shows it below the list at a pointer.
fn as_shown(pointer: &str, element: &Value, names: &[&str]) -> Value {
    let parent = pointer.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
    let mut whole = json!({ parent: element });
    hide(&mut whole, names);
    at(&whole, &format!("/{parent}")).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["secret"];

    fn restored(mut value: Value, there: Value) -> Result<Value, String> {
        restore(&mut value, &there, NAMES).map(|()| value)
    }

    #[test]
    fn what_stands_for_a_secret_means_what_is_there() {
        let there = json!({"secret": "s", "note": "x", "pin": {"secret": {"value": "p", "open": true}}});
        assert_eq!(
            restored(json!({"secret": HIDDEN, "note": HIDDEN, "pin": {"secret": {"value": HIDDEN}}}), there),
            Ok(json!({"secret": "s", "note": HIDDEN, "pin": {"secret": {"value": "p"}}}))
        );
        for lost in [json!({}), json!({"secret": ""}), json!({"secret": HIDDEN})] {
            assert_eq!(restored(json!({"secret": HIDDEN}), lost), Err("secret".into()));
        }
    }

    #[test]
    fn an_element_is_known_by_what_it_shows_or_by_its_place_and_name() {
        let there = json!({"l": [{"name": "a", "secret": "1"}, {"name": "b", "secret": "2"}]});
        let list = |elements: Value| restored(json!({ "l": elements }), there.clone());
        let (a, b) = (json!({"name": "a", "secret": HIDDEN}), json!({"name": "b", "secret": HIDDEN}));
        assert_eq!(list(json!([b, a])).unwrap()["l"][0]["secret"], "2");
        assert_eq!(list(json!([b])).unwrap()["l"][0]["secret"], "2");
        let changed = json!({"name": "b", "url": "u", "secret": HIDDEN});
        assert_eq!(list(json!([a, changed])).unwrap()["l"][1]["secret"], "2");
        for moved in [json!([changed, a]), json!([changed]), json!([a, {"name": "c", "secret": HIDDEN}])] {
            assert!(list(moved.clone()).is_err_and(|at| at.ends_with(".secret")), "{moved}");
        }
    }

    #[test]
    fn two_that_look_alike_are_told_apart_by_their_places_only() {
        let there = json!({"l": [{"u": 1, "secret": "1"}, {"u": 1, "secret": "2"}]});
        let one = json!({"u": 1, "secret": HIDDEN});
        let both = restored(json!({"l": [one, one]}), there.clone()).unwrap();
        assert_eq!(both, there);
        assert!(restored(json!({"l": [{"u": 2, "secret": "3"}, {"u": 3}, one]}), there).is_err());
    }
}
