//! `check`: what is found, what is accepted, and what the exit codes say.

use crate::bench::Bench;
use iamctl::clock::ManualClock;
use iamctl::platforms::PLATFORMS;
use iamctl::platforms::checks::{CheckFix, CheckTest, CheckTopic};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

fn at(instant: &str) -> Arc<ManualClock> {
    Arc::new(ManualClock::at(instant.parse().unwrap()))
}

fn rows(bench: &Bench, line: &str, code: u8) -> Vec<Value> {
    bench.run(&format!("{line} -o json -q")).exits(code).json().as_array().unwrap().clone()
}

#[test]
fn every_topic_is_checked_or_declared_impossible_on_every_platform() {
    for platform in PLATFORMS {
        for topic in CheckTopic::ALL {
            let checked = platform.checks.all.iter().any(|check| check.topic == topic);
            let declared = platform.checks.cannot.iter().any(|(own, why)| *own == topic && !why.is_empty());
            assert!(checked != declared, "{}: {}", platform.name, topic.word());
        }
        for check in platform.checks.all {
            assert!(platform.operation(check.read).is_some(), "{}: {}", platform.name, check.read.path);
            let is_known = |line: &str| platform.operations().any(|one| line.starts_with(one.command.path));
            let is_said = match check.fix {
                CheckFix::Command(line) | CheckFix::Removes(line, ..) => is_known(line),
                CheckFix::Ended(line, why) => is_known(line) && !why.is_empty(),
                CheckFix::None(why) => !why.is_empty(),
            };
            assert!(is_said, "{}: the fix of {}: {:?}", platform.name, check.kind, check.fix);
        }
    }
}

#[test]
fn all_profiles_are_checked_at_once_and_what_is_found_is_exit_10() {
    let bench = Bench::new().by(at("2026-12-01T00:00:00Z"));
    let found = rows(&bench, "check all --profile 'sandbox/*' --within 60d", 10);
    let profiles: BTreeSet<&str> = found.iter().map(|row| row["profile"].as_str().unwrap()).collect();
    for platform in ["sandbox/protegrity", "sandbox/u4ids", "sandbox/hid", "sandbox/entrust"] {
        assert!(profiles.contains(platform), "{platform}: {profiles:?}");
    }
    let severities: Vec<&str> = found.iter().map(|row| row["severity"].as_str().unwrap()).collect();
    let order =
        |word: &&str| ["critical", "high", "medium", "low", "info"].iter().position(|own| own == word);
    assert!(severities.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])), "{severities:?}");
}

#[test]
fn secrets_that_end_are_found_with_the_command_that_fixes_it() {
    let bench = Bench::on("sandbox/u4ids").by(at("2026-12-01T00:00:00Z"));
    let found = rows(&bench, "check secrets --within 60d", 10);
    let of = |name: &str| found.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{found:?}"));
    let ended = of("web/1");
    assert_eq!((&ended["severity"], &ended["what"]), (&"critical".into(), &"ended 2025-06-30".into()));
    assert_eq!(ended["fix"], "iamctl clients secrets delete web 1 --profile sandbox/u4ids");
    let ends = found.iter().find(|row| row["severity"] != "critical").unwrap();
    assert!(ends["fix"].as_str().unwrap().contains("'secrets rotate' makes another one"), "{ends}");
    let fewer = rows(&bench, "check secrets --within 1d", 10);
    assert!(fewer.len() < found.len(), "what ends later is no finding: {fewer:?}");
    bench.run("check certificates").exits(0).says("shows no certificates");
}

#[test]
fn accounts_that_nobody_signs_in_with_and_holders_of_roles_are_found() {
    let bench = Bench::on("sandbox/entrust").by(at("2026-12-01T00:00:00Z"));
    let dormant = rows(&bench, "check dormant --since 90d", 10);
    assert!(dormant.iter().all(|row| row["kind"] == "account"), "{dormant:?}");
    let privileged = rows(&bench, "check privileged", 10);
    assert!(
        privileged.iter().any(|row| row["what"].as_str().unwrap().starts_with("holds ")),
        "{privileged:?}"
    );
    let bench = Bench::on("sandbox/protegrity");
    let admins = rows(&bench, "check privileged", 10);
    assert!(admins.iter().any(|row| row["name"] == "admin"), "{admins:?}");
}

