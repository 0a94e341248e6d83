//! Rows that share a call: what goes over the wire, and whose failure is whose.

use crate::bench::Bench;
use crate::bulk::{counted, outcomes, people};
use crate::served::{Served, status, still};
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;

const MANY: &str = "/v3/users/multiple";

fn entrust() -> (Served, Bench) {
    let clock = still();
    let served = Served::plain(0, clock.clone());
    let bench = served.bench("entrust").by(clock);
    served.count(MANY);
    (served, bench)
}

fn logins(bench: &Bench) -> Vec<String> {
    let rows = bench.run("users list -o json").exits(0).json();
    rows.as_array().unwrap().iter().map(|row| row["userId"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn rows_go_out_in_a_call_for_each_thread_and_each_has_its_id() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", &people(30));
    let ran = bench.run(&format!("users create --each {file} --jobs 3 -o ndjson")).exits(0);
    assert_eq!((counted(&ran, "done"), served.counted(MANY)), (30, 3));
    for line in ran.out.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let user = bench.run(&format!("users get {} -o json", row["id"].as_str().unwrap())).exits(0).json();
        assert_eq!(user["userId"], row["key"]);
    }
}

#[test]
fn a_call_carries_at_most_a_hundred_rows() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", &people(202));
    bench.run(&format!("users create --each {file} --jobs 1 -o none")).exits(0).says("202 done");
    assert_eq!(served.counted(MANY), 3);
}

#[test]
fn an_item_that_failed_is_the_failure_of_its_row_alone() {
    let (_served, bench) = entrust();
    bench.run("users create --username new3 -o none").exits(0);
    let file = bench.file("p.csv", &people(5));
    let failed = bench.path("failed").display().to_string();
    let ran = bench.run(&format!("users create --each {file} --failed {failed} -o ndjson")).exits(9);
    let words: Vec<(String, String)> = outcomes(&ran).into_iter().collect();
    for (key, word) in words {
        assert_eq!(word, if key == "new3" { "failed" } else { "done" }, "{key}");
    }
    assert!(ran.out.contains(r#""code":"conflict","message":"The user id or alias is taken""#), "{ran:?}");
    let text = std::fs::read_to_string(failed).unwrap();
    assert!(text.lines().count() == 2 && text.contains("new3,"), "{text}");
}

#[test]
fn users_are_meant_by_login_id_or_alias_and_who_is_not_there_fails() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", "username,user-alias\nann,\nben,b.b\ncleo,\ndora,\n");
    let ran = bench.run(&format!("users create --each {file} -o ndjson --jobs 1")).exits(0);
    let cleo = ran.out.lines().find(|line| line.contains("cleo")).unwrap();
    let cleo: Value = serde_json::from_str(cleo).unwrap();
    let changes = format!(
        "user,mobile\nann,+4930111\nb.b,+4930222\n{},+4930333\nnobody,+4930444\n",
        cleo["id"].as_str().unwrap()
    );
    let changes = bench.file("c.csv", &changes);
    let ran = bench.run(&format!("users update --each {changes} -o ndjson --jobs 1")).exits(9);
    assert!(counted(&ran, "done") == 3 && ran.out.contains("there is no user 'nobody'"), "{ran:?}");
    for (user, mobile) in [("ann", "+4930111"), ("ben", "+4930222"), ("cleo", "+4930333")] {
        assert_eq!(bench.run(&format!("users get {user} -o json")).exits(0).json()["mobile"], mobile);
    }
    let gone = bench.file("g.csv", "user\nann\nb.b\ndora\n");
    bench.run(&format!("users delete --each {gone} --yes --jobs 1 -o none")).exits(0).says("3 done");
    let left = logins(&bench);
    assert!(left.contains(&"cleo".to_owned()), "{left:?}");
    assert!(!left.iter().any(|login| ["ann", "ben", "dora"].contains(&login.as_str())), "{left:?}");
    assert_eq!(served.counted(MANY), 3);
}

#[test]
fn rows_go_out_one_by_one_where_that_is_said_or_each_answer_counts() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", &people(6));
    for flags in ["--batch off", "--stop-on-error", "--max-failures 2", "--if-not-exists"] {
        bench.run(&format!("users create --each {file} {flags} -o none")).exits(0).says("6 done");
        let gone: String = (1..=6).map(|number| format!("new{number}\n")).collect();
        let gone = bench.file("g.csv", &format!("user\n{gone}"));
        assert_eq!(served.counted(MANY), 0, "{flags}");
        bench.run(&format!("users delete --each {gone} --batch off --yes -o none")).exits(0);
    }
}

