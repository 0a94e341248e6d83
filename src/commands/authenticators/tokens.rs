//! `authenticators tokens`: hardware tokens and apps that show codes.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators tokens list`
pub static LIST: Command = read("authenticators tokens list", "List the tokens that users have");
/// `authenticators tokens list-unassigned`
pub static LIST_UNASSIGNED: Command =
    read("authenticators tokens list-unassigned", "List the hardware tokens that nobody has");
/// `authenticators tokens get`
pub static GET: Command = read("authenticators tokens get", "Show one token");
/// `authenticators tokens find`
pub static FIND: Command = read("authenticators tokens find", "Show the token with a serial number");
/// `authenticators tokens create`
pub static CREATE: Command =
    write("authenticators tokens create", "token for {} created", "Make a soft token for a user");
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
    "Start an activation and show once what the user needs for it",
);
/// `authenticators tokens complete`
pub static COMPLETE: Command = write(
    "authenticators tokens complete",
    "activated",
    "Finish an activation with the code that the user's app shows",
);
/// `authenticators tokens set-state`
pub static SET_STATE: Command =
    write("authenticators tokens set-state", "{} is now {state}", "Switch a token on or off");
/// `authenticators tokens label`
pub static LABEL: Command =
    write("authenticators tokens label", "labelled", "Put a label on a token that a user has");
/// `authenticators tokens reset`
pub static RESET: Command =
    write("authenticators tokens reset", "reset", "Bring a token into step with the platform again");
/// `authenticators tokens unlock`
pub static UNLOCK: Command = write(
    "authenticators tokens unlock",
    "unlock code for {} created",
    "Make the code that unlocks a locked token",
);
/// `authenticators tokens groups set`
pub static GROUPS_SET: Command = destroy(
    "authenticators tokens groups set",
    "groups of {} replaced",
    "Replace the groups of a token that nobody has",
);
/// `authenticators tokens delete`
pub static DELETE: Command = destroy("authenticators tokens delete", "deleted", "Delete a token");
/// `authenticators tokens search start`
pub static SEARCH_START: Command =
    read("authenticators tokens search start", "Start a search that runs on its own at the platform");
/// `authenticators tokens search status`
pub static SEARCH_STATUS: Command =
    read("authenticators tokens search status", "Show how far such a search is");
/// `authenticators tokens search result`
pub static SEARCH_RESULT: Command =
    read("authenticators tokens search result", "List the results of a search").of("tokens");
/// `authenticators tokens search-unassigned start`
pub static SEARCH_UNASSIGNED_START: Command = read(
    "authenticators tokens search-unassigned start",
    "Start a search of its own for those that nobody has",
);
/// `authenticators tokens search-unassigned status`
pub static SEARCH_UNASSIGNED_STATUS: Command =
    read("authenticators tokens search-unassigned status", "Show how far such a search is");
/// `authenticators tokens search-unassigned result`
pub static SEARCH_UNASSIGNED_RESULT: Command =
    read("authenticators tokens search-unassigned result", "List the results of a search").of("tokens");
