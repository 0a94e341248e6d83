//! A 404 that may be a gateway's: whether it is the platform's own is told by reading another thing of the same kind in
//! the same way.

use super::listing::{id_at, of_kind};
use super::target::Target;
use super::{answer, call};
use crate::commands::Arg;
use crate::platforms::{Flow, Operation};
use crate::session::{CommandInput, Input};

/// Whether a 404 to a read of one thing is about that thing: the first page of its list does not have it, and another one
/// of it can be read by the same call.
pub(super) fn is_proven(on: Target, get: &'static Operation, (target, text): (&'static Arg, &str)) -> bool {
    let session = on.session;
    let size = session.platform.page_size.0;
    let (Flow::One, Some((rows, id))) = (get.flow, of_kind(on, get, size, (size.into(), 1))) else {
        return false;
    };
    let mut ids = Vec::new();
    for row in rows {
        let Some(id) = row.ok().and_then(|row| id_at(&row, id)) else { return false };
        ids.push(id);
    }
    // What is listed is there, whatever the answer was.
    if ids.iter().any(|id| id.eq_ignore_ascii_case(text)) {
        return false;
    }
    let Some(other) = ids.into_iter().next() else { return false };
    let mut given = CommandInput::default();
    given.set(target, Input::Text(other));
    let read = call::build(session, get, &given).and_then(|call| session.exchange(&call));
    read.and_then(|reply| answer::raw_body(&reply.body))
        .is_ok_and(|raw| answer::check(get, &given, &given, &raw).is_ok())
}
