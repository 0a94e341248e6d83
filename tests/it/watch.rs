//! `--watch`: reads again and again, by a clock that nobody waits for.

use crate::bulk::protegrity;
use crate::served::{Served, still};
use iamctl::fault::Kind;
use iamctl::sandbox::fault::FaultKind;

const FRAME: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

#[test]
fn a_terminal_shows_each_read_under_its_time_until_it_is_interrupted() {
    let (_served, bench, clock) = protegrity();
    let bench = bench.until(&clock, 12, Kind::Interrupted);
    let ran = bench.show("users list --watch --columns username").exits(130);
    let frames: Vec<&str> = ran.out.split(FRAME).skip(1).collect();
    // At 0, 5 and 10 s.
    assert_eq!(frames.len(), 3, "{ran:?}");
    for frame in frames {
        let (header, rows) = frame.split_once('\n').unwrap();
        assert!(header.contains("users list on environment, every 5 s"), "{header}");
        assert!(rows.contains("admin"), "{rows}");
    }
}

#[test]
fn the_seconds_are_those_of_the_line_and_at_least_one() {
    let (_served, bench, clock) = protegrity();
    let bench = bench.until(&clock, 59, Kind::Terminated);
    let ran = bench.show("users list --watch=20").exits(143);
    assert_eq!(ran.out.matches(FRAME).count(), 3);
    for line in
        ["users list --watch=0", "users list --watch=x", "users list --watch=", "users list --watch=-1"]
    {
        bench.show(line).exits(2);
    }
}

#[test]
fn in_a_pipe_the_rows_that_changed_are_written_once() {
    let (served, bench, clock) = protegrity();
    let other = served.bench("protegrity").by(still());
    other.run("users create --username ann1 --email ann1@example.test -o none").exits(0);
    let bench = bench.until(&clock, 14, Kind::Interrupted);
    let all = other.run("users list -o ndjson").exits(0).out;
    // The same three times is written once.
    let ran = bench.run("users list --watch -o ndjson").exits(130);
    assert_eq!(ran.out, all);
}

#[test]
fn a_failing_read_is_shown_and_the_watch_goes_on() {
    let (served, bench, clock) = protegrity();
    let bench = bench.until(&clock, 12, Kind::Interrupted);
    served.break_it(FaultKind::Status { status: 500, retry_after: None }, "/users", 2, Some(1));
    let ran = bench.show("users list --watch --retries 0").exits(130);
    let frames: Vec<&str> = ran.out.split(FRAME).skip(1).collect();
    assert_eq!(frames.len(), 3, "{ran:?}");
    assert!(!frames[0].contains("iamctl: ") && frames[1].contains("iamctl: environment: "), "{frames:?}");
    // What was read before stays below it.
    assert!(frames[1].contains("admin") && !frames[2].contains("iamctl: "), "{frames:?}");
    served.break_it(FaultKind::Status { status: 500, retry_after: None }, "/users", 2, Some(1));
    let clock = still();
    let bench = served.bench("protegrity").until(&clock, 12, Kind::Interrupted);
    let ran = bench.run("users list --watch --retries 0 -o ndjson").exits(130).says("\"http_status\":500");
    let rows = served.bench("protegrity").by(still()).run("users list -o ndjson").exits(0).out;
    assert_eq!(ran.out, rows);
}

#[test]
fn a_refused_sign_in_ends_a_watch() {
    let (served, bench, clock) = protegrity();
    let bench = bench.with("IAMCTL_PASSWORD", "not-a-secret-wrong").until(&clock, 60, Kind::Interrupted);
    let before = served.totals("protegrity").0;
    bench.show("users list --watch").exits(4);
    assert!(served.totals("protegrity").0 - before <= 2);
}

#[test]
fn a_watch_signs_in_once() {
    let (served, bench, clock) = protegrity();
    let bench = bench.until(&clock, 30, Kind::Interrupted);
    served.count("/login/token");
    bench.show("users list --watch").exits(130);
    assert_eq!(served.counted("/login/token"), 1);
}

#[test]
fn what_nobody_would_see_and_what_writes_is_not_watched() {
    let (served, bench, _) = protegrity();
    let before = served.totals("protegrity");
    bench.run("users list --watch").exits(2).says("-o ndjson");
    bench.run("users list --watch -o json").exits(2).says("-o ndjson");
    bench.show("users lock ann1 --watch").exits(2).says("unexpected argument");
    bench.show("users create --username x1 --watch=3").exits(2).says("unexpected argument");
    assert_eq!(served.totals("protegrity"), before);
}

#[test]
fn several_names_and_one_are_watched_too() {
    let clock = still();
    let served = Served::plain(5, clock.clone());
    let bench = served.bench("protegrity").until(&clock, 7, Kind::Interrupted);
    let rows = served.bench("protegrity").by(still()).run("users list -o ids --limit 2").exits(0).out;
    let ids: Vec<&str> = rows.lines().collect();
    let ran = bench.show(&format!("users get {} --watch -o ids", ids.join(" "))).exits(130);
    assert_eq!(ran.out.matches(ids[0]).count(), 2, "{ran:?}");
    let bench = served.bench("protegrity").until(&still(), 7, Kind::Interrupted);
    let ran = bench.show(&format!("users get {} --watch", ids[0])).exits(130);
    assert_eq!(ran.out.matches(FRAME).count(), 2, "{ran:?}");
}
