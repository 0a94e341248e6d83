//! `audits follow`: every event once, across runs too, by a clock that nobody waits for.

use crate::bench::{Bench, Ends, Ran};
use crate::served::{Served, still};
use iamctl::clock::{Clock as _, ManualClock, SystemClock};
use iamctl::fault::Kind;
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A sandbox of a platform with a bench that follows it and one that acts on it, by one clock.
fn place(platform: &str) -> (Served, Bench, Bench, Arc<ManualClock>) {
    let clock = still();
    let served = Served::plain(5, clock.clone());
    let (bench, other) = (served.bench(platform).by(clock.clone()), served.bench(platform).by(still()));
    (served, bench, other, clock)
}

/// Runs a line for so many seconds of the clock; at some of them the other bench runs lines of its own.
fn during(
    bench: Bench,
    other: &Bench,
    clock: &Arc<ManualClock>,
    line: &str,
    seconds: u64,
    acts: &[(u64, &str)],
) -> (Ran, Bench) {
    let begin = clock.now();
    let at = |seconds: u64| begin + Duration::from_secs(seconds);
    let left: Vec<_> = acts.iter().map(|(second, line)| (at(*second), (*line).to_owned())).collect();
    let (left, end, clock) = (Mutex::new(left), at(seconds), clock.clone());
    // Whoever acts does so in a thread of its own place, which has the same environment.
    let acting = Bench::new().within(other);
    let ends = Ends(move || {
        let now = clock.now();
        let mut left = left.lock().unwrap();
        while left.first().is_some_and(|(at, _)| *at <= now) {
            let (_, line) = left.remove(0);
            acting.run(&line).exits(0);
        }
        now >= end
    });
    let bench = bench.ended_by(Arc::new(ends));
    let ran = bench.run(line);
    (ran, bench)
}

