//! Tables for people. In a pipe every value is whole; on a terminal a list is made to fit the width, and what is
//! left out for that is told.

use super::cells::{ShownField, Texts};
use super::fields::Picker;
use super::fit::{ColumnRole, GAP, fit, shorten};
use super::grid::{Grid, places};
use super::harmless::{escape, harmless};
use super::job::Job;
use super::text::changed;
use crate::commands::Show;
use crate::fault::Fault;
use crate::session::Rows;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// What things are called by, the most telling first.
const CALLED: [&str; 5] = ["username", "login", "name", "serial-number", "url"];

/// Columns of one short word that says how a row is.
const STATES: [&str; 2] = ["status", "outcome"];

/// A list. All rows are read before the first is printed, for the widths; when one fails nothing is shown.
pub(super) fn rows(job: &Job, mut rows: Rows) -> Result<(), Fault> {
    let Some(first) = rows.next() else {
        // For a reader who has gone no rows are fetched, and nothing is known of them.
        if !job.screen.is_unread() {
            job.screen.say(&format!("no {}", job.view.rows()));
        }
        return Ok(());
    };
    let first = first?;
    let fields = job.fields_of(&first, false);
    let (picker, texts) = (Picker::new(&fields), job.texts(true));
    let header = !job.style.no_headers && fields.iter().any(|field| !field.name.is_empty());
    let mut grid = Grid::new(fields.len());
    if header {
        fields.iter().for_each(|field| grid.push(&harmless(&field.name.to_uppercase())));
    }
    for row in std::iter::once(Ok(first)).chain(rows) {
        let row = row?;
        let values = picker.pick(&row);
        fields.iter().zip(values).for_each(|(field, value)| grid.push(&shown(&texts, field, value)));
    }
    let facts = job.screen.facts();
    let mut limits: Vec<Option<usize>> = vec![Some(usize::MAX); fields.len()];
    if facts.out_is_terminal && facts.width > 0 {
        // Who chose the columns gets them all.
        let may_leave_out = job.style.columns.is_empty();
        limits = fit(grid.widths(), &roles(&fields), may_leave_out, facts.width);
    }
    print(job, &grid, &limits, header && facts.out_color)?;
    let left_out: Vec<_> = fields.iter().zip(&limits).filter(|(_, limit)| limit.is_none()).collect();
    if !left_out.is_empty() {
        job.screen.flush()?;
        let names: Vec<&str> = left_out.iter().map(|(field, _)| field.name.as_str()).collect();
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
/// an id beside others.
fn roles(fields: &[ShownField]) -> Vec<ColumnRole> {
    let place = |name: &&str| fields.iter().position(|field| field.name.eq_ignore_ascii_case(name));
    let called = CALLED.iter().find_map(place);
    let role = |(place, field): (usize, &ShownField)| match field.name.to_lowercase() {
        _ if Some(place) == called => ColumnRole::Name,
        // What nobody calls by a name is known by what its words say, as an entry of a log is.
        name if (name == "id" || name.ends_with("-id")) && (called.is_some() || fields.len() > 2) => {
            ColumnRole::Id
        }
        _ if place == 0 => ColumnRole::Name,
        name if field.show == Show::YesNo || STATES.contains(&name.as_str()) => ColumnRole::State,
        _ => ColumnRole::Words,
    };
    fields.iter().enumerate().map(role).collect()
}

/// One object: a line a member, its values never shortened.
pub(super) fn item(job: &Job, raw: &RawValue) -> Result<(), Fault> {
    match raw.get().as_bytes().first() {
        Some(b'{') => {}
        Some(b'n') => return Ok(()),
        Some(b'"') => {
            let text = serde_json::from_str::<String>(raw.get());
            return job.free_text(text.as_deref().unwrap_or(raw.get()));
        }
        _ => return job.line(&escape(&super::text::one_line(raw.get()))),
    }
    let fields = job.fields_of(raw, true);
    let texts = job.texts(true);
    let values = Picker::new(&fields).pick(raw).into_iter();
    let mut grid = Grid::new(2);
    for (field, value) in fields.iter().zip(values) {
        grid.push(&harmless(&field.name));
        grid.push(&shown(&texts, field, value));
    }
    print(job, &grid, &[Some(usize::MAX); 2], false)
}

/// The text of a cell; what it is made from is not held beside it.
fn shown<'r>(texts: &Texts, field: &ShownField, value: Option<&'r str>) -> Cow<'r, str> {
    changed(texts.text(field.show, value), harmless)
}

/// Prints rows, each column as wide as its longest cell or as its limit says; the first one bright, if so wanted.
fn print(job: &Job, grid: &Grid, limits: &[Option<usize>], bright: bool) -> Result<(), Fault> {
    let mut line = String::new();
    let mut bright = bright;
    if limits.is_empty() {
        return job.screen.data(b"\n");
    }
    // A shortened column is as wide as its longest cell is then.
    let mut widths: Vec<usize> = grid.widths().to_vec();
    let is_cut = |(width, limit): (&usize, &Option<usize>)| limit.is_some_and(|limit| limit < *width);
    if widths.iter().zip(limits).any(is_cut) {
        widths.fill(0);
        grid.rows(|row| {
            for ((cell, limit), width) in row.iter().zip(limits).zip(&mut widths) {
                *width = (*width).max(places(&cut(cell, limit.unwrap_or(0))));
            }
            Ok::<(), Fault>(())
        })?;
    }
    grid.rows(|row| {
        line.clear();
        if bright {
            line.push_str("\u{1b}[1m");
        }
        for ((cell, limit), width) in row.iter().zip(limits).zip(&widths) {
            let Some(limit) = limit else { continue };
            let cell = cut(cell, *limit);
            line.push_str(&cell);
            pad(&mut line, width + GAP - places(&cell));
        }
        line.truncate(line.trim_end_matches(' ').len());
        line.push_str(if std::mem::take(&mut bright) { "\u{1b}[0m\n" } else { "\n" });
        job.screen.data(line.as_bytes())
    })
}

/// Adds so many blanks.
fn pad(line: &mut String, mut blanks: usize) {
    const BLANKS: &str = "                                ";
    while blanks > 0 {
        let some = blanks.min(BLANKS.len());
        line.push_str(&BLANKS[..some]);
        blanks -= some;
    }
}

fn cut(cell: &str, limit: usize) -> Cow<'_, str> {
    if cell.len() <= limit {
        return Cow::Borrowed(cell);
    }
    shorten(cell, limit).map_or(Cow::Borrowed(cell), Cow::Owned)
}
