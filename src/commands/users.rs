//! `users`: accounts of people.

use super::command::{Command, Resource, destroy, read, write};
use super::types;

/// `users list`
pub static LIST: Command = read("users list", "List users");
/// `users scan`
pub static SCAN: Command = read("users scan", "List users by a plain GET, the filter in the address");
/// `users get`
pub static GET: Command = read("users get", "Show one user");
/// `users create`
pub static CREATE: Command = write("users create", "created", "Create a user");
/// `users update`
pub static UPDATE: Command = write("users update", "updated", "Change a user");
/// `users delete`
pub static DELETE: Command = destroy("users delete", "deleted", "Delete a user");
/// `users enable`
pub static ENABLE: Command = write("users enable", "enabled", "Enable a user");
/// `users disable`
pub static DISABLE: Command = destroy("users disable", "disabled", "Disable a user");
/// `users lock`
pub static LOCK: Command = destroy("users lock", "locked", "Lock a user");
/// `users unlock`
pub static UNLOCK: Command = write("users unlock", "unlocked", "Unlock a user");
/// `users status`
pub static STATUS: Command = read("users status", "Show whether a user may sign in");
/// `users password set`
pub static PASSWORD_SET: Command =
    write("users password set", "password of {} set", "Set a user's password as an administrator");
/// `users password change`
pub static PASSWORD_CHANGE: Command =
    write("users password change", "password of {} changed", "Change a password, knowing the current one");
/// `users groups add`
pub static GROUPS_ADD: Command = write("users groups add", "{} added to the groups", "Add a user to groups");
/// `users groups join`
pub static GROUPS_JOIN: Command =
    write("users groups join", "{} joined", "Add a user to one group, by the single-user API call");
/// `users groups remove`
pub static GROUPS_REMOVE: Command =
    destroy("users groups remove", "{} removed from the groups", "Remove a user from groups");
/// `users roles add`
pub static ROLES_ADD: Command = write("users roles add", "roles assigned to {}", "Add roles to a user");
/// `users roles remove`
pub static ROLES_REMOVE: Command =
    destroy("users roles remove", "roles removed from {}", "Remove roles from a user");
/// `users throttle get`
pub static THROTTLE_GET: Command = read("users throttle get", "Show the throttle counter of a user");
/// `users throttle reset`
pub static THROTTLE_RESET: Command = write("users throttle reset", "reset", "Reset the counter to zero");
/// `users otp-throttle get`
pub static OTP_THROTTLE_GET: Command =
    read("users otp-throttle get", "Show the one-time passcode counter of a user");
/// `users otp-throttle reset`
pub static OTP_THROTTLE_RESET: Command =
    write("users otp-throttle reset", "reset", "Reset the counter to zero");
/// `users factors list`
pub static FACTORS_LIST: Command = read("users factors list", "List the factors of a user");
/// `users history list`
pub static HISTORY_LIST: Command = read("users history list", "List the access history of a user");
/// `users questions list`
pub static QUESTIONS_LIST: Command =
    read("users questions list", "List a user's security questions; answers are hidden");
/// `users properties list`
pub static PROPERTIES_LIST: Command =
    read("users properties list", "List a user's properties, and which of them can be changed");
/// `users groups list`
pub static GROUPS_LIST: Command = read("users groups list", "List the groups of a user");
/// `users history add`
pub static HISTORY_ADD: Command =
    write("users history add", "access history of {} recorded", "Record an access of a user from an address");
/// `users find login`
pub static FIND_LOGIN: Command = read("users find login", "Show a user by login name or alias").of("users");
/// `users find external-id`
pub static FIND_EXTERNAL_ID: Command =
    read("users find external-id", "Show a user by external id").of("users");
/// `users groups set`
pub static GROUPS_SET: Command =
    destroy("users groups set", "groups of {} replaced", "Replace the list of a user's groups");
