//! Rows that share calls to `/Bulk`: each has its own outcome, changes are about the version that was read, and what the
//! service does not take in one call goes by itself.

use crate::bench::Bench;
use crate::process::binary;
use crate::scim::{get, quirk};
use crate::served::Served;
use iamctl::clock::SystemClock;
use iamctl::sandbox::fault::FaultKind;
use std::sync::Arc;

#[test]
fn changes_share_calls_to_bulk_and_are_read_back() {
    for patch in ["on", "off"] {
        let (served, bench) = quirk(120, &[("patch", patch)]);
        let mut csv = "user,department,title\n".to_owned();
        for user in get(&bench, "users list --limit 60").as_array().unwrap() {
            csv.push_str(&format!("{},Bulk department,Bulk title\n", user["userName"].as_str().unwrap()));
        }
        let file = bench.file("changes.csv", &csv);
        let plan = bench.run(&format!("users update --each {file} --dry-run -o json")).exits(0);
        for word in [r#""version""#, if patch == "on" { r#""PATCH""# } else { r#""PUT""# }] {
            assert!(plan.out.contains(word), "{}", plan.out);
        }
        served.count("/Bulk");
        bench.run(&format!("users update --each {file} --jobs 1")).exits(0);
        assert_eq!(served.counted("/Bulk"), 2, "at most 50 in a call");
        let changed = get(&bench, "users list --where department='Bulk department'");
        assert_eq!(changed.as_array().unwrap().len(), 60, "{patch}");
        bench.run(&format!("users update --each {file} --jobs 1")).exits(0).says("60 unchanged");
        assert_eq!(served.counted("/Bulk"), 2, "nothing is sent where nothing changes");
    }
}

#[test]
fn a_change_that_fails_in_a_call_for_many_fails_by_itself() {
    let (served, bench) = quirk(20, &[]);
    let csv =
        "user,username,title\nann,,Head\nmaria.garcia,ann,Head\nnobody.at.all,,Head\nmisaki.sato,,Head\n";
    let file = bench.file("changes.csv", csv);
    served.count("/Bulk");
    let ran = bench.run(&format!("users update --each {file} --jobs 1 -o json")).exits(9);
    assert_eq!(served.counted("/Bulk"), 1);
    let rows = ran.json();
    let status: Vec<_> =
        rows.as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(status, ["done", "failed", "failed", "done"], "{}", ran.out);
    assert!(rows[1]["message"].as_str().unwrap().contains("has the userName"), "{}", ran.out);
    assert_eq!(get(&bench, "users get ann")["title"], "Head");
    assert_eq!(get(&bench, "users get misaki.sato")["title"], "Head");
    assert_ne!(get(&bench, "users get maria.garcia")["title"], "Head");
}

#[test]
fn changes_that_shared_a_call_are_taken_back_row_by_row() {
    let bench = Bench::on("sandbox/scim");
    let title = |user: &str| get(&bench, &format!("users get {user}"))["title"].clone();
    let before = [title("ann"), title("maria.garcia"), title("misaki.sato")];
    let file = bench
        .file("changes.csv", "user,username,title\nann,,Head\nmaria.garcia,ann,Head\nmisaki.sato,,Head\n");
    bench.run(&format!("users update --each {file} --jobs 1")).exits(9);
    assert_eq!(title("misaki.sato"), "Head");
    let shown = bench.run("history list -o json").exits(0).json();
    assert_eq!(shown.as_array().unwrap().len(), 1, "{shown}");
    bench.run("undo last --yes").exits(0);
    assert_eq!([title("ann"), title("maria.garcia"), title("misaki.sato")], before);
}

#[test]
fn switching_many_users_shares_calls_to_bulk() {
    let (served, bench) = quirk(20, &[]);
    served.count("/Bulk");
    bench.run("users disable ann maria.garcia misaki.sato --yes --jobs 1").exits(0);
    assert_eq!(served.counted("/Bulk"), 1);
    for user in ["ann", "maria.garcia", "misaki.sato"] {
        assert_eq!(get(&bench, &format!("users get {user}"))["active"], false);
    }
    bench.run("users enable ann maria.garcia --jobs 1").exits(0);
    assert_eq!(get(&bench, "users get ann")["active"], true);
}

#[test]
fn where_the_service_refuses_the_call_for_many_rows_go_one_by_one_and_that_is_told() {
    let (served, bench) = quirk(20, &[("bulk", "off"), ("discovery", "lies")]);
    served.count("/Bulk");
    let csv = "user,title\nann,Head\nmaria.garcia,Head\nmisaki.sato,Head\n";
    let file = bench.file("changes.csv", csv);
    bench.run(&format!("users update --each {file} --jobs 1")).exits(0).says("sent one by one");
    assert_eq!(get(&bench, "users get ann")["title"], "Head");
    assert_eq!(get(&bench, "users get misaki.sato")["title"], "Head");
    let sent = served.counted("/Bulk");
    assert_eq!(sent, 1, "asked once");
}

#[test]
fn a_call_for_many_has_no_more_operations_and_bytes_than_the_service_takes() {
    let (served, bench) = quirk(30, &[("bulk", "small")]);
    let mut csv = "user,title\n".to_owned();
    for user in get(&bench, "users list --limit 24").as_array().unwrap() {
        csv.push_str(&format!("{},Head of everything that there is\n", user["userName"].as_str().unwrap()));
    }
    let file = bench.file("changes.csv", &csv);
    served.count("/Bulk");
    let ran = bench.run(&format!("users update --each {file} --jobs 1")).exits(0);
    assert!(!ran.err.contains("one by one"), "{}", ran.err);
    assert!(served.counted("/Bulk") > 3, "{}", served.counted("/Bulk"));
    let long = "x".repeat(2500);
    let file = bench.file("long.csv", &format!("user,title\nann,{long}\nmaria.garcia,Short\n"));
    bench.run(&format!("users update --each {file} --jobs 1")).exits(0).says("one by one");
    assert_eq!(get(&bench, "users get ann")["title"], long.as_str());
    assert_eq!(get(&bench, "users get maria.garcia")["title"], "Short");
}

/// Kills a run of shared calls again and again, once the service has carried so many calls out, and has it end.
#[cfg(unix)]
fn killed_again_and_again(line: &str, csv: &str) -> (Served, Bench) {
    let served = Served::plain(0, Arc::new(SystemClock));
    let bench = served.bench("scim");
    let file = bench.file("rows.csv", csv);
    let journal = bench.path("j").display().to_string();
    let line = |flag: &str| format!("{line} --each {file} --jobs 2 {flag} '{journal}'");
    bench.run("users create --username first").exits(0);
    served.break_it(FaultKind::Latency { millis: 5 }, "/Bulk", 0, None);
    served.count("/Bulk");
    let mut flag = "--journal";
    for calls in [1, 2, 4] {
        let mut child = binary(&bench, &line(flag)).spawn().unwrap();
        while served.counted("/Bulk") < calls {
            assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        flag = "--resume";
    }
    // Rows that were sent before a kill are there, and nobody knows of it but by looking.
    bench.run(&format!("{} --if-not-exists", line(flag))).exits(0);
    (served, bench)
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_between_shared_calls_makes_everybody_once() {
    let rows: String = (0..400).map(|number| format!("k{number:03},k{number}@example.test\n")).collect();
    let (_served, bench) = killed_again_and_again("users create", &format!("username,email\n{rows}"));
    let made = get(&bench, "users list --where username^=k");
    let mut names: Vec<&str> =
        made.as_array().unwrap().iter().map(|user| user["userName"].as_str().unwrap()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!((names.len(), made.as_array().unwrap().len()), (400, 400));
}
