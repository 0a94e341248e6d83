//! Many users in one call. Each has an outcome of its own inside a 200, in the order in which they were
//! sent; nothing else tells which outcome is whose.

use super::errors::{EntrustError, EntrustResponse};
use super::request::EntrustRequest;
use super::state::{EntrustRow, EntrustState, row, text};
use super::users::{change, identified, make, remove};
use serde_json::{Value, json};

pub(super) fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let now = request.now;
    each(request, |state, item| {
        let made = make(state, item, now)?;
        Ok(json!({"success": true, "user": made, "error": null}))
    })
}

pub(super) fn update(request: &mut EntrustRequest) -> EntrustResponse {
    let now = request.now;
    each(request, |state, item| {
        let id = target(state, item)?;
        let parms = item.get("parms").and_then(Value::as_object).cloned().unwrap_or_default();
        change(state, &id, &parms, now)?;
        Ok(json!({"success": true, "error": null}))
    })
}

pub(super) fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    each(request, |state, item| {
        let id = target(state, item)?;
        remove(state, &id);
        Ok(json!({"success": true, "error": null}))
    })
}

fn target(state: &EntrustState, item: &EntrustRow) -> Result<String, EntrustError> {
    let sort = Some(text(item, "idType")).filter(|sort| !sort.is_empty()).unwrap_or("UUID");
    identified(state, text(item, "id"), sort).map(|user| text(user, "id").to_owned())
}

fn each(
    request: &mut EntrustRequest,
    act: impl Fn(&mut EntrustState, &EntrustRow) -> Result<Value, EntrustError>,
) -> EntrustResponse {
    let items = request.body["users"].as_array().cloned().unwrap_or_default();
    let stop = request.flag("stopOnError") == Some(true);
    let state = request.change();
    let mut outcomes = Vec::new();
    for item in items {
        let outcome = act(state, &row(item));
        let failed = outcome.is_err();
        outcomes.push(outcome.unwrap_or_else(|refusal| json!({"success": false, "error": refusal.info()})));
        if failed && stop {
            break;
        }
    }
    Ok(Some(json!(outcomes)))
}
