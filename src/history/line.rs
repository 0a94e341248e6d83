//! The lines of a history, as they are written.

use serde::Serialize;
use serde_json::Value;

/// A line; numbers, times and digests are added where it is appended.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum HistoryLine<'l> {
    /// A run that begins to write.
    Run {
        run: &'l str,
        user: &'l str,
        machine: &'l str,
        version: &'l str,
        line: String,
        /// What it takes back, where it is an undo.
        #[serde(skip_serializing_if = "Option::is_none")]
        undoes: Option<&'l str>,
    },
    /// A write that is about to be sent.
    Sent(Box<SentLine<'l>>),
    /// What came of a write.
    Outcome {
        run: &'l str,
        entry: u64,
        call: u32,
        #[serde(skip_serializing_if = "str::is_empty")]
        command: &'l str,
        outcome: &'l str,
        #[serde(skip_serializing_if = "Option::is_none")]
        status: Option<u16>,
        #[serde(skip_serializing_if = "Option::is_none")]
        code: Option<&'l str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        request_id: Option<&'l str>,
        #[serde(skip_serializing_if = "Value::is_null")]
        answer: Value,
    },
    /// What stands there after a write, where that is more than was asked for.
    Left { run: &'l str, entry: u64, row: usize, after: Value },
    /// Files of days that were removed: where the chain stood at their end.
    Pruned { user: &'l str, through: &'l str, pruned: u64, digest: &'l str },
}

/// A write that is about to be sent.
#[derive(Debug, Serialize)]
pub(super) struct SentLine<'l> {
    pub(super) run: &'l str,
    pub(super) entry: u64,
    pub(super) call: u32,
    pub(super) profile: &'l str,
    pub(super) platform: &'l str,
    pub(super) address: &'l str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) command: &'l str,
    pub(super) method: &'l str,
    pub(super) path: String,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) body: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) rows: Vec<SentRow<'l>>,
}

/// What a write is about.
#[derive(Debug, Serialize)]
pub(super) struct SentRow<'l> {
    pub(super) about: &'l str,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) given: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) before: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) after: Value,
}
