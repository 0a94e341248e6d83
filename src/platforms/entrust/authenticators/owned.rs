//! All authenticators that a user shows, in one list. Machines, faces and magic links have lists of their own.

use crate::commands::args::USER;
use crate::commands::{Column, authenticators, column, columns};
use crate::fault::Fault;
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::replies::{about_another, not_the_answer};
use crate::platforms::table::Operation;
use crate::session::{CommandInput, Outcome, Session};
use serde_json::Value;

const PATH: &str = "/v3/users/{user}";

const COLUMNS: &[Column] = &[
    column(&columns::KIND, "/kind"),
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/serialNumber").or(&["/name"]),
    column(&columns::STATUS, "/state"),
    column(&columns::CREATED, "/createDate").or(&["/loadDate", "/issueDate"]),
    column(&columns::EXPIRES, "/expiryDate"),
    column(&columns::SEEN, "/lastUsedDate"),
];

/// The members of a user that are lists of authenticators, and what one of each is.
const LISTS: [(&str, &str); 4] = [
    ("tokens", "TOKEN"),
    ("grids", "GRID"),
    ("smartCredentials", "SMART_CREDENTIAL"),
    ("fidoTokens", "FIDO"),
];

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] =
    &[Operation::get(&authenticators::LIST, PATH)
        .own(of_user)
        .on(&[&USER])
        .columns(COLUMNS)
        .needs("USERS:VIEW")
        .try_it(&[
            "authenticators list ann.example",
            "authenticators list maria.garcia --where status=ACTIVE",
        ])];

fn of_user<'a>(session: &'a Session<'a>, _: &Operation, given: &CommandInput) -> Result<Outcome<'a>, Fault> {
    let user = given.text(&USER).and_then(encode_segment).ok_or_else(|| {
        Fault::usage("this cannot be the id of a user: it would change the address").hint("nothing was sent")
    })?;
    let reply = session.exchange(&Call::new(Method::Get, session.path(&PATH.replace("{user}", &user))))?;
    let shown = reply.value().filter(|shown| json::text_at(shown, "/id").is_some());
    let shown = shown.ok_or_else(|| session.name(not_the_answer(&reply.body)))?;
    let (asked, told) = (given.text(&USER).unwrap_or_default(), json::text_at(&shown, "/id"));
    if let Some(told) = told.filter(|told| told != asked) {
        return Err(session.name(about_another(&told, asked)));
    }
    let mut rows = Vec::new();
    for (member, kind) in LISTS {
        let Some(list) = shown[member].as_array() else {
            let fault = Fault::unexpected(format!("the user does not show its {member}"));
            return Err(session.name(fault.hint("what it holds cannot be told; --debug shows the answer")));
        };
        rows.extend(list.iter().map(|one| (kind, one)));
    }
    let code = Some(&shown["tempAccessCode"]).filter(|code| code.is_object());
    rows.extend(code.map(|code| ("TEMP_ACCESS_CODE", code)));
    let rows: Vec<_> = rows.into_iter().map(|(kind, one)| Ok(json::raw(&with_kind(kind, one)))).collect();
    Ok(Outcome::Rows(Box::new(rows.into_iter())))
}

fn with_kind(kind: &str, one: &Value) -> Value {
    let mut row = one.clone();
    row["kind"] = Value::from(kind);
    row
}
