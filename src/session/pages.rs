//! A list as a lazy iterator over pages. A page is fetched when its first row is wanted, so a limit stops
//! the network. The end is the dialect's word (no cursor, an empty page) or the platform's total, reached; never a
//! short page, and never one that holds nothing new: a page that was there before is a fault, and so is an end
//! before the total.
//!
//! Where a page can be asked for by the number of rows before it, several are in progress at once while the session is
//! [held open](Session::beside): a window of them that moves on with every page that is taken. Where somebody said how
//! many, so many are asked for from the start; else the first comes alone and the window grows from two, so that a short
//! list costs no call that would not be made one by one.

use super::conversation::{Page, Session};
use super::fetchers::{Came, Fetched, Keyed, PageRequest, RowsOf};
use super::progress::ListProgress;
use crate::fault::Fault;
use crate::http::{Call, StillWanted};
use crate::json::{self, Locator};
use serde_json::value::RawValue;
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::time::Duration;

/// What a walk needs to know.
#[derive(Debug, Clone)]
pub struct Walk {
    /// Where the list is in a page; empty where the page is the list.
    pub items: &'static str,
    /// What tells two rows apart; empty where rows are not compared.
    pub id: &'static str,
    /// Whether there is more than one page.
    pub paged: bool,
    /// Items per page.
    pub size: u32,
    /// Rows wanted at most.
    pub limit: Option<u64>,
    /// Pages fetched at once at most, where somebody said so.
    pub jobs: Option<usize>,
}

/// Walks the pages of a list.
pub struct Pages<'a> {
    session: &'a Session<'a>,
    call: Option<Call>,
    walk: Walk,
    /// Pages fetched at once at most.
    jobs: usize,
    left: Option<u64>,
    ready: VecDeque<Box<RawValue>>,
    /// Rows that a page was asked for.
    size: u32,
    progress: ListProgress,
    hasher: RandomState,
    /// Hashes of the calls made: a platform that sends the list back would never end it.
    asked: HashSet<u64>,
    /// Rows that a page has, by the page before or as asked for, and how many further on the next one begins.
    stride: Option<(u64, u64)>,
    /// Whether a page was taken.
    begun: bool,
    /// How many pages may be in progress at once now.
    ahead: usize,
    /// Pages that were asked for beside the next one, which is the first of them.
    coming: VecDeque<(Call, Receiver<Came>)>,
    /// Whether nobody wants them any more.
    stale: Arc<AtomicBool>,
    /// The same of those that are in progress, which end by themselves until the list ends.
    wanted: StillWanted,
    /// Those that nobody wants, and that may still be in progress.
    unwanted: Vec<(Receiver<Came>, StillWanted)>,
    /// The longest that a page took so far.
    slowest: Duration,
    /// What comes after the rows that are ready.
    fault: Option<Fault>,
    /// What did not add up, where rows may have moved.
    odd: Option<String>,
    /// What every page is held to.
    check: Option<PageCheck<'a>>,
}

/// How long pages behind the end of a list may take at least, before it is believed without them.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the body of a page is held to besides being a list.
pub type PageCheck<'a> = Box<dyn Fn(&[u8]) -> Result<(), Fault> + Send + 'a>;

impl Session<'_> {
    /// Does something while lists that are read meanwhile may ask for several pages at once.
    pub fn beside<T>(&self, act: impl FnOnce() -> T) -> T {
        let run = |request: PageRequest| {
            if !request.stale.load(Ordering::SeqCst) {
                // Whoever wanted it may have gone.
                let _ = request.answer.send(page(self, &request.call, &request.rows));
            }
        };
        self.state.fetchers.open(&run, act)
    }
}

