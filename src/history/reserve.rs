//! Space that is kept on the disk for what came of writes that were sent: a file beside the history that is emptied when a line
//! of that kind finds no space. Nothing new is sent before the space is there again.

use super::segments::reserve_path;
use crate::owner;
use std::fs::File;
use std::io::{Error, Seek as _, SeekFrom};
use std::path::Path;

/// How much is kept, in bytes: the longest lines of some sixty writes at once.
pub(super) const RESERVED: usize = 1 << 20;

/// Writes bytes to a file, all of them.
pub(super) type WriteAll = fn(&mut File, &[u8]) -> Result<(), Error>;

/// The space of a machine's history. Whoever claims or releases it holds the lock of the head.
pub(super) struct Reserve {
    file: File,
}

impl Reserve {
    /// Opens its file, which is made where it is not there.
    ///
    /// # Errors
    /// It cannot be opened.
    pub(super) fn open(folder: &Path, machine: &str) -> Result<Self, Error> {
        let mut options = File::options();
        let options = owner::private(options.read(true).write(true).create(true).truncate(false));
        Ok(Reserve { file: options.open(reserve_path(folder, machine))? })
    }

    /// Whether something of the space is taken: this machine has written before.
    pub(super) fn is_claimed(&self) -> bool {
        self.file.metadata().is_ok_and(|file| file.len() > 0)
    }

    /// Takes the space, where it is not taken.
    ///
    /// # Errors
    /// The disk is full.
    pub(super) fn claim(&mut self, write_all: WriteAll) -> Result<(), Error> {
        if self.file.metadata()?.len() >= RESERVED as u64 {
            return Ok(());
        }
        // Of zeros some disks keep nothing. It is text, as every file beside it.
        let mut bytes = vec![0; RESERVED];
        fastrand::Rng::new().fill(&mut bytes);
        bytes.iter_mut().for_each(|byte| *byte = b'0' + (*byte & 63));
        let claimed = self.file.seek(SeekFrom::Start(0)).and_then(|_| write_all(&mut self.file, &bytes));
        if claimed.is_err() {
            self.release();
        }
        claimed
    }

    /// Gives the space back.
    pub(super) fn release(&mut self) {
        // What cannot be given back does not help: the line that wants it is told as lost.
        let _ = self.file.set_len(0);
    }
}
