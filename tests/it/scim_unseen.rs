//! Groups that do not show their members: nobody is lost, nobody stays by chance, and what cannot be told is told as that.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use crate::served::Served;
use iamctl::sandbox::fault::FaultKind;

const OFFBOARD: &str = "people offboard ann@example.test --confirm ann@example.test";

/// Users without the groups that they are in.
fn without_groups(served: &Served) {
    served.break_it(FaultKind::MissingMember { member: "groups".to_owned() }, "/Users", 0, None);
}

/// Who is in a group, whatever is shown.
fn members(served: &Served, bench: &Bench, group: &str) -> String {
    served.sandbox.choose("scim", "members", "shown").unwrap();
    get(bench, &format!("groups members list {group}")).to_string()
}

#[test]
fn members_that_cannot_be_seen_are_not_replaced_and_not_listed_as_none() {
    for (members, filter, says) in [
        ("hidden", "on", "does not show the members"),
        ("hidden", "off", "does not show the members"),
        ("never", "on", "never shows the members"),
    ] {
        for patch in ["on", "off"] {
            let (served, bench) = quirk(20, &[("members", members), ("patch", patch), ("filter", filter)]);
            let before = served.totals("scim").1;
            bench.run("groups members set Staff --user ann --yes").exits(7).says(says);
            // Where groups cannot be asked, users show theirs.
            let listed = bench.run("groups members list Staff").exits(7);
            assert!(filter == "off" || listed.err.contains(says), "{}", listed.err);
            assert_eq!(served.totals("scim").1, before, "nothing was written");
        }
    }
    let (_served, bench) = quirk(20, &[("members", "hidden")]);
    assert!(get(&bench, "groups members list 'Night shift'").as_array().unwrap().is_empty(), "it has none");
}

#[test]
fn the_whole_of_a_group_that_does_not_show_its_members_is_not_sent() {
    for (members, filter) in [("hidden", "on"), ("hidden", "off"), ("never", "on")] {
        let (served, bench) = quirk(20, &[("members", members), ("patch", "off"), ("filter", filter)]);
        let before = served.totals("scim").1;
        for line in [
            "groups members add Staff --user ann",
            "groups members remove Staff --user maria.garcia --yes",
            "groups update Staff --name Crew",
        ] {
            bench.run(line).exits(7);
        }
        assert_eq!(served.totals("scim").1, before, "nothing was written");
    }
    let chosen = &[("members", "hidden"), ("patch", "off"), ("discovery", "lies")];
    let (served, bench) = quirk(20, chosen);
    let maria = get(&bench, "users get maria.garcia")["id"].to_string();
    bench.run("groups members remove Staff --user maria.garcia --yes").exits(7);
    assert!(members(&served, &bench, "Staff").contains(&maria), "it turned out to have no PATCH");
}

#[test]
fn somebody_is_taken_out_of_a_group_that_shows_no_members_and_that_is_proven() {
    for (shown, filter, groups, exit) in [
        ("hidden", "on", true, 0),
        ("hidden", "on", false, 0),
        ("never", "on", false, 0),
        ("hidden", "off", true, 0),
        ("hidden", "memberless", true, 0),
        ("hidden", "simple", false, 0),
        // Nothing tells what became of her.
        ("hidden", "off", false, 16),
        ("hidden", "memberless", false, 16),
    ] {
        let (served, bench) = quirk(20, &[("members", shown), ("filter", filter)]);
        if !groups {
            without_groups(&served);
        }
        let line = "groups members remove Staff --user maria.garcia --yes";
        let maria = get(&bench, "users get maria.garcia")["id"].to_string();
        let plan = bench.run(&format!("{line} --dry-run -o json")).exits(0).json();
        let operations = plan["dry_run"]["body"]["Operations"].as_array().unwrap().clone();
        assert!(operations[0]["path"].as_str().unwrap().starts_with("members[value eq "), "{plan}");
        let ran = bench.run(line).exits(exit);
        assert!(exit == 0 || ran.err.contains("does not tell whether"), "{}", ran.err);
        let again = bench.run(line).exits(exit);
        assert!(exit != 0 || again.says("nothing to change").code == 0);
        let left = members(&served, &bench, "Staff");
        assert!(!left.contains(&maria) && left.contains("display"), "{shown} {filter} {groups}: {left}");
    }
}

#[test]
fn somebody_is_added_to_a_group_that_shows_no_members_once() {
    for (filter, groups, exit) in [("on", true, 0), ("on", false, 0), ("off", true, 0), ("off", false, 16)] {
        let (served, bench) = quirk(20, &[("members", "hidden"), ("filter", filter)]);
        if !groups {
            without_groups(&served);
        }
        bench.run("groups members add Staff --user ann").exits(exit);
        if exit == 0 {
            bench.run("groups members add Staff --user ann").exits(0).says("nothing to change");
        }
        assert_eq!(
            members(&served, &bench, "Staff").matches("people/ann:1\"").count(),
            1,
            "{filter} {groups}"
        );
    }
}

#[test]
fn a_removal_that_the_service_does_not_carry_out_is_told() {
    let (served, bench) = quirk(20, &[("members", "hidden")]);
    served.break_writes(FaultKind::NotDone, "/Groups/", 0, None);
    bench.run("groups members remove Staff --user maria.garcia --yes").exits(7).says("shows another members");
}

