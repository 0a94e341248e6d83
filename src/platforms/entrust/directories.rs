//! Directories that users are synchronised from. The platform lets this API read them only; what changes
//! them is its own portal. One user is synchronised with `users sync`.

use super::answers::WITH_ID;
use crate::commands::args::{DIRECTORY, DIRECTORY_SYNC, GROUP_FILTER, MAPPING, SEARCH_BASE, SYNC_AGENT};
use crate::commands::{Arg, Column, Command, column, columns, directories};
use crate::platforms::table::{Answer, Operation};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/type"),
    column(&columns::BASE, "/rootDomainNamingContext"),
];

const MAPPINGS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::DIRECTORY_ATTRIBUTE, "/directoryAttributeName"),
    column(&columns::USER_ATTRIBUTE, "/userAttribute/name"),
];

const SYNCS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::STATUS, "/state"),
    column(&columns::DIRECTORY, "/directoryId"),
    column(&columns::AGENT, "/directorySyncAgentId"),
    column(&columns::UPDATED, "/lastUpdate"),
];

const FILTERS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DIRECTORY, "/directoryId"),
];

const BASES: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::BASE, "/node"),
    column(&columns::SUBTREE, "/subsearchbasesIncluded"),
    column(&columns::DIRECTORY, "/directoryId"),
];

const PROGRESS: &[Column] = &[
    column(&columns::DIRECTORY, "/directoryName"),
    column(&columns::STATUS, "/state"),
    column(&columns::STARTED, "/syncStarted"),
    column(&columns::UPDATED, "/syncUpdated"),
    column(&columns::USERS_ADDED, "/usersAdded"),
    column(&columns::USERS_REMOVED, "/usersRemoved"),
    column(&columns::USERS_FAILED, "/usersFailed"),
    column(&columns::GROUPS_ADDED, "/groupsAdded"),
    column(&columns::GROUPS_FAILED, "/groupsFailed"),
];

const ONE: &[&Arg] = &[&DIRECTORY];

const fn listed(command: &'static Command, path: &'static str, columns: &'static [Column]) -> Operation {
    Operation::list(command, path).columns(columns).needs("DIRECTORIES:VIEW")
}

const fn shown(command: &'static Command, path: &'static str, columns: &'static [Column]) -> Operation {
    Operation::get(command, path).columns(columns).answers(WITH_ID).needs("DIRECTORIES:VIEW")
}

pub(super) static OPERATIONS: &[Operation] = &[
    listed(&directories::LIST, "/v1/directories", COLUMNS).try_it(&["directories list"]),
    shown(&directories::GET, "/v1/directories/{directory}", COLUMNS)
        .on(ONE)
        .try_it(&["directories get Headquarters"]),
    shown(&directories::SYNC_STATUS, "/v1/directorysyncinfo/{directory}", PROGRESS)
        .on(ONE)
        .answers(Answer::holds(&["/id", "/directoryName"]))
        .try_it(&["directories sync-status Headquarters"]),
    listed(&directories::MAPPINGS_LIST, "/v1/directories/{directory}/attributemappings", MAPPINGS)
        .on(ONE)
        .try_it(&["directories mappings list Headquarters"]),
    shown(&directories::MAPPINGS_GET, "/v1/attributemappings/{mapping}", MAPPINGS)
        .on(&[&MAPPING])
        .try_it(&["directories mappings get 00000000-0000-4000-8000-0000000d1001"]),
    // The id in this path is that of the agent, though it stands where the directory's stands elsewhere.
    listed(&directories::SYNCS_LIST, "/v1/directories/{sync-agent}/directorysyncs", SYNCS)
        .on(&[&SYNC_AGENT])
        .try_it(&["directories syncs list 00000000-0000-4000-8000-0000000d2001"]),
    shown(&directories::SYNCS_GET, "/v1/directorysyncs/{sync}", SYNCS)
        .on(&[&DIRECTORY_SYNC])
        .try_it(&["directories syncs get 00000000-0000-4000-8000-0000000d3001"]),
    listed(&directories::GROUP_FILTERS_LIST, "/v1/directories/{directory}/groupfilters", FILTERS)
        .on(ONE)
        .try_it(&["directories group-filters list Headquarters"]),
    shown(&directories::GROUP_FILTERS_GET, "/v1/groupfilters/{group-filter}", FILTERS)
        .on(&[&GROUP_FILTER])
        .try_it(&["directories group-filters get 00000000-0000-4000-8000-0000000d4001"]),
    listed(&directories::SEARCH_BASES_LIST, "/v1/directories/{directory}/searchbases", BASES)
        .on(ONE)
        .try_it(&["directories search-bases list Headquarters"]),
    shown(&directories::SEARCH_BASES_GET, "/v1/searchbases/{search-base}", BASES)
        .on(&[&SEARCH_BASE])
        .try_it(&["directories search-bases get 00000000-0000-4000-8000-0000000d5001"]),
];
