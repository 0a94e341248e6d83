//! How an outcome is to be shown: what the person chose, and what the command says about its answer.

use super::jq::Filter;
use super::template::Template;
use crate::commands::Column;

/// How data is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Aligned columns for people.
    #[default]
    Table,
    /// The platform's JSON; a list is one array.
    Json,
    /// The platform's JSON, one row a line.
    Ndjson,
    /// YAML; a list is one sequence.
    Yaml,
    /// Comma-separated values with a header.
    Csv,
    /// Tab-separated values with a header.
    Tsv,
    /// The id of each row, one a line.
    Ids,
    /// Nothing.
    None,
}

impl Format {
    /// The words that `-o` takes.
    pub const NAMES: &'static [&'static str] = crate::session::outcome::FORMS;

    /// Reads one of [`Format::NAMES`].
    pub fn parse(text: &str) -> Option<Format> {
        use Format::{Csv, Ids, Json, Ndjson, None, Table, Tsv, Yaml};
        let formats = [Table, Json, Ndjson, Yaml, Csv, Tsv, Ids, None];
        Self::NAMES.iter().zip(formats).find(|(name, _)| **name == text).map(|(_, format)| format)
    }
}

/// What the person chose.
#[derive(Default)]
pub struct Style {
    /// The format; of a filter too, which gives JSON where none was asked for.
    pub format: Format,
    /// Names of the columns wanted, in order; empty for all, and for untouched JSON.
    pub columns: Vec<String>,
    /// The column that rows are ordered by; a `-` before it turns the order round.
    pub sort_by: Option<String>,
    /// Rows shown at most, where they had to be ordered first.
    pub limit: Option<u64>,
    /// Leaves the header row away.
    pub no_headers: bool,
    /// Runs over the JSON; what it gives is shown.
    pub jq: Option<Filter>,
    /// Is rendered for each row in the place of any format.
    pub template: Option<Template>,
    /// Shows secret values.
    pub reveal: bool,
    /// Leaves cells alone that a spreadsheet would run as formulas.
    pub csv_raw: bool,
    /// Shows times in the machine's zone instead of UTC.
    pub local_time: bool,
}

impl Format {
    /// Whether it shows cells, and no objects.
    pub fn is_cells(self) -> bool {
        matches!(self, Format::Table | Format::Csv | Format::Tsv | Format::Ids)
    }
}

impl Style {
    /// Whether a filter or a template works on the answer's own members, whatever the columns are.
    pub fn has_program(&self) -> bool {
        self.jq.is_some() || self.template.is_some()
    }

    /// Whether the columns that were chosen are all that is printed of an answer.
    pub fn is_columns_alone(&self) -> bool {
        !self.columns.is_empty() && !self.has_program()
    }

    /// Whether nothing of a list is printed before its last row is there.
    pub fn waits_for_all(&self) -> bool {
        let whole = matches!(self.format, Format::Table | Format::None);
        whole || self.sort_by.is_some() || self.jq.is_some()
    }
}

/// What the command says about its answer.
pub struct View<'a> {
    /// The columns there are.
    pub columns: &'a [Column],
    /// Names of members whose values are secret, at any depth.
    pub secret_members: &'a [&'a str],
    /// Where a row's id stands, as a JSON pointer; empty for the first column.
    pub id: &'a str,
    /// What the rows are, such as `users`.
    pub what: &'a str,
    /// The command is there to make a secret, so its answer shows it.
    pub reveal_once: bool,
}

impl View<'_> {
    /// The place of the id of things that have none: no answer has such a member.
    pub const NO_ID: &'static str = "/";

    /// What the rows are, in words.
    pub(super) fn rows(&self) -> String {
        if self.what.is_empty() { "rows".to_owned() } else { self.what.replace('-', " ") }
    }
}

/// How a dry run shows a request to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dry<'a> {
    /// Method, path and body.
    #[default]
    Text,
    /// A command line for curl, whatever the format, with these headers of authorisation. `$NAME` in a value is for
    /// the shell to fill in.
    Curl(&'a [(&'a str, &'a str)]),
}

impl<'a> Dry<'a> {
    /// A command line for curl with these headers, where that was asked for.
    pub fn of(for_curl: bool, headers: &'a [(&'a str, &'a str)]) -> Self {
        if for_curl { Dry::Curl(headers) } else { Dry::Text }
    }
}
