//! SCIM services that leave out, refuse or misspell parts of the standard.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use crate::served::{Served, status, still};
use iamctl::http::{Call, Method};
use serde_json::json;

fn count(bench: &Bench, line: &str) -> usize {
    get(bench, line).as_array().unwrap().len()
}

#[test]
fn a_service_without_a_description_is_taken_by_the_standard_and_told_once() {
    let (served, bench) = quirk(250, &[("discovery", "off")]);
    served.count("/ServiceProviderConfig");
    let ran = bench.run("users list -o ids").exits(0);
    assert_eq!(ran.out.lines().count(), 253);
    assert_eq!(ran.err.matches("does not describe itself").count(), 1, "{}", ran.err);
    assert_eq!(served.counted("/ServiceProviderConfig"), 1, "read once a run");
    bench.run("users update ann --title Head").exits(0);
    assert_eq!(get(&bench, "users get ann")["title"], "Head");
    assert_eq!(count(&bench, "resources list Devices"), 12, "the name of an endpoint");
    bench.run("resources list Printers").exits(5);
    bench.run("system features").exits(5);
    let quiet = served.bench("scim").with("IAMCTL_DISCOVERY", "off");
    let ran = quiet.run("users list --limit 1").exits(0);
    assert!(!ran.err.contains("describe"), "{}", ran.err);
    // A description that fails with an error of the service is none either.
    let (served, bench) = quirk(3, &[]);
    served.break_it(status(500, None), "/ServiceProviderConfig", 0, None);
    bench.run("users list").exits(0).says("does not describe itself");
}

#[test]
fn a_description_that_promises_too_much_is_corrected_by_what_happens() {
    let (served, bench) = quirk(
        60,
        &[("discovery", "lies"), ("patch", "off"), ("filter", "off"), ("bulk", "off"), ("page", "capped")],
    );
    assert_eq!(count(&bench, "users list"), 63, "pages are shorter than was asked for");
    bench.run("users update ann --title Head").exits(0).says("no PATCH");
    assert_eq!(get(&bench, "users get ann")["title"], "Head");
    bench.run("users list --where username=ann -o ids").exits(0).says("filtered here");
    let names: String = (0..20).map(|number| format!("new{number}\n")).collect();
    let file = bench.file("new.csv", &format!("username\n{names}"));
    bench.run(&format!("users create --each {file}")).exits(0);
    let bench = served.bench("scim").with("IAMCTL_BULK", "off");
    let file = bench.file("new.csv", "username\nother1\nother2\n");
    bench.run(&format!("users create --each {file}")).exits(0);
}

#[test]
fn lists_are_read_as_services_spell_them() {
    for chosen in [
        &[("rows", "resources")][..],
        &[("total", "text")],
        &[("total", "absent")],
        &[("page", "capped")],
        &[("paging", "cursor")],
        &[("paging", "cursor"), ("page", "capped")],
        &[("paging", "cursor"), ("total", "absent")],
        &[("page", "capped"), ("total", "absent"), ("rows", "resources")],
    ] {
        let (_served, bench) = quirk(230, chosen);
        assert_eq!(count(&bench, "users list --page-size 50"), 233, "{chosen:?}");
        assert_eq!(count(&bench, "users list --jobs 4 --page-size 50"), 233, "{chosen:?}");
        assert_eq!(count(&bench, "users list --limit 60 --page-size 50"), 60, "{chosen:?}");
        bench.run("users get maria.garcia").exits(0);
    }
}

#[test]
fn a_total_that_counts_only_a_capped_page_is_not_believed() {
    for (cap, size) in [("capped", "50"), ("full", "50")] {
        let (served, bench) = quirk(230, &[("page", cap), ("total", "page")]);
        for jobs in ["", "--jobs 4"] {
            assert_eq!(count(&bench, &format!("users list --page-size {size} {jobs}")), 233, "{cap} {jobs}");
        }
        let last = get(&bench, "users list")[232]["emails"][0]["value"].as_str().unwrap().to_owned();
        // Where rows may be missing, nobody is told not to be there.
        bench.run(&format!("people find {last}")).exits(1).says("did not add up");
        // A page that is not as long as a server may cap it is believed.
        served.count("/Users");
        bench.run("users list --where username^=maria").exits(0);
        assert_eq!(served.counted("/Users"), 1);
    }
}

