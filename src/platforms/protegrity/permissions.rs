//! Names of permissions. The platform's list leaves out some that its own roles have, and what is installed adds others: an
//! unknown name is warned of, never refused.

use crate::commands::args::PERMISSIONS;
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::session::{Change, CommandInput, Named, Session};
use serde_json::Value;

pub(super) const LIST: &str = "/permissions";

const ROLES: &str = "/roles";

/// Warns of permissions that neither the list nor a role has. Where these cannot be read, nothing is known of a name.
///
/// # Errors
/// None; what it cannot find out, it leaves to the platform.
pub(super) fn warn_of_unknown(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let wanted = wanted(given);
    if wanted.is_empty() {
        return Ok(());
    }
    let is_in = |known: &[Named], name: &str| known.iter().any(|one| one.id == name);
    let Ok(listed) = session.named("permissions", || names(session, LIST, "")) else { return Ok(()) };
    let rest: Vec<&String> = wanted.iter().filter(|name| !is_in(&listed, name)).collect();
    if rest.is_empty() {
        return Ok(());
    }
    let Ok(held) = session.named("permissions of roles", || names(session, ROLES, "/permissions")) else {
        return Ok(());
    };
    for name in rest.into_iter().filter(|name| !is_in(&held, name)) {
        session.warn(&format!(
            "no permission '{name}' is listed and no role has it; 'iamctl permissions list' shows those there are"
        ));
    }
    Ok(())
}

/// The permissions that a command is to give, by whichever flag.
fn wanted(given: &CommandInput) -> Vec<String> {
    let mut wanted = given.many(&PERMISSIONS).to_vec();
    let data = given.data.as_ref().map(|data| json::at(data, "/permissions"));
    wanted.extend(
        data.and_then(Value::as_array).into_iter().flatten().filter_map(|name| json::text_at(name, "")),
    );
    wanted.extend(given.changes.iter().filter_map(|change| match change {
        Change::Add(name, text) | Change::Insert(name, _, text) if name == "permissions" => {
            Some(text.clone())
        }
        _ => None,
    }));
    wanted
}

/// The names that a list has, in its rows or in a list of each row.
fn names(session: &Session, path: &str, within: &str) -> Result<Vec<Named>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path(path)))?;
    let rows = reply.value().unwrap_or_default();
    let rows = rows.as_array().ok_or_else(|| session.name(not_the_answer(&reply.body)))?;
    let of_row = |row: &Value| match within {
        "" => json::text_at(row, "/name").into_iter().collect::<Vec<_>>(),
        within => json::at(row, within)
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| json::text_at(name, ""))
            .collect(),
    };
    Ok(rows.iter().flat_map(of_row).map(|id| Named::new(id, Vec::new())).collect())
}
