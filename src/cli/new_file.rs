//! A file that a command is to fill and that must not be there yet. Its place is taken before anything is sent, so
//! that it cannot fail later; a place that was not filled is given back.

use crate::fault::Fault;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A place that is taken, readable by its owner alone.
pub(super) struct NewFile {
    path: PathBuf,
    /// Nothing once it is filled.
    file: Mutex<Option<File>>,
}

impl NewFile {
    /// Takes the place.
    ///
    /// # Errors
    /// Usage: the file exists or cannot be made.
    pub(super) fn reserve(path: &Path) -> Result<Self, Fault> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Fault::usage(format!("{} exists already and is not overwritten", path.display()))
                    .hint("nothing was sent; name another file")
            }
            _ => Fault::usage(format!("{} cannot be made: {error}", path.display())).hint("nothing was sent"),
        })?;
        Ok(NewFile { path: path.to_owned(), file: Mutex::new(Some(file)) })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Fills it, once.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn fill(&self, content: &[u8]) -> Result<(), Fault> {
        let mut held = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(mut file) = held.take() else {
            return Err(Fault::unexpected(format!("{} was written before", self.path.display())));
        };
        file.write_all(content).and_then(|()| file.sync_all()).map_err(|error| {
            Fault::configuration(format!("{} cannot be written: {error}", self.path.display()))
        })
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if self.file.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
