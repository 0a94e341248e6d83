//! What a person or a script gets to see of an outcome: formats, columns, tables, dry runs and faults.
//! Data goes to standard output, everything else to standard error, all of it through [`screen::Screen`].

pub mod ask;
pub mod captured;
mod cells;
mod common;
mod delimited;
mod fields;
mod filtered;
mod fit;
mod grid;
mod harmless;
mod job;
pub mod jq;
mod listing;
pub mod page;
mod plan;
pub mod progress;
pub mod reading;
mod rendered;
pub mod screen;
mod source;
mod style;
mod table;
pub mod template;
mod text;
mod value;

pub use common::{Common, common_columns, common_view};
pub use fit::line_width;
pub use plan::quoted;
pub use style::{Dry, Format, Style, View};

use crate::fault::{Fault, Kind};
use crate::json;
use crate::session::{Done, Outcome, outcome::Note};
use harmless::{escape, escape_json};
use job::Job;
use screen::Screen;
use serde_json::json;
use serde_json::value::RawValue;
use source::SecretMasker;

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
        hider: SecretMasker::new(style, view),
        fields: fields::choose(view.columns, &style.columns)?,
    };
    let mut note: Option<Note> = None;
    let rows = |rows| source::prepare(style, view, &job.hider, rows).and_then(|rows| job.rows(rows));
    let shown = match outcome {
        Outcome::Rows(list) => rows(list),
        Outcome::Followed(..) if screen.facts().out_is_lost || job.format() == Format::None => {
            Err(Fault::usage("nobody would read the rows, and they would not come again")
                .hint("nothing was asked for; give standard output a reader and a form other than none"))
        }
        Outcome::Followed(list, then) => {
            note = Some(then);
            rows(list)
        }
        Outcome::Item(raw) => job.hider.clean(raw).and_then(|raw| job.item(&raw)),
        Outcome::Done(Done { answer, text, about, .. }) => job.written(answer, &text, about.as_deref()),
        Outcome::Unchanged(text) => job.written(json::raw(&json!({"changed": false})), &text, None),
        Outcome::Delivered(text) => {
            if job.format() == Format::Table {
                screen.say(&text);
            }
            Ok(())
        }
        Outcome::Plan(plans) => plan::show(&job, plans, clean, base_url, dry),
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

// Not in `job`, which the formats use.
impl Job<'_> {
    /// Prints what came of a write.
    fn written(&self, answer: Box<RawValue>, text: &str, about: Option<&str>) -> Result<(), Fault> {
        if self.format() == Format::Table {
            self.screen.say(text);
        }
        let shown = self.hider.clean(answer).and_then(|raw| match self.format() {
            Format::Ids if !self.style.has_program() => delimited::written(self, &raw, about),
            _ => self.answer(&raw),
        });
        shown.map_err(after_all)
    }

    fn rows(&self, mut rows: crate::session::Rows) -> Result<(), Fault> {
        if let Some(template) = &self.style.template {
            return rendered::rows(self, template, rows);
        }
        match self.format() {
            _ if self.style.jq.is_some() => listing::rows(self, rows),
            Format::Table => table::rows(self, rows),
            Format::Json | Format::Ndjson | Format::Yaml => listing::rows(self, rows),
            Format::Csv | Format::Tsv => delimited::rows(self, rows),
            Format::Ids => delimited::ids(self, rows),
            Format::None => rows.try_for_each(|row| row.map(drop)),
        }
    }

    fn item(&self, raw: &RawValue) -> Result<(), Fault> {
        if let Some(template) = &self.style.template {
            return rendered::item(self, template, raw);
        }
        if self.format().is_cells() && self.style.jq.is_none() {
            source::check_weight(raw)?;
        }
        match self.format() {
            _ if self.style.jq.is_some() => listing::item(self, raw),
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
        let holds = |row: &RawValue| fields::Picker::new(&self.fields).pick(row).iter().any(Option::is_some);
        let format = self.format();
        if !format.is_cells() || self.style.jq.is_some() {
            return self.item(raw);
        }
        if let Ok(Some(list)) = json::elements(raw.get(), "")
            && list.iter().any(|row| holds(row))
        {
            return self.rows(Box::new(list.into_iter().map(Ok)));
        }
        // A sentence that is the whole answer may hold what no other place does.
        let says = raw.get().len() > 2 && raw.get().starts_with('"');
        if holds(raw) || says && self.fields.is_empty() && format != Format::Ids {
            return self.item(raw);
        }
        Ok(())
    }
}

/// Prints a fault on standard error: one line for people, with `verbose` a second one of what the platform
/// said; one JSON object with the JSON formats. A closed pipe is no matter for anybody.
pub fn show_fault(screen: &Screen, format: Format, fault: &Fault, verbose: bool) {
    if fault.kind() != Kind::ClosedPipe {
        screen.say(&fault_text(format, fault, verbose));
        if let Some(details) = details(fault).filter(|_| !verbose) {
            screen.log(&details);
        }
    }
}

/// A fault as it is printed: one line, or one JSON object; two lines with the details.
pub fn fault_text(format: Format, fault: &Fault, verbose: bool) -> String {
    let detail = fault.detail();
    if matches!(format, Format::Json | Format::Ndjson) {
        return escape_json(&fault.to_json().to_string());
    }
    let profile = detail.profile.as_ref().map(|profile| format!("{profile}: ")).unwrap_or_default();
    let hints =
        if detail.hints.is_empty() { String::new() } else { format!("; hint: {}", detail.hints.join("; ")) };
    let mut text = escape(&format!("iamctl: {profile}{}{hints}", detail.message));
    if let Some(details) = details(fault).filter(|_| verbose) {
        text.push('\n');
        text.push_str(&escape(&details));
    }
    text
}

/// What the platform said of a fault, for whoever asks it about that.
fn details(fault: &Fault) -> Option<String> {
    let detail = fault.detail();
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
    (!parts.is_empty()).then(|| format!("iamctl: {}", parts.join(", ")))
}

#[cfg(test)]
mod tests;
