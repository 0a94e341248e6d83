//! A file of rows, read once: where each row stands, and what stands in it.

use crate::fault::Fault;
use crate::json::strict;
use crate::text;
use csv::StringRecord;
use serde_json::{Map, Value};
use std::io::Cursor;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// How many faults are spelled out; the rest is counted.
const SPELLED: usize = 20;

/// How many faults a program is given.
const LISTED: usize = 1000;

/// How far ahead of a record is read at once, in bytes.
pub(super) const NEAR: usize = 512;

/// What a file is read with.
#[derive(Debug, Clone)]
pub struct Options {
    /// What the file is called in messages.
    pub name: String,
    /// Separates CSV cells, unless the file's first line is `sep=` and another character.
    pub delimiter: u8,
    /// The flag that sets the delimiter, if there is one.
    pub delimiter_flag: Option<&'static str>,
    /// Where every line is the value of one column and no header stands before them: what the column is called.
    pub lines: Option<&'static str>,
    /// What a row of JSON that is one text is the value of: `["a", "b"]` are rows with this one member.
    pub bare: Option<&'static str>,
    /// Whether cells are what they are, with no `'` before what a spreadsheet would run.
    pub raw: bool,
    /// The member that holds the rows where the file is one JSON object, if that form is taken.
    pub member: Option<&'static str>,
    /// Members that may stand beside it.
    pub beside: &'static [&'static str],
    /// What the place of a row is called.
    pub row_name: &'static str,
}

impl Options {
    /// For a file with commas, in which no object holds the rows.
    pub fn new(name: impl Into<String>) -> Options {
        Options {
            name: name.into(),
            delimiter: b',',
            delimiter_flag: None,
            lines: None,
            bare: None,
            raw: false,
            member: None,
            beside: &[],
            row_name: "line",
        }
    }
}

/// A file and the places of its rows.
#[derive(Debug)]
pub struct Records {
    pub(super) options: Options,
    pub(super) content: Arc<[u8]>,
    /// Reads records anywhere in the content; none for JSON. One for all rows: making one is dearer than reading.
    pub(super) csv: Option<Mutex<Csv>>,
    /// The CSV header; empty for JSON.
    pub(super) header: Vec<String>,
    /// Whether the file itself names its delimiter.
    pub(super) names_delimiter: bool,
    /// Whether rows have a number in messages because several may stand in a line.
    pub(super) numbered: bool,
    pub(super) rows: Vec<RowPlace>,
    /// What stands beside the rows in the object that holds them.
    pub(super) beside: Map<String, Value>,
    /// What is wrong with the file, each with its line.
    pub(super) faults: Vec<String>,
}

type Csv = csv::Reader<Cursor<Arc<[u8]>>>;

/// Where a row stands.
#[derive(Debug)]
pub(super) struct RowPlace {
    /// The physical line where it starts, from 1.
    pub(super) line: u64,
    pub(super) bytes: Range<usize>,
}

/// A row as it stands in the file.
#[derive(Debug)]
pub enum RecordRow {
    /// The cells of a CSV record, as many as the header has.
    Cells(StringRecord),
    /// An element or line of JSON.
    Json(Value),
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The physical line, where it is not the row's first.
    line: Option<u64>,
    column: Option<String>,
    why: String,
}

impl Wrong {
    /// With the row as a whole.
    pub fn in_row(why: impl Into<String>) -> Wrong {
        Wrong { line: None, column: None, why: why.into() }
    }

    /// With one column or member.
    pub fn in_column(column: &str, why: impl Into<String>) -> Wrong {
        Wrong { line: None, column: Some(column.to_owned()), why: why.into() }
    }

    /// The sentence, the row being in this place.
    pub fn at(&self, place: &str) -> String {
        match &self.column {
            Some(column) => format!("{place}, column {column}: {}", self.why),
            None => format!("{place}: {}", self.why),
        }
    }
}

/// A row's JSON as an object.
///
/// # Errors
/// It is something else.
pub fn object(value: Value) -> Result<Map<String, Value>, Wrong> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(Wrong::in_row("expected an object")),
    }
}

/// What a line says that is one value: itself, or the JSON text that it is.
pub fn one_value(line: &str) -> String {
    let line = line.trim_start_matches('\u{feff}').trim();
    serde_json::from_str::<String>(line).unwrap_or_else(|_| line.to_owned())
}

impl Records {
    /// What stands beside the rows in the object that holds them, of what may stand there.
    pub fn beside(&self) -> &Map<String, Value> {
        &self.beside
    }

    /// Finds the rows. Faults of rows do not end it: [`Records::refuse`] tells them all.
    ///
    /// # Errors
    /// Usage: the file is empty, or cannot be read at all.
    pub fn read(content: impl Into<Arc<[u8]>>, options: Options) -> Result<Records, Fault> {
        let mut records = Records {
            options,
            content: content.into(),
            csv: None,
            header: Vec::new(),
            names_delimiter: false,
            numbered: false,
            rows: Vec::new(),
            beside: Map::new(),
            faults: Vec::new(),
        };
        records.find()?;
        Ok(records)
    }

    /// What the file is called.
    pub fn name(&self) -> &str {
        &self.options.name
    }

    /// The bytes of the file.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// The columns of CSV, blanks at their edges taken off; empty for JSON.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// What separates CSV cells.
    pub fn delimiter(&self) -> u8 {
        self.options.delimiter
    }

