//! `authenticators machines`: machines that are known again.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators machines list`
pub static LIST: Command = read("authenticators machines list", "List the machines of a user");
/// `authenticators machines create`
pub static CREATE: Command = write(
    "authenticators machines create",
    "machine of {} registered",
    "Register a machine of a user and show its nonces once",
);
/// `authenticators machines delete`
pub static DELETE: Command =
    destroy("authenticators machines delete", "machine of {} deleted", "Delete a machine of a user");
