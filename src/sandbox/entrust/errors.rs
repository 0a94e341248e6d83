//! The shapes in which the platform refuses. What is refused is decided elsewhere.

use super::check::Problem;
use crate::http::Reply;
use serde_json::{Value, json};

/// A refusal on its way out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct EntrustError {
    pub(super) status: u16,
    pub(super) code: String,
    message: String,
    /// What is wrong, by place.
    places: Vec<Problem>,
}

/// What an operation brings: an answer with a body or without one, or a refusal.
pub(super) type EntrustResponse = Result<Option<Value>, EntrustError>;

impl EntrustError {
    pub(super) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        EntrustError { status, code: code.to_owned(), message: message.into(), places: Vec::new() }
    }

    /// The usual object, as an answer or as a part of one.
    pub(super) fn info(&self) -> Value {
        let places: Vec<Value> = self.places.iter().map(|(name, _)| json!({ "name": name })).collect();
        json!({"errorCode": self.code, "errorMessage": self.message, "parameters": places})
    }

    /// The whole answer. Checking a contact has an object of its own.
    pub(super) fn reply(&self, path: &str) -> Reply {
        if path.contains("/contact/verification/") {
            let target = self.places.first().map(|(name, _)| name);
            let own = json!({"code": self.code, "message": self.message, "target": target});
            return Reply::json(self.status, &own);
        }
        Reply::json(self.status, &self.info())
    }
}

/// Something that was sent does not fit.
pub(super) fn invalid(places: Vec<Problem>) -> EntrustError {
    let sentences: Vec<&str> = places.iter().map(|(_, sentence)| sentence.as_str()).collect();
    EntrustError { places: places.clone(), ..EntrustError::new(400, "invalid_request", sentences.join("; ")) }
}

/// One member does not fit.
pub(super) fn invalid_member(name: &str, sentence: &str) -> EntrustError {
    invalid(vec![(name.to_owned(), format!("{name} {sentence}"))])
}

/// There is no such thing.
pub(super) fn missing(what: &str) -> EntrustError {
    EntrustError::new(
        404,
        &format!("{what}_not_found"),
        format!("There is no such {}", what.replace('_', " ")),
    )
}

/// There is one like it already, or it is in a state that forbids the step.
pub(super) fn conflict(code: &str, message: impl Into<String>) -> EntrustError {
    EntrustError::new(409, code, message)
}

/// Nobody, or somebody unknown, is asking.
pub(super) fn denied(message: &str) -> EntrustError {
    EntrustError::new(401, "access_denied", message)
}

/// Somebody is asking who may not. The platform does not say what is missing.
pub(super) fn forbidden() -> EntrustError {
    EntrustError::new(403, "access_denied", "The caller may not do this")
}
