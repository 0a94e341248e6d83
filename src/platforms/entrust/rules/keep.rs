//! What an edit of a rule or of a authentication flow writes back: answers nest whole groups, flows and providers
//! where requests take their ids.

use crate::json;
pub(super) use crate::platforms::entrust::keep::OF_PLATFORM;
use crate::platforms::entrust::keep::{ids, members};
use serde_json::Value;

/// What a change of a rule takes.
pub(in crate::platforms::entrust) const RULE_TAKEN: &[&str] = &[
    "acrFilter",
    "acrIds",
    "dateTimeContext",
    "description",
    "deviceCertificateContext",
    "disableSSO",
    "domainIdpFilter",
    "domainIdpIds",
    "enabled",
    "groupIds",
    "groups",
    "highRiskAuthenticationFlow",
    "highRiskEnableSmartLogin",
    "highRiskFirstStep",
    "highRiskSecondStep",
    "ipContext",
    "kbaContext",
    "locationContext",
    "locationHistoryContext",
    "lowRiskAuthenticationFlow",
    "lowRiskEnableSmartLogin",
    "lowRiskFirstStep",
    "lowRiskSecondStep",
    "lowRiskThreshold",
    "machineContext",
    "mediumRiskAuthenticationFlow",
    "mediumRiskEnableSmartLogin",
    "mediumRiskFirstStep",
    "mediumRiskSecondStep",
    "mediumRiskThreshold",
    "name",
    "removeDateTimeContext",
    "removeDeviceCertificateContext",
    "removeIPContext",
    "removeKBAContext",
    "removeLocationContext",
    "removeLocationHistoryContext",
    "removeMachineContext",
    "removeTravelVelocityContext",
    "resourceId",
    "riskEngineContexts",
    "skipSecondFactorIfUserNotExist",
    "strictAccess",
    "transactionContexts",
    "travelVelocityContext",
];

/// What a change of a authentication flow takes.
pub(in crate::platforms::entrust) const FLOW_TAKEN: &[&str] = &[
    "identityProviderIds",
    "idpDefault",
    "idpDomainBased",
    "idpLoginSecondStep",
    "loginFlows",
    "name",
    "namedPasswordId",
    "oidcIdentityProviderIds",
    "otpDeliveryPreference",
    "overrideOtpContacts",
    "userLoginFirstStep",
    "userLoginSecondStep",
];

const RULE: &[&str] = &[
    "name",
    "description",
    "enabled",
    "disableSSO",
    "skipSecondFactorIfUserNotExist",
    "strictAccess",
    "lowRiskThreshold",
    "mediumRiskThreshold",
    "acrFilter",
    "domainIdpFilter",
    "dateTimeContext",
    "deviceCertificateContext",
    "ipContext",
    "kbaContext",
    "locationContext",
    "locationHistoryContext",
    "machineContext",
    "travelVelocityContext",
    "transactionContexts",
    "riskEngineContexts",
];

const FLOWS: [&str; 3] =
    ["lowRiskAuthenticationFlow", "mediumRiskAuthenticationFlow", "highRiskAuthenticationFlow"];

/// A rule as a change takes it.
pub(in crate::platforms::entrust) fn rule(read: &Value) -> Value {
    let mut kept = members(read, RULE);
    for (list, place) in [("groups", "/groupIds"), ("acrs", "/acrIds"), ("domainIdps", "/domainIdpIds")] {
        put_chosen(&mut kept, read, list, place);
    }
    for name in FLOWS {
        // A file given to an edit may hold the id itself.
        let id = read.get(name).and_then(|flow| flow.get("id").or(Some(flow))).filter(|id| id.is_string());
        if let Some(id) = id {
            json::put(&mut kept, &format!("/{name}"), id.clone());
        }
    }
    kept
}

const FLOW: &[&str] = &[
    "name",
    "loginFlows",
    "userLoginFirstStep",
    "userLoginSecondStep",
    "idpLoginSecondStep",
    "idpDefault",
    "idpDomainBased",
    "namedPasswordId",
    "otpDeliveryPreference",
    "overrideOtpContacts",
];

/// An authentication flow as a change takes it.
pub(in crate::platforms::entrust) fn flow(read: &Value) -> Value {
    let mut kept = members(read, FLOW);
    put_chosen(&mut kept, read, "identityProviders", "/identityProviderIds");
    put_chosen(&mut kept, read, "oidcIdentityProviders", "/oidcIdentityProviderIds");
    // The old name for some of them: what stands under the new one is not held fast by it.
    let known = kept.get("identityProviderIds").and_then(Value::as_array).cloned().unwrap_or_default();
    if let Some(Value::Array(old)) = kept.get_mut("oidcIdentityProviderIds") {
        old.retain(|id| !known.contains(id));
        if old.is_empty() && read.get("oidcIdentityProviderIds").is_none() {
            json::remove(&mut kept, "/oidcIdentityProviderIds");
        }
    }
    kept
}

/// Puts the ids of a list of objects, or the list of ids where there is one already.
fn put_chosen(kept: &mut Value, read: &Value, list: &str, place: &str) {
    let ready = read.pointer(place).filter(|ready| ready.is_array()).cloned();
    if let Some(ids) = ready.or_else(|| ids(read, list).get(list).cloned()) {
        json::put(kept, place, ids);
    }
}
