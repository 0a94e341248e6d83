//! SecureAuth in the sandbox: knows no route yet.

use crate::http::{Call, Reply};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What SecureAuth remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct State {
    /// Profiles by user id.
    pub users: BTreeMap<String, Value>,
}

/// A fresh state.
pub fn seed(_users: usize) -> State {
    State::default()
}

/// Handles one call; the second part tells whether the state changed.
pub fn handle(_state: &mut State, _call: &Call, _now: jiff::Timestamp) -> (Reply, bool) {
    (Reply::json(404, &json!({"status": "invalid", "message": "No such resource"})), false)
}
