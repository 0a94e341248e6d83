//! The names of a scope in other languages: one a language, each with a number for an id.

use super::answer::done;
use super::kept::{changeable, found};
use super::members::{Object, fit};
use super::models::{SCOPE, TITLE};
use super::refusal::{Problems, message, missing};
use super::visit::Visit;
use crate::http::Reply;
use serde_json::json;

const ID: &str = "scopeTitleId";

fn of<'a>(visit: &'a Visit) -> &'a [Object] {
    visit.state().titles.get(&visit.name(0)).map(Vec::as_slice).unwrap_or_default()
}

/// Whether a title has an id, as it stands in a path.
fn has_id(title: &Object, id: &str) -> bool {
    title[ID].as_u64().is_some_and(|number| number.to_string() == id)
}

/// The title that the path names.
fn named<'a>(visit: &'a Visit) -> Result<&'a Object, Reply> {
    let id = visit.name(1);
    of(visit).iter().find(|title| has_id(title, &id)).ok_or_else(|| missing("ScopeTitle", &id))
}

/// The title that was sent, if no other one has its language. `own` is the id that it has already.
fn sent(visit: &Visit, body: Object, own: &str) -> Result<Object, Reply> {
    let mut problems = Problems::default();
    let title = fit(TITLE, body, "", &mut problems);
    problems.verdict()?;
    let taken = |known: &&Object| known["language"] == title["language"] && !has_id(known, own);
    match of(visit).iter().find(taken) {
        Some(known) => Err(message(409, format!("A title in {} already exists.", known["language"]))),
        None => Ok(title),
    }
}

pub(super) fn list(visit: &mut Visit) -> Result<Reply, Reply> {
    found(visit, &SCOPE)?;
    Ok(Reply::json(200, &json!(of(visit))))
}

pub(super) fn get(visit: &mut Visit) -> Result<Reply, Reply> {
    found(visit, &SCOPE)?;
    Ok(Reply::json(200, &json!(named(visit)?)))
}

pub(super) fn create(visit: &mut Visit) -> Result<Reply, Reply> {
    let body = visit.object()?;
    changeable(visit, &SCOPE)?;
    let mut title = sent(visit, body, "")?;
    let scope = visit.name(0);
    let state = visit.change();
    title.insert(ID.into(), json!(state.next()));
    state.titles.entry(scope.clone()).or_default().push(title.clone());
    visit.record("ScopeTitle", &scope, "Create");
    Ok(Reply::json(200, &json!(title)))
}

pub(super) fn replace(visit: &mut Visit) -> Result<Reply, Reply> {
    let body = visit.object()?;
    changeable(visit, &SCOPE)?;
    let id = named(visit)?[ID].clone();
    let mut title = sent(visit, body, &id.to_string())?;
    title.insert(ID.into(), id.clone());
    let scope = visit.name(0);
    let list = visit.change().titles.entry(scope.clone()).or_default();
    if let Some(place) = list.iter_mut().find(|known| known[ID] == id) {
        *place = title;
    }
    visit.record("ScopeTitle", &scope, "Update");
    Ok(done())
}

pub(super) fn delete(visit: &mut Visit) -> Result<Reply, Reply> {
    changeable(visit, &SCOPE)?;
    let id = named(visit)?[ID].clone();
    let scope = visit.name(0);
    visit.change().titles.entry(scope.clone()).or_default().retain(|title| title[ID] != id);
    visit.record("ScopeTitle", &scope, "Delete");
    Ok(done())
}
