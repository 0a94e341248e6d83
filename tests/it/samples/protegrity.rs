//! The samples of Protegrity's page on its authentication and token management API.

mod cases;

use super::{folder, sample, sent, with};
use crate::bench::Bench;
use crate::wire::{ACCESS, Wire, reply};
use cases::{Case, all, reads};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const FRONT: &str = "/pty/v1/auth";
const ALPHA: &str = "7636708c-c714-4e8e-a3e6-f5fc6c49f9c0";
const LOCKED: &str = "94070ecb-8639-41f4-b3e1-fda5cc7f8888";
const GROUP: &str = "aee4c370-4e97-4b55-a072-0840fe83a2aa";
const OTHER_GROUP: &str = "d93f9953-b016-4db3-b786-4d4402997ac1";
const MAPPER: &str = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";

fn printed(name: &str) -> Value {
    sample("protegrity", name)
}

#[test]
fn printed_requests_go_out_unchanged_and_printed_answers_are_judged_right() {
    let mut wrong = Vec::new();
    for case in all() {
        let (name, added, left_out, code) = (case.name, case.added.clone(), case.left_out, case.code);
        let answer = printed(&format!("{name}.answer"));
        let (wire, _bench, ran, to) = case.run(answer);
        if ran.code != code {
            wrong.push(format!("{name}: {ran:?}"));
            continue;
        }
        let request = folder("protegrity").join(format!("{name}.request.json"));
        if request.exists() {
            let mut wanted = with(printed(&format!("{name}.request")), &added);
            wanted.as_object_mut().unwrap().retain(|name, _| !left_out.contains(&name.as_str()));
            let body = sent(&wire, &to, &ran);
            if body != wanted {
                wrong.push(format!("{name}: sent {body}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Answers to writes, each with a place and what stands there instead. None of them is what was asked for: a write that
/// no read proves fails, and one that a read proves is done, with what is said of its answer.
fn others() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    const FAILS: &str = "";
    vec![
        ("users-create", "/username", json!("beta"), FAILS),
        ("users-update", "/status", json!("created"), "answered 'created'"),
        ("users-update", "/userId", json!(LOCKED), "answered about"),
        ("users-delete", "/status", json!("not_deleted"), FAILS),
        ("users-delete", "/user_id", json!(LOCKED), "answer was lost"),
        ("users-password-set", "/status", json!("unchanged"), FAILS),
        ("users-password-set", "/temporary", json!(true), FAILS),
        ("users-password-set", "/userId", json!(LOCKED), FAILS),
        ("users-lock", "/status", json!("unlocked"), FAILS),
        ("users-unlock", "/status", json!("locked"), FAILS),
        ("groups-create", "/members_added", json!(1), FAILS),
        ("groups-create", "/roles_assigned", json!(0), FAILS),
        ("groups-create", "/name", json!("testers"), FAILS),
        ("groups-update", "/status", json!("created"), "answered 'created'"),
        ("groups-update", "/group_id", json!(GROUP), "answered about"),
        ("groups-delete", "/status", json!("kept"), FAILS),
        ("roles-create", "/status", json!("updated"), FAILS),
        ("roles-create", "/role_name", json!("other"), FAILS),
        ("roles-update", "/role_name", json!("other"), "answered about"),
        ("roles-update", "/status", json!("created"), "answered 'created'"),
        ("saml-providers-create", "/status", json!("failed"), FAILS),
        ("saml-providers-update", "/alias", json!("other"), "answered about"),
        ("saml-providers-delete", "/status", json!("kept"), FAILS),
        ("settings-token-lifespan-set", "", json!("Token lifespan update failed."), FAILS),
        ("entra-config-create", "/config/clientId", json!("another"), FAILS),
        ("entra-config-create", "/config/enabled", json!(false), FAILS),
        ("entra-config-update", "/config/tenantId", json!("another"), "answered about"),
        ("entra-config-update", "/status", json!("kept"), "answered 'kept'"),
        ("entra-config-delete", "/status", json!("kept"), FAILS),
        ("entra-config-test", "/status", json!("error"), FAILS),
        ("entra-users-search", "/status", json!("failed"), FAILS),
        ("entra-groups-import", "/successCount", json!(4), FAILS),
    ]
}

#[test]
fn answers_that_say_something_else_than_was_asked_for_fail_or_are_told() {
    let mut wrong = Vec::new();
    for (name, place, other, told) in others() {
        let case = all().into_iter().find(|case| case.name == name).unwrap();
        let mut answer = printed(&format!("{name}.answer"));
        *answer.pointer_mut(place).unwrap() = other.clone();
        let (_wire, _bench, ran, _) = case.run(answer);
        let right = if told.is_empty() { ran.code != 0 } else { ran.code == 0 && ran.err.contains(told) };
        if !right {
            wrong.push(format!("{name} {place} {other}: {ran:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_import_that_is_answered_about_more_rows_than_were_sent_is_in_doubt() {
    for kind in ["users", "groups"] {
        let case = all().into_iter().find(|case| case.name == format!("entra-{kind}-import")).unwrap();
        let mut answer = printed(&format!("entra-{kind}-import.answer"));
        answer["successCount"] = json!(10);
        answer["failedCount"] = json!(0);
        answer["totalUsers"] = json!(10);
        answer["totalGroups"] = json!(10);
        answer.as_object_mut().unwrap().shift_remove(if kind == "users" {
            "totalGroups"
        } else {
            "totalUsers"
        });
        let line = format!("{} --server-dry-run=no", case.line);
        let (_wire, _bench, ran, _) = Case { line, ..case }.run(answer);
        ran.exits(16).says("and the platform answered about 10");
    }
}

#[test]
fn every_sample_of_the_page_is_replayed() {
    let cases = all().into_iter().map(|case| case.name);
    let reads = reads().into_iter().map(|(name, ..)| name);
    let session = ["auth-login", "auth-refresh", "auth-logout"];
    let replayed: BTreeSet<String> = cases.chain(reads).chain(session).map(str::to_owned).collect();
    assert_eq!(replayed, super::commands("protegrity"));
}

#[test]
fn printed_answers_to_reads_are_shown_as_they_came() {
    for (name, line, path) in reads() {
        let answer = printed(&format!("{name}.answer"));
        let case = Case::new(name, &format!("{line} -o json"), "POST /nothing".to_owned());
        let (_wire, _bench, ran, _) = case.reads(&path, answer.clone(), answer.clone()).run(Value::Null);
        assert_eq!(ran.exits(0).json(), answer, "{name}");
    }
}

#[test]
fn printed_answers_to_searches_give_their_rows() {
    for (name, list) in [
        ("entra-users-search", "users"),
        ("entra-groups-search", "groups"),
        ("entra-members-search", "members"),
    ] {
        let answer = printed(&format!("{name}.answer"));
        let mut case = all().into_iter().find(|case| case.name == name).unwrap();
        case.line.push_str(" -o json");
        let (_wire, _bench, ran, _) = case.run(answer.clone());
        assert_eq!(ran.exits(0).json(), answer[list], "{name}");
    }
}

#[test]
fn a_session_opens_renews_and_closes_with_the_printed_bodies() {
    let header = format!("pty_access_jwt_token: {ACCESS}\r\n");
    let (login, refresh) = (printed("auth-login.answer"), printed("auth-refresh.answer"));
    let logout = printed("auth-logout.answer");
    let wire = Wire::raw(move |asked| {
        let path = asked.split(' ').nth(1).unwrap_or_default();
        match path.strip_prefix(FRONT).unwrap_or(path) {
            "/login/token" => reply(200, &header, &login.to_string()),
            "/login/token/refresh" => reply(200, &header, &refresh.to_string()),
            "/logout" => reply(200, "", &logout.to_string()),
            _ => reply(404, "", "{}"),
        }
    });
    let bench = Bench::new();
    let add =
        format!("profiles add p --url {} --platform protegrity --username admin --allow-http", wire.url);
    bench.run(&add).exits(0);
    bench.feed("auth login -p p --store file --password-stdin", "not-a-secret-1\n").exits(0);
    let ran = bench.run("auth refresh -p p").exits(0);
    let token = "not-a-secret-token";
    let wanted = with(printed("auth-refresh.request"), &json!({"refreshToken": token}));
    assert_eq!(sent(&wire, &format!("POST {FRONT}/login/token/refresh"), &ran), wanted);
    let ran = bench.run("auth logout -p p -o json").exits(0);
    assert_eq!(ran.json(), json!({"profile": "p", "signed_in": false, "forgotten": []}));
    let wanted = with(printed("auth-logout.request"), &json!({"refreshToken": token}));
    assert_eq!(sent(&wire, &format!("POST {FRONT}/logout"), &ran), wanted);
}
