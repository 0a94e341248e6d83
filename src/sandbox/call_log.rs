//! The calls that changed something since the state file was written, a line each, beside that file. Writing a line costs the
//! same however much the state holds; carrying the lines out again gives the state as it is.

use super::calling::carry_out;
use super::platforms::platform;
use super::state::SandboxState;
use crate::http::{Call, Method};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// What changed the state.
#[derive(Serialize, Deserialize)]
pub(super) struct LoggedCall {
    at: String,
    platform: String,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    /// In Base64.
    body: String,
    /// Calls received up to then, by platform: those that changed nothing have no lines.
    requests: BTreeMap<String, u64>,
}

impl LoggedCall {
    /// A call that a platform carried out at a time.
    pub(super) fn new(platform: &str, call: &Call, at: Timestamp, state: &SandboxState) -> Self {
        LoggedCall {
            at: at.to_string(),
            platform: platform.to_owned(),
            method: call.method.as_str().to_owned(),
            path: call.path.clone(),
            query: call.query.clone(),
            headers: call.headers.clone(),
            body: BASE64_STANDARD.encode(&call.body),
            requests: state.requests.clone(),
        }
    }

    /// Does to the state what it did before; nothing where the line is damaged.
    fn again(self, state: &mut SandboxState) -> Option<()> {
        let platform = platform(&self.platform)?;
        let mut call = Call::new(Method::parse(&self.method)?, self.path);
        (call.query, call.headers) = (self.query, self.headers);
        call.body = BASE64_STANDARD.decode(self.body).ok()?;
        carry_out(state, platform, &call, self.at.parse().ok()?).ok()?;
        state.requests = self.requests;
        Some(())
    }
}

/// The first line: which state the calls after it changed.
#[derive(Serialize, Deserialize)]
struct Continues {
    stamp: u64,
}

/// How much of the log is in the state at hand.
#[derive(Debug, Default)]
pub(super) struct CallLog {
    /// Bytes, the first line included; 0 where there is no log.
    length: u64,
    /// Calls that others made, since the state was read as a whole.
    others: usize,
}

impl CallLog {
    /// Whether it is time to write the state as a whole, which has so many bytes: the log shall be shorter than that, and
    /// nobody shall have many calls to carry out again.
    pub(super) fn is_long(&self, state: u64) -> bool {
        const FEW: usize = 32;
        const SHORT: u64 = 64 * 1024;
        self.others >= FEW || self.length > state.max(SHORT)
    }

    /// Carries out what stands in the log and is not in the state yet.
    ///
    /// # Errors
    /// It cannot be read, or is damaged, or somebody took it away.
    pub(super) fn catch_up(&mut self, beside: &Path, state: &mut SandboxState) -> io::Result<()> {
        let mut text = Vec::new();
        match crate::files::open(&place(beside)) {
            Ok(mut file) => {
                file.seek(SeekFrom::Start(self.length))?;
                file.read_to_end(&mut text)?;
                if file.metadata()?.len() < self.length {
                    return Err(damaged());
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.length == 0 => return Ok(()),
            Err(error) => return Err(error),
        }
        // What ends without a line feed was never acknowledged: who wrote it was killed.
        for line in text.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n")) {
            if self.length == 0 {
                let first: Option<Continues> = serde_json::from_slice(line).ok();
                if first.is_none_or(|first| first.stamp != state.stamp) {
                    // Of a state that was replaced since.
                    return Ok(());
                }
            } else {
                let call: LoggedCall = serde_json::from_slice(line).map_err(|_| damaged())?;
                call.again(state).ok_or_else(damaged)?;
                self.others += 1;
            }
            self.length += line.len() as u64;
        }
        Ok(())
    }

    /// Adds a call, in place of what follows after the part that was read.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn add(&mut self, beside: &Path, stamp: u64, call: &LoggedCall) -> io::Result<()> {
        let mut text = Vec::new();
        if self.length == 0 {
            serde_json::to_writer(&mut text, &Continues { stamp })?;
            text.push(b'\n');
        }
        serde_json::to_writer(&mut text, call)?;
        text.push(b'\n');
        let mut options = File::options();
        let options = crate::owner::private(options.create(true).truncate(false).write(true));
        let mut file = crate::files::open_with(options, &place(beside))?;
        file.set_len(self.length)?;
        file.seek(SeekFrom::Start(self.length))?;
        file.write_all(&text)?;
        self.length += text.len() as u64;
        Ok(())
    }
}

/// Takes the log away once the state is written as a whole. One that stays does not count: it continues another state.
pub(super) fn remove(beside: &Path) {
    let _ = std::fs::remove_file(place(beside));
}

fn place(beside: &Path) -> PathBuf {
    let mut place = beside.as_os_str().to_owned();
    place.push(".calls");
    place.into()
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the log of calls beside it is damaged")
}
