//! `--with`: rows of a list completed with what it leaves out, by reads beside each other. Rows stay in their order; a row
//! whose read fails lacks the part, and that is noted.

use super::how::How;
use super::listed::{is_list, parts};
use super::target::Target;
use crate::commands::{Arg, Command};
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Operation, WithBy, WithPart};
use crate::session::outcome::Row;
use crate::session::{CommandInput, Input, Outcome, Rows};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// So many rows are read for at once for each read that may be in progress: the slowest read of them holds up the rest.
const EACH: usize = 8;

/// Carries an operation out.
type Run = for<'a> fn(Target<'a>, &'static Operation, CommandInput, &How) -> Result<Outcome<'a>, Fault>;

/// What rows are completed with.
pub(super) struct Completing<'a> {
    target: Target<'a>,
    parts: Vec<&'static WithPart>,
    jobs: usize,
    run: Run,
}

impl<'a> Completing<'a> {
    /// What was asked for, and what the list itself is asked for because of it; nothing where nothing was asked for.
    ///
    /// # Errors
    /// Unsupported: the list cannot be completed. Usage: no part of that name.
    pub(super) fn take(
        target: Target<'a>,
        operation: &Operation,
        given: &mut CommandInput,
        run: Run,
    ) -> Result<Option<Self>, Fault> {
        if given.with.is_empty() {
            return Ok(None);
        }
        let parts = parts(target.platform, operation, given)?;
        for part in &parts {
            if let WithBy::Loaded(arg, text) = part.by
                && !given.many(arg).iter().any(|known| known == text)
            {
                given.push(arg, text.to_owned());
            }
        }
        let jobs = target.session.jobs(given.jobs, target.session.listener);
        Ok(Some(Completing { target, parts, jobs, run }))
    }

