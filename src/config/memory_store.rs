//! The store that nothing outlives.

use super::store::SecretStore;
use crate::fault::Fault;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Keeps secrets as long as the process runs.
#[derive(Default)]
pub(super) struct MemoryStore(Mutex<BTreeMap<String, Secret>>);

impl SecretStore for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), value.clone());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<bool, Fault> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key).is_some())
    }

    fn name(&self) -> String {
        "memory".to_owned()
    }
}
