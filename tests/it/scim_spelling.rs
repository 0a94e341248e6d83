//! What SCIM services spell otherwise: ids as numbers, the primary e-mail address anywhere and marked by a text.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use crate::served::Served;
use serde_json::{Value, json};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/// A service whose ids are numbers: ann is made first, with two more.
fn numbered() -> (Served, Bench) {
    let (served, bench) = quirk(1, &[("idtype", "number")]);
    for (name, id) in [("nora", "71"), ("bea", "72"), ("cleo", "73")] {
        bench
            .run(&format!("users create --username {name} --external-id {id} --email {name}@example.test"))
            .exits(0);
    }
    bench.run("groups create --name Numbers --external-id 90 --user nora --user bea").exits(0);
    assert_eq!(get(&bench, "users get nora")["id"], json!(71), "a number");
    (served, bench)
}

fn members(bench: &Bench) -> Vec<Value> {
    let list = get(bench, "groups members list Numbers");
    list.as_array().unwrap().iter().map(|one| one["value"].clone()).collect()
}

#[test]
fn members_whose_ids_are_numbers_are_added_removed_and_set_as_the_service_writes_them() {
    for patch in ["on", "off"] {
        let (served, bench) = numbered();
        served.sandbox.choose("scim", "patch", patch).unwrap();
        bench.run("groups members add Numbers --user bea").exits(0).says("nothing to change");
        if patch == "on" {
            let plan = bench.run("groups members add Numbers --user cleo --dry-run -o json").exits(0).json();
            let operations = &plan["dry_run"]["body"]["Operations"];
            assert_eq!(*operations, json!([{"op": "add", "path": "members", "value": [{"value": 73}]}]));
        }
        bench.run("groups members add Numbers --user cleo").exits(0);
        assert_eq!(members(&bench), [71, 72, 73], "{patch}");
        bench.run("groups members remove Numbers --user bea --yes").exits(0);
        assert_eq!(members(&bench), [71, 73], "{patch}");
        bench.run("groups members set Numbers --user bea --yes").exits(0);
        assert_eq!(members(&bench), [72], "{patch}");
        bench.run("groups members remove Numbers --user bea --yes").exits(0);
        assert!(members(&bench).is_empty(), "{patch}");
        bench.run("users update nora --manager cleo").exits(0);
        bench.run("users update nora --manager cleo").exits(0).says("nothing to change");
    }
}

