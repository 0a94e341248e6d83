//! The shapes in which the parts of the platform refuse: the gateway, the service, and the directory
//! underneath. What is refused is decided elsewhere.

use crate::http::Reply;
use serde_json::{Value, json};

/// The gateway turns a token down, in plain text.
pub(super) fn gateway(reason: &str) -> Reply {
    let headers = vec![
        ("Content-Type".to_owned(), "text/plain".to_owned()),
        ("WWW-Authenticate".to_owned(), "Bearer realm=\"sandbox\"".to_owned()),
    ];
    Reply { status: 401, headers, body: reason.into() }
}

/// The gateway lets nobody through, without a word.
pub(super) fn forbidden() -> Reply {
    Reply { status: 403, headers: Vec::new(), body: Vec::new() }
}

/// The service refuses with a sentence.
pub(super) fn detail(status: u16, text: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"detail": text.into()}))
}

/// There is no such thing.
pub(super) fn missing(what: &str, name: &str) -> Reply {
    detail(404, format!("{what} not found: {name}"))
}

/// The directory refuses, and the service passes its answer on.
pub(super) fn directory(status: u16, text: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"errorMessage": text.into()}))
}

/// The directory refuses a refresh token.
pub(super) fn grant(text: &str) -> Reply {
    Reply::json(400, &json!({"error": "invalid_grant", "error_description": text}))
}

/// Signing in is refused, in the envelope of signing in.
pub(super) fn sign_in(status: u16, text: &str) -> Reply {
    Reply::json(status, &json!({"status": status, "messages": [text], "data": null}))
}

/// One member or query value that does not fit.
pub(super) fn problem(place: &[&str], text: &str, kind: &str) -> Value {
    json!({"loc": place, "msg": text, "type": kind})
}

/// What was sent does not fit, place by place.
pub(super) fn invalid(problems: Vec<Value>) -> Reply {
    Reply::json(422, &json!({ "detail": problems }))
}

/// One member of the body has a value that cannot be.
pub(super) fn invalid_member(name: &str, text: &str) -> Reply {
    invalid(vec![problem(&["body", name], text, "value_error")])
}
