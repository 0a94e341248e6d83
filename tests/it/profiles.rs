//! Profiles and secrets from the first `profiles add` to the last `profiles remove`.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, still};
use serde_json::{Value, json};
use std::path::PathBuf;

const FILE: &str = "# mine\n\ndefault = \"a\" # the usual one\n\n[profiles.a] # first\n\
    platform = \"protegrity\"\nurl = \"https://a.example.test\" # behind the gateway\nusername = \"ann\"\n";

pub(crate) fn profiles_of(bench: &Bench) -> String {
    std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap()
}

/// Files that hold secrets.
fn secret_files(bench: &Bench) -> Vec<PathBuf> {
    bench.files().into_iter().filter(|path| path.display().to_string().contains("/secrets/")).collect()
}

/// A profile `prod` for a served Protegrity, in a private file and not signed in yet.
fn prod(flags: &str) -> (Served, Bench) {
    let served = Served::plain(5, still());
    let url = served.url("protegrity");
    let bench = Bench::on("prod").by(still());
    bench
        .run(&format!("profiles add prod --platform protegrity --url {url} --username admin {flags}"))
        .exits(0)
        .says("auth login --profile prod");
    (served, bench)
}

/// The same, signed in.
fn signed_in(flags: &str) -> (Served, Bench) {
    let (served, bench) = prod(flags);
    bench.feed("auth login --store file --password-stdin", PASSWORD).exits(0).says("signed in until");
    (served, bench)
}

fn explained(bench: &Bench, flags: &str, key: &str) -> (Value, Value) {
    let row = bench.run(&format!("profiles explain {key} {flags} -o json")).exits(0).json()[0].clone();
    (row["value"].clone(), row["source"].clone())
}

#[test]
fn a_profile_is_added_listed_shown_used_renamed_and_removed() {
    let bench = Bench::new();
    let add = "profiles add p --platform protegrity --url https://p.example.test/ --username ann";
    bench.run(add).exits(0).says("profile p added");
    bench.run(add).exits(6).says("already");
    bench
        .run("profiles add s --platform secureauth --url https://s.example.test --realm r2 --app-id 7f")
        .exits(0);
    let listed = bench.run("profiles list -o json").exits(0).json();
    let row = |name: &str| listed.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    assert_eq!(row("p")["default"], true, "the first one is the default");
    assert_eq!(row("s")["platform"], "secureauth");
    assert_eq!(row("sandbox/protegrity")["built_in"], true);
    let shown = bench.run("profiles show p -o json").exits(0).json();
    assert_eq!(shown["url"], "https://p.example.test");
    assert_eq!(shown["username"], "ann");
    bench.run("profiles use s").exits(0);
    assert_eq!(explained(&bench, "", "profile").0, "s");
    bench.run("profiles use nobody").exits(5);
    assert_eq!(explained(&bench, "", "profile").0, "s");
    bench.run("profiles rename p q").exits(0).says("p is q now");
    bench.run("profiles show p").exits(5);
    bench.run("profiles remove q").exits(11).says("--yes");
    bench.run("profiles remove q --yes").exits(0);
    assert!(!profiles_of(&bench).contains("p.example.test"));
    bench.run("profiles remove q --yes").exits(5);
}

#[cfg(unix)]
#[test]
fn a_profile_that_is_gone_from_an_edited_file_takes_its_secrets_with_it() {
    let (_served, bench) = signed_in("");
    assert!(!secret_files(&bench).is_empty());
    let script = bench.file(
        "editor.sh",
        "printf '[profiles.z]\\nplatform = \"hid\"\\nurl = \"https://z.test\"\\n' > \"$1\"\n",
    );
    let bench = bench.with("EDITOR", &format!("sh {script}"));
    bench.run("profiles edit").exits(11).says("--yes").says("what you wrote is in");
    assert!(!secret_files(&bench).is_empty() && profiles_of(&bench).contains("profiles.prod"));
    bench.run("profiles edit --yes").exits(0).says("profile prod removed");
    assert!(secret_files(&bench).is_empty(), "{:?}", secret_files(&bench));
    assert!(!profiles_of(&bench).contains("profiles.prod"));
}

