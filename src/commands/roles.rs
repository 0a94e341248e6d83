//! `roles` and `permissions`: what users may do.

use super::command::{Command, Resource, destroy, read, write};

/// `roles list`
pub static LIST: Command = read("roles list", "List roles");
/// `roles get`
pub static GET: Command = read("roles get", "Show one role");
/// `roles create`
pub static CREATE: Command = write("roles create", "created", "Create a role");
/// `roles update`
pub static UPDATE: Command = write("roles update", "updated", "Change a role");
/// `roles delete`
pub static DELETE: Command = destroy("roles delete", "deleted", "Delete a role");
/// `permissions list`
pub static PERMISSIONS_LIST: Command = read("permissions list", "List permissions");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "roles", about: "Manage roles", commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE] };

/// The resource.
pub static PERMISSIONS: Resource =
    Resource { name: "permissions", about: "Permissions of roles", commands: &[&PERMISSIONS_LIST] };
