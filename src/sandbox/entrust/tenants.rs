//! Tenants of a service provider: made in the background, locked, given entitlements, deleted, and what
//! they used.

use super::check::instant;
use super::contract::EntrustValueKind;
use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::request::EntrustRequest;
use super::sample::{sample, show};
use super::state::{EntrustRow, EntrustState, EntrustTable, later, row, text, time};
use super::work::start;
use crate::sandbox::people::uuid;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::borrow::Cow;

/// For how many months usage is known.
const MONTHS: i64 = 12;

/// Seconds of a month here: thirty days.
const MONTH: i64 = 30 * 24 * 60 * 60;

/// Checks what a new tenant needs and starts making it.
pub(super) fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let (tenant, entitlements) = (&request.body["tenant"], &request.body["entitlements"]);
    if request.body["adminUser"]["userId"].as_str().unwrap_or_default().is_empty() {
        return Err(invalid_member("adminUser.userId", "is required"));
    }
    let domain = tenant["domain"].as_str().unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
    if domain.is_empty() || !domain.chars().all(plain) {
        return Err(invalid_member("tenant.domain", "must be letters, digits, dots and hyphens"));
    }
    let country = tenant["companyCountry"].as_str().unwrap_or_default();
    if matches!(country, "US" | "CA") && tenant["companyState"].is_null() {
        return Err(invalid_member("tenant.companyState", "is required in the United States and Canada"));
    }
    if tenant["authenticationAccount"] == true && tenant["issuanceAccount"] == true {
        return Err(invalid_member("tenant.issuanceAccount", "cannot be set beside authenticationAccount"));
    }
    for name in ["contractMode", "quantity"] {
        if entitlements.is_object() && entitlements[name].is_null() {
            return Err(invalid_member(&format!("entitlements.{name}"), "is required"));
        }
    }
    free(request.state(), &hostname(domain))?;
    start(request)
}

fn hostname(domain: &str) -> String {
    if domain.contains('.') { domain.to_owned() } else { format!("{domain}.sandbox.example.test") }
}

fn free(state: &EntrustState, hostname: &str) -> Result<(), EntrustError> {
    let taken = |row: &EntrustRow| text(row, "hostname").eq_ignore_ascii_case(hostname);
    if state.rows(EntrustTable::Tenants).iter().any(taken) {
        return Err(conflict("tenant_already_exists", "The domain is taken"));
    }
    Ok(())
}

/// Makes the tenant and answers what is shown once.
pub(super) fn complete(
    state: &mut EntrustState,
    body: &Value,
    now: Timestamp,
) -> Result<Value, EntrustError> {
    let sent = &body["tenant"];
    let hostname = hostname(sent["domain"].as_str().unwrap_or_default());
    free(state, &hostname)?;
    let issuance = sent["issuanceAccount"] == true;
    let mode = body["entitlements"]["contractMode"].as_str().unwrap_or("TRIAL");
    let mut tenant = row(json!({
        "id": state.fresh("tenant"), "hostname": hostname, "companyName": sent["companyName"],
        "contractMode": mode, "locked": false, "authenticationAccount": !issuance, "issuanceAccount": issuance,
        "serviceProvider": sent["serviceProvider"] == true, "spIdp": false,
    }));
    if body["entitlements"].is_object() {
        let made = entitlement(state, &body["entitlements"], now);
        tenant.insert("_entitlements".into(), json!([made]));
    }
    let mut user = row(body["adminUser"].clone());
    user.insert("id".into(), json!(state.fresh("user")));
    for name in ["groups", "organizations", "oauthRoles", "userAliases", "userAttributeValues"] {
        user.shift_remove(name);
    }
    let mut application = row(body["adminApiApplication"].clone());
    let number = state.next();
    application.insert("id".into(), json!(state.fresh("application")));
    application.insert("applicationTemplate".into(), json!("Administration API"));
    application.insert("sharedSecret".into(), json!(format!("not-a-secret-entrust-shared-{number:06}")));
    let wanted = body["adminApiApplication"].is_object();
    let result = json!({
        "tenant": show("Tenant", &tenant),
        "adminUser": show("User", &user),
        "adminApiApplication": if wanted { show("AdminApiApplication", &application) } else { Value::Null },
    });
    state.rows_mut(EntrustTable::Tenants).push(tenant);
    Ok(result)
}

