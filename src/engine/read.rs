//! One thing, read by the operation of the platform that reads such things, outside of a command.

use super::target::Target;
use super::{answer, call, resolve};
use crate::fault::Fault;
use crate::platforms::{Flow, List, Operation};
use crate::session::pages::{Pages, Walk};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::value::RawValue;

/// What was given, completed, with ids in the place of names.
///
/// # Errors
/// What was wrong with the input, or what the platform said.
pub fn resolved(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
) -> Result<CommandInput, Fault> {
    let mut given = given.clone();
    if let Some(prepare) = operation.prepare {
        prepare(target.session, &mut given)?;
    }
    resolve::names(target, operation, &mut given, &[])?;
    Ok(given)
}

/// The object that an operation reads, or all rows of the list that it reads, as one; nothing where it does something else.
///
/// # Errors
/// What was wrong with the input, or what the platform said.
pub(super) fn object(
    target: Target,
    get: &'static Operation,
    given: &CommandInput,
) -> Result<Option<Box<RawValue>>, Fault> {
    let session = target.session;
    let wanted = resolved(target, get, given)?;
    let raw = match get.flow {
        Flow::One => {
            let call = call::build(session, get, &wanted)?;
            answer::raw_body(&session.exchange(&call)?.body)?
        }
        Flow::Own(own) => match own(session, get, &wanted)? {
            Outcome::Item(raw) => raw,
            _ => return Ok(None),
        },
        Flow::List(list) => return rows(session, get, list, &wanted).map(Some),
        _ => return Ok(None),
    };
    answer::check(get, given, &wanted, &raw).map_err(|fault| session.name(fault))?;
    Ok(Some(raw))
}

fn rows(
    session: &Session,
    lists: &'static Operation,
    list: List,
    given: &CommandInput,
) -> Result<Box<RawValue>, Fault> {
    let call = call::build(session, lists, given)?;
    let size = session.platform.page_size.0;
    let walk = Walk { items: list.items, id: list.id, paged: list.paged, size, limit: None, jobs: None };
    let rows = Pages::new(session, call, walk).collect::<Result<Vec<_>, _>>()?;
    let rows: Vec<&str> = rows.iter().map(|row| row.get()).collect();
    RawValue::from_string(format!("[{}]", rows.join(",")))
        .map_err(|error| Fault::unexpected(error.to_string()))
}
