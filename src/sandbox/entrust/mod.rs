//! Entrust's administration API in the sandbox: every operation of its published interface, checked
//! against facts taken from that interface, and with a memory for what administrators work with daily.
//! What has no memory answers with made-up values of the promised shape. Where the documents leave a
//! choice, the severe reading is taken: results are handed out once, settings that are not sent again fall
//! back to their defaults, secrets are left out without the permission for them.
//!
//! Left out: mails and other deliveries, address lists, and the real codes of errors, which nobody lists.

mod applications;
mod audits;
mod bulk;
mod check;
mod contract;
mod gate;
mod grids;
mod jobs;
mod lists;
mod members;
mod personal;
mod refusal;
mod routes;
mod rules;
mod sample;
mod search;
mod seed;
mod settings;
mod shelf;
mod sign;
mod tenants;
mod tokens;
mod users;

use crate::http::{Call, Reply};
use crate::sandbox::people::uuid;
use crate::sandbox::places::Places;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub use seed::seed;

/// One remembered thing: its members as the platform answers them. Names that begin with `_` are kept back.
type Row = Map<String, Value>;

/// Everything that Entrust remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct State {
    users: Vec<Row>,
    groups: Vec<Row>,
    roles: Vec<Row>,
    tables: BTreeMap<Table, Vec<Row>>,
    /// What was set, by path. What was never set has its default.
    settings: BTreeMap<String, Row>,
    sessions: Vec<Session>,
    jobs: Vec<Job>,
    /// What writes have left in the audit log, oldest first.
    events: Vec<Row>,
    /// Makes tokens, secrets and ids that never come twice.
    counter: u64,
    /// Where the rows of a table stand that hold one text in a member.
    #[serde(skip)]
    places: Places<(Table, &'static str)>,
}

/// The kinds of things that are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Table {
    Users,
    Groups,
    Roles,
    Attributes,
    Organizations,
    OAuthRoles,
    Tokens,
    FidoTokens,
    Grids,
    AdminApps,
    AuthApps,
    Webhooks,
    Tenants,
    Acrs,
    OidcProviders,
    SamlProviders,
    Directories,
    Flows,
    Rules,
}

/// A token that was handed out.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Session {
    token: String,
    /// Id of the application that signed in.
    application: String,
    /// What a web session's cookie holds; it has to come back with every call.
    cookie: Option<String>,
    /// Milliseconds since 1970.
    until: i64,
}

/// Work that is asked for, watched and then fetched.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Job {
    id: String,
    /// The operation that started it.
    key: String,
    /// The body that it was started with.
    body: Value,
    /// Id of the application that started it.
    application: String,
    /// When it started, in milliseconds since 1970.
    started: i64,
    /// How often somebody asked how it is getting on.
    asked: u32,
    /// What is handed out in the end, once.
    result: Option<Value>,
}

impl State {
    fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    /// An id that nothing has yet.
    fn fresh(&mut self, space: &str) -> String {
        uuid(&format!("entrust/new/{space}"), self.next())
    }

    fn rows(&self, table: Table) -> &[Row] {
        match table {
            Table::Users => &self.users,
            Table::Groups => &self.groups,
            Table::Roles => &self.roles,
            other => self.tables.get(&other).map(Vec::as_slice).unwrap_or_default(),
        }
    }

    fn rows_mut(&mut self, table: Table) -> &mut Vec<Row> {
        self.places.forget(|(known, _)| *known == table);
        match table {
            Table::Users => &mut self.users,
            Table::Groups => &mut self.groups,
            Table::Roles => &mut self.roles,
            other => self.tables.entry(other).or_default(),
        }
    }

    fn row(&self, table: Table, id: &str) -> Option<&Row> {
        self.rows(table).iter().find(|row| text(row, "id").eq_ignore_ascii_case(id))
    }

    fn row_mut(&mut self, table: Table, id: &str) -> Option<&mut Row> {
        self.rows_mut(table).iter_mut().find(|row| text(row, "id").eq_ignore_ascii_case(id))
    }

    /// The things of one kind that a user owns, in their order.
    fn owned(&self, table: Table, owner: &str) -> impl Iterator<Item = &Row> {
        self.holding(table, "_owner", owner)
    }

    /// Who owns a thing, if anybody does.
    fn owner(&self, thing: &Row) -> Option<&Row> {
        let owner = thing.get("_owner")?.as_str()?;
        self.holding(Table::Users, "id", owner).next()
    }

    fn holding(&self, table: Table, member: &'static str, wanted: &str) -> impl Iterator<Item = &Row> {
        let rows = self.rows(table);
        let texts = || rows.iter().map(|row| row.get(member)?.as_str());
        self.places.find(&(table, member), wanted, texts).into_iter().filter_map(|place| rows.get(place))
    }

    /// Sets members of one row.
    fn set(&mut self, table: Table, id: &str, members: Value) {
        if let (Some(row), Value::Object(members)) = (self.row_mut(table, id), members) {
            row.extend(members);
        }
    }
}

/// The text of a member; empty where there is none.
fn text<'a>(row: &'a Row, name: &str) -> &'a str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list.
fn texts<'a>(row: &'a Row, name: &str) -> Vec<&'a str> {
    row.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A row of the members of an object.
fn row(object: Value) -> Row {
    match object {
        Value::Object(members) => members,
        _ => Row::new(),
    }
}

/// An instant as the platform writes it: to the second.
fn time(instant: Timestamp) -> Value {
    json!(instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// An instant so many seconds later.
fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.saturating_add(jiff::SignedDuration::from_secs(seconds)).unwrap_or(now)
}

/// Ends the life of every token that was handed out.
pub fn expire_tokens(state: &mut State) {
    for session in &mut state.sessions {
        session.until = 0;
    }
}

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut visit = gate::Visit::new(state, now);
    let reply = gate::enter(&mut visit, call);
    (reply, visit.changed())
}

#[cfg(test)]
mod tests;
