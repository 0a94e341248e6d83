//! Whether a thing that was made is as it was asked for: members that are there with another value, or with none.

use super::answer::says_same;
use super::loss::is_blank;
use super::proof::is_among;
use crate::json;
use crate::platforms::Operation;
use serde_json::Value;

/// The members of a body that a thing has not, as an operation reads it. What is not there at all counts where a column
/// of that operation shows it of others.
pub(super) fn lost((get, secrets): (&Operation, &[&str]), wanted: &Value, found: &Value) -> Vec<String> {
    let mut lost = Vec::new();
    walk("", (wanted, found), &mut |at, wanted, found| {
        let is_lost = match found {
            _ if json::is_secret(secrets, at) => false,
            Some(found) => !keeps(secrets, wanted, found),
            None => !is_blank(wanted) && get.columns.iter().any(|column| json::is_within(column.pointer, at)),
        };
        if is_lost {
            lost.push(json::spoken(at));
        }
    });
    lost
}

/// Calls `each` with every member that was asked for and what stands at its place.
fn walk(at: &str, (wanted, found): (&Value, &Value), each: &mut impl FnMut(&str, &Value, Option<&Value>)) {
    let Value::Object(members) = wanted else { return };
    for (name, wanted) in members {
        let at = format!("{at}/{}", json::escaped(name));
        match found.get(name) {
            Some(inner @ Value::Object(_)) if wanted.is_object() => walk(&at, (wanted, inner), each),
            inner => each(&at, wanted, inner),
        }
    }
}

/// Whether what was found holds what was wanted. Values of other sorts are not compared, and lists and their objects
/// may hold more.
fn keeps(secrets: &[&str], wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (wanted, Value::Null) => is_blank(wanted),
        (Value::Array(wanted), Value::Array(found)) => wanted.iter().all(|one| {
            let held = |there: &Value| keeps(secrets, one, there);
            match one {
                Value::String(_) => is_among(one, found),
                _ => found.iter().any(held),
            }
        }),
        (Value::Object(wanted), Value::Object(found)) => wanted
            .iter()
            .filter(|(name, _)| !json::is_secret(secrets, &format!("/{name}")))
            .all(|(name, wanted)| found.get(name).is_none_or(|found| keeps(secrets, wanted, found))),
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => true,
        (wanted, found) => wanted.is_null() || says_same(wanted, found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::users;
    use crate::platforms::{entrust, hid};
    use serde_json::json;

    const ATTRIBUTES: &str = "urn:hid:scim:api:idp:2.0:UserAttribute";

    #[test]
    fn what_is_not_kept_of_a_thing_that_was_made_is_named_with_nulls_and_elements_of_lists() {
        let get = hid::PLATFORM.operation(&users::GET).unwrap();
        let wanted = json!({"userName": "ann", "name": {"givenName": "Ann", "familyName": "E"}, "externalId": "e1",
            "emails": [{"value": "ann@example.test", "type": "work"}], "groups": [{"value": "UG_1"}],
            ATTRIBUTES: {"attributes": [{"name": "OFFICE", "value": "Lyon"}]}, "password": "not-a-secret"});
        let whole = json!({"userName": "ANN", "name": {"givenName": "Ann", "familyName": "E"}, "externalId": "e1",
            "emails": [{"value": "ann@example.test", "primary": true}], "groups": [{"value": "UG_1", "display": "x"}],
            ATTRIBUTES: {"attributes": [{"name": "OFFICE", "value": "Lyon", "readOnly": false}]}, "password": null});
        let lost = |at: &str, value: serde_json::Value| {
            let mut found = whole.clone();
            json::put(&mut found, at, value);
            super::lost((get, hid::PLATFORM.info.secret_members), &wanted, &found)
        };
        let none: [&str; 0] = [];
        assert_eq!(lost("/active", json!(true)), none);
        assert_eq!(lost("/emails/0/value", json!("evil@example.test")), ["emails"]);
        assert_eq!(lost("/emails", json!([])), ["emails"]);
        assert_eq!(lost("/groups", json!([{"value": "UG_2"}])), ["groups"]);
        assert_eq!(lost("/name/familyName", json!(null)), ["name.familyName"]);
        let attributes = format!("{ATTRIBUTES}.attributes");
        assert_eq!(lost(&format!("/{ATTRIBUTES}/attributes"), json!([])), [attributes]);
    }

    #[test]
    fn what_is_not_there_at_all_is_lost_where_a_column_shows_it_of_others() {
        let get = hid::PLATFORM.operation(&users::GET).unwrap();
        let wanted = json!({"userName": "ann", "externalId": "e1", "emails": [{"value": "a@example.test"}],
            "title": "Engineer", "groups": []});
        let found = json!({"userName": "ann"});
        assert_eq!(super::lost((get, &[]), &wanted, &found), ["externalId", "emails"]);
        let get = entrust::PLATFORM.operation(&users::GET).unwrap();
        let wanted = json!({"userId": "ann", "userAliases": ["al"], "mobile": "+1", "locale": ""});
        let found = json!({"userId": "ann", "userAliases": [], "mobile": null, "locale": null});
        assert_eq!(super::lost((get, &[]), &wanted, &found), ["userAliases", "mobile"]);
    }
}
