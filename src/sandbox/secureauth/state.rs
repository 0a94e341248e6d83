//! What SecureAuth remembers.

use super::people::SecureAuthUser;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};

/// What SecureAuth remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SecureAuthState {
    /// The people, by user id in lower case: ids are told apart as a directory does, without case.
    pub(super) users: BTreeMap<String, SecureAuthUser>,
    /// The plain names of the groups, as they are written.
    pub(super) groups: Vec<String>,
    /// The `Authorization` values let in last, oldest first, each with its time in milliseconds.
    pub(super) seen: VecDeque<(String, i64)>,
    /// What stands behind the realm; a directory where it is empty.
    #[serde(default)]
    pub(super) data_store: String,
}

impl SecureAuthState {
    pub(super) fn user(&self, id: &str) -> Option<&SecureAuthUser> {
        self.users.get(&id.to_lowercase())
    }

    pub(super) fn user_mut(&mut self, id: &str) -> Option<&mut SecureAuthUser> {
        self.users.get_mut(&id.to_lowercase())
    }

    /// The stored spelling of a group's name.
    pub(super) fn group(&self, name: &str) -> Option<String> {
        let name = name.to_lowercase();
        self.groups.iter().find(|known| known.to_lowercase() == name).cloned()
    }
}
