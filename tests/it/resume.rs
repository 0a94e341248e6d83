//! Runs of many rows that are cut off, and go on: nothing is lost and nothing is done twice.

use crate::bench::Bench;
use crate::bulk::{USERS, counted, outcomes, people, protegrity, there};
use crate::served::{Served, status, still};
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The lines of a journal; fails on one that is not whole.
#[track_caller]
fn journal(bench: &Bench) -> Vec<Value> {
    let text = std::fs::read_to_string(bench.path("j")).unwrap();
    assert!(text.ends_with('\n'), "the last line is torn: {text}");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The rows of a journal that were sent and have no outcome.
#[track_caller]
pub(crate) fn open_rows(bench: &Bench) -> BTreeSet<u64> {
    let mut open = BTreeSet::new();
    for line in journal(bench) {
        match line["is"].as_str().unwrap() {
            "sent" => drop(open.insert(line["row"].as_u64().unwrap())),
            "outcome" => drop(open.remove(&line["row"].as_u64().unwrap())),
            _ => {}
        }
    }
    open
}

fn create(bench: &Bench, flags: &str) -> String {
    format!("users create --each {} {flags} -o ndjson", bench.path("p.csv").display())
}

pub(crate) fn to_journal(bench: &Bench) -> String {
    create(bench, &format!("--journal {}", bench.path("j").display()))
}

pub(crate) fn resumed(bench: &Bench) -> String {
    create(bench, &format!("--resume {}", bench.path("j").display()))
}

#[test]
fn a_row_whose_answer_was_lost_is_looked_up_at_once_and_not_sent_again() {
    for platform in ["protegrity", "secureauth"] {
        let clock = still();
        let served = Served::plain(0, clock.clone());
        let bench = served.bench(platform).by(clock);
        bench.file("p.csv", "username,password\nnew1,not-a-secret-Row-1!\nnew2,not-a-secret-Row-2!\nnew3,not-a-secret-Row-3!\n");
        served.break_writes(FaultKind::Cut, "/users", 1, Some(1));
        let ran = bench.run(&format!("{} --jobs 1", to_journal(&bench))).exits(9);
        // The password is never shown, and the account may have been there before.
        let expected = [("new1", "done"), ("new2", "in-doubt"), ("new3", "done")];
        assert_eq!(outcomes(&ran), BTreeMap::from(expected.map(|(key, word)| (key.into(), word.into()))));
        let ran = bench.run(&resumed(&bench)).exits(9);
        assert!(ran.out.contains("in-doubt") && counted(&ran, "skipped") == 2, "{ran:?}");
        assert_eq!(served.totals(platform).1, 3, "{platform}");
    }
}

#[test]
fn a_row_whose_answer_was_lost_is_in_doubt_although_it_is_there_until_somebody_takes_it_as_it_is() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    served.break_it(FaultKind::Cut, USERS, 1, Some(1));
    let ran = bench.run(&format!("{} --jobs 1", to_journal(&bench))).exits(9);
    assert_eq!((outcomes(&ran)["new2"].as_str(), counted(&ran, "done")), ("in-doubt", 2));
    assert_eq!(open_rows(&bench), BTreeSet::from([2]));
    let ran = bench.run(&resumed(&bench)).exits(9).says("--if-not-exists");
    assert!(ran.out.contains("new2 is there with what was given: it may have been there before"), "{ran:?}");
    let ran = bench.run(&format!("{} --if-not-exists", resumed(&bench))).exits(0);
    assert_eq!((outcomes(&ran)["new2"].as_str(), counted(&ran, "skipped")), ("done", 2));
    assert!(open_rows(&bench).is_empty());
    assert_eq!((served.totals("protegrity").1, there(&bench)), (3, 3));
}

/// A create by name on every platform: the command, and its rows with a name in each.
const CREATES: &[(&str, &str, &str)] = &[
    ("protegrity", "users create", "username\nnew1\nnew2\n"),
    ("protegrity", "roles create", "name,permission\nnew1,role_viewer\nnew2,role_viewer\n"),
    ("secureauth", "users create", "username,password\nnew1,not-a-secret-Row-1!\nnew2,not-a-secret-Row-2!\n"),
    ("u4ids", "scopes create", "scope-id\nnew1\nnew2\n"),
    ("hid", "users create", "username,group\nnew1,UG_STAFF\nnew2,UG_STAFF\n"),
    ("entrust", "groups create", "name\nnew1\nnew2\n"),
];

