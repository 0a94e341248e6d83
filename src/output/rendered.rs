//! What a template makes of rows: a line for each, and none where it makes nothing.

use super::job::Job;
use super::source;
use super::template::Template;
use crate::fault::Fault;
use crate::session::outcome::Row;
use serde_json::Value;
use serde_json::value::RawValue;

/// Every row as it comes.
pub(super) fn rows(job: &Job, template: &Template, mut rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    rows.try_for_each(|row| item(job, template, &row?))
}

/// One answer.
pub(super) fn item(job: &Job, template: &Template, raw: &RawValue) -> Result<(), Fault> {
    value(job, template, &source::tree(raw)?)
}

/// What a template makes of one value, on a line of its own; nothing where it makes nothing.
pub(super) fn value(job: &Job, template: &Template, value: &Value) -> Result<(), Fault> {
    match template.render(value)?.as_str() {
        "" => Ok(()),
        text => job.free_text(text),
    }
}
