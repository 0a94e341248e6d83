//! How far a list was read, and whether it is proven to end: which rows are new, whether the platform repeats
//! itself, and whether its total was reached. Never an end: a short page, and one that holds nothing new.

use super::fetchers::Keyed;
use super::seen::Seen;
use crate::fault::Fault;
use crate::json;
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// Empty pages in a row that are read on behind: somewhere a filter that fits nothing must end.
const EMPTY_PAGES: u32 = 1000;

/// How far a list was read.
#[derive(Default)]
pub(super) struct ListProgress {
    seen: Seen,
    /// What the keys of its rows are made with.
    pub(super) hasher: RandomState,
    /// Hashes of the rows of every page.
    pages: HashSet<u64>,
    /// The last row of the last page, hashed, and how many rows that page had.
    last: Option<(u64, usize)>,
    /// How many rows the page before it had.
    before: Option<usize>,
    /// Rows that came, and those of them that were new.
    received: u64,
    taken: u64,
    /// Empty pages in a row.
    empty: u32,
    /// What the platform last gave as the number of all rows.
    total: Option<u64>,
    /// Whether it gave another number before.
    recounted: bool,
    /// Whether a page begins with the last row of the one before.
    overlaps: bool,
    /// That row, hashed.
    tail: Option<u64>,
    /// How many rows further on the next page begins.
    step: u64,
    /// Whether a page began with another one.
    moved: bool,
}

/// What one page holds.
pub(super) struct HeldRows {
    /// The rows that are new.
    pub fresh: Vec<Box<RawValue>>,
    /// The rows that count: none where a page behind the end is but the tail of the page before.
    pub received: usize,
}

impl ListProgress {
    /// Of a list whose pages overlap by a row, or of one whose pages do not.
    pub(super) fn new(overlaps: bool) -> Self {
        ListProgress { overlaps, ..ListProgress::default() }
    }

    /// How many rows further on the next page begins.
    pub(super) fn step(&self) -> u64 {
        self.step
    }

    /// Takes the row off that the page before ended with, and tells whether it was there.
    fn take_overlap(&mut self, rows: &mut Vec<Keyed>, id: &str) -> bool {
        let due = self.tail;
        let found = due.is_some() && rows.first().and_then(|row| row.key) == due;
        // Of a page with one row the next one cannot repeat it without being the same.
        let overlaps = self.overlaps && !id.is_empty() && rows.len() > 1;
        self.tail = rows.last().filter(|_| overlaps).and_then(|row| row.key);
        self.step = (rows.len() - usize::from(self.tail.is_some())) as u64;
        self.moved |= due.is_some() && !found;
        if found {
            rows.remove(0);
        }
        found
    }

    /// Whether a page says that nothing comes behind it: it has no row, or only the one that the page before ended with.
    pub(super) fn is_end(&self, rows: &[Keyed]) -> bool {
        match rows {
            [] => true,
            [row] => self.tail.is_some() && row.key == self.tail,
            _ => false,
        }
    }

    /// Whether rows that were asked for ahead hold one that did not come before. A row without a key is one
    /// if it stands `behind` all of those.
    pub(super) fn has_new(&self, rows: &[Keyed], behind: bool) -> bool {
        rows.iter().any(|row| row.key.map_or(behind, |key| !self.seen.holds(key)))
    }

    /// Takes the rows of an unpaged list: every one with another id.
    ///
    /// # Errors
    /// Unexpected: rows that differ have one id.
    pub(super) fn whole(&mut self, rows: Vec<Keyed>, id: &str) -> Result<Vec<Box<RawValue>>, Fault> {
        self.fresh(rows, id, false)
    }

    /// The rows of one reply that did not come before. Two of one reply are never one thing: where the same row may not
    /// stand there twice either, whatever is reckoned from their number is wrong.
    fn fresh(&mut self, rows: Vec<Keyed>, id: &str, once: bool) -> Result<Vec<Box<RawValue>>, Fault> {
        let mut fresh: Vec<Keyed> = Vec::with_capacity(rows.len());
        // What the rows of this reply are, by their keys; known from the first that came before.
        let mut here: Option<HashMap<u64, u64>> = None;
        for row in rows {
            let is_new = row.key.is_none_or(|key| self.seen.insert(key));
            if is_new && here.is_none() {
                fresh.push(row);
                continue;
            }
            let hashed = |row: &Keyed| Some((row.key?, self.hasher.hash_one(row.row.get())));
            let here = here.get_or_insert_with(|| fresh.iter().filter_map(hashed).collect());
            let Some((key, whole)) = hashed(&row) else {
                fresh.push(row);
                continue;
            };
            if is_new {
                here.insert(key, whole);
                fresh.push(row);
            } else if here.get(&key).is_some_and(|other| once || *other != whole) {
                return Err(one_id(&row.row, id));
            }
        }
        Ok(fresh.into_iter().map(|row| row.row).collect())
    }

