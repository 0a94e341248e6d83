//! Lists of which a write names single elements, each with its value: the others stay as they are.

use crate::platforms::Operation;
use crate::secret::HIDDEN;
use serde_json::{Map, Value};

/// The member that holds the value of an element.
const VALUE: &str = "value";

/// Completes what was left of such lists with what was not named, and has `before` and `now` show of their elements what the
/// write named them by. Gives the names of the lists.
pub(super) fn completed(
    operation: &Operation,
    sent: &Value,
    [before, left, now]: [&mut Value; 3],
) -> Vec<String> {
    let mut names = Vec::new();
    let Some(back) = operation.read_back else { return names };
    for (name, list) in sent.as_object().into_iter().flatten() {
        let Some(keys) = keys(list).filter(|_| !back.replaces.contains(&name.as_str())) else { continue };
        let was = valued(&before[name], &keys);
        let said = elements(list);
        let kept = was.iter().filter(|one| !said.iter().any(|other| is_of_one(one, other)));
        let all: Vec<Value> = kept.chain(said).cloned().collect();
        left[name] = Value::from(valued(&Value::from(all), &keys));
        now[name] = Value::from(valued(&now[name], &keys));
        before[name] = Value::from(was);
        names.push(name.clone());
    }
    names
}

/// What is sent so that such a list is as before: what had another value, and what had none with an empty one.
pub(super) fn restored(before: &Value, left: &Value) -> Value {
    let (before, left) = (elements(before), elements(left));
    let other = before.iter().filter(|one| !left.contains(one)).cloned();
    let new = left.iter().filter(|one| !before.iter().any(|other| is_of_one(one, other)));
    let emptied = new.cloned().map(|mut one| {
        one[VALUE] = Value::from("");
        one
    });
    other.chain(emptied).collect()
}

/// The members of the elements of a list, where each of them has the same ones, a value and what it is the value of.
fn keys(list: &Value) -> Option<Vec<String>> {
    let mut all = elements(list).iter().map(Value::as_object);
    let names = |one: &Map<String, Value>| one.keys().cloned().collect::<Vec<_>>();
    let keys = names(all.next()??);
    let is_valued = keys.len() > 1 && keys.iter().any(|key| key == VALUE);
    (is_valued && all.all(|one| one.is_some_and(|one| names(one) == keys))).then_some(keys)
}

/// The elements of a list that have a value, with these members alone, in an order of their own.
fn valued(list: &Value, keys: &[String]) -> Vec<Value> {
    let bare = |one: &Value| keys.iter().map(|key| (key.clone(), one[key].clone())).collect::<Value>();
    let has_value = |one: &Value| !matches!(&one[VALUE], Value::Null) && one[VALUE] != "";
    let mut all: Vec<Value> = elements(list).iter().map(bare).filter(has_value).collect();
    all.sort_by_key(|one| without_value(one).to_string());
    all
}

fn elements(list: &Value) -> &[Value] {
    list.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn without_value(one: &Value) -> Value {
    let mut one = one.clone();
    if let Some(members) = one.as_object_mut() {
        members.remove(VALUE);
    }
    one
}

fn is_of_one(one: &Value, other: &Value) -> bool {
    without_value(one) == without_value(other) && !one.to_string().contains(HIDDEN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_sent_back_are_the_values_that_were_other_and_empty_ones_for_what_was_not_there() {
        let before = json!([{"of": "a", "value": "1"}, {"of": "b", "value": "2"}]);
        let left = json!([{"of": "a", "value": "1"}, {"of": "b", "value": "3"}, {"of": "c", "value": "4"}]);
        assert_eq!(restored(&before, &left), json!([{"of": "b", "value": "2"}, {"of": "c", "value": ""}]));
        assert_eq!(
            keys(&json!([{"of": "a", "value": "1"}])),
            Some(vec!["of".to_owned(), "value".to_owned()])
        );
        for other in
            [json!([{"value": "1"}]), json!(["a"]), json!([]), json!([{"of": 1, "value": 2}, {"value": 3}])]
        {
            assert_eq!(keys(&other), None, "{other}");
        }
    }
}
