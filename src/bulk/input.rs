//! From a file to rows: CSV, a JSON array, or JSON lines. Columns are argument names, or are mapped to them. What is
//! kept is the file as it came and the places of its rows; a row is taken apart when it is wanted, so that a long
//! file takes little more memory than its bytes.

use super::{Row, cells, flags};
use crate::commands::Arg;
use crate::fault::Fault;
use crate::session::Given;
use jiff::Timestamp;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::io::Cursor;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// The column that a file of failed rows adds; passed over on the way in.
pub const REASON: &str = "reason";

/// How many faults are spelled out; the rest is counted.
const SPELLED: usize = 20;

/// How far ahead of a record is read at once, in bytes.
const NEAR: usize = 512;

/// What a file is read with.
#[derive(Debug)]
pub struct Reading {
    /// What it is called.
    pub name: String,
    /// Separates CSV cells.
    pub delimiter: u8,
    /// Argument names and the columns that hold them, where they differ.
    pub map: Vec<(String, String)>,
    /// The arguments that the command takes.
    pub words: Vec<&'static Arg>,
    /// What holds for every row.
    pub base: Given,
    /// What spans of time are counted from.
    pub now: Timestamp,
}

/// A file and the places of its rows.
#[derive(Debug)]
pub struct Sheet {
    pub(super) reading: Reading,
    content: Arc<[u8]>,
    /// Reads records anywhere in the content; none for JSON. One for all rows: making one is dearer than reading.
    csv: Option<Mutex<Csv>>,
    /// The CSV header; empty for JSON.
    header: Vec<String>,
    /// Whether the rows are elements of one array, of which several may stand in a line.
    array: bool,
    rows: Vec<Place>,
    /// What is wrong with it, with the line.
    faults: Vec<String>,
}

type Csv = csv::Reader<Cursor<Arc<[u8]>>>;

/// Where a row stands.
#[derive(Debug)]
struct Place {
    /// The line where it starts, from 1.
    line: u64,
    bytes: Range<usize>,
    /// What it is about, once that is known.
    key: Arc<str>,
}

/// A row as it stands in the input.
enum Original {
    Csv(Vec<String>),
    Json(Map<String, Value>),
}

impl Sheet {
    /// Finds the rows.
    ///
    /// # Errors
    /// Usage: it cannot be read at all, or holds no rows. Faults of rows are told by [`super::check`].
    pub fn read(content: Vec<u8>, reading: Reading) -> Result<Sheet, Fault> {
        let mut sheet = Sheet {
            reading,
            content: content.into(),
            csv: None,
            header: Vec::new(),
            array: false,
            rows: Vec::new(),
            faults: Vec::new(),
        };
        if [&b"\xff\xfe"[..], b"\xfe\xff"].iter().any(|mark| sheet.content.starts_with(mark)) {
            return Err(Fault::usage(format!("{} is UTF-16", sheet.reading.name)).hint("save it as UTF-8"));
        }
        let start = if sheet.content.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        match sheet.content[start..].iter().find(|byte| !byte.is_ascii_whitespace()) {
            None => return Err(Fault::usage(format!("{} is empty", sheet.reading.name))),
            Some(b'[') => sheet.find_elements(start)?,
            Some(b'{') => sheet.find_lines(start),
            Some(_) => sheet.find_records(start)?,
        }
        if sheet.rows.is_empty() {
            sheet.refuse(&[])?;
            return Err(Fault::usage(format!("{} holds no rows", sheet.reading.name)));
        }
        Ok(sheet)
    }

    /// The number of rows.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// SHA-256 of its bytes, in hex.
    pub fn digest(&self) -> String {
        flags::hex(&self.content)
    }

    /// What a row is about, once that was found out.
    pub fn key(&self, index: usize) -> Arc<str> {
        self.rows.get(index).map(|place| place.key.clone()).unwrap_or_default()
    }

    pub(super) fn set_key(&mut self, index: usize, key: Arc<str>) {
        if let Some(place) = self.rows.get_mut(index) {
            place.key = key;
        }
    }

