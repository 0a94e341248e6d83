//! Finds the records of CSV as RFC 4180 has them, and what stands against it. Splits no cells: the `csv` crate does
//! that, but it takes any quote for what it may have meant, and counts no blank lines.

use std::fmt;
use std::ops::Range;

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A quote is opened and not closed before the end.
    Unclosed,
    /// Text follows the quote that closes the cell, which begins in this line.
    Behind(u64),
    /// A cell that is not in quotes holds one.
    Quote,
    /// A character that is not a text.
    Control(u32),
}

/// A flaw and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FoundRows {
    /// The physical line, from 1.
    pub(super) line: u64,
    /// The cell within its record, from 0.
    pub(super) cell: usize,
    pub(super) flaw: Flaw,
}

/// A record and its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The physical line where it starts, from 1.
    pub(super) line: u64,
    /// Its bytes, with the line end.
    pub(super) bytes: Range<usize>,
    pub(super) cells: usize,
    pub(super) flaws: Vec<FoundRows>,
}

/// Walks over the records. Blank lines and records of blank cells are passed over, but count as lines.
pub(super) struct Scan<'a> {
    text: &'a [u8],
    delimiter: u8,
    at: usize,
    line: u64,
    /// Whether the record holds anything but blanks.
    filled: bool,
}

/// What ends the plain part of a cell that is not in quotes, whatever the delimiter.
const STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        stops[byte] = true;
        byte += 1;
    }
    stops[b'"' as usize] = true;
    stops[0x7f] = true;
    // Begins the two bytes of U+0080 to U+009F.
    stops[0xc2] = true;
    stops
};

impl<'a> Scan<'a> {
    /// Starts at a byte that begins a line.
    pub(super) fn new(text: &'a [u8], delimiter: u8, at: usize, line: u64) -> Self {
        Scan { text, delimiter, at, line, filled: false }
    }

    /// Takes the end of a line, if one stands here.
    fn line_end(&mut self) -> bool {
        let length = match self.text[self.at..] {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }

    fn record(&mut self) -> Record {
        let (line, begin) = (self.line, self.at);
        let (mut cells, mut flaws) = (1, Vec::new());
        self.filled = false;
        loop {
            if self.text.get(self.at) == Some(&b'"') {
                self.quoted(cells - 1, &mut flaws);
            } else {
                self.plain(cells - 1, &mut flaws);
            }
            if self.text.get(self.at) == Some(&self.delimiter) {
                self.at += 1;
                cells += 1;
            } else {
                self.line_end();
                return Record { line, bytes: begin..self.at, cells, flaws };
            }
        }
    }

    /// Goes to the end of a cell that is not in quotes.
    fn plain(&mut self, cell: usize, flaws: &mut Vec<FoundRows>) {
        let mut told = false;
        while let Some(&byte) = self.text.get(self.at) {
            if byte == self.delimiter || byte == b'\r' || byte == b'\n' {
                return;
            }
            if STOPS[usize::from(byte)] && !told {
                let flaw = if byte == b'"' { Some(Flaw::Quote) } else { self.control().map(Flaw::Control) };
                // One is enough to find the cell by.
                told = flaw.is_some();
                flaws.extend(flaw.map(|flaw| FoundRows { line: self.line, cell, flaw }));
            }
            self.filled |= byte > b' ';
            self.at += 1;
        }
    }

    /// Goes to the end of a cell in quotes.
    fn quoted(&mut self, cell: usize, flaws: &mut Vec<FoundRows>) {
        let (opened, mut told) = (self.line, false);
        self.at += 1;
        loop {
            let Some(length) = memchr::memchr(b'"', &self.text[self.at..]) else {
                self.at = self.text.len();
                flaws.push(FoundRows { line: opened, cell, flaw: Flaw::Unclosed });
                return;
            };
            self.inside(self.at + length, cell, &mut told, flaws);
            self.at += 1;
            if self.text.get(self.at) != Some(&b'"') {
                break;
            }
            self.filled = true;
            self.at += 1;
        }
        let next = self.text.get(self.at);
        if next.is_some_and(|byte| *byte != self.delimiter && *byte != b'\r' && *byte != b'\n') {
            flaws.push(FoundRows { line: self.line, cell, flaw: Flaw::Behind(opened) });
            self.plain(cell, &mut Vec::new());
        }
    }

    /// Walks over text within quotes, where lines may end and tabs may stand.
    fn inside(&mut self, end: usize, cell: usize, told: &mut bool, flaws: &mut Vec<FoundRows>) {
        while self.at < end {
            let byte = self.text[self.at];
            self.line += u64::from(byte == b'\n');
            self.filled |= byte > b' ';
            let line_end = byte == b'\n' || self.text[self.at..].starts_with(b"\r\n");
            if STOPS[usize::from(byte)] && byte != b'\t' && !line_end && !*told {
                let control = self.control();
                *told = control.is_some();
                let found = |code| FoundRows { line: self.line, cell, flaw: Flaw::Control(code) };
                flaws.extend(control.map(found));
            }
            self.at += 1;
        }
    }

    /// The control character that begins here.
    fn control(&self) -> Option<u32> {
        match self.text[self.at..] {
            [0xc2, second @ 0x80..=0x9f, ..] => Some(u32::from(second)),
            [byte, ..] if byte.is_ascii_control() => Some(u32::from(byte)),
            _ => None,
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        while self.at < self.text.len() {
            if self.line_end() {
                continue;
            }
            let record = self.record();
            // Spreadsheets leave lines of nothing but delimiters at the end.
            if self.filled || !record.flaws.is_empty() {
                return Some(record);
            }
        }
        None
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Flaw::Unclosed => to.write_str("a quote is opened here and never closed"),
            Flaw::Behind(line) => {
                write!(to, "text follows the closing quote of a cell that begins in line {line}")
            }
            Flaw::Quote => to.write_str(
                "a quote stands in a cell that is not in quotes; put the cell in quotes and double the quote",
            ),
            Flaw::Control(code) => write!(to, "the control character U+{code:04X}"),
        }
    }
}