    /// What every line is the value of, in a file without a header.
    pub fn lines(&self) -> Option<&'static str> {
        self.options.lines
    }

    /// Whether the file's first line names the delimiter.
    pub fn names_delimiter(&self) -> bool {
        self.names_delimiter
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A row by its place, from 0.
    ///
    /// # Errors
    /// What is wrong with it: it is invalid JSON, or a key stands twice in it.
    pub fn row(&self, index: usize) -> Result<RecordRow, Wrong> {
        let Some(place) = self.rows.get(index) else { return Err(Wrong::in_row("there is no such row")) };
        if let Some(csv) = &self.csv {
            let (mut csv, mut record) =
                (csv.lock().unwrap_or_else(PoisonError::into_inner), StringRecord::new());
            let mut begin = csv::Position::new();
            begin.set_byte(place.bytes.start as u64);
            let read = csv.seek(begin).and_then(|()| csv.read_record(&mut record));
            return read
                .map(|_| RecordRow::Cells(self.unguarded(record)))
                .map_err(|error| Wrong::in_row(error.to_string()));
        }
        if self.options.lines.is_some() {
            let line = String::from_utf8_lossy(&self.content[place.bytes.clone()]);
            return Ok(RecordRow::Cells(StringRecord::from(vec![one_value(&line)])));
        }
        let row =
            strict::plain(&self.content[place.bytes.clone()]).map(|row| match (row, self.options.bare) {
                (text @ Value::String(_), Some(name)) => {
                    Value::Object([(name.to_owned(), text)].into_iter().collect())
                }
                (row, _) => row,
            });
        row.map(RecordRow::Json).map_err(|error| {
            let line = place.line + (error.line() as u64).saturating_sub(1);
            Wrong { line: Some(line), column: None, why: strict::bare(&error) }
        })
    }

    fn unguarded(&self, record: StringRecord) -> StringRecord {
        if self.options.raw || !record.iter().any(|cell| cell.starts_with('\'')) {
            return record;
        }
        record.iter().map(text::unguarded).collect()
    }

    /// Where a row stands, in words.
    pub fn at(&self, index: usize) -> String {
        self.at_line(index, self.rows.get(index).map_or(0, |place| place.line))
    }

    fn at_line(&self, index: usize, line: u64) -> String {
        let name = self.options.row_name;
        if self.numbered { format!("row {} (line {line})", index + 1) } else { format!("{name} {line}") }
    }

    /// What is wrong with a row as a sentence with its place.
    pub fn tell(&self, index: usize, wrong: &Wrong) -> String {
        wrong.at(&wrong.line.map_or_else(|| self.at(index), |line| self.at_line(index, line)))
    }

    /// Every row as `read` takes it.
    ///
    /// # Errors
    /// Usage: there are no rows, or everything that is wrong with the file and its rows.
    pub fn collect<T>(
        &self,
        mut read: impl FnMut(RecordRow) -> Result<T, Vec<Wrong>>,
    ) -> Result<Vec<T>, Fault> {
        self.check_filled()?;
        let (mut taken, mut faults) = (Vec::with_capacity(self.len()), Vec::new());
        for index in 0..self.len() {
            match self.row(index).map_err(|wrong| vec![wrong]).and_then(&mut read) {
                Ok(row) => taken.push(row),
                Err(wrong) => faults.extend(wrong.iter().map(|wrong| self.tell(index, wrong))),
            }
        }
        self.refuse(&faults)?;
        Ok(taken)
    }

    /// Refuses a file without rows, for its faults if it has any.
    ///
    /// # Errors
    /// Usage.
    pub fn check_filled(&self) -> Result<(), Fault> {
        if !self.is_empty() {
            return Ok(());
        }
        self.refuse(&[])?;
        Err(Fault::usage(format!("{} holds no rows", self.name())))
    }

    /// Refuses the file for what was found when it was read and what was found since.
    ///
    /// # Errors
    /// Usage, with the place of every fault.
    pub fn refuse(&self, since: &[String]) -> Result<(), Fault> {
        let faults: Vec<&String> = self.faults.iter().chain(since).collect();
        if faults.is_empty() {
            return Ok(());
        }
        let mut shown: Vec<String> = faults.iter().take(SPELLED).copied().cloned().collect();
        if faults.len() > SPELLED {
            shown.push(format!("and {} more", faults.len() - SPELLED));
        }
        let count = faults.len();
        let what = if count == 1 { "a fault".to_owned() } else { format!("{count} faults") };
        Err(Fault::usage(format!("{} has {what}, nothing was sent: {}", self.name(), shown.join("; ")))
            .with("faults", faults.iter().take(LISTED).map(|fault| Value::from(fault.as_str())).collect()))
    }

    /// The fault of a header that is one column because another character separates its cells.
    pub(super) fn other_delimiter(&self, header: &str) -> Option<Fault> {
        let signs = [(';', "';'"), ('\t', "tab"), ('|', "'|'"), (',', "','")];
        let (sign, word) = signs.into_iter().find(|(sign, _)| header.contains(*sign))?;
        let hint = match self.options.delimiter_flag {
            Some(flag) => format!("{flag} {word} sets the CSV delimiter"),
            None => format!("separate the cells by commas, or put the line sep={sign} before all others"),
        };
        let name = self.name();
        Some(Fault::usage(format!("{name}: the header is one column, '{header}'")).hint(hint))
    }
}
