//! Attributes as people name them, and what a resource must hold once it is changed.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use serde_json::{Value, json};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

fn user(bench: &Bench, name: &str) -> Value {
    get(bench, &format!("users get {name}"))
}

#[test]
fn an_attribute_is_the_same_in_any_letter_case_and_behind_its_urn() {
    let (_served, bench) = quirk(3, &[]);
    bench.run("users update ann --department HR --yes").exits(0);
    bench.run(&format!("users update ann --unset {ENTERPRISE}:department --yes")).exits(0);
    assert!(user(&bench, "ann")[ENTERPRISE].get("department").is_none());
    for set in [
        format!("{ENTERPRISE}:CostCenter=4711"),
        "name.GIVENNAME=Bo".to_owned(),
        "TITLE=Head".to_owned(),
        "urn:ietf:params:scim:schemas:core:2.0:User:nickName=B".to_owned(),
    ] {
        let ran = bench.run(&format!("users update ann --set {set} --yes")).exits(0);
        assert!(!ran.err.contains("without being asked"), "{}", ran.err);
    }
    let ann = user(&bench, "ann");
    let shown = [&ann[ENTERPRISE]["costCenter"], &ann["name"]["givenName"], &ann["title"], &ann["nickName"]];
    assert_eq!(shown, [&json!("4711"), &json!("Bo"), &json!("Head"), &json!("B")]);
    bench.run("users update ann --set Emails=:[] --yes").exits(0);
    assert!(user(&bench, "ann")["emails"].as_array().is_none_or(Vec::is_empty));
    bench.run(r#"users update ann --data '{"TITLE": "Clerk"}' --yes"#).exits(0);
    assert_eq!(user(&bench, "ann")["title"], "Clerk");
    for fixed in ["ID=x", "Groups=:[]", "Schemas=:[]"] {
        bench.run(&format!("users update ann --set {fixed} --yes")).exits(2).says("cannot be changed");
    }
}

#[test]
fn an_element_of_a_list_is_removed_by_its_value() {
    let (_served, bench) = quirk(3, &[]);
    bench.run("users update ann --remove emails=ann@example.test --yes").exits(0);
    assert!(!user(&bench, "ann").to_string().contains("\"ann@example.test\""));
    bench.run("users update ann --remove emails=nobody@example.test --yes").exits(0).says("is not in emails");
}

#[test]
fn no_second_element_of_a_list_becomes_the_primary_one() {
    let (_served, bench) = quirk(3, &[]);
    let more = r#"users update ann --add 'emails=:{"value":"z@x.test","type":"other","primary":true}' --yes"#;
    bench.run(more).exits(2).says("primary");
    bench.run(&more.replace(",\"primary\":true", "")).exits(0);
}

#[test]
fn a_whole_user_is_sent_with_its_schema_and_keeps_its_id_and_its_name() {
    let (_served, bench) = quirk(3, &[("discovery", "off")]);
    let plan = bench.run(r#"users update ann --replace '{"userName":"ann"}' --dry-run -o json"#).exits(0);
    assert!(!plan.err.contains("-> nothing") || !plan.err.contains("id:"), "{}", plan.err);
    let body = plan.json()["dry_run"]["body"].clone();
    assert!(body["schemas"].to_string().contains("core:2.0:User"), "{body}");
    bench.run("users update ann --replace '{}' --yes").exits(2).says("cannot be empty");
    bench.run("users update ann --unset userName --yes").exits(2);
    bench.run("groups update Staff --unset displayName --yes").exits(2);
}

#[test]
fn a_group_that_is_sent_whole_keeps_what_its_members_are() {
    let (_served, bench) = quirk(20, &[("patch", "off")]);
    let before = get(&bench, "groups get Staff")["members"].clone();
    let plan = bench.run("groups update Staff --name Crew --dry-run -o json").exits(0).json();
    let sent = plan["dry_run"]["body"]["members"].clone();
    assert!(before[0].as_object().unwrap().len() > 1 && sent == before, "{sent}");
}

#[test]
fn a_type_is_named_by_its_endpoint_as_it_is_listed() {
    let (_served, bench) = quirk(3, &[]);
    bench.run("resources list /Devices").exits(0);
}
