//! Rows that were completed by `--with`: which columns show it, and what is told where a read for a row failed.

use super::context::Context;
use super::fleet;
use crate::commands::Column;
use crate::fault::{Fault, Kind};
use crate::jobs::verdict;
use crate::output::{Format, Style};
use crate::platforms::Operation;
use crate::session::CommandInput;

/// Failed reads that are told one by one.
const TOLD: usize = 3;

/// Has the columns of what was asked for shown, and of what may be asked for besides nothing.
pub(super) fn choose<'o>(
    style: &mut Style,
    columns: &[Column],
    operations: impl Iterator<Item = &'o Operation>,
    given: &CommandInput,
) {
    if given.with.is_empty()
        || !style.columns.is_empty()
        || !style.format.is_cells()
        || style.format == Format::Ids
    {
        return;
    }
    let parts = operations.filter_map(|operation| operation.with).flat_map(|with| with.parts);
    let parts: Vec<&str> = parts.map(|part| part.column.name).collect();
    let names = columns.iter().filter(|column| !column.on_request).map(|column| column.heading.name);
    let is_shown = |name: &&str| !parts.contains(name) || given.with.iter().any(|asked| asked == name);
    style.columns = names.filter(is_shown).map(str::to_owned).collect();
}

/// Tells which rows lack what was asked for.
///
/// # Errors
/// Partial, where any do.
pub(super) fn told(
    context: &Context,
    format: Format,
    (made, failed): (usize, Vec<(String, Fault)>),
) -> Result<(), Fault> {
    let first = failed.iter().take(TOLD).cloned().map(|(key, mut fault)| {
        let detail = fault.detail_mut();
        // The profile is told already.
        let front = format!("{}: ", detail.profile.as_deref().unwrap_or_default());
        detail.message = format!("{}: {}", key.strip_prefix(&front).unwrap_or(&key), detail.message);
        (key, fault)
    });
    fleet::tell(context, format, &first.collect::<Vec<_>>());
    verdict("reads for --with failed", made, &failed).map_err(|mut fault| {
        fault.detail_mut().kind = Kind::Partial;
        fault.hint("in these rows it is absent, and not empty")
    })
}
