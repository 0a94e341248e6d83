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
            let there = there.get(name).unwrap_or(&Value::Null);
            match orphan(&at, member, there, names) {
                Some(at) if !secret => Err(spoken(&at)),
                _ => fill(&at, member, there, names, secret),
            }
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

/// The hidden secret of an object of whose other values none is one that it belonged to: the answer to a question that was
/// moved or written again. An element of a list is told by its name instead.
fn orphan(at: &str, value: &Value, there: &Value, names: &[&str]) -> Option<String> {
    let members = value.as_object()?.iter();
    let mut members = members.map(|(name, member)| (format!("{at}/{}", super::escaped(name)), name, member));
    let (hidden, beside): (Vec<_>, Vec<_>) = members.by_ref().partition(|(at, ..)| is_secret(names, at));
    let (hidden, ..) = hidden.into_iter().find(|(_, _, member)| *member == HIDDEN)?;
    let mut beside =
        beside.iter().filter(|(.., member)| !member.is_object() && !member.is_array()).peekable();
    let is_moved = |name: &str, member: &Value| there.get(name) != Some(member);
    (beside.peek().is_some() && beside.all(|(_, name, member)| is_moved(name, member))).then_some(hidden)
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
    let called = identity(before, names);
    let same = match called.is_empty() {
        // Nothing but its values tells what it is.
        true => orphan("", element, before, names).is_none(),
        false => true,
    };
    (!moved && same && called == identity(element, names)).then_some(before)
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
    fn a_secret_that_was_hidden_stays_with_what_stands_beside_it() {
        let there =
            json!({"secret": "r", "kb": {"1": {"q": "a", "secret": "1"}, "2": {"q": "b", "secret": "2"}}});
        let (a, b) = (json!({"q": "a", "secret": HIDDEN}), json!({"q": "b", "secret": HIDDEN}));
        let kept = restored(json!({"note": "new", "secret": HIDDEN, "kb": {"1": a, "2": b}}), there.clone());
        assert_eq!(kept.unwrap()["kb"], there["kb"]);
        let new = json!({"q": "c", "secret": HIDDEN});
        for (one, two, told) in
            [(&b, &a, "kb.1.secret"), (&new, &b, "kb.1.secret"), (&a, &new, "kb.2.secret")]
        {
            assert_eq!(restored(json!({"kb": {"1": one, "2": two}}), there.clone()), Err(told.into()));
        }
        let list = json!({"l": [{"q": "a", "secret": "1"}]});
        assert!(restored(json!({"l": [{"q": "c", "secret": HIDDEN}]}), list).is_err());
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
