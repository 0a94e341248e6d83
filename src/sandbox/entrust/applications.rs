//! What is special about applications and webhooks: roles, secrets, and how long a webhook lives.

use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::request::EntrustRequest;
use super::sample::show;
use super::state::{EntrustRow, EntrustState, EntrustTable, later, text, time};
use jiff::Timestamp;
use serde_json::{Value, json};

/// How many webhooks may be active.
const HOOKS: usize = 20;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// An application for this API needs a role, and gets its secret when it is made.
pub(super) fn settle(
    state: &mut EntrustState,
    row: &mut EntrustRow,
    _: Timestamp,
    new: bool,
) -> Result<(), EntrustError> {
    if text(row, "roleId").is_empty() && text(row, "spRoleId").is_empty() {
        return Err(invalid_member("roleId", "or spRoleId is required"));
    }
    for (name, kind) in [("roleId", "SITE_ADMINISTRATOR"), ("spRoleId", "ACCOUNT_MANAGER")] {
        let wanted = text(row, name);
        let fits = |role: &EntrustRow| text(role, "roleType") == kind;
        if !wanted.is_empty() && !state.row(EntrustTable::Roles, wanted).is_some_and(fits) {
            return Err(missing("role"));
        }
    }
    if new {
        row.insert("applicationTemplate".into(), json!("Administration API"));
        row.insert("sharedSecret".into(), json!(secret(state)));
    }
    Ok(())
}

fn secret(state: &mut EntrustState) -> String {
    format!("not-a-secret-entrust-shared-{:06}", state.next())
}

/// A new secret for an application. Whoever used the old one has to sign in again.
pub(super) fn rotate(request: &mut EntrustRequest) -> EntrustResponse {
    let id = text(request.found(EntrustTable::AdminApps, 0, "application")?, "id").to_owned();
    let state = request.change();
    let secret = secret(state);
    state.set(EntrustTable::AdminApps, &id, json!({ "sharedSecret": secret }));
    state.sessions.retain(|session| session.application != id);
    Ok(Some(json!(secret)))
}

/// Every application of every kind, in brief.
pub(super) fn brief(request: &mut EntrustRequest) -> EntrustResponse {
    let both = [(EntrustTable::AdminApps, "ADMIN_API"), (EntrustTable::AuthApps, "AUTH_API")];
    let all = both.iter().flat_map(|(table, method)| {
        request.state().rows(*table).iter().map(move |row| {
            let mut whole = row.clone();
            whole.insert("authenticationMethod".into(), json!(method));
            show("ApplicationInfo", &whole)
        })
    });
    Ok(Some(all.collect()))
}

pub(super) fn settle_webhook(
    state: &mut EntrustState,
    row: &mut EntrustRow,
    now: Timestamp,
    new: bool,
) -> Result<(), EntrustError> {
    if !text(row, "callbackUrl").starts_with("https://") {
        return Err(invalid_member("callbackUrl", "must begin with https://"));
    }
    if new {
        row.entry("enabled").or_insert(json!(true));
        row.insert("token".into(), json!(format!("not-a-secret-entrust-webhook-{}", state.next())));
    }
    let id = text(row, "id").to_owned();
    let active = |hook: &&EntrustRow| hook.get("enabled") == Some(&json!(true)) && text(hook, "id") != id;
    let others = state.rows(EntrustTable::Webhooks).iter().filter(active).count();
    if row.get("enabled") == Some(&json!(true)) && others >= HOOKS {
        return Err(conflict("too_many_webhooks", format!("At most {HOOKS} webhooks may be active")));
    }
    if let Some(days) = row.shift_remove("expiry").as_ref().and_then(Value::as_i64) {
        let end = (days > 0).then(|| time(later(now, days * DAY)));
        row.insert("expiryDate".into(), json!(end));
    }
    for event in row.get_mut("events").and_then(Value::as_array_mut).into_iter().flatten() {
        if event["id"].is_null() {
            event["id"] = json!(state.fresh("webhook_event"));
        }
    }
    Ok(())
}

/// Pretends to call the webhook, or another address instead of its own.
pub(super) fn test_webhook(request: &mut EntrustRequest) -> EntrustResponse {
    request.found(EntrustTable::Webhooks, 0, "webhook")?;
    let other = request.text("callbackUrl");
    if other.is_some_and(|url| !url.starts_with("https://")) {
        return Err(invalid_member("callbackUrl", "must begin with https://"));
    }
    request.change();
    Ok(None)
}
