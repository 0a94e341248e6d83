//! `entra`: people and groups that come from Microsoft Entra ID.

use super::command::{Command, Resource, destroy, read, write};

/// `entra config get`
pub static CONFIG_GET: Command = read("entra config get", "Show the connection to Entra ID");
/// `entra config create`
pub static CONFIG_CREATE: Command =
    write("entra config create", "Entra ID configuration created", "Set up the connection to Entra ID");
/// `entra config update`
pub static CONFIG_UPDATE: Command =
    write("entra config update", "Entra ID configuration updated", "Replace the connection to Entra ID");
/// `entra config delete`
pub static CONFIG_DELETE: Command =
    destroy("entra config delete", "Entra ID configuration deleted", "Delete the connection to Entra ID");
/// `entra config test`
pub static CONFIG_TEST: Command =
    read("entra config test", "Test the stored connection, or one given on the command line");
/// `entra users search`
pub static USERS_SEARCH: Command = read("entra users search", "Search users in Entra ID");
/// `entra users import`
pub static USERS_IMPORT: Command =
    write("entra users import", "users of {} imported", "Import users from Entra ID");
/// `entra groups search`
pub static GROUPS_SEARCH: Command = read("entra groups search", "Search groups in Entra ID");
/// `entra groups import`
pub static GROUPS_IMPORT: Command =
    write("entra groups import", "groups of {} imported", "Import groups from Entra ID");
/// `entra members search`
pub static MEMBERS_SEARCH: Command = read("entra members search", "Search members of a group in Entra ID");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "entra",
    about: "Microsoft Entra ID connection and imports",
    commands: &[
        &CONFIG_GET,
        &CONFIG_CREATE,
        &CONFIG_UPDATE,
        &CONFIG_DELETE,
        &CONFIG_TEST,
        &USERS_SEARCH,
        &USERS_IMPORT,
        &GROUPS_SEARCH,
        &GROUPS_IMPORT,
        &MEMBERS_SEARCH,
    ],
};
