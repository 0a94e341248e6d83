//! Plans of an offboarding, and runs that were planned, broken off or made for several people.

use crate::bench::Bench;
use crate::people::{MARIA, column, evidence, offboard, read};
use crate::scim::quirk;
use crate::served::status;
use serde_json::Value;

#[test]
fn a_reviewed_plan_is_carried_out_as_it_was_reviewed_or_not_at_all() {
    let bench = Bench::new();
    let (plan, other) = (bench.path("p.json"), bench.path("q.json"));
    let (plan, other) = (plan.display(), other.display());
    bench
        .run(&format!(
            "people offboard {MARIA} -p sandbox/hid,sandbox/protegrity --plan-out {}",
            bench.path("p.json").display()
        ))
        .exits(0);
    bench.run(&format!("people offboard --plan {plan} -p sandbox/hid --confirm {MARIA}")).exits(2);
    bench.run(&format!("people offboard {MARIA} --plan {plan}")).exits(2);
    let text = std::fs::read_to_string(bench.path("p.json")).unwrap();
    for (from, to, code) in
        [("block", "delete", 2), ("maria.garcia", "jdoe", 2), ("{", "[", 2), ("/1", "/2", 2)]
    {
        bench.file("q.json", &text.replacen(from, to, 1));
        bench.run(&format!("people offboard --plan {other} --confirm {MARIA}")).exits(code);
    }
    bench.run("users disable maria.garcia --yes -p sandbox/protegrity").exits(0);
    let ran = bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(6);
    assert!(ran.err.contains("no more: sandbox/protegrity sign-in maria.garcia (active)"), "{ran:?}");
    bench.run("users enable maria.garcia -p sandbox/protegrity").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(0);
    let found = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    // As the plan says, and on no other profile.
    assert_eq!(column(&found, "state"), ["disabled", "active", "disabled", "active", "active"]);
}

#[test]
fn people_of_a_file_are_closed_in_one_run_and_who_is_not_one_person_is_left_alone() {
    let bench = Bench::new();
    let line = "users create --username maria.second --last-name G --email Maria.Garcia@example.test";
    bench.run(&format!("{line} -p sandbox/entrust")).exits(0);
    let file = bench.file(
        "leavers.csv",
        "email,sandbox/secureauth\njdoe@example.test,jdoe\nMaria.Garcia@example.test,\nnobody@example.test,\nJDOE@example.test,jdoe\n",
    );
    let (folder, on) = (bench.path("evidence"), "-p sandbox/secureauth,sandbox/hid,sandbox/entrust");
    bench.run(&format!("people offboard --each {file} {on}")).exits(11).says("--confirm leavers.csv");
    let ran = bench
        .run(&format!(
            "people offboard --each {file} {on} --confirm leavers.csv --evidence {} -o csv --columns person,profile,outcome",
            folder.display()
        ))
        .exits(9);
    for said in [
        "'JDOE@example.test' stands there twice and is taken once",
        "'Maria.Garcia@example.test' is 2 accounts",
        "'nobody@example.test' has no account on any of 3 profiles",
        "2 of 3 people are not closed everywhere",
    ] {
        assert!(ran.err.contains(said), "{said}: {ran:?}");
    }
    assert!(
        ran.out.lines().skip(1).all(|row| row.starts_with("jdoe@example.test,") && row.ends_with(",done")),
        "{ran:?}"
    );
    let own = read(&bench, "evidence/001-jdoe@example.test.json");
    assert_eq!((&own["verified"], own["accounts"].as_array().unwrap().len()), (&true.into(), 2));
    assert!(
        !bench.path("evidence/003-nobody@example.test.json").exists(),
        "a place that was not filled is given back"
    );
    let typo = bench.file("typo.csv", "Email,sandbox/hid\njdoe@example.test,jdoee\n");
    let line = format!("people offboard --each {typo} -p sandbox/hid,sandbox/secureauth --confirm typo.csv");
    bench.run(&line).exits(5).says("there is no 'jdoee', which the file names");
    for (content, said) in [
        ("who\nx\n", "neither person, email nor a profile"),
        ("email,sandbox/hid\n,jdoe\n", "names nobody"),
        ("email\n", "rows"),
        ("email,person\na,b\n", "more than one column"),
        ("email,sandbox/hid\na@x,jdoe\nA@x,ann\n", "calls 'A@x' otherwise than a row before"),
        ("[{\"email\": [\"a\"]}]", "names nobody"),
    ] {
        let bad = bench.file("bad.csv", content);
        bench.run(&format!("people offboard --each {bad} {on} --dry-run")).exits(2).says(said);
    }
}

