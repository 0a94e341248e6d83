//! Words of a reply that every platform's judge needs: a line that can be shown, and what a status is called.

use crate::fault::Fault;

/// The longest part of a platform's own text that is shown, in characters.
const LONGEST: usize = 400;

/// How much of what is no answer is shown, in characters.
const SHOWN: usize = 80;

/// The fault for a body that is something else than the answer to the call.
pub(crate) fn not_the_answer(body: &[u8]) -> Fault {
    let whole = String::from_utf8_lossy(body);
    let mut text: String = whole.chars().take(SHOWN).collect();
    if text.len() < whole.len() {
        text.push('…');
    }
    let nothing = matches!(text.trim(), "" | "null");
    let what = if nothing { "nothing" } else { &text };
    Fault::unexpected(format!("the platform's answer is not the answer to this: {what}"))
        .hint("a gateway or a maintenance page may have answered; check the address, or try again later")
}

/// One line of bounded length, without a full stop at its end.
pub(super) fn tidy(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let line = words.join(" ");
    let line = line.trim_end_matches('.');
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    line.chars().take(LONGEST).chain(['…']).collect()
}

/// What a status is called.
pub(super) fn phrase(status: u16) -> String {
    let words = match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return format!("status {status}"),
    };
    format!("status {status} {words}")
}
