//! Which references of a profile somebody has agreed to: the very text for the very secret at its very address, one file for a
//! profile of a folder. The consents are kept below the user's home folder, whatever variables name as the folder of state, and
//! each is signed with a key that is kept there too: a repository can bring a folder of state along, and not a consent. A
//! profile that was edited, or comes from another folder, has to be agreed to again.

use super::bond::place_of;
use super::paths::{self, Paths};
use crate::fault::Fault;
use crate::files;
use crate::text::{hex, short_digest};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::BuildHasher as _;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The longest file of consents, in bytes: one line a secret.
const LONGEST_FILE: u64 = 64 * 1024;

/// The name of the file with the key; no file of consents is called so.
const KEY: &str = ".key";

/// What somebody has agreed to for one profile.
pub(super) struct Trusted<'a> {
    paths: &'a Paths,
    profile: &'a str,
    /// The address and account that the secret goes to.
    place: String,
}

impl<'a> Trusted<'a> {
    /// Touches nothing yet.
    pub(super) fn of(paths: &'a Paths, profile: &'a str, place: String) -> Self {
        Trusted { paths, profile, place }
    }

    fn mark(&self, key: &str, secret: &str, reference: &str) -> Result<String, Fault> {
        let folder = place_of(&self.paths.config);
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes())
            .map_err(|error| Fault::unexpected(format!("a consent cannot be signed: {error}")))?;
        mac.update([folder.as_str(), &self.place, secret, reference].join("\0").as_bytes());
        Ok(hex(&mac.finalize().into_bytes()))
    }

    /// Whether somebody has agreed to this reference for this secret.
    ///
    /// # Errors
    /// Configuration: somebody else may have written what is kept.
    pub(super) fn holds(&self, secret: &str, reference: &str) -> Result<bool, Fault> {
        let path = file(self.paths, self.profile);
        let (Some(text), Some(key)) = (read(self.paths, &path)?, read(self.paths, &key_file(self.paths))?)
        else {
            return Ok(false);
        };
        let mark = self.mark(key.trim(), secret, reference)?;
        Ok(text.lines().any(|line| line == mark))
    }

    /// Keeps the consent to these references, and to no other of the profile.
    ///
    /// # Errors
    /// Configuration, when it cannot be written.
    pub(super) fn keep(&self, references: &[(&str, &str)]) -> Result<(), Fault> {
        let key = key(self.paths)?;
        let mut text = String::new();
        for (secret, reference) in references {
            text.push_str(&self.mark(key.trim(), secret, reference)?);
            text.push('\n');
        }
        paths::write_private(&file(self.paths, self.profile), &text)
    }
}

/// Forgets what somebody has agreed to for a profile of this folder.
///
/// # Errors
/// Configuration, when it cannot be removed.
pub fn distrust(paths: &Paths, profile: &str) -> Result<(), Fault> {
    let path = file(paths, profile);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(paths::cannot("remove", &path, &error)),
        _ => Ok(()),
    }
}

/// Lets what somebody has agreed to follow a profile to another name.
///
/// # Errors
/// Configuration, when it cannot be moved.
pub fn move_trust(paths: &Paths, from: &str, to: &str) -> Result<(), Fault> {
    distrust(paths, to)?;
    let path = file(paths, from);
    match fs::rename(&path, file(paths, to)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(paths::cannot("move", &path, &error)),
        _ => Ok(()),
    }
}

fn folder(paths: &Paths) -> PathBuf {
    paths.own.join("trusted")
}

/// The consents of a profile of this folder; those of its namesake in another one are apart.
fn file(paths: &Paths, profile: &str) -> PathBuf {
    let place = short_digest(place_of(&paths.config).as_bytes(), 8);
    folder(paths).join(format!("{}-{place}", paths::encode(profile)))
}

fn key_file(paths: &Paths) -> PathBuf {
    folder(paths).join(KEY)
}

