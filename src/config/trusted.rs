//! Which commands of a profile somebody has agreed to: the very text for the very secret of the very profile at its very
//! address, in a file of the state folder. A profile that was edited, or comes from another folder, has to be agreed to again.

use super::bond::place_of;
use super::paths::{self, Paths};
use crate::fault::Fault;
use crate::files;
use sha2::{Digest, Sha256};
use std::path::PathBuf;

/// The longest file of consents, in bytes: one line a secret.
const LONGEST_FILE: u64 = 64 * 1024;

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

    fn path(&self) -> PathBuf {
        self.paths.state.join("trusted").join(paths::encode(self.profile))
    }

    fn mark(&self, secret: &str, command: &str) -> String {
        let folder = place_of(&self.paths.config);
        let text = [folder.as_str(), self.profile, &self.place, secret, command].join("\0");
        Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether somebody has agreed to this command for this secret.
    pub(super) fn holds(&self, secret: &str, command: &str) -> bool {
        let mark = self.mark(secret, command);
        files::read_text(&self.path(), LONGEST_FILE).is_ok_and(|text| text.lines().any(|line| line == mark))
    }

    /// Keeps the consent to these commands, and to no other of the profile.
    ///
    /// # Errors
    /// Configuration, when it cannot be written.
    pub(super) fn keep(&self, commands: &[(&str, &str)]) -> Result<(), Fault> {
        let lines = commands.iter().map(|(secret, command)| self.mark(secret, command) + "\n");
        paths::write_private(&self.path(), &lines.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_holds_for_the_very_command_of_the_very_profile_and_folder() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths {
            config: folder.path().join("config"),
            state: folder.path().join("state"),
            insecure: false,
        };
        let trusted = Trusted::of(&paths, "prod", "https://a.test".to_owned());
        assert!(!trusted.holds("password", "op read x"));
        trusted.keep(&[("password", "op read x")]).unwrap();
        assert!(trusted.holds("password", "op read x"));
        assert!(!trusted.holds("password", "op read y") && !trusted.holds("app_key", "op read x"));
        assert!(!Trusted::of(&paths, "test", "https://a.test".to_owned()).holds("password", "op read x"));
        let moved = Trusted::of(&paths, "prod", "https://b.test".to_owned());
        assert!(!moved.holds("password", "op read x"), "the secret would go to another address");
        let cloned = Paths { config: folder.path().join("cloned"), ..paths.clone() };
        assert!(!Trusted::of(&cloned, "prod", "https://a.test".to_owned()).holds("password", "op read x"));
        trusted.keep(&[]).unwrap();
        assert!(!trusted.holds("password", "op read x"));
    }
}