fn entitlement(state: &mut EntrustState, parms: &Value, now: Timestamp) -> Value {
    let mut made = row(sample(&EntrustValueKind::Shape("Entitlement".into()), "", "entitlement"));
    let standard = json!({
        "id": state.fresh("entitlement"), "type": "USERS", "status": "ACTIVE", "quantity": 1,
        "startDate": time(now), "endDate": time(later(now, MONTHS * MONTH)),
    });
    made.extend(row(standard));
    let nested = |value: &Value| value.is_object();
    made.extend(row(parms.clone()).into_iter().filter(|(_, value)| !value.is_null() && !nested(value)));
    // The one to texts and calls is a part of it, and can be deleted with it.
    if parms["smsVoice"]["deleteEntitlement"] == true {
        made.insert("smsVoice".into(), Value::Null);
    }
    // Of its parts, how many there may be is taken; when they end is the platform's own.
    let parts =
        parms.as_object().into_iter().flatten().filter_map(|(at, part)| Some((at, part.as_object()?)));
    for (at, part) in parts {
        let Some(Value::Object(held)) = made.get_mut(at) else { continue };
        let counts = part.iter().filter(|(name, _)| name.to_lowercase().ends_with("quantity"));
        held.extend(counts.map(|(name, value)| (name.clone(), value.clone())));
    }
    show("Entitlement", &made)
}

pub(super) fn lock(request: &mut EntrustRequest) -> EntrustResponse {
    set(request, json!({"locked": true}))
}

pub(super) fn unlock(request: &mut EntrustRequest) -> EntrustResponse {
    set(request, json!({"locked": false}))
}

fn set(request: &mut EntrustRequest, members: Value) -> EntrustResponse {
    let id = text(request.found(EntrustTable::Tenants, 0, "tenant")?, "id").to_owned();
    request.change().set(EntrustTable::Tenants, &id, members);
    Ok(None)
}

fn held(request: &EntrustRequest) -> Result<Vec<Value>, EntrustError> {
    let tenant = request.found(EntrustTable::Tenants, 0, "tenant")?;
    Ok(tenant.get("_entitlements").and_then(Value::as_array).cloned().unwrap_or_default())
}

pub(super) fn entitlements(request: &mut EntrustRequest) -> EntrustResponse {
    Ok(Some(json!(held(request)?)))
}

pub(super) fn entitlement_of(request: &mut EntrustRequest) -> EntrustResponse {
    let kind = request.name(1);
    if kind != "USERS" {
        return Err(invalid_member("type", "must be USERS here"));
    }
    let found = held(request)?.into_iter().find(|one| one["type"] == kind.as_str());
    found.map(Some).ok_or_else(|| missing("entitlement"))
}

pub(super) fn set_entitlement(request: &mut EntrustRequest) -> EntrustResponse {
    let mut all = held(request)?;
    let (parms, now) = (request.body.clone(), request.now);
    let made = entitlement(request.change(), &parms, now);
    all.retain(|one| one["type"] != made["type"]);
    all.push(made);
    set(request, json!({ "_entitlements": all }))
}

/// Only the entitlement to texts and calls can be deleted; it is a part of the one to users.
pub(super) fn delete_entitlement(request: &mut EntrustRequest) -> EntrustResponse {
    if request.name(1) != "SMSVOICE" {
        return Err(invalid_member("type", "must be SMSVOICE here"));
    }
    let mut all = held(request)?;
    let one = all.iter_mut().find(|one| !one["smsVoice"].is_null()).ok_or_else(|| missing("entitlement"))?;
    one["smsVoice"] = Value::Null;
    set(request, json!({ "_entitlements": all }))
}

/// What every tenant used, month by month, before an instant. It is worked out, not remembered.
pub(super) fn usage(state: &EntrustState, now: Timestamp) -> Vec<Cow<'_, EntrustRow>> {
    let this_month = now.as_second().div_euclid(MONTH);
    let mut rows = Vec::new();
    for tenant in state.rows(EntrustTable::Tenants) {
        let trial = text(tenant, "contractMode") == "TRIAL";
        for month in (this_month - MONTHS)..this_month {
            let at = |month: i64| {
                let instant = Timestamp::from_second(month * MONTH).unwrap_or(now);
                instant.strftime("%Y-%m-%dT%H:%M:%S").to_string()
            };
            let id = text(tenant, "id");
            let count = id.bytes().map(i64::from).sum::<i64>() % 90 + month.rem_euclid(9);
            rows.push(Cow::Owned(row(json!({
                "id": uuid(&format!("entrust/usage/{id}"), month.unsigned_abs()), "tenantId": id,
                "aggregationPeriod": "MONTHLY", "usageType": "USERS", "trial": trial, "count": count,
                "startTime": at(month), "endTime": at(month + 1),
            }))));
        }
    }
    debug_assert!(rows.iter().all(|row| instant(text(row, "startTime")).is_some()));
    rows
}
