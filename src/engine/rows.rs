//! A call for many things by what each of its rows does: as the command would that carries one of them out.

use super::{given_back, loss};
use crate::commands::Effect;
use crate::json;
use crate::platforms::{Batch, Operation, Platform};
use serde_json::Value;

/// The calls of a platform that rows share, where an operation is one of them.
fn shared<'a>(platform: &'a Platform, operation: &'a Operation) -> impl Iterator<Item = &'a Batch> {
    let same = |batch: &&Batch| batch.method == operation.method && batch.path == operation.path;
    let by_itself = |batch: &&Batch| batch.command.path == operation.command.path;
    platform.batches.iter().filter(same).filter(move |batch| !by_itself(batch))
}

/// Whether an operation is a call for many changes, of which any may remove something.
pub fn carries_changes(platform: &Platform, operation: &Operation) -> bool {
    shared(platform, operation).any(|batch| batch.command.verb() == "update")
}

/// How many rows of a body remove something, and how many there are.
pub(super) fn heavy(platform: &Platform, operation: &Operation, body: &Value) -> (usize, usize) {
    let (mut heavy, mut count) = (0, 0);
    for batch in shared(platform, operation) {
        let alone = platform.operations().find(|other| other.command.path == batch.command.path);
        let items = json::at(body, batch.items).as_array();
        let (Some(alone), Some(items)) = (alone, items) else { continue };
        count += items.len();
        heavy += items.iter().filter(|item| takes(platform, alone, json::at(item, batch.change))).count();
    }
    (heavy, count)
}

/// Whether a body removes something, as far as that is known without reading.
fn takes(platform: &Platform, operation: &Operation, body: &Value) -> bool {
    let effect = operation.command.effect.max(loss::of_body(platform, operation, body));
    effect >= Effect::Destroy
        || !loss::emptied(operation, body).is_empty()
        || given_back::replaces(operation, body)
}
