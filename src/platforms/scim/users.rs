//! Users, with the enterprise extension.

use super::filter::{self, USERS};
use super::shared::{self, CHANGED, FIXED, FOLLOWS, GONE, LIST, MADE, MOVES, QUERY, SHOWN};
use super::user_fields::{keep, shape, sorted_by};
use super::{route, spelling};
use crate::commands::args::{
    DEPARTMENT, DISPLAY_NAME, EMAIL, EMPLOYEE_NUMBER, ENABLED, EXTERNAL_ID, FILTER, FIRST_NAME, JOB_TITLE,
    LAST_NAME, MANAGER, MOBILE, OTHER_EMAILS, PASSWORD, PHONE, USER, USERNAME,
};
use crate::commands::{Arg, Column, Command, column, columns, users};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::operation::RowFilter;
use crate::platforms::table::{
    Edit, Field, Flow, Operation, With, WithBy, fixed, joined, local, may, named, part,
};
use crate::session::CommandInput;
use serde_json::Value;

const ALL: &str = "/Users";
const ONE: &str = "/Users/{user}";
const TYPED: &[&Arg] = &[&USER];

/// Where the id of a manager stands.
const AT_MANAGER: &str = "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/value";

const SHORT: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/userName"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::EMAIL, "/emails/0/value").any_element(),
    column(&columns::ENABLED, "/active"),
];

const MORE: &[Column] = &[
    column(&columns::EXTERNAL_ID, "/externalId").on_request(),
    column(&columns::FIRST_NAME, "/name/givenName").on_request(),
    column(&columns::LAST_NAME, "/name/familyName").on_request(),
    column(&columns::TITLE, "/title").on_request(),
    column(&columns::PHONE, "/phoneNumbers/0/value").on_request(),
    column(
        &columns::EMPLOYEE_NUMBER,
        "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber",
    )
    .on_request(),
    column(&columns::DEPARTMENT, "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department")
        .on_request(),
    column(&columns::MANAGER, AT_MANAGER).on_request(),
    column(&columns::CREATED, "/meta/created").on_request(),
    column(&columns::UPDATED, "/meta/lastModified").on_request(),
];

const COLUMNS: &[Column] = &joined::<Column, 15>(SHORT, MORE);

/// All of what a row holds, where the list shows nothing of it.
static HELD: With = With {
    columns: &joined::<Column, 7>(
        SHORT,
        &[column(&columns::GROUPS, "/with/groups"), column(&columns::ROLES, "/with/roles")],
    ),
    parts: &[
        part(&columns::GROUPS, WithBy::There, ("/groups", "/display|/value")),
        part(&columns::ROLES, WithBy::There, ("/roles", "/display|/value")),
    ],
};

/// Why nobody changes what the service sets.
const FIXED_OF_USER: &[(&str, &str)] = &joined::<(&str, &str), 4>(
    FIXED,
    &[("groups", "membership is changed at the group: 'groups members add', 'groups members remove'")],
);

static UPDATE: Edit = Edit::new(ONE, keep)
    .carries(&["/userName"])
    .fixed(FIXED_OF_USER)
    .moves(MOVES)
    .follows(FOLLOWS)
    .apart(&["id", "externalId", "groups"])
    .unreadable(&["/password"])
    .off(&[("/active", "false")])
    .guard(|[before, wanted]| shared::check_kept(before, wanted, "userName"));

/// What flags say of a user.
const FIELDS: &[Field] = &[
    may(&FIRST_NAME, "/name/givenName").clears(),
    may(&LAST_NAME, "/name/familyName").clears(),
    may(&DISPLAY_NAME, "/displayName").clears(),
    local(&EMAIL).lands("/emails/0/value").clears(),
    local(&OTHER_EMAILS).lands("/emails/1/value").clears(),
    local(&PHONE).lands("/phoneNumbers/0/value").clears(),
    local(&MOBILE).lands("/phoneNumbers/1/value").clears(),
    may(&JOB_TITLE, "/title").clears(),
    may(&EMPLOYEE_NUMBER, "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber")
        .clears(),
    may(&DEPARTMENT, "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department").clears(),
    may(&MANAGER, AT_MANAGER).clears(),
    may(&ENABLED, "/active"),
    may(&EXTERNAL_ID, "/externalId").clears(),
    may(&PASSWORD, "/password"),
];

const NEW: &[Field] = &joined::<Field, 16>(
    &[fixed("/schemas", r#"["urn:ietf:params:scim:schemas:core:2.0:User"]"#), named(&USERNAME, "/userName")],
    FIELDS,
);

const CHANGED_FIELDS: &[Field] = &joined::<Field, 15>(&[may(&USERNAME, "/userName")], FIELDS);

/// A new user: what is empty is left out.
fn made(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shared::left_out(body, given, FIELDS);
    shape(body, given)
}

/// A changed user: what is empty is cleared.
fn changed(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shared::cleared(body, given, FIELDS);
    shape(body, given)?;
    if let Some(manager) = given.text(&MANAGER).filter(|manager| !manager.is_empty()) {
        let manager = shared::id_like(body.get("id"), manager);
        json::put(body, AT_MANAGER, manager);
    }
    route::name_schemas(body, || None);
    Ok(())
}

const fn update(command: &'static Command) -> Operation {
    Operation::new(command, Flow::Edit(&UPDATE), Method::Patch, ONE)
        .on(TYPED)
        .prepare(spelling::of_user)
        .shape(changed)
        .answers(CHANGED)
        .columns(COLUMNS)
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&users::LIST, Flow::List(LIST), Method::Get, ALL)
        .query(QUERY)
        .prepare(|session, given| shared::shown(session, given, COLUMNS))
        .verify(filter::check)
        .sieve(RowFilter { arg: &FILTER, stays: filter::stays, columns: COLUMNS })
        .narrows(&USERS)
        .offers(sorted_by)
        .columns(COLUMNS)
        .with(&HELD)
        .try_it(&[
            "users list --limit 5",
            "users list --where email~example.test --limit 5",
            "users list --filter 'userName sw \"maria\" and active eq true'",
            "users list --order-by -meta.created --limit 5",
        ]),
    Operation::get(&users::GET, ONE)
        .on(TYPED)
        .query(SHOWN)
        .prepare(|session, given| shared::shown(session, given, COLUMNS))
        .columns(COLUMNS)
        .try_it(&["users get ann", "users get HR-0001 --by external-id"]),
    Operation::post(&users::CREATE, ALL)
        .body(NEW)
        .shape(made)
        .answers(MADE)
        .columns(COLUMNS)
        .try_it(&[
            "users create --username ben.example",
            "users create --username cleo.example --first-name Cleo --last-name Example --email cleo@example.test \
             --title Analyst --department Sales --manager maria.garcia",
        ]),
    update(&users::UPDATE).body(CHANGED_FIELDS).try_it(&[
        "users update ann --department HR",
        "users update ann --set title=Head --set nickName=Annie",
        "users update ann --set urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.costCenter=4711",
    ]),
    update(&users::ENABLE).body(&[fixed("/active", "true")]).try_it(&["users enable bjorn.bauer"]),
    update(&users::DISABLE).body(&[fixed("/active", "false")]).try_it(&["users disable ann --yes"]),
    Operation::delete(&users::DELETE, ONE)
        .on(TYPED)
        .answers(GONE.echoes(&[(&USER, &["/id"])]))
        .try_it(&["users delete ann --yes"]),
];
