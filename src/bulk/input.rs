//! From a file to rows: CSV, a JSON array, or JSON lines. Columns are argument names, or are mapped to them.
//! Everything is read and checked before anything is sent, and every fault is named with its place.

use super::Row;
use crate::commands::{Arg, ArgKind};
use crate::fault::Fault;
use crate::session::{Given, Input, given};
use jiff::Timestamp;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// The column that a file of failed rows adds; passed over on the way in.
pub const REASON: &str = "reason";

/// How many faults are spelled out; the rest is counted.
const SPELLED: usize = 20;

/// Separates the values of a list in one cell.
const SEPARATOR: char = ';';

/// What a file is read with.
pub struct Reading<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Separates CSV cells.
    pub delimiter: u8,
    /// Argument names and the columns that hold them, where they differ.
    pub map: &'a [(String, String)],
    /// The arguments that the command takes.
    pub words: &'a [&'static Arg],
    /// What holds for every row.
    pub base: &'a Given,
    /// What spans of time are counted from.
    pub now: Timestamp,
}

/// A file's rows.
#[derive(Debug)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// SHA-256 of its bytes, in hex.
    pub digest: String,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The CSV header; empty for JSON.
    pub header: Vec<String>,
    /// Separates CSV cells.
    pub delimiter: u8,
    /// What is wrong with it, with line and column; [`super::check`] adds to it and refuses.
    pub faults: Vec<String>,
}

/// A row as it stood in the input.
#[derive(Debug, Clone)]
pub enum Original {
    /// Cells.
    Csv(Vec<String>),
    /// An object.
    Json(Map<String, Value>),
}

/// Reads the rows.
///
/// # Errors
/// Usage: it cannot be read at all, or holds no rows. Faults of rows are left in the sheet.
pub fn read(content: &[u8], reading: &Reading) -> Result<Sheet, Fault> {
    let digest: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    let text = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
    let mut faults = Vec::new();
    let (header, rows) = match first {
        None => return Err(Fault::usage(format!("{} is empty", reading.name))),
        Some(b'[') => (Vec::new(), array(text, reading, &mut faults)?),
        Some(b'{') => (Vec::new(), lines(text, reading, &mut faults)),
        Some(_) => csv_rows(text, reading, &mut faults)?,
    };
    if rows.is_empty() {
        refuse(reading.name, &faults)?;
        return Err(Fault::usage(format!("{} holds no rows", reading.name)));
    }
    Ok(Sheet { name: reading.name.to_owned(), digest, rows, header, delimiter: reading.delimiter, faults })
}

/// A fault that spells the first ones out, if there are any.
pub(super) fn refuse(name: &str, faults: &[String]) -> Result<(), Fault> {
    if faults.is_empty() {
        return Ok(());
    }
    let mut shown: Vec<String> = faults.iter().take(SPELLED).cloned().collect();
    if faults.len() > SPELLED {
        shown.push(format!("and {} more", faults.len() - SPELLED));
    }
    let count = faults.len();
    let what = if count == 1 { "a fault".to_owned() } else { format!("{count} faults") };
    Err(Fault::usage(format!("{name} has {what}, nothing was sent: {}", shown.join("; ")))
        .with("faults", faults.iter().take(1000).cloned().collect()))
}

fn array(text: &[u8], reading: &Reading, faults: &mut Vec<String>) -> Result<Vec<Row>, Fault> {
    let values: Vec<Value> = serde_json::from_slice(text)
        .map_err(|error| Fault::usage(format!("{} is no JSON array: {error}", reading.name)))?;
    let mut rows = Vec::with_capacity(values.len());
    for (index, value) in values.into_iter().enumerate() {
        let number = index as u64 + 1;
        object(value, number, number, reading, faults).into_iter().for_each(|row| rows.push(row));
    }
    Ok(rows)
}

