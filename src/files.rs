//! Files that are read. Opening a pipe may wait for ever and a device may have no end, so what steers this tool is read from
//! regular files only, and what somebody names for one run also from a pipe, as `<(COMMAND)` makes one, within a limit
//! of time. Nothing is read beyond a limit of bytes. No other file of the sources opens one to read it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// Opens a regular file.
///
/// # Errors
/// It is not there, may not be read, or is something else.
pub fn open(path: &Path) -> io::Result<File> {
    open_with(OpenOptions::new().read(true), path)
}

/// The same with options of the caller's own.
///
/// # Errors
/// The same.
pub fn open_with(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    // Seen before it is opened, for a device that acts on being opened, and after, for what took its place meanwhile.
    match fs::metadata(path) {
        Ok(found) => check_kind(&found)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let file = never_waiting(options).open(path)?;
    check_kind(&file.metadata()?)?;
    Ok(file)
}

/// Fails for a pipe, a device or a folder; what is not there is left to whoever opens it.
///
/// # Errors
/// It is something else.
pub fn check(path: &Path) -> io::Result<()> {
    fs::metadata(path).map_or(Ok(()), |found| check_kind(&found))
}

/// The bytes of a regular file.
///
/// # Errors
/// As [`open`]; [`ErrorKind::FileTooLarge`] for one that is longer than `limit`.
pub fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    contents(open(path)?, limit)
}

/// The text of a regular file.
///
/// # Errors
/// As [`read`]; [`ErrorKind::InvalidData`] for what is no UTF-8.
pub fn read_text(path: &Path, limit: u64) -> io::Result<String> {
    String::from_utf8(read(path, limit)?)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is no UTF-8 text"))
}

/// The bytes of a file, or of a pipe whose writers end within `patience`.
///
/// # Errors
/// As [`read`]; [`ErrorKind::TimedOut`] for a pipe that does not end.
pub fn read_within(path: &Path, limit: u64, patience: Duration) -> io::Result<Vec<u8>> {
    if !is_pipe(&fs::metadata(path)?) {
        return read(path, limit);
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let pipe = path.to_owned();
    // It may wait in there for as long as the process lives.
    std::thread::Builder::new().name("pipe".to_owned()).spawn(move || {
        let _ = sender.send(File::open(&pipe).and_then(|file| contents(file, limit)));
    })?;
    receiver.recv_timeout(patience).unwrap_or_else(|_| {
        let seconds = patience.as_secs_f64();
        Err(io::Error::new(ErrorKind::TimedOut, format!("it is a pipe that did not end within {seconds} s")))
    })
}

/// The name of a file that is to be made, as this system takes it: Windows opens a device for some names, in any folder and
/// whatever ending they have.
pub fn fit_name(name: String) -> String {
    if cfg!(windows) { no_device(name) } else { name }
}

/// A name with its first character spelt out where it would mean a device of Windows.
fn no_device(name: String) -> String {
    const DEVICES: &[&str] = &["aux", "con", "conin$", "conout$", "nul", "prn"];
    const NUMBERED: &[&str] = &["com", "lpt"];
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |kind: &&str| {
        stem.strip_prefix(*kind).is_some_and(|rest| {
            let mut rest = rest.chars();
            matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    if DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(numbered) {
        return format!("%{:02x}{}", name.as_bytes()[0], &name[1..]);
    }
    name
}

fn contents(file: File, limit: u64) -> io::Result<Vec<u8>> {
    let length = file.metadata()?.len();
    let too_long = || {
        let limit = match limit / (1024 * 1024) {
            0 => format!("{} KiB", limit / 1024),
            mebibytes => format!("{mebibytes} MiB"),
        };
        io::Error::new(ErrorKind::FileTooLarge, format!("it is longer than {limit}"))
    };
    if length > limit {
        return Err(too_long());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).map_or(0, |length| length + 1));
    // A pipe tells no length, and a file may grow.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(too_long()) } else { Ok(bytes) }
}

fn check_kind(found: &fs::Metadata) -> io::Result<()> {
    if found.is_file() {
        return Ok(());
    }
    let kind = match found.is_dir() {
        true => "a folder",
        false if is_pipe(found) => "a pipe",
        false => "a device or a socket",
    };
    Err(io::Error::new(ErrorKind::InvalidInput, format!("it is {kind} and not a regular file")))
}

#[cfg(unix)]
fn is_pipe(found: &fs::Metadata) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&found.file_type())
}

#[cfg(not(unix))]
fn is_pipe(_: &fs::Metadata) -> bool {
    false
}

#[cfg(unix)]
fn never_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    let flags = rustix::fs::OFlags::NONBLOCK.bits();
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.cast_signed())
}

#[cfg(not(unix))]
fn never_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod names {
    use super::*;

    #[test]
    fn no_name_of_a_file_means_a_device_of_windows() {
        for (name, fit) in [
            ("con", "%63on"),
            ("NUL", "%4eUL"),
            ("aux.json", "%61ux.json"),
            ("com1", "%63om1"),
            ("LPT9.prod.lock", "%4cPT9.prod.lock"),
            ("com", "com"),
            ("com10", "com10"),
            ("console", "console"),
            ("prod.con", "prod.con"),
            ("é", "é"),
            ("", ""),
        ] {
            assert_eq!(no_device(name.to_owned()), fit);
        }
        assert_eq!(fit_name("con".to_owned()), if cfg!(windows) { "%63on" } else { "con" });
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const LONG: Duration = Duration::from_secs(600);

    fn pipe(folder: &Path, name: &str) -> PathBuf {
        let pipe = folder.join(name);
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|ended| ended.success()));
        pipe
    }

    #[test]
    fn what_is_no_regular_file_is_refused_and_never_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = pipe(folder.path(), "pipe");
        for path in [pipe.as_path(), Path::new("/dev/zero"), Path::new("/dev/tty"), folder.path()] {
            for error in [read(path, 10).unwrap_err(), check(path).unwrap_err()] {
                assert!(error.to_string().contains("not a regular file"), "{}: {error}", path.display());
            }
        }
        assert!(check(&folder.path().join("none")).is_ok());
    }

    #[test]
    fn a_file_is_read_up_to_a_limit_and_no_further() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, [b'x'; 2048]).unwrap();
        assert_eq!(read(&path, 2048).unwrap().len(), 2048);
        let error = read(&path, 2047).unwrap_err();
        assert!(error.kind() == ErrorKind::FileTooLarge && error.to_string().contains("1 KiB"), "{error}");
        // It says that it has no length, and has one.
        assert_eq!(read(Path::new("/proc/self/status"), 10).unwrap_err().kind(), ErrorKind::FileTooLarge);
    }

    #[test]
    fn a_pipe_is_read_to_its_end_and_not_waited_for_longer_than_told() {
        let folder = tempfile::tempdir().unwrap();
        let silent = pipe(folder.path(), "silent");
        let slow = read_within(&silent, 10, Duration::from_millis(1)).unwrap_err();
        assert!(slow.kind() == ErrorKind::TimedOut && slow.to_string().contains("0.001 s"), "{slow}");
        let said = |name: &str, limit| {
            let pipe = pipe(folder.path(), name);
            let written = pipe.clone();
            let writer = std::thread::spawn(move || fs::write(written, "not-a-secret-1"));
            let read = read_within(&pipe, limit, LONG);
            let _ = writer.join();
            read
        };
        assert_eq!(said("short", 100).unwrap(), b"not-a-secret-1");
        assert_eq!(said("long", 10).unwrap_err().kind(), ErrorKind::FileTooLarge);
    }
}
