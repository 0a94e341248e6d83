//! Long lists: complete, in order, once each, and not a page more than asked for, however the platform
//! cuts its pages and however many are fetched at once.

use crate::bench::Bench;
use crate::bench::Ran;
use crate::served::{Served, status, still};
use crate::wire::{Asked, Wire, reply};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Numbers of pages fetched at once that are tried.
const JOBS: [usize; 4] = [1, 2, 4, 16];

/// A number of the query of a request.
fn number(asked: &Asked, name: &str) -> usize {
    let rest = asked.split_once(&format!("{name}=")).map_or("0", |(_, rest)| rest);
    rest.split(|letter: char| !letter.is_ascii_digit()).next().unwrap().parse().unwrap()
}

/// Rows with these numbers.
fn page(numbers: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let rows: Vec<Value> =
        numbers.into_iter().map(|n| json!({"id": format!("id-{n}"), "username": format!("u{n}")})).collect();
    reply(200, "", &Value::Array(rows).to_string())
}

/// The numbers of the rows in the order in which they were printed.
#[track_caller]
fn numbers(ran: &Ran) -> Vec<usize> {
    ran.out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|row| row["id"].as_str().unwrap()["id-".len()..].parse().unwrap())
        .collect()
}

/// The `first` of every page that was asked for.
fn firsts(wire: &Wire) -> Vec<usize> {
    wire.asked().iter().filter(|asked| asked.starts_with("GET")).map(|asked| number(asked, "first")).collect()
}

fn upto(total: usize) -> Vec<usize> {
    (0..total).collect()
}

#[test]
fn a_list_is_whole_and_in_order_however_many_pages_are_fetched_at_once() {
    for total in [0, 1, 9, 10, 11, 100, 257] {
        for jobs in JOBS {
            let wire = Wire::signed_in(move |asked| {
                let (first, max) = (number(asked, "first"), number(asked, "max"));
                page((first..total).take(max))
            });
            let ran =
                wire.bench().run(&format!("users list --page-size 10 --jobs {jobs} -o ndjson")).exits(0);
            assert_eq!(numbers(&ran), upto(total), "{total} rows, {jobs} at once");
            let past = firsts(&wire).into_iter().filter(|first| *first > total).count();
            assert!(past < jobs, "{total} rows, {jobs} at once: {:?}", firsts(&wire));
        }
    }
}

#[test]
fn a_server_that_sends_fewer_rows_than_asked_for_is_read_to_its_end() {
    for jobs in JOBS {
        let wire = Wire::signed_in(|asked| page((number(asked, "first")..100).take(7)));
        let ran = wire.bench().run(&format!("users list --page-size 50 --jobs {jobs} -o ndjson")).exits(0);
        assert_eq!(numbers(&ran), upto(100), "{jobs} at once");
    }
}

#[test]
fn a_short_page_in_the_middle_is_not_the_end_and_hides_no_row() {
    for jobs in JOBS {
        for short in [0, 10, 20, 30, 50, 80] {
            let wire = Wire::signed_in(move |asked| {
                let first = number(asked, "first");
                page((first..100).take(if first == short { 4 } else { 10 }))
            });
            let ran =
                wire.bench().run(&format!("users list --page-size 10 --jobs {jobs} -o ndjson")).exits(0);
            assert_eq!(numbers(&ran), upto(100), "{jobs} at once, short at {short}");
        }
    }
}

#[test]
fn rows_that_move_between_pages_are_shown_once() {
    for jobs in JOBS {
        // Somebody is added at the front after the second page: what follows moves by one.
        let wire = Wire::signed_in(|asked| {
            let first = number(asked, "first");
            page((if first < 20 { first } else { first - 1 }..99).take(10))
        });
        let ran = wire.bench().run(&format!("users list --page-size 10 --jobs {jobs} -o ndjson")).exits(0);
        assert_eq!(numbers(&ran), upto(99), "{jobs} at once");
    }
}

#[test]
fn a_server_that_repeats_a_page_is_a_fault_after_the_rows_there_were() {
    for jobs in JOBS {
        for last in [0, 10, 40] {
            let wire = Wire::signed_in(move |asked| {
                let first = number(asked, "first").min(last);
                page(first..first + 10)
            });
            let ran =
                wire.bench().run(&format!("users list --page-size 10 --jobs {jobs} -o ndjson")).exits(1);
            assert_eq!(numbers(&ran), upto(last + 10), "{jobs} at once");
            assert!(ran.err.contains("returned the same page again"), "{ran:?}");
            assert!(firsts(&wire).len() <= last / 10 + 2 * jobs + 1, "{:?}", firsts(&wire));
        }
    }
}

#[test]
fn a_name_is_not_unknown_where_the_list_could_not_be_read_to_its_end() {
    let wire = Wire::signed_in(|_| page(0..10));
    let ran = wire.bench().run("users get u99").exits(1);
    assert!(ran.err.contains("returned the same page again"), "{ran:?}");
    assert_eq!(numbers(&wire.bench().run("api GET /users --paginate -o ndjson").exits(1)), upto(10));
}

#[test]
fn nothing_is_fetched_past_a_limit() {
    for jobs in JOBS {
        for limit in [0, 1, 10, 11, 55, 60, 99] {
            let wire = Wire::signed_in(|asked| {
                page((number(asked, "first")..1000).take(number(asked, "max").min(10)))
            });
            let line = format!("users list --page-size 10 --limit {limit} --jobs {jobs} -o ndjson");
            let ran = wire.bench().run(&line).exits(0);
            assert_eq!(numbers(&ran), upto(limit), "limit {limit}, {jobs} at once");
            let asked = firsts(&wire);
            assert!(asked.iter().all(|first| *first < limit), "limit {limit}, {jobs} at once: {asked:?}");
            // Each page behind the first begins with the last row of the one before.
            let pages = limit.min(1) + limit.saturating_sub(10).div_ceil(9);
            assert_eq!(asked.len(), pages, "limit {limit}, {jobs} at once: {asked:?}");
        }
    }
}

