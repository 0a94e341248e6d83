//! Many rows in one command: what is refused before anything is sent, and what is told of each row.

use crate::bench::{Bench, Ran};
use crate::served::{PASSWORD, Served, status, still};
use iamctl::clock::ManualClock;
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::File;
use std::sync::Arc;

pub(crate) const USERS: &str = "/pty/v1/auth/users";

/// A served Protegrity and a bench that reaches it, both by one clock that nobody waits for.
pub(crate) fn protegrity() -> (Served, Bench, Arc<ManualClock>) {
    let clock = still();
    let served = Served::plain(0, clock.clone());
    let bench = served.bench("protegrity").by(clock.clone());
    (served, bench, clock)
}

/// So many people who are not there yet.
pub(crate) fn people(count: usize) -> String {
    let rows = (1..=count).map(|number| format!("new{number},new{number}@example.test\n"));
    std::iter::once("username,email\n".to_owned()).chain(rows).collect()
}

/// The report by key, having checked that every key is there once.
#[track_caller]
pub(crate) fn outcomes(ran: &Ran) -> BTreeMap<String, String> {
    let rows: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let pair =
        |row: &Value| (row["key"].as_str().unwrap().to_owned(), row["outcome"].as_str().unwrap().to_owned());
    let outcomes: BTreeMap<_, _> = rows.iter().map(pair).collect();
    assert_eq!(outcomes.len(), rows.len(), "a row is told of twice: {ran:?}");
    outcomes
}

/// How many rows came to this.
#[track_caller]
pub(crate) fn counted(ran: &Ran, outcome: &str) -> usize {
    outcomes(ran).values().filter(|word| *word == outcome).count()
}

/// How many of [`people`] there are, having checked that nobody is there twice.
#[track_caller]
pub(crate) fn there(bench: &Bench) -> usize {
    let rows = bench.run("users list -o json").exits(0).json();
    let rows = rows.as_array().unwrap();
    let mut names: Vec<&str> = rows.iter().map(|row| row["username"].as_str().unwrap()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "somebody is there twice");
    names.iter().filter(|name| name.starts_with("new")).count()
}

#[test]
fn every_fault_of_the_rows_is_told_with_its_line_and_nothing_is_sent() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", "username,email,enabled\nann,a@example.test,yes\nben,b@example.test\n,c@example.test,no\ncleo,,maybe\nann,d@example.test,\n");
    let ran = bench.run(&format!("users create --each {}", bench.path("p.csv").display())).exits(2);
    for part in [
        "4 faults",
        "line 3: 2 cells where the header has 3",
        "line 4: --username is missing",
        "line 5, column enabled: expected yes or no",
        "line 6: 'ann' stands in line 2 already",
    ] {
        assert!(ran.err.contains(part), "'{part}' is missing: {ran:?}");
    }
    assert_eq!(served.totals("protegrity").0, 0);
    assert!(bench.files().iter().all(|file| file.ends_with("p.csv")), "a journal was begun");
}

#[test]
fn a_file_without_rows_is_refused() {
    let (served, bench, _) = protegrity();
    for (content, why) in [
        ("", "is empty"),
        (" \n\n", "is empty"),
        ("\u{feff}", "is empty"),
        ("username,email\n", "holds no rows"),
        ("[]", "holds no rows"),
        ("[", "is not a valid JSON array"),
        ("{\"username\": \"ann\"", "line 1"),
        ("{\"username\": \"ann\"}\n[1]\n", "line 2: expected an object"),
        ("[{\"username\": \"ann\"}, 7]", "row 2 (line 1): expected an object"),
        ("[{\"username\": \"ann\"},\n\n{\"nick\": 7}]", "row 2 (line 3), column nick"),
    ] {
        let file = bench.file("p", content);
        let ran = bench.run(&format!("users create --each {file}")).exits(2);
        assert!(ran.err.contains(why), "{content:?}: {ran:?}");
        let ran = bench.feed("users create --each -", content).exits(2);
        assert!(ran.err.contains(why), "{content:?}: {ran:?}");
    }
    bench.run("users create --each nosuch.csv").exits(2).says("nosuch.csv cannot be read");
    assert_eq!(served.totals("protegrity").0, 0);
}

