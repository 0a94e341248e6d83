//! Waiting for what runs on its own at the platform: searches, and the creation of tenants.

use super::search::lists;
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method, Reply, encode_segment};
use crate::json;
use crate::session::Session;
use serde_json::{Value, json};
use std::time::Duration;

/// Query name that marks a list to be searched asynchronously; it is never sent.
pub(super) const ASYNC: &str = "async";

/// Query name that carries the rows of a page where the call of the first page has no place for them; it is never sent.
pub(super) const PAGE: &str = "page";

/// The wait before the second look; each one after it is half as long again.
const FIRST: Duration = Duration::from_millis(100);
/// The longest wait between two looks.
const LONGEST: Duration = Duration::from_secs(5);
/// How long to wait in all.
const LIMIT: Duration = Duration::from_secs(15 * 60);
/// How often a wait looks whether the run is to end.
const SLICE: Duration = Duration::from_millis(100);

/// What is waited for.
pub(super) struct Wait<'a> {
    /// In a word, such as `the search`.
    pub what: &'a str,
    /// Where it says how far it is, from the root of the host.
    pub status: String,
    /// What to type to go on with it, said when the wait ends early.
    pub pick_up: String,
}

/// Waits until an operation has ended well, starting from the answer that began it, and gives its last
/// status. Tells on standard error what it waits for.
///
/// # Errors
/// Rejected where it failed or was cancelled, platform failed where it takes too long, and whatever ends the
/// run meanwhile; each with what to type to pick it up, where that can help.
pub(super) fn until_done(session: &Session, wait: &Wait, begun: Value) -> Result<Value, Fault> {
    let (mut status, mut pause, mut waited) = (begun, FIRST, Duration::ZERO);
    let mut told = String::new();
    let _told = Going::on(session, wait);
    loop {
        let state = state(&status).map_err(|fault| later(fault, wait))?;
        match state.as_str() {
            "COMPLETED" => return Ok(status),
            "FAILED" | "CANCELLED" => return Err(ended(session, wait, &state, &status)),
            _ => {}
        }
        if state != told {
            session.notice(&format!("{}: {}", wait.what, state.to_lowercase().replace('_', " ")));
            told = state;
        }
        if waited >= LIMIT {
            let message = format!("{} takes longer than {} minutes", wait.what, LIMIT.as_secs() / 60);
            return Err(later(Fault::new(Kind::PlatformFailed, message), wait)
                .on(&session.profile, session.platform.name));
        }
        rest(session, pause).map_err(|fault| later(fault, wait))?;
        waited += pause;
        pause = (pause + pause / 2).min(LONGEST);
        let reply = session.exchange(&Call::new(Method::Get, wait.status.clone()));
        let reply = reply.map_err(|fault| later(fault, wait))?;
        status = object(&reply).map_err(|fault| later(fault, wait))?;
    }
}

/// While it lives, a signal that ends the process in the middle of a call tells what goes on at the platform.
struct Going<'a>(&'a Session<'a>);

impl<'a> Going<'a> {
    fn on(session: &'a Session<'a>, wait: &Wait) -> Self {
        let ended = Fault::new(Kind::Interrupted, format!("interrupted while {} was in progress", wait.what));
        session.cancel.sending(Some(&session.name(later(ended, wait))));
        Going(session)
    }
}

impl Drop for Going<'_> {
    fn drop(&mut self) {
        self.0.cancel.sending(None);
    }
}

/// How far it is, in the platform's word.
fn state(status: &Value) -> Result<String, Fault> {
    let word = json::text_at(status, "/state").filter(|word| !word.is_empty());
    word.ok_or_else(|| Fault::unexpected("the platform's answer does not say how far the operation is"))
}

fn ended(session: &Session, wait: &Wait, state: &str, status: &Value) -> Fault {
    let how = if state == "FAILED" { "failed" } else { "was cancelled" };
    let reason = json::text_at(status, "/errorMessage").map(|text| format!(": {text}")).unwrap_or_default();
    Fault::new(Kind::Rejected, format!("{} {how}{reason}", wait.what))
        .platform_code(state)
        .on(&session.profile, session.platform.name)
}

/// Says how to go on with what still runs at the platform.
fn later(fault: Fault, wait: &Wait) -> Fault {
    fault.hint(format!("it goes on at the platform; '{}' picks it up", wait.pick_up))
}

/// Sleeps in slices, so that an end of the run is noticed soon.
fn rest(session: &Session, pause: Duration) -> Result<(), Fault> {
    let mut left = pause;
    while !left.is_zero() {
        session.cancel.check()?;
        let slice = left.min(SLICE);
        session.clock.sleep(slice);
        left -= slice;
    }
    session.cancel.check()
}

