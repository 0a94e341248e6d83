//! `rules`: who gets in where.

use super::command::{Command, Resource, destroy, read, write};

/// `rules resources list`
pub static RESOURCES_LIST: Command =
    read("rules resources list", "List the rules of all applications").of("resource rules");
/// `rules resources of`
pub static RESOURCES_OF: Command =
    read("rules resources of", "List the rules of one application").of("resource rules");
/// `rules resources get`
pub static RESOURCES_GET: Command = read("rules resources get", "Show one rule");
/// `rules resources create`
pub static RESOURCES_CREATE: Command =
    write("rules resources create", "created", "Create a rule for an application");
/// `rules resources update`
pub static RESOURCES_UPDATE: Command = write("rules resources update", "updated", "Change a rule");
/// `rules resources delete`
pub static RESOURCES_DELETE: Command = destroy("rules resources delete", "deleted", "Delete a rule");
/// `rules flows list`
pub static FLOWS_LIST: Command =
    read("rules flows list", "List authentication flows").of("authentication flows");
/// `rules flows get`
pub static FLOWS_GET: Command = read("rules flows get", "Show an authentication flow");
/// `rules flows create`
pub static FLOWS_CREATE: Command = write("rules flows create", "created", "Create an authentication flow");
/// `rules flows update`
pub static FLOWS_UPDATE: Command = write("rules flows update", "updated", "Change an authentication flow");
/// `rules flows delete`
pub static FLOWS_DELETE: Command =
    destroy("rules flows delete", "deleted", "Delete an authentication flow that no rule uses");
/// `rules acrs list`
pub static ACRS_LIST: Command =
    read("rules acrs list", "List assurance levels (ACRs)").of("authentication contexts");
/// `rules acrs get`
pub static ACRS_GET: Command = read("rules acrs get", "Show one assurance level");
/// `rules acrs create`
pub static ACRS_CREATE: Command = write("rules acrs create", "created", "Create an assurance level");
/// `rules acrs delete`
pub static ACRS_DELETE: Command = destroy("rules acrs delete", "deleted", "Delete an assurance level");
/// `rules transactions list`
pub static TRANSACTIONS_LIST: Command = read("rules transactions list", "List transaction rules");
/// `rules domains list`
pub static DOMAINS_LIST: Command = read("rules domains list", "List domain-based identity provider rules");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "rules",
    about: "Manage access rules and authentication flows",
    commands: &[
        &RESOURCES_LIST,
        &RESOURCES_OF,
        &RESOURCES_GET,
        &RESOURCES_CREATE,
        &RESOURCES_UPDATE,
        &RESOURCES_DELETE,
        &FLOWS_LIST,
        &FLOWS_GET,
        &FLOWS_CREATE,
        &FLOWS_UPDATE,
        &FLOWS_DELETE,
        &ACRS_LIST,
        &ACRS_GET,
        &ACRS_CREATE,
        &ACRS_DELETE,
        &TRANSACTIONS_LIST,
        &DOMAINS_LIST,
    ],
};
