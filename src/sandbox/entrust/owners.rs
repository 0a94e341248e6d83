//! Whom a login names, and whether what ids name is there.

use super::errors::{EntrustError, missing};
use super::state::{EntrustRow, EntrustState, EntrustTable, text};
use serde_json::{Value, json};

/// A list of ids, each once, all of them known.
pub(super) fn known(
    state: &EntrustState,
    table: EntrustTable,
    what: &str,
    ids: &[&str],
) -> Result<Value, EntrustError> {
    let mut found: Vec<&str> = Vec::new();
    for id in ids {
        let row = state.row(table, id).ok_or_else(|| missing(what))?;
        if !found.contains(&text(row, "id")) {
            found.push(text(row, "id"));
        }
    }
    Ok(json!(found))
}

/// Everything that somebody can sign in with: the user id first.
pub(super) fn logins(user: &EntrustRow) -> impl Iterator<Item = &str> {
    let aliases = user.get("_aliases").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(text(user, "userId")).chain(aliases.filter_map(|alias| alias["value"].as_str()))
}

/// The user of a login id or alias.
pub(super) fn named<'a>(state: &'a EntrustState, login: &str) -> Result<&'a EntrustRow, EntrustError> {
    let lower = login.to_lowercase();
    let found = state.users.iter().find(|user| logins(user).any(|known| known.to_lowercase() == lower));
    found.ok_or_else(|| missing("user"))
}