#[test]
fn a_person_is_never_told_to_be_out_of_groups_that_cannot_be_looked_into() {
    for (filter, groups, closed) in [
        ("on", true, true),
        ("on", false, true),
        ("simple", false, true),
        ("memberless", true, true),
        ("memberless", false, false),
        ("off", false, false),
    ] {
        let (served, bench) = quirk(20, &[("filter", filter)]);
        bench.run("groups members add Auditors --user ann").exits(0);
        served.sandbox.choose("scim", "members", "hidden").unwrap();
        if !groups {
            without_groups(&served);
        }
        for _ in 0..2 {
            let ran = bench.run(OFFBOARD);
            assert_eq!(ran.code == 0, closed, "{filter} {groups}: {}", ran.err);
        }
        let is_in = members(&served, &bench, "Auditors").contains("people/ann:1");
        assert_eq!(is_in, !closed, "{filter} {groups}");
    }
}

#[test]
fn the_only_member_goes_and_a_group_that_showed_its_members_has_nobody_then() {
    for discovery in ["on", "off"] {
        let (served, bench) = quirk(3, &[("discovery", discovery)]);
        for group in ["Engineering", "Auditors", "Partners", "Staff"] {
            let _ = bench.run(&format!("groups delete {group} --yes"));
        }
        without_groups(&served);
        bench.run("groups create --name Ops --user ann").exits(0);
        bench.run("groups members remove Ops --user ann --yes").exits(0);
        let again = if discovery == "on" { 0 } else { 16 };
        bench.run("groups members remove Ops --user ann --yes").exits(again);
        bench.run("groups members add Ops --user ann").exits(0);
    }
}

/// The ids of those who are in a group, whatever is shown.
fn ids(served: &Served, bench: &Bench, group: &str) -> Vec<String> {
    served.sandbox.choose("scim", "members", "shown").unwrap();
    let rows = get(bench, &format!("groups members list {group}"));
    rows.as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_list_of_members_that_is_empty_or_a_part_is_not_believed() {
    for shown in ["empty", "partial"] {
        let (served, bench) = quirk(20, &[]);
        let before = ids(&served, &bench, "Staff");
        let (last, new) =
            (before.last().unwrap(), get(&bench, "users get ann")["id"].as_str().unwrap().to_owned());
        assert!(before.len() > 2 && !before.contains(&new));
        served.sandbox.choose("scim", "members", shown).unwrap();
        let wrote = served.totals("scim").1;
        bench.run("groups members set Staff --user ann --yes").exits(7);
        for line in [
            "groups update Staff --name Crew".to_owned(),
            "groups members add Staff --user ann".to_owned(),
            format!("groups members remove Staff --user {last} --yes"),
        ] {
            let put = served.bench("scim").with("IAMCTL_PATCH", "off");
            put.run(&line).exits(7).says("show");
        }
        if shown == "empty" {
            bench.run("groups members list Staff").exits(7).says("it has some");
        }
        assert_eq!(served.totals("scim").1, wrote, "nothing was written");
        bench.run("groups members add Staff --user ann").exits(0);
        bench.run(&format!("groups members remove Staff --user {last} --yes")).exits(0);
        let again = bench.run(&format!("groups members remove Staff --user {last} --yes")).exits(0);
        again.says("nothing to change");
        let after = ids(&served, &bench, "Staff");
        assert!(
            after.contains(&new) && !after.contains(last) && after.len() == before.len(),
            "{shown}: {after:?}"
        );
    }
}

#[test]
fn a_person_is_taken_out_of_a_group_that_shows_only_others() {
    for shown in ["empty", "partial"] {
        let (served, bench) = quirk(20, &[]);
        bench.run("groups members add Staff --user ann").exits(0);
        without_groups(&served);
        served.sandbox.choose("scim", "members", shown).unwrap();
        bench.run(OFFBOARD).exits(0);
        assert!(!members(&served, &bench, "Staff").contains("people/ann:1"), "{shown}");
        served.sandbox.choose("scim", "members", shown).unwrap();
        served.break_writes(FaultKind::NotDone, "/Groups/", 0, None);
        bench.run("groups members add Staff --user ann").exits(7);
    }
}

#[test]
fn who_shows_all_members_is_asked_once_more_at_most() {
    let (served, bench) = quirk(20, &[]);
    let maria = get(&bench, "users get maria.garcia")["id"].as_str().unwrap().to_owned();
    served.count("/Groups");
    bench.run("groups members list 'Night shift'").exits(0);
    let listed = served.counted("/Groups");
    assert!(listed <= 4, "{listed}");
    let quiet = bench.run(&format!("groups members remove Staff --user {maria} --yes")).exits(0);
    assert!(!quiet.err.contains("does not show"), "{}", quiet.err);
    let put = served.bench("scim").with("IAMCTL_PATCH", "off");
    for line in [
        "groups update Staff --name Crew",
        "groups members add Crew --user ann",
        "groups members add 'Night shift' --user ann",
    ] {
        let ran = put.run(line).exits(0);
        assert!(!ran.err.contains("show"), "{}", ran.err);
    }
}
