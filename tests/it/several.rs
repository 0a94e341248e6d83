//! Several names on one line: read together, deleted after one question.

use crate::bench::Bench;
use crate::bulk::{counted, outcomes, people, protegrity, there};
use crate::served::{Served, still};
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;

fn made(count: usize) -> (Served, Bench) {
    let (served, bench, _) = protegrity();
    let file = bench.file("made.csv", &people(count));
    bench.run(&format!("users create --each {file} -o none")).exits(0);
    (served, bench)
}

fn names(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap()).collect()
}

#[test]
fn several_names_are_one_list_in_their_order_and_one_name_is_an_object() {
    let (_served, bench) = made(5);
    let rows = bench.run("users get new4 new1 new5 new2 new3 --jobs 3 -o json").exits(0).json();
    assert_eq!(names(&rows), ["new4", "new1", "new5", "new2", "new3"]);
    assert!(bench.run("users get new1 -o json").exits(0).json().is_object());
    let csv = bench.run("users get new2 new1 -o csv --columns username").exits(0);
    assert_eq!(csv.out, "username\nnew2\nnew1\n");
    let lines = bench.run("users get new2 new1 -o ndjson --columns username").exits(0);
    assert_eq!(lines.out.lines().count(), 2);
    let yaml = bench.run("users get new2 new1 -o yaml --columns username").exits(0);
    assert_eq!(yaml.out.matches("username: new").count(), 2, "{yaml:?}");
    let table = bench.run("users get new2 new1").exits(0);
    assert!(table.out.contains("new1") && table.out.contains("new2"), "{table:?}");
    assert_eq!(bench.run("users get new2 new1 -o json --jq '.[].username'").exits(0).out, "new2\nnew1\n");
}

