//! Where files are: `profiles.toml` in the configuration folder; secrets and locks in the state folder.
//! Nothing is created here, but by the few functions that write.

use crate::clock::{Clock, SystemClock};
use crate::fault::Fault;
use crate::files;
use crate::owner;
use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The two folders. Neither need exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Holds `profiles.toml`.
    pub config: PathBuf,
    /// Holds private files of secrets, and locks.
    pub state: PathBuf,
    /// The user's own folder of state, below the home folder, whatever variables say: consents are kept there.
    pub own: PathBuf,
    /// Whether the configuration folder is the one below the home folder, and nobody named another.
    pub usual: bool,
    /// Whether whoever may write them is not looked at.
    pub insecure: bool,
}

impl Paths {
    /// Folders of a test, none of which is there yet.
    #[cfg(test)]
    pub(crate) fn within(folder: &Path) -> Self {
        let (config, state, own) = (folder.join("config"), folder.join("state"), folder.join("own"));
        Paths { config, state, own, usual: true, insecure: false }
    }

    /// Where there is no home folder and none is needed: nothing is there, and nothing can be made there.
    pub fn nowhere() -> Self {
        let place = Path::new("/dev/null/iamctl");
        let [config, state, own] = [place.to_owned(), place.to_owned(), place.to_owned()];
        Paths { config, state, own, usual: false, insecure: false }
    }

    /// The folders that the environment asks for, or the usual ones of the system.
    ///
    /// # Errors
    /// Configuration, when there is no home folder to put them in.
    pub fn from_env(env: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let given = |name: &str| env.get(name).filter(|path| !path.is_empty()).map(PathBuf::from);
        let (usual, own) = (usual(env), home(env));
        let config = given("IAMCTL_CONFIG_DIR").or_else(|| usual.as_ref().map(|paths| paths.config.clone()));
        let state = given("IAMCTL_STATE_DIR").or_else(|| usual.map(|paths| paths.state));
        match (config, state) {
            (Some(config), Some(state)) => {
                let usual = own.as_ref().is_some_and(|own| own.config == config);
                let own = own.map_or_else(|| state.clone(), |own| own.state);
                Ok(Paths { config, state, own, usual, insecure: false })
            }
            _ => Err(Fault::configuration("there is no home folder to keep profiles in")
                .hint("set IAMCTL_CONFIG_DIR and IAMCTL_STATE_DIR to folders of your own")),
        }
    }

    /// Refuses profiles that others than this user, or root, may have written: their addresses decide where secrets go.
    ///
    /// # Errors
    /// Configuration, with the command that fixes it.
    pub(super) fn check_profiles(&self) -> Result<(), Fault> {
        self.check(&self.config)?;
        self.check(&self.profiles())
    }

    /// Refuses a file or folder that another user owns, or that others may write, unless somebody insists.
    ///
    /// # Errors
    /// Configuration, with the command that fixes it.
    pub fn check(&self, path: &Path) -> Result<(), Fault> {
        if self.insecure { Ok(()) } else { owner::check(path) }
    }

    /// Refuses a file with a secret that others may read as well, unless somebody insists.
    ///
    /// # Errors
    /// Configuration, with the command that fixes it.
    pub fn check_secret(&self, path: &Path) -> Result<(), Fault> {
        if self.insecure { Ok(()) } else { owner::check_secret(path) }
    }

    /// Refuses a folder of state that is another user's, or in which others may write.
    ///
    /// # Errors
    /// Configuration, with the command that fixes it.
    pub fn check_state(&self) -> Result<(), Fault> {
        self.check_place(&self.state)
    }

    /// The same of a folder of state that is not the run's own, and of what this tool keeps below it.
    pub(super) fn check_place(&self, state: &Path) -> Result<(), Fault> {
        if self.insecure {
            return Ok(());
        }
        owner::check_place(state)?;
        FOLDERS.iter().try_for_each(|folder| owner::check(&state.join(folder)))
    }

    /// Refuses to make files of state or of profiles where another user would have to clean them up.
    ///
    /// # Errors
    /// Configuration, naming the folder.
    pub fn check_folders(&self) -> Result<(), Fault> {
        self.check_state()?;
        if self.insecure { Ok(()) } else { owner::check_place(&self.config) }
    }

    /// Whether the folder of state can be written, or made where it is not there. Makes nothing.
    ///
    /// # Errors
    /// Configuration, naming the folder.
    pub fn check_state_usable(&self) -> Result<(), Fault> {
        let there = self.state.ancestors().find(|above| above.exists()).unwrap_or(Path::new("/"));
        // A file without a name, or one that goes at once, shows what no mode tells: some file systems take none.
        let tried = tempfile::Builder::new().prefix(".iamctl-").tempfile_in(there).map(drop);
        tried.map_err(|error| {
            cannot("use", &self.state, &error).hint("set IAMCTL_STATE_DIR to a folder that can be written")
        })
    }