#[test]
fn accepted_findings_are_left_out_until_their_day_and_an_old_line_is_told() {
    let bench = Bench::on("sandbox/u4ids").by(at("2026-12-01T00:00:00Z"));
    let all = rows(&bench, "check secrets --within 60d", 10).len();
    let file = |until: &str| {
        bench.file("accepted.csv", &format!("check,name,until,reason\nsecrets,web/1,{until},known\n"))
    };
    let now = rows(&bench, &format!("check secrets --within 60d --ignore {}", file("2026-12-31")), 10).len();
    assert_eq!(now, all - 1);
    let old = bench.run(&format!("check secrets --ignore {}", file("2026-11-30"))).exits(10);
    assert!(old.err.contains("line 2 has ended"), "{old:?}");
    let idle = bench.file("idle.csv", "name,until\nnobody,2026-12-31\n");
    bench.run(&format!("check secrets --ignore {idle}")).exits(10).says("line 2 fits nothing");
    bench.run(&format!("check secrets --ignore {idle} -q")).exits(10).says("line 2 fits nothing");
    let other = bench.file("other.csv", "check,name,until\nunused,nobody,2026-12-31\n");
    let unasked = bench.run(&format!("check secrets --ignore {other}")).exits(10);
    assert!(!unasked.err.contains("fits nothing"), "{unasked:?}");
    let everything = bench.file("all.csv", "check,until\nsecrets,2026-12-31\n");
    bench.run(&format!("check secrets --ignore {everything}")).exits(0);
    for bad in ["check,name\nsecrets,x\n", "check,until\nsecrets,soon\n", "check,until\ntypo,2026-12-31\n"] {
        let path = bench.file("bad.csv", bad);
        bench.run(&format!("check secrets --ignore {path}")).exits(2);
    }
}

#[test]
fn a_profile_that_cannot_be_asked_is_exit_9_and_the_others_are_checked() {
    let bench = Bench::new();
    let lost = "[profiles.gone]\nplatform = \"hid\"\nurl = \"http://127.0.0.1:1\"\ntenant = \"t1\"\nclient_id = \"c\"\n";
    bench.file("config/profiles.toml", lost);
    let ran = bench.run("check privileged --profile sandbox/protegrity,gone -o json").exits(9).says("gone");
    assert!(ran.err.contains("1 of 2 "), "{ran:?}");
    bench.run("check privileged --profile gone").exits(9).says("1 of 1 ");
    assert!(ran.json().as_array().unwrap().iter().any(|row| row["name"] == "admin"), "{ran:?}");
    for (line, code) in [("check all --within -3d", 2), ("check nothing", 2), ("check all --since never", 2)]
    {
        bench.run(&format!("{line} -p sandbox/u4ids")).exits(code);
    }
}

#[test]
fn the_page_has_the_findings_and_a_chart_and_needs_nothing_else() {
    let bench = Bench::on("sandbox/u4ids").by(at("2026-12-01T00:00:00Z"));
    let path = bench.path("findings.html").display().to_string();
    bench.run(&format!("check all --within 60d --html {path}")).exits(10);
    let html = std::fs::read_to_string(&path).unwrap();
    assert!(
        html.contains("<svg") && html.contains("What ends when") && html.contains("web&#x2f;1"),
        "{html}"
    );
    assert!(html.contains("<h2>critical</h2>") && !html.contains("src="));
}

#[test]
fn an_answer_that_leaves_out_what_a_check_looks_at_is_not_clean() {
    for (platform, topic, member) in [
        ("u4ids", "secrets", "clientSecrets"),
        ("u4ids", "privileged", "allowedScopes"),
        ("entrust", "dormant", "lastAuthTime"),
        ("protegrity", "privileged", "enabled"),
        ("protegrity", "certificates", "enabled"),
        ("u4ids", "unused", "enabled"),
        ("entrust", "certificates", "protocol"),
        ("hid", "secrets", "status"),
        ("hid", "privileged", "active"),
        ("scim", "privileged", "userName"),
        ("scim", "privileged", "id"),
    ] {
        let bench = Bench::new().by(at("2026-12-01T00:00:00Z"));
        let line = format!("check {topic} -p sandbox/{platform}");
        assert_ne!(bench.run(&line).code, 9, "{platform} {topic}");
        bench.run(&format!("sandbox fault missing-member --member {member}")).exits(0);
        bench.run(&line).exits(9).says(member);
    }
}

