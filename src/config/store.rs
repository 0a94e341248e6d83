//! What a store of secrets is, and which a profile uses. Profiles and settings are not known to a store.

use crate::fault::Fault;
use crate::platforms::Platform;
use crate::secret::Secret;
use std::collections::BTreeSet;

/// A place that keeps secrets from one run to the next.
pub trait SecretStore: Send + Sync {
    /// The value kept under a key made by [`key`], if there is one.
    ///
    /// # Errors
    /// Configuration, when the store cannot be read.
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault>;

    /// Keeps a value, in place of the one before.
    ///
    /// # Errors
    /// Configuration, when the store cannot be written.
    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault>;

    /// Takes a value away, and says whether there was one.
    ///
    /// # Errors
    /// Configuration, when the store cannot be written.
    fn remove(&self, key: &str) -> Result<bool, Fault>;

    /// Proves that it can keep a value under a key, before anybody is asked for one.
    ///
    /// # Errors
    /// Configuration, when the store cannot be used.
    fn probe(&self, key: &str) -> Result<(), Fault> {
        self.get(key).map(drop)
    }

    /// What people call it: `keyring`, `private file PATH` or `memory`.
    fn name(&self) -> String;
}

/// Which store a profile uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StoreChoice {
    /// The keyring of the operating system.
    #[default]
    Keyring,
    /// A file that only its owner can read; only when somebody asked for it.
    File,
    /// Nothing that outlives the process.
    Memory,
}

impl StoreChoice {
    /// The words for `store` in a profile and `IAMCTL_STORE`.
    pub const WORDS: &'static [&'static str] = &["keyring", "file", "memory"];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            StoreChoice::Keyring => "keyring",
            StoreChoice::File => "file",
            StoreChoice::Memory => "memory",
        }
    }

    /// Reads the word for it.
    ///
    /// # Errors
    /// What is wrong with the text, as the end of a sentence.
    pub fn read(text: &str) -> Result<Self, String> {
        match text.trim() {
            "keyring" => Ok(StoreChoice::Keyring),
            "file" => Ok(StoreChoice::File),
            "memory" => Ok(StoreChoice::Memory),
            _ => Err(format!("{text:?} is no store; there are {}", Self::WORDS.join(", "))),
        }
    }
}

/// The name of a token in a store, beside the secrets of its profile.
pub const TOKEN: &str = "token";

/// The key of one secret of one profile in a store.
pub fn key(profile: &str, name: &str) -> String {
    format!("{profile}/{name}")
}

/// Gives everything that a store keeps for a profile to another name, or takes it away. Says how many
/// values there were.
///
/// # Errors
/// Configuration, when the store fails. What was copied by then stays under both names.
pub fn move_secrets(
    store: &dyn SecretStore,
    platform: &Platform,
    from: &str,
    to: Option<&str>,
) -> Result<usize, Fault> {
    let names: BTreeSet<&str> = platform.secrets.iter().map(|secret| secret.name).chain([TOKEN]).collect();
    if let Some(to) = to {
        for name in &names {
            if let Some(value) = store.get(&key(from, name))? {
                store.set(&key(to, name), &value)?;
            }
        }
    }
    let mut moved = 0;
    for name in names {
        moved += usize::from(store.remove(&key(from, name))?);
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::memory_store::MemoryStore;

    #[test]
    fn moving_takes_everything_along_and_leaves_nothing() {
        let store = MemoryStore::default();
        let platform = &crate::config::tests::PLATFORM;
        store.set("old/password", &Secret::new("not-a-secret-1")).unwrap();
        store.set("old/token", &Secret::new("{}")).unwrap();
        assert_eq!(move_secrets(&store, platform, "old", Some("new")).unwrap(), 2);
        assert!(store.get("old/password").unwrap().is_none());
        assert_eq!(store.get("new/password").unwrap(), Some(Secret::new("not-a-secret-1")));
        assert_eq!(move_secrets(&store, platform, "new", None).unwrap(), 2);
        assert!(store.get("new/token").unwrap().is_none());
    }
}
