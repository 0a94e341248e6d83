//! What a list shows: its columns, and what its rows can be completed with.

use super::wording::takes_no;
use crate::commands::Column;
use crate::fault::Fault;
use crate::platforms::{Flow, Operation, Platform, With, WithPart};
use crate::session::CommandInput;

/// Whether conditions can be put on what an operation shows.
pub fn is_list(operation: &Operation) -> bool {
    matches!(operation.flow, Flow::List(_))
        || operation.command.verb() == "list"
        || operation.events.is_some()
}

/// The columns by which the rows of a list are known.
pub fn columns_of(operation: &Operation, given: &CommandInput) -> &'static [Column] {
    if let Some(with) = operation.with.filter(|_| !given.with.is_empty()) {
        return with.columns;
    }
    operation.sieve.filter(|sieve| given.has(sieve.arg)).map_or(operation.columns, |sieve| sieve.columns)
}

/// Whether a part was asked for.
pub(super) fn is_asked(given: &CommandInput, part: &WithPart) -> bool {
    given.with.iter().any(|name| name == part.column.name)
}

/// The parts that were asked for.
///
/// # Errors
/// Unsupported: the list cannot be completed. Usage: no part of that name.
pub(super) fn parts(
    platform: &Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Vec<&'static WithPart>, Fault> {
    let Some(With { parts, .. }) = operation.with else {
        return Err(takes_no(platform, operation, "with"));
    };
    let names = || parts.iter().map(|part| part.column.name);
    if let Some(other) = given.with.iter().find(|name| !names().any(|known| known == *name)) {
        let there = names().collect::<Vec<_>>().join(", ");
        return Err(Fault::usage(format!(
            "'{}' on {} has no '{other}' for --with",
            operation.command.path, platform.title
        ))
        .hint(format!("there are: {there}")));
    }
    Ok(parts.iter().filter(|part| is_asked(given, part)).collect())
}
