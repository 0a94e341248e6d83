//! One call inside the service: the state, and what was asked after it was checked.

use super::errors::{invalid, message};
use super::members::U4idsObject;
use super::models::U4idsEntity;
use super::state::U4idsState;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::Value;

/// One call inside the service.
pub(super) struct U4idsRequest<'a> {
    pub(super) state: &'a mut U4idsState,
    changed: bool,
    /// The instant of the call.
    pub(super) now: Timestamp,
    /// The client that signed in.
    pub(super) user: String,
    /// What stood in the place of the path's parameters, decoded.
    pub(super) names: Vec<String>,
    pub(super) body: Value,
}

impl<'a> U4idsRequest<'a> {
    pub(super) fn new(state: &'a mut U4idsState, now: Timestamp) -> Self {
        U4idsRequest { state, changed: false, now, user: String::new(), names: Vec::new(), body: Value::Null }
    }

    /// The state, to read.
    pub(super) fn state(&self) -> &U4idsState {
        self.state
    }

    /// The state, to change: whoever asks for it has changed it.
    pub(super) fn change(&mut self) -> &mut U4idsState {
        self.changed = true;
        self.state
    }

    pub(super) fn changed(&self) -> bool {
        self.changed
    }

    /// A parameter of the path.
    pub(super) fn name(&self, index: usize) -> String {
        self.names.get(index).cloned().unwrap_or_default()
    }

    /// The body, which has to be an object.
    pub(super) fn object(&mut self) -> Result<U4idsObject, Reply> {
        match self.body.take() {
            Value::Object(object) => Ok(object),
            _ => Err(invalid("body", "The body must be an object.")),
        }
    }

    /// The body, which has to be a list.
    pub(super) fn list(&mut self) -> Result<Vec<Value>, Reply> {
        match self.body.take() {
            Value::Array(list) => Ok(list),
            _ => Err(message(400, "A patch must be a list of operations.")),
        }
    }

    /// Writes a change of something down under the id of what it belongs to.
    pub(super) fn record(&mut self, kind: &str, id: &str, operation: &str) {
        let (user, now) = (self.user.clone(), self.now);
        self.change().record(kind, id, operation, &user, now);
    }

    /// Leaves the mark of whoever changed an object on it.
    pub(super) fn stamp(&self, entity: &U4idsEntity, object: &mut U4idsObject) {
        let texts = [
            ("userId", self.user.clone()),
            ("userName", self.user.clone()),
            ("lastUpdate", format!("{:.3}", self.now)),
        ];
        for (name, text) in texts {
            if entity.members.iter().any(|member| member.name == name) {
                object.insert(name.to_owned(), Value::String(text));
            }
        }
    }
}
