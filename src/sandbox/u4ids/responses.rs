//! Answers that are no JSON.

use crate::http::Reply;

/// An answer without a body.
pub(super) fn done() -> Reply {
    Reply { status: 204, headers: Vec::new(), body: Vec::new() }
}

/// An answer in bare text.
pub(super) fn plain(text: &str) -> Reply {
    let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
    Reply { status: 200, headers, body: text.into() }
}
