//! The sandbox as a whole: faults, the store, and counting.

use super::fault::alter::Struck;
use super::fault::{FaultKind, Rule};
use super::store::Store;
use super::*;
use crate::clock::{Clock, ManualClock};
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply, Transport};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

mod client;
mod faults;
mod kept;
mod lists;

fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap()))
}

fn sandbox() -> Sandbox {
    Sandbox::new(Store::memory(10), clock())
}

fn version() -> Call {
    Call::new(Method::Get, "/pty/v1/auth/version")
}

fn struck(call: &Call) -> Struck<'_> {
    Struck { wire: platform("protegrity").unwrap().wire, call, now: clock().now() }
}

#[test]
fn an_unknown_platform_is_not_found() {
    assert_eq!(sandbox().handle("nobody", &version()).unwrap().reply.status, 404);
}

#[test]
fn a_rule_skips_then_strikes_every_other_call_until_spent() {
    let sandbox = sandbox();
    let mut rule = Rule::new(FaultKind::Status { status: 503, retry_after: Some(2) });
    (rule.every, rule.times, rule.skip) = (2, Some(2), 1);
    sandbox.add_fault(rule).unwrap();
    let statuses: Vec<bool> =
        (0..8).map(|_| sandbox.handle("protegrity", &version()).unwrap().reply.status == 503).collect();
    assert_eq!(statuses, [false, false, true, false, true, false, false, false]);
    assert_eq!(sandbox.faults().unwrap()[0].times, Some(0));
    sandbox.clear_faults().unwrap();
    assert!(sandbox.faults().unwrap().is_empty());
}

#[test]
fn a_rule_keeps_to_its_platform_and_path() {
    let sandbox = sandbox();
    let mut rule = Rule::new(FaultKind::Html);
    (rule.platform, rule.path) = (Some("protegrity".into()), Some("/version".into()));
    sandbox.add_fault(rule).unwrap();
    let kind = |platform: &str, path: &str| {
        let answer = sandbox.handle(platform, &Call::new(Method::Get, path)).unwrap();
        answer.reply.header("content-type").unwrap_or_default().starts_with("text/html; charset=utf-8")
    };
    assert!(kind("protegrity", "/pty/v1/auth/version"));
    assert!(!kind("protegrity", "/pty/v1/auth/health"));
    let html = sandbox.handle("secureauth", &version()).unwrap().reply.body;
    assert!(!html.starts_with(b"<!DOCTYPE html><html><head><title>Maintenance"));
}

#[test]
fn a_rule_is_one_flat_json_object() {
    let mut rule = Rule::new(FaultKind::Status { status: 429, retry_after: None });
    rule.every = 3;
    let value = serde_json::to_value(&rule).unwrap();
    assert_eq!(value["kind"], "status");
    assert_eq!(value["status"], 429);
    assert_eq!(serde_json::from_value::<Rule>(value).unwrap(), rule);
    let short: Rule = serde_json::from_value(json!({"kind": "expire-tokens"})).unwrap();
    assert_eq!(short, Rule::new(FaultKind::ExpireTokens));
}

#[test]
fn garbage_never_parses_and_the_wrong_type_is_a_string() {
    let call = version();
    let struck = struck(&call);
    for body in ["[]", "7", "", "{\"a\":[1,2]}"] {
        let mut reply = Reply { status: 200, headers: Vec::new(), body: body.into() };
        FaultKind::Garbage.spoil(&mut reply, &struck);
        assert!(reply.value().is_none(), "{body}");
        FaultKind::WrongType.spoil(&mut reply, &struck);
        assert!(reply.value().unwrap().is_string());
    }
}

#[test]
fn a_wrong_signature_differs_in_one_letter() {
    let headers = vec![("x-sa-signature".to_owned(), "Abc=".to_owned())];
    let mut reply = Reply { status: 200, headers, body: Vec::new() };
    let call = version();
    FaultKind::WrongSignature.spoil(&mut reply, &struck(&call));
    assert_eq!(reply.header("X-SA-SIGNATURE"), Some("Bbc="));
}

#[test]
fn in_process_waits_by_its_own_clock_and_reports_a_cut() {
    let clock = clock();
    let before = clock.now();
    let sandbox = Arc::new(Sandbox::new(Store::memory(10), clock.clone()));
    sandbox.add_fault(Rule::new(FaultKind::Latency { millis: 1_500 })).unwrap();
    let door =
        InProcess { sandbox: sandbox.clone(), platform: "protegrity", timeout: Duration::from_secs(60) };
    door.send(&version()).unwrap();
    assert_eq!(clock.now().duration_since(before).as_millis(), 1_500);
    sandbox.add_fault(Rule::new(FaultKind::Cut)).unwrap();
    let fault = door.send(&version()).unwrap_err();
    assert_eq!((fault.kind(), fault.detail().delivery), (Kind::Unreachable, Delivery::Unknown));
}

#[test]
fn a_file_is_written_by_changes_and_not_by_reads() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("deep").join("state.json");
    let sandbox = Sandbox::new(Store::file(path.clone()), clock());
    sandbox.handle("protegrity", &version()).unwrap();
    assert!(!path.exists());
    sandbox.reset(Some(5)).unwrap();
    assert!(path.exists());
    sandbox.add_fault(Rule::new(FaultKind::Cut)).unwrap();
    let other = Sandbox::new(Store::file(path), clock());
    assert_eq!(other.faults().unwrap().len(), 1);
}

