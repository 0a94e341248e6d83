//! What a filter gives, in the format asked for. As JSON, text stands bare and everything else is a value a line, as
//! jq prints it; every other format shows the results as it shows rows.

use super::cells::ShownField;
use super::job::Job;
use super::source::SecretMasker;
use super::style::{Format, View};
use super::{delimited, table, value};
use crate::fault::Fault;
use crate::json;
use crate::session::Rows;
use serde_json::Value;

/// Runs the filter and shows each result.
pub(super) fn show(job: &Job, input: Value) -> Result<(), Fault> {
    let Some(filter) = &job.style.jq else { return Ok(()) };
    let results = filter.run(input)?;
    match job.format() {
        Format::None => Ok(()),
        Format::Json | Format::Ndjson => results.into_iter().try_for_each(|result| match result {
            Value::String(text) => job.free_text(&text),
            other => value::plain(job, &other),
        }),
        Format::Yaml => {
            for (place, result) in results.iter().enumerate() {
                if place > 0 {
                    job.line("---")?;
                }
                value::as_yaml(job, result)?;
            }
            Ok(())
        }
        Format::Table | Format::Csv | Format::Tsv | Format::Ids => rows(job, results),
    }
}

/// One result that is a list is its rows; several results are a row each.
fn rows(job: &Job, mut results: Vec<Value>) -> Result<(), Fault> {
    let list = match results.as_mut_slice() {
        [Value::Array(list)] => std::mem::take(list),
        [Value::Object(_)] if job.format() == Format::Table => {
            let shown = json::raw(&results[0]);
            return with_fields(job, fields(&results), |job| table::item(job, &shown));
        }
        _ => results,
    };
    let fields = fields(&list);
    let rows =
        |rows: Vec<Value>| -> Rows<'static> { Box::new(rows.into_iter().map(|row| Ok(json::raw(&row)))) };
    with_fields(job, fields, |job| match job.format() {
        Format::Ids => delimited::ids(job, rows(list)),
        Format::Table => table::rows(job, rows(list)),
        _ => delimited::rows(job, rows(list)),
    })
}

/// The columns of results, which have none of their own: the members of all objects, the places of lists, else the
/// value itself. Those of lists have no names, and so no header.
fn fields(rows: &[Value]) -> Vec<ShownField> {
    let pointer = |name: &str| format!("/{}", json::escaped(name));
    if rows.is_empty() {
        return Vec::new();
    }
    if rows.iter().all(Value::is_object) {
        let mut names: Vec<&String> = Vec::new();
        for name in rows.iter().filter_map(Value::as_object).flat_map(|members| members.keys()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        return names.into_iter().map(|name| ShownField::plain(name, pointer(name))).collect();
    }
    if rows.iter().all(Value::is_array) {
        let longest = rows.iter().filter_map(Value::as_array).map(Vec::len).max().unwrap_or(0);
        return (0..longest).map(|place| ShownField::plain("", format!("/{place}"))).collect();
    }
    vec![ShownField::plain("value", String::new())]
}

/// The results keep nothing of the command's columns; of its ids only where they stand.
fn with_fields(
    job: &Job,
    fields: Vec<ShownField>,
    show: impl FnOnce(&Job) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let view = View { columns: &[], id: delimited::place_of_id(job.view), what: "results", ..*job.view };
    let hider = SecretMasker::new(job.style, &View { secret_members: &[], ..view });
    show(&Job { screen: job.screen, style: job.style, view: &view, hider, fields })
}