#[test]
fn columns_that_are_unknown_or_doubled_or_not_there_are_named() {
    let (served, bench, _) = protegrity();
    for (header, flags, why) in [
        ("username,shoe-size", "", "the column 'shoe-size' is not an argument"),
        ("username,username", "", "the column 'username' is there twice"),
        ("username,mail", "--map shoe-size=mail", "'shoe-size' is not an argument"),
        ("username,email", "--map first-name=vorname", "no column 'vorname' for --map first-name"),
        ("username,email", "--map first-name", "--map takes NAME=VALUE"),
        ("username,email", "--delimiter '::'", "one character"),
    ] {
        let file = bench.file("p.csv", &format!("{header}\nann,a@example.test\n"));
        let ran = bench.run(&format!("users create --each {file} {flags}")).exits(2);
        assert!(ran.err.contains(why), "{header} {flags}: {ran:?}");
    }
    assert_eq!(served.totals("protegrity").0, 0);
}

#[test]
fn a_file_in_another_form_than_was_said_is_refused_with_the_way_to_say_it() {
    let (served, bench, _) = protegrity();
    for (content, why) in [
        (&b"username;email\nann;a@example.test\n"[..], "--delimiter ';'"),
        (b"username|email\nann|a@example.test\n", "--delimiter '|'"),
        (b"\xff\xfeu\0s\0e\0r\0", "save it as UTF-8"),
        (b"username,email\nann,a@example.test\nj\xf6rg,j@example.test\n", "line 3: the text is not UTF-8"),
        (b"{\"username\": \"ann\"}\n{username}\n", "line 2: key must be a string\n"),
    ] {
        let path = bench.path("p");
        std::fs::write(&path, content).unwrap();
        bench.run(&format!("users create --each {}", path.display())).exits(2).says(why);
    }
    assert_eq!(served.totals("protegrity").0, 0);
}

#[test]
fn a_file_of_100_mb_and_one_without_an_end_are_refused_unread() {
    let (served, bench, _) = protegrity();
    let path = bench.path("large.csv");
    File::create(&path).unwrap().set_len(100_000_000).unwrap();
    let line = format!("users create --each {}", path.display());
    bench.run(&line).exits(2).says("longer than 64 MiB").says("cut it into several files");
    if cfg!(target_os = "linux") {
        bench.run("users create --each /dev/zero").exits(2).says("not a regular file");
    }
    assert_eq!(served.totals("protegrity").0, 0);
}

