//! `authenticators passwords`: passwords.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators passwords list`
pub static LIST: Command =
    read("authenticators passwords list", "List the passwords of a user; values are hidden");
/// `authenticators passwords get`
pub static GET: Command = read("authenticators passwords get", "Show the password status of a user");
/// `authenticators passwords policy`
pub static POLICY: Command = read("authenticators passwords policy", "Show the password policy of a user");
/// `authenticators passwords policy-named`
pub static POLICY_NAMED: Command =
    read("authenticators passwords policy-named", "Show the policy of a named password");
/// `authenticators passwords validate`
pub static VALIDATE: Command =
    read("authenticators passwords validate", "Validate a password without setting it");
/// `authenticators passwords generate`
pub static GENERATE: Command =
    write("authenticators passwords generate", "password of {} set", "Generate a password and show it once");
/// `authenticators passwords notify`
pub static NOTIFY: Command = write(
    "authenticators passwords notify",
    "password notification sent to {}",
    "Mail a user that the password will expire",
);
/// `authenticators passwords notify-named`
pub static NOTIFY_NAMED: Command = write(
    "authenticators passwords notify-named",
    "password notification sent to {}",
    "Mail a user that a named password will expire",
);
/// `authenticators passwords delete`
pub static DELETE: Command =
    destroy("authenticators passwords delete", "password of {} deleted", "Delete the password of a user");
/// `authenticators passwords delete-named`
pub static DELETE_NAMED: Command = destroy(
    "authenticators passwords delete-named",
    "password of {} deleted",
    "Delete a named password of a user",
);
