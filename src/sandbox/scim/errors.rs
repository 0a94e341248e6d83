//! The shapes in which the service answers and refuses. What is refused is decided elsewhere.

use crate::http::Reply;
use serde_json::{Value, json};

/// The media type of requests and answers.
pub(super) const MEDIA: &str = "application/scim+json";

/// An answer in the service's media type.
pub(super) fn answer(status: u16, body: &Value) -> Reply {
    let mut reply = Reply::json(status, body);
    reply.headers = vec![("Content-Type".into(), MEDIA.into())];
    reply
}

/// An answer without a body.
pub(super) fn nothing(status: u16) -> Reply {
    Reply { status, headers: Vec::new(), body: Vec::new() }
}

/// A refusal; `kind` is the `scimType`, left out where it is empty.
pub(super) fn refuse(status: u16, kind: &str, detail: impl Into<String>) -> Reply {
    let mut body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "detail": detail.into(),
        "status": status.to_string(),
    });
    if !kind.is_empty() {
        body["scimType"] = json!(kind);
    }
    answer(status, &body)
}

/// What was sent cannot be read.
pub(super) fn syntax(detail: impl Into<String>) -> Reply {
    refuse(400, "invalidSyntax", detail)
}

/// A value that cannot be.
pub(super) fn value(detail: impl Into<String>) -> Reply {
    refuse(400, "invalidValue", detail)
}

/// There is no such thing.
pub(super) fn missing(detail: impl Into<String>) -> Reply {
    refuse(404, "", detail)
}

/// The service does not have it.
pub(super) fn lacks(detail: impl Into<String>) -> Reply {
    refuse(501, "", detail)
}

/// What authenticates is absent or worth nothing.
pub(super) fn unauthorized(detail: &str) -> Reply {
    let mut reply = refuse(401, "", detail);
    reply.headers.push(("WWW-Authenticate".into(), "Bearer".into()));
    reply
}
