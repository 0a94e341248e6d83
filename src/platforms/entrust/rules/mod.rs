//! Who gets in where: rules of applications, the authentication flows that they choose between, assurance levels,
//! and what rules can weigh. What a rule looks at besides (addresses, places, times ...) is nested and goes by
//! `--data`; `--remove-context` takes it away again.

pub(super) mod keep;

use super::identity_providers;
use crate::commands::args::{
    ACR, ACR_FILTER, ACRS, APPLICATION, BY_DOMAIN, DEFAULT_PROVIDER, DESCRIPTION, DOMAIN_PROVIDER_FILTER,
    DOMAIN_PROVIDERS, ENABLED, FIRST_STEP, FLOW_PROVIDERS, GROUPS, HIGH_RISK_FLOW, LOGIN_FLOWS,
    LOW_RISK_FLOW, LOW_RISK_LIMIT, MEDIUM_RISK_FLOW, MEDIUM_RISK_LIMIT, NAME, NAMED_PASSWORD,
    NO_SINGLE_SIGN_ON, PROVIDER_SECOND_STEPS, REMOVE_CONTEXTS, RULE, SECOND_STEPS, SIGN_IN_FLOW,
    STRICT_ACCESS,
};
use crate::commands::{Arg, Column, column, columns, rules};
use crate::fault::Fault;
use crate::json;
use crate::platforms::entrust::answers::WITH_ID;
use crate::platforms::table::{Answer, Edit, Operation, ReadBack, local, may, must, named};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Value, json};

const VIEW: &str = "CONTEXTRULES:VIEW";
const ADD: &str = "CONTEXTRULES:ADD";
const EDIT: &str = "CONTEXTRULES:EDIT";
const REMOVE: &str = "CONTEXTRULES:REMOVE";

const RULE_ONE: &str = "/v2/resourcerules/{rule}";
const FLOW_ONE: &str = "/v2/authenticationflows/{flow}";

const RULES: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::APPLICATION, "/resourceName"),
    column(&columns::LOW_RISK_FLOW, "/lowRiskAuthenticationFlow/name"),
    column(&columns::MEDIUM_RISK_FLOW, "/mediumRiskAuthenticationFlow/name"),
    column(&columns::HIGH_RISK_FLOW, "/highRiskAuthenticationFlow/name"),
];

const FLOWS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::FIRST_STEP, "/userLoginFirstStep"),
    column(&columns::SECOND_STEPS, "/userLoginSecondStep"),
    column(&columns::READ_ONLY, "/readOnly"),
];

const LEVELS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::READ_ONLY, "/readOnly"),
    column(&columns::RULES, "/resourceRules"),
];

const TRANSACTIONS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DESCRIPTION, "/description"),
];

const ONE_RULE: &[&Arg] = &[&RULE];
const ONE_FLOW: &[&Arg] = &[&SIGN_IN_FLOW];

/// Words of a request that take a condition away, each with the condition.
const CLEARS: &[(&str, &str)] = &[
    ("/removeDateTimeContext", "/dateTimeContext"),
    ("/removeDeviceCertificateContext", "/deviceCertificateContext"),
    ("/removeIPContext", "/ipContext"),
    ("/removeKBAContext", "/kbaContext"),
    ("/removeLocationContext", "/locationContext"),
    ("/removeLocationHistoryContext", "/locationHistoryContext"),
    ("/removeMachineContext", "/machineContext"),
    ("/removeTravelVelocityContext", "/travelVelocityContext"),
];

static RULE_EDIT: Edit = Edit::new(RULE_ONE, keep::rule)
    .off(&[("/enabled", "false")])
    .carries(&["/groupIds"])
    .clears(CLEARS)
    .takes(keep::RULE_TAKEN)
    .fixed(&[("id", keep::OF_PLATFORM), ("resourceId", "a rule stays with its application")])
    .moves(&["apiVersion", "resourceName", "systemResourceContext"]);
/// What an assurance level shows of what makes one.
static LEVEL: ReadBack = ReadBack::new(|read| json!({ "name": read["name"] }))
    .takes(&["name"])
    .fixed(&[("id", keep::OF_PLATFORM), ("readOnly", keep::OF_PLATFORM)])
    .moves(&["resourceRules"]);
