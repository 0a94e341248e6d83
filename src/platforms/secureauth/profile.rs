//! What a profile holds in lists of its own: properties, questions, groups and accesses, one a row.

use crate::commands::columns as head;
use crate::commands::{Arg, Column, Command, args, column, users};
use crate::fault::Fault;
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::replies::{about_another, is_same, not_the_answer};
use crate::platforms::table::{Operation, Own};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::{Value, json};

const PATH: &str = "/users/{user}";

/// A profile as a whole.
pub(super) const PROFILE: &[Column] = &[
    column(&head::ID, "/userId"),
    column(&head::USERNAME, "/userId"),
    column(&head::FIRST_NAME, "/properties/firstName/value"),
    column(&head::LAST_NAME, "/properties/lastName/value"),
    column(&head::EMAIL, "/properties/email1/value"),
    column(&head::PHONE, "/properties/phone1/value"),
    column(&head::GROUPS, "/groups"),
    column(&head::STATUS, "/status"),
    column(&head::PHONE2, "/properties/phone2/value").on_request(),
    column(&head::PHONE3, "/properties/phone3/value").on_request(),
    column(&head::PHONE4, "/properties/phone4/value").on_request(),
    column(&head::EMAIL2, "/properties/email2/value").on_request(),
    column(&head::EMAIL3, "/properties/email3/value").on_request(),
    column(&head::EMAIL4, "/properties/email4/value").on_request(),
    column(&head::AUX_ID_1, "/properties/auxId1/value").on_request(),
    column(&head::AUX_ID_2, "/properties/auxId2/value").on_request(),
    column(&head::AUX_ID_3, "/properties/auxId3/value").on_request(),
    column(&head::AUX_ID_4, "/properties/auxId4/value").on_request(),
    column(&head::AUX_ID_5, "/properties/auxId5/value").on_request(),
    column(&head::AUX_ID_6, "/properties/auxId6/value").on_request(),
    column(&head::AUX_ID_7, "/properties/auxId7/value").on_request(),
    column(&head::AUX_ID_8, "/properties/auxId8/value").on_request(),
    column(&head::AUX_ID_9, "/properties/auxId9/value").on_request(),
    column(&head::AUX_ID_10, "/properties/auxId10/value").on_request(),
    column(&head::PIN_HASH, "/properties/pinHash/value").on_request(),
    column(&head::EXT_PROPERTY_1, "/properties/ExtProperty1/value").on_request(),
    column(&head::DISPLAY_NAME, "/properties/ExtProperty1/displayName").on_request(),
    column(&head::QUESTIONS, "/knowledgeBase").on_request(),
    column(&head::ACCESSES, "/accessHistories").on_request(),
];

const PROPERTIES: &[Column] = &[
    column(&head::NAME, "/name"),
    column(&head::VALUE, "/value").or(&["/pinHash"]),
    column(&head::DISPLAY_NAME, "/displayName"),
    column(&head::WRITABLE, "/isWritable"),
];

const QUESTIONS: &[Column] =
    &[column(&head::NAME, "/name"), column(&head::QUESTION, "/question"), column(&head::ANSWER, "/answer")];

const GROUPS: &[Column] = &[column(&head::NAME, "/name"), column(&head::DN, "/dn")];

const HISTORY: &[Column] = &[
    column(&head::TIME, "/timeStamp").or(&["/timestamp"]),
    column(&head::IP_ADDRESS, "/ipAddress"),
    column(&head::OUTCOME, "/authState"),
    column(&head::USER_AGENT, "/userAgent"),
];

const ONE_USER: &[&Arg] = &[&args::USER];

const fn part(command: &'static Command, rows: Own) -> Operation {
    Operation::get(command, PATH).own(rows).on(ONE_USER)
}

