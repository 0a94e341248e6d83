//! A session against replies written by hand, and the tests that need one.

mod bulk;
mod creation;
mod following;
mod judging;
mod lists;
mod searching;
mod waiting;
mod wire;

use super::PLATFORM;
use crate::http::Reply;
use crate::platforms::fake;
use crate::session::fake::FakeWorld;
use serde_json::json;

pub(super) use crate::session::fake::ok;

/// The application that the tests act as.
pub(super) const APPLICATION: &str = "7c5f3a10-0000-4000-8000-000000000001";

fn account() -> FakeWorld {
    fake::world(&PLATFORM).with("application_id", APPLICATION).knowing("not-a-secret-shared")
}

/// The platform gives these replies after that to a sign-in.
pub(super) fn answering(replies: Vec<Reply>) -> FakeWorld {
    account().replying([token("not-a-secret-1")]).replying(replies)
}

/// The platform gives these replies to a profile that sends its secret with every call.
pub(super) fn long_lived(replies: Vec<Reply>) -> FakeWorld {
    account().with("token_form", "long-lived").replying(replies)
}

/// `METHOD /path` of every call but the first sign-in.
pub(super) fn calls(world: &FakeWorld) -> Vec<String> {
    let mut calls = world.calls();
    if calls.first().is_some_and(|call| call.ends_with("/authenticate")) {
        calls.remove(0);
    }
    calls
}

/// A refusal in the platform's usual shape.
pub(super) fn refused(status: u16, code: &str, message: &str) -> Reply {
    Reply::json(status, &json!({"errorCode": code, "errorMessage": message, "parameters": []}))
}

/// An answer to a sign-in.
pub(super) fn token(text: &str) -> Reply {
    ok(json!({"authToken": text, "creationTime": "2026-03-01T11:00:00Z",
        "expirationTime": "2026-03-01T11:15:00Z"}))
}
