//! The way in: the authority's one endpoint, or else a route of the API, then token and permission, query
//! and body, and at last the operation. What the operations do is left to them.

use super::models::Entity;
use super::refusal::{invalid, message, unauthenticated, wrong_method};
use super::routes::{Body, ROUTES, Route};
use super::{Object, State, tokens};
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::{media_type, parameters};
use jiff::Timestamp;
use serde_json::Value;

/// What every path of the API starts with.
pub(super) const PREFIX: &str = "/api/v3";

/// One call inside the service: the state, and what was asked after it was checked.
pub(super) struct Visit<'a> {
    state: &'a mut State,
    changed: bool,
    /// The instant of the call.
    pub(super) now: Timestamp,
    /// The client that signed in.
    pub(super) user: String,
    /// What stood in the place of the path's parameters, decoded.
    names: Vec<String>,
    body: Value,
}

impl<'a> Visit<'a> {
    pub(super) fn new(state: &'a mut State, now: Timestamp) -> Self {
        Visit { state, changed: false, now, user: String::new(), names: Vec::new(), body: Value::Null }
    }

    /// The state, to read.
    pub(super) fn state(&self) -> &State {
        self.state
    }

    /// The state, to change: whoever asks for it has changed it.
    pub(super) fn change(&mut self) -> &mut State {
        self.changed = true;
        self.state
    }

    pub(super) fn changed(&self) -> bool {
        self.changed
    }

    /// A parameter of the path.
    pub(super) fn name(&self, index: usize) -> String {
        self.names.get(index).cloned().unwrap_or_default()
    }

    /// The body, which has to be an object.
    pub(super) fn object(&mut self) -> Result<Object, Reply> {
        match self.body.take() {
            Value::Object(object) => Ok(object),
            _ => Err(invalid("body", "The body must be an object.")),
        }
    }

    /// The body, which has to be a list.
    pub(super) fn list(&mut self) -> Result<Vec<Value>, Reply> {
        match self.body.take() {
            Value::Array(list) => Ok(list),
            _ => Err(message(400, "A patch must be a list of operations.")),
        }
    }

    /// Writes a change of something down under the id of what it belongs to.
    pub(super) fn record(&mut self, kind: &str, id: &str, operation: &str) {
        let (user, now) = (self.user.clone(), self.now);
        self.change().record(kind, id, operation, &user, now);
    }

    /// Leaves the mark of whoever changed an object on it.
    pub(super) fn stamp(&self, entity: &Entity, object: &mut Object) {
        let texts = [
            ("userId", self.user.clone()),
            ("userName", self.user.clone()),
            ("lastUpdate", format!("{:.3}", self.now)),
        ];
        for (name, text) in texts {
            if entity.members.iter().any(|member| member.name == name) {
                object.insert(name.to_owned(), Value::String(text));
            }
        }
    }
}

/// Carries a call through to its operation.
pub(super) fn enter(visit: &mut Visit, call: &Call) -> Result<Reply, Reply> {
    if call.path == tokens::PATH {
        return tokens::issue(visit, call);
    }
    let (route, names) = find(call)?;
    visit.user = allow(visit.state, call, visit.now)?;
    if let Some((name, _)) = call.query.first() {
        return Err(message(400, format!("The query parameter '{name}' is not known here.")));
    }
    visit.body = read_body(route, call)?;
    visit.names = names;
    (route.act)(visit)
}

fn find(call: &Call) -> Result<(&'static Route, Vec<String>), Reply> {
    let nowhere = || message(404, "No HTTP resource was found that matches the request URI.");
    let inner = call.path.strip_prefix(PREFIX).filter(|rest| rest.starts_with('/')).ok_or_else(nowhere)?;
    let parts: Vec<&str> = inner.split('/').skip(1).collect();
    let known: Vec<(&Route, Vec<String>)> =
        ROUTES.iter().filter_map(|route| Some((route, parameters(route.path, &parts)?))).collect();
    if known.is_empty() {
        return Err(nowhere());
    }
    let allowed: Vec<&str> = known.iter().map(|(route, _)| route.method.as_str()).collect();
    let refusal = wrong_method(&allowed.join(", "));
    known.into_iter().find(|(route, _)| route.method == call.method).ok_or(refusal)
}

/// The client behind the token, if it may do this.
fn allow(state: &State, call: &Call, now: Timestamp) -> Result<String, Reply> {
    let header = call.header("Authorization").unwrap_or_default();
    let sent = header.strip_prefix("Bearer ").ok_or_else(unauthenticated)?;
    let token = state.tokens.iter().find(|token| token.token == sent && token.until > now.as_millisecond());
    let token = token.ok_or_else(unauthenticated)?;
    if !token.writes && call.method != Method::Get {
        return Err(message(403, "Only an administrator may change anything."));
    }
    Ok(token.client.clone())
}

fn read_body(route: &Route, call: &Call) -> Result<Value, Reply> {
    let types: &[&str] = match route.body {
        Body::Nothing if call.body.is_empty() => return Ok(Value::Null),
        Body::Nothing => return Err(message(400, "This request takes no body.")),
        Body::Json => &["application/json"],
        Body::Patch => &["application/json-patch+json", "application/json"],
    };
    if !types.contains(&media_type(call).as_str()) {
        return Err(message(415, "The request entity's media type is not supported for this resource."));
    }
    serde_json::from_slice(&call.body).map_err(|_| message(400, "The body is not JSON."))
}
