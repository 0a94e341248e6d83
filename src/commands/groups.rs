//! `groups`: groups of users.

use super::command::{Command, Resource, destroy, read, write};

/// `groups list`
pub static LIST: Command = read("groups list", "List groups");
/// `groups scan`
pub static SCAN: Command = read("groups scan", "List groups by a plain GET, the filter in the address");
/// `groups get`
pub static GET: Command = read("groups get", "Show one group");
/// `groups create`
pub static CREATE: Command = write("groups create", "created", "Create a group");
/// `groups update`
pub static UPDATE: Command = write("groups update", "updated", "Change the members or roles of a group");
/// `groups delete`
pub static DELETE: Command = destroy("groups delete", "deleted", "Delete a group");
/// `groups members list`
pub static MEMBERS_LIST: Command = read("groups members list", "List the users of a group");
/// `groups members add`
pub static MEMBERS_ADD: Command = write("groups members add", "users added to {}", "Add users to a group");
/// `groups members join`
pub static MEMBERS_JOIN: Command =
    write("groups members join", "{} joined", "Add one user to a group, by the single-user API call");
/// `groups members remove`
pub static MEMBERS_REMOVE: Command =
    destroy("groups members remove", "users removed from {}", "Remove users from a group");
/// `groups members set`
pub static MEMBERS_SET: Command =
    destroy("groups members set", "users of {} replaced", "Replace the users of a group");
/// `groups all`
pub static ALL: Command = read("groups all", "List all groups in one request");
/// `groups find`
pub static FIND: Command = read("groups find", "Show a group by name or external id");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "groups",
    about: "Manage groups",
    commands: &[
        &LIST,
        &SCAN,
        &GET,
        &CREATE,
        &UPDATE,
        &DELETE,
        &MEMBERS_LIST,
        &MEMBERS_ADD,
        &MEMBERS_JOIN,
        &MEMBERS_REMOVE,
        &MEMBERS_SET,
        &ALL,
        &FIND,
    ],
};
