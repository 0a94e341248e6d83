//! A session against replies written by hand, and the tests that need one.

mod changes;
mod filters;
mod judging;
mod wire;

use super::PLATFORM;
use crate::http::Reply;
use crate::platforms::fake;
use crate::session::fake::FakeWorld;
use serde_json::{Value, json};

pub(super) use crate::session::fake::{ok, raw};

/// The platform gives these replies, the first to the sign-in.
pub(super) fn answering(replies: Vec<Reply>) -> FakeWorld {
    fake::world(&PLATFORM)
        .with("tenant", "t1test")
        .with("client_id", "admin client:1")
        .knowing("not-a-secret &/1")
        .replying(replies)
}

/// The same after a sign-in that succeeded.
pub(super) fn signed_in(replies: Vec<Reply>) -> FakeWorld {
    let token = ok(json!({"access_token": "not-a-secret-token\n", "expires_in": 3600}));
    answering(std::iter::once(token).chain(replies).collect())
}

/// A refusal as the platform writes it.
pub(super) fn refusal(status: u16, scim_type: &str, code: Value) -> Reply {
    Reply::json(
        status,
        &json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "Because.",
            "status": status.to_string(), "scimType": scim_type, "errorCode": code}),
    )
}
