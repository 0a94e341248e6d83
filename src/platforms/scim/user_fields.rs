//! What flags make of a user's lists, and what of a user is written back.

use crate::commands::Arg;
use crate::commands::args::{EMAIL, MOBILE, ORDER_BY, OTHER_EMAILS, PHONE};
use crate::fault::Fault;
use crate::json;
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

/// The update that would change nothing: without what the service sets itself.
pub(super) fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    for member in ["/meta", "/groups"] {
        json::remove(&mut body, member);
    }
    if let Some(active) = body.get_mut("active")
        && let Some(truth) = truth(active)
    {
        *active = Value::from(truth);
    }
    body
}

/// Yes or no, as services spell it: some write texts or numbers.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        Value::Number(number) => match number.as_u64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// The place of the e-mail address that people mean: the primary one, or the first.
pub(super) fn email_place(emails: &Value) -> Option<usize> {
    place(emails, |one| truth(&one["primary"]) == Some(true)).or_else(|| place(emails, |_| true))
}

/// The place of the number that people mean: the one of type `work`.
pub(super) fn phone_place(phones: &Value) -> Option<usize> {
    place(phones, |one| is_kind(one, "work"))
}

fn is_kind(one: &Value, kind: &str) -> bool {
    one["type"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(kind))
}

/// Lays on what the table cannot say: lists of objects.
pub(super) fn shape(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if let Some(email) = given.text(&EMAIL) {
        let at = email_place(&body["emails"]);
        put(body, "emails", at, email, &json!({"type": "work", "primary": true}));
    }
    if matches!(given.get(&OTHER_EMAILS), Some(Input::Many(_))) {
        let emails = body["emails"].as_array().cloned().unwrap_or_default();
        let first = email_place(&body["emails"]).and_then(|at| emails.get(at)).cloned();
        let others = given.many(&OTHER_EMAILS).iter().filter(|email| !email.is_empty()).map(|email| {
            let known = emails.iter().find(|one| one["value"] == email.as_str()).cloned();
            known.unwrap_or_else(|| json!({"value": email, "type": "other"}))
        });
        let all: Vec<Value> = first.into_iter().chain(others).collect();
        if !all.is_empty() || !emails.is_empty() {
            json::put(body, "/emails", Value::Array(all));
        }
    }
    for (arg, kind) in [(&PHONE, "work"), (&MOBILE, "mobile")] {
        let Some(number) = given.text(arg) else { continue };
        let at = place(&body["phoneNumbers"], |one| is_kind(one, kind));
        // Where none is of this type, lists show the first one: given again, it is no change.
        if at.is_none() && kind == "work" && body["phoneNumbers"][0]["value"] == number {
            continue;
        }
        put(body, "phoneNumbers", at, number, &json!({"type": kind}));
    }
    Ok(())
}

/// The place of the first element of a list that fits.
fn place(list: &Value, fits: impl Fn(&Value) -> bool) -> Option<usize> {
    list.as_array()?.iter().position(fits)
}

/// Puts a value into the element at a place of a list, or into a new one beside these members. An empty one takes the
/// element out.
fn put(body: &mut Value, list: &str, at: Option<usize>, value: &str, beside: &Value) {
    if value.is_empty() {
        if let (Some(at), Some(Value::Array(there))) = (at, body.get_mut(list)) {
            there.remove(at);
        }
        return;
    }
    let place = at.and_then(|at| body.get_mut(list)?.get_mut(at));
    if let Some(element) = place {
        json::put(element, "/value", json!(value));
        return;
    }
    let mut element = json!({"value": value});
    json::merge(&mut element, beside.clone());
    match body.get_mut(list) {
        Some(Value::Array(there)) => there.push(element),
        _ => json::put(body, &format!("/{list}"), json!([element])),
    }
}

/// Attributes that lists are sorted by.
const ORDERS: &[&str] = &[
    "userName",
    "displayName",
    "name.familyName",
    "title",
    "externalId",
    "meta.created",
    "meta.lastModified",
];

/// What lists of users can be sorted by.
pub(super) fn sorted_by(arg: &Arg, _typed: &str) -> Vec<String> {
    if arg.name != ORDER_BY.name {
        return Vec::new();
    }
    ORDERS.iter().map(|name| (*name).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(texts: &[(&Arg, &str)], others: Option<&[&str]>) -> CommandInput {
        let mut given = CommandInput::default();
        texts.iter().for_each(|(arg, text)| given.set(arg, Input::Text((*text).to_owned())));
        if let Some(others) = others {
            given.set(&OTHER_EMAILS, Input::Many(others.iter().map(|one| (*one).to_owned()).collect()));
        }
        given
    }

    #[test]
    fn an_address_takes_the_place_of_the_primary_one_and_keeps_the_rest() {
        let mut body = json!({"emails": [{"value": "a@x.test", "type": "home"}, {"value": "b@x.test", "primary": true}]});
        shape(&mut body, &given(&[(&EMAIL, "c@x.test")], None)).unwrap();
        assert_eq!(
            body["emails"],
            json!([{"value": "a@x.test", "type": "home"}, {"value": "c@x.test", "primary": true}])
        );
        shape(&mut body, &given(&[], Some(&["a@x.test", "d@x.test"]))).unwrap();
        assert_eq!(
            body["emails"],
            json!([{"value": "c@x.test", "primary": true}, {"value": "a@x.test", "type": "home"},
                {"value": "d@x.test", "type": "other"}])
        );
    }

    #[test]
    fn numbers_are_told_apart_by_their_type() {
        let mut body = json!({"phoneNumbers": [{"value": "1", "type": "work"}]});
        shape(&mut body, &given(&[(&MOBILE, "2"), (&PHONE, "3")], None)).unwrap();
        assert_eq!(
            body["phoneNumbers"],
            json!([{"value": "3", "type": "work"}, {"value": "2", "type": "mobile"}])
        );
    }

    #[test]
    fn an_empty_value_takes_its_element_away_and_makes_none() {
        let mut body = json!({"emails": [{"value": "a@x.test", "primary": true}, {"value": "b@x.test"}],
            "phoneNumbers": [{"value": "1", "type": "work"}]});
        shape(&mut body, &given(&[(&EMAIL, ""), (&PHONE, ""), (&MOBILE, "")], None)).unwrap();
        assert_eq!(body, json!({"emails": [{"value": "b@x.test"}], "phoneNumbers": []}));
        shape(&mut body, &given(&[], Some(&[""]))).unwrap();
        assert_eq!(body["emails"], json!([{"value": "b@x.test"}]));
        let mut body = json!({});
        shape(&mut body, &given(&[(&EMAIL, ""), (&PHONE, "")], Some(&[""]))).unwrap();
        assert_eq!(body["phoneNumbers"], json!(null));
    }

    #[test]
    fn keeping_a_user_leaves_out_what_the_service_sets_and_reads_yes_and_no_in_any_spelling() {
        let read =
            json!({"id": "1", "userName": "ann", "active": "False", "meta": {}, "groups": [{"value": "g"}]});
        assert_eq!(keep(&read), json!({"id": "1", "userName": "ann", "active": false}));
    }
}
