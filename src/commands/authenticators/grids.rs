//! `authenticators grids`: cards with a grid of cells.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators grids list`
pub static LIST: Command = read("authenticators grids list", "List assigned grids");
/// `authenticators grids list-unassigned`
pub static LIST_UNASSIGNED: Command = read("authenticators grids list-unassigned", "List unassigned grids");
/// `authenticators grids get`
pub static GET: Command = read("authenticators grids get", "Show one grid");
/// `authenticators grids find`
pub static FIND: Command = read("authenticators grids find", "Show the grid with a serial number");
/// `authenticators grids limits`
pub static LIMITS: Command = read("authenticators grids limits", "Show the limits for grid creation");
/// `authenticators grids create`
pub static CREATE: Command = write(
    "authenticators grids create",
    "grid for {} created",
    "Create a grid for a user and show its cells once",
);
/// `authenticators grids create-unassigned`
pub static CREATE_UNASSIGNED: Command = write(
    "authenticators grids create-unassigned",
    "unassigned grids created",
    "Create unassigned grids",
)
.long(
    "The answer tells the grids apart: -o csv or -o json shows it. Their cells are seen with 'get --reveal'.",
);
/// `authenticators grids assign`
pub static ASSIGN: Command = write("authenticators grids assign", "assigned", "Assign a grid to a user");
/// `authenticators grids assign-to-login`
pub static ASSIGN_TO_LOGIN: Command =
    write("authenticators grids assign-to-login", "assigned", "Assign a grid to the user with a login name");
/// `authenticators grids unassign`
pub static UNASSIGN: Command =
    destroy("authenticators grids unassign", "unassigned", "Unassign a grid from its user");
/// `authenticators grids set-state`
pub static SET_STATE: Command =
    write("authenticators grids set-state", "{} is now {state}", "Enable, disable or cancel a grid");
/// `authenticators grids mail`
pub static MAIL: Command =
    write("authenticators grids mail", "e-mail about {} sent", "Mail a grid to its user");
/// `authenticators grids export`
pub static EXPORT: Command = read("authenticators grids export", "Write a grid to a PDF file");
/// `authenticators grids groups set`
pub static GROUPS_SET: Command = destroy(
    "authenticators grids groups set",
    "groups of {} replaced",
    "Replace the groups of an unassigned grid",
);
/// `authenticators grids delete`
pub static DELETE: Command = destroy("authenticators grids delete", "deleted", "Delete a grid");
/// `authenticators grids search start`
pub static SEARCH_START: Command = read("authenticators grids search start", "Start an asynchronous search");
/// `authenticators grids search status`
pub static SEARCH_STATUS: Command =
    read("authenticators grids search status", "Show the progress of a search");
/// `authenticators grids search result`
pub static SEARCH_RESULT: Command =
    read("authenticators grids search result", "List the results of a search").of("grids");
/// `authenticators grids search-unassigned start`
pub static SEARCH_UNASSIGNED_START: Command =
    read("authenticators grids search-unassigned start", "Start an asynchronous search of unassigned ones");
/// `authenticators grids search-unassigned status`
pub static SEARCH_UNASSIGNED_STATUS: Command =
    read("authenticators grids search-unassigned status", "Show the progress of a search");
/// `authenticators grids search-unassigned result`
pub static SEARCH_UNASSIGNED_RESULT: Command =
    read("authenticators grids search-unassigned result", "List the results of a search").of("grids");
