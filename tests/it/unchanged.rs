//! A change that is so already: nothing is sent, and it is told so.

use crate::bench::{Bench, INPUT, Ran};
use iamctl::commands::{ArgKind, Effect};
use iamctl::platforms::{Operation, PLATFORMS};

/// Operations that send what is so already, each with the reason. An entry that does not fails the test.
const SENT_AGAIN: &[(&str, &str, &str)] = &[
    ("protegrity", "settings token-lifespan set", "nothing shows it"),
    ("protegrity", "system log-level set", "how the level is shown is not known"),
    ("secureauth", "users enable", "a lock hides whether an account is switched off"),
    ("secureauth", "users disable", "a lock hides whether an account is switched off"),
    ("entrust", "authenticators face update", "only the list of a user's faces shows it"),
    ("entrust", "users locations set-expected", "the list is compared by the platform alone"),
    ("entrust", "users bulk update", "the platform's own call for many rows is sent as it is"),
    ("entrust", "tenants entitlements set", "a quantity is ordered, not set"),
];

/// Whether an operation sets members of a thing that is there to values that were typed, none of them a secret.
fn updates(operation: &Operation) -> bool {
    let verb = operation.command.verb();
    let sets = ["update", "enable", "disable", "label"].contains(&verb) || verb.starts_with("set");
    let mut args = operation.body.iter().filter_map(|field| field.arg);
    sets && operation.command.effect > Effect::Read && !args.any(|arg| arg.kind == ArgKind::Secret)
}

/// An example with times that do not move, if all of it stands in flags.
fn by_flags(example: &str) -> Option<String> {
    let files = ["--patch ", "--replace ", "--kba-file "];
    let at = "2030-01-01T00:00:00Z";
    (!files.iter().any(|file| example.contains(file))).then(|| example.replace("30d", at).replace("90d", at))
}

#[test]
fn rows_that_were_shown_and_change_nothing_need_no_confirmation() {
    for (platform, resource) in [
        ("protegrity", "users"),
        ("protegrity", "groups"),
        ("protegrity", "roles"),
        ("u4ids", "tenants"),
        ("hid", "users"),
        ("entrust", "users"),
        ("entrust", "clients admin-api"),
        ("entrust", "webhooks"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run("sandbox reset --users 20").exits(0);
        let shown = bench.run(&format!("{resource} list -o csv")).exits(0).out;
        let file = bench.file("rows.csv", &shown);
        let writes = bench.counters(platform).1;
        let ran = bench.run(&format!("{resource} update --each {file} -o json")).exits(0);
        let rows = ran.json();
        let rows = rows.as_array().unwrap();
        assert!(!rows.is_empty() && rows.iter().all(|row| row["outcome"] == "unchanged"), "{ran:?}");
        assert!(ran.err.contains(&format!("{} unchanged", rows.len())), "{ran:?}");
        assert_eq!(bench.counters(platform).1, writes, "{platform} {resource}");
    }
}

#[test]
fn rows_of_which_one_changes_are_asked_about_with_their_number() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("sandbox reset --users 20").exits(0);
    let shown = bench.run("groups list -o json").exits(0).json();
    let groups = shown.as_array().unwrap().iter().map(|group| group["id"].as_str().unwrap());
    let mut rows: String = groups.map(|id| format!("{id},\n")).collect();
    rows = format!("id,user\n{}", rows.replacen(",\n", ",siobhan.oconnor\n", 1));
    let file = bench.file("groups.csv", &rows);
    bench.run(&format!("groups update --each {file}")).exits(11).says("--yes");
    let ran = bench.answer(&format!("groups update --each {file}"), "n\n").exits(11);
    assert!(ran.err.contains(", 1 of them would change"), "{ran:?}");
}

#[test]
#[allow(clippy::print_stdout)]
fn an_update_with_values_that_are_there_sends_nothing_and_says_so() {
    let (mut failures, mut count) = (Vec::new(), 0);
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|operation| updates(operation)) {
            let path = operation.command.path;
            let known = SENT_AGAIN.iter().find(|(on, known, _)| (*on, *known) == (platform.name, path));
            for line in operation.examples.iter().filter_map(|example| by_flags(example)) {
                let bench = Bench::on(&format!("sandbox/{}", platform.name));
                bench.run("sandbox reset --users 20").exits(0);
                let sure = format!("{line} --yes --confirm sandbox/{} -o json", platform.name);
                let run = || -> Ran {
                    let ran = bench.feed(&sure, INPUT);
                    if ran.code == 2 { bench.feed(&format!("{line} -o json"), INPUT) } else { ran }
                };
                run().exits(0);
                let writes = bench.counters(platform.name).1;
                let ran = run();
                // Under another name, it is not found by the old one.
                let renamed = line.contains("--name") && ran.code == 5;
                let told = renamed || ran.code == 0 && ran.json()["changed"] == false;
                let quiet = bench.counters(platform.name).1 == writes;
                match (known, quiet && told) {
                    (None, true) => count += 1,
                    (Some((_, _, reason)), false) => println!("{} {line}: sent, {reason}", platform.name),
                    (Some(_), true) => {
                        failures.push(format!("{} {path}: strike its exception", platform.name))
                    }
                    (None, false) => failures.push(format!("{} {line}: {quiet} {ran:?}", platform.name)),
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count > 60, "{count}");
}

#[test]
fn a_flag_that_says_what_is_there_beside_one_that_does_not_is_sent_and_so_is_a_shorter_list() {
    let bench = Bench::on("sandbox/entrust");
    bench.run("users update ann.example --user-alias first --user-alias second --yes").exits(0);
    let writes = || bench.counters("entrust").1;
    let before = writes();
    bench.run("users update ann.example --first-name Ann").exits(0).says("nothing to change");
    assert_eq!(writes(), before);
    bench.run("users update ann.example --first-name Ann --last-name Sample").exits(0);
    bench.run("users update ann.example --user-alias first --yes").exits(0);
    assert_eq!(writes(), before + 2);
    let user = bench.run("users get ann.example -o json").exits(0).json();
    assert_eq!(user["lastName"], "Sample");
    let aliases = user["userAliases"].as_array().unwrap();
    assert_eq!(aliases.iter().filter(|alias| alias["type"] == "CUSTOM").count(), 1, "{user}");
    // An order to the platform is no value that is shown.
    bench.run("users update ann.example --first-name Ann --mail").exits(0);
    assert_eq!(writes(), before + 3);
}

#[test]
fn a_dry_run_of_what_is_so_already_plans_nothing() {
    let bench = Bench::on("sandbox/entrust");
    let ran = bench.run("users update ann.example --first-name Ann --dry-run -o json").exits(0);
    assert_eq!(ran.json()["changed"], false, "{ran:?}");
}
