//! Media types.

/// The media type of requests; answers may name any JSON.
pub const MEDIA: &str = "application/scim+json";

/// What says that answers of this type or of plain JSON are taken.
pub const ACCEPT: &str = "application/scim+json, application/json;q=0.9";
