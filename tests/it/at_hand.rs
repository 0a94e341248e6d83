//! Help for the profile at hand: what its platform has, and a line that says so; everything where no profile is known.

use crate::bench::Bench;
use iamctl::platforms::PLATFORMS;

const REST: &str = "--help --all-platforms shows the rest";

/// The flags and commands that help names at the start of its lines.
fn named(help: &str) -> Vec<String> {
    let lines = help.split("\nExamples:").next().unwrap().lines().map(str::trim_start);
    let first = |line: &str| line.split_whitespace().find(|word| *word != "-p,").map(str::to_owned);
    lines.filter_map(first).collect()
}

#[test]
fn help_shows_what_the_platform_of_the_profile_has_and_says_so() {
    let all = Bench::new();
    for platform in PLATFORMS {
        let name = platform.name;
        let bench = Bench::on(&format!("sandbox/{name}"));
        let has = |path: &str| {
            platform.operations().any(|operation| {
                operation.command.path == path || operation.command.path.starts_with(&format!("{path} "))
            })
        };
        for resource in ["users", "groups", "clients", "authenticators"] {
            let help = bench.run(&format!("{resource} --help")).exits(0).out;
            if !has(resource) {
                let said =
                    format!("Shown for all platforms: profile sandbox/{name} ({name}) does not have it");
                assert!(help.contains(&said) && !help.contains(REST), "{name} {resource}: {help}");
                continue;
            }
            assert!(help.contains(&format!("Shown for profile sandbox/{name} ({name})")), "{help}");
            assert!(help.contains(REST), "{help}");
            let commands = help.split_once("Commands:\n").unwrap().1.split_once("\n\n").unwrap().0;
            for line in commands.lines() {
                let verb = line.split_whitespace().next().unwrap();
                let known = has(&format!("{resource} {verb}")) || ["edit", "follow"].contains(&verb);
                assert!(known, "{name} has no {resource} {verb}: {help}");
            }
            let whole = all.run(&format!("{resource} --help")).exits(0).out;
            let asked = bench.run(&format!("{resource} --help --all-platforms")).exits(0).out;
            assert_eq!(asked, whole, "{name}");
            assert!(!whole.contains("Shown for"), "{whole}");
        }
        let root = bench.run("--help").exits(0).out;
        assert_eq!(root.lines().any(|line| line.starts_with("  clients ")), has("clients"), "{name}: {root}");
        assert!(root.lines().any(|line| line.starts_with("  doctor ")) && root.contains(REST), "{root}");
    }
}

#[test]
fn flags_and_examples_are_those_of_the_platform_and_others_are_named() {
    let bench = Bench::on("sandbox/hid");
    let help = bench.run("users create --help").exits(0).out;
    let flags = named(&help);
    assert!(flags.contains(&"--external-id".to_owned()) && !flags.contains(&"--locale".to_owned()), "{help}");
    assert!(!help.contains("[only ") && !help.contains("sandbox/entrust"), "{help}");
    assert!(help.contains("Platforms: protegrity, secureauth, hid, entrust, scim\n"), "{help}");
    assert_eq!(bench.run("help users create").exits(0).out, help);
    assert_eq!(Bench::new().run("users create -h -p sandbox/hid").exits(0).out, help);
    let whole = Bench::new().run("users create --help").exits(0).out;
    for line in ["users create --all-platforms --help", "help users create --all-platforms"] {
        assert_eq!(bench.run(line).exits(0).out, whole, "{line}");
    }
    // A line that ends too soon shows the same.
    let ended = bench.run("users").exits(2);
    assert!(ended.err.contains("\n  enable ") && !ended.err.contains("\n  lock "), "{ended:?}");
    // What the platform does not have is shown as others have it.
    let lacking = bench.run("users password set --help").exits(0).out;
    assert!(lacking.contains("does not have it") && lacking.contains("Usage: iamctl users password set"));
    bench.run("users list --all-platforms").exits(2).says("--all-platforms goes with --help");
}

#[test]
fn help_goes_by_the_default_profile_and_never_fails_for_one() {
    let bench = Bench::new();
    let whole = bench.run("users create --help").exits(0).out;
    let add = "profiles add mine --platform u4ids --url https://u4ids.example.test --authority \
               https://u4ids.example.test/identity --client-id c";
    bench.run(add).exits(0);
    bench.run("clients --help").exits(0).out.contains("profile mine (u4ids)").then_some(()).unwrap();
    // Which of two is meant is not known.
    bench.run(&add.replace("mine", "yours")).exits(0);
    bench.run("profiles use --help").exits(0);
    let named = bench.run("users create --help -p none-such").exits(0);
    assert_eq!((named.out.as_str(), named.err.as_str()), (whole.as_str(), ""));
    for text in ["this is no TOML [", "[profiles.x]\nplatform = \"none\"\n", "default = 3\n", "\u{0}"] {
        bench.file("config/profiles.toml", text);
        for line in ["users create --help", "users create --help -p x"] {
            let ran = bench.run(line).exits(0);
            assert_eq!((ran.out.as_str(), ran.err.as_str()), (whole.as_str(), ""), "{text}: {line}");
        }
    }
    // A run without a profile has the platform of its flags.
    let bare = Bench::new().run("users --help --platform hid --url https://hid.example.test").exits(0).out;
    assert!(bare.contains("Shown for hid;"), "{bare}");
}
