//! Whether somebody still waits for the answer to a call. It is shared by whoever asked and whoever sends, so that what is
//! asked for ahead, and turns out to be needed by nobody, holds nothing up.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Whether an answer is wanted. That of a call which nobody can give up is wanted to its end.
#[derive(Clone, Default)]
pub struct StillWanted(Option<Arc<Mutex<CallWish>>>);

#[derive(Default)]
struct CallWish {
    once: bool,
    given_up: bool,
    bells: BTreeMap<u64, Box<dyn FnOnce() + Send>>,
    rung: u64,
}

/// Rings once nobody wants an answer any more, until it is dropped.
pub struct Bell<'a>(&'a StillWanted, u64);

impl Drop for Bell<'_> {
    fn drop(&mut self) {
        let bell = self.0.wish().and_then(|mut wish| wish.bells.remove(&self.1));
        drop(bell);
    }
}

impl StillWanted {
    /// Of calls that may be given up.
    pub fn for_now() -> Self {
        StillWanted(Some(Arc::default()))
    }

    /// Whether it may be given up at all.
    pub fn can_end(&self) -> bool {
        self.0.is_some()
    }

    /// Has a call that is in progress end by itself, and not be sent again.
    pub fn no_more_tries(&self) {
        if let Some(mut wish) = self.wish() {
            wish.once = true;
        }
    }

    /// Has whoever waits for an answer go on without it.
    pub fn give_up(&self) {
        let bells = self.wish().map(|mut wish| {
            wish.given_up = true;
            std::mem::take(&mut wish.bells)
        });
        bells.into_iter().flatten().for_each(|(_, ring)| ring());
    }

    /// Whether the try after so many others is still wanted.
    pub fn is(&self, attempt: u32) -> bool {
        self.wish().is_none_or(|wish| !wish.given_up && (attempt == 0 || !wish.once))
    }

    /// Calls this once it is given up; at once where that has happened.
    #[must_use]
    pub fn on_end(&self, ring: impl FnOnce() + Send + 'static) -> Bell<'_> {
        let Some(mut wish) = self.wish() else { return Bell(self, 0) };
        wish.rung += 1;
        let number = wish.rung;
        if wish.given_up {
            drop(wish);
            ring();
        } else {
            wish.bells.insert(number, Box::new(ring));
        }
        Bell(self, number)
    }

    fn wish(&self) -> Option<MutexGuard<'_, CallWish>> {
        self.0.as_ref().map(|wish| wish.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// It is no part of what is sent.
impl PartialEq for StillWanted {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for StillWanted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is(0) { "wanted" } else { "given up" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn what_is_given_up_rings_once_and_what_nobody_can_give_up_is_wanted() {
        let (sender, rung) = channel();
        let other = sender.clone();
        let wanted = StillWanted::for_now();
        let same = wanted.clone();
        let (silent, unheard) = channel();
        drop(same.on_end(move || silent.send(0).unwrap()));
        let _bell = same.on_end(move || sender.send(1).unwrap());
        wanted.no_more_tries();
        assert!(same.is(0) && !same.is(1) && rung.try_recv().is_err());
        wanted.give_up();
        let _late = same.on_end(move || other.send(2).unwrap());
        assert_eq!(rung.iter().collect::<Vec<_>>(), [1, 2]);
        assert_eq!(unheard.iter().count(), 0);
        assert!(!same.is(0));

        let always = StillWanted::default();
        always.give_up();
        assert!(always.is(7) && !always.can_end());
    }
}
