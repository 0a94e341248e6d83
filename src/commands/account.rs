//! `account` and `oauth-roles`: the account itself, and roles in tokens for other services.

use super::command::{Command, Resource, read, write};

/// `account get`
pub static GET: Command = read("account get", "Show the account");
/// `account update`
pub static UPDATE: Command = write("account update", "updated", "Update the account");
/// `oauth-roles list`
pub static OAUTH_ROLES_LIST: Command = read("oauth-roles list", "List OAuth roles");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "account", about: "Manage the account", commands: &[&GET, &UPDATE] };

/// The resource.
pub static OAUTH_ROLES: Resource =
    Resource { name: "oauth-roles", about: "OAuth roles", commands: &[&OAUTH_ROLES_LIST] };
