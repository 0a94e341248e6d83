//! Groups and their members.

use super::filter::{self, GROUPS};
use super::shared::{self, CHANGED, FIXED, FOLLOWS, GONE, LIST, MADE, MOVES, QUERY, SHOWN, only_value};
use super::spelling;
use crate::commands::args::{EXTERNAL_ID, FILTER, GROUP, NAME, ORDER_BY, USERS};
use crate::commands::{Arg, Column, Command, column, columns, groups};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::operation::RowFilter;
use crate::platforms::table::{Edit, Field, Flow, List, Operation, Shape, fixed, local, may, must};
use crate::session::{CommandInput, Session};
use serde_json::{Value, json};
use std::collections::HashSet;

const ALL: &str = "/Groups";
const ONE: &str = "/Groups/{group}";
const TYPED: &[&Arg] = &[&GROUP];

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/displayName"),
    column(&columns::EXTERNAL_ID, "/externalId"),
    column(&columns::MEMBERS, "/members").on_request(),
    column(&columns::CREATED, "/meta/created").on_request(),
    column(&columns::UPDATED, "/meta/lastModified").on_request(),
];

const MEMBERS: &[Column] = &[
    column(&columns::ID, "/value"),
    column(&columns::DISPLAY_NAME, "/display"),
    column(&columns::KIND, "/type"),
];

static UPDATE: Edit = Edit::new(ONE, keep)
    .carries(&["/displayName"])
    .fixed(FIXED)
    .moves(MOVES)
    .follows(FOLLOWS)
    .apart(&["id", "externalId"])
    .guard(|[before, wanted]| shared::check_kept(before, wanted, "displayName"));

const fn update(command: &'static Command) -> Operation {
    Operation::new(command, Flow::Edit(&UPDATE), Method::Patch, ONE)
        .on(TYPED)
        .prepare(spelling::of_group)
        .answers(CHANGED)
        .columns(COLUMNS)
}

const CHANGED_FIELDS: &[Field] = &[may(&NAME, "/displayName"), may(&EXTERNAL_ID, "/externalId").clears()];

/// A changed group: what is empty is cleared; that it has a name, the service demands.
fn changed(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shared::cleared(body, given, CHANGED_FIELDS);
    Ok(())
}

/// A new group.
fn made(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shared::left_out(body, given, CHANGED_FIELDS);
    set(body, given)
}

/// A change of the members.
const fn members(command: &'static Command, shape: Shape) -> Operation {
    update(command).shape(shape)
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&groups::LIST, Flow::List(LIST), Method::Get, ALL)
        .query(QUERY)
        .prepare(listed)
        .verify(filter::check)
        .sieve(RowFilter { arg: &FILTER, stays: filter::stays, columns: COLUMNS })
        .narrows(&GROUPS)
        .offers(sorted_by)
        .columns(COLUMNS)
        .try_it(&["groups list", "groups list --where name^=Eng", "groups list --columns name,members"]),
    Operation::get(&groups::GET, ONE)
        .on(TYPED)
        .query(SHOWN)
        .prepare(|session, given| shared::shown(session, given, COLUMNS))
        .columns(COLUMNS)
        .try_it(&["groups get Staff"]),
    Operation::post(&groups::CREATE, ALL)
        .body(&[
            fixed("/schemas", r#"["urn:ietf:params:scim:schemas:core:2.0:Group"]"#),
            must(&NAME, "/displayName"),
            may(&EXTERNAL_ID, "/externalId"),
            local(&USERS).lands("/members/0/value"),
        ])
        .shape(made)
        .found_by(&[&NAME])
        .answers(MADE.echoes(&[(&NAME, &["/displayName"])]))
        .columns(COLUMNS)
        .try_it(&[
            "groups create --name Visitors",
            "groups create --name 'First aid' --user ann --user maria.garcia",
        ]),
    update(&groups::UPDATE)
        .body(CHANGED_FIELDS)
        .shape(changed)
        .try_it(&["groups update 'Night shift' --name 'Late shift'"]),
    Operation::delete(&groups::DELETE, ONE)
        .on(TYPED)
        .answers(GONE.echoes(&[(&GROUP, &["/id"])]))
        .try_it(&["groups delete 'Night shift' --yes"]),
    Operation::new(
        &groups::MEMBERS_LIST,
        Flow::List(List { items: "/members", id: "/value", paged: false }),
        Method::Get,
        ONE,
    )
    .on(TYPED)
    // Some services show them only where they are asked for.
    .query(&[fixed("attributes", r#""members""#)])
    .columns(MEMBERS)
    .try_it(&["groups members list Staff"]),
    members(&groups::MEMBERS_ADD, add).body(&[local(&USERS).lands("/members/0/value")]).verify(some).try_it(
        &["groups members add Auditors --user ann", "groups members add Staff --user ann --user ben"],
    ),
    members(&groups::MEMBERS_REMOVE, remove)
        .body(&[local(&USERS).lands("/members/0/value")])
        .verify(some)
        .try_it(&["groups members remove Staff --user maria.garcia --yes"]),
    members(&groups::MEMBERS_SET, set)
        .body(&[local(&USERS).lands("/members/0/value")])
        .verify(some)
        .try_it(&["groups members set Auditors --user ann --yes"]),
];

/// Gets a list of groups ready: members are left out unless they are asked for, because they may be very many.
fn listed(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    shared::shown(session, given, COLUMNS)
}

/// Attributes that lists are sorted by.
fn sorted_by(arg: &Arg, _typed: &str) -> Vec<String> {
    let names = ["displayName", "externalId", "meta.created", "meta.lastModified"];
    if arg.name == ORDER_BY.name { names.iter().map(|name| (*name).to_owned()).collect() } else { Vec::new() }
}

/// Refuses a change of members that names none.
fn some(given: &CommandInput) -> Result<(), Fault> {
    if given.has(&USERS) { Ok(()) } else { Err(Fault::usage("--user is missing")) }
}

/// The update that would change nothing: without what the service sets itself, members reduced to their ids.
fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    if let Some(Value::Array(members)) = body.get_mut("members") {
        members.iter_mut().for_each(only_value);
    }
    body
}

fn there(body: &Value) -> Vec<Value> {
    body["members"].as_array().cloned().unwrap_or_default()
}

fn add(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let mut members = there(body);
    let known: HashSet<String> = members.iter().filter_map(member_id).collect();
    let new = given.many(&USERS).iter().filter(|id| !known.contains(*id));
    let new: Vec<Value> = new.map(|id| member(body, id)).collect();
    members.extend(new);
    json::put(body, "/members", Value::Array(members));
    Ok(())
}

fn remove(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let gone: HashSet<&str> = given.many(&USERS).iter().map(String::as_str).collect();
    let mut members = there(body);
    let before = members.len();
    members.retain(|one| !member_id(one).is_some_and(|id| gone.contains(id.as_str())));
    if members.len() < before {
        json::put(body, "/members", Value::Array(members));
    }
    Ok(())
}

fn set(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if given.has(&USERS) {
        let members = given.many(&USERS).iter().map(|id| member(body, id)).collect();
        json::put(body, "/members", Value::Array(members));
    }
    Ok(())
}

/// The id of a member, also where the service writes it as a number.
fn member_id(member: &Value) -> Option<String> {
    json::text_at(member, "/value")
}

/// A member of a group, its id written as the service writes those of this group.
fn member(group: &Value, id: &str) -> Value {
    let shown = [group.pointer("/members/0/value"), group.get("id")].into_iter().flatten().next();
    json!({"value": shared::id_like(shown, id)})
}
