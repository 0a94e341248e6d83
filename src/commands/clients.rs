//! `clients`: applications that sign in to the platform.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "clients", about: "Applications that sign in to the platform", commands: &[] };
