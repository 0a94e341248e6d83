//! The table of routes: method, path, who may enter, and what query and body may hold. The service's own
//! description is the same table, told in another form.

use super::members::{ProtegrityMember, ProtegrityValueKind, may, must};
use super::request::ProtegrityRequest;
use super::{common, entra, groups, password, roles, saml, tokens, users};
use crate::http::{Method, Reply};
use Method::{Delete, Get, Post, Put};
use ProtegrityValueKind::{Any, Bool, Int, Object, Objects, Text, TextOrNull, Texts};
use std::fmt::Write;

/// Carries out one operation; both sides are answers.
pub(super) type ProtegrityHandler = fn(&mut ProtegrityRequest) -> Result<Reply, Reply>;

/// What a route takes as a body.
#[derive(Clone, Copy)]
pub(super) enum ProtegrityBody {
    Nothing,
    Form(&'static [ProtegrityMember]),
    Json(&'static [ProtegrityMember]),
}

/// One route of the API.
pub(super) struct ProtegrityRoute {
    pub(super) method: Method,
    /// Below the prefix; `{}` stands for one parameter.
    pub(super) path: &'static str,
    /// Any one of these opens it; none at all lets everybody in, signed in or not.
    pub(super) needs: Option<&'static [&'static str]>,
    /// Whether `max` and `first` are taken.
    pub(super) paged: bool,
    pub(super) body: ProtegrityBody,
    pub(super) act: ProtegrityHandler,
}

const fn open(method: Method, path: &'static str, act: ProtegrityHandler) -> ProtegrityRoute {
    ProtegrityRoute { method, path, needs: None, paged: false, body: ProtegrityBody::Nothing, act }
}

const fn route(
    method: Method,
    path: &'static str,
    needs: &'static [&'static str],
    act: ProtegrityHandler,
) -> ProtegrityRoute {
    ProtegrityRoute { method, path, needs: Some(needs), paged: false, body: ProtegrityBody::Nothing, act }
}

impl ProtegrityRoute {
    const fn paged(mut self) -> Self {
        self.paged = true;
        self
    }

    const fn json(mut self, members: &'static [ProtegrityMember]) -> Self {
        self.body = ProtegrityBody::Json(members);
        self
    }

    const fn form(mut self, members: &'static [ProtegrityMember]) -> Self {
        self.body = ProtegrityBody::Form(members);
        self
    }
}

/// The path at which the older sibling of the product signs in; this one still has it.
pub(super) const LEGACY_PATH: &str = "/api/v1/auth/login/token";

/// Signing in at [`LEGACY_PATH`].
pub(super) const LEGACY: ProtegrityRoute = open(Post, "", tokens::sign_in_legacy).form(CREDENTIALS);

const CREDENTIALS: &[ProtegrityMember] = &[must("loginname", Text), must("password", Text)];
const REFRESH: &[ProtegrityMember] = &[must("refreshToken", Text)];

// An administrator of something may also see it. No permission is named for Entra and for the life of
// tokens: those of SAML and of the password policy are the nearest.
const SEE_ROLES: &[&str] = &["role_viewer", "role_admin"];
const CHANGE_ROLES: &[&str] = &["role_admin"];
const SEE_USERS: &[&str] = &["user_manager_viewer", "user_manager_admin"];
const CHANGE_USERS: &[&str] = &["user_manager_admin"];
const SEE_GROUPS: &[&str] = &["group_viewer", "group_admin"];
const CHANGE_GROUPS: &[&str] = &["group_admin"];
const SEE_SAML: &[&str] = &["saml_viewer", "saml_admin"];
const CHANGE_SAML: &[&str] = &["saml_admin"];
const SEE_POLICY: &[&str] = &["password_policy_viewer", "password_policy_admin"];
const CHANGE_POLICY: &[&str] = &["password_policy_admin"];

