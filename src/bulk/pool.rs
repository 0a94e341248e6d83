//! Carries rows out, several at a time: one session shared, the journal written around every row, and an
//! end that lets what is in progress finish.

use super::batch::{self, Unit};
use super::report::{BulkReport, RunState};
use super::reporter::Reporter;
use super::row::BulkRow;
use super::row_outcome::RowOutcome;
use super::work::Work;
use crate::engine::afterwards::{by_id, own_id, told};
use crate::engine::look::{Settled, id_in, is_there, look};
use crate::engine::{self, How, Looks, Together, has_key};
use crate::fault::{Evidence, Fault, Kind};
use crate::platforms::Flow;
use crate::session::{NotedAct, Rows, SettledAct, Written};
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};

pub(super) fn run(work: Work, show: impl FnOnce(Rows<'_>) -> Result<(), Fault>) -> Result<BulkReport, Fault> {
    let (next, bad, stop) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let outages = AtomicUsize::new(0);
    let ended = Mutex::new(None);
    let (sender, receiver) = channel();
    let units = batch::units(work.rows, work.plan.sharing);
    let jobs = work.plan.sharing.jobs.clamp(1, units.len().max(1));
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let sender = sender.clone();
            let shared = PoolShared {
                work: &work,
                units: &units,
                next: &next,
                bad: &bad,
                outages: &outages,
                stop: &stop,
                ended: &ended,
            };
            scope.spawn(move || shared.take_units(&sender));
        }
        drop(sender);
        let mut reporter = Reporter::new(receiver, &work, &ended);
        let shown = show(Box::new(reporter.by_ref()));
        if shown.is_err() {
            stop.store(true, Ordering::SeqCst);
        }
        // What was in progress is still counted when nobody reads the report any more.
        reporter.by_ref().for_each(drop);
        let mut report = reporter.report();
        if let Err(fault) = shown {
            report.ended.get_or_insert(fault);
        }
        Ok(report)
    })
}

/// What the threads have in common.
#[derive(Clone, Copy)]
struct PoolShared<'a, 'b> {
    work: &'a Work<'b>,
    units: &'a [Unit],
    next: &'a AtomicUsize,
    bad: &'a AtomicUsize,
    outages: &'a AtomicUsize,
    stop: &'a AtomicBool,
    ended: &'a Mutex<Option<Fault>>,
}

impl PoolShared<'_, '_> {
    fn end(&self, fault: Fault) {
        self.stop.store(true, Ordering::SeqCst);
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
    }

    /// Stops the run once too many rows failed. A row in doubt is as bad a sign.
    fn count_bad(&self, settled: &[RowOutcome]) {
        let bad =
            settled.iter().filter(|one| matches!(one.state, RunState::Failed | RunState::InDoubt)).count();
        let all = self.bad.fetch_add(bad, Ordering::SeqCst) + bad;
        if bad > 0 && self.work.plan.max_failures.is_some_and(|most| all >= most) {
            self.stop.store(true, Ordering::SeqCst);
        }
    }

    /// Ends the run once so many calls in a row came to nothing because nobody answered or the platform had no time.
    /// Until one is answered again, each is sent once only.
    fn count_outages(&self, settled: &[RowOutcome], unit: &Unit) -> Option<Fault> {
        let sent = settled.iter().filter(|one| one.state != RunState::Skipped);
        let mut outages: Vec<Option<&Fault>> =
            sent.map(|one| one.fault.as_ref().filter(|fault| fault.is_outage())).collect();
        if unit.shares() {
            // They are one call, and what some of them came to is an answer to all.
            outages.sort_by_key(Option::is_some);
            outages.truncate(1);
        }
        let first = unit.rows.first().copied().unwrap_or_default();
        let session = self.work.rows.act(first).0.session;
        for outage in outages {
            let Some(fault) = outage else {
                self.outages.store(0, Ordering::SeqCst);
                session.send_once_only(false);
                continue;
            };
            let count = self.outages.fetch_add(1, Ordering::SeqCst) + 1;
            session.send_once_only(true);
            if count >= self.work.plan.give_up_after {
                return Some(given_up(count, fault));
            }
        }
        None
    }

