//! JSON, JSON lines and YAML, and the results of filters. Rows are copied as they come; only a filter needs
//! the whole list.

use super::fields::Picker;
use super::filtered;
use super::harmless::escape_json;
use super::job::Job;
use super::rendered;
use super::source::tree;
use super::style::Format;
use super::text::{self, changed};
use super::value::{as_yaml, on_terminal, one, plain};
use crate::fault::Fault;
use crate::json::half;
use crate::session::Rows;
use crate::session::outcome::Row;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Gives a row the shape asked for: itself, or an object of the columns.
struct RowShape {
    /// The name of each column as JSON, with the picker of their values; none to leave rows as they are.
    columns: Option<(Vec<String>, Picker)>,
}

impl RowShape {
    fn new(job: &Job) -> Self {
        let names = job.fields.iter().map(|field| Value::from(field.name.as_str()).to_string()).collect();
        let chosen = !job.style.columns.is_empty();
        RowShape { columns: chosen.then(|| (names, Picker::new(&job.fields))) }
    }

    /// The row as JSON on one line, as it came.
    fn shown<'r>(&self, row: &'r RawValue) -> Cow<'r, str> {
        changed(self.line(row), half::as_it_came)
    }

    /// The row as JSON on one line.
    fn line<'r>(&self, row: &'r RawValue) -> Cow<'r, str> {
        let Some((names, picker)) = &self.columns else { return text::one_line(row.get()) };
        let mut object = String::from("{");
        for (name, value) in names.iter().zip(picker.pick(row)) {
            if object.len() > 1 {
                object.push(',');
            }
            object.push_str(name);
            object.push(':');
            object.push_str(&text::one_line(value.unwrap_or("null")));
        }
        object.push('}');
        Cow::Owned(object)
    }

    fn value(&self, row: &RawValue) -> Result<Value, Fault> {
        if self.columns.is_none() {
            return tree(row);
        }
        match RawValue::from_string(self.line(row).into_owned()) {
            Ok(raw) => tree(&raw),
            Err(_) => tree(row),
        }
    }
}

pub(super) fn rows(job: &Job, rows: Rows) -> Result<(), Fault> {
    shaped(job, &RowShape::new(job), rows)
}

/// Values that are no answer of the platform, as a list.
pub(super) fn values(job: &Job, rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    shaped(job, &RowShape { columns: None }, rows)
}

fn shaped(job: &Job, shape: &RowShape, rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    if let Some(template) = &job.style.template {
        return rendered::rows(job, template, rows);
    }
    if job.style.jq.is_some() {
        let list: Result<Vec<Value>, Fault> = rows.map(|row| shape.value(&row?)).collect();
        return filtered::show(job, Value::Array(list?));
    }
    match job.format() {
        Format::Ndjson => ndjson(job, shape, rows),
        Format::Yaml => yaml_list(job, shape, rows),
        _ => array(job, shape, rows),
    }
}

pub(super) fn item(job: &Job, raw: &RawValue) -> Result<(), Fault> {
    let shape = RowShape::new(job);
    if job.style.jq.is_some() {
        return filtered::show(job, shape.value(raw)?);
    }
    match job.format() {
        Format::Yaml => as_yaml(job, &shape.value(raw)?),
        Format::Ndjson => job.line(&on_terminal(job, shape.shown(raw))),
        _ => one(job, &shape.shown(raw)),
    }
}

/// A value that is not an answer of the platform, such as a plan.
pub(super) fn value(job: &Job, value: Value) -> Result<(), Fault> {
    if let Some(template) = &job.style.template {
        return rendered::value(job, template, &value);
    }
    if job.style.jq.is_some() {
        return filtered::show(job, value);
    }
    match job.format() {
        Format::Yaml => as_yaml(job, &value),
        _ => plain(job, &value),
    }
}

/// An array that is opened with its first row and closed only when the list is complete.
fn array(job: &Job, shape: &RowShape, rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    let terminal = job.screen.facts().out_is_terminal;
    let mut buffer = String::new();
    let mut empty = true;
    for row in rows {
        let row = row?;
        buffer.push(if empty { '[' } else { ',' });
        empty = false;
        if terminal {
            buffer.push_str("\n  ");
            text::indent(&shape.shown(&row), 1, &mut buffer);
            job.screen.data(escape_json(&buffer).as_bytes())?;
            job.screen.flush()?;
        } else {
            buffer.push_str(&shape.shown(&row));
            job.screen.data(buffer.as_bytes())?;
        }
        buffer.clear();
    }
    job.line(match (empty, terminal) {
        (true, _) => "[]",
        (false, true) => "\n]",
        (false, false) => "]",
    })
}

fn ndjson(job: &Job, shape: &RowShape, rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    for row in rows {
        job.line(&on_terminal(job, shape.shown(&row?)))?;
    }
    Ok(())
}

fn yaml_list(job: &Job, shape: &RowShape, rows: impl Iterator<Item = Row>) -> Result<(), Fault> {
    let mut empty = true;
    for row in rows {
        empty = false;
        // A list of one is one item of the list; the lists run together.
        as_yaml(job, &Value::Array(vec![shape.value(&row?)?]))?;
    }
    if empty { job.line("[]") } else { Ok(()) }
}
