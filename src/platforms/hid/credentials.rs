//! Credentials. They are made elsewhere and cannot be patched: what changes is read, changed and sent whole.

use super::answers::GONE;
use super::change::HidObject;
use super::filter::known_status;
use super::search::{self, Credentials, Searched as _};
use super::shared::{LIST, SEARCH};
use super::{attributes, change, status};
use crate::commands::args::{
    ALLOW_EMPTY, ATTRIBUTE_NAMES, ATTRIBUTE_VALUE, ATTRIBUTES, CREDENTIAL, EXCLUDE, EXPIRES_AFTER,
    EXPIRES_BEFORE, EXTERNAL_ID, FILTER, FORCE, ID, INCLUDE, NEW_STATUS, OBJECT_FILE, OWNER, RAW_FILTER,
    STARTS, STATUS, TYPE,
};
use crate::commands::{Column, column, columns, credentials};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::table::{Flow, List, Operation, fixed, local, may};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::{Value, json};

const SCHEMA: &str = "urn:hid:scim:api:idp:2.0:Credential";

const ALL: &str = "/scim/{tenant}/v2/Credential";
const FOUND: &str = "/scim/{tenant}/v2/Credential/.search";
const ONE: &str = "/scim/{tenant}/v2/Credential/{credential}";

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::KIND, "/type"),
    column(&columns::STATUS, "/status/status"),
    column(&columns::EXPIRES, "/status/expiryDate"),
    column(&columns::EXTERNAL_ID, "/externalId"),
    column(&columns::ATTRIBUTES, "/attributes"),
    column(&columns::ACTIVE, "/status/active"),
    column(&columns::STARTS, "/status/startDate"),
    column(&columns::USED, "/totalUsed"),
    column(&columns::OWNER, "/owner/display"),
    column(&columns::CREATED, "/meta/created"),
];

const ATTRIBUTE: &[Column] = &[
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/type"),
    column(&columns::VALUE, "/value"),
    column(&columns::READ_ONLY, "/readOnly"),
];

const READ: &str = "Read credential details";
const UPDATE: &str = "Update credential, Set credential status, Read credential details, Read reference data";

