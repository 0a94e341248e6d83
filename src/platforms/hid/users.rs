//! Users. They are addressed by id and found by name; a change is read, laid over and sent whole, without
//! the sections that belong to devices and authenticators.

use super::answers::{GONE, MADE};
use super::attributes;
use super::search::{self, Searched as _, Users};
use super::shared::{LIST, SEARCH, TYPE_COLUMNS, guard, only_value, unshown};
use crate::commands::args::{
    EMAIL, ENABLED, EXCLUDE, EXTERNAL_ID, FILTER, FIRST_NAME, GROUPS, INCLUDE, LAST_NAME, PROPERTIES,
    RAW_FILTER, ROLES, USER, USERNAME,
};
use crate::commands::{Arg, Column, Command, column, columns, types, users};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::table::{Edit, Flow, Operation, Sparse, With, WithBy, fixed, local, may, named, part};
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

const CORE: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const ATTRIBUTES: &str = "urn:hid:scim:api:idp:2.0:UserAttribute";

/// Sections that change where devices and authenticators are themselves.
const ELSEWHERE: &[&str] =
    &["urn:hid:scim:api:idp:2.0:UserDevice", "urn:hid:scim:api:idp:2.0:UserAuthenticator"];

const ALL: &str = "/scim/{tenant}/v2/Users";
const FOUND: &str = "/scim/{tenant}/v2/Users/.search";
const ONE: &str = "/scim/{tenant}/v2/Users/{user}";

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/userName"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::EMAIL, "/emails/0/value"),
    column(&columns::ENABLED, "/active"),
    column(&columns::GROUPS, "/groups/0/value"),
    column(&columns::EXTERNAL_ID, "/externalId"),
];

/// All of what a row holds, where the list shows the first.
static HELD: With = With {
    columns: &[
        column(&columns::ID, "/id"),
        column(&columns::USERNAME, "/userName"),
        column(&columns::DISPLAY_NAME, "/displayName"),
        column(&columns::EMAIL, "/emails/0/value"),
        column(&columns::ENABLED, "/active"),
        column(&columns::EXTERNAL_ID, "/externalId"),
        column(&columns::GROUPS, "/with/groups"),
        column(&columns::ROLES, "/with/roles"),
    ],
    parts: &[
        part(&columns::GROUPS, WithBy::There, ("/groups", "/display|/value")),
        part(&columns::ROLES, WithBy::There, ("/roles", "/display|/value")),
    ],
};

const TYPED: &[&Arg] = &[&USER];

static SPARSE: Sparse =
    Sparse { by: "attributes", lists: &["emails", "phoneNumbers", "addresses", "groups", "roles"], lacks };

static UPDATE: Edit = Edit::new(ONE, keep)
    .carries(&["/schemas", "/userName"])
    .sparse(&SPARSE)
    .guard(guard)
    .fixed(&[("id", "it says which user is meant"), ("meta", "the platform sets it itself")])
    .moves(&["meta", "urn:hid:scim:api:idp:2.0:UserDevice", "urn:hid:scim:api:idp:2.0:UserAuthenticator"]);

const fn update(command: &'static Command) -> Operation {
    Operation::edit(command, ONE, &UPDATE).on(TYPED).shape(shape).columns(COLUMNS)
}

pub(super) static OPERATIONS: &[Operation] = &[
    search::search::<Users>(&users::LIST, FOUND)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&USERNAME),
            local(&EXTERNAL_ID),
            local(&RAW_FILTER),
        ])
        .columns(COLUMNS)
        .with(&HELD)
        .try_it(&[
            "users list --limit 5",
            "users list --username jdoe",
            "users list --filter 'groups.value eq \"UG_STAFF\" and userName sw \"j\"'",
        ]),
    Operation::new(&users::SCAN, Flow::List(LIST), Method::Get, ALL)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan::<Users>)
        .narrows(Users::TABLE)
        .columns(COLUMNS)
        .with(&HELD)
        .try_it(&["users scan --limit 5"]),
    Operation::get(&users::GET, ONE)
        .on(&[&USER])
        .query(&[may(&INCLUDE, "attributes"), may(&EXCLUDE, "excludedAttributes")])
        .prepare(search::members)
        .columns(COLUMNS)
        .try_it(&["users get jdoe", "users get 10033"]),
    Operation::post(&users::CREATE, ALL)
        .body(&[
            named(&USERNAME, "/userName"),
            may(&FIRST_NAME, "/name/givenName"),
            may(&LAST_NAME, "/name/familyName"),
            may(&EXTERNAL_ID, "/externalId"),
            may(&ENABLED, "/active"),
            local(&EMAIL).lands("/emails/0/value"),
            local(&GROUPS).lands("/groups/0/value"),
            local(&ROLES).lands("/roles/0/value"),
            local(&PROPERTIES).lands("/urn:hid:scim:api:idp:2.0:UserAttribute/attributes"),
        ])
        .shape(shape)
        .answers(MADE)
        .columns(COLUMNS)
        .try_it(&[
            "users create --username ann.example",
            "users create --username ben.example --first-name Ben --last-name Example --email ben@example.test \
             --group Staff --property OFFICE=Lyon",
        ]),
    update(&users::UPDATE)
        .verify(known)
        .body(&[
            may(&USERNAME, "/userName"),
            may(&FIRST_NAME, "/name/givenName"),
            may(&LAST_NAME, "/name/familyName"),
            may(&EXTERNAL_ID, "/externalId"),
            may(&ENABLED, "/active"),
            local(&EMAIL).lands("/emails/0/value"),
            local(&GROUPS).lands("/groups/0/value"),
            local(&ROLES).lands("/roles/0/value"),
            local(&PROPERTIES).lands("/urn:hid:scim:api:idp:2.0:UserAttribute/attributes"),
        ])
        .try_it(&["users update jdoe --email jane@example.test", "users update jdoe --set title=Engineer"]),
    update(&users::ENABLE).body(&[fixed("/active", "true")]).try_it(&["users enable bjorn.bauer"]),
    update(&users::DISABLE).body(&[fixed("/active", "false")]).try_it(&["users disable jdoe --yes"]),
    Operation::delete(&users::DELETE, ONE)
        .on(&[&USER])
        .answers(GONE.echoes(&[(&USER, &["/id"])]))
        .try_it(&["users delete jdoe --yes"]),
    Operation::new(
        &types::USER_ATTRIBUTES_LIST,
        Flow::List(LIST),
        Method::Get,
        "/configuration/{tenant}/v2/User/AttributeType",
    )
    .columns(TYPE_COLUMNS)
    .try_it(&["users attribute-types list"]),
];