    /// The file of profiles.
    pub fn profiles(&self) -> PathBuf {
        self.config.join("profiles.toml")
    }

    /// The private file with the secrets of one profile.
    pub fn secrets(&self, profile: &str) -> PathBuf {
        self.state.join("secrets").join(format!("{}.json", encode(profile)))
    }

    /// The folder of the last instants that processes used, a file a name.
    pub fn instants(&self) -> PathBuf {
        self.state.join("instants")
    }

    /// The file that one process at a time may lock for a profile.
    pub fn lock(&self, profile: &str) -> PathBuf {
        self.state.join("locks").join(format!("{}.lock", encode(profile)))
    }
}

/// The folders below that of state.
pub(super) const FOLDERS: &[&str] =
    &["history", "instants", "journals", "keyring", "locks", "names", "secrets", "trusted"];

/// Two folders, of profiles and of state.
struct Usual {
    config: PathBuf,
    state: PathBuf,
}

/// The usual folders, from the given environment where it says enough: `directories` looks at the
/// environment of the process, which need not be the given one.
fn usual(env: &BTreeMap<String, String>) -> Option<Usual> {
    if cfg!(all(unix, not(target_os = "macos")))
        && let Some(home) = env.get("HOME").filter(|home| !home.is_empty())
    {
        let folder = |name: &str, otherwise: &str| {
            let given = env.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
            given.unwrap_or_else(|| Path::new(home).join(otherwise)).join("iamctl")
        };
        return Some(Usual {
            config: folder("XDG_CONFIG_HOME", ".config"),
            state: folder("XDG_STATE_HOME", ".local/state"),
        });
    }
    let folders = directories::ProjectDirs::from("", "", "iamctl")?;
    let state = folders.state_dir().map_or_else(|| folders.data_local_dir().join("state"), Path::to_owned);
    Some(Usual { config: folders.config_dir().to_owned(), state })
}

/// The usual folders of whoever has this home folder: a variable of a repository moves them no further than it moves that.
fn home(env: &BTreeMap<String, String>) -> Option<Usual> {
    let home = env.iter().filter(|(name, _)| *name == "HOME");
    usual(&home.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// A profile's name as a file name. Capitals are spelt out too: `Prod` and `prod` must not meet in one file
/// where the file system takes them for the same.
pub(super) fn encode(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02x}"));
        }
    }
    files::fit_name(encoded)
}

/// Replaces a file in one step, readable by its owner alone.
///
/// # Errors
/// Configuration, naming the file.
pub fn write_private(path: &Path, text: &str) -> Result<(), Fault> {
    // A link, as people keep who share their settings, stays one: its target is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().unwrap_or(Path::new("."));
    let written = owner::private_folder(folder).and_then(|()| {
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&target).map_err(|failed| failed.error)?;
        Ok(())
    });
    written.map_err(|error| cannot("write", path, &error))
}

/// Holds other writers of the folder of secrets off. A write takes milliseconds; whoever is longer at it hangs.
///
/// # Errors
/// Configuration, naming the lock, when another process keeps it.
pub(super) fn lock_secrets(paths: &Paths) -> Result<File, Fault> {
    lock(&paths.state.join("locks").join("secrets.store"), &SystemClock, Duration::from_secs(5))
}

/// Removes what a process that ended in the middle of a write left among the secrets.
///
/// # Errors
/// Configuration, when a leftover cannot be removed.
pub(super) fn sweep(paths: &Paths) -> Result<(), Fault> {
    let left = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(UNFINISHED);
    let entries = fs::read_dir(paths.state.join("secrets"));
    if !entries.into_iter().flatten().flatten().any(|entry| left(&entry)) {
        // A lock would create folders, and needs a place where it can be written.
        return Ok(());
    }
    let _held = lock_secrets(paths)?;
    sweep_locked(paths)
}

/// [`sweep`] by whoever has the lock: nobody else is in the middle of a write then.
pub(super) fn sweep_locked(paths: &Paths) -> Result<(), Fault> {
    let Ok(entries) = fs::read_dir(paths.state.join("secrets")) else { return Ok(()) };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path()).map_err(|error| cannot("remove", &entry.path(), &error))?;
        }
    }
    Ok(())
}

/// Begins the name of a file that is being written.
const UNFINISHED: &str = ".tmp";

