//! What clients, scopes and tenants have in common: listing, making, reading, replacing, patching,
//! deleting, and when something was used last.

use super::answer::{done, plain};
use super::kept::{changeable, found, store};
use super::members::{Object, Setter, fit};
use super::models::{CLIENT, Entity, SCOPE};
use super::refusal::{Problems, message};
use super::state::{Used, use_key};
use super::visit::Visit;
use super::{patch as operations, secrets};
use crate::http::Reply;
use serde_json::{Value, json};

/// The scopes that belong to the product.
pub(super) const STANDARD: &[&str] = &["openid", "profile", "u4ids-admin"];

pub(super) fn list(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!(visit.state().all(entity))))
}

pub(super) fn simple_clients(visit: &mut Visit) -> Result<Reply, Reply> {
    let simple = |client: &Object| {
        json!({
            "clientId": client["clientId"],
            "clientName": client["clientName"],
            "enabled": client["enabled"],
            "flow": client["flow"],
        })
    };
    Ok(Reply::json(200, &visit.state().all(&CLIENT).iter().map(simple).collect()))
}

pub(super) fn clients_of_scope(visit: &mut Visit) -> Result<Reply, Reply> {
    let id = found(visit, &SCOPE)?["scopeId"].clone();
    let uses = |client: &&Object| {
        let allowed = client["allowedScopes"].as_array().is_some_and(|list| list.contains(&id));
        allowed || client["allowAccessToAllScopes"] == true
    };
    Ok(Reply::json(200, &json!(visit.state().all(&CLIENT).iter().filter(uses).collect::<Vec<_>>())))
}

pub(super) fn get(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!(found(visit, entity)?)))
}

pub(super) fn create(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    let sent = visit.object()?;
    let mut problems = Problems::default();
    secrets::check_new(entity, &sent, &mut problems);
    let mut object = fit(entity.members, sent, "", &mut problems);
    problems.verdict()?;
    let id = object[entity.id].as_str().unwrap_or_default().to_owned();
    if visit.state().one(entity, &id).is_some() {
        return Err(message(409, format!("{} '{id}' already exists.", entity.name)));
    }
    if entity.place == SCOPE.place {
        object.insert("isStandardScope".into(), Value::Bool(false));
    }
    visit.stamp(entity, &mut object);
    let values = secrets::make_all(visit.change(), entity, &mut object);
    visit.change().all_mut(entity).push(object.clone());
    visit.record(entity.name, &id, "Create");
    secrets::show(entity, &mut object, values);
    Ok(Reply::json(201, &json!(object)))
}

/// Members that are left out go back to what a new object starts from.
pub(super) fn replace(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    let sent = visit.object()?;
    let mut problems = Problems::default();
    let mut object = fit(entity.members, sent.clone(), "", &mut problems);
    problems.verdict()?;
    let before = changeable(visit, entity)?;
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
    store(visit, entity, object);
    visit.change().digests.retain(|id, _| !gone.contains(id));
    visit.record(entity.name, &visit.name(0), "Update");
    Ok(done())
}

pub(super) fn delete(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    let gone = secrets::ids(entity, &changeable(visit, entity)?);
    let id = visit.name(0);
    let state = visit.change();
    state.all_mut(entity).retain(|object| object[entity.id] != id);
    state.digests.retain(|secret, _| !gone.contains(secret));
    state.used.remove(&use_key(entity, &id));
    if entity.place == SCOPE.place {
        state.titles.remove(&id);
    }
    visit.record(entity.name, &id, "Delete");
    Ok(done())
}

/// A failing operation ends it; what came before it stays applied.
pub(super) fn patch(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    let list = visit.list()?;
    let mut object = changeable(visit, entity)?;
    let (applied, outcome) = operations::run(entity.members, &mut object, &list);
    if applied > 0 {
        object = store(visit, entity, object);
        visit.record(entity.name, &visit.name(0), "Update");
    }
    outcome.map(|()| Reply::json(200, &json!(object)))
}

/// A time in one of its forms; what was never used answers nothing, or that there is nothing.
pub(super) fn last_used(visit: &mut Visit, entity: &Entity) -> Result<Reply, Reply> {
    let id = found(visit, entity)?[entity.id].as_str().unwrap_or_default().to_owned();
    match visit.state().used.get(&use_key(entity, &id)) {
        Some(Used::Quoted(time)) => Ok(Reply::json(200, &json!(time))),
        Some(Used::Bare(time)) => Ok(plain(time)),
        Some(Used::Empty) => Ok(plain("")),
        None => Err(message(404, format!("{} '{id}' has never been used.", entity.name))),
    }
}
