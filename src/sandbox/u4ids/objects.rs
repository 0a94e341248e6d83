//! What clients, scopes and tenants have in common: listing, making, reading, replacing, patching,
//! deleting, and when something was used last.

use super::errors::{Problems, message};
use super::kept::{changeable, found, store};
use super::members::{Setter, U4idsObject, fit};
use super::models::{CLIENT, SCOPE, U4idsEntity};
use super::request::U4idsRequest;
use super::responses::{done, plain};
use super::state::{Used, use_key};
use super::{patch as operations, secrets};
use crate::http::Reply;
use serde_json::{Value, json};

/// The scopes that belong to the product.
pub(super) const STANDARD: &[&str] = &["openid", "profile", "u4ids-admin"];

pub(super) fn list(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!(request.state().all(entity))))
}

pub(super) fn simple_clients(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let simple = |client: &U4idsObject| {
        json!({
            "clientId": client["clientId"],
            "clientName": client["clientName"],
            "enabled": client["enabled"],
            "flow": client["flow"],
        })
    };
    Ok(Reply::json(200, &request.state().all(&CLIENT).iter().map(simple).collect()))
}

pub(super) fn clients_of_scope(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let id = found(request, &SCOPE)?["scopeId"].clone();
    let uses = |client: &&U4idsObject| {
        let allowed = client["allowedScopes"].as_array().is_some_and(|list| list.contains(&id));
        allowed || client["allowAccessToAllScopes"] == true
    };
    Ok(Reply::json(200, &json!(request.state().all(&CLIENT).iter().filter(uses).collect::<Vec<_>>())))
}

pub(super) fn get(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!(found(request, entity)?)))
}

pub(super) fn create(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let sent = request.object()?;
    let mut problems = Problems::default();
    secrets::check_new(entity, &sent, &mut problems);
    let mut object = fit(entity.members, sent, "", &mut problems);
    problems.verdict()?;
    let id = object[entity.id].as_str().unwrap_or_default().to_owned();
    if request.state().one(entity, &id).is_some() {
        return Err(message(409, format!("{} '{id}' already exists.", entity.name)));
    }
    if entity.place == SCOPE.place {
        object.insert("isStandardScope".into(), Value::Bool(false));
    }
    request.stamp(entity, &mut object);
    let values = secrets::make_all(request.change(), entity, &mut object);
    request.change().all_mut(entity).push(object.clone());
    request.record(entity.name, &id, "Create");
    secrets::show(entity, &mut object, values);
    Ok(Reply::json(201, &json!(object)))
}

/// Members that are left out go back to what a new object starts from.
pub(super) fn replace(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let sent = request.object()?;
    let mut problems = Problems::default();
    let mut object = fit(entity.members, sent.clone(), "", &mut problems);
    problems.verdict()?;
    let before = changeable(request, entity)?;
    let mut problems = Problems::default();
    for member in entity.members {
        let (name, kept) = (member.name, &before[member.name]);
        let differs = sent.get(name).is_some_and(|value| !value.is_null() && value != kept);
        match member.setter {
            Setter::Maker if differs => problems.add(name, format!("The {name} field cannot be changed.")),
            Setter::Maker | Setter::Server => drop(object.insert(name.to_owned(), kept.clone())),
            Setter::Anybody | Setter::Apart => {}
        }
    }
    let gone = secrets::keep(entity, &before, &mut object, &mut problems);
    problems.verdict()?;
    store(request, entity, object);
    request.change().digests.retain(|id, _| !gone.contains(id));
    request.record(entity.name, &request.name(0), "Update");
    Ok(done())
}

pub(super) fn delete(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let gone = secrets::ids(entity, &changeable(request, entity)?);
    let id = request.name(0);
    let state = request.change();
    state.all_mut(entity).retain(|object| object[entity.id] != id);
    state.digests.retain(|secret, _| !gone.contains(secret));
    state.used.remove(&use_key(entity, &id));
    if entity.place == SCOPE.place {
        state.titles.remove(&id);
    }
    request.record(entity.name, &id, "Delete");
    Ok(done())
}

/// A failing operation ends it; what came before it stays applied.
pub(super) fn patch(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let list = request.list()?;
    let mut object = changeable(request, entity)?;
    let (applied, outcome) = operations::run(entity.members, &mut object, &list);
    if applied > 0 {
        object = store(request, entity, object);
        request.record(entity.name, &request.name(0), "Update");
    }
    outcome.map(|()| Reply::json(200, &json!(object)))
}

/// A time in one of its forms; what was never used answers nothing, or that there is nothing.
pub(super) fn last_used(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let id = found(request, entity)?[entity.id].as_str().unwrap_or_default().to_owned();
    match request.state().used.get(&use_key(entity, &id)) {
        Some(Used::Quoted(time)) => Ok(Reply::json(200, &json!(time))),
        Some(Used::Bare(time)) => Ok(plain(time)),
        Some(Used::Empty) => Ok(plain("")),
        None => Err(message(404, format!("{} '{id}' has never been used.", entity.name))),
    }
}
