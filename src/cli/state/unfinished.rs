//! An export that is being written: what says so in its folder, so that one that was cut off is told from one that is whole.

use crate::fault::{Fault, Kind};
use crate::files;
use crate::jobs::state::StateFile;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashSet};
use std::fs::{File, TryLockError};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// The file that says so. An empty one says nothing.
const NAME: &str = ".iamctl-export";

/// How files begin that are not written to their end.
const HALF: &str = ".iamctl-";

/// The letters behind that.
const RANDOM: usize = 6;

/// The longest of its kind, in bytes.
const LONGEST: u64 = 64 << 20;

/// What is said of an export that has not ended.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct ExportMark {
    /// The files that it was about to write.
    pub(super) files: BTreeSet<String>,
    /// The kinds that it was about.
    pub(super) kinds: BTreeSet<String>,
}

impl ExportMark {
    /// What a folder says; nothing where nothing is unfinished.
    pub(super) fn of(directory: &Path) -> Option<ExportMark> {
        let path = directory.join(NAME);
        let facts = path.symlink_metadata().ok()?;
        if facts.is_file() && facts.len() == 0 {
            return None;
        }
        // One that cannot be read says no less.
        let content =
            if facts.is_file() { files::read(&path, LONGEST).unwrap_or_default() } else { Vec::new() };
        let value: Value = serde_json::from_slice(&content).unwrap_or_default();
        let texts = |name: &str| {
            let list = value[name].as_array().into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Some(ExportMark { files: texts("files"), kinds: texts("kinds") })
    }

    fn text(&self) -> String {
        json!({ "files": self.files, "kinds": self.kinds }).to_string()
    }
}

/// An export that writes into a folder; no other does meanwhile.
pub(super) struct Unfinished {
    directory: PathBuf,
    file: File,
    mark: ExportMark,
    goes_on: bool,
}

impl Unfinished {
    /// Says in a folder which kinds and files are about to be written, besides those of an export that was cut off.
    ///
    /// # Errors
    /// Conflict: another export writes into it. Configuration: it cannot be written.
    pub(super) fn begin(directory: &Path, kinds: &[&str], made: &[StateFile]) -> Result<Unfinished, Fault> {
        let path = directory.join(NAME);
        if path.symlink_metadata().is_ok_and(|facts| !facts.is_file()) {
            return Err(broken(directory, &std::io::Error::other("it is a link or a folder")));
        }
        let open = File::options().create(true).truncate(false).write(true).open(&path);
        let file = open.map_err(|error| broken(directory, &error))?;
        match file.try_lock() {
            // Whoever had it may have ended, and removed it, since it was opened.
            Ok(()) if path.symlink_metadata().is_ok() => {}
            Ok(()) | Err(TryLockError::WouldBlock) => return Err(busy(directory)),
            Err(TryLockError::Error(error)) => return Err(broken(directory, &error)),
        }
        let before = ExportMark::of(directory);
        let goes_on = before.is_some();
        let mut mark = before.unwrap_or_default();
        mark.kinds.extend(kinds.iter().map(|kind| (*kind).to_owned()));
        mark.files.extend(made.iter().map(|file| file.path.clone()));
        let mut unfinished = Unfinished { directory: directory.to_owned(), file, mark, goes_on };
        unfinished.write().map_err(|error| {
            if !goes_on {
                let _ = std::fs::remove_file(&path);
            }
            broken(directory, &error)
        })?;
        Ok(unfinished)
    }

    fn write(&mut self) -> std::io::Result<()> {
        let text = self.mark.text();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(text.as_bytes())?;
        self.file.set_len(text.len() as u64)
    }

    /// These kinds are written. Gives those that are not: an export that was cut off had begun with them.
    ///
    /// # Errors
    /// Configuration: what says otherwise cannot be changed or removed.
    pub(super) fn end(mut self, kinds: &[&str]) -> Result<Vec<String>, Fault> {
        if self.goes_on {
            self.remove_halves();
        }
        self.mark.kinds.retain(|kind| !kinds.contains(&kind.as_str()));
        let ended = match self.mark.kinds.is_empty() {
            true => std::fs::remove_file(self.directory.join(NAME)),
            false => self.write(),
        };
        ended.map_err(|error| broken(&self.directory, &error))?;
        Ok(self.mark.kinds.iter().cloned().collect())
    }

    /// Nothing is written after all: the folder says again what it said before.
    ///
    /// # Errors
    /// Configuration: it cannot be changed or removed.
    pub(super) fn give_up(mut self, before: Option<&ExportMark>) -> Result<(), Fault> {
        let ended = match before {
            None => std::fs::remove_file(self.directory.join(NAME)),
            Some(before) => {
                self.mark.clone_from(before);
                self.write()
            }
        };
        ended.map_err(|error| broken(&self.directory, &error))
    }

    /// Removes files that were not written to their end, by the names that they have until then.
    fn remove_halves(&self) {
        let inside = |directory: &Path| std::fs::read_dir(directory).into_iter().flatten().flatten();
        let is_folder = |entry: &std::fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
        let folders = inside(&self.directory).filter(is_folder).map(|entry| entry.path());
        for folder in folders.chain([self.directory.clone()]) {
            for entry in inside(&folder).filter(|entry| !is_folder(entry)) {
                let name = entry.file_name();
                let rest = name.to_str().and_then(|name| name.strip_prefix(HALF));
                let is_random = |rest: &str| {
                    rest.len() == RANDOM
                        && !NAME.ends_with(rest)
                        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
                };
                if rest.is_some_and(is_random) {
                    let _ = std::fs::remove_file(entry.path());
                }
            }
        }
    }
}

fn broken(directory: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("{} cannot be written: {error}", directory.join(NAME).display()))
}

/// The fault for an export beside another one.
pub(super) fn busy(directory: &Path) -> Fault {
    let message = format!("another export writes into {}, or has just done so", directory.display());
    Fault::new(Kind::Conflict, message).hint("nothing was written; run it again")
}

/// Refuses a folder into which an export was not written to its end.
///
/// # Errors
/// Usage.
pub(super) fn check(directory: &Path) -> Result<(), Fault> {
    let Some(mark) = ExportMark::of(directory) else { return Ok(()) };
    let shown = directory.display();
    let kinds = mark.kinds.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let of = if kinds.is_empty() { String::new() } else { format!(" of {kinds}") };
    let message =
        format!("an export into {shown} was cut off, or is still at work: files{of} may be missing");
    Err(Fault::usage(message)
        .hint(format!("nothing was sent; run 'iamctl export {shown}' again, which goes on with it")))
}

/// Takes out of the files of a folder what a cut-off export wrote beside a file of the same object: that one is what was there
/// before. What is taken out goes unless it is written again.
pub(super) fn take_doubles(files: &mut Vec<StateFile>, mark: &ExportMark) -> Vec<StateFile> {
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let is_listed = |file: &StateFile| mark.files.contains(&file.path);
    let others: HashSet<String> =
        files.iter().filter(|file| !is_listed(file)).map(|file| stem(&file.path)).collect();
    let (doubles, kept) = std::mem::take(files)
        .into_iter()
        .partition(|file| is_listed(file) && others.contains(&stem(&file.path)));
    *files = kept;
    doubles
}
