//! Many at once: each row of a file becomes the `Given` that a typed command makes, and the one engine
//! carries it out, several rows at a time. A journal says what was sent and what came of it, so that a run
//! that was cut off goes on without losing or doubling a row.
//!
//! Reports through [`Progress`] and an iterator of rows; prints nothing and parses no arguments.

mod batch;
mod cells;
mod flags;
pub mod input;
pub mod journal;
mod pool;

use crate::engine::{self, How, Stake, Target};
use crate::fault::{Fault, Kind};
use crate::http::Call;
use crate::platforms::{Find, Operation, Resolver};
use crate::session::{Cancel, Given, Input, Rows, Written, token};
use input::Sheet;
use journal::{Header, Journal, Past};
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::sync::Arc;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The platform did it, now or in an earlier run.
    Done,
    /// It was so already.
    Unchanged,
    /// An earlier run did it.
    Skipped,
    /// The platform refused it, and did nothing.
    Failed,
    /// It was sent, and nobody knows what came of it.
    InDoubt,
}

impl State {
    /// The word in the report and in the journal.
    pub fn word(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Unchanged => "unchanged",
            State::Skipped => "skipped",
            State::Failed => "failed",
            State::InDoubt => "in-doubt",
        }
    }
}

/// How many rows came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All rows of the input.
    pub total: usize,
    /// Done in this run.
    pub done: usize,
    /// Found as they are meant to be.
    pub unchanged: usize,
    /// Done in an earlier run.
    pub skipped: usize,
    /// Refused.
    pub failed: usize,
    /// Sent without an answer.
    pub in_doubt: usize,
}

impl Tally {
    fn count(&mut self, state: State) {
        match state {
            State::Done => self.done += 1,
            State::Unchanged => self.unchanged += 1,
            State::Skipped => self.skipped += 1,
            State::Failed => self.failed += 1,
            State::InDoubt => self.in_doubt += 1,
        }
    }

    /// Rows that have come to something.
    pub fn settled(&self) -> usize {
        self.done + self.unchanged + self.skipped + self.failed + self.in_doubt
    }
}

/// Is told how far a run is.
pub trait Progress: Sync {
    /// After each row.
    fn step(&self, tally: &Tally);
    /// After the last; may be called again.
    fn finish(&self);
}

/// Rows that failed or would fail, by number, each with the reason.
pub type Reasons = Vec<(u64, String)>;

/// Which rows may share a call.
#[derive(Debug, Clone, Copy)]
pub struct Sharing {
    /// Whether any may.
    pub wanted: bool,
    /// Whether each row needs the platform's full answer before others are sent: with a limit on failures, or where
    /// what is there already is no failure. The items of a call for many have less.
    pub exact: bool,
    /// Rows under way at once.
    pub jobs: usize,
}

/// How a run is to go.
pub struct Plan<'a> {
    /// Which rows may share a call, and how many calls are under way at once.
    pub sharing: Sharing,
    /// Stop after so many failed rows.
    pub max_failures: Option<usize>,
    /// Stop after so many calls in a row that nobody answered, or that the platform had no time for.
    pub give_up_after: usize,
    /// Send rows again of which nobody knows what came of them.
    pub retry_in_doubt: bool,
    /// `--if-not-exists`.
    pub if_not_exists: bool,
    /// Where the journal is.
    pub journal: &'a Path,
    /// Whether it is there already and the run goes on with it.
    pub resume: bool,
    /// The address of the platform, up to the path.
    pub origin: &'a str,
    /// Ends the run: no new rows, those under way finish.
    pub cancel: &'a dyn Cancel,
    /// Is told how far the run is.
    pub progress: &'a dyn Progress,
}

/// What a run came to.
#[derive(Debug)]
pub struct Report {
    /// How many rows came to what.
    pub tally: Tally,
    /// The failed rows by number, each with its reason.
    pub failed: Reasons,
    /// What ended the run before its last row.
    pub ended: Option<Fault>,
}

