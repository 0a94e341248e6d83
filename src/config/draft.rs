//! A private copy of a text for an editor: removed once it is done with, kept where what was written could not be used.

use super::paths::{self, Paths};
use crate::fault::Fault;
use crate::files;
use crate::owner;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// The longest text that an editor may leave, in bytes.
const LONGEST: u64 = 16 * 1024 * 1024;

/// A file that nobody else reads, in the state folder.
pub struct Draft(TempPath);

impl Draft {
    /// Makes it.
    ///
    /// # Errors
    /// Configuration: the folder is another user's, or the file cannot be written.
    pub fn new(paths: &Paths, ending: &str, text: &str) -> Result<Self, Fault> {
        paths.check_state()?;
        let folder = paths.state.join("drafts");
        let made = owner::private_folder(&folder).and_then(|()| {
            let made = tempfile::Builder::new().prefix("edit-").suffix(ending).tempfile_in(&folder)?;
            fs::write(made.path(), text)?;
            Ok(made.into_temp_path())
        });
        made.map(Draft).map_err(|error| paths::cannot("write", &folder, &error))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What is in it now.
    ///
    /// # Errors
    /// Usage: the editor removed it, or left no text.
    pub fn read(&self) -> Result<String, Fault> {
        files::read_text(&self.0, LONGEST)
            .map_err(|error| Fault::usage(format!("what the editor left cannot be read: {error}")))
    }

    /// Keeps it, readable by its owner alone, and tells where.
    pub fn keep(self) -> PathBuf {
        #[cfg(unix)]
        // An editor may have put another file in its place; what cannot be changed is its owner's anyway.
        let _ = fs::set_permissions(&self.0, std::os::unix::fs::PermissionsExt::from_mode(0o600));
        let path = self.0.to_path_buf();
        self.0.keep().unwrap_or(path)
    }
}
