//! Rules of applications and the authentication flows that they choose between. Both are remembered as they were
//! sent, with ids, and answered with what the ids stand for. Rules about transactions are made up elsewhere.

use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::handlers::{PROTOCOLS, in_brief};
use super::request::EntrustRequest;
use super::sample::show;
use super::state::{EntrustRow, EntrustState, EntrustTable, row, text, texts};
use crate::sandbox::people::uuid;
use serde_json::{Value, json};

/// The members of a rule that hold a authentication flow.
const CHOICES: [&str; 3] =
    ["lowRiskAuthenticationFlow", "mediumRiskAuthenticationFlow", "highRiskAuthenticationFlow"];

/// Asking for the removal of what a rule looks at, and the member that goes.
const REMOVALS: &[(&str, &str)] = &[
    ("removeDateTimeContext", "dateTimeContext"),
    ("removeDeviceCertificateContext", "deviceCertificateContext"),
    ("removeIPContext", "ipContext"),
    ("removeKBAContext", "kbaContext"),
    ("removeLocationContext", "locationContext"),
    ("removeLocationHistoryContext", "locationHistoryContext"),
    ("removeMachineContext", "machineContext"),
    ("removeTravelVelocityContext", "travelVelocityContext"),
];

const FLOWS: &[(&str, &str, &[&str])] = &[
    ("Password", "PASSWORD", &[]),
    ("Password and code", "PASSWORD", &["OTP", "TOKEN"]),
    ("Passkey only", "PASSKEY", &[]),
    ("Nobody", "DENY", &[]),
];

fn flow_id(number: usize) -> String {
    uuid("entrust/flow", number as u64)
}

/// The authentication flows of a fresh sandbox; the last one belongs to the platform.
pub(super) fn flows() -> Vec<EntrustRow> {
    let made = FLOWS.iter().enumerate().map(|(number, (name, first, second))| {
        row(json!({
            "id": flow_id(number), "name": name, "readOnly": number + 1 == FLOWS.len(),
            "loginFlows": [{"loginFlowType": "USER_LOGIN", "enabled": true}], "userLoginFirstStep": first,
            "userLoginSecondStep": second, "idpDefault": false, "idpDomainBased": false,
        }))
    });
    made.collect()
}

/// The rules of a fresh sandbox.
pub(super) fn rules() -> Vec<EntrustRow> {
    let address = json!({
        "type": "CUSTOM", "allowedIpRanges": ["192.0.2.0/24"], "deniedIpRanges": [], "denyAccess": false,
        "riskPoint": 40,
    });
    let made = ["Staff by day", "Everybody by VPN"].iter().enumerate().map(|(number, name)| {
        row(json!({
            "id": uuid("entrust/rule", number as u64), "name": name, "enabled": true, "disableSSO": false,
            "resourceId": uuid("entrust/portal", number as u64), "strictAccess": number == 0,
            "skipSecondFactorIfUserNotExist": false, "acrFilter": "NA", "domainIdpFilter": "NA",
            "groupIds": if number == 0 { json!([uuid("entrust/group", 0)]) } else { json!([]) },
            "lowRiskAuthenticationFlow": flow_id(0), "mediumRiskAuthenticationFlow": flow_id(1),
            "highRiskAuthenticationFlow": flow_id(3), "lowRiskThreshold": 30, "mediumRiskThreshold": 60,
            "ipContext": if number == 0 { address.clone() } else { Value::Null },
        }))
    });
    made.collect()
}

fn provider(state: &EntrustState, id: &str) -> Option<Value> {
    PROTOCOLS.iter().find_map(|(table, protocol)| Some(in_brief(state.row(*table, id)?, protocol)))
}

fn flow_shown(state: &EntrustState, flow: &EntrustRow) -> Value {
    let mut whole = flow.clone();
    let found = texts(flow, "identityProviderIds").into_iter().filter_map(|id| provider(state, id));
    let providers: Value = found.collect();
    whole.insert("identityProviders".into(), providers);
    let found = texts(flow, "oidcIdentityProviderIds").into_iter();
    let providers: Value = found
        .filter_map(|id| Some(show("OidcIdentityProvider", state.row(EntrustTable::OidcProviders, id)?)))
        .collect();
    whole.insert("oidcIdentityProviders".into(), providers);
    show("AuthenticationFlow", &whole)
}

