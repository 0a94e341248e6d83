//! The lines of a history, as they are written: what this tool says itself, and behind it what it was told, which may hold
//! secrets.

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The first part of a line; numbers, times and digests are added where it is appended.
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
        /// The profiles that it is limited to, where what it takes back wrote to others as well.
        #[serde(skip_serializing_if = "Option::is_none")]
        only: Option<&'l str>,
    },
    /// A write that is about to be sent.
    Sent {
        run: &'l str,
        entry: u64,
        call: u32,
        platform: &'l str,
        /// The settings that say, beside the address, which objects are meant; they are no secrets.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        place: BTreeMap<&'l str, &'l str>,
        #[serde(skip_serializing_if = "str::is_empty")]
        command: &'l str,
        method: &'l str,
    },
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
    },
    /// What stands there after a write, where that is more than was asked for.
    Left {
        run: &'l str,
        entry: u64,
        /// Which of the rows that shared a call.
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<u64>,
        /// Whether it is what the platform answered of it.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        answered: bool,
    },
    /// What a look at the platform told of a command, in the place of what its writes came to.
    Settled {
        run: &'l str,
        entry: u64,
        /// Which of its rows; all of them where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<u64>,
        outcome: &'l str,
        /// What was noted of it before.
        was: &'l str,
    },
    /// An undo that came to its end.
    Ended {
        run: &'l str,
        /// How many of its steps were not carried out.
        left: u64,
    },
    /// Files of days that were removed: where the chain stood at their end.
    Pruned { user: &'l str, through: &'l str, pruned: u64, digest: &'l str },
}

/// The second part of [`HistoryLine::Sent`].
#[derive(Debug, Serialize)]
pub(super) struct SentTold<'l> {
    pub(super) profile: &'l str,
    pub(super) address: &'l str,
    pub(super) path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) rows: Vec<SentRow<'l>>,
}

/// What a write is about.
#[derive(Debug, Serialize)]
pub(super) struct SentRow<'l> {
    pub(super) about: &'l str,
    /// What it takes back.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) undoes: &'l str,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) given: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) before: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) after: Value,
}

/// The second part of [`HistoryLine::Outcome`].
#[derive(Debug, Serialize)]
pub(super) struct OutcomeTold<'l> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request_id: Option<&'l str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<Box<RawValue>>,
}

/// The second part of [`HistoryLine::Left`].
#[derive(Debug, Serialize)]
pub(super) struct LeftTold {
    pub(super) after: Value,
}

/// The second part of [`HistoryLine::Settled`].
#[derive(Debug, Serialize)]
pub(super) struct SettledTold {
    /// What was seen, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) how: String,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(super) answer: Value,
}