pub(super) static OPERATIONS: &[Operation] = &[
    search::search::<Credentials>(&credentials::LIST, FOUND)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&TYPE),
            local(&STATUS),
            local(&OWNER),
            local(&ATTRIBUTE_VALUE),
            local(&EXPIRES_BEFORE),
            local(&EXPIRES_AFTER),
            local(&STARTS),
            local(&EXTERNAL_ID),
            local(&ID),
            local(&RAW_FILTER),
        ])
        .columns(COLUMNS)
        .needs(
            "Search credentials and Search users; with --owner, Read credential details and Read device details",
        )
        .try_it(&[
            "credentials list --type CT_ACODE --status ACTIVE",
            "credentials list --status ACTIVE --expires-before 2026-07-01 --limit 5",
            "credentials list --filter 'type eq \"CT_OTP\" and status.expiryDate lt \"2026-07-01T00:00:00Z\"'",
        ]),
    Operation::new(&credentials::SCAN, Flow::List(LIST), Method::Get, ALL)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan::<Credentials>)
        .narrows(Credentials::TABLE)
        .columns(COLUMNS)
        .needs(READ)
        .try_it(&["credentials scan --limit 5", "credentials scan --filter 'type eq \"CT_PKI\"' --exclude attributes"]),
    Operation::get(&credentials::GET, ONE)
        .on(&[&CREDENTIAL])
        .query(&[may(&INCLUDE, "attributes"), may(&EXCLUDE, "excludedAttributes")])
        .prepare(search::members)
        .columns(COLUMNS)
        .needs(READ)
        .try_it(&["credentials get 11385", "credentials get 11392"]),
    Operation::put(&credentials::SET_STATUS, ONE)
        .own(status::set)
        .on(&[&CREDENTIAL, &NEW_STATUS])
        .acts_on(&[&CREDENTIAL])
        .verify(status::known)
        .repeatable()
        .body(&[local(&FORCE)])
        .columns(COLUMNS)
        .needs(UPDATE)
        .try_it(&["credentials set-status 11385 SUSPENDED --yes", "credentials set-status 11385 REVOKED --yes"]),
    Operation::new(
        &credentials::ATTRIBUTES_LIST,
        Flow::List(List { items: "/attributes", id: "/name", paged: false }),
        Method::Get,
        ONE,
    )
    .on(&[&CREDENTIAL])
    .columns(ATTRIBUTE)
    .needs(READ)
    .try_it(&["credentials attributes list 11385"]),
    Operation::put(&credentials::ATTRIBUTES_SET, ONE)
        .own(set_attributes)
        .on(&[&CREDENTIAL, &ATTRIBUTES])
        .verify(|given| attributes::once(given.pairs(&ATTRIBUTES)))
        .repeatable()
        .columns(COLUMNS)
        .needs(UPDATE)
        .try_it(&["credentials attributes set 11385 MY_ATTR1='new value1'"]),
    Operation::put(&credentials::ATTRIBUTES_REMOVE, ONE)
        .own(remove_attributes)
        .on(&[&CREDENTIAL, &ATTRIBUTE_NAMES])
        .repeatable()
        .body(&[local(&ALLOW_EMPTY)])
        .columns(COLUMNS)
        .needs(UPDATE)
        .try_it(&["credentials attributes remove 11385 MY_ATTR0 --yes"]),
    Operation::put(&credentials::REPLACE, ONE)
        .own(replace)
        .on(&[&OBJECT_FILE])
        .body(&[local(&ALLOW_EMPTY), local(&FORCE)])
        .columns(COLUMNS)
        .needs(UPDATE)
        .try_it(&["credentials replace docs/examples/credential.json --yes"]),
    Operation::delete(&credentials::DELETE, ONE)
        .on(&[&CREDENTIAL])
        .answers(GONE.echoes(&[(&CREDENTIAL, &["/id"])]))
        .needs("Read credential details, Delete credential")
        .try_it(&["credentials delete 11386 --yes"]),
];

fn set_attributes<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let (id, path) = status::target(session, operation, given)?;
    let pairs = given.pairs(&ATTRIBUTES);
    let change = |object: &Value| {
        let list = &object["attributes"];
        for (name, _) in pairs {
            if !list.as_array().into_iter().flatten().any(|one| one["name"] == **name) {
                session.notice(&format!("{id} has no attribute {name} yet: it is added"));
            }
        }
        let after = attributes::set(list, pairs)?;
        Ok(with_attributes(object, after))
    };
    let names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    change::carry_out(session, &object(&path, &id), change, |_| format!("{id}: {} set", names.join(", ")))
}

fn remove_attributes<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let (id, path) = status::target(session, operation, given)?;
    let names = given.many(&ATTRIBUTE_NAMES);
    let change = |object: &Value| {
        let after = attributes::remove(&object["attributes"], names)?;
        not_emptied(&id, &after, given)?;
        Ok(with_attributes(object, after))
    };
    change::carry_out(session, &object(&path, &id), change, |_| format!("{id}: {} removed", names.join(", ")))
}

/// A credential, which always has its attributes.
fn object<'a>(path: &'a str, id: &'a str) -> HidObject<'a> {
    HidObject { path, id, listed: true }
}

/// The whole object with another list of attributes; nothing where it is the same list.
fn with_attributes(object: &Value, list: Value) -> Option<Value> {
    if attributes::same(&object["attributes"], &list) {
        return None;
    }
    let mut body = object.clone();
    json::put(&mut body, "/attributes", list);
    Some(body)
}

fn not_emptied(id: &str, list: &Value, given: &CommandInput) -> Result<(), Fault> {
    if list.as_array().is_some_and(|list| !list.is_empty()) || given.flag(&ALLOW_EMPTY) {
        return Ok(());
    }
    Err(Fault::new(Kind::Unconfirmed, format!("this removes the last attribute of {id}"))
        .hint("nothing was sent; --allow-empty means it"))
}