#[test]
fn lists_without_rows_without_ids_or_that_never_end_are_faults_and_no_write_follows() {
    let (_served, bench) = quirk(30, &[("rows", "missing")]);
    bench.run("users list").exits(1).says("not a list");
    bench.run("users disable maria.garcia --yes").exits(1);
    let (_served, bench) = quirk(30, &[("rows", "anonymous")]);
    bench.run("users list").exits(1).says("has no id");
    let (served, bench) = quirk(130, &[("paging", "repeats")]);
    bench.run("users list --page-size 50").exits(1).says("leads back");
    assert_eq!(served.totals("scim").1, 0);
}

#[test]
fn a_filter_that_is_refused_or_ignored_is_done_here_and_told() {
    for (way, said) in [("off", "filtered here"), ("ignored", "ignores the filter")] {
        for lies in ["on", "lies"] {
            let (_served, bench) = quirk(120, &[("filter", way), ("discovery", lies)]);
            let told = if way == "ignored" && lies == "on" { "filtered here" } else { said };
            let ran = bench.run(r#"users list --filter 'userName sw "maria"' -o ids"#).exits(0).says(told);
            assert_eq!(ran.out.lines().count(), 2, "{way} {lies}: {}", ran.out);
            let ran = bench.run("users list --where username^=maria -o ids").exits(0);
            assert_eq!(ran.out.lines().count(), 2, "{way} {lies}: {}", ran.out);
            bench.run("users get misaki.sato").exits(0);
            bench.run("users get nobody").exits(5);
        }
    }
    let (served, _) = quirk(120, &[]);
    let bench = served.bench("scim").with("IAMCTL_FILTER", "off");
    let ran = bench.run(r#"users list --filter 'userName sw "maria"' -o ids"#).exits(0).says("filtered here");
    assert_eq!(ran.out.lines().count(), 2);
}

#[test]
fn every_answer_to_a_patch_is_read_back_and_a_service_without_patch_gets_the_whole() {
    for way in ["on", "silent", "empty", "off"] {
        for told in ["on", "lies", "off"] {
            let (served, bench) = quirk(20, &[("patch", way), ("discovery", told)]);
            served.count("/Users/people");
            bench.run("users update ann --title Head --department HR").exits(0);
            let ann = get(&bench, "users get ann");
            assert_eq!(ann["title"], "Head", "{way} {told}");
            assert_eq!(ann["phoneNumbers"][0]["value"], "+1-555-010-0001", "the rest stays");
            bench.run("groups members add Auditors --user ann").exits(0);
            assert_eq!(count(&bench, "groups members list Auditors"), 3, "{way} {told}");
        }
    }
    let (served, _) = quirk(3, &[]);
    let bench = served.bench("scim").with("IAMCTL_PATCH", "off");
    let plan = bench.run("users disable ann --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["method"], "PUT");
    assert_eq!(plan["dry_run"]["body"]["active"], false);
}

/// Changes somebody behind the back of a run.
fn meddle(served: &Served, title: &str) {
    let mut call = Call::new(Method::Patch, "/Users/people%2Fann:1").json(&json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": [{"op": "replace", "path": "title", "value": title}],
    }));
    call.set_header("Content-Type", "application/scim+json");
    call.set_header("Authorization", "Bearer not-a-secret-scim-1");
    assert!(served.sandbox.handle("scim", &call).unwrap().reply.ok());
}

#[test]
fn changes_are_guarded_by_the_version_that_was_read_weak_or_strong() {
    for kind in ["weak", "strong"] {
        let (served, bench) = quirk(3, &[("etag", kind)]);
        meddle(&served, "Clerk");
        let plan = bench.run("users update ann --title Head --dry-run -o json").exits(0).json();
        let version = get(&bench, "users get ann")["meta"]["version"].as_str().unwrap().to_owned();
        let headers = plan["dry_run"]["headers"].to_string();
        assert!(headers.contains(&version.replace('"', "\\\"")), "{kind}: {version}: {plan}");
        assert_eq!(version.starts_with("W/"), kind == "weak", "{version}");
        // Somebody else was faster: between the read and the write.
        served.break_writes(status(412, None), "/Users/", 0, Some(1));
        let ran = bench.run("users update ann --title Head").exits(6);
        assert!(!ran.err.contains("applied"), "{}", ran.err);
        bench.run("users update ann --title Head").exits(0);
    }
    let (_served, bench) = quirk(3, &[("etag", "off")]);
    let plan = bench.run("users update ann --title Head --dry-run -o json").exits(0).json();
    assert!(!plan.to_string().contains("If-Match"), "{plan}");
    bench.run("users update ann --title Head").exits(0);
    let (served, _) = quirk(3, &[]);
    let bench = served.bench("scim").with("IAMCTL_ETAG", "off");
    let plan = bench.run("users update ann --title Head --dry-run -o json").exits(0).json();
    assert!(!plan.to_string().contains("If-Match"), "{plan}");
}

#[test]
fn what_no_schema_has_and_nobody_is_there_for_is_refused_by_the_service_and_told() {
    let bench = Bench::on("sandbox/scim");
    bench.stops("scim", ("users update ann --set shoeSize=44", ""), 7, "shoeSize");
    bench.stops("scim", ("users update ann --set urn:example:none:1.0:User.x=1", ""), 7, "not in the schema");
    bench.stops("scim", ("users update ann --manager nobody", ""), 5, "nobody");
    let id = "00000000-0000-4000-8000-000000000000";
    bench.stops("scim", (&format!("users update ann --manager {id}"), ""), 5, "no manager");
    bench.stops("scim", (&format!("groups members add Staff --user {id}"), ""), 5, "no user");
}

#[test]
fn an_id_with_slashes_is_one_part_of_the_path() {
    let bench = Bench::on("sandbox/scim");
    assert_eq!(get(&bench, "users get people/ann:1 --by id")["userName"], "ann");
    bench.run("users update people/ann:1 --by id --title Head").exits(0);
    bench.run("groups members add Staff --user people/ann:1").exits(0);
    bench.run("users delete people/ann:1 --by id --yes").exits(0);
    bench.run("users get ..").exits(2);
}

#[test]
fn a_group_of_fifty_thousand_members_takes_one_more_by_one_operation() {
    let served = Served::plain(50_000, still());
    let bench = served.bench("scim");
    let mut call = Call::new(Method::Get, "/Users");
    call.set_header("Authorization", "Bearer not-a-secret-scim-1");
    let mut members = Vec::new();
    while members.len() < 50_000 {
        call.set_query("startIndex", (members.len() + 1).to_string());
        let page = served.sandbox.handle("scim", &call).unwrap().reply.value().unwrap();
        members.extend(page["Resources"].as_array().unwrap().iter().map(|row| json!({"value": row["id"]})));
    }
    members.retain(|one| one["value"] != "people/ann:1");
    members.truncate(49_999);
    let count_before = members.len();
    let mut call = Call::new(Method::Post, "/Groups").json(&json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Crowd", "members": members,
    }));
    call.set_header("Content-Type", "application/scim+json");
    call.set_header("Authorization", "Bearer not-a-secret-scim-1");
    assert!(served.sandbox.handle("scim", &call).unwrap().reply.ok());
    let plan = bench.run("groups members add Crowd --user ann --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["Operations"].as_array().unwrap().len(), 1);
    bench.run("groups members add Crowd --user ann").exits(0);
    assert_eq!(count(&bench, "groups members list Crowd"), count_before + 1);
    bench.run("groups members remove Crowd --user ann --yes").exits(0);
    assert_eq!(count(&bench, "groups members list Crowd"), count_before);
}
