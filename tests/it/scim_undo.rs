//! What was done to a SCIM service is taken back also where it does not show all of it.

use crate::bench::Bench;
use crate::scim::{get, quirk};
use crate::served::Served;

/// A service whose runs are kept although they name no profile.
fn kept(users: usize, chosen: &[(&str, &str)]) -> (Served, Bench) {
    let (served, bench) = quirk(users, chosen);
    (served, bench.with("IAMCTL_HISTORY", "yes"))
}
use serde_json::json;

fn is_in(served: &Served, bench: &Bench, group: &str, id: &str) -> bool {
    served.sandbox.choose("scim", "members", "shown").unwrap();
    get(bench, &format!("groups members list {group}")).to_string().contains(&format!("{id}\""))
}

#[test]
fn who_was_added_to_or_taken_out_of_a_group_that_does_not_show_it_is_put_back() {
    for shown in ["shown", "hidden", "empty", "partial"] {
        let (served, bench) = kept(20, &[]);
        let ann = get(&bench, "users get ann")["id"].as_str().unwrap().to_owned();
        served.sandbox.choose("scim", "members", shown).unwrap();
        bench.run("groups members add Staff --user ann").exits(0);
        bench.run("undo last --yes").exits(0);
        assert!(!is_in(&served, &bench, "Staff", &ann), "{shown}");
        bench.run("groups members add Staff --user ann").exits(0);
        served.sandbox.choose("scim", "members", shown).unwrap();
        bench.run("groups members remove Staff --user ann --yes").exits(0);
        bench.run("undo last --yes").exits(0);
        assert!(is_in(&served, &bench, "Staff", &ann), "{shown}");
    }
}

#[test]
fn that_members_of_a_removed_group_do_not_come_back_is_said_before() {
    let (_served, bench) = kept(3, &[("members", "hidden")]);
    bench.run("groups delete Staff --yes").exits(0);
    let plan = bench.run("undo last --dry-run").exits(0);
    assert!(plan.out.contains("not restored: a member that the service did not show"), "{}", plan.out);
}

#[test]
fn what_was_not_there_before_an_update_is_not_there_after_it_is_taken_back() {
    for patch in ["on", "off"] {
        let (_served, bench) = kept(3, &[("patch", patch)]);
        bench.run("users create --username u1").exits(0);
        let before = get(&bench, "users get u1");
        bench.run("users update u1 --external-id E1 --display-name D --title T --yes").exits(0);
        bench.run("undo last --yes").exits(0);
        let after = get(&bench, "users get u1");
        for name in ["externalId", "displayName", "title"] {
            assert_eq!((before.get(name), after.get(name)), (None, None), "{name}: {}", json!(after));
        }
    }
}
