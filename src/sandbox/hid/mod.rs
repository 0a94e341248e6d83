//! HID Authentication Service in the sandbox: its SCIM API for credentials and the entities beside them,
//! strict and with a memory. Where the documentation is silent the severe reading is taken; names that it
//! does not give, such as those of actions, are made up in its manner.
//!
//! Left out: signing in other than with an id and a secret, imports and provisioning of devices, and
//! changes to types and policies.

mod credentials;
mod devices;
mod entities;
mod filter;
mod gate;
mod groups;
mod lists;
mod refusal;
mod seed;
mod shape;
mod tokens;
mod users;

use crate::http::{Call, Reply};
use crate::sandbox::places::Places;
use entities::Entity;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub use seed::seed;

/// The one tenant there is.
const TENANT: &str = "t1demo00";

/// Everything that HID remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct State {
    /// What counts as the first row of a list: 0 as the platform's samples have it, 1 as in the standard.
    pub(super) scim_base: u32,
    /// Failures to sign in in a row, by client.
    failures: BTreeMap<String, u32>,
    tokens: Vec<Token>,
    /// Makes tokens and ids that never come twice.
    counter: u64,
    /// The resources, by the name of their table.
    #[serde(flatten)]
    tables: BTreeMap<String, Vec<Value>>,
    /// Where the rows of a table stand that belong to somebody or something.
    #[serde(skip)]
    owned: Places<String>,
}

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Token {
    text: String,
    client: String,
    /// Milliseconds since 1970.
    until: i64,
}

impl State {
    fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    /// An id that nothing of the seed has.
    fn fresh_id(&mut self) -> String {
        (1_000_000 + self.next()).to_string()
    }

    fn rows(&self, table: &str) -> &[Value] {
        self.tables.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    fn rows_mut(&mut self, table: &str) -> &mut Vec<Value> {
        self.owned.forget(|known| known == table);
        self.tables.entry(table.to_owned()).or_default()
    }

    fn row(&self, table: &str, id: &str) -> Option<&Value> {
        self.rows(table).iter().find(|row| row["id"] == id)
    }

    fn row_mut(&mut self, table: &str, id: &str) -> Option<&mut Value> {
        self.rows_mut(table).iter_mut().find(|row| row["id"] == id)
    }

    /// The rows of a table that belong to somebody or something.
    fn owned(&self, table: &str, owner: &str) -> impl Iterator<Item = &Value> {
        let rows = self.rows(table);
        let owners = || rows.iter().map(|row| row["owner"]["value"].as_str());
        self.owned.find(table, owner, owners).into_iter().filter_map(|place| rows.get(place))
    }
}

/// The address that a resource names as its own.
fn location(entity: &Entity, id: &str) -> String {
    let room = if entity.configuration { "configuration" } else { "scim" };
    format!("https://hid.example.test/{room}/{TENANT}/v2/{}/{id}", entity.path)
}

/// A resource in the order in which the platform writes it.
fn resource(entity: &Entity, id: &str, created: Option<&str>, members: Map<String, Value>) -> Value {
    let mut schemas = vec![json!(entity.schema)];
    schemas.extend(members.keys().filter(|name| name.starts_with("urn:")).map(|name| json!(name)));
    let mut meta = json!({"resourceType": entity.resource});
    if let Some(created) = created {
        meta["created"] = json!(created);
    }
    meta["location"] = json!(location(entity, id));
    // The samples write a text for credentials and a number for everything else.
    meta["version"] = if entity.table == "credentials" { json!("1") } else { json!(1) };
    let mut whole = json!({"schemas": schemas, "id": id, "meta": meta});
    if let Value::Object(whole) = &mut whole {
        whole.extend(members);
    }
    whole
}

/// A reference to another resource.
fn reference(entity: &Entity, id: &str, display: &str) -> Value {
    json!({"type": entity.resource, "display": display, "value": id, "$ref": location(entity, id)})
}

/// Ends the life of every token.
pub fn expire_tokens(state: &mut State) {
    state.tokens.clear();
}

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut changed = false;
    let reply = gate::enter(state, call, now, &mut changed).unwrap_or_else(|refusal| refusal);
    (reply, changed)
}

#[cfg(test)]
mod tests;
