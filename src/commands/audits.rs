//! `audits`: audit events of the platform, and its records.

use super::command::{Command, Resource, high_impact, read, write};

/// `audits list`
pub static LIST: Command = read("audits list", "List audit events");
/// `audits scan`
pub static SCAN: Command = read("audits scan", "List audit events by GET, with the filter in the address");
/// `audits siem`
pub static SIEM: Command = read("audits siem", "Export events for a SIEM, oldest first, with a checkpoint");
/// `audits create`
pub static CREATE: Command = write("audits create", "audit event recorded", "Create an audit record");
/// `audits statistics`
pub static STATISTICS: Command = read("audits statistics", "Show the number of audit events");
/// `audits purge`
pub static PURGE: Command = high_impact(
    "audits purge",
    "audits purged, {keep} kept",
    "Delete all but the newest audits of every object",
);

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "audits",
    about: "Audit events",
    commands: &[&LIST, &SCAN, &SIEM, &CREATE, &STATISTICS, &PURGE],
};
