//! The list in which the things of one kind stand, read outside of a command.

use super::call;
use super::target::Target;
use crate::commands::columns;
use crate::json;
use crate::platforms::{Flow, Operation};
use crate::session::CommandInput;
use crate::session::pages::{Pages, Walk};
use serde_json::value::RawValue;

/// The rows of the list of the resource that an operation is about, and where a row has its id; nothing where the
/// platform has no such list.
pub(super) fn of_kind<'a>(
    on: Target<'a>,
    operation: &Operation,
    size: u32,
    (limit, jobs): (u64, usize),
) -> Option<(Pages<'a>, &'static str)> {
    let Target { session, platform } = on;
    let lists = platform.beside(operation, "list")?;
    let (Flow::List(list), []) = (lists.flow, lists.targets) else { return None };
    let call = call::build(session, lists, &CommandInput::default()).ok().filter(|call| !call.writes())?;
    let column = lists.columns.iter().find(|column| column.heading.name == columns::ID.name);
    let id = if list.id.is_empty() { column.map_or("", |column| column.pointer) } else { list.id };
    if id.is_empty() {
        return None;
    }
    let walk = Walk {
        items: list.items,
        id: list.id,
        paged: list.paged,
        size,
        limit: Some(limit),
        jobs: Some(jobs),
    };
    Some((Pages::new(session, call, walk), id))
}

/// The id at a place of an answer, as text.
pub(super) fn id_at(raw: &RawValue, pointer: &str) -> Option<String> {
    json::pick(raw, pointer).map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned))
}
