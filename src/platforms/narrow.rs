//! What of the conditions on a list the platform itself can look after.

use crate::commands::{Heading, Sign};
use crate::fault::Fault;
use crate::session::CommandInput;
use jiff::Timestamp;

/// A column by which the platform filters.
#[derive(Debug, Clone, Copy)]
pub struct Narrowed {
    /// The column.
    pub column: &'static Heading,
    /// What the platform calls it.
    pub field: &'static str,
    /// Values of the column, each with what the platform says for it.
    pub words: &'static [(&'static str, &'static str)],
}

/// A column by which the platform filters under this name.
pub const fn narrowed(column: &'static Heading, field: &'static str) -> Narrowed {
    Narrowed { column, field, words: &[] }
}

impl Narrowed {
    /// Says what the platform says for values of the column.
    #[must_use]
    pub const fn says(mut self, words: &'static [(&'static str, &'static str)]) -> Self {
        self.words = words;
        self
    }

    /// What the platform says for a value.
    pub fn value<'v>(&self, value: &'v str) -> &'v str
    where
        'static: 'v,
    {
        self.words.iter().find(|(own, _)| *own == value).map_or(value, |(_, said)| *said)
    }
}

/// Whether a text is another one in other letter case: what platforms make of that is not documented.
pub fn has_case(text: &str) -> bool {
    text.to_lowercase() != text.to_uppercase()
}

/// A list whose rows the platform can leave out itself.
pub trait Narrows: Sync {
    /// Whether a text that was typed is a filter of the platform's own, and whether it is a good one; nothing where its lists
    /// have none that are typed so.
    fn own(&self, _text: &str, _now: Timestamp) -> Option<Result<(), Fault>> {
        None
    }

    /// Has the platform leave out rows, where it documents that it can by such a comparison. It may leave in some that do not
    /// fit: rows are looked at again. A value is yes or no as `true` or `false`, and an instant in UTC.
    fn narrow(&self, given: &mut CommandInput, column: &Heading, sign: Sign, value: &str);
}
