//! One object as files hold it.

use crate::platforms::managed::ManagedKind;
use serde_json::Value;

/// An object in the form of a file: names in the place of ids, no secret, nothing that only the platform sets.
#[derive(Clone)]
pub struct StateObject {
    /// Its kind.
    pub kind: &'static ManagedKind,
    /// What it is called; empty where there is one of its kind at most.
    pub key: String,
    /// Its members, without secrets.
    pub value: Value,
    /// Where its secrets are to be had: each with its place in the value.
    pub secrets: Vec<(String, Value)>,
    /// The file that it comes from; empty where it was read from a platform.
    pub file: String,
}

impl StateObject {
    /// The file that it comes from, or what it is called.
    pub fn named(&self) -> String {
        if self.file.is_empty() { self.label() } else { self.file.clone() }
    }

    /// What it is called in a message, such as `clients/web`.
    pub fn label(&self) -> String {
        label(self.kind, &self.key)
    }
}

/// What an object is called in a message.
pub(super) fn label(kind: &ManagedKind, key: &str) -> String {
    if key.is_empty() { kind.name.to_owned() } else { format!("{}/{key}", kind.name) }
}

/// The members in a stable order: the key first, the others by name; lists stay as they are.
pub(super) fn ordered(mut value: Value, first: &str) -> Value {
    value.sort_all_objects();
    if let Value::Object(members) = &mut value
        && let Some(key) = members.shift_remove(first)
    {
        members.shift_insert(0, first.to_owned(), key);
    }
    value
}
