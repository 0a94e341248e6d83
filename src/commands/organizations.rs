//! `organizations`: who users belong to, across groups.

use super::command::{Command, Resource, destroy, read, write};

/// `organizations list`
pub static LIST: Command = read("organizations list", "List organizations");
/// `organizations get`
pub static GET: Command = read("organizations get", "Show one organization");
/// `organizations create`
pub static CREATE: Command = write("organizations create", "created", "Create an organization");
/// `organizations update`
pub static UPDATE: Command = write("organizations update", "updated", "Change an organization");
/// `organizations delete`
pub static DELETE: Command = destroy("organizations delete", "deleted", "Delete an organization");
/// `organizations members add`
pub static MEMBERS_ADD: Command =
    write("organizations members add", "member added to {}", "Add a user to an organization");
/// `organizations members remove`
pub static MEMBERS_REMOVE: Command =
    destroy("organizations members remove", "member removed from {}", "Remove a user from an organization");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "organizations",
    about: "Manage organizations",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &MEMBERS_ADD, &MEMBERS_REMOVE],
};