#[test]
fn every_form_of_a_file_makes_the_same_requests() {
    let (served, bench, _) = protegrity();
    let plan = |content: &str, flags: &str| {
        let file = bench.file("p", content);
        bench.run(&format!("users create --each {file} --dry-run {flags}")).exits(0).out
    };
    let expected = plan("username,email,role\nann,\"a,b@example.test\",admin;auditor\nbjörn,,\n", "");
    assert_eq!(expected.lines().count(), 2);
    assert!(expected.contains(r#""roles":["admin","auditor"]"#) && expected.contains("björn"), "{expected}");
    let forms = [
        ("\u{feff}username,email,role\r\nann,\"a,b@example.test\",admin; auditor\r\nbjörn,,\r\n", ""),
        ("username;email;role\nann;a,b@example.test;[\"admin\", \"auditor\"]\nbjörn;;\n", "--delimiter ';'"),
        ("username\temail\trole\nann\ta,b@example.test\tadmin;auditor\nbjörn\t\t\n", "--delimiter tab"),
        (
            "login,mail,rights\nann,\"a,b@example.test\",admin;auditor\nbjörn,,\n",
            "--map username=login --map email=mail --map role=rights",
        ),
        (
            "[{\"username\": \"ann\", \"email\": \"a,b@example.test\", \"role\": [\"admin\", \"auditor\"]},\n \
             {\"username\": \"björn\", \"email\": null}]",
            "",
        ),
        (
            "\u{feff}{\"username\": \"ann\", \"email\": \"a,b@example.test\", \"role\": \"admin;auditor\"}\n\n\
             {\"username\": \"bj\\u00f6rn\"}",
            "",
        ),
    ];
    for (content, flags) in forms {
        // Quotes in a cell are the file's own: a JSON list there needs them doubled.
        let content = content
            .replace("[\"admin\", \"auditor\"]\nbjörn;;", "\"[\"\"admin\"\", \"\"auditor\"\"]\"\nbjörn;;");
        assert_eq!(plan(&content, flags), expected, "{content}");
    }
    assert_eq!(served.totals("protegrity").1, 0);
}

#[test]
fn a_dry_run_shows_each_request_and_sends_none() {
    let (served, bench, _) = protegrity();
    let file = bench.file("p.csv", &people(25));
    let before = bench.files();
    let ran = bench.run(&format!("users create --each {file} --role directory_viewer --dry-run")).exits(0);
    assert_eq!(ran.out.matches(&format!("POST {USERS} ")).count(), 25);
    assert_eq!(ran.out.matches("directory_viewer").count(), 25, "what the line gives holds for every row");
    let file = bench.file("gone.csv", "user\nadmin\nviewer\nnobody-of-that-name\n");
    let ran = bench.run(&format!("users delete --each {file} --dry-run")).exits(9);
    assert_eq!(ran.out.matches("DELETE ").count(), 2);
    assert!(ran.err.contains("row 3 would fail"), "{ran:?}");
    assert_eq!((served.totals("protegrity").1, bench.files().len()), (0, before.len() + 1));
}

#[test]
fn destroying_many_asks_once_with_the_count_and_the_first_names() {
    let (served, bench, _) = protegrity();
    let file = bench.file("p.csv", &people(5));
    bench.run(&format!("users create --each {file}")).exits(0);
    let file = bench.file("leavers.csv", "user\nnew1\nnew2\nnew3\nnew4\n");
    let before = served.totals("protegrity");
    bench.run(&format!("users delete --each {file}")).exits(11).says("--yes");
    assert_eq!(served.totals("protegrity"), before, "nothing was sent");
    let ran = bench.answer(&format!("users delete --each {file}"), "n\n").exits(11);
    assert_eq!(ran.err.matches("Go on?").count(), 1, "{ran:?}");
    ran.says("4 rows (new1, new2, new3 ...)");
    assert_eq!(served.totals("protegrity").1, before.1);
    bench.answer(&format!("users delete --each {file}"), "y\n").exits(0).says("4 done");
    assert_eq!(there(&bench), 1);
}

#[test]
fn a_run_stops_after_so_many_failures() {
    for (flag, sent) in [("--stop-on-error", 4), ("--max-failures 3", 6), ("", 20)] {
        let (served, bench, _) = protegrity();
        served.break_it(status(400, None), USERS, 3, None);
        served.count(USERS);
        let file = bench.file("p.csv", &people(20));
        let line = format!("users create --each {file} --jobs 1 {flag} --no-verify -o ndjson");
        let ran = bench.run(&line).exits(9);
        assert_eq!(counted(&ran, "done"), 3);
        assert_eq!(served.counted(USERS), sent, "{flag}");
        ran.says("--resume");
    }
}

#[test]
fn rows_in_doubt_stop_a_run_as_failures_do() {
    let (served, bench, _) = protegrity();
    // Nobody answers, neither the create nor the look afterwards.
    served.break_it(FaultKind::Cut, USERS, 0, None);
    let file = bench.file("p.csv", &people(20));
    bench.run(&format!("users create --each {file} --jobs 1 --stop-on-error")).exits(9).says("1 in doubt");
    assert_eq!(served.totals("protegrity").1, 1);
}

#[test]
fn the_failed_rows_are_valid_input_with_a_reason() {
    let (served, bench, _) = protegrity();
    served.break_it(status(400, None), USERS, 4, Some(3));
    let json: String = (1..=9)
        .map(|n| format!("{{\"username\": \"new{n}\", \"role\": [\"directory_viewer\"]}}\n"))
        .collect();
    for content in [people(9), json] {
        let file = bench.file("p", &content);
        let failed = bench.path("failed").display().to_string();
        let _ = std::fs::remove_file(&failed);
        bench.run(&format!("users create --each {file} --failed {failed} --jobs 1")).exits(9).says("failed");
        served.sandbox.clear_faults().unwrap();
        let text = std::fs::read_to_string(&failed).unwrap();
        assert!(text.contains("reason") && text.contains("fault injected"), "{text}");
        bench.run(&format!("users create --each {failed}")).exits(0).says("3 done");
        assert_eq!(there(&bench), 9);
        let gone: String = (1..=9).map(|n| format!("new{n}\n")).collect();
        let gone = bench.file("gone.csv", &format!("user\n{gone}"));
        bench.run(&format!("users delete --each {gone} --yes")).exits(0);
        served.break_it(status(400, None), USERS, 4, Some(3));
    }
}

#[test]
fn the_file_of_failed_rows_replaces_none_and_is_found_wrong_before_anything_is_sent() {
    let (served, bench, _) = protegrity();
    let input = bench.file("p.csv", &people(3));
    let folder = bench.path("").display().to_string();
    for path in [input.clone(), folder.clone(), format!("{folder}/none/f.csv")] {
        bench.run(&format!("users create --each {input} --failed {path}")).exits(2).says(&path);
    }
    assert_eq!(std::fs::read_to_string(&input).unwrap(), people(3));
    assert_eq!((served.totals("protegrity").1, bench.path("none").exists()), (0, false));
    let failed = bench.path("f").display().to_string();
    bench.run(&format!("users create --each {input} --failed {failed}")).exits(0);
    assert!(!bench.path("f").exists(), "without failures there is no file");
}

#[test]
fn a_platform_that_has_too_much_to_do_gets_every_row_later_and_once() {
    let (served, bench, clock) = protegrity();
    served.break_it(status(429, Some(30)), USERS, 10, Some(8));
    let before = iamctl::clock::Clock::now(&*clock);
    let file = bench.file("p.csv", &people(60));
    let ran = bench.run(&format!("users create --each {file} --jobs 8 -o ndjson")).exits(0);
    assert_eq!((counted(&ran, "done"), served.totals("protegrity").1, there(&bench)), (60, 60, 60));
    let waited = iamctl::clock::Clock::now(&*clock).duration_since(before).as_secs();
    assert!(waited >= 30, "{waited}");
}

#[test]
fn tokens_that_end_in_the_middle_are_renewed_and_every_row_is_done_once() {
    let (served, bench, _) = protegrity();
    served.count("/login/token");
    for skip in [0, 40] {
        served.break_it(FaultKind::ExpireTokens, USERS, skip, Some(1));
    }
    let file = bench.file("p.csv", &people(60));
    let ran = bench.run(&format!("users create --each {file} --jobs 4 -o ndjson")).exits(0);
    assert_eq!((counted(&ran, "done"), served.totals("protegrity").1), (60, 60));
    let sign_ins = served.counted("/login/token");
    assert!((2..=3).contains(&sign_ins), "one sign-in, and at most one for each end: {sign_ins}");
}

#[test]
fn a_refused_sign_in_is_tried_once_and_not_by_every_thread() {
    let (served, bench, _) = protegrity();
    let bench = bench.with("IAMCTL_PASSWORD", "not-a-secret-and-wrong");
    served.count("/login/token");
    let file = bench.file("p.csv", &people(60));
    bench
        .run(&format!("users create --each {file} --jobs 8 --journal {}", bench.path("j").display()))
        .exits(4);
    assert_eq!(served.counted("/login/token"), 1);
    assert!(!bench.path("j").exists(), "a run that never began needs no journal");
}

#[test]
fn what_is_there_already_is_no_failure_where_that_is_said() {
    let (served, bench, _) = protegrity();
    let file = bench.file("p.csv", &people(10));
    bench.run(&format!("users create --each {file}")).exits(0).says("10 done");
    let writes = served.totals("protegrity").1;
    let ran = bench.run(&format!("users create --each {file} -o ndjson")).exits(9);
    assert_eq!(counted(&ran, "failed"), 10);
    assert!(ran.out.contains(r#""code":"conflict""#), "{ran:?}");
    bench
        .run(&format!("users create --each {file} --if-not-exists"))
        .exits(0)
        .says("0 done, 10 there already");
    assert_eq!(served.totals("protegrity").1, writes);
    let ran = bench.run(&format!("users create --each {file} --if-not-exists -o ndjson")).exits(0);
    assert_eq!(counted(&ran, "unchanged"), 10);
}

#[test]
fn the_report_has_a_line_for_each_row_in_every_form() {
    let (_served, bench, _) = protegrity();
    let file = bench.file("p.csv", &format!("{}odd,no-address\n", people(9)));
    let gone: String = (1..=9).map(|n| format!("new{n}\n")).collect();
    let gone = bench.file("gone.csv", &format!("user\n{gone}"));
    for (form, lines) in [("table", 11), ("csv", 11), ("tsv", 11), ("ndjson", 10), ("ids", 9), ("none", 0)] {
        let ran = bench.run(&format!("users create --each {file} -o {form}")).exits(9);
        assert_eq!(ran.out.lines().count(), lines, "{form}: {ran:?}");
        ran.says("9 done, 0 skipped, 1 failed, 0 in doubt");
        bench.run(&format!("users delete --each {gone} --yes -o none")).exits(0);
    }
    let ran = bench.run(&format!("users create --each {file} -o json --columns row,key,code")).exits(9);
    let rows = ran.json();
    assert_eq!(rows.as_array().unwrap().len(), 10);
    assert!(
        rows.as_array().unwrap().contains(&serde_json::json!({"row": 10, "key": "odd", "code": "rejected"}))
    );
}

#[test]
fn plain_progress_is_told_on_standard_error_now_and_then() {
    let (served, bench, _) = protegrity();
    served.break_it(FaultKind::Latency { millis: 3_000 }, USERS, 0, None);
    let file = bench.file("p.csv", &people(20));
    let ran = bench.run(&format!("users create --each {file} --jobs 1 --progress plain")).exits(0);
    let told = ran.err.lines().filter(|line| line.contains("of 20 rows, 0 failed")).count();
    // A minute passes on the clock; how far it was when a row was counted is up to the threads.
    assert!((1..=6).contains(&told), "{ran:?}");
    let gone = bench.file("gone.csv", "user\nnew1\nnew2\nnew3\nnew4\nnew5\n");
    let ran = bench.run(&format!("users delete --each {gone} --yes --jobs 1")).exits(0);
    assert!(!ran.err.contains("of 5 rows"), "{ran:?}");
}

#[test]
fn passwords_of_rows_are_in_no_journal_no_report_and_no_trace() {
    for platform in ["protegrity", "secureauth"] {
        let clock = still();
        let served = Served::plain(3, clock.clone());
        let bench = served.bench(platform).by(clock);
        let file =
            bench.file("p.csv", "username,password\nann,not-a-secret-Row-1!\nben,not-a-secret-Row-2!\n");
        let journal = bench.path("j");
        let line = format!("users create --each {file} --journal {} --debug", journal.display());
        let planned = bench.run(&format!("{line} --dry-run")).exits(0);
        let ran = bench.run(&line).exits(0);
        let kept = std::fs::read_to_string(&journal).unwrap();
        assert!(kept.contains("ann") && kept.matches("\"is\":\"outcome\"").count() == 2, "{kept}");
        for text in [&kept, &planned.out, &planned.err, &ran.out, &ran.err] {
            assert!(!text.contains("not-a-secret-Row") && !text.contains(PASSWORD), "{platform}: {text}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&journal).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