/// `users organizations set`
pub static ORGANIZATIONS_SET: Command = destroy(
    "users organizations set",
    "organizations of {} replaced",
    "Replace the list of a user's organizations",
);
/// `users oauth-roles set`
pub static OAUTH_ROLES_SET: Command = destroy(
    "users oauth-roles set",
    "OAuth roles of {} replaced",
    "Replace the list of a user's OAuth roles",
);
/// `users roles list`
pub static ROLES_LIST: Command = read("users roles list", "List the roles of a user");
/// `users roles test`
pub static ROLES_TEST: Command = read("users roles test", "Check whether a user has a role");
/// `users sync`
pub static SYNC: Command = write("users sync", "synchronised", "Synchronise a user from its directory");
/// `users unsync`
pub static UNSYNC: Command =
    write("users unsync", "{} detached from the directory", "Detach a user from the directory");
/// `users bulk create`
pub static BULK_CREATE: Command =
    write("users bulk create", "all users created", "Create many users in one call");
/// `users bulk update`
pub static BULK_UPDATE: Command =
    write("users bulk update", "all users updated", "Change many users in one call");
/// `users bulk delete`
pub static BULK_DELETE: Command =
    destroy("users bulk delete", "all users deleted", "Delete many users in one call");
/// `users search start`
pub static SEARCH_START: Command = read("users search start", "Start an asynchronous search");
/// `users search status`
pub static SEARCH_STATUS: Command = read("users search status", "Show the progress of a search");
/// `users search result`
pub static SEARCH_RESULT: Command = read("users search result", "List the results of a search").of("users");
/// `users risk get`
pub static RISK_GET: Command = read("users risk get", "Show the location risk settings of a user");
/// `users risk update`
pub static RISK_UPDATE: Command =
    write("users risk update", "risk settings of {} updated", "Update the location risk settings of a user");
/// `users locations list`
pub static LOCATIONS_LIST: Command = read("users locations list", "List the locations of a user");
/// `users locations delete`
pub static LOCATIONS_DELETE: Command =
    destroy("users locations delete", "locations of {} deleted", "Delete locations of a user");
/// `users locations expected`
pub static LOCATIONS_EXPECTED: Command =
    read("users locations expected", "List the expected locations of a user");
/// `users locations set-expected`
pub static LOCATIONS_SET_EXPECTED: Command = destroy(
    "users locations set-expected",
    "expected locations of {} replaced",
    "Replace the expected locations of a user",
);
/// `users locations lookup`
pub static LOCATIONS_LOOKUP: Command =
    read("users locations lookup", "Look up the location of an IP address");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "users",
    about: "Manage users",
    commands: &[
        &LIST,
        &SCAN,
        &GET,
        &CREATE,
        &UPDATE,
        &DELETE,
        &ENABLE,
        &DISABLE,
        &LOCK,
        &UNLOCK,
        &STATUS,
        &PASSWORD_SET,
        &PASSWORD_CHANGE,
        &GROUPS_ADD,
        &GROUPS_JOIN,
        &GROUPS_REMOVE,
        &ROLES_ADD,
        &ROLES_REMOVE,
        &FACTORS_LIST,
        &THROTTLE_GET,
        &THROTTLE_RESET,
        &OTP_THROTTLE_GET,
        &OTP_THROTTLE_RESET,
        &HISTORY_ADD,
        &HISTORY_LIST,
        &QUESTIONS_LIST,
        &PROPERTIES_LIST,
        &GROUPS_LIST,
        &FIND_LOGIN,
        &FIND_EXTERNAL_ID,
        &GROUPS_SET,
        &ORGANIZATIONS_SET,
        &OAUTH_ROLES_SET,
        &ROLES_LIST,
        &ROLES_TEST,
        &SYNC,
        &UNSYNC,
        &BULK_CREATE,
        &BULK_UPDATE,
        &BULK_DELETE,
        &SEARCH_START,
        &SEARCH_STATUS,
        &SEARCH_RESULT,
        &types::USER_ATTRIBUTES_LIST,
        &RISK_GET,
        &RISK_UPDATE,
        &LOCATIONS_LIST,
        &LOCATIONS_DELETE,
        &LOCATIONS_EXPECTED,
        &LOCATIONS_SET_EXPECTED,
        &LOCATIONS_LOOKUP,
    ],
};
