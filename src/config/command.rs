//! Secrets that a command prints, such as `op read`, `vault kv get` or `pass show`: exactly one line, within a limit of time. It
//! is started without a shell, in the folder of `profiles.toml`: from wherever somebody types, the same program runs. What it prints is told to nobody, also where it fails.

use crate::clock::{Clock as _, Stopwatch, SystemClock};
use crate::fault::Fault;
use crate::secret::{Secret, Unfit};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;
use zeroize::Zeroizing;

/// How long a command may take: somebody may have to unlock what it asks.
const LIMIT: Duration = Duration::from_secs(60);

/// How long to wait between two looks whether it has ended.
const PAUSE: Duration = Duration::from_millis(2);

/// The longest line that is taken for a secret.
const LONGEST: usize = 64 * 1024;

/// How long the rest of what a command printed may take that has ended: it is in the pipe already.
const REST: Duration = Duration::from_millis(300);

/// The words of a command line, quoted as in a shell. Nothing else of a shell is known: no variables, no pipes.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence. Never repeats it.
pub(super) fn words(line: &str) -> Result<Vec<String>, String> {
    match split(line) {
        Some(words) if words.first().is_some_and(|word| !word.is_empty()) => Ok(words),
        Some(_) => Err("cmd: names no command".to_owned()),
        None => Err("the quotes of its command do not match".to_owned()),
    }
}

/// The words of a line of settings, quoted as in a shell; nothing where the quotes do not match. On Windows a backslash
/// stands for itself, as it does in every path there.
pub fn split(line: &str) -> Option<Vec<String>> {
    if cfg!(windows) { split_paths(line) } else { shlex::split(line) }
}

/// [`split`] where a backslash quotes nothing.
fn split_paths(line: &str) -> Option<Vec<String>> {
    let mut single = None;
    let mut doubled = String::with_capacity(line.len());
    for sign in line.chars() {
        match (single, sign) {
            (Some(open), _) if open == sign => single = None,
            (None, '\'' | '"') => single = Some(sign),
            (None | Some('"'), '\\') => doubled.push('\\'),
            _ => {}
        }
        doubled.push(sign);
    }
    shlex::split(&doubled)
}

/// What of a command line a shell would act on; here it is a word like others.
pub fn shell_syntax(line: &str) -> Option<&'static str> {
    const SIGNS: &[&str] = &["&&", "$(", "`", ";", "|", ">", "<", "&"];
    let (mut quote, mut rest) = (None, line);
    while let Some(sign) = rest.chars().next() {
        let mut length = sign.len_utf8();
        match (quote, sign) {
            (Some('"') | None, '\\') => length += rest[1..].chars().next().map_or(0, char::len_utf8),
            (Some(open), _) if open == sign => quote = None,
            (None, '\'' | '"') => quote = Some(sign),
            (None, _) => {
                if let Some(found) = SIGNS.iter().find(|found| rest.starts_with(**found)) {
                    return Some(found);
                }
            }
            _ => {}
        }
        rest = &rest[length..];
    }
    None
}

/// Where a command runs, and where it is looked for.
#[derive(Clone, Copy)]
pub(super) struct Start<'a> {
    /// The folder of `profiles.toml`, from which relative paths start.
    pub(super) folder: &'a Path,
    /// `PATH`.
    pub(super) path: Option<&'a str>,
}

impl Start<'_> {
    /// The program that a word means. One that is found by way of a relative entry of `PATH` would be another one in each folder.
    fn program(&self, word: &str) -> PathBuf {
        if word.contains(std::path::is_separator) {
            return self.folder.join(word);
        }
        let folders: Vec<PathBuf> = self.path.iter().flat_map(std::env::split_paths).collect();
        if folders.iter().all(|folder| folder.is_absolute()) {
            return PathBuf::from(word);
        }
        let mut whole = folders.iter().filter(|folder| folder.is_absolute()).map(|folder| folder.join(word));
        whole.find(|program| program.is_file()).unwrap_or_else(|| Path::new("/").join(word))
    }
}

/// Runs the command and takes the line that it prints.
///
/// # Errors
/// Configuration: it cannot be started, fails, takes too long, or prints something other than one line.
pub(super) fn run(line: &str, start: Start) -> Result<Secret, Fault> {
    run_within(LIMIT, line, start)
}

