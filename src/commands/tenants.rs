//! `tenants`: customers of the platform, each with accounts or identity providers of its own.

use super::{Command, Resource, read, severe, write};

/// `tenants list`
pub static LIST: Command = read("tenants list", "List tenants");
/// `tenants get`
pub static GET: Command = read("tenants get", "Show one tenant");
/// `tenants create`
pub static CREATE: Command = write("tenants create", "created", "Create a tenant");
/// `tenants update`
pub static UPDATE: Command = write("tenants update", "updated", "Change parts of a tenant");
/// `tenants replace`
pub static REPLACE: Command =
    write("tenants replace", "replaced", "Replace a whole tenant by what a file holds");
/// `tenants delete`
pub static DELETE: Command =
    severe("tenants delete", "deleted", "Delete a tenant with all that belongs to it");
/// `tenants audits`
pub static AUDITS: Command = read("tenants audits", "List the changes of one tenant");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "tenants",
    about: "Customers of the platform",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &REPLACE, &DELETE, &AUDITS],
};