/// The update that would change nothing: without what the platform writes itself, references reduced to
/// the ids that a write takes.
fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    let Value::Object(members) = &mut body else { return body };
    for section in ELSEWHERE {
        members.shift_remove(*section);
    }
    if let Some(Value::Array(schemas)) = members.get_mut("schemas") {
        schemas.retain(|schema| !ELSEWHERE.iter().any(|section| schema == section));
    }
    for list in ["groups", "roles"] {
        if let Some(Value::Array(elements)) = members.get_mut(list) {
            elements.iter_mut().for_each(only_value);
        }
    }
    body
}

/// Everybody is in a group, so an answer without one is believed only where another group is given.
fn lacks(read: &Value, given: &CommandInput) -> Option<String> {
    let section =
        read.get(ATTRIBUTES).filter(|section| !section["attributes"].is_array()).map(|_| "attributes");
    let group = (read.get("groups").is_none() && given.many(&GROUPS).is_empty()).then_some("groups");
    unshown(read, ELSEWHERE).or_else(|| section.or(group).map(str::to_owned))
}

/// Refuses a second group, and an attribute with two values.
fn known(given: &CommandInput) -> Result<(), Fault> {
    if given.many(&GROUPS).len() > 1 {
        return Err(Fault::usage("a user of this platform is in one group: --group can be given once"));
    }
    attributes::once(given.pairs(&PROPERTIES))
}

/// Lays on what the table cannot say: lists of objects, and attributes by name.
fn shape(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if body["schemas"].is_null() {
        json::put(body, "/schemas", json!([CORE]));
    }
    if let Some(email) = given.text(&EMAIL) {
        match body.get_mut("emails").and_then(|list| list.get_mut(0)) {
            Some(first) => json::put(first, "/value", json!(email)),
            None => json::put(body, "/emails", json!([{"value": email, "type": "work"}])),
        }
    }
    known(given)?;
    for (arg, list) in [(&GROUPS, "/groups"), (&ROLES, "/roles")] {
        if matches!(given.get(arg), Some(Input::Many(_))) {
            let values = given.many(arg).iter().map(|id| json!({"value": id})).collect();
            json::put(body, list, Value::Array(values));
        }
    }
    let pairs = given.pairs(&PROPERTIES);
    if !pairs.is_empty() {
        let list = attributes::set(&body[ATTRIBUTES]["attributes"], pairs)?;
        json::put(body, &format!("/{ATTRIBUTES}/attributes"), list);
    }
    if body[ATTRIBUTES].is_object()
        && let Some(Value::Array(schemas)) = body.get_mut("schemas")
        && !schemas.contains(&json!(ATTRIBUTES))
    {
        schemas.push(json!(ATTRIBUTES));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeping_a_user_sends_its_own_sections_and_no_other() {
        let read = json!({"schemas": [CORE, ATTRIBUTES, ELSEWHERE[0]], "id": "1", "meta": {"version": 1},
            "userName": "ann", "groups": [{"value": "UG_ROOT", "display": "All", "$ref": "x"}],
            ATTRIBUTES: {"attributes": []}, ELSEWHERE[0]: {"devices": []}});
        assert_eq!(
            keep(&read),
            json!({"schemas": [CORE, ATTRIBUTES], "id": "1", "userName": "ann",
                "groups": [{"value": "UG_ROOT"}], ATTRIBUTES: {"attributes": []}})
        );
    }

    #[test]
    fn an_address_takes_the_place_of_the_first_and_keeps_its_type() {
        let mut given = CommandInput::default();
        given.set(&EMAIL, Input::Text("new@example.test".into()));
        let mut body = json!({"schemas": [CORE], "emails": [{"value": "old@example.test", "type": "home"}]});
        shape(&mut body, &given).unwrap();
        assert_eq!(body["emails"], json!([{"value": "new@example.test", "type": "home"}]));
    }

    #[test]
    fn attributes_bring_their_schema() {
        let mut given = CommandInput::default();
        given.set(&PROPERTIES, Input::Pairs(vec![("OFFICE".into(), "Lyon".into())]));
        let mut body = json!({"userName": "ann"});
        shape(&mut body, &given).unwrap();
        assert_eq!(body["schemas"], json!([CORE, ATTRIBUTES]));
        assert_eq!(body[ATTRIBUTES]["attributes"][0]["value"], "Lyon");
    }
}
