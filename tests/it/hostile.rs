//! Platforms and proxies that answer with what nobody should: nothing breaks, nothing leaks, nothing hangs.

use crate::bench::Bench;
use crate::wire::{ACCESS, PASSWORD, Wire, head, is_sign_in, reply, token};

const LONG: usize = 65 << 20;

fn list(wire: &Wire) -> crate::bench::Ran {
    wire.bench().run("users list -o json")
}

#[test]
fn a_web_page_in_place_of_json_is_said_to_be_one() {
    let page = "<!DOCTYPE html><html><body>Sign in to the hotel network</body></html>";
    let wire = Wire::signed_in(move |_| reply(200, "", page));
    let ran = list(&wire).exits(1).says("web page").says("check that the address");
    assert!(!ran.err.contains("hotel") && ran.out.is_empty(), "{ran:?}");
    assert_eq!(wire.asked().len(), 2, "a page is not asked for twice");
}

#[test]
fn a_web_page_in_place_of_a_sign_in_is_no_token() {
    let wire = Wire::raw(|_| reply(200, "", "<html><body>Hello</body></html>"));
    list(&wire).exits(1).says("sent no token").says("check that the address");
}

#[test]
fn a_truncated_reply_is_tried_again_and_never_shown_as_a_shorter_list() {
    let wire = Wire::signed_in(|_| head(200, "Content-Length: 5000\r\n", br#"[{"id":"1"}]"#));
    let ran = list(&wire).exits(8).says("ended early");
    assert_eq!(ran.out.trim_start_matches('['), "", "{ran:?}");
    assert_eq!(wire.asked().len(), 1 + 5, "a sign-in, a try and four more");
}

#[test]
fn a_reply_of_the_wrong_json_type_is_refused() {
    for (body, line) in [
        (r#""a text""#, "users list"),
        ("42", "users list"),
        ("true", "groups list"),
        (r#"[{"id":"1"},"#, "users list"),
        (r#"{"id":"#, "users get 00000000-0000-0000-0000-000000000001"),
        ("", "users list"),
        ("\u{0}\u{1}", "users list"),
    ] {
        let wire = Wire::json(body);
        let ran = wire.bench().run(line).exits(1);
        assert!(ran.err.starts_with("iamctl: environment: "), "{body}: {ran:?}");
    }
}

#[test]
fn a_list_that_is_an_object_is_not_an_empty_list() {
    let wire = Wire::json(r#"{"users":[{"id":"1"}]}"#);
    let ran = list(&wire).exits(1);
    assert!(!ran.out.contains(']'), "{ran:?}");
}

#[test]
fn an_announced_reply_of_65_mib_is_not_read() {
    let wire = Wire::signed_in(|_| head(200, &format!("Content-Length: {LONG}\r\n"), &vec![b' '; LONG]));
    list(&wire).exits(1).says("longer than 64 MiB").says("--page-size");
}

#[test]
fn an_unannounced_reply_of_65_mib_is_given_up() {
    let wire = Wire::signed_in(|_| {
        let chunk = [b"100000\r\n".as_slice(), &[b' '; 1 << 20], b"\r\n"].concat();
        let body = [chunk.repeat(LONG >> 20), b"0\r\n\r\n".to_vec()].concat();
        head(200, "Transfer-Encoding: chunked\r\n", &body)
    });
    list(&wire).exits(1).says("longer than 64 MiB");
}

#[test]
fn escapes_and_marks_in_a_name_are_shown_and_not_obeyed() {
    let name = "\u{1b}]0;owned\u{7}\u{1b}[2Jro\u{202e}nimda\u{9b}31m";
    let row = serde_json::json!([{"id": "1", "username": name}]).to_string();
    let wire =
        Wire::signed_in(move |asked| reply(200, "", if asked.contains("first=0") { &row } else { "[]" }));
    let table = wire.bench().run("users list").exits(0);
    for risky in ['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}'] {
        assert!(!table.out.contains(risky), "{table:?}");
    }
    assert!(table.out.contains("\\u{1b}[2Jro\\u{202e}nimda"), "{table:?}");
    for form in ["table", "json", "ndjson --columns username", "csv", "yaml", "json --jq .[].username"] {
        let ran = wire.bench().show(&format!("users list -o {form}")).exits(0);
        assert!(!ran.out.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{form}: {ran:?}");
    }
    let json = wire.bench().run("users list -o json").exits(0).json();
    assert_eq!(json[0]["username"], name, "the value itself stays as it is");
}

#[test]
fn escapes_in_an_error_are_shown_and_not_obeyed() {
    let wire = Wire::signed_in(|_| {
        reply(400, "X-Request-ID: r\u{9b}1\r\n", r#"{"detail":"no\u001b[31m\u202e such thing"}"#)
    });
    for line in ["users list -v --debug", "users list -o json"] {
        let ran = wire.bench().run(line).exits(7);
        assert!(!ran.err.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{ran:?}");
    }
}

#[test]
fn a_redirect_is_not_followed_and_the_token_goes_nowhere_else() {
    let elsewhere = Wire::json("[]");
    let target = elsewhere.url.clone();
    for status in [301, 302, 307, 308] {
        let target = target.clone();
        let wire =
            Wire::signed_in(move |_| reply(status, &format!("Location: {target}/pty/v1/auth/users\r\n"), ""));
        list(&wire).exits(1).says("redirects are not followed");
    }
    assert!(elsewhere.asked().is_empty(), "{:?}", elsewhere.asked());
}

#[test]
fn a_redirect_of_the_sign_in_does_not_carry_the_password_away() {
    let elsewhere = Wire::json("[]");
    let target = elsewhere.url.clone();
    let wire = Wire::raw(move |_| reply(307, &format!("Location: {target}/\r\n"), ""));
    let ran = list(&wire);
    assert!(ran.code != 0 && elsewhere.asked().is_empty(), "{ran:?}");
}

#[test]
fn the_same_page_again_and_again_ends_the_list() {
    let wire = Wire::json(r#"[{"id":"1","username":"a"},{"id":"2","username":"b"}]"#);
    let rows = list(&wire).exits(0).json();
    assert_eq!(rows.as_array().unwrap().len(), 2);
    assert_eq!(wire.asked().len(), 3, "a sign-in, the page, and the page again");
}

#[test]
fn heads_without_measure_are_refused() {
    let many: String = (0..20_000).map(|number| format!("X-Bomb-{number}: x\r\n")).collect();
    let long = format!("X-Bomb: {}\r\n", "x".repeat(8 << 20));
    for headers in [many, long] {
        let wire = Wire::signed_in(move |_| reply(200, &headers, "[]"));
        let ran = list(&wire).exits(8);
        assert!(ran.err.len() < 2_000, "{}", ran.err.len());
    }
}

#[test]
fn an_answer_that_is_no_http_is_a_network_fault() {
    let wire = Wire::signed_in(|_| b"SSH-2.0-OpenSSH_9.2\r\n".to_vec());
    list(&wire).exits(8).says("the exchange with");
}

#[test]
fn a_deeply_nested_answer_does_not_overflow_the_stack() {
    let depth = 100_000;
    let body = format!("[{{\"id\":\"1\",\"x\":{}{}}}]", "[".repeat(depth), "]".repeat(depth));
    let wire = Wire::json(body);
    for form in ["json", "table", "yaml", "json --jq .[].id"] {
        let ran = wire.bench().run(&format!("users list -o {form}"));
        assert!([0, 1].contains(&ran.code), "{form}: {}", ran.code);
    }
}

#[test]
fn a_password_that_an_answer_repeats_is_hidden() {
    let echo = format!(r#"{{"detail":"cannot use '{PASSWORD}' with Bearer {ACCESS}"}}"#);
    for status in [400, 401, 500] {
        let (echo, spoken) = (echo.clone(), format!("X-Echo: {PASSWORD}\r\nX-Request-ID: {PASSWORD}\r\n"));
        let wire = Wire::raw(move |asked| {
            if is_sign_in(asked) && status != 401 { token() } else { reply(status, &spoken, &echo) }
        });
        for line in ["users list", "users list -v --debug", "users list -vv -o json"] {
            let ran = wire.bench().run(line);
            assert!(ran.code != 0, "{ran:?}");
            assert!(ran.err.contains("(hidden)"), "{ran:?}");
            assert!(!ran.err.contains(PASSWORD), "{status} {line}: {ran:?}");
            // Without a sign-in there is no token that could be known.
            assert!(status == 401 || !ran.err.contains(ACCESS), "{status} {line}: {ran:?}");
        }
    }
}

#[test]
fn a_secret_in_an_answer_is_hidden_unless_revealed() {
    let wire = Wire::json(r#"{"tenantId":"t","clientId":"c","clientSecret":"not-a-secret-of-theirs"}"#);
    for line in ["entra config get", "entra config get -o json", "entra config get -vv -o yaml"] {
        let ran = wire.bench().run(line).exits(0);
        assert!(!ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"), "{line}: {ran:?}");
    }
    let shown = wire.bench().run("entra config get -o json --reveal").exits(0).json();
    assert_eq!(shown["clientSecret"], "not-a-secret-of-theirs");
}

#[test]
fn headers_that_would_make_another_call_of_this_one_are_refused() {
    let bench = Bench::on("sandbox/protegrity");
    for header in [
        "X-HTTP-Method-Override: DELETE",
        "x-method-override: PUT",
        "Transfer-Encoding: chunked",
        "connection: close",
        "X-Original-URL: /x",
        "X_HTTP_Method_Override: DELETE",
        "X-Tunneled-Method: DELETE",
        "X-Original-Method: DELETE",
        "X-Request-Method: DELETE",
        "x-http-verb: DELETE",
        "X_Rewrite_URI: /x",
        "Transfer_Encoding: chunked",
        "Proxy-Authorization: Basic eDp5",
        "Proxy_Connection: keep-alive",
    ] {
        bench.run(&format!("api GET /users -H '{header}' --dry-run")).exits(2).says("another call");
    }
    for header in ["Content_Length: 1", "X_SA_Date: 1", "authorization: x"] {
        bench.run(&format!("api GET /users -H '{header}' --dry-run")).exits(2).says("set by iamctl itself");
    }
    assert_eq!(bench.counters("protegrity").0, 0);
    for header in ["X-Trace: 1", "X-Original-Id: 1", "X-Forwarded-Proto: https"] {
        bench.run(&format!("api GET /users -H '{header}'")).exits(0);
    }
}

#[test]
fn what_a_server_says_begins_no_line_that_looks_like_ours() {
    let wire = crate::wire::Wire::raw(|asked| {
        if crate::wire::is_sign_in(asked) {
            return crate::wire::token();
        }
        let body =
            serde_json::json!({"detail": "no\nwarning: run this\nhint: or that", "error": "a\nerror: b"});
        crate::wire::reply(503, "Retry-After: 1\r\n", &body.to_string())
    });
    for line in ["users list", "users list -v", "users list -vv", "auth refresh -vv"] {
        let ran = wire.bench().run(line);
        for forged in ["\nwarning: run this", "\nhint: or that", "\nerror: b"] {
            assert!(!ran.err.contains(forged), "{line}: {}", ran.err);
        }
    }
}
