//! Writing with care: what is refused instead of being passed over, what is no change, and answers that are not lost.

use crate::bench::Bench;
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

/// Fails unless the line ends so, says this, and nothing was written.
#[track_caller]
fn refused(platform: &str, line: &str, code: u8, why: &str) {
    let bench = on(platform);
    let before = bench.counters(platform).1;
    bench.run(line).exits(code).says(why);
    assert_eq!(bench.counters(platform).1, before, "{line}");
}

#[test]
fn changes_are_refused_where_the_platform_knows_no_edit() {
    for flag in ["--set lastName=X", "--add a=b", "--remove a=b", "--unset a", "--strict"] {
        refused("secureauth", &format!("users update jdoe --first-name A {flag}"), 13, "takes no --");
    }
}

#[test]
fn nothing_stands_beside_a_whole_object_or_patch() {
    let line = "clients update old-portal --replace docs/examples/client.json";
    for flag in ["--enabled false", "--name Foo"] {
        refused("u4ids", &format!("{line} {flag}"), 2, "cannot stand beside --replace");
    }
}

#[test]
fn what_says_which_object_is_meant_cannot_be_changed() {
    let bench = on("protegrity");
    let other = bench.run("users get viewer -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    let line = format!("users update maria.garcia --set id={other} --email new@example.test");
    bench.run(&line).exits(2).says("says which user is meant");
    refused("protegrity", "users update maria.garcia --unset id", 2, "says which user is meant");
    assert_eq!(bench.run("users get viewer -o json").exits(0).json()["username"], "viewer");
}

#[test]
fn a_slip_in_typed_json_is_told_and_a_colon_can_still_be_text() {
    refused("protegrity", "users update maria.garcia --set 'groups=:[\"auditors\",]'", 2, "valid JSON");
    let bench = on("protegrity");
    let line = "users update maria.garcia --set 'attributes=:{\"note\": [\":x\"]}' --force-member attributes --dry-run -o json";
    let plan = bench.run(line).exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["attributes"], json!({"note": [":x"]}));
}

#[test]
fn secrets_inside_typed_json_are_refused_unseen() {
    let line = "users update maria.garcia --set 'credentials=:[{\"type\":\"password\",\"value\":\"not-a-secret-7\"}]' --force-member credentials";
    let ran = on("protegrity").run(line).exits(2).says("cannot stand on the command line");
    assert!(!ran.err.contains("not-a-secret-7"), "{ran:?}");
}

#[test]
fn removing_what_is_not_there_changes_nothing_and_is_said() {
    for (platform, line) in [
        ("protegrity", "groups members remove developers --user admin --yes"),
        ("protegrity", "users update maria.garcia --remove groups=nosuch"),
        ("u4ids", "clients update web --unset nosuch"),
    ] {
        let bench = on(platform);
        let before = bench.counters(platform).1;
        let ran = bench.run(&format!("{line} -o json")).exits(0);
        assert_eq!(ran.json(), json!({"changed": false}), "{ran:?}");
        assert!(ran.err.contains("is not in") || ran.err.contains("there is no"), "{ran:?}");
        assert_eq!(bench.counters(platform).1, before);
    }
    refused("u4ids", "clients update web --unset nosuch --strict", 6, "there is no 'nosuch'");
}

#[test]
fn if_not_exists_accepts_the_very_thing_and_nothing_else() {
    let bench = on("protegrity");
    bench.run("users create --username ann --email ann@example.test").exits(0);
    let again = bench.run("users create --username ann --email ann@example.test --if-not-exists -o json");
    assert_eq!(again.exits(0).json(), json!({"changed": false}));
    let other = bench.run("users create --username ben --email ann@example.test --if-not-exists").exits(6);
    assert!(other.err.contains("there is no 'ben'"), "{other:?}");
}