/// The table.
pub(super) static OPERATIONS: &[Operation] = &[
    part(&users::PROPERTIES_LIST, properties).columns(PROPERTIES).try_it(&["users properties list jdoe"]),
    part(&users::QUESTIONS_LIST, questions).columns(QUESTIONS).try_it(&["users questions list jdoe"]),
    part(&users::GROUPS_LIST, groups)
        .columns(GROUPS)
        .requires("an LDAP data store")
        .try_it(&["users groups list jdoe"]),
    part(&users::HISTORY_LIST, history).columns(HISTORY).try_it(&["users history list jdoe"]),
];

/// The name in `CN=name,OU=...`, which may be escaped there.
pub(super) fn common_name(distinguished: &str) -> Option<String> {
    let (front, rest) = distinguished.split_at_checked(3)?;
    if !front.eq_ignore_ascii_case("cn=") {
        return None;
    }
    let mut name = String::new();
    let mut letters = rest.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ',' => break,
            '\\' => name.extend(letters.next()),
            letter => name.push(letter),
        }
    }
    Some(name)
}

fn properties<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let profile = read(session, given)?;
    let row = |(name, property): (&String, &Value)| {
        let mut row = json!({ "name": name });
        match property {
            Value::Object(told) => told.iter().for_each(|(member, value)| row[member] = value.clone()),
            value => row["value"] = value.clone(),
        }
        // Under its own name, by which a secret is known as one.
        if session.platform.secret_members.contains(&name.as_str()) {
            row[name] = row["value"].take();
            json::remove(&mut row, "/value");
        }
        row
    };
    Ok(rows(members(&profile, "properties").map(row)))
}

fn questions<'a>(
    session: &'a Session<'a>,
    _: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let profile = read(session, given)?;
    let row = |(place, entry): (&String, &Value)| {
        let mut row = json!({ "name": place });
        entry.as_object().into_iter().flatten().for_each(|(name, value)| row[name] = value.clone());
        row
    };
    Ok(rows(members(&profile, "knowledgeBase").map(row)))
}

fn groups<'a>(session: &'a Session<'a>, _: &Operation, given: &CommandInput) -> Result<Outcome<'a>, Fault> {
    let profile = read(session, given)?;
    let row = |group: &Value| {
        let distinguished = group.as_str().unwrap_or_default();
        let name = common_name(distinguished).unwrap_or_else(|| distinguished.to_owned());
        json!({ "name": name, "dn": group })
    };
    Ok(rows(list(&profile, "groups").map(row)))
}

fn history<'a>(session: &'a Session<'a>, _: &Operation, given: &CommandInput) -> Result<Outcome<'a>, Fault> {
    let profile = read(session, given)?;
    Ok(rows(list(&profile, "accessHistories").cloned()))
}

fn read(session: &Session, given: &CommandInput) -> Result<Value, Fault> {
    let user = given.text(&args::USER).and_then(encode_segment).ok_or_else(|| {
        Fault::usage("this cannot be the id of a user: it would change the address").hint("nothing was sent")
    })?;
    let call = Call::new(Method::Get, session.path(&PATH.replace("{user}", &user)));
    let reply = session.exchange(&call)?;
    let is_profile =
        |value: &Value| ["userId", "user_id", "properties"].iter().any(|at| !value[*at].is_null());
    let profile = reply.value().filter(is_profile);
    let profile = profile.ok_or_else(|| session.name(not_the_answer(&reply.body)))?;
    let asked = given.text(&args::USER).unwrap_or_default();
    let told = ["/userId", "/user_id"].iter().find_map(|at| json::text_at(&profile, at));
    match told.filter(|told| !is_same(asked, told)) {
        Some(told) => Err(session.name(about_another(&told, asked))),
        None => Ok(profile),
    }
}

/// The members of a part of a profile; platforms show an empty one in either form, or not at all.
fn members<'v>(profile: &'v Value, name: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    profile[name].as_object().into_iter().flatten()
}

fn list<'v>(profile: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    profile[name].as_array().into_iter().flatten()
}

fn rows<'a>(rows: impl Iterator<Item = Value>) -> Outcome<'a> {
    let rows: Vec<_> = rows.map(|row| Ok(json::raw(&row))).collect();
    Outcome::Rows(Box::new(rows.into_iter()))
}
