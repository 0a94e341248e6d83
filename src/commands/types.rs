//! Types and policies: the codes that other things are made by. Each stands with the resource that uses it.

use super::command::{Command, read};

/// `credentials types list`
pub static CREDENTIALS_LIST: Command =
    read("credentials types list", "List the types that a credential can have").of("credential types");
/// `devices types list`
pub static DEVICES_LIST: Command =
    read("devices types list", "List the types that a device can have").of("device types");
/// `devices types get`
pub static DEVICES_GET: Command = read("devices types get", "Show one type of devices");
/// `authenticators policies list`
pub static POLICIES_LIST: Command =
    read("authenticators policies list", "List the policies that authenticators follow");
/// `users attribute-types list`
pub static USER_ATTRIBUTES_LIST: Command =
    read("users attribute-types list", "List the attributes that a user can have");
