//! One call inside the platform: the state, and what was asked after it was checked.

use super::errors::{EntrustError, EntrustResponse, missing};
use super::state::{EntrustRow, EntrustState, EntrustTable, allows, text};
use jiff::Timestamp;
use serde_json::Value;

/// Carries out one operation.
pub(super) type EntrustHandler = fn(&mut EntrustRequest) -> EntrustResponse;

/// One call inside the platform.
pub(super) struct EntrustRequest<'a> {
    pub(super) state: &'a mut EntrustState,
    pub(super) changed: bool,
    /// The instant of the call.
    pub(super) now: Timestamp,
    /// What stood in the place of the path's parameters, decoded.
    pub(super) names: Vec<String>,
    /// The path of the operation, with `{}` for each parameter.
    pub(super) pattern: String,
    /// The path as it was sent.
    pub(super) path: String,
    /// The body; null without one.
    pub(super) body: Value,
    /// Id of the application that asks; empty where nobody has to sign in.
    pub(super) application: String,
    pub(super) cookie: Option<String>,
}

impl<'a> EntrustRequest<'a> {
    pub(super) fn new(state: &'a mut EntrustState, now: Timestamp) -> Self {
        EntrustRequest {
            state,
            changed: false,
            now,
            names: Vec::new(),
            pattern: String::new(),
            path: String::new(),
            body: Value::Null,
            application: String::new(),
            cookie: None,
        }
    }

    /// The state, to read.
    pub(super) fn state(&self) -> &EntrustState {
        self.state
    }

    /// The state, to change: whoever asks for it has changed it.
    pub(super) fn change(&mut self) -> &mut EntrustState {
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

    /// The text of a member of the body; nothing where it is null or was left out.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.body[name].as_str().map(str::to_owned)
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.body[name].as_bool()
    }

    /// The members of the body that are not null.
    pub(super) fn members(&self) -> EntrustRow {
        let members = self.body.as_object().cloned().unwrap_or_default();
        members.into_iter().filter(|(_, value)| !value.is_null()).collect()
    }

    /// Whether whoever asks holds one more permission.
    pub(super) fn allowed(&self, needs: &str) -> bool {
        allows(self.state, &self.application, needs)
    }

    /// The row that a parameter of the path names by its id.
    pub(super) fn found(
        &self,
        table: EntrustTable,
        index: usize,
        what: &str,
    ) -> Result<&EntrustRow, EntrustError> {
        let id = self.names.get(index).map(String::as_str).unwrap_or_default();
        self.state.row(table, id).ok_or_else(|| missing(what))
    }

    /// The id of the user that a parameter of the path names.
    pub(super) fn user(&self, index: usize) -> Result<String, EntrustError> {
        self.found(EntrustTable::Users, index, "user").map(|user| text(user, "id").to_owned())
    }
}
