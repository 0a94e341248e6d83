//! The table of routes: method, path, body, and the operation behind it.

use super::models::{CLIENT, SCOPE, TENANT};
use super::request::U4idsRequest;
use super::{admin, objects, secrets, titles};
use crate::http::{Method, Reply};
use Method::{Delete, Get, Patch, Post, Put};

/// Carries out one operation; both sides are answers.
type U4idsHandler = fn(&mut U4idsRequest) -> Result<Reply, Reply>;

/// What a route takes as a body.
#[derive(Clone, Copy)]
pub(super) enum U4idsBody {
    Nothing,
    Json,
    Patch,
}

/// One route of the API.
pub(super) struct U4idsRoute {
    pub(super) method: Method,
    /// Below the prefix; `{}` stands for one parameter.
    pub(super) path: &'static str,
    pub(super) body: U4idsBody,
    pub(super) act: U4idsHandler,
}

const fn route(method: Method, path: &'static str, act: U4idsHandler) -> U4idsRoute {
    let body = match method {
        Post | Put => U4idsBody::Json,
        Patch => U4idsBody::Patch,
        _ => U4idsBody::Nothing,
    };
    U4idsRoute { method, path, body, act }
}

/// Every route. The audits of a tenant stand only below tenants: the path that the platform's page
/// prints looks for a client.
pub(super) const ROUTES: &[U4idsRoute] = &[
    route(Get, "/clients", |request| objects::list(request, &CLIENT)),
    route(Get, "/simpleclients", objects::simple_clients),
    route(Post, "/clients", |request| objects::create(request, &CLIENT)),
    route(Get, "/clients/{}", |request| objects::get(request, &CLIENT)),
    route(Put, "/clients/{}", |request| objects::replace(request, &CLIENT)),
    route(Delete, "/clients/{}", |request| objects::delete(request, &CLIENT)),
    route(Patch, "/clients/{}", |request| objects::patch(request, &CLIENT)),
    route(Get, "/clients/{}/lastused", |request| objects::last_used(request, &CLIENT)),
    route(Get, "/clients/{}/audits", |request| admin::audits(request, &CLIENT)),
    route(Post, "/clients/{}/secrets", |request| secrets::create(request, &CLIENT)),
    route(Delete, "/clients/{}/secrets/{}", |request| secrets::delete(request, &CLIENT)),
    route(Patch, "/clients/{}/secrets/{}", |request| secrets::patch(request, &CLIENT)),
    route(Get, "/scopes", |request| objects::list(request, &SCOPE)),
    route(Post, "/scopes", |request| objects::create(request, &SCOPE)),
    route(Get, "/scopes/{}", |request| objects::get(request, &SCOPE)),
    route(Put, "/scopes/{}", |request| objects::replace(request, &SCOPE)),
    route(Delete, "/scopes/{}", |request| objects::delete(request, &SCOPE)),
    route(Patch, "/scopes/{}", |request| objects::patch(request, &SCOPE)),
    route(Get, "/scopes/{}/clients", objects::clients_of_scope),
    route(Get, "/scopes/{}/lastused", |request| objects::last_used(request, &SCOPE)),
    route(Get, "/scopes/{}/audits", |request| admin::audits(request, &SCOPE)),
    route(Post, "/scopes/{}/secrets", |request| secrets::create(request, &SCOPE)),
    route(Delete, "/scopes/{}/secrets/{}", |request| secrets::delete(request, &SCOPE)),
    route(Patch, "/scopes/{}/secrets/{}", |request| secrets::patch(request, &SCOPE)),
    route(Get, "/scopes/{}/titles", titles::list),
    route(Post, "/scopes/{}/titles", titles::create),
    route(Get, "/scopes/{}/titles/{}", titles::get),
    route(Put, "/scopes/{}/titles/{}", titles::replace),
    route(Delete, "/scopes/{}/titles/{}", titles::delete),
    route(Get, "/tenants", |request| objects::list(request, &TENANT)),
    route(Post, "/tenants", |request| objects::create(request, &TENANT)),
    route(Get, "/tenants/{}", |request| objects::get(request, &TENANT)),
    route(Put, "/tenants/{}", |request| objects::replace(request, &TENANT)),
    route(Delete, "/tenants/{}", |request| objects::delete(request, &TENANT)),
    route(Patch, "/tenants/{}", |request| objects::patch(request, &TENANT)),
    route(Get, "/tenants/{}/audits", |request| admin::audits(request, &TENANT)),
    route(Get, "/admin/audits/statistics", admin::statistics),
    route(Post, "/admin/audits/purge", admin::purge),
    route(Post, "/admin/cache", admin::remove_from_cache),
];
