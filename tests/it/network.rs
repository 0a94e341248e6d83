//! The network between the program and the platform: certificates, retries, tokens that end, and what is
//! never sent twice.

use crate::bench::{Bench, Ran};
use crate::served::{Served, status, still};
use crate::wire::{Wire, head, reply};
use iamctl::clock::{Clock, ManualClock, SystemClock};
use iamctl::sandbox::fault::FaultKind;
use jiff::SignedDuration;
use serde_json::Value;
use std::collections::BTreeSet;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

const USERS: &str = "/pty/v1/auth/users";

/// A served Protegrity and a bench that reaches it, both by one clock that nobody waits for.
fn protegrity(users: usize) -> (Served, Bench, Arc<ManualClock>) {
    let clock = still();
    let served = Served::plain(users, clock.clone());
    let bench = served.bench("protegrity").by(clock.clone());
    (served, bench, clock)
}

/// The ids of a list, having checked that none is there twice.
#[track_caller]
fn ids(ran: &Ran) -> BTreeSet<String> {
    let rows = ran.json();
    let rows = rows.as_array().unwrap();
    let ids: BTreeSet<String> = rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), rows.len(), "an id is there twice");
    ids
}

#[test]
fn https_works_with_the_authority_and_not_without() {
    let served = Served::tls(5, still());
    let bench = served.bench("protegrity").by(still());
    let bundle = served.authority().display().to_string();
    let ran = bench.run(&format!("users list --ca-bundle {bundle} -o json")).exits(0);
    assert_eq!(ids(&ran).len(), 8);
    let before = served.totals("protegrity").0;
    bench.run("users list").exits(8).says("--ca-bundle FILE");
    assert_eq!(served.totals("protegrity").0, before);
    bench.with("IAMCTL_CA_BUNDLE", &bundle).run("users list").exits(0);
}

#[test]
fn an_unchecked_certificate_is_told_each_time() {
    let served = Served::tls(2, still());
    let bench = served.bench("protegrity").by(still());
    for line in ["users list --insecure", "users list --insecure -q", "users list --insecure -o json"] {
        bench.run(line).exits(0).says("warning: --insecure");
    }
    bench.with("IAMCTL_INSECURE", "true").run("roles list").exits(0).says("warning: --insecure");
}

#[test]
fn a_token_that_ends_in_the_middle_of_a_list_is_renewed_and_the_list_is_whole() {
    let (served, bench, _) = protegrity(500);
    let whole = ids(&bench.run("users list -o json").exits(0));
    assert_eq!(whole.len(), 503);
    served.count("/login/token");
    // Pages come several at a time, so the ends lie far enough apart to meet each call once.
    for skip in [0, 20, 40] {
        served.break_it(FaultKind::ExpireTokens, USERS, skip, Some(1));
    }
    let ran = bench.run("users list -o json --page-size 10").exits(0);
    assert_eq!(ids(&ran), whole);
    assert_eq!(served.counted("/login/token"), 4, "a sign-in and three renewals");
}

#[test]
fn a_token_that_is_about_to_end_is_renewed_ahead_of_it() {
    let (served, clock) = (Served::plain(5, still()), still());
    let bench = Bench::on("kept").by(clock.clone());
    let url = served.url("protegrity");
    bench.run(&format!("profiles add kept --platform protegrity --url {url} --username admin")).exits(0);
    bench.feed("auth login --store file --password-stdin", crate::served::PASSWORD).exits(0);
    served.count("/login/token");
    // It lives for 300 seconds.
    for (seconds, sign_ins) in [(200, 0), (60, 0), (15, 1), (200, 1), (3_600, 2)] {
        clock.advance(Duration::from_secs(seconds));
        let ran = bench.run("roles list -v").exits(0);
        assert!(!ran.err.contains("< 401"), "{}", ran.err);
        assert_eq!(served.counted("/login/token"), sign_ins, "{seconds} s later");
    }
}

