//! `webhooks`: addresses that the platform calls when something happens.

use super::command::{Command, Resource, destroy, read, write};

/// `webhooks list`
pub static LIST: Command = read("webhooks list", "List webhooks");
/// `webhooks get`
pub static GET: Command = read("webhooks get", "Show one webhook");
/// `webhooks create`
pub static CREATE: Command = write("webhooks create", "created", "Create a webhook");
/// `webhooks update`
pub static UPDATE: Command = write("webhooks update", "updated", "Change a webhook");
/// `webhooks delete`
pub static DELETE: Command = destroy("webhooks delete", "deleted", "Delete a webhook");
/// `webhooks test`
pub static TEST: Command = write("webhooks test", "test event sent to {}", "Send a test event");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "webhooks",
    about: "Manage webhooks",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &TEST],
};