#[test]
fn every_profile_that_is_named_is_checked_however_often_the_flag_is_given() {
    let bench = Bench::new().by(at("2026-12-01T00:00:00Z"));
    let profiles = |line: &str| -> BTreeSet<String> {
        rows(&bench, line, 10).iter().map(|row| row["profile"].as_str().unwrap().to_owned()).collect()
    };
    let both = profiles("check privileged -p sandbox/protegrity -p sandbox/hid");
    assert_eq!(both, profiles("check privileged -p sandbox/protegrity,sandbox/hid"));
    assert_eq!(both.len(), 2);
}

#[test]
fn a_page_of_an_earlier_run_is_replaced_and_any_other_file_is_not() {
    let bench = Bench::new().by(at("2026-12-01T00:00:00Z"));
    let line = "check privileged -p sandbox/hid --html page.html";
    let page = bench.file("page.html", "");
    std::fs::remove_file(&page).unwrap();
    let line = line.replace("page.html", &page);
    bench.run(&line).exits(10);
    let first = std::fs::read_to_string(&page).unwrap();
    bench.run(&line.replace("sandbox/hid", "sandbox/protegrity")).exits(10);
    let second = std::fs::read_to_string(&page).unwrap();
    assert!(first.contains("Help desk") && !second.contains("Help desk") && second.contains("administrator"));
    std::fs::write(&page, "notes of mine").unwrap();
    bench.run(&line).exits(2).says("exists already");
    assert_eq!(std::fs::read_to_string(&page).unwrap(), "notes of mine");
}

#[test]
fn a_list_that_does_not_add_up_is_no_clean_answer() {
    for (platform, topic, fault) in [
        ("hid", "secrets", "cut --calls reads"),
        ("hid", "privileged", "wrong-total --total 999"),
        ("scim", "privileged", "cut --calls reads"),
        ("scim", "privileged", "wrong-total --total 999"),
        ("protegrity", "certificates", "cut --calls reads"),
        ("u4ids", "unused", "cut --calls reads"),
        ("hid", "secrets", "rows-deleted --count 2"),
        ("scim", "privileged", "wrong-total --total 2"),
    ] {
        let bench = Bench::new().by(at("2026-12-01T00:00:00Z"));
        bench.run(&format!("sandbox fault {fault}")).exits(0);
        bench.run(&format!("check {topic} -p sandbox/{platform} --retries 0")).exits(9).says("failed");
    }
}

/// What an answer may leave out, or have as null: an instant that there is not, and what the standard lets go.
const MAY_BE_NULL: &[(&str, &str)] = &[
    ("u4ids", "expiration"),
    ("u4ids", "lastUsed"),
    ("entrust", "lastAuthTime"),
    ("entrust", "verificationCertificateExpiryDate"),
    ("entrust", "verificationCertificate2ExpiryDate"),
    ("scim", "active"),
    ("scim", "roles"),
];

#[test]
fn what_an_account_holds_counts_where_it_shows_no_name() {
    for fault in ["null-member", "missing-member"] {
        for platform in ["entrust", "hid", "scim"] {
            let bench = Bench::on(&format!("sandbox/{platform}")).by(at_now());
            let before = bench.run("check privileged -o json -q").exits(10).json();
            let member = if platform == "entrust" { "name" } else { "display" };
            bench.run(&format!("sandbox fault {fault} --member {member}")).exits(0);
            let after = bench.run("check privileged -o json -q").exits(10).json();
            let count = |found: &Value| found.as_array().unwrap().len();
            assert_eq!(count(&after), count(&before), "{platform} {fault}: {after}");
        }
    }
}

