//! The shapes in which the platform refuses. Nobody documents them; they are those of the framework that
//! it is known to be built on. What is refused is decided elsewhere.

use crate::http::Reply;
use serde_json::{Map, Value, json};

/// What does not fit about a body, by place.
#[derive(Default)]
pub(super) struct Problems(Map<String, Value>);

impl Problems {
    /// Adds what is wrong at a place.
    pub(super) fn add(&mut self, place: &str, text: impl Into<String>) {
        let list = self.0.entry(place).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.push(Value::String(text.into()));
        }
    }

    /// The refusal, if there is anything to refuse.
    pub(super) fn verdict(self) -> Result<(), Reply> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(Reply::json(422, &json!({"message": "The request is invalid.", "modelState": self.0})))
    }
}

/// One thing at one place does not fit.
pub(super) fn invalid(place: &str, text: impl Into<String>) -> Reply {
    let mut problems = Problems::default();
    problems.add(place, text);
    problems.verdict().err().unwrap_or_else(|| message(422, "The request is invalid."))
}

/// A refusal in one sentence.
pub(super) fn message(status: u16, text: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"message": text.into()}))
}

/// There is no such thing.
pub(super) fn missing(what: &str, id: &str) -> Reply {
    message(404, format!("{what} '{id}' was not found."))
}

/// No token, or one that opens nothing.
pub(super) fn unauthenticated() -> Reply {
    let mut reply = message(401, "Authorization has been denied for this request.");
    reply.headers.push(("WWW-Authenticate".into(), "Bearer".into()));
    reply
}

/// The place exists, but not for this method.
pub(super) fn wrong_method(allowed: &str) -> Reply {
    let mut reply = message(405, "The requested resource does not support this http method.");
    reply.headers.push(("Allow".into(), allowed.into()));
    reply
}

/// The authority issues no token: always a 400, also for a wrong client.
pub(super) fn no_token(error: &str, description: Option<&str>) -> Reply {
    let mut body = json!({ "error": error });
    if let Some(description) = description {
        body["error_description"] = json!(description);
    }
    Reply::json(400, &body)
}
