//! `devices`: what credentials stand in.

use super::command::{Command, Resource, destroy, read, write};
use super::types;

/// `devices list`
pub static LIST: Command = read("devices list", "List devices");
/// `devices scan`
pub static SCAN: Command = read("devices scan", "List devices by a plain GET, the filter in the address");
/// `devices get`
pub static GET: Command = read("devices get", "Show one device");
/// `devices create`
pub static CREATE: Command = write("devices create", "created", "Register a device");
/// `devices assign`
pub static ASSIGN: Command = write("devices assign", "assigned", "Assign a device to a user");
/// `devices set-status`
pub static SET_STATUS: Command =
    write("devices set-status", "{} is now {status}", "Set the status of a device").long(
        "The order of statuses is checked before anything is sent. REVOKED and TERMINATED are for good.",
    );
/// `devices act`
pub static ACT: Command = write(
    "devices act",
    "{action} on {} done",
    "Run an action on a device, such as synchronising or unlocking its PIN",
);
/// `devices delete`
pub static DELETE: Command = destroy("devices delete", "deleted", "Delete a device");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "devices",
    about: "Manage devices that hold credentials",
    commands: &[
        &LIST,
        &SCAN,
        &GET,
        &CREATE,
        &ASSIGN,
        &SET_STATUS,
        &ACT,
        &DELETE,
        &types::DEVICES_LIST,
        &types::DEVICES_GET,
    ],
};
