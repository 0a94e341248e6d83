//! What the sandbox answers to one call.

use crate::http::Reply;
use std::time::Duration;

/// One answer of the sandbox and what goes wrong with it on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct SandboxAnswer {
    /// The whole answer.
    pub reply: Reply,
    /// How it travels.
    pub way: AnswerWay,
    /// How long to wait before any of it is sent.
    pub delay: Duration,
}

/// How an answer travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerWay {
    /// As a whole.
    Whole,
    /// The connection ends in the middle of the body.
    Cut,
    /// The connection is reset before any of it was sent.
    Reset,
    /// Nothing is sent, and the connection stays open until the client gives up.
    Held,
    /// Byte by byte, so slowly that the client gives up.
    Drip,
}

impl SandboxAnswer {
    pub(super) fn plain(reply: Reply) -> Self {
        SandboxAnswer { reply, way: AnswerWay::Whole, delay: Duration::ZERO }
    }
}