    /// Takes the rows of a page.
    ///
    /// # Errors
    /// Unexpected: a page that was there before, empty pages without an end, or two rows of one id.
    pub(super) fn page(&mut self, mut rows: Vec<Keyed>, id: &str) -> Result<HeldRows, Fault> {
        let print = self.print(&rows);
        if self.take_overlap(&mut rows, id) && rows.is_empty() {
            return Ok(HeldRows { fresh: Vec::new(), received: 0 });
        }
        let mut received = rows.len();
        let Some(last) = rows.last() else {
            self.empty += 1;
            if self.empty > EMPTY_PAGES {
                let message = format!("the platform returned {EMPTY_PAGES} empty pages one after the other");
                return Err(Fault::unexpected(message).hint("narrow the list down"));
            }
            return Ok(HeldRows { fresh: Vec::new(), received });
        };
        self.empty = 0;
        let last = (self.hasher.hash_one(last.row.get()), received);
        let before = self.last.replace(last);
        self.before = before.map(|(_, count)| count);
        if !self.pages.insert(print) {
            return Err(same_page());
        }
        let fresh = self.fresh(rows, id, true)?;
        if fresh.is_empty() {
            // Rows that moved back by some places, or a service that counts from 1 and takes 0 for it: behind the end
            // stands the tail of what was there.
            if !before.is_some_and(|(row, count)| row == last.0 && received < count) {
                return Err(no_new_rows(received));
            }
            received = 0;
        }
        self.received += last.1 as u64;
        self.taken += fresh.len() as u64;
        Ok(HeldRows { fresh, received })
    }

    /// Notes what the platform gives as the number of all rows.
    pub(super) fn count(&mut self, total: Option<u64>) {
        self.recounted |= self.total.is_some() && total != self.total;
        self.total = total;
    }

    /// Whether so many rows came as the platform says that there are. A count that changed is no proof: then an empty page is.
    pub(super) fn is_counted(&self) -> bool {
        self.total == Some(self.taken) && !self.recounted
    }

    /// Whether all rows are there by the platform's own count. After a page that is full it proves nothing, because some
    /// count what they send for the list. Full is one with as many rows as were asked for or as the one before had, and a
    /// first one that was likely cut down to what the server allows.
    pub(super) fn is_counted_out(&self, received: usize, asked: u32) -> bool {
        let is_cut = received > 0 && (received.is_multiple_of(10) || received.is_multiple_of(25));
        let is_full = received as u64 == u64::from(asked)
            || self.before.map_or(is_cut && received as u64 <= u64::from(asked), |before| before == received);
        self.is_counted() && !is_full
    }

    /// Rows that are still to come by the platform's own count.
    pub(super) fn left(&self) -> Option<u64> {
        self.total.map(|total| total.saturating_sub(self.taken))
    }

    /// At the end of a list: what does not add up, where rows may have moved while it was read.
    ///
    /// # Errors
    /// Unexpected: rows are missing by the platform's own count.
    pub(super) fn close(&self) -> Result<Option<String>, Fault> {
        if let Some(total) = self.total.filter(|total| *total > self.taken)
            && !(self.recounted && self.received >= total)
        {
            let message = format!("the platform says that there are {total} and sent {}", self.taken);
            return Err(Fault::unexpected(message)
                .hint("the rows so far are not all; try again, or narrow the list down"));
        }
        let is_exact = !self.recounted && self.total == Some(self.taken);
        Ok(self.oddity(self.total).filter(|_| !is_exact))
    }

    /// Where a limit ends the list: what does not add up in the rows so far.
    pub(super) fn stop(&self) -> Option<String> {
        self.oddity(None)
    }

    /// What does not add up, where there should be so many rows as `all`.
    fn oddity(&self, all: Option<u64>) -> Option<String> {
        let twice = self.received.saturating_sub(self.taken);
        let seen = match all.filter(|all| *all != self.taken) {
            _ if self.moved => "a page did not begin where the one before ended".to_owned(),
            _ if self.recounted => "the platform counted the rows otherwise on a later page".to_owned(),
            Some(all) => format!("the platform says that there are {all} and sent {}", self.taken),
            None if twice == 0 => return None,
            None if twice == 1 => "a row came twice".to_owned(),
            None => format!("{twice} rows came twice"),
        };
        Some(format!("{seen}: if the list changed while it was read, rows may be missing"))
    }

    /// One number for the rows of a page, in their order.
    fn print(&self, rows: &[Keyed]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        for row in rows {
            match row.key {
                Some(key) => hasher.write_u64(key),
                None => {
                    hasher.write(row.row.get().as_bytes());
                    hasher.write_u8(0);
                }
            }
        }
        hasher.finish()
    }
}

fn one_id(row: &RawValue, id: &str) -> Fault {
    let id = json::place(row, id).unwrap_or_default();
    Fault::unexpected(format!("the platform returned two rows with the id {id} in one answer"))
        .hint("it cannot be told which rows there are; try again, or narrow the list down")
}

fn no_new_rows(count: usize) -> Fault {
    Fault::unexpected(format!("the platform returned a page of {count} rows that all came before")).hint(
        "it may have changed the order, or pass over which page is asked for; the rows so far may not be all",
    )
}

fn same_page() -> Fault {
    Fault::unexpected("the platform returned the same page again")
        .hint("it, or a cache before it, passes over which page is asked for; the rows so far may not be all")
}
