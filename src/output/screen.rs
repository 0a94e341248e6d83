//! Streams, terminal, width and colour: the only file that writes to standard output and standard error.
//! What is written is decided elsewhere; the text for people is made harmless here.

use super::captured::{Buffer, Captured};
use super::harmless::escape;
use crate::fault::{Fault, Kind};
use crate::json::half;
use indicatif::ProgressBar;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

/// What is known of the streams when the process starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Standard output is a terminal.
    pub out_is_terminal: bool,
    /// What is written to standard output arrives nowhere: it was closed, or is the null device.
    pub out_is_lost: bool,
    /// Standard error is a terminal.
    pub err_is_terminal: bool,
    /// Standard input is a terminal.
    pub in_is_terminal: bool,
    /// Columns of the terminal; 0 where that is not known, and then nothing is shortened.
    pub width: usize,
    /// Lines of the terminal; 0 where that is not known, and then nothing is cut off.
    pub height: usize,
    /// Standard output may be coloured.
    pub out_color: bool,
    /// Standard error may be coloured.
    pub err_color: bool,
    /// The terminal can neither move its cursor nor animate.
    pub dumb: bool,
}

/// The most that is read from standard input, in bytes.
const INPUT_LIMIT: u64 = 64 << 20;

/// The longest line that is read from standard input, in bytes.
const LINE_LIMIT: u64 = 1 << 20;

/// How long input may take where nothing is said: as long as a call, and as a command that gives a secret.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes gathered before they go to standard output.
const BUFFER: usize = 32 << 10;

/// Takes whole lines for a log; answers with what a person must know, once.
pub type Log = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// Measures the terminal: columns and lines.
pub type Measure = Box<dyn Fn() -> (usize, usize) + Send + Sync>;

/// The three streams of the process, or of a test. Shared by threads.
pub struct Screen {
    out: Mutex<BufWriter<Box<dyn Write + Send>>>,
    err: Mutex<Box<dyn Write + Send>>,
    input: Mutex<Box<dyn BufRead + Send>>,
    facts: Facts,
    /// The facts for a program that reads, where one does.
    plain: OnceLock<Facts>,
    /// Takes a copy of what is said, and says once that it no longer can.
    log: OnceLock<Log>,
    /// How long a pipe that a line names may take to end.
    patience: OnceLock<Duration>,
    /// Tells whether the reader of standard output has gone.
    unread: OnceLock<fn() -> bool>,
    /// Measures the terminal again.
    measure: OnceLock<Measure>,
    /// What it measured last: columns and lines.
    size: Mutex<Option<(usize, usize)>>,
    /// What is drawn on standard error while something goes on; whoever tells something makes way for that.
    bar: Mutex<Option<ProgressBar>>,
}

impl Screen {
    /// A screen over three streams. `out` is buffered here, so it should not be buffered already.
    pub fn new(
        out: Box<dyn Write + Send>,
        err: Box<dyn Write + Send>,
        input: Box<dyn BufRead + Send>,
        facts: Facts,
    ) -> Self {
        let out = Mutex::new(BufWriter::with_capacity(BUFFER, out));
        Screen {
            out,
            err: Mutex::new(err),
            input: Mutex::new(input),
            facts,
            plain: OnceLock::new(),
            log: OnceLock::new(),
            patience: OnceLock::new(),
            unread: OnceLock::new(),
            measure: OnceLock::new(),
            size: Mutex::default(),
            bar: Mutex::default(),
        }
    }

    /// A screen whose output is gathered, with nobody to answer; what was written so far can be taken.
    pub fn buffered(facts: Facts) -> (Screen, Buffer, Buffer) {
        let (out, err) = (Buffer::default(), Buffer::default());
        let facts = Facts { in_is_terminal: false, ..facts };
        let input = Box::new(io::empty());
        (Screen::new(Box::new(out.clone()), Box::new(err.clone()), input, facts), out, err)
    }

    /// A screen for tests: nothing is a terminal, `input` is what stands on standard input.
    pub fn captured(input: &str) -> (Screen, Captured) {
        Self::captured_with(input, Facts::default())
    }

    /// A screen for tests with facts of the test's own.
    pub fn captured_with(input: &str, facts: Facts) -> (Screen, Captured) {
        let captured = Captured::default();
        let input = io::Cursor::new(input.as_bytes().to_vec());
        let (out, err) = (captured.out.clone(), captured.err.clone());
        (Screen::new(Box::new(out), Box::new(err), Box::new(input), facts), captured)
    }

    /// What is known of the streams.
    pub fn facts(&self) -> Facts {
        let facts = *self.plain.get().unwrap_or(&self.facts);
        match *lock(&self.size) {
            Some((width, height)) => Facts { width, height, ..facts },
            None => facts,
        }
    }

    /// Has the terminal measured so where something is drawn again.
    pub fn measure_by(&self, measure: Measure) {
        let _ = self.measure.set(measure);
    }

