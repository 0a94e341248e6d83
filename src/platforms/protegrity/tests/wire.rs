//! Pages, open calls, notices, and the tables against the list of the vendor's paths.

use super::{answering, calls, ok, raw, tokens};
use crate::fault::Kind;
use crate::http::{Call, CallEffect, Method, Reply};
use crate::platforms::protegrity::PLATFORM;
use crate::platforms::table::Flow;
use crate::platforms::table::is_uuid;
use crate::session::pages::{Pages, Walk};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn users(from: usize, count: usize) -> Reply {
    ok((from..from + count).map(|number| json!({"id": number.to_string()})).collect::<Value>())
}

#[test]
fn a_list_longer_than_a_token_lives_goes_on_by_the_rows_received() {
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        users(0, 60),
        users(59, 60),
        tokens(Some("a2"), "b", "r2"),
        users(118, 3),
        users(120, 1),
    ])
    .slowly(140);
    let session = world.session();
    let call = Call::new(Method::Get, session.path("/users"));
    let walk = Walk { items: "", id: "/id", paged: true, size: 100, limit: None, jobs: Some(1) };
    assert_eq!(Pages::new(&session, call, walk).filter(Result::is_ok).count(), 121);
    let calls = calls(&world);
    assert_eq!(calls[1], "GET /pty/v1/auth/users?max=100&first=0 a1");
    assert_eq!(calls[2], "GET /pty/v1/auth/users?max=100&first=59 a1");
    assert_eq!(calls[4], "GET /pty/v1/auth/users?max=100&first=118 a2");
    assert_eq!(calls[5], "GET /pty/v1/auth/users?max=100&first=120 a2");
}

#[test]
fn a_page_that_does_not_begin_where_the_one_before_ended_is_told() {
    for (third, told) in [(vec![users(6, 1)], 0), (vec![users(7, 2), users(8, 1)], 1), (vec![users(0, 0)], 1)]
    {
        let mut replies = vec![tokens(Some("a1"), "b", "r1"), users(0, 4), users(3, 4)];
        replies.extend(third);
        let world = answering(replies);
        let session = world.session();
        let call = Call::new(Method::Get, session.path("/users"));
        let walk = Walk { items: "", id: "/id", paged: true, size: 4, limit: None, jobs: Some(1) };
        assert!(Pages::new(&session, call, walk).all(|row| row.is_ok()));
        let said = world.told();
        let warned = said.matches("did not begin where the one before ended").count();
        assert_eq!(warned, told, "{said}");
    }
}

#[test]
fn rows_that_went_are_told_also_where_a_limit_ends_the_list_and_pages_of_one_row_are_not_asked_for() {
    for (second, told) in [(users(3, 4), 0), (users(5, 4), 1)] {
        let world = answering(vec![tokens(Some("a1"), "b", "r1"), users(0, 4), second]);
        let session = world.session();
        let call = Call::new(Method::Get, session.path("/users"));
        let walk = Walk { items: "", id: "/id", paged: true, size: 4, limit: Some(6), jobs: Some(1) };
        assert_eq!(Pages::new(&session, call, walk).filter(Result::is_ok).count(), 6);
        let said = world.told();
        let warned = said.matches("did not begin where the one before ended").count();
        assert_eq!(warned, told, "{said}");
    }
    let world = answering(vec![tokens(Some("a1"), "b", "r1"), users(0, 2), users(1, 1)]);
    let session = world.session();
    let call = Call::new(Method::Get, session.path("/users"));
    let walk = Walk { items: "", id: "/id", paged: true, size: 1, limit: None, jobs: Some(1) };
    assert_eq!(Pages::new(&session, call, walk).filter(Result::is_ok).count(), 2);
    assert_eq!(calls(&world)[1], "GET /pty/v1/auth/users?max=2&first=0 a1");
}

#[test]
fn the_service_can_be_asked_how_it_is_without_signing_in() {
    let world = answering(vec![ok(json!({"version": "1"})), raw(200, "OK")]);
    let session = world.session();
    for end in ["/version", "/health"] {
        session.carry(&Call::new(Method::Get, session.path(end))).unwrap();
    }
    assert_eq!(calls(&world), ["GET /pty/v1/auth/version", "GET /pty/v1/auth/health"]);
}

#[test]
fn an_open_call_that_is_refused_is_sent_again_signed_in() {
    let world = answering(vec![raw(401, ""), tokens(Some("a1"), "b", "r1"), ok(json!({"version": "1"}))]);
    let session = world.session();
    session.carry(&Call::new(Method::Get, session.path("/version"))).unwrap();
    assert_eq!(calls(&world)[2], "GET /pty/v1/auth/version a1");
}

#[test]
fn a_401_renews_the_token_once_and_no_more() {
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        raw(401, ""),
        tokens(Some("a2"), "b", "r2"),
        raw(401, ""),
    ]);
    let session = world.session();
    let fault = session.carry(&Call::new(Method::Get, session.path("/roles"))).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unauthenticated);
    assert_eq!(calls(&world).len(), 4);
    assert_eq!(calls(&world)[3], "GET /pty/v1/auth/roles a2");
}

