//! Where the sandbox keeps its state: in memory, or in one JSON file that several processes share.
//! What is in the state is left to the platforms.

use super::fault::Rule;
use super::part::{Kept, Part};
use super::{entrust, hid, protegrity, secureauth, u4ids};
use crate::fault::Fault;
use crate::http::{Call, Reply};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Goes up whenever a file of the last version could be misread.
const VERSION: u32 = 4;

/// How many people a platform starts with where nobody says.
const USERS: usize = 250;

/// Everything that the sandbox remembers.
#[derive(Serialize, Deserialize)]
pub struct State {
    /// The version of this layout.
    pub version: u32,
    /// What Protegrity remembers.
    pub protegrity: Part<protegrity::State>,
    /// What SecureAuth remembers.
    pub secureauth: Part<secureauth::State>,
    /// What U4IDS remembers.
    pub u4ids: Part<u4ids::State>,
    /// What HID remembers.
    pub hid: Part<hid::State>,
    /// What Entrust remembers.
    pub entrust: Part<entrust::State>,
    /// What goes wrong.
    pub faults: Vec<Rule>,
    /// Calls received, by platform.
    pub requests: BTreeMap<String, u64>,
    /// Calls that changed something, signing in aside, by platform.
    pub writes: BTreeMap<String, u64>,
}

impl State {
    /// A fresh state with `users` people a platform.
    pub fn seed(users: usize) -> Self {
        State {
            version: VERSION,
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
}

/// What can be asked of a platform's share.
pub trait Share {
    /// Answers a call; tells whether anything changed.
    fn answer(&mut self, call: &Call, now: Timestamp) -> (Reply, bool);
    /// Ends every access token, where the platform has any.
    fn expire_tokens(&mut self);
    /// All of it as JSON.
    fn to_value(&self) -> Value;
}

/// The same three functions of each platform's module.
macro_rules! shares {
    ($($platform:ident $expire:expr;)*) => {
        $(
            impl Kept for $platform::State {
                fn fresh(users: usize) -> Self {
                    $platform::seed(users)
                }
            }

            impl Share for $platform::State {
                fn answer(&mut self, call: &Call, now: Timestamp) -> (Reply, bool) {
                    $platform::handle(self, call, now)
                }

                fn expire_tokens(&mut self) {
                    let expire: fn(&mut Self) = $expire;
                    expire(self);
                }

                fn to_value(&self) -> Value {
                    serde_json::to_value(self).unwrap_or_default()
                }
            }
        )*

        impl State {
            /// A platform's share, by name.
            ///
            /// # Errors
            /// Configuration: there is no such platform, or its share is damaged.
            pub fn of(&mut self, platform: &str) -> Result<&mut dyn Share, Fault> {
                match platform {
                    $(stringify!($platform) => Ok(self.$platform.live()?),)*
                    _ => Err(Fault::configuration(format!("the sandbox has no platform '{platform}'"))),
                }
            }
        }
    };
}

shares! {
    protegrity protegrity::expire_tokens;
    secureauth |_| {};
    u4ids u4ids::expire_tokens;
    hid hid::expire_tokens;
    entrust entrust::expire_tokens;
}

/// A place for the state.
pub enum Store {
    /// Gone when the process ends.
    Memory(Mutex<State>),
    /// One JSON file, guarded across processes by a lock file beside it.
    File(PathBuf),
}

impl Store {
    /// A store in memory with `users` people a platform.
    pub fn memory(users: usize) -> Store {
        Store::Memory(Mutex::new(State::seed(users)))
    }

    /// A store in a file; where the file is absent it starts with 250 people a platform.
    pub fn file(path: PathBuf) -> Store {
        Store::File(path)
    }

    /// Runs `change` on the state while nobody else can. It returns its result and whether it changed
    /// anything: only then is a file written.
    ///
    /// # Errors
    /// When the state file cannot be read, is of another version, or cannot be written.
    pub fn with<T>(&self, change: impl FnOnce(&mut State) -> Result<(T, bool), Fault>) -> Result<T, Fault> {
        match self {
            Store::Memory(state) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(change(&mut state)?.0)
            }
            Store::File(path) => {
                let _guard = guard(path)?;
                let mut state = read(path)?;
                let (result, changed) = change(&mut state)?;
                if changed {
                    write(path, &state)?;
                }
                Ok(result)
            }
        }
    }

    /// Puts another state in place of whatever is there, readable or not.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn replace(&self, fresh: State) -> Result<(), Fault> {
        match self {
            Store::Memory(state) => {
                *state.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
                Ok(())
            }
            Store::File(path) => {
                let _guard = guard(path)?;
                write(path, &fresh)
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
            fs::create_dir_all(parent)?;
        }
        let file = File::options().create(true).append(true).open(&beside)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(|error| cannot(path, "lock", &error))
}

fn read(path: &Path) -> Result<State, Fault> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::seed(USERS)),
        Err(error) => return Err(cannot(path, "read", &error)),
    };
    match serde_json::from_slice::<State>(&bytes) {
        Ok(state) if state.version == VERSION => Ok(state),
        _ => Err(Fault::configuration(format!(
            "the sandbox's state in {} is damaged or of another version",
            path.display()
        ))
        .hint("start afresh with: iamctl sandbox reset")),
    }
}

/// Writes beside the file and renames: a reader sees the old state or the new one, never half of it.
fn write(path: &Path, state: &State) -> Result<(), Fault> {
    let save = || -> io::Result<()> {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
        let bytes = serde_json::to_vec(state)?;
        file.write_all(&bytes)?;
        file.persist(path)?;
        Ok(())
    };
    save().map_err(|error| cannot(path, "write", &error))
}

fn cannot(path: &Path, what: &str, error: &io::Error) -> Fault {
    Fault::configuration(format!("cannot {what} the sandbox's state in {}: {error}", path.display()))
        .hint("check that the directory exists, is writable and has room")
}
