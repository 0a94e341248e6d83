//! Devices, and authenticators: what a user signs in with under one policy.

use super::answers::{ACTED, GONE, MADE};
use super::search::{self, Authenticators, Devices, Searched as _};
use super::shared::{LIST, SEARCH, TYPE_COLUMNS, guard, only_value};
use super::status;
use crate::commands::args::{
    ACTION, AUTHENTICATOR, DETAILS, DEVICE, EXCLUDE, EXPIRES_AFTER, EXPIRES_BEFORE, EXTERNAL_ID, FILTER,
    FORCE, ID, INCLUDE, NEW_STATUS, OWNER, POLICY, RAW_FILTER, STARTS, STATUS, TYPE, USER,
};
use crate::commands::{Arg, Column, Command, authenticators, column, columns, devices, types};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::table::{Edit, Field, Flow, Operation, fixed, local, may, must};
use crate::session::CommandInput;
use serde_json::{Value, json};

const ALL: &str = "/scim/{tenant}/v2/Device/";
const FOUND: &str = "/scim/{tenant}/v2/Device/.search";
const ONE: &str = "/scim/{tenant}/v2/Device/{device}";

const ALL_MEANS: &str = "/scim/{tenant}/v2/Authenticator";
const FOUND_MEANS: &str = "/scim/{tenant}/v2/Authenticator/.search";
const ONE_MEANS: &str = "/scim/{tenant}/v2/Authenticator/{authenticator}";

/// The body of an action.
const ACTS: &[Field] =
    &[fixed("/schemas", r#"["urn:hid:scim:api:idp:2.0:Action"]"#), must(&ACTION, "/action"), local(&DETAILS)];

const ONE_MEAN: &[&Arg] = &[&AUTHENTICATOR];

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::KIND, "/type"),
    column(&columns::EXTERNAL_ID, "/externalId"),
    column(&columns::STATUS, "/status/status"),
    column(&columns::EXPIRES, "/status/expiryDate"),
    column(&columns::OWNER, "/owner/display"),
];

const MEANS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::POLICY, "/policy/value"),
    column(&columns::STATUS, "/status/status"),
    column(&columns::EXPIRES, "/status/expiryDate"),
    column(&columns::OWNER, "/owner/display"),
    column(&columns::FAILED, "/statistics/consecutiveFailed"),
];

static ASSIGN: Edit = Edit::new(ONE, keep).owned("/owner/value", "/owner/display").guard(guard);
static SWITCH: Edit = Edit::new(ONE_MEANS, keep_means).guard(guard);

/// What the platform sets in each of them.
const OWN: &[&str] = &["id", "meta", "statistics"];

