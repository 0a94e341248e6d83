//! A list as a lazy iterator over pages. A page is fetched when its first row is wanted, so a limit stops
//! the network. The end is an empty page, a page with nothing new, or the dialect's word; never a short page.

use super::{Page, Session};
use crate::fault::Fault;
use crate::http::Call;
use crate::json;
use serde_json::value::RawValue;
use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What a walk needs to know.
#[derive(Debug, Clone)]
pub struct Walk {
    /// Where the list is in a page; empty where the page is the list.
    pub items: &'static str,
    /// What tells two rows apart; empty where rows are not compared.
    pub id: &'static str,
    /// Whether there is more than one page.
    pub paged: bool,
    /// Rows asked for at once.
    pub size: u32,
    /// Rows wanted at the most.
    pub limit: Option<u64>,
}

/// Walks the pages of a list.
pub struct Pages<'a> {
    session: &'a Session<'a>,
    call: Option<Call>,
    walk: Walk,
    left: Option<u64>,
    ready: VecDeque<Box<RawValue>>,
    seen: HashSet<String>,
    asked: HashSet<u64>,
}

impl<'a> Pages<'a> {
    /// Starts at the first page; sends nothing yet.
    pub fn new(session: &'a Session<'a>, mut call: Call, walk: Walk) -> Self {
        if walk.paged {
            let limit = walk.limit.and_then(|limit| u32::try_from(limit).ok()).filter(|limit| *limit > 0);
            session.dialect.first(session, &mut call, limit.map_or(walk.size, |limit| limit.min(walk.size)));
        }
        let left = walk.limit;
        let call = Some(call);
        Pages {
            session,
            call,
            walk,
            left,
            ready: VecDeque::new(),
            seen: HashSet::new(),
            asked: HashSet::new(),
        }
    }

    fn fetch(&mut self, mut call: Call) -> Result<(), Fault> {
        if self.walk.paged && !self.asked.insert(fingerprint(&call)) {
            return Err(Fault::unexpected("the platform sent the list back to a page that it gave before")
                .hint("the rows so far may not be all; try again, or narrow the list down")
                .on(&self.session.profile, self.session.platform));
        }
        let reply = self.session.dialect.fetch(self.session, &call)?;
        let rows = rows(&reply.body, self.walk.items)
            .map_err(|fault| fault.on(&self.session.profile, self.session.platform))?;
        let received = rows.len();
        let before = self.ready.len();
        for row in rows {
            if self.is_new(&row) {
                self.ready.push_back(row);
            }
        }
        let progress = self.ready.len() > before;
        let page = Page { body: &reply.body, received, distinct: self.seen.len() };
        if self.walk.paged && progress && self.session.dialect.advance(self.session, &mut call, &page) {
            self.call = Some(call);
        }
        Ok(())
    }

    fn is_new(&mut self, row: &RawValue) -> bool {
        if self.walk.id.is_empty() {
            return true;
        }
        match json::pick(row, self.walk.id) {
            Some(serde_json::Value::String(id)) => self.seen.insert(id),
            Some(id) => self.seen.insert(id.to_string()),
            None => true,
        }
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<Box<RawValue>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.left == Some(0) {
            return None;
        }
        while self.ready.is_empty() {
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
}

/// Tells two calls of one walk apart.
fn fingerprint(call: &Call) -> u64 {
    let mut hasher = DefaultHasher::new();
    (call.target(), &call.body).hash(&mut hasher);
    hasher.finish()
}

/// The rows of a page; an absent or null list counts as empty.
fn rows(body: &[u8], items: &str) -> Result<Vec<Box<RawValue>>, Fault> {
    let unreadable = |why: String| Fault::unexpected(format!("the platform's list cannot be read: {why}"));
    let text = std::str::from_utf8(body).map_err(|error| unreadable(error.to_string()))?;
    match json::elements(text, items) {
        Ok(rows) => Ok(rows.unwrap_or_default()),
        Err(error) => Err(unreadable(error.to_string())),
    }
}
