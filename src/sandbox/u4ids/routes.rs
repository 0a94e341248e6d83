//! The table of routes: method, path, body, and the operation behind it.

use super::models::{CLIENT, SCOPE, TENANT};
use super::visit::Visit;
use super::{admin, objects, secrets, titles};
use crate::http::{Method, Reply};
use Method::{Delete, Get, Patch, Post, Put};

/// Carries out one operation; both sides are answers.
type Act = fn(&mut Visit) -> Result<Reply, Reply>;

/// What a route takes as a body.
#[derive(Clone, Copy)]
pub(super) enum Body {
    Nothing,
    Json,
    Patch,
}

/// One route of the API.
pub(super) struct Route {
    pub(super) method: Method,
    /// Below the prefix; `{}` stands for one parameter.
    pub(super) path: &'static str,
    pub(super) body: Body,
    pub(super) act: Act,
}

const fn route(method: Method, path: &'static str, act: Act) -> Route {
    let body = match method {
        Post | Put => Body::Json,
        Patch => Body::Patch,
        _ => Body::Nothing,
    };
    Route { method, path, body, act }
}

/// Every route. The audits of a tenant stand only below tenants: the path that the platform's page
/// prints looks for a client.
pub(super) const ROUTES: &[Route] = &[
    route(Get, "/clients", |visit| objects::list(visit, &CLIENT)),
    route(Get, "/simpleclients", objects::simple_clients),
    route(Post, "/clients", |visit| objects::create(visit, &CLIENT)),
    route(Get, "/clients/{}", |visit| objects::get(visit, &CLIENT)),
    route(Put, "/clients/{}", |visit| objects::replace(visit, &CLIENT)),
    route(Delete, "/clients/{}", |visit| objects::delete(visit, &CLIENT)),
    route(Patch, "/clients/{}", |visit| objects::patch(visit, &CLIENT)),
    route(Get, "/clients/{}/lastused", |visit| objects::last_used(visit, &CLIENT)),
    route(Get, "/clients/{}/audits", |visit| admin::audits(visit, &CLIENT)),
    route(Post, "/clients/{}/secrets", |visit| secrets::create(visit, &CLIENT)),
    route(Delete, "/clients/{}/secrets/{}", |visit| secrets::delete(visit, &CLIENT)),
    route(Patch, "/clients/{}/secrets/{}", |visit| secrets::patch(visit, &CLIENT)),
    route(Get, "/scopes", |visit| objects::list(visit, &SCOPE)),
    route(Post, "/scopes", |visit| objects::create(visit, &SCOPE)),
    route(Get, "/scopes/{}", |visit| objects::get(visit, &SCOPE)),
    route(Put, "/scopes/{}", |visit| objects::replace(visit, &SCOPE)),
    route(Delete, "/scopes/{}", |visit| objects::delete(visit, &SCOPE)),
    route(Patch, "/scopes/{}", |visit| objects::patch(visit, &SCOPE)),
    route(Get, "/scopes/{}/clients", objects::clients_of_scope),
    route(Get, "/scopes/{}/lastused", |visit| objects::last_used(visit, &SCOPE)),
    route(Get, "/scopes/{}/audits", |visit| admin::audits(visit, &SCOPE)),
    route(Post, "/scopes/{}/secrets", |visit| secrets::create(visit, &SCOPE)),
    route(Delete, "/scopes/{}/secrets/{}", |visit| secrets::delete(visit, &SCOPE)),
    route(Patch, "/scopes/{}/secrets/{}", |visit| secrets::patch(visit, &SCOPE)),
    route(Get, "/scopes/{}/titles", titles::list),
    route(Post, "/scopes/{}/titles", titles::create),
    route(Get, "/scopes/{}/titles/{}", titles::get),
    route(Put, "/scopes/{}/titles/{}", titles::replace),
    route(Delete, "/scopes/{}/titles/{}", titles::delete),
    route(Get, "/tenants", |visit| objects::list(visit, &TENANT)),
    route(Post, "/tenants", |visit| objects::create(visit, &TENANT)),
    route(Get, "/tenants/{}", |visit| objects::get(visit, &TENANT)),
    route(Put, "/tenants/{}", |visit| objects::replace(visit, &TENANT)),
    route(Delete, "/tenants/{}", |visit| objects::delete(visit, &TENANT)),
    route(Patch, "/tenants/{}", |visit| objects::patch(visit, &TENANT)),
    route(Get, "/tenants/{}/audits", |visit| admin::audits(visit, &TENANT)),
    route(Get, "/admin/audits/statistics", admin::statistics),
    route(Post, "/admin/audits/purge", admin::purge),
    route(Post, "/admin/cache", admin::remove_from_cache),
];
