//! What SCIM services show otherwise than expected must lose nobody's access by chance, and leave none by chance.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use iamctl::sandbox::fault::FaultKind;

#[test]
fn groups_that_users_do_not_show_are_found_among_the_groups_and_left() {
    let (served, bench) = quirk(20, &[]);
    bench.run("groups members add Auditors --user ann").exits(0);
    let groups = get(&bench, "users get ann")["groups"].as_array().unwrap().len();
    assert!(groups > 0);
    served.break_it(FaultKind::MissingMember { member: "groups".to_owned() }, "/Users", 0, None);
    let shown = get(&bench, "people show ann@example.test");
    assert_eq!(shown["accounts"][0]["holds"]["groups"].as_array().unwrap().len(), groups, "{shown}");
    let evidence = bench.path("e.json");
    let line = "people offboard ann@example.test --confirm ann@example.test --evidence";
    bench.run(&format!("{line} {}", evidence.display())).exits(0);
    let members = get(&bench, "groups members list Auditors");
    assert!(!members.to_string().contains("people/ann:1"), "{members}");
}

#[test]
fn the_last_member_that_was_read_is_removed_by_its_value() {
    let (_served, bench) = quirk(3, &[]);
    bench.run("groups create --name Ops --user ann").exits(0);
    let plan = bench.run("groups members remove Ops --user ann --yes --dry-run -o json").exits(0).json();
    let operations = plan["dry_run"]["body"]["Operations"].to_string();
    assert!(operations.contains(r#"members[value eq \"people/ann:1\"]"#), "{operations}");
    bench.run("groups members remove Ops --user ann --yes").exits(0);
    assert!(get(&bench, "groups members list Ops").as_array().unwrap().is_empty());
}

#[test]
fn an_outcome_of_a_call_for_many_does_not_repeat_the_password_of_its_row() {
    let (_served, bench) = quirk(3, &[]);
    let file = bench.file("new.csv", "username,password\nann,not-a-secret-78\nmaria.garcia,maria.garcia\n");
    let ran = bench.run(&format!("users create --each {file} -o json"));
    assert!(ran.out.contains("(hidden)"), "{}", ran.out);
    assert!(!ran.out.contains(r#"userName \"maria.garcia"#), "{}", ran.out);
}

#[test]
fn the_whole_that_follows_a_refused_patch_is_about_the_version_that_was_read() {
    let (_served, bench) = quirk(3, &[("patch", "off"), ("discovery", "lies")]);
    let ran = bench.run("users update ann --title Head --debug").exits(0);
    let put = ran.err.split_once("> PUT").expect("the whole was sent").1;
    assert!(put.split_once("\n< ").unwrap().0.contains("> If-Match: "), "{put}");
}

#[test]
fn an_external_id_in_another_letter_case_is_that_of_somebody_else() {
    for filter in ["on", "ignored"] {
        let (_served, bench) = quirk(3, &[("filter", filter)]);
        bench.run("users get HR-0001 --by external-id").exits(0);
        assert_ne!(bench.run("users delete hr-0001 --by external-id --yes").code, 0, "{filter}");
        bench.run("users get HR-0001 --by external-id").exits(0);
    }
}

#[test]
fn rows_without_the_attribute_do_not_fit_where_the_filter_is_ignored() {
    let (served, bench) = quirk(40, &[]);
    bench.run("users create --username untitled.one").exits(0);
    for filter in ["title pr", "title eq \"Clerk\"", "not (title pr)"] {
        let rows = |bench: &Bench| bench.run(&format!("users list --filter '{filter}' -o ids")).exits(0).out;
        let told = rows(&bench);
        served.sandbox.choose("scim", "filter", "ignored").unwrap();
        served.sandbox.choose("scim", "discovery", "lies").unwrap();
        assert_eq!(rows(&bench), told, "{filter}");
        served.sandbox.choose("scim", "filter", "on").unwrap();
    }
}
