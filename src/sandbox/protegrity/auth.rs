//! The way in: finds the route, checks token and permission as the gateway does, then query and body as
//! the service does, and lets the operation act. What the operations do is left to them.

use super::errors::{detail, forbidden, gateway, invalid, problem};
use super::members::{ProtegrityMember, check};
use super::request::{PAGE, ProtegrityRequest};
use super::routes::{LEGACY, LEGACY_PATH, ProtegrityBody, ProtegrityRoute, ROUTES};
use super::state::{PREFIX, ProtegrityState};
use super::tokens;
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::{form, media_type, parameters};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// Carries a call through to its operation.
pub(super) fn enter(request: &mut ProtegrityRequest, call: &Call) -> Result<Reply, Reply> {
    let route = find(request, call)?;
    allow(request.state, route, call, request.now)?;
    read_query(request, route, call)?;
    request.body = read_body(route, call)?;
    (route.act)(request)
}

/// The route of a method and path. A literal part of a path wins over a parameter, because its routes
/// stand first in the table.
fn find(request: &mut ProtegrityRequest, call: &Call) -> Result<&'static ProtegrityRoute, Reply> {
    if call.path == LEGACY_PATH {
        return if call.method == LEGACY.method { Ok(&LEGACY) } else { Err(wrong_method(&[&LEGACY])) };
    }
    let inner = call.path.strip_prefix(PREFIX).filter(|rest| rest.starts_with('/'));
    let parts: Vec<&str> = inner.ok_or_else(|| detail(404, "Not Found"))?.split('/').skip(1).collect();
    let known: Vec<&ProtegrityRoute> =
        ROUTES.iter().filter(|route| parameters(route.path, &parts).is_some()).collect();
    if known.is_empty() {
        return Err(detail(404, "Not Found"));
    }
    let route = known.iter().find(|route| route.method == call.method).ok_or_else(|| wrong_method(&known))?;
    request.names = parameters(route.path, &parts).unwrap_or_default();
    Ok(route)
}

fn wrong_method(known: &[&ProtegrityRoute]) -> Reply {
    let mut reply = detail(405, "Method Not Allowed");
    let allowed: Vec<&str> = known.iter().map(|route| route.method.as_str()).collect();
    reply.headers.push(("Allow".into(), allowed.join(", ")));
    reply
}

/// What the gateway checks before the service sees the call.
fn allow(state: &ProtegrityState, route: &ProtegrityRoute, call: &Call, now: Timestamp) -> Result<(), Reply> {
    let Some(permissions) = route.needs else { return Ok(()) };
    let header = call.header("Authorization").unwrap_or_default();
    let token = header.strip_prefix("Bearer ").filter(|token| !token.is_empty());
    let user = tokens::holder(state, token.ok_or_else(|| gateway("Jwt is missing"))?, now)?;
    if permissions.iter().any(|permission| state.allows(user, permission)) {
        return Ok(());
    }
    // The gateway is silent; the service explains itself. Which of the two refuses differs by route.
    let reads = matches!(call.method, Method::Get | Method::Head);
    Err(if reads { forbidden() } else { detail(403, "Insufficient permissions") })
}

fn read_query(request: &mut ProtegrityRequest, route: &ProtegrityRoute, call: &Call) -> Result<(), Reply> {
    let mut problems = Vec::new();
    for (name, value) in &call.query {
        let place = ["query", name.as_str()];
        match (route.paged, name.as_str(), value.parse::<usize>()) {
            (true, "max", Ok(max)) => request.max = max.min(PAGE),
            (true, "first", Ok(first)) => request.first = first,
            (true, "max" | "first", Err(_)) => {
                problems.push(problem(&place, "value is not a valid integer", "type_error.integer"));
            }
            _ => problems.push(problem(&place, "extra fields not permitted", "value_error.extra")),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(invalid(problems)) }
}

fn read_body(route: &ProtegrityRoute, call: &Call) -> Result<Map<String, Value>, Reply> {
    let kind = media_type(call);
    match route.body {
        ProtegrityBody::Nothing if call.body.is_empty() => Ok(Map::new()),
        ProtegrityBody::Nothing if call.method == Method::Get => Err(detail(400, "A GET takes no body")),
        ProtegrityBody::Nothing => {
            Err(invalid(vec![problem(&["body"], "extra fields not permitted", "value_error.extra")]))
        }
        ProtegrityBody::Form(_) | ProtegrityBody::Json(_) if call.body.is_empty() => {
            Err(invalid(vec![problem(&["body"], "field required", "value_error.missing")]))
        }
        ProtegrityBody::Form(_) if kind != "application/x-www-form-urlencoded" => {
            Err(detail(415, "Unsupported media type"))
        }
        ProtegrityBody::Form(members) => fitting(read_form(&call.body)?, members),
        ProtegrityBody::Json(_) if kind != "application/json" => Err(detail(415, "Unsupported media type")),
        ProtegrityBody::Json(members) => match serde_json::from_slice(&call.body) {
            Ok(Value::Object(object)) => fitting(object, members),
            Ok(_) => Err(invalid(vec![problem(&["body"], "value is not a valid dict", "type_error.dict")])),
            Err(_) => Err(detail(400, "There was an error parsing the body")),
        },
    }
}

fn fitting(object: Map<String, Value>, members: &[ProtegrityMember]) -> Result<Map<String, Value>, Reply> {
    let problems = check(&["body"], &object, members);
    if problems.is_empty() { Ok(object) } else { Err(invalid(problems)) }
}

fn read_form(body: &[u8]) -> Result<Map<String, Value>, Reply> {
    let fields = form(body).ok_or_else(|| detail(400, "The form is not UTF-8"))?;
    Ok(fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect())
}
