//! A 404 that may be a gateway's: whether it is the platform's own is told by reading another thing of the same kind in
//! the same way.

use super::target::Target;
use super::{answer, call};
use crate::commands::{Arg, columns};
use crate::json;
use crate::platforms::{Flow, Operation};
use crate::session::pages::{Pages, Walk};
use crate::session::{Given, Input};

/// Whether a 404 to a read of one thing is about that thing: the first page of its list does not have it, and another one
/// of it can be read by the same call.
pub(super) fn is_proven(on: Target, get: &'static Operation, (target, text): (&'static Arg, &str)) -> bool {
    let Target { session, platform } = on;
    let Some(lists) = platform.beside(get, "list") else { return false };
    let (Flow::One, Flow::List(list), []) = (get.flow, lists.flow, lists.targets) else { return false };
    let Ok(call) = call::build(session, lists, &Given::default()) else { return false };
    let column = lists.columns.iter().find(|column| column.heading.name == columns::ID.name);
    let id = if list.id.is_empty() { column.map_or("", |column| column.pointer) } else { list.id };
    if id.is_empty() || call.writes() {
        return false;
    }
    let walk = Walk {
        items: list.items,
        id: list.id,
        paged: list.paged,
        size: session.platform.page_size.0,
        limit: Some(session.platform.page_size.0.into()),
        jobs: Some(1),
    };
    let mut ids = Vec::new();
    for row in Pages::new(session, call, walk) {
        let Some(id) = row.ok().and_then(|row| json::pick(&row, id)) else { return false };
        ids.push(id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    }
    // What is listed is there, whatever the answer was.
    if ids.iter().any(|id| id.eq_ignore_ascii_case(text)) {
        return false;
    }
    let Some(other) = ids.into_iter().next() else { return false };
    let mut given = Given::default();
    given.set(target, Input::Text(other));
    let read = call::build(session, get, &given).and_then(|call| session.exchange(&call));
    read.and_then(|reply| answer::raw_body(&reply.body))
        .is_ok_and(|raw| answer::check(get, &given, &given, &raw).is_ok())
}
