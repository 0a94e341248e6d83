//! What a run of many rows came to: the report, the last line, the way to go on, and the exit code.

use super::bulk_args::text;
use super::context::Context;
use crate::bulk::input::InputSheet;
use crate::bulk::{self, BulkReport, Tally};
use crate::commands::{Column, Heading, Show, column};
use crate::fault::{Fault, Kind};
use crate::output::{self, Dry, Style, View};
use crate::session::Outcome;
use crate::text::row_word;
use clap::ArgMatches;
use std::path::Path;

macro_rules! headings {
    ($($constant:ident $name:literal;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::Plain };)*
    };
}
headings! { ROW "row"; KEY "key"; OUTCOME "outcome"; ID "id"; CODE "code"; MESSAGE "message"; }

static COLUMNS: &[Column] = &[
    column(&ROW, "/row"),
    column(&KEY, "/key"),
    column(&OUTCOME, "/outcome"),
    column(&ID, "/id"),
    column(&CODE, "/code"),
    column(&MESSAGE, "/message"),
];

/// What the report looks like.
pub(super) fn view() -> View<'static> {
    View { columns: COLUMNS, secret_members: &[], id: "/id", what: "rows", reveal_once: false }
}

/// The report of rows that were all compared and change nothing: nothing is sent, so there is no journal.
pub(super) fn unchanged(
    context: &Context,
    matches: &ArgMatches,
    style: &Style,
    sheet: &InputSheet,
) -> Result<(), Fault> {
    let rows = Outcome::Rows(Box::new(bulk::unchanged(sheet)));
    output::show(context.screen, style, &view(), rows, &str::to_owned, "", Dry::Text)?;
    sum_up(context, matches, (Path::new(""), false), BulkReport::unchanged(sheet.len()))
}

/// The way to go on where a run ended.
pub(super) fn go_on(matches: &ArgMatches, journal: &Path) -> String {
    let each = text(matches, "each").map(|each| format!("--each '{each}' ")).unwrap_or_default();
    format!("to go on: the same command with {each}--resume '{}'", journal.display())
}

/// The last line, the way to go on, and the exit code.
pub(super) fn sum_up(
    context: &Context,
    matches: &ArgMatches,
    (journal, makes): (&Path, bool),
    report: BulkReport,
) -> Result<(), Fault> {
    let Tally { total, done, unchanged, skipped, failed, in_doubt } = report.tally;
    let left = total - report.tally.settled();
    let told = |count: usize, what: &str| if count > 0 { format!(", {count} {what}") } else { String::new() };
    let (same, rest) =
        (told(unchanged, if makes { "there already" } else { "unchanged" }), told(left, "not sent"));
    context
        .screen
        .say(&format!("{done} done{same}, {skipped} skipped, {failed} failed, {in_doubt} in doubt{rest}"));
    if let Some((rows, why)) = report.unchecked {
        let are = if rows == 1 { "row is" } else { "rows are" };
        context.screen.say(&format!("{rows} {are} done by the platform's answer alone: {why}"));
    }
    let unlooked = report.ended.is_some() && report.unchecked.is_some();
    if failed + in_doubt + left > 0 || unlooked {
        context.screen.say(&go_on(matches, journal));
    }
    if in_doubt > 0 && text(matches, "resume").is_some() {
        let takes = if makes { "--if-not-exists to take what is there as it is, or " } else { "" };
        context.screen.say(&format!(
            "what came of the rows in doubt is not known; look at the platform, then add {takes}--retry-in-doubt to send them again"
        ));
    }
    let what = match (in_doubt, total) {
        (0, 1) => "was not done",
        (_, 1) => "was not done, or may have been",
        (0, _) => "were not done",
        _ => "were not done, or may have been",
    };
    match report.ended {
        Some(fault) => Err(fault),
        None if failed + in_doubt + left > 0 => {
            let (count, rows) = (failed + in_doubt + left, row_word(total));
            Err(Fault::new(Kind::Partial, format!("{count} of {total} {rows} {what}")))
        }
        None => Ok(()),
    }
}
