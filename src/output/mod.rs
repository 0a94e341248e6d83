//! What a person or a script gets to see of an outcome: formats, columns, tables, dry runs and faults.
//! Data goes to standard output, everything else to standard error, all of it through [`screen::Screen`].
//! Progress and its animation are not here.

pub mod ask;
mod cells;
mod delimited;
mod fields;
mod fit;
pub mod jq;
mod listing;
mod plan;
pub mod progress;
pub mod screen;
mod source;
mod table;
mod text;

pub use plan::quoted;

use crate::commands::Column;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::session::{Done, Outcome, outcome::Note};
use cells::{Field, Texts};
use jiff::tz::TimeZone;
use screen::{Screen, escape, escape_json};
use serde_json::json;
use serde_json::value::RawValue;
use source::Hider;
use std::borrow::Cow;

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
    pub const NAMES: &'static [&'static str] =
        &["table", "json", "ndjson", "yaml", "csv", "tsv", "ids", "none"];

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
    /// The format; a filter makes it JSON.
    pub format: Format,
    /// Names of the columns wanted, in order; empty for all, and for untouched JSON.
    pub columns: Vec<String>,
    /// The column that rows are ordered by; a `-` before it turns the order round.
    pub sort_by: Option<String>,
    /// Rows shown at the most, where they had to be ordered first.
    pub limit: Option<u64>,
    /// Leaves the header row away.
    pub no_headers: bool,
    /// Runs over the JSON; what it gives is printed.
    pub jq: Option<jq::Filter>,
    /// Shows secret values.
    pub reveal: bool,
    /// Leaves cells alone that a spreadsheet would run as formulas.
    pub csv_raw: bool,
    /// Shows times in the machine's zone instead of UTC.
    pub local_time: bool,
}

impl Style {
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

/// How a dry run shows a request to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dry {
    /// Method, path and body.
    #[default]
    Text,
    /// A command line for curl, whatever the format.
    Curl,
}

/// Checks the choice of columns, before any request.
///
/// # Errors
/// Usage for a column that there is not, with the names there are.
pub fn check(style: &Style, view: &View) -> Result<(), Fault> {
    fields::choose(view.columns, &style.columns)?;
    if let Some((name, _)) = source::direction(style) {
        fields::find(view.columns, name, "column to sort by")?;
    }
    Ok(())
}

/// Prints an outcome. `clean` takes known secrets out of a planned request and `base_url` is the address
/// that it would go to, up to the path.
///
/// # Errors
/// What [`check`] finds, what ended a list early, the fault of a partial outcome, a filter that does not fit
/// the data, and a stream that cannot be written. What was printed before a fault stays printed.
pub fn show(
    screen: &Screen,
    style: &Style,
    view: &View,
    outcome: Outcome,
    clean: &dyn Fn(&str) -> String,
    base_url: &str,
    dry: Dry,
) -> Result<(), Fault> {
    check(style, view)?;
    let job = Job {
        screen,
        style,
        view,
        hider: Hider::new(style, view),
        fields: fields::choose(view.columns, &style.columns)?,
    };
    let mut note: Option<Note> = None;
    let rows = |rows| source::prepare(style, view, &job.hider, rows).and_then(|rows| job.rows(rows));
    let shown = match outcome {
        Outcome::Rows(list) => rows(list),
        Outcome::Followed(list, then) => {
            note = Some(then);
            rows(list)
        }
        Outcome::Item(raw) => job.hider.clean(raw).and_then(|raw| job.item(&raw)),
        Outcome::Done(Done { answer, text, .. }) => job.written(answer, &text),
        Outcome::Unchanged(text) => job.written(json::raw(&json!({"changed": false})), &text),
        Outcome::Delivered(text) => {
            if job.format() == Format::Table {
                screen.say(&text);
            }
            Ok(())
        }
        Outcome::Plan(calls) => plan::show(&job, calls, clean, base_url, dry),
        Outcome::Partial(raw, fault) => {
            // Items failed on the platform; that the answer could not be printed is the lesser news.
            let _ = job.hider.clean(raw).and_then(|raw| job.item(&raw));
            Err(fault)
        }
    };
    let flushed = screen.flush();
    // Line by line, what came before a fault is with its reader too.
    let lines = matches!(job.format(), Format::Ndjson | Format::Csv | Format::Tsv | Format::Ids);
    let gone = matches!(&shown, Err(fault) if fault.kind() == Kind::ClosedPipe);
    let noted = match note {
        Some(note) if flushed.is_ok() && (shown.is_ok() || lines && !gone) => note(),
        _ => Ok(()),
    };
    shown.and(flushed).and(noted)
}

/// A fault of printing what was done already: no script may take it for one that kept the command from acting.
fn after_all(fault: Fault) -> Fault {
    match fault.kind() {
        Kind::Usage => Fault::unexpected(fault.detail().message.clone())
            .hint("the platform did it all the same; only its answer could not be shown"),
        _ => fault,
    }
}

