//! A store that several folders of profiles share, as a keyring is shared by all that a person runs. What another folder keeps
//! under the same name is neither replaced nor removed: this folder's value stands beside it, under a key with the folder
//! in it.

use super::bond::{folder_of, place_of};
use super::store::SecretStore;
use crate::fault::Fault;
use crate::secret::Secret;
use crate::text;
use std::path::PathBuf;

/// A store as one folder of profiles sees it.
pub(super) struct Homed<S> {
    store: S,
    config: PathBuf,
}

impl<S: SecretStore> Homed<S> {
    /// Touches nothing yet.
    pub(super) fn new(store: S, config: PathBuf) -> Self {
        Homed { store, config }
    }

    /// The key beside the one that another folder took. What has no folder in its key is read by every version.
    fn own(&self, key: &str) -> String {
        format!("{key}@{}", text::short_digest(place_of(&self.config).as_bytes(), 6))
    }

    fn is_foreign(&self, value: &Secret) -> bool {
        folder_of(value).is_some_and(|bond| !bond.is_of(&self.config))
    }
}

impl<S: SecretStore> SecretStore for Homed<S> {
    /// Another folder's only where this one has none: whoever asks tells them apart.
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
        match self.store.get(key)? {
            Some(value) if !self.is_foreign(&value) => Ok(Some(value)),
            foreign => Ok(self.store.get(&self.own(key))?.or(foreign)),
        }
    }

    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
        let own = self.own(key);
        let beside = match self.store.get(key)? {
            // Of a folder that is gone nobody asks for it any more.
            Some(there) => folder_of(&there).is_some_and(|bond| !bond.is_of(&self.config) && !bond.is_gone()),
            None => self.store.get(&own)?.is_some(),
        };
        self.store.set(if beside { &own } else { key }, value)
    }

    fn remove(&self, key: &str) -> Result<bool, Fault> {
        let foreign = self.store.get(key).ok().flatten().is_some_and(|value| self.is_foreign(&value));
        let plain = if foreign { false } else { self.store.remove(key)? };
        Ok(self.store.remove(&self.own(key))? || plain)
    }

    fn may_hold(&self, key: &str) -> bool {
        self.store.may_hold(key) || self.store.may_hold(&self.own(key))
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
    use serde_json::json;

    /// One store that several look into.
    #[derive(Clone, Default)]
    struct Shared(std::sync::Arc<MemoryStore>);

    impl SecretStore for Shared {
        fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
            self.0.get(key)
        }
        fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
            self.0.set(key, value)
        }
        fn remove(&self, key: &str) -> Result<bool, Fault> {
            self.0.remove(key)
        }
        fn name(&self) -> String {
            self.0.name()
        }
    }

    fn of(folder: &std::path::Path, text: &str) -> Secret {
        let bond = json!({"origin": "", "settings": {}, "folder": place_of(folder)});
        Secret::new(json!({"secret": text, "bond": bond}).to_string())
    }

    #[test]
    fn two_folders_keep_their_values_side_by_side_under_one_name() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let shared = Shared::default();
        let at = |folder: &tempfile::TempDir| Homed::new(shared.clone(), folder.path().to_owned());
        let (first, second) = (of(one.path(), "not-a-secret-1"), of(two.path(), "not-a-secret-2"));
        at(&one).set("p/password", &first).unwrap();
        at(&two).set("p/password", &second).unwrap();
        assert_eq!(at(&one).get("p/password").unwrap(), Some(first.clone()));
        assert_eq!(at(&two).get("p/password").unwrap(), Some(second.clone()));
        assert_eq!(shared.get("p/password").unwrap(), Some(first.clone()), "where every version finds it");

        assert!(at(&one).remove("p/password").unwrap());
        assert!(shared.get("p/password").unwrap().is_none());
        let newer = of(two.path(), "not-a-secret-3");
        at(&two).set("p/password", &newer).unwrap();
        assert_eq!(at(&two).get("p/password").unwrap(), Some(newer));
        assert!(at(&two).remove("p/password").unwrap());
        assert!(
            at(&two).get("p/password").unwrap().is_none() && at(&one).get("p/password").unwrap().is_none()
        );
    }

    #[test]
    fn what_a_folder_left_that_is_gone_is_replaced_and_not_joined() {
        let here = tempfile::tempdir().unwrap();
        let store = Homed::new(MemoryStore::default(), here.path().to_owned());
        let gone = of(&here.path().join("gone"), "not-a-secret-1");
        store.store.set("p/password", &gone).unwrap();
        assert_eq!(store.get("p/password").unwrap(), Some(gone), "whose it was can be told");
        let own = of(here.path(), "not-a-secret-2");
        store.set("p/password", &own).unwrap();
        assert_eq!(store.store.get("p/password").unwrap(), Some(own));
    }
}
