//! No secret comes out where nobody asked for it: every way in, every verbosity, every file.

use crate::bench::{Bench, Ran};
use crate::wire::{ACCESS, PASSWORD, REFRESH, Wire, is_sign_in, reply, token};
use std::path::Path;

/// Secrets that a person gives.
const TYPED: &str = "not-a-secret-canary-typed";
const PIPED: &str = "not-a-secret-canary-piped";
const IN_DATA: &str = "not-a-secret-canary-data";
const PROXY: &str = "not-a-secret-canary-proxy";

/// Secrets that the platform sends.
const SENT: &str = "not-a-secret-canary-sent";
const COOKIE: &str = "not-a-secret-canary-cookie";

/// What all of them have in common.
const CANARY: &str = "not-a-secret-canary";

/// A platform that puts secrets wherever there is a place for one.
fn leaky() -> Wire {
    Wire::raw(|asked| {
        let spoken =
            format!("Set-Cookie: session={COOKIE}\r\nX-Debug: Bearer {ACCESS}\r\nX-Request-ID: {ACCESS}\r\n");
        if is_sign_in(asked) {
            return token();
        }
        if asked.contains("/login/token/refresh") {
            return reply(401, &spoken, &format!(r#"{{"error_description":"{REFRESH} has ended"}}"#));
        }
        if asked.contains("/federation/entra/config") {
            let body = format!(r#"{{"tenantId":"t","clientId":"c","clientSecret":"{SENT}","enabled":true}}"#);
            return reply(200, &spoken, &body);
        }
        if asked.starts_with("GET /pty/v1/auth/users?") {
            let row = format!(
                r#"[{{"id":"1","username":"a","password":"{SENT}","nested":{{"accessToken":"{SENT}"}}}}]"#
            );
            return reply(200, &spoken, if asked.contains("first=0") { &row } else { "[]" });
        }
        let body = asked.split_once("\r\n\r\n").map_or("", |(_, body)| body).replace('"', "'");
        reply(400, &spoken, &format!(r#"{{"detail":"{body} with {ACCESS}","password":"{SENT}"}}"#))
    })
}

#[track_caller]
fn clean(ran: &Ran, line: &str) {
    for text in [&ran.out, &ran.err] {
        if let Some(at) = text.find(CANARY) {
            let end = text.len().min(at + 40);
            panic!("'{line}' shows {:?} in {text}", text.get(at..end));
        }
    }
}

/// Fails if a file other than the private ones holds a secret.
#[track_caller]
fn clean_files(bench: &Bench, private: &Path) {
    for path in bench.files() {
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        let given = path.file_name().is_some_and(|name| name == "given.txt" || name == "given.json");
        assert!(path.starts_with(private) || given || !text.contains(CANARY), "{}: {text}", path.display());
    }
}

const LINES: &[&str] = &[
    "users list",
    "users list -o json",
    "users list -o ndjson",
    "users list -o yaml",
    "users list -o csv",
    "users list --jq .",
    "users list -o json --jq .[].nested",
    "users get 00000000-0000-0000-0000-000000000001 -o json",
    "users create --username x --password-file {given}",
    "users create --username x --password-file {given} -o json",
    "users create --username x --password-file {given} --dry-run",
    "users create --username x --password-file {given} --dry-run -o json",
    "users create --username x --password-file {given} --dry-run=curl",
    "users create --username x --data {data}",
    "users create --username x --data {data} --dry-run",
    "users create --username x --data '{\"password\":\"not-a-secret-canary-inline\",\"nested\":{\"secret\":4815162342}}'",
    "api POST /anything -f password=not-a-secret-canary-field",
    "users password set 00000000-0000-0000-0000-000000000001 --password-file {given}",
    "users password set 00000000-0000-0000-0000-000000000001 --password-file {given} --dry-run -o yaml",
    "users unlock 00000000-0000-0000-0000-000000000001 --password-file {given}",
    "entra config get",
    "entra config get -o json",
    "entra config get -o yaml --columns client-id",
    "entra config test",
    "api GET /federation/entra/config",
    "api GET /users --paginate",
    "api POST /anything --input {data}",
    "api POST /anything?api_key=not-a-secret-canary-query",
    "api GET /anything?clientSecret=not-a-secret-canary-query",
    "api POST /anything?token=not-a-secret-canary-query --dry-run",
    "api POST /anything --input {data} --dry-run",
    "roles list",
    "auth status -o json",
    "auth token",
    "auth token -o json",
    "auth refresh",
    "profiles list -o json",
    "profiles explain -o json",
];

/// Runs every line at every verbosity.
fn run_all(bench: &Bench) {
    let given = bench.file("given.txt", &format!("{TYPED}\n"));
    let data = bench
        .file("given.json", &format!(r#"{{"password":"{IN_DATA}","nested":{{"newPassword":"{IN_DATA}"}}}}"#));
    let log = format!(" --log-file {}", bench.path("told.log").display());
    for line in LINES {
        let line = line.replace("{given}", &given).replace("{data}", &data);
        for verbosity in ["", " -v", " -vv", " --debug", " --print-curl", &log] {
            let line = format!("{line}{verbosity}");
            clean(&bench.run(&line), &line);
        }
    }
    for line in [
        "users create --username x --password-stdin -vv",
        "users password set 00000000-0000-0000-0000-000000000001 --password-stdin -vv",
        "users create --username x --password-stdin --dry-run=curl",
        "auth login --password-stdin -vv",
    ] {
        clean(&bench.feed(line, PIPED), line);
    }
}

#[test]
fn secrets_of_the_environment_come_out_nowhere() {
    let wire = leaky();
    let bench = wire
        .bench()
        .with("NO_PROXY", "127.0.0.1")
        .with("HTTPS_PROXY", &format!("http://u:{PROXY}@127.0.0.1:1"));
    run_all(&bench);
    clean_files(&bench, Path::new("/nowhere"));
    let told = std::fs::read_to_string(bench.path("told.log")).unwrap();
    assert!(told.contains("> POST ") && told.contains("(hidden)"), "{told}");
    let asked = wire.asked().join("\n");
    for given in [PASSWORD, ACCESS, TYPED, PIPED, IN_DATA] {
        assert!(asked.contains(given), "{given} was never sent, so the test proves nothing");
    }
}

#[test]
fn secrets_of_a_profile_stand_in_its_private_file_and_nowhere_else() {
    let wire = leaky();
    let bench = wire.bench().without("IAMCTL_PLATFORM").without("IAMCTL_PASSWORD").without("IAMCTL_URL");
    let bench = bench.with("IAMCTL_PROFILE", "p");
    let url = &wire.url;
    bench
        .run(&format!("profiles add p --platform protegrity --url {url} --username admin --store file"))
        .exits(0);
    let line = "auth login --password-stdin -vv";
    let ran = bench.feed(line, PASSWORD).exits(0);
    clean(&ran, line);
    run_all(&bench);
    let kept = |path: &std::path::PathBuf| path.parent().is_some_and(|folder| folder.ends_with("history"));
    let history: String =
        bench.files().iter().filter(|path| kept(path)).map(|p| std::fs::read_to_string(p).unwrap()).collect();
    assert!(history.matches("\"is\":\"sent\"").count() > 20 && history.contains("(hidden)"), "{history}");
    assert!(!history.contains("4815162342"), "{history}");
    clean(&bench.run("profiles rename p q -vv"), "profiles rename");
    clean(&bench.run("auth logout --forget -p q -vv"), "auth logout");
    clean(&bench.run("profiles remove q --yes -vv"), "profiles remove");
    clean_files(&bench, Path::new("/nowhere"));
}

#[test]
fn the_key_of_a_signing_platform_comes_out_nowhere() {
    let key = "00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee";
    let wire = Wire::raw(move |asked| {
        let body = asked.split_once("\r\n\r\n").map_or("", |(_, body)| body).replace('"', "'");
        reply(200, "", &format!(r#"{{"status":"failed","message":"{body} signed with {key}"}}"#))
    });
    let bench = wire
        .bench()
        .with("IAMCTL_PLATFORM", "secureauth")
        .with("IAMCTL_REALM", "secureauth2")
        .with("IAMCTL_APP_ID", "not-a-secret-id")
        .with("IAMCTL_APP_KEY", key);
    let given = bench.file("given.txt", TYPED);
    for line in [
        "users get jdoe".to_owned(),
        "users lock jdoe --yes".to_owned(),
        format!("users password set jdoe --password-file {given}"),
        format!("users password change jdoe --current-password-file {given} --password-file {given}"),
        format!("users password set jdoe --password-file {given} --dry-run=curl"),
    ] {
        for verbosity in ["", " -vv", " -vv -o json"] {
            let line = format!("{line}{verbosity}");
            let ran = bench.run(&line);
            clean(&ran, &line);
            assert!(!ran.err.contains(key) && !ran.out.contains(key), "{line}: {ran:?}");
        }
    }
    assert!(wire.asked().join("\n").contains(TYPED), "it was never sent, so the test proves nothing");
}
