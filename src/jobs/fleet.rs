//! Several profiles, each with its conversation: what is done on all of them is done side by side, and one that fails
//! fails alone.

use super::side_by_side;
use crate::engine::Target;
use crate::fault::Fault;
use crate::platforms::Platform;
use crate::session::outcome::Row;
use crate::session::{Rows, Session, ahead};
use serde_json::value::RawValue;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel, sync_channel};
use std::time::Duration;

/// How often it is looked whether anybody reads on, while nothing comes.
const BEAT: Duration = Duration::from_millis(100);

/// Handfuls of rows that wait for their turn at most, for each profile, where rows are written as they come.
const WAITING: usize = 16;

/// One profile of a run.
pub struct FleetMember<'a> {
    /// Its name.
    pub profile: String,
    opened: Result<(Session<'a>, &'static Platform), Fault>,
}

impl<'a> FleetMember<'a> {
    /// A profile with its conversation and its platform's tables, or why there is no conversation.
    pub fn new(profile: String, opened: Result<(Session<'a>, &'static Platform), Fault>) -> Self {
        FleetMember { profile, opened }
    }

    /// What is acted on.
    ///
    /// # Errors
    /// Why there is no conversation.
    pub fn target(&self) -> Result<Target<'_>, Fault> {
        match &self.opened {
            Ok((session, platform)) => Ok(Target { session, platform }),
            Err(fault) => Err(fault.clone()),
        }
    }

    /// Its platform, where that is known.
    pub fn platform(&self) -> Option<&'static Platform> {
        self.opened.as_ref().ok().map(|(_, platform)| *platform)
    }

    /// A fault with the name of the profile.
    fn named(&self, fault: Fault) -> Fault {
        fault.on(&self.profile, self.platform().map_or("", |platform| platform.name))
    }
}

/// The profiles of a run, in the order in which they were asked for.
pub struct Fleet<'a> {
    /// They.
    pub members: Vec<FleetMember<'a>>,
}

/// Takes the rows of one profile; an error of theirs is the profile's.
pub type HandOn<'h> = dyn FnMut(Rows<'_>) -> Result<(), Fault> + 'h;

/// How rows of several profiles are read.
pub struct FleetReading<'r> {
    /// Whether all rows are held before any is shown, so that there is no use in waiting for one another.
    pub whole: bool,
    /// Whether whoever reads the rows has gone.
    pub is_over: &'r (dyn Fn() -> bool + Sync),
    /// Takes what a profile failed by, with its place.
    pub failed: &'r (dyn Fn(usize, Fault) + Sync),
}