/// Sends the credential in a file. It names itself: its schema and id are checked, and a section that it
/// leaves out goes back as it was read.
fn replace<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let (name, file) = given.document(&OBJECT_FILE)?.unwrap_or_default();
    let name = if name == "-" { "the standard input" } else { name };
    if file["schemas"] != json!([SCHEMA]) {
        return Err(Fault::usage(format!("{name} is no credential: its schemas are not [\"{SCHEMA}\"]"))
            .hint("'iamctl credentials get ID -o json' writes one that can be changed"));
    }
    let id = file["id"].as_str().filter(|id| !id.is_empty());
    let id =
        id.ok_or_else(|| Fault::usage(format!("{name} has no id, or one that is not a text")))?.to_owned();
    if !file["status"].is_null() && !file["status"].is_object() {
        return Err(Fault::usage(format!("the status in {name} is not an object")));
    }
    if !file["attributes"].is_null() && !file["attributes"].is_array() {
        return Err(Fault::usage(format!("the attributes in {name} are no list")));
    }
    let path = status::place(session, operation, "credential", &id)?;
    let change = |object: &Value| whole(session, object, &file, given);
    change::carry_out(session, &object(&path, &id), change, |_| format!("{id} {}", operation.command.done))
}

/// Refuses changes that the platform would pass over: it takes a status and attributes. What it sets itself goes back as
/// it was read; the vendor's sample brings other dates.
fn same_elsewhere(session: &Session, object: &Value, body: &mut Value) -> Result<(), Fault> {
    let is_below =
        |at: &str, part: &str| at == part || at.strip_prefix(part).is_some_and(|rest| rest.starts_with('/'));
    for change in json::differences(object, body) {
        let at = change.pointer.as_str();
        let ours = at == "/status/status" || is_below(at, "/attributes");
        if ours || change.after.is_null() {
            continue;
        }
        let name = json::spoken(at);
        // What follows from the status may stand in a file as it was before the status changed.
        if is_below(at, "/meta") || is_below(at, "/status") {
            session.notice(&format!("left out, because the platform sets it itself: {name}"));
            match change.before.is_null() {
                true => drop(json::remove(body, at)),
                false => json::put(body, at, change.before.clone()),
            }
            continue;
        }
        return Err(Fault::usage(format!("'{name}' cannot be changed with 'credentials replace': the platform takes a status and attributes"))
            .hint("nothing was sent; leave it out of the file, or as it is"));
    }
    Ok(())
}

/// What is sent for a file; nothing where it would change nothing.
fn whole(
    session: &Session,
    object: &Value,
    file: &Value,
    given: &CommandInput,
) -> Result<Option<Value>, Fault> {
    let id = object["id"].as_str().unwrap_or_default();
    let mut body = file.clone();
    for section in ["status", "attributes"] {
        if file[section].is_null() && !object[section].is_null() {
            session.notice(&format!("the file has no {section}: what {id} has is sent"));
            json::put(&mut body, &format!("/{section}"), object[section].clone());
        }
    }
    let from = json::at(object, "/status/status").as_str().unwrap_or_default();
    let wanted = match json::at(&body, "/status/status").as_str() {
        Some(wanted) if !wanted.eq_ignore_ascii_case(from) => known_status(wanted)?,
        _ => from,
    };
    json::put(&mut body, "/status/status", json!(wanted));
    // Dates that a file leaves out would be gone on a service that takes the section as it comes.
    if let (Value::Object(known), Some(Value::Object(status))) = (&object["status"], body.get_mut("status")) {
        for (name, value) in known {
            status.entry(name).or_insert_with(|| value.clone());
        }
    }
    same_elsewhere(session, object, &mut body)?;
    if from != wanted {
        if !given.flag(&FORCE) {
            status::may_follow(id, from, wanted)?;
        }
        status::activate(&mut body, wanted);
    }
    attributes::keeps_read_only(&object["attributes"], &body["attributes"])?;
    attributes::may_replace(&object["attributes"], &body["attributes"])?;
    let same = attributes::same(&object["attributes"], &body["attributes"]);
    if !same {
        not_emptied(id, &body["attributes"], given)?;
    }
    Ok(if same && from == wanted { None } else { Some(body) })
}