#[test]
fn if_not_exists_is_refused_where_each_run_makes_another_one() {
    for line in
        ["authenticators temp-access-codes create ann.example", "authenticators grids create ann.example"]
    {
        let ran = on("entrust").run(&format!("{line} --if-not-exists"));
        assert_eq!(ran.code, 2, "help does not offer it: {ran:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_filtered_does_not_hide_that_the_write_was_done() {
    let bench = on("protegrity");
    let line = "users create --username ann --email ann@example.test --jq .username.x";
    bench.run(line).exits(1).says("the platform did it all the same");
    bench.run("users get ann").exits(0);
}

#[test]
fn a_secret_that_is_shown_once_is_not_made_for_nobody() {
    for (platform, line) in [
        ("u4ids", "clients secrets add web"),
        ("u4ids", "clients secrets rotate web --delete-old --old 2 --yes"),
        ("entrust", "clients secrets rotate my-admin-app --confirm my-admin-app"),
        ("entrust", "authenticators temp-access-codes create bob.example"),
    ] {
        for form in ["-o none", "-o ids", "-o json --columns id"] {
            refused(platform, &format!("{line} {form}"), 2, "");
        }
    }
    let bench = on("u4ids");
    let ran = bench.run("clients secrets add web --jq .nosuch").exits(0).says("the whole answer is shown");
    assert!(ran.json()["value"].as_str().is_some_and(|value| value.len() > 10), "{ran:?}");
    let ran = bench.run("clients secrets add web --jq .value").exits(0);
    assert!(!ran.err.contains("whole answer") && ran.out.trim().len() > 10, "{ran:?}");
}

#[test]
fn the_first_rows_of_an_order_are_looked_for_among_all() {
    let bench = on("protegrity");
    let names = |line: &str| -> Vec<String> {
        let rows = bench.run(line).exits(0).json();
        rows.as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap().to_owned()).collect()
    };
    let all = names("users list --sort-by -username -o json");
    assert_eq!(names("users list --sort-by -username --limit 2 -o json"), all[..2]);
}

#[test]
fn a_question_says_what_the_heavy_flags_do() {
    let bench = on("protegrity");
    let ran = bench.answer("groups delete operations --delete-members", "no\n").exits(11);
    assert!(ran.err.contains("(--delete-members: Delete the user accounts of the members too)"), "{ran:?}");
    let ran = bench.answer("groups delete operations", "no\n").exits(11);
    assert!(!ran.err.contains("delete-members"), "{ran:?}");
}

#[test]
fn an_alias_or_a_twin_is_not_the_very_thing() {
    let bench = on("entrust");
    bench.run("users create --username ann --user-alias a.nn").exits(0);
    bench
        .run("users create --username a.nn --if-not-exists")
        .exits(6)
        .says("something else conflicts with it");
    let bench = on("protegrity");
    for _ in 0..2 {
        bench.run("roles create --name helpers --permission group_viewer --if-not-exists").exits(0);
    }
    let ran = on("hid").run("groups create --name Staff --if-not-exists").exits(13);
    assert!(ran.err.contains("each run of it makes another one"), "{ran:?}");
}

#[test]
fn an_element_of_a_list_is_removed_by_its_place() {
    let bench = on("u4ids");
    bench.run("clients update old-portal --unset redirectUris.0 --yes").exits(0);
    let client = bench.run("clients get old-portal -o json").exits(0).json();
    assert_eq!(client["redirectUris"].as_array().map_or(0, Vec::len), 0);
}

#[test]
fn a_dot_of_a_name_is_typed_behind_a_backslash() {
    let bench = on("protegrity");
    let line = "users update maria.garcia --set 'attributes.cost\\.centre=:[\"7\"]' --force-member attributes --dry-run -o json";
    let plan = bench.run(line).exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["attributes"]["cost.centre"], json!(["7"]));
}

