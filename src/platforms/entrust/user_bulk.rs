//! Many users in one call. The platform answers one item for each, and some of them may say that it failed: `judge`
//! finds those, and whose they are. How many one call may carry is documented nowhere.

use super::answers::ITEMS;
use super::{judge, names, user_fields};
use crate::commands::args::{EXTERNAL_ID, IMPORT_FILE, STOP_ON_ERROR, USER, USERS};
use crate::commands::{Arg, Column, Command, column, columns, users};
use crate::fault::Fault;
use crate::http::{Call, CallEffect, Method, encode_segment};
use crate::json;
use crate::platforms::table::{
    Asks, Batch, BatchItem, Expected, Flow, Operation, ReadBack, Shape, is_uuid, local, may,
};
use crate::records::{self, Names, Options, Records, Wrong};
use crate::session::{CommandInput, Session};
use serde_json::{Map, Value, json};

const PATH: &str = "/v3/users/multiple";

/// An item says itself whether its user is named by id or by login.
const TYPED: &[&Arg] = &[&USER];

/// Users of one call that rows of an input share: as many as a page of any list holds.
const MOST: usize = 100;

/// How a cell is sent.
#[derive(Clone, Copy)]
enum UserBulkForm {
    Text,
    /// Semicolons stand between the values.
    List,
    Flag,
}

/// What a column of CSV may hold: who is meant, and the fields of a user that fit into a cell.
const COLUMNS: &[(&str, UserBulkForm)] = &[
    ("userId", UserBulkForm::Text),
    ("id", UserBulkForm::Text),
    ("idType", UserBulkForm::Text),
    ("email", UserBulkForm::Text),
    ("firstName", UserBulkForm::Text),
    ("lastName", UserBulkForm::Text),
    ("mobile", UserBulkForm::Text),
    ("phone", UserBulkForm::Text),
    ("locale", UserBulkForm::Text),
    ("state", UserBulkForm::Text),
    ("externalId", UserBulkForm::Text),
    ("externalSource", UserBulkForm::Text),
    ("preferredOtpDelivery", UserBulkForm::Text),
    ("securityId", UserBulkForm::Text),
    ("userPrincipalName", UserBulkForm::Text),
    ("groups", UserBulkForm::List),
    ("oauthRoles", UserBulkForm::List),
    ("organizations", UserBulkForm::List),
    ("applyGracePeriod", UserBulkForm::Flag),
    ("emailVerification", UserBulkForm::Flag),
    ("lock", UserBulkForm::Flag),
    ("registrationRequired", UserBulkForm::Flag),
    ("verificationRequired", UserBulkForm::Flag),
];

/// What an answer says of each user, in the order in which they were sent. Only one that makes them says who they are.
const OUTCOMES: &[Column] =
    &[column(&columns::SUCCESS, "/success"), column(&columns::MESSAGE, "/error/errorMessage")];
const MADE_OUTCOMES: &[Column] = &[
    column(&columns::ID, "/user/id").or(&["/id"]),
    column(&columns::USERNAME, "/user/userId").or(&["/userId"]),
    column(&columns::SUCCESS, "/success"),
    column(&columns::MESSAGE, "/error/errorMessage"),
];

/// Every user of the call, read again.
static MADE: ReadBack = read_again(|session, given| each(session, given, create));
static CHANGED: ReadBack = read_again(|session, given| each(session, given, update));
static GONE: ReadBack = read_again(|session, given| each(session, given, delete));

const fn read_again(asks: Asks) -> ReadBack {
    ReadBack::new(user_fields::as_written)
        .unreadable(user_fields::UNSHOWN)
        .replaces(user_fields::REPLACED)
        .switches(user_fields::SWITCHES)
        .asks(asks)
}