fn rule_shown(state: &EntrustState, rule: &EntrustRow) -> Value {
    let mut whole = rule.clone();
    for name in CHOICES {
        let flow = state.row(EntrustTable::Flows, text(rule, name)).map(|flow| flow_shown(state, flow));
        whole.insert(name.into(), json!(flow));
    }
    for (ids, table, shape, name) in
        [("groupIds", EntrustTable::Groups, "Group", "groups"), ("acrIds", EntrustTable::Acrs, "Acr", "acrs")]
    {
        let found = texts(rule, ids).into_iter().filter_map(|id| state.row(table, id));
        let all: Value = found.map(|row| show(shape, row)).collect();
        whole.insert(name.into(), all);
    }
    let domains = texts(rule, "domainIdpIds").into_iter().filter_map(|id| provider(state, id));
    let domains: Value = domains.collect();
    whole.insert("domainIdps".into(), domains);
    let application = application(state, text(rule, "resourceId")).map(|row| text(row, "name"));
    whole.insert("resourceName".into(), json!(application));
    whole.insert("apiVersion".into(), json!(2));
    show("ResourceRule", &whole)
}

fn application<'a>(state: &'a EntrustState, id: &str) -> Option<&'a EntrustRow> {
    state.row(EntrustTable::AuthApps, id).or_else(|| state.row(EntrustTable::AdminApps, id))
}

pub(super) fn list(request: &mut EntrustRequest) -> EntrustResponse {
    let state = request.state();
    Ok(Some(state.rows(EntrustTable::Rules).iter().map(|rule| rule_shown(state, rule)).collect()))
}

/// The rules of one application.
pub(super) fn of(request: &mut EntrustRequest) -> EntrustResponse {
    let (state, id) = (request.state(), request.name(0));
    application(state, &id).ok_or_else(|| missing("application"))?;
    let own = state.rows(EntrustTable::Rules).iter().filter(|rule| text(rule, "resourceId") == id);
    Ok(Some(own.map(|rule| rule_shown(state, rule)).collect()))
}

pub(super) fn get(request: &mut EntrustRequest) -> EntrustResponse {
    let rule = request.found(EntrustTable::Rules, 0, "resource_rule")?;
    Ok(Some(rule_shown(request.state(), rule)))
}

pub(super) fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let mut made = request.members();
    for name in ["name", "resourceId"].into_iter().chain(CHOICES) {
        if text(&made, name).is_empty() {
            return Err(invalid_member(name, "is required"));
        }
    }
    application(request.state(), text(&made, "resourceId")).ok_or_else(|| missing("application"))?;
    REMOVALS.iter().for_each(|(flag, _)| drop(made.shift_remove(*flag)));
    check(request.state(), &made, EntrustTable::Rules, "resource_rule")?;
    let state = request.change();
    made.insert("id".into(), json!(state.fresh("rule")));
    made.entry("enabled").or_insert(json!(true));
    let shown = rule_shown(state, &made);
    state.rows_mut(EntrustTable::Rules).push(made);
    Ok(Some(shown))
}

pub(super) fn update(request: &mut EntrustRequest) -> EntrustResponse {
    let mut rule = request.found(EntrustTable::Rules, 0, "resource_rule")?.clone();
    let mut sent = request.members();
    // To which application a rule belongs is settled when it is made.
    sent.shift_remove("resourceId");
    for (flag, member) in REMOVALS {
        if sent.shift_remove(*flag) == Some(json!(true)) {
            rule.shift_remove(*member);
        }
    }
    rule.extend(sent);
    check(request.state(), &rule, EntrustTable::Rules, "resource_rule")?;
    keep(request.change(), EntrustTable::Rules, rule);
    Ok(None)
}

pub(super) fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    let id = text(request.found(EntrustTable::Rules, 0, "resource_rule")?, "id").to_owned();
    request.change().rows_mut(EntrustTable::Rules).retain(|rule| text(rule, "id") != id);
    Ok(None)
}