#[test]
fn a_dry_run_shows_the_call_that_would_go_out() {
    let (_served, bench) = entrust();
    let file = bench.file("p.csv", &people(4));
    let plan = bench.run(&format!("users create --each {file} --jobs 1 --dry-run -o json")).exits(0).json();
    assert_eq!(plan["dry_run"]["path"], "/api/web/v3/users/multiple");
    assert_eq!(plan["dry_run"]["body"]["users"].as_array().unwrap().len(), 4);
    assert!(!logins(&bench).iter().any(|login| login.starts_with("new")));
}

#[test]
fn profile_fields_that_every_row_names_are_read_once() {
    let (served, bench) = entrust();
    served.count("/userattributes");
    let rows: String = (1..=8).map(|number| format!("new{number},department=Sales\n")).collect();
    let file = bench.file("p.csv", &format!("username,property\n{rows}"));
    bench.run(&format!("users create --each {file} -o none")).exits(0).says("8 done");
    assert_eq!(served.counted("/userattributes"), 1);
    bench.run(&format!("users create --each {file} --batch off -o none")).exits(9).says("8 failed");
    assert_eq!(served.counted("/userattributes"), 2);
}

#[test]
fn the_rows_of_a_call_whose_answer_was_lost_are_looked_up_and_none_is_doubled() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", &people(10));
    let journal = bench.path("j").display().to_string();
    served.break_it(FaultKind::Cut, MANY, 0, Some(1));
    let ran =
        bench.run(&format!("users create --each {file} --jobs 2 --journal {journal} -o ndjson")).exits(9);
    assert_eq!((counted(&ran, "unchanged"), counted(&ran, "done"), counted(&ran, "in-doubt")), (0, 5, 5));
    let resumed = format!("users create --each {file} --jobs 2 --resume {journal} -o ndjson");
    let ran = bench.run(&resumed).exits(9);
    assert_eq!((counted(&ran, "in-doubt"), counted(&ran, "skipped")), (5, 5));
    let ran = bench.run(&format!("{resumed} --if-not-exists")).exits(0);
    assert_eq!((counted(&ran, "done"), counted(&ran, "skipped")), (5, 5));
    assert_eq!(logins(&bench).iter().filter(|login| login.starts_with("new")).count(), 10);
}

#[test]
fn the_rows_of_a_shared_update_whose_answer_was_lost_are_settled_by_reading() {
    for fault in [FaultKind::Cut, FaultKind::WrongType, FaultKind::Garbage, FaultKind::NotDone] {
        let (served, bench) = entrust();
        let file = bench.file("p.csv", &people(4));
        bench.run(&format!("users create --each {file} -o none")).exits(0);
        let rows: String = (1..=4).map(|number| format!("new{number},+49301234{number}\n")).collect();
        let file = bench.file("c.csv", &format!("user,mobile\n{rows}"));
        served.count(MANY);
        let carried_out = fault != FaultKind::NotDone;
        served.break_it(fault, MANY, 0, Some(1));
        let ran = bench.run(&format!("users update --each {file} --jobs 1 -o ndjson"));
        assert_eq!((ran.code, served.counted(MANY)), (if carried_out { 0 } else { 9 }, 1), "{ran:?}");
        assert_eq!(counted(&ran, if carried_out { "done" } else { "failed" }), 4, "{ran:?}");
        let mobile = bench.run("users get new1 -o json").exits(0).json()["mobile"].clone();
        assert_eq!(mobile == "+493012341", carried_out, "{mobile}");
    }
}

#[test]
fn rows_of_which_the_answer_does_not_tell_are_in_doubt_where_they_cannot_be_looked_up() {
    let (served, bench) = entrust();
    let file = bench.file("p.csv", &people(4));
    served.break_it(FaultKind::WrongType, MANY, 0, Some(1));
    served.break_it(status(500, None), "/users/userid", 0, None);
    let ran = bench.run(&format!("users create --each {file} --jobs 1 -o ndjson")).exits(9);
    assert_eq!(counted(&ran, "in-doubt"), 4, "{ran:?}");
}

#[test]
fn a_404_or_405_of_a_gateway_to_the_call_for_many_sends_no_row_by_itself() {
    for code in [404, 405] {
        let (served, bench) = entrust();
        let file = bench.file("p.csv", &people(4));
        served.break_it(status(code, None), MANY, 0, None);
        let ran = bench.run(&format!("users create --each {file} --jobs 1 -o ndjson")).exits(9);
        assert_eq!(counted(&ran, "failed"), 4, "{ran:?}");
        assert!(ran.out.contains(&format!("the answer was {code}, in a form that a gateway may have given")));
        assert_eq!(logins(&bench).iter().filter(|login| login.starts_with("new")).count(), 0);
    }
}

/// A served Protegrity with its people and groups.
fn protegrity() -> (Served, Bench) {
    let clock = still();
    let served = Served::plain(20, clock.clone());
    let bench = served.bench("protegrity").by(clock);
    (served, bench)
}

