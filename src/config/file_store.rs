//! The store in private files, one a profile, for machines without a keyring. The folder is its owner's
//! alone (0700) and so is the file (0600); a file that others may read is not used until that is fixed.

use super::paths::{self, Paths};
use super::store::SecretStore;
use crate::fault::Fault;
use crate::files;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Keeps secrets in `secrets/PROFILE.json` of the state folder.
pub(super) struct FileStore {
    paths: Paths,
}

impl FileStore {
    /// Touches nothing yet.
    pub(super) fn new(paths: Paths) -> Self {
        FileStore { paths }
    }

    /// Reads, changes and replaces a file while no other process does. `change` says whether it did.
    fn change(&self, key: &str, change: impl FnOnce(&mut KeptSecrets, &str) -> bool) -> Result<bool, Fault> {
        let (path, name) = self.locate(key);
        self.paths.check_state()?;
        let _held = paths::lock_secrets(&self.paths)?;
        paths::sweep_locked(&self.paths)?;
        let mut kept = self.read(&path)?;
        let changed = change(&mut kept, name);
        if changed {
            write(&path, &kept)?;
        }
        Ok(changed)
    }

    fn read(&self, path: &Path) -> Result<KeptSecrets, Fault> {
        self.paths.check(path)?;
        read(path)
    }

    fn locate<'a>(&self, key: &'a str) -> (PathBuf, &'a str) {
        let (profile, name) = key.split_once('/').unwrap_or(("", key));
        (self.paths.secrets(profile), name)
    }
}

type KeptSecrets = BTreeMap<String, Zeroizing<String>>;

impl SecretStore for FileStore {
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
        let (path, name) = self.locate(key);
        self.paths.check_state()?;
        Ok(self.read(&path)?.get(name).map(|value| Secret::new(value.as_str())))
    }

    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
        self.change(key, |kept, name| {
            kept.insert(name.to_owned(), value.expose().to_owned().into());
            true
        })?;
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<bool, Fault> {
        // A lock would create folders, and fails where nobody may write, though there is nothing to remove.
        if self.get(key)?.is_none() {
            return Ok(false);
        }
        self.change(key, |kept, name| kept.remove(name).is_some())
    }

    fn may_hold(&self, key: &str) -> bool {
        let there = fs::symlink_metadata(self.locate(key).0);
        there.map_or_else(|error| error.kind() != ErrorKind::NotFound, |_| true)
    }

    fn probe(&self, key: &str) -> Result<(), Fault> {
        self.get(key)?;
        paths::lock_secrets(&self.paths).map(drop)
    }

    fn name(&self) -> String {
        format!("private file {}", self.paths.state.join("secrets").display())
    }
}

/// Whether a file of secrets is its owner's alone and can be read.
///
/// # Errors
/// Configuration, naming the file and never what it holds.
pub(super) fn inspect(path: &Path) -> Result<(), Fault> {
    read(path).map(drop)
}

fn read(path: &Path) -> Result<KeptSecrets, Fault> {
    if let Some(folder) = path.parent()
        && let Ok(metadata) = fs::metadata(folder)
    {
        check_mode(folder, &metadata, "700")?;
    }
    let mut file = match files::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(KeptSecrets::new()),
        Err(error) => return Err(paths::cannot("read", path, &error)),
    };
    let metadata = file.metadata().map_err(|error| paths::cannot("read", path, &error))?;
    check_mode(path, &metadata, "600")?;
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(|error| paths::cannot("read", path, &error))?;
    let kept: BTreeMap<String, String> = serde_json::from_str(&text).map_err(|_| {
        Fault::configuration(format!("the secrets in {} cannot be read: the file is damaged", path.display()))
            .hint(format!("remove {} and sign in again with `iamctl auth login`", path.display()))
    })?;
    Ok(kept.into_iter().map(|(name, value)| (name, value.into())).collect())
}