#[test]
fn a_profile_of_the_sandbox_can_be_the_default() {
    let bench = Bench::new();
    bench.run("profiles use sandbox/protegrity").exits(0).says("is the default now");
    let listed = bench.run("profiles list -o json").exits(0).json();
    let default = |row: &&Value| row["default"] == true;
    let defaults: Vec<&Value> = listed.as_array().unwrap().iter().filter(default).collect();
    assert_eq!((defaults.len(), &defaults[0]["name"]), (1, &json!("sandbox/protegrity")));
    bench.run("roles list").exits(0);
    bench.run("profiles use sandbox/nowhere").exits(5);
    // A platform that was asked for is not answered by another one's sandbox.
    bench.run("users list --platform secureauth").exits(3).says("there is no profile for secureauth");
}

#[test]
fn a_line_of_the_file_that_cannot_be_read_shows_no_secret() {
    let bench = Bench::new();
    for line in ["password = not-a-secret-1", "secrets.app_key = not-a-secret-1", "key = 'not-a-secret-1"] {
        bench.file("config/profiles.toml", &format!("[profiles.a]\n{line}\n"));
        let ran = bench.run("profiles show a").exits(3).says("line 2");
        assert!(!ran.err.contains("not-a-secret"), "{ran:?}");
    }
    bench.file("config/profiles.toml", "[profiles.a]\nurl = https://a.example.test\n");
    bench.run("profiles show a").exits(3).says("url = https://a.example.test");
}

#[test]
fn comments_in_the_file_outlive_every_edit() {
    let bench = Bench::new();
    bench.file("config/profiles.toml", FILE);
    bench.run("profiles add b --platform protegrity --url https://b.example.test --username u").exits(0);
    bench.run("profiles use b").exits(0);
    bench.run("profiles use a").exits(0);
    bench.run("profiles rename b c").exits(0);
    bench.run("profiles remove c --yes").exits(0);
    assert_eq!(profiles_of(&bench), FILE);
    bench.run("profiles rename a z").exits(0);
    let renamed = profiles_of(&bench);
    for comment in ["# mine", "# the usual one", "# first", "# behind the gateway"] {
        assert!(renamed.contains(comment), "{renamed}");
    }
    assert!(renamed.contains("default = \"z\""), "the default follows: {renamed}");
}

#[test]
fn a_secret_that_somebody_typed_into_a_profile_is_not_shown() {
    let bench = Bench::new();
    let url = "https://admin:not-a-secret-4/x@a.example.test/x";
    for (line, seen) in [
        ("secrets.password = \"not-a-secret-1\"", "\"password\""),
        ("secrets.password = \"env:NAME\"", "env:NAME"),
        ("secrets.password = \"file:/run/key\"", "file:/run/key"),
        ("password = \"not-a-secret-2\"", "\"password\""),
        ("app_key = \"not-a-secret-3\"", "\"app_key\""),
        ("Access-Token = \"not-a-secret-3\"", "\"Access-Token\""),
    ] {
        let file =
            format!("[profiles.a]\nplatform = \"protegrity\"\nurl = \"{url}\"\nusername = \"ann\"\n{line}\n");
        bench.file("config/profiles.toml", &file);
        for form in ["table", "json", "yaml", "csv"] {
            for command in ["show a", "list"] {
                let ran = bench.run(&format!("profiles {command} -o {form}")).exits(0);
                assert!(!format!("{ran:?}").contains("not-a-secret"), "{ran:?}");
                assert!(ran.out.contains("a.example.test/x"), "{ran:?}");
            }
        }
        let shown = bench.run("profiles show a -o json").exits(0);
        assert!(shown.out.contains(seen) && shown.out.contains("\"ann\""), "{shown:?}");
    }
}

