//! Types and policies: the codes that other things are made by. Each stands with the resource that uses it.

use super::command::{Command, read};

/// `credentials types list`
pub static CREDENTIALS_LIST: Command =
    read("credentials types list", "List credential types").of("credential types");
/// `devices types list`
pub static DEVICES_LIST: Command = read("devices types list", "List device types").of("device types");
/// `devices types get`
pub static DEVICES_GET: Command = read("devices types get", "Show one device type");
/// `authenticators policies list`
pub static POLICIES_LIST: Command = read("authenticators policies list", "List authentication policies");
/// `users attribute-types list`
pub static USER_ATTRIBUTES_LIST: Command =
    read("users attribute-types list", "List attribute types of users");
