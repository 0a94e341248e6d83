//! `oidc`: OpenID Connect identity providers.

use super::Resource;

/// The resource.
pub static RESOURCE: Resource =
    Resource { name: "oidc", about: "OpenID Connect identity providers", commands: &[] };
