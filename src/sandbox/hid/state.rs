//! What HID remembers.

use crate::sandbox::places::Places;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that HID remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct HidState {
    /// What counts as the first row of a list: 0 as the platform's samples have it, 1 as in the standard.
    pub(in crate::sandbox) scim_base: u32,
    /// Failures to sign in in a row, by client.
    pub(super) failures: BTreeMap<String, u32>,
    pub(super) tokens: Vec<HidToken>,
    /// Makes tokens and ids that never come twice.
    pub(super) counter: u64,
    /// The resources, by the name of their table.
    #[serde(flatten)]
    pub(super) tables: BTreeMap<String, Vec<Value>>,
    /// Where the rows of a table stand that belong to somebody or something.
    #[serde(skip)]
    pub(super) owned: Places<String>,
}

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct HidToken {
    pub(super) text: String,
    pub(super) client: String,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

impl HidState {
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    /// An id that nothing of the seed has.
    pub(super) fn fresh_id(&mut self) -> String {
        (1_000_000 + self.next()).to_string()
    }

    pub(super) fn rows(&self, table: &str) -> &[Value] {
        self.tables.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn rows_mut(&mut self, table: &str) -> &mut Vec<Value> {
        self.owned.forget(|known| known == table);
        self.tables.entry(table.to_owned()).or_default()
    }

    pub(super) fn row(&self, table: &str, id: &str) -> Option<&Value> {
        self.rows(table).iter().find(|row| row["id"] == id)
    }

    pub(super) fn row_mut(&mut self, table: &str, id: &str) -> Option<&mut Value> {
        self.rows_mut(table).iter_mut().find(|row| row["id"] == id)
    }

    /// The rows of a table that belong to somebody or something.
    pub(super) fn owned(&self, table: &str, owner: &str) -> impl Iterator<Item = &Value> {
        let rows = self.rows(table);
        let owners = || rows.iter().map(|row| row["owner"]["value"].as_str());
        self.owned.find(table, owner, owners).into_iter().filter_map(|place| rows.get(place))
    }
}

/// Ends the life of every token.
pub(super) fn expire_tokens(state: &mut HidState) {
    state.tokens.clear();
}
