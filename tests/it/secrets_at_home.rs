//! Where a profile's secrets may go, and how signing in proves, shows and forgets them.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, still};
use crate::wire::Wire;
use serde_json::json;

const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// A bench with the signed-in profile `prod` of a served Protegrity.
fn prod() -> (Served, Bench) {
    let served = Served::plain(3, still());
    let bench = Bench::on("prod").by(still());
    let url = served.url("protegrity");
    bench.run(&format!("profiles add prod --platform protegrity --url {url} --username admin")).exits(0);
    bench.feed("auth login --store file --secret-stdin", PASSWORD).exits(0).says("signed in until");
    (served, bench)
}

#[test]
fn a_variable_of_another_platform_does_not_reach_a_named_profile() {
    let (served, bench) = prod();
    bench.run("auth logout").exits(0);
    let bench = bench.with("IAMCTL_PASSWORD", "not-a-secret-of-another");
    bench.run("users list").exits(0).says("IAMCTL_PASSWORD is set, but not for profile \"prod\"");
    bench.run("auth logout").exits(0);
    let other = Wire::json("[]");
    let moved = bench.with("IAMCTL_URL", &other.url);
    moved.run("users list").exits(3).says(&served.url("protegrity")).says(&other.url).says("IAMCTL_URL");
    assert!(other.asked().is_empty());
    // What names the profile is for it, wherever it goes.
    let status = moved.with("IAMCTL_PROD_PASSWORD", PASSWORD).run("auth status -o json").exits(0).json();
    assert_eq!(status[0]["source"], "environment variable IAMCTL_PROD_PASSWORD");
    assert_eq!(status[0]["belongs_to"], "any address");
}

#[test]
fn a_flag_of_another_platform_is_refused_and_the_right_one_named() {
    let (served, bench) = prod();
    let before = served.totals("protegrity").0;
    for flag in ["--shared-secret-stdin", "--app-key-stdin", "--client-secret-file key"] {
        bench
            .feed(&format!("auth login {flag}"), PASSWORD)
            .exits(2)
            .says("--password-stdin")
            .says("--secret-stdin");
    }
    bench.feed("auth login --password-stdin --secret-stdin", PASSWORD).exits(2).says("give one");
    assert_eq!(served.totals("protegrity").0, before, "nothing was sent");
}

#[test]
fn a_signing_platform_proves_a_key_before_it_is_stored() {
    let served = Served::plain(5, still());
    let bench = Bench::on("sso").by(still());
    let url = served.url("secureauth");
    let account = "--realm secureauth2 --app-id 1b700d2e7b7b4abfa1950c865e23e81a --store file";
    bench.run(&format!("profiles add sso --platform secureauth --url {url} {account}")).exits(0);
    let wrong = KEY.replace("1f", "ff");
    let refused = bench.feed("auth login --secret-stdin", &wrong);
    assert!(matches!(refused.code, 4 | 15), "{refused:?}");
    bench.run("auth status").exits(3).says("app key is missing");
    bench.feed("auth login --secret-stdin", KEY).exits(0).says("accepted");
    let again = bench.feed("auth login --app-key-stdin", &wrong);
    assert!(matches!(again.code, 4 | 15), "{again:?}");
    bench.run("auth status --check").exits(0);
    bench.run("users get jdoe").exits(0);
}

#[test]
fn status_has_a_row_a_secret_and_fails_when_one_is_missing() {
    let (_served, bench) = prod();
    bench.run("profiles add other --platform hid --url https://o.example.test --tenant t --client-id c --store file")
        .exits(0);
    let rows = bench.run("auth status --all -o json").exits(3).json();
    let told: Vec<_> = rows.as_array().unwrap().iter().map(|row| (&row["profile"], &row["secret"])).collect();
    assert_eq!(told, [(&json!("prod"), &json!("password")), (&json!("other"), &json!("client_secret"))]);
    assert_eq!((&rows[1]["source"], &rows[1]["signed_in"]), (&json!("missing"), &json!(false)));
    assert!(rows[0]["expires"].is_string() && rows[0]["refresh_expires"].is_string(), "{rows}");
    bench.run("auth status").exits(0);
    bench.run("auth status -p other").exits(3).says("client secret is missing").says("auth login");
}

#[test]
fn status_asks_the_platform_when_told_to() {
    let (served, bench) = prod();
    served.count("/login/token");
    bench.run("auth status").exits(0);
    assert_eq!(served.counted("/login/token"), 0);
    let row = &bench.run("auth status --check -o json").exits(0).json()[0];
    assert_eq!((&row["check"], served.counted("/login/token")), (&json!("ok"), 1));
    drop(served);
    bench.run("auth status --check").exits(8);
    bench.run("auth status").exits(0);
}

#[test]
fn profiles_that_are_added_at_once_all_get_there() {
    let bench = Bench::new();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let bench = &bench;
            scope.spawn(move || {
                let url = "--url https://x.example.test --username u";
                bench.run(&format!("profiles add p{number} --platform protegrity {url}")).exits(0);
            });
        }
    });
    let rows = bench.run("profiles list -o json").exits(0).json();
    assert_eq!(rows.as_array().unwrap().iter().filter(|row| row["built_in"] == false).count(), 8);
}

