//! Many users in one call. Each has an outcome of its own inside a 200, in the order in which they were
//! sent; nothing else tells which outcome is whose.

use super::refusal::{Refusal, Told};
use super::state::{Row, State, row, text};
use super::users::{change, identified, make, remove};
use super::visit::Visit;
use serde_json::{Value, json};

pub(super) fn create(visit: &mut Visit) -> Told {
    let now = visit.now;
    each(visit, |state, item| {
        let made = make(state, item, now)?;
        Ok(json!({"success": true, "user": made, "error": null}))
    })
}

pub(super) fn update(visit: &mut Visit) -> Told {
    let now = visit.now;
    each(visit, |state, item| {
        let id = target(state, item)?;
        let parms = item.get("parms").and_then(Value::as_object).cloned().unwrap_or_default();
        change(state, &id, &parms, now)?;
        Ok(json!({"success": true, "error": null}))
    })
}

pub(super) fn delete(visit: &mut Visit) -> Told {
    each(visit, |state, item| {
        let id = target(state, item)?;
        remove(state, &id);
        Ok(json!({"success": true, "error": null}))
    })
}

fn target(state: &State, item: &Row) -> Result<String, Refusal> {
    let sort = Some(text(item, "idType")).filter(|sort| !sort.is_empty()).unwrap_or("UUID");
    identified(state, text(item, "id"), sort).map(|user| text(user, "id").to_owned())
}

fn each(visit: &mut Visit, act: impl Fn(&mut State, &Row) -> Result<Value, Refusal>) -> Told {
    let items = visit.body["users"].as_array().cloned().unwrap_or_default();
    let stop = visit.flag("stopOnError") == Some(true);
    let state = visit.change();
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
