//! One call inside the service: the state, and what was asked after it was checked.

use super::state::ProtegrityState;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// The most rows that a page holds, and how many it holds where nobody says.
pub(super) const PAGE: usize = 100;

/// One call inside the service.
pub(super) struct ProtegrityRequest<'a> {
    pub(super) state: &'a mut ProtegrityState,
    changed: bool,
    /// The instant of the call.
    pub(super) now: Timestamp,
    /// What stood in the place of the path's parameters, decoded.
    pub(super) names: Vec<String>,
    /// The body's members; empty without a body.
    pub(super) body: Map<String, Value>,
    /// The first row of the page that was asked for.
    pub(super) first: usize,
    /// The most rows of it.
    pub(super) max: usize,
}

impl<'a> ProtegrityRequest<'a> {
    pub(super) fn new(state: &'a mut ProtegrityState, now: Timestamp) -> Self {
        ProtegrityRequest {
            state,
            changed: false,
            now,
            names: Vec::new(),
            body: Map::new(),
            first: 0,
            max: PAGE,
        }
    }

    /// The state, to read.
    pub(super) fn state(&self) -> &ProtegrityState {
        self.state
    }

    /// The state, to change: whoever asks for it has changed it.
    pub(super) fn change(&mut self) -> &mut ProtegrityState {
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

    /// The text of a member; nothing where it is null or was left out.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.body.get(name).and_then(Value::as_str).map(str::to_owned)
    }

    /// The text of a member that was checked to be there.
    pub(super) fn required(&self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.body.get(name).and_then(Value::as_bool)
    }

    /// The texts of a list, each once.
    pub(super) fn texts(&self, name: &str) -> Option<Vec<String>> {
        self.body.get(name).map(texts)
    }

    /// The page of a list that was asked for.
    pub(super) fn page<'b, T>(&self, rows: &'b [T]) -> &'b [T] {
        let rest = rows.get(self.first..).unwrap_or_default();
        &rest[..rest.len().min(self.max)]
    }
}

/// The texts of a list, each once and in order.
pub(super) fn texts(list: &Value) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in list.as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !found.iter().any(|known| known == text) {
            found.push(text.to_owned());
        }
    }
    found
}
