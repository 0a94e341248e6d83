//! Undoing takes back what its run did, where that was written, and nothing of anybody else.

use crate::bench::Bench;
use serde_json::Value;

fn last(bench: &Bench) -> String {
    let runs = bench.run("history list -o json").exits(0).json();
    runs.as_array().unwrap().last().unwrap()["run"].as_str().unwrap().to_owned()
}

/// What tells of an account whether it can be used.
fn status(bench: &Bench, profile: &str, read: &str) -> Value {
    let shown = bench.run(&format!("{read} -p sandbox/{profile} -o json")).exits(0).json();
    serde_json::json!([shown["status"], shown["locked"], shown["state"], shown["enabled"], shown["active"]])
}

#[test]
fn a_state_that_was_so_before_is_not_taken_back() {
    for (profile, change, read) in [
        ("secureauth", "users enable jdoe", "users status jdoe"),
        ("secureauth", "users unlock jdoe", "users status jdoe"),
        ("entrust", "users unlock maria.garcia", "users get maria.garcia"),
        ("entrust", "users enable maria.garcia", "users get maria.garcia"),
        ("hid", "users enable maria.garcia", "users get maria.garcia"),
    ] {
        let bench = Bench::new();
        let before = status(&bench, profile, read);
        bench.run(&format!("{change} -p sandbox/{profile}")).exits(0);
        let ran = bench.run("undo last --yes");
        // What changed nothing may have written nothing.
        assert!(matches!(ran.code, 0 | 5), "{profile} {change}: {ran:?}");
        assert_eq!(status(&bench, profile, read), before, "{profile} {change}");
    }
}

#[test]
fn a_state_comes_back_unless_somebody_set_another_one_since() {
    for (profile, change, read) in [
        ("secureauth", "users disable jdoe --yes", "users status jdoe"),
        ("secureauth", "users lock jdoe --yes", "users status jdoe"),
        ("entrust", "users lock maria.garcia --yes", "users get maria.garcia"),
        ("entrust", "users disable maria.garcia --yes", "users get maria.garcia"),
    ] {
        let bench = Bench::new();
        let before = status(&bench, profile, read);
        bench.run(&format!("{change} -p sandbox/{profile}")).exits(0);
        assert_ne!(status(&bench, profile, read), before, "{profile} {change}");
        bench.run("undo last --yes").exits(0);
        assert_eq!(status(&bench, profile, read), before, "{profile} {change}");
    }
    let bench = Bench::on("sandbox/secureauth");
    bench.run("users disable jdoe --yes").exits(0);
    let run = last(&bench);
    bench.run("users enable jdoe --no-history").exits(0);
    bench.run(&format!("undo {run} --yes")).exits(0).says("as it was before");
    bench.run("users lock jdoe --yes --no-history").exits(0);
    bench.stops("secureauth", (&format!("undo {run} --yes"), ""), 6, "status");
}

#[test]
fn what_is_known_by_its_name_alone_is_compared_with_what_was_left_and_its_loss_is_said_before() {
    let create = |bench: &Bench, first: &str, extra: &str| {
        let line = format!(
            "users create --username bb2 --first-name {first} --email bb2@example.test --password-stdin {extra}"
        );
        bench.feed(&line, "Str0ng-not-a-secret-1\n").exits(0);
    };
    let bench = Bench::on("sandbox/secureauth");
    create(&bench, "Ann", "");
    let run = last(&bench);
    let planned = bench.run(&format!("undo {run} --dry-run -o json")).exits(0).json();
    let note = planned[0]["note"].as_str().unwrap();
    assert!(note.contains("by its name alone") && note.contains("needs the password"), "{note}");
    bench.run("users update bb2 --first-name Other --no-history").exits(0);
    bench.stops("secureauth", (&format!("undo {run} --yes"), ""), 6, "firstName");
    bench.run("users update bb2 --first-name Ann --no-history").exits(0);
    bench.run("users disable bb2 --yes --no-history").exits(0);
    bench.stops("secureauth", (&format!("undo {run} --yes"), ""), 6, "status");
    // Another person's of that name.
    bench.run("users delete bb2 --yes --no-history").exits(0);
    create(&bench, "Bea", "--no-history");
    bench.stops("secureauth", (&format!("undo {run} --yes"), ""), 6, "firstName");
    bench.run("users delete bb2 --yes --no-history").exits(0);
    create(&bench, "Ann", "");
    bench.stops("secureauth", ("undo last", ""), 11, "by its name alone");
    bench.run("undo last --yes").exits(0);
    bench.run("users get bb2").exits(5);
}

