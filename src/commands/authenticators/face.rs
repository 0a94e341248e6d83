//! `authenticators face`: faces.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators face list`
pub static LIST: Command = read("authenticators face list", "List the faces of a user").of("face biometrics");
/// `authenticators face settings`
pub static SETTINGS: Command = read("authenticators face settings", "Show the rules for the faces of a user");
/// `authenticators face create`
pub static CREATE: Command = write(
    "authenticators face create",
    "face for {} created",
    "Let a user register a face and show once how",
);
/// `authenticators face create-old`
pub static CREATE_OLD: Command = write(
    "authenticators face create-old",
    "face for {} created",
    "The same by the call of old, which the platform will drop",
);
/// `authenticators face update`
pub static UPDATE: Command =
    write("authenticators face update", "face of {} updated", "Change the status or the end of a face");
/// `authenticators face mail`
pub static MAIL: Command =
    write("authenticators face mail", "e-mail about {} sent", "Mail a user how to register a face");
/// `authenticators face delete`
pub static DELETE: Command = destroy("authenticators face delete", "deleted", "Delete a face");
