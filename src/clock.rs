//! Now, waiting, and instants that never repeat. The only file that reads a clock or sleeps.

use jiff::fmt::temporal::DateTimePrinter;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;
use std::time::Duration;

/// Time as a parameter, so that a test can hold it still.
pub trait Clock: Send + Sync {
    /// The wall clock.
    fn now(&self) -> Timestamp;
    /// Waits.
    fn sleep(&self, duration: Duration);
    /// Waits, but no longer than somebody wants it.
    fn sleep_while(&self, duration: Duration, _is_wanted: &dyn Fn() -> bool) {
        self.sleep(duration);
    }
}

/// Fractions of seconds are cut.
const SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));

/// How long it may take at most until a wait ends that nobody wants any more.
const BEAT: Duration = Duration::from_millis(50);

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    #[allow(clippy::disallowed_methods)]
    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    #[allow(clippy::disallowed_methods)]
    fn sleep_while(&self, duration: Duration, is_wanted: &dyn Fn() -> bool) {
        let begun = std::time::Instant::now();
        while is_wanted()
            && let Some(left) = duration.checked_sub(begun.elapsed()).filter(|left| !left.is_zero())
        {
            std::thread::sleep(left.min(BEAT));
        }
    }
}

/// Time that goes by, whatever anybody does to the wall clock.
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Begins to count.
    #[allow(clippy::disallowed_methods)]
    pub fn start() -> Self {
        Stopwatch(std::time::Instant::now())
    }

    /// What has gone by since.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// An instant that needs nothing guessed: RFC 3339, or the same with an offset without a colon.
pub fn fixed(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text).ok())
}

/// The instant that a platform tells; a number is milliseconds since 1970. A date, or a time without a zone, says none.
pub fn told(value: &serde_json::Value) -> Option<Timestamp> {
    match value {
        serde_json::Value::Number(number) => Timestamp::from_millisecond(number.as_i64()?).ok(),
        serde_json::Value::String(text) => fixed(text),
        _ => None,
    }
}

/// An instant as tables show it: RFC 3339 in UTC, to the second.
pub fn to_seconds(instant: &Timestamp) -> String {
    SECONDS.timestamp_to_string(instant)
}

/// Why a text that a person gave is no instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoInstant {
    /// It has none of the forms.
    Form,
    /// It names no zone, and neither does `TZ`, though it is set.
    Zone,
}

impl NoInstant {
    /// The end of a sentence; `form` is what to say of the form.
    pub fn why(self, form: impl Into<String>) -> String {
        match self {
            NoInstant::Form => form.into(),
            NoInstant::Zone => {
                "TZ is set to a time zone that is not known here; set it right, or give a zone, as in \
                 2026-05-01T10:00:00Z"
                    .to_owned()
            }
        }
    }
}

/// The zone of times that name none: that of `TZ`, or of the machine; UTC where the machine has none.
fn zone() -> Result<TimeZone, NoInstant> {
    TimeZone::try_system().or_else(|error| match error.to_string().contains("`TZ`") {
        true => Err(NoInstant::Zone),
        false => Ok(TimeZone::UTC),
    })
}

/// An [`instant`] that a person gave, in the zone of the machine where it names none.
///
/// # Errors
/// It is none.
pub fn typed(text: &str, now: Timestamp, ahead: bool) -> Result<Timestamp, NoInstant> {
    let read = |zone| instant(text, now, ahead, &zone).ok_or(NoInstant::Form);
    let known = read(TimeZone::UTC)?;
    let is_said = text.trim().ends_with(']') || fixed(text.trim()).is_some();
    if is_said { Ok(known) } else { zone().and_then(read) }
}

/// An instant as people and platforms write it: RFC 3339, with an offset without a colon, with a zone in brackets,
/// without a zone (taken as one of `zone`), a date (its first moment there), or a span such as `2h` or `30 days`
/// that is counted from `now`, back unless `ahead`, and cut to seconds. A span that says its direction itself,
/// by `ago` or a sign, is counted so. Nothing where it is none of these.
pub fn instant(text: &str, now: Timestamp, ahead: bool, zone: &TimeZone) -> Option<Timestamp> {
    let text = text.trim();
    if text.ends_with(']') {
        return text.parse::<jiff::Zoned>().ok().map(|zoned| zoned.timestamp());
    }
    if let Some(instant) = fixed(text) {
        return Some(instant);
    }
    // A date without a time counts as its first moment.
    if let Ok(civil) = text.parse::<jiff::civil::DateTime>() {
        return Some(civil.to_zoned(zone.clone()).ok()?.timestamp());
    }
    let span: jiff::Span = text.parse().ok()?;
    let ahead = (ahead || text.starts_with('+')) && !span.is_negative();
    let now = now.to_zoned(zone.clone());
    let then = if ahead { now.checked_add(span) } else { now.checked_sub(span.abs()) };
    Timestamp::from_second(then.ok()?.timestamp().as_second()).ok()
}

