//! Audits, their purge, and the cache of SAML providers.

use super::errors::{invalid, missing};
use super::models::U4idsEntity;
use super::request::U4idsRequest;
use super::responses::{done, plain};
use crate::http::Reply;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The changes of one object, oldest first; they outlive it.
pub(super) fn audits(request: &mut U4idsRequest, entity: &U4idsEntity) -> Result<Reply, Reply> {
    let id = request.name(0);
    let state = request.state();
    let kinds = entity.audited;
    let own = state.audits.iter().filter(|audit| audit.entity_id == id);
    let rows: Vec<_> = own.filter(|audit| kinds.contains(&audit.entity.as_str())).collect();
    if rows.is_empty() && state.one(entity, &id).is_none() {
        return Err(missing(entity.name, &id));
    }
    Ok(Reply::json(200, &json!(rows)))
}

/// Bare text; reading it purges nothing.
pub(super) fn statistics(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let now = request.state().audits.len();
    let (before, after) = request.state().purge.unwrap_or((now, now));
    let purged = before.saturating_sub(after);
    Ok(plain(&format!(
        "Audits: {now}. Last purge: {purged} audits purged, {before} before and {after} after."
    )))
}

/// Keeps the newest audits of every id. The answer is a JSON string.
pub(super) fn purge(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let body = Value::Object(request.object()?);
    let kept = body.pointer("/count/auditsToKeep").and_then(Value::as_u64);
    let kept = kept.filter(|kept| body == json!({"count": {"auditsToKeep": kept}}));
    let kept = kept.ok_or_else(|| invalid("count.auditsToKeep", "The body must hold this number alone."))?;
    let state = request.change();
    let before = state.audits.len();
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    state.audits.reverse();
    state.audits.retain(|audit| {
        let count = seen.entry(audit.entity_id.clone()).or_default();
        *count += 1;
        *count <= kept
    });
    state.audits.reverse();
    let after = state.audits.len();
    state.purge = Some((before, after));
    let purged = before - after;
    Ok(Reply::json(200, &json!(format!("{purged} audits purged. Size before: {before}, after: {after}."))))
}

/// Exactly four members, three of which never vary. A provider that is not in the cache is no failure.
pub(super) fn remove_from_cache(request: &mut U4idsRequest) -> Result<Reply, Reply> {
    let body = Value::Object(request.object()?);
    let key = body["Key"].as_str().filter(|key| !key.is_empty());
    let key = key.ok_or_else(|| invalid("Key", "The Key field is required."))?;
    if body != json!({"Command": "REMOVE", "Protocol": "SAML2", "Type": 1, "Key": key}) {
        return Err(invalid("Command", "Only REMOVE of SAML2 with type 1 is supported."));
    }
    request.change().cache_removals += 1;
    Ok(done())
}