#[test]
fn a_token_that_ends_by_the_clock_is_renewed_ahead_of_it() {
    let (served, bench, _) = protegrity(300);
    // Each page takes a minute, a token lives for five.
    served.break_it(FaultKind::Latency { millis: 60_000 }, USERS, 0, None);
    served.count("/login/token/refresh");
    let ran = bench.run("users list -o json --page-size 20 --jobs 1 -v").exits(0);
    assert_eq!(ids(&ran).len(), 303);
    assert!(served.counted("/login/token/refresh") >= 3);
    assert!(!ran.err.contains("< 401"), "{}", ran.err);
}

#[test]
fn a_read_that_is_told_to_wait_waits_as_long_as_it_was_told() {
    let (served, bench, clock) = protegrity(5);
    served.count(USERS);
    served.break_it(status(429, Some(17)), USERS, 0, Some(2));
    let before = clock.now();
    bench.run("users list").exits(0).says("answered 429; trying again in 17.0 s");
    assert_eq!(clock.now().duration_since(before).as_secs(), 2 * 17);
    assert_eq!(served.counted(USERS), 2 + 2, "two refusals, the page, and the empty one");
}

#[test]
fn a_wait_longer_than_allowed_is_not_begun() {
    let (served, bench, clock) = protegrity(5);
    served.count(USERS);
    served.break_it(status(429, Some(3600)), USERS, 0, None);
    let before = clock.now();
    let asked = "the platform asked to wait 3600 s; --max-wait is 60 s";
    bench.run("users list --max-wait 60s").exits(14).says(asked);
    assert_eq!((clock.now(), served.counted(USERS)), (before, 1));
    served.break_it(status(503, Some(3600)), "/roles", 0, None);
    bench.run("roles list --max-wait 60s").exits(14).says(asked);
    served.break_it(status(503, Some(3600)), "/login", 0, None);
    bench.run("auth refresh --max-wait 60s").exits(14).says(asked);
    assert_eq!(clock.now(), before);
}

#[test]
fn retries_end() {
    let (served, bench, _) = protegrity(5);
    served.count(USERS);
    served.break_it(status(502, None), USERS, 0, None);
    bench.run("users list").exits(14);
    assert_eq!(served.counted(USERS), 5);
    bench.run("users list --retries 0").exits(14);
    assert_eq!(served.counted(USERS), 6);
}

#[test]
fn a_write_that_fails_inside_the_platform_is_sent_once() {
    for broken in [500, 502, 503, 504, 408] {
        let (served, bench, _) = protegrity(5);
        served.break_it(status(broken, None), USERS, 0, Some(1));
        // Only a time limit of a gateway leaves open whether it still comes; the others are settled by looking.
        let (code, said) = if broken == 504 { (16, "look before") } else { (14, "") };
        bench.run("users create --username ann").exits(code).says(said);
        assert_eq!(served.totals("protegrity").1, 0, "{broken}");
        bench.run("users get ann").exits(5);
    }
}

#[test]
fn a_write_that_the_platform_put_off_is_sent_again() {
    for put_off in [503, 429] {
        let (served, bench, clock) = protegrity(5);
        served.count(USERS);
        served.break_it(status(put_off, Some(9)), USERS, 0, Some(1));
        let before = clock.now();
        bench.run("users create --username ann").exits(0);
        // Two tries, and a look at what was made.
        assert_eq!((served.counted(USERS), served.totals("protegrity").1), (3, 1), "{put_off}");
        assert_eq!(clock.now().duration_since(before).as_secs(), 9);
    }
}

#[test]
fn a_write_whose_answer_was_lost_is_not_repeated() {
    let (served, bench, _) = protegrity(5);
    served.break_it(FaultKind::Cut, USERS, 0, Some(1));
    bench.run("users create --username ann").exits(16).says("is there with what was given");
    assert_eq!(served.totals("protegrity").1, 1, "looked up, and not sent again");
    bench.run("users get ann").exits(0);
}

