//! Comma- and tab-separated values, and bare ids: a line a row, written as rows come.

use super::cells::{ShownField, Texts};
use super::fields::Picker;
use super::harmless::escape;
use super::job::Job;
use super::style::{Format, View};
use super::text::changed;
use crate::commands::Show;
use crate::commands::columns::ID;
use crate::fault::Fault;
use crate::session::Rows;
use crate::text::{guarded, is_invisible, row_word};
use serde_json::value::RawValue;
use std::borrow::Cow;

pub(super) fn rows(job: &Job, mut rows: Rows) -> Result<(), Fault> {
    let Some(first) = rows.next() else {
        let sheet = SheetWriter::new(job);
        sheet.header(&job.fields)?;
        return sheet.end();
    };
    let first = first?;
    let fields = job.fields_of(&first, false);
    let picker = Picker::new(&fields);
    let mut sheet = SheetWriter::new(job);
    sheet.header(&fields)?;
    for row in std::iter::once(Ok(first)).chain(rows) {
        match row {
            Ok(row) => sheet.row(&fields, &picker.pick(&row))?,
            Err(fault) => {
                // The rows so far are good; the fault tells that they are not all.
                sheet.end()?;
                return Err(fault);
            }
        }
    }
    sheet.end()
}

pub(super) fn item(job: &Job, raw: &RawValue) -> Result<(), Fault> {
    let fields = job.fields_of(raw, false);
    let mut sheet = SheetWriter::new(job);
    sheet.header(&fields)?;
    sheet.row(&fields, &Picker::new(&fields).pick(raw))?;
    sheet.end()
}

/// Where a row's id stands.
pub(super) fn place_of_id<'v>(view: &View<'v>) -> &'v str {
    match (view.id, view.columns.first()) {
        ("", Some(column)) => column.pointer,
        ("", None) => "/id",
        (pointer, _) => pointer,
    }
}

/// The place as a column, with the other places of a declared one.
fn field_of_id(view: &View) -> ShownField {
    let pointer = place_of_id(view);
    let declared = view.columns.iter().find(|column| column.pointer == pointer);
    ShownField {
        others: declared.map_or(&[], |column| column.others),
        ..ShownField::plain("", pointer.to_owned())
    }
}

/// One id a line. A row that is a bare text or number is its own id.
pub(super) fn ids(job: &Job, rows: Rows) -> Result<(), Fault> {
    let field = [field_of_id(job.view)];
    let (picker, texts) = (Picker::new(&field), job.texts(false));
    let mut without = 0_usize;
    for row in rows {
        let row = row?;
        let bare = !row.get().starts_with(['{', '[']);
        let id = texts.text(Show::Plain, if bare { Some(row.get()) } else { picker.pick(&row)[0] });
        // An id is one line, whatever the platform put into it.
        if id.is_empty() { without += 1 } else { job.line(&escape(&id))? }
    }
    if without > 0 {
        job.screen.flush()?;
        job.screen.say(&format!("{without} {} without an id left out", row_word(without)));
    }
    Ok(())
}

/// The ids of what was written: those that the answer holds, else what the command was about.
pub(super) fn written(job: &Job, answer: &RawValue, about: Option<&str>) -> Result<(), Fault> {
    let column = job.view.columns.iter().find(|column| column.heading.name == ID.name);
    let field = [column.map_or_else(|| ShownField::plain("", "/id".to_owned()), ShownField::of)];
    let (picker, texts) = (Picker::new(&field), job.texts(false));
    let rows =
        crate::json::elements(answer.get(), "").ok().flatten().unwrap_or_else(|| vec![answer.to_owned()]);
    let ids = rows.iter().map(|row| texts.text(Show::Plain, picker.pick(row)[0]));
    let ids: Vec<Cow<str>> = ids.filter(|id| !id.is_empty()).collect();
    match about {
        Some(about) if ids.is_empty() => job.line(&escape(about)),
        _ => ids.iter().try_for_each(|id| job.line(&escape(id))),
    }
}

struct SheetWriter<'a> {
    job: &'a Job<'a>,
    texts: Texts,
    tabs: bool,
    /// Holds the row that is written.
    line: String,
}

impl<'a> SheetWriter<'a> {
    fn new(job: &'a Job<'a>) -> Self {
        SheetWriter { job, texts: job.texts(false), tabs: job.format() == Format::Tsv, line: String::new() }
    }

    fn header(&self, fields: &[ShownField]) -> Result<(), Fault> {
        if self.job.style.no_headers || fields.iter().all(|field| field.name.is_empty()) {
            return Ok(());
        }
        self.record(&mut String::new(), fields.iter().map(|field| Cow::Borrowed(field.name.as_str())))
    }

    fn row(&mut self, fields: &[ShownField], values: &[Option<&str>]) -> Result<(), Fault> {
        let mut line = std::mem::take(&mut self.line);
        line.clear();
        let cells = fields.iter().zip(values).map(|(field, value)| self.texts.text(field.show, *value));
        let done = self.record(&mut line, cells);
        self.line = line;
        done
    }

    fn record<'c>(
        &self,
        line: &mut String,
        cells: impl ExactSizeIterator<Item = Cow<'c, str>>,
    ) -> Result<(), Fault> {
        let alone = cells.len() == 1;
        for (index, cell) in cells.enumerate() {
            if index > 0 {
                line.push(if self.tabs { '\t' } else { ',' });
            }
            let cell = changed(cell, |cell| self.harmless(cell));
            // A line that is blank would be no row.
            if needs_quotes(&cell) || (alone && cell.trim().is_empty()) {
                for part in cell.split('"') {
                    line.push('"');
                    line.push_str(part);
                    line.push('"');
                }
            } else {
                line.push_str(&cell);
            }
        }
        self.job.screen.data_line(line)?;
        // Whoever watches sees each row as it comes.
        if self.job.screen.facts().out_is_terminal { self.end() } else { Ok(()) }
    }

    fn harmless<'c>(&self, cell: &'c str) -> Cow<'c, str> {
        let cell = if self.job.style.csv_raw { cell.into() } else { guarded(cell) };
        if self.job.screen.facts().out_is_terminal { escape(&cell).into() } else { cell }
    }

    fn end(&self) -> Result<(), Fault> {
        self.job.screen.flush()
    }
}

/// Whether a cell stands in quotes: what separates cells anywhere in the world does not break it then.
fn needs_quotes(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    // Every byte is looked at: cells are short, and many are compared at once then.
    let separates = |byte: u8| matches!(byte, b'"' | b',' | b';' | b'\t' | b'|' | b'\r' | b'\n');
    bytes.iter().fold(false, |any, byte| any | separates(*byte))
        || !is_plain(bytes.first()) && cell.starts_with(is_invisible)
        || !is_plain(bytes.last()) && cell.ends_with(is_invisible)
}