/// One outcome on its way to the screen.
struct Job<'a> {
    screen: &'a Screen,
    style: &'a Style,
    view: &'a View<'a>,
    hider: Hider<'a>,
    /// The columns chosen, or all that are declared.
    fields: Vec<Field>,
}

impl Job<'_> {
    /// Prints what came of a write.
    fn written(&self, answer: Box<RawValue>, text: &str) -> Result<(), Fault> {
        if self.format() == Format::Table {
            self.screen.say(text);
        }
        self.hider.clean(answer).and_then(|raw| self.answer(&raw)).map_err(after_all)
    }

    fn format(&self) -> Format {
        if self.style.jq.is_some() { Format::Json } else { self.style.format }
    }

    fn rows(&self, mut rows: crate::session::Rows) -> Result<(), Fault> {
        match self.format() {
            Format::Table => table::rows(self, rows),
            Format::Json | Format::Ndjson | Format::Yaml => listing::rows(self, rows),
            Format::Csv | Format::Tsv => delimited::rows(self, rows),
            Format::Ids => delimited::ids(self, rows),
            Format::None => rows.try_for_each(|row| row.map(drop)),
        }
    }

    fn item(&self, raw: &RawValue) -> Result<(), Fault> {
        match self.format() {
            Format::Table => table::item(self, raw),
            Format::Json | Format::Ndjson | Format::Yaml => listing::item(self, raw),
            Format::Csv | Format::Tsv | Format::Ids if raw.get() == "null" => Ok(()),
            Format::Csv | Format::Tsv => delimited::item(self, raw),
            Format::Ids => delimited::ids(self, Box::new(std::iter::once(Ok(raw.to_owned())))),
            Format::None => Ok(()),
        }
    }

    /// What the platform said to a write: as columns only where it holds any of them.
    fn answer(&self, raw: &RawValue) -> Result<(), Fault> {
        let holds_columns = || fields::Picker::new(&self.fields).pick(raw).iter().any(Option::is_some);
        match self.format() {
            Format::Table | Format::Csv | Format::Tsv | Format::Ids if !holds_columns() => Ok(()),
            _ => self.item(raw),
        }
    }

    /// The columns of a row: those chosen, else those that the row itself suggests.
    fn fields_of(&self, row: &RawValue, all: bool) -> Cow<'_, [Field]> {
        if self.fields.is_empty() { fields::derive(row, all).into() } else { (&self.fields[..]).into() }
    }

    fn texts(&self, words: bool) -> Texts {
        Texts { zone: self.style.local_time.then(TimeZone::system), words }
    }

    /// Writes one line, at once where somebody is watching.
    fn line(&self, text: &str) -> Result<(), Fault> {
        self.screen.data_line(text)?;
        if self.screen.facts().out_is_terminal { self.screen.flush() } else { Ok(()) }
    }

    /// Text that is the whole answer: untouched in a pipe, harmless on a terminal.
    fn free_text(&self, text: &str) -> Result<(), Fault> {
        if !self.screen.facts().out_is_terminal {
            return self.line(text);
        }
        let harmless = |line: &str| line.split('\t').map(escape).collect::<Vec<_>>().join("\t");
        self.line(&text.split('\n').map(harmless).collect::<Vec<_>>().join("\n"))
    }
}

/// Prints a fault on standard error: one line for people, with `verbose` a second one of what the platform
/// said; one JSON object with the JSON formats. A closed pipe is no matter for anybody.
pub fn show_fault(screen: &Screen, format: Format, fault: &Fault, verbose: bool) {
    let detail = fault.detail();
    if detail.kind == Kind::ClosedPipe {
        return;
    }
    if matches!(format, Format::Json | Format::Ndjson) {
        return screen.say(&escape_json(&fault.to_json().to_string()));
    }
    let profile = detail.profile.as_ref().map(|profile| format!("{profile}: ")).unwrap_or_default();
    let hints =
        if detail.hints.is_empty() { String::new() } else { format!("; hint: {}", detail.hints.join("; ")) };
    screen.say(&escape(&format!("iamctl: {profile}{}{hints}", detail.message)));
    if verbose {
        let status = detail.http_status.map(|status| status.to_string());
        let known = [
            ("platform", detail.platform.as_deref()),
            ("HTTP status", status.as_deref()),
            ("platform code", detail.platform_code.as_deref()),
            ("request id", detail.request_id.as_deref()),
        ];
        let mut parts: Vec<String> =
            known.iter().filter_map(|(name, value)| value.map(|value| format!("{name} {value}"))).collect();
        parts.extend(detail.extra.iter().map(|(name, value)| format!("{name} {value}")));
        if !parts.is_empty() {
            screen.say(&escape(&format!("iamctl: {}", parts.join(", "))));
        }
    }
}

#[cfg(test)]
mod tests;
