//! Requests that threads run beside whoever submits them. Threads are there while it is open: one
//! that is idle, and as many as have something to do.

use crate::fault::Fault;
use crate::http::{Call, StillWanted};
use crate::json::{self, Locator};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::VecDeque;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Scope;

/// A page of a list that is to be fetched.
pub(super) struct PageRequest {
    /// Asks for it.
    pub(super) call: Call,
    /// How its rows are found in it.
    pub(super) rows: RowsOf,
    /// Whether nobody wants it any more.
    pub(super) stale: Arc<AtomicBool>,
    /// Where it goes.
    pub(super) answer: SyncSender<Came>,
}

/// The lists of a session that are read, so that all of them can be given up.
#[derive(Default)]
pub(super) struct OpenLists(Mutex<Vec<StillWanted>>);

impl OpenLists {
    /// A list more, or another go at one.
    pub(super) fn enlist(&self) -> StillWanted {
        let wanted = StillWanted::for_now();
        let mut lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lists.retain(|list| list.is(1));
        lists.push(wanted.clone());
        wanted
    }

    /// Has nobody wait for a page any more.
    pub(super) fn give_up(&self) {
        let lists = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        lists.iter().for_each(StillWanted::give_up);
    }
}

/// How rows are found in a page, and told apart.
#[derive(Clone)]
pub(super) struct RowsOf {
    /// Where the list is in the page.
    pub(super) items: &'static str,
    /// What every row has; empty where that is nothing.
    pub(super) id: &'static str,
    /// Hashes what stands there.
    pub(super) hasher: RandomState,
}

/// A row of a page, with the hash of the id that tells it from others; none where rows are not told apart.
pub(super) struct Keyed {
    pub(super) row: Box<RawValue>,
    pub(super) key: Option<u64>,
}

impl Keyed {
    /// A row whose id stands there, whatever way its text is written. An empty id is none.
    pub(super) fn new(row: Box<RawValue>, id: Option<&Locator>, hasher: &RandomState) -> Self {
        let id = id.and_then(|id| id.find(&row)).filter(|id| *id != "\"\"");
        let key = id.map(|id| match json::plain_text(id) {
            Some(text) => hasher.hash_one(text),
            None => match serde_json::from_str(id) {
                Ok(Value::String(text)) => hasher.hash_one(text),
                _ => hasher.hash_one(id),
            },
        });
        Keyed { row, key }
    }
}

/// One page as it came: its body and its rows.
pub(super) type Fetched = (Vec<u8>, Vec<Keyed>);

/// A page, or why there is none.
pub(super) type Came = Result<Fetched, Fault>;

/// Where requests of one kind are submitted.
pub(super) struct Fetchers<E> {
    inner: Mutex<Inner<E>>,
    news: Condvar,
}

struct Inner<E> {
    waiting: VecDeque<E>,
    /// How many hold it open.
    open: usize,
    /// Threads that wait for a request.
    idle: usize,
}

/// Closed, and nothing waits.
impl<E> Default for Fetchers<E> {
    fn default() -> Self {
        let inner = Inner { waiting: VecDeque::new(), open: 0, idle: 0 };
        Fetchers { inner: Mutex::new(inner), news: Condvar::new() }
    }
}

impl<E: Send> Fetchers<E> {
    /// Submits a request; it comes back where nobody would run it.
    pub(super) fn submit(&self, request: E) -> Result<(), E> {
        let mut inner = self.lock();
        if inner.open == 0 {
            return Err(request);
        }
        inner.waiting.push_back(request);
        self.news.notify_one();
        Ok(())
    }

    /// Does something while requests are run; waits then for those that were begun.
    pub(super) fn open<T>(&self, run: &(impl Fn(E) + Sync), act: impl FnOnce() -> T) -> T {
        let open = AtomicBool::new(true);
        std::thread::scope(|scope| {
            self.lock().open += 1;
            let _closing = Closing { fetchers: self, open: &open };
            let open = &open;
            scope.spawn(move || self.serve(scope, open, run));
            act()
        })
    }

    fn serve<'scope>(
        &'scope self,
        scope: &'scope Scope<'scope, '_>,
        open: &'scope AtomicBool,
        run: &'scope (impl Fn(E) + Sync),
    ) {
        let mut inner = self.lock();
        while open.load(Ordering::SeqCst) {
            let Some(request) = inner.waiting.pop_front() else {
                inner.idle += 1;
                inner = self.news.wait(inner).unwrap_or_else(PoisonError::into_inner);
                inner.idle -= 1;
                continue;
            };
            // Somebody has to be there for the next one, too.
            let more = inner.idle <= inner.waiting.len();
            drop(inner);
            if more {
                scope.spawn(move || self.serve(scope, open, run));
            }
            run(request);
            inner = self.lock();
        }
    }
}

impl<E> Fetchers<E> {
    fn lock(&self) -> MutexGuard<'_, Inner<E>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes what it stands for when it goes, whatever ended it; what nobody will run any more is dropped.
struct Closing<'a, E> {
    fetchers: &'a Fetchers<E>,
    open: &'a AtomicBool,
}

impl<E> Drop for Closing<'_, E> {
    fn drop(&mut self) {
        let mut inner = self.fetchers.lock();
        self.open.store(false, Ordering::SeqCst);
        inner.open -= 1;
        let unwanted = if inner.open == 0 { std::mem::take(&mut inner.waiting) } else { VecDeque::new() };
        drop(inner);
        drop(unwanted);
        self.fetchers.news.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;
    use std::sync::mpsc::{Sender, channel};

    #[test]
    fn requests_run_beside_each_other_while_it_is_open_and_come_back_when_it_is_not() {
        let fetchers: Fetchers<Sender<u8>> = Fetchers::default();
        let (sender, receiver) = channel();
        assert!(fetchers.submit(sender.clone()).is_err(), "nobody would run it");
        // None of them ends before all three are in progress.
        let all = Barrier::new(3);
        let run = |request: Sender<u8>| {
            all.wait();
            request.send(1).unwrap();
        };
        fetchers.open(&run, || {
            (0..3).for_each(|_| assert!(fetchers.submit(sender.clone()).is_ok()));
            assert_eq!(receiver.iter().take(3).count(), 3);
        });
        assert!(fetchers.submit(sender).is_err());
    }

    #[test]
    fn a_request_that_comes_while_another_takes_its_time_is_run_all_the_same() {
        let fetchers: Fetchers<bool> = Fetchers::default();
        let (begun, told) = channel();
        let (go, wait) = channel::<()>();
        let wait = Mutex::new(wait);
        let run = |waits: bool| {
            begun.send(waits).unwrap();
            if waits {
                // Until whoever opened the fetchers has gone.
                let _ = wait.lock().unwrap().recv();
            }
        };
        fetchers.open(&run, || {
            for waits in [true, false, false] {
                assert!(fetchers.submit(waits).is_ok());
                assert_eq!(told.recv(), Ok(waits));
            }
            drop(go);
        });
    }
}
