//! What a call becomes for this service: without what it lacks, with the schemas that its body has, and about the version
//! that was read.

use super::features;
use super::id_form;
use super::profile::chosen;
use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
use crate::json::{self, Locator};
use crate::protocols::scim::URN;
use crate::session::Session;
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// How the names of messages begin, which name no resource.
const MESSAGE: &str = "urn:ietf:params:scim:api:messages:";

/// Moves a call to what this service takes.
///
/// # Errors
/// None.
pub(super) fn route(session: &Session, call: &mut Call) -> Result<(), Fault> {
    match call.method {
        Method::Get => read(session, call),
        Method::Post | Method::Put => complete(session, call),
        _ => {}
    }
    if matches!(call.method, Method::Put | Method::Patch)
        && call.header("If-Match").is_none()
        && let Some(version) = version(session, call)
    {
        call.set_header("If-Match", version);
    }
    Ok(())
}

/// The version that a change is about: the one that was read.
pub(super) fn version(session: &Session, call: &Call) -> Option<String> {
    let version = session.take_note(&key(call))?;
    if call.method == Method::Patch {
        // Where the service turns out to have no PATCH, the PUT that follows is about the same version.
        session.note(key(call), version.clone());
    }
    Some(version).filter(|_| features::guards(session))
}

fn key(call: &Call) -> String {
    format!("version of {}", call.path)
}

/// Takes out of the query what the service lacks, and says what is done instead.
fn read(session: &Session, call: &mut Call) {
    if call.query.is_empty() {
        return;
    }
    if call.query_value("filter").is_some() && !features::filters(session) {
        call.query.retain(|(name, _)| name != "filter");
        if !features::refused_filters(session) {
            session.warn_once("the service is not asked to filter: all rows are read and filtered here");
        }
    }
    if chosen(session, "attributes") == "off" {
        call.query.retain(|(name, _)| name != "attributes" && name != "excludedAttributes");
    }
    let Some(by) = call.query_value("sortBy").map(str::to_owned) else { return };
    if !features::sorts(session) {
        call.query.retain(|(name, _)| name != "sortBy");
        session.warn_once("the service does not sort: rows come in its own order; --sort-by sorts them here");
    } else if let Some(name) = by.strip_prefix('-') {
        call.set_query("sortBy", name);
        call.set_query("sortOrder", "descending");
    }
}

/// Names the schemas of a resource that is sent, and writes the ids in it as the service does; the same of each in a call for
/// many.
fn complete(session: &Session, call: &mut Call) {
    let Ok(mut body) = json::exact(&call.body) else { return };
    let named = match body.get_mut("Operations").and_then(Value::as_array_mut) {
        Some(operations) => {
            let resources = operations.iter_mut().filter_map(|operation| operation.get_mut("data"));
            let completed =
                |resource: &mut Value| name_schemas(resource, || None) | id_form::spell(session, resource);
            resources.map(completed).filter(|changed| *changed).count() > 0
        }
        None => {
            let named = name_schemas(&mut body, || own_schema(session, call));
            let spelt = call.method == Method::Post && id_form::spell(session, &mut body);
            named || spelt
        }
    };
    if named {
        call.body = body.to_string().into_bytes();
    }
}

/// Names the schemas of a resource: those of its extensions, and its own where it names none. Tells whether it changed.
pub(super) fn name_schemas(resource: &mut Value, own: impl Fn() -> Option<String>) -> bool {
    let Value::Object(members) = &*resource else { return false };
    let before = members.get("schemas").and_then(Value::as_array).cloned().unwrap_or_default();
    if before.iter().any(|one| one.as_str().is_some_and(|one| one.starts_with(MESSAGE))) {
        return false;
    }
    let mut schemas = before.clone();
    if schemas.is_empty() {
        schemas.extend(own().map(Value::from));
    }
    let extensions = members.iter().filter(|(name, value)| name.starts_with(URN) && !value.is_null());
    for (name, _) in extensions {
        if !schemas.iter().any(|one| one == name.as_str()) {
            schemas.push(json!(name));
        }
    }
    if schemas == before || schemas.is_empty() {
        return false;
    }
    json::put(resource, "/schemas", Value::Array(schemas));
    true
}

/// The schema of the resource type that a call is about, where the service describes it.
fn own_schema(session: &Session, call: &Call) -> Option<String> {
    let below = call.path.strip_prefix(&session.prefix).unwrap_or(&call.path);
    let endpoint = below.split('/').nth(1)?;
    let core = match endpoint {
        "Users" => Some("urn:ietf:params:scim:schemas:core:2.0:User"),
        "Groups" => Some("urn:ietf:params:scim:schemas:core:2.0:Group"),
        _ => None,
    };
    if let Some(core) = core {
        return Some(core.to_owned());
    }
    let types = features::types(session);
    let found = types
        .iter()
        .find(|one| one["endpoint"].as_str().is_some_and(|path| path.trim_start_matches('/') == endpoint));
    found.and_then(|one| one["schema"].as_str()).map(str::to_owned)
}

/// Notes the version of a resource that was read alone, for a change of it.
pub(super) fn note_version(session: &Session, call: &Call, reply: &Reply) {
    let is_list =
        ["count", "startIndex", "cursor", "filter"].iter().any(|name| call.query_value(name).is_some());
    if call.method != Method::Get || is_list {
        return;
    }
    let quoted = |text: &&str| text.ends_with('"') && text.is_ascii() && !text.chars().any(char::is_control);
    let shown = serde_json::from_slice::<&RawValue>(&reply.body).ok().and_then(|raw| {
        let text = Locator::new("/meta/version").find(raw)?;
        serde_json::from_str::<String>(text).ok()
    });
    // A proxy may have made another one of the header.
    let version =
        shown.as_deref().filter(quoted).or_else(|| reply.header("ETag").map(str::trim).filter(quoted));
    if let Some(version) = version {
        session.note(key(call), version.to_owned());
    }
}