#[test]
fn what_an_answer_does_not_show_is_not_known_to_be_closed() {
    for (platform, fault, member) in [
        ("entrust", "missing-member", "tokens"),
        ("entrust", "null-member", "grids"),
        ("entrust", "null-member", "oauthRoles"),
        ("protegrity", "missing-member", "roles"),
        ("hid", "missing-member", "status"),
        ("protegrity", "missing-member", "username"),
        ("entrust", "missing-member", "userId"),
        ("hid", "null-member", "userName"),
    ] {
        let bench = Bench::new();
        bench.run(&format!("sandbox fault {fault} --member {member} --on {platform}")).exits(0);
        let ran = offboard(&bench, &evidence(&bench));
        let what = format!("{platform} {member}");
        assert!(ran.code != 0, "{what}: {ran:?}");
        if bench.path("e.json").exists() {
            assert_eq!(read(&bench, "e.json")["verified"], false, "{what}");
        }
        bench.run("sandbox fault --clear").exits(0);
        offboard(&bench, "").exits(0);
    }
}

#[test]
fn a_plan_is_bound_to_the_accounts_and_not_to_their_names() {
    let bench = Bench::on("sandbox/protegrity");
    let plan = bench.path("p.json");
    let plan = plan.display();
    bench.run(&format!("people offboard maria.garcia --stages delete --plan-out {plan}")).exits(0);
    bench.run("users delete maria.garcia --yes").exits(0);
    bench.run("users create --username maria.garcia --email new@example.test").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm maria.garcia")).exits(6);
    bench.run("users get maria.garcia").exits(0);
}

#[test]
fn a_file_of_leavers_with_a_broken_row_is_refused_whole() {
    let bench = Bench::on("sandbox/hid");
    for content in [
        "email\njdoe@example.test\nmaria.garcia@example.test,x\n",
        "email,sandbox/hid\njdoe@example.test\n",
        "email\n\"jdoe@example.test\nmaria.garcia@example.test\n",
        "email\n\"jdoe@example.test\"x\nmaria.garcia@example.test\n",
    ] {
        let file = bench.file("l.csv", content);
        bench.run(&format!("people offboard --each {file} --confirm l.csv")).exits(2).says("line ");
    }
    let rows = bench.run("people find jdoe@example.test -o json").exits(0).json();
    assert_eq!(column(&rows, "state"), ["active"]);
}

#[test]
fn what_an_account_holds_is_closed_before_the_account_is_deleted() {
    let bench = Bench::on("sandbox/hid");
    let before = bench.run(&format!("people show {MARIA} -o json")).exits(0).json();
    let device = before["accounts"][0]["holds"]["devices"][0]["id"].as_str().unwrap().to_owned();
    let line = format!("people offboard {MARIA} --stages delete --confirm {MARIA}");
    bench.run(&format!("{line} {}", evidence(&bench))).exits(0);
    let status = bench.run(&format!("devices get {device} --jq .status.status")).exits(0);
    assert_eq!(status.out.trim().trim_matches('"'), "REVOKED");
    let file = read(&bench, "e.json");
    assert_eq!(file["accounts"][0]["after"]["state"], Value::Null, "nothing is there that has a state");
    assert_eq!(file["stages"], serde_json::json!(["block", "revoke", "delete"]));
}

