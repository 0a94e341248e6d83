//! Tables for people. In a pipe every value is whole; on a terminal a list is made to fit the width, and what is
//! left out for that is told.

use super::cells::Field;
use super::fields::Picker;
use super::fit::{GAP, Role, fit};
use super::job::Job;
use super::screen::escape;
use crate::commands::Show;
use crate::fault::Fault;
use crate::session::Rows;
use serde_json::Value;
use serde_json::value::RawValue;
use tabled::builder::Builder;
use tabled::settings::{Padding, Style};

/// What things are called by, the most telling first.
const CALLED: [&str; 5] = ["username", "login", "name", "serial-number", "url"];

/// Columns of one short word that says how a row is.
const STATES: [&str; 2] = ["status", "outcome"];

/// A list. All rows are read before the first is printed, for the widths; when one fails nothing is shown.
pub(super) fn rows(job: &Job, mut rows: Rows) -> Result<(), Fault> {
    let Some(first) = rows.next() else {
        job.screen.say(&format!("no {}", job.view.rows()));
        return Ok(());
    };
    let first = first?;
    let fields = job.fields_of(&first, false);
    let (picker, texts) = (Picker::new(&fields), job.texts(true));
    let header = !job.style.no_headers && fields.iter().any(|field| !field.name.is_empty());
    let mut records = Vec::new();
    if header {
        records.push(fields.iter().map(|field| escape(&field.name.to_uppercase())).collect());
    }
    for row in std::iter::once(Ok(first)).chain(rows) {
        let row = row?;
        let values = picker.pick(&row);
        let cells = fields.iter().zip(values).map(|(field, value)| escape(&texts.text(field.show, value)));
        records.push(cells.collect());
    }
    let facts = job.screen.facts();
    let mut left_out = Vec::new();
    if facts.out_is_terminal && facts.width > 0 {
        // Who chose the columns gets them all.
        let may_leave_out = job.style.columns.is_empty();
        left_out = fit(&mut records, &roles(&fields), may_leave_out, facts.width);
    }
    let bold = header && facts.out_color;
    print(job, records, |place, line| if bold && place == 0 { bright(line) } else { line.to_owned() })?;
    if !left_out.is_empty() {
        job.screen.flush()?;
        let names: Vec<&str> = left_out.iter().map(|column| fields[*column].name.as_str()).collect();
        let what = if names.len() == 1 { "column" } else { "columns" };
        job.screen.say(&format!(
            "{} {what} left out: {}; --columns or -o json show them",
            names.len(),
            names.join(", ")
        ));
    }
    Ok(())
}

/// What each column is to whoever reads: the first and the one that rows are called by name them, unless the first is
/// an id beside a name.
fn roles(fields: &[Field]) -> Vec<Role> {
    let place = |name: &&str| fields.iter().position(|field| field.name.eq_ignore_ascii_case(name));
    let called = CALLED.iter().find_map(place);
    let role = |(place, field): (usize, &Field)| match field.name.to_lowercase() {
        _ if Some(place) == called => Role::Name,
        name if (name == "id" || name.ends_with("-id")) && called.is_some() => Role::Id,
        _ if place == 0 => Role::Name,
        name if field.show == Show::YesNo || STATES.contains(&name.as_str()) => Role::State,
        _ => Role::Words,
    };
    fields.iter().enumerate().map(role).collect()
}

/// One object: a line a member, its values never shortened.
pub(super) fn item(job: &Job, raw: &RawValue) -> Result<(), Fault> {
    match serde_json::from_str(raw.get()) {
        Ok(Value::Null) => return Ok(()),
        Ok(Value::String(text)) => return job.free_text(&text),
        _ if !raw.get().starts_with('{') => return job.line(&escape(&super::text::one_line(raw.get()))),
        _ => {}
    }
    let fields = job.fields_of(raw, true);
    let texts = job.texts(true);
    let values = Picker::new(&fields).pick(raw).into_iter();
    let records = fields
        .iter()
        .zip(values)
        .map(|(field, value)| vec![escape(&field.name), escape(&texts.text(field.show, value))])
        .collect::<Vec<_>>();
    if records.is_empty() {
        return Ok(());
    }
    print(job, records, |_, line| line.to_owned())
}

fn bright(line: &str) -> String {
    format!("\u{1b}[1m{line}\u{1b}[0m")
}

fn print(job: &Job, records: Vec<Vec<String>>, paint: impl Fn(usize, &str) -> String) -> Result<(), Fault> {
    let mut table = Builder::from(records).build();
    table.with(Style::empty()).with(Padding::new(0, GAP, 0, 0));
    for (place, line) in table.to_string().split('\n').enumerate() {
        job.screen.data(paint(place, line.trim_end_matches(' ')).as_bytes())?;
        job.screen.data(b"\n")?;
    }
    Ok(())
}
