//! A session against replies written by hand. The tests stand beside what they test, in files of this
//! folder.

use super::PLATFORM;
use crate::http::Reply;
use crate::platforms::fake;
use crate::session::fake::FakeWorld;

pub(super) use crate::session::fake::{ok, raw};

/// The platform gives these replies.
pub(super) fn answering(replies: Vec<Reply>) -> FakeWorld {
    fake::world(&PLATFORM)
        .with("authority", "https://ids.example.test/identity")
        .with("client_id", "me")
        .knowing("not-a-secret&=+%:")
        .replying(replies)
}

/// The same, signed in already.
pub(super) fn signed_in(replies: Vec<Reply>) -> FakeWorld {
    answering(replies).holding("not-a-secret-held")
}
