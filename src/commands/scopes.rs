//! `scopes`: what a token may be asked for, with secrets and a title in each language.

use super::command::{Command, Resource, destroy, read, write};

/// `scopes list`
pub static LIST: Command = read("scopes list", "List scopes, standard ones included");
/// `scopes get`
pub static GET: Command = read("scopes get", "Show one scope");
/// `scopes create`
pub static CREATE: Command = write("scopes create", "created", "Create a scope");
/// `scopes update`
pub static UPDATE: Command = write("scopes update", "updated", "Update a scope");
/// `scopes replace`
pub static REPLACE: Command =
    write("scopes replace", "replaced", "Replace a scope with the contents of a file");
/// `scopes delete`
pub static DELETE: Command = destroy("scopes delete", "deleted", "Delete a scope");
/// `scopes clients`
pub static CLIENTS: Command = read("scopes clients", "List the clients that use a scope");
/// `scopes last-used`
pub static LAST_USED: Command = read("scopes last-used", "Show when a scope was last used").of("scopes");
/// `scopes audits`
pub static AUDITS: Command = read("scopes audits", "List audit events of a scope").of("audits");
/// `scopes secrets list`
pub static SECRETS_LIST: Command =
    read("scopes secrets list", "List the secrets of a scope; values are hidden").of("secrets");
/// `scopes secrets add`
pub static SECRETS_ADD: Command =
    write("scopes secrets add", "secret of {} added", "Create a scope secret and show it once");
/// `scopes secrets update`
pub static SECRETS_UPDATE: Command = write(
    "scopes secrets update",
    "secret of {} updated",
    "Update the description or expiry of a scope secret",
);
/// `scopes secrets delete`
pub static SECRETS_DELETE: Command =
    destroy("scopes secrets delete", "secret of {} deleted", "Delete a secret of a scope");
/// `scopes secrets rotate`
pub static SECRETS_ROTATE: Command = write(
    "scopes secrets rotate",
    "secret of {} rotated",
    "Create a new scope secret, show it once, and optionally delete the old one",
);
/// `scopes titles list`
pub static TITLES_LIST: Command = read("scopes titles list", "List the titles of a scope, one per language");
/// `scopes titles get`
pub static TITLES_GET: Command = read("scopes titles get", "Show one title of a scope");
/// `scopes titles create`
pub static TITLES_CREATE: Command =
    write("scopes titles create", "title of {} created", "Create a title of a scope");
/// `scopes titles update`
pub static TITLES_UPDATE: Command =
    write("scopes titles update", "title of {} updated", "Update a title of a scope");
/// `scopes titles delete`
pub static TITLES_DELETE: Command =
    destroy("scopes titles delete", "title of {} deleted", "Delete a title of a scope");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "scopes",
    about: "Manage scopes",
    commands: &[
        &LIST,
        &GET,
        &CREATE,
        &UPDATE,
        &REPLACE,
        &DELETE,
        &CLIENTS,
        &LAST_USED,
        &AUDITS,
        &SECRETS_LIST,
        &SECRETS_ADD,
        &SECRETS_UPDATE,
        &SECRETS_DELETE,
        &SECRETS_ROTATE,
        &TITLES_LIST,
        &TITLES_GET,
        &TITLES_CREATE,
        &TITLES_UPDATE,
        &TITLES_DELETE,
    ],
};
