//! Runs of many rows against replies written by hand: whose outcome is whose, and what is left in doubt.

use super::input::InputSheet;
use super::reading::RowReading;
use super::{BulkPlan, BulkProgress, FileRows, Sharing, Tally, check, check_names, run};
use crate::engine::{Looks, Target};
use crate::fault::Fault;
use crate::http::Reply;
use crate::platforms::{Platform, entrust, fake, hid, protegrity, secureauth};
use crate::session::fake::{ok, raw};
use crate::session::{CommandInput, Never};
use serde_json::{Value, json};
use std::collections::BTreeMap;

struct Quiet;

impl BulkProgress for Quiet {
    fn step(&self, _: &Tally) {}

    fn finish(&self) {}
}

/// What came of a run: the report by key, the calls, and what ended it.
struct Ran {
    rows: BTreeMap<String, Value>,
    calls: Vec<String>,
    ended: Option<Fault>,
}

impl Ran {
    fn words(&self) -> Vec<String> {
        self.rows.iter().map(|(key, row)| format!("{key}: {}", row["outcome"].as_str().unwrap())).collect()
    }
}

fn sheet(platform: &'static Platform, command: &str, rows: &str) -> InputSheet {
    let operation = platform.operations().find(|operation| operation.command.path == command).unwrap();
    let reading = RowReading {
        name: "rows".into(),
        row_name: "line",
        delimiter: b',',
        map: Vec::new(),
        platform,
        operation,
        ignore: Vec::new(),
        separator: Some(';'),
        raw: false,
        shard: None,
        words: operation.args().collect(),
        base: CommandInput::default(),
        now: "2026-03-01T12:00:00Z".parse().unwrap(),
    };
    InputSheet::read(rows.as_bytes().to_vec(), reading).unwrap()
}

/// Checks rows and carries them out, one call at a time, with these replies.
fn bulk(platform: &'static Platform, command: &str, rows: &str, replies: Vec<Reply>) -> Result<Ran, Fault> {
    let key = "0123456789abcdef".repeat(4);
    let world = fake::world(platform).holding("not-a-secret-2").knowing(&key);
    let world = ["realm", "app_id", "tenant", "client_id", "username", "application_id"]
        .iter()
        .fold(world, |world, name| world.with(name, "x"))
        .replying(replies);
    let session = world.session();
    let target = Target { session: &session, platform };
    let operation = platform.operations().find(|operation| operation.command.path == command).unwrap();
    let mut sheet = sheet(platform, command, rows);
    check(target, operation, &mut sheet)?;
    check_names(target, operation, &sheet)?;
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("j");
    let plan = BulkPlan {
        sharing: Sharing { wanted: true, exact: false, jobs: 1 },
        max_failures: None,
        give_up_after: 3,
        retry_in_doubt: false,
        looks: Looks::Never,
        holds_back: false,
        if_not_exists: false,
        journal: &journal,
        resume: false,
        origin: "https://host",
        cancel: &Never,
        progress: &Quiet,
    };
    let mut rows = BTreeMap::new();
    let file = FileRows { target, operation, sheet: &sheet };
    let report = run(&file, &plan, |lines| {
        for line in lines {
            let row: Value = serde_json::from_str(line?.get()).unwrap();
            rows.insert(row["key"].as_str().unwrap().to_owned(), row);
        }
        Ok(())
    })?;
    Ok(Ran { rows, calls: world.calls(), ended: report.ended })
}

fn made(login: &str) -> Value {
    json!({"success": true, "error": null, "user": {"id": format!("id-{login}"), "userId": login}})
}

const NEW: &str = "username\nann\nben\ncleo\n";

#[test]
fn outcomes_of_a_shared_call_belong_to_the_users_that_they_name() {
    let answer = json!([made("cleo"), made("ann"), made("ben")]);
    let ran = bulk(&entrust::PLATFORM, "users create", NEW, vec![ok(answer)]).unwrap();
    for name in ["ann", "ben", "cleo"] {
        assert_eq!(
            (&ran.rows[name]["outcome"], &ran.rows[name]["id"]),
            (&json!("done"), &json!(format!("id-{name}")))
        );
    }
    let failed = json!({"success": false, "error": {"errorCode": "user_exists", "errorMessage": "No."}});
    let ran =
        bulk(&entrust::PLATFORM, "users create", NEW, vec![ok(json!([made("ann"), failed, made("cleo")]))]);
    assert_eq!(ran.unwrap().words(), ["ann: done", "ben: failed", "cleo: done"]);
}