#[test]
fn no_row_whose_create_lost_its_answer_is_told_as_there_already_on_any_platform() {
    for (platform, command, rows) in CREATES {
        let clock = still();
        let served = Served::plain(3, clock.clone());
        let bench = served.bench(platform).by(clock);
        let line = format!("{command} --each {} --jobs 1 -o ndjson", bench.file("p.csv", rows));
        let journal = bench.path("j").display().to_string();
        let writes = served.totals(platform).1;
        served.break_writes(FaultKind::Cut, "", 0, Some(1));
        let ran = bench.run(&format!("{line} --journal {journal}"));
        let first: Value = serde_json::from_str(ran.out.lines().next().unwrap()).unwrap();
        // Where a list before and after tells who made it, it is done.
        if first["outcome"] != "done" {
            assert_eq!(first["outcome"], "in-doubt", "{command} on {platform}: {ran:?}");
            let ran = ran.exits(9);
            assert_eq!(counted(&ran, "unchanged"), 0, "{ran:?}");
            let resumed = format!("{line} --resume {journal}");
            assert_eq!(counted(&bench.run(&resumed).exits(9), "in-doubt"), 1, "{command} on {platform}");
            // Where a secret was given that nothing shows, what is there may lack it.
            let code = if rows.contains("password") { 9 } else { 0 };
            bench.run(&format!("{resumed} --if-not-exists")).exits(code);
        }
        assert_eq!(served.totals(platform).1 - writes, 2, "{command} on {platform}: nothing is made twice");
    }
}

#[test]
fn a_create_whose_answer_was_lost_is_there_already_only_where_that_was_said() {
    for (flag, code) in [("", 16), ("--if-not-exists", 0)] {
        let (served, bench, _) = protegrity();
        served.break_it(FaultKind::Cut, USERS, 0, Some(1));
        bench.run(&format!("users create --username new1 {flag}")).exits(code).says("new1").says("is there");
        let file = bench.file("q.csv", "username\nnew2\n");
        served.break_it(FaultKind::Cut, USERS, 0, Some(1));
        let ran = bench.run(&format!("users create --each {file} {flag} -o ndjson"));
        assert_eq!(outcomes(&ran)["new2"], if code == 0 { "done" } else { "in-doubt" }, "{ran:?}");
    }
}

#[test]
fn a_row_that_nobody_could_look_up_stays_in_doubt_until_somebody_can() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    // The create of the second row is cut off, and so is every look at it.
    served.break_it(FaultKind::Cut, USERS, 1, Some(9));
    let ran = bench
        .run(&format!("{} --jobs 1 --retries 0 --stop-on-error --no-verify", to_journal(&bench)))
        .exits(9);
    assert_eq!(outcomes(&ran)["new2"], "in-doubt");
    ran.says("1 in doubt").says("--resume");
    assert_eq!(open_rows(&bench), BTreeSet::from([2]));
    served.sandbox.clear_faults().unwrap();
    let ran = bench.run(&resumed(&bench)).exits(9).says("1 done, 1 skipped, 0 failed, 1 in doubt");
    assert_eq!(outcomes(&ran)["new2"], "in-doubt");
    let ran = bench.run(&format!("{} --if-not-exists", resumed(&bench))).exits(0);
    assert_eq!((outcomes(&ran)["new2"].as_str(), counted(&ran, "done")), ("done", 1));
    assert_eq!((served.totals("protegrity").1, there(&bench)), (3, 3));
}

#[test]
fn a_row_that_never_arrived_is_looked_up_and_sent() {
    for kind in [FaultKind::Html, status(502, None), status(504, None)] {
        let (served, bench, _) = protegrity();
        bench.file("p.csv", &people(3));
        served.break_it(kind.clone(), USERS, 1, Some(1));
        let ran = bench.run(&format!("{} --jobs 1", to_journal(&bench))).exits(9);
        let late = kind == status(504, None);
        assert_eq!(outcomes(&ran)["new2"], if late { "in-doubt" } else { "failed" }, "{kind:?}");
        bench.run(&resumed(&bench)).exits(0).says("1 done, 2 skipped");
        assert_eq!((served.totals("protegrity").1, there(&bench)), (3, 3));
    }
}

