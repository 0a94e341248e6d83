//! `doctor`: what is wrong is a row that says what to do, whatever else is broken; nothing is written, asked or shown
//! that is secret.

use crate::bench::{Bench, Ran};
use crate::served::{PASSWORD, Served, still};
use iamctl::clock::{Clock as _, ManualClock};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// The result and the whole row of a check of a profile, or of the machine where that is empty.
#[track_caller]
fn row(ran: &Ran, profile: &str, check: &str) -> (String, String) {
    let rows = ran.json();
    let is_it =
        |row: &&Value| row["check"] == check && row["profile"].as_str().unwrap_or_default() == profile;
    let found = rows.as_array().unwrap().iter().find(is_it).unwrap_or_else(|| panic!("no {check}: {rows}"));
    (found["result"].as_str().unwrap().to_owned(), found.to_string())
}

#[track_caller]
fn result(ran: &Ran, profile: &str, check: &str) -> String {
    row(ran, profile, check).0
}

#[cfg(unix)]
fn chmod(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

const PROFILE: &str = "[profiles.a]\nplatform = \"protegrity\"\nurl = \"http://127.0.0.1:PORT\"\nusername = \"admin\"\n\
    secrets.password = \"env:SOME_SECRET\"\n";

/// A port of this machine at which nobody listens: no other test can be given it.
fn closed_port() -> String {
    "1".to_owned()
}

#[test]
fn a_misspelt_variable_is_told_with_the_one_that_is_meant() {
    let bench = Bench::on("sandbox/hid").with("IAMCTL_TIMEUOT", "3s");
    let ran = bench.run("doctor -o json").exits(0);
    let (result, whole) = row(&ran, "", "variables");
    assert!(
        result == "warn" && whole.contains("IAMCTL_TIMEUOT") && whole.contains("IAMCTL_TIMEOUT?"),
        "{whole}"
    );
}

#[test]
fn a_folder_of_state_that_cannot_be_used_fails() {
    let bench = Bench::on("sandbox/hid");
    let file = bench.file("a-file", "");
    let below = bench.path("a-file").join("state").display().to_string();
    let ran = bench.with("IAMCTL_STATE_DIR", &below).run("doctor -o json").exits(3);
    let (result, whole) = row(&ran, "", "folders");
    assert!(
        result == "fail" && whole.contains("a-file") && whole.contains("IAMCTL_STATE_DIR"),
        "{whole} {file:?}"
    );
}

#[test]
fn every_platform_of_the_sandbox_is_healthy_and_nothing_is_written() {
    for platform in iamctl::platforms::PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        bench.run("sandbox status").exits(0);
        let ran = bench.run("doctor --strict -o json").exits(0).says("0 warnings");
        for check in ["settings", "secrets", "certificates", "sign-in", "account"] {
            assert_eq!(
                result(&ran, &format!("sandbox/{}", platform.name), check),
                "pass",
                "{check}: {ran:?}"
            );
        }
        assert_eq!(bench.counters(platform.name).1, 0);
    }
    let ran = Bench::on("sandbox/protegrity").run("doctor -o json").exits(0);
    assert!(row(&ran, "sandbox/protegrity", "version").1.contains("1.0.0"));
}

#[test]
fn a_new_machine_is_told_how_to_begin_and_a_missing_home_is_no_end() {
    let ran = Bench::new().run("doctor -o json").exits(0);
    assert_eq!((result(&ran, "", "folders"), result(&ran, "", "settings")), ("pass".into(), "warn".into()));
    assert!(row(&ran, "", "settings").1.contains("iamctl profiles add"));
    Bench::new().run("doctor --strict").exits(9).says("1 warning");
    Bench::new().without("HOME").run("doctor -o json").exits(0);
    Bench::new().run("doctor --all-profiles -o json").exits(0);
    Bench::new().run("doctor --all-profiles -p a").exits(2).says("exclude each other");
    Bench::new().run("doctor -p nobody").exits(3);
    Bench::new().run("doctor --timeout soon").exits(2).says("--timeout");
}

