//! Where the sandbox keeps its state: in memory, or in one JSON file that several processes share.
//! What is in the state is left to the platforms.

use super::fault::rule::Rule;
use super::part::{Part, Share};
use super::{entrust, hid, protegrity, secureauth, u4ids};
use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Goes up whenever a file of the last version could be misread.
const VERSION: u32 = 4;

/// How many people a platform starts with where nobody says.
const USERS: usize = 250;

/// Everything that the sandbox remembers.
#[derive(Serialize, Deserialize)]
pub struct SandboxState {
    /// The version of this layout.
    pub version: u32,
    /// Another number after each change that is written; 0 before the first. It stands in front, where it can
    /// be read without the rest.
    #[serde(default)]
    stamp: u64,
    /// What Protegrity remembers.
    pub protegrity: Part<protegrity::ProtegrityState>,
    /// What SecureAuth remembers.
    pub secureauth: Part<secureauth::SecureAuthState>,
    /// What U4IDS remembers.
    pub u4ids: Part<u4ids::U4idsState>,
    /// What HID remembers.
    pub hid: Part<hid::HidState>,
    /// What Entrust remembers.
    pub entrust: Part<entrust::EntrustState>,
    /// What goes wrong.
    pub faults: Vec<Rule>,
    /// Calls received, by platform.
    pub requests: BTreeMap<String, u64>,
    /// Calls that changed something, signing in aside, by platform.
    pub writes: BTreeMap<String, u64>,
}

impl SandboxState {
    /// A fresh state with `users` people a platform.
    pub fn seed(users: usize) -> Self {
        SandboxState {
            version: VERSION,
            stamp: 0,
            protegrity: Part::Fresh(users),
            secureauth: Part::Fresh(users),
            u4ids: Part::Fresh(users),
            hid: Part::Fresh(users),
            entrust: Part::Fresh(users),
            faults: Vec::new(),
            requests: BTreeMap::new(),
            writes: BTreeMap::new(),
        }
    }

    /// The same with nothing in it that somebody made.
    pub fn empty() -> Self {
        SandboxState {
            protegrity: Part::Empty,
            secureauth: Part::Empty,
            u4ids: Part::Empty,
            hid: Part::Empty,
            entrust: Part::Empty,
            ..SandboxState::seed(0)
        }
    }

    /// A platform's share, by name.
    ///
    /// # Errors
    /// Configuration: there is no such platform, or its share is damaged.
    pub fn of(&mut self, platform: &str) -> Result<&mut dyn Share, Fault> {
        Ok(match platform {
            "protegrity" => self.protegrity.live()?,
            "secureauth" => self.secureauth.live()?,
            "u4ids" => self.u4ids.live()?,
            "hid" => self.hid.live()?,
            "entrust" => self.entrust.live()?,
            _ => return Err(Fault::configuration(format!("the sandbox has no platform '{platform}'"))),
        })
    }
}

/// A place for the state.
pub enum Store {
    /// Gone when the process ends.
    Memory(Mutex<SandboxState>),
    /// One JSON file, guarded across processes by a lock file beside it.
    File(PathBuf, Mutex<Option<HeldState>>),
}

/// The state as a file held it when this process read or wrote it last.
pub struct HeldState {
    /// The front of the file, with the stamp.
    head: Vec<u8>,
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

    /// Runs `change` on the state while nobody else can. It returns its result and whether it changed
    /// anything: only then is a file written. A file is read again only after somebody else wrote it.
    ///
    /// # Errors
    /// When the state file cannot be read, is of another version, or cannot be written.
    pub fn with<T>(
        &self,
        change: impl FnOnce(&mut SandboxState) -> Result<(T, bool), Fault>,
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
                    now.head = write(path, &mut now.state)?;
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
    pub fn replace(&self, mut fresh: SandboxState) -> Result<(), Fault> {
        match self {
            Store::Memory(state) => {
                *state.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
                Ok(())
            }
            Store::File(path, _) => {
                let _guard = guard(path)?;
                write(path, &mut fresh).map(drop)
            }
        }
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

/// The state in the file: the one that is held, if nobody wrote since.
fn current(path: &Path, held: Option<HeldState>) -> Result<HeldState, Fault> {
    let unread = |error: &io::Error| cannot(path, "read", error);
    let file = match crate::files::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(HeldState { head: Vec::new(), state: SandboxState::seed(USERS) });
        }
        Err(error) => return Err(unread(&error)),
    };
    let mut bytes = Vec::new();
    (&file).take(HEAD as u64).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
    if let Some(held) = held.filter(|held| held.state.stamp != 0 && held.head == bytes) {
        return Ok(held);
    }
    let head = bytes.clone();
    (&file).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
    match serde_json::from_slice::<SandboxState>(&bytes) {
        Ok(state) if state.version == VERSION => Ok(HeldState { head, state }),
        _ => Err(Fault::configuration(format!(
            "the sandbox's state in {} is damaged or of another version",
            path.display()
        ))
        .hint("start afresh with: iamctl sandbox reset")),
    }
}

/// Writes beside the file and renames: a reader sees the old state or the new one, never half of it. Gives
/// the front of the new file.
fn write(path: &Path, state: &mut SandboxState) -> Result<Vec<u8>, Fault> {
    state.stamp = fastrand::u64(1..);
    let save = || -> io::Result<Vec<u8>> {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
        let mut bytes = serde_json::to_vec(state)?;
        file.write_all(&bytes)?;
        file.persist(path)?;
        bytes.truncate(HEAD);
        Ok(bytes)
    };
    save().map_err(|error| cannot(path, "write", &error))
}

fn cannot(path: &Path, what: &str, error: &io::Error) -> Fault {
    Fault::configuration(format!("cannot {what} the sandbox's state in {}: {error}", path.display()))
        .hint("check that the directory exists, is writable and has room")
}
