//! Carries rows out, several at a time: one session shared, the journal written around every row, and an
//! end that lets what is under way finish.

use super::batch::{self, Unit};
use super::journal::{Journal, Past};
use super::{Plan, Report, Row, State, Tally, line};
use crate::commands::columns;
use crate::engine::{self, Found, How, Target};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Flow, Operation};
use crate::session::outcome::Row as Line;
use crate::session::{Rows, Written};
use serde_json::value::RawValue;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// Everything that the threads share.
pub(super) struct Work<'a> {
    pub(super) target: Target<'a>,
    pub(super) operation: &'static Operation,
    pub(super) sheet: &'a super::input::Sheet,
    pub(super) plan: &'a Plan<'a>,
    pub(super) journal: Journal,
    pub(super) past: Past,
}

/// What a row came to.
struct Settled {
    number: u64,
    key: Arc<str>,
    state: State,
    id: Option<String>,
    fault: Option<Fault>,
}

pub(super) fn run(work: Work, show: impl FnOnce(Rows<'_>) -> Result<(), Fault>) -> Result<Report, Fault> {
    let (next, bad, stop) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let ended = Mutex::new(None);
    let (sender, receiver) = channel();
    let units = batch::units(work.target.platform, work.operation, work.sheet, work.plan.sharing);
    let jobs = work.plan.sharing.jobs.clamp(1, units.len().max(1));
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let sender = sender.clone();
            let shared =
                Shared { work: &work, units: &units, next: &next, bad: &bad, stop: &stop, ended: &ended };
            scope.spawn(move || shared.take_units(&sender));
        }
        drop(sender);
        let tally = Tally { total: work.sheet.len(), ..Tally::default() };
        let mut report = Reporter { receiver, work: &work, tally, failed: Vec::new() };
        let shown = show(Box::new(report.by_ref()));
        if shown.is_err() {
            stop.store(true, Ordering::SeqCst);
        }
        // What was under way is still counted when nobody reads the report any more.
        report.by_ref().for_each(drop);
        let mut ended = ended.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Err(fault) = shown {
            ended.get_or_insert(fault);
        }
        Ok(Report { tally: report.tally, failed: report.failed, ended })
    })
}

/// The report as it grows: counts each row on its way to the screen.
struct Reporter<'a, 'b> {
    receiver: Receiver<Settled>,
    work: &'a Work<'b>,
    tally: Tally,
    failed: Vec<(u64, String)>,
}

impl Iterator for Reporter<'_, '_> {
    type Item = Line;

    fn next(&mut self) -> Option<Self::Item> {
        let Ok(settled) = self.receiver.recv() else {
            // Before a table that waited for the last row is printed.
            self.work.plan.progress.finish();
            return None;
        };
        self.tally.count(settled.state);
        if settled.state == State::Failed {
            let reason =
                settled.fault.as_ref().map(|fault| fault.detail().message.clone()).unwrap_or_default();
            self.failed.push((settled.number, reason));
        }
        self.work.plan.progress.step(&self.tally);
        let row =
            line(settled.number, &settled.key, settled.state, settled.id.as_deref(), settled.fault.as_ref());
        Some(Ok(json::raw(&row)))
    }
}

/// What the threads have in common.
#[derive(Clone, Copy)]
struct Shared<'a, 'b> {
    work: &'a Work<'b>,
    units: &'a [Unit],
    next: &'a AtomicUsize,
    bad: &'a AtomicUsize,
    stop: &'a AtomicBool,
    ended: &'a Mutex<Option<Fault>>,
}

impl Shared<'_, '_> {
    fn end(&self, fault: Fault) {
        self.stop.store(true, Ordering::SeqCst);
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
    }

    /// Stops the run once too many rows failed. A row in doubt is as bad a sign.
    fn count_bad(&self, settled: &[Settled]) {
        let bad = settled.iter().filter(|one| matches!(one.state, State::Failed | State::InDoubt)).count();
        let all = self.bad.fetch_add(bad, Ordering::SeqCst) + bad;
        if bad > 0 && self.work.plan.max_failures.is_some_and(|most| all >= most) {
            self.stop.store(true, Ordering::SeqCst);
        }
    }

    fn take_units(&self, sender: &Sender<Settled>) {
        loop {
            if let Err(fault) = self.work.plan.cancel.check() {
                return self.end(fault);
            }
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            let Some(unit) = self.units.get(self.next.fetch_add(1, Ordering::SeqCst)) else { return };
            match settle(self.work, unit) {
                Ok((settled, unnoted)) => {
                    self.count_bad(&settled);
                    // Going on after a refused sign-in would only lock the account.
                    let hopeless =
                        settled.iter().find_map(|one| one.fault.clone().filter(Fault::is_hopeless));
                    for one in settled {
                        let _ = sender.send(one);
                    }
                    if let Some(fault) = unnoted.or(hopeless) {
                        return self.end(fault);
                    }
                }
                Err(fault) => return self.end(fault),
            }
        }
    }
}

