//! What was sent of one of the things that an entry was about, and what the platform answered of it.

use crate::engine::Target;
use crate::history::{ActItem, HistoryEntry};
use crate::json;
use crate::platforms::Batch;
use serde_json::Value;

/// The call that several rows shared; nothing where each had its own.
fn shared(target: Target, entry: &HistoryEntry) -> Option<&'static Batch> {
    let path = entry.calls.first()?.0["path"].as_str()?;
    let path = path.split('?').next().unwrap_or_default();
    let is_it = |batch: &&Batch| batch.command.path == entry.command && path.ends_with(batch.path);
    target.platform.batches.iter().find(is_it)
}

/// What was sent of it.
pub(super) fn sent<'e>(target: Target, entry: &'e HistoryEntry, item: &ActItem) -> &'e Value {
    const NOTHING: &Value = &Value::Null;
    let Some(batch) = shared(target, entry) else { return entry.body() };
    let place = entry.rows.iter().position(|row| std::ptr::eq(row, item));
    let sent = place.and_then(|place| json::at(entry.body(), batch.items).get(place));
    sent.map_or(NOTHING, |sent| json::at(sent, batch.change))
}

/// What the platform answered of it, or what was found of it afterwards.
pub(super) fn answered<'e>(target: Target, entry: &'e HistoryEntry, item: &'e ActItem) -> &'e Value {
    if let Some(found) = item.settled.as_ref().and_then(|settled| settled.get("answer")) {
        return found;
    }
    if shared(target, entry).is_some() { &item.answer } else { entry.answer() }
}
