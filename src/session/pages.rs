//! A list as a lazy iterator over pages. A page is fetched when its first row is wanted, so a limit stops
//! the network. The end is the dialect's word (no cursor, an empty page) or the platform's total, reached; never a
//! short page, and never one that holds nothing new: a page that was there before is a fault, and so is an end
//! before the total.
//!
//! Where a page can be asked for by the number of rows before it, several are fetched at once: first one,
//! then two, then four and so on, so that a short list costs no call that would not be made one by one.

use super::conversation::{Page, Session};
use super::progress::Progress;
use crate::fault::Fault;
use crate::http::Call;
use crate::json;
use serde_json::value::RawValue;
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::Ordering;

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
    /// Rows wanted at the most.
    pub limit: Option<u64>,
    /// Pages fetched at once at the most, where somebody said so.
    pub jobs: Option<usize>,
}

/// Walks the pages of a list.
pub struct Pages<'a> {
    session: &'a Session<'a>,
    call: Option<Call>,
    walk: Walk,
    /// Pages fetched at once at the most.
    jobs: usize,
    left: Option<u64>,
    ready: VecDeque<Box<RawValue>>,
    /// Rows that a page was asked for.
    size: u32,
    progress: Progress,
    hasher: RandomState,
    /// Hashes of the calls made: a platform that sends the list back would never end it.
    asked: HashSet<u64>,
    /// Rows of the page before, once there is one.
    stride: Option<u64>,
    /// Pages to fetch at once next.
    ahead: usize,
    /// What comes after the rows that are ready.
    fault: Option<Fault>,
}

/// One page as it came: its body and its rows.
type Fetched = (Vec<u8>, Vec<Box<RawValue>>);

impl<'a> Pages<'a> {
    /// Starts at the first page; sends nothing yet.
    pub fn new(session: &'a Session<'a>, mut call: Call, walk: Walk) -> Self {
        let limit = walk.limit.and_then(|limit| u32::try_from(limit).ok()).filter(|limit| *limit > 0);
        let size = limit.map_or(walk.size, |limit| limit.min(walk.size));
        if walk.paged {
            session.platform.dialect.first(session, &mut call, size);
        }
        Pages {
            session,
            call: Some(call),
            left: walk.limit,
            jobs: session.jobs(walk.jobs, session.listener),
            walk,
            ready: VecDeque::new(),
            size,
            progress: Progress::default(),
            hasher: RandomState::new(),
            asked: HashSet::new(),
            stride: None,
            ahead: 1,
            fault: None,
        }
    }

    /// The call of the first page, before it is fetched.
    pub fn first(&self) -> Option<&Call> {
        self.call.as_ref()
    }

    fn fetch(&mut self, call: Call) -> Result<(), Fault> {
        let print = self.hasher.hash_one((call.target(), &call.body));
        if self.walk.paged && !self.asked.insert(print) {
            let fault = Fault::unexpected("the platform leads back to a page that it returned before")
                .hint("the rows so far may not be all; try again, or narrow the list down");
            return Err(self.session.name(fault));
        }
        let calls = self.batch(&call);
        if calls.len() < 2 {
            let page = self.page(&call)?;
            self.take(call, page);
            return Ok(());
        }
        let pages: Vec<Result<Fetched, Fault>> = std::thread::scope(|scope| {
            let this = &*self;
            let running: Vec<_> = calls.iter().map(|call| scope.spawn(move || this.page(call))).collect();
            running
                .into_iter()
                .map(|thread| {
                    thread.join().unwrap_or_else(|_| Err(Fault::unexpected("a page could not be read")))
                })
                .collect()
        });
        self.ahead = (self.ahead * 2).min(self.jobs);
        let full = |page: &Result<Fetched, Fault>| page.as_ref().is_ok_and(|(_, rows)| !rows.is_empty());
        let hole = pages.iter().position(|page| page.as_ref().is_ok_and(|(_, rows)| rows.is_empty()));
        let hole = hole.filter(|hole| pages[hole + 1..].iter().any(full));
        for (index, (call, page)) in calls.into_iter().zip(pages).enumerate() {
            if hole == Some(index) {
                let fault = Fault::unexpected("the platform returned an empty page, and rows behind it")
                    .hint("the rows so far are not all; try again");
                self.fault = Some(self.session.name(fault));
                return Ok(());
            }
            let page = match page {
                Ok(page) => page,
                Err(fault) if self.ready.is_empty() => return Err(fault),
                Err(fault) => {
                    self.fault = Some(fault);
                    return Ok(());
                }
            };
            let whole = Some(page.1.len() as u64) == self.stride;
            self.take(call, page);
            // A page of another length moves all that come after it: those are asked for anew.
            if !whole || self.call.is_none() {
                self.ahead = 1;
                return Ok(());
            }
        }
        Ok(())
    }

