//! The head of a machine's history: where its chain stands, and how long its newest file is. Whoever appends holds its lock.

use super::chain::Chain;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{Error, Read, Seek as _, SeekFrom, Write as _};

/// Bytes of the file: always the same, so that it is replaced in one write.
const LENGTH: usize = 512;

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
    /// Reads it; nothing where it is empty or damaged.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn read(file: &mut File) -> Result<Option<Head>, Error> {
        file.seek(SeekFrom::Start(0))?;
        let mut bytes = Vec::with_capacity(LENGTH);
        Read::by_ref(file).take(LENGTH as u64).read_to_end(&mut bytes)?;
        Ok(serde_json::from_slice(&bytes).ok())
    }

    /// Replaces it.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn write(&self, file: &mut File) -> Result<(), Error> {
        let text = serde_json::to_string(self).map_err(Error::other)?;
        if text.len() >= LENGTH {
            return Err(Error::other("the name of this machine is too long"));
        }
        file.seek(SeekFrom::Start(0))?;
        file.write_all(format!("{text:<width$}\n", width = LENGTH - 1).as_bytes())
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
