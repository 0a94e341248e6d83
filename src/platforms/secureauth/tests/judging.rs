//! What comes back: signatures, status words, HTTP statuses and what is sent again.

use super::*;
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::http::trace::Level;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};

/// Signs a reply as the platform would, by code of its own.
fn signed(mut reply: Reply) -> Reply {
    let key: Vec<u8> = (0..32).collect();
    let date = "Sun, 01 Mar 2026 12:00:00 GMT";
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{date}\n{APP_ID}\n").as_bytes());
    mac.update(&reply.body);
    reply.headers.push(("X-SA-DATE".into(), date.into()));
    reply.headers.push(("X-SA-SIGNATURE".into(), STANDARD.encode(mac.finalize().into_bytes())));
    reply
}

fn answer(status: u16, word: &str, message: &str) -> Reply {
    signed(Reply::json(status, &json!({"status": word, "message": message})))
}

fn page(status: u16, body: &str) -> Reply {
    Reply { status, headers: vec![("Content-Type".into(), "text/html".into())], body: body.into() }
}

fn warnings(world: &FakeWorld) -> usize {
    world.told_at(Level::Warning).len()
}

fn judged(world: &FakeWorld, call: &Call, reply: Reply) -> Result<Reply, Fault> {
    PLATFORM.dialect.accept(&world.session(), call, reply)
}

fn kind(call: &Call, reply: Reply) -> Kind {
    judged(&realm(&[]), call, reply).unwrap_err().kind()
}

fn get() -> Call {
    call(Method::Get, "/users/jdoe")
}

#[test]
fn a_reply_whose_signature_does_not_hold_is_never_read() {
    for policy in ["warn", "strict"] {
        let world = realm(&[("reply_signature", policy)]);
        let mut tampered = answer(200, "found", "");
        tampered.body.push(b' ');
        let mut undated = answer(404, "not_found", "");
        undated.headers.retain(|(name, _)| name != "X-SA-DATE");
        let mut garbled = answer(200, "found", "");
        garbled.headers.retain(|(name, _)| name != "X-SA-SIGNATURE");
        garbled.headers.push(("X-SA-Signature".into(), "%%%".into()));
        for reply in [tampered, undated, garbled] {
            let fault = judged(&world, &get(), reply).unwrap_err();
            assert_eq!(fault.kind(), Kind::Untrusted, "{policy}");
            assert_eq!(fault.detail().platform_code, None, "the body was read");
        }
    }
    let mut tampered = answer(200, "success", "");
    tampered.body.push(b' ');
    let fault = judged(&realm(&[]), &call(Method::Post, "/users/"), tampered).unwrap_err();
    assert!(fault.to_string().contains("may have been carried out"), "{fault}");
    let world = realm(&[("reply_signature", "off")]);
    let mut tampered = answer(200, "found", "");
    tampered.body.push(b' ');
    assert!(judged(&world, &get(), tampered).is_ok());
}

#[test]
fn a_missing_signature_is_what_the_profile_says() {
    let unsigned = || Reply::json(200, &json!({"status": "found", "message": ""}));
    let (strict, warn, off) =
        (realm(&[("reply_signature", "strict")]), realm(&[]), realm(&[("reply_signature", "off")]));
    assert_eq!(judged(&strict, &get(), unsigned()).unwrap_err().kind(), Kind::Untrusted);
    assert!(judged(&warn, &get(), unsigned()).is_ok());
    assert!(judged(&off, &get(), unsigned()).is_ok());
    assert_eq!((warnings(&warn), warnings(&off)), (1, 0));
    assert!(judged(&warn, &get(), answer(200, "found", "")).is_ok());
    assert_eq!(warnings(&warn), 1, "a signed reply warns of nothing");
}

#[test]
fn an_unsigned_error_is_told_as_such_even_when_strict() {
    let strict = realm(&[("reply_signature", "strict")]);
    let reply = Reply::json(400, &json!({"status": "invalid", "message": "AppId is unknown."}));
    let fault = judged(&strict, &get(), reply).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unauthenticated);
    assert_eq!(fault.detail().extra["reply_signature"], "missing");
    assert_eq!(fault.detail().extra["cause"], "app_id");
}

