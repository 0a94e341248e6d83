//! What holds between the threads of one session.

mod lists;

use super::fake::{FakeWorld, ok, raw};
use super::{Dialect, Session};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::http::retry::Limits;
use crate::http::trace::Level;
use crate::http::{Call, Method, Reply, Transport};
use jiff::Timestamp;
use serde_json::json;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// A wire on which every call goes as it is and every reply is good; after `/outer` it asks for more.
struct Plain;

impl Dialect for Plain {
    fn authorize(&self, _: &Session, _: &mut Call) -> Result<(), Fault> {
        Ok(())
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        if call.path == "/outer" { session.exchange(&Call::new(Method::Get, "/inner")) } else { Ok(reply) }
    }
}

/// A clock under which whoever waits first begins to do so and lets another thread go on until that has ended.
struct Relay<'a> {
    world: &'a FakeWorld,
    /// Dropped to let the other go on, and told when that has ended.
    other: Mutex<Option<(Sender<()>, Receiver<()>)>>,
    /// How long was waited, and how many calls had been sent by then.
    waits: Mutex<Vec<(Duration, usize)>>,
}

impl Clock for Relay<'_> {
    fn now(&self) -> Timestamp {
        self.world.clock.now()
    }

    fn sleep(&self, duration: Duration) {
        self.waits.lock().unwrap().push((duration, self.world.seen().len()));
        let other = self.other.lock().unwrap().take();
        if let Some((start, ended)) = other {
            drop(start);
            let _ = ended.recv();
        }
        self.world.clock.advance(duration);
    }
}

#[test]
fn after_a_429_every_thread_waits_as_long_as_the_platform_says() {
    let mut refusal = raw(429, "");
    refusal.headers.push(("Retry-After".into(), "30".into()));
    let world = FakeWorld::new(&Plain).replying([refusal, ok(json!({})), ok(json!({}))]);
    let ((start, started), (end, ended)) = (channel::<()>(), channel::<()>());
    let clock = Relay { world: &world, other: Mutex::new(Some((start, ended))), waits: Mutex::default() };
    let session = Session { clock: &clock, limits: Limits::default(), ..world.session() };
    let get = |path: &str| session.exchange(&Call::new(Method::Get, path)).map(drop);
    std::thread::scope(|scope| {
        let other = || get("/other").unwrap();
        scope.spawn(move || {
            let _end = end;
            let _ = started.recv();
            other();
        });
        let refused = get("/refused");
        // The other is let go in any case, or a failure would be a test without an end.
        clock.other.lock().unwrap().take();
        refused.unwrap();
    });
    let wait = Duration::from_secs(30);
    assert_eq!(*clock.waits.lock().unwrap(), [(wait, 1), (wait, 1)], "both, before anything else is sent");
    assert_eq!(world.calls(), ["GET /refused", "GET /other", "GET /refused"]);
}

#[test]
fn jobs_are_as_many_as_asked_for_or_four_and_never_more_than_the_profile_allows() {
    for (asked, most, jobs, told) in [
        (None, None, 4, 0),
        (Some(9), None, 9, 0),
        (None, Some(2), 2, 0),
        (None, Some(9), 4, 0),
        (Some(2), Some(2), 2, 0),
        (Some(9), Some(2), 2, 1),
    ] {
        let world = FakeWorld::new(&Plain);
        let session = Session { max_jobs: most, ..world.session() };
        assert_eq!(session.jobs(asked, &world), jobs, "{asked:?} of {most:?}");
        assert_eq!(world.told_at(Level::Notice).len(), told, "{asked:?} of {most:?}");
    }
}

/// A platform that counts the calls in progress.
#[derive(Default)]
struct Crowd {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Transport for Crowd {
    fn send(&self, _: &Call) -> Result<Reply, Fault> {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        (0..10).for_each(|_| std::thread::yield_now());
        self.now.fetch_sub(1, Ordering::SeqCst);
        Ok(ok(json!({})))
    }
}

#[test]
fn however_many_threads_there_are_no_more_calls_are_in_progress_than_the_profile_allows() {
    for most in 1..4 {
        let (world, crowd) = (FakeWorld::new(&Plain), Crowd::default());
        let session = Session { transport: &crowd, max_jobs: Some(most), ..world.session() };
        let call = || session.exchange(&Call::new(Method::Get, "/outer")).map(drop).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| (0..100).for_each(|_| call()));
            }
        });
        assert!(crowd.most.into_inner() <= most);
    }
}
