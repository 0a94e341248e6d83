//! What is peculiar to a platform's wire, as far as faults have to know it: what a call is, where a list has its
//! rows, and how the platform says that something failed. Each platform declares it in its own folder.

use crate::http::{Call, Method, Reply};
use jiff::Timestamp;
use serde_json::Value;
use std::fmt::Debug;

/// What a call is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Reads, whatever its method.
    Read,
    /// Changes something that a person asked for.
    Write,
    /// Opens, renews or closes a session.
    SignIn,
}

/// What only some platforms have, and some faults need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ability {
    /// Access tokens that expire.
    Tokens,
    /// Answers that are signed.
    Signatures,
    /// Lists that come in pages.
    Pages,
    /// Pages that are asked for by a cursor.
    Cursors,
    /// Lists that tell how many rows there are.
    Totals,
    /// Calls for many items, each with an outcome of its own.
    Items,
}

/// Where the answer to a call for a page has its parts, as JSON pointers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WireList {
    /// The rows.
    pub rows: &'static str,
    /// How many rows there are on all pages.
    pub total: Option<&'static str>,
    /// The cursor of the next page.
    pub next: Option<&'static str>,
}

/// Where the answer to a call for many items has its parts, as JSON pointers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Items {
    /// The outcomes.
    pub list: &'static str,
    /// What of an outcome says whose it is.
    pub identity: &'static [&'static str],
}

/// Which page a call is made to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek {
    /// The first one.
    First,
    /// The one before.
    Back,
    /// One that starts so many rows later.
    Ahead(u64),
}

/// The habits of one platform's wire.
pub trait Wire: Sync + Debug {
    /// What the platform has.
    fn abilities(&self) -> &'static [Ability];

    /// What a call is for.
    fn class(&self, call: &Call) -> Class;

    /// The shape of the page that a call asks for; nothing where it asks for none.
    fn list(&self, _call: &Call) -> Option<WireList> {
        None
    }

    /// Whether a call asks for a page behind the first.
    fn later_page(&self, _call: &Call) -> bool {
        false
    }

    /// Makes a call for a page ask for another one.
    fn seek(&self, _call: &mut Call, _to: Seek, _now: Timestamp) {}

    /// Takes [`Seek::Ahead`] out of the cursors of an answer again.
    fn unseek(&self, _body: &mut Value, _rows: u64) {}

    /// The cursor that a call holds.
    fn cursor(&self, _call: &Call) -> Option<String> {
        None
    }

    /// A cursor for the page that a call asks for, unlike the one that the call holds.
    fn again(&self, _call: &Call, _now: Timestamp) -> Option<String> {
        None
    }

    /// Where the outcomes of a call for many items stand; nothing for every other call.
    fn items(&self, _call: &Call) -> Option<Items> {
        None
    }

    /// Members of an answer that hold the object or the rows themselves.
    fn envelopes(&self) -> &'static [&'static str] {
        &[]
    }

    /// How the platform says that something failed. The status does not count.
    fn error(&self) -> Reply;

    /// Signs an answer again after its body was changed.
    fn seal(&self, _reply: &mut Reply, _now: Timestamp) {}
}

/// Pages that are asked for by the number of their first row.
#[derive(Debug)]
pub struct Offsets {
    /// The name of the number of the first row.
    pub first: &'static str,
    /// The name of the number of rows.
    pub count: &'static str,
    /// How many rows a page has at most, and where nobody says.
    pub most: u64,
}

impl Offsets {
    /// The number of the first row, where the call has one.
    pub fn start(&self, call: &Call, in_query: bool) -> Option<u64> {
        number(call, self.first, in_query)
    }

    /// Makes a call ask for another page.
    pub fn seek(&self, call: &mut Call, to: Seek, in_query: bool) {
        let start = self.start(call, in_query).unwrap_or(0);
        let count = number(call, self.count, in_query).unwrap_or(self.most).min(self.most);
        let start = match to {
            Seek::First => None,
            Seek::Back => Some(start.saturating_sub(count)),
            Seek::Ahead(rows) => Some(start.saturating_add(rows)),
        };
        if in_query {
            call.query.retain(|(name, _)| name != self.first);
            call.query.extend(start.map(|start| (self.first.to_owned(), start.to_string())));
        } else if let Ok(Value::Object(mut body)) = serde_json::from_slice(&call.body) {
            body.shift_remove(self.first);
            body.extend(start.map(|start| (self.first.to_owned(), start.into())));
            call.body = Value::Object(body).to_string().into_bytes();
        }
    }
}

fn number(call: &Call, name: &str, in_query: bool) -> Option<u64> {
    match in_query {
        true => call.query_value(name)?.parse().ok(),
        false => serde_json::from_slice::<Value>(&call.body).ok()?[name].as_u64(),
    }
}

/// Whether a method reads by itself.
pub fn reads(method: Method) -> bool {
    matches!(method, Method::Get | Method::Head)
}
