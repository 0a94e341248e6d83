//! Ids of SCIM services have any form: the service says what is one, not how it looks.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use crate::served::Served;

/// A service that gives what is made its external id: `u-2` is the id of carl, and the name of another user.
fn service() -> (Served, Bench) {
    let (served, bench) = quirk(3, &[("ids", "external")]);
    for (name, id) in [("carl", "u-2"), ("u-2", "7"), ("dora", "W012A3CDE"), ("emil", "a b%2F/ü.x")] {
        bench.run(&format!("users create --username {name} --external-id '{id}'")).exits(0);
    }
    (served, bench)
}

#[test]
fn an_id_of_any_form_names_an_account_and_a_name_comes_first() {
    let (_served, bench) = service();
    for (typed, name) in [
        ("7", "u-2"),
        ("W012A3CDE", "dora"),
        ("'a b%2F/ü.x'", "emil"),
        ("carl", "carl"),
        ("u-2 --by id", "carl"),
        ("u-2 --by name", "u-2"),
    ] {
        assert_eq!(get(&bench, &format!("users get {typed}"))["userName"], name, "{typed}");
    }
    bench.run("users get nobody").exits(5);
    bench.run("users get w012a3cde").exits(5);
    bench.run("users get w012a3cde --by id").exits(5);
    bench.run("users update dora --manager 7").exits(0);
    bench.run("groups members add Auditors --user 7 --user W012A3CDE").exits(0);
    bench.run("groups members remove Auditors --user dora --yes").exits(0);
    let members = get(&bench, "groups members list Auditors").to_string();
    assert!(members.contains(r#""value":"7""#) && !members.contains("W012A3CDE"), "{members}");
}

#[test]
fn a_word_that_is_the_name_of_one_and_the_id_of_another_is_ambiguous_wherever_it_stands() {
    let (served, bench) = service();
    let before = served.totals("scim").1;
    for line in [
        "users get u-2",
        "users delete u-2 --yes",
        "users update dora --manager u-2",
        "groups members add Auditors --user u-2",
    ] {
        let ran = bench.run(&format!("{line} -o json")).exits(12);
        assert!(ran.err.contains("carl") && ran.err.contains(r#""id":"7""#), "{line}: {}", ran.err);
    }
    let file = bench.file("names.csv", "user\nu-2\n");
    let ran = bench.run(&format!("users disable --each {file} --yes")).exits(9);
    assert!(ran.out.contains("ambiguous"), "{}", ran.out);
    assert_eq!(served.totals("scim").1, before, "nothing was written");
}

#[test]
fn what_comes_from_the_service_as_an_id_is_one() {
    let (_served, bench) = service();
    let rows = [("ids.csv", "id\nu-2\n"), ("bare.txt", "u-2\n"), ("rows.json", r#"[{"id": "u-2"}]"#)];
    for (name, content) in rows {
        let file = bench.file(name, content);
        bench.run("users enable carl").exits(0);
        let ran = bench.run(&format!("users disable --each {file} --yes -v")).exits(0);
        assert!(!ran.err.contains("filter="), "{name}: nothing is looked up: {}", ran.err);
        assert_eq!(get(&bench, "users get carl")["active"], false, "{name}");
        assert_ne!(get(&bench, "users get 7")["active"], false, "{name}");
    }
    // As it was shown, with the id of the manager in it.
    bench.run("users update dora --manager carl").exits(0);
    let shown = bench.run("users get dora -o json").exits(0).out;
    let file = bench.file("dora.json", &shown);
    bench.run(&format!("users update dora --data {file} --title Head")).exits(0);
    assert!(get(&bench, "users get dora").to_string().contains(r#"{"value":"u-2"}"#));
    let file = bench.file("gone.csv", "id\nu-2\n");
    bench.run(&format!("users delete --each {file} --yes")).exits(0);
    bench.run("users get carl").exits(5);
    assert_eq!(get(&bench, "users get u-2")["id"], "7");
    bench.run(&format!("users delete --each {file} --yes --batch off")).exits(9);
    assert_eq!(get(&bench, "users get u-2")["id"], "7");
}

#[test]
fn a_person_is_closed_by_ids_that_look_like_names() {
    let (_served, bench) = service();
    bench.run("users update carl --email carl@example.test").exits(0);
    bench.run("groups create --name Crew --external-id u-2 --user carl").exits(0);
    bench.run("groups create --name u-2 --external-id other --user carl").exits(0);
    bench.run("people offboard carl@example.test --confirm carl@example.test").exits(0);
    assert_eq!(get(&bench, "users get carl")["active"], false);
    assert_ne!(get(&bench, "users get 7")["active"], false);
    for group in ["Crew", "other"] {
        let members = get(&bench, &format!("groups members list {group}"));
        assert!(members.as_array().unwrap().is_empty(), "{group}");
    }
}

#[test]
fn an_answer_about_another_id_is_refused_and_nothing_is_sent() {
    let (served, bench) = quirk(3, &[("ids", "folded")]);
    let id = get(&bench, "users get maria.garcia")["id"].as_str().unwrap().to_uppercase();
    let group = get(&bench, "groups get Staff")["id"].as_str().unwrap().to_uppercase();
    let before = served.totals("scim").1;
    for line in [
        format!("users get {id} --by id"),
        format!("users get {id}"),
        format!("users disable {id} --by id --yes"),
        format!("users delete {id} --by id --yes"),
        format!("groups delete {group} --by id --yes"),
        format!("resources get User {id}"),
    ] {
        bench.run(&line).exits(1).says("answered about");
    }
    assert_eq!(served.totals("scim").1, before, "nothing was written");
}
