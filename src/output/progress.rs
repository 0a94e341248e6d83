//! How far a run of many rows is, on standard error: a bar on a terminal, a plain line now and then where
//! that is asked for, nothing otherwise.

use super::screen::Screen;
use crate::bulk::{BulkProgress, Tally};
use crate::clock::Clock;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, PoisonError};

/// A plain line comes this often.
const EVERY: SignedDuration = SignedDuration::from_secs(10);

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgressForm {
    /// A bar on a terminal, nothing elsewhere.
    Auto,
    /// A line every ten seconds.
    Plain,
    /// Nothing.
    None,
}

impl ProgressForm {
    /// The words for `--progress`.
    pub const NAMES: [&'static str; 3] = ["auto", "plain", "none"];

    /// Reads one of them.
    pub fn parse(text: &str) -> ProgressForm {
        match text {
            "plain" => ProgressForm::Plain,
            "none" => ProgressForm::None,
            _ => ProgressForm::Auto,
        }
    }
}

/// Shows how far a run is.
pub struct Meter<'a> {
    screen: &'a Screen,
    clock: &'a dyn Clock,
    bar: Option<ProgressBar>,
    plain: bool,
    start: Timestamp,
    last: Mutex<Timestamp>,
}

impl<'a> Meter<'a> {
    /// A meter for so many rows. `streams` says whether data is printed before the last row is done: a bar on the
    /// same terminal would run through it.
    pub fn new(
        screen: &'a Screen,
        clock: &'a dyn Clock,
        form: ProgressForm,
        rows: usize,
        streams: bool,
    ) -> Self {
        let facts = screen.facts();
        let shared = facts.out_is_terminal && streams;
        let bar = (form == ProgressForm::Auto && facts.err_is_terminal && !shared && !facts.dumb)
            .then(|| bar(rows));
        screen.draws(bar.clone());
        let start = clock.now();
        Meter { screen, clock, bar, plain: form == ProgressForm::Plain, start, last: Mutex::new(start) }
    }
}

fn bar(rows: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(rows as u64), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {rate} {eta} left {msg}");
    let rate = |state: &ProgressState, text: &mut dyn std::fmt::Write| {
        let _ = write!(text, "{:.0} a second", state.per_sec());
    };
    bar.set_style(style.map_or_else(|_| ProgressStyle::default_bar(), |style| style.with_key("rate", rate)));
    bar
}

impl BulkProgress for Meter<'_> {
    fn step(&self, tally: &Tally) {
        if let Some(bar) = &self.bar {
            bar.set_position(tally.settled() as u64);
            if tally.failed > 0 {
                bar.set_message(format!("{} failed", tally.failed));
            }
        }
        if self.plain {
            let now = self.clock.now();
            let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            if now.duration_since(*last) >= EVERY {
                *last = now;
                let seconds = now.duration_since(self.start).as_secs_f64();
                let rate = tally.settled() as f64 / seconds.max(0.001);
                self.screen.say(&format!(
                    "{} of {} rows, {} failed, {rate:.1} a second",
                    tally.settled(),
                    tally.total,
                    tally.failed
                ));
            }
        }
    }

    fn finish(&self) {
        if let Some(bar) = &self.bar {
            self.screen.draws(None);
            bar.finish_and_clear();
        }
    }
}
