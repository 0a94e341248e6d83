//! The way in: finds the operation, checks who asks and what was sent, and lets the operation act. What
//! the operations do is left to them; those without a memory are answered here.

use super::contract::{ContractOperation, EntrustValueKind, PREFIX, contract};
use super::errors::{EntrustError, EntrustResponse, denied, forbidden, invalid, missing};
use super::request::EntrustRequest;
use super::sample::sample;
use super::state::EntrustState;
use super::{audits, check, routes, sign};
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::{media_type, parameters};
use serde_json::{Value, json};

/// Marks what was removed.
const GONE: &str = "_gone";

/// Carries a call through to its operation.
pub(super) fn enter(request: &mut EntrustRequest, call: &Call) -> Reply {
    let operation = match find(request, call) {
        Ok(operation) => operation,
        Err(refused) => return *refused,
    };
    let told = admit(request, operation, call).and_then(|()| match routes::act(operation) {
        Some(act) => act(request),
        None => made_up(request, operation),
    });
    match told {
        Err(refusal) => refusal.reply(&call.path),
        Ok(body) => {
            if !operation.reads() && request.changed {
                audits::record(request, operation);
            }
            answer(operation, body, request.cookie.take())
        }
    }
}

fn answer(operation: &ContractOperation, body: Option<Value>, cookie: Option<String>) -> Reply {
    let mut reply = match body {
        Some(Value::String(text)) if operation.reply == Some(EntrustValueKind::Octets) => {
            let headers = vec![("Content-Type".to_owned(), "application/octet-stream".to_owned())];
            Reply { status: 200, headers, body: text.into_bytes() }
        }
        Some(value) if operation.reply.is_some() => Reply::json(200, &value),
        _ => Reply { status: 200, headers: Vec::new(), body: Vec::new() },
    };
    if let Some(cookie) = cookie {
        let text = format!("{}={cookie}; Path=/; Secure; HttpOnly", sign::COOKIE);
        reply.headers.push(("Set-Cookie".into(), text));
    }
    reply
}

/// The operation of a method and path. A literal part of a path wins over a parameter.
fn find(request: &mut EntrustRequest, call: &Call) -> Result<&'static ContractOperation, Box<Reply>> {
    let nowhere = || Box::new(EntrustError::new(404, "not_found", "There is no such address").reply(""));
    let inner = call.path.strip_prefix(PREFIX).filter(|rest| rest.starts_with('/')).ok_or_else(nowhere)?;
    let parts: Vec<&str> = inner.split('/').skip(1).collect();
    let mut known: Vec<(&ContractOperation, Vec<String>)> = contract()
        .operations
        .iter()
        .filter_map(|operation| Some((operation, parameters(&operation.pattern, &parts)?)))
        .collect();
    known.sort_by_key(|(_, names)| names.len());
    let fewest = known.first().map(|(_, names)| names.len()).ok_or_else(nowhere)?;
    let allowed: Vec<&str> = known.iter().map(|(operation, _)| operation.method.as_str()).collect();
    let allowed = allowed.join(", ");
    let fits = |one: &(&ContractOperation, Vec<String>)| one.0.method == call.method && one.1.len() == fewest;
    let Some((operation, names)) = known.into_iter().find(fits) else {
        let text = format!("{} is not allowed here", call.method);
        let mut reply = EntrustError::new(405, "method_not_allowed", text).reply("");
        reply.headers.push(("Allow".into(), allowed));
        return Err(Box::new(reply));
    };
    request.names = names;
    request.path.clone_from(&call.path);
    request.pattern.clone_from(&operation.pattern);
    Ok(operation)
}

