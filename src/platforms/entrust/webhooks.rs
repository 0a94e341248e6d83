//! Webhooks: at most twenty are active at a time, and one that keeps failing is switched off.

use super::answers::WITH_ID;
use super::keep;
use crate::commands::args::{CALLBACK_URL, ENABLED, EVENTS, EXPIRY_DAYS, NAME, WEBHOOK};
use crate::commands::{Arg, Column, column, columns, webhooks};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Edit, Operation, may, must, named};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::URL, "/callbackUrl"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::EVENTS, "/events"),
    column(&columns::EXPIRES, "/expiryDate"),
];

const ONE: &[&Arg] = &[&WEBHOOK];

/// The types of event that the document of version 5.46 names.
const TYPES: &[&str] = &[
    "user.created",
    "user.updated",
    "user.deleted",
    "user.registration.completed",
    "authentication.succeeded",
    "authentication.failed",
    "password.updated",
    "magiclink.email.sent",
    "grid.created",
    "grid.email.sent",
    "grid.password.email.sent",
    "passkey.created",
    "passkey.updated",
    "passkey.deleted",
    "kba.question.created",
    "token.created",
    "token.activated",
    "token.activated.online",
    "token.seed.rotated",
    "hardware.token.assigned",
    "face.biometric.created",
    "credential.create",
    "credential.update",
    "credential.delete",
    "credential.print",
];

static UPDATE: Edit = Edit::new("/v1/webhooks/{webhook}", keep_webhook)
    .unreadable(&["/expiry"])
    .takes(&["name", "callbackUrl", "enabled", "events", "expiry"])
    .fixed(&[("id", keep::OF_PLATFORM), ("expiryDate", "--expiry-days sets the days to its end")])
    .moves(&["expired", "token"])
    .off(&[("/enabled", "false")]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&webhooks::LIST, "/v1/webhooks")
        .columns(COLUMNS)
        .needs("WEBHOOKS:VIEW")
        .try_it(&["webhooks list"]),
    Operation::get(&webhooks::GET, "/v1/webhooks/{webhook}")
        .on(ONE)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("WEBHOOKS:VIEW")
        .try_it(&["webhooks get chat-ops"]),
    Operation::post(&webhooks::CREATE, "/v1/webhooks")
        .body(&[
            named(&NAME, "/name"),
            must(&CALLBACK_URL, "/callbackUrl"),
            must(&EVENTS, "/events"),
            may(&ENABLED, "/enabled"),
            may(&EXPIRY_DAYS, "/expiry"),
        ])
        .prepare(events)
        .shape(limits)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("WEBHOOKS:ADD")
        .try_it(&["webhooks create --name audit-feed --callback-url https://hooks.example.test/in \
                   --event user.created --event user.deleted"]),
    Operation::edit(&webhooks::UPDATE, "/v1/webhooks/{webhook}", &UPDATE)
        .on(ONE)
        .body(&[
            may(&NAME, "/name"),
            may(&CALLBACK_URL, "/callbackUrl"),
            may(&EVENTS, "/events"),
            may(&ENABLED, "/enabled"),
            may(&EXPIRY_DAYS, "/expiry"),
        ])
        .prepare(events)
        .shape(limits)
        .caution("the days to its end cannot be read back; give --expiry-days again if it is to end")
        .columns(COLUMNS)
        .needs("WEBHOOKS:EDIT")
        .try_it(&["webhooks update chat-ops --enabled no --yes"]),
    Operation::delete(&webhooks::DELETE, "/v1/webhooks/{webhook}")
        .on(ONE)
        .needs("WEBHOOKS:REMOVE")
        .try_it(&["webhooks delete chat-ops --yes"]),
    Operation::post(&webhooks::TEST, "/v1/webhooks/test/{webhook}")
        .on(ONE)
        .body(&[may(&CALLBACK_URL, "/callbackUrl")])
        .needs("WEBHOOKS:EDIT")
        .try_it(&["webhooks test chat-ops"]),
];

/// The id of an event means nothing in a request.
pub(super) fn keep_webhook(read: &Value) -> Value {
    let mut kept = keep::members(read, &["name", "callbackUrl", "enabled", "events"]);
    if let Some(Value::Array(events)) = kept.get_mut("events") {
        events.iter_mut().for_each(|event| *event = keep::members(event, &["type", "filter"]));
    }
    kept
}

/// Puts the types of event into the platform's form.
fn events(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let named = given.many(&EVENTS);
    if named.is_empty() {
        return Ok(());
    }
    if let Some(unknown) = named.iter().find(|name| !TYPES.contains(&name.as_str())) {
        return Err(Fault::usage(format!("there is no event '{unknown}'"))
            .hint(format!("the events are {}", TYPES.join(", "))));
    }
    let events = named.iter().map(|name| json!({ "type": name })).collect();
    given.set(&EVENTS, Input::Json(Value::Array(events)));
    Ok(())
}

fn limits(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let url = json::at(body, "/callbackUrl").as_str().unwrap_or_default();
    if !url.is_empty() && !url.to_ascii_lowercase().starts_with("https://") {
        return Err(Fault::usage(format!("--callback-url must start with https://, not '{url}'")));
    }
    match json::at(body, "/expiry").as_i64() {
        Some(days) if !(0..=1000).contains(&days) => {
            Err(Fault::usage(format!("--expiry-days takes 0 to 1000, not {days}")))
        }
        _ => Ok(()),
    }
}