#[test]
fn the_last_run_is_that_of_the_profile_that_was_asked_for_and_another_ones_is_refused() {
    let bench = Bench::new();
    bench.run("users update maria.garcia --first-name Mary -p sandbox/scim").exits(0);
    bench.run("users update maria.garcia --first-name Mia -p sandbox/protegrity").exits(0);
    let run = last(&bench);
    let name = |profile: &str| {
        bench
            .run(&format!("users get maria.garcia -p sandbox/{profile} --jq '.firstName // .name.givenName'"))
            .out
    };
    for line in [format!("undo {run} --yes -p sandbox/scim"), format!("undo {run}.1 --yes -p sandbox/scim")] {
        bench.run(&line).exits(2).says("sandbox/protegrity").says("sandbox/scim");
    }
    bench.run("undo last --yes -p sandbox/entrust").exits(5).says("sandbox/entrust");
    bench.run("undo last --yes -p sandbox/scim").exits(0);
    assert!(name("protegrity").contains("Mia") && name("scim").contains("Maria"));
    bench.run("undo last --yes -p sandbox/protegrity").exits(0);
    assert!(name("protegrity").contains("Maria"));
}

#[test]
fn an_entry_belongs_to_the_tenant_that_its_profile_led_to() {
    for (profile, change, setting) in [
        ("hid", "users update maria.garcia --first-name Mary", "tenant"),
        ("secureauth", "users update jdoe --first-name Mary", "realm"),
        ("secureauth", "users update jdoe --first-name Mary", "domain"),
    ] {
        let bench = Bench::on(&format!("sandbox/{profile}"));
        bench.run(change).exits(0);
        let refused = bench.run(&format!("undo last --yes --setting {setting}=t2other")).exits(3);
        refused.says("t2other").says(setting);
        bench.run("undo last --yes").exits(0);
    }
}

#[test]
fn rows_that_shared_a_call_are_undone_one_by_one() {
    for profile in ["scim", "entrust"] {
        let bench = Bench::on(&format!("sandbox/{profile}"));
        let rows: String = (0..6).map(|n| format!("bk{n},F{n},Last,bk{n}@example.test\n")).collect();
        let file = format!("username,first-name,last-name,email\n{rows}");
        bench.feed("users create --each -", &file).exits(0);
        let run = last(&bench);
        bench.run("users update bk2 --first-name Other --no-history").exits(0);
        bench.run(&format!("undo {run} --yes")).exits(6).says("bk2 was changed since");
        bench.run("users update bk2 --first-name F2 --no-history").exits(0);
        bench.run(&format!("undo {run} --yes")).exits(0);
        for n in 0..6 {
            bench.run(&format!("users get bk{n}")).exits(5);
        }
    }
}

#[test]
fn a_member_that_the_platform_derives_is_no_conflict_after_a_lost_answer() {
    let bench = Bench::on("sandbox/hid");
    bench.run("sandbox fault lost-answer --times 1 --platform hid").exits(0);
    bench.run("users update bjorn.bauer --first-name Q1").exits(0);
    bench.run("sandbox fault --clear").exits(0);
    bench.run("undo last --yes").exits(0);
    let user = bench.run("users get bjorn.bauer -o json").exits(0).json();
    assert_ne!(user["name"]["givenName"], "Q1");
}

#[test]
fn a_renamed_user_has_its_name_back() {
    for profile in ["protegrity", "entrust", "hid", "scim"] {
        let bench = Bench::on(&format!("sandbox/{profile}"));
        bench.run("users update maria.garcia --username maria.new --yes").exits(0);
        bench.run("undo last --yes").exits(0);
        bench.run("users get maria.garcia").exits(0);
        bench.run("users get maria.new").exits(5);
    }
}

#[test]
fn the_secrets_of_a_client_are_said_to_be_lost() {
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients delete web --yes --confirm web").exits(0);
    assert!(bench.run("undo last --dry-run").exits(0).out.contains("secrets"));
}

