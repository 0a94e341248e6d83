//! Finds the rows in the bytes, and what is wrong with the file as a whole.

use super::rows::{NEAR, Records, RowPlace};
use super::scan::{Flaw, FoundRows, Record, Scan};
use crate::fault::Fault;
use crate::json::strict;
use csv::StringRecord;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::io::Cursor;
use std::ops::Range;
use std::sync::Mutex;

const SAVE: &str = "save it as UTF-8; Excel calls that 'CSV UTF-8'";

impl Records {
    /// Finds the rows of a file whose form is not known yet.
    pub(super) fn find(&mut self) -> Result<(), Fault> {
        let wide = matches!(
            *self.content,
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, _, 0, ..] | [0, _, 0, _, ..]
        );
        if wide {
            return Err(Fault::usage(format!("{} is UTF-16", self.name())).hint(SAVE));
        }
        let start = if self.content.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let utf8 = std::str::from_utf8(&self.content[start..]).map_err(|error| start + error.valid_up_to());
        let form = self.content[start..].iter().find(|byte| !byte.is_ascii_whitespace());
        if let Some(name) = self.options.lines {
            if let Err(at) = utf8 {
                return Err(self.not_utf8(1 + lines_in(&self.content[..at])));
            }
            self.header = vec![name.to_owned()];
            self.find_lines(start);
            return Ok(());
        }
        match (form, utf8) {
            (None, _) => Err(Fault::usage(format!("{} is empty", self.name()))),
            (Some(b'[' | b'{'), Err(at)) => Err(self.not_utf8(1 + lines_in(&self.content[..at]))),
            (Some(b'['), _) => self.find_elements(start, start..self.content.len()),
            (Some(b'{'), _) => self.find_objects(start),
            (Some(_), utf8) => self.find_records(start, utf8.is_ok()),
        }
    }

    fn not_utf8(&self, line: u64) -> Fault {
        Fault::usage(format!("{}, line {line}: the text is not UTF-8", self.name())).hint(SAVE)
    }

    fn no_json(&self, what: &str, line: u64, error: &serde_json::Error) -> Fault {
        let line = line + (error.line() as u64).saturating_sub(1);
        let valid = if what.is_empty() { "invalid JSON" } else { "not a valid JSON" };
        Fault::usage(format!("{} is {valid}{what}: {} in line {line}", self.name(), strict::bare(error)))
            .hint("what starts with [ or { is read as JSON, anything else as CSV")
    }

    /// The elements of the JSON array that stands in this range.
    fn find_elements(&mut self, start: usize, range: Range<usize>) -> Result<(), Fault> {
        let (mut line, mut read) = (1 + lines_in(&self.content[start..range.start]), range.start);
        let elements: Vec<&RawValue> = serde_json::from_slice(&self.content[range])
            .map_err(|error| self.no_json(" array", line, &error))?;
        self.numbered = true;
        for element in elements {
            let begin = element.get().as_ptr().addr() - self.content.as_ptr().addr();
            line += lines_in(&self.content[read..begin]);
            read = begin;
            self.rows.push(RowPlace { line, bytes: begin..begin + element.get().len() });
        }
        Ok(())
    }

    /// Objects: one a line, or one after the other in any shape, or one that holds the rows.
    fn find_objects(&mut self, start: usize) -> Result<(), Fault> {
        let content = self.content.clone();
        let text = &content[start..];
        let first_line = text.trim_ascii_start().split(|byte| *byte == b'\n').next().unwrap_or_default();
        let mut values = serde_json::Deserializer::from_slice(text).into_iter::<&RawValue>();
        let first = values.next();
        let behind = values.byte_offset();
        if let Some(Ok(first)) = &first
            && text[behind..].trim_ascii().is_empty()
            && let Some(range) = self.wrapped(first)?
        {
            return self.find_elements(start, range);
        }
        let alone = first_line.trim_ascii_end().ends_with(b"}");
        let by_line = match first {
            Some(Ok(first)) => first.get().len() == first_line.trim_ascii_end().len(),
            _ => alone,
        };
        if by_line {
            self.find_lines(start);
            return Ok(());
        }
        self.numbered = true;
        let (mut line, mut read) = (1, 0);
        for value in serde_json::Deserializer::from_slice(text).into_iter::<&RawValue>() {
            let value = value.map_err(|error| self.no_json("", 1, &error))?;
            let begin = value.get().as_ptr().addr() - text.as_ptr().addr();
            line += lines_in(&text[read..begin]);
            read = begin;
            let begin = start + begin;
            self.rows.push(RowPlace { line, bytes: begin..begin + value.get().len() });
        }
        Ok(())
    }

    fn find_lines(&mut self, start: usize) {
        let mut begin = start;
        for (index, line) in self.content[start..].split(|byte| *byte == b'\n').enumerate() {
            let bytes = begin..begin + line.len();
            begin = bytes.end + 1;
            if !line.trim_ascii().is_empty() {
                self.rows.push(RowPlace { line: index as u64 + 1, bytes });
            }
        }
    }

    /// Where the list stands in an object that holds the rows; nothing where the object is a row itself.
    fn wrapped(&mut self, object: &RawValue) -> Result<Option<Range<usize>>, Fault> {
        let Some(member) = self.options.member else { return Ok(None) };
        let Ok(members) = serde_json::Deserializer::from_str(object.get()).deserialize_map(RowMembers) else {
            return Ok(None);
        };
        let Some((_, list)) = members.iter().find(|(name, _)| name == member) else { return Ok(None) };
        let name = self.name();
        let twice = |name: &str| members.iter().filter(|(other, _)| other == name).count() > 1;
        if let Some((twice, _)) = members.iter().find(|(name, _)| twice(name)) {
            return Err(Fault::usage(format!("{name}: the key '{twice}' stands twice")));
        }
        let beside = self.options.beside;
        let others = || members.iter().filter(|(name, _)| name != member);
        if let Some((other, _)) = others().find(|(name, _)| !beside.contains(&name.as_str())) {
            return Err(Fault::usage(format!("{name}: there is no place for '{other}' beside the rows")).hint(
                format!(r#"the file is a list of rows, or {{"{member}": [...]}}; what else there is to say goes into flags"#),
            ));
        }
        if !list.get().starts_with('[') {
            return Err(Fault::usage(format!("{name}: '{member}' is not a list of rows")));
        }
        let begin = list.get().as_ptr().addr() - self.content.as_ptr().addr();
        let range = begin..begin + list.get().len();
        let others = others().filter_map(|(name, value)| {
            let value = crate::json::exact(value.get().as_bytes()).ok()?;
            Some((name.clone(), value))
        });
        self.beside = others.collect();
        Ok(Some(range))
    }

    fn find_records(&mut self, start: usize, utf8: bool) -> Result<(), Fault> {
        let (at, first) = self.find_delimiter(start)?;
        let content = self.content.clone();
        let mut scan = Scan::new(&content, self.options.delimiter, at, first);
        let Some(head) = scan.next() else {
            return Err(Fault::usage(format!("{} is empty", self.name())));
        };
        self.header = self.split(&head)?;
        self.check_head(&head)?;
        for record in scan {
            if !record.flaws.is_empty() {
                self.tell_flaws(&record);
                continue;
            }
            if !utf8 && let Err(error) = std::str::from_utf8(&content[record.bytes.clone()]) {
                let line = record.line + lines_in(&content[record.bytes.clone()][..error.valid_up_to()]);
                self.faults.push(format!("line {line}: the text is not UTF-8; {SAVE}"));
                continue;
            }
            if record.cells != self.header.len() {
                let (line, cells, due) = (record.line, record.cells, self.header.len());
                let what = if cells == 1 { "cell" } else { "cells" };
                self.faults.push(format!("line {line}: {cells} {what} where the header has {due}"));
                continue;
            }
            self.rows.push(RowPlace { line: record.line, bytes: record.bytes });
        }
        let content = Cursor::new(self.content.clone());
        self.csv = Some(Mutex::new(self.reader().buffer_capacity(NEAR).from_reader(content)));
        Ok(())
    }

    fn reader(&self) -> csv::ReaderBuilder {
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(self.options.delimiter).flexible(true).has_headers(false);
        builder
    }

    /// Reads the line by which a file for Excel names its delimiter. Tells where the next line starts, and its number.
    fn find_delimiter(&mut self, start: usize) -> Result<(usize, u64), Fault> {
        let (mut at, mut line) = (start, 1);
        if let [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign, rest @ ..] = &self.content[start..]
            && (rest.is_empty() || rest.starts_with(b"\n") || rest.starts_with(b"\r"))
        {
            let length = if rest.starts_with(b"\r\n") { 2 } else { rest.len().min(1) };
            let (said, sign) = (self.options.delimiter, *sign);
            if let Some(flag) = self.options.delimiter_flag
                && said != b','
                && said != sign
            {
                let (name, said, sign) = (self.name(), char::from(said), char::from(sign));
                return Err(Fault::usage(format!("{name} says sep={sign}, but {flag} is '{said}'"))
                    .hint(format!("leave {flag} out, or remove the first line")));
            }
            (at, line) = (start + 5 + length, 2);
            (self.options.delimiter, self.names_delimiter) = (sign, true);
        }
        let sign = self.options.delimiter;
        if !sign.is_ascii() || matches!(sign, b'"' | b'\r' | b'\n' | 0) {
            let name = self.name();
            return Err(Fault::usage(format!("{name}: a quote or a line end cannot stand between cells")));
        }
        Ok((at, line))
    }

    /// The cells of the header.
    fn split(&self, head: &Record) -> Result<Vec<String>, Fault> {
        let mut cells = StringRecord::new();
        let mut reader = self.reader().from_reader(&self.content[head.bytes.clone()]);
        reader.read_record(&mut cells).map_err(|_| self.not_utf8(head.line))?;
        Ok(cells.iter().map(|name| name.trim().to_owned()).collect())
    }

    /// What is wrong in the header is told alone: what it did to the columns would only be told after it.
    fn check_head(&mut self, head: &Record) -> Result<(), Fault> {
        if let (Some(FoundRows { flaw: Flaw::Control(9), .. }), [only]) =
            (head.flaws.first(), &self.header[..])
            && let Some(fault) = self.other_delimiter(only)
        {
            return Err(fault);
        }
        self.faults
            .extend(head.flaws.iter().map(|FoundRows { line, flaw, .. }| format!("line {line}: {flaw}")));
        self.refuse(&[])
    }

    fn tell_flaws(&mut self, record: &Record) {
        for FoundRows { line, cell, flaw } in &record.flaws {
            let column = self.header.get(*cell).filter(|name| !name.is_empty());
            let column = column.cloned().unwrap_or_else(|| (cell + 1).to_string());
            self.faults.push(format!("line {line}, column {column}: {flaw}"));
        }
    }
}

fn lines_in(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// The members of an object as they stand in it.
struct RowMembers;

impl<'de> Visitor<'de> for RowMembers {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