#[test]
fn every_secret_of_an_answer_goes_to_the_file_and_none_to_one_that_is_not_needed() {
    let bench = on("u4ids");
    let data = bench.file("two.json", r#"{"clientSecrets": [{"description": "a"}, {"description": "b"}]}"#);
    let path = bench.path("secrets").display().to_string();
    let line = "clients create --name x --flow Implicit";
    bench.run(&format!("{line} --client-id two --data {data} --secret-out {path}")).exits(0);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    let none = bench.path("none").display().to_string();
    let ran = bench.run(&format!("{line} --client-id none --secret-out {none}")).exits(0);
    assert!(ran.err.contains("no secret was made") && !bench.path("none").exists(), "{ran:?}");
    assert_eq!(bench.run(&format!("{line} --client-id ids -o ids")).exits(0).out.trim(), "ids");
}

#[test]
fn a_member_that_is_said_twice_is_refused() {
    for line in [
        "groups members add developers --user viewer --set members=:[] --yes",
        "groups members remove developers --user viewer --add members=admin --yes",
        "users roles add maria.garcia --role directory_viewer --unset roles --yes",
        "users update maria.garcia --unset groups --add groups=operations --yes",
        "users update maria.garcia --first-name A --unset firstName --yes",
        "users update maria.garcia --set firstName=A --set firstName=B",
    ] {
        refused("protegrity", line, 2, "both say what becomes of");
    }
    let bench = on("u4ids");
    bench
        .run("clients update web --add redirectUris=https://a.test --add redirectUris=https://b.test")
        .exits(0);
}

#[test]
fn what_stands_for_a_hidden_secret_is_never_written() {
    let bench = on("u4ids");
    let shown = bench.run("tenants get T1 -o json").exits(0).out;
    let secrets = || bench.run("tenants get T1 -o json --reveal").exits(0).json()["idps"].clone();
    let before = secrets();
    let file = bench.file("tenant.json", &shown);
    let writes = bench.counters("u4ids").1;
    bench.run(&format!("tenants replace T1 {file} --yes")).exits(0).says("nothing to change");
    assert_eq!((bench.counters("u4ids").1, secrets()), (writes, before.clone()), "hidden means as it is");
    let mut moved: Value = serde_json::from_str(&shown).unwrap();
    let first = moved["idps"][0].clone();
    moved["idps"].as_array_mut().unwrap().push(first);
    moved["idps"][2]["idpName"] = json!("Another");
    let file = bench.file("moved.json", &moved.to_string());
    let ran = bench.run(&format!("tenants replace T1 {file} --yes")).exits(2).says("nothing was sent");
    assert_eq!(bench.counters("u4ids").1, writes, "{ran:?}");
    let bench = on("secureauth");
    let shown = bench.run("users get jdoe -o json").exits(0).json();
    let file = bench.file("kba.json", &json!({"knowledgeBase": shown["knowledgeBase"]}).to_string());
    let writes = bench.counters("secureauth").1;
    bench.run(&format!("users update jdoe --data {file}")).exits(0).says("nothing to change");
    assert_eq!(bench.counters("secureauth").1, writes, "hidden means as it is");
}

#[test]
fn a_list_that_was_not_shown_is_neither_grown_nor_emptied() {
    for change in ["--add redirectUris=https://n.test", "--unset redirectUris", "--remove redirectUris=x"] {
        let bench = on("u4ids");
        let addresses = || bench.run("clients get web -o json").exits(0).json()["redirectUris"].clone();
        let before = addresses();
        bench.run("sandbox fault null-member --member redirectUris --times 2").exits(0);
        bench.run(&format!("clients update web {change} --yes")).exits(1).says("lacks 'redirectUris'");
        bench.run("sandbox fault --clear").exits(0);
        assert_eq!(addresses(), before, "{change}");
    }
}

#[test]
fn who_is_signed_in_is_not_renamed_without_the_high_impact_question() {
    refused("protegrity", "users update admin --username other --yes", 11, "admin");
}

#[test]
fn members_and_groups_are_taken_in_any_letter_case_and_by_id() {
    let bench = on("protegrity");
    let group = bench.run("groups get developers -o json").exits(0).json();
    let (id, member) = (group["id"].as_str().unwrap(), group["members"][0].as_str().unwrap());
    let shouted = member.to_uppercase();
    bench.run(&format!("users groups remove {member} --group {id} --yes")).exits(0).says("developers");
    bench.run(&format!("groups members add developers --user {member}")).exits(0);
    bench.run(&format!("groups members remove developers --user {shouted} --yes")).exits(0);
    let left = bench.run("groups get developers -o json").exits(0).json();
    assert!(!left["members"].as_array().unwrap().contains(&json!(member)), "{left}");
}
