//! The tables of what clients, scopes, tenants, secrets and titles hold.

use super::members::{Setter, U4idsMember, U4idsValueKind, may, must};
use U4idsValueKind::{Bool, Choice, Each, Id, Int, Named, One, Text, Texts, Time, Word};

/// One of the three kinds of objects that have a collection of their own.
pub(super) struct U4idsEntity {
    /// As messages and audits call it.
    pub(super) name: &'static str,
    /// The collection in the state.
    pub(super) place: &'static str,
    /// The member that holds the id.
    pub(super) id: &'static str,
    pub(super) members: &'static [U4idsMember],
    pub(super) secrets: Option<Secrets>,
    /// The kinds under which its changes stand among the audits.
    pub(super) audited: &'static [&'static str],
}

/// How an entity keeps its secrets.
pub(super) struct Secrets {
    /// The member with the list.
    pub(super) member: &'static str,
    /// As audits call one.
    pub(super) audit: &'static str,
    /// Whether ids are numbers rather than texts.
    pub(super) numbered: bool,
}

pub(super) const CLIENT: U4idsEntity = U4idsEntity {
    name: "Client",
    place: "clients",
    id: "clientId",
    members: CLIENT_MEMBERS,
    secrets: Some(Secrets { member: "clientSecrets", audit: "ClientSecret", numbered: true }),
    audited: &["Client", "ClientSecret"],
};

pub(super) const SCOPE: U4idsEntity = U4idsEntity {
    name: "Scope",
    place: "scopes",
    id: "scopeId",
    members: SCOPE_MEMBERS,
    secrets: Some(Secrets { member: "scopeSecrets", audit: "ScopeSecret", numbered: false }),
    audited: &["Scope", "ScopeSecret", "ScopeTitle"],
};

pub(super) const TENANT: U4idsEntity = U4idsEntity {
    name: "TenantEx",
    place: "tenants",
    id: "tenantId",
    members: TENANT_MEMBERS,
    secrets: None,
    audited: &["TenantEx"],
};

/// What a person may say about a new secret.
pub(super) const NEW_SECRET: &[U4idsMember] = &[may("description", Text(2_000)), may("expiration", Time)];

/// A secret as it is shown and kept. The value is in neither.
pub(super) const SECRET: &[U4idsMember] = &[
    may("id", Id).by(Setter::Server),
    may("description", Text(2_000)),
    may("expiration", Time),
    may("type", Text(250)).by(Setter::Server),
];

/// A scope's name in one language.
pub(super) const TITLE: &[U4idsMember] = &[
    may("scopeTitleId", Id).by(Setter::Server),
    must("language", Text(35)),
    must("displayName", Text(200)),
    may("description", Text(1_000)),
];

/// The fourth number belongs to a flow that the platform leaves out.
const FLOWS: &[&str] = &[
    "AuthorizationCode",
    "Implicit",
    "Hybrid",
    "ClientCredentials",
    "",
    "Custom",
    "AuthorizationCodeWithProofKey",
    "HybridWithProofKey",
];

const CLAIM: &[U4idsMember] = &[must("type", Text(250)), must("value", Text(250))];
const LONG: i64 = 315_360_000;

