//! `audits`: what happened on the platform.

use super::{Command, Resource, read};

/// `audits list`
pub static LIST: Command = read("audits list", "List what happened");
/// `audits siem`
pub static SIEM: Command =
    read("audits siem", "Hand out what happened, oldest first, and remember where to go on");

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "audits", about: "What happened on the platform", commands: &[&LIST, &SIEM] };