#[test]
fn what_a_run_could_not_close_is_closed_by_the_line_that_it_names() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 500 --on secureauth --calls writes --times 1").exits(0);
    let line = "iamctl people offboard maria.garcia -p sandbox/secureauth";
    let ran = offboard(&bench, "").exits(9);
    assert!(ran.err.contains("left to do: sign-in maria.garcia") && ran.err.contains(line), "{ran:?}");
    // Locked, it is shown to nobody, and only its name says whose it is.
    offboard(&bench, "").exits(9).says(line);
    bench.run(&format!("{} --confirm maria.garcia", line.trim_start_matches("iamctl "))).exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn a_step_in_doubt_is_settled_by_reading_the_account_again() {
    let bench = Bench::new();
    bench.run("sandbox fault lost-answer --on entrust --calls writes --path machines").exits(0);
    let ran = offboard(&bench, &format!("{} -o json", evidence(&bench))).exits(0);
    let rows = ran.json();
    let machine = rows.as_array().unwrap().iter().find(|row| row["step"] == "machines").unwrap();
    assert!(["done", "in-doubt"].contains(&machine["outcome"].as_str().unwrap()), "{machine}");
    assert_eq!(read(&bench, "e.json")["verified"], true);
}

#[test]
fn a_plan_is_neither_made_nor_judged_while_a_profile_cannot_be_read() {
    let bench = Bench::new();
    let (plan, on) = (bench.path("p.json"), "-p sandbox/hid,sandbox/protegrity");
    let (plan, make) = (plan.display(), format!("people offboard {MARIA} {on} --plan-out"));
    bench.run("sandbox fault html --on hid").exits(0);
    bench.run(&format!("{make} {plan}")).exits(9).says("no plan was made");
    assert!(!bench.path("p.json").exists());
    bench.run("sandbox fault --clear").exits(0);
    bench.run(&format!("{make} {plan}")).exits(0);
    bench.run("sandbox fault html --on hid").exits(0);
    let ran = bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(9);
    assert!(!ran.err.contains("have changed"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(0);
}

#[test]
fn an_earlier_run_that_did_not_end_is_named_with_its_journals() {
    let bench = Bench::new();
    offboard(&bench, "--stages block").exits(0);
    let journals = bench.path("state/journals");
    let folder = std::fs::read_dir(&journals).unwrap().next().unwrap().unwrap().path();
    offboard(&bench, &evidence(&bench)).exits(0);
    assert_eq!(read(&bench, "e.json")["earlier"], serde_json::json!([]));
    std::fs::remove_file(folder.join("ended")).unwrap();
    let ran = offboard(&bench, &format!("--evidence {}", bench.path("f.json").display())).exits(0);
    assert!(ran.err.contains("did not end; what it sent is in"), "{ran:?}");
    assert_eq!(read(&bench, "f.json")["earlier"], serde_json::json!([folder.display().to_string()]));
}

#[test]
fn an_account_that_could_not_be_blocked_is_not_deleted() {
    let (served, bench) = quirk(3, &[]);
    served.break_writes(status(400, None), "/Users/", 0, Some(1));
    let line = "people offboard ann@example.test --confirm ann@example.test --stages block,remove,delete";
    let ran = bench.run(line).exits(9);
    assert!(format!("{}{}", ran.out, ran.err).contains("not-sent"), "{}{}", ran.out, ran.err);
    bench.run("users get ann").exits(0);
    bench.run(line).exits(0);
    bench.run("users get ann").exits(5);
}

#[test]
fn what_the_run_deleted_is_told_to_be_deleted_where_another_step_failed() {
    let (served, bench) = quirk(3, &[]);
    bench.run("groups members add Auditors --user ann").exits(0);
    served.break_writes(status(400, None), "/Groups/", 0, None);
    let line = "people offboard ann@example.test --confirm ann@example.test --stages block,remove,delete";
    bench.run(line).exits(9).says("it was deleted; steps that failed: groups Auditors");
}
