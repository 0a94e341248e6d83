//! `entitlements`: what the account has a right to.

use super::command::{Command, Resource, read};

/// `entitlements get`
pub static GET: Command =
    read("entitlements get", "Show what the account has a right to, and how much of it is used");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "entitlements", about: "What the account has a right to", commands: &[&GET] };
