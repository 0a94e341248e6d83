//! `directories`: directories that users come from.

use super::command::{Command, Resource, read};

/// `directories list`
pub static LIST: Command = read("directories list", "List directories");
/// `directories get`
pub static GET: Command = read("directories get", "Show one directory");
/// `directories sync-status`
pub static SYNC_STATUS: Command =
    read("directories sync-status", "Show the status of the last synchronisation");
/// `directories mappings list`
pub static MAPPINGS_LIST: Command =
    read("directories mappings list", "List the attribute mappings of a directory");
/// `directories mappings get`
pub static MAPPINGS_GET: Command = read("directories mappings get", "Show one attribute mapping");
/// `directories syncs list`
pub static SYNCS_LIST: Command = read("directories syncs list", "List the synchronisations of an agent");
/// `directories syncs get`
pub static SYNCS_GET: Command = read("directories syncs get", "Show the settings of one synchronisation");
/// `directories group-filters list`
pub static GROUP_FILTERS_LIST: Command =
    read("directories group-filters list", "List the group filters of a directory");
/// `directories group-filters get`
pub static GROUP_FILTERS_GET: Command = read("directories group-filters get", "Show one group filter");
/// `directories search-bases list`
pub static SEARCH_BASES_LIST: Command =
    read("directories search-bases list", "List the search bases of a directory");
/// `directories search-bases get`
pub static SEARCH_BASES_GET: Command = read("directories search-bases get", "Show one search base");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "directories",
    about: "Synchronised directories",
    commands: &[
        &LIST,
        &GET,
        &SYNC_STATUS,
        &MAPPINGS_LIST,
        &MAPPINGS_GET,
        &SYNCS_LIST,
        &SYNCS_GET,
        &GROUP_FILTERS_LIST,
        &GROUP_FILTERS_GET,
        &SEARCH_BASES_LIST,
        &SEARCH_BASES_GET,
    ],
};
