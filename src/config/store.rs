//! What a store of secrets is, and which a profile uses. Profiles and settings are not known to a store.

use crate::fault::Fault;
use crate::secret::Secret;

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

    /// Whether it may hold a value under a key though it cannot be read just now.
    fn may_hold(&self, _key: &str) -> bool {
        false
    }

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
            _ => Err(format!("{text:?} is not a store; there are {}", Self::WORDS.join(", "))),
        }
    }
}

/// The name of a token in a store, beside the secrets of its profile.
pub const TOKEN: &str = "token";

/// What the secrets that bodies and files refer to by names are called together.
pub const NAMED: &str = "named_secrets";

/// The key of one secret of one profile in a store.
pub fn key(profile: &str, name: &str) -> String {
    format!("{profile}/{name}")
}
