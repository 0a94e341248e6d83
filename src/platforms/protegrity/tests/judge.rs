//! What replies mean.

use super::{ok, raw};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::platforms::protegrity::judge;
use serde_json::{Value, json};

fn judged(method: Method, path: &str, reply: Reply) -> Result<Reply, Fault> {
    judge::judge(&Call::new(method, format!("/pty/v1/auth{path}")), reply)
}

fn refused(status: u16, body: &Value) -> Fault {
    judged(Method::Put, "/users", Reply::json(status, body)).unwrap_err()
}

#[test]
fn every_status_has_its_kind() {
    for (status, text, kind) in [
        (400, "Incorrect syntax", Kind::Rejected),
        (400, "User exists with same email", Kind::Conflict),
        (400, "name must be unique", Kind::Conflict),
        (400, "Duplicate entry", Kind::Conflict),
        (400, "role x does not exist", Kind::Rejected),
        (401, "", Kind::Unauthenticated),
        (403, "", Kind::Forbidden),
        (404, "", Kind::Unexpected),
        (405, "", Kind::Rejected),
        (409, "", Kind::Conflict),
        (422, "", Kind::Rejected),
        (429, "", Kind::PlatformFailed),
        (500, "", Kind::PlatformFailed),
        (503, "", Kind::PlatformFailed),
        (301, "", Kind::Unexpected),
        (100, "", Kind::Unexpected),
    ] {
        let fault = judged(Method::Put, "/users", raw(status, text)).unwrap_err();
        assert_eq!(fault.kind(), kind, "{status} {text}");
        assert_eq!(fault.detail().http_status, Some(status));
    }
}

#[test]
fn the_reason_is_found_in_every_shape_and_in_the_order_of_trust() {
    for (body, wanted) in [
        (json!({"messages": ["a", {"message": "b"}], "detail": "c"}), ": a; b"),
        (json!({"messages": [], "detail": "c", "errorMessage": "d"}), ": c"),
        (
            json!({"detail": [{"loc": ["body", "users", 0, "email"], "msg": "m", "type": "t"}]}),
            ": users.0.email: m",
        ),
        (json!({"detail": {"message": "x"}}), ": x"),
        (json!({"errorMessage": "d", "error": "e"}), ": d"),
        (json!({"error": "e", "error_description": "long"}), ": long"),
        (json!({"error": "e", "message": "f"}), ": e"),
        (json!({"message": "f\n g."}), ": f g"),
        (json!("just text"), ": just text"),
        (json!({}), ": status 422 Unprocessable Content"),
    ] {
        let message = refused(422, &body).detail().message.clone();
        assert!(message.ends_with(wanted), "{body}: {message}");
    }
    let text = judged(Method::Get, "/users", raw(502, "\n upstream gone \nmore")).unwrap_err();
    assert!(text.detail().message.ends_with(": upstream gone"));
    let page = judged(Method::Get, "/users", raw(502, "<!DOCTYPE html><p>x")).unwrap_err();
    assert!(page.detail().message.ends_with(": status 502 Bad Gateway"));
    let long = refused(400, &json!("x".repeat(5_000)));
    assert!(long.detail().message.chars().count() < 500);
}

#[test]
fn a_platform_code_and_a_request_id_are_kept() {
    let mut reply = Reply::json(400, &json!({"error": "invalid_grant", "error_description": "d"}));
    reply.headers.push(("x-request-id".into(), "7".into()));
    let fault = judged(Method::Put, "/users", reply).unwrap_err();
    assert_eq!(fault.detail().platform_code.as_deref(), Some("invalid_grant"));
    assert_eq!(fault.detail().request_id.as_deref(), Some("7"));
}

#[test]
fn a_404_that_does_not_say_what_is_missing_is_no_not_found() {
    for page in ["<!DOCTYPE html><p>Not Found", " \n<html></html>"] {
        let fault = judged(Method::Delete, "/users/u1", raw(404, page)).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().http_status), (Kind::Unexpected, Some(404)), "{page}");
    }
    for bare in [
        "",
        "no such user",
        "{\"message\":\"no Route matched with those values\"}",
        "{\"error\":\"Not Found\"}",
        "{\"timestamp\":\"t\",\"status\":404,\"error\":\"Not Found\",\"path\":\"/users/u1\"}",
        "{\"detail\":\"Not Found\"}",
    ] {
        let fault = judged(Method::Delete, "/users/u1", raw(404, bare)).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().bare_404), (Kind::Unexpected, true), "{bare}");
    }
    for own in [
        "{\"detail\":\"User not found\"}",
        "{\"errorMessage\":\"no such user\"}",
        "{\"error\":\"User not found\"}",
    ] {
        let fault = judged(Method::Delete, "/users/u1", raw(404, own)).unwrap_err();
        assert_eq!(fault.kind(), Kind::NotFound, "{own}");
    }
}

