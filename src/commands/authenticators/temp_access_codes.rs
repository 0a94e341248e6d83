//! `authenticators temp-access-codes`: temporary access codes.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators temp-access-codes get`
pub static GET: Command =
    read("authenticators temp-access-codes get", "Show the temporary access code status of a user");
/// `authenticators temp-access-codes create`
pub static CREATE: Command = write(
    "authenticators temp-access-codes create",
    "temporary access code for {} created",
    "Create a temporary access code and show it once",
);
/// `authenticators temp-access-codes delete`
pub static DELETE: Command = destroy(
    "authenticators temp-access-codes delete",
    "temporary access code of {} deleted",
    "Delete the temporary access code of a user",
);