    fn take_units(&self, sender: &Sender<(usize, RowOutcome)>) {
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
                    let given_up = self.count_outages(&settled, unit);
                    // Going on after a refused sign-in would only lock the account.
                    let hopeless =
                        settled.iter().find_map(|one| one.fault.clone().filter(Fault::is_hopeless));
                    for (place, one) in unit.rows.iter().zip(settled) {
                        if matches!(one.state, RunState::Done | RunState::Unchanged) {
                            self.work.rows.is_done(*place, one.id.as_deref());
                        }
                        let _ = sender.send((*place, one));
                    }
                    if let Some(fault) = unnoted.or(hopeless).or(given_up) {
                        return self.end(fault);
                    }
                }
                Err(fault) => return self.end(fault),
            }
        }
    }
}

/// Why a run ended that nobody answered.
fn given_up(count: usize, last: &Fault) -> Fault {
    let mut fault = last.detail().doubt.as_ref().map_or_else(|| last.clone(), |doubt| doubt.cause.clone());
    let calls = if count == 1 { "call" } else { "calls" };
    let message = &mut fault.detail_mut().message;
    *message = format!("gave up after {count} {calls} in a row that came to nothing: {message}");
    fault
}

/// Brings the rows of a unit to their end, and tells why that could not be noted, if it could not. The error
/// is the journal's too, from before the rows were sent. After either nothing more may be sent.
fn settle(work: &Work, unit: &Unit) -> Result<(Vec<RowOutcome>, Option<Fault>), Fault> {
    let rows = unit.rows_of(work.rows)?;
    let mut all: Vec<Option<RowOutcome>> = Vec::with_capacity(rows.len());
    for row in &rows {
        all.push(settle_from_past(work, row)?);
    }
    let due: Vec<&BulkRow> =
        rows.iter().zip(&all).filter(|(_, past)| past.is_none()).map(|(row, _)| row).collect();
    for row in &due {
        work.journal.sent(row.number, &row.key)?;
    }
    let how = How { looks: work.plan.looks, ..How::agreed(work.plan.if_not_exists) };
    let Together { rows: mut outcomes, noted, .. } = batch::carry_out(unit, &due, &how);
    if unit.shares() {
        settle_doubts(&due, &mut outcomes, work.plan.if_not_exists);
        note_found(&due, &noted, &outcomes);
    }
    let mut unnoted = None;
    let open = all.iter_mut().filter(|one| one.is_none());
    let noted = noted.into_iter().chain(std::iter::repeat(None));
    for (((row, outcome), noted), place) in due.into_iter().zip(outcomes).zip(noted).zip(open) {
        let one = RowOutcome { noted, ..came_to(work, row, outcome) };
        // The platform has acted, whether or not that can be noted.
        unnoted = unnoted.or(work.journal.outcome(&one).err());
        *place = Some(one);
    }
    Ok((all.into_iter().flatten().collect(), unnoted))
}

/// What a row came to that was carried out.
fn came_to(work: &Work, row: &BulkRow, outcome: Written) -> RowOutcome {
    match outcome {
        Written::Unchanged => RowOutcome::new(row, RunState::Unchanged, None, None),
        Written::Done { answer, verified } => {
            let told = if verified { None } else { told(work.plan.looks, row.operation, &answer) };
            let own = own_id(row.operation, &row.given, &answer);
            // A look tells which of two rows an id belongs to.
            let other = own.and_then(|id| work.named_by(row, id)).filter(|_| told.is_none());
            if let (Some(other), false) = (other, verified) {
                let fault = row.target.session.name(named_twice(other));
                return RowOutcome::new(row, RunState::InDoubt, None, Some(fault));
            }
            let id = id_in(row.operation, &answer).filter(|_| other.is_none());
            RowOutcome { told: told.is_some(), ..RowOutcome::new(row, RunState::Done, id, None) }
        }
        Written::InDoubt(fault) => RowOutcome::new(row, RunState::InDoubt, None, Some(fault)),
        Written::Refused(fault) => RowOutcome::new(row, RunState::Failed, None, Some(fault)),
    }
}

