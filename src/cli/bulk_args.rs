//! The flags of `--each`.

use crate::output::progress::ProgressForm;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};

pub(super) const HEADING: &str = "Bulk options";

/// Those that several names on a line take as rows of a file do.
pub(super) const OF_MANY: &[&str] = &[
    "jobs",
    "max-rows",
    "max-failures",
    "give-up-after",
    "stop-on-error",
    "journal",
    "resume",
    "retry-in-doubt",
    "no-verify",
    "batch",
    "failed",
    "progress",
];

/// The flags that every writing command takes; `several` where its line may have several names.
pub(super) fn args(several: bool) -> Vec<Arg> {
    let base = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .help_heading(HEADING)
            .hide_short_help(name != "each")
    };
    let more = |name, value, help| {
        let arg = base(name, value, help);
        // What several names take as well is looked at once the names are known.
        if several && OF_MANY.contains(&name) { arg } else { arg.requires("each") }
    };
    let flag = |name, help| more(name, "", help).action(ArgAction::SetTrue).value_name(None::<&str>);
    vec![
        base("each", "FILE", "Run for every row of a CSV, JSON or NDJSON file, - for standard input"),
        more("delimiter", "CHARACTER", "CSV delimiter, `tab` for a tab"),
        more("map", "ARGUMENT=COLUMN", "The column that holds an argument; repeatable")
            .action(ArgAction::Append),
        more(
            "ignore-columns",
            "NAMES",
            "Columns to pass over, `unknown` for all that the command does not know",
        )
        .value_delimiter(',')
        .action(ArgAction::Append),
        more("list-separator", "CHARACTER", "Separator of list values in a cell (default `;`), or `none`"),
        more(
            "shard",
            "K/N",
            "Only part K of N of the rows, so that several machines share a file; or `auto`",
        ),
        more("max-rows", "COUNT", "Refuse a file with more rows")
            .value_parser(clap::value_parser!(u32).range(1..)),
        more("jobs", "COUNT", "Concurrent rows").value_parser(clap::value_parser!(u16).range(1..=64)),
        more("max-failures", "COUNT", "Stop after so many failed rows")
            .value_parser(clap::value_parser!(u64).range(1..)),
        more(
            "give-up-after",
            "COUNT",
            "Stop after so many calls in a row without an answer, 20 if not given",
        )
        .value_parser(clap::value_parser!(u64).range(1..)),
        flag("stop-on-error", "Stop after the first failed row"),
        more("journal", "FILE", "Journal file, instead of one in the state directory"),
        more("resume", "JOURNAL", "Resume from a journal").conflicts_with("journal"),
        flag("retry-in-doubt", "Retry rows whose outcome is unknown"),
        flag("no-verify", "Do not read rows back, nor look at the end for what was created"),
        more("batch", "ON|OFF", "Use the platform's bulk endpoint where there is one")
            .value_parser(PossibleValuesParser::new(["on", "off"]))
            .hide_possible_values(true),
        more("failed", "FILE", "Write the failed rows with their reasons, as valid input"),
        more("progress", "FORMAT", "auto, plain or none")
            .value_parser(PossibleValuesParser::new(ProgressForm::NAMES))
            .hide_possible_values(true),
    ]
}

/// Whether the line asks for many.
pub(super) fn is_asked(matches: &ArgMatches) -> bool {
    matches.try_contains_id("each").unwrap_or(false)
}

pub(super) fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m String> {
    matches.try_get_one::<String>(name).ok().flatten()
}

pub(super) fn is_set(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default()
}
