use super::super::tests::{answering, ok, raw, signed_in};
use super::*;
use crate::http::{Call, Method};
use crate::protocols::oauth::{LONGEST_LIFE, TokenPlace, place};
use crate::session::fake::FakeWorld;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

fn token_reply() -> Reply {
    ok(json!({"access_token": "not-a-secret-token-1", "expires_in": 86400, "token_type": "Bearer"}))
}

fn list(world: &FakeWorld) -> Result<Reply, Fault> {
    let session = world.session();
    session.exchange(&Call::new(Method::Get, session.path("/clients")))
}

#[test]
fn an_authority_is_https_or_loopback_and_hides_nothing() {
    for (text, origin, path) in [
        ("https://ids.example.test/identity", "https://ids.example.test", "/identity"),
        ("https://ids.example.test:8443/a/identity/", "https://ids.example.test:8443", "/a/identity"),
        ("https://ids.example.test", "https://ids.example.test", ""),
        ("http://127.0.0.1:8080/identity", "http://127.0.0.1:8080", "/identity"),
        ("http://[::1]:8080/identity", "http://[::1]:8080", "/identity"),
        ("http://localhost/identity", "http://localhost", "/identity"),
        ("sandbox:u4ids/identity", "sandbox:u4ids", "/identity"),
    ] {
        let expected = TokenPlace { origin: origin.into(), path: path.into() };
        assert_eq!(place(text), Ok(expected), "{text}");
    }
    for bad in [
        "",
        "ids.example.test/identity",
        "http://ids.example.test/identity",
        "http://127.0.0.1.example.test/identity",
        "http://localhost.example.test",
        "ftp://127.0.0.1/",
        "https:///identity",
        "https://me:not-a-secret@ids.example.test/identity",
        "https://ids.example.test/identity?x=1",
        "https://ids.example.test/a/../identity",
        "https://ids.example.test//identity",
        "https://ids.example.test/iden tity",
        "https://ids.example.test\\identity",
    ] {
        let why = place(bad).unwrap_err();
        assert!(!why.contains("not-a-secret"), "{bad}");
    }
}

#[test]
fn signing_in_goes_to_the_authority_with_form_or_header() {
    let world = answering(vec![token_reply(), ok(json!([]))]);
    list(&world).unwrap();
    assert_eq!(world.calls(), ["POST /identity/connect/token", "GET /api/v3/clients"]);
    assert_eq!(
        world.body(0),
        "grant_type=client_credentials&scope=u4ids-admin&client_id=me&client_secret=not-a-secret%26%3D%2B%25%3A"
    );
    {
        let seen = world.seen();
        assert_eq!(seen[0].origin.as_deref(), Some("https://ids.example.test"));
        assert_eq!((seen[0].header("Authorization"), seen[1].origin.as_deref()), (None, None));
        assert_eq!(seen[1].header("Authorization"), Some("Bearer not-a-secret-token-1"));
    }

    let world = answering(vec![token_reply(), ok(json!([]))]).with("client_auth", "basic");
    list(&world).unwrap();
    assert_eq!(world.body(0), "grant_type=client_credentials&scope=u4ids-admin");
    let seen = world.seen();
    let pair = STANDARD.decode(seen[0].header("Authorization").unwrap().replace("Basic ", "")).unwrap();
    assert_eq!(pair, b"me:not-a-secret&=+%:");
}

#[test]
fn a_wrong_client_is_told_once_and_never_tried_again() {
    let world = answering(vec![raw(400, r#"{"error":"invalid_client"}"#)]);
    let fault = list(&world).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unauthenticated);
    assert!(fault.to_string().contains("may have expired"), "{fault}");
    assert_eq!(fault.detail().platform_code.as_deref(), Some("invalid_client"));
    assert_eq!(world.calls().len(), 1);
}

#[test]
fn other_refusals_of_the_authority_name_what_is_missing() {
    for (status, body, kind, words) in [
        (400, r#"{"error":"invalid_scope"}"#, Kind::Forbidden, "u4ids-admin"),
        (400, r#"{"error":"unauthorized_client"}"#, Kind::Forbidden, "ClientCredentials"),
        (400, "", Kind::Unauthenticated, "signing in as me failed"),
        (404, "", Kind::Configuration, "/identity"),
        (302, "", Kind::Unexpected, "redirects"),
        (200, "<html>", Kind::Unexpected, "no JSON"),
        (200, "{}", Kind::Unexpected, "no token"),
        (200, r#"{"access_token":"a b"}"#, Kind::Unexpected, "no header"),
        (200, r#"{"access_token":"ab","token_type":"mac"}"#, Kind::Unexpected, "bearer"),
    ] {
        let fault = list(&answering(vec![raw(status, body)])).unwrap_err();
        assert_eq!(fault.kind(), kind, "{status} {body}");
        assert!(fault.to_string().contains(words), "{fault}");
    }
}

#[test]
fn a_refused_token_is_replaced_once() {
    let world = signed_in(vec![raw(401, ""), token_reply(), ok(json!([]))]);
    list(&world).unwrap();
    assert_eq!(world.calls(), ["GET /api/v3/clients", "POST /identity/connect/token", "GET /api/v3/clients"]);
    let world = signed_in(vec![raw(401, ""), token_reply(), raw(401, "")]);
    assert_eq!(list(&world).unwrap_err().kind(), Kind::Unauthenticated);
    assert_eq!(world.calls().len(), 3);
}

#[test]
fn a_life_may_be_text_missing_or_absurd() {
    let life = |body: &str| {
        let world = answering(vec![raw(200, body)]);
        let token = sign_in(&world.session()).unwrap();
        token.expires.duration_since(token.issued).as_secs()
    };
    assert_eq!(life(r#"{"access_token":"abcd","expires_in":"60"}"#), 60);
    assert_eq!(life(r#"{"access_token":"abcd"}"#), LIFE);
    assert_eq!(life(r#"{"access_token":"abcd","expires_in":-1}"#), 0);
    assert_eq!(life(r#"{"access_token":"abcd","expires_in":9223372036854775807}"#), LONGEST_LIFE);
}

#[test]
fn settings_that_cannot_work_are_found_without_the_network() {
    for (name, value, words) in [
        ("authority", "", "the setting authority"),
        ("authority", "http://ids.example.test", "in the clear"),
        ("client_id", "", "the setting client_id"),
    ] {
        let world = answering(Vec::new()).with(name, value);
        let fault = check(&world.session()).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration);
        assert!(fault.to_string().contains(words), "{fault}");
    }
    let colon = answering(Vec::new()).with("client_id", "urn:me").with("client_auth", "basic");
    assert!(check(&colon.session()).unwrap_err().to_string().contains("form"));
    check(&answering(Vec::new()).with("client_id", "urn:me").session()).unwrap();
}
