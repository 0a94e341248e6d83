//! Runs command lines in this process, with an environment, directories and streams of their own.

use iamctl::app::{World, run};
use iamctl::clock::{Clock, ManualClock, SystemClock};
use iamctl::fault::{Fault, Kind};
use iamctl::output::screen::{Facts, Screen};
use iamctl::session::{Cancel, Never};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// What a command line came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Standard output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Fails unless the exit code is this.
    #[track_caller]
    pub(crate) fn exits(self, code: u8) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }

    /// Fails unless standard error holds this.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.err.contains(text), "'{text}' is missing: {self:?}");
        self
    }
}

/// A place of its own: configuration, state, home and environment.
pub(crate) struct Bench {
    directory: TempDir,
    pub(crate) env: BTreeMap<String, String>,
    clock: Arc<dyn Clock>,
    cancel: Arc<dyn Cancel>,
}

/// Ends a run, as a signal does, once its clock shows a time.
pub(crate) struct Until {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) end: Timestamp,
    pub(crate) kind: Kind,
}

impl Cancel for Until {
    fn check(&self) -> Result<(), Fault> {
        if self.clock.now() < self.end { Ok(()) } else { Err(Fault::new(self.kind, self.kind.code())) }
    }
}

/// Ends a run once a function says so, which may do things meanwhile.
pub(crate) struct Ends<F>(pub(crate) F);

impl<F: Fn() -> bool + Send + Sync> Cancel for Ends<F> {
    fn check(&self) -> Result<(), Fault> {
        if (self.0)() { Err(Fault::new(Kind::Terminated, Kind::Terminated.code())) } else { Ok(()) }
    }
}

impl Bench {
    /// An empty place, the environment naming it and nothing else.
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut env = BTreeMap::new();
        for (name, folder) in
            [("IAMCTL_CONFIG_DIR", "config"), ("IAMCTL_STATE_DIR", "state"), ("HOME", "home")]
        {
            let path = directory.path().join(folder);
            env.insert(name.to_owned(), path.display().to_string());
        }
        Bench { directory, env, clock: Arc::new(SystemClock), cancel: Arc::new(Never) }
    }

    /// The same with a default profile.
    pub(crate) fn on(profile: &str) -> Self {
        Self::new().with("IAMCTL_PROFILE", profile)
    }

    /// Sets a variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With everything that another one's environment says.
    pub(crate) fn within(mut self, other: &Bench) -> Self {
        self.env.extend(other.env.clone());
        self
    }

    /// Takes a variable away.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.env.remove(name);
        self
    }

    /// The same by another clock.
    pub(crate) fn by(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The same, ended by a signal of this kind after so many seconds of a clock that stands still otherwise.
    pub(crate) fn until(mut self, clock: &Arc<ManualClock>, seconds: u64, kind: Kind) -> Self {
        let end = clock.now() + Duration::from_secs(seconds);
        self.cancel = Arc::new(Until { clock: clock.clone(), end, kind });
        self.by(clock.clone())
    }

    /// The same, ended by this.
    pub(crate) fn ended_by(mut self, cancel: Arc<dyn Cancel>) -> Self {
        self.cancel = cancel;
        self
    }

    /// A path in this place.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Writes a file in this place and gives its path.
    pub(crate) fn file(&self, name: &str, content: &str) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        #[cfg(unix)]
        for (path, others) in [(path.as_path(), 0o077), (path.parent().unwrap(), 0o022)] {
            // Whatever the umask: a profile that others may write is refused, and a secret that they may read.
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(path).unwrap().permissions().mode();
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode & !others)).unwrap();
        }
        path.display().to_string()
    }

    /// Runs what is typed after `iamctl`, quoted as in a shell, with nothing on standard input.
    #[track_caller]
    pub(crate) fn run(&self, line: &str) -> Ran {
        self.feed(line, "")
    }

    /// The same with text on standard input.
    #[track_caller]
    pub(crate) fn feed(&self, line: &str, input: &str) -> Ran {
        self.start(line, input, Facts::default())
    }

    /// Runs it as if standard output were a terminal.
    #[track_caller]
    pub(crate) fn show(&self, line: &str) -> Ran {
        self.show_at(120, line)
    }

    /// The same on a terminal of that width.
    #[track_caller]
    pub(crate) fn show_at(&self, width: usize, line: &str) -> Ran {
        self.start(line, "", Facts { out_is_terminal: true, width, ..Facts::default() })
    }

    /// Runs it as if standard output were closed.
    #[track_caller]
    pub(crate) fn unheard(&self, line: &str) -> Ran {
        self.start(line, "", Facts { out_is_lost: true, ..Facts::default() })
    }

    /// Runs it as if a person sat at a terminal and typed this.
    #[track_caller]
    pub(crate) fn answer(&self, line: &str, typed: &str) -> Ran {
        self.start(line, typed, Facts { in_is_terminal: true, err_is_terminal: true, ..Facts::default() })
    }

    #[track_caller]
    fn start(&self, line: &str, input: &str, facts: Facts) -> Ran {
        let words = shlex::split(line).unwrap_or_else(|| panic!("quotes do not match: {line}"));
        let arguments: Vec<String> = std::iter::once("iamctl".to_owned()).chain(words).collect();
        let (screen, captured) = Screen::captured_with(input, facts);
        let world =
            World { env: self.env.clone(), screen, clock: self.clock.clone(), cancel: self.cancel.clone() };
        let code = run(&arguments, &world);
        Ran { code, out: captured.out(), err: captured.err() }
    }

    /// Requests and writes that a platform of the sandbox has seen.
    pub(crate) fn counters(&self, platform: &str) -> (u64, u64) {
        let status = self.run("sandbox status -o json").exits(0).json();
        let row = status.as_array().unwrap().iter().find(|row| row["platform"] == platform).unwrap().clone();
        (row["requests"].as_u64().unwrap(), row["writes"].as_u64().unwrap())
    }

    /// Fails unless a line ends so, says this, and writes nothing.
    #[track_caller]
    pub(crate) fn stops(&self, platform: &str, (line, input): (&str, &str), code: u8, said: &str) {
        let before = self.counters(platform).1;
        self.feed(line, input).exits(code).says(said);
        assert_eq!(self.counters(platform).1, before, "{line} wrote");
    }

    /// Every file below this place.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(self.directory.path(), &mut files);
        files
    }
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// The project's own directory.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is fed to an example that reads standard input.
pub(crate) const INPUT: &str = "Str0ng-not-a-secret-1\n";