fn object(reply: &Reply) -> Result<Value, Fault> {
    let value = reply.value().filter(Value::is_object);
    value.ok_or_else(|| Fault::unexpected("the platform's answer about a running operation is not an object"))
}

/// A list that can be searched on its own; paths below the prefix.
struct Search {
    /// The list itself.
    list: &'static str,
    /// Where the search starts.
    start: &'static str,
    /// What follows the id of the search in the paths of status and result.
    part: &'static str,
    /// What stands before the id in them.
    before: &'static str,
    /// The command that picks it up.
    command: &'static str,
    /// What a search may have loaded besides the usual members.
    parts: &'static [&'static str],
}

impl Search {
    /// Whether a call reads the result of this search.
    fn is_result(&self, session: &Session, call: &Call) -> bool {
        let front = session.path(self.before);
        let rest = call.path.strip_prefix(&front).and_then(|rest| rest.strip_prefix('/'));
        let id = rest.and_then(|rest| rest.strip_suffix("/result")?.strip_suffix(self.part));
        id.is_some_and(|id| !id.is_empty() && !id.contains('/'))
    }
}

const SEARCHES: &[Search] = &[
    Search {
        list: "/v4/userspaged",
        start: "/v4/async/userspaged",
        before: "/v4/async/userspaged",
        part: "",
        command: "users search status",
        parts: lists::USERS.parts,
    },
    Search {
        list: "/v1/tokenspaged/assigned",
        start: "/v1/async/tokenspaged/assigned",
        before: "/v1/async/tokenspaged",
        part: "/assigned",
        command: "authenticators tokens search status",
        parts: &[],
    },
    Search {
        list: "/v1/tokenspaged/unassigned",
        start: "/v1/async/tokenspaged/unassigned",
        before: "/v1/async/tokenspaged",
        part: "/unassigned",
        command: "authenticators tokens search-unassigned status",
        parts: &[],
    },
    Search {
        list: "/v2/gridspaged/assigned",
        start: "/v2/async/gridspaged/assigned",
        before: "/v2/async/gridspaged",
        part: "/assigned",
        command: "authenticators grids search status",
        parts: &[],
    },
    Search {
        list: "/v1/gridspaged/unassigned",
        start: "/v2/async/gridspaged/unassigned",
        before: "/v2/async/gridspaged",
        part: "/unassigned",
        command: "authenticators grids search-unassigned status",
        parts: &[],
    },
];

/// Fetches one page of a list by a search that runs on its own: starts it, waits for it, reads its result.
///
/// # Errors
/// What the platform said, or that this list has no such search.
pub(super) fn search(session: &Session, call: &Call) -> Result<Reply, Fault> {
    let found = SEARCHES.iter().find(|search| call.path == session.path(search.list));
    let search = found.ok_or_else(|| Fault::usage("this list cannot be searched with --async"))?;
    let mut start = call.clone().effect(CallEffect::Read);
    start.path = session.path(search.start);
    let begun = object(&session.exchange(&start)?)?;
    let id = json::at(&begun, "/id").as_str().unwrap_or_default();
    let segment = encode_segment(id)
        .ok_or_else(|| Fault::unexpected("the platform started a search, but gave no id for it"))?;
    let front = session.path(&format!("{}/{segment}{}", search.before, search.part));
    let wait = Wait {
        what: "the search",
        status: format!("{front}/status"),
        pick_up: format!("iamctl {} {id}", search.command),
    };
    until_done(session, &wait, begun)?;
    session.exchange(&Call::new(Method::Get, format!("{front}/result")))
}

/// Whether a call reads the result of a search that ran on its own.
pub(super) fn is_result(session: &Session, call: &Call) -> bool {
    SEARCHES.iter().any(|search| search.is_result(session, call))
}

/// The call of the page behind the result of a search: a search of its own, which takes the cursor and loads what
/// the rows of this page have. Nothing where the call reads no such result.
pub(super) fn behind(session: &Session, call: &Call, page: &[u8]) -> Option<Call> {
    let search = SEARCHES.iter().find(|search| search.is_result(session, call))?;
    let page: Value = serde_json::from_slice(page).unwrap_or_default();
    let rows = page["results"].as_array().map_or(&[][..], Vec::as_slice);
    let is_loaded = |part: &&&str| rows.iter().any(|row| row.get(**part).is_some_and(|held| !held.is_null()));
    let parts: Vec<&str> = search.parts.iter().filter(is_loaded).copied().collect();
    let size: Option<u32> = call.query_value(PAGE).and_then(|size| size.parse().ok());
    let mut body = size.map_or_else(|| json!({}), |size| json!({ "limit": size }));
    if !parts.is_empty() {
        body["attributes"] = json!(parts);
    }
    let mut next = Call::new(Method::Post, session.path(search.list)).json(&body).effect(CallEffect::Read);
    next.set_query(ASYNC, "true");
    Some(next)
}
