//! The way in: finds the entity and the verb, checks token and permission, then query and body, and
//! carries it out. What is peculiar to an entity is left to the functions of its table.

use super::entities::{ACTIONS, ENTITIES};
use super::entity::{HidEntity, Verb};
use super::errors::{MEDIA, answer, code, missing, refuse, syntax, uniqueness, value};
use super::kinds::{ACTION, TENANT};
use super::lists::{HidQuery, HidView, SEARCH, list};
use super::resource::location;
use super::shape::check;
use super::state::HidState;
use super::tokens;
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::media_type;
use jiff::Timestamp;
use percent_encoding::percent_decode;
use serde_json::{Map, Value, json};

/// Carries a call through; `changed` tells afterwards whether the state is another.
pub(super) fn enter(
    state: &mut HidState,
    call: &Call,
    now: Timestamp,
    changed: &mut bool,
) -> Result<Reply, Reply> {
    if tokens::is_endpoint(&call.path) {
        *changed = true;
        return tokens::sign_in(state, call, now);
    }
    let (configuration, parts) = parts(&call.path).ok_or_else(|| missing("There is no such endpoint"))?;
    if !configuration && parts == ["ServiceProviderConfig"] {
        return provider(call);
    }
    let (entity, verb, id) = find(configuration, &parts, call.method)?;
    let account = tokens::holder(state, call, now)?;
    let (_, permission) = entity.can.iter().find(|(can, _)| *can == verb).ok_or_else(|| wrong_method(&[]))?;
    let writes = matches!(verb, Verb::Create | Verb::Replace | Verb::Delete | Verb::Act);
    if writes && account.name != "admin" {
        let detail = format!("The client lacks the permission '{permission}'");
        return Err(refuse(403, "", code::NONE, detail));
    }
    read_query(verb, call)?;
    let body = read_body(verb, call)?;
    let reply = carry_out(state, entity, verb, &id, &body, call, now)?;
    *changed = writes;
    Ok(reply)
}

/// Whether a path is below `/configuration`, and its decoded parts below the version.
fn parts(path: &str) -> Option<(bool, Vec<String>)> {
    let mut parts = Vec::new();
    for part in path.split('/').skip(1) {
        parts.push(percent_decode(part.as_bytes()).decode_utf8().ok()?.into_owned());
    }
    match parts.as_slice() {
        [api, tenant, version, rest @ ..] if tenant == TENANT && version == "v2" => match api.as_str() {
            "scim" => Some((false, rest.to_vec())),
            "configuration" => Some((true, rest.to_vec())),
            _ => None,
        },
        _ => None,
    }
}

/// The entity, the verb and, where one is named, the id.
fn find(
    configuration: bool,
    parts: &[String],
    method: Method,
) -> Result<(&'static HidEntity, Verb, String), Reply> {
    for entity in ENTITIES.iter().filter(|entity| entity.configuration == configuration) {
        let own: Vec<&str> = entity.path.split('/').collect();
        if parts.len() < own.len() || parts[..own.len()] != own {
            continue;
        }
        // The platform writes its lists with and without a slash at the end.
        let (verbs, id): (&[(Method, Verb)], &str) = match &parts[own.len()..] {
            [] => (COLLECTION, ""),
            [last] if last.is_empty() => (COLLECTION, ""),
            [last] if last == ".search" => (&[(Method::Post, Verb::Search)], ""),
            [last] => (SINGLE, last),
            _ => continue,
        };
        let can = |verb: Verb| entity.can.iter().any(|(can, _)| *can == verb);
        let possible: Vec<(Method, Verb)> = verbs.iter().copied().filter(|(_, verb)| can(*verb)).collect();
        if possible.is_empty() {
            continue;
        }
        return match possible.iter().find(|(known, _)| *known == method) {
            Some((_, verb)) => Ok((entity, *verb, id.to_owned())),
            None => Err(wrong_method(&possible)),
        };
    }
    Err(missing("There is no such endpoint"))
}

const COLLECTION: &[(Method, Verb)] = &[(Method::Get, Verb::List), (Method::Post, Verb::Create)];
const SINGLE: &[(Method, Verb)] = &[
    (Method::Get, Verb::Get),
    (Method::Put, Verb::Replace),
    (Method::Delete, Verb::Delete),
    (Method::Post, Verb::Act),
];

fn wrong_method(possible: &[(Method, Verb)]) -> Reply {
    let mut reply = refuse(405, "", code::NONE, "The method is not supported here");
    let allowed: Vec<&str> = possible.iter().map(|(method, _)| method.as_str()).collect();
    reply.headers.push(("Allow".into(), allowed.join(", ")));
    reply
}

fn read_query(verb: Verb, call: &Call) -> Result<(), Reply> {
    let known: &[&str] = match verb {
        Verb::List => &["api-version", "attributes", "excludedAttributes", "filter", "startIndex", "count"],
        Verb::Get => &["api-version", "attributes", "excludedAttributes"],
        _ => &["api-version"],
    };
    for (index, (name, text)) in call.query.iter().enumerate() {
        if !known.contains(&name.as_str()) {
            return Err(syntax(format!("The parameter {name} is not known")));
        }
        if call.query[..index].iter().any(|(other, _)| other == name) {
            return Err(syntax(format!("The parameter {name} comes twice")));
        }
        if name == "api-version" && text.parse::<u32>().is_err() {
            return Err(syntax("The parameter api-version is the number of a major version"));
        }
    }
    Ok(())
}