#[test]
fn flag_beats_variable_beats_profile_beats_default() {
    let bench = Bench::on("a");
    bench.file("config/profiles.toml", &format!("{FILE}timeout = \"7s\"\n"));
    assert_eq!(explained(&bench, "", "timeout"), (json!("7s"), json!("profile")));
    assert_eq!(explained(&bench, "", "max_wait"), (json!("60s"), json!("default")));
    assert_eq!(explained(&bench, "", "username"), (json!("ann"), json!("profile")));
    let bench = bench
        .with("IAMCTL_TIMEOUT", "8s")
        .with("IAMCTL_USERNAME", "ben")
        .with("IAMCTL_URL", "https://b.example.test");
    for (key, value) in [("timeout", "8s"), ("username", "ben"), ("url", "https://b.example.test")] {
        let source = format!("environment variable IAMCTL_{}", key.to_uppercase());
        assert_eq!(explained(&bench, "", key), (json!(value), json!(source)));
    }
    let flags = "--timeout 9s --setting username=cleo --url https://c.example.test";
    for (key, value) in [("timeout", "9s"), ("username", "cleo"), ("url", "https://c.example.test")] {
        assert_eq!(explained(&bench, flags, key), (json!(value), json!("flag")));
    }
    bench.run("profiles explain shoe-size").exits(2).says("there are:");
    // A variable for a real platform must not turn a look at the sandbox into more.
    assert_eq!(explained(&bench, "-p sandbox/protegrity", "url").0, "sandbox:protegrity");
}

#[test]
fn a_sign_in_keeps_the_secret_in_a_private_file_and_tells_where() {
    let (served, bench) = signed_in("");
    let status = bench.run("auth status -o json").exits(0).json();
    let status = &status[0];
    assert_eq!(status["signed_in"], true);
    assert!(status["source"].as_str().unwrap().starts_with("private file "), "{status}");
    assert_eq!(status["belongs_to"], format!("{} (username admin)", served.url("protegrity")));
    assert!(profiles_of(&bench).contains("store = \"file\""), "the choice is remembered");
    assert!(!profiles_of(&bench).contains("not-a-secret"));
    let [file] = &secret_files(&bench)[..] else { panic!("{:?}", bench.files()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(file), mode(file.parent().unwrap())), (0o600, 0o700));
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o644)).unwrap();
        bench.run("users list").exits(3).says("chmod 600");
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    served.count("/login/token");
    bench.run("users list").exits(0);
    bench.run("roles list").exits(0);
    assert_eq!(served.counted("/login/token"), 0, "the kept token is used");
}

#[test]
fn a_refresh_replaces_the_token_and_a_sign_out_ends_it() {
    let (served, bench) = signed_in("");
    let token = || bench.run("auth token --reveal").exits(0).out;
    let first = token();
    bench.run("auth refresh").exits(0).says("signed in until");
    assert_ne!(token(), first);
    served.count("/logout");
    bench.run("auth logout").exits(0).says("signed out");
    assert_eq!(served.counted("/logout"), 1);
    assert_eq!(bench.run("auth status -o json").exits(0).json()[0]["signed_in"], false);
    bench.run("auth logout").exits(0).says("no token");
    assert_eq!(served.counted("/logout"), 1);
    // The password is still there, so the next command signs in by itself.
    bench.run("users list").exits(0);
    bench.run("auth logout --forget").exits(0).says("forgotten: password");
    assert!(secret_files(&bench).is_empty());
    bench.run("users list").exits(3).says("auth login").says("IAMCTL_PROD_PASSWORD");
}

#[test]
fn a_secret_of_an_early_version_has_no_address_and_status_says_that_no_run_may_use_it() {
    let (_served, bench) = signed_in("");
    bench.run("auth logout").exits(0);
    for file in secret_files(&bench).iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let mut kept: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        for secret in kept.as_object_mut().unwrap().values_mut() {
            let text = secret.as_str().unwrap();
            assert!(text.starts_with("iamctl-bound:"), "it is bound now");
            *secret = PASSWORD.trim().into();
        }
        std::fs::write(file, kept.to_string()).unwrap();
    }
    let ran = bench.run("auth status -o json").exits(3).says("stored without an address").says("auth login");
    assert_eq!(ran.json()[0]["belongs_to"], "no address yet");
    bench.run("users list").exits(3);
    bench.feed("auth login --password-stdin", PASSWORD).exits(0);
    bench.run("auth status").exits(0);
}

