//! `authenticators fido`: passkeys and other FIDO tokens.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators fido list`
pub static LIST: Command = read("authenticators fido list", "List passkeys").of("passkeys");
/// `authenticators fido get`
pub static GET: Command = read("authenticators fido get", "Show one passkey");
/// `authenticators fido challenge`
pub static CHALLENGE: Command =
    read("authenticators fido challenge", "Get a registration challenge for a passkey");
/// `authenticators fido register`
pub static REGISTER: Command = write(
    "authenticators fido register",
    "passkey for {} registered",
    "Register a passkey with its response to a challenge",
);
/// `authenticators fido update`
pub static UPDATE: Command =
    write("authenticators fido update", "updated", "Rename, enable or disable a passkey");
/// `authenticators fido delete`
pub static DELETE: Command = destroy("authenticators fido delete", "deleted", "Delete a passkey");
