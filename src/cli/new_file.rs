//! A file that a command is to fill and that must not be there yet. Its place is taken before anything is sent, so
//! that it cannot fail later; a place that was not filled is given back.

use crate::fault::Fault;
use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A place that is taken, readable by its owner alone.
pub(super) struct NewFile {
    path: PathBuf,
    held: Mutex<Held>,
}

struct Held {
    file: File,
    /// How much of it was written.
    length: u64,
}

/// Places that are taken and not filled yet.
static EMPTY: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Gives back every place that was not filled, where the process ends without unwinding. None is filled afterwards.
pub fn give_back() {
    let mut empty = EMPTY.lock().unwrap_or_else(PoisonError::into_inner);
    empty.drain(..).for_each(|path| drop(std::fs::remove_file(path)));
}

impl NewFile {
    /// Takes the place.
    ///
    /// # Errors
    /// Usage: the file exists or cannot be made.
    pub(super) fn reserve(path: &Path) -> Result<Self, Fault> {
        if path == Path::new("-") {
            return Err(Fault::usage("this goes to a file, and - is none").hint(
                "nothing was sent; what is shown goes to standard output anyway; ./- is a file of that name",
            ));
        }
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
        EMPTY.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        Ok(NewFile { path: path.to_owned(), held: Mutex::new(Held { file, length: 0 }) })
    }

    /// Takes the place with so many bytes of the disk, for what must not be lost.
    ///
    /// # Errors
    /// The same; configuration: there is no room for them.
    pub(super) fn with_room(path: &Path, bytes: usize) -> Result<Self, Fault> {
        let place = Self::reserve(path)?;
        let taken = {
            let file = &mut place.held.lock().unwrap_or_else(PoisonError::into_inner).file;
            // Blank lines: a run that is killed leaves nothing else behind.
            file.write_all(&vec![b'\n'; bytes]).and_then(|()| file.sync_all()).and_then(|()| file.rewind())
        };
        taken.map_err(|error| {
            unwritable(path, &error).hint("nothing was sent; free some space, or name a file elsewhere")
        })?;
        Ok(place)
    }

    /// Has the place stay, whatever ends the process.
    fn keep(&self) {
        EMPTY.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.path);
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds to it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn add(&self, content: &[u8]) -> Result<(), Fault> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        self.keep();
        let written = held.file.write_all(content).and_then(|()| held.file.sync_all());
        written.map_err(|error| unwritable(&self.path, &error))?;
        held.length += content.len() as u64;
        Ok(())
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("{} cannot be written: {error}", path.display()))
}

impl Drop for NewFile {
    fn drop(&mut self) {
        self.keep();
        let held = self.held.get_mut().unwrap_or_else(PoisonError::into_inner);
        if held.length == 0 {
            let _ = std::fs::remove_file(&self.path);
        } else {
            let _ = held.file.set_len(held.length);
        }
    }
}
