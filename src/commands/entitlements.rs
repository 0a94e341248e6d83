//! `entitlements`: what the account has a right to.

use super::command::{Command, Resource, read};

/// `entitlements get`
pub static GET: Command = read("entitlements get", "Show the entitlements of the account and their usage");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "entitlements", about: "Entitlements of the account", commands: &[&GET] };