#[test]
fn a_damaged_or_foreign_file_is_reported_and_fixed_by_a_reset() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let sandbox = Sandbox::new(Store::file(path.clone()), clock());
    sandbox.reset(Some(5)).unwrap();
    let mut foreign: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    foreign["version"] = json!(999);
    for content in ["{", &foreign.to_string()] {
        std::fs::write(&path, content).unwrap();
        let fault = sandbox.handle("protegrity", &version()).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration);
        assert!(fault.to_string().contains("iamctl sandbox reset"));
    }
    sandbox.reset(Some(5)).unwrap();
    sandbox.handle("protegrity", &version()).unwrap();
}

#[test]
fn a_file_is_read_again_only_after_somebody_else_wrote_it() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let [one, two] = [0, 1].map(|_| Sandbox::new(Store::file(path.clone()), clock()));
    one.add_fault(Rule::new(FaultKind::Cut)).unwrap();
    two.add_fault(Rule::new(FaultKind::Html)).unwrap();
    assert_eq!(one.faults().unwrap().len(), 2);
    // The rest of the file is of no matter to whoever knows its front.
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.truncate(60);
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(one.faults().unwrap().len(), 2);
    assert!(Sandbox::new(Store::file(path.clone()), clock()).faults().is_err());
    one.add_fault(Rule::new(FaultKind::Garbage)).unwrap();
    assert_eq!(two.faults().unwrap().len(), 3);
    two.reset(Some(5)).unwrap();
    assert!(one.faults().unwrap().is_empty());
}

#[test]
fn a_change_that_failed_is_not_remembered() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::file(directory.path().join("state.json"));
    let count = |store: &Store| store.with(|state| Ok((state.faults.len(), false))).unwrap();
    store
        .with(|state| {
            state.faults.push(Rule::new(FaultKind::Cut));
            Ok(((), true))
        })
        .unwrap();
    let failed = store.with::<()>(|state| {
        state.faults.clear();
        Err(Fault::unexpected("halfway"))
    });
    assert!(failed.is_err());
    assert_eq!(count(&store), 1);
}

#[test]
fn writers_of_one_file_never_lose_each_others_changes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    Sandbox::new(Store::file(path.clone()), clock()).reset(Some(2)).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let sandbox = Sandbox::new(Store::file(path.clone()), clock());
                (0..5).for_each(|_| sandbox.add_fault(Rule::new(FaultKind::Cut)).unwrap());
            });
        }
    });
    assert_eq!(Sandbox::new(Store::file(path), clock()).faults().unwrap().len(), 20);
}

#[test]
fn signing_in_and_searching_are_requests_but_no_writes() {
    let sandbox = sandbox();
    let account = accounts().next().unwrap();
    let credentials = [("loginname", account.settings[0].1), ("password", account.secrets[0].1)];
    let send = |call: &Call| sandbox.handle("protegrity", call).unwrap().reply;
    let reply = send(&Call::new(Method::Post, "/pty/v1/auth/login/token").form(&credentials));
    let token = reply.header("pty_access_jwt_token").unwrap();
    let post = |path: &str, body: Value| {
        let mut call = Call::new(Method::Post, path).json(&body);
        call.set_header("Authorization", format!("Bearer {token}"));
        send(&call).status
    };
    assert_eq!(post("/pty/v1/auth/federation/entra/users/search", json!({"searchQuery": null})), 200);
    assert_eq!(post("/pty/v1/auth/users", json!({"username": "admin"})), 409);
    assert_eq!(post("/pty/v1/auth/users", json!({"username": "new"})), 200);
    let row = sandbox.status().unwrap()["platforms"][0].clone();
    assert_eq!((&row["requests"], &row["writes"]), (&json!(4), &json!(1)));
    assert_eq!((&row["users"], &row["groups"], &row["roles"]), (&json!(14), &json!(5), &json!(5)));
}

#[test]
fn every_platform_has_an_account_whose_secrets_are_plainly_made_up() {
    for platform in PLATFORMS {
        assert!(accounts().any(|account| account.platform == platform.name && account.name == "admin"));
    }
    let secrets = accounts().flat_map(|account| account.secrets);
    assert!(
        secrets
            .into_iter()
            .all(|(_, text)| text.starts_with("not-a-secret-") || text.starts_with("00010203"))
    );
}

#[test]
fn a_token_of_the_authority_is_no_write_and_expires_by_a_fault() {
    let sandbox = sandbox();
    let account = accounts().find(|account| account.platform == "u4ids").unwrap();
    let fields = [
        ("grant_type", "client_credentials"),
        ("scope", "u4ids-admin"),
        ("client_id", account.settings[1].1),
        ("client_secret", account.secrets[0].1),
    ];
    let send = |call: &Call| sandbox.handle("u4ids", call).unwrap().reply;
    let told = send(&Call::new(Method::Post, "/identity/connect/token").form(&fields)).value().unwrap();
    let remove = || {
        let mut call = Call::new(Method::Delete, "/api/v3/clients/web");
        call.set_header("Authorization", format!("Bearer {}", told["access_token"].as_str().unwrap()));
        send(&call).status
    };
    let place = PLATFORMS.iter().position(|platform| platform.name == "u4ids").unwrap();
    let writes = || sandbox.status().unwrap()["platforms"][place]["writes"].clone();
    assert_eq!(writes(), 0);
    assert_eq!((remove(), remove()), (204, 404));
    assert_eq!(writes(), 1);
    sandbox.add_fault(Rule::new(FaultKind::ExpireTokens)).unwrap();
    assert_eq!(remove(), 401);
}