#[test]
fn a_broken_file_is_told_with_its_line_and_the_sandbox_is_looked_at_all_the_same() {
    let bench = Bench::new();
    bench.file("config/profiles.toml", "[profiles.a\n");
    let ran = bench.run("doctor -o json").exits(3).says("1 check failed");
    assert!(row(&ran, "", "config").1.contains("line 1"), "{ran:?}");
    assert_eq!(result(&ran, "", "settings"), "skipped");
    let ran = bench.run("doctor -p sandbox/hid -o json").exits(3);
    assert_eq!(
        (result(&ran, "", "config"), result(&ran, "sandbox/hid", "sign-in")),
        ("fail".into(), "pass".into())
    );
    bench.file("config/profiles.toml", &PROFILE.replace("username", "user_name").replace("PORT", "1"));
    let ran = bench.run("doctor -o json").exits(3);
    assert!(row(&ran, "", "settings").1.contains("user_name"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn files_that_others_may_write_or_read_are_named_with_the_command_that_closes_them() {
    let bench = Bench::on("sandbox/protegrity");
    bench.file("config/profiles.toml", "");
    bench.file("state/secrets/a.json", "{}");
    chmod(&bench.path("state/secrets"), 0o700);
    bench.run("doctor").exits(0);
    // Secrets of another profile keep this one from nothing.
    chmod(&bench.path("state/secrets/a.json"), 0o640);
    let ran = bench.run("doctor -o json").exits(0);
    assert_eq!(result(&ran, "", "permissions"), "warn");
    bench.run("doctor --strict").exits(9);
    let ran = bench.run("doctor --all-profiles -o json").exits(3);
    let told = format!("chmod 600 {}", bench.path("state/secrets/a.json").display());
    assert!(row(&ran, "", "permissions").1.contains(&told), "{ran:?}");
    chmod(&bench.path("state/secrets/a.json"), 0o600);
    bench.file("state/secrets/a.json", "{\"password\": \"not-a-secret-1");
    for (line, code) in [("doctor -o json", 0), ("doctor -o json --all-profiles", 3)] {
        let ran = bench.run(line).exits(code);
        assert!(
            row(&ran, "", "permissions").1.contains("damaged") && !ran.out.contains("not-a-secret"),
            "{ran:?}"
        );
    }
    std::fs::rename(
        bench.path("state/secrets/a.json"),
        bench.path("state/secrets").join("sandbox%2fprotegrity.json"),
    )
    .unwrap();
    assert_eq!(result(&bench.run("doctor -o json").exits(3), "", "permissions"), "fail");
    std::fs::remove_file(bench.path("state/secrets").join("sandbox%2fprotegrity.json")).unwrap();
    chmod(&bench.path("config/profiles.toml"), 0o666);
    let ran = bench.run("doctor -o json").exits(3);
    assert!(row(&ran, "", "permissions").1.contains("chmod go-w"), "{ran:?}");
    let ran = bench.run("doctor --insecure-config -o json").exits(0);
    assert_eq!(result(&ran, "", "permissions"), "warn");
    bench.run("doctor --insecure-config --strict").exits(9);
}

#[test]
fn without_a_network_the_step_that_fails_is_told_and_what_needs_it_is_skipped() {
    let port = closed_port();
    let bench = Bench::new().with("SOME_SECRET", "not-a-secret-7");
    bench.file("config/profiles.toml", &PROFILE.replace("PORT", &port));
    let ran = bench.run("doctor -o json").exits(3).says("1 check failed");
    assert!(row(&ran, "a", "connection").1.contains(&format!("127.0.0.1:{port}")), "{ran:?}");
    for check in ["tls", "clock", "sign-in", "account", "version"] {
        assert_eq!(result(&ran, "a", check), "skipped", "{check}");
    }
    assert_eq!((result(&ran, "a", "dns"), result(&ran, "a", "secrets")), ("pass".into(), "pass".into()));
    assert!(!ran.out.contains("not-a-secret-7"));
    // Without its secret nothing is sent with it.
    let bench = bench.without("SOME_SECRET");
    let ran = bench.run("doctor -o json").exits(3);
    assert!(row(&ran, "a", "secrets").1.contains("SOME_SECRET"), "{ran:?}");
    let ran = bench.run("doctor -o json --all-profiles").exits(3);
    assert_eq!(result(&ran, "a", "secrets"), "fail");
    let ran = bench.show("doctor").exits(3).says("fail: a: secrets: ");
    assert!(ran.err.contains("set SOME_SECRET"), "what a table may cut is told whole: {ran:?}");
}

#[test]
fn a_proxy_that_cannot_be_used_is_told_and_one_that_is_used_is_named() {
    let bench = Bench::new().with("SOME_SECRET", "not-a-secret-7").with("HTTPS_PROXY", "gopher://x");
    bench.file("config/profiles.toml", &PROFILE.replace("http://127.0.0.1:PORT", "https://a.test"));
    let ran = bench.run("doctor -o json").exits(3);
    assert!(row(&ran, "a", "proxy").1.contains("HTTPS_PROXY"), "{ran:?}");
    assert_eq!(result(&ran, "a", "dns"), "skipped");
    let proxy = format!("http://ann:not-a-secret-9@127.0.0.1:{}", closed_port());
    let bench = bench.with("HTTPS_PROXY", &proxy);
    let ran = bench.run("doctor -o json").exits(3);
    assert!(
        row(&ran, "a", "proxy").1.contains("(HTTPS_PROXY)") && !ran.out.contains("not-a-secret"),
        "{ran:?}"
    );
    assert_eq!((result(&ran, "a", "dns"), result(&ran, "a", "connection")), ("pass".into(), "fail".into()));
}

#[test]
fn a_platform_over_tls_shows_its_certificate_its_clock_and_its_version() {
    let served = Served::tls(5, still());
    let ca = served.authority().display().to_string();
    let at = |seconds: u64| {
        let clock = ManualClock::at(still().now());
        clock.advance(Duration::from_secs(seconds));
        served.bench("protegrity").with("IAMCTL_CA_BUNDLE", &ca).by(Arc::new(clock))
    };
    let ran = at(0).run("doctor -o json").exits(0);
    for check in ["certificates", "dns", "connection", "tls", "clock", "sign-in", "account", "version"] {
        assert_eq!(result(&ran, "environment", check), "pass", "{check}: {ran:?}");
    }
    assert!(row(&ran, "environment", "tls").1.contains("valid until"), "{ran:?}");
    assert!(!ran.out.contains(PASSWORD) && !ran.err.contains(PASSWORD));
    assert_eq!(served.totals("protegrity").1, 0);
    let ran = at(120).run("doctor -o json").exits(0);
    assert!(row(&ran, "environment", "clock").1.contains("ahead of the server"), "{ran:?}");
    at(120).run("doctor --strict").exits(9);
    assert_eq!(result(&at(3600).run("doctor -o json").exits(3), "environment", "clock"), "fail");
    // Where nobody trusts the authority, no secret is sent.
    let ran = served.bench("protegrity").by(still()).run("doctor -o json").exits(3);
    assert!(row(&ran, "environment", "tls").1.contains("--ca-bundle"), "{ran:?}");
    assert_eq!(result(&ran, "environment", "sign-in"), "skipped");
    let ran = served.bench("protegrity").by(still()).run("doctor --insecure -o json").exits(0);
    assert!(ran.out.contains("certificates are not checked"), "{ran:?}");
}

#[test]
fn a_refused_sign_in_is_a_row_and_is_tried_once() {
    let served = Served::plain(5, still());
    let bench = served.bench("protegrity").with("IAMCTL_PASSWORD", "not-a-secret-3").by(still());
    served.count("login");
    bench.run("doctor --columns nothing").exits(2).says("nothing");
    bench.run("doctor -o nothing").exits(2).says("nothing");
    assert_eq!(served.counted("login"), 0, "a slip on the line is told before anything is sent");
    let ran = bench.run("doctor -o json").exits(3).says("1 check failed");
    assert_eq!(result(&ran, "environment", "sign-in"), "fail");
    assert_eq!(served.counted("login"), 1, "each further try may lock the account");
    assert!(!ran.out.contains("not-a-secret-3"));
}

#[test]
fn whoami_stands_at_the_top_too() {
    let bench = Bench::on("sandbox/protegrity-viewer");
    assert_eq!(bench.run("whoami -o json").exits(0).out, bench.run("auth whoami -o json").exits(0).out);
}
