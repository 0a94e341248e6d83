//! SCIM services made for one fault each, on loopback: what somebody else does between a read and a write, cursors that lead
//! nowhere, tokens that end, descriptions that make no sense.

use crate::bench::Bench;
use crate::served::still;
use crate::wire::{Wire, reply};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};

/// A bench that takes a server for a service with a bearer token.
fn bench(wire: &Wire) -> Bench {
    Bench::new()
        .with("IAMCTL_PLATFORM", "scim")
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_CREDENTIAL", "not-a-secret-wire")
        .by(still())
}

/// The same, that signs in with the credentials of a client at the server itself.
fn client(wire: &Wire) -> Bench {
    bench(wire)
        .with("IAMCTL_AUTH", "client_credentials")
        .with("IAMCTL_CLIENT_ID", "me")
        .with("IAMCTL_TOKEN_URL", &format!("{}/token", wire.url))
}

fn said(status: u16, body: &Value) -> Vec<u8> {
    reply(status, "", &body.to_string())
}

fn refused(status: u16) -> Vec<u8> {
    said(
        status,
        &json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": status.to_string()}),
    )
}

/// Users of a page, from one number up to another.
fn users(from: u64, to: u64) -> Value {
    let user = |number: u64| json!({"id": format!("u{number}"), "userName": format!("user{number}")});
    Value::Array((from..to).map(user).collect())
}

/// The number that a request has in its query.
fn number(asked: &str, name: &str) -> Option<u64> {
    let line = asked.lines().next()?;
    let rest = line.split_once(&format!("{name}="))?.1;
    rest.split(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok()
}

#[test]
fn what_somebody_else_changed_in_between_is_not_told_to_be_applied() {
    for (version, faster) in [("\"1\"", "\"2\""), ("W/\"1\"", "W/\"2\"")] {
        for patch in [true, false] {
            let reads = AtomicU64::new(0);
            let wire = Wire::raw(move |asked| {
                let ann = |version: &str, title: &str| {
                    said(
                        200,
                        &json!({"id": "1", "userName": "ann", "title": title, "meta": {"version": version}}),
                    )
                };
                match asked.split(' ').next() {
                    Some("GET") if asked.starts_with("GET /Users/1 ") => {
                        match reads.fetch_add(1, Ordering::SeqCst) {
                            0 | 1 => ann(version, "Clerk"),
                            _ => ann(faster, "Head of somebody else"),
                        }
                    }
                    Some("GET") => said(404, &json!({})),
                    Some("PATCH" | "PUT")
                        if asked.contains(&format!("If-Match: {version}"))
                            || asked.contains(&format!("if-match: {version}")) =>
                    {
                        refused(412)
                    }
                    _ => refused(400),
                }
            });
            let bench = bench(&wire).with("IAMCTL_PATCH", if patch { "auto" } else { "off" });
            let ran = bench.run("users update 1 --by id --title Head").exits(6).says("in the meantime");
            assert!(!ran.err.contains("applied"), "{}", ran.err);
        }
    }
}

#[test]
fn a_cursor_ends_a_list_only_where_the_list_ends() {
    const ALL: u64 = 90;
    for (way, code, rows) in [
        ("text", 0, 90),
        ("number", 0, 90),
        ("empty text at the end", 0, 90),
        ("missing", 1, 60),
        ("the same again", 1, 60),
        ("back to the first", 1, 60),
    ] {
        let wire = Wire::raw(move |asked| {
            if !asked.starts_with("GET /Users?") {
                return said(404, &json!({}));
            }
            let at = number(asked, "cursor").unwrap_or(0);
            let next = at + 30;
            let mut page = json!({"totalResults": ALL, "Resources": users(at, next.min(ALL))});
            match way {
                "number" if next < ALL => page["nextCursor"] = json!(next),
                "empty text at the end" if next >= ALL => page["nextCursor"] = json!(""),
                "missing" if at > 0 => {}
                "the same again" if at > 0 => page["nextCursor"] = json!(at.to_string()),
                "back to the first" if at > 0 => page["nextCursor"] = json!("0"),
                _ if next < ALL => page["nextCursor"] = json!(next.to_string()),
                _ => {}
            }
            said(200, &page)
        });
        let bench = bench(&wire).with("IAMCTL_PAGING", "cursor");
        let ran = bench.run("users list --page-size 30 -o ids").exits(code);
        assert_eq!(ran.out.lines().count(), rows, "{way}: {}", ran.err);
    }
}

#[test]
fn a_token_that_ends_in_the_middle_of_a_list_is_renewed_and_a_sign_in_that_fails_is_told_as_one() {
    let (tokens, calls) = (AtomicU64::new(0), AtomicU64::new(0));
    let wire = Wire::raw(move |asked| {
        if asked.starts_with("POST /token ") {
            calls.store(0, Ordering::SeqCst);
            let token = format!("not-a-secret-token{}", tokens.fetch_add(1, Ordering::SeqCst));
            return said(200, &json!({"access_token": token, "token_type": "Bearer", "expires_in": 3600}));
        }
        if calls.fetch_add(1, Ordering::SeqCst) >= 2 {
            return refused(401);
        }
        let Some(start) = number(asked, "startIndex") else { return said(404, &json!({})) };
        let page = users(start, (start + 20).min(101));
        said(200, &json!({"totalResults": 100, "Resources": page}))
    });
    // Pages that are fetched side by side would share what one token is good for.
    let ran = client(&wire).run("users list --page-size 20 --jobs 1 -o ids").exits(0);
    assert_eq!(ran.out.lines().count(), 100, "{}", ran.err);
    for (status, code) in [(401, 4), (403, 4), (500, 14)] {
        let wire = Wire::raw(move |_| said(status, &json!({"error": "invalid_client"})));
        let ran = client(&wire).run("users list").exits(code);
        assert!(!ran.err.contains("does not describe itself"), "{status}: {}", ran.err);
        let written = client(&wire).run("users update 1 --by id --title Head").exits(code);
        assert!(wire.asked().iter().all(|asked| asked.starts_with("POST /token ")), "{}", written.err);
    }
}

#[test]
fn a_description_that_makes_no_sense_changes_nothing() {
    for config in [
        json!({"filter": {"supported": "true", "maxResults": 0}, "patch": true, "etag": [], "bulk": {"supported": true, "maxOperations": 0, "maxPayloadSize": -5}}),
        json!({"filter": null, "patch": null, "bulk": {"supported": true, "maxOperations": "7", "maxPayloadSize": "100"}, "pagination": {"cursor": "yes", "maxPageSize": -1}}),
        json!({"filter": [], "patch": "no", "bulk": 7, "sort": "x", "pagination": "cursor"}),
        json!({}),
        json!([]),
        json!("a text"),
    ] {
        let wire = Wire::raw(move |asked| match asked.split(' ').nth(1).unwrap_or_default() {
            "/ServiceProviderConfig" => said(200, &config),
            path if path.starts_with("/Users?") => {
                said(200, &json!({"totalResults": 3, "Resources": users(0, 3)}))
            }
            _ => said(404, &json!({})),
        });
        let ran = bench(&wire).run("users list -o ids").exits(0);
        assert_eq!(ran.out.lines().count(), 3, "{}", ran.err);
    }
}
