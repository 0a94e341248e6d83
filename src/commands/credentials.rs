//! `credentials`: what authenticators check people by.

use super::command::{Command, Resource, destroy, read, write};
use super::types;

/// What an operator should know before changing one by hand.
const CARE: &str = "A credential stands in a device and behind an authenticator. Where a command for the device or \
    the authenticator does what is wanted, that one is the better way: it keeps all of them in step.";

/// `credentials list`
pub static LIST: Command = read("credentials list", "List credentials");
/// `credentials scan`
pub static SCAN: Command =
    read("credentials scan", "List credentials by a plain GET, the filter in the address");
/// `credentials get`
pub static GET: Command = read("credentials get", "Show one credential");
/// `credentials set-status`
pub static SET_STATUS: Command =
    write("credentials set-status", "{} is now {status}", "Set the status of a credential").long(
        "The order of statuses is checked before anything is sent. REVOKED and TERMINATED are for good.",
    );
/// `credentials attributes list`
pub static ATTRIBUTES_LIST: Command =
    read("credentials attributes list", "List the attributes of a credential");
/// `credentials attributes set`
pub static ATTRIBUTES_SET: Command =
    write("credentials attributes set", "changed", "Set attributes of a credential");
/// `credentials attributes remove`
pub static ATTRIBUTES_REMOVE: Command =
    destroy("credentials attributes remove", "changed", "Remove attributes from a credential");
/// `credentials replace`
pub static REPLACE: Command =
    destroy("credentials replace", "replaced", "Replace a credential with the contents of a file").long(CARE);
/// `credentials delete`
pub static DELETE: Command = destroy("credentials delete", "deleted", "Delete a credential").long(CARE);

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "credentials",
    about: "Manage credentials",
    commands: &[
        &LIST,
        &SCAN,
        &GET,
        &SET_STATUS,
        &ATTRIBUTES_LIST,
        &ATTRIBUTES_SET,
        &ATTRIBUTES_REMOVE,
        &REPLACE,
        &DELETE,
        &types::CREDENTIALS_LIST,
    ],
};
