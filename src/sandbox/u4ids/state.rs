//! What U4IDS remembers.

use super::members::U4idsObject;
use super::models::U4idsEntity;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that U4IDS remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct U4idsState {
    /// Clients, scopes and tenants, by collection.
    pub(super) objects: BTreeMap<String, Vec<U4idsObject>>,
    /// Titles by scope.
    pub(super) titles: BTreeMap<String, Vec<U4idsObject>>,
    /// Digests of secret values by the secret's id. The values are shown once and kept nowhere.
    pub(super) digests: BTreeMap<String, String>,
    /// When something was used last, by collection and id.
    pub(super) used: BTreeMap<String, Used>,
    /// Every change, oldest first.
    pub(super) audits: Vec<Audit>,
    /// How many audits there were before and after the last purge.
    pub(super) purge: Option<(usize, usize)>,
    /// How many times a provider was taken out of the cache.
    pub(super) cache_removals: u64,
    pub(super) tokens: Vec<U4idsToken>,
    /// Makes tokens and ids that never come twice.
    pub(super) counter: u64,
}

/// The answer about the last use takes three forms; a fourth is a 404.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Used {
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
pub(super) struct Audit {
    pub(super) entity_id: String,
    pub(super) entity: String,
    pub(super) operation: String,
    pub(super) user: String,
    pub(super) time: String,
}

/// An access token that the API accepts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct U4idsToken {
    pub(super) token: String,
    pub(super) client: String,
    /// Whether it may change anything.
    pub(super) writes: bool,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

impl U4idsState {
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    pub(super) fn all(&self, entity: &U4idsEntity) -> &[U4idsObject] {
        self.objects.get(entity.place).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn all_mut(&mut self, entity: &U4idsEntity) -> &mut Vec<U4idsObject> {
        self.objects.entry(entity.place.to_owned()).or_default()
    }

    pub(super) fn one(&self, entity: &U4idsEntity, id: &str) -> Option<&U4idsObject> {
        self.all(entity).iter().find(|object| object[entity.id] == id)
    }

    pub(super) fn one_mut(&mut self, entity: &U4idsEntity, id: &str) -> Option<&mut U4idsObject> {
        self.all_mut(entity).iter_mut().find(|object| object[entity.id] == id)
    }

    pub(super) fn record(&mut self, entity: &str, id: &str, operation: &str, user: &str, now: Timestamp) {
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
pub(super) fn use_key(entity: &U4idsEntity, id: &str) -> String {
    format!("{}/{id}", entity.place)
}

/// Ends the life of every access token.
pub(super) fn expire_tokens(state: &mut U4idsState) {
    state.tokens.iter_mut().for_each(|token| token.until = 0);
}
