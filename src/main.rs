//! The binary: streams, arguments and environment in, exit code out. The only file that reads the
//! environment, ends the process or listens for signals.

use anyhow::Context as _;
use iamctl::app::{World, run};
use iamctl::clock::{Clock as _, SystemClock};
use iamctl::fault::{Fault, Kind};
use iamctl::output::screen::{Facts, Screen, color_wanted};
use iamctl::session::{Cancel, LastWords};
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write as _, stderr, stdin, stdout};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// How long a run may take to end by itself after a signal.
const GRACE: Duration = Duration::from_millis(700);

/// What came from outside to end the run, and what to say then.
#[derive(Default)]
struct Signalled {
    /// What kind of end the first signal asks for.
    kind: OnceLock<Kind>,
    /// Whether the run wants to end at its own pace.
    lingers: AtomicBool,
    /// Whether the keys of the terminal are for another program.
    is_away: AtomicBool,
    /// Whether the terminal's key to quit ends the process, as it does by itself.
    quits: Arc<AtomicBool>,
    words: Mutex<Option<LastWords>>,
}

impl Cancel for Signalled {
    fn check(&self) -> Result<(), Fault> {
        self.kind.get().map_or(Ok(()), |kind| Err(Fault::new(*kind, kind.code())))
    }

    fn linger(&self, on: bool) {
        self.lingers.store(on, Ordering::SeqCst);
    }

    fn hand_terminal(&self, on: bool) {
        self.quits.store(!on, Ordering::SeqCst);
        self.is_away.store(on, Ordering::SeqCst);
    }

    fn last_words(&self, words: LastWords) {
        *self.words.lock().unwrap_or_else(PoisonError::into_inner) = Some(words);
    }
}

impl Signalled {
    /// The first signal lets the run end by itself for a moment; a second one, or the end of that moment,
    /// ends the process.
    fn receive(self: &Arc<Self>, kind: Kind) {
        if kind == Kind::Interrupted && self.is_away.load(Ordering::SeqCst) {
            return;
        }
        if self.kind.set(kind).is_err() {
            self.leave(kind);
        }
        let signalled = self.clone();
        std::thread::spawn(move || {
            SystemClock.sleep(GRACE);
            if !signalled.lingers.load(Ordering::SeqCst) {
                signalled.leave(kind);
            }
        });
    }

    /// Ends the process in the middle of whatever it does, and says what is known of that.
    #[allow(clippy::exit, clippy::disallowed_methods)]
    fn leave(&self, kind: Kind) -> ! {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let (text, code) = match &*words {
            Some(words) => words(kind),
            None => (String::new(), kind.exit_code()),
        };
        if !text.is_empty() {
            let _ = writeln!(stderr(), "{text}");
        }
        iamctl::history::flush_open();
        for kept in iamctl::cli::release_places() {
            let _ = writeln!(stderr(), "what you wrote is in {}", kept.display());
        }
        std::process::exit(code.into())
    }
}

/// A core dump would hold passwords.
#[cfg(unix)]
fn dump_no_core() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Where that is refused there is no worse than before.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

#[cfg(not(unix))]
fn dump_no_core() {}

/// Where files have a limit (`ulimit -f`), a write beyond it would end the process in the middle; it is to fail instead.
#[cfg(unix)]
fn outlive_limits() {
    use signal_hook::consts::SIGXFSZ;
    // Where that is refused there is no worse than before. A program that is started has the signal as it was.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

#[cfg(not(unix))]
fn outlive_limits() {}

#[allow(clippy::disallowed_methods)]
fn main() -> ExitCode {
    dump_no_core();
    outlive_limits();
    let arguments: Vec<String> =
        std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let env = environment();
    let signalled = Arc::new(Signalled::default());
    let watched = watch(signalled.clone());
    let color = choice(&arguments);
    let shows_color = understands_escapes();
    let facts = Facts {
        out_is_terminal: stdout().is_terminal(),
        out_is_lost: is_lost(),
        err_is_terminal: stderr().is_terminal(),
        in_is_terminal: stdin().is_terminal(),
        width: width(&env),
        height: height(),
        out_color: color_wanted(&env, stdout().is_terminal() && shows_color, color),
        err_color: color_wanted(&env, stderr().is_terminal() && shows_color, color),
        dumb: env.get("TERM").is_some_and(|term| term == "dumb"),
    };
    let screen = Screen::new(
        Box::new(stdout()),
        Box::new(stderr()),
        Box::new(std::io::BufReader::new(stdin())),
        facts,
    );
    screen.ask_for_reader(is_unread);
    let columns = env.clone();
    screen.measure_by(Box::new(move || (width(&columns), height())));
    if let Err(error) = watched {
        screen.say(&format!("warning: {error:#}"));
    }
    let world = World { env, screen, clock: Arc::new(SystemClock), cancel: signalled };
    ExitCode::from(run(&arguments, &world))
}

/// Whether the reader of standard output has gone, which a pipe tells without being written to.
#[cfg(unix)]
fn is_unread() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = stdout();
    let mut asked = [PollFd::new(&out, PollFlags::empty())];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    poll(&mut asked, Some(&now)).is_ok() && asked[0].revents().contains(PollFlags::ERR)
}