    /// The rows of a list, completed.
    pub(super) fn apply(self, outcome: Outcome<'a>) -> Outcome<'a> {
        let completed = |rows: Rows<'a>| -> Rows<'a> {
            Box::new(CompletedRows { rows, by: self, ready: VecDeque::new(), over: false })
        };
        match outcome {
            Outcome::Rows(rows) => Outcome::Rows(completed(rows)),
            outcome => outcome,
        }
    }

    /// A row with its parts.
    ///
    /// # Errors
    /// What ends the run, or would fail for every other row too.
    fn complete(&self, row: &RawValue) -> Result<Box<RawValue>, Fault> {
        let mut with = Map::new();
        let mut read: Vec<(&Command, Option<Value>)> = Vec::new();
        for part in &self.parts {
            let elements = match part.by {
                WithBy::There | WithBy::Loaded(..) => json::pick(row, part.items),
                WithBy::Read(command, arg, at) => {
                    if !read.iter().any(|(known, _)| std::ptr::eq(*known, command)) {
                        read.push((command, self.read(row, command, (arg, at))?));
                    }
                    let whole = read.iter().find(|(known, _)| std::ptr::eq(*known, command));
                    // What was not read is absent; what was read and holds nothing is an empty list.
                    let Some((_, Some(whole))) = whole else { continue };
                    whole.pointer(part.items).cloned()
                }
            };
            let elements = elements.as_ref().and_then(Value::as_array);
            // A list that was read or asked for is shown where it is empty too; one that is merely there may be left out.
            if elements.is_none() && !matches!(part.by, WithBy::There) {
                self.leaves_out(row, part.column.name);
                continue;
            }
            let names = elements.into_iter().flatten().map(|element| part.name_of(element).cloned());
            // What is there and says no name is none the less: without one of them the list would read as all of them.
            let Some(names) = names.collect::<Option<Value>>() else {
                self.leaves_out(row, &format!("the names of all {}", part.column.name));
                continue;
            };
            with.insert(part.column.name.to_owned(), names);
        }
        let text = row.get().trim_end();
        let front = text.strip_suffix('}').map(str::trim_end).unwrap_or(text);
        let comma = if front.ends_with('{') { "" } else { "," };
        RawValue::from_string(format!("{front}{comma}\"with\":{}}}", Value::Object(with)))
            .map_err(|error| Fault::unexpected(format!("a row of the platform cannot be read: {error}")))
    }

    /// Notes that the answer for a row leaves something out.
    fn leaves_out(&self, row: &RawValue, what: &str) {
        let id = json::pick(row, "/id").and_then(|id| json::text_at(&id, "")).unwrap_or_default();
        let fault = Fault::unexpected(format!("the answer does not show {what}"));
        self.target.session.note_unread(id, self.target.session.name(fault));
    }

    /// What is read of one thing; nothing where that failed, which is noted.
    fn read(
        &self,
        row: &RawValue,
        command: &'static Command,
        (arg, at): (&'static Arg, &str),
    ) -> Result<Option<Value>, Fault> {
        let Target { session, platform } = self.target;
        let operation = super::wording::operation(platform, command)?;
        let Some(id) = json::pick(row, at).and_then(|id| json::text_at(&id, "")) else { return Ok(None) };
        let mut given = CommandInput::default();
        given.ids.push(arg.name);
        given.set(arg, Input::Text(id.clone()));
        let came =
            (self.run)(self.target, operation, given, &How::agreed(false)).and_then(
                |outcome| match outcome {
                    Outcome::Item(raw) => Ok(vec![raw]),
                    Outcome::Rows(rows) => rows.collect(),
                    _ => Err(Fault::unexpected(format!("'{}' does not show one thing", command.path))),
                },
            );
        match came {
            Ok(rows) => {
                session.note_read();
                let values = rows.iter().filter_map(|row| serde_json::from_str(row.get()).ok());
                let is_list = is_list(operation);
                Ok(if is_list { Some(values.collect()) } else { values.into_iter().next() })
            }
            Err(fault) if fault.kind().ends_run() || fault.is_hopeless() || session.is_over() => Err(fault),
            Err(fault) => {
                session.note_unread(id, session.name(fault));
                Ok(None)
            }
        }
    }
}

/// Rows that are completed, as many together as reads may be in progress.
struct CompletedRows<'a> {
    rows: Rows<'a>,
    by: Completing<'a>,
    ready: VecDeque<Row>,
    over: bool,
}

impl CompletedRows<'_> {
    /// Completes some rows; the first that ends the run ends them.
    fn look(&mut self) -> Option<()> {
        let rows: Vec<Row> = self.rows.by_ref().take(self.by.jobs * EACH).collect();
        if rows.is_empty() {
            return None;
        }
        let next = AtomicUsize::new(0);
        let done: Vec<Mutex<Option<Row>>> = rows.iter().map(|_| Mutex::new(None)).collect();
        let (by, done, next) = (&self.by, &done, &next);
        let (rows, over) = (&rows, &AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..by.jobs.min(rows.len()) {
                scope.spawn(move || {
                    while over.load(Ordering::SeqCst) == 0 {
                        let place = next.fetch_add(1, Ordering::SeqCst);
                        let (Some(row), Some(done)) = (rows.get(place), done.get(place)) else { return };
                        let Ok(row) = row else { return };
                        let row = by.complete(row);
                        over.fetch_add(usize::from(row.is_err()), Ordering::SeqCst);
                        *done.lock().unwrap_or_else(PoisonError::into_inner) = Some(row);
                    }
                });
            }
        });
        for (row, done) in rows.iter().zip(done) {
            let done = done.lock().unwrap_or_else(PoisonError::into_inner).take();
            let row = match (row, done) {
                (Err(fault), _) => Err(fault.clone()),
                (Ok(_), Some(done)) => done,
                // Behind one that ended the run.
                (Ok(_), None) => continue,
            };
            self.over = row.is_err();
            self.ready.push_back(row);
            if self.over {
                break;
            }
        }
        Some(())
    }
}

impl Iterator for CompletedRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while self.ready.is_empty() && !self.over {
            self.look()?;
        }
        self.ready.pop_front()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ready.len(), None)
    }
}
