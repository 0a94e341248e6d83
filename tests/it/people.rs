//! One person on several profiles: found, shown, closed, and what stands in the way.

use crate::bench::{Bench, Ran};
use serde_json::Value;

pub(crate) const MARIA: &str = "maria.garcia@example.test";

pub(crate) fn offboard(bench: &Bench, more: &str) -> Ran {
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --confirm {MARIA} {more}"))
}

/// The flag for evidence, in the folder of the test.
pub(crate) fn evidence(bench: &Bench) -> String {
    format!("--evidence {}", bench.path("e.json").display())
}

pub(crate) fn read(bench: &Bench, name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(bench.path(name)).unwrap()).unwrap()
}

pub(crate) fn column<'r>(rows: &'r Value, name: &str) -> Vec<&'r str> {
    rows.as_array().unwrap().iter().filter_map(|row| row[name].as_str()).collect()
}

#[test]
fn somebody_is_found_on_every_profile_by_what_the_accounts_have_in_common() {
    let bench = Bench::new();
    let rows = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    let all = ["sandbox/protegrity", "sandbox/secureauth", "sandbox/hid", "sandbox/entrust", "sandbox/scim"];
    assert_eq!(column(&rows, "profile"), all);
    assert_eq!(column(&rows, "matched"), ["email", "email, as maria.garcia", "email", "email", "email"]);
    assert_eq!(column(&rows, "state"), ["active"; 5]);
    let spelt = bench.run("people find ' MARIA.Garcia@Example.TEST ' -p 'sandbox/*' -o json").exits(0).json();
    assert_eq!(spelt, rows, "letter case and blanks are no difference");
    bench
        .run("people find maria.garcia+x@example.test -p 'sandbox/*'")
        .exits(5)
        .says("no account on any of 6");
    bench.run("people find aria.garcia@example.test -p 'sandbox/*'").exits(5);
    bench.run("people find ' ' -p 'sandbox/*'").exits(2).says("blank");
    let ran = bench.run(&format!("people find {MARIA} -p sandbox/u4ids")).exits(5);
    assert!(ran.err.contains("has no accounts of people"), "{ran:?}");
}

