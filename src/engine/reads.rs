//! Reads of several things by one operation: some at a time, told in the order in which they were asked for.

use super::how::How;
use super::run;
use super::target::Target;
use crate::fault::Fault;
use crate::platforms::Operation;
use crate::session::{CommandInput, Outcome, Rows};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};

/// What one of them came to.
type ReadResult = Result<Vec<Box<RawValue>>, Fault>;

/// Reads each of `given` and hands the rows to `show` in that order. One that the platform refuses goes to `failed` with
/// its place; what would fail for all the others too ends the rows.
///
/// # Errors
/// Those of `show`.
pub fn read_each<T>(
    target: Target,
    operation: &'static Operation,
    given: &[CommandInput],
    jobs: usize,
    failed: &(dyn Fn(usize, Fault) + Sync),
    show: impl FnOnce(Rows<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let next = AtomicUsize::new(0);
    let jobs = jobs.clamp(1, given.len().max(1));
    let (sender, came) = sync_channel(jobs);
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                loop {
                    let place = next.fetch_add(1, Ordering::SeqCst);
                    let Some(given) = given.get(place) else { return };
                    // Whoever listened has heard enough.
                    if sender.send((place, read(target, operation, given.clone()))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let rows =
            InOrder { came, early: BTreeMap::new(), place: 0, ready: VecDeque::new(), failed, over: false };
        show(Box::new(rows))
    })
}

fn read(target: Target, operation: &'static Operation, given: CommandInput) -> ReadResult {
    match run(target, operation, given, &How::agreed(false))? {
        Outcome::Item(raw) => Ok(vec![raw]),
        Outcome::Rows(rows) => rows.collect(),
        _ => Err(Fault::unexpected(format!("'{}' does not show one thing", operation.command.path))),
    }
}

/// Whether a fault is about more than the one thing that was asked for.
fn ends(fault: &Fault) -> bool {
    fault.kind().ends_run() || fault.is_hopeless() || fault.is_outage()
}

/// What came, in the order in which it was asked for.
struct InOrder<'a> {
    came: Receiver<(usize, ReadResult)>,
    /// What came before its turn.
    early: BTreeMap<usize, ReadResult>,
    /// Whose turn it is.
    place: usize,
    ready: VecDeque<Box<RawValue>>,
    failed: &'a (dyn Fn(usize, Fault) + Sync),
    over: bool,
}

impl Iterator for InOrder<'_> {
    type Item = Result<Box<RawValue>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.over {
            if let Some(row) = self.ready.pop_front() {
                return Some(Ok(row));
            }
            let came = match self.early.remove(&self.place) {
                Some(came) => came,
                None => {
                    let Ok((place, came)) = self.came.recv() else { break };
                    self.early.insert(place, came);
                    continue;
                }
            };
            match came {
                Ok(rows) => self.ready.extend(rows),
                // The next would come to the same, and a refused sign-in may lock the account.
                Err(fault) if ends(&fault) => {
                    self.over = true;
                    return Some(Err(fault));
                }
                Err(fault) => (self.failed)(self.place, fault),
            }
            self.place += 1;
        }
        None
    }
}
