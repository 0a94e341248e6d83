//! Whether a service writes ids as texts or as numbers. What refers to somebody goes out in the form that the service shows.

use super::shared::id_like;
use crate::http::{Call, Method, Reply, encode_segment};
use crate::json;
use crate::protocols::scim::URN;
use crate::session::Session;
use serde::Deserialize;
use serde_json::Value;

/// What of an answer tells the form of ids.
#[derive(Deserialize)]
struct ShownIds {
    #[serde(default)]
    id: Value,
    #[serde(rename = "Resources", alias = "resources", default)]
    rows: Vec<ShownIds>,
}

fn told(endpoint: &str, form: &str) -> String {
    format!("ids of {endpoint} are {form}")
}

const NUMBERS: &str = "numbers";

const TEXTS: &str = "texts";

/// The endpoint that a path leads to.
fn endpoint<'c>(session: &Session, path: &'c str) -> Option<&'c str> {
    path.strip_prefix(session.prefix.as_str()).unwrap_or(path).split('/').nth(1)
}

/// Notes the form of the ids in what was read, the first time that it shows some.
pub(super) fn note(session: &Session, call: &Call, reply: &Reply) {
    let Some(endpoint) = endpoint(session, &call.path).filter(|_| call.method == Method::Get) else { return };
    if known(session, endpoint).is_some() {
        return;
    }
    let Ok(shown) = serde_json::from_slice::<ShownIds>(&reply.body) else { return };
    let form =
        std::iter::once(&shown.id).chain(shown.rows.iter().map(|row| &row.id)).find_map(|id| match id {
            Value::Number(_) => Some(NUMBERS),
            Value::String(_) => Some(TEXTS),
            _ => None,
        });
    if let Some(form) = form {
        session.is_first(&told(endpoint, form));
    }
}

fn known(session: &Session, endpoint: &str) -> Option<bool> {
    let is = |form| session.is_so(&told(endpoint, form));
    if is(NUMBERS) { Some(true) } else { is(TEXTS).then_some(false) }
}

/// Writes the ids of members and managers in a resource that is made as the service writes them; tells whether it changed.
/// Where nothing was read yet that shows the form, the one who is meant is.
pub(super) fn spell(session: &Session, resource: &mut Value) -> bool {
    let mut changed = false;
    for member in resource.get_mut("members").and_then(Value::as_array_mut).into_iter().flatten() {
        let is_group = member["type"].as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("group"));
        changed |= spell_one(session, if is_group { "Groups" } else { "Users" }, member);
    }
    let extensions = resource.as_object_mut().into_iter().flatten().filter(|(name, _)| name.starts_with(URN));
    for manager in extensions.filter_map(|(_, part)| part.get_mut("manager")) {
        changed |= spell_one(session, "Users", manager);
    }
    changed
}

fn spell_one(session: &Session, endpoint: &str, reference: &mut Value) -> bool {
    let Some(id) = reference.get("value").and_then(Value::as_str).map(str::to_owned) else { return false };
    let number = id_like(Some(&Value::from(0)), &id);
    if !number.is_number() {
        return false;
    }
    if known(session, endpoint).is_none()
        && session.is_first(&format!("the form of the ids of {endpoint} was looked for"))
        && let Some(segment) = encode_segment(&id)
    {
        let mut call = Call::new(Method::Get, session.path(&format!("/{endpoint}/{segment}")));
        if endpoint == "Groups" {
            call.set_query("excludedAttributes", "members");
        }
        // Who is not there is told by the service that is to refer to them.
        let _ = session.exchange(&call);
    }
    let numbers = known(session, endpoint) == Some(true);
    if numbers {
        json::put(reference, "/value", number);
    }
    numbers
}
