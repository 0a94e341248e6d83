//! What of Entrust can be kept in files. What is shown as null stands so in a file: on another account it may hold
//! something.

use super::identity_provider_fields::{OIDC_TAKEN, SAML_TAKEN};
use super::rules::keep::{FLOW_TAKEN, RULE_TAKEN, flow, rule};
use super::webhooks::keep_webhook;
use super::{applications, attributes, groups, organizations, settings_taken as taken};
use crate::commands::{
    clients, groups as group_commands, identity_providers, oidc, organizations as organization_commands,
    roles, rules, saml, settings, user_attributes, webhooks,
};
use crate::platforms::managed::{Managed, ManagedKind, ManagedReference, SecretMember, SecretNeed};
use serde_json::{Map, Value};

/// What identity providers of both protocols refer to.
const OF_PROVIDERS: &[ManagedReference] = &[
    ManagedReference::id("/groupIds/*", "groups"),
    ManagedReference::id("/organizationIds/*", "organizations"),
    ManagedReference::id("/roleId", "roles"),
    ManagedReference::id("/userAttributeId", "user-attributes"),
    ManagedReference::id("/externalGroupMappings/*/groupId", "groups"),
    ManagedReference::id("/userAttributeMappings/*/userAttributeId", "user-attributes"),
    ManagedReference::id("/userAuthMatchMappings/*/userAttributeId", "user-attributes"),
    ManagedReference::id("/userVerMatchMappings/*/userAttributeId", "user-attributes"),
];

const TEMPLATE: &str = "a new application gets the one of its sort";

