//! Groups. Who is in one is asked of the users, and set there.

use super::answers::WITH_ID;
use super::search::{self, FILTERED, LOADED, ORDERED, PAGED, SearchOperator};
use super::user_fields::USER_COLUMNS;
use super::{keep, names};
use crate::commands::args::{EXTERNAL_ID, GROUP, GROUP_ATTRIBUTE, GROUP_NAME, NAME};
use crate::commands::{Column, column, columns, groups};
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect};
use crate::json;
use crate::platforms::table::{Edit, Operation, local, may, must, named};
use crate::session::{CommandInput, Session};
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/type"),
    column(&columns::EXTERNAL_ID, "/externalId"),
    column(&columns::CREATED, "/created"),
];

pub(super) const TAKEN: &[&str] = &["name", "externalId", "attribute"];

static UPDATE: Edit = Edit::new("/v1/groups/{group}", keep_group)
    .takes(TAKEN)
    .fixed(&[
        ("id", keep::OF_PLATFORM),
        ("created", keep::OF_PLATFORM),
        ("type", "it tells where the group comes from"),
    ])
    .moves(&["lastModified", "directoryDesynced"]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&groups::LIST, "/v1/groupspaged", PAGED)
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| search::lists::GROUPS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::GROUPS, session, given))
        .narrows(&search::lists::GROUPS)
        .columns(COLUMNS)
        .needs("GROUPS:VIEW")
        .try_it(&["groups list", "groups list --where name^=d --order-by name"]),
    Operation::list(&groups::ALL, "/v1/groups").columns(COLUMNS).needs("GROUPS:VIEW").try_it(&["groups all"]),
    Operation::get(&groups::GET, "/v1/groups/{group}")
        .on(&[&GROUP])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("GROUPS:VIEW")
        .try_it(&["groups get developers"]),
    Operation::post(&groups::FIND, "/v1/groups/externalid")
        .on(&[&GROUP_NAME])
        .body(&[must(&GROUP_NAME, "/id")])
        .columns(COLUMNS)
        .prepare(only_one)
        .answers(WITH_ID.echoes(&[(&GROUP_NAME, &["/externalId", "/name"])]))
        .needs("GROUPS:VIEW")
        .try_it(&["groups find GRP-0"]),
    Operation::post(&groups::CREATE, "/v1/groups")
        .body(&[named(&NAME, "/name"), may(&EXTERNAL_ID, "/externalId"), may(&GROUP_ATTRIBUTE, "/attribute")])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("GROUPS:ADD")
        .try_it(&["groups create --name night-shift"]),
    Operation::edit(&groups::UPDATE, "/v1/groups/{group}", &UPDATE)
        .on(&[&GROUP])
        .body(&[may(&NAME, "/name"), may(&EXTERNAL_ID, "/externalId"), may(&GROUP_ATTRIBUTE, "/attribute")])
        .columns(COLUMNS)
        .needs("GROUPS:EDIT")
        .try_it(&["groups update Finance --external-id hr-staff"]),
    Operation::search(&groups::MEMBERS_LIST, "/v4/userspaged", PAGED)
        .on(&[&GROUP])
        .body(&[FILTERED, ORDERED, LOADED, local(&GROUP)])
        .offers(|arg, text| search::lists::USERS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::USERS, session, given))
        .shape(of_group)
        .narrows(&search::lists::USERS)
        .columns(USER_COLUMNS)
        .needs("USERS:VIEW")
        .try_it(&[
            "groups members list developers",
            "groups members list developers --where state=ACTIVE --order-by userId",
        ]),
    Operation::delete(&groups::DELETE, "/v1/groups/{group}")
        .on(&[&GROUP])
        .needs("GROUPS:REMOVE")
        .try_it(&["groups delete contractors --yes"]),
];

/// The filter that finds the users of the group, beside others.
fn of_group(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let Some(id) = given.text(&GROUP) else { return Ok(()) };
    let mut filters = json::at(body, FILTERED.at).as_array().cloned().unwrap_or_default();
    filters.push(search::filter("groupId", SearchOperator::Equals, id));
    json::put(body, FILTERED.at, Value::Array(filters));
    Ok(())
}

/// Refuses a name that several groups have: the look-up gives one of them, and the search tells of the others.
fn only_one(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let name = given.text(&GROUP_NAME).unwrap_or_default();
    if session.dry_run {
        return Ok(());
    }
    let ask = |call: Call| {
        session.exchange(&call.effect(CallEffect::Read)).map(|reply| reply.value().unwrap_or_default())
    };
    let group = ask(names::group(session, name))?;
    if !group.is_object() {
        return Ok(());
    }
    let found = match ask(names::groups_named(session, name)) {
        // Who may not search can still look up.
        Err(fault) if fault.kind() == Kind::Forbidden => return Ok(()),
        found => found?,
    };
    let named =
        json::at(&found, "/results").as_array().into_iter().flatten().filter(|one| one["name"] == name);
    let all: Vec<&Value> =
        std::iter::once(&group).chain(named.filter(|one| one["id"] != group["id"])).collect();
    if all.len() == 1 {
        return Ok(());
    }
    let ids: Vec<&str> = all.iter().filter_map(|one| one["id"].as_str()).collect();
    let candidates = all.iter().map(|one| json!({"id": one["id"], "name": one["name"]})).collect();
    let fault = Fault::new(Kind::Ambiguous, format!("'{name}' fits {} groups", all.len()))
        .hint(format!("'groups get' takes one of the ids: {}", ids.join(", ")))
        .with("candidates", candidates);
    Err(session.name(fault))
}

fn keep_group(read: &Value) -> Value {
    keep::members(read, TAKEN)
}
