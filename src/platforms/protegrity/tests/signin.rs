//! Which token is taken, how it is renewed, and what a refused sign-in says.

use super::{answering, calls, ok, raw, tokens};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::platforms::protegrity::signin::{BODY_REFUSED, FROM_BODY, LEGACY};
use crate::session::fake::Event;
use crate::session::{Session, token};
use serde_json::json;

fn get(session: &Session) -> Result<(), Fault> {
    session.exchange(&Call::new(Method::Get, session.path("/roles"))).map(|_| ())
}

#[test]
fn the_token_in_the_header_comes_before_the_one_in_the_body() {
    let world = answering(vec![tokens(Some("head"), "body", "r1"), ok(json!([]))]);
    get(&world.session()).unwrap();
    assert_eq!(calls(&world), ["POST /pty/v1/auth/login/token", "GET /pty/v1/auth/roles head"]);
    assert_eq!(world.body(0), "loginname=admin&password=not-a-secret%26%3D%2B%25");
}

#[test]
fn a_sign_in_without_data_gives_300_seconds_and_no_refresh_token() {
    let mut reply = ok(json!({"status": 0, "messages": [], "data": null}));
    reply.headers.push(("pty_access_jwt_token".into(), "head".into()));
    let world = answering(vec![reply]);
    let token = token::sign_in(&world.session()).unwrap();
    assert_eq!(token.expires.duration_since(token.issued).as_secs(), 300);
    assert!(token.refresh.is_none() && token.refresh_expires.is_none());
}

#[test]
fn a_refused_token_of_the_body_leads_to_the_older_path_and_that_is_remembered() {
    let mut legacy = ok(json!({"status": 0, "messages": [], "data": null}));
    legacy.headers.push(("pty_access_jwt_token".into(), "old".into()));
    let world = answering(vec![
        tokens(None, "body", "r1"),
        raw(401, ""),
        legacy.clone(),
        ok(json!([])),
        legacy,
        ok(json!([])),
    ])
    .slowly(60);
    let session = world.session();
    get(&session).unwrap();
    assert_eq!(
        calls(&world)[1..],
        ["GET /pty/v1/auth/roles body", "POST /api/v1/auth/login/token", "GET /pty/v1/auth/roles old"]
    );
    assert_eq!(world.kept().unwrap().route.as_deref(), Some(LEGACY));
    world.clock.advance(std::time::Duration::from_secs(300));
    get(&world.session()).unwrap();
    assert_eq!(calls(&world)[4], "POST /api/v1/auth/login/token");
}

#[test]
fn a_token_of_the_body_that_works_is_kept_and_renewed() {
    let world = answering(vec![
        tokens(None, "body", "r1"),
        ok(json!([])),
        tokens(None, "body2", "r2"),
        ok(json!([])),
    ])
    .slowly(280);
    let session = world.session();
    get(&session).unwrap();
    assert_eq!(world.kept().unwrap().route.as_deref(), Some(FROM_BODY));
    get(&session).unwrap();
    assert_eq!(calls(&world)[2], "POST /pty/v1/auth/login/token/refresh");
    assert_eq!(calls(&world)[3], "GET /pty/v1/auth/roles body2");
}

#[test]
fn the_refusal_of_a_token_is_noted_even_where_the_older_path_is_missing() {
    let world = answering(vec![
        tokens(None, "body", "r1"),
        raw(401, ""),
        raw(404, ""),
        tokens(None, "body2", "r2"),
        raw(401, ""),
    ]);
    let fault = get(&world.session()).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unauthenticated);
    assert_eq!(world.kept().unwrap().route.as_deref(), Some(BODY_REFUSED));
}

