//! The end of a run: what was made on the platform's word alone is looked for once. A list of the resource shows many
//! things in a call, so it is read first, as far as it costs no more rounds than reads by id would; what it does not
//! show is read by its id.

use super::report::RunState;
use super::row::BulkRow;
use super::row_outcome::RowOutcome;
use super::work::Work;
use crate::engine::afterwards::{Proof, listed, look_for, shows};
use crate::engine::{Target, has_key, settled_word};
use crate::fault::Fault;
use crate::platforms::Operation;
use crate::session::{NotedAct, SettledAct};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// A row that was made by the platform's answer.
pub(super) struct ToldRow {
    /// Its place among the rows.
    pub(super) place: usize,
    /// The id in the answer.
    pub(super) id: String,
    /// What it was told as.
    pub(super) state: RunState,
    /// What the history noted of it.
    pub(super) noted: Option<NotedAct>,
}

/// A row that came to something else than was told.
pub(super) struct Correction {
    /// Its place among the rows.
    pub(super) place: usize,
    /// What it was told as.
    pub(super) was: RunState,
    pub(super) settled: RowOutcome,
}

const NOT_LOOKED_FOR: &str = "the run ended before they were looked for; --resume looks for them";

/// What a look at the end of a run came to.
#[derive(Default)]
pub(super) struct Looked {
    pub(super) corrections: Vec<Correction>,
    /// How many rows nobody could look at, and why.
    pub(super) unchecked: Option<(usize, &'static str)>,
    /// The places of those that a later run is to look for.
    pub(super) open: Vec<usize>,
    /// Why the run ends: that could not be noted, or the look was ended.
    pub(super) ended: Option<Fault>,
}

impl Looked {
    /// Of none of them, because the run ended before.
    pub(super) fn not_looked_for(told: &[ToldRow]) -> Self {
        let open = told.iter().map(|one| one.place).collect();
        Looked { unchecked: Some((told.len(), NOT_LOOKED_FOR)), open, ..Looked::default() }
    }
}

/// Looks for all of them, and notes what is not there.
pub(super) fn look(work: &Work, told: Vec<ToldRow>) -> Looked {
    let mut looked = Looked::default();
    let mut groups: Vec<(Target, &'static Operation, Vec<ToldRow>)> = Vec::new();
    for one in told {
        let (target, operation) = work.rows.act(one.place);
        let same = |group: &&mut (Target, &'static Operation, Vec<ToldRow>)| {
            std::ptr::eq(group.0.session, target.session) && std::ptr::eq(group.1, operation)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.2.push(one),
            None => groups.push((target, operation, vec![one])),
        }
    }
    for (target, operation, told) in groups {
        let left = target.session.beside(|| not_listed(work, (target, operation), told));
        one_by_one(work, left, &mut looked);
    }
    let open = looked.unchecked.is_some() || looked.corrections.iter().any(|one| is_open(&one.settled));
    if looked.ended.is_none() && !open {
        looked.ended = work.journal.looked().err();
    }
    looked
}

/// Whether a later run is to look again.
fn is_open(settled: &RowOutcome) -> bool {
    settled.state == RunState::InDoubt && settled.told
}

/// Those that the list of their kind does not show within as many pages as reads by id would take rounds.
fn not_listed(
    work: &Work,
    (target, operation): (Target, &'static Operation),
    told: Vec<ToldRow>,
) -> Vec<ToldRow> {
    let jobs = work.plan.sharing.jobs.max(1);
    let rounds = told.len().div_ceil(jobs);
    if rounds < 2 {
        return told;
    }
    let Some(rows) = listed(target, operation, rounds, jobs) else { return told };
    let mut left: HashMap<String, Vec<ToldRow>> = HashMap::new();
    for one in told {
        left.entry(one.id.clone()).or_default().push(one);
    }
    for row in rows {
        // What ends the list ends this; what is left is read by its id.
        let Ok((id, row)) = row else { break };
        if work.plan.cancel.check().is_err() {
            break;
        }
        let Some(alike) = left.get_mut(&id) else { continue };
        alike.retain(|one| {
            let asked = work.rows.row(one.place);
            !asked.is_ok_and(|asked| shows(target, operation, &asked.given, &row))
        });
        if alike.is_empty() {
            left.remove(&id);
        }
        if left.is_empty() {
            break;
        }
    }
    let mut left: Vec<ToldRow> = left.into_values().flatten().collect();
    left.sort_by_key(|one| one.place);
    left
}

/// Reads each by its id, several at a time.
fn one_by_one(work: &Work, told: Vec<ToldRow>, looked: &mut Looked) {
    let (next, outages) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found = Mutex::new(Vec::new());
    let take = || {
        while work.plan.cancel.check().is_ok() {
            let Some(one) = told.get(next.fetch_add(1, Ordering::SeqCst)) else { return };
            let Ok(row) = work.rows.row(one.place) else { continue };
            // Of what nobody answers the rest is not asked for either.
            let silent = outages.load(Ordering::SeqCst) >= work.plan.give_up_after;
            let proof = look_for(row.target, row.operation, &row.given, &one.id, silent);
            match &proof {
                Err(fault) if fault.is_doubtful() && work.plan.cancel.check().is_err() => return,
                Err(fault) if fault.is_doubtful() => outages.fetch_add(1, Ordering::SeqCst),
                _ => outages.swap(0, Ordering::SeqCst),
            };
            found.lock().unwrap_or_else(PoisonError::into_inner).push((one, row, proof));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..work.plan.sharing.jobs.clamp(1, told.len().max(1)) {
            scope.spawn(take);
        }
    });
    let mut found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    found.sort_by_key(|(one, ..)| one.place);
    if let Err(fault) = work.plan.cancel.check()
        && found.len() < told.len()
    {
        looked.ended.get_or_insert(fault);
        looked.unchecked.get_or_insert((0, NOT_LOOKED_FOR)).0 += told.len() - found.len();
        let seen: HashSet<usize> = found.iter().map(|(one, ..)| one.place).collect();
        looked.open.extend(told.iter().map(|one| one.place).filter(|place| !seen.contains(place)));
    }
    for (one, row, proof) in found {
        match proof {
            Ok(Proof::Seen) => {}
            Ok(Proof::Unreadable) => looked.leave_out("no command reads them back"),
            Ok(Proof::Closed) => looked.leave_out("this account may not read them back"),
            Err(fault) => looked.correct(work, (one, &row), fault),
        }
    }
}

impl Looked {
    fn leave_out(&mut self, why: &'static str) {
        self.unchecked.get_or_insert((0, why)).0 += 1;
    }

    /// A row that is not there, or of which nobody knows.
    fn correct(&mut self, work: &Work, (one, row): (&ToldRow, &BulkRow), fault: Fault) {
        let unread = fault.is_doubtful();
        // Without a name to find it by, sending it again might make another one.
        let state =
            if !unread && has_key(row.operation, &row.given) { RunState::Failed } else { RunState::InDoubt };
        if let Some(noted) = &one.noted
            && let Some(outcome) = settled_word(noted, Err(&fault))
        {
            let settled = SettledAct { outcome, how: &fault.detail().message, answer: Value::Null };
            row.target.session.settle_act(noted, &settled);
        }
        let id = Some(one.id.clone());
        let settled = RowOutcome { told: unread, ..RowOutcome::new(row, state, id, Some(fault)) };
        // What could not be read is looked for again by its id in a later run.
        if !unread {
            self.ended = self.ended.take().or(work.journal.corrected(&settled).err());
        }
        self.corrections.push(Correction { place: one.place, was: one.state, settled });
    }
}