#[test]
fn an_answer_that_cannot_be_read_or_trusted_is_looked_up() {
    for (platform, kind) in [
        ("protegrity", FaultKind::Garbage),
        ("protegrity", FaultKind::WrongType),
        ("secureauth", FaultKind::WrongSignature),
    ] {
        let clock = still();
        let served = Served::plain(0, clock.clone());
        let bench = served.bench(platform).by(clock);
        bench.file("p.csv", "username,password\nnew1,not-a-secret-Row-1!\n");
        served.break_it(kind.clone(), "/users", 0, Some(1));
        let ran = bench.run(&to_journal(&bench));
        assert_eq!(outcomes(&ran)["new1"], "in-doubt", "{kind:?}: {ran:?}");
        bench.run(&resumed(&bench)).exits(9).says("1 in doubt");
        assert_eq!(served.totals(platform).1, 1);
    }
}

#[test]
fn a_row_that_the_platform_refused_is_sent_again() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(4));
    served.break_it(status(400, None), USERS, 2, Some(1));
    let ran = bench.run(&to_journal(&bench)).exits(9);
    assert_eq!((counted(&ran, "failed"), counted(&ran, "done")), (1, 3));
    bench.run(&resumed(&bench)).exits(0).says("1 done, 3 skipped");
    assert_eq!(served.totals("protegrity").1, 4);
}

#[test]
fn a_platform_that_fails_leaves_the_row_in_doubt_unless_it_says_that_it_did_nothing() {
    for (answer, word) in [
        (status(500, None), "in-doubt"),
        (status(503, None), "in-doubt"),
        (status(503, Some(1)), "failed"),
        (status(429, None), "failed"),
    ] {
        let (served, bench, _) = protegrity();
        bench.file("p.csv", &people(4));
        served.break_it(answer, USERS, 2, None);
        let ran = bench.run(&format!("{} --jobs 1 --no-verify", to_journal(&bench))).exits(9);
        assert_eq!((counted(&ran, word), counted(&ran, "done")), (2, 2), "{ran:?}");
        served.sandbox.clear_faults().unwrap();
        bench.run(&resumed(&bench)).exits(0).says("2 done, 2 skipped");
        assert_eq!((served.totals("protegrity").1, there(&bench)), (4, 4));
    }
}

#[test]
fn what_has_no_name_of_its_own_is_never_sent_again_by_itself() {
    let clock = still();
    let served = Served::plain(0, clock.clone());
    let bench = served.bench("hid").by(clock);
    bench.file("d.csv", "type\nDT_OATH\n");
    served.break_writes(FaultKind::Cut, "Device", 0, Some(1));
    let line = format!("devices create --each {}", bench.path("d.csv").display());
    let journal = bench.path("j").display().to_string();
    bench.run(&format!("{line} --journal {journal}")).exits(9).says("1 in doubt");
    bench.run(&format!("{line} --resume {journal}")).exits(9).says("1 in doubt");
    assert_eq!(served.totals("hid").1, 1);
    let ran =
        bench.run(&format!("{line} --resume {journal} -o ndjson")).exits(9).says("add --retry-in-doubt");
    assert!(ran.out.contains("what came of it is not known"), "{ran:?}");
    bench.run(&format!("{line} --retry-in-doubt --resume {journal}")).exits(0).says("1 done");
    assert_eq!(served.totals("hid").1, 2);
}

#[test]
fn what_is_harmless_to_do_twice_is_sent_again() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(2));
    bench.run(&create(&bench, "")).exits(0);
    let line = |flags: &str| {
        let (file, journal) = (bench.file("lock.csv", "user\nnew1\nnew2\n"), bench.path("j"));
        format!("users lock --each {file} --yes --jobs 1 -o ndjson {flags} '{}'", journal.display())
    };
    // Neither the write nor the look afterwards is answered.
    served.break_it(FaultKind::Cut, "/auth/users/", 0, None);
    bench.run(&line("--journal")).exits(9).says("2 in doubt");
    served.sandbox.clear_faults().unwrap();
    let before = served.totals("protegrity").1;
    bench.run(&line("--resume")).exits(0).says("2 done");
    assert_eq!(served.totals("protegrity").1, before + 2);
}