#[test]
fn a_read_whose_answer_was_lost_is_repeated() {
    let (served, bench, _) = protegrity(5);
    served.break_it(FaultKind::Cut, USERS, 0, Some(2));
    assert_eq!(ids(&bench.run("users list -o json").exits(0)).len(), 8);
}

#[test]
fn a_page_that_fails_ends_the_list_without_closing_it() {
    let (served, bench, _) = protegrity(250);
    served.break_it(status(500, None), USERS, 1, None);
    let ran = bench.run("users list -o json").exits(14);
    assert!(ran.out.starts_with("[{") && !ran.out.trim_end().ends_with(']'));
    assert!(serde_json::from_str::<Value>(&ran.out).is_err());
    // A request of the first list may still be on its way to the first server.
    let (served, bench, _) = protegrity(250);
    served.break_it(status(500, None), USERS, 1, None);
    let ran = bench.run("users list -o ndjson").exits(14);
    assert_eq!(ran.out.lines().count(), 100, "the page before it is there");
}

#[test]
fn a_limit_stops_the_network() {
    let (served, bench, _) = protegrity(250);
    served.count(USERS);
    for (limit, requests) in [(0, 0), (1, 1), (50, 1), (100, 1), (101, 2), (200, 3)] {
        let before = served.counted(USERS);
        let ran = bench.run(&format!("users list --limit {limit} -o json")).exits(0);
        assert_eq!(ids(&ran).len(), limit);
        assert_eq!(served.counted(USERS) - before, requests, "limit {limit}");
    }
}

#[test]
fn rows_that_move_between_pages_are_shown_once() {
    let wire = Wire::signed_in(|asked| {
        let body = match asked.split_once("first=").map_or("", |(_, rest)| &rest[..1]) {
            "0" => r#"[{"id":"1"},{"id":"2"}]"#,
            "1" => r#"[{"id":"1"},{"id":"2"},{"id":"3"}]"#,
            _ => "[]",
        };
        reply(200, "", body)
    });
    let ran = wire.bench().run("users list -o json").exits(0).says("rows may be missing");
    assert_eq!(ids(&ran).len(), 3);
}

#[test]
fn a_port_where_nobody_listens_is_unreachable() {
    let url = "http://127.0.0.1:1";
    let (_served, bench, _) = protegrity(1);
    bench.run(&format!("users list --url {url}")).exits(8).says("no connection to").says("check address");
}

#[test]
fn a_platform_that_never_answers_is_given_up_after_the_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (_served, bench, _) = protegrity(1);
    bench
        .run(&format!("users list --url {url} --timeout 50ms --retries 0"))
        .exits(8)
        .says("did not answer within 0.05 s")
        .says("--timeout");
}

#[test]
fn the_reply_is_read_as_it_was_sent() {
    // Nothing is decompressed, so what is judged is what came.
    let wire = Wire::signed_in(|_| head(200, "Content-Encoding: gzip\r\nContent-Length: 2\r\n", b"[]"));
    wire.bench().run("users list -o json").exits(0);
    let asked = wire.asked().pop().unwrap().to_lowercase();
    assert!(!asked.contains("accept-encoding: gzip"), "{asked}");
}

#[test]
fn a_reply_with_a_wrong_signature_is_not_trusted_and_not_shown() {
    let served = Served::plain(5, Arc::new(SystemClock));
    let bench = served.bench("secureauth");
    bench.run("users get jdoe").exits(0);
    served.break_it(FaultKind::WrongSignature, "/users/", 0, None);
    let ran = bench.run("users get jdoe -o json -vv").exits(15).says("untrusted");
    assert!(ran.out.is_empty(), "{ran:?}");
    let ran = bench.run("users lock jdoe --yes").exits(16).says("signature does not hold");
    assert!(ran.err.contains("look before sending it again"), "{ran:?}");
}

