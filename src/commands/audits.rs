//! `audits`: what happened on the platform.

use super::{Command, Resource, read, write};

/// `audits list`
pub static LIST: Command = read("audits list", "List what happened");
/// `audits scan`
pub static SCAN: Command =
    read("audits scan", "List what happened by a plain GET, the filter in the address");
/// `audits create`
pub static CREATE: Command =
    write("audits create", "recorded", "Add a record of something that happened elsewhere");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "audits", about: "What happened on the platform", commands: &[&LIST, &SCAN, &CREATE] };