    /// Measures the terminal, whose window may have changed; the screens in whose place this one shows things follow.
    pub fn measure_again(&self, others: &[&Screen]) {
        let Some(size) = self.measure.get().map(|measure| measure()) else { return };
        for screen in others.iter().copied().chain([self]) {
            *lock(&screen.size) = Some(size);
        }
    }

    /// Has a program be the reader from now on: no colour, and nothing that moves.
    pub fn for_programs(&self) {
        let _ = self.plain.set(Facts { out_color: false, err_color: false, dumb: true, ..self.facts });
    }

    /// Has a log take a copy of everything that is said from now on.
    pub fn log_to(&self, log: Log) {
        let _ = self.log.set(log);
    }

    /// Whether there is a log.
    pub fn keeps_log(&self) -> bool {
        self.log.get().is_some()
    }

    /// Writes to the log alone what nobody wants to see on standard error.
    pub fn log(&self, text: &str) {
        self.write_log(&lines(text));
    }

    fn write_log(&self, lines: &str) {
        if let Some(complaint) = self.log.get().and_then(|log| log(&half::shown(lines))) {
            self.tell(&format!("{}\n", escape(&complaint)));
        }
    }

    /// Sets how long a pipe that the line names may take to end.
    pub fn wait_for_pipes(&self, patience: Duration) {
        let _ = self.patience.set(patience);
    }

    /// Sets what tells whether the reader of standard output has gone.
    pub fn ask_for_reader(&self, is_unread: fn() -> bool) {
        let _ = self.unread.set(is_unread);
    }

    /// Whether nobody reads any more what is written to standard output.
    pub fn is_unread(&self) -> bool {
        self.unread.get().is_some_and(|is_unread| is_unread())
    }

    /// How long a pipe that the line names may take to end.
    pub fn patience(&self) -> Duration {
        self.patience.get().copied().unwrap_or(PATIENCE)
    }

    /// Writes to standard output, as it stands.
    ///
    /// # Errors
    /// [`Kind::ClosedPipe`] when nobody reads any more; unexpected when the bytes cannot be written.
    pub fn data(&self, bytes: &[u8]) -> Result<(), Fault> {
        let shown = half::shown_bytes(bytes);
        lock(&self.out).write_all(shown.as_deref().unwrap_or(bytes)).map_err(|error| unwritten(&error))
    }

    /// The same with a line ending after it.
    ///
    /// # Errors
    /// As [`Screen::data`].
    pub fn data_line(&self, text: &str) -> Result<(), Fault> {
        let mut out = lock(&self.out);
        out.write_all(half::shown(text).as_bytes())
            .and_then(|()| out.write_all(b"\n"))
            .map_err(|error| unwritten(&error))
    }

    /// Sends on what [`Screen::data`] has gathered.
    ///
    /// # Errors
    /// As [`Screen::data`].
    pub fn flush(&self) -> Result<(), Fault> {
        lock(&self.out).flush().map_err(|error| unwritten(&error))
    }

    /// Tells a person something on standard error. Control characters are shown escaped; a newline in
    /// `text` starts a new line. A stream that cannot be written to is passed over: there is nobody to tell.
    pub fn say(&self, text: &str) {
        let lines = lines(text);
        self.tell(&lines);
        self.write_log(&lines);
    }

    /// Puts a question on standard error and stays on its line.
    pub(super) fn prompt(&self, text: &str) {
        self.tell(&format!("{} ", escape(text)));
    }

