//! `identity-providers`: identity providers of every protocol.

use super::command::{Command, Resource, read};

/// `identity-providers list`
pub static LIST: Command = read("identity-providers list", "List the identity providers of every protocol");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "identity-providers", about: "All identity providers", commands: &[&LIST] };