#[test]
fn success_words_pass_and_every_other_word_is_a_failure() {
    let world = realm(&[]);
    for word in ["found", "valid", "success", "verified"] {
        assert!(judged(&world, &get(), answer(200, word, "")).is_ok(), "{word}");
        assert_eq!(kind(&get(), answer(500, word, "")), Kind::PlatformFailed, "{word}");
    }
    for (http, word, message, expected) in [
        (404, "not_found", "User Id was not found", Kind::NotFound),
        (200, "not_found", "", Kind::NotFound),
        (200, "error", "Not_Found", Kind::NotFound),
        (200, "error", "something else", Kind::Rejected),
        (200, "failed", "Invalid password.", Kind::Rejected),
        (200, "failure", "", Kind::Rejected),
        (400, "invalid", "Query is wrong.", Kind::Rejected),
        (401, "invalid", "Something new.", Kind::Unauthenticated),
        (500, "server_error", "Object reference", Kind::PlatformFailed),
        (200, "brand_new", "", Kind::Rejected),
        (503, "brand_new", "", Kind::PlatformFailed),
    ] {
        let fault = judged(&world, &get(), answer(http, word, message)).unwrap_err();
        assert_eq!(fault.kind(), expected, "{http} {word} {message}");
        assert_eq!(fault.detail().platform_code.as_deref(), Some(word));
        assert_eq!(fault.detail().http_status, Some(http));
        assert!(!fault.detail().message.ends_with('.'), "{}", fault.detail().message);
    }
}

#[test]
fn an_account_state_is_a_failure_except_where_it_was_asked_for() {
    let world = realm(&[]);
    let mut by_query = call(Method::Get, "/users/status");
    by_query.set_query("username", "jdoe");
    for word in
        ["disabled", "lock_out", "password_expired", "change_password", "account_expired", "invalid_group"]
    {
        let fault = judged(&world, &get(), answer(200, word, "")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Forbidden, "{word}");
        let hints = &fault.detail().hints;
        let status = "see the state with: iamctl users status jdoe --profile ";
        assert!(hints.iter().any(|hint| hint.starts_with(status)), "{word}: {hints:?}");
        assert!(hints.iter().all(|hint| !hint.contains("USER")), "{word}: {hints:?}");
        for asked in [call(Method::Get, "/users/jdoe/status"), by_query.clone()] {
            assert!(judged(&world, &asked, answer(200, word, "")).is_ok(), "{word}");
        }
        // Somebody may be called so.
        assert_eq!(kind(&call(Method::Get, "/users/status"), answer(200, word, "")), Kind::Forbidden);
        assert_eq!(kind(&call(Method::Post, "/users/jdoe/status"), answer(200, word, "")), Kind::Forbidden);
    }
}

#[test]
fn a_duplicate_is_a_conflict_on_profiles_only() {
    for message in ["Duplicate username.", "Duplicate email"] {
        let reply = || answer(200, "failed", message);
        assert_eq!(kind(&call(Method::Post, "/users/"), reply()), Kind::Conflict);
        assert_eq!(kind(&call(Method::Put, "/users/jdoe"), reply()), Kind::Conflict);
        assert_eq!(kind(&call(Method::Post, "/users/jdoe/resetpwd"), reply()), Kind::Rejected);
    }
}

#[test]
fn partial_failures_list_every_id_and_keep_the_answer() {
    for failures in [
        json!({"admins": ["kmartin", "pjohnson"]}),
        json!({"ADMINS": ["kmartin"], "other": "pjohnson"}),
        json!(["kmartin", "pjohnson"]),
    ] {
        let body = json!({"failures": failures, "status": "failed", "message": "There were 2 errors."});
        let call = call(Method::Post, "/groups/admins/users");
        let fault = judged(&realm(&[]), &call, signed(Reply::json(200, &body))).unwrap_err();
        assert_eq!(fault.kind(), Kind::Partial);
        assert_eq!(fault.failed(), json!(["kmartin", "pjohnson"]));
        assert_eq!(fault.answer().as_ref(), Some(&body));
        assert!(fault.detail().message.contains("kmartin, pjohnson"));
    }
    let none = json!({"failures": {}, "status": "success", "message": ""});
    assert!(judged(&realm(&[]), &get(), signed(Reply::json(200, &none))).is_ok());
}

#[test]
fn authentication_texts_name_their_cause_and_a_way_out() {
    for (message, cause) in [
        ("Missing authentication header.", "header_missing"),
        ("Authentication header value is empty.", "header_empty"),
        ("Authentication header value's format should be 'appId:hash'.", "header_format"),
        ("Unknown authentication scheme.", "header_scheme"),
        ("AppId is unknown.", "app_id"),
        ("Authentication header has been seen before.", "seen_before"),
        ("Invalid credentials.", "credentials"),
        ("Clock skew of message is outside threshold.", "clock_skew"),
    ] {
        let fault = judged(&realm(&[]), &get(), answer(400, "invalid", message)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unauthenticated, "{message}");
        assert_eq!(fault.detail().extra["cause"], cause);
        assert!(!fault.detail().hints.is_empty(), "{message}");
    }
}