static FLOW_EDIT: Edit = Edit::new(FLOW_ONE, keep::flow)
    .off(&[("/enabled", "false")])
    .takes(keep::FLOW_TAKEN)
    .fixed(&[("id", keep::OF_PLATFORM), ("readOnly", keep::OF_PLATFORM)])
    .moves(&["applications", "oidcIdentityProviders"]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&rules::RESOURCES_LIST, "/v2/resourcerules")
        .columns(RULES)
        .needs(VIEW)
        .try_it(&["rules resources list"]),
    Operation::list(&rules::RESOURCES_OF, "/v2/resourcerules/resource/{application}")
        .on(&[&APPLICATION])
        .columns(RULES)
        .needs(VIEW)
        .try_it(&["rules resources of 'Staff portal'"]),
    Operation::get(&rules::RESOURCES_GET, RULE_ONE)
        .on(ONE_RULE)
        .columns(RULES)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["rules resources get 'Staff by day'"]),
    Operation::post(&rules::RESOURCES_CREATE, "/v2/resourcerules")
        .body(&[
            named(&NAME, "/name"),
            must(&APPLICATION, "/resourceId"),
            must(&LOW_RISK_FLOW, "/lowRiskAuthenticationFlow"),
            must(&MEDIUM_RISK_FLOW, "/mediumRiskAuthenticationFlow"),
            must(&HIGH_RISK_FLOW, "/highRiskAuthenticationFlow"),
            may(&LOW_RISK_LIMIT, "/lowRiskThreshold"),
            may(&MEDIUM_RISK_LIMIT, "/mediumRiskThreshold"),
            may(&GROUPS, "/groupIds"),
            may(&DESCRIPTION, "/description"),
            may(&ENABLED, "/enabled"),
            may(&STRICT_ACCESS, "/strictAccess"),
            may(&NO_SINGLE_SIGN_ON, "/disableSSO"),
            may(&ACR_FILTER, "/acrFilter"),
            may(&ACRS, "/acrIds"),
            may(&DOMAIN_PROVIDER_FILTER, "/domainIdpFilter"),
            may(&DOMAIN_PROVIDERS, "/domainIdpIds"),
        ])
        .shape(whom)
        .columns(RULES)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&[
            "rules resources create --name 'Finance only' --application 'Staff portal' --group Finance \
             --low-risk-flow Password --medium-risk-flow 'Password and code' --high-risk-flow 'Password and code'",
        ]),
    Operation::edit(&rules::RESOURCES_UPDATE, RULE_ONE, &RULE_EDIT)
        .on(ONE_RULE)
        .body(&[
            may(&NAME, "/name"),
            may(&LOW_RISK_FLOW, "/lowRiskAuthenticationFlow"),
            may(&MEDIUM_RISK_FLOW, "/mediumRiskAuthenticationFlow"),
            may(&HIGH_RISK_FLOW, "/highRiskAuthenticationFlow"),
            may(&LOW_RISK_LIMIT, "/lowRiskThreshold"),
            may(&MEDIUM_RISK_LIMIT, "/mediumRiskThreshold"),
            may(&GROUPS, "/groupIds"),
            may(&DESCRIPTION, "/description"),
            may(&ENABLED, "/enabled"),
            may(&STRICT_ACCESS, "/strictAccess"),
            may(&NO_SINGLE_SIGN_ON, "/disableSSO"),
            may(&ACR_FILTER, "/acrFilter"),
            may(&ACRS, "/acrIds"),
            may(&DOMAIN_PROVIDER_FILTER, "/domainIdpFilter"),
            may(&DOMAIN_PROVIDERS, "/domainIdpIds"),
            local(&REMOVE_CONTEXTS),
        ])
        .prepare(known_contexts)
        .shape(without_contexts)
        .needs(EDIT)
        .try_it(&[
            "rules resources update 'Staff by day' --medium-risk-limit 70",
            "rules resources update 'Staff by day' --remove-context ip --yes",
            "rules resources update 'Staff by day' --acr-filter SPECIFIC --acr urn:example:gold --yes",
            "rules resources update 'Staff by day' --domain-provider-filter SPECIFIC \
             --domain-provider 'Campus sign-in' --yes",
        ]),
    Operation::delete(&rules::RESOURCES_DELETE, RULE_ONE)
        .on(ONE_RULE)
        .needs(REMOVE)
        .try_it(&["rules resources delete 'Staff by day' --yes"]),
    Operation::list(&rules::FLOWS_LIST, "/v2/authenticationflows")
        .columns(FLOWS)
        .needs(VIEW)
        .try_it(&["rules flows list"]),
    Operation::get(&rules::FLOWS_GET, FLOW_ONE)
        .on(ONE_FLOW)
        .columns(FLOWS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["rules flows get Password"]),
    Operation::post(&rules::FLOWS_CREATE, "/v2/authenticationflows")
        .body(&[
            named(&NAME, "/name"),
            must(&LOGIN_FLOWS, "/loginFlows"),
            may(&FIRST_STEP, "/userLoginFirstStep"),
            may(&SECOND_STEPS, "/userLoginSecondStep"),
            may(&FLOW_PROVIDERS, "/identityProviderIds"),
            may(&BY_DOMAIN, "/idpDomainBased"),
            may(&PROVIDER_SECOND_STEPS, "/idpLoginSecondStep"),
            may(&DEFAULT_PROVIDER, "/idpDefault"),
            may(&NAMED_PASSWORD, "/namedPasswordId"),
        ])
        .prepare(steps)
        .columns(FLOWS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["rules flows create --name 'Code first' --login user --first-step OTP --second-step PASSTHROUGH"]),
    Operation::edit(&rules::FLOWS_UPDATE, FLOW_ONE, &FLOW_EDIT)
        .on(ONE_FLOW)
        .body(&[
            may(&NAME, "/name"),
            may(&LOGIN_FLOWS, "/loginFlows"),
            may(&FIRST_STEP, "/userLoginFirstStep"),
            may(&SECOND_STEPS, "/userLoginSecondStep"),
            may(&FLOW_PROVIDERS, "/identityProviderIds"),
            may(&BY_DOMAIN, "/idpDomainBased"),
            may(&PROVIDER_SECOND_STEPS, "/idpLoginSecondStep"),
            may(&DEFAULT_PROVIDER, "/idpDefault"),
            may(&NAMED_PASSWORD, "/namedPasswordId"),
        ])
        .prepare(steps)
        .columns(FLOWS)
        .needs(EDIT)
        .try_it(&[
            "rules flows update 'Password and code' --second-step OTP --second-step GRID --yes",
            "rules flows update 'Password and code' --login idp --provider 'Campus sign-in' \
             --provider-second-step OTP --default-provider no \
             --named-password 8ab22b7e-0000-4000-8000-000000000000 --yes",
        ]),
    Operation::delete(&rules::FLOWS_DELETE, FLOW_ONE)
        .on(ONE_FLOW)
        .answers(Answer::holds(&["/deleted"]).says(&[("/deleted", &["true"])]))
        .needs(REMOVE)
        .try_it(&["rules flows delete 'Passkey only' --yes"]),
    Operation::list(&rules::ACRS_LIST, "/v1/acrs").columns(LEVELS).needs(VIEW).try_it(&["rules acrs list"]),
    Operation::get(&rules::ACRS_GET, "/v1/acrs/{acr}")
        .on(&[&ACR])
        .columns(LEVELS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["rules acrs get urn:example:gold"]),
    Operation::post(&rules::ACRS_CREATE, "/v1/acrs")
        .body(&[named(&NAME, "/name")])
        .read_back(&LEVEL)
        .columns(LEVELS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["rules acrs create --name urn:example:platinum"]),
    Operation::delete(&rules::ACRS_DELETE, "/v1/acrs/{acr}")
        .on(&[&ACR])
        .needs(REMOVE)
        .try_it(&["rules acrs delete urn:example:gold --yes"]),
    Operation::list(&rules::TRANSACTIONS_LIST, "/v1/transactionrules")
        .columns(TRANSACTIONS)
        .needs(VIEW)
        .try_it(&["rules transactions list"]),
    Operation::list(&rules::DOMAINS_LIST, "/v1/domainbasedidentityproviders")
        .columns(identity_providers::BOTH)
        .needs(VIEW)
        .try_it(&["rules domains list"]),
];