/// Two answers that name one id: at least one of them is wrong.
fn named_twice(other: u64) -> Fault {
    Fault::new(Kind::InDoubt, format!("was accepted, and the answer names the id of row {other}"))
        .hint("look at the platform before relying on either")
}

/// What is known of a row from earlier runs; nothing where it is to be sent.
fn settle_from_past(work: &Work, row: &BulkRow) -> Result<Option<RowOutcome>, Fault> {
    if let Some(id) = work.past.done.get(&row.number) {
        let told = work.plan.looks != Looks::Never && work.past.told.contains(&row.number);
        return Ok(Some(RowOutcome { told, ..RowOutcome::new(row, RunState::Skipped, id.clone(), None) }));
    }
    let unseen = work.past.unseen.get(&row.number);
    let known = match unseen {
        Some(id) => by_id(row.target, row.operation, &row.given, id),
        None if work.past.in_doubt.contains(&row.number) => look_up(row),
        None => return Ok(None),
    };
    let made = unseen.is_some() && work.past.in_doubt.contains(&row.number);
    let one = match known {
        // Without a name to find it by, sending it again might make another one.
        Settled::NotDone if made && !has_key(row.operation, &row.given) && !work.plan.retry_in_doubt => {
            RowOutcome::new(row, RunState::InDoubt, None, Some(unknown()))
        }
        Settled::Done(get, raw) => RowOutcome::new(row, RunState::Done, id_in(get, &raw), None),
        Settled::Seen => RowOutcome::new(row, RunState::Done, None, None),
        Settled::NotDone | Settled::Lacks(_) => return Ok(None),
        Settled::Other(member) => {
            let fault = row.target.session.name(other(row, &member));
            RowOutcome::new(row, RunState::Failed, None, Some(fault))
        }
        // Whoever made it: an earlier run may have.
        Settled::There(get, raw, false) if work.plan.if_not_exists => {
            RowOutcome::new(row, RunState::Done, id_in(get, &raw), None)
        }
        _ if work.plan.retry_in_doubt => return Ok(None),
        Settled::There(_, _, unseen) => {
            let fault = row.target.session.name(there(row, unseen));
            RowOutcome::new(row, RunState::InDoubt, None, Some(fault))
        }
        Settled::Partly(..)
        | Settled::Unreadable
        | Settled::Closed
        | Settled::Several(_)
        | Settled::Unknown => RowOutcome::new(row, RunState::InDoubt, None, Some(unknown())),
    };
    work.journal.outcome(&one)?;
    Ok(Some(one))
}

fn unknown() -> Fault {
    Fault::new(Kind::InDoubt, "was sent in an earlier run, and what came of it is not known")
        .hint("look at the platform; --retry-in-doubt sends it again")
}

/// Something of that name is there that is not what the row asks for.
fn other(row: &BulkRow, member: &str) -> Fault {
    Fault::new(Kind::Conflict, format!("'{}' exists with another {member}", row.key))
        .hint("it may have been there before; look at it, then change it or take it out of the file")
}

/// Something of that name is there as the row asks for it, and nobody knows who made it.
fn there(row: &BulkRow, unseen: bool) -> Fault {
    let fault = Fault::new(
        Kind::InDoubt,
        format!("was sent, and its answer was lost; {}", is_there(&row.key, unseen)),
    );
    fault.hint(if unseen {
        "give it the secret again, or take it out of the file"
    } else {
        "look at it; --if-not-exists takes what is there"
    })
}