#[test]
fn what_is_made_refers_to_others_by_ids_as_the_service_writes_them() {
    let (_served, bench) = numbered();
    let body = |line: &str| {
        bench.run(&format!("{line} --dry-run -o json")).exits(0).json()["dry_run"]["body"].clone()
    };
    for user in ["bea", "72"] {
        let group = body(&format!("groups create --name Crew --user {user} --user nora"));
        assert_eq!(group["members"], json!([{"value": 72}, {"value": 71}]), "{user}");
        let user = body(&format!("users create --username zoe --manager {user}"));
        assert_eq!(user[ENTERPRISE]["manager"]["value"], 72);
    }
    let file = bench.file("crew.json", r#"{"displayName": "Crew", "members": [{"value": "73"}]}"#);
    assert_eq!(body(&format!("groups create --data {file}"))["members"], json!([{"value": 73}]));
    let file = bench.file("new.csv", "username,manager\nzoe,bea\nyan,nora\n");
    let many = bench.run(&format!("users create --each {file} --dry-run -o json")).exits(0).out;
    assert!(
        many.contains(r#""manager":{"value":72}"#) && many.contains(r#""manager":{"value":71}"#),
        "{many}"
    );
    let plan = bench.run("users update nora --manager cleo --dry-run -o json").exits(0).json();
    assert!(plan["dry_run"]["body"].to_string().contains(r#""value":73"#), "{plan}");
    // Ids that are texts stay texts, digits or not.
    let (_served, bench) = quirk(1, &[("ids", "external")]);
    bench.run("users create --username nora --external-id 71").exits(0);
    let group = bench.run("groups create --name Crew --user nora --dry-run -o json").exits(0).json();
    assert_eq!(group["dry_run"]["body"]["members"], json!([{"value": "71"}]));
}

#[test]
fn a_person_whose_id_is_a_number_is_taken_out_of_the_groups_whether_the_account_shows_them_or_not() {
    for shows in [true, false] {
        let (served, bench) = numbered();
        if !shows {
            let member = "groups".to_owned();
            let kind = iamctl::sandbox::fault::FaultKind::MissingMember { member };
            served.break_it(kind, "/Users", 0, None);
        }
        let line = "people offboard nora@example.test --confirm nora@example.test";
        let ran = bench.run(line).exits(0);
        assert!(!ran.err.contains("ignores the filter"), "{}", ran.err);
        assert_eq!(members(&bench), [72], "{shows}");
    }
}

#[test]
fn an_id_that_is_a_number_answers_for_no_other_one() {
    let (_served, bench) = numbered();
    bench.run("users get 71 --by id").exits(0);
    bench.run("users delete 72 --by id --yes").exits(0);
    bench.run("users get 72 --by id").exits(5);
    assert_eq!(get(&bench, "users list --where id=73")[0]["userName"], "cleo");
}

#[test]
fn the_primary_address_is_the_one_that_columns_show_conditions_find_and_flags_change() {
    let (_served, bench) = quirk(3, &[("primary", "last")]);
    let row = |line: &str| get(&bench, line)[0].clone();
    let email = "ann@example.test";
    let listed = bench.run("users list --where username=ann -o csv --columns username,email").exits(0).out;
    assert!(listed.contains("ann,ann@example.test"), "{listed}");
    for found in [email, "ann@home.example.test", "ANN@home.example.test"] {
        assert_eq!(row(&format!("users list --where email={found}"))["userName"], "ann", "{found}");
        let ran = bench.run(&format!("users list --where email!={found} -o ids")).exits(0);
        assert!(!ran.out.contains("ann"), "{found}: {}", ran.out);
    }
    let file = bench.file("users.csv", &listed.replace("username", "user"));
    bench.run(&format!("users update --each {file} --yes")).exits(0).says("unchanged");
    bench.run("users update ann --email ann@new.test").exits(0).says("ann@new.test");
    let emails = get(&bench, "users get ann")["emails"].clone();
    let values: Vec<&str> =
        emails.as_array().unwrap().iter().filter_map(|one| one["value"].as_str()).collect();
    assert_eq!(values, ["ann@new.test", "ann@home.example.test"]);
}

#[test]
fn an_address_that_differs_in_letter_case_only_stays() {
    let (_served, bench) = quirk(3, &[]);
    let emails = r#"[{"value":"x@x.test","type":"work","primary":true},{"value":"X@x.test","type":"home"}]"#;
    let file = bench.file("emails.json", &format!(r#"{{"emails":{emails}}}"#));
    bench.run(&format!("users update ann --data {file} --yes")).exits(0);
    bench.run("users update ann --email '' --yes").exits(0);
    assert_eq!(get(&bench, "users get ann")["emails"], json!([{"value": "X@x.test", "type": "home"}]));
}

#[test]
fn a_refused_filter_is_told_once() {
    let (_served, bench) = quirk(20, &[("filter", "off"), ("discovery", "lies")]);
    let ran = bench.run("users get ann").exits(0);
    assert_eq!(ran.err.matches("filtered here").count(), 1, "{}", ran.err);
}

#[test]
fn the_list_of_schemas_follows_the_extensions_and_is_no_change_by_itself() {
    for patch in ["on", "off"] {
        let (_served, bench) = quirk(3, &[("patch", patch)]);
        bench.run("users create --username zoe --department Sales").exits(0);
        for line in ["--department '' --yes", "--department HR"] {
            let ran = bench.run(&format!("users update zoe {line}")).exits(0);
            assert!(!ran.err.contains("warning"), "{patch}: {}", ran.err);
        }
        assert!(get(&bench, "users get zoe")["schemas"].to_string().contains(ENTERPRISE));
        bench.run("users update zoe --department HR").exits(0).says("nothing to change");
        bench.run("users update zoe --set 'schemas=[\"urn:x\"]'").exits(2).says("follows from");
    }
}

#[test]
fn that_no_group_is_found_by_a_member_is_believed_only_where_one_is_that_is_shown() {
    for filter in ["on", "memberless"] {
        let (served, bench) = quirk(20, &[("filter", filter)]);
        bench.run("groups members add Auditors --user ann").exits(0);
        let kind = iamctl::sandbox::fault::FaultKind::MissingMember { member: "groups".to_owned() };
        served.break_it(kind, "/Users", 0, None);
        bench.run("people offboard ann@example.test --confirm ann@example.test").exits(0);
        let members = get(&bench, "groups members list Auditors").to_string();
        assert!(!members.contains("people/ann:1"), "{filter}: {members}");
    }
}