pub(super) static MANAGED: Managed = Managed::Kinds(&[
    ManagedKind::new("user-attributes", &user_attributes::LIST, "/name", |read| {
        shown(read, attributes::TAKEN)
    })
    .written(&user_attributes::CREATE, &user_attributes::UPDATE, &user_attributes::DELETE)
    .id("/id")
    .built_in(&[("/systemDefined", &["true"])]),
    ManagedKind::new("groups", &group_commands::ALL, "/name", |read| shown(read, groups::TAKEN))
        .written(&group_commands::CREATE, &group_commands::UPDATE, &group_commands::DELETE)
        .id("/id")
        .built_in(&[("/type", &["LDAP_AD"])])
        .cannot(&[
            ("groups of a directory", "the directory decides what they are"),
            ("who is in a group", "it stands with the users"),
        ]),
    ManagedKind::new("organizations", &organization_commands::LIST, "/name", |read| {
        shown(read, organizations::TAKEN)
    })
    .written(&organization_commands::CREATE, &organization_commands::UPDATE, &organization_commands::DELETE)
    .id("/id"),
    ManagedKind::new("roles", &roles::LIST, "/roleName", Clone::clone)
        .id("/id")
        .cannot(&[("roles of administrators", "the API shows them and changes none; files name them")]),
    ManagedKind {
        create: Some(&rules::ACRS_CREATE),
        delete: Some(&rules::ACRS_DELETE),
        id: "/id",
        built_in: &[("/readOnly", &["true"])],
        ..ManagedKind::new("acrs", &rules::ACRS_LIST, "/name", |read| shown(read, &["name"]))
    },
    ManagedKind::new("oidc-providers", &oidc::PROVIDERS_LIST, "/name", oidc_provider)
        .written(&oidc::PROVIDERS_CREATE, &oidc::PROVIDERS_UPDATE, &oidc::PROVIDERS_DELETE)
        .id("/id")
        .refers(OF_PROVIDERS)
        .secrets(&[SecretMember::new("/clientSecret", SecretNeed::Create)])
        .sets_of(&["/groupIds", "/organizationIds"])
        .fixed(&[("/type", "it is chosen when the provider is made")]),
    ManagedKind::new("saml-providers", &saml::PROVIDERS_LIST, "/name", |read| provider(read, &SAML_TAKEN))
        .written(&saml::PROVIDERS_CREATE, &saml::PROVIDERS_UPDATE, &saml::PROVIDERS_DELETE)
        .id("/id")
        .refers(OF_PROVIDERS)
        .sets_of(&["/groupIds", "/organizationIds"]),
    ManagedKind::new("identity-providers", &identity_providers::LIST, "/name", Clone::clone)
        .id("/id")
        .made_of(&["oidc-providers", "saml-providers"]),
    ManagedKind::new("admin-api-applications", &clients::ADMIN_API_LIST, "/name", |read| {
        shown(read, applications::ADMIN_TAKEN)
    })
    .written(&clients::ADMIN_API_CREATE, &clients::ADMIN_API_UPDATE, &clients::ADMIN_API_DELETE)
    .id("/id")
    .sets(&["applicationTemplateId"])
    .new_secret(&clients::SECRETS_ROTATE)
    .refers(&[ManagedReference::id("/roleId", "roles")])
    .asks_for(&[&["/roleId", "/spRoleId"]])
    .cannot(&[
        ("shared secrets of applications", "the platform makes them and shows them once"),
        ("templates of applications", TEMPLATE),
        ("lists of addresses", "the API does not show them; an ipListId belongs to one account"),
        ("tenant roles of applications", "the API does not list them; an spRoleId belongs to one account"),
    ]),
    ManagedKind::new("auth-api-applications", &clients::AUTH_API_LIST, "/name", |read| {
        shown(read, applications::SIGN_IN_TAKEN)
    })
    .written(&clients::AUTH_API_CREATE, &clients::AUTH_API_UPDATE, &clients::AUTH_API_DELETE)
    .id("/id")
    .sets(&["applicationTemplateId"]),
    ManagedKind::new("applications", &clients::LIST, "/name", Clone::clone)
        .id("/id")
        .made_of(&["admin-api-applications", "auth-api-applications"])
        .cannot(&[("applications of other sorts", "the API shows them in brief and makes none")]),
    ManagedKind::new("flows", &rules::FLOWS_LIST, "/name", |read| with_nulls(read, flow(read), FLOW_TAKEN))
        .written(&rules::FLOWS_CREATE, &rules::FLOWS_UPDATE, &rules::FLOWS_DELETE)
        .id("/id")
        .built_in(&[("/readOnly", &["true"])])
        .refers(&[
            ManagedReference::id("/identityProviderIds/*", "identity-providers"),
            ManagedReference::id("/oidcIdentityProviderIds/*", "oidc-providers"),
        ])
        .asks_for(&[&["/loginFlows"]])
        .cannot(&[("named passwords", "the API lists none; a namedPasswordId belongs to one account")]),
    ManagedKind::new("transaction-rules", &rules::TRANSACTIONS_LIST, "/name", Clone::clone)
        .id("/id")
        .cannot(&[("rules of transactions", "the API shows them and changes none")]),
    ManagedKind::new("resource-rules", &rules::RESOURCES_LIST, "/name", resource_rule)
        .written(&rules::RESOURCES_CREATE, &rules::RESOURCES_UPDATE, &rules::RESOURCES_DELETE)
        .id("/id")
        .refers(&[
            ManagedReference::id("/resourceId", "applications"),
            ManagedReference::id("/lowRiskAuthenticationFlow", "flows"),
            ManagedReference::id("/mediumRiskAuthenticationFlow", "flows"),
            ManagedReference::id("/highRiskAuthenticationFlow", "flows"),
            ManagedReference::id("/groupIds/*", "groups"),
            ManagedReference::id("/acrIds/*", "acrs"),
            ManagedReference::id("/domainIdpIds/*", "identity-providers"),
            ManagedReference::id(
                "/transactionContexts/*/transactionRuleRisks/*/transactionRuleId",
                "transaction-rules",
            ),
            ManagedReference::id(
                "/riskEngineContexts/*/transactionRuleRisks/*/transactionRuleId",
                "transaction-rules",
            ),
        ])
        .sets_of(&["/groupIds", "/acrIds", "/domainIdpIds"]),
    ManagedKind::new("webhooks", &webhooks::LIST, "/name", keep_webhook)
        .written(&webhooks::CREATE, &webhooks::UPDATE, &webhooks::DELETE)
        .id("/id")
        .cannot(&[("the end of a webhook", "what is shown is a date, and what is taken a number of days")]),
    ManagedKind::one("settings-general", &settings::GENERAL_GET, &settings::GENERAL_UPDATE, |read| {
        shown(read, taken::GENERAL)
    }),
    ManagedKind::one("settings-otp", &settings::OTP_GET, &settings::OTP_UPDATE, |read| {
        shown(read, taken::OTP)
    }),
    ManagedKind::one("settings-fido", &settings::FIDO_GET, &settings::FIDO_UPDATE, |read| {
        shown(read, taken::FIDO)
    }),
    ManagedKind::one(
        "settings-soft-token",
        &settings::SOFT_TOKEN_GET,
        &settings::SOFT_TOKEN_UPDATE,
        |read| shown(read, taken::SOFT_TOKEN),
    ),
    ManagedKind::one("settings-google", &settings::GOOGLE_GET, &settings::GOOGLE_UPDATE, |read| {
        shown(read, taken::GOOGLE)
    }),
    ManagedKind::one(
        "settings-password-reset",
        &settings::PASSWORD_RESET_GET,
        &settings::PASSWORD_RESET_UPDATE,
        password_reset,
    )
    .sets(&["id", "version"])
    .refers(&[ManagedReference::id("/groups/*/id", "groups").named("name")]),
    ManagedKind::one("settings-face", &settings::FACE_GET, &settings::FACE_UPDATE, |read| {
        shown(read, taken::FACE)
    })
    .sets(&["id"])
    .secrets(&[
        SecretMember::new("/apiKey", SecretNeed::Never),
        SecretMember::new("/webhookToken", SecretNeed::Never),
    ]),
]);

