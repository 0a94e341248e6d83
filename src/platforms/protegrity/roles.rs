//! Roles and permissions. A role's key is its name, and it stands in the body even of a DELETE; there is no
//! call for one role, so one is found in the list.

use super::answers::{CREATED, DELETED, UPDATED};
use super::{after, keep, permissions};
use crate::commands::args::{DESCRIPTION, NAME, PERMISSIONS, ROLE};
use crate::commands::{Column, column, columns, roles};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::table::{Edit, Operation, may, must, named};
use crate::session::{CommandInput, Outcome, Session};
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
    Operation::list(&roles::PERMISSIONS_LIST, permissions::LIST)
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
        .prepare(permissions::warn_of_unknown)
        .answers(CREATED.echoes(&[(&NAME, &["/role_name", "/name"])]))
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&[
            "roles create --name group-readers --permission group_viewer",
            "roles create --name api-readers --description 'Reads over the API' --permission role_viewer \
             --permission can_create_token",
        ]),
    Operation::edit(&roles::UPDATE, LIST, &UPDATE)
        .on(&[&ROLE])
        .answers(UPDATED.echoes(&[(&ROLE, &["/role_name", "/name"])]))
        .body(&[must(&ROLE, "/name"), may(&DESCRIPTION, "/description"), may(&PERMISSIONS, "/permissions")])
        .prepare(permissions::warn_of_unknown)
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["roles update readonly_api --add permissions=web_admin"]),
    Operation::delete(&roles::DELETE, LIST)
        .own(delete)
        .on(&[&ROLE])
        .body(&[must(&ROLE, "/name")])
        .answers(DELETED.echoes(&[(&ROLE, &["/role_name", "/name"])]))
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["roles delete readonly_api --yes"]),
];

fn keep_role(read: &Value) -> Value {
    let mut body = keep::members(read, &["name", "description"]);
    keep::put_names(read, &mut body, &["permissions"]);
    body
}

/// All roles. The platform has some of its own, so that an empty list is not an answer.
fn listed(session: &Session) -> Result<Vec<Box<RawValue>>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path(LIST)))?;
    let rows = std::str::from_utf8(&reply.body).ok().and_then(|text| json::elements(text, "").ok()).flatten();
    // A row without a name could be the one.
    let named = |rows: &Vec<Box<RawValue>>| {
        rows.iter().all(|row| json::pick(row, "/name").is_some_and(|name| name.is_string()))
    };
    rows.filter(|rows| !rows.is_empty() && named(rows))
        .ok_or_else(|| session.name(not_the_answer(&reply.body)))
}

fn is_called(role: &RawValue, name: &str) -> bool {
    json::pick(role, "/name").is_some_and(|found| found == name)
}

fn get<'a>(session: &'a Session<'a>, _: &Operation, given: &CommandInput) -> Result<Outcome<'a>, Fault> {
    let name = given.text(&ROLE).unwrap_or_default();
    match listed(session)?.into_iter().find(|role| is_called(role, name)) {
        Some(row) => Ok(Outcome::Item(row)),
        None => {
            Err(Fault::new(Kind::NotFound, format!("there is no role '{name}' that this account can see"))
                .hint("'iamctl roles list' shows those that it can see")
                .on(&session.profile, session.platform.name))
        }
    }
}

/// Deletes a role; its name travels in the body.
fn delete<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let name = given.text(&ROLE).unwrap_or_default();
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    json::put(&mut body, "/name", Value::from(name));
    let call = Call::new(Method::Delete, session.path(LIST)).json(&body);
    let said = (&*format!("the role '{name}'"), format!("{name} {}", operation.command.done));
    after::delete(session, &call, said, || {
        let left = listed(session)?;
        Ok(after::evidence(left.iter().any(|role| is_called(role, name)), left.len(), true))
    })
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