/// Nothing tells it here before something is written.
#[cfg(not(unix))]
fn is_unread() -> bool {
    false
}

/// The variables that are text. Windows makes no difference between letters of their names, so each is there in capitals, too.
#[allow(clippy::disallowed_methods)]
fn environment() -> BTreeMap<String, String> {
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        Some((name.into_string().ok()?, value.into_string().ok()?))
    };
    let mut env: BTreeMap<String, String> = std::env::vars_os().filter_map(text).collect();
    if cfg!(windows) {
        for (name, value) in env.clone() {
            env.entry(name.to_uppercase()).or_insert(value);
        }
    }
    env
}

/// Whether standard output is a device that keeps nothing: what was closed is the null device by now.
#[cfg(unix)]
fn is_lost() -> bool {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::FileTypeExt as _;
    let own = stdout().as_fd().try_clone_to_owned().map(std::fs::File::from);
    let kind = own.and_then(|own| own.metadata()).map(|data| data.file_type());
    kind.is_ok_and(|kind| kind.is_char_device()) && !stdout().is_terminal()
}

#[cfg(not(unix))]
fn is_lost() -> bool {
    false
}

/// Whether terminals of this system take escape sequences for colours.
#[cfg(not(windows))]
fn understands_escapes() -> bool {
    true
}

/// Consoles of Windows take escape sequences only once they are told to; those before Windows 10 never do.
#[cfg(windows)]
fn understands_escapes() -> bool {
    anstyle_query::windows::enable_ansi_colors() == Some(true)
}

/// The value of `--color`, wherever it stands: it is needed before the arguments are taken apart.
fn choice(arguments: &[String]) -> Option<&str> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--color" {
            return rest.next().map(String::as_str);
        }
        if let Some(value) = argument.strip_prefix("--color=") {
            return Some(value);
        }
    }
    None
}

/// The width of the terminal in columns, 80 where nobody knows.
fn width(env: &BTreeMap<String, String>) -> usize {
    let told = env.get("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    told.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))).unwrap_or(80)
}

/// The height of the terminal in lines, 0 where nobody knows.
fn height() -> usize {
    terminal_size::terminal_size().map_or(0, |(_, height)| usize::from(height.0))
}

/// Whether whoever started the process had it ignore the end of its terminal, as `nohup` does.
#[cfg(unix)]
fn outlives_terminal() -> bool {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        // Elsewhere `nohup` shows by leaving no terminal to it.
        return !(stdin().is_terminal() || stdout().is_terminal() || stderr().is_terminal());
    };
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    ignored & (1 << (signal_hook::consts::SIGHUP - 1)) != 0
}

/// What is said where signals cannot be watched.
const NOT_WATCHED: &str = "Ctrl-C ends the run at once: signals cannot be watched";

#[cfg(unix)]
fn watch(signalled: Arc<Signalled>) -> anyhow::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    signalled.quits.store(true, Ordering::SeqCst);
    signal_hook::flag::register_conditional_default(SIGQUIT, signalled.quits.clone()).context(NOT_WATCHED)?;
    let wanted: &[i32] = if outlives_terminal() { &[SIGINT, SIGTERM] } else { &[SIGINT, SIGTERM, SIGHUP] };
    let mut signals = signal_hook::iterator::Signals::new(wanted).context(NOT_WATCHED)?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            signalled.receive(match signal {
                SIGTERM => Kind::Terminated,
                SIGHUP => Kind::HungUp,
                _ => Kind::Interrupted,
            });
        }
    });
    Ok(())
}

/// Ctrl-C, Ctrl-Break, and the ends of the console, of the user's session and of the system: which of them came is not told.
#[cfg(not(unix))]
fn watch(signalled: Arc<Signalled>) -> anyhow::Result<()> {
    ctrlc::set_handler(move || signalled.receive(Kind::Interrupted)).context(NOT_WATCHED)
}
