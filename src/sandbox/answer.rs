//! What the sandbox answers to one call.

use crate::http::Reply;
use std::time::Duration;

/// One answer of the sandbox and what goes wrong with it on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The whole answer.
    pub reply: Reply,
    /// Whether the connection is cut in the middle of the body.
    pub cut: bool,
    /// How long to wait before any of it is sent.
    pub delay: Duration,
}

impl Answer {
    pub(super) fn plain(reply: Reply) -> Self {
        Answer { reply, cut: false, delay: Duration::ZERO }
    }
}
