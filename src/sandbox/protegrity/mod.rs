//! Protegrity in the sandbox.

use crate::http::{Call, Reply};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What Protegrity remembers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct State {}

/// A fresh state with at least `users` people.
pub fn seed(_users: usize) -> State {
    State {}
}

/// Ends the life of every access token.
pub fn expire_tokens(_state: &mut State) {}

/// Handles one call; the second part tells whether the state changed.
pub fn handle(_state: &mut State, _call: &Call, _now: jiff::Timestamp) -> (Reply, bool) {
    (Reply::json(404, &json!({"detail": "Not Found"})), false)
}