#[test]
fn a_dry_run_ends_as_the_run_would_and_names_what_it_is_about() {
    let bench = Bench::new();
    bench
        .run("people offboard maria.garcia@example.test -p sandbox/hid --confirm maria.garcia@example.test")
        .exits(0);
    let dry = bench.run("undo last --dry-run -o json").exits(9).says("cannot be undone");
    let rows = dry.json();
    let named = |row: &Value| row["about"].as_str().unwrap().starts_with("maria.garcia");
    assert!(rows.as_array().unwrap().iter().all(named), "{rows}");
    let abouts = rows.to_string();
    assert!(abouts.contains("maria.garcia (10035)") && abouts.contains("Help desk (RL_HELPDESK)"), "{rows}");
    let run = last(&bench);
    let shown = bench.run(&format!("history show {run} --columns about")).exits(0);
    assert!(shown.out.contains("maria.garcia (10035)"), "{shown:?}");
}

#[test]
fn a_command_of_several_writes_of_which_one_failed_is_told_as_partial() {
    let bench = Bench::on("sandbox/entrust");
    bench
        .run("sandbox fault status --status 403 --every 2 --times 1 --calls writes --platform entrust")
        .exits(0);
    let ran = bench.run("users roles add ann.example --role Auditor --role 'Help Desk Administrator'");
    assert_ne!(ran.code, 0, "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    let run = last(&bench);
    let entry = bench.run(&format!("history show {run}.1 -o json")).exits(0).json();
    assert_eq!(entry["outcome"], "partial", "{entry}");
    let calls: Vec<&str> =
        entry["calls"].as_array().unwrap().iter().map(|call| call["outcome"].as_str().unwrap()).collect();
    assert_eq!(calls, ["done", "refused"]);
}

#[test]
fn what_belongs_to_somebody_else_by_now_is_left() {
    for (kind, serial) in [("tokens", "1234567"), ("grids", "101000")] {
        let bench = Bench::on("sandbox/entrust");
        let kind = format!("authenticators {kind}");
        let owner = || bench.run(&format!("{kind} find {serial} -o json")).exits(0).json()["userId"].clone();
        let assign = |user: &str| format!("{kind} assign --serial-number {serial} --user {user}");
        bench.run(&assign("ann.example")).exits(0);
        let run = last(&bench);
        bench.run(&format!("{kind} unassign {serial} --yes --no-history")).exits(0);
        bench.run(&format!("{} --no-history", assign("bob.example"))).exits(0);
        let bobs = owner();
        bench.stops("entrust", (&format!("undo {run} --yes"), ""), 6, "userId");
        assert_eq!(owner(), bobs);
        bench.run(&format!("{kind} unassign {serial} --yes --no-history")).exits(0);
        bench.run(&format!("undo {run} --yes")).exits(0).says("as it was before");
        bench.run(&format!("{} --no-history", assign("ann.example"))).exits(0);
        bench.run(&format!("undo {run} --yes")).exits(0);
        assert_eq!(owner(), Value::Null);
    }
}

#[test]
fn roles_that_were_given_are_taken_again_and_those_that_were_taken_since_are_left_so() {
    let bench = Bench::on("sandbox/entrust");
    let roles = || bench.run("users roles list ann.example -o json").exits(0).json();
    let before = roles();
    bench.run("users roles add ann.example --role Auditor").exits(0);
    let run = last(&bench);
    assert_ne!(roles(), before);
    bench.run(&format!("undo {run} --yes")).exits(0);
    assert_eq!(roles(), before);
    bench.run(&format!("undo {run} --yes")).exits(0).says("as it was before");
}

#[test]
fn a_new_secret_is_not_removed_where_the_old_one_that_worked_is_gone() {
    for (of, name, old, list) in [
        ("clients", "web", "2", "clientSecrets"),
        ("scopes", "api", "67ccd7a7-b052-4521-803a-6d4ff75d6a89", "scopeSecrets"),
    ] {
        let bench = Bench::on("sandbox/u4ids");
        let show = || bench.run(&format!("{of} get {name} -o json --jq '[.{list}[].id]'")).exits(0).out;
        let secret = bench.path("secret").display().to_string();
        bench.run(&format!("{of} secrets rotate {name} --secret-out {secret}")).exits(0);
        let run = last(&bench);
        bench.run("undo last --dry-run").exits(0);
        bench.run(&format!("{of} secrets delete {name} {old} --yes")).exits(0);
        let left = show();
        bench.run(&format!("undo {run} --dry-run")).exits(6).says(list);
        bench.stops("u4ids", (&format!("undo {run} --yes"), ""), 6, list);
        assert_eq!(show(), left, "{of}");
    }
}