impl<'a> Pages<'a> {
    /// Starts at the first page; sends nothing yet.
    pub fn new(session: &'a Session<'a>, mut call: Call, mut walk: Walk) -> Self {
        let limit = walk.limit.and_then(|limit| u32::try_from(limit).ok()).filter(|limit| *limit > 0);
        let overlaps = session.platform.dialect.overlaps();
        if overlaps && walk.paged {
            // Pages of one row cannot overlap.
            walk.size = walk.size.max(2);
        }
        let size = limit.map_or(walk.size, |limit| limit.min(walk.size));
        if walk.paged {
            session.platform.dialect.first(session, &mut call, size);
        }
        let jobs = session.jobs(walk.jobs, session.listener);
        let (stride, ahead) = match walk.jobs {
            // Full pages, of which the last row of one begins the next where they overlap.
            Some(_) => (Some((size.into(), u64::from(size) - u64::from(overlaps))), jobs),
            None => (None, 1),
        };
        Pages {
            session,
            call: Some(call),
            left: walk.limit,
            jobs,
            walk,
            ready: VecDeque::new(),
            size,
            progress: ListProgress::new(overlaps),
            hasher: RandomState::new(),
            asked: HashSet::new(),
            stride,
            begun: false,
            ahead,
            coming: VecDeque::new(),
            stale: Arc::default(),
            wanted: session.state.lists.enlist(),
            unwanted: Vec::new(),
            slowest: Duration::ZERO,
            fault: None,
            odd: None,
            check: None,
        }
    }

    /// The same, whose first page comes alone: it may say how many there are.
    #[must_use]
    pub fn first_alone(mut self) -> Self {
        (self.stride, self.ahead) = (None, 1);
        self
    }

    /// The same, whose pages are held to more than being lists.
    #[must_use]
    pub fn holding(mut self, check: PageCheck<'a>) -> Self {
        self.check = Some(check);
        self
    }

    /// Why rows may be missing, once the end was reached.
    pub fn gap(&self) -> Option<&str> {
        self.odd.as_deref()
    }

    /// Warns of what does not add up.
    fn tell(&mut self, odd: String) {
        self.session.warn(&odd);
        self.session.note_doubt();
        self.odd = Some(odd);
    }

    /// The call of the first page, before it is fetched.
    pub fn first(&self) -> Option<&Call> {
        self.call.as_ref()
    }

    fn fetch(&mut self, mut call: Call) -> Result<(), Fault> {
        let print = self.hasher.hash_one((call.target(), &call.body));
        if self.walk.paged && !self.asked.insert(print) {
            let fault = Fault::unexpected("the platform leads back to a page that it returned before")
                .hint("the rows so far may not be all; try again, or narrow the list down");
            return Err(self.session.name(fault));
        }
        self.ask_ahead(&call);
        // What a page leads to may be another one than was reckoned.
        if self.coming.front().is_some_and(|(due, _)| due.target() != call.target()) {
            self.forget();
        }
        let begun = self.session.clock.now();
        let came = match self.coming.pop_front() {
            Some((_, answer)) => answer.recv().unwrap_or_else(|_| Err(unread())),
            None => {
                call.wanted = self.wanted.clone();
                page(self.session, &call, &self.rows_of())
            }
        };
        let took = self.session.clock.now().duration_since(begun);
        self.slowest = self.slowest.max(Duration::try_from(took).unwrap_or_default());
        // A page that was to prove an end that the platform itself tells; some refuse to look there, or show the last page again.
        let counted = self.asked.len() > 2 && self.progress.is_counted();
        let (body, rows) = match came {
            Ok((_, rows)) if counted && !self.progress.has_new(&rows, true) => return self.end(),
            Err(_) if counted => return self.end(),
            Ok(page) => page,
            Err(fault) => {
                self.give_up();
                return Err(fault);
            }
        };
        self.check.as_ref().map_or(Ok(()), |check| check(&body)).map_err(|fault| self.session.name(fault))?;
        if self.progress.is_end(&rows) && self.rows_behind() {
            return Err(self.not_all("the platform returned a page without new rows, and rows behind it"));
        }
        self.take(call, (body, rows));
        // Before the rows are handed on: whoever takes them may be slow.
        if let Some(call) = self.call.take() {
            self.ask_ahead(&call);
            self.call = Some(call);
        }
        Ok(())
    }

