//! Groups, which form a tree below a few roots, and roles, which can be made and deleted but not changed.

use super::answers::{GONE, MADE};
use super::search::{self, Groups, Searched as _};
use super::shared::{LIST, SEARCH, check_new_id, guard, only_value, unshown};
use crate::commands::args::{
    EXCLUDE, EXTERNAL_ID, FILTER, GROUP, ID, INCLUDE, NAME, PARENT, RAW_FILTER, ROLE,
};
use crate::commands::{Column, column, columns, groups, roles};
use crate::http::Method;
use crate::json;
use crate::platforms::table::{Edit, Flow, Operation, Sparse, default, fixed, local, may, must};
use serde_json::Value;

const ALL: &str = "/scim/{tenant}/v2/Groups/";
const FOUND: &str = "/scim/{tenant}/v2/Groups/.search";
const ONE: &str = "/scim/{tenant}/v2/Groups/{group}";

const ROLES: &str = "/scim/{tenant}/v2/Roles";
const ONE_ROLE: &str = "/scim/{tenant}/v2/Roles/{role}";

/// Where a group names the one above it.
const ABOVE: &str = "/urn:hid:scim:api:idp:2.0:GroupParent/parent/value";

const COLUMNS: &[Column] =
    &[column(&columns::ID, "/id"), column(&columns::NAME, "/displayName"), column(&columns::PARENT, ABOVE)];

const ROLE_COLUMNS: &[Column] = &[column(&columns::ID, "/id"), column(&columns::NAME, "/displayName")];

static SPARSE: Sparse = Sparse { by: "attributes", lists: &["members"], lacks: |read, _| unshown(read, &[]) };

static UPDATE: Edit = Edit::new(ONE, keep)
    .carries(&["/schemas", "/displayName"])
    .sparse(&SPARSE)
    .guard(guard)
    .fixed(&[("id", "it says which group is meant"), ("meta", "the platform sets it itself")])
    .moves(&["meta"]);

pub(super) static OPERATIONS: &[Operation] = &[
    search::search::<Groups>(&groups::LIST, FOUND)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&NAME),
            local(&RAW_FILTER),
        ])
        .columns(COLUMNS)
        .try_it(&["groups list", "groups list --name Staff"]),
    Operation::new(&groups::SCAN, Flow::List(LIST), Method::Get, ALL)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan::<Groups>)
        .narrows(Groups::TABLE)
        .columns(COLUMNS)
        .try_it(&["groups scan"]),
    Operation::get(&groups::GET, ONE)
        .on(&[&GROUP])
        .columns(COLUMNS)
        .try_it(&["groups get UG_FIELD", "groups get Staff"]),
    Operation::post(&groups::CREATE, ALL)
        .body(&[
            fixed(
                "/schemas",
                r#"["urn:ietf:params:scim:schemas:core:2.0:Group","urn:hid:scim:api:idp:2.0:GroupParent"]"#,
            ),
            must(&NAME, "/displayName"),
            may(&ID, "/id"),
            may(&EXTERNAL_ID, "/externalId"),
            default(&PARENT, ABOVE, r#""UG_ROOT""#),
        ])
        .prepare(check_new_id)
        .found_by(&[&ID, &NAME])
        .answers(MADE.echoes(&[(&NAME, &["/displayName"])]))
        .columns(COLUMNS)
        .try_it(&[
            "groups create --name 'Night shift'",
            "groups create --name Lyon --id UG_LYON --parent UG_STAFF",
        ]),
    Operation::edit(&groups::UPDATE, ONE, &UPDATE)
        .on(&[&GROUP])
        .body(&[may(&NAME, "/displayName"), may(&EXTERNAL_ID, "/externalId")])
        .columns(COLUMNS)
        .try_it(&["groups update UG_FIELD --name 'Field work'"]),
    Operation::delete(&groups::DELETE, ONE)
        .on(&[&GROUP])
        .answers(GONE.echoes(&[(&GROUP, &["/id"])]))
        .try_it(&["groups delete UG_PARTNERS --yes"]),
    Operation::new(&roles::LIST, Flow::List(LIST), Method::Get, ROLES)
        .columns(ROLE_COLUMNS)
        .try_it(&["roles list"]),
    Operation::get(&roles::GET, ONE_ROLE)
        .on(&[&ROLE])
        .columns(ROLE_COLUMNS)
        .try_it(&["roles get RL_HELPDESK", "roles get 'Help desk'"]),
    Operation::post(&roles::CREATE, ROLES)
        .body(&[
            fixed("/schemas", r#"["urn:hid:scim:api:idp:2.0:Role"]"#),
            must(&NAME, "/displayName"),
            may(&ID, "/id"),
        ])
        .prepare(check_new_id)
        .found_by(&[&ID, &NAME])
        .apart(&["meta"])
        .answers(MADE.echoes(&[(&NAME, &["/displayName"])]))
        .columns(ROLE_COLUMNS)
        .try_it(&["roles create --name Auditors --id RL_AUDIT"]),
    Operation::delete(&roles::DELETE, ONE_ROLE)
        .on(&[&ROLE])
        .answers(GONE.echoes(&[(&ROLE, &["/id"])]))
        .try_it(&["roles delete Reception --yes"]),
];

/// The update that would change nothing: without what the platform writes itself. Members are sent again, because a
/// service that takes the standard at its word replaces the whole group.
fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    if let Some(Value::Array(members)) = body.get_mut("members") {
        members.iter_mut().for_each(only_value);
    }
    body
}