#[test]
fn clock_skew_is_told_with_the_difference_that_was_measured() {
    for (theirs, told) in [
        ("Sun, 01 Mar 2026 11:52:57 GMT", "clock is 7 min 3 s ahead of"),
        ("Mon, 02 Mar 2026 14:00:00 GMT", "clock is 1 d 2 h behind"),
        ("Sun, 01 Mar 2026 12:00:02 GMT", "agree within 3 s"),
    ] {
        let mut reply = Reply::json(
            400,
            &json!({"status": "invalid", "message": "Clock skew of message is outside threshold."}),
        );
        reply.headers.push(("Date".into(), theirs.into()));
        let fault = judged(&realm(&[]), &get(), reply).unwrap_err();
        assert!(fault.detail().hints[0].contains(told), "{:?}", fault.detail().hints);
        assert!(fault.detail().extra["clock_ahead_seconds"].is_i64());
    }
}

#[test]
fn a_reply_that_is_no_api_answer_is_told_by_its_http_status() {
    let html = "<html><h1>Bad Request</h1></html>";
    for (status, expected) in [
        (200, Kind::Unexpected),
        (302, Kind::Unexpected),
        (400, Kind::Rejected),
        (401, Kind::Unauthenticated),
        (403, Kind::Unauthenticated),
        (404, Kind::Unexpected),
        (429, Kind::PlatformFailed),
        (502, Kind::PlatformFailed),
    ] {
        assert_eq!(kind(&get(), page(status, html)), expected, "{status}");
    }
    assert_eq!(kind(&get(), signed(page(200, ""))), Kind::Unexpected);
    assert_eq!(kind(&get(), signed(Reply::json(200, &json!([])))), Kind::Unexpected);
    assert_eq!(kind(&get(), signed(Reply::json(200, &Value::Null))), Kind::Unexpected);
    assert_eq!(kind(&get(), signed(Reply::json(200, &json!({"status": 7})))), Kind::Unexpected);
    let fault = judged(&realm(&[]), &get(), page(400, html)).unwrap_err();
    assert!(fault.detail().hints[0].contains("date_header"));
    for body in [page(429, html), Reply::json(429, &json!({}))] {
        let fault = judged(&realm(&[]), &get(), body).unwrap_err();
        assert_eq!(fault.detail().message, "too many requests: status 429 Too Many Requests");
    }
}

#[test]
fn a_404_without_a_status_word_is_no_not_found() {
    for body in ["<!DOCTYPE html><p>Not Found", "", "404", "{}"] {
        let fault = judged(&realm(&[]), &get(), page(404, body)).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().http_status), (Kind::Unexpected, Some(404)), "{body}");
        assert!(fault.detail().hints.iter().any(|hint| hint.contains("realm")), "{fault}");
    }
    assert_eq!(kind(&get(), answer(404, "not_found", "User Id was not found")), Kind::NotFound);
}

#[test]
fn a_refusal_with_a_trailing_comma_is_read_and_a_success_with_one_is_not() {
    let broken = "{\"status\": \"server_error\", \"message\": \"a [1,] b\",\r\n}";
    let fault = judged(&realm(&[]), &get(), signed(page(500, broken))).unwrap_err();
    assert_eq!(fault.detail().platform_code.as_deref(), Some("server_error"));
    assert!(fault.detail().message.ends_with(": a [1,] b"), "{fault}");
    let list = "{\"failures\": {\"admins\": [\"kmartin\", \"p\\\",]\", ]}, \"status\": \"failed\", \"message\": \"\",}";
    let fault = judged(&realm(&[]), &get(), signed(page(200, list))).unwrap_err();
    assert_eq!(fault.failed(), json!(["kmartin", "p\",]"]));
    let success = "{\"status\": \"found\", \"message\": \"\",}";
    assert_eq!(kind(&get(), signed(page(200, success))), Kind::Unexpected);
}