#[test]
fn of_two_rows_whose_answers_name_one_id_the_second_is_in_doubt() {
    let of_ann = json!({"success": true, "error": null, "user": {"id": "id-ann", "userId": "ben"}});
    let answer = json!([made("ann"), of_ann, made("cleo")]);
    let ran = bulk(&entrust::PLATFORM, "users create", NEW, vec![ok(answer)]).unwrap();
    assert_eq!(ran.words(), ["ann: done", "ben: in-doubt", "cleo: done"]);
    assert_eq!(ran.rows["ben"]["id"], Value::Null);
    assert!(ran.rows["ben"]["message"].as_str().unwrap().contains("names the id of row 1"));
}

#[test]
fn rows_of_which_a_shared_calls_answer_does_not_tell_are_in_doubt() {
    let failed = json!({"success": false, "error": {"errorCode": "user_exists", "errorMessage": "No."}});
    let both = json!({"success": true, "error": {"errorCode": "odd"}, "user": {"id": "1", "userId": "ben"}});
    for (answer, words) in [
        (json!([made("x"), made("y"), made("z")]), ["ann: in-doubt", "ben: in-doubt", "cleo: in-doubt"]),
        (json!([made("cleo"), failed, made("ann")]), ["ann: done", "ben: in-doubt", "cleo: done"]),
        (json!([made("ann"), both, made("cleo")]), ["ann: done", "ben: in-doubt", "cleo: done"]),
        (json!([made("ann"), made("ben")]), ["ann: done", "ben: done", "cleo: in-doubt"]),
        (json!([{"success": true}, {"success": true}]), ["ann: in-doubt", "ben: in-doubt", "cleo: in-doubt"]),
        (json!({"message": "maintenance"}), ["ann: in-doubt", "ben: in-doubt", "cleo: in-doubt"]),
    ] {
        // Nobody answers when the platform is asked what is so.
        let ran = bulk(&entrust::PLATFORM, "users create", NEW, vec![ok(&answer)]).unwrap();
        assert_eq!(ran.words(), words, "{answer}");
        let doubt = ran.rows.values().find(|row| row["outcome"] == "in-doubt").unwrap();
        assert_eq!(doubt["code"], "in_doubt", "{answer}");
    }
}

