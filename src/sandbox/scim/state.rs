//! What the service remembers.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Everything that it remembers.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ScimState {
    /// Differences between installations that were chosen.
    pub(super) quirks: BTreeMap<String, String>,
    pub(super) tokens: Vec<ScimToken>,
    /// Makes ids, tokens and versions that never come twice.
    pub(super) counter: u64,
    /// The resources, by the name of their table.
    #[serde(flatten)]
    pub(super) tables: BTreeMap<String, Vec<Value>>,
}

/// An access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ScimToken {
    pub(super) text: String,
    pub(super) client: String,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

impl ScimState {
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    pub(super) fn rows(&self, table: &str) -> &[Value] {
        self.tables.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn rows_mut(&mut self, table: &str) -> &mut Vec<Value> {
        self.tables.entry(table.to_owned()).or_default()
    }

    pub(super) fn row(&self, table: &str, id: &str) -> Option<&Value> {
        let folds = self.is("ids", "folded");
        let is_it = |known: &str| if folds { known.eq_ignore_ascii_case(id) } else { known == id };
        self.rows(table).iter().find(|row| row["id"].as_str().is_some_and(is_it))
    }
}
