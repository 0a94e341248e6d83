//! The same against a real SCIM server, which `.ci/run` starts. Skipped, saying so, where `IAMCTL_TEST_SCIM` does not name one:
//! its address, with the bearer token in `IAMCTL_TEST_SCIM_TOKEN`.

#![allow(clippy::print_stderr, clippy::disallowed_methods)]

use crate::bench::{Bench, Ends};
use crate::process::binary;
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
    bench.run("me get").exits(7);
    bench.run("doctor").exits(0);
}

#[test]
fn resources_of_a_type_of_its_own_live_by_patch_and_by_put() {
    let Some(bench) = real() else { return };
    for patch in ["auto", "off"] {
        let bench = Bench::new().within(&bench).with("IAMCTL_PATCH", patch);
        let file = bench.file("device.json", r#"{"displayName": "Printer", "serialNumber": "P-1"}"#);
        let made = get(&bench, &format!("resources create Device --data {file}"));
        let id = made["id"].as_str().unwrap();
        bench.run(&format!("resources update Device {id} --set serialNumber=P-2")).exits(0);
        assert_eq!(get(&bench, &format!("resources get Device {id}"))["serialNumber"], "P-2", "{patch}");
        bench.run(&format!("resources delete Device {id} --yes")).exits(0);
        bench.run(&format!("resources get Device {id}")).exits(5);
    }
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
    for (patch, crew) in [("auto", "Crew"), ("off", "Gang")] {
        let bench = Bench::new().within(&bench).with("IAMCTL_PATCH", patch);
        let (one, two) = (format!("{crew}.one"), format!("{crew}.two"));
        bench.run(&format!("users create --username {one}")).exits(0);
        bench.run(&format!("users create --username {two}")).exits(0);
        bench.run(&format!("groups create --name {crew} --user {one}")).exits(0);
        bench.run(&format!("groups members add {crew} --user {two} --user {one}")).exits(0);
        assert_eq!(count(&bench, &format!("groups members list {crew}")), 2);
        bench.run(&format!("groups members remove {crew} --user {one} --yes")).exits(0);
        assert_eq!(count(&bench, &format!("groups members list {crew}")), 1);
        bench.run(&format!("groups members set {crew} --user {one} --yes")).exits(0);
        let members = get(&bench, &format!("groups members list {crew}"));
        assert_eq!(members[0]["value"], get(&bench, &format!("users get {one}"))["id"]);
        // The last one goes, and who is not in it any more is no change.
        bench.run(&format!("groups members remove {crew} --user {one} --yes")).exits(0);
        assert_eq!(count(&bench, &format!("groups members list {crew}")), 0);
        bench.run(&format!("groups update {crew} --name {crew}.team")).exits(0);
        bench.run(&format!("groups delete {crew}.team --yes")).exits(0);
        bench.run(&format!("groups get {crew}.team")).exits(5);
        bench.run(&format!("users delete {one} {two} --yes")).exits(0);
    }
}

#[test]
fn an_extension_that_is_emptied_and_filled_is_no_surprise() {
    let Some(bench) = real() else { return };
    bench.run("users create --username extended --department Sales").exits(0);
    for line in ["--department '' --yes", "--department HR --title Head", "--title '' --department '' --yes"]
    {
        let ran = bench.run(&format!("users update extended {line}")).exits(0);
        assert!(!ran.err.contains("warning"), "{}", ran.err);
    }
    bench.run("users delete extended --yes").exits(0);
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

/// How many users of a word there are, each once.
fn once(bench: &Bench, word: &str) -> usize {
    let all = get(bench, &format!("users list --where username^={word}"));
    let mut names: Vec<&str> =
        all.as_array().unwrap().iter().map(|user| user["userName"].as_str().unwrap()).collect();
    let many = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), many, "somebody is there twice");
    many
}

#[cfg(unix)]
#[test]
fn a_run_of_shared_calls_that_was_killed_goes_on_and_makes_nobody_twice() {
    let Some(bench) = real() else { return };
    let file = bench.file("people.csv", &people("killed", 300));
    let journal = bench.path("journal.ndjson").display().to_string();
    let line = |flag: &str| format!("users create --each {file} --jobs 2 {flag} {journal}");
    for (flag, before) in [("--journal", 1), ("--resume", 60)] {
        let mut child = binary(&bench, &line(flag)).spawn().unwrap();
        while once(&bench, "killed") < before && child.try_wait().unwrap().is_none() {}
        child.kill().unwrap();
        child.wait().unwrap();
    }
    bench.run(&format!("{} --if-not-exists", line("--resume"))).exits(0);
    assert_eq!(once(&bench, "killed"), 300);
    bench.run(&format!("users delete --each {file} --map user=username --yes --jobs 8")).exits(0);
}

#[test]
fn a_thousand_people_come_by_a_profile_with_eight_at_once() {
    let Some(bench) = real() else { return };
    let (url, token) = (bench.env["IAMCTL_URL"].clone(), bench.env["IAMCTL_CREDENTIAL"].clone());
    let bench = Bench::new().with("SCIM_TOKEN", &token);
    let profile = format!("platform = \"scim\"\nurl = \"{url}\"\nsecrets.credential = \"env:SCIM_TOKEN\"\n");
    bench.file("config/profiles.toml", &format!("[profiles.real]\n{profile}"));
    let file = bench.file("people-1000.csv", &people("thousand", 1000));
    bench.run(&format!("users create --each {file} -p real --jobs 8")).exits(0).says("1000 done");
    assert_eq!(count(&bench, "users list -p real --where username^=thousand"), 1000);
    let changes = "user,title,department\n".to_owned()
        + &(0..1000).map(|number| format!("thousand{number:04},Head,Sales\n")).collect::<String>();
    let changes = bench.file("changes.csv", &changes);
    bench.run(&format!("users update --each {changes} -p real --jobs 8")).exits(0).says("1000 done");
    assert_eq!(
        count(&bench, "users list -p real --filter 'title eq \"Head\" and userName sw \"thousand\"'"),
        1000
    );
    bench.run(&format!("users delete --each {file} --map user=username -p real --yes --jobs 8")).exits(0);
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
