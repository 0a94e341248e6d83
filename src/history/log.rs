//! Append-only files of JSON lines: one write a line, one process at a time where that is wanted, and what becomes of a last
//! line that was torn when a run was cut off.

use crate::fault::{Fault, Kind};
use std::fs::{File, TryLockError};
use std::io::{Error, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// An open file of lines.
pub struct LineLog {
    path: PathBuf,
    /// Nothing once a line could not be written whole: what came after it would run into the torn line.
    file: Mutex<Option<File>>,
}

impl LineLog {
    /// A log in an open file, which stands at its end.
    pub fn new(path: &Path, file: File) -> Self {
        LineLog { path: path.to_owned(), file: Mutex::new(Some(file)) }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends a line in one write: a cut leaves at most one torn line at the end.
    ///
    /// # Errors
    /// It cannot be written, or an earlier line was torn.
    pub fn append(&self, mut text: String) -> Result<(), Error> {
        text.push('\n');
        let mut held = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = held.as_mut() else { return Err(Error::other("an earlier line is torn")) };
        let written = file.write_all(text.as_bytes()).and_then(|()| file.flush());
        written.inspect_err(|_| *held = None)
    }
}

/// How many bytes of a file are whole lines; what follows them was torn.
pub fn whole(bytes: &[u8]) -> usize {
    memchr::memrchr(b'\n', bytes).map_or(0, |end| end + 1)
}

/// Removes what stands behind the first `length` bytes, and goes on writing there.
///
/// # Errors
/// The file cannot be cut.
pub fn cut(file: &mut File, length: u64) -> std::io::Result<()> {
    file.set_len(length)?;
    file.seek(SeekFrom::Start(length)).map(drop)
}

/// Locks a file for this run; `what` stands before its name, such as `the journal `.
///
/// # Errors
/// Conflict: another run has it. Configuration: it cannot be locked.
pub fn lock(what: &str, path: &Path, file: &File) -> Result<(), Fault> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => {
            Fault::new(Kind::Conflict, format!("another run is using {what}{}", path.display()))
                .hint("wait for it to end")
        }
        TryLockError::Error(error) => {
            Fault::configuration(format!("{what}{} cannot be locked: {error}", path.display()))
                .hint("nothing was sent; name a file on a disk that knows locks")
        }
    })
}
