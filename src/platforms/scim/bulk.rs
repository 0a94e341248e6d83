//! Calls for many: rows of an input that make, change or delete users and groups share them, where the service has such calls.

use super::{features, judge, route};
use crate::commands::args::{GROUP, USER};
use crate::commands::{Arg, Command, groups, users};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::table::{Batch, BatchItem};
use crate::session::{CommandInput, Session};
use serde_json::{Value, json};

const FRAME: &str = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]}"#;

const fn batch(command: &'static Command, item: BatchItem, change: &'static str) -> Batch {
    Batch {
        command,
        method: Method::Post,
        path: "/Bulk",
        items: "/Operations",
        frame: FRAME,
        number: "/bulkId",
        outcomes: "/Operations",
        most: 1000,
        limit: Some(features::bulk),
        typed: &[],
        bytes: Some(features::bulk_bytes),
        item,
        change,
        sent: names,
        told: names,
        outcome: judge::outcome,
    }
}

const fn edits(command: &'static Command) -> Batch {
    batch(command, BatchItem::Edit(changed), "/data")
}

pub(super) static BATCHES: &[Batch] = &[
    batch(&users::CREATE, BatchItem::Of(|_, body| made("/Users", &body)), "/data"),
    edits(&users::UPDATE),
    edits(&users::ENABLE),
    edits(&users::DISABLE),
    batch(&users::DELETE, BatchItem::Of(|given, _| gone("/Users", given, &USER)), ""),
    batch(&groups::CREATE, BatchItem::Of(|_, body| made("/Groups", &body)), "/data"),
    edits(&groups::UPDATE),
    batch(&groups::DELETE, BatchItem::Of(|given, _| gone("/Groups", given, &GROUP)), ""),
];

/// A change of a resource, about the version that was read.
fn changed(session: &Session, call: &Call) -> Value {
    let below = call.path.strip_prefix(&session.prefix).unwrap_or(&call.path);
    let data: Value = json::exact(&call.body).unwrap_or_default();
    let mut item = json!({"method": call.method.as_str(), "path": below, "data": data});
    if let Some(version) = route::version(session, call) {
        item["version"] = Value::from(version);
    }
    item
}

fn made(path: &str, body: &Value) -> Value {
    json!({"method": "POST", "path": path, "data": body})
}

fn gone(path: &str, given: &CommandInput, arg: &Arg) -> Value {
    let id = encode_segment(given.text(arg).unwrap_or_default()).unwrap_or_default();
    json!({"method": "DELETE", "path": format!("{path}/{id}")})
}

/// The name of an item, and of an outcome.
fn names(item: &Value) -> Vec<String> {
    json::text_at(item, "/bulkId").into_iter().collect()
}