#[test]
fn what_is_kept_can_be_seen_and_forgotten_although_the_platform_cannot_be_reached() {
    let (_served, bench) = prod("");
    let bundle = bench.file("ca.pem", "");
    let file = profiles_of(&bench);
    bench.feed("auth login --store file --password-stdin", PASSWORD).exits(0);
    let file = format!("{file}store = \"file\"\nca_bundle = \"{bundle}\"\n");
    bench.file("config/profiles.toml", &file);
    std::fs::remove_file(&bundle).unwrap();
    bench.run("users list").exits(3).says("prod: ").says("ca.pem");
    let status = bench.run("auth status -o json").exits(0).json();
    assert_eq!(status[0]["signed_in"], true);
    bench.run("auth logout --forget").exits(0).says("did not end the session").says("forgotten: password");
    assert!(secret_files(&bench).is_empty());
    assert_eq!(bench.run("auth status -o json").exits(3).json()[0]["signed_in"], false);
}

#[cfg(unix)]
#[test]
fn nobody_is_asked_for_a_secret_that_no_store_would_take() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_served, bench) = prod("");
    let folder = bench.path("state/secrets");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    let ran = bench.answer("auth login --store file", PASSWORD).exits(3).says("prod: ");
    assert!(!ran.err.contains("Password"), "{ran:?}");
}

