//! The object that a path names: finding it, whether it may be changed, and putting it back.

use super::members::Object;
use super::models::Entity;
use super::refusal::{message, missing};
use super::visit::Visit;
use crate::http::Reply;
use serde_json::json;

/// The object that the path names.
pub(super) fn found<'a>(visit: &'a Visit, entity: &Entity) -> Result<&'a Object, Reply> {
    let id = visit.name(0);
    visit.state().one(entity, &id).ok_or_else(|| missing(entity.name, &id))
}

/// The object that the path names, if it may be changed.
pub(super) fn changeable(visit: &Visit, entity: &Entity) -> Result<Object, Reply> {
    let object = found(visit, entity)?;
    if object.get("isStandardScope") == Some(&json!(true)) {
        let id = visit.name(0);
        return Err(message(422, format!("'{id}' is a standard scope and cannot be changed or deleted.")));
    }
    Ok(object.clone())
}

/// Puts the changed form of the object that the path names in its place, with the mark of who did it.
pub(super) fn store(visit: &mut Visit, entity: &Entity, mut object: Object) -> Object {
    let id = visit.name(0);
    visit.stamp(entity, &mut object);
    if let Some(place) = visit.change().one_mut(entity, &id) {
        place.clone_from(&object);
    }
    object
}
