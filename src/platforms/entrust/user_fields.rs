//! What users have in common in every table: columns, and the fields that flags fill.

use crate::commands::args::{PROPERTIES, USER_ALIASES};
use crate::commands::{Column, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::is_uuid;
use crate::session::{Given, Input, Session};
use serde_json::{Value, json};

/// Columns of a user.
pub(super) const USER_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/userId"),
    column(&columns::EMAIL, "/email"),
    column(&columns::FIRST_NAME, "/firstName"),
    column(&columns::LAST_NAME, "/lastName"),
    column(&columns::STATUS, "/state"),
    column(&columns::LOCKED, "/locked"),
    column(&columns::KIND, "/type"),
    column(&columns::CREATED, "/userCreationTime"),
    column(&columns::SEEN, "/lastAuthTime"),
];

/// Puts `--user-alias` into the platform's form, and finds the ids of the profile fields that `--property`
/// names.
///
/// # Errors
/// Not found, naming the fields there are; or what the list of fields said.
pub(super) fn prepare(session: &Session, given: &mut Given) -> Result<(), Fault> {
    let aliases = given.many(&USER_ALIASES);
    if !aliases.is_empty() {
        let list = aliases.iter().map(|alias| json!({"value": alias, "type": "CUSTOM"})).collect();
        given.set(&USER_ALIASES, Input::Json(Value::Array(list)));
    }
    let pairs = given.pairs(&PROPERTIES);
    if pairs.is_empty() {
        return Ok(());
    }
    let known = if pairs.iter().all(|(name, _)| is_uuid(name)) { Vec::new() } else { attributes(session)? };
    let values = pairs.iter().map(|(name, value)| {
        let id = if is_uuid(name) { name.clone() } else { attribute_id(&known, name)? };
        Ok(json!({"userAttributeId": id, "value": value}))
    });
    let values = values.collect::<Result<Vec<_>, Fault>>()?;
    given.set(&PROPERTIES, Input::Json(Value::Array(values)));
    Ok(())
}

fn attributes(session: &Session) -> Result<Vec<Value>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path("/v1/userattributes")))?;
    match reply.value() {
        Some(Value::Array(list)) => Ok(list),
        _ => Err(Fault::unexpected("the platform's list of user attributes is no list")),
    }
}

fn attribute_id(known: &[Value], name: &str) -> Result<String, Fault> {
    let named = |row: &&Value| row.get("name").and_then(Value::as_str) == Some(name);
    known.iter().find(named).and_then(|row| json::text_at(row, "/id")).ok_or_else(|| {
        let names: Vec<&str> =
            known.iter().filter_map(|row| row.get("name").and_then(Value::as_str)).collect();
        Fault::new(Kind::NotFound, format!("there is no user attribute '{name}'"))
            .hint(format!("there are {}", names.join(", ")))
    })
}
