//! Where the sandbox keeps its state: in memory, or in one JSON file that several processes share, with a log beside it of
//! the calls since it was written. What is in the state is left to the platforms.

use super::answer::SandboxAnswer;
use super::call_log::{self, CallLog, LoggedCall};
use super::calling::carry_out;
use super::platform::SandboxPlatform;
use super::state::{SandboxState, VERSION};
use crate::fault::Fault;
use crate::http::Call;
use jiff::Timestamp;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How many people a platform starts with where nobody says.
const USERS: usize = 250;

/// A place for the state.
pub enum Store {
    /// Gone when the process ends.
    Memory(Mutex<SandboxState>),
    /// One JSON file, guarded across processes by a lock file beside it.
    File(PathBuf, Mutex<Option<HeldState>>),
}

/// The state as the files held it when this process read or wrote them last.
pub struct HeldState {
    /// The front of the file, with the stamp; empty where there is no file.
    head: Vec<u8>,
    /// The length of the file in bytes.
    length: u64,
    /// How much of the log is in the state.
    log: CallLog,
    state: SandboxState,
}

impl Store {
    /// A store in memory with `users` people a platform.
    pub fn memory(users: usize) -> Store {
        Store::Memory(Mutex::new(SandboxState::seed(users)))
    }

    /// A store in a file; where the file is absent it starts with 250 people a platform.
    pub fn file(path: PathBuf) -> Store {
        Store::File(path, Mutex::default())
    }

    /// Has a platform carry out a call while nobody else can. Where that changes anything, a line is written to the log
    /// before this returns, or the whole file where the log has become long.
    ///
    /// # Errors
    /// When the state cannot be read, is of another version, or cannot be written.
    pub fn call(
        &self,
        platform: &'static SandboxPlatform,
        call: &Call,
        at: Timestamp,
    ) -> Result<SandboxAnswer, Fault> {
        self.change(
            |state| carry_out(state, platform, call, at),
            |path, held| held.log(path, &LoggedCall::new(platform.name, call, at, &held.state)),
        )
    }

    /// Runs `change` on the state while nobody else can. It returns its result and whether it changed
    /// anything: only then is the file written. A file is read again only after somebody else wrote it.
    ///
    /// # Errors
    /// When the state cannot be read, is of another version, or cannot be written.
    pub fn with<T>(
        &self,
        change: impl FnOnce(&mut SandboxState) -> Result<(T, bool), Fault>,
    ) -> Result<T, Fault> {
        self.change(change, |path, held| held.write(path))
    }

    fn change<T>(
        &self,
        change: impl FnOnce(&mut SandboxState) -> Result<(T, bool), Fault>,
        keep: impl FnOnce(&Path, &mut HeldState) -> io::Result<()>,
    ) -> Result<T, Fault> {
        match self {
            Store::Memory(state) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(change(&mut state)?.0)
            }
            Store::File(path, held) => {
                let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
                let _guard = guard(path)?;
                // Taken out, so that a state which was changed and not written is not kept.
                let mut now = current(path, held.take())?;
                let (result, changed) = change(&mut now.state)?;
                if changed {
                    keep(path, &mut now).map_err(|error| cannot(path, "write", &error))?;
                }
                *held = Some(now);
                Ok(result)
            }
        }
    }

    /// Puts another state in place of whatever is there, readable or not.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn replace(&self, fresh: SandboxState) -> Result<(), Fault> {
        match self {
            Store::Memory(state) => {
                *state.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
                Ok(())
            }
            Store::File(path, _) => {
                let _guard = guard(path)?;
                HeldState::new(fresh).write(path).map_err(|error| cannot(path, "write", &error))
            }
        }
    }
}

impl HeldState {
    /// A state that is in no file yet.
    fn new(state: SandboxState) -> Self {
        HeldState { head: Vec::new(), length: 0, log: CallLog::default(), state }
    }

    /// Keeps a state that one call changed.
    fn log(&mut self, path: &Path, call: &LoggedCall) -> io::Result<()> {
        if self.head.is_empty() {
            // What the call changed was fresh, which takes few words.
            let mut fresh = HeldState::new(SandboxState::seed(USERS));
            fresh.write(path)?;
            (self.head, self.length, self.state.stamp) = (fresh.head, fresh.length, fresh.state.stamp);
        } else if self.state.stamp == 0 || self.log.is_long(self.length) {
            return self.write(path);
        }
        self.log.add(path, self.state.stamp, call)
    }

    /// Writes the whole of it beside the file and renames: a reader sees the old state or the new one, never half of it.
    fn write(&mut self, path: &Path) -> io::Result<()> {
        self.state.stamp = fastrand::u64(1..);
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
        let mut bytes = serde_json::to_vec(&self.state)?;
        file.write_all(&bytes)?;
        file.persist(path)?;
        call_log::remove(path);
        self.length = bytes.len() as u64;
        self.log = CallLog::default();
        bytes.truncate(HEAD);
        self.head = bytes;
        Ok(())
    }
}

/// Holds the lock until it is dropped. The state file itself cannot carry the lock, because writing
/// puts a new file in its place.
fn guard(path: &Path) -> Result<File, Fault> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".lock");
    let open = || -> io::Result<File> {
        if let Some(parent) = path.parent() {
            crate::owner::private_folder(parent)?;
        }
        // Windows locks no file that is open for appending alone.
        let file =
            crate::owner::private(File::options().create(true).read(true).append(true)).open(&beside)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(|error| cannot(path, "lock", &error))
}

/// Bytes at the front of a file that hold the version and the stamp.
const HEAD: usize = 48;

/// The state in the files: the one that is held, if nobody wrote since, with what others added to the log.
fn current(path: &Path, held: Option<HeldState>) -> Result<HeldState, Fault> {
    let Some(mut now) = whole(path, held)? else {
        return Ok(HeldState::new(SandboxState::seed(USERS)));
    };
    match now.log.catch_up(path, &mut now.state) {
        Ok(()) => Ok(now),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(damaged(path)),
        Err(error) => Err(cannot(path, "read", &error)),
    }
}

/// The state in the file, or the one that is held if nobody wrote the file since; nothing where there is no file.
fn whole(path: &Path, held: Option<HeldState>) -> Result<Option<HeldState>, Fault> {
    let unread = |error: &io::Error| cannot(path, "read", error);
    let file = match crate::files::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unread(&error)),
    };
    let mut bytes = Vec::new();
    (&file).take(HEAD as u64).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
    if let Some(held) = held.filter(|held| held.state.stamp != 0 && held.head == bytes) {
        return Ok(Some(held));
    }
    let head = bytes.clone();
    (&file).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
    match serde_json::from_slice::<SandboxState>(&bytes) {
        Ok(state) if state.version == VERSION => {
            Ok(Some(HeldState { head, length: bytes.len() as u64, ..HeldState::new(state) }))
        }
        _ => Err(damaged(path)),
    }
}

fn damaged(path: &Path) -> Fault {
    let shown = path.display();
    Fault::configuration(format!("the sandbox's state in {shown} is damaged or of another version"))
        .hint("start afresh with: iamctl sandbox reset")
}

fn cannot(path: &Path, what: &str, error: &io::Error) -> Fault {
    Fault::configuration(format!("cannot {what} the sandbox's state in {}: {error}", path.display()))
        .hint("check that the directory exists, is writable and has room")
}