fn lines(text: &[u8], reading: &Reading, faults: &mut Vec<String>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let (number, at) = (rows.len() as u64 + 1, index as u64 + 1);
        match serde_json::from_slice(line) {
            Ok(value) => {
                object(value, number, at, reading, faults).into_iter().for_each(|row| rows.push(row));
            }
            Err(error) => faults.push(format!("line {at}: {error}")),
        }
    }
    rows
}

fn object(value: Value, number: u64, line: u64, reading: &Reading, faults: &mut Vec<String>) -> Option<Row> {
    let Value::Object(map) = value else {
        faults.push(format!("line {line}: an object is due"));
        return None;
    };
    let mut given = reading.base.clone();
    for (column, value) in map.iter().filter(|(column, value)| *column != REASON && !value.is_null()) {
        place(&mut given, column, value, line, reading, faults);
    }
    Some(Row { number, line, key: String::new(), given, original: Original::Json(map) })
}

fn csv_rows(
    text: &[u8],
    reading: &Reading,
    faults: &mut Vec<String>,
) -> Result<(Vec<String>, Vec<Row>), Fault> {
    let mut csv = csv::ReaderBuilder::new().delimiter(reading.delimiter).flexible(true).from_reader(text);
    let broken = |error: csv::Error| Fault::usage(format!("{} cannot be read: {error}", reading.name));
    let header: Vec<String> =
        csv.headers().map_err(broken)?.iter().map(|name| name.trim().to_owned()).collect();
    for column in header.iter().filter(|column| *column != REASON) {
        if word(column, reading).is_none() {
            let names: Vec<&str> = reading.words.iter().map(|word| word.name).collect();
            return Err(Fault::usage(format!(
                "{}: the column '{column}' is no argument of this command",
                reading.name
            ))
            .hint(format!("there are: {}; --map ARGUMENT=COLUMN names another column", names.join(", "))));
        }
    }
    for (index, column) in header.iter().enumerate() {
        if header[..index].contains(column) {
            return Err(Fault::usage(format!("{}: the column '{column}' is there twice", reading.name)));
        }
    }
    if let Some((name, column)) = reading.map.iter().find(|(_, column)| !header.contains(column)) {
        return Err(Fault::usage(format!("{} has no column '{column}' for --map {name}", reading.name))
            .hint(format!("there are: {}", header.join(", "))));
    }
    let mut rows = Vec::new();
    for record in csv.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                faults.push(error.to_string());
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != header.len() {
            faults.push(format!("line {line}: {} cells where the header has {}", record.len(), header.len()));
            continue;
        }
        let mut given = reading.base.clone();
        for (column, cell) in
            header.iter().zip(&record).filter(|(column, cell)| *column != REASON && !cell.is_empty())
        {
            place(&mut given, column, &Value::from(cell), line, reading, faults);
        }
        let original = Original::Csv(record.iter().map(str::to_owned).collect());
        rows.push(Row { number: rows.len() as u64 + 1, line, key: String::new(), given, original });
    }
    Ok((header, rows))
}

/// The argument that a column holds.
fn word(column: &str, reading: &Reading) -> Option<&'static Arg> {
    let mapped = reading.map.iter().find(|(_, known)| known == column).map(|(name, _)| name.as_str());
    let wanted = mapped.unwrap_or(column);
    reading.words.iter().copied().find(|word| word.name == wanted)
}

fn place(
    given: &mut Given,
    column: &str,
    value: &Value,
    line: u64,
    reading: &Reading,
    faults: &mut Vec<String>,
) {
    match word(column, reading) {
        None => faults.push(format!("line {line}, column {column}: no argument of this command")),
        Some(word) => match input(word, value, reading.now) {
            Ok(input) => given.set(word, input),
            Err(why) => faults.push(format!("line {line}, column {column}: {why}")),
        },
    }
}

