//! What rows came to: the words, the counts, the report.

use crate::fault::Fault;
use serde_json::{Value, json};

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunState {
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

impl RunState {
    /// The word in the report and in the journal.
    pub fn word(self) -> &'static str {
        match self {
            RunState::Done => "done",
            RunState::Unchanged => "unchanged",
            RunState::Skipped => "skipped",
            RunState::Failed => "failed",
            RunState::InDoubt => "in-doubt",
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
    pub(super) fn count(&mut self, state: RunState) {
        *self.of(state) += 1;
    }

    fn of(&mut self, state: RunState) -> &mut usize {
        match state {
            RunState::Done => &mut self.done,
            RunState::Unchanged => &mut self.unchanged,
            RunState::Skipped => &mut self.skipped,
            RunState::Failed => &mut self.failed,
            RunState::InDoubt => &mut self.in_doubt,
        }
    }

    /// A row that was counted came to something else.
    pub(super) fn correct(&mut self, was: RunState, state: RunState) {
        *self.of(was) -= 1;
        self.count(state);
    }

    /// Rows that have come to something.
    pub fn settled(&self) -> usize {
        self.done + self.unchanged + self.skipped + self.failed + self.in_doubt
    }
}

/// Is told how far a run is.
pub trait BulkProgress: Sync {
    /// After each row.
    fn step(&self, tally: &Tally);
    /// After the last; may be called again.
    fn finish(&self);
}

/// Rows that failed or would fail, by number, each with the reason.
pub type Reasons = Vec<(u64, String)>;

/// What a run came to.
#[derive(Debug)]
pub struct BulkReport {
    /// How many rows came to what.
    pub tally: Tally,
    /// The failed rows by number, each with its reason.
    pub failed: Reasons,
    /// How many rows are done by the platform's answer alone because nobody could look at them, and why.
    pub unchecked: Option<(usize, &'static str)>,
    /// What ended the run before its last row.
    pub ended: Option<Fault>,
}

impl BulkReport {
    /// That of so many rows that are all as they are meant to be.
    pub fn unchanged(total: usize) -> BulkReport {
        let tally = Tally { total, unchanged: total, ..Tally::default() };
        BulkReport { tally, failed: Vec::new(), unchecked: None, ended: None }
    }
}

/// One line of the report.
pub(super) fn line(
    number: u64,
    key: &str,
    state: RunState,
    id: Option<&str>,
    fault: Option<&Fault>,
) -> Value {
    // How to look, and what was made that nobody has, is told nowhere else.
    let message = |fault: &Fault| match state {
        RunState::InDoubt => {
            let detail = fault.detail();
            std::iter::once(&detail.message).chain(&detail.hints).cloned().collect::<Vec<_>>().join("; ")
        }
        _ => fault.detail().message.clone(),
    };
    let mut row = json!({
        "row": number,
        "key": key,
        "outcome": state.word(),
        "id": id,
        "code": fault.map(|fault| fault.kind().code()),
        "message": fault.map(message),
    });
    if let Some(made) = fault.and_then(|fault| fault.detail().extra.get("made")) {
        row["made"] = made.clone();
    }
    row
}
