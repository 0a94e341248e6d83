//! `--watch`: a read again and again. On a terminal the screen is drawn again each time; as NDJSON a row is written when it
//! is new or shows something else than the time before.

use super::again;
use super::context::{Context, split_url};
use super::globals::Globals;
use super::handover::view;
use super::outcome::shown_with;
use super::read;
use super::several::{self, Reads};
use crate::commands::{Arg as Word, Command};
use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::output::captured::Buffer;
use crate::output::screen::{Facts, Screen};
use crate::output::{self, Dry, Format};
use crate::platforms::{Operation, Platform};
use crate::session::{Outcome, Session};
use clap::{Arg, ArgMatches};
use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

const FLAG: &str = "watch";

/// Starts a frame: the screen is cleared, with what has scrolled away.
const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

/// The flag, for what only reads.
pub(super) fn arg() -> Arg {
    Arg::new(FLAG)
        .long(FLAG)
        .value_name("SECONDS")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("5")
        .value_parser(clap::value_parser!(u64).range(1..=86_400))
        .help("Read again every 5 or so many seconds; in a pipe with -o ndjson, which writes the rows that changed")
}

/// How often a line asks to be read again.
pub(super) fn asked(matches: &ArgMatches) -> Option<Duration> {
    matches.try_get_one::<u64>(FLAG).ok().flatten().map(|seconds| Duration::from_secs(*seconds))
}

/// What is read, and how.
struct Watch<'a> {
    /// Where its output goes until it is whole.
    inner: Context<'a>,
    out: Buffer,
    err: Buffer,
    matches: &'a ArgMatches,
    command: &'static Command,
    target: (&'static Platform, &'static Operation),
    names: Option<(&'static Word, Vec<String>)>,
    /// The output format of the settings, and the format that it comes to.
    form: Option<String>,
    format: Format,
    origin: String,
}

/// Reads until something ends it.
///
/// # Errors
/// Usage: nobody would see it. A refused sign-in, and what would be wrong each time. Interrupted or terminated.
pub(super) fn run(
    context: &Context,
    (command, matches): (&'static Command, &ArgMatches),
    every: Duration,
) -> Result<(), Fault> {
    let settings = context.settings()?;
    let form = settings.output.clone();
    let format = context.globals.style(form.as_deref(), context.screen)?.format;
    let facts = context.screen.facts();
    let in_lines = format == Format::Ndjson;
    if !in_lines && !facts.out_is_terminal {
        return Err(Fault::usage("--watch draws on a terminal, and standard output is none")
            .hint("-o ndjson writes the rows that changed, a line each"));
    }
    if matches.try_contains_id("dry-run").unwrap_or(false) {
        return Err(Fault::usage("--watch reads, and --dry-run sends nothing: give one of them"));
    }
    let (platform, profile) = (settings.platform, settings.profile.clone());
    let named = |fault: Fault| fault.on(&profile, platform.name);
    let operation = engine::operation(platform, command).map_err(named)?;
    let names = several::names(context, matches, command)?;
    let (screen, out, err) = Screen::buffered(facts);
    let inner = Context {
        globals: Globals { quiet: true, ..context.globals.clone() },
        env: context.env,
        screen: &screen,
        clock: context.clock.clone(),
        cancel: context.cancel,
        built_in: context.built_in,
        open: context.open,
        redactor: context.redactor,
        history: context.history,
    };
    let origin = split_url(&settings.url).0.to_owned();
    let target = (platform, operation);
    let watch = Watch { inner, out, err, matches, command, target, names, form, format, origin };
    let connection = watch.inner.connect(settings)?;
    let mut last = Last::default();
    loop {
        context.screen.measure_again(&[watch.inner.screen]);
        let read = connection.talk(false, |session| watch.read(session)).map_err(named);
        if let Err(fault) = &read
            && again::ends(fault)
        {
            return read;
        }
        let fault = read.err().map(|mut fault| {
            fault.clean(&|text| context.redactor.clean(text));
            output::fault_text(watch.format, &fault, context.globals.verbose > 0)
        });
        let shown = if in_lines {
            watch.lines(context.screen, &mut last, fault.as_deref())
        } else {
            let now = context.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ");
            let header = format!("{now}  {} on {profile}, every {} s", command.path, every.as_secs());
            watch.frame(context.screen, &mut last, (&header, fault.as_deref()))
        };
        shown?;
        again::wait(&*context.clock, context.cancel, every)?;
    }
}

/// What was shown the time before.
#[derive(Default)]
struct Last {
    rows: HashSet<u64>,
    hasher: RandomState,
    /// What a frame showed that was read well.
    text: String,
}

impl Watch<'_> {
    fn read(&self, session: &Session) -> Result<(), Fault> {
        let (platform, operation) = self.target;
        let now = self.inner.clock.now();
        // Spans of time count from the moment of each read.
        let (mut given, _) =
            read::command_line(self.matches, self.command, self.inner.screen, now, &mut Vec::new())?;
        let mut style = self.inner.globals.style(self.form.as_deref(), self.inner.screen)?;
        if style.sort_by.is_some() {
            style.limit = given.limit.take();
        }
        let view = view(platform, operation, &given);
        output::check(&style, &view)?;
        if let Some((word, names)) = &self.names {
            let (style, view, origin) = (&style, &view, self.origin.as_str());
            let reads =
                Reads { target: self.target, word, names: names.clone(), base: given, style, view, origin };
            return reads.run(&self.inner, session);
        }
        let outcome = engine::run(Target { session, platform }, operation, given, &How::agreed(false))?;
        if matches!(outcome, Outcome::Followed(..)) {
            return Err(Fault::usage(format!(
                "'{}' hands its rows out once, so nothing watches it",
                self.command.path
            )));
        }
        shown_with(&self.inner, session, (&style, &view, &self.origin, Dry::Text), outcome)
    }

    /// Draws what was read in the place of what stands there; a failed read stands above what was read last.
    fn frame(
        &self,
        screen: &Screen,
        last: &mut Last,
        (header, fault): (&str, Option<&str>),
    ) -> Result<(), Fault> {
        let (text, told) = (self.out.take(), self.err.take());
        if fault.is_none() {
            last.text = text;
        }
        let clear = if screen.facts().dumb { "" } else { CLEAR };
        let fault = fault.map(|fault| format!("{fault}\n")).unwrap_or_default();
        let (top, rest) = (format!("{header}\n{fault}"), format!("{told}\n{}", last.text));
        let shown = fitted((&top, &rest), &screen.facts());
        screen.data(format!("{clear}{shown}").as_bytes())?;
        screen.flush()
    }

    /// Writes the rows that were not there the time before, as they are now. What a failed read showed counts as well.
    fn lines(&self, screen: &Screen, last: &mut Last, fault: Option<&str>) -> Result<(), Fault> {
        let (text, told) = (self.out.take(), self.err.take());
        told.lines().chain(fault).for_each(|line| screen.say(line));
        let mut rows = HashSet::new();
        for line in text.lines() {
            let row = last.hasher.hash_one(line);
            if rows.insert(row) && !last.rows.contains(&row) {
                screen.data_line(line)?;
            }
        }
        // Of what a failed read did not get to, nothing is known.
        if fault.is_some() {
            last.rows.extend(rows);
        } else {
            last.rows = rows;
        }
        screen.flush()
    }
}