/// A file or folder that could not be read, written, removed or locked.
pub(super) fn cannot(act: &str, path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("cannot {act} {}: {error}", path.display()))
        .hint("check the owner and the mode of the file and its folder, and the space on the disk")
}

/// How often a lock is tried.
const TRY_AGAIN: Duration = Duration::from_millis(50);

/// Locks a file for this process alone, waiting up to `patience` for another one. The lock ends when the
/// file is dropped.
///
/// # Errors
/// Configuration, naming the file, when another process keeps it.
pub(super) fn lock(path: &Path, clock: &dyn Clock, patience: Duration) -> Result<File, Fault> {
    let opened = open_lock(path).map_err(|error| cannot("open", path, &error))?;
    hold(path, opened, clock, patience)
}

/// [`lock`] where nobody can write, and so nobody has to be held off: none.
///
/// # Errors
/// Configuration, naming the file.
pub(super) fn lock_if_writable(
    path: &Path,
    clock: &dyn Clock,
    patience: Duration,
) -> Result<Option<File>, Fault> {
    match open_lock(path) {
        Ok(opened) => hold(path, opened, clock, patience).map(Some),
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            Ok(None)
        }
        Err(error) => Err(cannot("open", path, &error)),
    }
}

fn open_lock(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        owner::private_folder(folder)?;
    }
    files::open_with(
        owner::private(OpenOptions::new().create(true).truncate(false).read(true).write(true)),
        path,
    )
}

fn hold(path: &Path, file: File, clock: &dyn Clock, patience: Duration) -> Result<File, Fault> {
    let mut waited = Duration::ZERO;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(cannot("lock", path, &error)),
            Err(TryLockError::WouldBlock) if waited >= patience => {
                let seconds = patience.as_secs();
                return Err(Fault::configuration(format!(
                    "another iamctl has held {} for more than {seconds} s",
                    path.display()
                ))
                .hint("end the other run, or wait for it, then try again"));
            }
            Err(TryLockError::WouldBlock) => clock.sleep(TRY_AGAIN),
        }
        waited += TRY_AGAIN;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn our_own_variables_win_over_the_systems_folders() {
        let paths = Paths::from_env(&env(&[
            ("HOME", "/home/x"),
            ("IAMCTL_CONFIG_DIR", "/c"),
            ("IAMCTL_STATE_DIR", "/s"),
        ]));
        let paths = paths.unwrap();
        assert_eq!((paths.config.as_path(), paths.state.as_path()), (Path::new("/c"), Path::new("/s")));
        assert!(!paths.usual);
    }

    #[cfg(unix)]
    #[test]
    fn without_a_home_nothing_is_there_and_nothing_can_be_made() {
        let Paths { config, state, own, .. } = Paths::nowhere();
        for folder in [config, state, own] {
            assert!(!folder.exists() && owner::private_folder(&folder).is_err(), "{}", folder.display());
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn no_variable_but_the_home_folder_moves_where_consents_are_kept() {
        let own = Path::new("/home/x/.local/state/iamctl");
        for (moved, usual) in [
            (("LANG", "C"), true),
            (("XDG_STATE_HOME", "/repo/state"), true),
            (("IAMCTL_STATE_DIR", "/repo/state"), true),
            (("XDG_CONFIG_HOME", "/repo/config"), false),
            (("IAMCTL_CONFIG_DIR", "/repo/config"), false),
            (("IAMCTL_CONFIG_DIR", "/home/x/.config/iamctl"), true),
        ] {
            let paths = Paths::from_env(&env(&[("HOME", "/home/x"), moved])).unwrap();
            assert_eq!((paths.own.as_path(), paths.usual), (own, usual), "{moved:?}");
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn the_usual_folders_follow_the_given_home_and_absolute_xdg_folders() {
        let paths = Paths::from_env(&env(&[("HOME", "/home/x"), ("XDG_STATE_HOME", "relative")])).unwrap();
        assert_eq!(paths.config, Path::new("/home/x/.config/iamctl"));
        assert_eq!(paths.state, Path::new("/home/x/.local/state/iamctl"));
        let paths = Paths::from_env(&env(&[("HOME", "/home/x"), ("XDG_CONFIG_HOME", "/xdg")])).unwrap();
        assert_eq!(paths.profiles(), Path::new("/xdg/iamctl/profiles.toml"));
    }

    #[test]
    fn no_two_names_meet_in_one_file() {
        let names = ["prod", "Prod", "%50rod", "pr od", "pr/od", "../x", "é"];
        let files: std::collections::BTreeSet<String> = names.iter().map(|name| encode(name)).collect();
        assert_eq!(files.len(), names.len());
        assert!(files.iter().all(|file| !file.contains('/') && *file == file.to_lowercase()));
    }
}
