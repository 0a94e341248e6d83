//! `profiles add`: what is refused when it is given, what is asked for, and what stays.

use crate::bench::Bench;
use crate::profiles::profiles_of;

const ADD: &str = "profiles add x --url https://x.example.test";

#[test]
fn names_and_settings_that_cannot_be_are_refused_and_nothing_is_written() {
    let bench = Bench::new();
    for (line, told) in [
        (
            "profiles add sandbox/x --platform protegrity --url https://x.example.test --username u",
            "built-in",
        ),
        ("profiles add '' --platform protegrity --url https://x.example.test --username u", "empty"),
        (
            "profiles add environment --platform protegrity --url https://x.example.test --username u",
            "without",
        ),
        ("profiles add", "the name of the profile is missing"),
        ("profiles add x --url https://x.example.test", "--platform is missing"),
        ("profiles add x --platform protegrity", "--url is missing"),
        ("profiles add x --platform protegrity --url https://x.example.test", "--username is missing"),
        (
            "profiles add x --platform protegrity --url https://x.example.test --username u --realm r",
            "no setting 'realm'",
        ),
        (
            "profiles add x --platform protegrity --url https://x.example.test --username u --login-path by-foot",
            "auto, pty, legacy",
        ),
    ] {
        bench.run(line).exits(2).says(told);
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn files_that_a_profile_is_to_name_must_be_there() {
    let bench = Bench::new();
    let there = bench.file("there.pem", "");
    let add = "profiles add p --platform protegrity --url https://p.example.test --username u";
    for flag in ["--ca-bundle", "--client-cert", "--client-key"] {
        for missing in [bench.path("missing.pem"), bench.path("")] {
            bench.run(&format!("{add} {flag} '{}'", missing.display())).exits(2).says(flag);
        }
    }
    assert!(!bench.path("config/profiles.toml").exists());
    bench.run(&format!("{add} --ca-bundle '{there}'")).exits(0);
    assert!(profiles_of(&bench).contains("there.pem"));
}

#[test]
fn values_that_no_run_could_use_are_refused_when_they_are_given() {
    let bench = Bench::new();
    for (settings, told) in [
        ("--platform protegrity --username ''", "username"),
        ("--platform protegrity --username ' '", "it is empty"),
        ("--platform u4ids --client-id c --authority nonsense", "https://"),
        ("--platform u4ids --client-id c --authority http://ids.example.test", "in the clear"),
        ("--platform u4ids --client-id '' --authority https://ids.example.test", "client_id"),
        ("--platform hid --client-id c --tenant ../x", "one part of a path"),
        ("--platform hid --client-id c --tenant ..", "one part of a path"),
        ("--platform hid --client-id c --tenant t --api-version 10.3", "major number"),
        ("--platform hid --client-id c --tenant t --token-path token", "begins with /"),
        ("--platform secureauth --realm a/b --app-id 7f", "one part of a path"),
        ("--platform secureauth --realm r --app-id a:b", "colon"),
        ("--platform secureauth --realm r --app-id 7f --domain ..", "one part of a path"),
        ("--platform entrust --setting application_id=", "it is empty"),
        ("--platform protegrity --username u -o bogus", "no output format 'bogus'"),
    ] {
        bench.run(&format!("{ADD} {settings}")).exits(2).says(told);
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
    // The same holds where a run is told them.
    let run = "users list -p sandbox/protegrity --setting";
    bench.run(&format!("{run} username=")).exits(2).says("username");
    bench.run("users list -p sandbox/hid --setting tenant=../x").exits(2).says("one part of a path");
}

#[test]
fn an_answer_that_cannot_be_used_is_asked_for_again_at_once() {
    let bench = Bench::new();
    bench.run(&format!("{ADD} --platform protegrity --username u")).exits(0);
    let typed = "a/b\nX\nids\n7\n3\nids.example.test\nhttps://ids.example.test\nnonsense\n\
        https://ids.example.test/identity\nc\n";
    let ran = bench.answer("profiles add", typed).exits(0).says("profile ids added");
    let order =
        ["has a slash", "called \"x\" already", "must begin with https://", "must begin with https://"];
    let mut rest = ran.err.as_str();
    for words in order {
        let at = rest.find(words).unwrap_or_else(|| panic!("'{words}' is missing: {ran:?}"));
        rest = &rest[at + words.len()..];
    }
    assert!(profiles_of(&bench).contains("authority = \"https://ids.example.test/identity\""), "{ran:?}");
    bench.answer("profiles add", "a/b\na/b\na/b\n").exits(2).says("could be used");
}

#[test]
fn flags_for_output_and_network_stay_in_the_profile() {
    let bench = Bench::new();
    let add = format!("{ADD} --platform protegrity --username u -o json --insecure --timeout 7s");
    bench.run(&add).exits(0).says("warning: --insecure stays in profile x");
    let shown = bench.run("profiles show x -o json").exits(0).json();
    assert_eq!(bench.run("profiles show -o json").exits(0).json(), shown, "the only one is that of the run");
    assert_eq!(
        (&shown["output"], &shown["insecure"], &shown["timeout"]),
        (&"json".into(), &"true".into(), &"7s".into())
    );
    bench.run("profiles explain insecure -p x -o csv").exits(0);
}

#[test]
fn the_short_help_shows_what_is_required_and_who_shares_a_setting() {
    let bench = Bench::new();
    let help = bench.run("profiles add -h").exits(0).out;
    for flag in ["--platform <NAME>", "--url <URL>"] {
        assert!(help.contains(flag), "{help}");
    }
    let shared = help.lines().find(|line| line.contains("--client-id ")).unwrap();
    assert!(shared.contains("[u4ids, hid, scim]") && !shared.contains("u4ids-admin"), "{shared}");
    let login = bench.run("auth login -h").exits(0).out;
    assert!(login.contains("Client secret [u4ids, hid]"), "{login}");
}
