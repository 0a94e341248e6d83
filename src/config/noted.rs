//! A keyring with a note in the state folder of what it was given: names of secrets, never the secrets. It tells that something
//! is still there where the keyring itself cannot be asked, as in a session without one.

use super::paths::{self, Paths};
use super::store::SecretStore;
use crate::fault::Fault;
use crate::files;
use crate::secret::Secret;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The longest note, in bytes.
const LONGEST_NOTE: u64 = 4 * 1024;

/// A store whose names are noted.
pub(super) struct Noted<S> {
    store: S,
    paths: Paths,
}

impl<S: SecretStore> Noted<S> {
    /// Touches nothing yet.
    pub(super) fn new(store: S, paths: Paths) -> Self {
        Noted { store, paths }
    }

    /// The note of a profile, and the name of the secret.
    fn locate<'a>(&self, key: &'a str) -> (PathBuf, &'a str) {
        let (profile, name) = key.split_once('/').unwrap_or(("", key));
        (self.paths.state.join("keyring").join(paths::encode(profile)), name)
    }

    fn noted(&self, key: &str) -> BTreeSet<String> {
        let text = files::read_text(&self.locate(key).0, LONGEST_NOTE).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Where it cannot be written it says less, and nothing that is wrong.
    fn note(&self, key: &str, there: bool) {
        let (path, name) = self.locate(key);
        if self.noted(key).contains(name) == there || self.paths.check_state().is_err() {
            return;
        }
        let Ok(_held) = paths::lock_secrets(&self.paths) else { return };
        let mut names = self.noted(key);
        if there {
            names.insert(name.to_owned())
        } else {
            names.remove(name)
        };
        let text: String = names.iter().map(|name| format!("{name}\n")).collect();
        let _ = if names.is_empty() {
            std::fs::remove_file(&path).map_err(|error| paths::cannot("remove", &path, &error))
        } else {
            paths::write_private(&path, &text)
        };
    }
}

impl<S: SecretStore> SecretStore for Noted<S> {
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
        self.store.get(key)
    }

    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
        self.store.set(key, value)?;
        self.note(key, true);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<bool, Fault> {
        let removed = self.store.remove(key)?;
        self.note(key, false);
        Ok(removed)
    }

    fn may_hold(&self, key: &str) -> bool {
        self.noted(key).contains(self.locate(key).1)
    }

    fn probe(&self, key: &str) -> Result<(), Fault> {
        self.store.probe(key)
    }

    fn name(&self) -> String {
        self.store.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::memory_store::MemoryStore;
    use std::sync::atomic::{AtomicBool, Ordering};

    /// A keyring that may be out of reach.
    #[derive(Default)]
    struct Distant {
        store: MemoryStore,
        away: AtomicBool,
    }

    impl Distant {
        fn reach(&self) -> Result<&MemoryStore, Fault> {
            let away = self.away.load(Ordering::SeqCst);
            if away { Err(Fault::configuration("there is no bus")) } else { Ok(&self.store) }
        }
    }

    impl SecretStore for Distant {
        fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
            self.reach()?.get(key)
        }
        fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
            self.reach()?.set(key, value)
        }
        fn remove(&self, key: &str) -> Result<bool, Fault> {
            self.reach()?.remove(key)
        }
        fn name(&self) -> String {
            "keyring".to_owned()
        }
    }

    #[test]
    fn what_a_keyring_was_given_is_known_while_it_is_out_of_reach() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let keyring = Noted::new(Distant::default(), paths.clone());
        for name in ["password", "token"] {
            keyring.set(&format!("prod/{name}"), &Secret::new("not-a-secret-1")).unwrap();
        }
        keyring.store.away.store(true, Ordering::SeqCst);
        let stores: Vec<Box<dyn SecretStore>> = vec![Box::new(keyring)];
        let forgotten = crate::config::forget::forget_in(&stores, &paths, "prod");
        let told = |name: &str| format!("the {name} of prod may be still in the keyring: there is no bus");
        assert_eq!(forgotten.kept, [told("password"), told("token")]);
        // Of another profile nothing was ever there.
        let other = crate::config::forget::forget_in(&stores, &paths, "other");
        assert!(other.kept.is_empty() && other.left.len() == 1, "{other:?}");
        let note = std::fs::read_to_string(paths.state.join("keyring/prod")).unwrap();
        assert_eq!(note, "password\ntoken\n");
    }

    #[test]
    fn a_note_goes_with_the_last_secret() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let keyring = Noted::new(Distant::default(), paths.clone());
        keyring.set("prod/password", &Secret::new("not-a-secret-1")).unwrap();
        assert!(keyring.may_hold("prod/password") && !keyring.may_hold("prod/token"));
        assert!(keyring.remove("prod/password").unwrap());
        assert!(!paths.state.join("keyring/prod").exists());
    }
}
