//! Which runs are at work: each holds the lock of a file of its own, which the system releases however the run ends.

use super::entries::unreadable;
use crate::fault::{Fault, Kind};
use crate::owner;
use std::fs::{File, TryLockError};
use std::io::Error;
use std::path::{Path, PathBuf};

/// The folder of these files, within that of the history.
const FOLDER: &str = "running";

/// How the file is called that an undo holds, behind the name of the run that it takes back.
const UNDO: &str = ".undo";

/// The lock of a run that is at work.
pub(super) struct RunAtWork {
    path: PathBuf,
    /// Locked as long as it is open.
    _file: File,
}

impl RunAtWork {
    /// Takes it.
    ///
    /// # Errors
    /// The file cannot be made or locked.
    pub(super) fn begin(folder: &Path, run: &str) -> Result<Self, Error> {
        let (path, file) = opened(folder, run)?;
        file.lock()?;
        Ok(RunAtWork { path, _file: file })
    }
}

impl Drop for RunAtWork {
    fn drop(&mut self) {
        // One that stays is locked by nobody, which says the same.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// The lock of whoever takes a run back.
pub struct UndoAtWork {
    _file: File,
}

/// Keeps others from taking a run of the history back at the same time.
///
/// # Errors
/// Conflict: it is being taken back. Configuration: that cannot be told.
pub fn begin_undo(folder: &Path, run: &str) -> Result<UndoAtWork, Fault> {
    let (path, file) = opened(folder, &format!("{run}{UNDO}")).map_err(|error| unreadable(folder, &error))?;
    // The file stays: whoever opened it already would lock one that nobody finds any more.
    match file.try_lock() {
        Ok(()) => Ok(UndoAtWork { _file: file }),
        Err(TryLockError::WouldBlock) => {
            let message = format!("{run} is being undone by another run");
            Err(Fault::new(Kind::Conflict, message).hint("nothing was sent; wait for that one to end"))
        }
        Err(TryLockError::Error(error)) => Err(unreadable(&path, &error)),
    }
}

/// Refuses a run that is still at work.
///
/// # Errors
/// Conflict: it is. Configuration: that cannot be told.
pub fn refuse_at_work(folder: &Path, run: &str) -> Result<(), Fault> {
    // What is typed may be no name of a run.
    if !run.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(());
    }
    let path = folder.join(FOLDER).join(run);
    own_folder(&folder.join(FOLDER)).map_err(|error| unreadable(&path, &error))?;
    let file = match File::options().read(true).write(true).open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unreadable(&path, &error)),
    };
    match file.try_lock() {
        // It was ended without a chance to remove it.
        Ok(()) => {
            let _ = std::fs::remove_file(&path);
            Ok(())
        }
        Err(TryLockError::WouldBlock) => {
            let fault = Fault::new(Kind::Conflict, format!("run {run} is still at work"));
            Err(fault.hint("nothing was sent; wait for it to end, or end it"))
        }
        Err(TryLockError::Error(error)) => Err(unreadable(&path, &error)),
    }
}

/// Removes the files of runs of days before one that nobody holds any more.
pub(super) fn tidy(folder: &Path, day: &str) {
    let folder = folder.join(FOLDER);
    let Some(entries) = own_folder(&folder).ok().and_then(|()| std::fs::read_dir(&folder).ok()) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_past = super::entries::run_day(name).is_some_and(|began| *began < *day);
        let is_free = || File::options().write(true).open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if is_past && is_free() {
            let _ = std::fs::remove_file(&path);
        }
    }
}

/// Refuses a folder that is a symbolic link: files would be made, and removed, wherever it leads.
fn own_folder(folder: &Path) -> Result<(), Error> {
    match std::fs::symlink_metadata(folder) {
        Ok(found) if found.is_symlink() => {
            Err(Error::other(format!("{} is a symbolic link: remove it", folder.display())))
        }
        _ => Ok(()),
    }
}

fn opened(folder: &Path, name: &str) -> Result<(PathBuf, File), Error> {
    let folder = folder.join(FOLDER);
    own_folder(&folder)?;
    owner::private_folder(&folder)?;
    let path = folder.join(name);
    let mut options = File::options();
    let options = owner::private(options.read(true).write(true).create(true).truncate(false));
    let file = options.open(&path)?;
    Ok((path, file))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUN: &str = "20260501-120000-00001";

    #[test]
    fn a_run_is_at_work_until_it_ends_however_that_is() {
        let folder = tempfile::tempdir().unwrap();
        let at_work = || refuse_at_work(folder.path(), RUN).is_err();
        assert!(!at_work(), "it never was");
        let held = RunAtWork::begin(folder.path(), RUN).unwrap();
        assert!(at_work());
        drop(held);
        assert!(!at_work() && !folder.path().join(FOLDER).join(RUN).exists());
        // What a run leaves that was killed.
        drop(opened(folder.path(), RUN).unwrap());
        assert!(!at_work() && !folder.path().join(FOLDER).join(RUN).exists());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_made_or_removed_where_a_link_leads() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(other.path(), folder.path().join(FOLDER)).unwrap();
        std::fs::write(other.path().join(RUN), "").unwrap();
        assert!(RunAtWork::begin(folder.path(), "20260501-120000-00002").is_err());
        for refused in [begin_undo(folder.path(), RUN).err(), refuse_at_work(folder.path(), RUN).err()] {
            assert!(refused.unwrap().to_string().contains("is a symbolic link"));
        }
        tidy(folder.path(), "2027-01-01");
        let left: Vec<_> =
            std::fs::read_dir(other.path()).unwrap().map(|one| one.unwrap().file_name()).collect();
        assert_eq!(left, [RUN]);
    }

    #[test]
    fn a_run_is_taken_back_by_one_at_a_time_and_the_files_of_past_days_go() {
        let folder = tempfile::tempdir().unwrap();
        let held = begin_undo(folder.path(), RUN).unwrap();
        let other = begin_undo(folder.path(), RUN).err().unwrap();
        assert_eq!(other.kind(), Kind::Conflict);
        tidy(folder.path(), "2026-05-02");
        assert!(begin_undo(folder.path(), RUN).is_err(), "it is held still");
        drop(held);
        drop(begin_undo(folder.path(), RUN).unwrap());
        for (day, left) in [("2026-05-01", 1), ("2026-05-02", 0)] {
            tidy(folder.path(), day);
            assert_eq!(std::fs::read_dir(folder.path().join(FOLDER)).unwrap().count(), left);
        }
    }
}