    /// Asks for the pages that can be asked for by now: the one due, and those behind it.
    fn ask_ahead(&mut self, due: &Call) {
        let Some((rows, stride)) = self.stride.filter(|(_, step)| *step > 0 && self.walk.paged) else {
            return;
        };
        // The first page begins with no row of another.
        let more = if self.begun { 0 } else { rows - stride };
        let unclaimed = self.left.map(|left| left.saturating_sub(self.ready.len() as u64 + more));
        // Where the last page is full by the platform's own count, the one behind it proves the end.
        let counted = self.progress.left().map(|left| left + 1);
        let left = [unclaimed, counted].into_iter().flatten().min();
        let wanted =
            left.map_or(usize::MAX, |left| usize::try_from(left.div_ceil(stride)).unwrap_or(usize::MAX));
        self.unwanted.retain(|(answer, _)| matches!(answer.try_recv(), Err(TryRecvError::Empty)));
        let most = self.ahead.min(self.jobs.saturating_sub(self.unwanted.len())).min(wanted);
        let dialect = self.session.platform.dialect;
        let mut next = due.clone();
        if most < 2 || !dialect.further(self.session, &mut next, self.coming.len() as u64 * stride) {
            return;
        }
        next.wanted = self.wanted.clone();
        while self.coming.len() < most {
            let (sender, answer) = sync_channel(1);
            let request = PageRequest {
                call: next.clone(),
                rows: self.rows_of(),
                stale: self.stale.clone(),
                answer: sender,
            };
            if self.session.state.fetchers.submit(request).is_err() {
                return;
            }
            self.coming.push_back((next.clone(), answer));
            if !dialect.further(self.session, &mut next, stride) {
                return;
            }
        }
    }

    fn rows_of(&self) -> RowsOf {
        RowsOf { items: self.walk.items, id: self.walk.id, hasher: self.progress.hasher.clone() }
    }

    /// Wants no page any more that was asked for ahead. Those in progress are let end: the platform is at them all the same.
    fn forget(&mut self) {
        if self.coming.is_empty() {
            return;
        }
        std::mem::take(&mut self.stale).store(true, Ordering::SeqCst);
        let wanted = std::mem::replace(&mut self.wanted, self.session.state.lists.enlist());
        wanted.no_more_tries();
        self.unwanted.extend(self.coming.drain(..).map(|(_, answer)| (answer, wanted.clone())));
    }

    /// Ends a list that is complete.
    fn end(&mut self) -> Result<(), Fault> {
        self.give_up();
        if let Some(odd) = self.progress.close()? {
            self.tell(odd);
        }
        Ok(())
    }

    /// Waits for no page any more: the list has ended, one way or the other.
    fn give_up(&mut self) {
        self.forget();
        self.wanted.give_up();
        self.unwanted.drain(..).for_each(|(_, wanted)| wanted.give_up());
    }

    /// Whether one of the pages that were asked for ahead holds rows that nothing before it had; none of them is wanted any
    /// more then. It is not waited for one that takes far longer than those before: an end needs no more than itself.
    fn rows_behind(&mut self) -> bool {
        if self.coming.is_empty() && self.unwanted.is_empty() {
            return false;
        }
        self.wanted.no_more_tries();
        let patience = (self.slowest * 2).max(PATIENCE);
        let begun = self.session.clock.now();
        // Where those begin that were asked for with another stride, only the ids of their rows tell.
        let before = self.unwanted.iter().map(|(answer, _)| (answer, false));
        let found =
            self.coming.iter().map(|(_, answer)| (answer, true)).chain(before).any(|(page, behind)| {
                let gone =
                    Duration::try_from(self.session.clock.now().duration_since(begun)).unwrap_or_default();
                let came = page.recv_timeout(patience.saturating_sub(gone));
                came.is_ok_and(|came| came.is_ok_and(|(_, rows)| self.progress.has_new(&rows, behind)))
            });
        self.give_up();
        self.wanted = self.session.state.lists.enlist();
        found
    }

    fn not_all(&self, why: &str) -> Fault {
        self.session.name(Fault::unexpected(why).hint("the rows so far are not all; try again"))
    }

    fn take(&mut self, mut call: Call, (body, rows): Fetched) {
        self.session.state.pages.fetch_add(1, Ordering::Relaxed);
        self.begun = true;
        let count = rows.len() as u64;
        // A page of another length moves all that come after it: those are asked for again. A first page as long as was
        // asked for is likely not the last.
        if self.stride.map_or_else(|| self.walk.size.into(), |(rows, _)| rows) == count {
            let first = if self.walk.jobs.is_some() { self.jobs } else { 2 };
            self.ahead = if self.ahead == 1 { first } else { self.ahead * 2 }.min(self.jobs);
        } else {
            self.ahead = 1;
            self.forget();
        }
        match self.read(&mut call, &body, rows) {
            Ok(goes_on) => self.call = goes_on.then_some(call),
            Err(fault) => self.fault = Some(self.session.name(fault)),
        }
        self.stride = Some((count, self.progress.step()));
        if self.call.is_none() {
            if self.fault.is_none() && self.rows_behind() {
                self.fault = Some(self.not_all("the platform has rows behind those that it counted"));
            }
            self.give_up();
        }
    }

