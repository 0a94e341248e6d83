//! What the threads of a run share about the things on the platform: names and the ids behind them, as a look-up gave
//! them (made once a command, however many rows of an input need it), and who may change an object.

use super::conversation::{Named, Session};
use crate::fault::Fault;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

impl Session<'_> {
    /// What a look-up gives, that of a list or of one name; `read` is called for the first who asks, and others wait
    /// for it. That there is nothing is kept as well.
    ///
    /// # Errors
    /// Those of `read`; then the next one who asks has it read again.
    pub fn named(
        &self,
        what: &str,
        read: impl FnOnce() -> Result<Vec<Named>, Fault>,
    ) -> Result<Arc<Vec<Named>>, Fault> {
        let mut lookups = self.state.names.lock().unwrap_or_else(PoisonError::into_inner);
        let lookup = lookups.entry(what.to_owned()).or_default().clone();
        drop(lookups);
        let mut lookup = lookup.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(named) = &*lookup {
            return Ok(named.clone());
        }
        let named = Arc::new(read()?);
        *lookup = Some(named.clone());
        Ok(named)
    }

    /// The pages of lists that came so far.
    pub fn pages_read(&self) -> &AtomicU64 {
        &self.state.pages
    }

    /// Lists of this conversation of which rows may be missing, so far.
    pub fn lists_in_doubt(&self) -> usize {
        self.state.doubtful.load(Ordering::SeqCst)
    }

    /// Those of them that this thread read.
    pub fn lists_in_doubt_here(&self) -> usize {
        let by = self.state.doubtful_by.lock().unwrap_or_else(PoisonError::into_inner);
        by.get(&std::thread::current().id()).copied().unwrap_or_default()
    }

    /// Notes a list of which rows may be missing.
    pub(super) fn note_doubt(&self) {
        self.state.doubtful.fetch_add(1, Ordering::SeqCst);
        let mut by = self.state.doubtful_by.lock().unwrap_or_else(PoisonError::into_inner);
        *by.entry(std::thread::current().id()).or_default() += 1;
    }

    /// Notes a read beside a list.
    pub fn note_read(&self) {
        self.state.beside.lock().unwrap_or_else(PoisonError::into_inner).made += 1;
    }

    /// Notes a read beside a list that failed, and what it was for.
    pub fn note_unread(&self, key: String, fault: Fault) {
        let mut beside = self.state.beside.lock().unwrap_or_else(PoisonError::into_inner);
        beside.made += 1;
        beside.failed.push((key, fault));
    }

    /// How many reads were made beside lists, and which failed.
    pub fn take_unread(&self) -> (usize, Vec<(String, Fault)>) {
        let beside = std::mem::take(&mut *self.state.beside.lock().unwrap_or_else(PoisonError::into_inner));
        (beside.made, beside.failed)
    }

    /// Has nobody wait for anything any more: what is in progress is the last, until it [goes on](Self::go_on).
    pub fn give_up(&self) {
        self.state.over.store(true, Ordering::SeqCst);
        self.state.lists.give_up();
    }

    /// Begins again, once those who waited have gone.
    pub fn go_on(&self) {
        self.state.over.store(false, Ordering::SeqCst);
    }

    /// Whether nobody waits for anything.
    pub fn is_over(&self) -> bool {
        self.state.over.load(Ordering::SeqCst)
    }

    /// Forgets what was looked up, if anything was written since; tells whether there was something to forget. What
    /// another thread made forgotten counts: whoever looked before that has to look again.
    pub fn look_up_again(&self) -> bool {
        let written = self.state.written.swap(false, Ordering::SeqCst);
        let mut lookups = self.state.names.lock().unwrap_or_else(PoisonError::into_inner);
        let forgets = written && !lookups.is_empty();
        if written {
            lookups.clear();
        }
        self.state.forgot.fetch_or(forgets, Ordering::SeqCst) || forgets
    }

    /// What is locked by whoever reads and then writes one object, so that threads of this run do it one by one.
    pub fn alone_with(&self, object: &str) -> Arc<Mutex<()>> {
        let mut objects = self.state.objects.lock().unwrap_or_else(PoisonError::into_inner);
        objects.entry(object.to_owned()).or_default().clone()
    }
}