/// Who asks, whether they may, and whether what they sent fits.
fn admit(
    request: &mut EntrustRequest,
    operation: &ContractOperation,
    call: &Call,
) -> Result<(), EntrustError> {
    if !operation.needs.is_empty() {
        request.application = sign::holder(request.state, call, request.now)
            .ok_or_else(|| denied("The token is missing, unknown or no longer good"))?;
        if !request.allowed(&operation.needs) {
            return Err(forbidden());
        }
    }
    let mut wrong = Vec::new();
    for ((name, kind), value) in operation.parameters.iter().zip(&request.names) {
        match kind {
            None if check::is_id(value) => {}
            None => wrong.push((name.clone(), format!("{name} must be a UUID"))),
            Some(kind) => wrong.extend(check::problems(kind, &typed(kind, value), name)),
        }
    }
    for (name, value) in &call.query {
        match operation.query.iter().find(|field| field.name == *name) {
            Some(field) => wrong.extend(check::problems(&field.kind, &typed(&field.kind, value), name)),
            None => wrong.push((name.clone(), format!("{name} is not known"))),
        }
    }
    request.body = body(operation, call)?;
    if let Some(kind) = operation.body.as_ref().filter(|_| !request.body.is_null()) {
        wrong.extend(check::problems(kind, &request.body, "body"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(invalid(wrong)) }
}

/// Text of a path or query as the JSON value that its kind is judged by.
fn typed(kind: &EntrustValueKind, text: &str) -> Value {
    match kind {
        EntrustValueKind::Flag | EntrustValueKind::Int(..) => {
            serde_json::from_str(text).unwrap_or_else(|_| json!(text))
        }
        _ => json!(text),
    }
}

fn body(operation: &ContractOperation, call: &Call) -> Result<Value, EntrustError> {
    let refuse = |sentence: &str| invalid(vec![("body".to_owned(), sentence.to_owned())]);
    if call.body.is_empty() {
        let missing = operation.body.is_some() && !operation.optional;
        return if missing { Err(refuse("a body is required")) } else { Ok(Value::Null) };
    }
    if operation.body.is_none() {
        return Err(refuse("a body is not taken here"));
    }
    if media_type(call) != "application/json" {
        return Err(EntrustError::new(415, "invalid_request", "The body must be application/json"));
    }
    serde_json::from_slice(&call.body).map_err(|_| refuse("the body is not JSON"))
}

/// Of what is made up there is one each: where it is asked for, its entity and shape, and the member that tells it apart.
const ALONE: &[(&str, &str, &str, &str)] = &[
    ("/v1/smartcredentials/serialnumber/{}", "SMARTCREDENTIALS", "SmartCredential", "serialNumber"),
    ("/v1/smartcredentials/{}", "SMARTCREDENTIALS", "SmartCredential", "id"),
    ("/v1/scdefns/{}", "SCDEFNS", "SCDefn", "id"),
];

/// Fails where a path is about something that is not there.
fn found(request: &EntrustRequest, operation: &ContractOperation) -> Result<(), EntrustError> {
    let is_below = |path: &str| {
        let rest = operation.pattern.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let alone = ALONE.iter().find(|(path, ..)| is_below(path));
    let Some((_, entity, shape, member)) = alone else { return Ok(()) };
    let one = sample(&EntrustValueKind::Shape((*shape).to_owned()), entity, entity);
    if one[*member] == json!(request.name(0)) { Ok(()) } else { Err(missing(operation.entity())) }
}

/// The answer of an operation without a memory of its own: the same values every time, with the path's id and
/// with what was sent where it fits. What was put at an address is found there again.
fn made_up(request: &mut EntrustRequest, operation: &ContractOperation) -> EntrustResponse {
    let about_user = |(name, _): &(String, Option<EntrustValueKind>)| name.eq_ignore_ascii_case("userid");
    if let Some(index) = operation.parameters.iter().position(about_user) {
        request.user(index)?;
    }
    found(request, operation)?;
    if !operation.reads() {
        request.changed = true;
    }
    let (path, members) = (request.path.clone(), request.members());
    let is_gone =
        |state: &EntrustState, path: &str| state.settings.get(path).is_some_and(|row| row.contains_key(GONE));
    if is_gone(request.state, &path) {
        return Err(missing(operation.entity()));
    }
    // What was removed at an address of its own is not found there again, nor listed above it.
    if operation.method == Method::Delete && operation.pattern.ends_with('}') {
        request.state.settings.entry(path.clone()).or_default().insert(GONE.to_owned(), json!(true));
    }
    if operation.method == Method::Put && !members.is_empty() {
        // A state that is set at an address of its own is one of the thing above it.
        let place = path.strip_suffix("/changestate").unwrap_or(&path).to_owned();
        request.state.settings.entry(place).or_default().extend(members);
    }
    let held = request.state.settings.get(&path).cloned().map_or(Value::Null, Value::Object);
    let sent = if operation.method == Method::Get { &held } else { &request.body };
    let Some(kind) = &operation.reply else { return Ok(None) };
    let mut value = sample(kind, operation.entity(), operation.entity());
    if let Value::Array(rows) = &mut value {
        rows.retain(|row| {
            !is_gone(request.state, &format!("{path}/{}", row["id"].as_str().unwrap_or_default()))
        });
    }
    if let (Value::Object(object), Some(shape)) = (&mut value, operation.shape()) {
        for field in contract().fields(shape) {
            let member = sent.get(&field.name).filter(|value| !value.is_null());
            let fitting = member.filter(|sent| check::problems(&field.kind, sent, "").is_empty());
            if let Some(sent) = fitting {
                object.insert(field.name.clone(), sent.clone());
            }
        }
        let named = operation.parameters.iter().rposition(|(_, kind)| kind.is_none());
        if let Some(index) = named.filter(|_| object.contains_key("id") && operation.method != Method::Post) {
            object.insert("id".into(), json!(request.name(index)));
        }
    }
    Ok(Some(value))
}
