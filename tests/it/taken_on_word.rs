//! A run of creates whose answers name ids reads no row back by itself: what was made on the platform's word alone is
//! looked for once at the end.

use crate::bench::{Bench, Ran};
use crate::served::still;
use iamctl::platforms::PLATFORMS;
use serde_json::Value;
use std::collections::BTreeSet;

fn bench(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}")).with("IAMCTL_OUTPUT", "ndjson").by(still())
}

fn file(bench: &Bench, rows: usize) -> String {
    let row = |number| format!("made-{number:03},made-{number:03}@example.test\n");
    bench.file("people.csv", &format!("username,email\n{}", (1..=rows).map(row).collect::<String>()))
}

/// Outcomes of the rows in the order of the report.
fn told(ran: &Ran) -> Vec<(u64, String)> {
    let rows = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.map(|row| (row["row"].as_u64().unwrap(), row["outcome"].as_str().unwrap().to_owned())).collect()
}

/// Platforms whose `users create` names an id.
fn platforms() -> impl Iterator<Item = &'static str> {
    PLATFORMS.iter().map(|platform| platform.name).filter(|name| *name != "u4ids" && *name != "secureauth")
}

#[test]
fn rows_that_were_acknowledged_and_not_done_are_told_again_as_failed_and_sent_again_on_resume() {
    for platform in platforms() {
        let bench = bench(platform);
        let (rows, journal) = (file(&bench, 12), bench.path("journal"));
        bench.run(&format!("sandbox fault not-done --every 3 --on {platform}")).exits(0);
        let line = format!("users create --each {rows} --jobs 2 --batch off");
        let ran = bench.run(&format!(
            "{line} --journal {} --failed {}",
            journal.display(),
            bench.path("f").display()
        ));
        let ran = ran.exits(9).says("8 done, 0 skipped, 4 failed, 0 in doubt");
        let told = told(&ran);
        assert_eq!(told.len(), 16, "{platform}: {ran:?}");
        assert!(told[..12].iter().all(|(_, outcome)| outcome == "done"), "{platform}: {ran:?}");
        assert!(told[12..].iter().all(|(_, outcome)| outcome == "failed"), "{platform}: {ran:?}");
        assert!(ran.out.contains("\"code\":\"rejected\"") && ran.out.contains("does not show it"), "{ran:?}");
        assert_eq!(std::fs::read_to_string(bench.path("f")).unwrap().lines().count(), 5, "{platform}");
        bench.run("sandbox fault --clear").exits(0);
        bench
            .run(&format!("{line} --resume {}", journal.display()))
            .exits(0)
            .says("4 done, 8 skipped, 0 failed");
        let again = bench.run(&format!("{line} --resume {}", journal.display())).exits(0);
        assert!(again.err.contains("0 done, 12 skipped"), "{platform}: {again:?}");
    }
}

#[test]
fn the_look_at_the_end_costs_a_few_pages_and_nothing_where_nobody_wants_it() {
    for platform in platforms() {
        for (flag, most) in [("", 9), ("--no-verify", 1)] {
            let bench = bench(platform);
            let rows = file(&bench, 120);
            let before = bench.counters(platform);
            let line = format!("users create --each {rows} --jobs 4 --batch off {flag}");
            bench.run(&line).exits(0).says("120 done, 0 skipped, 0 failed");
            let after = bench.counters(platform);
            assert_eq!(after.1 - before.1, 120, "{platform}");
            let reads = after.0 - before.0 - 120;
            // One of them signs in.
            assert!(reads <= most, "{platform} {flag}: {reads} reads");
        }
    }
}

#[test]
fn a_run_that_was_ended_looks_when_it_is_taken_up_again() {
    let bench = bench("hid");
    let (rows, journal) = (file(&bench, 9), bench.path("journal"));
    bench.run("sandbox fault not-done --times 2 --on hid").exits(0);
    bench.run("sandbox fault status --status 401 --calls writes --skip 4 --on hid").exits(0);
    let line = format!("users create --each {rows} --jobs 1");
    let ran = bench.run(&format!("{line} --journal {}", journal.display())).exits(4);
    ran.says("4 rows are done by the platform's answer alone");
    bench.run("sandbox fault --clear").exits(0);
    let ran = bench.run(&format!("{line} --resume {}", journal.display())).exits(9);
    assert!(ran.err.contains("5 done, 2 skipped, 2 failed"), "{ran:?}");
    bench.run(&format!("{line} --resume {}", journal.display())).exits(0).says("2 done, 7 skipped");
}