#[test]
fn every_platform_reads_several_by_its_own_rows() {
    for (platform, line) in [
        ("hid", "users list --limit 3 -o ids"),
        ("entrust", "users list --limit 3 -o ids"),
        ("u4ids", "clients list --limit 3 -o ids"),
        ("protegrity", "users list --limit 3 -o ids"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let resource = line.split(' ').next().unwrap();
        let ids: Vec<String> = bench.run(line).exits(0).out.lines().map(str::to_owned).collect();
        let ran = bench.run(&format!("{resource} get {} --by id -o json", ids.join(" "))).exits(0);
        assert_eq!(ran.json().as_array().unwrap().len(), 3, "{platform}: {ran:?}");
    }
}

#[test]
fn what_is_missing_among_several_is_told_by_name_and_the_others_are_shown() {
    let (_served, bench) = made(2);
    let ran = bench.run("users get new1 nobody1 new2 nobody2 -o csv --columns username").exits(9);
    assert_eq!(ran.out, "username\nnew1\nnew2\n");
    let ran = ran.says("nobody1").says("2 of 4 users could not be read: nobody1, nobody2");
    assert!(!ran.err.contains("new1"), "{ran:?}");
    let ran = bench.run("users get new1 nobody1 -o json").exits(9);
    assert_eq!(names(&ran.json()), ["new1"]);
    let error: Value = serde_json::from_str(ran.err.trim()).unwrap();
    assert_eq!(error["error"]["failed"][0]["key"], "nobody1", "{error}");
    assert_eq!(error["error"]["failed"][0]["code"], "not_found", "{error}");
    bench.run("users get nobody1 nobody2").exits(5).says("2 of 2 users could not be read");
}

#[test]
fn an_outage_and_a_refused_sign_in_end_the_reads_of_all_names() {
    let (served, bench) = made(3);
    served.break_it(FaultKind::Status { status: 503, retry_after: None }, "/users", 0, None);
    let ran = bench.run("users get new1 new2 new3 --retries 0 -o json").exits(14);
    assert!(!ran.err.contains("could not be read"), "{ran:?}");
    let bench = served.bench("protegrity").with("IAMCTL_PASSWORD", "not-a-secret-wrong").by(still());
    bench.run("users get new1 new2 new3").exits(4);
}

#[test]
fn a_name_that_stands_twice_is_read_once_and_that_is_told() {
    let (_served, bench) = made(2);
    let ran = bench.run("users get new1 new2 new1 -o json").exits(0).says("'new1' stands there twice");
    assert_eq!(names(&ran.json()), ["new1", "new2"]);
    let ran = bench.run("users get new1 new1 -o json").exits(0);
    assert_eq!(names(&ran.json()), ["new1"]);
}

#[test]
fn several_are_deleted_after_one_question_that_names_them_all() {
    let (served, bench) = made(5);
    bench.run("users delete new1 new2 new3 new4 -o ndjson").exits(11).says("needs a confirmation");
    bench
        .answer("users delete new1 new2 new3 new4", "n\n")
        .exits(11)
        .says("4 users (new1, new2, new3, new4)");
    assert_eq!((there(&bench), served.totals("protegrity").1), (5, 5));
    let ran = bench.answer("users delete new1 new2 new3 new4 -o ndjson", "y\n").exits(0);
    assert_eq!((counted(&ran, "done"), ran.err.matches("[y/N]").count()), (4, 1), "{ran:?}");
    let ran = ran.says("journal: ").says("4 done");
    assert!(!ran.err.contains("no header"), "{ran:?}");
    assert_eq!(there(&bench), 1);
}

#[test]
fn of_several_deletes_the_outcome_of_each_is_told_and_the_run_can_go_on() {
    let (served, bench) = made(3);
    let journal = bench.path("j.ndjson").display().to_string();
    let ran = bench
        .run(&format!("users delete new1 nobody new3 --yes --journal {journal} -o ndjson"))
        .exits(9)
        .says("to go on: the same command with --resume");
    let outcomes = outcomes(&ran);
    assert_eq!([&outcomes["new1"], &outcomes["nobody"], &outcomes["new3"]], ["done", "failed", "done"]);
    let before = served.totals("protegrity").1;
    let again =
        bench.run(&format!("users delete new1 nobody new3 --yes --resume {journal} -o ndjson")).exits(9);
    assert_eq!(counted(&again, "skipped"), 2);
    bench.run(&format!("users delete new1 new3 --yes --resume {journal}")).exits(2);
    assert_eq!(served.totals("protegrity").1, before);
}

#[test]
fn several_names_are_checked_before_any_is_deleted() {
    let (served, bench) = made(3);
    let before = served.totals("protegrity").1;
    bench.run("users delete new1 NEW1 --yes").exits(2).says("name 2").says("name 1");
    bench.run("users delete new1 new2 --each rows.csv --yes").exits(2).says("--each stands beside 2 names");
    bench.run("users delete new1 --jobs 2 --yes").exits(2).says("--jobs needs --each, or several names");
    bench.run("users delete new1 '' --yes").exits(2);
    let limited = bench.with("IAMCTL_MAX_ROWS", "2");
    limited.run("users delete new1 new2 new3 --yes").exits(11).says("3 names").says("allows 2");
    assert_eq!(served.totals("protegrity").1, before);
}

#[test]
fn a_dry_run_of_several_shows_each_request_and_sends_none() {
    let (served, bench) = made(3);
    let before = served.totals("protegrity").1;
    let ran = bench.run("users delete new1 new2 new3 --dry-run").exits(0);
    assert_eq!(ran.out.matches("DELETE ").count(), 3, "{ran:?}");
    assert_eq!(served.totals("protegrity").1, before);
}

#[test]
fn the_requests_of_several_for_curl_are_authorised_as_that_of_one_is() {
    for (platform, listed) in [
        ("protegrity", "users"),
        ("secureauth", ""),
        ("u4ids", "clients"),
        ("hid", "users"),
        ("entrust", "users"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let names = match listed {
            "" => vec!["jdoe".to_owned(), "llocked".to_owned()],
            listed => {
                let ids = bench.run(&format!("{listed} list --limit 2 -o ids")).exits(0).out;
                ids.lines().map(|id| format!("{id} --by id")).collect()
            }
        };
        let resource = if listed.is_empty() { "users" } else { listed };
        let headers = |names: &str| -> Vec<String> {
            let shown = bench.run(&format!("{resource} get {names} --print-curl")).exits(0).out;
            shown.lines().map(|line| line.split_once(" -H ").unwrap_or_default().1.to_owned()).collect()
        };
        let one = headers(&names[0]);
        assert!(one[0].starts_with("\"Authorization: ") && one[0].contains('$'), "{platform}: {one:?}");
        assert_eq!(headers(&names.join(" ")), [one.clone(), one].concat(), "{platform}");
    }
}

#[test]
fn ids_of_a_list_are_the_names_of_hundreds() {
    let (_served, bench) = made(300);
    let rows = bench.run("users list -o json").exits(0).json();
    // Not the account that acts.
    let new = |row: &&Value| row["username"].as_str().unwrap().starts_with("new");
    let ids: Vec<&str> =
        rows.as_array().unwrap().iter().filter(new).map(|row| row["id"].as_str().unwrap()).collect();
    let ran = bench.run(&format!("users get {} -o ids", ids.join(" "))).exits(0);
    assert_eq!(ran.out.lines().collect::<Vec<_>>(), ids);
    let ran = bench.run(&format!("users delete {} --yes -o ndjson", ids.join(" "))).exits(0);
    assert_eq!(counted(&ran, "done"), 300);
    assert_eq!(there(&bench), 0);
}

#[test]
fn names_that_begin_with_a_dash_stand_behind_two() {
    let (_served, bench) = made(1);
    bench.run("users get -- -nobody new1 -o json").exits(9);
    let ran = bench.run("users get -o json -- -nobody new1").exits(9);
    assert_eq!(names(&ran.json()), ["new1"]);
    bench.run("users get -nobody new1").exits(2);
}

#[test]
fn what_takes_nothing_but_its_target_takes_several() {
    let (_served, bench) = made(3);
    let ran = bench.run("users lock new1 new2 --yes -o ndjson").exits(0);
    assert_eq!(counted(&ran, "done"), 2);
    // Lists of several things would not tell whose their rows are.
    let lists = Bench::on("sandbox/u4ids");
    for line in [
        "tenants audits T1 T2",
        "clients audits web old-portal --follow",
        "clients secrets list web old-portal",
    ] {
        lists.run(line).exits(2).says("unexpected argument");
    }
    // Nor does a number that does not say whose it is.
    let lists = Bench::on("sandbox/secureauth");
    lists.run("users throttle get jdoe asmith").exits(2).says("unexpected argument");
    assert!(lists.run("users get jdoe asmith -o json").exits(9).out.starts_with('['));
    // What says more of the thing takes one: a word that was meant for a flag is no further name.
    bench.run("users update new1 new2 --email x@example.test").exits(2).says("unexpected argument");
}
