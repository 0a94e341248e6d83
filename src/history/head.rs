//! The head of a machine's history: where its chain stands, and how long its newest file is. Whoever appends holds its lock.

use super::chain::Chain;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{Error, Read, Seek as _, SeekFrom, Write as _};

/// Bytes of the file: always the same, so that it is replaced in one write.
pub(super) const LENGTH: usize = 512;

/// What a line is that notes that there was no head, though there were lines.
pub(super) const HEADLESS: &str = "headless";

/// What it says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    /// The name of the newest file; empty where there is none.
    pub(super) file: String,
    /// Its length in bytes.
    pub(super) length: u64,
    /// The number of the last line.
    pub(super) n: u64,
    /// Its digest.
    pub(super) digest: String,
}

impl Head {
    /// The bytes of its file, filled up with blanks.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn said(file: &mut File) -> Result<[u8; LENGTH], Error> {
        file.seek(SeekFrom::Start(0))?;
        let (mut bytes, mut length) = ([b' '; LENGTH], 0);
        while length < LENGTH {
            match file.read(&mut bytes[length..]) {
                Ok(0) => break,
                Ok(read) => length += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(bytes)
    }

    /// What these bytes say; nothing where they are blank or damaged.
    pub(super) fn of(said: &[u8; LENGTH]) -> Option<Head> {
        serde_json::from_slice(said).ok()
    }

    /// Reads it; nothing where it is empty or damaged.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn read(file: &mut File) -> Result<Option<Head>, Error> {
        Ok(Head::of(&Head::said(file)?))
    }

    /// Replaces it, and tells the bytes that it has now.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn write(&self, file: &mut File) -> Result<[u8; LENGTH], Error> {
        let text = serde_json::to_string(self).map_err(Error::other)?;
        let mut bytes = [b' '; LENGTH];
        match bytes.get_mut(..text.len()) {
            Some(start) if text.len() < LENGTH => start.copy_from_slice(text.as_bytes()),
            _ => return Err(Error::other("the name of this machine is too long")),
        }
        bytes[LENGTH - 1] = b'\n';
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&bytes)?;
        Ok(bytes)
    }

    /// Where the chain stands.
    pub(super) fn chain(&self) -> Chain {
        Chain { n: self.n, digest: self.digest.clone() }
    }

    /// Takes over where the chain stands.
    pub(super) fn advance(&mut self, chain: Chain) {
        (self.n, self.digest) = (chain.n, chain.digest);
    }
}
