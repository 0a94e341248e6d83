//! Which element of a list comes first: the one that people mean. The standard gives lists no order, and columns, conditions
//! and flags all go by the first one.

use super::user_fields::{email_place, phone_place};
use crate::http::Reply;
use crate::json;
use serde::Deserialize;
use serde_json::Value;

/// Finds the place of such an element in a list.
type ElementFinder = fn(&Value) -> Option<usize>;

/// Lists that have an element which people mean, and where it stands.
const LISTS: &[(&str, ElementFinder)] = &[("emails", email_place), ("phoneNumbers", phone_place)];

/// What of an answer is looked at before it is taken apart.
#[derive(Deserialize)]
struct ShownLists {
    #[serde(rename = "Resources", alias = "resources", default)]
    rows: Vec<ShownLists>,
    #[serde(default)]
    emails: Value,
    #[serde(rename = "phoneNumbers", default)]
    phones: Value,
}

impl ShownLists {
    fn is_ordered(&self) -> bool {
        let first = |at: Option<usize>| at.is_none_or(|at| at == 0);
        first(email_place(&self.emails))
            && first(phone_place(&self.phones))
            && self.rows.iter().all(Self::is_ordered)
    }
}

/// An answer in which the primary e-mail address and the number of type `work` come first; nearly every one has them there.
pub(super) fn ordered(mut reply: Reply) -> Reply {
    let mentions = |text: &str| memchr::memmem::find(&reply.body, text.as_bytes()).is_some();
    if !mentions("\"emails\"") && !mentions("\"phoneNumbers\"") {
        return reply;
    }
    if serde_json::from_slice::<ShownLists>(&reply.body).is_ok_and(|lists| lists.is_ordered()) {
        return reply;
    }
    let Ok(mut body) = json::exact(&reply.body) else { return reply };
    let mut moved = order(&mut body);
    for rows in ["Resources", "resources"] {
        for row in body.get_mut(rows).and_then(Value::as_array_mut).into_iter().flatten() {
            moved |= order(row);
        }
    }
    if moved {
        reply.body = body.to_string().into_bytes();
    }
    reply
}

/// Puts the elements that people mean first; tells whether one was moved.
fn order(resource: &mut Value) -> bool {
    let mut moved = false;
    for (name, place) in LISTS {
        let at = place(&resource[*name]).filter(|at| *at > 0);
        if let (Some(at), Some(Value::Array(list))) = (at, resource.get_mut(*name)) {
            list[..=at].rotate_right(1);
            moved = true;
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_primary_address_and_the_number_at_work_come_first_in_any_spelling() {
        for primary in [json!(true), json!("True"), json!("true"), json!(1)] {
            let user = json!({"id": "1", "emails": [{"value": "a"}, {"value": "b"}, {"value": "p", "primary": primary}],
                "phoneNumbers": [{"value": "1", "type": "mobile"}, {"value": "2", "type": "Work"}]});
            let page = json!({"totalResults": 1, "Resources": [user]});
            for (body, at) in [(&user, ""), (&page, "/Resources/0")] {
                let ordered = ordered(Reply::json(200, body)).value().unwrap();
                let of = |list: &str| -> Vec<Value> {
                    let list = json::at(&ordered, &format!("{at}/{list}")).as_array().unwrap();
                    list.iter().map(|one| one["value"].clone()).collect()
                };
                assert_eq!(
                    (of("emails"), of("phoneNumbers")),
                    (vec![json!("p"), json!("a"), json!("b")], vec![json!("2"), json!("1")])
                );
            }
        }
    }

    #[test]
    fn what_is_in_order_already_stays_as_it_was_written() {
        for text in [
            r#"{ "emails": [{"value": "a"}, {"primary": false}], "x": 1.10 }"#,
            r#"{"emails": "x"}"#,
            "[]",
            "",
        ] {
            let reply = Reply { body: text.as_bytes().to_vec(), ..Reply::json(200, &Value::Null) };
            assert_eq!(ordered(reply).body, text.as_bytes());
        }
    }
}
