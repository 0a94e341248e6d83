//! `user-attributes`: the fields that users have.

use super::command::{Command, Resource, destroy, read, write};

/// `user-attributes list`
pub static LIST: Command = read("user-attributes list", "List user attributes");
/// `user-attributes get`
pub static GET: Command = read("user-attributes get", "Show one user attribute");
/// `user-attributes create`
pub static CREATE: Command = write("user-attributes create", "created", "Create a user attribute");
/// `user-attributes update`
pub static UPDATE: Command = write("user-attributes update", "updated", "Update a user attribute");
/// `user-attributes delete`
pub static DELETE: Command =
    destroy("user-attributes delete", "deleted", "Delete a user attribute and its values");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "user-attributes",
    about: "Manage user attributes",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE],
};
