//! The same against a real SCIM server, which `.ci/run` starts. Skipped, saying so, where `IAMCTL_TEST_SCIM` does not name one:
//! its address, with the bearer token in `IAMCTL_TEST_SCIM_TOKEN`.

#![allow(clippy::print_stderr, clippy::disallowed_methods)]

use crate::bench::{Bench, Ends};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/// How many people one test makes.
const MANY: usize = 520;

/// A bench whose environment says everything about the server; nothing where there is none.
fn real() -> Option<Bench> {
    let url = std::env::var("IAMCTL_TEST_SCIM").ok().filter(|url| !url.is_empty());
    let Some(url) = url else {
        eprintln!("skipped: IAMCTL_TEST_SCIM names no server");
        return None;
    };
    let token = std::env::var("IAMCTL_TEST_SCIM_TOKEN").unwrap_or_default();
    let bench = Bench::new().with("IAMCTL_PLATFORM", "scim").with("IAMCTL_URL", &url);
    Some(bench.with("IAMCTL_CREDENTIAL", &token))
}

fn get(bench: &Bench, line: &str) -> Value {
    bench.run(&format!("{line} -o json")).exits(0).json()
}

fn count(bench: &Bench, line: &str) -> usize {
    get(bench, line).as_array().unwrap().len()
}

/// People of one test, told apart by a word.
fn people(word: &str, many: usize) -> String {
    let rows = (0..many).map(|number| {
        format!(
            "{word}{number:04},{word} {number},{word}{number}@example.test,{}\n",
            if number % 2 == 0 { "HR" } else { "IT" }
        )
    });
    std::iter::once("username,display-name,email,department\n".to_owned()).chain(rows).collect()
}

#[test]
fn it_tells_what_it_is() {
    let Some(bench) = real() else { return };
    assert!(get(&bench, "system features")["patch"]["supported"].is_boolean());
    assert!(count(&bench, "types list") >= 2);
    assert!(count(&bench, "schemas list") >= 2);
    assert_eq!(get(&bench, "schemas get urn:ietf:params:scim:schemas:core:2.0:Group")["name"], "Group");
    assert!(count(&bench, "resources list Device") < 1000);
    bench.run("resources list Printer").exits(5).says("there are:");
    bench.run("doctor").exits(0);
}

#[test]
fn a_user_lives_by_patch_and_by_put() {
    let Some(bench) = real() else { return };
    for (name, patch) in [("patched.user", "auto"), ("put.user", "off")] {
        let bench = Bench::new().within(&bench).with("IAMCTL_PATCH", patch);
        bench
            .run(&format!(
                "users create --username {name} --first-name Pat --last-name Example --email {name}@example.test \
                 --phone +1-555-010-0001 --title Clerk --employee-number 7 --department Sales"
            ))
            .exits(0);
        let made = get(&bench, &format!("users get {name}"));
        assert_eq!(made[ENTERPRISE]["department"], "Sales");
        bench.run(&format!("users update {name} --department HR --title Head")).exits(0);
        bench
            .run(&format!("users update {name} --email new.{name}@example.test --mobile +1-555-010-0002"))
            .exits(0);
        bench
            .run(&format!("users update {name} --set {ENTERPRISE}.costCenter=4711 --unset title --yes"))
            .exits(0);
        bench.run(&format!("users update {name} --department HR")).exits(0).says("nothing to change");
        let now = get(&bench, &format!("users get {name}"));
        assert_eq!(now[ENTERPRISE]["costCenter"], "4711");
        assert_eq!(now["emails"][0]["value"], format!("new.{name}@example.test"));
        assert!(now.get("title").is_none_or(Value::is_null), "{now}");
        bench.run(&format!("users disable {name} --yes")).exits(0);
        assert_eq!(get(&bench, &format!("users get {name}"))["active"], false);
        bench.run(&format!("users enable {name}")).exits(0);
        bench.run(&format!("users delete {name} --yes")).exits(0);
        bench.run(&format!("users get {name}")).exits(5);
    }
}

#[test]
fn groups_and_members() {
    let Some(bench) = real() else { return };
    for name in ["member.one", "member.two"] {
        bench.run(&format!("users create --username {name}")).exits(0);
    }
    bench.run("groups create --name Crew --user member.one").exits(0);
    bench.run("groups members add Crew --user member.two --user member.one").exits(0);
    assert_eq!(count(&bench, "groups members list Crew"), 2);
    bench.run("groups members remove Crew --user member.one --yes").exits(0);
    assert_eq!(count(&bench, "groups members list Crew"), 1);
    bench.run("groups members set Crew --user member.one --yes").exits(0);
    let members = get(&bench, "groups members list Crew");
    assert_eq!(members[0]["value"], get(&bench, "users get member.one")["id"]);
    bench.run("groups update Crew --name Team").exits(0);
    bench.run("groups delete Team --yes").exits(0);
    bench.run("groups get Team").exits(5);
}

