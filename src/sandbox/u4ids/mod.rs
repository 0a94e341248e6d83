//! Unit4's identity services in the sandbox: the authority's token endpoint and the administration API,
//! strict and with a memory. Where the documentation leaves a choice, the severe reading is taken: a PUT
//! loses what it leaves out, and a patch that fails keeps what came before the failure.
//!
//! Left out: everything else of the authority, and the text of real error messages, which nobody
//! documents.

mod admin;
mod gate;
mod members;
mod models;
mod objects;
mod patch;
mod refusal;
mod routes;
mod secrets;
mod seed;
mod titles;
mod tokens;

use crate::http::{Call, Reply};
use gate::Visit;
use jiff::Timestamp;
use models::Entity;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub use seed::seed;

/// The members of one thing, in the order in which they are shown.
type Object = Map<String, Value>;

/// Everything that U4IDS remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct State {
    /// Clients, scopes and tenants, by collection.
    objects: BTreeMap<String, Vec<Object>>,
    /// Titles by scope.
    titles: BTreeMap<String, Vec<Object>>,
    /// Digests of secret values by the secret's id. The values are shown once and kept nowhere.
    digests: BTreeMap<String, String>,
    /// When something was used last, by collection and id.
    used: BTreeMap<String, Used>,
    /// Every change, oldest first.
    audits: Vec<Audit>,
    /// How many audits there were before and after the last purge.
    purge: Option<(usize, usize)>,
    /// How many times a provider was taken out of the cache.
    cache_removals: u64,
    tokens: Vec<Token>,
    /// Makes tokens and ids that never come twice.
    counter: u64,
}

/// The answer about the last use takes three forms; a fourth is a 404.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Used {
    /// A JSON string.
    Quoted(String),
    /// Bare text.
    Bare(String),
    /// Nothing at all: never used.
    Empty,
}

/// One change of one thing. Also the row that is shown.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    entity_id: String,
    entity: String,
    operation: String,
    user: String,
    time: String,
}

/// An access token that the API accepts.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Token {
    token: String,
    client: String,
    /// Whether it may change anything.
    writes: bool,
    /// Milliseconds since 1970.
    until: i64,
}

impl State {
    fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    fn all(&self, entity: &Entity) -> &[Object] {
        self.objects.get(entity.place).map(Vec::as_slice).unwrap_or_default()
    }

    fn all_mut(&mut self, entity: &Entity) -> &mut Vec<Object> {
        self.objects.entry(entity.place.to_owned()).or_default()
    }

    fn one(&self, entity: &Entity, id: &str) -> Option<&Object> {
        self.all(entity).iter().find(|object| object[entity.id] == id)
    }

    fn one_mut(&mut self, entity: &Entity, id: &str) -> Option<&mut Object> {
        self.all_mut(entity).iter_mut().find(|object| object[entity.id] == id)
    }

    fn record(&mut self, entity: &str, id: &str, operation: &str, user: &str, now: Timestamp) {
        self.audits.push(Audit {
            entity_id: id.to_owned(),
            entity: entity.to_owned(),
            operation: operation.to_owned(),
            user: user.to_owned(),
            time: format!("{now:.3}"),
        });
    }
}

/// Where the last use of something is kept.
fn use_key(entity: &Entity, id: &str) -> String {
    format!("{}/{id}", entity.place)
}

/// Ends the life of every access token.
pub fn expire_tokens(state: &mut State) {
    state.tokens.iter_mut().for_each(|token| token.until = 0);
}

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut visit = Visit::new(state, now);
    let reply = gate::enter(&mut visit, call).unwrap_or_else(|refusal| refusal);
    (reply, visit.changed())
}

#[cfg(test)]
mod tests;
