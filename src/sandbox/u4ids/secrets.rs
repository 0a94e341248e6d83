//! Secrets of clients and scopes. The value is made here, shown in the answer that makes it and never
//! again: only its digest is kept.

use super::errors::{Problems, missing};
use super::kept::{changeable, store};
use super::members::U4idsObject;
use super::members::fit;
use super::models::{CLIENT, NEW_SECRET, SECRET, U4idsEntity};
use super::patch as operations;
use super::request::U4idsRequest;
use super::responses::done;
use super::state::U4idsState;
use crate::http::Reply;
use crate::sandbox::people::uuid;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What is kept of a value.
pub(super) fn digest(value: &str) -> String {
    Sha256::digest(value).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The id of a secret as it stands in a path.
pub(super) fn id_text(secret: &Value) -> String {
    secret["id"].as_str().map_or_else(|| secret["id"].to_string(), str::to_owned)
}

/// The secrets in an object.
fn of<'a>(entity: &U4idsEntity, object: &'a U4idsObject) -> &'a [Value] {
    let member = entity.secrets.as_ref().and_then(|secrets| object.get(secrets.member));
    member.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn of_mut<'a>(entity: &U4idsEntity, object: &'a mut U4idsObject) -> Option<&'a mut Vec<Value>> {
    object.get_mut(entity.secrets.as_ref()?.member)?.as_array_mut()
}

/// The ids of the secrets in an object, as they stand in paths.
pub(super) fn ids(entity: &U4idsEntity, object: &U4idsObject) -> Vec<String> {
    of(entity, object).iter().map(id_text).collect()
}

/// Of a secret that is to be made, nobody but the server sets id, type and value.
pub(super) fn check_new(entity: &U4idsEntity, sent: &U4idsObject, problems: &mut Problems) {
    for (index, secret) in of(entity, sent).iter().enumerate() {
        if let Some(secret) = secret.as_object() {
            let place = entity.secrets.as_ref().map_or("", |secrets| secrets.member);
            // Whatever else is wrong with it is found with the rest of the object.
            let known = secret.iter().filter(|(name, _)| matches!(name.as_str(), "id" | "type"));
            let known: U4idsObject = known.map(|(name, value)| (name.clone(), value.clone())).collect();
            fit(&[], known, &format!("{place}[{index}]"), problems);
        }
    }
}

/// Gives a secret its id and value, and returns the value.
fn make(state: &mut U4idsState, entity: &U4idsEntity, secret: &mut Value) -> String {
    let number = state.next();
    let numbered = entity.secrets.as_ref().is_some_and(|secrets| secrets.numbered);
    let value = format!("not-a-secret-{}", uuid("u4ids/value", number));
    secret["id"] = if numbered { json!(number) } else { json!(uuid("u4ids/secret", number)) };
    secret["type"] = json!("SharedSecret");
    state.digests.insert(id_text(secret), digest(&value));
    value
}

/// Makes the secrets of a new object and returns their values in order. A client that signs in with
/// nothing else gets one in any case.
pub(super) fn make_all(
    state: &mut U4idsState,
    entity: &U4idsEntity,
    object: &mut U4idsObject,
) -> Vec<String> {
    let alone = entity.place == CLIENT.place && object["flow"] == "ClientCredentials";
    let Some(list) = of_mut(entity, object) else { return Vec::new() };
    if list.is_empty() && alone {
        list.push(json!({"id": null, "description": null, "expiration": null, "type": null}));
    }
    list.iter_mut().map(|secret| make(state, entity, secret)).collect()
}

/// Lays the values into the answer that shows them.
pub(super) fn show(entity: &U4idsEntity, object: &mut U4idsObject, values: Vec<String>) {
    let list = of_mut(entity, object).into_iter().flatten();
    list.zip(values).for_each(|(secret, value)| secret["value"] = json!(value));
}

/// What a replacement makes of the secrets: those left out are lost, and none can be made. Returns the
/// ids of the lost ones.
pub(super) fn keep(
    entity: &U4idsEntity,
    before: &U4idsObject,
    object: &mut U4idsObject,
    problems: &mut Problems,
) -> Vec<String> {
    let old = of(entity, before);
    let place = entity.secrets.as_ref().map_or("", |secrets| secrets.member);
    let Some(list) = of_mut(entity, object) else { return Vec::new() };
    for secret in list.iter_mut() {
        match old.iter().find(|known| known["id"] == secret["id"]) {
            None => problems.add(place, "A secret can only be added by its own request."),
            Some(known) if !secret["type"].is_null() && secret["type"] != known["type"] => {
                problems.add(place, "The type of a secret cannot be changed.");
            }
            Some(known) => secret["type"] = known["type"].clone(),
        }
    }
    old.iter().filter(|known| list.iter().all(|kept| kept["id"] != known["id"])).map(id_text).collect()
}

pub(super) fn create(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let sent = request.object()?;
    let mut problems = Problems::default();
    let new = fit(NEW_SECRET, sent, "", &mut problems);
    problems.verdict()?;
    let mut object = changeable(request, entity)?;
    let mut secret = json!({"id": null});
    new.into_iter().for_each(|(name, value)| secret[name.as_str()] = value);
    let value = make(request.change(), entity, &mut secret);
    of_mut(entity, &mut object).into_iter().for_each(|list| list.push(secret.clone()));
    store(request, entity, object);
    record(request, entity, "Create");
    secret["value"] = json!(value);
    Ok(Reply::json(200, &secret))
}

fn record(request: &mut U4idsRequest, entity: &U4idsEntity, operation: &str) {
    if let Some(secrets) = &entity.secrets {
        request.record(secrets.audit, &request.name(0), operation);
    }
}

/// The object that the path names, and where the secret that it names stands in it.
fn found(request: &U4idsRequest, entity: &U4idsEntity) -> Result<(U4idsObject, usize), Reply> {
    let object = changeable(request, entity)?;
    let id = request.name(1);
    let index = of(entity, &object).iter().position(|secret| id_text(secret) == id);
    Ok((object, index.ok_or_else(|| missing("Secret", &id))?))
}

pub(super) fn delete(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let (mut object, index) = found(request, entity)?;
    of_mut(entity, &mut object).into_iter().for_each(|list| drop(list.remove(index)));
    store(request, entity, object);
    let id = request.name(1);
    request.change().digests.remove(&id);
    record(request, entity, "Delete");
    Ok(done())
}

pub(super) fn patch(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let list = request.list()?;
    let (mut object, index) = found(request, entity)?;
    let mut secret = of(entity, &object).get(index).and_then(Value::as_object).cloned().unwrap_or_default();
    let (applied, outcome) = operations::run(SECRET, &mut secret, &list);
    if applied > 0 {
        of_mut(entity, &mut object).into_iter().for_each(|list| list[index] = json!(secret));
        store(request, entity, object);
        record(request, entity, "Update");
    }
    outcome.map(|()| Reply::json(200, &json!(secret)))
}