const CLIENT_MEMBERS: &[U4idsMember] = &[
    must("clientId", Text(200)).by(Setter::Maker),
    must("clientName", Text(200)),
    may("clientUri", Text(2_000)),
    may("logoUri", Text(2_000)),
    may("enabled", Bool(true)),
    may("flow", Choice(FLOWS, 1)),
    may("clientSecrets", Each(SECRET)).by(Setter::Apart),
    may("claims", Each(CLAIM)),
    may("accessTokenType", Choice(&["Jwt", "Reference"], 0)),
    may("accessTokenLifetime", Int(1, LONG, 3_600)),
    may("identityTokenLifetime", Int(1, LONG, 300)),
    may("authorizationCodeLifetime", Int(30, 600, 300)),
    may("absoluteRefreshTokenLifetime", Int(1, LONG, 2_592_000)),
    may("slidingRefreshTokenLifetime", Int(1, LONG, 1_296_000)),
    may("refreshTokenUsage", Choice(&["ReUse", "OneTimeOnly"], 1)),
    may("refreshTokenExpiration", Choice(&["Sliding", "Absolute"], 1)),
    may("updateAccessTokenClaimsOnRefresh", Bool(false)),
    may("allowedScopes", Texts),
    may("allowAccessToAllScopes", Bool(false)),
    may("allowedCustomGrantTypes", Texts),
    may("allowAccessToAllCustomGrantTypes", Bool(false)),
    may("allowClientCredentialsOnly", Bool(false)),
    may("allowAccessTokensViaBrowser", Bool(true)),
    may("requireConsent", Bool(true)),
    may("allowRememberConsent", Bool(true)),
    may("redirectUris", Texts),
    may("postLogoutRedirectUris", Texts),
    may("allowedCorsOrigins", Texts),
    may("identityProviderRestrictions", Texts),
    may("logoutUri", Text(2_000)),
    may("logoutSessionRequired", Bool(true)),
    may("requireSignOutPrompt", Bool(false)),
    may("enableLocalLogin", Bool(true)),
    may("includeJwtId", Bool(false)),
    may("alwaysSendClientClaims", Bool(false)),
    may("prefixClientClaims", Bool(true)),
    may("ownerTenantId", Text(200)).by(Setter::Maker),
    may("userId", Text(200)).by(Setter::Server),
    may("userName", Text(200)).by(Setter::Server),
];

const SCOPE_CLAIM: &[U4idsMember] =
    &[must("name", Text(200)), may("description", Text(1_000)), may("alwaysIncludeInIdToken", Bool(false))];

const CONSENT: &[U4idsMember] =
    &[may("requireConsent", Bool(false)), may("link", Text(2_000)), may("linkDescription", Text(1_000))];

const SCOPE_MEMBERS: &[U4idsMember] = &[
    must("scopeId", Text(200)).by(Setter::Maker),
    may("displayName", Text(200)),
    may("description", Text(1_000)),
    may("claimsRule", Text(200)),
    may("type", Choice(&["Identity", "Resource"], 1)),
    may("enabled", Bool(true)),
    may("required", Bool(false)),
    may("emphasize", Bool(false)),
    may("includeAllClaimsForUser", Bool(false)),
    may("showInDiscoveryDocument", Bool(true)),
    may("allowUnrestrictedIntrospection", Bool(false)),
    may("isStandardScope", Bool(false)).by(Setter::Server),
    may("claims", Each(SCOPE_CLAIM)),
    may("scopeSecrets", Each(SECRET)).by(Setter::Apart),
    may("consentOptions", One(CONSENT)),
    may("lastUpdate", Time).by(Setter::Server),
    may("userId", Text(200)).by(Setter::Server),
    may("userName", Text(200)).by(Setter::Server),
];

const PROVIDER: &[U4idsMember] = &[
    must("idpName", Text(200)),
    may("description", Text(1_000)),
    must("authority", Text(2_000)),
    must("protocol", Word(&["openidconnect", "saml2", "ws-federation"])),
    must("idpRegId", Text(2_000)),
    may("idpSecret", Text(2_000)),
    may("nameClaimType", Text(250)),
    may("unit4IdClaimType", Texts),
    may("metadata", Text(2_000)),
];

const TENANT_MEMBERS: &[U4idsMember] = &[
    must("tenantId", Text(200)).by(Setter::Maker),
    may("tenantName", Text(200)),
    may("description", Text(1_000)),
    may("companyName", Text(200)),
    may("domains", Texts),
    must("idps", Named(PROVIDER, "idpName")),
    may("userId", Text(200)).by(Setter::Server),
    may("userName", Text(200)).by(Setter::Server),
];
