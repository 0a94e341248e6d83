//! An export that is being written: what says so in its folder, so that one that was cut off is told from one that is whole.

use crate::fault::{Fault, Kind};
use crate::files as system;
use crate::jobs::state::StateFile;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs::{File, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The file that says so.
const NAME: &str = ".iamctl-export";

/// The longest of its kind, in bytes.
const LONGEST: u64 = 64 << 20;

/// An export that writes into a folder; no other does meanwhile.
pub(super) struct Unfinished {
    path: PathBuf,
    file: File,
}

impl Unfinished {
    /// Says in a folder which files are about to be written.
    ///
    /// # Errors
    /// Conflict: another export writes into it. Configuration: it cannot be written.
    pub(super) fn begin(directory: &Path, made: &[StateFile]) -> Result<Unfinished, Fault> {
        let path = directory.join(NAME);
        let broken = |error: std::io::Error| {
            Fault::configuration(format!("{} cannot be written: {error}", path.display()))
        };
        if path.symlink_metadata().is_ok_and(|facts| !facts.is_file()) {
            return Err(broken(std::io::Error::other("it is a link or a folder")));
        }
        let mut names = listed(directory);
        let mut file =
            File::options().create(true).truncate(false).write(true).open(&path).map_err(broken)?;
        match file.try_lock() {
            // Whoever had it may have ended, and removed it, since it was opened.
            Ok(()) if is_in(directory) => {}
            Ok(()) | Err(TryLockError::WouldBlock) => return Err(busy(directory)),
            Err(TryLockError::Error(error)) => return Err(broken(error)),
        }
        names.extend(made.iter().map(|file| file.path.clone()));
        names.sort_unstable();
        names.dedup();
        let content = json!({ "files": names }).to_string();
        file.set_len(0).and_then(|()| file.write_all(content.as_bytes())).map_err(broken)?;
        Ok(Unfinished { path, file })
    }

    /// All is written.
    ///
    /// # Errors
    /// Configuration: the file that says otherwise cannot be removed.
    pub(super) fn end(self) -> Result<(), Fault> {
        let removed = std::fs::remove_file(&self.path);
        drop(self.file);
        removed.map_err(|error| {
            Fault::configuration(format!("{} cannot be removed: {error}", self.path.display()))
        })
    }
}

fn busy(directory: &Path) -> Fault {
    Fault::new(Kind::Conflict, format!("another export writes into {}", directory.display()))
        .hint("nothing was written; run it again when that has ended")
}

/// The files that an export was about to write when it was cut off; none where there was no such.
pub(super) fn listed(directory: &Path) -> Vec<String> {
    let Ok(content) = system::read(&directory.join(NAME), LONGEST) else { return Vec::new() };
    let value: Value = serde_json::from_slice(&content).unwrap_or_default();
    let names = value["files"].as_array().into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether an export into a folder has not ended.
pub(super) fn is_in(directory: &Path) -> bool {
    directory.join(NAME).symlink_metadata().is_ok()
}

/// Refuses a folder into which an export was not written to its end.
///
/// # Errors
/// Usage.
pub(super) fn check(directory: &Path) -> Result<(), Fault> {
    if !is_in(directory) {
        return Ok(());
    }
    let shown = directory.display();
    Err(Fault::usage(format!(
        "an export into {shown} was cut off, or is still at work: files may be missing"
    ))
    .hint(format!("nothing was sent; run 'iamctl export {shown}' again, which goes on with it")))
}

/// Takes out of a folder what a cut-off export wrote beside a file of the same object: that one is what was there before. What is
/// taken out goes unless it is written again.
pub(super) fn take_doubles(files: &mut Vec<StateFile>, listed: &[String]) -> Vec<StateFile> {
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let is_listed = |file: &StateFile| listed.binary_search(&file.path).is_ok();
    let others: HashSet<String> =
        files.iter().filter(|file| !is_listed(file)).map(|file| stem(&file.path)).collect();
    let (doubles, kept) = std::mem::take(files)
        .into_iter()
        .partition(|file| is_listed(file) && others.contains(&stem(&file.path)));
    *files = kept;
    doubles
}
