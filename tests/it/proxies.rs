//! The way to the platform: proxies, one limit for a whole call, and lengths that strict servers want.

use crate::bench::Bench;
use crate::wire::{PASSWORD, Wire, reply};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A bench for an address that only a proxy could reach.
fn beyond(proxy: &str) -> Bench {
    Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://iam.example.test")
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", PASSWORD)
        .with("HTTPS_PROXY", proxy)
        .by(crate::served::still())
}

#[test]
fn calls_to_this_machine_pass_every_proxy() {
    let (platform, proxy) = (Wire::json("[]"), Wire::raw(|_| reply(502, "", "")));
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        platform.bench().with(variable, &proxy.url).run("users list").exits(0);
    }
    let broken = "ftp://u:not-a-secret-1@proxy.test";
    platform.bench().with("HTTP_PROXY", broken).run("users list").exits(0);
    assert!(proxy.asked().is_empty(), "{:?}", proxy.asked());
}

#[test]
fn a_proxy_that_cannot_be_used_is_never_passed_over() {
    for address in [
        "ftp://u:not-a-secret-1@proxy.test:21",
        "http://u:not-a-secret-1@proxy.test:port",
        "http://",
        "socks6://proxy.test",
    ] {
        let ran = beyond(address).run("users list").exits(3).says("the proxy address in HTTPS_PROXY");
        assert!(!ran.err.contains("not-a-secret"), "{ran:?}");
    }
}

#[test]
fn what_a_proxy_refuses_is_told_as_its_own_with_its_status() {
    for (status, advice) in [(407, "USER:PASSWORD"), (403, "NO_PROXY"), (502, "could not reach it")] {
        let proxy = Wire::raw(move |_| reply(status, "", "<html>"));
        let ran = beyond(&proxy.url).run("users list --retries 0").exits(8);
        let ran = ran.says(&format!("the proxy {} (HTTPS_PROXY)", proxy.url)).says(advice);
        let told = format!("refused the way to https://iam.example.test (status {status})");
        assert!(ran.err.contains(&told), "{ran:?}");
        let asked = proxy.asked();
        let only_asks = |asked: &String| asked.starts_with("CONNECT iam.example.test:443 ");
        assert!(!asked.is_empty() && asked.iter().all(only_asks), "{asked:?}");
        assert!(!asked.concat().contains(PASSWORD));
    }
}

#[test]
fn a_proxy_that_never_answers_is_named() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let ran = beyond(&url).run("users list --retries 0 --timeout 20ms").exits(8);
    ran.says(&format!("by the proxy {url} (HTTPS_PROXY) did not answer within 0.02 s"));
}

#[test]
fn a_password_that_the_proxy_does_not_take_is_told_and_never_shown() {
    let proxy = Wire::raw(|_| reply(407, "", ""));
    let address = proxy.url.replace("http://", "http://u:not-a-secret-canary-proxy@");
    let ran = beyond(&address).run("users list --retries 0 -vv").exits(8).says("did not take");
    assert!(!ran.err.contains("canary"), "{ran:?}");
}

#[test]
fn credentials_of_a_proxy_that_it_gives_back_are_seen_nowhere() {
    // The name alone is a token; a password may be encoded.
    for (credentials, secrets) in [
        ("u:pr0xy-s3cret@", &["pr0xy-s3cret"][..]),
        ("t0ken-alone@", &["t0ken-alone"]),
        ("t0ken-alone:@", &["t0ken-alone"]),
        ("u:p%40ss-w%C3%B6rd@", &["p@ss-w\u{f6}rd", "p%40ss-w"]),
    ] {
        let proxy = Wire::raw(|asked| {
            let sent = asked
                .lines()
                .find_map(|line| line.strip_prefix("proxy-authorization: Basic "))
                .unwrap_or_default();
            let pair = String::from_utf8(STANDARD.decode(sent).unwrap()).unwrap();
            reply(400, "", &serde_json::json!({"detail": format!("{asked} {pair}")}).to_string())
        });
        let address = proxy.url.replace("http://", &format!("http://{credentials}"));
        let bench = Bench::on("p").with("HTTP_PROXY", &address).with("IAMCTL_P_PASSWORD", PASSWORD);
        bench.file(
            "config/profiles.toml",
            "[profiles.p]\nplatform = \"protegrity\"\nurl = \"http://iam.example.test\"\nusername = \"admin\"\nallow_http = true\n",
        );
        for line in ["users list", "users list -o json", "users list -vv", "auth status --check -o json -vv"]
        {
            let ran = bench.run(&format!("{line} --retries 0"));
            let told = format!("{}{}", ran.out, ran.err);
            let sent = proxy.asked().concat();
            let sent =
                sent.lines().find_map(|line| line.strip_prefix("proxy-authorization: Basic ")).unwrap();
            assert!(ran.code != 0 && told.contains("(hidden)"), "{ran:?}");
            assert!(!told.contains(sent) && !secrets.iter().any(|secret| told.contains(secret)), "{ran:?}");
        }
    }
}

#[test]
fn a_write_that_a_proxy_refused_is_no_doubt() {
    let proxy = Wire::raw(|_| reply(403, "", ""));
    beyond(&proxy.url).run("users create --username ann").exits(8);
}

#[test]
fn one_limit_bounds_a_call_with_its_whole_reply() {
    // Each byte comes at once, and there is always one more.
    let wire = Wire::endless();
    let ran = wire.bench().run("users list --timeout 1s --retries 0").exits(8);
    ran.says("did not answer within 1 s").says("--timeout");
    let ran = wire.bench().run("users create --username ann --timeout 1s --retries 0").exits(16);
    ran.says("look before sending it again");
}

#[test]
fn a_write_without_a_body_says_that_it_has_none() {
    let wire = Wire::signed_in(|_| reply(200, "", "{}"));
    for method in ["POST", "PUT", "PATCH"] {
        wire.bench().run(&format!("api {method} /users/7 --yes")).exits(0);
        let asked = wire.asked().pop().unwrap().to_lowercase();
        assert!(asked.starts_with(&method.to_lowercase()), "{asked}");
        assert_eq!(asked.matches("content-length: 0\r\n").count(), 1, "{asked}");
    }
    wire.bench().run("api GET /users/7").exits(0);
    assert!(!wire.asked().pop().unwrap().to_lowercase().contains("content-length"));
}
