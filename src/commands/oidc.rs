//! `oidc`: OpenID Connect identity providers.

use super::command::{Command, Resource, destroy, read, write};

/// `oidc providers list`
pub static PROVIDERS_LIST: Command = read("oidc providers list", "List OpenID Connect identity providers");
/// `oidc providers get`
pub static PROVIDERS_GET: Command = read("oidc providers get", "Show one OpenID Connect identity provider");
/// `oidc providers create`
pub static PROVIDERS_CREATE: Command =
    write("oidc providers create", "created", "Create an OpenID Connect identity provider");
/// `oidc providers update`
pub static PROVIDERS_UPDATE: Command =
    write("oidc providers update", "updated", "Change an OpenID Connect identity provider");
/// `oidc providers delete`
pub static PROVIDERS_DELETE: Command =
    destroy("oidc providers delete", "deleted", "Delete an OpenID Connect identity provider");
/// `oidc metadata fetch`
pub static METADATA_FETCH: Command = read("oidc metadata fetch", "Fetch the metadata of an issuer");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "oidc",
    about: "Manage OpenID Connect identity providers",
    commands: &[
        &PROVIDERS_LIST,
        &PROVIDERS_GET,
        &PROVIDERS_CREATE,
        &PROVIDERS_UPDATE,
        &PROVIDERS_DELETE,
        &METADATA_FETCH,
    ],
};