/// The members of these names, those that are null included.
fn shown(read: &Value, names: &[&str]) -> Value {
    let member = |name: &&str| Some(((*name).to_owned(), read.get(*name)?.clone()));
    Value::Object(names.iter().filter_map(member).collect::<Map<_, _>>())
}

/// What was kept, with what is shown as null beside it.
fn with_nulls(read: &Value, mut kept: Value, names: &[&str]) -> Value {
    if let Value::Object(members) = &mut kept {
        for name in names.iter().filter(|name| read.get(**name).is_some_and(Value::is_null)) {
            members.entry((*name).to_owned()).or_insert(Value::Null);
        }
    }
    kept
}

/// Groups by their ids alone: what else is shown of them is their own.
fn password_reset(read: &Value) -> Value {
    let mut kept = shown(read, taken::PASSWORD_RESET);
    let groups = kept.get_mut("groups").and_then(Value::as_array_mut).into_iter().flatten();
    groups.for_each(|group| *group = shown(group, &["id"]));
    kept
}

fn oidc_provider(read: &Value) -> Value {
    let mut kept = provider(read, &OIDC_TAKEN);
    if let (Value::Object(kept), Some(kind)) = (&mut kept, read.get("type")) {
        kept.insert("type".to_owned(), kind.clone());
    }
    kept
}

/// An identity provider. What is mapped has ids of its own and shows whole attributes, which no write needs.
fn provider(read: &Value, names: &[&str]) -> Value {
    let mut kept = shown(read, names);
    let own =
        ["id", "userAttribute", "identityProviderId", "oidcIdentityProviderId", "samlIdentityProviderId"];
    for list in kept.as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_array_mut) {
        for mapping in list.iter_mut().filter_map(Value::as_object_mut) {
            mapping.retain(|name, _| !own.contains(&name.as_str()));
        }
    }
    kept
}

fn resource_rule(read: &Value) -> Value {
    let mut kept = with_nulls(read, rule(read), RULE_TAKEN);
    if let (Value::Object(kept), Some(id)) = (&mut kept, read.get("resourceId")) {
        kept.insert("resourceId".to_owned(), id.clone());
    }
    kept
}
