//! Whether and when a call may be sent again: a pure decision over what came of a try. Sleeping and sending
//! are the session's.

use super::message::{Call, CallEffect, Method, Reply};
use crate::fault::{Delivery, Fault};
use std::time::Duration;

/// Limits on repeating.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// How often a call may be sent again.
    pub retries: u32,
    /// How often a call that reached nobody may be sent again, which is no more.
    pub unreached: u32,
    /// The longest single wait.
    pub max_wait: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { retries: 4, unreached: 4, max_wait: Duration::from_secs(60) }
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
    let reads = call.effect == CallEffect::Read || matches!(call.method, Method::Get | Method::Head);
    match tried {
        // Whoever set a limit on time waits no longer than that.
        Tried::Failed(fault) if fault.detail().timed_out => None,
        Tried::Failed(fault) => {
            let unsent = fault.detail().delivery == Delivery::NotSent && fault.detail().retryable;
            let lost = reads && fault.detail().delivery == Delivery::Unknown && fault.detail().retryable;
            let again = unsent && attempt < limits.unreached || lost;
            again.then(|| backoff(attempt, jitter, limits))
        }
        Tried::Replied(reply) => {
            let put_off = did_nothing(reply, now_seconds) && reply.status != NOT_THERE;
            let again = put_off || reads && matches!(reply.status, 408 | 502 | 503 | 504);
            match server_wait(reply, now_seconds) {
                _ if !again => None,
                Some(wait) if wait > limits.max_wait => None,
                Some(wait) => Some(wait),
                None => Some(backoff(attempt, jitter, limits)),
            }
        }
    }
}

/// The status of a platform that does not have the call at all.
pub const NOT_THERE: u16 = 501;

/// Whether a platform says with its answer that it did nothing with the call.
pub fn did_nothing(reply: &Reply, now_seconds: i64) -> bool {
    matches!(reply.status, 429 | NOT_THERE)
        || reply.status == 503 && server_wait(reply, now_seconds).is_some()
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

/// What the platform asks: `Retry-After` in seconds or as a date, or a reset header. Points in time are held against
/// the reply's own `Date`, so that a clock that is wrong here changes no wait; `now_seconds` is for replies without.
pub fn server_wait(reply: &Reply, now_seconds: i64) -> Option<Duration> {
    let date = |text: &str| Some(jiff::fmt::rfc2822::parse(text.trim()).ok()?.timestamp().as_second());
    let now = reply.date().map_or(now_seconds, jiff::Timestamp::as_second);
    if let Some(text) = reply.header("Retry-After") {
        if let Some(seconds) = number::<u64>(text, u64::MAX) {
            return Some(Duration::from_secs(seconds));
        }
        return Some(until(date(text)?, now));
    }
    let reset = reply.header("X-RateLimit-Reset").or_else(|| reply.header("RateLimit-Reset"))?;
    let number = number(reset, i64::MAX)?;
    // Small numbers are seconds to wait, large ones a point in time, in seconds or milliseconds: all are in use.
    Some(match number {
        MILLISECONDS.. => until(number / 1_000, now),
        INSTANTS.. => until(number, now),
        _ => until(number, 0),
    })
}

/// From here on a number is an instant in seconds (2001), and no wait.
const INSTANTS: i64 = 1_000_000_000;
/// From here on it is one in milliseconds (1973; in seconds it would be the year 5138).
const MILLISECONDS: i64 = 100_000_000_000;

/// A number of seconds; more of them than can be counted is the most.
fn number<T: std::str::FromStr>(text: &str, most: T) -> Option<T> {
    let text = text.trim();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().or(Some(most).filter(|_| digits))
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
        // What is not there will not be there the next time.
        assert!(after(Method::Get, &reply(501, &[])).is_none() && did_nothing(&reply(501, &[]), 0));
    }

    #[test]
    fn a_call_that_reached_nobody_is_sent_again_as_often_as_that_may_be() {
        let mut refused = Fault::new(Kind::Unreachable, "refused").delivery(Delivery::NotSent);
        refused.detail_mut().retryable = true;
        let call = Call::new(Method::Get, "/x");
        let few = Limits { unreached: 1, ..Limits::default() };
        let again =
            |attempt, limits| decide(&call, Tried::Failed(&refused), attempt, limits, 1.0, 0).is_some();
        assert!(again(0, few) && !again(1, few) && again(3, Limits::default()));
        let busy = reply(503, &[]);
        assert!(decide(&call, Tried::Replied(&busy), 1, few, 1.0, 0).is_some(), "it is there");
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
    fn points_in_time_are_held_against_the_date_of_the_reply_and_not_our_clock() {
        // Our clock says 1970; the platform's says 2026.
        let date = ("Date", "Sun, 29 Nov 2026 12:00:00 GMT");
        for (name, value) in [
            ("Retry-After", "Sun, 29 Nov 2026 12:00:09 GMT"),
            ("X-RateLimit-Reset", "1795953609"),
            ("RateLimit-Reset", "1795953609000"),
            ("X-RateLimit-Reset", "9"),
        ] {
            let asked = reply(429, &[date, (name, value)]);
            assert_eq!(after(Method::Get, &asked), Some(Duration::from_secs(9)), "{name}: {value}");
        }
        let past = reply(429, &[date, ("Retry-After", "Sun, 29 Nov 2026 11:59:59 GMT")]);
        assert_eq!(after(Method::Get, &past), Some(Duration::ZERO));
        let undated = reply(429, &[("X-RateLimit-Reset", "1795953609000")]);
        assert_eq!(server_wait(&undated, 1_795_953_600), Some(Duration::from_secs(9)));
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
    fn a_wait_beyond_every_number_is_too_long_and_not_none_at_all() {
        for (name, value) in [
            ("Retry-After", "99999999999999999999"),
            ("Retry-After", " 99999999999999999999999999999999 "),
            ("X-RateLimit-Reset", "9223372036854775808"),
            ("RateLimit-Reset", "99999999999999999999"),
        ] {
            let asked = reply(429, &[(name, value)]);
            assert_eq!(after(Method::Get, &asked), None, "{name}: {value}");
            assert!(too_long(&asked, Limits::default(), 1_000).is_some(), "{name}: {value}");
        }
        let unread = reply(429, &[("Retry-After", "soon")]);
        assert!(after(Method::Get, &unread).is_some() && too_long(&unread, Limits::default(), 0).is_none());
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
        // A limit on time is the end, whatever it ended.
        assert!(!again(&get, &lost.timed_out(), 0) && !again(&get, &unsent.timed_out(), 0));
    }
}
