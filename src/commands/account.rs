//! `account` and `oauth-roles`: the account itself, and roles in tokens for other services.

use super::command::{Command, Resource, read, write};

/// `account get`
pub static GET: Command = read("account get", "Show whose account this is");
/// `account update`
pub static UPDATE: Command = write("account update", "updated", "Change what the account says of itself");
/// `oauth-roles list`
pub static OAUTH_ROLES_LIST: Command = read("oauth-roles list", "List OAuth roles");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "account", about: "The account itself", commands: &[&GET, &UPDATE] };

/// The resource.
pub static OAUTH_ROLES: Resource =
    Resource { name: "oauth-roles", about: "Roles that access tokens carry", commands: &[&OAUTH_ROLES_LIST] };
