//! What Entrust remembers.

use crate::sandbox::people::uuid;
use crate::sandbox::places::Places;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What only the role for managing tenants can allow.
const PROVIDER: &[&str] = &["TENANTS", "SPENTITLEMENTS", "SPIDENTITYPROVIDERS"];

/// One remembered thing: its members as the platform answers them. Names that begin with `_` are kept back.
pub(super) type EntrustRow = Map<String, Value>;

/// Everything that Entrust remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EntrustState {
    pub(super) users: Vec<EntrustRow>,
    pub(super) groups: Vec<EntrustRow>,
    pub(super) roles: Vec<EntrustRow>,
    pub(super) tables: BTreeMap<EntrustTable, Vec<EntrustRow>>,
    /// What was set, by path. What was never set has its default.
    pub(super) settings: BTreeMap<String, EntrustRow>,
    pub(super) sessions: Vec<EntrustSession>,
    pub(super) jobs: Vec<EntrustJob>,
    /// What writes have left in the audit log, oldest first.
    pub(super) events: Vec<EntrustRow>,
    /// Makes tokens, secrets and ids that never come twice.
    pub(super) counter: u64,
    /// Where the rows of a table stand that hold one text in a member.
    #[serde(skip)]
    pub(super) places: Places<(EntrustTable, &'static str)>,
}

/// The kinds of things that are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum EntrustTable {
    Users,
    Groups,
    Roles,
    Attributes,
    Organizations,
    OAuthRoles,
    Tokens,
    FidoTokens,
    Grids,
    Machines,
    Faces,
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

/// A token that was issued.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct EntrustSession {
    pub(super) token: String,
    /// Id of the application that signed in.
    pub(super) application: String,
    /// What a web session's cookie holds; it has to come back with every call.
    pub(super) cookie: Option<String>,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

/// Work that is asked for, watched and then fetched.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct EntrustJob {
    pub(super) id: String,
    /// The operation that started it.
    pub(super) key: String,
    /// The body that it was started with.
    pub(super) body: Value,
    /// Id of the application that started it.
    pub(super) application: String,
    /// When it started, in milliseconds since 1970.
    pub(super) started: i64,
    /// How often somebody asked how it is getting on.
    pub(super) asked: u32,
    /// What is delivered in the end, once.
    pub(super) result: Option<Value>,
}

impl EntrustState {
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    /// An id that nothing has yet.
    pub(super) fn fresh(&mut self, space: &str) -> String {
        uuid(&format!("entrust/new/{space}"), self.next())
    }

    pub(super) fn rows(&self, table: EntrustTable) -> &[EntrustRow] {
        match table {
            EntrustTable::Users => &self.users,
            EntrustTable::Groups => &self.groups,
            EntrustTable::Roles => &self.roles,
            other => self.tables.get(&other).map(Vec::as_slice).unwrap_or_default(),
        }
    }

    pub(super) fn rows_mut(&mut self, table: EntrustTable) -> &mut Vec<EntrustRow> {
        self.places.forget(|(known, _)| *known == table);
        match table {
            EntrustTable::Users => &mut self.users,
            EntrustTable::Groups => &mut self.groups,
            EntrustTable::Roles => &mut self.roles,
            other => self.tables.entry(other).or_default(),
        }
    }

    pub(super) fn row(&self, table: EntrustTable, id: &str) -> Option<&EntrustRow> {
        self.rows(table).iter().find(|row| text(row, "id").eq_ignore_ascii_case(id))
    }

    pub(super) fn row_mut(&mut self, table: EntrustTable, id: &str) -> Option<&mut EntrustRow> {
        self.rows_mut(table).iter_mut().find(|row| text(row, "id").eq_ignore_ascii_case(id))
    }

    /// The things of one kind that a user owns, in their order.
    pub(super) fn owned(&self, table: EntrustTable, owner: &str) -> impl Iterator<Item = &EntrustRow> {
        self.holding(table, "_owner", owner)
    }

    /// Who owns a thing, if anybody does.
    pub(super) fn owner(&self, thing: &EntrustRow) -> Option<&EntrustRow> {
        let owner = thing.get("_owner")?.as_str()?;
        self.holding(EntrustTable::Users, "id", owner).next()
    }

    pub(super) fn holding(
        &self,
        table: EntrustTable,
        member: &'static str,
        wanted: &str,
    ) -> impl Iterator<Item = &EntrustRow> {
        let rows = self.rows(table);
        let texts = || rows.iter().map(|row| row.get(member)?.as_str());
        self.places.find(&(table, member), wanted, texts).into_iter().filter_map(|place| rows.get(place))
    }

    /// Sets members of one row.
    pub(super) fn set(&mut self, table: EntrustTable, id: &str, members: Value) {
        if let (Some(row), Value::Object(members)) = (self.row_mut(table, id), members) {
            row.extend(members);
        }
    }
}

/// The text of a member; empty where there is none.
pub(super) fn text<'a>(row: &'a EntrustRow, name: &str) -> &'a str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list.
pub(super) fn texts<'a>(row: &'a EntrustRow, name: &str) -> Vec<&'a str> {
    row.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A row of the members of an object.
pub(super) fn row(object: Value) -> EntrustRow {
    match object {
        Value::Object(members) => members,
        _ => EntrustRow::new(),
    }
}

/// An instant as the platform writes it: to the second.
pub(super) fn time(instant: Timestamp) -> Value {
    json!(instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// An instant so many seconds later.
pub(super) fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.saturating_add(jiff::SignedDuration::from_secs(seconds)).unwrap_or(now)
}

/// Ends the life of every token that was issued.
pub(super) fn expire_tokens(state: &mut EntrustState) {
    for session in &mut state.sessions {
        session.until = 0;
    }
}

/// Whether an application's role allows something, written `ENTITY:ACTION`.
pub(super) fn allows(state: &EntrustState, application: &str, needs: &str) -> bool {
    let (entity, action) = needs.split_once(':').unwrap_or((needs, ""));
    let role = if PROVIDER.contains(&entity) { "spRoleId" } else { "roleId" };
    let application = state.row(EntrustTable::AdminApps, application);
    let role = application.and_then(|row| state.row(EntrustTable::Roles, text(row, role)));
    role.is_some_and(|role| grants(role, entity, action))
}

/// A permission for everything does not open secrets unless it is for every action, too.
fn grants(role: &EntrustRow, entity: &str, action: &str) -> bool {
    texts(role, "_grants").iter().filter_map(|grant| grant.split_once(':')).any(|(over, what)| {
        let everything = over == "ALL" && (what == "ALL" || !entity.ends_with("CONTENTS"));
        (over == entity || everything) && (what == action || what == "ALL")
    })
}