#[test]
fn a_row_of_a_shared_call_whose_answer_was_lost_is_settled_by_one_read() {
    let user = |mail: &str| json!({"id": "1", "userId": "ann", "email": mail});
    let rows = "username,email\nann,a@example.test\nben,b@example.test\n";
    let gone = || raw(404, r#"{"errorCode":"user_not_found","errorMessage":"No."}"#);
    for (mail, word, code) in [
        ("A@example.test", "in-doubt", json!("in_doubt")),
        ("other@example.test", "failed", json!("conflict")),
    ] {
        let replies = vec![raw(502, "<html>"), ok(user(mail)), ok(user(mail)), gone(), gone()];
        let ran = bulk(&entrust::PLATFORM, "users create", rows, replies).unwrap();
        assert_eq!(
            (&ran.rows["ann"]["outcome"], &ran.rows["ann"]["code"]),
            (&json!(word), &code),
            "{:?}",
            ran.calls
        );
        assert_eq!(ran.rows["ben"]["outcome"], "failed", "it is not there: {:?}", ran.rows);
    }
}

const MEMBERS: &str = "group,user\nvpn,jdoe\nvpn,kmartin\n";

fn refused(failures: &Value) -> Reply {
    ok(json!({"status": "failed", "message": "There was 1 association error.", "failures": failures}))
}

#[test]
fn a_failure_that_is_spelt_otherwise_is_that_of_its_row() {
    for name in ["DEV\\kmartin", " KMartin ", "KMARTIN"] {
        let ran = bulk(
            &secureauth::PLATFORM,
            "groups members add",
            MEMBERS,
            vec![refused(&json!({"vpn": [name]}))],
        );
        assert_eq!(ran.unwrap().words(), ["vpn jdoe: done", "vpn kmartin: failed"], "{name}");
    }
}

#[test]
fn a_failure_that_is_of_no_row_has_the_rows_sent_one_by_one() {
    let good = || ok(json!({"status": "success", "message": "", "failures": {}}));
    for failures in [json!({"jdoe": "x"}), json!({"vpn": ["somebody"]})] {
        let replies = vec![refused(&failures), good(), refused(&json!({"vpn": ["kmartin"]}))];
        let ran = bulk(&secureauth::PLATFORM, "groups members add", MEMBERS, replies).unwrap();
        assert_eq!(ran.words(), ["vpn jdoe: done", "vpn kmartin: failed"], "{failures}");
        assert_eq!(ran.calls.len(), 3);
    }
}

#[test]
fn a_run_ends_when_nobody_answers_and_the_rest_is_not_sent() {
    let rows: String = (0..30).map(|number| format!("u{number}\n")).collect();
    let down = || raw(503, "{}");
    let replies = (0..30).map(|_| down()).collect();
    let ran = bulk(&secureauth::PLATFORM, "users lock", &format!("user\n{rows}"), replies).unwrap();
    // Each of the three is looked up once.
    assert_eq!((ran.calls.len(), ran.rows.len()), (6, 3));
    let fault = ran.ended.unwrap();
    assert_eq!(fault.kind().exit_code(), 14, "{fault}");
    assert!(fault.to_string().contains("gave up after 3 calls in a row"), "{fault}");
    // One that is answered starts the count again.
    let good = || ok(json!({"status": "success", "message": ""}));
    let lost = || [down(), down(), down(), down()];
    let replies = lost().into_iter().chain([good()]).chain(lost()).chain([good()]).collect();
    let rows: String = (0..6).map(|number| format!("u{number}\n")).collect();
    let ran = bulk(&secureauth::PLATFORM, "users lock", &format!("user\n{rows}"), replies).unwrap();
    assert!(ran.ended.is_none() && ran.rows.len() == 6, "{:?}", ran.words());
}

#[test]
fn a_signature_seen_before_leaves_a_write_that_would_be_doubled_in_doubt() {
    let seen = raw(401, r#"{"status":"invalid","message":"Authorization header has been seen before."}"#);
    let ran =
        bulk(&secureauth::PLATFORM, "users history add", "user,ip-address\nann,192.0.2.1\n", vec![seen])
            .unwrap();
    assert_eq!(ran.words(), ["ann 192.0.2.1: in-doubt"]);
    assert!(ran.ended.is_none());
}

#[test]
fn two_rows_that_mean_one_thing_are_refused_before_anything_is_sent() {
    let id = "0d7f1c6a-5ca1-4c2f-9a67-3d5a1e6f0001";
    let people = || ok(json!([{"id": id, "username": "ann", "email": "a@example.test"}]));
    for (platform, command, rows, replies) in [
        (&protegrity::PLATFORM, "users create", "username\nann\nAnn\n".to_owned(), vec![]),
        (&protegrity::PLATFORM, "users lock", "user\nann\nANN\n".into(), vec![]),
        (&protegrity::PLATFORM, "users lock", format!("user\nann\n{id}\n"), vec![people(), ok(json!([]))]),
        (
            &protegrity::PLATFORM,
            "users lock",
            "user\nann\na@example.test\n".into(),
            vec![people(), ok(json!([]))],
        ),
        (
            &secureauth::PLATFORM,
            "groups members add",
            "group,user\nvpn,jdoe\nvpn,kmartin;jdoe\n".into(),
            vec![],
        ),
        (
            &hid::PLATFORM,
            "credentials set-status",
            "credential,status\n1,SUSPENDED\n1,ACTIVE\n".into(),
            vec![],
        ),
        (&hid::PLATFORM, "devices assign", "device,user\n1,2\n1,3\n".into(), vec![]),
    ] {
        let fault =
            bulk(platform, command, &rows, replies).err().unwrap_or_else(|| panic!("{command} {rows}"));
        let told = fault.to_string();
        assert_eq!(fault.kind().exit_code(), 2, "{told}");
        assert!(told.contains("line 3") && told.contains("line 2"), "{command}: {told}");
    }
    let members = "group,user\nvpn,jdoe\nadmins,jdoe\n";
    let good = || ok(json!({"status": "success", "message": "", "failures": {}}));
    let ran = bulk(&secureauth::PLATFORM, "groups members add", members, vec![good(), good()]).unwrap();
    assert_eq!(ran.words(), ["admins jdoe: done", "vpn jdoe: done"]);
}

#[test]
fn what_is_known_without_the_platform_is_told_of_every_row_before_the_first_is_sent() {
    for (platform, command, rows) in [
        (&hid::PLATFORM, "credentials set-status", "credential,status\n1,ACTIVE\n2,NOPE\n"),
        (&hid::PLATFORM, "credentials attributes set", "credential,attribute\n1,A=1\n2,A=1;A=2\n"),
        (&hid::PLATFORM, "users update", "user,group\n1,UG_A\n2,UG_A;UG_B\n"),
        (&protegrity::PLATFORM, "users update", "user,identity\nann,saml=1\nben,saml=\n"),
        (&entrust::PLATFORM, "users roles add", "user,role\nann,Auditor\nben,\n"),
        (
            &entrust::PLATFORM,
            "webhooks create",
            "name,callback-url,event\na,https://a,user.created\nb,https://b,NOPE\n",
        ),
    ] {
        let fault = bulk(platform, command, rows, vec![]).err().unwrap_or_else(|| panic!("{command}"));
        let told = fault.to_string();
        assert!(fault.kind().exit_code() == 2 && told.contains("line 3"), "{command}: {told}");
    }
}