#[test]
fn a_token_is_shown_when_that_is_asked_for() {
    let (_served, bench) = signed_in("");
    for line in ["auth token", "auth token -o json", "auth token -o yaml", "auth token -vv"] {
        let ran = bench.run(line).exits(0);
        assert!(ran.out.contains("(hidden)"), "{ran:?}");
        assert!(!ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"), "{ran:?}");
    }
    let shown = bench.run("auth token --reveal").exits(0).out;
    assert!(shown.starts_with("not-a-secret-access-") && shown.lines().count() == 1, "{shown}");
    let shown = bench.run("auth token --reveal -o json").exits(0).json();
    assert!(shown["access_token"].as_str().unwrap().starts_with("not-a-secret-access-"));
}

#[test]
fn a_wrong_password_is_not_kept_and_takes_no_good_one_away() {
    let (_served, bench) = prod("");
    bench.feed("auth login --store file --password-stdin", "not-a-secret-but-wrong").exits(4);
    assert!(secret_files(&bench).is_empty());
    assert!(!profiles_of(&bench).contains("store"), "nor is the choice of the store");
    bench.feed("auth login --store file --password-stdin", PASSWORD).exits(0);
    bench.feed("auth login --password-stdin", "not-a-secret-but-wrong").exits(4);
    bench.run("auth logout").exits(0);
    bench.run("users list").exits(0);
}

#[test]
fn a_secret_that_would_not_be_used_is_not_kept() {
    let (served, bench) = prod("");
    let bench = bench.with("IAMCTL_PROD_PASSWORD", PASSWORD);
    bench
        .feed("auth login --store file --password-stdin", "not-a-secret-but-wrong")
        .exits(2)
        .says("IAMCTL_PROD_PASSWORD wins over it");
    assert!(secret_files(&bench).is_empty());
    assert_eq!(served.totals("protegrity").0, 0);
    // With the variable alone the sign-in is a trial: nothing is kept.
    bench.run("auth login").exits(0);
    assert!(secret_files(&bench).is_empty());
}

#[test]
fn a_reference_says_where_the_secret_is_and_only_a_reference_will_do() {
    let (_served, bench) = prod("");
    let path = bench.file("password.txt", &format!("{PASSWORD}\n"));
    let plain = profiles_of(&bench);
    bench.file("config/profiles.toml", &format!("{plain}secrets.password = \"file:{path}\"\n"));
    bench.run("users list").exits(0);
    let status = bench.run("auth status -o json").exits(0).json();
    assert!(status[0]["source"].as_str().unwrap().starts_with("reference file:"));
    bench.file("config/profiles.toml", &format!("{plain}secrets.password = \"env:OUR_PASSWORD\"\n"));
    bench.run("users list").exits(3).says("OUR_PASSWORD is not set");
    let missing = bench.run("auth status").exits(3).says("OUR_PASSWORD is not set");
    assert!(missing.out.contains("missing; reference env:OUR_PASSWORD"), "{missing:?}");
    bench.run("auth login").exits(3).says("OUR_PASSWORD is not set");
    let bench = bench.with("OUR_PASSWORD", PASSWORD);
    bench.run("users list").exits(0);
    bench.file("config/profiles.toml", &format!("{plain}secrets.password = \"{PASSWORD}\"\n"));
    let ran = bench.run("users list").exits(3).says("env:NAME, file:PATH or cmd:COMMAND");
    assert!(!ran.err.contains(PASSWORD), "{ran:?}");
    assert!(secret_files(&bench).is_empty());
}

#[test]
fn renaming_takes_the_secrets_along_and_removing_takes_them_away() {
    let (served, bench) = signed_in("");
    bench.run("profiles rename prod test").exits(0);
    let bench = bench.with("IAMCTL_PROFILE", "test");
    served.count("/login/token");
    bench.run("users list").exits(0);
    assert_eq!(served.counted("/login/token"), 0, "token and password moved");
    assert_eq!(secret_files(&bench).len(), 1);
    bench.run("profiles rename test sandbox/x").exits(2);
    bench.run("profiles add other --platform protegrity --url https://o.example.test --username u").exits(0);
    bench.run("profiles rename test other").exits(6);
    bench.run("users list").exits(0);
    bench.run("profiles remove test --yes").exits(0);
    assert!(secret_files(&bench).is_empty());
}

#[test]
fn neither_token_nor_password_goes_to_another_address() {
    let (_served, bench) = signed_in("");
    let other = crate::wire::Wire::json("[]");
    bench.run(&format!("users list --url {}", other.url)).exits(3).says(&other.url).says("auth login");
    assert!(other.asked().is_empty(), "{:?}", other.asked());
}

#[test]
fn a_protected_profile_is_named_and_wants_its_name_before_anything_goes() {
    let (served, bench) = signed_in("--protect");
    bench.run("users list").exits(0);
    let foretold = "the real run writes to the protected profile prod";
    let dry = bench.run("users create --username ann --dry-run").exits(0).says(foretold);
    assert!(!dry.err.contains("confirm"), "{dry:?}");
    bench.run("users create --username ann").exits(0).says("writing to the protected profile prod");
    let dry = bench.run("users delete ann --dry-run -o json").exits(0).says("--yes with --confirm 'prod'");
    let flags = &dry.json()["dry_run"]["confirmation"]["flags"];
    assert_eq!(*flags, serde_json::json!(["--yes", "--confirm 'prod'"]));
    let (_, writes) = served.totals("protegrity");
    bench.run("users delete ann").exits(11).says("--yes with --confirm 'prod'");
    bench.run("users delete ann --yes").exits(11).says("--confirm 'prod'");
    bench.run("users delete ann --yes --confirm other").exits(11);
    bench.run("users delete ann --confirm prod").exits(11).says("--yes");
    assert_eq!(served.totals("protegrity").1, writes, "nothing was sent");
    bench.run("users delete ann --dry-run").exits(0);
    bench.run("users delete ann --yes --confirm prod").exits(0).says("protected profile prod");
    assert_eq!(served.totals("protegrity").1, writes + 1);
    bench.run("settings token-lifespan set --seconds 600 --yes").exits(11).says("--confirm");
    bench.run("settings token-lifespan set --seconds 600 --confirm prod").exits(0);
}

#[test]
fn a_key_of_the_wrong_form_is_refused_before_anything_is_sent_or_kept() {
    let served = Served::plain(5, still());
    let bench = Bench::on("sso").by(still());
    let url = served.url("secureauth");
    bench
        .run(&format!(
            "profiles add sso --platform secureauth --url {url} --realm secureauth2 \
             --app-id 1b700d2e7b7b4abfa1950c865e23e81a"
        ))
        .exits(0);
    let good = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    for bad in
        [&good[1..], &good.replace('0', "g"), &format!("{good}00"), "not-a-secret-key", &format!(" {good}")]
    {
        let ran = bench.feed("auth login --store file --app-key-stdin", bad).exits(3);
        assert!(ran.err.contains("64 hex digits") && !ran.err.contains(bad), "{ran:?}");
        assert!(secret_files(&bench).is_empty());
    }
    let without = bench.run("users get jdoe --setting reply_signature=warn");
    assert!(without.code == 3, "{without:?}");
    assert_eq!(served.totals("secureauth").0, 0);
}
