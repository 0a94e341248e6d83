//! What a file of rows is read with.

use super::shard::Shard;
use crate::commands::Arg;
use crate::platforms::{Operation, Platform};
use crate::session::CommandInput;
use jiff::Timestamp;

/// The column that a file of failed rows adds; passed over on the way in.
pub(super) const REASON: &str = "reason";

/// What a file is read with.
pub struct RowReading {
    /// What it is called.
    pub name: String,
    /// What the place of a row is called where it has no other: `line`, or `name` of those on a command line.
    pub row_name: &'static str,
    /// Separates CSV cells, unless the file says so itself.
    pub delimiter: u8,
    /// Argument names and the columns that hold them, where they differ.
    pub map: Vec<(String, String)>,
    /// The platform.
    pub platform: &'static Platform,
    /// How it carries the command out.
    pub operation: &'static Operation,
    /// Columns to pass over; `unknown` for those that mean nothing.
    pub ignore: Vec<String>,
    /// Separates the values of a list in one cell, if anything does.
    pub separator: Option<char>,
    /// Whether cells are what they are, with no `'` before what a spreadsheet would run.
    pub raw: bool,
    /// The part of the rows that is carried out, if not all are.
    pub shard: Option<Shard>,
    /// The arguments that the command takes.
    pub words: Vec<&'static Arg>,
    /// What holds for every row.
    pub base: CommandInput,
    /// What spans of time are counted from.
    pub now: Timestamp,
}

impl RowReading {
    /// Where an argument stands among those that the command takes.
    pub(super) fn place(&self, arg: &Arg) -> Option<usize> {
        self.words.iter().position(|word| std::ptr::eq(*word, arg))
    }
}