#[test]
fn what_may_not_be_read_is_said_once_and_what_cannot_be_read_is_in_doubt() {
    for (status, code, said) in [("403", 0, "this account may not read them back"), ("500", 9, "5 in doubt")]
    {
        let bench = bench("hid");
        let (rows, journal) = (file(&bench, 5), bench.path("journal"));
        bench.run(&format!("sandbox fault status --status {status} --calls reads --on hid")).exits(0);
        let line = format!("users create --each {rows} --jobs 1 --retries 0");
        let ran = bench.run(&format!("{line} --journal {}", journal.display())).exits(code).says(said);
        assert_eq!(ran.err.matches(said).count(), 1, "{ran:?}");
        bench.run("sandbox fault --clear").exits(0);
        let ran = bench.run(&format!("{line} --resume {}", journal.display())).exits(0);
        assert!(ran.err.contains("5 skipped, 0 failed, 0 in doubt"), "{ran:?}");
    }
}

/// A journal whose rows were taken on the platform's word by a run that ended before its look.
fn ended_before_its_look(bench: &Bench, platform: &str, line: &str) -> String {
    let journal = bench.path("journal").display().to_string();
    bench
        .run(&format!("sandbox fault status --status 401 --calls writes --skip 11 --on {platform}"))
        .exits(0);
    let ran = bench.run(&format!("{line} --journal {journal}")).exits(4);
    ran.says("11 rows are done by the platform's answer alone").says("to go on: the same command");
    bench.run("sandbox fault --clear").exits(0);
    journal
}

#[test]
fn a_row_that_the_list_shows_with_another_value_is_told_as_failed_whatever_the_number_of_rows() {
    for platform in platforms() {
        let bench = bench(platform);
        let row = |number| format!("made-{number:03},made-{number:03}@example.test,Doe\n");
        let rows = (1..=12).map(row).collect::<String>();
        let rows = bench.file("named.csv", &format!("username,email,last-name\n{rows}"));
        let line = format!("users create --each {rows} --jobs 1 --batch off");
        let journal = ended_before_its_look(&bench, platform, &line);
        bench.run("users update made-002 --last-name Other --yes").exits(0);
        let ran = bench.run(&format!("{line} --resume {journal}")).exits(9);
        assert!(ran.err.contains("1 done, 10 skipped, 1 failed"), "{platform}: {ran:?}");
        assert!(ran.out.contains("shows another "), "{platform}: {ran:?}");
    }
}

#[test]
fn a_row_that_a_slow_platform_did_not_show_is_read_by_its_id_before_it_is_sent_again() {
    for platform in platforms() {
        let bench = bench(platform);
        let line = format!("users create --each {} --jobs 1 --batch off", file(&bench, 4));
        let journal = bench.path("journal").display().to_string();
        bench.run(&format!("sandbox fault status --status 404 --calls reads --on {platform}")).exits(0);
        let ran = bench.run(&format!("{line} --journal {journal}")).exits(9);
        assert!(ran.err.contains("0 done, 0 skipped"), "{platform}: {ran:?}");
        bench.run("sandbox fault --clear").exits(0);
        let before = bench.counters(platform);
        let ran = bench.run(&format!("{line} --resume {journal}")).exits(0);
        assert!(ran.err.contains("0 failed, 0 in doubt"), "{platform}: {ran:?}");
        assert_eq!(bench.counters(platform).1, before.1, "{platform}: {ran:?}");
    }
}

#[test]
fn ids_are_printed_once_what_they_name_was_seen() {
    for platform in platforms() {
        let bench = bench(platform);
        bench.run(&format!("sandbox fault not-done --every 3 --on {platform}")).exits(0);
        let line = format!("users create --each {} --jobs 1 --batch off -o ids", file(&bench, 12));
        let ran = bench.run(&line).exits(9);
        let ids: BTreeSet<&str> = ran.out.lines().filter(|id| !id.is_empty()).collect();
        assert_eq!((ids.len(), ran.out.lines().count()), (8, 8), "{platform}: {ran:?}");
    }
}

#[test]
fn what_the_list_leaves_out_is_read_by_id() {
    let bench = bench("u4ids");
    let row = |number| format!("made-{number:03},Made,AuthorizationCode,https://made.example.test/cb\n");
    let rows = (1..=12).map(row).collect::<String>();
    let rows = bench.file("clients.csv", &format!("client-id,name,flow,redirect-uri\n{rows}"));
    let line = format!("clients create --each {rows} --jobs 1 --secret-out {}", bench.path("made").display());
    let journal = ended_before_its_look(&bench, "u4ids", &line);
    bench.run("clients update made-002 --remove redirectUris=https://made.example.test/cb --yes").exits(0);
    let ran = bench.run(&format!("{line} --resume {journal}")).exits(9);
    assert!(ran.err.contains("1 done, 10 skipped, 1 failed"), "{ran:?}");
    assert!(ran.out.contains("shows another redirectUris"), "{ran:?}");
}
