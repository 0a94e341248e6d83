//! The object that a path names: finding it, whether it may be changed, and putting it back.

use super::errors::{message, missing};
use super::members::U4idsObject;
use super::models::U4idsEntity;
use super::request::U4idsRequest;
use crate::http::Reply;
use serde_json::json;

/// The object that the path names.
pub(super) fn found<'a>(request: &'a U4idsRequest, entity: &U4idsEntity) -> Result<&'a U4idsObject, Reply> {
    let id = request.name(0);
    request.state().one(entity, &id).ok_or_else(|| missing(entity.name, &id))
}

/// The object that the path names, if it may be changed.
pub(super) fn changeable(request: &U4idsRequest, entity: &U4idsEntity) -> Result<U4idsObject, Reply> {
    let object = found(request, entity)?;
    if object.get("isStandardScope") == Some(&json!(true)) {
        let id = request.name(0);
        return Err(message(422, format!("'{id}' is a standard scope and cannot be changed or deleted.")));
    }
    Ok(object.clone())
}

/// Puts the changed form of the object that the path names in its place, with the mark of who did it.
pub(super) fn store(
    request: &mut U4idsRequest,
    entity: &U4idsEntity,
    mut object: U4idsObject,
) -> U4idsObject {
    let id = request.name(0);
    request.stamp(entity, &mut object);
    if let Some(place) = request.change().one_mut(entity, &id) {
        place.clone_from(&object);
    }
    object
}