pub(super) static OPERATIONS: &[Operation] = &[
    search::search::<Devices>(&devices::LIST, FOUND)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&TYPE),
            local(&STATUS),
            local(&OWNER),
            local(&EXPIRES_BEFORE),
            local(&EXPIRES_AFTER),
            local(&STARTS),
            local(&EXTERNAL_ID),
            local(&ID),
            local(&RAW_FILTER),
        ])
        .columns(COLUMNS)
        .try_it(&["devices list --status ACTIVE", "devices list --filter 'externalId sw \"SN-0047\"'"]),
    Operation::new(&devices::SCAN, Flow::List(LIST), Method::Get, ALL)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan::<Devices>)
        .narrows(Devices::TABLE)
        .columns(COLUMNS)
        .try_it(&["devices scan --limit 5"]),
    Operation::get(&devices::GET, ONE)
        .on(&[&DEVICE])
        .columns(COLUMNS)
        .try_it(&["devices get 12001", "devices get SN-004748"]),
    Operation::post(&devices::CREATE, ALL)
        .body(&[
            fixed("/schemas", r#"["urn:hid:scim:api:idp:2.0:Device"]"#),
            must(&TYPE, "/type"),
            may(&EXTERNAL_ID, "/externalId"),
            may(&OWNER, "/owner/value"),
        ])
        .found_by(&[&EXTERNAL_ID])
        .apart(OWN)
        .answers(MADE.echoes(&[(&EXTERNAL_ID, &["/externalId"])]))
        .columns(COLUMNS)
        .try_it(&["devices create --type DT_OATH --external-id SN-100001"]),
    Operation::edit(&devices::ASSIGN, ONE, &ASSIGN)
        .on(&[&DEVICE, &USER])
        .acts_on(&[&DEVICE])
        .body(&[must(&USER, "/owner/value")])
        .columns(COLUMNS)
        .try_it(&["devices assign 12003 jdoe"]),
    Operation::put(&devices::SET_STATUS, ONE)
        .own(status::set)
        .on(&[&DEVICE, &NEW_STATUS])
        .acts_on(&[&DEVICE])
        .verify(status::known)
        .repeatable()
        .body(&[local(&FORCE)])
        .columns(COLUMNS)
        .try_it(&["devices set-status 12001 SUSPENDED --yes"]),
    act(&devices::ACT, ONE)
        .on(&[&DEVICE, &ACTION])
        .answers(ACTED.echoes(&[(&DEVICE, &["/id"])]))
        .columns(COLUMNS)
        .try_it(&["devices act 12001 PIN-UNLOCK", "devices act 12001 RESYNC-COUNTER --detail COUNTER=42"]),
    Operation::delete(&devices::DELETE, ONE)
        .on(&[&DEVICE])
        .answers(GONE.echoes(&[(&DEVICE, &["/id"])]))
        .try_it(&["devices delete 12003 --yes"]),
    search::search::<Authenticators>(&authenticators::LIST, FOUND_MEANS)
        .body(&[
            fixed("/schemas", SEARCH),
            may(&FILTER, "/filter"),
            may(&INCLUDE, "/attributes"),
            may(&EXCLUDE, "/excludedAttributes"),
            local(&STATUS),
            local(&OWNER),
            local(&POLICY),
            local(&RAW_FILTER),
        ])
        .columns(MEANS)
        .try_it(&["authenticators list --policy AT_EMPOTP --limit 5"]),
    Operation::new(&authenticators::SCAN, Flow::List(LIST), Method::Get, ALL_MEANS)
        .query(&[
            may(&FILTER, "filter"),
            may(&INCLUDE, "attributes"),
            may(&EXCLUDE, "excludedAttributes"),
            local(&RAW_FILTER),
        ])
        .prepare(search::scan::<Authenticators>)
        .narrows(Authenticators::TABLE)
        .columns(MEANS)
        .try_it(&["authenticators scan --limit 5"]),
    Operation::get(&authenticators::GET, ONE_MEANS)
        .on(&[&AUTHENTICATOR])
        .columns(MEANS)
        .try_it(&["authenticators get 10033.AT_EMPOTP"]),
    Operation::post(&authenticators::CREATE, ALL_MEANS)
        .body(&[
            fixed("/schemas", r#"["urn:hid:scim:api:idp:2.0:Authenticator"]"#),
            must(&USER, "/owner/value"),
            must(&POLICY, "/policy/value"),
            may(&EXTERNAL_ID, "/externalId"),
        ])
        .apart(OWN)
        .answers(MADE.echoes(&[(&USER, &["/owner/value"])]))
        .columns(MEANS)
        .try_it(&["authenticators create --user jdoe --policy AT_SMK"]),
    switch(&authenticators::ENABLE)
        .body(&[fixed("/status/status", r#""ENABLED""#), fixed("/status/active", "true")])
        .try_it(&["authenticators enable 10037.AT_EMPPWD"]),
    switch(&authenticators::DISABLE)
        .body(&[fixed("/status/status", r#""DISABLED""#), fixed("/status/active", "false")])
        .try_it(&["authenticators disable 10033.AT_EMPOTP --yes"]),
    act(&authenticators::ACT, ONE_MEANS)
        .on(&[&AUTHENTICATOR, &ACTION])
        .answers(ACTED.echoes(&[(&AUTHENTICATOR, &["/id"])]))
        .columns(MEANS)
        .try_it(&["authenticators act 10036.AT_EMPPWD RESET"]),
    Operation::delete(&authenticators::DELETE, ONE_MEANS)
        .on(&[&AUTHENTICATOR])
        .answers(GONE.echoes(&[(&AUTHENTICATOR, &["/id"])]))
        .try_it(&["authenticators delete 10033.AT_EMPOTP --yes"]),
    kinds(&types::DEVICES_LIST, "/configuration/{tenant}/v2/Device/Type").try_it(&["devices types list"]),
    Operation::get(&types::DEVICES_GET, "/configuration/{tenant}/v2/Device/Type/{type}")
        .on(&[&TYPE])
        .columns(TYPE_COLUMNS)
        .try_it(&["devices types get DT_OATH"]),
    kinds(&types::CREDENTIALS_LIST, "/configuration/{tenant}/v2/Credential/Type")
        .try_it(&["credentials types list"]),
    kinds(&types::POLICIES_LIST, "/configuration/{tenant}/v2/Policy/Authenticator")
        .try_it(&["authenticators policies list"]),
];

/// An action: a POST to the object itself.
const fn act(command: &'static Command, path: &'static str) -> Operation {
    Operation::post(command, path).body(ACTS).shape(details)
}

const fn switch(command: &'static Command) -> Operation {
    Operation::edit(command, ONE_MEANS, &SWITCH).on(ONE_MEAN).columns(MEANS)
}

const fn kinds(command: &'static Command, path: &'static str) -> Operation {
    Operation::new(command, Flow::List(LIST), Method::Get, path).columns(TYPE_COLUMNS)
}

/// What an action is told travels as attributes.
fn details(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let pairs = given.pairs(&DETAILS);
    if !pairs.is_empty() {
        let list: Vec<Value> =
            pairs.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        json::put(body, "/attributes", Value::Array(list));
    }
    Ok(())
}

/// The assignment that would change nothing: without what the platform writes itself, the owner reduced to
/// the id that a write takes.
fn keep(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    if let Some(owner) = body.get_mut("owner") {
        only_value(owner);
    }
    body
}

fn keep_means(read: &Value) -> Value {
    let mut body = read.clone();
    json::remove(&mut body, "/meta");
    json::remove(&mut body, "/statistics");
    for reference in ["owner", "policy"] {
        if let Some(reference) = body.get_mut(reference) {
            only_value(reference);
        }
    }
    body
}