/// What every item of a call must have left behind.
fn each(session: &Session, given: &CommandInput, shape: Shape) -> Result<Vec<Expected>, Fault> {
    let mut body = given.data.clone().unwrap_or_default();
    shape(&mut body, given)?;
    let items = json::at(&body, "/users").as_array().cloned().unwrap_or_default();
    let expected = items.into_iter().map(|item| {
        let change = item.get("parms").cloned();
        let login = json::text_at(&item, "/userId");
        let key = login.clone().or_else(|| json::text_at(&item, "/id")).unwrap_or_default();
        // Whom an item means is taken for an id where it does not say.
        let word = json::text_at(&item, "/idType").unwrap_or_else(|| "UUID".to_owned());
        // One who gets another name is found by that.
        let at = if word == "EXTERNALID" { "/parms/externalId" } else { "/parms/userId" };
        let renamed = json::text_at(&item, at).filter(|name| word != "UUID" && !name.is_empty());
        let by = renamed.as_deref().unwrap_or(&key);
        let call = match (&login, word.as_str()) {
            (None, "UUID") => {
                let segment = encode_segment(&key).unwrap_or_default();
                Call::new(Method::Get, session.path(&format!("/v3/users/{segment}")))
            }
            (None, "EXTERNALID") => names::user_by_external_id(session, by).effect(CallEffect::Read),
            _ => names::user(session, by).effect(CallEffect::Read),
        };
        // Who is there with all that may have been there before.
        let before = login.is_some();
        Expected { name: key, call, shows: if before { Some(item) } else { change }, before }
    });
    Ok(expected.collect())
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::post(&users::BULK_CREATE, PATH)
        .body(&[local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(create)
        .read_back(&MADE)
        .answers(ITEMS)
        .columns(MADE_OUTCOMES)
        .needs("USERS:ADD")
        .try_it(&["users bulk create --file docs/examples/users.csv"]),
    Operation::put(&users::BULK_UPDATE, PATH)
        .body(&[local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(update)
        .read_back(&CHANGED)
        .answers(ITEMS)
        .columns(OUTCOMES)
        .needs("USERS:EDIT")
        .try_it(&["users bulk update --file docs/examples/user-changes.json"]),
    Operation::new(&users::BULK_DELETE, Flow::One, Method::Delete, PATH)
        .body(&[local(&USERS), local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(delete)
        .read_back(&GONE)
        .answers(ITEMS)
        .columns(OUTCOMES)
        .needs("USERS:REMOVE")
        .try_it(&["users bulk delete --user ann.example --user bob.example --yes"]),
];

const fn shared(
    command: &'static Command,
    method: Method,
    change: &'static str,
    item: fn(&CommandInput, Value) -> Value,
) -> Batch {
    Batch {
        command,
        method,
        path: PATH,
        items: "/users",
        frame: "",
        number: "",
        outcomes: "",
        most: MOST,
        limit: None,
        typed: TYPED,
        bytes: None,
        item: BatchItem::Of(item),
        change,
        sent: judge::sent,
        told: judge::told_of(method),
        outcome: judge::outcome_of(method),
    }
}

pub(super) static BATCHES: &[Batch] = &[
    shared(&users::CREATE, Method::Post, "", |_, body| body),
    shared(&users::UPDATE, Method::Put, "/parms", |given, body| {
        let mut change = target(given);
        json::put(&mut change, "/parms", body);
        change
    }),
    shared(&users::DELETE, Method::Delete, "", |given, _| target(given)),
];

fn target(given: &CommandInput) -> Value {
    let user = given.text(&USER).unwrap_or_default();
    match given.by.as_deref() {
        Some("id") => json!({"id": user, "idType": "UUID"}),
        Some(by) if by == EXTERNAL_ID.name => json!({"id": user, "idType": "EXTERNALID"}),
        Some(_) => json!({"id": user, "idType": "USERID"}),
        None => keyed(user),
    }
}

fn create(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let rows = rows(given, |row| {
        let row = records::object(row)?;
        match row.get("userId").is_some_and(|name| !name.is_null()) {
            true => Ok(Value::Object(row)),
            false => Err(Wrong::in_row("userId is missing, the name to sign in with")),
        }
    })?;
    put(body, rows)
}

fn update(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let rows = rows(given, |row| {
        let mut row = records::object(row)?;
        if row.contains_key("parms") {
            return Ok(Value::Object(row));
        }
        // A flat row: one member says who, the others what.
        let id = row.shift_remove("id").or_else(|| row.shift_remove("userId"));
        let mut change = keyed(id.as_ref().and_then(Value::as_str).ok_or_else(no_one)?);
        json::put(&mut change, "/parms", Value::Object(row));
        Ok(change)
    })?;
    put(body, rows)
}

fn delete(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let mut keys: Vec<Value> = given.many(&USERS).iter().map(|user| keyed(user)).collect();
    keys.extend(rows(given, |row| match row {
        Value::String(user) => Ok(keyed(&user)),
        Value::Object(row) if row.contains_key("idType") => Ok(Value::Object(row)),
        Value::Object(row) => {
            let id = row.get("id").or_else(|| row.get("userId")).and_then(Value::as_str);
            id.map(keyed).ok_or_else(no_one)
        }
        _ => Err(no_one()),
    })?);
    put(body, keys)
}

fn no_one() -> Wrong {
    Wrong::in_row("userId or id is missing, which says whom it is about")
}

/// Whom a row means, and how the platform is to read that.
fn keyed(user: &str) -> Value {
    json!({"id": user, "idType": if is_uuid(user) { "UUID" } else { "USERID" }})
}

/// Puts the rows into the body; those of `--data` stand where no others were given.
fn put(body: &mut Value, rows: Vec<Value>) -> Result<(), Fault> {
    if !rows.is_empty() {
        json::put(body, "/users", Value::Array(rows));
    }
    match json::at(body, "/users") {
        Value::Array(users) if !users.is_empty() => Ok(()),
        _ => Err(Fault::usage("there are no users to send")
            .hint("--file takes a CSV file with a line of names first, a JSON list, or JSON lines")),
    }
}

/// The rows of the file as items of the call. JSON is the platform's own; a CSV cell that is empty is left out.
fn rows(given: &CommandInput, item: impl Fn(Value) -> Result<Value, Wrong>) -> Result<Vec<Value>, Fault> {
    let Some((name, content)) = given.file(&IMPORT_FILE) else { return Ok(Vec::new()) };
    let records = Records::read(content, Options { member: Some("users"), ..Options::new(name) })?;
    let names = Names::new("field of a user", COLUMNS.iter().map(|(name, _)| *name))
        .hint("a JSON file holds whatever the platform knows");
    let columns = names.columns(&records)?;
    let columns: Vec<_> = columns.into_iter().filter_map(|place| COLUMNS.get(place)).collect();
    records.collect(|row| {
        let row = match row {
            records::RecordRow::Cells(cells) => from_cells(&columns, cells.iter())?,
            records::RecordRow::Json(value) => value,
        };
        item(row).map_err(|wrong| vec![wrong])
    })
}

fn from_cells<'a>(
    columns: &[&(&str, UserBulkForm)],
    cells: impl Iterator<Item = &'a str>,
) -> Result<Value, Vec<Wrong>> {
    let (mut row, mut wrong) = (Map::new(), Vec::new());
    for ((name, form), cell) in columns.iter().zip(cells.map(str::trim)).filter(|(_, cell)| !cell.is_empty())
    {
        let value = match (form, cell.to_ascii_lowercase().as_str()) {
            (UserBulkForm::Text, _) => Value::from(cell),
            (UserBulkForm::List, _) => {
                cell.split(';').map(str::trim).filter(|one| !one.is_empty()).map(Value::from).collect()
            }
            (UserBulkForm::Flag, "yes" | "true" | "1") => Value::Bool(true),
            (UserBulkForm::Flag, "no" | "false" | "0") => Value::Bool(false),
            (UserBulkForm::Flag, _) => {
                wrong.push(Wrong::in_column(name, "expected yes or no"));
                continue;
            }
        };
        row.insert((*name).to_owned(), value);
    }
    if wrong.is_empty() { Ok(Value::Object(row)) } else { Err(wrong) }
}