impl Fleet<'_> {
    /// Does something on each profile, side by side, and hands on what comes of it as it comes. A profile without a
    /// conversation comes to the fault that says why.
    pub fn as_they_come<T: Send>(
        &self,
        act: impl Fn(usize, Target) -> Result<T, Fault> + Sync,
        take: impl FnMut(usize, Result<T, Fault>),
    ) {
        let act = |place: usize| {
            let member = &self.members[place];
            member.target().and_then(|target| act(place, target)).map_err(|fault| member.named(fault))
        };
        side_by_side::as_they_come(self.members.len(), act, take);
    }

    /// The same; what came of each, in the order of the profiles.
    pub fn each<T: Send>(
        &self,
        act: impl Fn(usize, Target) -> Result<T, Fault> + Sync,
    ) -> Vec<Result<T, Fault>> {
        let mut all: Vec<(usize, Result<T, Fault>)> = Vec::with_capacity(self.members.len());
        self.as_they_come(act, |place, came| all.push((place, came)));
        all.sort_by_key(|(place, _)| *place);
        all.into_iter().map(|(_, came)| came).collect()
    }

    /// Reads rows of each profile side by side, and shows them in the order of the profiles. `read` hands on the rows of one
    /// profile. Once they are shown, nobody waits for what is still on its way.
    ///
    /// # Errors
    /// Those of `show`; what ends the run comes to it as a row.
    pub fn rows<T>(
        &self,
        reading: &FleetReading,
        read: impl Fn(usize, Target, &mut HandOn) -> Result<(), Fault> + Sync,
        show: impl FnOnce(Rows<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let next = AtomicUsize::new(0);
        let (feeds, pipes): (Vec<_>, Vec<_>) = self.members.iter().map(|_| pipe(reading.whole)).unzip();
        // Each is taken by whoever feeds it, and ends with that.
        let feeds: Vec<Mutex<Option<Feed>>> = feeds.into_iter().map(|feed| Mutex::new(Some(feed))).collect();
        let shown = std::thread::scope(|scope| {
            for _ in 0..self.members.len().min(side_by_side::MOST) {
                let (next, read, feeds) = (&next, &read, &feeds);
                scope.spawn(move || {
                    while let Some((place, member)) = self.next(next) {
                        let feed = feeds.get(place).and_then(|feed| feed.lock().ok()?.take());
                        let Some(feed) = feed else { return };
                        let done = member.target().and_then(|target| {
                            let mut hand_on = |rows: Rows<'_>| fed(rows, &|rows| feed(Piece::Rows(rows)));
                            target.session.beside(|| read(place, target, &mut hand_on))
                        });
                        if let Err(fault) = done {
                            feed(Piece::Failed(member.named(fault)));
                        }
                    }
                });
            }
            let rows = ProfileRows {
                pipes: pipes.into_iter(),
                now: None,
                place: 0,
                ready: Vec::new().into_iter(),
                reading,
            };
            let shown = show(Box::new(rows));
            next.store(self.members.len(), Ordering::SeqCst);
            self.sessions().for_each(Session::give_up);
            shown
        });
        self.sessions().for_each(Session::go_on);
        shown
    }

    fn sessions(&self) -> impl Iterator<Item = &Session<'_>> {
        self.members.iter().filter_map(|member| Some(member.target().ok()?.session))
    }

    fn next(&self, next: &AtomicUsize) -> Option<(usize, &FleetMember<'_>)> {
        let place = next.fetch_add(1, Ordering::SeqCst);
        self.members.get(place).map(|member| (place, member))
    }
}

/// What comes from one profile.
enum Piece {
    Rows(Vec<Box<RawValue>>),
    Failed(Fault),
}

/// Takes a piece; tells whether anybody wants more.
type Feed = Box<dyn Fn(Piece) -> bool + Send>;

/// The way of the pieces of one profile to whoever shows them. As much as that is held where all of it is held anyway.
fn pipe(whole: bool) -> (Feed, Receiver<Piece>) {
    if whole {
        let (sender, came) = channel();
        (Box::new(move |piece| sender.send(piece).is_ok()), came)
    } else {
        let (sender, came) = sync_channel(WAITING);
        (Box::new(move |piece| sender.send(piece).is_ok()), came)
    }
}

/// Feeds rows by the handful.
fn fed(rows: Rows<'_>, feed: &dyn Fn(Vec<Box<RawValue>>) -> bool) -> Result<(), Fault> {
    let mut fault = None;
    ahead::by_handfuls(rows, |handful| {
        let mut good = Vec::with_capacity(handful.len());
        for row in handful {
            match row {
                Ok(row) => good.push(row),
                Err(own) => fault = fault.take().or(Some(own)),
            }
        }
        (good.is_empty() || feed(good)) && fault.is_none()
    });
    fault.map_or(Ok(()), Err)
}

/// The rows of all profiles, one profile after the other.
struct ProfileRows<'r> {
    pipes: std::vec::IntoIter<Receiver<Piece>>,
    now: Option<Receiver<Piece>>,
    /// How many profiles have had their turn, the present one included.
    place: usize,
    ready: std::vec::IntoIter<Box<RawValue>>,
    reading: &'r FleetReading<'r>,
}

impl ProfileRows<'_> {
    /// The next piece of the profile whose turn it is; nothing at its end, or where nobody reads on.
    fn piece(&self, pipe: &Receiver<Piece>) -> Option<Piece> {
        loop {
            match pipe.recv_timeout(BEAT) {
                Ok(piece) => return Some(piece),
                Err(RecvTimeoutError::Timeout) if !(self.reading.is_over)() => {}
                Err(_) => return None,
            }
        }
    }
}

