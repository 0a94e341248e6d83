//! One value, laid out as JSON or YAML.

use super::harmless::escape_json;
use super::job::Job;
use super::style::Format;
use super::text;
use crate::fault::Fault;
use crate::json::{half, yaml};
use serde_json::Value;
use std::borrow::Cow;

/// A value as JSON.
pub(super) fn plain(job: &Job, value: &Value) -> Result<(), Fault> {
    match job.format() {
        Format::Ndjson => job.line(&on_terminal(job, half::as_it_came(&value.to_string()))),
        _ => one(job, &half::as_it_came(&value.to_string())),
    }
}

/// One JSON value: indented for eyes, on one line for programs.
pub(super) fn one(job: &Job, line: &str) -> Result<(), Fault> {
    if !job.screen.facts().out_is_terminal {
        return job.line(line);
    }
    let mut shown = String::new();
    text::indent(line, 0, &mut shown);
    job.line(&escape_json(&shown))
}

pub(super) fn on_terminal<'t>(job: &Job, line: Cow<'t, str>) -> Cow<'t, str> {
    if job.screen.facts().out_is_terminal { escape_json(&line).into() } else { line }
}

/// A value as YAML.
pub(super) fn as_yaml(job: &Job, value: &Value) -> Result<(), Fault> {
    let unwritten =
        |error: String| Fault::unexpected(format!("the answer cannot be written as YAML: {error}"));
    if job.screen.facts().out_is_terminal {
        let text = yaml::written(value).map_err(unwritten)?;
        return job.free_text(text.strip_suffix('\n').unwrap_or(&text));
    }
    let mut unsent = None;
    let mut send = |text: &str| {
        let sent = job.screen.data(text.as_bytes());
        sent.map_err(|fault| unsent = Some(fault)).is_ok()
    };
    let written = yaml::write(value, &mut send);
    unsent.map_or(Ok(()), Err).and(written.map_err(unwritten))
}
