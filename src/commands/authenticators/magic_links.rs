//! `authenticators magic-links`: magic links.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators magic-links get`
pub static GET: Command =
    read("authenticators magic-links get", "Show the magic link of a user, without its address");
/// `authenticators magic-links create`
pub static CREATE: Command = write(
    "authenticators magic-links create",
    "magic link for {} created",
    "Create a magic link and show it once, or mail it",
);
/// `authenticators magic-links delete`
pub static DELETE: Command = destroy(
    "authenticators magic-links delete",
    "magic link of {} revoked",
    "Revoke the magic link of a user",
);
