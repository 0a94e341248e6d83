//! A long list on its way: what is in progress, on standard error, for whoever sits in front of a terminal and sees no
//! rows yet. Nothing in a pipe, and nothing for what is quick.

use super::screen::{Facts, Screen};
use super::style::Style;
use crate::session::Outcome;
use crate::session::Rows;
use crate::session::outcome::Row;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is quicker than this shows itself.
const SOON: Duration = Duration::from_millis(800);

/// How often the numbers are drawn again.
const OFTEN: Duration = Duration::from_millis(100);

/// What is read.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    /// What the rows are, such as `users`.
    pub what: &'a str,
    /// The pages that came, counted by whoever fetches them: each conversation its own.
    pub pages: &'a [&'a AtomicU64],
    /// Nothing but warnings is wanted.
    pub quiet: bool,
}

/// Hands a list on, and shows how far it is until its last row is there.
pub fn watch<'a, T>(
    screen: &Screen,
    style: &Style,
    read: Read,
    outcome: Outcome<'a>,
    take: impl for<'b> FnOnce(Outcome<'b>) -> T,
) -> T {
    if !shows(screen.facts(), style, read.quiet) {
        return take(outcome);
    }
    let target = || ProgressDrawTarget::stderr();
    let line =
        ReadLine { screen, read, rows: AtomicU64::new(0), drawn: Mutex::new(Drawn::NotYet), target: &target };
    std::thread::scope(|scope| {
        let (over, told) = channel::<()>();
        let line = &line;
        scope.spawn(move || draw(line, &told));
        let taken = match outcome {
            Outcome::Rows(rows) => take(Outcome::Rows(counted(rows, line))),
            Outcome::Followed(rows, note) => take(Outcome::Followed(counted(rows, line), note)),
            other => {
                line.end();
                take(other)
            }
        };
        line.end();
        drop(over);
        taken
    })
}

fn counted<'a>(rows: Rows<'a>, line: &'a ReadLine<'a>) -> Rows<'a> {
    Box::new(Counted { rows, line })
}

/// Whether somebody watches a terminal on which nothing else appears.
fn shows(facts: Facts, style: &Style, quiet: bool) -> bool {
    facts.err_is_terminal && !facts.dumb && !quiet && (!facts.out_is_terminal || style.waits_for_all())
}

/// Draws from a moment after the beginning until the end is told.
fn draw(line: &ReadLine, told: &Receiver<()>) {
    let mut wait = SOON;
    while told.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) && line.draw() {
        wait = OFTEN;
    }
}

/// The line that says how far a list is.
struct ReadLine<'a> {
    screen: &'a Screen,
    read: Read<'a>,
    rows: AtomicU64,
    drawn: Mutex<Drawn>,
    target: &'a (dyn Fn() -> ProgressDrawTarget + Sync),
}

enum Drawn {
    NotYet,
    Now(ProgressBar),
    Over,
}

impl ReadLine<'_> {
    fn drawn(&self) -> MutexGuard<'_, Drawn> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Draws the numbers of now; tells whether there will be more.
    fn draw(&self) -> bool {
        let mut drawn = self.drawn();
        if matches!(*drawn, Drawn::NotYet) {
            let bar = ProgressBar::with_draw_target(None, (self.target)()).with_elapsed(SOON);
            let style = ProgressStyle::with_template("{spinner} {msg}, {elapsed}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            self.screen.draws(Some(bar.clone()));
            *drawn = Drawn::Now(bar);
        }
        let Drawn::Now(bar) = &*drawn else { return false };
        bar.set_message(self.numbers());
        bar.tick();
        true
    }

    fn numbers(&self) -> String {
        let counted =
            |count: u64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        let what = if self.read.what.is_empty() { "rows" } else { &self.read.what.replace('-', " ") };
        let pages = self.read.pages.iter().map(|pages| pages.load(Ordering::Relaxed)).sum();
        format!(
            "{}, {}",
            counted(self.rows.load(Ordering::Relaxed), what, what),
            counted(pages, "page", "pages")
        )
    }

    /// Takes the line away before anything is printed where it stands.
    fn end(&self) {
        if let Drawn::Now(bar) = std::mem::replace(&mut *self.drawn(), Drawn::Over) {
            self.screen.draws(None);
            bar.finish_and_clear();
        }
    }
}

/// Rows that are counted as they pass.
struct Counted<'a> {
    rows: Rows<'a>,
    line: &'a ReadLine<'a>,
}

impl Iterator for Counted<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let row = self.rows.next();
        match &row {
            Some(Ok(_)) => drop(self.line.rows.fetch_add(1, Ordering::Relaxed)),
            _ => self.line.end(),
        }
        row
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.line.end();
    }
}

#[cfg(test)]
mod tests {
    use super::super::style::Format;
    use super::*;
    use crate::json;
    use indicatif::TermLike;
    use std::io;
    use std::sync::Arc;

    /// A terminal that remembers what was written to it.
    #[derive(Debug, Clone, Default)]
    struct Paper(Arc<Mutex<String>>);

    impl TermLike for Paper {
        fn width(&self) -> u16 {
            80
        }
        fn move_cursor_up(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write_str(text)
        }
        fn write_str(&self, text: &str) -> io::Result<()> {
            self.0.lock().unwrap().push_str(text);
            Ok(())
        }
        fn clear_line(&self) -> io::Result<()> {
            self.0.lock().unwrap().clear();
            Ok(())
        }
        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    fn facts(out_is_terminal: bool, err_is_terminal: bool) -> Facts {
        Facts { out_is_terminal, err_is_terminal, ..Facts::default() }
    }

    #[test]
    fn a_long_list_shows_itself_on_a_terminal_and_nowhere_else() {
        let table = Style::default();
        let lines = Style { format: Format::Ndjson, ..Style::default() };
        assert!(shows(facts(true, true), &table, false));
        assert!(shows(facts(false, true), &lines, false), "rows go to a file");
        assert!(!shows(facts(true, true), &lines, false), "rows show themselves");
        assert!(!shows(facts(true, true), &table, true), "quiet");
        assert!(!shows(facts(true, false), &table, false) && !shows(facts(false, false), &lines, false));
        assert!(!shows(Facts { dumb: true, ..facts(true, true) }, &table, false));
    }

    #[test]
    fn the_line_says_rows_and_pages_and_is_gone_when_the_last_row_is_there() {
        let (screen, captured) = Screen::captured("");
        let (paper, pages) = (Paper::default(), AtomicU64::new(0));
        let target = || ProgressDrawTarget::term_like(Box::new(paper.clone()));
        let read = Read { what: "users", pages: &[&pages], quiet: false };
        let line = ReadLine {
            screen: &screen,
            read,
            rows: AtomicU64::new(0),
            drawn: Mutex::new(Drawn::NotYet),
            target: &target,
        };
        let shown = || paper.0.lock().unwrap().clone();
        let rows: Rows = Box::new((1..=3).map(|row| Ok(json::raw(&row.into()))));
        let mut rows = Counted { rows, line: &line };
        assert_eq!(rows.by_ref().take(2).count(), 2);
        pages.store(1, Ordering::Relaxed);
        assert!(line.draw());
        assert!(shown().contains("2 users, 1 page, "), "{}", shown());
        screen.say("warning: something");
        assert!(captured.err().contains("warning: something\n"));
        assert_eq!(rows.count(), 1);
        assert!(!shown().contains("users"), "{}", shown());
        assert!(!line.draw(), "nothing is drawn behind the end");
        assert!(!shown().contains("users"));
    }
}
