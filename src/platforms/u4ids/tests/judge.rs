use super::*;
use serde_json::json;

fn call(method: Method, path: &str) -> Call {
    Call::new(method, path)
}

fn refused(status: u16, body: &str) -> Fault {
    let reply = Reply { status, headers: vec![("x-request-id".into(), "r1".into())], body: body.into() };
    judge(&call(Method::Get, "/api/v3/clients"), reply).unwrap_err()
}

#[test]
fn a_refusal_is_read_in_every_form_of_the_framework() {
    let model = json!({"message": "The request is invalid.", "modelState": {"client.flow": ["Not known."]}});
    for (body, text) in [
        (json!({"error": "invalid_request", "error_description": "no"}).to_string(), "invalid_request: no"),
        (model.to_string(), "The request is invalid (client.flow: Not known)"),
        (json!({"Message": "Gone", "ModelState": {"x": ["a", "b"]}}).to_string(), "Gone (x: a b)"),
        (json!({"title": "Bad", "status": 400, "errors": {"y": ["z"]}}).to_string(), "Bad (y: z)"),
        (json!({"title": "Bad", "detail": "worse"}).to_string(), "worse"),
        ("\"as a string\"".to_owned(), "as a string"),
        ("as text\nmore".to_owned(), "as text"),
        ("<html><body>x</body></html>".to_owned(), "status 422 Unprocessable Content"),
        (String::new(), "status 422 Unprocessable Content"),
        ("{}".to_owned(), "status 422 Unprocessable Content"),
    ] {
        let message = refused(422, &body).detail().message.clone();
        assert_eq!(message, format!("the platform rejected the request: {text}"), "{body}");
    }
}

#[test]
fn a_status_decides_what_type_of_failure_it_was() {
    for (status, kind) in [
        (400, Kind::Rejected),
        (401, Kind::Unauthenticated),
        (403, Kind::Forbidden),
        (404, Kind::Unexpected),
        (405, Kind::Rejected),
        (409, Kind::Conflict),
        (415, Kind::Rejected),
        (422, Kind::Rejected),
        (429, Kind::PlatformFailed),
        (500, Kind::PlatformFailed),
        (503, Kind::PlatformFailed),
        (302, Kind::Unexpected),
    ] {
        let fault = refused(status, "");
        assert_eq!(fault.kind(), kind, "{status}");
        assert_eq!(
            (fault.detail().http_status, fault.detail().request_id.as_deref()),
            (Some(status), Some("r1"))
        );
    }
    assert_eq!(refused(422, "Client 'x' already exists.").kind(), Kind::Conflict);
    assert_eq!(refused(422, "The idpName must be unique.").kind(), Kind::Rejected);
}

#[test]
fn a_404_that_does_not_name_what_is_missing_is_no_not_found() {
    for page in ["<!DOCTYPE html><p>Not Found", " \r\n<html></html>"] {
        let fault = refused(404, page);
        assert_eq!((fault.kind(), fault.detail().http_status), (Kind::Unexpected, Some(404)), "{page}");
    }
    let told = |body: &str| {
        let reply = Reply { status: 404, headers: Vec::new(), body: body.into() };
        let fault = judge(&call(Method::Get, "/api/v3/clients/a%20b"), reply).unwrap_err();
        (fault.kind(), fault.detail().bare_404)
    };
    for bare in [
        "",
        "not found",
        "{\"message\":\"no Route matched with those values\"}",
        "{\"error\":\"Not Found\"}",
        "{\"message\":\"No HTTP resource was found for /api/v3/clients/a b\"}",
    ] {
        assert_eq!(told(bare), (Kind::Unexpected, true), "{bare}");
    }
    for own in ["{\"message\":\"Client 'a b' was not found.\"}", "\"There is no client A B\""] {
        assert_eq!(told(own), (Kind::NotFound, false), "{own}");
    }
}

#[test]
fn a_media_type_that_is_refused_is_named_with_the_way_out() {
    let mut patch = call(Method::Patch, "/api/v3/clients/web").json(&json!([]));
    patch.set_header("Content-Type", "application/json-patch+json");
    let reply = Reply { status: 415, headers: Vec::new(), body: Vec::new() };
    let text = judge(&patch, reply).unwrap_err().to_string();
    assert!(text.contains("application/json-patch+json") && text.contains("patch_type"), "{text}");
}

#[test]
fn a_refused_write_to_a_standard_scope_says_so() {
    let refused = |path: &str, body: &str| {
        let reply = Reply { status: 422, headers: Vec::new(), body: body.into() };
        judge(&call(Method::Delete, path), reply).unwrap_err().to_string()
    };
    assert!(refused("/api/v3/scopes/openid", "no").contains("cannot be changed or deleted"));
    assert!(
        refused("/api/v3/scopes/other", "It is a standard scope.").contains("cannot be changed or deleted")
    );
    assert!(!refused("/api/v3/scopes/other", "no").contains("cannot be changed"));
}

#[test]
fn bare_text_is_an_answer_only_where_it_may_be_one() {
    let answer = |path: &str, body: &str| {
        judge(&call(Method::Get, path), Reply { status: 200, headers: Vec::new(), body: body.into() })
    };
    let text = answer("/api/v3/admin/audits/statistics", " 12 purged\n").unwrap();
    assert_eq!(text.value(), Some(json!("12 purged")));
    assert_eq!(answer("/api/v3/clients/a/lastused", "").unwrap().body, b"");
    for body in ["", "text", "<html>", "{\"a\":", "7"] {
        let fault = answer("/api/v3/clients/a", body).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unexpected, "{body}");
    }
    assert!(answer("/api/v3/clients/a/lastused", "<html>").is_err());
}

#[test]
fn a_write_may_answer_nothing() {
    let reply = Reply { status: 204, headers: Vec::new(), body: Vec::new() };
    assert!(judge(&call(Method::Put, "/api/v3/clients/a"), reply).is_ok());
}
