//! Opening the store of a profile, and which place a secret comes from. The order of the places is kept by `vault`.

use super::file_store::FileStore;
use super::keyring::Keyring;
use super::memory_store::MemoryStore;
use super::paths::Paths;
use super::settings::Settings;
use super::store::{SecretStore, StoreChoice, key};
use crate::fault::Fault;
use std::collections::BTreeMap;
use std::fmt;

/// Opens a store. Touches nothing: a store that is not there shows when it is used.
pub fn open_store(choice: StoreChoice, paths: &Paths) -> Box<dyn SecretStore> {
    match choice {
        StoreChoice::Keyring => Box::new(Keyring::system()),
        StoreChoice::File => Box::new(FileStore::new(paths.clone())),
        StoreChoice::Memory => Box::new(MemoryStore::default()),
    }
}

/// Where a secret comes from.
#[derive(Debug, Clone)]
pub enum SecretSource {
    /// The environment variable of this name.
    Environment(String),
    /// This reference in the profile.
    Reference(String),
    /// The built-in profile.
    BuiltIn,
    /// The store of this name.
    Store(String),
    /// Nowhere.
    Missing,
    /// Nobody can tell: the store cannot be read.
    Unreadable(Fault),
}

impl fmt::Display for SecretSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SecretSource::Environment(name) => write!(formatter, "environment variable {name}"),
            SecretSource::Reference(reference) => write!(formatter, "reference {reference}"),
            SecretSource::BuiltIn => formatter.write_str("built-in profile"),
            SecretSource::Store(name) => formatter.write_str(name),
            SecretSource::Missing => formatter.write_str("missing"),
            SecretSource::Unreadable(fault) => write!(formatter, "unknown: {}", fault.detail().message),
        }
    }
}

/// Where a secret of a profile comes from, in the order in which the vault looks. Reads the store only if
/// nothing before it has the secret.
pub fn secret_source(settings: &Settings, env: &BTreeMap<String, String>, name: &str) -> SecretSource {
    let declared = settings.platform.secrets.iter().find(|secret| secret.name == name);
    if let Some(secret) = declared
        && env.get(secret.variable).is_some_and(|value| !value.is_empty())
    {
        return SecretSource::Environment(secret.variable.to_owned());
    }
    if let Some(reference) = settings.secret_references.get(name) {
        return SecretSource::Reference(reference.clone());
    }
    if settings.built_in {
        return SecretSource::BuiltIn;
    }
    if settings.ephemeral {
        return SecretSource::Missing;
    }
    let store = open_store(settings.store, &settings.paths);
    match store.get(&key(&settings.profile, name)) {
        Ok(Some(_)) => SecretSource::Store(store.name()),
        Ok(None) => SecretSource::Missing,
        Err(fault) => SecretSource::Unreadable(fault),
    }
}
