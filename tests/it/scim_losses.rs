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

#[test]
fn members_that_are_shown_only_where_they_are_asked_for_are_kept_by_every_way_to_write() {
    for (patch, told) in [("on", "on"), ("off", "on"), ("off", "lies"), ("on", "off")] {
        let (_served, bench) = quirk(20, &[("members", "request"), ("patch", patch), ("discovery", told)]);
        let count =
            |group: &str| get(&bench, &format!("groups members list {group}")).as_array().unwrap().len();
        let before = count("Staff");
        assert!(before > 2);
        bench.run("groups update Staff --name Crew").exits(0);
        assert_eq!(count("Crew"), before, "{patch} {told}");
        bench.run("groups members add Crew --user ann").exits(0);
        assert_eq!(count("Crew"), before + 1, "{patch} {told}");
        bench.run("groups members remove Crew --user maria.garcia --yes").exits(0);
        assert_eq!(count("Crew"), before, "{patch} {told}");
        bench.run("groups members add 'Night shift' --user ann").exits(0);
        assert_eq!(count("'Night shift'"), 1, "a group without members is no obstacle");
    }
}

#[test]
fn help_says_of_every_flag_whose_empty_value_removes_that_it_does() {
    let bench = Bench::on("sandbox/scim");
    let help = |line: &str| bench.run(line).exits(0).out;
    let of = |text: &str, flag: &str| {
        let at = text.find(&format!("--{flag} ")).unwrap_or_else(|| panic!("{flag}: {text}"));
        let rest = text.get(at + 2..).unwrap();
        let rest = rest.get(..rest.find("\n      --").unwrap_or(rest.len())).unwrap();
        rest.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let update = help("users update --help");
    for flag in ["title", "phone", "mobile", "email", "other-email", "manager", "department", "external-id"] {
        assert!(of(&update, flag).contains("empty removes it"), "{flag}: {}", of(&update, flag));
    }
    assert!(!of(&update, "username").contains("empty removes"));
    assert!(!help("users create --help").contains("empty removes"));
    assert!(of(&help("groups update --help"), "external-id").contains("empty removes it"));
}

#[test]
fn a_user_that_is_only_deactivated_is_not_told_to_be_deleted() {
    let (_served, bench) = quirk(3, &[("delete", "deactivated")]);
    bench.run("users delete ann --yes").exits(7).says("still there, and disabled");
    let file = bench.file("gone.csv", "user\nmaria.garcia\n");
    let ran = bench.run(&format!("users delete --each {file} --yes")).exits(9);
    assert!(ran.out.contains("still there, and disabled"), "{}", ran.out);
    bench.run("groups delete Staff --yes").exits(0);
}

#[test]
fn an_empty_value_takes_an_attribute_away_and_makes_none() {
    for patch in ["on", "off"] {
        let (_served, bench) = quirk(3, &[("patch", patch)]);
        let line = "users update ann --email '' --phone '' --other-email '' --title '' --manager '' --department '' --yes";
        bench.run(line).exits(0);
        let ann = get(&bench, "users get ann");
        assert_eq!(ann["emails"][0]["value"], "ann@home.example.test", "the next one is the first now");
        for member in ["title", "phoneNumbers"] {
            assert!(ann[member].as_array().map_or(ann[member].is_null(), Vec::is_empty), "{member}: {ann}");
        }
        assert!(!ann.to_string().contains("manager"), "{ann}");
        bench.run("users update ann --title '' --mobile ''").exits(0).says("nothing to change");
        bench.run("users update ann --username ''").exits(2);
        let made =
            get(&bench, "users create --username zoe --title '' --email '' --manager '' --first-name ''");
        assert!(["title", "emails", "name"].iter().all(|name| made[*name].is_null()), "{made}");
        bench.run("groups update Staff --external-id '' --yes").exits(0);
        assert!(get(&bench, "groups get Staff")["externalId"].is_null());
        bench.run("groups update Staff --name ''").exits(2);
    }
}

#[test]
fn a_filter_on_what_no_schema_has_is_refused_before_anything_is_sent() {
    let (served, _) = quirk(3, &[]);
    let bench = served.bench("scim").with("IAMCTL_FILTER", "off");
    served.count("/Users");
    for (filter, name) in [
        ("nonsense eq \"x\"", "'nonsense'"),
        ("emails[foo eq \"x\"]", "'emails.foo'"),
        ("name.nonsense pr", "'name.nonsense'"),
    ] {
        bench.run(&format!("users list --filter '{filter}'")).exits(2).says(name);
    }
    assert_eq!(served.counted("/Users"), 0);
    bench.run("users list --filter 'emails[value co \"ann\"] and name.givenName pr'").exits(0);
}

#[test]
fn people_are_read_no_further_than_the_list_goes() {
    for (users, page, calls) in [(60, "capped", 4), (2, "full", 1)] {
        let (served, bench) = quirk(users, &[("page", page)]);
        served.count("/Users");
        bench.run("people list").exits(0);
        assert_eq!(served.counted("/Users"), calls, "{users} {page}");
    }
}

#[test]
fn lists_of_any_type_ask_for_the_attributes_of_their_columns() {
    let (_served, bench) = quirk(3, &[]);
    let ran = bench.run("resources list Device --columns id,name --limit 1 -v").exits(0);
    assert!(ran.err.contains("attributes=id%2CdisplayName&"), "{}", ran.err);
    assert!(ran.out.contains("Laptop 1"), "{}", ran.out);
}

#[test]
fn a_group_that_comes_by_way_of_another_is_told_and_left_with_that_one() {
    let (_served, bench) = quirk(3, &[]);
    bench.run("groups create --name Inner --user ann").exits(0);
    let inner = get(&bench, "groups get Inner")["id"].as_str().unwrap().to_owned();
    let outer = serde_json::json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Outer",
        "members": [{"value": inner, "type": "Group"}]});
    let file = bench.file("outer.json", &outer.to_string());
    bench.run(&format!("groups create --data {file}")).exits(0);
    let line = "people offboard ann@example.test";
    let plan = bench.run(&format!("{line} --dry-run")).exits(0).says("Outer by way of another group");
    assert!(plan.out.contains("Inner") && !plan.out.contains("Outer"), "{}", plan.out);
    let evidence = bench.path("e.json");
    bench.run(&format!("{line} --confirm ann@example.test --evidence {}", evidence.display())).exits(0);
    assert!(get(&bench, "users get ann")["groups"].is_null(), "left with the inner one");
    assert_eq!(get(&bench, "groups members list Outer")[0]["value"], inner);
}
