//! `authenticators smart-credentials`: smart cards and their kin on phones.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators smart-credentials definitions list`
pub static DEFINITIONS_LIST: Command =
    read("authenticators smart-credentials definitions list", "List the definitions of smart credentials");
/// `authenticators smart-credentials definitions get`
pub static DEFINITIONS_GET: Command =
    read("authenticators smart-credentials definitions get", "Show one definition");
/// `authenticators smart-credentials definitions find`
pub static DEFINITIONS_FIND: Command =
    read("authenticators smart-credentials definitions find", "Show the definition with a name");
/// `authenticators smart-credentials definitions for-user`
pub static DEFINITIONS_FOR_USER: Command =
    read("authenticators smart-credentials definitions for-user", "List the definitions available to a user")
        .of("definitions");
/// `authenticators smart-credentials get`
pub static GET: Command = read("authenticators smart-credentials get", "Show one smart credential");
/// `authenticators smart-credentials find`
pub static FIND: Command =
    read("authenticators smart-credentials find", "Show the smart credential with a serial number");
/// `authenticators smart-credentials create`
pub static CREATE: Command = write(
    "authenticators smart-credentials create",
    "smart credential for {} created",
    "Create a smart credential for a user",
);
/// `authenticators smart-credentials update`
pub static UPDATE: Command =
    write("authenticators smart-credentials update", "updated", "Change a smart credential");
/// `authenticators smart-credentials activate`
pub static ACTIVATE: Command = write(
    "authenticators smart-credentials activate",
    "activation of {} started",
    "Start an activation and show its data once",
);
/// `authenticators smart-credentials set-state`
pub static SET_STATE: Command = write(
    "authenticators smart-credentials set-state",
    "{} is now {state}",
    "Enable or disable a smart credential",
);
/// `authenticators smart-credentials unassign`
pub static UNASSIGN: Command = destroy(
    "authenticators smart-credentials unassign",
    "unassigned",
    "Unassign a smart credential from its user",
);
/// `authenticators smart-credentials unblock`
pub static UNBLOCK: Command = write(
    "authenticators smart-credentials unblock",
    "unblock response for {} created",
    "Create the unblock code of a smart credential",
);
/// `authenticators smart-credentials delete`
pub static DELETE: Command =
    destroy("authenticators smart-credentials delete", "deleted", "Delete a smart credential");
/// `authenticators smart-credentials sign start`
pub static SIGN_START: Command = write(
    "authenticators smart-credentials sign start",
    "signature with {} started",
    "Request a signature from a user",
);
/// `authenticators smart-credentials sign complete`
pub static SIGN_COMPLETE: Command = write(
    "authenticators smart-credentials sign complete",
    "signature with {} fetched",
    "Get or cancel a requested signature",
);
/// `authenticators smart-credentials certificates export`
pub static CERTIFICATES_EXPORT: Command =
    read("authenticators smart-credentials certificates export", "Show a certificate, or write it to a file");
/// `authenticators smart-credentials certificates hold`
pub static CERTIFICATES_HOLD: Command = destroy(
    "authenticators smart-credentials certificates hold",
    "certificate of {} put on hold",
    "Put a certificate on hold",
);
/// `authenticators smart-credentials certificates unhold`
pub static CERTIFICATES_UNHOLD: Command =
    write("authenticators smart-credentials certificates unhold", "released", "Take a certificate off hold");
/// `authenticators smart-credentials certificates revoke`
pub static CERTIFICATES_REVOKE: Command =
    destroy("authenticators smart-credentials certificates revoke", "revoked", "Revoke a certificate");
