//! `authenticators tokens`: hardware tokens and apps that show codes.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators tokens list`
pub static LIST: Command = read("authenticators tokens list", "List assigned tokens");
/// `authenticators tokens list-unassigned`
pub static LIST_UNASSIGNED: Command =
    read("authenticators tokens list-unassigned", "List unassigned hardware tokens");
/// `authenticators tokens get`
pub static GET: Command = read("authenticators tokens get", "Show one token");
/// `authenticators tokens find`
pub static FIND: Command = read("authenticators tokens find", "Show the token with a serial number");
/// `authenticators tokens create`
pub static CREATE: Command =
    write("authenticators tokens create", "token for {} created", "Create a soft token for a user");
/// `authenticators tokens assign`
pub static ASSIGN: Command =
    write("authenticators tokens assign", "assigned", "Assign a hardware token to a user");
/// `authenticators tokens assign-to-login`
pub static ASSIGN_TO_LOGIN: Command = write(
    "authenticators tokens assign-to-login",
    "assigned",
    "Assign a hardware token to the user with a login name",
);
/// `authenticators tokens unassign`
pub static UNASSIGN: Command =
    destroy("authenticators tokens unassign", "unassigned", "Unassign a hardware token from its user");
/// `authenticators tokens activate`
pub static ACTIVATE: Command = write(
    "authenticators tokens activate",
    "activation of {} started",
    "Start an activation and show its data once",
);
/// `authenticators tokens complete`
pub static COMPLETE: Command =
    write("authenticators tokens complete", "activated", "Complete an activation with the code from the app");
/// `authenticators tokens set-state`
pub static SET_STATE: Command =
    write("authenticators tokens set-state", "{} is now {state}", "Enable or disable a token");
/// `authenticators tokens label`
pub static LABEL: Command =
    write("authenticators tokens label", "labelled", "Set the label of an assigned token");
/// `authenticators tokens reset`
pub static RESET: Command = write("authenticators tokens reset", "reset", "Resynchronise a token");
/// `authenticators tokens unlock`
pub static UNLOCK: Command =
    write("authenticators tokens unlock", "unlock code for {} created", "Create the unlock code of a token");
/// `authenticators tokens groups set`
pub static GROUPS_SET: Command = destroy(
    "authenticators tokens groups set",
    "groups of {} replaced",
    "Replace the groups of an unassigned token",
);
/// `authenticators tokens delete`
pub static DELETE: Command = destroy("authenticators tokens delete", "deleted", "Delete a token");
/// `authenticators tokens search start`
pub static SEARCH_START: Command = read("authenticators tokens search start", "Start an asynchronous search");
/// `authenticators tokens search status`
pub static SEARCH_STATUS: Command =
    read("authenticators tokens search status", "Show the progress of a search");
/// `authenticators tokens search result`
pub static SEARCH_RESULT: Command =
    read("authenticators tokens search result", "List the results of a search").of("tokens");
/// `authenticators tokens search-unassigned start`
pub static SEARCH_UNASSIGNED_START: Command =
    read("authenticators tokens search-unassigned start", "Start an asynchronous search of unassigned ones");
/// `authenticators tokens search-unassigned status`
pub static SEARCH_UNASSIGNED_STATUS: Command =
    read("authenticators tokens search-unassigned status", "Show the progress of a search");
/// `authenticators tokens search-unassigned result`
pub static SEARCH_UNASSIGNED_RESULT: Command =
    read("authenticators tokens search-unassigned result", "List the results of a search").of("tokens");