#[test]
fn a_page_that_fails_at_694_of_1000_ends_the_list_there_with_its_exit_code() {
    for jobs in JOBS {
        let wire = Wire::signed_in(|asked| match number(asked, "first") {
            693 => reply(500, "", r#"{"detail": "out of order"}"#),
            first => page((first..1000).take(100)),
        });
        let bench = wire.bench();
        let list = |form: &str| bench.run(&format!("users list --page-size 100 --jobs {jobs} -o {form}"));
        assert_eq!(numbers(&list("ndjson").exits(14)), upto(694), "{jobs} at once");
        let ran = list("json").exits(14);
        assert!(ran.out.starts_with("[{") && ran.out.ends_with('}'), "the array is closed");
        assert!(serde_json::from_str::<Value>(&ran.out).is_err());
        assert_eq!(list("csv").exits(14).out.lines().count(), 695);
        assert_eq!(list("ids").exits(14).out.lines().count(), 694);
        assert_eq!(list("table").exits(14).out, "", "a table is whole or not at all");
        assert_eq!(list("json --jq length").exits(14).out, "");
    }
}

#[test]
fn a_page_that_fails_for_a_while_is_asked_for_again() {
    let clock = still();
    let served = Served::plain(247, clock.clone());
    let bench = served.bench("protegrity").by(clock);
    for jobs in JOBS {
        served.break_it(status(503, None), "/users", 3, Some(3));
        served.break_it(status(429, Some(2)), "/users", 12, Some(2));
        let ran = bench.run(&format!("users list --page-size 10 --jobs {jobs} -o ids")).exits(0);
        assert_eq!(ran.out.lines().count(), 250, "{jobs} at once");
        served.sandbox.clear_faults().unwrap();
    }
}

#[test]
fn rows_come_out_byte_for_byte_as_they_came_in() {
    let odd = [
        r#"{"id":"1","n":1.50,"big":12345678901234567890123,"e":1E5}"#,
        r#"{"id":"2","a":{"z":1,"a":2},"a2":[ 1,2 ],"t":"\u00e9\/"}"#,
        r#"{"id":"3","id2":null,"deep":[[[{"x":{}}]]]}"#,
    ];
    let mut body = String::from("[\n");
    for (index, row) in odd.iter().enumerate() {
        write!(body, "{}{row}\n  ", if index > 0 { ",\r\n  " } else { "" }).unwrap();
    }
    let wire = Wire::json(format!("{body}]\n"));
    let ran = wire.bench().run("users list -o ndjson").exits(0);
    assert_eq!(ran.out.lines().collect::<Vec<_>>(), odd);
    let ran = wire.bench().run("users list -o json").exits(0);
    assert_eq!(ran.out, format!("[{}]\n", odd.join(",")));
}

#[test]
fn a_span_in_which_nothing_can_lie_is_refused_on_every_platform() {
    for (profile, line) in [
        ("hid", "audits list --since 2h --until 3h"),
        ("hid", "audits scan --since 2026-02-01 --until 2026-02-01"),
        ("hid", "audits list --since 2999-01-01"),
        ("hid", "devices list --expires-after 30d --expires-before 7d"),
        ("hid", "credentials list --expires-after 30d --expires-before 7d"),
        ("entrust", "audits list --since 2h --until 3h"),
        ("entrust", "audits list --since 2999-01-01"),
        ("entrust", "audits siem --since 2h --until 3h"),
        ("entrust", "tenants entitlements usage --since 2h --until 3h"),
    ] {
        let bench = Bench::on(&format!("sandbox/{profile}"));
        let ran = bench.run(line).exits(2);
        assert!(ran.err.contains("is not before") || ran.err.contains("yet to come"), "{ran:?}");
        assert_eq!(bench.counters(profile).0, 0, "{line}: nothing was asked of the platform");
    }
}

#[test]
fn a_list_that_ends_before_the_total_of_the_platform_is_a_fault() {
    for (total, rows) in [(500, 3), (4, 3)] {
        // Every other page is empty.
        let pages = AtomicUsize::new(0);
        let wire = Wire::raw(move |asked| {
            if asked.contains("/token") {
                return reply(
                    200,
                    "",
                    r#"{"access_token":"not-a-secret-1","token_type":"Bearer","expires_in":300}"#,
                );
            }
            let is_empty = pages.fetch_add(1, Ordering::SeqCst) % 2 == 1;
            let list: Vec<Value> = (0..if is_empty { 0 } else { rows })
                .map(|n| json!({"id": n.to_string(), "userName": format!("u{n}")}))
                .collect();
            reply(200, "", &json!({"totalResults": total, "resources": list}).to_string())
        });
        let bench = crate::bench::Bench::new()
            .with("IAMCTL_PLATFORM", "hid")
            .with("IAMCTL_URL", &wire.url)
            .with("IAMCTL_TENANT", "t1")
            .with("IAMCTL_CLIENT_ID", "c")
            .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1")
            .by(still());
        let ran = bench.run("users list -o json").exits(1);
        assert!(
            !ran.out.trim_end().ends_with(']') && ran.err.contains(&format!("there are {total} and sent 3")),
            "{ran:?}"
        );
        assert_eq!(bench.run("users list --limit 3 -o json").exits(0).json().as_array().unwrap().len(), 3);
    }
}
