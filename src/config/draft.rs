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
pub struct Draft(Option<TempPath>);

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
        made.map(|path| Draft(Some(path))).map_err(|error| paths::cannot("write", &folder, &error))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    /// What is in it now.
    ///
    /// # Errors
    /// Usage: the editor removed it, or left no text.
    pub fn read(&self) -> Result<String, Fault> {
        files::read_text(self.path(), LONGEST)
            .map_err(|error| Fault::usage(format!("what the editor left cannot be read: {error}")))
    }

    /// Keeps it, readable by its owner alone, and tells where.
    pub fn keep(mut self) -> PathBuf {
        let path = self.path().to_owned();
        #[cfg(unix)]
        // An editor may have put another file in its place; what cannot be changed is its owner's anyway.
        let _ = fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600));
        remove_copies(&path);
        self.0.take().and_then(|kept| kept.keep().ok()).unwrap_or(path)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            remove_copies(path);
        }
    }
}

/// Removes what an editor left beside a draft: `draft~`, `.draft.swp`, `#draft#` and the like hold the same text. Its name
/// is like no other, so whatever bears it in the same folder is a copy.
pub fn remove_copies(draft: &Path) {
    let Some((folder, stem)) = draft.parent().zip(draft.file_stem().and_then(|stem| stem.to_str())) else {
        return;
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_copy = entry.file_name().to_str().is_some_and(|name| name.contains(stem));
        if is_copy && entry.path() != draft {
            // A folder is none of an editor's doing.
            let _ = fs::remove_file(entry.path());
        }
    }
}
