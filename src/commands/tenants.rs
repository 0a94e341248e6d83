//! `tenants`: customers of the platform, each with accounts or identity providers of its own.

use super::command::{Command, Resource, destroy, high_impact, read, write};

/// `tenants list`
pub static LIST: Command = read("tenants list", "List tenants");
/// `tenants get`
pub static GET: Command = read("tenants get", "Show one tenant");
/// `tenants create`
pub static CREATE: Command = write("tenants create", "created", "Create a tenant");
/// `tenants update`
pub static UPDATE: Command = write("tenants update", "updated", "Update a tenant");
/// `tenants replace`
pub static REPLACE: Command =
    write("tenants replace", "replaced", "Replace a tenant with the contents of a file");
/// `tenants delete`
pub static DELETE: Command = high_impact("tenants delete", "deleted", "Delete a tenant and all of its data");
/// `tenants audits`
pub static AUDITS: Command = read("tenants audits", "List audit events of a tenant").of("audits");
/// `tenants lock`
pub static LOCK: Command = destroy("tenants lock", "locked", "Lock a tenant");
/// `tenants unlock`
pub static UNLOCK: Command = write("tenants unlock", "unlocked", "Unlock a tenant");
/// `tenants creations start`
pub static CREATIONS_START: Command = write(
    "tenants creations start",
    "creation of {} started",
    "Start the creation of a tenant without waiting",
);
/// `tenants creations status`
pub static CREATIONS_STATUS: Command =
    read("tenants creations status", "Show the progress of a tenant creation");
/// `tenants creations result`
pub static CREATIONS_RESULT: Command = write(
    "tenants creations result",
    "result of {} fetched; the platform keeps it no longer",
    "Show the result of a creation; it can be read once",
);
/// `tenants identity-provider get`
pub static IDENTITY_PROVIDER_GET: Command =
    read("tenants identity-provider get", "Show the identity provider that manages a tenant");
/// `tenants identity-provider set`
pub static IDENTITY_PROVIDER_SET: Command = write(
    "tenants identity-provider set",
    "identity provider of {} updated",
    "Set the identity provider that manages a tenant",
);
/// `tenants entitlements list`
pub static ENTITLEMENTS_LIST: Command =
    read("tenants entitlements list", "List the entitlements of a tenant");
/// `tenants entitlements get`
pub static ENTITLEMENTS_GET: Command = read("tenants entitlements get", "Show one entitlement of a tenant");
/// `tenants entitlements set`
pub static ENTITLEMENTS_SET: Command =
    write("tenants entitlements set", "entitlement of {} updated", "Set an entitlement of a tenant");
/// `tenants entitlements delete`
pub static ENTITLEMENTS_DELETE: Command =
    destroy("tenants entitlements delete", "entitlement of {} deleted", "Delete an entitlement of a tenant");
/// `tenants entitlements usage`
pub static ENTITLEMENTS_USAGE: Command =
    read("tenants entitlements usage", "List the usage of tenants by period");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "tenants",
    about: "Manage tenants",
    commands: &[
        &LIST,
        &GET,
        &CREATE,
        &UPDATE,
        &REPLACE,
        &DELETE,
        &AUDITS,
        &LOCK,
        &UNLOCK,
        &CREATIONS_START,
        &CREATIONS_STATUS,
        &CREATIONS_RESULT,
        &IDENTITY_PROVIDER_GET,
        &IDENTITY_PROVIDER_SET,
        &ENTITLEMENTS_LIST,
        &ENTITLEMENTS_GET,
        &ENTITLEMENTS_SET,
        &ENTITLEMENTS_DELETE,
        &ENTITLEMENTS_USAGE,
    ],
};