/// Every id that a rule or a authentication flow names has to be that of something, and its name its own.
fn check(
    state: &EntrustState,
    row: &EntrustRow,
    table: EntrustTable,
    what: &str,
) -> Result<(), EntrustError> {
    for name in CHOICES {
        if !text(row, name).is_empty() && state.row(EntrustTable::Flows, text(row, name)).is_none() {
            return Err(missing("authentication_flow"));
        }
    }
    for (ids, table, what) in
        [("groupIds", EntrustTable::Groups, "group"), ("acrIds", EntrustTable::Acrs, "acr")]
    {
        if texts(row, ids).iter().any(|id| state.row(table, id).is_none()) {
            return Err(missing(what));
        }
    }
    if texts(row, "domainIdpIds").into_iter().any(|id| provider(state, id).is_none()) {
        return Err(missing("identity_provider"));
    }
    let same = |other: &&EntrustRow| {
        text(other, "id") != text(row, "id") && text(other, "name").eq_ignore_ascii_case(text(row, "name"))
    };
    if state.rows(table).iter().any(|other| same(&other)) {
        return Err(conflict(&format!("{what}_already_exists"), "There is one of that name already"));
    }
    Ok(())
}

fn keep(state: &mut EntrustState, table: EntrustTable, row: EntrustRow) {
    let id = text(&row, "id").to_owned();
    if let Some(place) = state.row_mut(table, &id) {
        *place = row;
    }
}

pub(super) fn flow_list(request: &mut EntrustRequest) -> EntrustResponse {
    let state = request.state();
    Ok(Some(state.rows(EntrustTable::Flows).iter().map(|flow| flow_shown(state, flow)).collect()))
}

pub(super) fn flow_get(request: &mut EntrustRequest) -> EntrustResponse {
    let flow = request.found(EntrustTable::Flows, 0, "authentication_flow")?;
    Ok(Some(flow_shown(request.state(), flow)))
}

pub(super) fn flow_create(request: &mut EntrustRequest) -> EntrustResponse {
    let mut made = request.members();
    sound(request.state(), &made)?;
    let state = request.change();
    made.insert("id".into(), json!(state.fresh("flow")));
    made.insert("readOnly".into(), json!(false));
    let shown = flow_shown(state, &made);
    state.rows_mut(EntrustTable::Flows).push(made);
    Ok(Some(shown))
}

pub(super) fn flow_update(request: &mut EntrustRequest) -> EntrustResponse {
    let mut flow = own(request)?;
    flow.extend(request.members());
    sound(request.state(), &flow)?;
    let shown = flow_shown(request.state(), &flow);
    keep(request.change(), EntrustTable::Flows, flow);
    Ok(Some(shown))
}

/// An authentication flow that rules use stays, and the answer says which; its status is that of success.
pub(super) fn flow_delete(request: &mut EntrustRequest) -> EntrustResponse {
    let id = text(&own(request)?, "id").to_owned();
    let uses = |rule: &&EntrustRow| CHOICES.iter().any(|name| text(rule, name) == id);
    let users = request.state().rows(EntrustTable::Rules).iter().filter(uses);
    let users: Vec<Value> = users.map(|rule| json!(text(rule, "name"))).collect();
    if users.is_empty() {
        request.change().rows_mut(EntrustTable::Flows).retain(|flow| text(flow, "id") != id);
        return Ok(Some(json!({"deleted": true, "error": null, "resourceRules": null})));
    }
    let refusal = conflict("authentication_flow_in_use", "The authentication flow is in use");
    Ok(Some(json!({"deleted": false, "error": refusal.info(), "resourceRules": users})))
}

/// An authentication flow that is not the platform's own.
fn own(request: &EntrustRequest) -> Result<EntrustRow, EntrustError> {
    let flow = request.found(EntrustTable::Flows, 0, "authentication_flow")?;
    match flow.get("readOnly") {
        Some(Value::Bool(true)) => {
            Err(conflict("authentication_flow_read_only", "The authentication flow cannot be changed"))
        }
        _ => Ok(flow.clone()),
    }
}

fn sound(state: &EntrustState, flow: &EntrustRow) -> Result<(), EntrustError> {
    if text(flow, "name").is_empty() {
        return Err(invalid_member("name", "is required"));
    }
    let ways = flow.get("loginFlows").and_then(Value::as_array);
    let open = |kind: &str| {
        ways.into_iter()
            .flatten()
            .any(|way| way["enabled"] == true && (kind.is_empty() || way["loginFlowType"] == kind))
    };
    if !open("") {
        return Err(invalid_member("loginFlows", "must have one that is enabled"));
    }
    let named = ["identityProviderIds", "oidcIdentityProviderIds"];
    if open("IDP_LOGIN") && named.iter().all(|name| texts(flow, name).is_empty()) {
        return Err(invalid_member("identityProviderIds", "must have one at least"));
    }
    check(state, flow, EntrustTable::Flows, "authentication_flow")
}