    /// Takes a page in; tells whether another one is to come, whose call this now is.
    fn read(&mut self, call: &mut Call, body: &[u8], rows: Vec<Keyed>) -> Result<bool, Fault> {
        if !self.walk.paged {
            self.ready.extend(self.progress.whole(rows, self.walk.id)?);
            return Ok(false);
        }
        let dialect = self.session.platform.dialect;
        self.progress.count(dialect.total(body)?);
        let held = self.progress.page(rows, self.walk.id)?;
        self.ready.extend(held.fresh);
        let step = self.progress.step();
        let page = Page { body, received: held.received, step };
        let goes_on = dialect.advance(self.session, call, &page)?
            && !self.progress.is_counted_out(held.received, self.size);
        if !goes_on && let Some(odd) = self.progress.close()? {
            self.tell(odd);
        }
        Ok(goes_on)
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<Box<RawValue>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.left == Some(0) {
            return None;
        }
        while self.ready.is_empty() {
            if let Some(fault) = self.fault.take() {
                self.call = None;
                return Some(Err(fault));
            }
            let call = self.call.take()?;
            if let Err(fault) = self.fetch(call) {
                return Some(Err(fault));
            }
        }
        if let Some(left) = &mut self.left {
            *left -= 1;
            // A list that ended has said it.
            if *left == 0
                && self.call.is_some()
                && let Some(odd) = self.progress.stop()
            {
                self.tell(odd);
            }
        }
        self.ready.pop_front().map(Ok)
    }

    /// At least those that are there without another call.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.left.map_or(usize::MAX, |left| usize::try_from(left).unwrap_or(usize::MAX));
        (self.ready.len().min(left), None)
    }
}

impl Drop for Pages<'_> {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// Fetches one page, and holds its rows to what all must have.
fn page(session: &Session, call: &Call, of: &RowsOf) -> Came {
    let reply = session.platform.dialect.fetch(session, call)?;
    let lacks = session.platform.dialect.may_lack_list(&reply.body);
    let rows = rows(&reply.body, of.items, lacks)
        .map_err(|fault| fault.on(&session.profile, session.platform.name))?;
    let (locator, mut keyed) = (Locator::new(of.id), Vec::with_capacity(rows.len()));
    for row in rows {
        if json::is_heavy(row.get().as_bytes()) {
            let fault = Fault::unexpected("a row of the platform's list holds more values than any has");
            return Err(session.name(fault));
        }
        let row = Keyed::new(row, (!of.id.is_empty()).then_some(&locator), &of.hasher);
        if !of.id.is_empty() && row.key.is_none() {
            let fault =
                Fault::unexpected(format!("a row of the platform's list has no {}", json::spoken(of.id)));
            return Err(session.name(fault.hint("the rows so far may not be all; try again")));
        }
        keyed.push(row);
    }
    Ok((reply.body, keyed))
}

fn unread() -> Fault {
    Fault::unexpected("a page could not be read")
}

/// The rows of a page. A page without its list is not an answer, unless it `may_lack` the list.
fn rows(body: &[u8], items: &str, may_lack: bool) -> Result<Vec<Box<RawValue>>, Fault> {
    let unreadable = |why: String| Fault::unexpected(format!("the platform's list cannot be read: {why}"));
    let text = std::str::from_utf8(body).map_err(|error| unreadable(error.to_string()))?;
    match json::elements(text, items) {
        Ok(Some(rows)) => Ok(rows),
        Ok(None) if may_lack => Ok(Vec::new()),
        Ok(None) => Err(Fault::unexpected(format!("the platform's answer is not a list: it lacks {items}"))
            .hint(
                "a gateway or a maintenance page may have answered; check the address, or try again later",
            )),
        Err(error) => Err(unreadable(error.to_string())),
    }
}
