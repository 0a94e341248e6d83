//! Opening the store of a profile, and which place a secret comes from: the same for a run, a sign-in and a report.

use super::bond::{Bond, KeptBond, named};
use super::file_store::FileStore;
use super::homed::Homed;
use super::keyring::Keyring;
use super::memory_store::MemoryStore;
use super::noted::Noted;
use super::paths::Paths;
use super::reference::Reference;
use super::settings::Settings;
use super::store::{SecretStore, StoreChoice, key};
use super::values::variable_of;
use crate::fault::Fault;
use crate::platforms::SecretSetting;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::fmt;

/// Opens a store. Touches nothing: a store that is not there shows when it is used.
pub fn open_store(choice: StoreChoice, paths: &Paths) -> Box<dyn SecretStore> {
    match choice {
        StoreChoice::Keyring => {
            Box::new(Homed::new(Noted::new(Keyring::system(), paths.clone()), paths.config.clone()))
        }
        StoreChoice::File => Box::new(Homed::new(FileStore::new(paths.clone()), paths.config.clone())),
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
    /// This reference in the profile leads to nothing.
    Broken(String, Fault),
    /// The built-in profile.
    BuiltIn,
    /// The store of this name.
    Store(String),
    /// The store of this name, without the address that it belongs to.
    Unbound(String),
    /// The store has one for other addresses, or another account.
    Elsewhere(String),
    /// Nowhere.
    Missing,
    /// Nobody can tell: the store cannot be read.
    Unreadable(Fault),
}

impl SecretSource {
    /// Whether a run has the secret without asking anybody.
    pub fn is_there(&self) -> bool {
        use SecretSource::{BuiltIn, Environment, Reference, Store};
        matches!(self, Environment(_) | Reference(_) | BuiltIn | Store(_))
    }

    /// Whether the secret goes to any address, because it belongs to none.
    pub fn is_free(&self) -> bool {
        match self {
            SecretSource::Environment(_) => true,
            SecretSource::Reference(reference) | SecretSource::Broken(reference, _) => {
                reference.starts_with("env:")
            }
            _ => false,
        }
    }
}

impl fmt::Display for SecretSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SecretSource::Environment(name) => write!(formatter, "environment variable {name}"),
            SecretSource::Reference(reference) => write!(formatter, "reference {reference}"),
            SecretSource::Broken(reference, fault) => {
                write!(formatter, "missing; reference {reference}: {}", fault.detail().message)
            }
            SecretSource::BuiltIn => formatter.write_str("built-in profile"),
            SecretSource::Store(name) => formatter.write_str(name),
            SecretSource::Unbound(name) => write!(formatter, "{name}, stored without an address"),
            SecretSource::Elsewhere(bond) => write!(formatter, "missing; the one stored belongs to {bond}"),
            SecretSource::Missing => formatter.write_str("missing"),
            SecretSource::Unreadable(fault) => write!(formatter, "unknown: {}", fault.detail().message),
        }
    }
}

/// The environment variable that holds a secret of this run: with a profile it carries the profile's name, so
/// that what is meant for one account reaches no other.
pub fn secret_variable(settings: &Settings, secret: &SecretSetting) -> String {
    if !settings.has_profile() {
        return secret.variable.to_owned();
    }
    variable_of(&settings.profile, secret.variable)
}

/// The environment variable that holds a secret of this run, where it is set.
pub fn set_variable(
    settings: &Settings,
    env: &BTreeMap<String, String>,
    secret: &SecretSetting,
) -> Option<String> {
    let name = secret_variable(settings, secret);
    env.get(&name).is_some_and(|value| !value.is_empty()).then_some(name)
}

/// Variables of secrets that are set, but not for a profile: each with the one that would be used.
pub fn unused_variables(settings: &Settings, env: &BTreeMap<String, String>) -> Vec<(String, String)> {
    if !settings.has_profile() || settings.built_in {
        return Vec::new();
    }
    let referred = |variable: &str| {
        settings.secret_references.values().any(|text| text.strip_prefix("env:") == Some(variable))
    };
    let secrets = settings.platform.secrets.iter();
    let set = secrets.filter(|secret| env.get(secret.variable).is_some_and(|value| !value.is_empty()));
    set.filter(|secret| !referred(secret.variable))
        .map(|secret| (secret.variable.to_owned(), secret_variable(settings, secret)))
        .collect()
}

