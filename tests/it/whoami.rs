//! Who a profile signs in as, and which commands that opens: told before a refusal, as far as the platform tells it.

use crate::bench::Bench;
use iamctl::platforms::{Flow, PLATFORMS};
use serde_json::Value;

fn access<'a>(report: &'a Value, command: &str) -> &'a str {
    let commands = report["commands"].as_array().unwrap();
    let found = commands.iter().find(|one| one["command"] == command);
    found.unwrap_or_else(|| panic!("'{command}' is missing"))["access"].as_str().unwrap()
}

#[test]
fn the_account_is_told_with_its_rights_and_the_commands_that_they_open() {
    let auditor = Bench::on("sandbox/entrust-auditor").run("auth whoami -o json").exits(0).json();
    assert_eq!(auditor["kind"], "application");
    assert_eq!(auditor["roles"], serde_json::json!(["Auditor"]));
    assert_eq!(auditor["permissions"], serde_json::json!(["ALL:VIEW"]));
    assert_eq!(access(&auditor, "users get"), "open");
    assert_eq!(access(&auditor, "users create"), "closed");
    assert_eq!(access(&auditor, "tenants list"), "closed", "that is for a role of the service provider");
    let admin = Bench::on("sandbox/entrust").run("auth whoami -o json").exits(0).json();
    assert_eq!((access(&admin, "users create"), access(&admin, "tenants list")), ("open", "open"), "{admin}");
    assert_eq!(admin["closed"], 0);

    let viewer = Bench::on("sandbox/protegrity-viewer").run("auth whoami -o json").exits(0).json();
    assert_eq!(
        (access(&viewer, "users list"), access(&viewer, "users create")),
        ("open", "closed"),
        "{viewer}"
    );
    assert_eq!(access(&viewer, "entra config get"), "unknown", "no permission is named for it");
    let viewer = Bench::on("sandbox/protegrity-viewer").run("auth whoami").exits(0);
    assert!(viewer.out.contains("viewer"), "{viewer:?}");
}

#[test]
fn what_the_platform_does_not_tell_is_said_and_nothing_is_guessed() {
    for profile in
        ["sandbox/hid", "sandbox/hid-reader", "sandbox/u4ids", "sandbox/u4ids-reader", "sandbox/secureauth"]
    {
        let bench = Bench::on(profile);
        let platform = profile.trim_start_matches("sandbox/").trim_end_matches("-reader");
        let platform = PLATFORMS.iter().find(|known| known.name == platform).unwrap();
        let ran = bench.run("auth whoami -o json").exits(0).says(platform.rights.untold);
        let report = ran.json();
        assert_eq!(report["permissions"], Value::Null, "{report}");
        assert_eq!(report["account"], report["account"].as_str().unwrap());
        assert_eq!(
            access(
                &report,
                platform.operations().find(|one| !matches!(one.flow, Flow::Session)).unwrap().command.path
            ),
            "unknown"
        );
    }
    // A role that may not read its own application is told what that needs.
    let desk =
        Bench::on("sandbox/entrust-helpdesk").run("auth whoami -o json").exits(0).says("APPLICATIONS:VIEW");
    assert_eq!(access(&desk.json(), "users create"), "unknown");
    Bench::on("sandbox/protegrity-noaccess").run("auth whoami").exits(4).says("can_create_token");
}

#[test]
fn commands_that_the_account_may_not_carry_out_are_marked_among_the_capabilities() {
    let bench = Bench::on("sandbox/entrust-auditor");
    let rows = bench.run("capabilities users --check -o json").exits(0).json();
    let row = |command: &str| {
        rows.as_array().unwrap().iter().find(|row| row["command"] == command).unwrap().clone()
    };
    assert_eq!(
        (row("users get")["access"].as_str(), row("users create")["access"].as_str()),
        (Some("open"), Some("closed"))
    );
    assert_eq!(row("users create")["needs"], "USERS:ADD");
    assert!(rows.as_array().unwrap().iter().all(|row| row["platform"] == "entrust"));
    bench.run("capabilities users --check").exits(0).out.contains("closed").then_some(()).unwrap();
    // Without the flag nobody is asked.
    let before = bench.counters("entrust").0;
    bench.run("capabilities users").exits(0);
    assert_eq!(bench.counters("entrust").0, before);
}

/// Each example of a command that reads, carried out as each account of the sandbox: what is told to be open is, and
/// what is told to be closed is not.
#[test]
fn what_is_told_of_an_account_is_what_the_platform_does() {
    for (profile, name) in [
        ("sandbox/entrust", "entrust"),
        ("sandbox/entrust-auditor", "entrust"),
        ("sandbox/protegrity", "protegrity"),
        ("sandbox/protegrity-viewer", "protegrity"),
    ] {
        let bench = Bench::on(profile);
        let report = bench.run("auth whoami -o json").exits(0).json();
        let platform = PLATFORMS.iter().find(|known| known.name == name).unwrap();
        let mut held = 0;
        // Every third, so that it stays quick.
        for operation in platform.operations().filter(|one| !matches!(one.flow, Flow::Session)).step_by(3) {
            let Some(example) = operation.examples.first() else { continue };
            bench.run("sandbox reset").exits(0);
            let ran = bench.feed(&format!("{example} --yes"), crate::bench::INPUT);
            let ran = if ran.code == 2 { bench.feed(example, crate::bench::INPUT) } else { ran };
            match access(&report, operation.command.path) {
                "open" => assert_ne!(ran.code, 4, "{profile}: {example} is told to be open: {ran:?}"),
                // What asks for a name, or reads before it writes, may end before it is refused.
                "closed" if ![2, 11].contains(&ran.code) => {
                    assert_eq!(ran.code, 4, "{profile}: {example} is told to be closed: {ran:?}");
                }
                _ => continue,
            }
            held += 1;
        }
        assert!(held > 10, "{profile}: {held} were held");
    }
}
