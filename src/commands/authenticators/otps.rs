//! `authenticators otps`: one-time passcodes.

use crate::commands::command::{Command, write};

/// `authenticators otps create`
pub static CREATE: Command = write(
    "authenticators otps create",
    "passcode for {} created",
    "Make a passcode for a user, to show once or to send",
);
/// `authenticators otps contact send`
pub static CONTACT_SEND: Command = write(
    "authenticators otps contact send",
    "code sent to {}",
    "Send a code to an address or a number to check it",
);
/// `authenticators otps contact check`
pub static CONTACT_CHECK: Command =
    write("authenticators otps contact check", "code is valid", "Check the code that arrived");
