//! `rules`: who gets in where.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "rules", about: "Who gets in where, and by which steps", commands: &[] };