/// Keeps secrets in the store of a profile, bound to its addresses: all of them, or none where the store fails.
/// Says what people call the store.
///
/// # Errors
/// Configuration, when the store cannot be written.
pub fn store_secrets(settings: &Settings, secrets: &[(&str, Secret)]) -> Result<String, Fault> {
    let store = open_store(settings.store, &settings.paths);
    let bond = Bond::of(settings);
    let pairs: Vec<(String, Secret)> =
        secrets.iter().map(|(name, secret)| (key(&settings.profile, name), bond.bind(secret))).collect();
    set_all(store.as_ref(), &pairs)?;
    Ok(store.name())
}

/// Stores all or none: when one cannot be, those before it become what they were.
fn set_all(store: &dyn SecretStore, pairs: &[(String, Secret)]) -> Result<(), Fault> {
    let before: Vec<Option<Secret>> =
        pairs.iter().map(|(key, _)| store.get(key)).collect::<Result<_, _>>()?;
    for (place, (key, secret)) in pairs.iter().enumerate() {
        let Err(fault) = store.set(key, secret) else { continue };
        // The one that failed, too: it may be there in part.
        for ((key, _), old) in pairs.iter().zip(&before).take(place + 1) {
            // What is told is the first failure: this one adds nothing to it.
            let _ = match old {
                Some(old) => store.set(key, old),
                None => store.remove(key).map(drop),
            };
        }
        return Err(fault);
    }
    Ok(())
}

/// Where a secret of a profile comes from, in the order in which the vault looks. Reads the store only if
/// nothing before it has the secret.
pub fn secret_source(settings: &Settings, env: &BTreeMap<String, String>, name: &str) -> SecretSource {
    let declared = settings.platform.secrets.iter().find(|secret| secret.name == name);
    if let Some(variable) = declared.and_then(|secret| set_variable(settings, env, secret)) {
        return SecretSource::Environment(variable);
    }
    if let Some(reference) = settings.secret_references.get(name) {
        // A command is not run to be looked at: it may ask somebody.
        let found = match Reference::read(reference) {
            Ok(place @ (Reference::Environment(_) | Reference::File(_))) => {
                place.resolve(env, &settings.paths)
            }
            _ => return SecretSource::Reference(reference.clone()),
        };
        return match found {
            Ok(_) => SecretSource::Reference(reference.clone()),
            Err(fault) => SecretSource::Broken(reference.clone(), fault),
        };
    }
    if settings.built_in {
        return SecretSource::BuiltIn;
    }
    if settings.ephemeral {
        return SecretSource::Missing;
    }
    let store = open_store(settings.store, &settings.paths);
    let text = match store.get(&key(&settings.profile, name)) {
        Ok(Some(text)) => text,
        Ok(None) => return SecretSource::Missing,
        Err(fault) => return SecretSource::Unreadable(fault),
    };
    match KeptBond::read(text) {
        KeptBond::Bound(_, bond) if bond == Bond::of(settings) => SecretSource::Store(store.name()),
        KeptBond::Bound(_, bond) => SecretSource::Elsewhere(named(&bond, settings)),
        KeptBond::Alone(_) => SecretSource::Unbound(store.name()),
        KeptBond::Damaged => SecretSource::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::memory_store::MemoryStore;

    /// A store that takes one key in part and says that it did not.
    struct Failing(MemoryStore);

    impl SecretStore for Failing {
        fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
            self.0.get(key)
        }
        fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
            self.0.set(key, value)?;
            let fails = key == "p/last" && value.expose() == "not-a-secret-new";
            if fails { Err(Fault::configuration("full")) } else { Ok(()) }
        }
        fn remove(&self, key: &str) -> Result<bool, Fault> {
            self.0.remove(key)
        }
        fn name(&self) -> String {
            self.0.name()
        }
    }

    #[test]
    fn secrets_are_stored_all_or_none() {
        let store = Failing(MemoryStore::default());
        let (old, new) = (Secret::new("not-a-secret-old"), Secret::new("not-a-secret-new"));
        store.set("p/first", &old).unwrap();
        let pairs = ["p/first", "p/second", "p/last"].map(|key| (key.to_owned(), new.clone()));
        assert!(set_all(&store, &pairs).is_err());
        let found = pairs.each_ref().map(|(key, _)| store.get(key).unwrap());
        assert_eq!(found, [Some(old), None, None]);
        assert!(set_all(&store, &pairs[..2]).is_ok());
        assert_eq!(store.get("p/second").unwrap(), Some(new));
    }
}
