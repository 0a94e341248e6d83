//! What several platforms speak: OAuth's client credentials, and SCIM. Knows no platform.

pub mod oauth;
pub mod scim;
