//! When a call may go, and how many in parallel: the pace and the limit that the profile sets, and a pause that the
//! platform asked for. All of it holds for all threads of a session.

use crate::clock::{Clock, Ticker};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Grants turns.
#[derive(Default)]
pub(super) struct RateLimiter {
    ticker: Ticker,
    /// Until when the platform wants no call of any thread.
    pause: Mutex<Option<Timestamp>>,
    in_progress: Mutex<usize>,
    left: Condvar,
}

/// A place among the calls in progress, until it is dropped.
pub(super) struct TurnPlace<'a>(&'a RateLimiter);

impl Drop for TurnPlace<'_> {
    fn drop(&mut self) {
        *self.0.in_progress.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.left.notify_one();
    }
}

impl RateLimiter {
    /// Takes a place among the calls in progress, once there are fewer than `most`. Whoever has one must not ask for
    /// another.
    pub(super) fn enter(&self, most: Option<usize>) -> TurnPlace<'_> {
        let in_progress = self.in_progress.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |in_progress: &mut usize| most.is_some_and(|most| *in_progress >= most);
        *self.left.wait_while(in_progress, is_full).unwrap_or_else(PoisonError::into_inner) += 1;
        TurnPlace(self)
    }

    /// Keeps every thread from calling for a while: the platform said that it has too many.
    pub(super) fn hold_all(&self, clock: &dyn Clock, wait: Duration) {
        let until = SignedDuration::try_from(wait).ok().and_then(|wait| clock.now().checked_add(wait).ok());
        let mut pause = self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        *pause = (*pause).max(until);
    }

    /// Waits until a call may go, or is wanted no more; `pace` is the shortest time between two.
    pub(super) fn wait(&self, clock: &dyn Clock, pace: Option<SignedDuration>, is_wanted: &dyn Fn() -> bool) {
        loop {
            let pause = self.pause();
            wait_until(clock, pause, is_wanted);
            wait_until(clock, pace.map(|pace| self.ticker.next_exact(clock, pace)), is_wanted);
            // Another thread may have been refused meanwhile.
            if self.pause() == pause || !is_wanted() {
                return;
            }
        }
    }

    fn pause(&self) -> Option<Timestamp> {
        *self.pause.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wait_until(clock: &dyn Clock, then: Option<Timestamp>, is_wanted: &dyn Fn() -> bool) {
    if let Some(wait) = then.and_then(|then| Duration::try_from(then.duration_since(clock.now())).ok()) {
        clock.sleep_while(wait, is_wanted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    /// A clock under which the platform wants a pause of a minute while somebody waits the first time.
    struct Meanwhile<'a> {
        turns: &'a RateLimiter,
        clock: ManualClock,
        refused: Mutex<bool>,
    }

    impl Clock for Meanwhile<'_> {
        fn now(&self) -> Timestamp {
            self.clock.now()
        }

        fn sleep(&self, duration: Duration) {
            if !std::mem::replace(&mut *self.refused.lock().unwrap(), true) {
                self.turns.hold_all(&self.clock, Duration::from_secs(60));
            }
            self.clock.advance(duration);
        }
    }

    #[test]
    fn a_pause_that_begins_while_a_thread_waits_for_its_turn_holds_that_thread_too() {
        let turns = RateLimiter::default();
        let clock = ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap());
        let pace = Some(SignedDuration::from_secs(1));
        turns.wait(&clock, pace, &|| true);
        let clock = Meanwhile { turns: &turns, clock, refused: Mutex::default() };
        turns.wait(&clock, pace, &|| true);
        assert_eq!(clock.now(), "2026-03-01T12:01:00Z".parse().unwrap());
    }

    #[test]
    fn two_hundred_calls_at_ten_a_second_are_never_more_than_that_and_wait_no_longer_than_they_must() {
        let turns = RateLimiter::default();
        let clock = ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap());
        let send = |_| {
            turns.wait(&clock, Some(SignedDuration::from_millis(100)), &|| true);
            clock.now()
        };
        let sent: Vec<Timestamp> = (0..200).map(send).collect();
        // A platform may count from any instant on.
        let second = SignedDuration::from_secs(1);
        assert!(sent.windows(11).all(|eleven| eleven[10].duration_since(eleven[0]) >= second));
        assert_eq!(sent[199].duration_since(sent[0]), SignedDuration::from_millis(19_900));
    }
}
