//! Roles and permissions. A role's key is its name, and it stands in the body even of a DELETE; there is no
//! call for one role, so one is found in the list.

use super::keep;
use crate::commands::args::{DESCRIPTION, NAME, PERMISSIONS, ROLE};
use crate::commands::{Column, column, columns, roles};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::{Edit, Operation, may, must, named};
use crate::session::outcome::plan;
use crate::session::{Done, Given, Outcome, Sent, Session};
use serde_json::value::RawValue;
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[
    column(&columns::NAME, "/name"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::COMPOSITE, "/composite"),
    column(&columns::PERMISSIONS, "/permissions"),
];

// Answers to writes spell the name in another way than reads.
const WRITTEN: &[Column] = &[column(&columns::NAME, "/role_name"), column(&columns::STATUS, "/status")];

const LIST: &str = "/roles";
const ADMIN: &str = "role_admin";
const VIEWER: &str = "role_viewer";

static UPDATE: Edit = Edit::new(LIST, keep_role)
    .find("/name", &ROLE)
    .takes(&["name", "description", "permissions"])
    .fixed(&[("composite", "the platform sets it itself")])
    .carries(&["/permissions"]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&roles::PERMISSIONS_LIST, "/permissions")
        .columns(&[column(&columns::NAME, "/name"), column(&columns::DESCRIPTION, "/description")])
        .needs(VIEWER)
        .try_it(&["permissions list"]),
    Operation::list(&roles::LIST, LIST).columns(COLUMNS).needs(VIEWER).try_it(&["roles list"]),
    Operation::get(&roles::GET, LIST)
        .own(get)
        .on(&[&ROLE])
        .columns(COLUMNS)
        .needs(VIEWER)
        .try_it(&["roles get security_viewer"]),
    Operation::post(&roles::CREATE, LIST)
        .body(&[named(&NAME, "/name"), may(&DESCRIPTION, "/description"), must(&PERMISSIONS, "/permissions")])
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&[
            "roles create --name group-readers --permission group_viewer",
            "roles create --name api-readers --description 'Reads over the API' --permission role_viewer \
             --permission can_create_token",
        ]),
    Operation::edit(&roles::UPDATE, LIST, &UPDATE)
        .on(&[&ROLE])
        .body(&[must(&ROLE, "/name"), may(&DESCRIPTION, "/description"), may(&PERMISSIONS, "/permissions")])
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["roles update readonly_api --add permissions=web_admin"]),
    Operation::delete(&roles::DELETE, LIST)
        .own(delete)
        .on(&[&ROLE])
        .body(&[must(&ROLE, "/name")])
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["roles delete readonly_api --yes"]),
];

fn keep_role(read: &Value) -> Value {
    let mut body = keep::members(read, &["name", "description"]);
    keep::put_names(read, &mut body, &["permissions"]);
    body
}

/// The role of this name as the list has it, if it does.
fn listed(session: &Session, name: &str) -> Result<Option<Box<RawValue>>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path(LIST)))?;
    let text = String::from_utf8_lossy(&reply.body);
    let rows = json::elements(&text, "").map_err(|error| {
        Fault::unexpected(format!("the platform's list of roles cannot be read: {error}"))
            .on(&session.profile, session.platform.name)
    })?;
    let rows = rows.unwrap_or_default();
    Ok(rows.into_iter().find(|row| json::pick(row, "/name").is_some_and(|found| found == name)))
}

fn get<'a>(session: &'a Session<'a>, _: &Operation, given: &Given) -> Result<Outcome<'a>, Fault> {
    let name = given.text(&ROLE).unwrap_or_default();
    match listed(session, name)? {
        Some(row) => Ok(Outcome::Item(row)),
        None => {
            Err(Fault::new(Kind::NotFound, format!("there is no role '{name}' that this account can see"))
                .hint("'iamctl roles list' shows those that it can see")
                .on(&session.profile, session.platform.name))
        }
    }
}

/// Deletes a role and reads the list again: the name travels in the body of a DELETE, which a proxy on the
/// way may drop.
fn delete<'a>(session: &'a Session<'a>, operation: &Operation, given: &Given) -> Result<Outcome<'a>, Fault> {
    let name = given.text(&ROLE).unwrap_or_default();
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    json::put(&mut body, "/name", Value::from(name));
    let reply = match session.write(&Call::new(Method::Delete, session.path(LIST)).json(&body))? {
        Sent::Answered(reply) => reply,
        Sent::Planned(call) => return Ok(plan([call])),
    };
    let verified = match listed(session, name) {
        Ok(None) => true,
        Ok(Some(_)) => {
            return Err(Fault::new(
                Kind::Rejected,
                format!("the platform said that it deleted the role '{name}', but still lists it"),
            )
            .hint("a proxy on the way may drop the body of a DELETE; try without it")
            .on(&session.profile, session.platform.name));
        }
        Err(fault) => {
            session.warn(&format!("whether the role is gone could not be checked: {fault}"));
            false
        }
    };
    let text = format!("{name} {}", operation.command.done);
    let answer = serde_json::from_slice(&reply.body).unwrap_or_else(|_| RawValue::NULL.to_owned());
    Ok(Outcome::Done(Done { answer, text, verified }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeping_a_role_sends_all_its_permissions_and_no_composite_mark() {
        let read = json!({"name": "r", "description": "d", "composite": true, "permissions": ["a", "b"]});
        assert_eq!(keep_role(&read), json!({"name": "r", "description": "d", "permissions": ["a", "b"]}));
    }
}
