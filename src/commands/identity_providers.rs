//! `identity-providers`: identity providers of every protocol.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "identity-providers", about: "Identity providers of every protocol", commands: &[] };
