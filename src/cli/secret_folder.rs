//! A folder that gets a file for each row whose secret can be read only once, for its owner alone and named as the row.

use super::new_file::NewFile;
use crate::config;
use crate::fault::{Fault, Kind};
use crate::files;
use crate::text;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::path::{Path, PathBuf};

/// What stands in the name of a file as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'_').remove(b'@').remove(b'+').remove(b'-');

/// The longest name of a file before an ending, in bytes.
const LONGEST: usize = 180;

/// How many files of one name there may be.
const MOST: u32 = 10_000;

/// The folder.
pub(super) struct SecretFolder(PathBuf);

impl SecretFolder {
    /// The folder that is meant, if one is: it is there, or a slash ends its name.
    ///
    /// # Errors
    /// Usage: it is not there, or nothing can be put there. Configuration: others may write there, or the disk has no space
    /// for so many bytes.
    pub(super) fn named(path: &str, space: usize) -> Result<Option<Self>, Fault> {
        let folder = Path::new(path);
        if !folder.is_dir() {
            return match path.ends_with(['/', std::path::MAIN_SEPARATOR]) {
                true => Err(Fault::usage(format!("there is no folder {path}"))
                    .hint("nothing was sent; make it first, for its owner only: mkdir -m 700")),
                false => Ok(None),
            };
        }
        config::check_folder(folder)?;
        // Released at once: it shows that there is a place, and space.
        drop(NewFile::with_space(&folder.join(format!(".iamctl-{}", std::process::id())), space)?);
        Ok(Some(SecretFolder(folder.to_owned())))
    }

    /// Refuses a key whose file is there.
    ///
    /// # Errors
    /// Usage: it is.
    pub(super) fn check_free(&self, whose: &str) -> Result<(), Fault> {
        let path = self.0.join(name_of(whose));
        if path.symlink_metadata().is_err() {
            return Ok(());
        }
        Err(Fault::usage(format!("{} exists already and is not overwritten", path.display())).hint(
            "nothing was sent; name another folder, or go on with a run that ended by --resume JOURNAL",
        ))
    }

    /// Puts a text there. When this returns, it is on the disk.
    ///
    /// # Errors
    /// Usage or configuration: it cannot be written.
    pub(super) fn keep(&self, whose: &str, text: &str) -> Result<(), Fault> {
        let name = name_of(whose);
        for number in 1..MOST {
            // A secret that was made is never lost for a file that is there.
            let name = if number == 1 { name.clone() } else { format!("{name}.{number}") };
            let path = self.0.join(name);
            match NewFile::reserve(&path) {
                Ok(file) => {
                    file.add(text.as_bytes())?;
                    return self.settle();
                }
                Err(_) if path.symlink_metadata().is_ok() => {}
                Err(fault) => return Err(fault),
            }
        }
        Err(Fault::new(Kind::Configuration, format!("{} has too many files of one name", self.0.display())))
    }

    /// Has the name of a new file on the disk, too.
    fn settle(&self) -> Result<(), Fault> {
        #[cfg(unix)]
        std::fs::File::open(&self.0).and_then(|folder| folder.sync_all()).map_err(|error| {
            Fault::configuration(format!("{} cannot be written: {error}", self.0.display()))
        })?;
        Ok(())
    }
}

/// The key of a row as the name of a file: nothing in it leads elsewhere.
fn name_of(key: &str) -> String {
    let name = utf8_percent_encode(key, PLAIN).to_string();
    let name = match name.strip_prefix('.') {
        Some(rest) => format!("%2E{rest}"),
        None if name.is_empty() => "row".to_owned(),
        None => name,
    };
    if name.len() <= LONGEST {
        return files::fit_name(name);
    }
    format!("{}-{}", &name[..LONGEST], text::short_digest(key.as_bytes(), 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_a_file_in_the_folder_and_nowhere_else() {
        for (key, name) in [
            ("web", "web"),
            ("ann@example.test", "ann@example.test"),
            ("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"),
            ("..", "%2E."),
            ("a b\u{0}\\é", "a%20b%00%5C%C3%A9"),
            ("", "row"),
        ] {
            assert_eq!(name_of(key), name);
        }
        let (long, other) = (name_of(&"ä".repeat(500)), name_of(&"ä".repeat(501)));
        assert!(long.len() < 255 && long != other, "{long}");
    }

    #[test]
    fn a_file_that_is_there_stays_and_the_next_gets_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display().to_string();
        let place = SecretFolder::named(&path, 100).unwrap().unwrap();
        std::fs::write(folder.path().join("web"), "before").unwrap();
        place.keep("web", "one\n").unwrap();
        place.keep("web", "two\n").unwrap();
        let mut files: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        files.sort();
        assert_eq!(files, ["web", "web.2", "web.3"]);
        let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!([read("web"), read("web.2"), read("web.3")], ["before", "one\n", "two\n"]);
        assert!(SecretFolder::named(&format!("{path}/none/"), 1).is_err());
        assert!(SecretFolder::named(&format!("{path}/none"), 1).unwrap().is_none());
    }
}
