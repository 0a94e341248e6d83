//! What replies mean, and what a refused sign-in says.

use super::{answering, ok, raw, refusal, signed_in};
use crate::fault::Kind;
use crate::http::{Call, Method, Reply};
use crate::platforms::hid::judge::judge;
use crate::session::token;
use serde_json::json;

fn put() -> Call {
    Call::new(Method::Put, "/scim/t/v2/Credential/1")
}

#[test]
fn each_status_is_its_own_kind_of_fault() {
    for (status, scim_type, kind) in [
        (400, "invalidValue", Kind::Rejected),
        (400, "uniqueness", Kind::Conflict),
        (401, "", Kind::Unauthenticated),
        (403, "", Kind::Forbidden),
        (404, "", Kind::NotFound),
        (409, "", Kind::Conflict),
        (409, "uniqueness", Kind::Conflict),
        (412, "", Kind::Conflict),
        (413, "tooMany", Kind::Rejected),
        (415, "", Kind::Rejected),
        (429, "", Kind::PlatformFailed),
        (500, "", Kind::PlatformFailed),
        (501, "", Kind::PlatformFailed),
        (307, "", Kind::Unexpected),
    ] {
        let fault = judge(&put(), refusal(status, scim_type, json!(1009))).unwrap_err();
        assert_eq!(fault.kind(), kind, "{status} {scim_type}: {fault}");
        assert_eq!(fault.detail().http_status, Some(status));
    }
}

#[test]
fn a_refusal_shows_the_words_the_type_and_the_code_with_its_meaning() {
    for code in [json!(1001), json!("1001")] {
        let fault = judge(&put(), refusal(400, "invalidValue", code)).unwrap_err();
        let detail = fault.detail();
        assert!(detail.message.contains("Because (reason code 1001: the status"), "{fault}");
        assert_eq!(detail.platform_code.as_deref(), Some("invalidValue 1001"));
    }
    let fault = judge(&put(), refusal(400, "mutability", json!(7777))).unwrap_err();
    assert!(fault.detail().message.ends_with("(reason code 7777)"), "{fault}");
}

#[test]
fn a_conflict_is_told_as_what_it_is() {
    let text = |call: &Call, reply| judge(call, reply).unwrap_err().to_string();
    assert!(text(&put(), refusal(409, "", json!(0))).contains("changed in the meantime"));
    assert!(text(&put(), refusal(409, "uniqueness", json!(0))).contains("already exists or conflicts"));
    let post = Call::new(Method::Post, "/scim/t/v2/Users");
    assert!(text(&post, refusal(409, "", json!(0))).contains("already exists or conflicts"));
}

#[test]
fn a_failure_inside_a_200_and_an_answer_that_is_none_are_faults() {
    let get = Call::new(Method::Get, "/scim/t/v2/Users/1");
    let mut hidden = refusal(404, "", json!(0));
    hidden.status = 200;
    assert_eq!(judge(&get, hidden).unwrap_err().kind(), Kind::NotFound);
    for text in ["", "<html>hello</html>", "[]", "plain"] {
        assert_eq!(judge(&get, raw(200, text)).unwrap_err().kind(), Kind::Unexpected, "{text}");
    }
    // A user who is called like the schema of refusals is no refusal.
    let named = ok(json!({"schemas": ["x"], "userName": "urn:ietf:params:scim:api:messages:2.0:Error"}));
    assert!(judge(&get, named).is_ok());
    assert!(judge(&Call::new(Method::Delete, "/x"), raw(204, "")).is_ok());
}

#[test]
fn a_404_that_is_not_the_platforms_own_is_no_not_found() {
    for body in [
        "<!DOCTYPE html><p>Not Found",
        "",
        "404 page not found",
        "{}",
        r#"{"message": "no route"}"#,
        r#"{"type": "about:blank", "title": "Not Found", "status": 404}"#,
        r#"{"title": "Not Found", "status": 404, "detail": "no upstream"}"#,
        r#"{"timestamp": "2030-01-01T00:00:00Z", "status": 404, "error": "Not Found", "path": "/"}"#,
        r#"{"errorCode": 404, "detail": "no such service"}"#,
    ] {
        let fault = judge(&put(), raw(404, body)).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().http_status), (Kind::Unexpected, Some(404)), "{body}");
    }
    let own = r#"{"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "no"}"#;
    assert_eq!(judge(&put(), raw(404, own)).unwrap_err().kind(), Kind::NotFound);
}

#[test]
fn a_web_page_in_place_of_a_refusal_shows_its_status_only() {
    let fault = judge(&put(), raw(502, "<html><body>Bad things</body></html>")).unwrap_err();
    assert!(fault.to_string().contains("502") && !fault.to_string().contains("html"), "{fault}");
}

#[test]
fn a_refused_sign_in_is_sent_once_and_says_what_there_is_to_say() {
    for (reply, kind, words) in [
        (
            Reply::json(
                400,
                &json!({"error": "invalid_client", "error_description": "Wrong.", "hid_error": {"errorCode": 1001}}),
            ),
            Kind::Unauthenticated,
            "Wrong., hid_error {\"errorCode\":1001}",
        ),
        (raw(401, ""), Kind::Unauthenticated, "admin client:1"),
        (raw(404, "<html>no</html>"), Kind::Configuration, "token_path"),
        (raw(503, ""), Kind::PlatformFailed, "503"),
        (raw(302, ""), Kind::Unexpected, "redirects"),
        (ok(json!({"token_type": "Bearer"})), Kind::Unexpected, "no token"),
        (ok(json!({"access_token": "a\u{1}b"})), Kind::Unexpected, "no header can carry"),
    ] {
        let world = answering(vec![reply]);
        let session = world.session();
        let fault = session.exchange(&Call::new(Method::Get, "/scim/t/v2/Users")).unwrap_err();
        assert_eq!(fault.kind(), kind, "{fault}");
        assert!(fault.to_string().contains(words), "{fault}");
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
        assert_eq!(world.calls().len(), 1, "a refused sign-in is not repeated");
    }
}

#[test]
fn a_401_gets_one_new_token_and_no_more() {
    let token = || ok(json!({"access_token": "not-a-secret-2", "expires_in": "3600"}));
    let world = signed_in(vec![raw(401, ""), token(), raw(401, "")]);
    let session = world.session();
    let fault = session.exchange(&Call::new(Method::Get, "/scim/t/v2/Users")).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unauthenticated);
    assert_eq!(world.calls().len(), 4);
    assert_eq!(world.seen()[3].header("Authorization"), Some("Bearer not-a-secret-2"));
    let life = token::sign_in(&answering(vec![token()]).session()).unwrap();
    assert_eq!(life.expires.duration_since(life.issued).as_secs(), 3600);
}

#[test]
fn a_refused_sign_in_is_not_tried_again_by_later_calls_of_the_run() {
    let refused = || Reply::json(400, &json!({"error": "invalid_client"}));
    let world = answering(vec![refused(), refused()]);
    let session = world.session();
    for _ in 0..3 {
        let fault = session.exchange(&Call::new(Method::Get, "/scim/t/v2/Users")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unauthenticated);
    }
    assert_eq!(world.calls().len(), 1);
    let world = signed_in(vec![raw(401, ""), refused(), refused()]);
    let session = world.session();
    for _ in 0..2 {
        session.exchange(&Call::new(Method::Get, "/scim/t/v2/Users")).unwrap_err();
    }
    assert_eq!(world.calls().len(), 3, "neither after a token was refused");
}