#[test]
fn a_state_whose_answer_was_lost_is_settled_by_reading_it() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(2));
    bench.run(&create(&bench, "")).exits(0);
    let file = bench.file("lock.csv", "user\nnew1\nnew2\n");
    let before = served.totals("protegrity").1;
    served.break_writes(FaultKind::Cut, "/lock", 0, Some(1));
    bench.run(&format!("users lock --each {file} --yes --jobs 1")).exits(0).says("2 done");
    assert_eq!(served.totals("protegrity").1, before + 2);
}

#[test]
fn what_exists_with_other_values_is_a_conflict_and_not_done() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(1));
    served.break_it(status(504, None), USERS, 0, Some(1));
    bench.run(&to_journal(&bench));
    served.sandbox.clear_faults().unwrap();
    bench.run("users create --username new1 --email theirs@example.test -o none").exits(0);
    let ran = bench.run(&resumed(&bench)).exits(9);
    assert!(ran.out.contains("exists with another email") && ran.out.contains("conflict"), "{ran:?}");
    assert_eq!(open_rows(&bench), BTreeSet::new());
}

#[test]
fn an_empty_journal_is_refused_and_nothing_is_sent() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(2));
    bench.file("j", "");
    bench.run(&resumed(&bench)).exits(2).says("is empty");
    assert_eq!(served.totals("protegrity").1, 0);
}

#[test]
fn a_platform_that_does_not_answer_ends_the_run_with_the_way_to_go_on() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(40));
    served.break_it(status(429, None), USERS, 3, None);
    let ran = bench.run(&format!("{} --jobs 1 --give-up-after 5", to_journal(&bench))).exits(14);
    ran.says("3 done, 0 skipped, 5 failed, 0 in doubt, 32 not sent").says("--resume").says("gave up after 5");
    served.sandbox.clear_faults().unwrap();
    bench.run(&resumed(&bench)).exits(0).says("37 done, 3 skipped");
    assert_eq!((served.totals("protegrity").1, there(&bench)), (40, 40));
    bench.run(&create(&bench, "--give-up-after 0")).exits(2);
}

#[test]
fn a_name_that_could_not_be_looked_up_leaves_nothing_in_doubt() {
    let (served, bench, _) = protegrity();
    served.break_it(FaultKind::Cut, USERS, 0, None);
    let file = bench.file("p.csv", "user\nnew1\n");
    bench.run(&format!("users delete --each {file} --yes")).exits(9).says("1 failed, 0 in doubt");
    assert_eq!(served.totals("protegrity").1, 0);
}

#[test]
fn a_deletion_in_doubt_is_looked_up() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    bench.run(&create(&bench, "")).exits(0);
    let line = |flags: &str| {
        let (file, journal) = (bench.file("gone.csv", "user\nnew1\nnew2\nnew3\n"), bench.path("j"));
        format!("users delete --each {file} --yes --jobs 1 {flags} '{}'", journal.display())
    };
    // The first call reads the names, then there is one a row: the second is carried out, the third is not.
    served.break_it(FaultKind::Cut, &format!("{USERS}/"), 1, Some(1));
    served.break_it(status(504, None), &format!("{USERS}/"), 2, Some(1));
    bench.run(&line("--journal"));
    bench.run(&line("--resume")).exits(0).says("0 failed, 0 in doubt");
    assert_eq!((served.totals("protegrity").1, there(&bench)), (6, 0));
}

#[test]
fn a_journal_goes_on_with_its_own_file_command_and_profile_only() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    bench.run(&to_journal(&bench)).exits(0);
    let before = served.totals("protegrity").1;
    bench.run(&to_journal(&bench)).exits(2).says("is there already").says("--resume");
    bench.file("p.csv", &people(4));
    bench.run(&resumed(&bench)).exits(2).says("belongs to another input");
    bench.file("p.csv", &people(3));
    let line = resumed(&bench).replace("users create", "users delete --yes --map user=username");
    let ran = bench.run(&line);
    assert!(ran.code == 2, "{ran:?}");
    bench.run(&resumed(&bench).replace("p.csv", "nosuch.csv")).exits(2);
    assert_eq!(served.totals("protegrity").1, before);
}