#[cfg(unix)]
#[test]
fn a_command_for_a_secret_runs_only_after_somebody_has_agreed_to_its_very_text() {
    let served = Served::plain(3, still());
    let bench = Bench::on("prod").by(still());
    let url = served.url("protegrity");
    bench.run(&format!("profiles add prod --platform protegrity --url {url} --username admin")).exits(0);
    let plain = std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap();
    let ran = bench.path("ran").display().to_string();
    let refer = |command: &str| {
        bench.file("config/profiles.toml", &format!("{plain}secrets.password = \"cmd:{command}\"\n"));
    };
    let good = format!("sh -c 'echo x >> {ran}; echo {PASSWORD}'");
    refer(&good);
    bench.run("users list").exits(3).says("nobody has agreed to").says("profiles trust");
    bench.answer("users list", "n\n").exits(3);
    assert!(!bench.path("ran").exists(), "nothing was started");
    bench.run("profiles trust prod").exits(0).says("sh -c");
    bench.run("users list").exits(0);
    assert_eq!(std::fs::read_to_string(&ran).unwrap(), "x\n", "once for all calls");
    bench.run("auth status --check").exits(0);
    // Another text has to be agreed to again; on a terminal it is asked once.
    refer(&format!("{good} "));
    bench.run("users list").exits(0);
    refer(&good.replace("echo x", "echo y"));
    bench.run("users list").exits(3);
    bench.answer("users list", "y\n").exits(0).says("from the command");
    bench.run("users list").exits(0);
    // It goes to the profile's own address only.
    let other = Wire::json("[]");
    bench.run(&format!("users list --url {}", other.url)).exits(3).says("belongs to");
    assert!(other.asked().is_empty());
    let script = bench.path("bad.sh").display().to_string();
    refer(&format!("sh {script}"));
    bench.run("profiles trust prod").exits(0);
    for (bad, why) in [
        ("echo not-a-secret-1; false", "failed"),
        ("echo not-a-secret-1; echo b", "more than one line"),
        ("echo not-a-secret-1 >&2", "printed nothing"),
    ] {
        bench.file("bad.sh", bad);
        let failed = bench.run("users list").exits(3).says(why);
        assert!(!failed.err.contains("not-a-secret"), "{failed:?}");
    }
    bench.run("profiles trust sandbox/hid").exits(2).says("no secret from a command");
}

#[test]
fn signing_in_takes_no_address_that_only_the_environment_or_a_flag_names() {
    let (served, bench) = prod();
    let other = Wire::json("[]");
    let moved = bench.with("IAMCTL_URL", &other.url);
    let before = served.totals("protegrity").0;
    for line in ["auth login --secret-stdin", "auth login --store file --password-stdin"] {
        moved.feed(line, PASSWORD).exits(3).says("IAMCTL_URL").says(&other.url).says("profiles add");
    }
    let bench = moved.with("IAMCTL_URL", &served.url("protegrity"));
    bench.feed(&format!("auth login --secret-stdin --url {}", other.url), PASSWORD).exits(3).says("--url");
    assert!(other.asked().is_empty() && served.totals("protegrity").0 == before, "a password was sent");
    // The address that the profile has anyway is no other one.
    bench.feed("auth login --secret-stdin", PASSWORD).exits(0);
    bench.run("users list").exits(0);
}

#[test]
fn a_variable_that_two_profiles_would_take_serves_neither() {
    let (served, bench) = prod();
    let url = served.url("protegrity");
    for name in ["prod-eu", "prod_eu"] {
        bench
            .run(&format!("profiles add {name} --platform protegrity --url {url} --username admin"))
            .exits(0);
    }
    let bench = bench.with("IAMCTL_PROD_EU_PASSWORD", PASSWORD.trim());
    for name in ["prod-eu", "prod_eu"] {
        bench.run(&format!("users list -p {name}")).exits(3).says("prod-eu").says("prod_eu").says("rename");
    }
    bench.run("users list -p prod").exits(0);
}

#[test]
fn a_variable_that_profiles_of_two_platforms_would_take_serves_neither() {
    let (served, bench) = prod();
    for (name, platform, account) in [
        ("prod-eu", "hid", "--tenant t --client-id c"),
        ("prod_eu", "u4ids", "--client-id c --authority https://ids.example.test"),
        ("prod.eu", "protegrity", "--username admin"),
    ] {
        let url = served.url(platform);
        bench.run(&format!("profiles add {name} --platform {platform} --url {url} {account}")).exits(0);
    }
    let both = bench.with("IAMCTL_PROD_EU_CLIENT_SECRET", "not-a-secret-1");
    for name in ["prod-eu", "prod_eu"] {
        both.run(&format!("auth status --check -p {name}"))
            .exits(3)
            .says("prod-eu")
            .says("prod_eu")
            .says("rename");
    }
    // The others have no password: this variable can be meant for one of them only.
    let one = both.with("IAMCTL_PROD_EU_PASSWORD", PASSWORD.trim());
    one.run("users list -p prod.eu").exits(0);
}

#[test]
fn a_secret_of_two_lines_is_refused_before_anything_is_sent() {
    let (served, bench) = prod();
    let before = served.totals("protegrity").0;
    bench.feed("auth login --secret-stdin", "one\ntwo\n").exits(2).says("more than one line");
    bench.feed("auth login --secret-stdin", "one\0two").exits(2).says("NUL");
    let file = bench.file("two.txt", "one\ntwo\n");
    bench.run(&format!("auth login --secret-file {file}")).exits(2).says("more than one line");
    assert_eq!(served.totals("protegrity").0, before, "it was tried");
}

#[cfg(unix)]
#[test]
fn what_is_wrong_with_a_file_of_secrets_is_told_with_its_own_fix() {
    let (_served, bench) = prod();
    let long = bench.file("long", &"x".repeat(2 << 20));
    let ran = bench.run(&format!("auth login --store file --secret-file {long}")).exits(2);
    ran.says("name a file that holds the secret alone");
    let file = bench.path("state/secrets/prod.json");
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let ran = bench.run("auth status --check").exits(3).says("chmod 600");
    assert!(!ran.err.contains("sign in with"), "{ran:?}");
    assert!(
        ran.out.contains("a secret cannot be used") && !ran.out.contains("a secret is missing"),
        "{ran:?}"
    );
}