const NEW_USER: &[ProtegrityMember] = &[
    must("username", Text),
    may("email", TextOrNull),
    may("firstName", TextOrNull),
    may("lastName", TextOrNull),
    may("password", Text),
    may("enabled", Bool),
    may("roles", Texts),
    may("groups", Texts),
    may("identityProviders", Object),
];

const CHANGED_USER: &[ProtegrityMember] = &[
    must("id", Text),
    may("username", Text),
    may("email", TextOrNull),
    may("firstName", TextOrNull),
    may("lastName", TextOrNull),
    may("password", Text),
    may("enabled", Bool),
    may("roles", Texts),
    may("groups", Texts),
    may("identityProviders", Object),
];

const PROVIDER: &[ProtegrityMember] = &[
    must("alias", Text),
    must("displayName", Text),
    must("configType", Text),
    must("metadataUrl", Text),
    must("serviceProviderEntityId", Text),
    may("metadataFileContent", Any),
    may("enabled", Bool),
    may("forceAuthn", Bool),
    may("validateSignature", Bool),
    may("wantAssertionsSigned", Bool),
    may("wantAssertionsEncrypted", Bool),
    may("signatureAlgorithm", Text),
    may("nameIdPolicyFormat", Text),
    may("signingCertificate", Text),
    may("attributeMapping", Object),
];

const MAPPER: &[ProtegrityMember] = &[
    must("name", Text),
    must("mapperType", Text),
    must("attributeName", Text),
    must("userAttribute", Text),
    may("syncMode", Text),
];

const ENTRA: &[ProtegrityMember] =
    &[must("tenantId", Text), must("clientId", Text), must("clientSecret", Text), may("enabled", Bool)];

const ENTRA_TEST: &[ProtegrityMember] =
    &[must("useStoredConfig", Bool), may("tenantId", Text), may("clientId", Text), may("clientSecret", Text)];

const SEARCH: &[ProtegrityMember] = &[must("searchQuery", TextOrNull)];