/// What a terminal has space for: all of the top, and of the rest the first lines where not all of it fits, with a last line that
/// tells how much is left out. What scrolls away would be the top.
fn fitted((top, rest): (&str, &str), facts: &Facts) -> String {
    let rows = |line: &str| match facts.width {
        0 => 1,
        width => output::line_width(line).div_ceil(width).max(1),
    };
    let sum = |text: &str| text.lines().map(rows).sum::<usize>();
    // The cursor stands below the last line.
    let space = facts.height.saturating_sub(1);
    if facts.height == 0 || sum(top) + sum(rest) <= space {
        return format!("{top}{rest}");
    }
    let mut space = space.saturating_sub(sum(top) + 1);
    let mut shown = top.to_owned();
    let mut lines = rest.lines().peekable();
    while let Some(line) = lines.next_if(|line| rows(line) <= space) {
        space -= rows(line);
        shown.push_str(line);
        shown.push('\n');
    }
    let left = lines.count();
    let noun = if left == 1 { "line is" } else { "lines are" };
    format!("{shown}{left} more {noun} not shown: the terminal is too short\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_terminal_shows_the_top_and_says_what_is_left_out() {
        let facts = |width, height| Facts { width, height, ..Facts::default() };
        let rest = "\nname\na\nb\nc\n";
        assert_eq!(fitted(("time\nfault\n", rest), &facts(80, 8)), format!("time\nfault\n{rest}"));
        assert_eq!(fitted(("time\nfault\n", rest), &facts(80, 0)), format!("time\nfault\n{rest}"));
        let cut = fitted(("time\nfault\n", rest), &facts(80, 7));
        assert_eq!(cut, "time\nfault\n\nname\na\n2 more lines are not shown: the terminal is too short\n");
        // A line that is broken takes two.
        let cut = fitted(("time\n", "123456\n\u{1b}[1mb\u{1b}[0m\nc\nd\n"), &facts(5, 6));
        assert_eq!(
            cut,
            "time\n123456\n\u{1b}[1mb\u{1b}[0m\n2 more lines are not shown: the terminal is too short\n"
        );
        assert!(fitted(("time\nfault\n", rest), &facts(80, 1)).starts_with("time\nfault\n5 more"));
    }
}