#[test]
fn a_signature_seen_before_is_repeated_only_where_twice_is_as_good_as_once() {
    let once = |method, below: &str| {
        let seen = answer(400, "invalid", "Authentication header has been seen before.");
        let world = realm(&[]).replying([seen, answer(200, "success", "")]);
        let (path, user) = below.split_once("?username=").unwrap_or((below, ""));
        let mut call = call(method, path);
        if !user.is_empty() {
            call.set_query("username", user);
        }
        let done = world.session().carry(&call);
        let sent = world.seen();
        assert_eq!(sent.len(), if done.is_ok() { 2 } else { 1 });
        if let [first, second] = sent.as_slice() {
            assert_ne!(first.header("X-SA-Ext-Date"), second.header("X-SA-Ext-Date"));
            assert_ne!(first.header("Authorization"), second.header("Authorization"));
        }
        done.is_ok()
    };
    for (method, below) in [
        (Method::Get, "/users/jdoe"),
        (Method::Put, "/users/jdoe"),
        (Method::Put, "/users/jdoe/throttle"),
        (Method::Post, "/users/jdoe/status"),
        (Method::Post, "/users/resetpwd"),
        (Method::Post, "/users/CORP/jdoe/groups/admins"),
        (Method::Post, "/groups/admins/users"),
    ] {
        assert!(once(method, below), "{method} {below}");
    }
    for (method, below) in [
        (Method::Post, "/users/"),
        (Method::Delete, "/users/"),
        (Method::Post, "/users/jdoe/changepwd"),
        (Method::Post, "/users/changepwd?username=jdoe"),
        (Method::Post, "/accesshistory"),
        (Method::Post, "/auth"),
    ] {
        assert!(!once(method, below), "{method} {below}");
    }
}

#[test]
fn a_write_that_was_seen_before_is_in_doubt_and_a_read_is_no_end_of_a_run() {
    let seen = || answer(400, "invalid", "Authentication header has been seen before.");
    for below in ["/users/", "/accesshistory", "/users/jdoe/status"] {
        let world = realm(&[]).replying([seen(), seen(), seen(), seen()]);
        let fault = world.session().carry(&call(Method::Post, below)).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().retryable), (Kind::InDoubt, false), "{below}");
        assert!(fault.is_doubtful() && !fault.is_hopeless(), "{below}");
    }
    let world = realm(&[]).replying([seen(), seen(), seen(), seen()]);
    let fault = world.session().carry(&get()).unwrap_err();
    assert_eq!((fault.kind(), fault.detail().retryable), (Kind::Unauthenticated, true));
    assert!(!fault.is_hopeless());
}

#[test]
fn processes_that_met_at_one_instant_go_apart_before_they_try_again() {
    let seen = || answer(400, "invalid", "Authentication header has been seen before.");
    let waits = |number: usize| {
        // An id of its own: dates of others would hold it off.
        let app_id = format!("met-at-one-instant-{number}");
        let settings =
            [("date_header", "X-SA-Date"), ("reply_signature", "off"), ("app_id", app_id.as_str())];
        let world = realm(&settings).replying([seen(), answer(200, "found", "")]);
        let start = world.session().clock.now();
        world.session().carry(&get()).unwrap();
        world.session().clock.now().duration_since(start).as_millis()
    };
    let all: std::collections::BTreeSet<i128> = (0..8).map(waits).collect();
    assert!(all.len() > 1 && all.iter().all(|wait| *wait < 8000), "{all:?}");
}

#[test]
fn the_signed_date_of_a_reply_is_believed_before_that_of_a_proxy() {
    let mut reply = answer(400, "invalid", "Clock skew of message is outside threshold.");
    reply.headers.push(("Date".into(), "Mon, 02 Mar 2026 14:00:00 GMT".into()));
    let fault = judged(&realm(&[]), &get(), reply).unwrap_err();
    assert!(fault.detail().hints[0].contains("agree within"), "{:?}", fault.detail().hints);
}

#[test]
fn a_refusal_that_another_key_signed_names_the_key_first() {
    let hint = |status: u16| {
        let mut reply = answer(status, "invalid", "Invalid credentials.");
        reply.headers.retain(|(name, _)| name != "X-SA-SIGNATURE");
        reply.headers.push(("X-SA-SIGNATURE".into(), STANDARD.encode([7; 32])));
        let fault = judged(&realm(&[]), &get(), reply).unwrap_err();
        assert_eq!(fault.kind(), Kind::Untrusted);
        fault.detail().hints[0].clone()
    };
    for status in [400, 401, 403] {
        assert!(hint(status).contains("app_key first"), "{status}");
    }
    assert!(!hint(500).contains("app_key first"));
}

#[test]
fn other_refusals_are_never_repeated() {
    let world = realm(&[]).replying([answer(400, "invalid", "Invalid credentials.")]);
    let fault = world.session().carry(&get()).unwrap_err();
    assert_eq!((fault.kind(), world.seen().len()), (Kind::Unauthenticated, 1));
    assert_eq!(fault.detail().profile.as_deref(), Some("test"));
}
