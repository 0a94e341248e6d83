//! What is kept of what a service says of itself.

use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

/// What is kept of it.
#[derive(Default)]
pub(super) struct SelfDescription {
    /// By path: what the service says there, or nothing where it says nothing.
    pub(super) pages: Mutex<HashMap<String, Option<Arc<Value>>>>,
    /// What a dialect noted for calls to come.
    pub(super) notes: Mutex<HashMap<String, String>>,
    /// What was said once, and need not be said again.
    pub(super) said: Mutex<HashSet<String>>,
}