/// A cell as the value of an argument; the error ends a sentence.
fn input(word: &Arg, value: &Value, now: Timestamp) -> Result<Input, String> {
    let text = match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    let due = |what: &str| format!("{what} is due");
    match word.kind {
        ArgKind::Text | ArgKind::Path => text.map(Input::Text).ok_or_else(|| due("a text")),
        ArgKind::Secret => {
            text.map(|text| Input::Secret(crate::secret::Secret::new(text))).ok_or_else(|| due("a text"))
        }
        ArgKind::Choice(choices) => match text {
            Some(text) if choices.contains(&text.as_str()) => Ok(Input::Text(text)),
            _ => Err(due(&format!("one of {}", choices.join(", ")))),
        },
        ArgKind::Int => text
            .and_then(|text| text.trim().parse().ok())
            .map(Input::Int)
            .ok_or_else(|| due("a whole number")),
        ArgKind::Flag => match text.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("yes" | "true" | "1") => Ok(Input::Flag(true)),
            Some("no" | "false" | "0") => Ok(Input::Flag(false)),
            _ => Err(due("yes or no")),
        },
        ArgKind::Time(count) => text
            .and_then(|text| given::instant(&text, count, now))
            .map(Input::Text)
            .ok_or_else(|| due("a time such as 2026-05-01T10:00:00Z or 30d")),
        ArgKind::Many => many(value).map(Input::Many).ok_or_else(|| due("a list")),
        ArgKind::Pairs => pairs(value).map(Input::Pairs).ok_or_else(|| due("NAME=VALUE")),
        ArgKind::Json => match value {
            Value::String(text) => serde_json::from_str(text).map(Input::Json).map_err(|_| due("JSON")),
            other => Ok(Input::Json(other.clone())),
        },
        ArgKind::File => Err("a file cannot be named in a row".to_owned()),
    }
}

/// A list: a JSON array, or text with semicolons between the values.
fn many(value: &Value) -> Option<Vec<String>> {
    let texts =
        |list: &[Value]| list.iter().map(|one| one.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>();
    match value {
        Value::Array(list) => texts(list),
        Value::String(text) if text.trim_start().starts_with('[') => {
            texts(&serde_json::from_str::<Vec<Value>>(text).ok()?)
        }
        Value::String(text) => Some(
            text.split(SEPARATOR).map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect(),
        ),
        _ => None,
    }
}

fn pairs(value: &Value) -> Option<Vec<(String, String)>> {
    if let Value::Object(map) = value {
        return map.iter().map(|(name, text)| Some((name.clone(), text.as_str()?.to_owned()))).collect();
    }
    let pair = |text: String| text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    many(value)?.into_iter().map(pair).collect()
}

/// The failed rows as valid input, each with its reason.
///
/// # Errors
/// Unexpected: a row that cannot be written.
pub fn failed(sheet: &Sheet, failed: &[(u64, String)]) -> Result<Vec<u8>, Fault> {
    let broken = |error: String| Fault::unexpected(format!("the failed rows cannot be written: {error}"));
    let rows = failed.iter().filter_map(|(number, reason)| {
        sheet.rows.get(usize::try_from(*number).ok()?.checked_sub(1)?).map(|row| (row, reason))
    });
    let mut objects = Vec::new();
    let mut csv = csv::WriterBuilder::new().delimiter(sheet.delimiter).from_writer(Vec::new());
    let reasons = sheet.header.iter().position(|column| column == REASON);
    if !sheet.header.is_empty() {
        let mut header = sheet.header.clone();
        if reasons.is_none() {
            header.push(REASON.to_owned());
        }
        csv.write_record(&header).map_err(|error| broken(error.to_string()))?;
    }
    for (row, reason) in rows {
        match &row.original {
            Original::Csv(cells) => {
                let mut cells = cells.clone();
                match reasons {
                    Some(index) => cells[index].clone_from(reason),
                    None => cells.push(reason.clone()),
                }
                csv.write_record(&cells).map_err(|error| broken(error.to_string()))?;
            }
            Original::Json(map) => {
                let mut map = map.clone();
                map.insert(REASON.to_owned(), Value::from(reason.as_str()));
                objects.extend(Value::Object(map).to_string().into_bytes());
                objects.push(b'\n');
            }
        }
    }
    if !objects.is_empty() {
        return Ok(objects);
    }
    csv.into_inner().map_err(|error| broken(error.to_string()))
}
