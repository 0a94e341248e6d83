//! A session against replies written by hand, and the tests that need one.

mod import;
mod judge;
mod own;
mod signin;
mod wire;

use super::PLATFORM;
use crate::http::Reply;
use crate::platforms::fake;
use crate::session::fake::FakeWorld;
use serde_json::json;

pub(super) use crate::session::fake::{ok, raw};

/// The platform gives these replies.
pub(super) fn answering(replies: Vec<Reply>) -> FakeWorld {
    fake::world(&PLATFORM).with("username", "admin").knowing("not-a-secret&=+%").replying(replies)
}

/// `METHOD /path?query bearer` of every call.
pub(super) fn calls(world: &FakeWorld) -> Vec<String> {
    let bearer =
        |call: &crate::http::Call| call.header("Authorization").unwrap_or_default().replace("Bearer", "");
    world.calls().into_iter().zip(world.seen()).map(|(line, call)| line + &bearer(&call)).collect()
}

/// An answer to a sign-in: the token in the header, if any, and the two in the body.
pub(super) fn tokens(header: Option<&str>, body: &str, refresh: &str) -> Reply {
    let mut reply = ok(json!({"status": 0, "messages": [], "data": {"accessToken": body,
        "refreshToken": refresh, "expiresIn": 300, "refreshExpiresIn": 900}}));
    if let Some(header) = header {
        reply.headers.push(("PTY_ACCESS_JWT_TOKEN".into(), header.into()));
    }
    reply
}
