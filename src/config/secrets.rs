//! Where secrets live: the stores, references in a profile, and which of them a secret comes from. The
//! order of the sources is kept by `vault`; profiles and settings are not known to a store.

use super::file_store::FileStore;
use super::keyring::Keyring;
use super::paths::Paths;
use super::{Settings, values};
use crate::fault::Fault;
use crate::platforms::{PLATFORMS, Platform};
use crate::secret::Secret;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

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

/// Opens a store. Touches nothing: a store that is not there shows when it is used.
pub fn open_store(choice: StoreChoice, paths: &Paths) -> Box<dyn SecretStore> {
    match choice {
        StoreChoice::Keyring => Box::new(Keyring::system()),
        StoreChoice::File => Box::new(FileStore::new(paths.clone())),
        StoreChoice::Memory => Box::new(MemoryStore::default()),
    }
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

/// Keeps secrets as long as the process runs.
#[derive(Default)]
pub struct MemoryStore(Mutex<BTreeMap<String, Secret>>);

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

/// Adds the ways to do without the keyring to a fault of it.
pub(super) fn ways_out(fault: Fault, key: &str) -> Fault {
    let (profile, name) = key.split_once('/').unwrap_or(("", key));
    let all = PLATFORMS.iter().flat_map(|platform| platform.secrets);
    let variables: BTreeSet<&str> =
        all.filter(|secret| secret.name == name).map(|secret| secret.variable).collect();
    let variables = if variables.is_empty() {
        "the environment variables of the profile's secrets".to_owned()
    } else {
        variables.into_iter().collect::<Vec<_>>().join(" or ")
    };
    fault
        .hint(format!("set {variables}"))
        .hint(format!(
            "or keep secrets in a private file: `iamctl auth login --profile {profile:?} --store file`, or \
             IAMCTL_STORE=file"
        ))
        .hint("or refer to them in the profile: `env:NAME` or `file:PATH`")
}

/// A profile's word about where a secret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reference {
    /// In an environment variable.
    Environment(String),
    /// In a file.
    File(String),
}

/// Whether a profile's word about a secret says where it is, and is not the secret itself.
pub fn is_reference(text: &str) -> bool {
    Reference::read(text).is_ok()
}

/// A longer file is not what was meant; keys and certificates are far below this.
const LONGEST_FILE: u64 = 64 * 1024;

impl Reference {
    /// Reads `env:NAME` or `file:PATH`. Never repeats the text: it may be a secret put in the wrong place.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("env", name)) if !name.is_empty() => Ok(Reference::Environment(name.to_owned())),
            Some(("file", path)) if !path.is_empty() => Ok(Reference::File(path.to_owned())),
            _ => Err("it must be env:NAME or file:PATH; a profile holds no secrets themselves".to_owned()),
        }
    }

    /// What it refers to, without the line ends that editors add to a file. A relative path starts at the
    /// folder of `profiles.toml`.
    pub(super) fn resolve(&self, env: &BTreeMap<String, String>, folder: &Path) -> Result<Secret, Fault> {
        match self {
            Reference::Environment(name) => match env.get(name).filter(|value| !value.is_empty()) {
                Some(value) => Ok(Secret::new(value.as_str())),
                None => Err(Fault::configuration(format!("the environment variable {name} is not set"))
                    .hint(format!("set {name}, or change the reference in profiles.toml"))),
            },
            Reference::File(path) => {
                let path = values::path_below(folder, env.get("HOME").map(String::as_str), path);
                read_file(&path)
            }
        }
    }
}

fn read_file(path: &Path) -> Result<Secret, Fault> {
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    std::fs::File::open(path).and_then(|file| file.take(LONGEST_FILE + 1).read_to_end(&mut bytes)).map_err(
        |error| {
            Fault::configuration(format!("cannot read the secret in {}: {error}", path.display()))
                .hint("check that the file is there and that you may read it")
        },
    )?;
    let wrong = |what: &str| {
        Fault::configuration(format!("the secret in {} {what}", path.display()))
            .hint("keep the secret alone in the file, as text")
    };
    if bytes.len() as u64 > LONGEST_FILE {
        return Err(wrong("is longer than 64 KiB"));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong("is not UTF-8 text"))?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err(wrong("is empty")),
        secret => Ok(Secret::new(secret)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_the_environment_or_a_file_without_its_line_end() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("key"), "not-a-secret-1\r\n").unwrap();
        let env = BTreeMap::from([("NAME".to_owned(), "not-a-secret-2".to_owned())]);
        for (text, secret) in [("file:key", "not-a-secret-1"), ("env:NAME", "not-a-secret-2")] {
            let found = Reference::read(text).unwrap().resolve(&env, folder.path()).unwrap();
            assert_eq!(found.expose(), secret);
        }
        for text in ["env:OTHER", "file:absent", "file:."] {
            assert!(Reference::read(text).unwrap().resolve(&env, folder.path()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_secret_in_place_of_a_reference_is_refused_and_not_repeated() {
        for text in ["not-a-secret-1", "env:", "file:", "vault:not-a-secret-1", ""] {
            assert!(Reference::read(text).is_err_and(|why| !why.contains("not-a-secret")), "{text}");
        }
    }

    #[test]
    fn a_file_that_holds_no_text_is_refused_without_showing_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        for bytes in [&b"\n"[..], &[0xff, 0xfe][..], &[b'x'; 70_000][..]] {
            std::fs::write(&path, bytes).unwrap();
            assert!(read_file(&path).is_err_and(|fault| !fault.to_string().contains("xxx")));
        }
    }

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