    fn tell(&self, text: &str) {
        let bar = lock(&self.bar);
        let text = half::shown(text);
        let write = || {
            let mut err = lock(&self.err);
            // Standard error is the last place to complain to.
            let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
        };
        match &*bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes what is being drawn on standard error, or that nothing is any more.
    pub(super) fn draws(&self, bar: Option<ProgressBar>) {
        *lock(&self.bar) = bar;
    }

    /// All of standard input.
    ///
    /// # Errors
    /// Usage when it cannot be read or is larger than 64 MiB.
    pub fn read_input(&self) -> Result<Vec<u8>, Fault> {
        let mut bytes = Vec::new();
        let mut input = lock(&self.input);
        input.by_ref().take(INPUT_LIMIT + 1).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
        if bytes.len() as u64 > INPUT_LIMIT {
            return Err(Fault::usage("standard input is larger than 64 MiB")
                .hint("give it in several parts, one command each"));
        }
        Ok(bytes)
    }

    /// One line of standard input without its line ending; empty at the end of the input.
    ///
    /// # Errors
    /// Usage when it cannot be read, is no UTF-8 or is longer than 1 MiB.
    pub fn read_line(&self) -> Result<String, Fault> {
        Ok(self.next_line()?.unwrap_or_default())
    }

    /// One line of standard input, or nothing at its end.
    pub(super) fn next_line(&self) -> Result<Option<String>, Fault> {
        let mut bytes = Vec::new();
        let mut input = lock(&self.input);
        input.by_ref().take(LINE_LIMIT).read_until(b'\n', &mut bytes).map_err(|error| unread(&error))?;
        if bytes.is_empty() {
            return Ok(None);
        }
        if bytes.len() as u64 == LINE_LIMIT && !bytes.ends_with(b"\n") {
            return Err(Fault::usage("a line of standard input is longer than 1 MiB"));
        }
        let line = String::from_utf8(bytes).map_err(|_| {
            Fault::usage("standard input is not UTF-8 text")
                .hint("convert it to UTF-8 first, for example with iconv")
        })?;
        let line = line.strip_suffix('\n').unwrap_or(&line);
        Ok(Some(line.strip_suffix('\r').unwrap_or(line).to_owned()))
    }
}

/// Lines for people, each ended.
fn lines(text: &str) -> String {
    let mut lines: String = text.split('\n').map(escape).collect::<Vec<_>>().join("\n");
    lines.push('\n');
    lines
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn unwritten(error: &io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Fault::new(Kind::ClosedPipe, "the reader of standard output went away"),
        _ => Fault::unexpected(format!("standard output cannot be written: {error}"))
            .hint("look for a full disk or a quota where standard output goes"),
    }
}

fn unread(error: &io::Error) -> Fault {
    Fault::usage(format!("standard input cannot be read: {error}"))
        .hint("check what standard input is redirected from")
}

/// Whether a stream is coloured. `choice` (`always`, `never`, `auto`) outweighs the environment, in which
/// `NO_COLOR` outweighs `CLICOLOR_FORCE`, and that outweighs `TERM=dumb` and a stream that is no terminal.
pub fn color_wanted(env: &BTreeMap<String, String>, is_terminal: bool, choice: Option<&str>) -> bool {
    let value = |name: &str| env.get(name).map_or("", String::as_str);
    match choice {
        Some("always") => true,
        Some("never") => false,
        _ if !value("NO_COLOR").is_empty() => false,
        _ if !matches!(value("CLICOLOR_FORCE"), "" | "0") => true,
        _ => is_terminal && value("TERM") != "dumb" && value("CLICOLOR") != "0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn say_keeps_lines_apart_and_escapes_the_rest() {
        let (screen, captured) = Screen::captured("");
        screen.say("one\u{1b}[2J\ntwo");
        assert_eq!(captured.err(), "one\\u{1b}[2J\ntwo\n");
        assert_eq!(captured.out(), "");
    }

    #[test]
    fn lines_are_read_without_their_ending_and_the_end_is_empty() {
        let (screen, _) = Screen::captured("one\r\ntwo\n\nlast");
        let lines: Vec<String> = (0..5).map(|_| screen.read_line().unwrap()).collect();
        assert_eq!(lines, ["one", "two", "", "last", ""]);
    }

    #[test]
    fn a_closed_pipe_has_a_kind_of_its_own_and_a_full_disk_has_not() {
        struct Broken(io::ErrorKind);
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(self.0.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let kinds =
            [(io::ErrorKind::BrokenPipe, Kind::ClosedPipe), (io::ErrorKind::StorageFull, Kind::Unexpected)];
        for (error, kind) in kinds {
            let (out, err) = (Box::new(Broken(error)), Box::new(io::sink()));
            let screen = Screen::new(out, err, Box::new(io::empty()), Facts::default());
            screen.data(b"x").unwrap();
            assert_eq!(screen.flush().unwrap_err().kind(), kind);
        }
    }

    #[test]
    fn too_much_input_is_refused_and_not_cut() {
        let input = Box::new(io::BufReader::new(io::repeat(b'x')));
        let screen = Screen::new(Box::new(io::sink()), Box::new(io::sink()), input, Facts::default());
        assert_eq!(screen.read_input().unwrap_err().kind(), Kind::Usage);
        assert_eq!(screen.read_line().unwrap_err().kind(), Kind::Usage);
    }

    #[test]
    fn colour_follows_the_flag_then_the_environment_then_the_terminal() {
        let env = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let (none, force) = (env(&[]), env(&[("CLICOLOR_FORCE", "1")]));
        assert!(color_wanted(&none, true, None) && !color_wanted(&none, false, Some("auto")));
        assert!(color_wanted(&env(&[("NO_COLOR", "1")]), false, Some("always")));
        assert!(!color_wanted(&force, true, Some("never")) && color_wanted(&force, false, None));
        assert!(!color_wanted(&env(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]), true, None));
        assert!(color_wanted(&env(&[("NO_COLOR", "")]), true, None));
        assert!(!color_wanted(&env(&[("TERM", "dumb")]), true, None));
        assert!(color_wanted(&env(&[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")]), true, None));
    }
}