impl Iterator for ProfileRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        loop {
            if let Some(row) = self.ready.next() {
                return Some(Ok(row));
            }
            let Some(pipe) = self.now.take() else {
                self.now = Some(self.pipes.next()?);
                self.place += 1;
                continue;
            };
            match self.piece(&pipe) {
                Some(Piece::Rows(rows)) => {
                    self.ready = rows.into_iter();
                    self.now = Some(pipe);
                }
                Some(Piece::Failed(fault)) if fault.kind().ends_run() => {
                    self.pipes = Vec::new().into_iter();
                    return Some(Err(fault));
                }
                Some(Piece::Failed(fault)) => (self.reading.failed)(self.place - 1, fault),
                None if (self.reading.is_over)() => return None,
                None => {}
            }
        }
    }

    /// Those that are there without waiting: what prints them flushes where there are none.
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ready.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;
    use crate::json;
    use crate::platforms::{PLATFORMS, fake};
    use crate::session::fake::FakeWorld;
    use std::sync::Barrier;

    /// What of three profiles can be talked to: the second cannot.
    fn with_three(check: impl FnOnce(&Fleet)) {
        let worlds: Vec<_> =
            PLATFORMS.iter().take(3).map(|platform| (*platform, fake::world(platform))).collect();
        let members = worlds.iter().enumerate().map(|(place, one)| member(place, one));
        check(&Fleet { members: members.collect() });
    }

    fn member<'w>(place: usize, (platform, world): &'w (&'static Platform, FakeWorld)) -> FleetMember<'w> {
        let opened = match place {
            1 => Err(Fault::configuration("no address")),
            _ => Ok((world.session(), *platform)),
        };
        FleetMember::new(format!("p{place}"), opened)
    }

    #[test]
    fn what_is_done_on_each_is_done_side_by_side_and_told_in_order_and_one_fails_alone() {
        with_three(|fleet| {
            // Neither goes on before the other has begun.
            let both = Barrier::new(2);
            let came = fleet.each(|place, target| {
                both.wait();
                Ok((place, target.platform.name))
            });
            assert_eq!(came[0].as_ref().unwrap(), &(0, PLATFORMS[0].name));
            assert_eq!(came[2].as_ref().unwrap(), &(2, PLATFORMS[2].name));
            let fault = came[1].as_ref().unwrap_err();
            assert_eq!((fault.kind(), fault.detail().profile.as_deref()), (Kind::Configuration, Some("p1")));
        });
    }

    #[test]
    fn rows_stand_in_the_order_of_the_profiles_whichever_comes_first_and_what_failed_is_told_with_its_place()
    {
        with_three(|fleet| {
            let both = Barrier::new(2);
            let failed = Mutex::new(Vec::new());
            let tell = |place, fault: Fault| failed.lock().unwrap().push((place, fault.kind()));
            let reading = FleetReading { whole: false, is_over: &|| false, failed: &tell };
            let read = |place: usize, _: Target, hand_on: &mut HandOn| {
                both.wait();
                let rows = (0..3).map(|row| Ok(json::raw(&(10 * place + row).into())));
                let end = (place == 2).then(|| Err(Fault::new(Kind::Unreachable, "gone")));
                hand_on(Box::new(rows.chain(end)))
            };
            let shown = fleet.rows(&reading, read, |rows| {
                rows.map(|row| row.map(|row| row.get().to_owned())).collect::<Result<Vec<_>, _>>()
            });
            assert_eq!(shown.unwrap(), ["0", "1", "2", "20", "21", "22"]);
            assert_eq!(*failed.lock().unwrap(), [(1, Kind::Configuration), (2, Kind::Unreachable)]);
            // The conversations go on after that.
            assert!(fleet.members[0].target().is_ok_and(|on| !on.session.is_over()));
        });
    }
}
