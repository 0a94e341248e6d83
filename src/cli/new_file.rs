//! A file that a command is to fill and that must not be there yet, or be empty. Its place is taken before anything is sent, so
//! that it cannot fail later; a place that was not filled is given back.

use crate::bulk;
use crate::config;
use crate::fault::Fault;
use crate::files;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A place that is taken, readable by its owner alone.
pub(super) struct NewFile {
    path: PathBuf,
    held: Mutex<HeldFile>,
}

struct HeldFile {
    file: File,
    /// How much of it was written.
    length: u64,
    /// How much of the disk was taken behind that, at first.
    space: u64,
}

impl HeldFile {
    /// Takes so many bytes of the disk behind what is in it. Where that cannot be done without writing, blank lines take them.
    fn take(&mut self, bytes: usize) -> std::io::Result<()> {
        if bytes == 0 {
            return Ok(());
        }
        self.space = bytes as u64;
        if !reserved(&self.file, self.length, self.space)? {
            self.file.write_all(&vec![b'\n'; bytes])?;
        }
        self.file.sync_all()?;
        self.file.seek(SeekFrom::Start(self.length)).map(drop)
    }

    /// Gives back what was taken and not written.
    fn give_back(&self) {
        let _ = self.file.set_len(self.length);
        #[cfg(target_os = "linux")]
        if self.space > 0 {
            use rustix::fs::{FallocateFlags, fallocate};
            // Some systems keep what is behind the end of a file until then.
            let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
            let _ = fallocate(&self.file, flags, self.length, self.space);
        }
    }
}

/// Takes bytes of the disk without making a file longer; tells whether the system can do that.
#[cfg(target_os = "linux")]
fn reserved(file: &File, from: u64, bytes: u64) -> std::io::Result<bool> {
    use rustix::fs::{FallocateFlags, fallocate};
    use rustix::io::Errno;
    use rustix::process::{Resource, getrlimit};
    // What is behind the end of a file is not held to the limit on its length.
    if getrlimit(Resource::Fsize).current.is_some_and(|most| from.saturating_add(bytes) > most) {
        return Err(Errno::FBIG.into());
    }
    match fallocate(file, FallocateFlags::KEEP_SIZE, from, bytes) {
        Ok(()) => Ok(true),
        Err(Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn reserved(_: &File, _: u64, _: u64) -> std::io::Result<bool> {
    Ok(false)
}

/// Places that are taken and not filled yet.
static EMPTY: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Files that are there as long as the process uses them; those that somebody writes into with the text that they began with.
static PASSING: Mutex<Vec<(PathBuf, Option<String>)>> = Mutex::new(Vec::new());

/// A file that is there as long as the process uses it.
pub(super) struct Passing(PathBuf);

impl Passing {
    /// Has it go with this, or with the process.
    pub(super) fn of(path: &Path) -> Self {
        Self::new(path, None)
    }

    /// Has it go with this, or with the process unless it holds something else than this text by then.
    pub(super) fn unless_written(path: &Path, text: &str) -> Self {
        Self::new(path, Some(text.to_owned()))
    }

    fn new(path: &Path, text: Option<String>) -> Self {
        PASSING.lock().unwrap_or_else(PoisonError::into_inner).push((path.to_owned(), text));
        Passing(path.to_owned())
    }

    /// Has it stay after all.
    pub(super) fn stay(mut self) {
        let path = std::mem::take(&mut self.0);
        PASSING.lock().unwrap_or_else(PoisonError::into_inner).retain(|(known, _)| *known != path);
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        PASSING.lock().unwrap_or_else(PoisonError::into_inner).retain(|(path, _)| *path != self.0);
        if !self.0.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.0);
        }
    }
}

/// Gives back every place that was not filled, where the process ends without unwinding. None is filled afterwards. Tells
/// which files stay because somebody wrote into them.
pub fn release_places() -> Vec<PathBuf> {
    let mut empty = EMPTY.lock().unwrap_or_else(PoisonError::into_inner);
    empty.drain(..).for_each(|path| drop(std::fs::remove_file(path)));
    let mut passing = PASSING.lock().unwrap_or_else(PoisonError::into_inner);
    let is_written = |(path, text): &(PathBuf, Option<String>)| {
        let Some((text, facts)) = text.as_ref().zip(std::fs::metadata(path).ok()) else { return false };
        facts.len() != text.len() as u64
            || files::read(path, facts.len()).ok().is_none_or(|now| now != text.as_bytes())
    };
    let texts = passing.iter().filter(|(_, text)| text.is_some());
    texts.for_each(|(path, _)| config::remove_copies(path));
    let (written, same): (Vec<_>, Vec<_>) = passing.drain(..).partition(is_written);
    same.into_iter().for_each(|(path, _)| drop(std::fs::remove_file(path)));
    written.into_iter().map(|(path, _)| path).collect()
}

impl NewFile {
    /// Takes the place.
    ///
    /// # Errors
    /// Usage: the file exists or cannot be made.
    pub(super) fn reserve(path: &Path) -> Result<Self, Fault> {
        if path == Path::new("-") {
            return Err(Fault::usage("this goes to a file, and - is none").hint(
                "nothing was sent; what is shown goes to standard output anyway; ./- is a file of that name",
            ));
        }
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let made = options.open(path).or_else(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => empty(path).ok_or(error),
            _ => Err(error),
        });
        let file = made.map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Fault::usage(format!("{} exists already and is not overwritten", path.display()))
                    .hint("nothing was sent; name another file")
            }
            _ => Fault::usage(format!("{} cannot be made: {error}", path.display())).hint("nothing was sent"),
        })?;
        EMPTY.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        let place =
            NewFile { path: path.to_owned(), held: Mutex::new(HeldFile { file, length: 0, space: 0 }) };
        bulk::lock("", path, &place.held.lock().unwrap_or_else(PoisonError::into_inner).file)?;
        Ok(place)
    }

    /// Takes the place with so many bytes of the disk, for what must not be lost.
    ///
    /// # Errors
    /// The same; configuration: there is no space for them.
    pub(super) fn with_space(path: &Path, bytes: usize) -> Result<Self, Fault> {
        let place = Self::reserve(path)?;
        let taken = place.held.lock().unwrap_or_else(PoisonError::into_inner).take(bytes);
        taken.map_err(|error| {
            unwritable(path, &error).hint("nothing was sent; free some space, or name a file elsewhere")
        })?;
        Ok(place)
    }

    /// Takes up a file again that an earlier run filled, with so many bytes of the disk behind what is in it; a new one
    /// where none is there.
    ///
    /// # Errors
    /// Usage: it is no private file. Conflict: another run has it. Configuration: there is no space.
    pub(super) fn resumed(path: &Path, bytes: usize) -> Result<Self, Fault> {
        if path.symlink_metadata().is_err() {
            return Self::with_space(path, bytes);
        }
        check_private(path)?;
        let unusable = |error: &std::io::Error| {
            Fault::usage(format!("{} cannot be used: {error}", path.display())).hint("nothing was sent")
        };
        let mut file = files::open_with(File::options().read(true).write(true), path)
            .map_err(|error| unusable(&error))?;
        bulk::lock("", path, &file)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content).map_err(|error| unusable(&error))?;
        // Behind the last line, and over the blank ones that a run left that was killed.
        let end = content.iter().rposition(|byte| *byte != b'\n').map_or(0, |last| last as u64 + 1);
        let mut held = HeldFile { file, length: end, space: 0 };
        let mut take = || {
            held.file.set_len(end)?;
            held.file.seek(SeekFrom::Start(end))?;
            if end > 0 {
                held.file.write_all(b"\n")?;
                held.length += 1;
            }
            held.take(bytes)
        };
        take().map_err(|error| unwritable(path, &error).hint("nothing was sent"))?;
        Ok(NewFile { path: path.to_owned(), held: Mutex::new(held) })
    }

    /// Has the place stay, whatever ends the process.
    fn keep(&self) {
        EMPTY.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.path);
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds to it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn add(&self, content: &[u8]) -> Result<(), Fault> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        self.keep();
        let written = held.file.write_all(content).and_then(|()| held.file.sync_all());
        written.map_err(|error| unwritable(&self.path, &error))?;
        held.length += content.len() as u64;
        Ok(())
    }
}

