//! `authenticators otps`: one-time passcodes.

use crate::commands::command::{Command, write};

/// `authenticators otps create`
pub static CREATE: Command = write(
    "authenticators otps create",
    "passcode for {} created",
    "Create a one-time passcode and show it once, or send it",
);
/// `authenticators otps contact send`
pub static CONTACT_SEND: Command = write(
    "authenticators otps contact send",
    "code sent to {}",
    "Send a code to verify an address or a number",
);
/// `authenticators otps contact check`
pub static CONTACT_CHECK: Command =
    write("authenticators otps contact check", "code is valid", "Verify a code that was received");
