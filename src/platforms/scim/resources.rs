//! Resources of any type that the service describes, by their schema.

use super::shared::{self, CHANGED, FIXED, FOLLOWS, GONE, LIST, MADE, MOVES, QUERY, SHOWN};
use super::{features, spelling};
use crate::commands::args::{DISPLAY_NAME, EXTERNAL_ID, FILTER, ORDER_BY, RESOURCE, RESOURCE_TYPE};
use crate::commands::{Arg, Column, column, columns, described};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::operation::RowFilter;
use crate::platforms::table::{Edit, Field, Flow, Operation, may};
use crate::session::{CommandInput, Input, Session};
use serde_json::Value;

const ALL: &str = "/{resource-type}";
const ONE: &str = "/{resource-type}/{resource}";
const TYPED: &[&Arg] = &[&RESOURCE_TYPE, &RESOURCE];

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/displayName").or(&["/name", "/userName"]),
    column(&columns::EXTERNAL_ID, "/externalId"),
    column(&columns::CREATED, "/meta/created").on_request(),
    column(&columns::UPDATED, "/meta/lastModified").on_request(),
];

const FIELDS: &[Field] = &[may(&DISPLAY_NAME, "/displayName"), may(&EXTERNAL_ID, "/externalId")];

static UPDATE: Edit = Edit::new(ONE, keep)
    .fixed(FIXED)
    .moves(MOVES)
    .follows(FOLLOWS)
    .apart(&["id", "externalId"])
    .guard(|[before, wanted]| shared::check_kept(before, wanted, "userName"));

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&described::LIST, Flow::List(LIST), Method::Get, ALL)
        .on(&[&RESOURCE_TYPE])
        .query(QUERY)
        .prepare(listed)
        .verify(super::filter::check)
        .sieve(RowFilter { arg: &FILTER, stays: super::filter::stays, columns: COLUMNS })
        .offers(|arg, _| if arg.name == ORDER_BY.name { vec!["displayName".to_owned()] } else { Vec::new() })
        .columns(COLUMNS)
        .try_it(&["resources list Device", "resources list Device --filter 'serialNumber eq \"SN-0002\"'"]),
    Operation::get(&described::GET, ONE)
        .on(TYPED)
        .query(SHOWN)
        .prepare(listed)
        .columns(COLUMNS)
        .try_it(&["resources get Group cb877f5f-ec7f-472f-bfe7-14dcac3cced7"]),
    Operation::post(&described::CREATE, ALL)
        .on(&[&RESOURCE_TYPE])
        .body(FIELDS)
        .shape(|body, given| {
            shared::left_out(body, given, FIELDS);
            Ok(())
        })
        .prepare(endpoint)
        .answers(MADE)
        .columns(COLUMNS)
        .try_it(&["resources create Group --display-name Visitors"]),
    Operation::new(&described::UPDATE, Flow::Edit(&UPDATE), Method::Patch, ONE)
        .on(TYPED)
        .body(FIELDS)
        .shape(|body, given| {
            shared::cleared(body, given, FIELDS);
            Ok(())
        })
        .prepare(|session, given| {
            endpoint(session, given)?;
            spelling::of_resource(session, given)
        })
        .answers(CHANGED)
        .columns(COLUMNS)
        .try_it(&["resources update Group cb877f5f-ec7f-472f-bfe7-14dcac3cced7 --display-name 'Late shift'"]),
    Operation::delete(&described::DELETE, ONE)
        .on(TYPED)
        .prepare(endpoint)
        .answers(GONE.echoes(&[(&RESOURCE, &["/id"])]))
        .try_it(&["resources delete Group cb877f5f-ec7f-472f-bfe7-14dcac3cced7 --yes"]),
];

fn listed(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    endpoint(session, given)?;
    // Which of the places of a column a type has, only its schema tells.
    let known = features::attributes_of(session, given.text(&RESOURCE_TYPE).unwrap_or_default());
    shared::shown_of(session, given, COLUMNS, Some(&known))
}

/// Puts the endpoint of a type in the place of its name. Where the service describes no types, the name is the endpoint.
fn endpoint(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let Some(typed) = given.text(&RESOURCE_TYPE) else { return Ok(()) };
    // 'types list' shows the endpoint with its slash.
    let name = typed.strip_prefix('/').unwrap_or(typed).to_owned();
    let types = features::types(session);
    if types.is_empty() {
        given.set(&RESOURCE_TYPE, Input::Text(name));
        return Ok(());
    }
    let path = |one: &Value| {
        one["endpoint"].as_str().map(|path| path.trim_start_matches('/').to_owned()).unwrap_or_default()
    };
    let means = |one: &&Value| {
        ["name", "id"]
            .iter()
            .any(|member| one[*member].as_str().is_some_and(|known| known.eq_ignore_ascii_case(&name)))
            || path(one).eq_ignore_ascii_case(&name)
    };
    let Some(found) = types.iter().find(means) else {
        let names: Vec<&str> = types.iter().filter_map(|one| one["name"].as_str()).collect();
        return Err(Fault::new(Kind::NotFound, format!("the service has no resource type '{name}'"))
            .hint(format!("there are: {}", names.join(", "))));
    };
    let path = path(found);
    if path.is_empty() || path.contains('/') {
        return Err(Fault::new(
            Kind::Unsupported,
            format!("resources of type {name} are at '{path}', which is no one part of a path"),
        )
        .hint("'iamctl api' reaches them"));
    }
    given.set(&RESOURCE_TYPE, Input::Text(path));
    Ok(())
}

/// The update that would change nothing: without what the service sets itself.
fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    body
}
