//! What replies mean.

use super::super::judge::judge;
use super::{ok, refused};
use crate::fault::Kind;
use crate::http::{Call, Method, Reply};
use serde_json::json;

fn call(method: Method, path: &str) -> Call {
    Call::new(method, format!("/api/web{path}"))
}

#[test]
fn statuses_become_kinds_and_the_platforms_words_are_kept() {
    for (status, kind) in [
        (400, Kind::Rejected),
        (401, Kind::Unauthenticated),
        (403, Kind::Forbidden),
        (404, Kind::NotFound),
        (409, Kind::Conflict),
        (429, Kind::PlatformFailed),
        (500, Kind::PlatformFailed),
        (302, Kind::Unexpected),
    ] {
        let fault =
            judge(&call(Method::Get, "/v1/roles"), refused(status, "user_not_found", "No such user."));
        let fault = fault.unwrap_err();
        let message = fault.detail().message.as_str();
        assert_eq!((fault.kind(), message), (kind, "No such user"), "{status}");
        assert_eq!(fault.detail().platform_code.as_deref(), Some("user_not_found"));
        assert_eq!(fault.detail().http_status, Some(status));
    }
}

#[test]
fn both_shapes_of_error_and_none_at_all_are_told() {
    let told = |reply: Reply| judge(&call(Method::Get, "/v1/roles"), reply).unwrap_err().to_string();
    let body = json!({"errorCode": "invalid_request", "errorMessage": "Bad value",
        "parameters": [{"name": "locale"}]});
    assert_eq!(told(Reply::json(400, &body)), "Bad value (locale)");
    assert_eq!(told(Reply::json(400, &json!({"code": "c", "message": "m", "target": "phone"}))), "m (phone)");
    assert_eq!(told(Reply::json(400, &json!({"errorCode": "only_code"}))), "only_code");
    assert_eq!(
        told(Reply { status: 400, headers: vec![], body: b"<html>".to_vec() }),
        "the platform rejected the request: status 400 Bad Request"
    );
}

#[test]
fn a_404_that_is_not_the_platforms_own_is_no_not_found() {
    let gateway = r#"{"message":"no Route matched with those values"}"#;
    for body in
        ["<!DOCTYPE html><p>Not Found", "", "404 page not found", "{}", gateway, r#"{"error":"Not Found"}"#]
    {
        for status in [404, 405] {
            let reply = Reply { status, headers: vec![], body: body.into() };
            let fault = judge(&call(Method::Post, "/v3/users/multiple"), reply).unwrap_err();
            assert_eq!(
                (fault.kind(), fault.detail().http_status),
                (Kind::Unexpected, Some(status)),
                "{body}"
            );
        }
    }
    let own = judge(&call(Method::Post, "/v3/users/multiple"), refused(405, "no_such_call", "No."));
    assert_eq!(own.unwrap_err().kind(), Kind::Rejected);
    for own in [json!({"errorCode": "not_found"}), json!({"code": "c", "message": "m"})] {
        let fault = judge(&call(Method::Get, "/v1/roles"), Reply::json(404, &own)).unwrap_err();
        assert_eq!(fault.kind(), Kind::NotFound, "{own}");
    }
}

#[test]
fn a_refusal_about_tenants_says_who_may_and_an_expired_result_says_what_to_do() {
    let forbidden = judge(&call(Method::Post, "/v4/tenantspaged"), refused(403, "forbidden", "no"));
    assert!(forbidden.unwrap_err().to_json().to_string().contains("service provider"));
    let gone = judge(&call(Method::Get, "/v4/async/userspaged/x/result"), refused(404, "not_found", "gone"));
    assert!(gone.unwrap_err().to_json().to_string().contains("start the search again"));
}

#[test]
fn a_failure_inside_a_200_is_a_failure() {
    let write = call(Method::Delete, "/v2/authenticationflows/f");
    let held = json!({"deleted": false, "error": {"errorCode": "in_use", "errorMessage": "Flow is used"},
        "resourceRules": [{"id": "r", "name": "everyone"}]});
    let fault = judge(&write, ok(held)).unwrap_err();
    assert_eq!(fault.kind(), Kind::Rejected);
    assert_eq!(fault.to_string(), "Flow is used; used by everyone");
    assert!(judge(&write, ok(json!({"deleted": true}))).is_ok());
    let verify = call(Method::Post, "/v1/contactverification/verify");
    let fault = judge(&verify, ok(json!({"success": false, "errorCode": "wrong_code", "attemptsLeft": 2})));
    assert_eq!(fault.unwrap_err().detail().platform_code.as_deref(), Some("wrong_code"));
}

#[test]
fn a_web_page_is_no_answer() {
    let page = Reply { status: 200, headers: vec![], body: b"<!doctype html>".to_vec() };
    assert_eq!(judge(&call(Method::Get, "/v1/roles"), page).unwrap_err().kind(), Kind::Unexpected);
}