fn settled(row: &Row, state: State, id: Option<String>, fault: Option<Fault>) -> Settled {
    Settled { number: row.number, key: row.key.clone(), state, id, fault }
}

/// Brings the rows of a unit to their end, and tells why that could not be noted, if it could not. The error
/// is the journal's too, from before the rows were sent. After either nothing more may be sent.
fn settle(work: &Work, unit: &Unit) -> Result<(Vec<Settled>, Option<Fault>), Fault> {
    let (mut all, mut due) = (Vec::new(), Vec::new());
    let rows = work.sheet.rows_at(&unit.rows)?;
    for row in &rows {
        match settle_from_past(work, row)? {
            Some(one) => all.push(one),
            None => due.push(row),
        }
    }
    for row in &due {
        work.journal.sent(row.number, &row.key)?;
    }
    let how = How::agreed(work.plan.if_not_exists);
    let outcomes = batch::carry_out(work.target, work.operation, unit, &due, &how).rows;
    let mut unnoted = None;
    for (row, outcome) in due.into_iter().zip(outcomes) {
        let (state, id, fault) = match outcome {
            Written::Unchanged => (State::Unchanged, None, None),
            Written::Done { answer, .. } => (State::Done, id_in(work.operation, &answer), None),
            Written::InDoubt(fault) => (State::InDoubt, None, Some(fault)),
            Written::Refused(fault) => (State::Failed, None, Some(fault)),
        };
        let code = fault.as_ref().map(|fault: &Fault| fault.kind().code());
        // The platform has acted, whether or not that can be noted.
        unnoted = unnoted.or(work.journal.outcome(row.number, state, id.as_deref(), code).err());
        all.push(settled(row, state, id, fault));
    }
    Ok((all, unnoted))
}

/// What is known of a row from earlier runs; nothing where it is to be sent.
fn settle_from_past(work: &Work, row: &Row) -> Result<Option<Settled>, Fault> {
    if let Some(id) = work.past.done.get(&row.number) {
        return Ok(Some(settled(row, State::Skipped, id.clone(), None)));
    }
    if !work.past.in_doubt.contains(&row.number) || work.plan.retry_in_doubt {
        return Ok(None);
    }
    match look_up(work, row) {
        Seen::Done(id) => {
            work.journal.outcome(row.number, State::Done, id.as_deref(), None)?;
            Ok(Some(settled(row, State::Done, id, None)))
        }
        Seen::NotDone => Ok(None),
        Seen::Nobody => {
            let message = "was sent in an earlier run, and nobody knows what came of it";
            let fault = Fault::new(Kind::Partial, message)
                .hint("look at the platform; --retry-in-doubt sends it again");
            Ok(Some(settled(row, State::InDoubt, None, Some(fault))))
        }
    }
}

/// What the platform says about a row in doubt.
enum Seen {
    Done(Option<String>),
    NotDone,
    Nobody,
}

/// Asks the platform whether a row in doubt was done: by the resource's own `get`, for what makes a thing
/// or takes it away. An edit reads before it writes, so doing it again changes nothing twice.
fn look_up(work: &Work, row: &Row) -> Seen {
    let command = work.operation.command;
    if matches!(work.operation.flow, Flow::Edit(_)) {
        return Seen::NotDone;
    }
    if let Some(name) = work.operation.name().and_then(|field| row.given.text(field.arg?)) {
        return match engine::find::made(work.target, work.operation, name) {
            Found::There(get, raw) => Seen::Done(id_in(get, &raw)),
            Found::NotThere => Seen::NotDone,
            Found::Unknown => Seen::Nobody,
        };
    }
    let [target] = work.operation.targets else { return Seen::Nobody };
    let Some(target) = row.given.text(target).filter(|_| command.verb() == "delete") else {
        return Seen::Nobody;
    };
    match engine::find::target(work.target, work.operation, target) {
        Found::NotThere => Seen::Done(None),
        Found::There(..) => Seen::NotDone,
        Found::Unknown => Seen::Nobody,
    }
}

/// The platform's id in an answer, where the operation declares one.
fn id_in(operation: &Operation, raw: &RawValue) -> Option<String> {
    let column = operation.columns.iter().find(|column| std::ptr::eq(column.heading, &columns::ID))?;
    json::pick(raw, column.pointer).map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned))
}