#[test]
fn what_a_check_looks_at_and_is_null_or_missing_is_not_clean() {
    let mut seen = BTreeSet::new();
    for platform in PLATFORMS {
        for check in platform.checks.all {
            let looked_at =
                check.only.iter().map(|(at, _)| *at).chain([check.each.0, check.test.at(), check.row.0]);
            for at in looked_at.filter(|at| !at.is_empty() && !at.starts_with("/with/")) {
                let member = at.trim_start_matches('/').split('/').next().unwrap();
                let (name, topic) = (platform.name, check.topic.word());
                if MAY_BE_NULL.contains(&(name, member)) || !seen.insert((name, topic, member)) {
                    continue;
                }
                for fault in ["null-member", "missing-member"] {
                    let bench = Bench::new().by(at_now());
                    bench.run(&format!("sandbox fault {fault} --member {member} --platform {name}")).exits(0);
                    let ran = bench.run(&format!("check {topic} -p sandbox/{name}"));
                    assert_eq!(ran.code, 9, "{name} {topic} {fault} {member}: {ran:?}");
                }
            }
        }
    }
    assert!(seen.len() > 12, "{seen:?}");
}

fn at_now() -> Arc<ManualClock> {
    at("2026-12-01T00:00:00Z")
}

#[test]
fn every_fix_is_a_command_that_fixes_it_as_printed_or_says_that_there_is_none() {
    let mut kinds = BTreeSet::new();
    for platform in PLATFORMS.iter().filter(|platform| !platform.checks.all.is_empty()) {
        let bench = Bench::new().by(at_now());
        let check = format!("check all --within 900d -p sandbox/{}", platform.name);
        let mut fixed = Vec::new();
        for row in rows(&bench, &check, 10) {
            let fix = row["fix"].as_str().unwrap();
            let is_none = fix.starts_with("no command: ");
            // Whoever takes its own roles away cannot look any more.
            if row["name"] == "admin" {
                continue;
            }
            kinds.insert((platform.name, row["kind"].clone().to_string(), is_none));
            if is_none {
                continue;
            }
            let line = fix.strip_prefix("iamctl ").unwrap_or_else(|| panic!("{row}"));
            let name = shlex::try_quote(row["name"].as_str().unwrap()).unwrap().into_owned();
            let ran = bench.run(&format!("{line} --yes --confirm {name}"));
            assert_eq!(ran.code, 0, "{fix}: {ran:?}");
            fixed.push(row);
        }
        let is_one = |left: &Value, right: &Value| {
            ["kind", "name", "what", "when"].iter().all(|name| left[name] == right[name])
        };
        // Where all was fixed, nothing is found.
        let left = bench.run(&format!("{check} -o json -q")).json();
        for row in left.as_array().unwrap() {
            assert!(!fixed.iter().any(|one| is_one(one, row)), "it is found still: {row}");
        }
    }
    assert!(kinds.len() > 10, "{kinds:?}");
}

#[test]
fn what_was_not_asked_does_not_read_as_clean() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 500 --platform scim --times 50").exits(0);
    let ran = bench.run("check privileged --profile sandbox/scim,sandbox/secureauth").exits(9);
    assert!(ran.err.contains("no findings on 1 of 2 profiles"), "{ran:?}");
    let ran = bench.run("check privileged --profile sandbox/scim,sandbox/secureauth -o json").exits(9);
    assert_eq!(ran.json(), serde_json::json!([]));
}

#[test]
fn each_role_that_an_account_holds_is_in_the_command_that_takes_it() {
    let bench = Bench::on("sandbox/protegrity");
    for row in rows(&bench, "check privileged", 10) {
        let held = row["what"].as_str().unwrap().strip_prefix("holds ").unwrap().split(", ").count();
        let fix = row["fix"].as_str().unwrap();
        assert_eq!(fix.matches(" --role ").count(), held, "{row}");
        assert!(!fix.contains("ROLE") && !fix.contains('{'), "{row}");
    }
    let held = |test: &CheckTest| matches!(test, CheckTest::Holds(..));
    let all = PLATFORMS.iter().flat_map(|platform| platform.checks.all);
    assert!(all.filter(|check| check.held_somewhere).all(|check| held(&check.test)));
}
