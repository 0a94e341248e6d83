//! What a column is. The headings there are stand in `columns`.

/// How a column's value is shown in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// As it is.
    Plain,
    /// An instant, as RFC 3339: text with an offset, or a number of milliseconds since 1970.
    Time,
    /// A boolean, or its text.
    YesNo,
    /// The number of elements of a list.
    Count,
    /// The elements of a list, separated by commas.
    List,
    /// Hidden unless revealed.
    Secret,
}

/// A column under the one name that it has everywhere.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    /// What `--columns` takes.
    pub name: &'static str,
    /// How the value is shown.
    pub show: Show,
}

/// Where a platform's answer holds a column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name and how it is shown.
    pub heading: &'static Heading,
    /// Where in one row, as a JSON pointer.
    pub pointer: &'static str,
    /// Where else, in this order, for a platform whose documents name no place.
    pub others: &'static [&'static str],
    /// Whether it is shown only where it is named.
    pub on_request: bool,
    /// Whether a condition holds where any element of its list fits, not only the one that is shown.
    pub any_element: bool,
}

/// A column at a place.
pub const fn column(heading: &'static Heading, pointer: &'static str) -> Column {
    Column { heading, pointer, others: &[], on_request: false, any_element: false }
}

impl Column {
    /// The same, found in other places where the first holds nothing.
    #[must_use]
    pub const fn or(mut self, others: &'static [&'static str]) -> Self {
        self.others = others;
        self
    }

    /// The same, found by any element of the list of whose first it shows a part.
    #[must_use]
    pub const fn any_element(mut self) -> Self {
        self.any_element = true;
        self
    }

    /// The same, shown only where it is named: most rows hold nothing there.
    #[must_use]
    pub const fn on_request(mut self) -> Self {
        self.on_request = true;
        self
    }
}
