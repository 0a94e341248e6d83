//! `directories`: directories that users come from.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "directories", about: "Directories that users are synchronised from", commands: &[] };
