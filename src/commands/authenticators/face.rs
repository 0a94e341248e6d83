//! `authenticators face`: faces.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators face list`
pub static LIST: Command = read("authenticators face list", "List the faces of a user").of("face biometrics");
/// `authenticators face settings`
pub static SETTINGS: Command = read("authenticators face settings", "Show the face settings of a user");
/// `authenticators face create`
pub static CREATE: Command =
    write("authenticators face create", "face for {} created", "Create a face registration and show it once");
/// `authenticators face create-old`
pub static CREATE_OLD: Command =
    write("authenticators face create-old", "face for {} created", "The same by the deprecated API call");
/// `authenticators face update`
pub static UPDATE: Command =
    write("authenticators face update", "face of {} updated", "Update the status or expiry of a face");
/// `authenticators face mail`
pub static MAIL: Command =
    write("authenticators face mail", "e-mail about {} sent", "Mail a face registration to its user");
/// `authenticators face delete`
pub static DELETE: Command = destroy("authenticators face delete", "deleted", "Delete a face");