/// Refuses what the group or everybody may touch.
#[cfg(unix)]
fn check_mode(path: &Path, metadata: &fs::Metadata, mode: &str) -> Result<(), Fault> {
    let found = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
    if found & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Fault::configuration(format!("{path} holds secrets, but others may open it (mode {found:03o})"))
        .hint(format!("run: chmod {mode} {path}"))
        .hint("change the secrets if others may have read them"))
}

/// Elsewhere the user's folder is private by inheritance.
#[cfg(not(unix))]
fn check_mode(_: &Path, _: &fs::Metadata, _: &str) -> Result<(), Fault> {
    Ok(())
}

fn write(path: &Path, kept: &KeptSecrets) -> Result<(), Fault> {
    if kept.is_empty() {
        return fs::remove_file(path).map_err(|error| paths::cannot("remove", path, &error));
    }
    let plain: BTreeMap<&str, &str> =
        kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let text = serde_json::to_string(&plain)
        .map_err(|error| Fault::unexpected(format!("secrets cannot be written as JSON: {error}")))?;
    paths::write_private(path, &Zeroizing::new(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(folder: &Path) -> FileStore {
        FileStore::new(Paths::within(folder))
    }

    #[test]
    fn secrets_are_kept_by_profile_and_the_last_one_takes_the_file_along() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        assert!(store.get("acme/password").unwrap().is_none());
        assert!(!store.remove("acme/password").unwrap());
        assert!(fs::read_dir(folder.path()).unwrap().next().is_none(), "reading creates nothing");
        store.set("acme/password", &Secret::new("not-a-secret-1")).unwrap();
        store.set("acme/password", &Secret::new("not-a-secret-2")).unwrap();
        store.set("other/password", &Secret::new("not-a-secret-3")).unwrap();
        assert_eq!(store.get("acme/password").unwrap(), Some(Secret::new("not-a-secret-2")));
        assert!(store.remove("acme/password").unwrap());
        assert!(!folder.path().join("state/secrets/acme.json").exists());
        assert_eq!(store.get("other/password").unwrap(), Some(Secret::new("not-a-secret-3")));
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_private_and_refused_once_others_may_open_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        store.set("acme/password", &Secret::new("not-a-secret-1")).unwrap();
        let secrets = folder.path().join("state/secrets");
        let file = secrets.join("acme.json");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&secrets), mode(&file)), (0o700, 0o600));
        for (path, open, closed) in [(&file, 0o640, 0o600), (&file, 0o604, 0o600), (&secrets, 0o750, 0o700)] {
            fs::set_permissions(path, fs::Permissions::from_mode(open)).unwrap();
            let fault = store.get("acme/password").unwrap_err();
            assert!(fault.to_string().contains(&format!("chmod {closed:o} {}", path.display())), "{fault}");
            assert!(store.set("acme/password", &Secret::new("not-a-secret-2")).is_err());
            fs::set_permissions(path, fs::Permissions::from_mode(closed)).unwrap();
        }
        assert_eq!(store.get("acme/password").unwrap(), Some(Secret::new("not-a-secret-1")));
    }

    #[test]
    fn a_damaged_file_is_named_and_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        store.set("acme/password", &Secret::new("not-a-secret-1")).unwrap();
        let file = folder.path().join("state/secrets/acme.json");
        fs::write(&file, "{\"password\":\"not-a-secret-1\"").unwrap();
        let fault = store.get("acme/password").unwrap_err().to_string();
        assert!(fault.contains("acme.json") && !fault.contains("not-a-secret"), "{fault}");
    }

    #[test]
    fn writers_at_the_same_time_lose_nothing() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for number in 0..8 {
                let store = store(folder.path());
                scope.spawn(move || {
                    store.set(&format!("acme/{number}"), &Secret::new("not-a-secret")).unwrap()
                });
            }
        });
        let store = store(folder.path());
        assert!((0..8).all(|number| store.get(&format!("acme/{number}")).unwrap().is_some()));
    }
}