/// Checks every row before anything is sent: arguments, paths, and keys that stand twice. Tells the most that any
/// of them does.
///
/// # Errors
/// Usage, with the place of every fault.
pub fn check(target: Target, operation: &'static Operation, sheet: &mut Sheet) -> Result<Stake, Fault> {
    let (mut faults, mut doubles) = (Vec::new(), Vec::new());
    let mut stake = Stake { effect: operation.command.effect, own: false };
    let mut acts: HashMap<String, usize> = HashMap::new();
    for index in 0..sheet.len() {
        let row = match sheet.row(index) {
            Ok(row) => row,
            Err(found) => {
                faults.extend(found);
                continue;
            }
        };
        let key: Arc<str> = match engine::check(target, operation, &row.given) {
            Ok(checked) => {
                stake = stake.and(checked.stake);
                let same = checked.acts_on.into_iter().filter_map(|one| acts_before(&mut acts, one, index));
                doubles.extend(same.min().map(|first| (index, first)));
                checked.key.into()
            }
            Err(fault) if fault.kind() == Kind::Unsupported => return Err(fault),
            Err(fault) => {
                faults.push(format!("{}: {}", sheet.at(index), fault.detail().message));
                continue;
            }
        };
        sheet.set_key(index, key);
    }
    faults.extend(doubles.iter().map(|(index, first)| doubled(sheet, *index, *first)));
    sheet.refuse(&faults)?;
    sheet.refuse(&named_twice(target, operation, sheet)?)?;
    Ok(stake)
}

/// The earlier row that acts on the same thing.
fn acts_before(known: &mut HashMap<String, usize>, acts: String, index: usize) -> Option<usize> {
    let first = *known.entry(acts).or_insert(index);
    (first != index).then_some(first)
}

/// Says that a row acts on what an earlier one acts on.
fn doubled(sheet: &Sheet, index: usize, first: usize) -> String {
    let (at, before, key) = (sheet.at(index), sheet.at(first), sheet.key(index));
    let other = sheet.key(first);
    if key == other {
        return format!("{at}: '{key}' stands in {before} already");
    }
    format!("{at}: '{key}' acts on the same as '{other}' in {before}")
}

/// Rows that name one thing in two ways, such as by name and by id. Asks the platform only where the input names things
/// in ways that differ, or where names are looked up in a list that is read anyway.
fn named_twice(target: Target, operation: &'static Operation, sheet: &Sheet) -> Result<Vec<String>, Fault> {
    let rows = || (0..sheet.len()).filter_map(|index| sheet.row(index).ok());
    if sheet.len() < 2 || sheet.reading.base.by.is_some() {
        return Ok(Vec::new());
    }
    let texts = |given: &Given, arg| -> Vec<String> {
        given.text(arg).map(str::to_owned).into_iter().chain(given.many(arg).iter().cloned()).collect()
    };
    let differ = |resolver: &&'static Resolver| {
        let (mut ids, mut names) = (false, false);
        for row in rows() {
            for text in texts(&row.given, resolver.arg) {
                let is_id = (resolver.is_id)(&text);
                (ids, names) = (ids || is_id, names || !is_id);
            }
        }
        names && (ids || matches!(resolver.find, Find::List(..)))
    };
    let resolvers: Vec<_> =
        engine::named_in_ways(target.platform, operation).into_iter().filter(differ).collect();
    let (mut known, mut faults) = (HashMap::new(), Vec::new());
    for row in rows().filter(|_| !resolvers.is_empty()) {
        let mut given = row.given;
        for resolver in &resolvers {
            let ids = texts(&given, resolver.arg).into_iter().map(|text| {
                match engine::id_of(target.session, resolver, &text) {
                    Ok(id) => Ok(id),
                    // The row will fail by itself.
                    Err(fault) if fault.is_refusal() => Ok(text),
                    Err(fault) => Err(fault),
                }
            });
            let mut ids = match ids.collect::<Result<Vec<_>, _>>() {
                Ok(ids) => ids,
                Err(fault) if fault.is_hopeless() => return Err(fault),
                // Who cannot be asked now will not be asked for each row.
                Err(_) => return Ok(faults),
            };
            match given.get(resolver.arg) {
                Some(Input::Text(_)) => given.set(resolver.arg, Input::Text(ids.pop().unwrap_or_default())),
                Some(Input::Many(_)) => given.set(resolver.arg, Input::Many(ids)),
                _ => {}
            }
        }
        let index = row.number as usize - 1;
        let acts = engine::acts_on(target.platform, operation, &given).into_iter();
        let first = acts.filter_map(|acts| acts_before(&mut known, acts, index)).min();
        faults.extend(first.map(|first| doubled(sheet, index, first)));
    }
    Ok(faults)
}