/// Every route. Where a literal part and a parameter meet at one place, the literal stands first.
pub(super) const ROUTES: &[ProtegrityRoute] = &[
    open(Post, "/login/token", tokens::sign_in).form(CREDENTIALS),
    open(Post, "/login/token/refresh", tokens::refresh).json(REFRESH),
    open(Post, "/logout", tokens::sign_out).json(REFRESH),
    route(Post, "/token/lifespan/update", CHANGE_POLICY, tokens::set_lifespan)
        .json(&[must("accessTokenLifespan", Int)]),
    route(Get, "/permissions", SEE_ROLES, roles::permissions),
    route(Get, "/roles", SEE_ROLES, roles::list),
    route(Post, "/roles", CHANGE_ROLES, roles::create).json(&[
        must("name", Text),
        may("description", Text),
        may("permissions", Texts),
    ]),
    route(Put, "/roles", CHANGE_ROLES, roles::update).json(&[
        must("name", Text),
        may("description", Text),
        must("permissions", Texts),
    ]),
    route(Delete, "/roles", CHANGE_ROLES, roles::delete).json(&[must("name", Text)]),
    route(Post, "/users", CHANGE_USERS, users::create).json(NEW_USER),
    route(Get, "/users", SEE_USERS, users::list).paged(),
    route(Put, "/users", CHANGE_USERS, users::update).json(CHANGED_USER),
    route(Put, "/users/password", CHANGE_USERS, users::set_password).json(&[
        must("userId", Text),
        must("newPassword", Text),
        may("temporary", Bool),
    ]),
    route(Get, "/users/{}", SEE_USERS, users::get),
    route(Delete, "/users/{}", CHANGE_USERS, users::delete),
    route(Put, "/users/{}/lock", CHANGE_USERS, users::lock),
    route(Put, "/users/{}/unlock", CHANGE_USERS, users::unlock).json(&[must("password", Text)]),
    route(Get, "/groups", SEE_GROUPS, groups::list).paged(),
    route(Post, "/groups", CHANGE_GROUPS, groups::create).json(&[
        must("name", Text),
        may("description", Text),
        may("members", Texts),
        may("roles", Texts),
    ]),
    route(Put, "/groups", CHANGE_GROUPS, groups::update).json(&[
        must("group_id", Text),
        may("members", Texts),
        may("roles", Texts),
        may("identityProviders", Texts),
    ]),
    route(Get, "/groups/{}", SEE_GROUPS, groups::get),
    route(Delete, "/groups/{}", CHANGE_GROUPS, groups::delete).json(&[must("deleteMembers", Bool)]),
    route(Get, "/saml/providers", SEE_SAML, saml::list),
    route(Post, "/saml/providers", CHANGE_SAML, saml::create).json(PROVIDER),
    route(Get, "/saml/providers/{}", SEE_SAML, saml::get),
    route(Put, "/saml/providers/{}", CHANGE_SAML, saml::update).json(PROVIDER),
    route(Delete, "/saml/providers/{}", CHANGE_SAML, saml::delete),
    route(Get, "/saml/providers/{}/mappers", SEE_SAML, saml::list_mappers),
    route(Post, "/saml/providers/{}/mappers", CHANGE_SAML, saml::create_mapper).json(MAPPER),
    route(Delete, "/saml/providers/{}/mappers/{}", CHANGE_SAML, saml::delete_mapper),
    route(Get, "/passwordpolicy", SEE_POLICY, password::get_policy),
    route(Put, "/passwordpolicy", CHANGE_POLICY, password::set_policy).json(&[must("policy", Object)]),
    route(Get, "/federation/entra/config", SEE_SAML, entra::get),
    route(Post, "/federation/entra/config", CHANGE_SAML, entra::create).json(ENTRA),
    route(Put, "/federation/entra/config", CHANGE_SAML, entra::update).json(ENTRA),
    route(Delete, "/federation/entra/config", CHANGE_SAML, entra::delete),
    route(Post, "/federation/entra/config/test", SEE_SAML, entra::test).json(ENTRA_TEST),
    route(Post, "/federation/entra/users/search", SEE_SAML, entra::search_users).paged().json(SEARCH),
    route(Post, "/federation/entra/users", CHANGE_USERS, entra::import_users)
        .json(&[must("users", Objects), may("dryRun", Bool)]),
    route(Post, "/federation/entra/groups/search", SEE_SAML, entra::search_groups).paged().json(SEARCH),
    route(Post, "/federation/entra/groups/members/search", SEE_SAML, entra::search_members)
        .json(&[must("groupId", Text), may("searchQuery", Text)]),
    route(Post, "/federation/entra/groups", CHANGE_GROUPS, entra::import_groups)
        .json(&[must("groups", Objects), may("dryRun", Bool)]),
    open(Get, "/version", common::version),
    open(Get, "/health", common::health),
    open(Get, "/ready", common::ready),
    open(Get, "/live", common::live),
    open(Get, "/doc", document),
    open(Get, "/log", common::log_level),
    open(Post, "/log", common::set_log_level).json(&[must("level", Text)]),
    open(Put, "/log", common::set_log_level).json(&[must("level", Text)]),
];

/// A short OpenAPI text that names the paths and methods there are.
fn document(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let mut text = String::from("openapi: 3.0.3\ninfo:\n  title: Authentication (sandbox)\n");
    text.push_str("  version: 1.0.0\nservers:\n  - url: /pty/v1/auth\npaths:\n");
    let mut paths: Vec<&str> = ROUTES.iter().map(|route| route.path).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        let mut shown = path.replacen("{}", "{first}", 1).replacen("{}", "{second}", 1);
        shown.push(':');
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {shown}");
        for route in ROUTES.iter().filter(|route| route.path == path) {
            let method = route.method.as_str().to_ascii_lowercase();
            let _ =
                writeln!(text, "    {method}: {{responses: {{default: {{description: see the manual}}}}}}");
        }
    }
    let headers = vec![("Content-Type".to_owned(), "application/x-yaml".to_owned())];
    Ok(Reply { status: 200, headers, body: text.into_bytes() })
}
