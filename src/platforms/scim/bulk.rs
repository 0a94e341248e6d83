//! Calls for many: rows of an input that make or delete users and groups share them, where the service has such calls.

use super::{features, judge};
use crate::commands::args::{GROUP, USER};
use crate::commands::{Arg, Command, groups, users};
use crate::http::{Method, encode_segment};
use crate::json;
use crate::platforms::table::Batch;
use crate::session::CommandInput;
use serde_json::{Value, json};

const FRAME: &str = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]}"#;

const fn batch(
    command: &'static Command,
    item: fn(&CommandInput, Value) -> Value,
    change: &'static str,
) -> Batch {
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
        item,
        change,
        sent: names,
        told: names,
        outcome: judge::outcome,
    }
}

pub(super) static BATCHES: &[Batch] = &[
    batch(&users::CREATE, |_, body| made("/Users", &body), "/data"),
    batch(&users::DELETE, |given, _| gone("/Users", given, &USER), ""),
    batch(&groups::CREATE, |_, body| made("/Groups", &body), "/data"),
    batch(&groups::DELETE, |given, _| gone("/Groups", given, &GROUP), ""),
];

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
