//! Whether and when a call may be sent again: a pure decision over what happened. Sleeping and sending
//! are the session's.

use super::message::{Call, Effect, Method, Reply};
use crate::fault::{Delivery, Fault};
use std::time::Duration;

/// Limits on repeating.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// How often a call may be sent again.
    pub retries: u32,
    /// The longest single wait.
    pub max_wait: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { retries: 4, max_wait: Duration::from_secs(60) }
    }
}

/// What a try came to.
#[derive(Debug, Clone, Copy)]
pub enum Tried<'a> {
    /// A reply, of whatever status.
    Replied(&'a Reply),
    /// No whole reply.
    Failed(&'a Fault),
}

/// How long to wait before the next try, or nothing when there must not be one. `attempt` counts from 0;
/// `jitter` is a random number from 0 to 1; `now_seconds` is the wall clock, for reset headers.
pub fn decide(
    call: &Call,
    tried: Tried<'_>,
    attempt: u32,
    limits: Limits,
    jitter: f64,
    now_seconds: i64,
) -> Option<Duration> {
    if attempt >= limits.retries {
        return None;
    }
    let reads = call.effect == Effect::Read || matches!(call.method, Method::Get | Method::Head);
    match tried {
        Tried::Failed(fault) => {
            let unsent = fault.detail().delivery == Delivery::NotSent && fault.detail().retryable;
            let lost = reads && fault.detail().delivery == Delivery::Unknown && fault.detail().retryable;
            (unsent || lost).then(|| backoff(attempt, jitter, limits))
        }
        Tried::Replied(reply) => {
            let again =
                did_nothing(reply, now_seconds) || reads && matches!(reply.status, 408 | 502 | 503 | 504);
            match server_wait(reply, now_seconds) {
                _ if !again => None,
                Some(wait) if wait > limits.max_wait => None,
                Some(wait) => Some(wait),
                None => Some(backoff(attempt, jitter, limits)),
            }
        }
    }
}

/// Whether a platform says with its answer that it did nothing with the call.
pub fn did_nothing(reply: &Reply, now_seconds: i64) -> bool {
    reply.status == 429 || reply.status == 503 && server_wait(reply, now_seconds).is_some()
}

/// The wait that the platform asks for, where it is longer than anybody may wait.
pub fn too_long(reply: &Reply, limits: Limits, now_seconds: i64) -> Option<Duration> {
    let asks = matches!(reply.status, 429 | 503);
    server_wait(reply, now_seconds).filter(|wait| asks && *wait > limits.max_wait)
}

/// 0.25 s, 0.5 s, 1 s, 2 s and so on, each between half and the whole of it.
fn backoff(attempt: u32, jitter: f64, limits: Limits) -> Duration {
    let whole = Duration::from_millis(250).saturating_mul(1 << attempt.min(10));
    whole.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0).min(limits.max_wait)
}

/// What the platform asks: `Retry-After` in seconds or as a date, or a reset header.
pub fn server_wait(reply: &Reply, now_seconds: i64) -> Option<Duration> {
    if let Some(text) = reply.header("Retry-After") {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<u64>() {
            return Some(Duration::from_secs(seconds));
        }
        let date = jiff::fmt::rfc2822::parse(text).ok()?;
        return Some(until(date.timestamp().as_second(), now_seconds));
    }
    let reset = reply.header("X-RateLimit-Reset").or_else(|| reply.header("RateLimit-Reset"))?;
    let number: i64 = reset.trim().parse().ok()?;
    // Small numbers are seconds to wait, large ones a point in time: both are in use.
    let wait = if number > 1_000_000_000 { until(number, now_seconds) } else { until(number, 0) };
    Some(wait)
}

fn until(then: i64, now: i64) -> Duration {
    Duration::from_secs(u64::try_from(then.saturating_sub(now)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;

    fn reply(status: u16, headers: &[(&str, &str)]) -> Reply {
        let headers = headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Reply { status, headers, body: Vec::new() }
    }

    fn after(method: Method, reply: &Reply) -> Option<Duration> {
        decide(&Call::new(method, "/x"), Tried::Replied(reply), 0, Limits::default(), 1.0, 1_000)
    }

    #[test]
    fn reads_are_repeated_and_writes_only_when_the_platform_did_nothing() {
        for status in [408, 429, 502, 503, 504] {
            assert!(after(Method::Get, &reply(status, &[])).is_some(), "GET {status}");
        }
        for status in [408, 500, 502, 503, 504] {
            assert!(after(Method::Post, &reply(status, &[])).is_none(), "POST {status}");
        }
        assert!(after(Method::Post, &reply(429, &[])).is_some());
        assert_eq!(after(Method::Post, &reply(503, &[("retry-after", "2")])), Some(Duration::from_secs(2)));
        assert!(after(Method::Get, &reply(500, &[])).is_none());
    }

    #[test]
    fn the_platforms_wait_beats_ours_and_is_bounded() {
        assert_eq!(after(Method::Get, &reply(429, &[("Retry-After", "7")])), Some(Duration::from_secs(7)));
        assert_eq!(after(Method::Get, &reply(429, &[("Retry-After", "700")])), None);
        let reset = reply(429, &[("X-RateLimit-Reset", "3")]);
        assert_eq!(after(Method::Get, &reset), Some(Duration::from_secs(3)));
        let date = reply(503, &[("Retry-After", "Thu, 01 Jan 1970 00:16:50 GMT")]);
        assert_eq!(after(Method::Get, &date), Some(Duration::from_secs(10)));
    }

    #[test]
    fn a_wait_beyond_the_bound_is_told_apart_from_one_within() {
        let long = |reply: &Reply| too_long(reply, Limits::default(), 1_000).map(|wait| wait.as_secs());
        assert_eq!(long(&reply(429, &[("Retry-After", "61")])), Some(61));
        assert_eq!(long(&reply(503, &[("Retry-After", "61")])), Some(61));
        assert_eq!(long(&reply(429, &[("Retry-After", "60")])), None);
        assert_eq!(long(&reply(429, &[])), None);
        assert_eq!(long(&reply(404, &[("Retry-After", "61")])), None);
    }

    #[test]
    fn a_write_that_may_have_arrived_is_never_repeated() {
        let lost = Fault::new(Kind::Unreachable, "cut");
        let unsent = lost.clone().delivery(Delivery::NotSent);
        let post = Call::new(Method::Post, "/x");
        let get = Call::new(Method::Get, "/x");
        let again = |call: &Call, fault: &Fault, attempt| {
            decide(call, Tried::Failed(fault), attempt, Limits::default(), 0.0, 0).is_some()
        };
        assert!(!again(&post, &lost, 0));
        assert!(again(&post, &unsent, 0));
        assert!(again(&get, &lost, 0));
        assert!(!again(&get, &lost, 4));
    }
}
