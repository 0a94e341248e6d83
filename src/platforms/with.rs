//! What a list leaves out of a thing that other reads show.

use crate::commands::{Arg, Column, Command, Heading};
use serde_json::Value;

/// What the rows of a list can be completed with.
#[derive(Debug)]
pub struct With {
    /// The columns of a row that is completed; those of the parts stand at `/with/NAME`.
    pub columns: &'static [Column],
    /// What each part comes from.
    pub parts: &'static [WithPart],
}

/// One part: texts that belong to a row.
#[derive(Debug)]
pub struct WithPart {
    /// Its column, whose name is what is asked for.
    pub column: &'static Heading,
    /// Where it is found.
    pub by: WithBy,
    /// Where the list of its elements stands in what was read, as a JSON pointer.
    pub items: &'static str,
    /// What is shown of an element: the first of these JSON pointers, `|` between them, that holds something; empty for an
    /// element that is a text.
    pub name: &'static str,
}

impl WithPart {
    /// What is shown of an element.
    pub fn name_of<'v>(&self, element: &'v Value) -> Option<&'v Value> {
        let mut shown = self.name.split('|').filter_map(|at| element.pointer(at));
        shown.find(|value| !value.is_null() && *value != "")
    }
}

/// Where a part of a row is found.
#[derive(Debug, Clone, Copy)]
pub enum WithBy {
    /// In the row itself.
    There,
    /// In the row, where the list is asked for it by this text of an argument.
    Loaded(&'static Arg, &'static str),
    /// In what a command of the platform reads of one thing. The argument that names it stands in the row at this pointer.
    Read(&'static Command, &'static Arg, &'static str),
}

/// A part of a row.
pub const fn part(
    column: &'static Heading,
    by: WithBy,
    (items, name): (&'static str, &'static str),
) -> WithPart {
    WithPart { column, by, items, name }
}