/// The requests that the rows would send, one after the other, as they are pulled.
pub struct Planned<'a> {
    target: Target<'a>,
    operation: &'static Operation,
    sheet: &'a Sheet,
    units: std::vec::IntoIter<batch::Unit>,
    ready: VecDeque<Call>,
    /// The rows that would fail before they are sent, with what the platform said to the reads that they need.
    pub failed: Reasons,
}

/// Plans the rows. An error among the requests is what would end a run: the network, a refused sign-in.
pub fn plan<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    sheet: &'a Sheet,
    sharing: Sharing,
) -> Planned<'a> {
    let units = batch::units(target.platform, operation, sheet, sharing).into_iter();
    Planned { target, operation, sheet, units, ready: VecDeque::new(), failed: Vec::new() }
}

impl Planned<'_> {
    fn plan_unit(&mut self, unit: &batch::Unit) -> Result<(), Fault> {
        let rows = self.sheet.rows_at(&unit.rows)?;
        let due: Vec<&Row> = rows.iter().collect();
        let how = How::agreed(false);
        let planned = batch::carry_out(self.target, self.operation, unit, &due, &how);
        self.ready.extend(planned.calls);
        for (row, outcome) in rows.iter().zip(planned.rows) {
            match outcome {
                Written::Done { .. } | Written::Unchanged => {}
                Written::Refused(fault) | Written::InDoubt(fault)
                    if fault.is_hopeless() || fault.kind() == Kind::Unreachable =>
                {
                    return Err(fault);
                }
                Written::Refused(fault) | Written::InDoubt(fault) => {
                    self.failed.push((row.number, fault.detail().message.clone()))
                }
            }
        }
        Ok(())
    }
}

impl Iterator for Planned<'_> {
    type Item = Result<Call, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            let unit = self.units.next()?;
            if let Err(fault) = self.plan_unit(&unit) {
                return Some(Err(fault));
            }
        }
        self.ready.pop_front().map(Ok)
    }
}

/// Carries the rows out. `show` prints the report as it grows.
///
/// # Errors
/// Usage or configuration before anything is sent: the journal cannot be used, or is another input's.
pub fn run(
    target: Target,
    operation: &'static Operation,
    sheet: &Sheet,
    plan: &Plan,
    show: impl FnOnce(Rows<'_>) -> Result<(), Fault>,
) -> Result<Report, Fault> {
    let Target { session, platform } = target;
    let header = Header {
        version: journal::VERSION,
        command: operation.command.path.to_owned(),
        profile: session.profile.clone(),
        place: format!("{}{}", plan.origin.trim_end_matches('/'), session.prefix),
        input: sheet.digest(),
        rows: sheet.len(),
        flags: flags::flags(&sheet.reading, platform.secret_members),
    };
    // Once, ahead of the threads: a wrong password tried by each of them could lock the account.
    if session.platform.dialect.has_tokens() {
        token::access(session)?;
    }
    let (journal, past) = if plan.resume {
        Journal::resume(plan.journal, &header)?
    } else {
        (Journal::create(plan.journal, &header)?, Past::default())
    };
    let work = pool::Work { target, operation, sheet, plan, journal, past };
    pool::run(work, show)
}

/// One line of the report.
fn line(number: u64, key: &str, state: State, id: Option<&str>, fault: Option<&Fault>) -> Value {
    json!({
        "row": number,
        "key": key,
        "outcome": state.word(),
        "id": id,
        "code": fault.map(|fault| fault.kind().code()),
        "message": fault.map(|fault| fault.detail().message.clone()),
    })
}

/// A row of the input.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number among the rows, from 1.
    pub number: u64,
    /// What it is about, in the words of the input.
    pub key: Arc<str>,
    /// What it gives, together with what the line gives for all.
    pub given: Given,
}

#[cfg(test)]
mod tests;