fn run_within(limit: Duration, line: &str, start: Start) -> Result<Secret, Fault> {
    let words = words(line).map_err(Fault::configuration)?;
    let folder = std::path::absolute(start.folder).unwrap_or_else(|_| start.folder.to_owned());
    let program = Start { folder: &folder, ..start }.program(&words[0]);
    let wrong = |what: &str| {
        Fault::configuration(format!("the command for the secret, {:?}, {what}", words[0]))
            .hint(format!("run it by itself, in {}, to see why: {line}", folder.display()))
    };
    let mut command = Command::new(program);
    command
        .args(&words[1..])
        .current_dir(&folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let is_alone = set_apart(&mut command);
    let mut child = command.spawn().map_err(|error| wrong(&format!("cannot be started: {error}")))?;
    let (printed, status) = output(&mut child, limit).map_err(|why| {
        end(&mut child, is_alone);
        wrong(&why)
    })?;
    if !status.success() {
        return Err(wrong(&format!("failed ({status})")));
    }
    let text = std::str::from_utf8(&printed).map_err(|_| wrong("printed something other than UTF-8 text"))?;
    let secret = Secret::alone(text);
    match secret.unfit() {
        None => Ok(secret),
        Some(Unfit::Empty) => Err(wrong("printed nothing")),
        Some(Unfit::Lines) => Err(wrong("printed more than one line")),
        Some(Unfit::Nul) => Err(wrong("printed a NUL character")),
    }
}

/// Ends a command, and what it started where all of that is a group of its own.
fn end(child: &mut Child, is_alone: bool) {
    #[cfg(unix)]
    if is_alone {
        let group = rustix::process::Pid::from_child(child);
        // It may have ended meanwhile.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill().and_then(|()| child.wait());
}

/// Has a command start a group of processes, where there is no terminal on which somebody may have to answer it: only the group
/// in front may read from one. Tells whether it does.
#[cfg(unix)]
fn set_apart(command: &mut Command) -> bool {
    let is_alone = std::fs::metadata("/dev/tty").is_err() || !has_terminal();
    if is_alone {
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
    is_alone
}

/// Whether this process has a terminal, whatever its streams are.
#[cfg(unix)]
fn has_terminal() -> bool {
    use rustix::fs::{Mode, OFlags};
    rustix::fs::open("/dev/tty", OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).is_ok()
}

#[cfg(not(unix))]
fn set_apart(_: &mut Command) -> bool {
    false
}

/// What the child prints until it ends, and how it ends. What it leaves running may hold its output open, and is not waited for.
fn output(child: &mut Child, limit: Duration) -> Result<(Zeroizing<Vec<u8>>, ExitStatus), String> {
    let watch = Stopwatch::start();
    let mut stream = child.stdout.take().ok_or("has no output")?;
    let printed = Arc::new(Mutex::new(Zeroizing::new(Vec::new())));
    let gathered = printed.clone();
    let (sender, closed) = mpsc::sync_channel::<Result<(), String>>(1);
    std::thread::Builder::new()
        .name("command".to_owned())
        .spawn(move || {
            // Nobody listens any more once the limit is over.
            let _ = sender.send(gather(&mut stream, &gathered).map_err(|error| error.to_string()));
        })
        .map_err(|error| error.to_string())?;
    let taken = || printed.lock().unwrap_or_else(PoisonError::into_inner);
    let status = loop {
        if taken().len() > LONGEST {
            return Err("printed more than 64 KiB".to_owned());
        }
        if let Some(status) = child.try_wait().map_err(|error| format!("was lost: {error}"))? {
            break status;
        }
        if watch.elapsed() >= limit {
            return Err(format!("did not end within {} s", limit.as_secs()));
        }
        SystemClock.sleep(PAUSE);
    };
    if let Ok(Err(why)) = closed.recv_timeout(REST) {
        return Err(why);
    }
    let printed = std::mem::take(&mut *taken());
    if printed.len() > LONGEST { Err("printed more than 64 KiB".to_owned()) } else { Ok((printed, status)) }
}

/// Reads a stream to its end, or beyond what a secret may have.
fn gather(stream: &mut ChildStdout, gathered: &Mutex<Zeroizing<Vec<u8>>>) -> std::io::Result<()> {
    let mut part = Zeroizing::new([0; 4096]);
    loop {
        let length = match stream.read(&mut part[..]) {
            Ok(length) => length,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let mut gathered = gathered.lock().unwrap_or_else(PoisonError::into_inner);
        gathered.extend_from_slice(&part[..length]);
        if length == 0 || gathered.len() > LONGEST {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod lines {
    use super::*;

    #[test]
    fn backslashes_of_paths_stay_where_they_quote_nothing() {
        for (line, words) in [
            (r"C:\tools\op.exe read x", &[r"C:\tools\op.exe", "read", "x"][..]),
            (r#""C:\Program Files\op.exe" read"#, &[r"C:\Program Files\op.exe", "read"]),
            (r"'C:\Program Files\op.exe' \\host\share", &[r"C:\Program Files\op.exe", r"\\host\share"]),
            (r#""it's" 'say "x\y"'"#, &["it's", r#"say "x\y""#]),
        ] {
            assert_eq!(split_paths(line).unwrap(), words, "{line}");
        }
        assert_eq!(split_paths("'op read"), None);
        let here = split(r"a\ b").unwrap();
        assert_eq!(here, if cfg!(windows) { vec![r"a\", "b"] } else { vec!["a b"] });
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn here(line: &str) -> Result<Secret, Fault> {
        run(line, Start { folder: Path::new("/"), path: None })
    }

    #[test]
    fn a_relative_program_is_that_of_the_profiles_folder_wherever_somebody_types() {
        let folder = tempfile::tempdir().unwrap();
        let relative = Start { folder: folder.path(), path: Some("/bin:.::bin:/usr/bin") };
        for (word, program) in [
            ("./get.sh", folder.path().join("./get.sh")),
            ("bin/get.sh", folder.path().join("bin/get.sh")),
            ("/bin/sh", PathBuf::from("/bin/sh")),
            ("sh", PathBuf::from("/bin/sh")),
            ("no-such-program", PathBuf::from("/no-such-program")),
        ] {
            assert_eq!(relative.program(word), program);
        }
        assert_eq!(Start { path: Some("/bin"), ..relative }.program("sh"), PathBuf::from("sh"));
        std::fs::write(folder.path().join("get.sh"), "echo not-a-secret-1").unwrap();
        assert_eq!(run("sh get.sh", relative).unwrap().expose(), "not-a-secret-1");
        assert!(here("sh get.sh").is_err());
    }

    #[test]
    fn what_only_a_shell_would_act_on_is_found_outside_quotes() {
        for (line, found) in [
            ("op read x | head -1", Some("|")),
            ("a && b", Some("&&")),
            ("a; b", Some(";")),
            ("echo $(b)", Some("$(")),
            ("echo `b`", Some("`")),
            ("a > b", Some(">")),
            ("sh -c 'op read x | head -1'", None),
            (r#"sh -c "a | b \" ; c""#, None),
            (r"pass show a\;b", None),
            ("op read op://vault/item/password", None),
            ("ä 'ö;' ü", None),
        ] {
            assert_eq!(shell_syntax(line), found, "{line}");
        }
    }

    #[test]
    fn one_line_is_the_secret_and_nothing_of_a_shell_is_known() {
        assert_eq!(here("printf 'not-a-secret-1\\n'").unwrap().expose(), "not-a-secret-1");
        assert_eq!(here("echo '$HOME; ls' | x").unwrap().expose(), "$HOME; ls | x");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_a_command_started_ends_with_it_where_nobody_has_a_terminal() {
        if has_terminal() {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let start = Start { folder: folder.path(), path: None };
        let line = "sh -c 'sleep 601 & echo $! >pid.new; mv pid.new pid; wait'";
        run_within(Duration::from_secs(2), line, start).unwrap_err();
        let pid = std::fs::read_to_string(folder.path().join("pid")).unwrap();
        let stat = format!("/proc/{}/stat", pid.trim());
        // Gone, or dead and not yet taken note of by whoever is its parent now. A killed process runs on until it is scheduled.
        let is_dead = || {
            let state = std::fs::read_to_string(&stat).unwrap_or_default();
            state.rsplit(") ").next().is_none_or(|rest| rest.is_empty() || rest.starts_with(['Z', 'X']))
        };
        let watch = Stopwatch::start();
        while !is_dead() {
            assert!(watch.elapsed() < Duration::from_secs(60), "{stat} is alive");
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_command_that_fails_hangs_or_prints_something_else_is_a_clear_error_without_its_output() {
        for (line, why) in [
            ("sh -c 'echo not-a-secret-1; exit 3'", "failed (exit status: 3)"),
            ("printf 'not-a-secret-1\\nnot-a-secret-2\\n'", "more than one line"),
            ("printf ''", "printed nothing"),
            ("printf '\\377'", "other than UTF-8"),
            ("sh -c 'head -c 70000 /dev/zero'", "more than 64 KiB"),
            ("/nonexistent/op read", "cannot be started"),
        ] {
            let fault = here(line).unwrap_err();
            let message = &fault.detail().message;
            assert!(message.contains(why) && !message.contains("not-a-secret"), "{line}: {fault}");
        }
        let start = Start { folder: Path::new("/"), path: None };
        // What goes on behind it holds its output open.
        let line = "sh -c 'printf not-a-secret-1; sleep 20 &'";
        assert_eq!(run_within(Duration::from_secs(10), line, start).unwrap().expose(), "not-a-secret-1");
        // The second one says that it has no more to print, and goes on.
        for line in
            ["sleep 600", "sh -c 'exec >&-; exec sleep 600'", "sh -c 'echo x; exec >&-; exec sleep 600'"]
        {
            let fault = run_within(Duration::from_millis(500), line, start).unwrap_err().to_string();
            assert!(fault.contains("did not end within"), "{line}: {fault}");
        }
    }
}
