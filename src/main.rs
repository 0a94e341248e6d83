//! The binary: streams, arguments and environment in, exit code out. The only file that reads the
//! environment, ends the process or listens for signals.

use anyhow::Context as _;
use iamctl::app::{World, run};
use iamctl::clock::{Clock as _, SystemClock};
use iamctl::fault::{Fault, Kind};
use iamctl::output::screen::{Facts, Screen, color_wanted};
use iamctl::session::{Cancel, LastWords};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write as _, stderr, stdin, stdout};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long a run may take to end by itself after a signal.
const GRACE: Duration = Duration::from_millis(700);

/// What came from outside to end the run, and what to say then.
#[derive(Default)]
struct Signalled {
    /// The signal; 0 before it comes.
    signal: AtomicI32,
    /// Whether the run wants to end at its own pace.
    lingers: AtomicBool,
    words: Mutex<Option<LastWords>>,
}

/// The kind of an end by a signal.
fn kind(signal: i32) -> Kind {
    match signal {
        SIGTERM => Kind::Terminated,
        SIGHUP => Kind::HungUp,
        _ => Kind::Interrupted,
    }
}

impl Cancel for Signalled {
    fn check(&self) -> Result<(), Fault> {
        match self.signal.load(Ordering::SeqCst) {
            0 => Ok(()),
            signal => Err(Fault::new(kind(signal), kind(signal).code())),
        }
    }

    fn linger(&self, on: bool) {
        self.lingers.store(on, Ordering::SeqCst);
    }

    fn last_words(&self, words: LastWords) {
        *self.words.lock().unwrap_or_else(PoisonError::into_inner) = Some(words);
    }
}

impl Signalled {
    /// Ends the process in the middle of whatever it does, and says what is known of that.
    #[allow(clippy::exit, clippy::disallowed_methods)]
    fn leave(&self, signal: i32) -> ! {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let (text, code) = match &*words {
            Some(words) => words(kind(signal)),
            None => (String::new(), kind(signal).exit_code()),
        };
        if !text.is_empty() {
            let _ = writeln!(stderr(), "{text}");
        }
        iamctl::cli::give_back();
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
    let env: BTreeMap<String, String> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    let signalled = Arc::new(Signalled::default());
    let watched = watch(signalled.clone());
    let color = choice(&arguments);
    let facts = Facts {
        out_is_terminal: stdout().is_terminal(),
        out_is_lost: is_lost(),
        err_is_terminal: stderr().is_terminal(),
        in_is_terminal: stdin().is_terminal(),
        width: width(&env),
        out_color: color_wanted(&env, stdout().is_terminal(), color),
        err_color: color_wanted(&env, stderr().is_terminal(), color),
        dumb: env.get("TERM").is_some_and(|term| term == "dumb"),
    };
    let screen = Screen::new(
        Box::new(stdout()),
        Box::new(stderr()),
        Box::new(std::io::BufReader::new(stdin())),
        facts,
    );
    if let Err(error) = watched {
        screen.say(&format!("warning: {error:#}"));
    }
    let world = World { env, screen, clock: Arc::new(SystemClock), cancel: signalled };
    ExitCode::from(run(&arguments, &world))
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

/// Whether whoever started the process had it ignore the end of its terminal, as `nohup` does.
fn outlives_terminal() -> bool {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        // Elsewhere `nohup` shows by leaving no terminal to it.
        return !(stdin().is_terminal() || stdout().is_terminal() || stderr().is_terminal());
    };
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    ignored & (1 << (SIGHUP - 1)) != 0
}

/// The first signal lets the run end by itself for a moment; a second one, or the end of that moment,
/// ends the process.
fn watch(signalled: Arc<Signalled>) -> anyhow::Result<()> {
    let wanted: &[i32] = if outlives_terminal() { &[SIGINT, SIGTERM] } else { &[SIGINT, SIGTERM, SIGHUP] };
    let signals = Signals::new(wanted);
    let mut signals = signals.context("Ctrl-C ends the run at once: signals cannot be watched")?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            if signalled.signal.swap(signal, Ordering::SeqCst) != 0 {
                signalled.leave(signal);
            }
            let signalled = signalled.clone();
            std::thread::spawn(move || {
                SystemClock.sleep(GRACE);
                if !signalled.lingers.load(Ordering::SeqCst) {
                    signalled.leave(signal);
                }
            });
        }
    });
    Ok(())
}
