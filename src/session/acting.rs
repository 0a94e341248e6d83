//! What a thread of a conversation carries out, so that its writes are noted with the command that they belong to.

use super::conversation::Session;
use super::recorder::{ActedCommand, LeftAt, NotedAct, RecordedWrite, SettledAct, WrittenTo};
use crate::fault::Fault;
use crate::http::{Call, Reply};
use serde_json::Value;
use std::sync::PoisonError;
use std::thread::ThreadId;

/// Ends an act when it is dropped.
pub struct ActGuard<'s> {
    session: &'s Session<'s>,
    thread: ThreadId,
    outer: Option<ActedCommand>,
}

impl Session<'_> {
    /// Has what this thread writes until the guard is dropped belong to an act.
    pub fn acting(&self, act: ActedCommand) -> ActGuard<'_> {
        let thread = std::thread::current().id();
        let outer = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner).insert(thread, act);
        ActGuard { session: self, thread, outer }
    }

    /// Notes what was read before a write of this thread, and what is meant to be there afterwards.
    pub fn changing(&self, before: &Value, after: &Value) {
        let mut acts = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = acts.get_mut(&std::thread::current().id()).and_then(|act| act.rows.first_mut()) {
            (row.before, row.after) = (before.clone(), after.clone());
        }
    }

    /// Where its writes go.
    pub(super) fn written_to(&self) -> WrittenTo<'_> {
        WrittenTo {
            profile: &self.profile,
            platform: self.platform.name,
            address: &self.address,
            place: self.place(),
            secret_members: self.platform.secret_members,
            redactor: self.redactor,
        }
    }

    /// Notes what stands there after a write of this thread, where that is more than was asked for: of one of the rows of its
    /// act, or of its only one.
    pub fn left_behind(&self, row: Option<usize>, there: &Value) {
        let acts = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        // Of rows that share a call each has its own.
        let act = acts.get(&std::thread::current().id()).filter(|act| row.is_some() || act.rows.len() == 1);
        let entry = act.and_then(|act| act.entry);
        drop(acts);
        let row = row.and_then(|row| u64::try_from(row).ok());
        if let Some(entry) = entry {
            self.note_left(LeftAt { entry, row, answered: false }, there);
        }
    }

    /// Notes what the platform answered of one of the rows that shared a call.
    pub fn left_of_row(&self, entry: u64, row: u64, answer: &Value) {
        self.note_left(LeftAt { entry, row: Some(row), answered: true }, answer);
    }

    fn note_left(&self, at: LeftAt, there: &Value) {
        if let Some(complaint) = self.recorder.left(self.written_to(), at, there) {
            self.warn(&complaint);
        }
    }

    /// Notes what came of a write.
    pub(super) fn note_answer(&self, recorded: &RecordedWrite, answer: &Result<Reply, Fault>) {
        let came = self.recorder.came(self.written_to(), recorded, answer);
        let mut acts = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(act) = acts.get_mut(&std::thread::current().id()) {
            act.is_mixed |= !act.came.is_empty() && (act.came == "done") != (came.outcome == "done");
            if matches!(act.came, "" | "done") {
                act.came = came.outcome;
            }
        }
        drop(acts);
        if let Some(complaint) = came.complaint {
            self.warn(&complaint);
        }
    }

    /// What this thread carries out, as far as it was noted; nothing where it wrote nothing.
    pub fn noted(&self) -> Option<NotedAct> {
        let acts = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        acts.get(&std::thread::current().id()).and_then(noted)
    }

    /// What this thread carried out last, as far as it was noted, once.
    pub fn take_noted(&self) -> Option<NotedAct> {
        let mut ended = self.state.ended_acts.lock().unwrap_or_else(PoisonError::into_inner);
        ended.remove(&std::thread::current().id())
    }

    /// Notes what a look told of something that was carried out, in the place of what its writes came to.
    pub fn settle_act(&self, noted: &NotedAct, settled: &SettledAct) {
        let mut acts = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(act) = acts.get_mut(&std::thread::current().id())
            && act.entry == Some(noted.entry)
        {
            (act.came, act.is_mixed) = (settled.outcome, false);
        }
        drop(acts);
        if let Some(complaint) = self.recorder.settled(self.written_to(), noted, settled) {
            self.warn(&complaint);
        }
    }

    /// Notes a write before it is sent.
    pub(super) fn record(&self, call: &Call) -> Result<RecordedWrite, Fault> {
        let thread = std::thread::current().id();
        // Out of the list while it is noted, so that other threads need not wait.
        let mut act = self.state.acts.lock().unwrap_or_else(PoisonError::into_inner).remove(&thread);
        let recorded = self.recorder.sending(self.written_to(), call, act.as_mut());
        if let Some(act) = act {
            self.state.acts.lock().unwrap_or_else(PoisonError::into_inner).insert(thread, act);
        }
        recorded
    }
}

/// An act as it was noted.
fn noted(act: &ActedCommand) -> Option<NotedAct> {
    Some(NotedAct { entry: act.entry?, row: None, came: act.came, is_mixed: act.is_mixed })
}

impl Drop for ActGuard<'_> {
    fn drop(&mut self) {
        let mut acts = self.session.state.acts.lock().unwrap_or_else(PoisonError::into_inner);
        let ended = match self.outer.take() {
            Some(outer) => acts.insert(self.thread, outer),
            None => acts.remove(&self.thread),
        };
        drop(acts);
        let mut all = self.session.state.ended_acts.lock().unwrap_or_else(PoisonError::into_inner);
        match ended.as_ref().and_then(noted) {
            Some(noted) => all.insert(self.thread, noted),
            None => all.remove(&self.thread),
        };
    }
}
