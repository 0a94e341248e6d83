//! The wire against replies written by hand.

use super::PLATFORM;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::platforms::fake;
use crate::session::Sent;
use crate::session::fake::{FakeWorld, ok, raw};
use serde_json::json;

fn answering(replies: Vec<Reply>) -> FakeWorld {
    fake::world(&PLATFORM).knowing("not-a-secret-1").replying(replies)
}

fn get(world: &FakeWorld, path: &str) -> Result<Reply, Fault> {
    let session = world.session();
    session.exchange(&Call::new(Method::Get, path))
}

#[test]
fn a_refused_credential_is_sent_once() {
    let world = answering(vec![raw(401, ""), ok(json!({}))]);
    assert_eq!(get(&world, "/Users/1").unwrap_err().kind(), Kind::Unauthenticated);
    assert_eq!(world.calls(), ["GET /Users/1"]);
    assert_eq!(world.seen()[0].header("Authorization"), Some("Bearer not-a-secret-1"));
    let world = answering(vec![ok(json!({"id": "1"}))]).with("auth", "basic").with("client_id", "me");
    get(&world, "/Users/1").unwrap();
    assert_eq!(world.seen()[0].header("Authorization"), Some("Basic bWU6bm90LWEtc2VjcmV0LTE="));
}

#[test]
fn a_client_gets_its_token_on_another_host_and_again_once_it_is_refused() {
    let token =
        || ok(json!({"access_token": "not-a-secret-token", "expires_in": "60", "token_type": "bearer"}));
    let world = answering(vec![token(), raw(401, ""), token(), ok(json!({"id": "1"}))])
        .with("auth", "client_credentials")
        .with("client_id", "me:too")
        .with("token_url", "https://login.example.test/oauth2/token")
        .with("scope", "scim");
    get(&world, "/Users/1").unwrap();
    assert_eq!(world.calls(), ["POST /oauth2/token", "GET /Users/1", "POST /oauth2/token", "GET /Users/1"]);
    let seen = world.seen();
    assert_eq!(seen[0].origin.as_deref(), Some("https://login.example.test"));
    assert_eq!(world.body(0), "grant_type=client_credentials&scope=scim");
    assert_eq!(
        seen[0].header("Authorization"),
        Some("Basic bWUlM0F0b286bm90LWEtc2VjcmV0LTE="),
        "both parts encoded"
    );
}

/// The If-Match of a change after a resource was read with this version in its body and in its header.
fn guard(body: serde_json::Value, header: Option<&str>) -> Option<String> {
    let mut reply = ok(json!({"id": "1", "meta": {"version": body}}));
    reply.headers.extend(header.map(|tag| ("ETag".to_owned(), tag.to_owned())));
    let world = answering(vec![reply, ok(json!({"id": "1"}))]).with("discovery", "off");
    let session = world.session();
    session.exchange(&Call::new(Method::Get, "/Users/1")).unwrap();
    let Ok(Sent::Answered(_)) = session.write(&Call::new(Method::Put, "/Users/1").json(&json!({}))) else {
        panic!("not answered")
    };
    world.seen()[1].header("If-Match").map(str::to_owned)
}

#[test]
fn the_version_in_the_resource_counts_and_the_header_where_it_is_none() {
    assert_eq!(guard(json!("W/\"3\""), Some("\"other\"")).as_deref(), Some("W/\"3\""));
    assert_eq!(guard(json!("3"), Some("W/\"3\"")).as_deref(), Some("W/\"3\""));
    assert_eq!(guard(json!(null), Some("\"3\"")).as_deref(), Some("\"3\""));
    assert_eq!(guard(json!(3), None), None);
    assert_eq!(guard(json!("\"3\r\nX: 1\""), None), None);
}

#[test]
fn an_answer_that_is_none_is_a_fault_and_a_refusal_in_a_success_too() {
    for reply in
        [raw(200, ""), raw(200, "<html>"), raw(200, "[]"), raw(200, "ok"), raw(404, "<html>"), raw(404, "{}")]
    {
        let world = answering(vec![reply.clone()]);
        assert_eq!(get(&world, "/Users/1").unwrap_err().kind(), Kind::Unexpected, "{reply:?}");
    }
    let refusal = |status: u16, inner: &str, kind: &str| {
        Reply::json(
            status,
            &json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": inner,
            "scimType": kind, "detail": "Because."}),
        )
    };
    for (reply, kind) in [
        (refusal(200, "404", ""), Kind::NotFound),
        (refusal(404, "404", ""), Kind::NotFound),
        (refusal(400, "400", "uniqueness"), Kind::Conflict),
        (refusal(412, "412", ""), Kind::Conflict),
        (refusal(501, "501", ""), Kind::Rejected),
        (refusal(500, "500", ""), Kind::PlatformFailed),
    ] {
        let world = answering(vec![reply]);
        let fault = get(&world, "/Users/1").unwrap_err();
        assert_eq!(fault.kind(), kind, "{fault}");
        assert!(fault.to_string().contains("Because"), "{fault}");
    }
}
