//! Words for looking for rows: filters, order, spans of time.

use super::scim::{EXPIRES_AFTER, EXPIRES_BEFORE};
use crate::commands::arg::ArgKind::{Flag, Int, Many, Path, Text, Time};
use crate::commands::arg::{Arg, Count, arg};

/// Filters of a search.
pub static WHERE: Arg =
    arg("where", "FILTER", Many, "FIELD=VALUE, !=, ~ (contains), ^=, $=, <, <=, >, >=, FIELD?");
/// The order of rows.
pub static ORDER_BY: Arg = arg("order-by", "[-]FIELD", Text, "Field to sort by, - before it for downwards");
/// Parts of a row that are left out otherwise.
pub static FIELDS: Arg = arg("fields", "PART", Many, "Part to load besides the usual ones; repeatable");
/// Whether a search runs at the platform while this tool waits.
pub static ASYNC: Arg = arg("async", "YES|NO", Flag, "Let the search run on its own there, and wait for it");
/// A search that runs on its own.
pub static SEARCH_ID: Arg = arg("search", "SEARCH", Text, "Id that starting the search gave");
/// The start of a span of time.
pub static SINCE: Arg =
    arg("since", "TIME", Time(Count::Back), "Start, such as 2h, 2026-05-01 or an instant");
/// The end of a span of time.
pub static UNTIL: Arg = arg("until", "TIME", Time(Count::Back), "End, such as 1h, 2026-05-01 or an instant");
/// The starts and ends of the spans of time that are searched.
pub static SPANS: &[(&Arg, &Arg)] = &[(&SINCE, &UNTIL), (&EXPIRES_AFTER, &EXPIRES_BEFORE)];
/// A file that remembers how far rows were delivered.
pub static CURSOR_FILE: Arg =
    arg("cursor-file", "FILE", Path, "File that remembers where to go on, kept by this command");
/// How many rows a search of one page is to give.
pub static ROWS: Arg = arg("rows", "ROWS", Int, "Rows of the page, 1 to 100");
/// Where a page before said that the next one starts.
pub static CURSOR: Arg = arg("cursor", "CURSOR", Text, "Next cursor of the page before");
