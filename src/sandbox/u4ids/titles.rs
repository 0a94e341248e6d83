//! The names of a scope in other languages: one a language, each with a number for an id.

use super::errors::{Problems, message, missing};
use super::kept::{changeable, found};
use super::members::{U4idsObject, fit};
use super::models::{SCOPE, TITLE};
use super::request::U4idsRequest;
use super::responses::done;
use crate::http::Reply;
use serde_json::json;

const ID: &str = "scopeTitleId";

fn of<'a>(request: &'a U4idsRequest) -> &'a [U4idsObject] {
    request.state().titles.get(&request.name(0)).map(Vec::as_slice).unwrap_or_default()
}

/// Whether a title has an id, as it stands in a path.
fn has_id(title: &U4idsObject, id: &str) -> bool {
    title[ID].as_u64().is_some_and(|number| number.to_string() == id)
}

/// The title that the path names.
fn named<'a>(request: &'a U4idsRequest) -> Result<&'a U4idsObject, Reply> {
    let id = request.name(1);
    of(request).iter().find(|title| has_id(title, &id)).ok_or_else(|| missing("ScopeTitle", &id))
}

/// The title that was sent, if no other one has its language. `own` is the id that it has already.
fn sent(request: &U4idsRequest, body: U4idsObject, own: &str) -> Result<U4idsObject, Reply> {
    let mut problems = Problems::default();
    let title = fit(TITLE, body, "", &mut problems);
    problems.verdict()?;
    let taken = |known: &&U4idsObject| known["language"] == title["language"] && !has_id(known, own);
    match of(request).iter().find(taken) {
        Some(known) => Err(message(409, format!("A title in {} already exists.", known["language"]))),
        None => Ok(title),
    }
}

pub(super) fn list(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    found(request, &SCOPE)?;
    Ok(Reply::json(200, &json!(of(request))))
}

pub(super) fn get(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    found(request, &SCOPE)?;
    Ok(Reply::json(200, &json!(named(request)?)))
}

pub(super) fn create(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let body = request.object()?;
    changeable(request, &SCOPE)?;
    let mut title = sent(request, body, "")?;
    let scope = request.name(0);
    let state = request.change();
    title.insert(ID.into(), json!(state.next()));
    state.titles.entry(scope.clone()).or_default().push(title.clone());
    request.record("ScopeTitle", &scope, "Create");
    Ok(Reply::json(200, &json!(title)))
}

pub(super) fn replace(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let body = request.object()?;
    changeable(request, &SCOPE)?;
    let id = named(request)?[ID].clone();
    let mut title = sent(request, body, &id.to_string())?;
    title.insert(ID.into(), id.clone());
    let scope = request.name(0);
    let list = request.change().titles.entry(scope.clone()).or_default();
    if let Some(place) = list.iter_mut().find(|known| known[ID] == id) {
        *place = title;
    }
    request.record("ScopeTitle", &scope, "Update");
    Ok(done())
}

pub(super) fn delete(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    changeable(request, &SCOPE)?;
    let id = named(request)?[ID].clone();
    let scope = request.name(0);
    request.change().titles.entry(scope.clone()).or_default().retain(|title| title[ID] != id);
    request.record("ScopeTitle", &scope, "Delete");
    Ok(done())
}
