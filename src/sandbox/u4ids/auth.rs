//! The way in: the authority's one endpoint, or else a route of the API, then token and permission, query
//! and body, and at last the operation. What the operations do is left to them.

use super::errors::{message, unauthenticated, wrong_method};
use super::request::U4idsRequest;
use super::routes::{ROUTES, U4idsBody, U4idsRoute};
use super::state::U4idsState;
use super::tokens;
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::{media_type, parameters};
use jiff::Timestamp;
use serde_json::Value;

/// What every path of the API starts with.
pub(super) const PREFIX: &str = "/api/v3";

/// Carries a call through to its operation.
pub(super) fn enter(request: &mut U4idsRequest, call: &Call) -> Result<Reply, Reply> {
    if call.path == tokens::PATH {
        return tokens::issue(request, call);
    }
    let (route, names) = find(call)?;
    request.user = allow(request.state, call, request.now)?;
    if let Some((name, _)) = call.query.first() {
        return Err(message(400, format!("The query parameter '{name}' is not known here.")));
    }
    request.body = read_body(route, call)?;
    request.names = names;
    (route.act)(request)
}

fn find(call: &Call) -> Result<(&'static U4idsRoute, Vec<String>), Reply> {
    let nowhere = || message(404, "No HTTP resource was found that matches the request URI.");
    let inner = call.path.strip_prefix(PREFIX).filter(|rest| rest.starts_with('/')).ok_or_else(nowhere)?;
    let parts: Vec<&str> = inner.split('/').skip(1).collect();
    let known: Vec<(&U4idsRoute, Vec<String>)> =
        ROUTES.iter().filter_map(|route| Some((route, parameters(route.path, &parts)?))).collect();
    if known.is_empty() {
        return Err(nowhere());
    }
    let allowed: Vec<&str> = known.iter().map(|(route, _)| route.method.as_str()).collect();
    let refusal = wrong_method(&allowed.join(", "));
    known.into_iter().find(|(route, _)| route.method == call.method).ok_or(refusal)
}

/// The client behind the token, if it may do this.
fn allow(state: &U4idsState, call: &Call, now: Timestamp) -> Result<String, Reply> {
    let header = call.header("Authorization").unwrap_or_default();
    let sent = header.strip_prefix("Bearer ").ok_or_else(unauthenticated)?;
    let token = state.tokens.iter().find(|token| token.token == sent && token.until > now.as_millisecond());
    let token = token.ok_or_else(unauthenticated)?;
    if !token.writes && call.method != Method::Get {
        return Err(message(403, "Only an administrator may change anything."));
    }
    Ok(token.client.clone())
}

fn read_body(route: &U4idsRoute, call: &Call) -> Result<Value, Reply> {
    let types: &[&str] = match route.body {
        U4idsBody::Nothing if call.body.is_empty() => return Ok(Value::Null),
        U4idsBody::Nothing => return Err(message(400, "This request takes no body.")),
        U4idsBody::Json => &["application/json"],
        U4idsBody::Patch => &["application/json-patch+json", "application/json"],
    };
    if !types.contains(&media_type(call).as_str()) {
        return Err(message(415, "The request entity's media type is not supported for this resource."));
    }
    serde_json::from_slice(&call.body).map_err(|_| message(400, "The body is not JSON."))
}