/// What a rule can look at: the word typed, and the member that holds it.
const CONTEXTS: &[(&str, &str)] = &[
    ("date-time", "/dateTimeContext"),
    ("device-certificate", "/deviceCertificateContext"),
    ("ip", "/ipContext"),
    ("kba", "/kbaContext"),
    ("location", "/locationContext"),
    ("location-history", "/locationHistoryContext"),
    ("machine", "/machineContext"),
    ("travel-velocity", "/travelVelocityContext"),
    // These two are lists, and an empty one takes them away.
    ("transactions", "/transactionContexts"),
    ("risk-engine", "/riskEngineContexts"),
];

fn known_contexts(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    for word in given.many(&REMOVE_CONTEXTS) {
        if !CONTEXTS.iter().any(|(known, ..)| known == word) {
            let known: Vec<&str> = CONTEXTS.iter().map(|(known, ..)| *known).collect();
            return Err(Fault::usage(format!("a rule has no context '{word}'"))
                .hint(format!("the contexts are {}", known.join(", "))));
        }
    }
    Ok(())
}

/// Removes what is to be looked at no longer. What is not there stays untouched.
fn without_contexts(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let words = given.many(&REMOVE_CONTEXTS);
    for (_, member) in CONTEXTS.iter().filter(|(known, _)| words.iter().any(|word| word == known)) {
        if body.pointer(member).is_none() {
            continue;
        }
        match CLEARS.iter().find(|(_, cleared)| cleared == member) {
            Some((word, _)) => {
                json::remove(body, member);
                json::put(body, word, json!(true));
            }
            None => json::put(body, member, json!([])),
        }
    }
    Ok(())
}