#[test]
fn what_somebody_holds_is_shown_and_what_cannot_be_read_is_told() {
    let bench = Bench::new();
    let shown = bench.run(&format!("people show {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    assert_eq!(shown["accounts"].as_array().unwrap().len(), 5);
    let held = &shown["accounts"][3]["holds"];
    assert_eq!(held["tokens"][0]["state"], "ACTIVE", "{held}");
    let ran = bench.run(&format!("people show {MARIA} -p sandbox/hid,sandbox/entrust-helpdesk")).exits(9);
    assert!(ran.err.contains("roles could not be read") && ran.out.contains("tokens:"), "{ran:?}");
}

#[test]
fn a_dry_run_and_a_plan_change_nothing_and_an_offboarding_is_verified_and_repeated_finds_nothing() {
    let bench = Bench::new();
    let plan =
        bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --dry-run -o json")).exits(0).json();
    let stages = column(&plan, "stage");
    let place = |stage: &str| ["block", "revoke", "remove"].iter().position(|known| *known == stage);
    assert!(stages.is_sorted_by_key(|stage| place(stage)) && stages.contains(&"revoke"), "{stages:?}");
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*'")).exits(11).says("--confirm");
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --confirm jdoe")).exits(11);
    let again =
        bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --dry-run -o json")).exits(0).json();
    assert_eq!(plan, again, "nothing was sent so far");

    let rows = offboard(&bench, &format!("{} -o json", evidence(&bench))).exits(0).json();
    assert_eq!(column(&rows, "outcome"), vec!["done"; plan.as_array().unwrap().len()]);
    let evidence = read(&bench, "e.json");
    assert_eq!(evidence["verified"], true, "{evidence:#}");
    for account in evidence["accounts"].as_array().unwrap() {
        assert_eq!((&account["left"], &account["verified"]), (&Value::Array(Vec::new()), &true.into()));
        assert_ne!(account["before"], account["after"]);
        assert!(!account["cannot"].as_array().unwrap().is_empty());
    }
    assert_eq!(evidence["without"][0]["profile"], "sandbox/u4ids");
    let ran = offboard(&bench, "-o json").exits(0);
    assert_eq!(ran.json(), Value::Array(Vec::new()));
    assert_eq!(ran.err.matches("nothing to do").count(), 5, "{ran:?}");
}

#[test]
fn what_is_acknowledged_and_not_done_is_left_to_do_whatever_the_answers_were() {
    let bench = Bench::new();
    bench.run("sandbox fault not-done --calls writes --on entrust --path state").exits(0);
    let ran = offboard(&bench, &evidence(&bench));
    assert!(matches!(ran.code, 9 | 16), "{ran:?}");
    let evidence = read(&bench, "e.json");
    assert_eq!(evidence["verified"], false);
    let entrust = evidence["accounts"].as_array().unwrap().iter().find(|one| one["platform"] == "entrust");
    assert_eq!(entrust.unwrap()["left"][0]["step"], "sign-in");
    bench.run("sandbox fault --clear").exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn a_profile_that_fails_is_told_and_in_the_evidence_and_the_others_are_closed() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 403 --on hid --path /Users").exits(0);
    let ran = offboard(&bench, &evidence(&bench)).exits(9);
    assert!(ran.err.contains("sandbox/hid"), "{ran:?}");
    let evidence = read(&bench, "e.json");
    assert_eq!(
        (&evidence["verified"], &evidence["failed"][0]["profile"]),
        (&false.into(), &"sandbox/hid".into())
    );
    assert_eq!(evidence["accounts"].as_array().unwrap().len(), 4);
    bench.run("sandbox fault --clear").exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn the_account_that_acts_is_never_closed_and_skips_name_what_there_is() {
    let bench = Bench::new();
    let ran = bench.run("people offboard admin -p sandbox/protegrity --confirm admin").exits(2);
    assert!(ran.err.contains("is the account that profile sandbox/protegrity signs in as"), "{ran:?}");
    let two = "-p sandbox/protegrity,sandbox/hid";
    bench.run(&format!("people offboard {MARIA} {two} --skip nope --dry-run")).exits(2).says("PROFILE:STEP");
    bench
        .run(&format!("people offboard {MARIA} {two} --skip prod:groups --dry-run"))
        .exits(2)
        .says("not about");
    let ran = bench.run(&format!("people offboard {MARIA} {two} --skip sandbox/hid:nope --dry-run")).exits(2);
    assert!(ran.err.contains("there are: sign-in, authenticators"), "{ran:?}");
    let skipped = format!("people offboard {MARIA} {two} --skip sandbox/hid:* --dry-run -o json");
    assert!(
        column(&bench.run(&skipped).exits(0).json(), "profile").iter().all(|on| *on == "sandbox/protegrity")
    );
    bench.run(&format!("people offboard {MARIA} {two} --stages nope")).exits(2);
    bench
        .run(&format!("people offboard {MARIA} {two} --confirm {MARIA} --evidence /nonexistent/e.json"))
        .exits(2);
}

#[test]
fn an_account_of_two_profiles_at_one_address_is_closed_once() {
    let bench = Bench::new();
    let plan = format!("people offboard {MARIA} -p sandbox/hid,sandbox/hid-reader --dry-run -o json");
    let ran = bench.run(&plan).exits(0);
    assert!(column(&ran.json(), "profile").iter().all(|on| *on == "sandbox/hid"), "{ran:?}");
    assert!(
        ran.err.contains("sandbox/hid-reader: the account of sandbox/hid at the same address"),
        "{ran:?}"
    );
}

#[test]
fn where_the_first_of_two_profiles_at_one_address_may_not_the_other_is_named() {
    let bench = Bench::new();
    let line = format!("people offboard {MARIA} -p sandbox/hid-reader,sandbox/hid --confirm {MARIA}");
    let ran = bench.run(&line).exits(9);
    assert!(
        ran.err.contains("sandbox/hid-reader may not do this; sandbox/hid is at the same address"),
        "{ran:?}"
    );
    bench.run(&format!("{line} --skip sandbox/hid-reader:*")).exits(0);
}

#[test]
fn two_accounts_of_one_person_on_one_profile_are_touched_by_nothing() {
    let bench = Bench::new();
    let line = "users create --username maria.second --last-name G --email Maria.Garcia@example.test";
    bench.run(&format!("{line} -p sandbox/entrust")).exits(0);
    let rows = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    assert_eq!(rows.as_array().unwrap().len(), 6, "both are found: {rows}");
    let ran = offboard(&bench, "").exits(12);
    assert!(ran.err.contains("maria.second (email, id "), "{ran:?}");
    let ran = bench.run(&format!("people show {MARIA} -p 'sandbox/*'")).exits(0);
    assert!(ran.out.contains("maria.second") && ran.err.contains("is 2 accounts"), "both are shown: {ran:?}");
    let still = bench.run(&format!("people find {MARIA} -p sandbox/hid -o json")).exits(0).json();
    assert_eq!(still[0]["state"], "active", "nothing was sent anywhere");
}

#[test]
fn a_protected_profile_is_confirmed_by_its_own_name_too() {
    let served = crate::served::Served::plain(5, crate::served::still());
    let url = served.url("protegrity");
    let bench = Bench::new().with("SECRET", crate::served::PASSWORD);
    let text = format!(
        "[profiles.prod]\nplatform = \"protegrity\"\nurl = \"{url}\"\nusername = \"admin\"\nprotect = true\n\
         secrets.password = \"env:SECRET\"\n"
    );
    bench.file("config/profiles.toml", &text);
    let line = format!("people offboard {MARIA} -p prod --confirm {MARIA}");
    bench.run(&line).exits(11).says("protected");
    bench.run(&format!("{line} --confirm prod")).exits(0);
}

#[test]
fn everybody_is_listed_by_what_accounts_have_in_common_and_two_profiles_are_compared() {
    let bench = Bench::new();
    let csv = bench.run("people list -p 'sandbox/*' -o csv").exits(0);
    assert!(
        csv.out.starts_with("person,sandbox/protegrity,sandbox/hid,sandbox/entrust,sandbox/scim\n"),
        "{}",
        csv.out
    );
    let row = csv.out.lines().find(|line| line.starts_with(MARIA)).unwrap();
    assert_eq!(row, format!("{MARIA},maria.garcia,maria.garcia,maria.garcia,maria.garcia"));
    assert!(csv.err.contains("list no accounts of people: sandbox/secureauth, sandbox/u4ids"), "{csv:?}");
    let compare = "people compare --from sandbox/hid --to sandbox/entrust";
    let before = bench.run(&format!("{compare} -o json")).exits(10).json();
    assert!(!column(&before, "person").contains(&MARIA));
    bench.run("users disable maria.garcia --yes -p sandbox/hid").exits(0);
    let after = bench.run(&format!("{compare} -o json")).exits(10).json();
    let row = after.as_array().unwrap().iter().find(|row| row["person"] == MARIA).unwrap();
    assert_eq!(
        (&row["difference"], &row["from"]),
        (&"state differs".into(), &"maria.garcia (disabled)".into())
    );
    bench.run("people compare --from sandbox/hid --to sandbox/hid").exits(0);
    bench.run("people compare --from sandbox/hid --to sandbox/secureauth").exits(13);
    bench.run("people compare --from sandbox/hid --to nope").exits(3);
}

#[test]
fn two_rows_of_a_file_that_mean_one_account_are_refused() {
    let bench = Bench::new();
    let file = bench.file("leavers.csv", &format!("person\n{MARIA}\nmaria.garcia\n"));
    let line = format!("people offboard --each {file} -p sandbox/hid --confirm leavers.csv");
    bench.run(&line).exits(2).says("are one person: both have the account maria.garcia");
    let rows = bench.run("people find maria.garcia -p sandbox/hid -o json").exits(0).json();
    assert_eq!(column(&rows, "state"), ["active"]);
}

#[test]
fn authenticators_of_every_kind_of_one_user_are_one_list() {
    let bench = Bench::on("sandbox/entrust");
    let rows = bench.run("authenticators list maria.garcia -o json").exits(0).json();
    assert_eq!(column(&rows, "kind"), ["TOKEN", "TOKEN", "GRID", "TEMP_ACCESS_CODE"], "{rows}");
    let rows = bench.run("authenticators list maria.garcia --where kind=grid -o json").exits(0).json();
    assert_eq!(column(&rows, "kind"), ["GRID"]);
    bench.run("authenticators list nobody").exits(5);
    bench.run("sandbox fault missing-member --member fidoTokens --on entrust").exits(0);
    bench.run("authenticators list maria.garcia").exits(1).says("does not show its fidoTokens");
}

#[test]
fn a_list_that_is_not_shown_is_no_empty_list() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("sandbox fault missing-member --member roles --on protegrity").exits(0);
    let ran = bench.run("users list --with roles --where username=maria.garcia -o json").exits(9);
    assert!(ran.err.contains("does not show roles"), "{ran:?}");
    assert_eq!(ran.json()[0]["with"], serde_json::json!({}));
}

#[test]
fn a_review_says_what_it_could_not_put_together_and_whom_it_could_not_ask() {
    let bench = Bench::new();
    let ran = bench.run("people list -p sandbox/hid,sandbox/entrust -o none").exits(0);
    assert!(ran.err.contains("accounts have no email and stand in rows of their own"), "{ran:?}");
    bench.run("people list -p sandbox/secureauth,sandbox/u4ids").exits(13);
    let page = bench.path("one.html");
    bench.run(&format!("people show {MARIA} -p 'sandbox/*' --html {}", page.display())).exits(0);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("No account") && page.contains("u4ids"), "{page}");
    let both = bench.path("x").display().to_string();
    offboard(&bench, &format!("--evidence {both} --html {both}")).exits(2).says("name a file for each");
}