    /// The calls of the next pages: the one due, and those that can be asked for beside it.
    fn batch(&self, call: &Call) -> Vec<Call> {
        let mut calls = vec![call.clone()];
        let Some(stride) = self.stride.filter(|stride| *stride > 0 && self.walk.paged) else { return calls };
        let left = [self.left, self.progress.left()].into_iter().flatten().min();
        let wanted =
            left.map_or(usize::MAX, |left| usize::try_from(left.div_ceil(stride)).unwrap_or(usize::MAX));
        for page in 1..self.ahead.min(self.jobs).min(wanted) as u64 {
            let mut beside = call.clone();
            if !self.session.platform.dialect.further(self.session, &mut beside, page * stride) {
                break;
            }
            calls.push(beside);
        }
        calls
    }

    fn page(&self, call: &Call) -> Result<Fetched, Fault> {
        let reply = self.session.platform.dialect.fetch(self.session, call)?;
        let lacks = self.session.platform.dialect.may_lack_list(&reply.body);
        let rows = rows(&reply.body, self.walk.items, lacks)
            .map_err(|fault| fault.on(&self.session.profile, self.session.platform.name))?;
        if !self.walk.id.is_empty() && rows.iter().any(|row| !has(row, self.walk.id)) {
            let name = json::spoken(self.walk.id);
            let fault = Fault::unexpected(format!("a row of the platform's list has no {name}"));
            return Err(self.session.name(fault.hint("the rows so far may not be all; try again")));
        }
        Ok((reply.body, rows))
    }

    fn take(&mut self, mut call: Call, (body, rows): Fetched) {
        self.session.state.pages.fetch_add(1, Ordering::Relaxed);
        let count = rows.len() as u64;
        // A first page as long as was asked for is likely not the last: two more cost no call that one by one
        // would not be made.
        let expected = self.stride.unwrap_or_else(|| self.walk.size.into());
        if expected == count && self.ahead == 1 {
            self.ahead = 2.min(self.jobs);
        }
        self.stride = Some(count);
        match self.read(&mut call, &body, rows) {
            Ok(goes_on) => self.call = goes_on.then_some(call),
            Err(fault) => self.fault = Some(self.session.name(fault)),
        }
    }

    /// Takes a page in; tells whether another one is to come, whose call this now is.
    fn read(&mut self, call: &mut Call, body: &[u8], rows: Vec<Box<RawValue>>) -> Result<bool, Fault> {
        if !self.walk.paged {
            self.ready.extend(self.progress.whole(rows, self.walk.id));
            return Ok(false);
        }
        let dialect = self.session.platform.dialect;
        self.progress.count(dialect.total(body)?);
        let held = self.progress.page(rows, self.walk.id)?;
        self.ready.extend(held.fresh);
        let page = Page { body, received: held.received };
        let goes_on = dialect.advance(self.session, call, &page)?
            && !self.progress.is_counted_out(held.received, self.size);
        if !goes_on && let Some(odd) = self.progress.close()? {
            self.session.warn(&odd);
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
        }
        self.ready.pop_front().map(Ok)
    }

    /// At least those that are there without another call.
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.left.map_or(usize::MAX, |left| usize::try_from(left).unwrap_or(usize::MAX));
        (self.ready.len().min(left), None)
    }
}

/// Whether a row has what tells it from others.
fn has(row: &RawValue, id: &str) -> bool {
    json::place(row, id).is_some_and(|place| !matches!(place.get(), "null" | "\"\""))
}

/// The rows of a page. A page without its list is no answer, unless it `may_lack` the list.
fn rows(body: &[u8], items: &str, may_lack: bool) -> Result<Vec<Box<RawValue>>, Fault> {
    let unreadable = |why: String| Fault::unexpected(format!("the platform's list cannot be read: {why}"));
    let text = std::str::from_utf8(body).map_err(|error| unreadable(error.to_string()))?;
    match json::elements(text, items) {
        Ok(Some(rows)) => Ok(rows),
        Ok(None) if may_lack => Ok(Vec::new()),
        Ok(None) => Err(Fault::unexpected(format!("the platform's answer is no list: it lacks {items}"))
            .hint(
                "a gateway or a maintenance page may have answered; check the address, or try again later",
            )),
        Err(error) => Err(unreadable(error.to_string())),
    }
}