/// Asks the platform whether a row in doubt was done. What reads before it writes, or does no harm when it is done
/// twice, is sent again.
fn look_up(row: &BulkRow) -> Settled {
    let operation = row.operation;
    if matches!(operation.flow, Flow::Edit(_)) || operation.repeatable {
        return Settled::NotDone;
    }
    seen(row)
}

/// Asks the platform whether a row was done.
fn seen(row: &BulkRow) -> Settled {
    let operation = row.operation;
    // The name of what is gone leads nowhere.
    if operation.command.verb().starts_with("delete") {
        return look(
            row.target,
            operation,
            &row.given,
            engine::reading(row.target.platform, operation, &row.given),
        );
    }
    engine::resolved(row.target, operation, &row.given)
        .map_or(Settled::Unknown, |given| look(row.target, operation, &given, Some("id")))
}

/// Notes what rows of a shared call came to, where the call by itself had told something else.
fn note_found(due: &[&BulkRow], noted: &[Option<NotedAct>], outcomes: &[Written]) {
    let mut found = Vec::new();
    for ((row, noted), outcome) in due.iter().zip(noted).zip(outcomes) {
        let (came_to, how) = match outcome {
            Written::Done { .. } | Written::Unchanged => (Ok(()), ""),
            Written::Refused(fault) | Written::InDoubt(fault) => {
                (Err(fault), fault.detail().message.as_str())
            }
        };
        let Some(noted) = noted else { continue };
        // What was there already was refused, and nothing was changed.
        let is_refused = matches!(outcome, Written::Unchanged) && noted.came == "refused";
        let outcome = engine::settled_word(noted, came_to).filter(|_| !is_refused);
        found.push((row, noted, outcome.map(|outcome| SettledAct { outcome, how, answer: Value::Null })));
    }
    let Some((first, whole, Some(same))) = found.first() else { return each_by_itself(&found) };
    let is_one = |(_, noted, settled): &(&&BulkRow, &NotedAct, Option<SettledAct>)| {
        noted.entry == whole.entry && settled.as_ref().is_some_and(|one| one.outcome == same.outcome)
    };
    match found.len() == due.len() && found.iter().all(is_one) {
        true => first.target.session.settle_act(&NotedAct { row: None, ..**whole }, same),
        false => each_by_itself(&found),
    }
}

fn each_by_itself(found: &[(&&BulkRow, &NotedAct, Option<SettledAct>)]) {
    for (row, noted, settled) in found {
        if let Some(settled) = settled.as_ref().filter(|_| noted.row.is_some()) {
            row.target.session.settle_act(noted, settled);
        }
    }
}

/// Settles the rows of a shared call whose answer was lost, if the platform answers. A row by itself was settled
/// where it was carried out.
fn settle_doubts(due: &[&BulkRow], outcomes: &mut [Written], if_not_exists: bool) {
    if due.first().is_none_or(|row| matches!(row.operation.flow, Flow::Edit(_))) {
        return;
    }
    for (row, outcome) in due.iter().zip(outcomes) {
        let Written::InDoubt(fault) = outcome else { continue };
        *outcome = match seen(row) {
            Settled::Done(_, answer) => Written::Done { answer, verified: true },
            Settled::Seen => Written::Done { answer: RawValue::NULL.to_owned(), verified: true },
            Settled::Other(member) => Written::Refused(row.target.session.name(other(row, &member))),
            Settled::There(_, answer, false) if if_not_exists => Written::Done { answer, verified: true },
            Settled::There(_, _, unseen) => Written::InDoubt(fault.clone().hint(is_there(&row.key, unseen))),
            Settled::NotDone | Settled::Lacks(_) => match fault.clone().settled(Evidence::NotDone) {
                Ok(()) => continue,
                Err(fault) => fault.into(),
            },
            Settled::Partly(..) | Settled::Several(_) => continue,
            // It would not answer for the others either.
            Settled::Unreadable | Settled::Closed | Settled::Unknown => return,
        };
    }
}