fn rows(ran: &Ran) -> Vec<Value> {
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn record(action: &str) -> String {
    format!("audits create --action {action} --outcome SUCCESS --actor jdoe --service printing -o none")
}

fn actions(ran: &Ran) -> Vec<String> {
    rows(ran).iter().map(|row| row["action"]["actionName"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn new_events_come_once_and_the_next_run_goes_on_at_the_checkpoint() {
    let (_served, bench, other, clock) = place("hid");
    let mark = bench.path("mark.json");
    let line = format!("audits follow --interval 10 --checkpoint {}", mark.display());
    let (one, two, three) = (record("one"), record("two"), record("three"));
    let (ran, bench) = during(bench, &other, &clock, &line, 35, &[(5, &one), (15, &two), (15, &three)]);
    assert_eq!(actions(&ran.exits(143)), ["one", "two", "three"]);
    // What happened while nobody followed comes with the next run, and nothing else does.
    other.run(&record("four")).exits(0);
    let five = record("five");
    let (ran, _bench) = during(bench, &other, &clock, &line, 25, &[(5, &five)]);
    assert_eq!(actions(&ran.exits(143)), ["four", "five"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&mark).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_backlog_that_is_cut_off_goes_on_without_a_loss_or_a_repeat() {
    let (_served, bench, _, clock) = place("hid");
    let bench = bench.by(clock.clone());
    let all = bench.run("audits list --since 3650d -o ids").exits(0).out;
    let mark = bench.path("mark.json");
    let seen = Arc::new(AtomicUsize::new(0));
    let line = format!("audits follow --since 3650d --checkpoint {}", mark.display());
    let mut ids: Vec<String> = Vec::new();
    let mut runs = 0;
    let mut bench = bench;
    while ids.len() < all.lines().count() {
        // Ends as soon as more was noted than before.
        let (file, known) = (mark.clone(), seen.clone());
        let noted = move || {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let count = serde_json::from_str::<Value>(&text)
                .map_or(0, |value| value["seen"].as_object().map_or(0, serde_json::Map::len));
            count > known.load(Ordering::SeqCst)
        };
        bench = bench.ended_by(Arc::new(Ends(noted)));
        let ran = bench.run(&line).exits(143);
        let fresh = rows(&ran);
        assert!(!fresh.is_empty(), "{ran:?}");
        ids.extend(fresh.iter().map(|row| row["id"].as_str().unwrap().to_owned()));
        seen.store(ids.len(), Ordering::SeqCst);
        runs += 1;
    }
    assert!(runs > 1);
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!((unique.len(), ids.len()), (ids.len(), all.lines().count()));
    assert!(all.lines().all(|id| unique.contains(&id.to_owned())));
}

#[test]
fn entrust_is_followed_by_what_writes_leave_behind() {
    let (_served, bench, other, clock) = place("entrust");
    let acts =
        [(5, "groups create --name follow-one -o none"), (25, "groups create --name follow-two -o none")];
    let acts: Vec<(u64, &str)> = acts.to_vec();
    let (ran, _bench) = during(bench, &other, &clock, "audits follow", 45, &acts);
    let names: Vec<String> = rows(&ran.exits(143))
        .iter()
        .filter_map(|row| row["entityName"].as_str().map(str::to_owned))
        .filter(|name| name.starts_with("follow-"))
        .collect();
    assert_eq!(names, ["follow-one", "follow-two"]);
}

#[test]
fn audits_of_one_object_are_followed_where_events_have_no_ids() {
    let (_served, bench, other, clock) = place("u4ids");
    let mark = bench.path("mark.json");
    let line = format!("clients audits web --follow --checkpoint {}", mark.display());
    let act = "clients update web --set requireConsent=:false --yes -o none";
    let back = "clients update web --set requireConsent=:true --yes -o none";
    let (ran, bench) = during(bench, &other, &clock, &line, 45, &[(5, act), (15, back)]);
    let first = rows(&ran.exits(143));
    assert_eq!(first.len(), 2, "{first:?}");
    let (ran, bench) = during(bench, &other, &clock, &line, 15, &[]);
    assert!(rows(&ran.exits(143)).is_empty());
    // From a time on, all that was then comes once.
    let (ran, _bench) = during(bench, &other, &clock, "clients audits web --follow --since 3650d", 35, &[]);
    let all = other.run("clients audits web -o json").exits(0).json();
    assert_eq!(rows(&ran.exits(143)).len(), all.as_array().unwrap().len());
    other
        .run("audits follow")
        .exits(13)
        .says("has no 'audits follow'")
        .says("hid")
        .says("'clients audits --follow'");
}

#[test]
fn a_platform_whose_clock_is_behind_loses_no_event() {
    // It tells its time, and its events bear it.
    let served = Served::plain(5, Arc::new(SystemClock));
    let clock = Arc::new(ManualClock::at(SystemClock.now() + Duration::from_secs(600)));
    let (bench, other) = (served.bench("hid").by(clock.clone()), served.bench("hid"));
    let mark = bench.path("mark.json");
    let line = format!("audits follow --checkpoint {}", mark.display());
    let (one, two) = (record("one"), record("two"));
    let (ran, bench) = during(bench, &other, &clock, &line, 35, &[(5, &one), (15, &two)]);
    let ran = ran.exits(143).says("behind this machine's");
    assert_eq!(actions(&ran), ["one", "two"]);
    // The next run goes on by the platform's clock, and shows none of them again.
    let three = record("three");
    let (ran, _bench) = during(bench, &other, &clock, &line, 25, &[(5, &three)]);
    assert_eq!(actions(&ran.exits(143)), ["three"]);
}

#[test]
fn a_failing_read_is_told_and_nothing_is_lost() {
    let (served, bench, other, clock) = place("hid");
    served.break_it(FaultKind::Status { status: 500, retry_after: None }, "AuditRecords/.search", 1, Some(1));
    let one = record("one");
    let (ran, _bench) = during(bench, &other, &clock, "audits follow --retries 0", 25, &[(5, &one)]);
    assert_eq!(actions(&ran.exits(143).says("\"http_status\":500")), ["one"]);
}

#[test]
fn a_terminal_gets_the_lines_of_a_table_with_one_header() {
    let (_served, bench, other, clock) = place("hid");
    other.run(&record("one")).exits(0);
    let begin = clock.now();
    let (acting, shared, acted) = (Bench::new().within(&other), clock.clone(), AtomicUsize::new(0));
    let ends = Ends(move || {
        if shared.now() > begin + Duration::from_secs(5) && acted.fetch_add(1, Ordering::SeqCst) == 0 {
            acting.run(&record("two")).exits(0);
        }
        shared.now() > begin + Duration::from_secs(15)
    });
    let bench = bench.ended_by(Arc::new(ends));
    let ran = bench.show("audits follow --since 1m --columns event,outcome").exits(143);
    assert_eq!((ran.out.matches("EVENT").count(), ran.out.matches("one").count()), (1, 1), "{ran:?}");
    assert_eq!(ran.out.matches("two").count(), 1, "{ran:?}");
}

#[test]
fn what_has_an_end_or_no_lines_is_refused_before_anything_is_sent() {
    let (served, bench, _, clock) = place("hid");
    let bench = bench.until(&clock, 1, Kind::Terminated);
    let before = served.totals("hid");
    let foreign = bench.file("foreign.json", "{\"profile\":\"x\"}");
    let folder = bench.path("folder");
    std::fs::create_dir_all(&folder).unwrap();
    for (line, code, said) in [
        ("audits follow --limit 3", 2, "--limit"),
        ("audits follow --until 1h", 2, "--until"),
        ("audits follow --watch", 2, "--watch"),
        ("audits follow --jq .", 2, "--jq"),
        ("audits follow -o json", 2, "ndjson"),
        ("audits follow -o none", 2, "ndjson"),
        ("audits follow --interval 0", 2, "interval"),
        ("audits list --interval 5", 2, "--follow"),
        ("audits follow --since tomorrowish", 2, "takes a time"),
        (&format!("audits follow --checkpoint {foreign}"), 2, "is no checkpoint"),
        (&format!("audits follow --checkpoint {}", folder.display()), 2, "cannot be read"),
        (&format!("audits follow --checkpoint {}/no/x", folder.display()), 2, "there is no folder"),
    ] {
        bench.run(line).exits(code).says(said);
    }
    assert_eq!(served.totals("hid"), before);
    assert!(!folder.join("no").exists());
    let mark = bench.path("mark").display().to_string();
    let bench = bench.until(&clock, 5, Kind::Interrupted);
    bench.run(&format!("audits follow --checkpoint {mark}")).exits(130);
    bench.run(&format!("audits follow --action x --checkpoint {mark}")).exits(2).says("something else");
}
