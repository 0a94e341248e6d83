//! Many users in one call. The platform answers one item for each, in their order, and some of them may say
//! that it failed: `judge` finds those. How many one call may carry is documented nowhere.

use super::judge;
use crate::commands::args::{IMPORT_FILE, STOP_ON_ERROR, USER, USERS};
use crate::commands::{Arg, Command, users};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::{Batch, Flow, Operation, is_uuid, local, may};
use crate::session::Given;
use serde_json::{Map, Value, json};

const PATH: &str = "/v3/users/multiple";

/// An item says itself whether its user is named by id or by login.
const TYPED: &[&Arg] = &[&USER];

/// Users of one call that rows of an input share: as many as a page of any list holds.
const MOST: usize = 100;

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::post(&users::BULK_CREATE, PATH)
        .body(&[local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(create)
        .needs("USERS:ADD")
        .try_it(&["users bulk create --file docs/examples/users.csv"]),
    Operation::put(&users::BULK_UPDATE, PATH)
        .body(&[local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(update)
        .needs("USERS:EDIT")
        .try_it(&["users bulk update --file docs/examples/user-changes.json"]),
    Operation::new(&users::BULK_DELETE, Flow::One, Method::Delete, PATH)
        .body(&[local(&USERS), local(&IMPORT_FILE), may(&STOP_ON_ERROR, "/stopOnError")])
        .shape(delete)
        .needs("USERS:REMOVE")
        .try_it(&["users bulk delete --user ann.example --user bob.example --yes"]),
];

const fn shared(command: &'static Command, method: Method, item: fn(&Given, Value) -> Value) -> Batch {
    Batch {
        command,
        method,
        path: PATH,
        items: "/users",
        most: MOST,
        typed: TYPED,
        item,
        outcome: judge::item,
    }
}

pub(super) static BATCHES: &[Batch] = &[
    shared(&users::CREATE, Method::Post, |_, body| body),
    shared(&users::UPDATE, Method::Put, |given, body| {
        let mut change = target(given);
        json::put(&mut change, "/parms", body);
        change
    }),
    shared(&users::DELETE, Method::Delete, |given, _| target(given)),
];

fn target(given: &Given) -> Value {
    let user = given.text(&USER).unwrap_or_default();
    match given.by.as_deref() {
        Some("id") => json!({"id": user, "idType": "UUID"}),
        Some(_) => json!({"id": user, "idType": "USERID"}),
        None => keyed(user),
    }
}

fn create(body: &mut Value, given: &Given) -> Result<(), Fault> {
    let rows = rows(given)?.into_iter().map(object).collect::<Result<Vec<_>, _>>()?;
    if let Some(at) = rows.iter().position(|row| row.get("userId").is_none_or(Value::is_null)) {
        return Err(
            Fault::usage(format!("row {} has no userId", at + 1)).hint("it is the name to sign in with")
        );
    }
    put(body, rows.into_iter().map(Value::Object).collect())
}

fn update(body: &mut Value, given: &Given) -> Result<(), Fault> {
    let changes = rows(given)?.into_iter().enumerate().map(|(index, row)| {
        let mut row = object(row)?;
        if row.contains_key("parms") {
            return Ok(Value::Object(row));
        }
        // A flat row: one member says who, the others what.
        let id = row.shift_remove("id").or_else(|| row.shift_remove("userId"));
        let id = id.as_ref().and_then(Value::as_str).map(str::to_owned).ok_or_else(|| no_one(index))?;
        let mut change = keyed(&id);
        json::put(&mut change, "/parms", Value::Object(row));
        Ok(change)
    });
    let changes = changes.collect::<Result<Vec<_>, Fault>>()?;
    put(body, changes)
}

fn delete(body: &mut Value, given: &Given) -> Result<(), Fault> {
    let mut keys: Vec<Value> = given.many(&USERS).iter().map(|user| keyed(user)).collect();
    for (index, row) in rows(given)?.into_iter().enumerate() {
        keys.push(match row {
            Value::String(user) => keyed(&user),
            Value::Object(row) if row.contains_key("idType") => Value::Object(row),
            Value::Object(row) => {
                let id = row.get("id").or_else(|| row.get("userId")).and_then(Value::as_str);
                keyed(id.ok_or_else(|| no_one(index))?)
            }
            _ => return Err(no_one(index)),
        });
    }
    put(body, keys)
}

fn no_one(index: usize) -> Fault {
    Fault::usage(format!("row {} does not say which user", index + 1))
        .hint("give userId or id, or the platform's own form with id and idType")
}

/// Whom a row means, and how the platform is to read that.
fn keyed(user: &str) -> Value {
    json!({"id": user, "idType": if is_uuid(user) { "UUID" } else { "USERID" }})
}

fn object(row: Value) -> Result<Map<String, Value>, Fault> {
    match row {
        Value::Object(map) => Ok(map),
        other => Err(Fault::usage(format!("a row is an object, not {other}"))),
    }
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

/// The rows of the file: a JSON list, an object with the list `users`, JSON lines, or CSV whose first line
/// has the platform's names of the fields. An empty cell of CSV is left out.
fn rows(given: &Given) -> Result<Vec<Value>, Fault> {
    let Some((name, content)) = given.file(&IMPORT_FILE) else { return Ok(Vec::new()) };
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let first = content.iter().find(|byte| !byte.is_ascii_whitespace());
    let unreadable = |error: String| Fault::usage(format!("{name} cannot be read: {error}"));
    if !matches!(first, Some(b'[' | b'{' | b'"')) {
        return table(content).map_err(|error| unreadable(error.to_string()));
    }
    let values = serde_json::Deserializer::from_slice(content).into_iter::<Value>();
    let mut values = values.collect::<Result<Vec<_>, _>>().map_err(|error| unreadable(error.to_string()))?;
    if let [only] = values.as_mut_slice() {
        let list = if only.is_array() { Some(only.take()) } else { only.get_mut("users").map(Value::take) };
        if let Some(Value::Array(rows)) = list {
            return Ok(rows);
        }
    }
    Ok(values)
}

fn table(content: &[u8]) -> Result<Vec<Value>, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(content);
    let names = reader.headers()?.clone();
    let rows = reader.records().map(|record| {
        let record = record?;
        let cells = names.iter().zip(record.iter()).filter(|(_, cell)| !cell.is_empty());
        Ok(Value::Object(cells.map(|(name, cell)| (name.to_owned(), cell.into())).collect()))
    });
    rows.collect()
}
