//! `clients`: applications that ask for tokens, and their secrets.

use super::command::{Command, Resource, destroy, read, write};

/// `clients list`
pub static LIST: Command = read("clients list", "List clients");
/// `clients export`
pub static EXPORT: Command = read("clients export", "Export every client with all of its fields");
/// `clients get`
pub static GET: Command = read("clients get", "Show one client");
/// `clients create`
pub static CREATE: Command = write("clients create", "created", "Create a client");
/// `clients update`
pub static UPDATE: Command = write("clients update", "updated", "Update a client");
/// `clients replace`
pub static REPLACE: Command =
    write("clients replace", "replaced", "Replace a client with the contents of a file");
/// `clients delete`
pub static DELETE: Command = destroy("clients delete", "deleted", "Delete a client");
/// `clients last-used`
pub static LAST_USED: Command = read("clients last-used", "Show when a client was last used").of("clients");
/// `clients audits`
pub static AUDITS: Command = read("clients audits", "List audit events of a client").of("audits");
/// `clients secrets list`
pub static SECRETS_LIST: Command =
    read("clients secrets list", "List the secrets of a client; values are hidden").of("secrets");
/// `clients secrets add`
pub static SECRETS_ADD: Command =
    write("clients secrets add", "secret of {} added", "Create a client secret and show it once");
/// `clients secrets update`
pub static SECRETS_UPDATE: Command = write(
    "clients secrets update",
    "secret of {} updated",
    "Update the description or expiry of a client secret",
);
/// `clients secrets delete`
pub static SECRETS_DELETE: Command =
    destroy("clients secrets delete", "secret of {} deleted", "Delete a secret of a client");
/// `clients secrets rotate`
pub static SECRETS_ROTATE: Command = write(
    "clients secrets rotate",
    "secret of {} rotated",
    "Create a new client secret, show it once, and optionally delete the old one",
);
/// `clients admin-api list`
pub static ADMIN_API_LIST: Command =
    read("clients admin-api list", "List administration API applications").of("admin API applications");
/// `clients admin-api get`
pub static ADMIN_API_GET: Command = read("clients admin-api get", "Show one administration API application");
/// `clients admin-api create`
pub static ADMIN_API_CREATE: Command =
    write("clients admin-api create", "created", "Create an administration API application");
/// `clients admin-api update`
pub static ADMIN_API_UPDATE: Command =
    write("clients admin-api update", "updated", "Update an administration API application");
/// `clients admin-api delete`
pub static ADMIN_API_DELETE: Command =
    destroy("clients admin-api delete", "deleted", "Delete an administration API application");
/// `clients auth-api list`
pub static AUTH_API_LIST: Command = read("clients auth-api list", "List authentication API applications")
    .of("authentication API applications");
/// `clients auth-api get`
pub static AUTH_API_GET: Command = read("clients auth-api get", "Show one authentication API application");
/// `clients auth-api create`
pub static AUTH_API_CREATE: Command =
    write("clients auth-api create", "created", "Create an authentication API application");
/// `clients auth-api update`
pub static AUTH_API_UPDATE: Command =
    write("clients auth-api update", "updated", "Update an authentication API application");
/// `clients auth-api delete`
pub static AUTH_API_DELETE: Command =
    destroy("clients auth-api delete", "deleted", "Delete an authentication API application");
/// `clients templates list`
pub static TEMPLATES_LIST: Command = read("clients templates list", "List application templates");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "clients",
    about: "Manage client applications",
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
        &SECRETS_LIST,
        &SECRETS_ADD,
        &SECRETS_UPDATE,
        &SECRETS_DELETE,
        &SECRETS_ROTATE,
        &ADMIN_API_LIST,
        &ADMIN_API_GET,
        &ADMIN_API_CREATE,
        &ADMIN_API_UPDATE,
        &ADMIN_API_DELETE,
        &AUTH_API_LIST,
        &AUTH_API_GET,
        &AUTH_API_CREATE,
        &AUTH_API_UPDATE,
        &AUTH_API_DELETE,
        &TEMPLATES_LIST,
    ],
};