#[test]
fn a_clock_that_is_wrong_is_told_with_the_difference() {
    let ahead = SystemClock.now().saturating_add(SignedDuration::from_mins(90)).unwrap();
    let served = Served::plain(5, Arc::new(ManualClock::at(ahead)));
    let ran = served.bench("secureauth").run("users get jdoe").exits(4);
    // Some seconds may have passed since the other clock was set.
    assert!(ran.err.contains("is 1 h 29 min behind") || ran.err.contains("is 1 h 30 min behind"), "{ran:?}");
    ran.says("time synchronisation");
}

#[test]
fn twenty_runs_with_an_ended_token_sign_in_once() {
    let served = Served::plain(5, Arc::new(SystemClock));
    let long_ago = SystemClock.now().saturating_sub(SignedDuration::from_hours(2)).unwrap();
    let long_ago = Arc::new(ManualClock::at(long_ago));
    let bench = Bench::on("shared").by(long_ago);
    let url = served.url("protegrity");
    bench.run(&format!("profiles add shared --platform protegrity --url {url} --username admin")).exits(0);
    bench.feed("auth login --store file --password-stdin", crate::served::PASSWORD).exits(0);
    served.count("/login/token");
    let bench = bench.by(Arc::new(SystemClock));
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..20).map(|_| scope.spawn(|| bench.run("users list -o ids"))).collect();
        for run in runs {
            assert_eq!(run.join().unwrap().exits(0).out.lines().count(), 8);
        }
    });
    assert_eq!(served.counted("/login/token"), 1);
}

#[test]
fn twenty_runs_whose_token_is_refused_renew_it_once() {
    let served = Served::plain(5, Arc::new(SystemClock));
    let bench = Bench::on("shared");
    let url = served.url("protegrity");
    bench.run(&format!("profiles add shared --platform protegrity --url {url} --username admin")).exits(0);
    bench.feed("auth login --store file --password-stdin", crate::served::PASSWORD).exits(0);
    served.break_it(FaultKind::ExpireTokens, USERS, 0, Some(1));
    served.count("/login/token");
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..20).map(|_| scope.spawn(|| bench.run("users list -o ids"))).collect();
        for run in runs {
            assert_eq!(run.join().unwrap().exits(0).out.lines().count(), 8);
        }
    });
    assert_eq!(served.counted("/login/token"), 1);
}

#[test]
fn with_variables_only_a_list_works_and_no_file_is_read_or_written() {
    let (_served, bench, _) = protegrity(5);
    let bench = bench.without("IAMCTL_CONFIG_DIR").without("IAMCTL_STATE_DIR");
    bench.run("users list").exits(0);
    bench.run("users create --username ann").exits(0);
    bench.run("auth status").exits(0);
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn a_rate_paces_the_calls() {
    let (_served, bench, clock) = protegrity(100);
    let before = clock.now();
    bench.run("users list --page-size 10 --rate 2/s").exits(0);
    let took = clock.now().duration_since(before);
    assert!(Duration::try_from(took).unwrap() >= Duration::from_secs(5), "{took}");
}

#[test]
fn an_address_that_was_copied_with_the_platforms_prefix_means_the_same() {
    let (served, bench) = (Served::plain(3, still()), crate::bench::Bench::new());
    let url = format!("{}/pty/v1/auth/", served.url("protegrity"));
    let bench = bench
        .by(still())
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", &url)
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", crate::served::PASSWORD);
    assert!(bench.run("users list -o ids").exits(0).out.lines().count() >= 3);
    assert!(bench.run("api GET /users -o json").exits(0).json().is_array());
}

#[test]
fn signing_in_answers_programs_too() {
    let bench = crate::bench::Bench::on("sandbox/protegrity");
    for line in ["auth login", "auth refresh"] {
        let answer = bench.run(&format!("{line} -o json")).exits(0).json();
        assert!(answer["signed_in"] == true && answer["expires"].is_string(), "{answer}");
        let ran = bench.run(line).exits(0).says("signed in until").says("not kept");
        assert_eq!(ran.out, "");
        // What is said of a profile that keeps nothing is what the next command shows.
        assert_eq!(bench.run("auth status -o json").exits(0).json()[0]["signed_in"], false);
    }
}
