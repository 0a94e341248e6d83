//! Calls for many (RFC 7644, section 3.7): each operation has an outcome of its own, and may name what an earlier one made.

use super::act::carry_out;
use super::discovery::limits;
use super::errors::{answer, lacks, refuse, syntax};
use super::state::ScimState;
use crate::http::{Call, Method, Reply};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::HashMap;

const REQUEST: &str = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
const RESPONSE: &str = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

/// Carries a call for many out.
pub(super) fn bulk(state: &mut ScimState, call: &Call, body: &Value, now: Timestamp) -> Result<Reply, Reply> {
    if state.is("bulk", "off") {
        return Err(lacks("There are no calls for many"));
    }
    if call.method != Method::Post {
        return Err(refuse(405, "", "A call for many is a POST"));
    }
    if body["schemas"] != json!([REQUEST]) {
        return Err(syntax(format!("The schema of a call for many is {REQUEST}")));
    }
    let operations = body["Operations"].as_array().filter(|list| !list.is_empty());
    let operations = operations.ok_or_else(|| syntax("The call has no Operations"))?;
    let (most, bytes) = limits(state);
    if operations.len() > most || call.body.len() > bytes {
        let text = format!("A call has at most {most} operations and {bytes} bytes");
        return Err(refuse(413, "tooMany", text));
    }
    let most = body["failOnErrors"].as_u64().unwrap_or(u64::MAX);
    let mut made: HashMap<String, String> = HashMap::new();
    let (mut outcomes, mut failed) = (Vec::new(), 0);
    for operation in operations {
        if failed >= most {
            break;
        }
        let (outcome, ok) = single(state, operation, &mut made, now);
        failed += u64::from(!ok);
        outcomes.push(outcome);
    }
    Ok(answer(200, &json!({"schemas": [RESPONSE], "Operations": outcomes})))
}

fn single(
    state: &mut ScimState,
    operation: &Value,
    made: &mut HashMap<String, String>,
    now: Timestamp,
) -> (Value, bool) {
    let method = operation["method"].as_str().and_then(Method::parse);
    let path = operation["path"].as_str().unwrap_or_default();
    let bulk_id = operation["bulkId"].as_str();
    let known = ["method", "bulkId", "version", "path", "data"];
    let unknown =
        operation.as_object().into_iter().flatten().find(|(name, _)| !known.contains(&name.as_str()));
    let changes = matches!(method, Some(Method::Put | Method::Patch));
    let reply = match method {
        _ if unknown.is_some() => Err(syntax("An operation has a member that the standard does not know")),
        _ if !path.starts_with('/') => Err(syntax("The path begins with a slash")),
        _ if changes && !operation["data"].is_object() => Err(syntax("A PUT or PATCH has data")),
        Some(Method::Post) if bulk_id.is_none() => Err(syntax("A POST has a bulkId")),
        Some(method @ (Method::Post | Method::Put | Method::Patch | Method::Delete)) => {
            let text = operation["data"].to_string();
            let named =
                made.iter().fold(text, |text, (bulk_id, id)| text.replace(&format!("bulkId:{bulk_id}"), id));
            let data: Value = serde_json::from_str(&named).unwrap_or_default();
            let parts: Vec<String> = path.split('/').skip(1).map(decoded).collect();
            let mut call = Call::new(method, path);
            if let Some(version) = operation["version"].as_str() {
                call.set_header("If-Match", version);
            }
            carry_out(state, &call, &parts, &data, now)
        }
        _ => Err(syntax("The method is POST, PUT, PATCH or DELETE")),
    };
    let ok = reply.is_ok();
    let reply = reply.unwrap_or_else(|refusal| refusal);
    let body = reply.value().unwrap_or_default();
    let mut outcome = json!({"method": operation["method"], "status": reply.status.to_string()});
    if let Some(bulk_id) = bulk_id {
        outcome["bulkId"] = json!(bulk_id);
        if let Some(id) = body["id"].as_str().filter(|_| ok) {
            made.insert(bulk_id.to_owned(), id.to_owned());
        }
    }
    match (ok, body["meta"]["location"].as_str()) {
        (false, _) => outcome["response"] = body,
        (true, Some(location)) => {
            outcome["location"] = json!(location);
            outcome["version"] = body["meta"]["version"].clone();
        }
        (true, None) => outcome["location"] = json!(path),
    }
    (outcome, ok)
}

fn decoded(part: &str) -> String {
    percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned()
}