#[test]
fn pages_filters_and_rows_of_five_hundred() {
    let Some(bench) = real() else { return };
    let file = bench.file("people.csv", &people("page", MANY));
    bench.run(&format!("users create --each {file} --jobs 8")).exits(0);
    assert_eq!(count(&bench, "users list --where username^=page --page-size 50"), MANY);
    assert_eq!(count(&bench, "users list --filter 'userName sw \"page\"' --page-size 100 --jobs 4"), MANY);
    assert_eq!(count(&bench, "users list --filter 'userName sw \"page\"' --limit 7"), 7);
    for (filter, of) in [
        (r#"userName eq "page0007""#.to_owned(), 1),
        (r#"userName eq "page0007" or userName eq "page0008""#.to_owned(), 2),
        (r#"userName sw "page000" and not (userName ew "7")"#.to_owned(), 9),
        (r#"emails[value eq "page7@example.test"]"#.to_owned(), 1),
        (format!(r#"userName sw "page" and {ENTERPRISE}:department eq "HR""#), MANY / 2),
    ] {
        let words = shlex::try_quote(&filter).unwrap().into_owned();
        assert_eq!(count(&bench, &format!("users list --filter {words}")), of, "{filter}");
    }
    let rows = get(&bench, "users list --where username=page0003 --columns username,department");
    assert_eq!(rows, json!([{"username": "page0003", "department": "IT"}]));
    let sorted = get(&bench, "users list --filter 'userName sw \"page\"' --order-by -userName --limit 1");
    assert_eq!(sorted[0]["userName"], format!("page{:04}", MANY - 1));
    bench.run(&format!("users delete --each {file} --map user=username --yes --jobs 8")).exits(0);
    assert_eq!(count(&bench, "users list --where username^=page"), 0);
}

#[test]
fn a_change_meanwhile_is_a_conflict() {
    let Some(bench) = real() else { return };
    bench.run("users create --username guarded").exits(0);
    let plan = bench.run("users update guarded --title Head --dry-run -o json").exits(0).json();
    let version = get(&bench, "users get guarded")["meta"]["version"].clone();
    assert_eq!(plan["dry_run"]["headers"]["If-Match"], version, "{plan}");
    let id = get(&bench, "users get guarded")["id"].as_str().unwrap().to_owned();
    let patch = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": [{"op": "replace", "path": "title", "value": "Other"}]});
    let file = bench.file("patch.json", &patch.to_string());
    let header = "If-Match: W/\"of-another-day\"";
    bench
        .run(&format!("api PATCH /Users/{id} --input {file} --header '{header}' --yes"))
        .exits(6)
        .says("changed in the meantime");
    bench.run("users update guarded --title Head").exits(0);
    bench.run("users delete guarded --yes").exits(0);
}

#[test]
fn a_run_that_was_killed_goes_on() {
    let Some(bench) = real() else { return };
    let file = bench.file("people.csv", &people("resumed", 200));
    let looks = AtomicUsize::new(0);
    let killed = Bench::new()
        .within(&bench)
        .ended_by(Arc::new(Ends(move || looks.fetch_add(1, Ordering::SeqCst) > 60)));
    let journal = bench.path("journal.ndjson").display().to_string();
    killed.run(&format!("users create --each {file} --batch off --jobs 2 --journal {journal}")).exits(143);
    let before = count(&bench, "users list --where username^=resumed");
    assert!(before > 0 && before < 200, "{before}");
    bench.run(&format!("users create --each {file} --batch off --jobs 2 --resume {journal}")).exits(0);
    assert_eq!(count(&bench, "users list --where username^=resumed"), 200);
    bench.run(&format!("users delete --each {file} --map user=username --yes")).exits(0);
}

#[test]
fn what_the_server_refuses_is_told() {
    let Some(bench) = real() else { return };
    bench.run("users create --username twice").exits(0);
    bench.run("users create --username twice").exits(6);
    bench.run("users create --username twice --if-not-exists").exits(0);
    bench.run("users delete twice --yes").exits(0);
    bench.run("users get nobody.at.all").exits(5);
    let wrong = Bench::new().within(&bench).with("IAMCTL_CREDENTIAL", "not-a-secret-wrong");
    wrong.run("users list").exits(4);
}
