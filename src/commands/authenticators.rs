//! `authenticators`: what people sign in with.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "authenticators", about: "What people sign in with, kind by kind", commands: &[] };