/// A clock for tests: it moves only when somebody sleeps or moves it.
pub struct ManualClock(Mutex<Timestamp>);

impl ManualClock {
    /// A clock that stands at `start`.
    pub fn at(start: Timestamp) -> Self {
        ManualClock(Mutex::new(start))
    }

    /// Moves it forward.
    pub fn advance(&self, by: Duration) {
        if let Ok(mut now) = self.0.lock() {
            *now = now.saturating_add(SignedDuration::try_from(by).unwrap_or_default()).unwrap_or(*now);
        }
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.0.lock().map_or(Timestamp::UNIX_EPOCH, |now| *now)
    }

    fn sleep(&self, duration: Duration) {
        self.advance(duration);
    }
}

/// How far instants may run ahead of the clock before the caller has to wait.
const AHEAD: SignedDuration = SignedDuration::from_secs(2);

/// A lead that only a clock set back can explain. Waiting for it to catch up could take hours.
const SET_BACK: SignedDuration = SignedDuration::from_secs(60);

/// Issues strictly increasing instants, across threads. Starts again after a clock was set back by more
/// than a minute.
#[derive(Default)]
pub struct Ticker(Mutex<Option<Timestamp>>);

impl Ticker {
    /// A ticker that has issued nothing yet.
    pub const fn new() -> Self {
        Ticker(Mutex::new(None))
    }

    /// The next instant, cut to `step`: now, or one step after the last one issued. Waits when
    /// that would run more than two seconds ahead of the clock.
    pub fn next(&self, clock: &dyn Clock, step: SignedDuration) -> Timestamp {
        let next = self.reserve(clock.now(), step, None);
        catch_up(clock, next);
        next
    }

    /// The same without waiting, later than `other` too: what somebody else issued last.
    pub fn reserve(&self, now: Timestamp, step: SignedDuration, other: Option<Timestamp>) -> Timestamp {
        let cut = |instant: Timestamp| {
            let step = step.as_millis().max(1) as i64;
            let millis = instant.as_millisecond().div_euclid(step) * step;
            Timestamp::from_millisecond(millis).unwrap_or(instant)
        };
        let mut last = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut next = cut(now);
        let near = |last: &Timestamp| last.duration_since(now) <= SET_BACK;
        for last in [*last, other].into_iter().flatten().filter(near) {
            if next <= last {
                next = cut(last).saturating_add(step).unwrap_or(last);
            }
        }
        *last = Some(next);
        next
    }
}

/// Waits until the clock is at most two seconds behind an instant.
pub fn catch_up(clock: &dyn Clock, instant: Timestamp) {
    let lead = instant.duration_since(clock.now());
    if lead > AHEAD {
        clock.sleep(Duration::try_from(lead - AHEAD).unwrap_or_default());
    }
}

