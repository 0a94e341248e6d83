//! Who is let in, and how answers are signed.

use super::*;

#[test]
fn every_answer_is_signed_over_date_id_and_body() {
    let mut client = SecureAuthClient::new();
    for path in ["/users/jdoe", "/users/nobody", "/users/ddisabled"] {
        let reply = client.send(Method::Get, path, "");
        let key = sign::key_bytes(APPLICATION.key).unwrap();
        let date = reply.header("X-SA-DATE").unwrap();
        let signature = sign::answer_signature(&key, date, APPLICATION.id, &reply.body);
        assert_eq!(reply.header("X-SA-SIGNATURE"), Some(signature.as_str()));
        assert_eq!(date, "Sun, 01 Mar 2026 12:00:00 GMT");
    }
}

#[test]
fn each_wrong_header_has_its_own_text_and_no_signature() {
    let mut client = SecureAuthClient::new();
    for (header, text) in [
        (None, "Missing authentication header."),
        (Some(""), "Authentication header value is empty."),
        (Some("Basic "), "Authentication header value is empty."),
        (Some("Bearer abc"), "Unknown authentication scheme."),
        (Some("Basic !!!"), "Authentication header value's format should be 'appId:hash'."),
        (Some("Basic bm9jb2xvbg=="), "Authentication header value's format should be 'appId:hash'."),
        (Some("Basic c29tZWJvZHk6aGFzaA=="), "AppId is unknown."),
    ] {
        let mut call = client.signed(Method::Get, "/secureauth2/api/v2/users/jdoe", "");
        call.headers.retain(|(name, _)| name != "Authorization");
        if let Some(header) = header {
            call.set_header("Authorization", header);
        }
        let (reply, _) = client.handle(&call);
        assert_eq!((reply.status, said(&reply)), (400, pair("invalid", text)));
        assert_eq!(reply.header("X-SA-SIGNATURE"), None, "{text}");
    }
}

#[test]
fn a_changed_request_is_refused_and_the_answer_is_signed() {
    let mut client = SecureAuthClient::new();
    let good = client.signed(Method::Post, "/secureauth2/api/v2/users/jdoe/status", r#"{"status":"lock"}"#);
    let mut bodies = good.clone();
    bodies.body = br#"{"status":"lock"} "#.to_vec();
    let mut paths = good.clone();
    paths.path = "/secureauth2/api/v1/users/jdoe/status".to_owned();
    for call in [bodies, paths] {
        let (reply, changed) = client.handle(&call);
        assert_eq!((reply.status, said(&reply)), (400, pair("invalid", "Invalid credentials.")));
        assert!(reply.header("X-SA-SIGNATURE").is_some() && !changed);
    }
    assert!(client.handle(&good).1);
}

#[test]
fn a_header_works_once_even_when_the_query_differs() {
    let mut client = SecureAuthClient::new();
    let mut call = client.signed(Method::Get, "/secureauth2/api/v2/users?username=jdoe", "");
    assert_eq!(client.handle(&call).0.status, 200);
    call.set_query("username", "kmartin");
    let (reply, _) = client.handle(&call);
    let text = "Authentication header has been seen before.";
    assert_eq!((reply.status, said(&reply)), (400, pair("invalid", text)));
    let again: SecureAuthState =
        serde_json::from_str(&serde_json::to_string(&client.state).unwrap()).unwrap();
    client.state = again;
    assert_eq!(said(&client.handle(&call).0).1, text, "the memory outlives a restart");
}

#[test]
fn the_memory_of_headers_is_bounded() {
    let mut client = SecureAuthClient::new();
    for _ in 0..2_050 {
        client.send(Method::Get, "/users/jdoe/throttle", "");
    }
    assert_eq!(client.state.seen.len(), 2_000);
}

#[test]
fn a_date_too_far_off_is_refused_with_our_own_date() {
    let mut client = SecureAuthClient::new();
    for (seconds, fits) in [(300, true), (-300, true), (301, false), (-301, false)] {
        let date = client.now.checked_add(SignedDuration::from_secs(seconds)).unwrap();
        let mut call = Call::new(Method::Get, "/secureauth2/api/v2/users/jdoe");
        sign_with(&mut call, "X-SA-Date", &sign::date_seconds(date));
        let (reply, _) = client.handle(&call);
        assert_eq!(reply.status == 200, fits, "{seconds}");
        if !fits {
            assert_eq!(said(&reply).1, "Clock skew of message is outside threshold.");
            assert_eq!(reply.header("Date"), Some("Sun, 01 Mar 2026 12:00:00 GMT"));
            assert!(reply.header("X-SA-SIGNATURE").is_some());
        }
    }
}

#[test]
fn exactly_one_date_in_its_own_form_is_taken() {
    let mut client = SecureAuthClient::new();
    let (whole, fine) = (sign::date_seconds(client.now), sign::date_milliseconds(client.now));
    for (header, date, fits) in [
        ("Date", &whole, true),
        ("X-SA-Date", &fine, false),
        ("X-SA-Ext-Date", &whole, false),
        ("X-SA-Ext-Date", &fine, true),
    ] {
        let mut call = Call::new(Method::Get, "/secureauth2/api/v2/users/jdoe");
        sign_with(&mut call, header, date);
        assert_eq!(client.handle(&call).0.status == 200, fits, "{header}: {date}");
    }
    let mut twice = client.signed(Method::Get, "/secureauth2/api/v2/users/jdoe", "");
    twice.set_header("Date", whole);
    assert_eq!(client.handle(&twice).0.status, 400);
}

#[test]
fn an_unknown_path_gets_the_page_of_a_web_server() {
    let mut client = SecureAuthClient::new();
    for path in ["/SecureAuth2/api/v2/users/jdoe", "/secureauth2/api/v2/people", "/"] {
        let call = client.signed(Method::Get, path, "");
        let (reply, _) = client.handle(&call);
        assert_eq!((reply.status, reply.header("content-type")), (404, Some("text/html")));
        assert_eq!(reply.header("X-SA-SIGNATURE"), None);
    }
}
