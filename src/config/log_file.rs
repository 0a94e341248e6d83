//! `--log-file`: a file of this user's alone to which runs append what they tell, each line with the time and the number
//! of its process. Secrets are out of the lines already.

use crate::fault::Fault;
use crate::{files, owner};
use jiff::Timestamp;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A log that is open.
pub struct LogFile {
    path: PathBuf,
    /// Nothing any more after a line could not be written.
    file: Mutex<Option<File>>,
}

impl LogFile {
    /// Opens it, or makes it.
    ///
    /// # Errors
    /// Usage: it is no regular file, a link, another user's or open to others, or cannot be written.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let named =
            |fault: Fault| fault.hint("nothing was sent; the file comes from --log-file or IAMCTL_LOG_FILE");
        if std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
            let fault = Fault::usage(format!("{} is a link", path.display()));
            return Err(named(fault.hint("name the file itself")));
        }
        let mut options = OpenOptions::new();
        owner::private(options.append(true).create(true));
        let file = files::open_with(&mut options, path)
            .map_err(|error| named(Fault::usage(format!("{} cannot be opened: {error}", path.display()))))?;
        owner::check_log(path, &file).map_err(named)?;
        Ok(LogFile { path: path.to_owned(), file: Mutex::new(Some(file)) })
    }

    /// Appends lines. Where that fails, it is tried no more, and what to say comes back.
    pub fn append(&self, now: Timestamp, lines: &str) -> Option<String> {
        let mut place = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = place.as_mut()?;
        let head = format!("{now:.3} [{}] ", std::process::id());
        let text: String = lines.lines().flat_map(|line| [head.as_str(), line, "\n"]).collect();
        // In one piece: several processes may write to it.
        let failed = file.write_all(text.as_bytes()).err()?;
        *place = None;
        Some(format!("warning: {} cannot be written any more: {failed}", self.path.display()))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::fault::Kind;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    fn refusal(path: &Path) -> String {
        let Err(fault) = LogFile::open(path) else { panic!("{} was opened", path.display()) };
        assert_eq!(fault.kind(), Kind::Usage, "{fault}");
        fault.to_string()
    }

    #[test]
    fn a_log_is_its_owners_alone_and_is_appended_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let now: Timestamp = "2026-05-01T10:00:00.5Z".parse().unwrap();
        for text in ["one\n", "two\nthree\n"] {
            assert_eq!(LogFile::open(&path).unwrap().append(now, text), None);
        }
        let head = format!("2026-05-01T10:00:00.500Z [{}] ", std::process::id());
        assert_eq!(fs::read_to_string(&path).unwrap(), format!("{head}one\n{head}two\n{head}three\n"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn links_files_open_to_others_and_what_is_no_file_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let made = |name: &str, mode| {
            fs::write(at(name), "").unwrap();
            fs::set_permissions(at(name), fs::Permissions::from_mode(mode)).unwrap();
        };
        made("real", 0o600);
        made("open", 0o640);
        symlink(at("real"), at("link")).unwrap();
        symlink(at("nowhere"), at("loose")).unwrap();
        assert!(refusal(&at("link")).contains("is a link") && refusal(&at("loose")).contains("is a link"));
        assert!(!at("nowhere").exists(), "a link is not followed to make a file");
        fs::hard_link(at("real"), at("second")).unwrap();
        assert!(refusal(&at("second")).contains("is a link"));
        assert!(refusal(&at("open")).contains("chmod 600"));
        assert!(refusal(folder.path()).contains("a folder"));
        assert!(refusal(Path::new("/dev/null")).contains("a device"));
        assert!(refusal(&at("none/log")).contains("cannot be opened"));
        assert_eq!(fs::read(at("real")).unwrap(), b"");
    }

    #[test]
    fn a_line_that_cannot_be_written_is_told_once_and_ends_nothing() {
        // A file that may only be read stands for a full disk: every write to it fails.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        fs::write(&path, "").unwrap();
        let log = LogFile { path: path.clone(), file: Mutex::new(Some(files::open(&path).unwrap())) };
        let complaint = log.append(Timestamp::UNIX_EPOCH, "one\n").unwrap_or_default();
        assert!(complaint.contains("cannot be written any more"), "{complaint}");
        assert_eq!(log.append(Timestamp::UNIX_EPOCH, "two\n"), None);
    }
}