#[test]
fn a_404_has_two_readings_where_the_vendor_names_two_paths() {
    let hint = |method, path, text| {
        judged(method, path, raw(404, text)).unwrap_err().detail().hints.join(" ").contains("another path")
    };
    assert!(hint(Method::Delete, "/roles", "gone"));
    assert!(hint(Method::Put, "/users/u1/unlock", "gone"));
    assert!(hint(Method::Put, "/saml/providers/a", "gone"));
    assert!(hint(Method::Get, "/users/u1", "Not Found"));
    assert!(hint(Method::Delete, "/roles", "{\"detail\":\"Role not found\"}"));
    assert!(!hint(Method::Get, "/users/u1", "{\"detail\":\"User not found: u1\"}"));
}

#[test]
fn failures_inside_a_success_are_failures() {
    for (path, body, kind) in [
        ("/logout", json!({"status": 7, "messages": ["no"], "data": null}), Kind::Rejected),
        ("/logout", json!({"status": 403, "messages": ["no"], "data": null}), Kind::Forbidden),
        ("/federation/entra/config/test", json!({"status": "failed", "message": "no"}), Kind::Rejected),
        ("/federation/entra/users/search", json!({"status": "warning", "users": []}), Kind::Rejected),
        ("/users", json!({"status": "error", "message": "no"}), Kind::Rejected),
    ] {
        let fault = judged(Method::Post, path, ok(body.clone())).unwrap_err();
        assert_eq!(fault.kind(), kind, "{body}");
    }
    for (path, body) in [
        ("/logout", json!({"status": 0, "messages": [], "data": {}})),
        ("/federation/entra/config", json!({"status": "created", "config": {}})),
        ("/federation/entra/users/search", json!({"status": "success", "users": [], "totalCount": 9})),
        ("/users", json!({"status": "updated"})),
    ] {
        judged(Method::Post, path, ok(body)).unwrap();
    }
}

#[test]
fn an_import_with_failures_is_partial_and_carries_the_answer() {
    let users = json!({"status": "success", "totalUsers": 10, "successCount": 9, "failedCount": 1});
    let groups = json!({"status": "success", "totalGroups": 5, "successCount": 3, "totalMembersImported": 0});
    for (path, answer, failed) in
        [("/federation/entra/users", users, 1), ("/federation/entra/groups", groups, 2)]
    {
        let fault = judged(Method::Post, path, Reply::json(201, &answer)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Partial);
        assert_eq!(fault.answer().as_ref(), Some(&answer));
        assert_eq!(fault.detail().extra["failed_count"], json!(failed));
    }
    let whole = json!({"status": "success", "totalGroups": 5, "successCount": 5});
    judged(Method::Post, "/federation/entra/groups", Reply::json(201, &whole)).unwrap();
}

#[test]
fn an_import_whose_counts_say_nothing_or_too_much_is_no_success() {
    let path = "/federation/entra/users";
    for answer in [
        json!({"status": "success", "totalUsers": 1, "successCount": 2}),
        json!({"status": "success", "totalUsers": 1, "successCount": "1"}),
        json!({"status": "success", "totalUsers": null, "successCount": 1}),
    ] {
        let fault = judged(Method::Post, path, Reply::json(201, &answer)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unexpected, "{answer}");
    }
}

#[test]
fn plain_text_is_taken_where_it_may_come_and_nowhere_else() {
    for (path, text, wanted) in [
        ("/token/lifespan/update", "updated successfully", json!("updated successfully")),
        ("/token/lifespan/update", "\"updated\"", json!("updated")),
        ("/doc", "openapi: 3.0.3\n", json!("openapi: 3.0.3")),
        ("/version", "{\"version\":\"1\"}", json!({"version": "1"})),
        ("/health", "OK", json!("OK")),
    ] {
        assert_eq!(judged(Method::Get, path, raw(200, text)).unwrap().value(), Some(wanted), "{text}");
    }
    for text in ["OK", "\"text\"", "7", "{\"a\":", "<html></html>", ""] {
        let fault = judged(Method::Get, "/users/u1", raw(200, text)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unexpected, "{text}");
    }
    let page = judged(Method::Get, "/doc", raw(200, "<html></html>")).unwrap_err();
    assert_eq!(page.kind(), Kind::Unexpected);
    assert!(judged(Method::Delete, "/users/u1", raw(204, "")).is_ok());
}