#[test]
fn a_trial_import_is_called_a_trial_whatever_the_answer_says() {
    let answer = json!({"status": "success", "message": "Users imported successfully", "totalUsers": 1,
        "successCount": 1, "failedCount": 0});
    for (trial, told) in [(true, true), (false, false)] {
        let world = answering(vec![tokens(Some("a1"), "b", "r1"), Reply::json(201, &answer)]);
        let session = world.session();
        let call = Call::new(Method::Post, session.path("/federation/entra/users"))
            .json(&json!({"users": [], "dryRun": trial}))
            .effect(CallEffect::Write);
        session.carry(&call).unwrap();
        assert_eq!(world.told().contains("check the rows only"), told);
    }
}

#[test]
fn rows_that_are_not_there_after_an_import_are_named() {
    let answer = json!({"status": "success", "totalUsers": 3, "successCount": 1, "failedCount": 2});
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        Reply::json(201, &answer),
        ok(json!([{"id": "1", "username": "ann@EXAMPLE.test", "email": null}])),
        ok(json!([])),
    ]);
    let session = world.session();
    let rows = json!({"users": [{"email": "ann@example.test"}, {"userPrincipalName": "bob"},
        {"email": "cleo@example.test"}], "dryRun": false});
    let call = Call::new(Method::Post, session.path("/federation/entra/users")).json(&rows);
    let fault = session.carry(&call).unwrap_err();
    assert_eq!(fault.kind(), Kind::Partial);
    assert_eq!(fault.failed(), json!([{"row": 2, "name": "bob"}, {"row": 3, "name": "cleo@example.test"}]));
}

#[test]
fn a_token_in_a_refusal_is_hidden() {
    let world = answering(vec![
        tokens(Some("not-a-secret-token"), "b", "r1"),
        Reply::json(400, &json!({"detail": "bad not-a-secret-token"})),
    ]);
    let session = world.session();
    let fault = session.carry(&Call::new(Method::Get, session.path("/roles"))).unwrap_err();
    assert!(!fault.to_string().contains("not-a-secret-token"), "{fault}");
}

#[test]
fn settings_that_cannot_work_are_named_before_anything_is_sent() {
    let world = answering(Vec::new());
    let mut session = world.session();
    session.settings.insert("login_path".into(), "elsewhere".into());
    let fault = session.platform.dialect.check(&session).unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("login_path"));
    session.settings.clear();
    assert!(session.platform.dialect.check(&session).unwrap_err().to_string().contains("username"));
}

/// `METHOD /path` with every placeholder written `{}`.
fn shape(method: Method, path: &str) -> String {
    let mut parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    let first = parts.next().unwrap_or_default().to_owned();
    format!("{method} {}", parts.fold(first, |path, part| format!("{path}/{part}")))
}

#[test]
fn the_tables_have_every_path_of_the_vendor_and_no_other() {
    let listed: BTreeSet<String> = include_str!("../../../../tests/data/paths/protegrity.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(str::to_owned)
        .collect();
    let tables: BTreeSet<String> = PLATFORM
        .operations()
        .map(|operation| shape(operation.method, &PLATFORM.full_path(operation)))
        .collect();
    assert_eq!(listed, tables);
    assert_eq!(listed.len(), 49);
}

#[test]
fn the_three_dangerous_paths_are_the_harmless_ones() {
    let at = |path: &str| {
        let found = PLATFORM.operations().find(|operation| operation.command.path == path);
        found.map(|operation| shape(operation.method, operation.path)).unwrap()
    };
    assert_eq!(at("roles delete"), "DELETE /roles");
    assert_eq!(at("users unlock"), "PUT /users/{}/unlock");
    assert_eq!(at("users password set"), "PUT /users/password");
    assert_eq!(at("saml mappers delete"), "DELETE /saml/providers/{}/mappers/{}");
}

#[test]
fn every_operation_has_an_example_that_starts_with_its_command_and_no_command_comes_twice() {
    let mut seen = BTreeSet::new();
    let sessions = |flow| matches!(flow, Flow::Session);
    for operation in PLATFORM.operations().filter(|operation| !sessions(operation.flow)) {
        let command = operation.command.path;
        assert!(seen.insert(command), "{command} is there twice");
        assert!(!operation.examples.is_empty(), "{command}");
        assert!(operation.examples.iter().all(|example| example.starts_with(command)), "{command}");
    }
}

#[test]
fn ids_are_told_from_names() {
    assert!(is_uuid("7636708C-c714-4e8e-a3e6-f5fc6c49f9c0"));
    for name in
        ["", "maria.garcia", "7636708cc7144e8ea3e6f5fc6c49f9c0", "7636708c-c714-4e8e-a3e6-f5fc6c49f9cé"]
    {
        assert!(!is_uuid(name), "{name}");
    }
}
