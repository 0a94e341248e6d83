//! `entitlements`: what the account has a right to.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "entitlements", about: "What the account has a right to", commands: &[] };
