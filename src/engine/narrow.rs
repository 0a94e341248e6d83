//! `--where`: rows of a list that fit conditions on its columns. What the platform documents that it can filter by goes to
//! it; every row is looked at here all the same, so that a condition means one thing on every platform.

use super::completing::Completing;
use super::condition::{RowTest, check_sign};
use super::listed::{columns_of, is_asked, is_list};
use super::wording::takes_no;
use crate::commands::Sign;
use crate::commands::args::WHERE;
use crate::fault::Fault;
use crate::platforms::{Operation, Platform};
use crate::session::outcome::Row;
use crate::session::{CommandInput, Outcome, Rows};
use jiff::Timestamp;
use std::collections::VecDeque;

/// The conditions that are looked at here, and how many rows are wanted of those that fit.
#[derive(Default)]
pub(super) struct Narrowing {
    tests: Vec<RowTest>,
    /// Those on what is read for each row.
    late: Vec<RowTest>,
    limit: Option<u64>,
    /// The instants that were meant.
    pub(super) told: Vec<String>,
}

impl Narrowing {
    /// Takes the conditions out of what was given. Those in the platform's own words become its filter, and so does what it
    /// can do of the others.
    ///
    /// # Errors
    /// Usage: no column of that name, or a value that the column cannot have.
    pub(super) fn take(
        platform: &Platform,
        operation: &Operation,
        given: &mut CommandInput,
        now: Timestamp,
    ) -> Result<Self, Fault> {
        let mut narrowing = Narrowing::default();
        let texts = std::mem::take(&mut given.wheres);
        if texts.is_empty() {
            return Ok(narrowing);
        }
        if !is_list(operation) {
            return Err(takes_no(platform, operation, WHERE.name));
        }
        let columns = columns_of(operation, given);
        for text in texts {
            check_sign(&text)?;
            let wrong = match operation.narrows.and_then(|narrows| narrows.own(&text, now)) {
                Some(Ok(())) => {
                    given.push(&WHERE, text);
                    continue;
                }
                own => own.and_then(Result::err),
            };
            let test = RowTest::read(columns, &text, now, wrong).map_err(|fault| {
                let name = Sign::split(&text).map_or("", |(name, ..)| name);
                let part =
                    operation.with.and_then(|with| with.parts.iter().find(|part| part.column.name == name));
                let is_shown = columns.iter().any(|column| column.heading.name == name);
                part.filter(|_| !is_shown).map_or(fault, |part| needs_with(part.column.name))
            })?;
            let part =
                operation.with.and_then(|with| with.parts.iter().find(|part| part.column == test.heading()));
            let late = part.is_some_and(|part| is_asked(given, part));
            if part.is_some() && !late && !given.with.is_empty() {
                return Err(needs_with(test.heading().name));
            }
            narrowing.told.extend(test.told(&text));
            if !given.columns.is_empty() {
                given.columns.push(test.heading().name.to_owned());
            }
            if let (Some(narrows), Some(value)) = (operation.narrows, test.sent()) {
                narrows.narrow(given, test.heading(), test.sign, &value);
            }
            if late { &mut narrowing.late } else { &mut narrowing.tests }.push(test);
        }
        if !narrowing.tests.is_empty() || !narrowing.late.is_empty() {
            narrowing.limit = given.limit.take();
        }
        Ok(narrowing)
    }

    /// The rows that fit, completed, and no more than are wanted. What costs a read for each row is done last.
    pub(super) fn apply<'a>(self, outcome: Outcome<'a>, completing: Option<Completing<'a>>) -> Outcome<'a> {
        let most = self.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
        let first = if self.late.is_empty() { most } else { usize::MAX };
        let outcome = narrowed(outcome, self.tests, first);
        let outcome = completing.into_iter().fold(outcome, |outcome, by| by.apply(outcome));
        narrowed(outcome, self.late, most)
    }
}

/// The fault for a condition on what is not read.
fn needs_with(name: &str) -> Fault {
    Fault::usage(format!("'{name}' is not in this list")).hint(format!("--with {name} reads it for each row"))
}

/// The rows that fit, and no more than are wanted; all of them where nothing is asked of them.
fn narrowed<'a>(outcome: Outcome<'a>, tests: Vec<RowTest>, most: usize) -> Outcome<'a> {
    if tests.is_empty() {
        return outcome;
    }
    let narrowed = |rows: Rows<'a>| -> Rows<'a> {
        Box::new(NarrowedRows { rows, tests, left: most, ready: VecDeque::new() })
    };
    match outcome {
        Outcome::Rows(rows) => Outcome::Rows(narrowed(rows)),
        Outcome::Followed(rows, note) => Outcome::Followed(narrowed(rows), note),
        outcome => outcome,
    }
}

/// The rows of a list that fit. As many are looked at together as are there without another call, so that those who take
/// rows by the handful get one.
struct NarrowedRows<'a> {
    rows: Rows<'a>,
    tests: Vec<RowTest>,
    left: usize,
    ready: VecDeque<Row>,
}

impl NarrowedRows<'_> {
    /// Looks at the rows that are there; nothing at the end.
    fn look(&mut self) -> Option<()> {
        let first = self.rows.next()?;
        let there = self.rows.size_hint().0;
        for row in std::iter::once(first).chain(self.rows.by_ref().take(there)) {
            match &row {
                Ok(raw) if !self.tests.iter().all(|test| test.holds(raw)) => continue,
                Ok(_) => self.left -= 1,
                Err(_) => self.left = 0,
            }
            self.ready.push_back(row);
            if self.left == 0 {
                break;
            }
        }
        Some(())
    }
}

impl Iterator for NarrowedRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while self.ready.is_empty() && self.left > 0 {
            self.look()?;
        }
        self.ready.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ready.len(), None)
    }
}
