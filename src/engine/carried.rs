//! What an object that was read must hold before it is sent back whole: what an answer left out would be removed.

use super::call;
use super::change::{name_of, place};
use super::target::Target;
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::{Edit, Operation, Sparse};
use crate::session::{CommandInput, Session};
use serde_json::Value;

/// Fails where what was read lacks what every write sends again, or a list that is to be changed. `kept` is what was
/// read in the shape of the write. Reads once more where an object may leave out what is empty.
///
/// # Errors
/// Unexpected, naming the member; what the platform says of the second reading.
pub(super) fn check(
    Target { session, .. }: Target,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
    [read, kept]: [&Value; 2],
) -> Result<(), Fault> {
    let changed = |at: &&&str| given.changes.iter().any(|change| place(edit.root, change.name()) == **at);
    let mut needed = edit.carries.iter().chain(edit.lists.iter().filter(changed));
    if let Some(at) = needed.find(|at| json::at(kept, at).is_null()) {
        return Err(session.name(lacks(name_of(at))));
    }
    match edit.sparse {
        Some(sparse) => {
            let path = session.path(&call::path(edit.read, operation.targets, given)?);
            lists(session, sparse, path, read)?;
            (sparse.lacks)(read, given).map_or(Ok(()), |name| Err(session.name(lacks(&name))))
        }
        None => Ok(()),
    }
}

/// Whether the lists that were not shown are empty: a platform that has them shows them when they are asked for.
fn lists(session: &Session, sparse: &Sparse, path: String, read: &Value) -> Result<(), Fault> {
    if let Some(name) = sparse.lists.iter().find(|name| read.get(**name).is_some_and(|list| !list.is_array()))
    {
        return Err(session.name(lacks(name)));
    }
    let absent: Vec<&str> = sparse.lists.iter().filter(|name| read.get(**name).is_none()).copied().collect();
    if absent.is_empty() {
        return Ok(());
    }
    let mut call = Call::new(Method::Get, path);
    call.set_query(sparse.by, absent.join(","));
    let reply = session.exchange(&call)?;
    let again = reply.value().filter(|again| again["id"] == read["id"]);
    let again = again.ok_or_else(|| session.name(not_the_answer(&reply.body)))?;
    let empty =
        |name: &&&str| again.get(**name).is_none_or(|list| list.as_array().is_some_and(Vec::is_empty));
    match absent.iter().find(|name| !empty(name)) {
        Some(name) => Err(session.name(lacks(name))),
        None => Ok(()),
    }
}

fn lacks(name: &str) -> Fault {
    Fault::unexpected(format!("the platform's answer lacks '{name}'"))
        .hint("nothing was sent: the change would remove what the answer does not show")
}
