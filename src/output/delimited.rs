//! Comma- and tab-separated values, and bare ids: a line a row, written as rows come.

use super::cells::{Field, Texts};
use super::fields::Picker;
use super::job::Job;
use super::screen::{Screen, escape};
use super::style::{Format, View};
use crate::commands::Show;
use crate::fault::Fault;
use crate::session::Rows;
use csv::{QuoteStyle, Writer, WriterBuilder};
use serde_json::value::RawValue;
use std::io;

pub(super) fn rows(job: &Job, mut rows: Rows) -> Result<(), Fault> {
    let Some(first) = rows.next() else {
        let mut sheet = Sheet::new(job);
        sheet.header(&job.fields)?;
        return sheet.end();
    };
    let first = first?;
    let fields = job.fields_of(&first, false);
    let picker = Picker::new(&fields);
    let mut sheet = Sheet::new(job);
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
    rows(job, Box::new(std::iter::once(Ok(raw.to_owned()))))
}

/// Where a row's id stands.
pub(super) fn place_of_id<'v>(view: &View<'v>) -> &'v str {
    match (view.id, view.columns.first()) {
        ("", Some(column)) => column.pointer,
        ("", None) => "/id",
        (pointer, _) => pointer,
    }
}

/// One id a line. A row that is a bare text or number is its own id.
pub(super) fn ids(job: &Job, rows: Rows) -> Result<(), Fault> {
    let pointer = place_of_id(job.view);
    let field = [Field { name: String::new(), pointer: pointer.to_owned(), show: Show::Plain }];
    let (picker, texts) = (Picker::new(&field), job.texts(false));
    let mut without = 0_usize;
    for row in rows {
        let row = row?;
        let bare = !row.get().starts_with(['{', '[']);
        let id = texts.text(Show::Plain, if bare { Some(&*row) } else { picker.pick(&row)[0] });
        // An id is one line, whatever the platform put into it.
        if id.is_empty() { without += 1 } else { job.line(&escape(&id))? }
    }
    if without > 0 {
        job.screen.flush()?;
        job.screen.say(&format!("left out, for want of an id: {without} {}", job.view.what));
    }
    Ok(())
}

struct Sheet<'a> {
    writer: Writer<Out<'a>>,
    job: &'a Job<'a>,
    texts: Texts,
    tabs: bool,
}

impl<'a> Sheet<'a> {
    fn new(job: &'a Job<'a>) -> Self {
        let tabs = job.format() == Format::Tsv;
        let mut builder = WriterBuilder::new();
        if tabs {
            builder.delimiter(b'\t').quote_style(QuoteStyle::Never);
        }
        Sheet { writer: builder.from_writer(Out(job.screen)), job, texts: job.texts(false), tabs }
    }

    fn header(&mut self, fields: &[Field]) -> Result<(), Fault> {
        if self.job.style.no_headers || fields.iter().all(|field| field.name.is_empty()) {
            return Ok(());
        }
        self.record(fields.iter().map(|field| field.name.clone()).collect())
    }

    fn row(&mut self, fields: &[Field], values: &[Option<&RawValue>]) -> Result<(), Fault> {
        let cells = fields.iter().zip(values).map(|(field, value)| self.texts.text(field.show, *value));
        self.record(cells.collect())
    }

    fn record(&mut self, cells: Vec<String>) -> Result<(), Fault> {
        let cells: Vec<String> = cells.into_iter().map(|cell| self.harmless(cell)).collect();
        self.writer.write_record(cells).map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => fault_of(error),
            other => Fault::unexpected(format!("a row cannot be written: {other:?}")),
        })?;
        // Whoever watches sees each row as it comes.
        if self.job.screen.facts().out_is_terminal { self.end() } else { Ok(()) }
    }

    fn harmless(&self, cell: String) -> String {
        let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !self.job.style.csv_raw;
        let cell = if runs { format!("'{cell}") } else { cell };
        if self.job.screen.facts().out_is_terminal {
            escape(&cell)
        } else if self.tabs && cell.contains(['\t', '\n', '\r']) {
            cell.replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
        } else {
            cell
        }
    }

    fn end(&mut self) -> Result<(), Fault> {
        self.writer.flush().map_err(fault_of)
    }
}

/// The screen as a writer: a fault travels inside the error and comes out whole.
struct Out<'a>(&'a Screen);

impl io::Write for Out<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.data(bytes).map(|()| bytes.len()).map_err(io::Error::other)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush().map_err(io::Error::other)
    }
}

fn fault_of(error: io::Error) -> Fault {
    error
        .downcast::<Fault>()
        .unwrap_or_else(|error| Fault::unexpected(format!("standard output cannot be written: {error}")))
}
