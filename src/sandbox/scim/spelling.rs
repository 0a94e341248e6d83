//! How the service spells what it is sent and what it shows, where that is otherwise than in the standard.

use super::state::ScimState;
use crate::http::{Call, Reply};
use serde_json::{Value, json};

/// A call as the standard would have it.
pub(super) fn heard(state: &ScimState, call: &Call) -> Call {
    let mut call = call.clone();
    let body =
        Some(()).filter(|()| state.is_odd()).and_then(|()| serde_json::from_slice::<Value>(&call.body).ok());
    if let Some(mut body) = body {
        each(&mut body, "", &mut |_, name, value| match (name, &*value) {
            ("id" | "value", Value::Number(_)) => {
                *value = json!(value.to_string());
            }
            ("primary", Value::String(text)) => *value = json!(text == "True"),
            _ => {}
        });
        call.body = body.to_string().into_bytes();
    }
    call
}

/// An answer as the service spells it.
pub(super) fn told(state: &ScimState, mut reply: Reply) -> Reply {
    let body = Some(()).filter(|()| state.is_odd()).and_then(|()| reply.value());
    let Some(mut body) = body else { return reply };
    let (numbers, last) = (state.is("idtype", "number"), state.is("primary", "last"));
    each(&mut body, "", &mut |above, name, value| match (above, name) {
        ("" | "Resources", "id") | ("members" | "groups" | "manager", "value") if numbers => {
            if let Some(number) = value.as_str().and_then(|id| id.parse::<u64>().ok()) {
                *value = json!(number);
            }
        }
        (_, "emails") if last => {
            let emails = value.as_array_mut().into_iter().flatten();
            let primary = emails.filter(|one| one["primary"] == true);
            primary.for_each(|one| one["primary"] = json!("True"));
            value.as_array_mut().into_iter().for_each(|emails| emails.reverse());
        }
        _ => {}
    });
    reply.body = body.to_string().into_bytes();
    reply
}

/// Visits every member of every object, with the name of the member that the object stands below.
fn each(value: &mut Value, above: &str, visit: &mut dyn FnMut(&str, &str, &mut Value)) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| each(one, above, visit)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                visit(above, name, value);
                each(value, name, visit);
            }
        }
        _ => {}
    }
}

impl ScimState {
    /// Whether anything is spelt in a way of its own.
    fn is_odd(&self) -> bool {
        self.is("idtype", "number") || self.is("primary", "last")
    }
}