/// Without a group a rule lets everybody sign in: that has to be meant.
fn whom(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    if body.get("groupIds").is_some() {
        return Ok(());
    }
    Err(Fault::usage("--group is missing: without a group the rule holds for everybody")
        .hint("if that is meant, say so with groupIds [] in --data"))
}

const WAYS: &[(&str, &str)] = &[
    ("user", "USER_LOGIN"),
    ("smart", "SMART_LOGIN"),
    ("idp", "IDP_LOGIN"),
    ("passkey", "PASSKEY_LOGIN"),
    ("certificate", "USER_CERTIFICATE_LOGIN"),
];

const SECOND: &[&str] = &[
    "NONE",
    "KBA",
    "TEMP_ACCESS_CODE",
    "OTP",
    "GRID",
    "TOKEN",
    "TOKENCR",
    "TOKENPUSH",
    "FIDO",
    "USER_CERTIFICATE",
    "SMARTCREDENTIALPUSH",
    "FACE",
    "PASSTHROUGH",
    "MAGICLINK",
];

/// Puts the ways in and the second steps as the platform writes them.
fn steps(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let ways: Result<Vec<Value>, Fault> = given.many(&LOGIN_FLOWS).iter().map(|word| way(word)).collect();
    let ways = ways?;
    if !ways.is_empty() {
        given.set(&LOGIN_FLOWS, Input::Json(Value::Array(ways)));
    }
    for arg in [&SECOND_STEPS, &PROVIDER_SECOND_STEPS] {
        let second: Vec<String> = given.many(arg).iter().map(|step| step.to_uppercase()).collect();
        if let Some(step) = second.iter().find(|step| !SECOND.contains(&step.as_str())) {
            return Err(Fault::usage(format!("a second step cannot be '{step}'"))
                .hint(format!("the steps are {}", SECOND.join(", "))));
        }
        if !second.is_empty() {
            given.set(arg, Input::Many(second));
        }
    }
    Ok(())
}

fn way(word: &str) -> Result<Value, Fault> {
    let found = WAYS.iter().find(|(known, wire)| word == *known || word.eq_ignore_ascii_case(wire));
    let (_, wire) = found.ok_or_else(|| {
        let known: Vec<&str> = WAYS.iter().map(|(known, _)| *known).collect();
        Fault::usage(format!("a way in cannot be '{word}'"))
            .hint(format!("the ways are {}", known.join(", ")))
    })?;
    Ok(json!({"loginFlowType": wire, "enabled": true}))
}
