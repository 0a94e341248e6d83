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
    write("groups members join", "{} joined", "Put one user into a group, by the call for a single pair");
/// `groups members remove`
pub static MEMBERS_REMOVE: Command =
    destroy("groups members remove", "users removed from {}", "Remove users from a group");
/// `groups all`
pub static ALL: Command = read("groups all", "List every group in one answer");
/// `groups find`
pub static FIND: Command = read("groups find", "Show the group of a name or of an id in another system");

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
        &ALL,
        &FIND,
    ],
};
