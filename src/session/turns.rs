//! When a call may go: the pace that the profile sets, and a pause that the platform asked for. Both hold for
//! all threads of a session.

use crate::clock::{Clock, Ticker};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Hands out turns.
#[derive(Default)]
pub(super) struct Turns {
    ticker: Ticker,
    /// Until when the platform wants no call of any thread.
    pause: Mutex<Option<Timestamp>>,
}

impl Turns {
    /// Keeps every thread from calling for a while: the platform said that it has too many.
    pub(super) fn hold_all(&self, clock: &dyn Clock, wait: Duration) {
        let until = SignedDuration::try_from(wait).ok().and_then(|wait| clock.now().checked_add(wait).ok());
        let mut pause = self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        *pause = (*pause).max(until);
    }

    /// Waits until a call may go; `pace` is the shortest time between two.
    pub(super) fn wait(&self, clock: &dyn Clock, pace: Option<SignedDuration>) {
        let pause = *self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        wait_until(clock, pause);
        wait_until(clock, pace.map(|pace| self.ticker.next_exact(clock, pace)));
    }
}

fn wait_until(clock: &dyn Clock, then: Option<Timestamp>) {
    if let Some(wait) = then.and_then(|then| Duration::try_from(then.duration_since(clock.now())).ok()) {
        clock.sleep(wait);
    }
}
