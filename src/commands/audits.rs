//! `audits`: the platform's records of what was done.

use super::{Command, Resource, read, severe};

/// `audits statistics`
pub static STATISTICS: Command = read("audits statistics", "Show how many audits there are");
/// `audits purge`
pub static PURGE: Command =
    severe("audits purge", "purged", "Delete all but the newest audits of every object");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "audits", about: "Records of what was done", commands: &[&STATISTICS, &PURGE] };