#[test]
fn a_journal_goes_on_with_the_flags_that_it_was_begun_with_only() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(2));
    let journal = bench.path("j").display().to_string();
    bench.run(&create(&bench, &format!("--role directory_viewer --journal {journal}"))).exits(0);
    for flags in ["", "--role directory_administrator", "--role directory_viewer --enabled no"] {
        let ran = bench.run(&create(&bench, &format!("{flags} --resume {journal}"))).exits(2);
        assert!(ran.err.contains("was begun with another --"), "{flags}: {ran:?}");
    }
    assert_eq!(served.totals("protegrity").1, 2);
    bench.run(&create(&bench, &format!("--role directory_viewer --resume {journal} --jobs 2"))).exits(0);
    assert!(!std::fs::read_to_string(&journal).unwrap().contains("directory_viewer"), "it holds no values");
}

#[test]
fn a_journal_goes_on_at_the_address_where_it_was_begun_only() {
    let (_served, bench, _) = protegrity();
    bench.file("p.csv", &people(2));
    bench.run(&to_journal(&bench)).exits(0);
    let (other, elsewhere, _) = protegrity();
    let line = create(&elsewhere, &format!("--resume {}", bench.path("j").display()));
    elsewhere.file("p.csv", &people(2));
    elsewhere.run(&line).exits(2).says("was begun on http://");
    assert_eq!(other.totals("protegrity").1, 0);
}

#[test]
fn a_journal_is_named_before_the_first_row_is_sent() {
    let (_served, bench, _) = protegrity();
    let file = bench.file("p.csv", &people(2));
    let ran = bench.run(&format!("users create --each {file}")).exits(0);
    let name = ran.err.lines().next().unwrap().strip_prefix("journal: ").unwrap();
    assert!(std::path::Path::new(name).is_file(), "{ran:?}");
}

#[test]
fn two_runs_on_one_journal_are_one_too_many() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    bench.run(&to_journal(&bench)).exits(0);
    let held = std::fs::File::open(bench.path("j")).unwrap();
    held.lock().unwrap();
    let before = served.totals("protegrity").1;
    bench.run(&resumed(&bench)).exits(6).says("another run is using the journal");
    assert_eq!(served.totals("protegrity").1, before);
    held.unlock().unwrap();
    bench.run(&resumed(&bench)).exits(0).says("3 skipped");
}

#[test]
fn a_torn_last_line_is_a_row_in_doubt_or_one_that_was_not_sent() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", "username\nnewä\nnewö\nnewü\n");
    bench.run(&format!("{} --jobs 1", to_journal(&bench))).exits(0);
    let whole = std::fs::read(bench.path("j")).unwrap();
    for end in (whole.len() - 150..whole.len()).step_by(7) {
        std::fs::write(bench.path("j"), &whole[..end]).unwrap();
        // A row without a word in the journal is sent, and the platform knows it already.
        let ran = bench.run(&resumed(&bench));
        assert!(!ran.out.contains("\"unchanged\""), "{end}: {ran:?}");
        bench.run(&format!("{} --if-not-exists", resumed(&bench))).exits(0);
        assert!(open_rows(&bench).is_empty());
        assert_eq!((served.totals("protegrity").1, there(&bench)), (3, 3));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_journal_that_is_no_file_is_refused_before_anything_is_sent() {
    let (served, bench, _) = protegrity();
    bench.file("p.csv", &people(3));
    for (flag, path) in [
        ("--journal", "/dev/full"),
        ("--journal", "/dev/null"),
        ("--resume", "/dev/full"),
        ("--resume", "/dev/zero"),
        ("--journal", "/proc/nosuch/j"),
        ("--resume", "/proc/nosuch/j"),
    ] {
        let ran = bench.run(&create(&bench, &format!("{flag} {path}")));
        assert!([2, 3].contains(&ran.code), "{flag} {path}: {ran:?}");
    }
    assert_eq!(served.totals("protegrity").1, 0);
}