fn read_body(verb: Verb, call: &Call) -> Result<Map<String, Value>, Reply> {
    if matches!(verb, Verb::List | Verb::Get | Verb::Delete) {
        return match call.body.is_empty() {
            true => Ok(Map::new()),
            false => Err(syntax("There has to be no body")),
        };
    }
    if media_type(call) != MEDIA {
        return Err(refuse(415, "", code::NONE, format!("The body has to be {MEDIA}")));
    }
    match serde_json::from_slice(&call.body) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(syntax("The body is not a JSON object")),
    }
}

fn carry_out(
    state: &mut HidState,
    entity: &'static HidEntity,
    verb: Verb,
    id: &str,
    body: &Map<String, Value>,
    call: &Call,
    now: Timestamp,
) -> Result<Reply, Reply> {
    match verb {
        Verb::List => return list(state, entity, &HidQuery::of_query(call)?),
        Verb::Search => {
            check("", body, SEARCH)?;
            return list(state, entity, &HidQuery::of_body(body)?);
        }
        Verb::Create => return create(state, entity, body, now),
        _ => {}
    }
    let absent = || missing(format!("There is no {} {id}", entity.resource));
    let before = state.row(entity.table, id).ok_or_else(absent)?.clone();
    let after = match verb {
        Verb::Replace => replaced(state, entity, &before, body)?,
        Verb::Act => acted(entity, &before, body)?,
        Verb::Delete => {
            if let Some(remove) = entity.remove {
                remove(state, id)?;
            }
            state.rows_mut(entity.table).retain(|row| row["id"] != id);
            return Ok(Reply { status: 204, headers: Vec::new(), body: Vec::new() });
        }
        _ => before,
    };
    let view = if verb == Verb::Get { HidView::of_query(call)? } else { HidView::default() };
    let shown = view.of(state, entity, &after);
    if verb != Verb::Get
        && let Some(place) = state.row_mut(entity.table, id)
    {
        *place = after;
    }
    Ok(answer(200, &shown))
}

fn create(
    state: &mut HidState,
    entity: &'static HidEntity,
    body: &Map<String, Value>,
    now: Timestamp,
) -> Result<Reply, Reply> {
    check("", body, entity.members)?;
    if let Some(name) = entity.needed.iter().find(|name| !body.contains_key(**name)) {
        return Err(value(code::ABSENT, format!("The attribute {name} is required")));
    }
    schemas(entity, body, true)?;
    let make = entity.create.ok_or_else(|| wrong_method(&[]))?;
    let made = make(state, body, now)?;
    let id = made["id"].as_str().unwrap_or_default().to_owned();
    if state.row(entity.table, &id).is_some() {
        return Err(uniqueness(format!("There is a {} {id}", entity.resource)));
    }
    let mut reply = answer(201, &HidView::default().of(state, entity, &made));
    reply.headers.push(("Location".into(), location(entity, &id)));
    state.rows_mut(entity.table).push(made);
    Ok(reply)
}

fn replaced(
    state: &HidState,
    entity: &HidEntity,
    before: &Value,
    body: &Map<String, Value>,
) -> Result<Value, Reply> {
    check("", body, entity.members)?;
    schemas(entity, body, false)?;
    if body.get("id").is_some_and(|id| *id != before["id"]) {
        return Err(refuse(400, "mutability", code::NONE, "The id is not that of the path"));
    }
    entity.replace.ok_or_else(|| wrong_method(&[]))?(state, before, body)
}

fn acted(entity: &HidEntity, before: &Value, body: &Map<String, Value>) -> Result<Value, Reply> {
    check("", body, ACTIONS)?;
    if body["schemas"] != json!([ACTION]) {
        return Err(syntax(format!("The schema of an action is {ACTION}")));
    }
    let act = entity.act.ok_or_else(|| wrong_method(&[]))?;
    let mut after = before.clone();
    let details = body.get("attributes").unwrap_or(&Value::Null);
    act(&mut after, body["action"].as_str().unwrap_or_default(), details)?;
    Ok(after)
}

/// The schemas of a body have to be the entity's own and those of its extensions: its own among them,
/// except that a replacement may bring one extension alone.
fn schemas(entity: &HidEntity, body: &Map<String, Value>, own: bool) -> Result<(), Reply> {
    let Some(list) = body.get("schemas").and_then(Value::as_array) else { return Ok(()) };
    let extension = |name: &str| entity.members.iter().any(|member| member.is_extension(name));
    let foreign = list.iter().find(|one| **one != entity.schema && !one.as_str().is_some_and(extension));
    if let Some(foreign) = foreign {
        return Err(syntax(format!("The schema {foreign} is not one of a {}", entity.resource)));
    }
    if list.is_empty() || own && !list.iter().any(|one| *one == entity.schema) {
        return Err(syntax(format!("The schema {} is required", entity.schema)));
    }
    Ok(())
}

/// What the server says of itself, to everybody.
fn provider(call: &Call) -> Result<Reply, Reply> {
    if call.method != Method::Get {
        return Err(wrong_method(&[(Method::Get, Verb::Get)]));
    }
    read_query(Verb::Create, call)?;
    let no = json!({"supported": false});
    Ok(answer(
        200,
        &json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
            "patch": no,
            "bulk": {"supported": false, "maxOperations": 0, "maxPayloadSize": 0},
            "filter": {"supported": true, "maxResults": 100},
            "changePassword": no,
            "sort": no,
            "etag": no,
            "authenticationSchemes": [{"type": "oauthbearertoken", "name": "Bearer token"}],
        }),
    ))
}