#[test]
fn a_rotated_refresh_token_is_stored_before_it_is_used() {
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        ok(json!([])),
        tokens(Some("a2"), "b", "r2"),
        ok(json!([])),
        tokens(Some("a3"), "b", "r3"),
        ok(json!([])),
    ])
    .slowly(280);
    let session = world.session();
    for _ in 0..3 {
        get(&session).unwrap();
    }
    assert_eq!(world.body(2), r#"{"refreshToken":"r1"}"#);
    assert_eq!(world.body(4), r#"{"refreshToken":"r2"}"#);
    assert!(!calls(&world)[2].contains(" a1"), "a refresh carries no bearer");
    let events = world.events();
    let kept = |text: &str| {
        let is_it =
            |event: &Event| matches!(event, Event::Kept(Some(token)) if token.access.expose() == text);
        events.iter().position(is_it).unwrap()
    };
    let sent = |end: &str| {
        let is_it = |event: &Event| matches!(event, Event::Sent(call) if call.path.ends_with(end));
        events.iter().rposition(is_it).unwrap()
    };
    assert!(kept("a2") < sent("/refresh"));
    assert_eq!((kept("a3"), sent("/roles")), (events.len() - 2, events.len() - 1));
}

#[test]
fn a_refused_refresh_falls_back_to_a_sign_in() {
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        ok(json!([])),
        Reply::json(400, &json!({"error": "invalid_grant", "error_description": "Token is not active"})),
        tokens(Some("a2"), "b", "r2"),
        ok(json!([])),
    ])
    .slowly(280);
    let session = world.session();
    get(&session).unwrap();
    get(&session).unwrap();
    assert_eq!(calls(&world)[3], "POST /pty/v1/auth/login/token");
}

#[test]
fn a_refused_sign_in_says_why_and_what_to_do() {
    let envelope = |status: u16, text: &str| {
        Reply::json(status, &json!({"status": status, "messages": [text], "data": null}))
    };
    for (reply, kind, words) in [
        (envelope(400, "Incorrect syntax"), Kind::Unauthenticated, "Incorrect syntax"),
        (raw(401, ""), Kind::Unauthenticated, "signing in as admin"),
        (raw(403, ""), Kind::Forbidden, "can_create_token"),
        (raw(503, "busy"), Kind::PlatformFailed, "busy"),
        (raw(200, "<html>hello</html>"), Kind::Unexpected, "no token"),
        (ok(json!({"status": 401, "messages": ["wrong"], "data": null})), Kind::Unauthenticated, "wrong"),
        (raw(302, ""), Kind::Unexpected, "redirects"),
    ] {
        let world = answering(vec![reply]);
        let fault = token::sign_in(&world.session()).unwrap_err();
        assert_eq!(fault.kind(), kind, "{fault}");
        assert!(fault.to_string().contains(words), "{fault}");
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
    }
}

#[test]
fn without_the_first_sign_in_path_the_other_is_tried_unless_the_setting_forbids_it() {
    let world = answering(vec![raw(404, ""), tokens(Some("old"), "b", "r1")]);
    assert_eq!(token::sign_in(&world.session()).unwrap().route.as_deref(), Some(LEGACY));
    let world = answering(vec![raw(404, "")]);
    let mut session = world.session();
    session.settings.insert("login_path".into(), "pty".into());
    assert_eq!(token::sign_in(&session).unwrap_err().kind(), Kind::Unexpected);
}

#[test]
fn a_token_that_no_header_can_carry_is_refused() {
    let world = answering(vec![tokens(Some("a\r\nX-Evil: 1"), "b", "r")]);
    assert_eq!(token::sign_in(&world.session()).unwrap_err().kind(), Kind::Unexpected);
}

#[test]
fn signing_out_sends_the_refresh_token_with_the_bearer_and_minds_no_ended_session() {
    let world = answering(vec![
        tokens(Some("a1"), "b", "r1"),
        ok(json!({"status": 0, "data": {"message": "bye"}, "messages": []})),
        raw(401, ""),
        raw(500, ""),
    ]);
    let session = world.session();
    let token = token::sign_in(&session).unwrap();
    session.platform.dialect.sign_out(&session, &token).unwrap();
    assert_eq!(calls(&world)[1], "POST /pty/v1/auth/logout a1");
    assert_eq!(world.body(1), r#"{"refreshToken":"r1"}"#);
    session.platform.dialect.sign_out(&session, &token).unwrap();
    assert_eq!(session.platform.dialect.sign_out(&session, &token).unwrap_err().kind(), Kind::PlatformFailed);
}