/// A file that is there, if nothing is in it and only its owner can read it: one that `mktemp` made, or that a run left which
/// was killed before it had anything to write.
fn empty(path: &Path) -> Option<File> {
    let is_empty = path.symlink_metadata().is_ok_and(|facts| facts.len() == 0);
    if !is_empty || check_private(path).is_err() {
        return None;
    }
    let file = files::open_with(File::options().write(true), path).ok()?;
    file.metadata().is_ok_and(|facts| facts.len() == 0).then_some(file)
}

/// Fails unless a file is one that only its owner can read, as those are that a run makes.
fn check_private(path: &Path) -> Result<(), Fault> {
    let refused = |why: &str| {
        Fault::usage(format!("{} {why}, so no secret is added to it", path.display()))
            .hint("nothing was sent; name another file")
    };
    let facts = path.symlink_metadata().map_err(|error| refused(&format!("cannot be read: {error}")))?;
    if !facts.is_file() {
        return Err(refused("is not a file"));
    }
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&facts.permissions()) & 0o077 != 0 {
        return Err(refused("is open to others"));
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("{} cannot be written: {error}", path.display()))
}

impl Drop for NewFile {
    fn drop(&mut self) {
        self.keep();
        let held = self.held.get_mut().unwrap_or_else(PoisonError::into_inner);
        if held.length == 0 {
            let _ = std::fs::remove_file(&self.path);
        } else {
            held.give_back();
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt as _;

    #[test]
    fn space_is_taken_without_lines_in_the_file_and_given_back() {
        const BYTES: usize = 1 << 18;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s");
        // Length and space.
        let size = || path.metadata().map(|facts| (facts.len(), facts.blocks() * 512)).unwrap();
        if !reserved(&File::create(folder.path().join("other")).unwrap(), 0, 1).unwrap() {
            return;
        }
        let place = NewFile::with_space(&path, BYTES).unwrap();
        assert!(size().0 == 0 && size().1 >= BYTES as u64, "{:?}", size());
        place.add(b"1\n").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"1\n");
        drop(place);
        assert!(size().0 == 2 && size().1 < BYTES as u64, "{:?}", size());
        // What a run left elsewhere that was killed, and half of a line.
        std::fs::write(&path, b"1\n2\n\n\n\n").unwrap();
        let place = NewFile::resumed(&path, BYTES).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"1\n2\n");
        place.add(b"3\n").unwrap();
        drop(place);
        assert_eq!(std::fs::read(&path).unwrap(), b"1\n2\n3\n");
    }
}
