//! What stands in a cell or a member of a row, as the value of an argument.

use crate::clock::NoInstant;
use crate::commands::{Arg, ArgKind, chosen};
use crate::json::strict;
use crate::session::{Input, given};
use crate::text::split_list;
use jiff::Timestamp;
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};

/// How cells are read.
pub(super) struct Cells<'a> {
    /// What spans of time are counted from.
    pub(super) now: Timestamp,
    /// Separates the values of a list in one cell, if anything does.
    pub(super) separator: Option<char>,
    /// Set where a cell was taken for several values.
    pub(super) split: &'a AtomicBool,
}

impl Cells<'_> {
    /// A cell as the value of an argument; the error ends a sentence.
    pub(super) fn input(&self, word: &Arg, value: &Value) -> Result<Input, String> {
        let text = match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        };
        let due = |what: &str| format!("expected {what}");
        match word.kind {
            ArgKind::Text | ArgKind::Path => text.map(Input::Text).ok_or_else(|| due("a text")),
            ArgKind::Secret => {
                text.map(|text| Input::Secret(crate::secret::Secret::new(text))).ok_or_else(|| due("a text"))
            }
            ArgKind::Choice(choices) => text
                .and_then(|text| chosen(choices, &text))
                .map(|choice| Input::Text(choice.to_owned()))
                .ok_or_else(|| due(&format!("one of {}", choices.join(", ")))),
            ArgKind::Int => text
                .and_then(|text| text.trim().parse().ok())
                .map(Input::Int)
                .ok_or_else(|| due("a whole number")),
            ArgKind::Flag => {
                text.and_then(|text| Self::switch(&text)).map(Input::Flag).ok_or_else(|| due("yes or no"))
            }
            ArgKind::Time(count) => text
                .ok_or(NoInstant::Form)
                .and_then(|text| given::instant(&text, count, self.now))
                .map(Input::Text)
                .map_err(|no| no.why(due("a time such as 2026-05-01T10:00:00Z or 30d"))),
            ArgKind::Many => self.many(value).map(Input::Many).ok_or_else(|| due("a list")),
            ArgKind::Pairs => self.pairs(value).map(Input::Pairs).ok_or_else(|| due("NAME=VALUE")),
            ArgKind::Json => match value {
                Value::String(text) => {
                    strict::value(text.as_bytes()).map(Input::Json).map_err(|_| due("JSON"))
                }
                other => Ok(Input::Json(other.clone())),
            },
            ArgKind::File => Err("a file cannot be named in a row".to_owned()),
        }
    }

    /// Yes or no, in any word for it.
    pub(super) fn switch(text: &str) -> Option<bool> {
        match text.to_ascii_lowercase().as_str() {
            "yes" | "true" | "1" => Some(true),
            "no" | "false" | "0" => Some(false),
            _ => None,
        }
    }

    /// A list: a JSON array, or text with the separator between the values.
    pub(super) fn many(&self, value: &Value) -> Option<Vec<String>> {
        let texts = |list: &[Value]| {
            list.iter().map(|one| one.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
        };
        match value {
            Value::Array(list) => texts(list),
            Value::String(text) if text.trim_start().starts_with('[') => {
                texts(strict::value(text.as_bytes()).ok()?.as_array()?)
            }
            Value::String(text) => {
                let values = split_list(text, self.separator);
                if values.len() > 1 {
                    self.split.store(true, Ordering::Relaxed);
                }
                Some(values)
            }
            _ => None,
        }
    }

    fn pairs(&self, value: &Value) -> Option<Vec<(String, String)>> {
        if let Value::Object(map) = value {
            return map.iter().map(|(name, text)| Some((name.clone(), text.as_str()?.to_owned()))).collect();
        }
        let pair =
            |text: String| text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        self.many(value)?.into_iter().map(pair).collect()
    }
}