    /// A row by its place, from 0.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its line and column.
    pub fn row(&self, index: usize) -> Result<Row, Vec<String>> {
        let Some(place) = self.rows.get(index) else { return Err(vec!["there is no such row".to_owned()]) };
        let mut given = self.reading.base.clone();
        let mut faults = Vec::new();
        let at = self.at(index);
        match self.original(place).map_err(|why| vec![format!("{at}: {why}")])? {
            Original::Csv(record) => {
                let cells = self.header.iter().zip(record).filter(|(_, cell)| !cell.is_empty());
                for (column, cell) in cells.filter(|(column, _)| *column != REASON) {
                    self.put(&mut given, column, &Value::from(cell), &at, &mut faults);
                }
            }
            Original::Json(map) => {
                for (column, value) in map.iter().filter(|(name, value)| *name != REASON && !value.is_null())
                {
                    self.put(&mut given, column, value, &at, &mut faults);
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Row { number: index as u64 + 1, key: place.key.clone(), given })
    }

    /// Where a row stands, in words.
    pub(super) fn at(&self, index: usize) -> String {
        let line = self.rows.get(index).map_or(0, |place| place.line);
        if self.array { format!("row {} (line {line})", index + 1) } else { format!("line {line}") }
    }

    /// Rows by their places.
    ///
    /// # Errors
    /// None once [`super::check`] has passed.
    pub(super) fn rows_at(&self, places: &[usize]) -> Result<Vec<Row>, Fault> {
        let row = |index: &usize| self.row(*index).map_err(|faults| Fault::usage(faults.join("; ")));
        places.iter().map(row).collect()
    }

    fn put(&self, given: &mut Given, column: &str, value: &Value, at: &str, faults: &mut Vec<String>) {
        match self.word(column) {
            None => faults.push(format!("{at}, column {column}: no argument of this command")),
            Some(word) => match cells::input(word, value, self.reading.now) {
                Ok(input) => given.set(word, input),
                Err(why) => faults.push(format!("{at}, column {column}: {why}")),
            },
        }
    }

    /// The argument that a column holds.
    fn word(&self, column: &str) -> Option<&'static Arg> {
        let mapped = self.reading.map.iter().find(|(_, known)| known == column);
        let wanted = mapped.map_or(column, |(name, _)| name.as_str());
        self.reading.words.iter().copied().find(|word| word.name == wanted)
    }

    /// The row that stands at a place; the error ends a sentence.
    fn original(&self, place: &Place) -> Result<Original, String> {
        if let Some(csv) = &self.csv {
            let (mut csv, mut record) =
                (csv.lock().unwrap_or_else(PoisonError::into_inner), csv::StringRecord::new());
            let mut begin = csv::Position::new();
            begin.set_byte(place.bytes.start as u64);
            let read = csv.seek(begin).and_then(|()| csv.read_record(&mut record));
            read.map_err(|error| error.to_string())?;
            return Ok(Original::Csv(record.iter().map(str::to_owned).collect()));
        }
        match serde_json::from_slice(&self.content[place.bytes.clone()]) {
            Ok(Value::Object(map)) => Ok(Original::Json(map)),
            Ok(_) => Err("an object is due".to_owned()),
            // The place in the row would be taken for one in the file.
            Err(error) => Err(error.to_string().split(" at line ").next().unwrap_or_default().to_owned()),
        }
    }

    fn csv(&self) -> csv::ReaderBuilder {
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(self.reading.delimiter).flexible(true);
        builder
    }

    fn find_elements(&mut self, start: usize) -> Result<(), Fault> {
        let text = &self.content[start..];
        let elements: Vec<&RawValue> = serde_json::from_slice(text)
            .map_err(|error| Fault::usage(format!("{} is no JSON array: {error}", self.reading.name)))?;
        self.array = true;
        let (mut line, mut read) = (1, start);
        for element in elements {
            let begin = element.get().as_ptr().addr() - self.content.as_ptr().addr();
            line += lines_in(&self.content[read..begin]);
            read = begin;
            self.rows.push(Place { line, bytes: begin..begin + element.get().len(), key: Arc::default() });
        }
        Ok(())
    }

    fn find_lines(&mut self, start: usize) {
        let mut begin = start;
        for (index, line) in self.content[start..].split(|byte| *byte == b'\n').enumerate() {
            let bytes = begin..begin + line.len();
            begin = bytes.end + 1;
            if !line.iter().all(u8::is_ascii_whitespace) {
                self.rows.push(Place { line: index as u64 + 1, bytes, key: Arc::default() });
            }
        }
    }

    fn find_records(&mut self, start: usize) -> Result<(), Fault> {
        let mut csv = self.csv().from_reader(&self.content[start..]);
        let broken =
            |error: csv::Error| Fault::usage(format!("{} cannot be read: {error}", self.reading.name));
        let header: Vec<String> =
            csv.headers().map_err(broken)?.iter().map(|name| name.trim().to_owned()).collect();
        self.check_header(&header)?;
        let (mut rows, mut faults, mut record) = (Vec::new(), Vec::new(), csv::StringRecord::new());
        loop {
            match csv.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) => {}
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    faults.push(match error.kind() {
                        csv::ErrorKind::Utf8 { .. } => format!("line {line}: the text is not UTF-8"),
                        _ => format!("line {line}: {error}"),
                    });
                    continue;
                }
            }
            let (line, begin) = record.position().map_or((0, 0), |place| (place.line(), place.byte()));
            if record.len() != header.len() {
                let (cells, due) = (record.len(), header.len());
                faults.push(format!("line {line}: {cells} cells where the header has {due}"));
                continue;
            }
            let place = |byte: u64| start + usize::try_from(byte).unwrap_or(usize::MAX);
            let bytes = place(begin)..place(csv.position().byte()).min(self.content.len());
            rows.push(Place { line, bytes, key: Arc::default() });
        }
        (self.header, self.rows, self.faults) = (header, rows, faults);
        let content = Cursor::new(self.content.clone());
        self.csv = Some(Mutex::new(self.csv().has_headers(false).buffer_capacity(NEAR).from_reader(content)));
        Ok(())
    }

    fn check_header(&self, header: &[String]) -> Result<(), Fault> {
        let name = &self.reading.name;
        for column in header.iter().filter(|column| *column != REASON) {
            if self.word(column).is_none() {
                let names: Vec<&str> = self.reading.words.iter().map(|word| word.name).collect();
                let between = [(';', "';'"), ('\t', "tab"), ('|', "'|'")];
                let other = between.iter().find(|(sign, _)| header.len() == 1 && column.contains(*sign));
                if let Some((_, word)) = other {
                    return Err(Fault::usage(format!("{name}: the first line is one column, '{column}'"))
                        .hint(format!("--delimiter {word} says what stands between the cells")));
                }
                return Err(Fault::usage(format!(
                    "{name}: the column '{column}' is no argument of this command"
                ))
                .hint(format!(
                    "there are: {}; --map ARGUMENT=COLUMN names another column",
                    names.join(", ")
                )));
            }
        }
        for (index, column) in header.iter().enumerate() {
            if header[..index].contains(column) {
                return Err(Fault::usage(format!("{name}: the column '{column}' is there twice")));
            }
        }
        if let Some((word, column)) = self.reading.map.iter().find(|(_, column)| !header.contains(column)) {
            return Err(Fault::usage(format!("{name} has no column '{column}' for --map {word}"))
                .hint(format!("there are: {}", header.join(", "))));
        }
        Ok(())
    }

    /// Refuses the input for what was found when it was read and what was found since.
    pub(super) fn refuse(&self, since: &[String]) -> Result<(), Fault> {
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
        let name = &self.reading.name;
        Err(Fault::usage(format!("{name} has {what}, nothing was sent: {}", shown.join("; ")))
            .with("faults", faults.iter().take(1000).map(|fault| Value::from(fault.as_str())).collect()))
    }

    /// The failed rows as valid input, each with its reason.
    ///
    /// # Errors
    /// Unexpected: a row that cannot be written.
    pub fn failed(&self, failed: &[(u64, String)]) -> Result<Vec<u8>, Fault> {
        let broken = |error: String| Fault::unexpected(format!("the failed rows cannot be written: {error}"));
        let reasons = self.header.iter().position(|column| column == REASON);
        let mut csv = csv::WriterBuilder::new().delimiter(self.reading.delimiter).from_writer(Vec::new());
        let mut write = |cells: &[String], reason: &str| {
            let mut cells = cells.to_vec();
            match reasons {
                Some(index) => reason.clone_into(&mut cells[index]),
                None => cells.push(reason.to_owned()),
            }
            csv.write_record(&cells).map_err(|error| broken(error.to_string()))
        };
        let mut objects = Vec::new();
        if !self.header.is_empty() {
            write(&self.header, REASON)?;
        }
        for (number, reason) in failed {
            let place =
                usize::try_from(*number).ok().and_then(|number| self.rows.get(number.checked_sub(1)?));
            let Some(place) = place else { continue };
            match self.original(place).map_err(broken)? {
                Original::Csv(cells) => write(&cells, reason)?,
                Original::Json(mut map) => {
                    map.insert(REASON.to_owned(), Value::from(reason.as_str()));
                    objects.extend(Value::Object(map).to_string().into_bytes());
                    objects.push(b'\n');
                }
            }
        }
        if self.header.is_empty() {
            return Ok(objects);
        }
        csv.into_inner().map_err(|error| broken(error.to_string()))
    }
}

fn lines_in(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}
