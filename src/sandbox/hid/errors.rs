//! The shapes in which the platform answers and refuses: SCIM everywhere, OAuth at the token endpoint.
//! What is refused is decided elsewhere.

use crate::http::Reply;
use serde_json::{Value, json};

/// The media type of requests and answers.
pub(super) const MEDIA: &str = "application/scim+json";

/// Reason codes of the platform, as far as its documentation names them.
pub(super) mod code {
    pub(in super::super) const NONE: i64 = 0;
    pub(in super::super) const ABSENT: i64 = 1000;
    pub(in super::super) const BAD_STATUS: i64 = 1001;
    pub(in super::super) const TOO_SMALL: i64 = 1003;
    pub(in super::super) const BAD_FORMAT: i64 = 1006;
    pub(in super::super) const UNSUPPORTED: i64 = 1009;
    pub(in super::super) const TOO_LARGE: i64 = 1010;
    pub(in super::super) const NO_ROLE: i64 = 1292;
}

/// An answer in the platform's media type.
pub(super) fn answer(status: u16, body: &Value) -> Reply {
    let mut reply = Reply::json(status, body);
    reply.headers = vec![("Content-Type".into(), MEDIA.into())];
    reply
}

/// A refusal; `kind` is the `scimType`, left out where it is empty.
pub(super) fn refuse(status: u16, kind: &str, code: i64, detail: impl Into<String>) -> Reply {
    let mut body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "detail": detail.into(),
        "status": status.to_string(),
    });
    if !kind.is_empty() {
        body["scimType"] = json!(kind);
    }
    body["errorCode"] = json!(code);
    answer(status, &body)
}

/// What was sent cannot be read.
pub(super) fn syntax(detail: impl Into<String>) -> Reply {
    refuse(400, "invalidSyntax", code::BAD_FORMAT, detail)
}

/// A value that cannot be.
pub(super) fn value(code: i64, detail: impl Into<String>) -> Reply {
    refuse(400, "invalidValue", code, detail)
}

/// Something that nobody may change.
pub(super) fn mutability(detail: impl Into<String>) -> Reply {
    refuse(400, "mutability", code::NONE, detail)
}

/// Something that is there already.
pub(super) fn uniqueness(detail: impl Into<String>) -> Reply {
    refuse(409, "uniqueness", code::NONE, detail)
}

/// There is no such thing.
pub(super) fn missing(detail: impl Into<String>) -> Reply {
    refuse(404, "", code::NONE, detail)
}

/// A token is absent or worth nothing.
pub(super) fn unauthorized(detail: &str) -> Reply {
    let mut reply = refuse(401, "", code::NONE, detail);
    reply.headers.push(("WWW-Authenticate".into(), "Bearer".into()));
    reply
}

/// The token endpoint refuses; `code` is the platform's own reason.
pub(super) fn oauth(error: &str, code: i64, description: &str) -> Reply {
    let own = json!({"errorCode": code, "message": description});
    Reply::json(400, &json!({"error": error, "error_description": description, "hid_error": own}))
}
