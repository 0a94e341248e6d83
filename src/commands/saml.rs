//! `saml`: identity providers that speak SAML, and their attribute mappers.

use super::command::{Command, Resource, destroy, read, write};

/// `saml providers list`
pub static PROVIDERS_LIST: Command = read("saml providers list", "List SAML identity providers");
/// `saml providers get`
pub static PROVIDERS_GET: Command = read("saml providers get", "Show one SAML identity provider");
/// `saml providers create`
pub static PROVIDERS_CREATE: Command =
    write("saml providers create", "created", "Create a SAML identity provider");
/// `saml providers update`
pub static PROVIDERS_UPDATE: Command =
    write("saml providers update", "updated", "Change a SAML identity provider");
/// `saml providers delete`
pub static PROVIDERS_DELETE: Command =
    destroy("saml providers delete", "deleted", "Delete a SAML identity provider");
/// `saml mappers list`
pub static MAPPERS_LIST: Command = read("saml mappers list", "List the attribute mappers of a provider");
/// `saml mappers create`
pub static MAPPERS_CREATE: Command =
    write("saml mappers create", "created", "Create an attribute mapper of a provider");
/// `saml mappers delete`
pub static MAPPERS_DELETE: Command =
    destroy("saml mappers delete", "deleted", "Delete one attribute mapper of a provider");
/// `saml cache remove`
pub static CACHE_REMOVE: Command =
    write("saml cache remove", "{} removed from the cache", "Remove a SAML provider from the cache");
/// `saml metadata fetch`
pub static METADATA_FETCH: Command = read("saml metadata fetch", "Fetch the metadata of a provider");
/// `saml metadata get`
pub static METADATA_GET: Command = read("saml metadata get", "Show the platform's own SAML metadata");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "saml",
    about: "Manage SAML identity providers",
    commands: &[
        &PROVIDERS_LIST,
        &PROVIDERS_GET,
        &PROVIDERS_CREATE,
        &PROVIDERS_UPDATE,
        &PROVIDERS_DELETE,
        &MAPPERS_LIST,
        &MAPPERS_CREATE,
        &MAPPERS_DELETE,
        &CACHE_REMOVE,
        &METADATA_FETCH,
        &METADATA_GET,
    ],
};