impl Ticker {
    /// The next turn at least `step` after the last one, uncut and without waiting.
    pub fn next_exact(&self, clock: &dyn Clock, step: SignedDuration) -> Timestamp {
        let mut last = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let earliest = last.and_then(|last| last.checked_add(step).ok());
        let turn = earliest.map_or_else(|| clock.now(), |earliest| earliest.max(clock.now()));
        *last = Some(turn);
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_in_every_form_that_people_and_platforms_write() {
        let now: Timestamp = "2026-03-01T12:00:00.5Z".parse().unwrap();
        for (text, wanted) in [
            ("2018-05-28T19:07:50Z", "2018-05-28T19:07:50Z"),
            ("2018-05-28T19:07:50.328+0000", "2018-05-28T19:07:50.328Z"),
            ("2018-05-28T19:07:50", "2018-05-28T19:07:50Z"),
            ("2018-05-28", "2018-05-28T00:00:00Z"),
            ("2h", "2026-03-01T10:00:00Z"),
            ("30d", "2026-01-30T12:00:00Z"),
            ("30 days", "2026-01-30T12:00:00Z"),
            ("2026-05-01T10:00:00[Europe/Berlin]", "2026-05-01T08:00:00Z"),
            ("2026-01-01[America/New_York]", "2026-01-01T05:00:00Z"),
            ("2026-05-01T10:00:00+02:00[Europe/Berlin]", "2026-05-01T08:00:00Z"),
        ] {
            assert_eq!(instant(text, now, false, &TimeZone::UTC), Some(wanted.parse().unwrap()), "{text}");
        }
        assert_eq!(instant("2h", now, true, &TimeZone::UTC), Some("2026-03-01T14:00:00Z".parse().unwrap()));
        for wrong in [
            "yesterday-ish",
            "",
            "2026-13-01",
            "2026-05-01T10:00:00+05:00[Europe/Berlin]",
            "2026-05-01[Mars/Base]",
        ] {
            assert_eq!(instant(wrong, now, false, &TimeZone::UTC), None, "{wrong}");
        }
    }

    #[test]
    fn a_span_that_says_its_direction_is_counted_so_whatever_the_flag() {
        let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        for ahead in [false, true] {
            for (text, wanted) in [
                ("2 days ago", "2026-02-27T12:00:00Z"),
                ("30 days ago", "2026-01-30T12:00:00Z"),
                ("1 year ago", "2025-03-01T12:00:00Z"),
                ("-1y", "2025-03-01T12:00:00Z"),
                ("-2h", "2026-03-01T10:00:00Z"),
                ("+2h", "2026-03-01T14:00:00Z"),
            ] {
                assert_eq!(
                    instant(text, now, ahead, &TimeZone::UTC),
                    Some(wanted.parse().unwrap()),
                    "{text} {ahead}"
                );
            }
        }
    }

    #[test]
    fn a_time_without_a_zone_is_one_of_the_zone_of_the_machine() {
        let now: Timestamp = "2026-03-30T12:00:00Z".parse().unwrap();
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        for (text, wanted) in [
            ("2026-05-01", "2026-04-30T22:00:00Z"),
            ("2026-01-01T10:00", "2026-01-01T09:00:00Z"),
            ("2026-01-01T10:00:00Z", "2026-01-01T10:00:00Z"),
            // The clocks went forward in between, and noon was an hour later.
            ("2d", "2026-03-28T13:00:00Z"),
            ("48h", "2026-03-28T12:00:00Z"),
        ] {
            assert_eq!(instant(text, now, false, &zone), Some(wanted.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn instants_strictly_increase_across_threads() {
        static TICKER: Ticker = Ticker::new();
        let clock = ManualClock::at("2026-01-01T00:00:00Z".parse().unwrap());
        let seen = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        let instant = TICKER.next(&clock, SignedDuration::from_millis(1));
                        seen.lock().unwrap().push(instant);
                    }
                });
            }
        });
        let mut seen = seen.into_inner().unwrap();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 800);
    }

    #[test]
    fn an_instant_that_somebody_else_issued_is_not_issued_again() {
        let (ticker, step) = (Ticker::new(), SignedDuration::from_secs(1));
        let now: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
        let later = |seconds: i64| now.saturating_add(SignedDuration::from_secs(seconds)).unwrap();
        assert_eq!(ticker.reserve(now, step, Some(later(3))), later(4));
        assert_eq!(ticker.reserve(now, step, Some(later(2))), later(5), "nor one of its own");
        assert_eq!(ticker.reserve(later(9), step, Some(later(7200))), later(9), "a clock was set back");
    }

    #[test]
    fn a_clock_set_back_far_is_followed_and_a_little_is_not() {
        let (ticker, step) = (Ticker::new(), SignedDuration::from_millis(1));
        let at = |text: &str| ManualClock::at(text.parse().unwrap());
        let first = ticker.next(&at("2026-01-01T12:00:00Z"), step);
        assert!(ticker.next(&at("2026-01-01T11:59:59Z"), step) > first);
        let earlier = at("2026-01-01T11:00:00Z");
        assert_eq!(ticker.next(&earlier, step), "2026-01-01T11:00:00Z".parse().unwrap());
        assert_eq!(earlier.now(), "2026-01-01T11:00:00Z".parse().unwrap(), "nobody waited");
    }
}
