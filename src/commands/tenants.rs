//! `tenants`: tenants.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource = Resource { name: "tenants", about: "Tenants", commands: &[] };
