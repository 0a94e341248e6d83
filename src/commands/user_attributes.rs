//! `user-attributes`: the fields that users have.

use super::command::{Command, Resource, destroy, read, write};

/// `user-attributes list`
pub static LIST: Command = read("user-attributes list", "List the fields that users have");
/// `user-attributes get`
pub static GET: Command = read("user-attributes get", "Show one field");
/// `user-attributes create`
pub static CREATE: Command = write("user-attributes create", "created", "Define a field");
/// `user-attributes update`
pub static UPDATE: Command = write("user-attributes update", "updated", "Change a field");
/// `user-attributes delete`
pub static DELETE: Command =
    destroy("user-attributes delete", "deleted", "Delete a field and its value for every user");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "user-attributes",
    about: "Fields that users have",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE],
};