/// A file that nobody else may have written or read; none where it is not there.
fn read(paths: &Paths, path: &Path) -> Result<Option<Zeroizing<String>>, Fault> {
    paths.check_place(&paths.own)?;
    paths.check_secret(path)?;
    match files::read_text(path, LONGEST_FILE) {
        Ok(text) => Ok(Some(text.into())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(paths::cannot("read", path, &error)),
    }
}

/// The key that consents are signed with, made with the first of them.
fn key(paths: &Paths) -> Result<Zeroizing<String>, Fault> {
    let path = key_file(paths);
    if let Some(key) = read(paths, &path)?.filter(|key| !key.trim().is_empty()) {
        return Ok(key);
    }
    // The standard library seeds each of its hashers with what the system takes from chance.
    let parts = (0..4).map(|_| RandomState::new().hash_one(path.as_os_str()).to_be_bytes());
    let key = Zeroizing::new(hex(&parts.collect::<Vec<_>>().concat()));
    paths::write_private(&path, &key)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "https://a.test";

    #[test]
    fn consent_holds_for_the_very_command_of_the_very_profile_and_folder() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let trusted = Trusted::of(&paths, "prod", OURS.to_owned());
        let holds = |trusted: &Trusted, secret, command| trusted.holds(secret, command).unwrap();
        assert!(!holds(&trusted, "password", "cmd:op read x"));
        trusted.keep(&[("password", "cmd:op read x")]).unwrap();
        assert!(holds(&trusted, "password", "cmd:op read x"));
        assert!(
            !holds(&trusted, "password", "cmd:op read y") && !holds(&trusted, "app_key", "cmd:op read x")
        );
        assert!(!holds(&Trusted::of(&paths, "test", OURS.to_owned()), "password", "cmd:op read x"));
        let moved = Trusted::of(&paths, "prod", "https://b.test".to_owned());
        assert!(!holds(&moved, "password", "cmd:op read x"), "the secret would go to another address");
        let cloned = Paths { config: folder.path().join("cloned"), ..paths.clone() };
        let other = Trusted::of(&cloned, "prod", OURS.to_owned());
        assert!(!holds(&other, "password", "cmd:op read x"));
        other.keep(&[]).unwrap();
        assert!(holds(&trusted, "password", "cmd:op read x"), "a namesake's consents are apart");
        trusted.keep(&[]).unwrap();
        assert!(!holds(&trusted, "password", "cmd:op read x"));
    }

    #[test]
    fn consent_follows_a_profile_to_its_new_name_and_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let of = |name| Trusted::of(&paths, name, OURS.to_owned());
        let holds = |name| of(name).holds("password", "cmd:a").unwrap();
        of("old").keep(&[("password", "cmd:a")]).unwrap();
        of("new").keep(&[("password", "cmd:b")]).unwrap();
        move_trust(&paths, "old", "new").unwrap();
        assert!(holds("new") && !holds("old"));
        assert!(!of("new").holds("password", "cmd:b").unwrap(), "of an earlier profile");
        distrust(&paths, "new").unwrap();
        distrust(&paths, "new").unwrap();
        assert!(!holds("new"));
    }

    #[test]
    fn a_consent_that_was_signed_elsewhere_is_none() {
        let (folder, repository) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let theirs = Paths { config: folder.path().join("config"), ..Paths::within(repository.path()) };
        Trusted::of(&theirs, "prod", OURS.to_owned()).keep(&[("password", "cmd:a")]).unwrap();
        // Their folder of state is not where ours is looked for.
        let ours = Paths { state: theirs.own.clone(), ..Paths::within(folder.path()) };
        let trusted = Trusted::of(&ours, "prod", OURS.to_owned());
        assert!(!trusted.holds("password", "cmd:a").unwrap());
        // Nor does a file of theirs hold beside our key.
        trusted.keep(&[]).unwrap();
        fs::copy(file(&theirs, "prod"), file(&ours, "prod")).unwrap();
        assert!(!trusted.holds("password", "cmd:a").unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn what_others_may_write_is_no_consent() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let trusted = Trusted::of(&paths, "prod", OURS.to_owned());
        trusted.keep(&[("password", "cmd:a")]).unwrap();
        let all = [paths.own.clone(), super::folder(&paths), file(&paths, "prod"), key_file(&paths)];
        for path in all {
            let chmod = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let before = fs::metadata(&path).unwrap().permissions().mode();
            chmod(before | 0o022);
            let fault = trusted.holds("password", "cmd:a").unwrap_err();
            assert!(fault.kind().exit_code() == 3 && fault.to_string().contains("chmod go-w"), "{fault}");
            assert!(
                trusted.keep(&[("password", "cmd:b")]).is_err() || path == file(&paths, "prod"),
                "{path:?}"
            );
            chmod(before);
        }
    }
}
