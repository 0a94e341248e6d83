//! `clients`: applications that ask for tokens, and their secrets.

use super::{Command, Resource, destroy, read, write};

/// `clients list`
pub static LIST: Command = read("clients list", "List clients");
/// `clients export`
pub static EXPORT: Command = read("clients export", "Read every client with all of its members");
/// `clients get`
pub static GET: Command = read("clients get", "Show one client");
/// `clients create`
pub static CREATE: Command = write("clients create", "created", "Create a client");
/// `clients update`
pub static UPDATE: Command = write("clients update", "updated", "Change parts of a client");
/// `clients replace`
pub static REPLACE: Command =
    write("clients replace", "replaced", "Replace a whole client by what a file holds");
/// `clients delete`
pub static DELETE: Command = destroy("clients delete", "deleted", "Delete a client");
/// `clients last-used`
pub static LAST_USED: Command = read("clients last-used", "Show when a client was last used");
/// `clients audits`
pub static AUDITS: Command = read("clients audits", "List the changes of one client");
/// `clients secrets add`
pub static SECRETS_ADD: Command =
    write("clients secrets add", "secret of {} added", "Make a secret for a client and show it once");
/// `clients secrets update`
pub static SECRETS_UPDATE: Command = write(
    "clients secrets update",
    "secret of {} updated",
    "Change the description or the end of a client's secret",
);
/// `clients secrets delete`
pub static SECRETS_DELETE: Command =
    destroy("clients secrets delete", "secret of {} deleted", "Delete a secret of a client");
/// `clients secrets rotate`
pub static SECRETS_ROTATE: Command = write(
    "clients secrets rotate",
    "secret of {} rotated",
    "Make a new secret for a client, show it once, and delete the old one if asked to",
);

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "clients",
    about: "Applications that ask for tokens",
    commands: &[
        &LIST,
        &EXPORT,
        &GET,
        &CREATE,
        &UPDATE,
        &REPLACE,
        &DELETE,
        &LAST_USED,
        &AUDITS,
        &SECRETS_ADD,
        &SECRETS_UPDATE,
        &SECRETS_DELETE,
        &SECRETS_ROTATE,
    ],
};