#[test]
fn a_row_that_spoils_a_merged_call_fails_alone() {
    let (_served, bench) = protegrity();
    let file =
        bench.file("m.csv", "group,user\nauditors,maria.garcia\nauditors,nosuchuser\nauditors,viewer\n");
    let ran = bench.run(&format!("groups members add --each {file} -o ndjson")).exits(9);
    let words = outcomes(&ran);
    assert_eq!((words["auditors nosuchuser"].as_str(), counted(&ran, "failed")), ("failed", 1), "{ran:?}");
}

#[test]
fn merged_rows_that_change_nothing_are_told_so() {
    let (_served, bench) = protegrity();
    let file = bench.file("m.csv", "group,user\nauditors,admin\nauditors,viewer\n");
    bench.run(&format!("groups members add --each {file} -o none")).exits(0);
    let ran = bench.run(&format!("groups members add --each {file} -o ndjson")).exits(0);
    assert_eq!(counted(&ran, "unchanged"), 2, "{ran:?}");
}

#[test]
fn rows_that_change_one_object_do_not_get_in_each_others_way() {
    let (_served, bench) = protegrity();
    let people = bench.run("users list -o json --limit 12").exits(0).json();
    let names: Vec<&str> =
        people.as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap()).collect();
    let rows: String = names.iter().map(|name| format!("auditors,{name}\n")).collect();
    let file = bench.file("m.csv", &format!("group,user\n{rows}"));
    let ran = bench.run(&format!("groups members add --each {file} --batch off --jobs 8 -o ndjson")).exits(0);
    assert_eq!(counted(&ran, "done") + counted(&ran, "unchanged"), names.len(), "{ran:?}");
}

#[test]
fn rows_that_make_things_of_one_sort_are_no_doubles() {
    let clock = still();
    let served = Served::plain(0, clock.clone());
    let bench = served.bench("u4ids").by(clock.clone());
    let file = bench.file("t.csv", "scope,language,title\napi,de,Dienst\napi,fr,Service\n");
    bench.run(&format!("scopes titles create --each {file} --dry-run -o none")).exits(0);
    let bench = served.bench("hid").by(clock);
    let file = bench.file("d.csv", "type,external-id\nDT_OATH,SN-1\nDT_OATH,SN-2\n");
    bench.run(&format!("devices create --each {file} -o none")).exits(0).says("2 done");
}

#[test]
fn secrets_that_nobody_would_see_are_not_made_for_rows() {
    let (served, bench) = entrust();
    let codes = bench.file("t.csv", "user\nann.example\n");
    for line in [
        format!("authenticators temp-access-codes create --each {codes}"),
        format!("clients admin-api create --each {} --role Auditor", bench.file("c.csv", "name\nx\n")),
        format!("clients admin-api create --each {}", bench.file("d.csv", "name,secret-out\nx,y\n")),
    ] {
        bench.run(&line).exits(2);
    }
    assert_eq!(served.totals("entrust").1, 0);
}

#[test]
fn a_run_on_a_protected_profile_names_it_and_says_what_is_to_be_known() {
    let bench = Bench::new();
    let clock = still();
    let served = Served::plain(3, clock.clone());
    let bench = bench.by(clock).with("IAMCTL_PROD_PASSWORD", crate::served::PASSWORD);
    let url = served.url("protegrity");
    let add = format!("profiles add prod --platform protegrity --url {url} --username admin --protect");
    bench.run(&add).exits(0);
    let file = bench.file("u.csv", "user,password\nmaria.garcia,not-a-secret-Str0ng-1!\n");
    let ran = bench.run(&format!("users unlock --each {file} --profile prod")).exits(0);
    for text in ["writing to the protected profile prod", "unlocking sets a temporary password"] {
        assert!(ran.err.contains(text), "'{text}' is missing: {ran:?}");
    }
}

#[test]
fn a_row_of_a_merged_call_is_told_of_its_own_values_only() {
    let clock = still();
    let served = Served::plain(5, clock.clone());
    let bench = served.bench("secureauth").by(clock);
    let file = bench.file("g.csv", "group,user\nadmins,jdoe\nadmins,nobody1\nadmins,nobody2\n");
    let ran = bench.run(&format!("groups members add --each {file} -o ndjson")).exits(9);
    for line in ran.out.lines().filter(|line| line.contains("failed")) {
        let row: Value = serde_json::from_str(line).unwrap();
        let (key, message) = (row["key"].as_str().unwrap(), row["message"].as_str().unwrap());
        let own = key.rsplit(' ').next().unwrap();
        assert_eq!(message, format!("the platform did not take {own}"), "{ran:?}");
    }
    assert_eq!(counted(&ran, "failed"), 2, "{ran:?}");
}
