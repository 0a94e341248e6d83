//! What a write sends back whole must have been read: a list that the platform did not show is not wiped.

use crate::bench::{Bench, INPUT};
use crate::roundtrip::{Resource, resources};
use iamctl::http::Method;
use iamctl::platforms::Flow;
use serde_json::Value;

fn on(platform: &str) -> Bench {
    let bench = Bench::on(&format!("sandbox/{platform}"));
    bench.run("sandbox reset --users 20").exits(0);
    bench
}

/// What an edit of this object sends, by the first example of the command.
fn example(resource: &Resource) -> String {
    let platform = resource.platform.name;
    format!("{} --yes --confirm sandbox/{platform} -o json", resource.change.examples[0])
}

/// Platforms whose answers may hold null for an empty list: there an edit stops only for the lists that it declares.
const MAY_BE_NULL: &[&str] = &["entrust"];

/// The names of the lists that a write of a whole object sends again.
fn lists(resource: &Resource, shown: &Value) -> Vec<String> {
    let Flow::Edit(edit) = resource.change.flow else { return Vec::new() };
    if resource.change.method != Method::Put
        || resource.change.command.verb() != "update"
        || edit.find.is_some()
    {
        return Vec::new();
    }
    let kept = (edit.keep)(shown);
    let members = kept.as_object().into_iter().flatten();
    let lists = members.filter(|(name, value)| value.is_array() && shown[*name].is_array());
    let declared = |name: &str| edit.carries.iter().any(|at| at[1..] == *name);
    let all = !MAY_BE_NULL.contains(&resource.platform.name);
    lists.map(|(name, _)| name.clone()).filter(|name| all || declared(name)).collect()
}

#[test]
fn an_edit_that_read_null_where_a_list_is_carried_stops_before_it_writes() {
    let mut seen = Vec::new();
    for resource in resources() {
        let bench = on(resource.platform.name);
        let shown: Value = resource.show(&bench, "json").json();
        for list in lists(&resource, &shown) {
            let writes = bench.counters(resource.platform.name).1;
            bench.run(&format!("sandbox fault null-member --member {list}")).exits(0);
            bench.feed(&example(&resource), INPUT).exits(1).says(&format!("lacks '{list}'"));
            bench.run("sandbox fault --clear").exits(0);
            assert_eq!(bench.counters(resource.platform.name).1, writes, "{} {list}", resource.name());
            seen.push(format!("{} {list}", resource.name()));
        }
    }
    for known in
        ["protegrity users update roles", "hid users update groups", "protegrity groups update members"]
    {
        assert!(seen.iter().any(|one| one == known), "{known}: {seen:?}");
    }
}

#[test]
fn a_user_of_whom_the_platform_shows_no_list_keeps_it() {
    let bench = on("hid");
    bench.run("users update jdoe --email jane@example.test --property OFFICE=Lyon").exits(0);
    let user = |bench: &Bench| bench.run("users get jdoe -o json").exits(0).json();
    let before = user(&bench);
    for member in
        ["emails", "phoneNumbers", "groups", "schemas", "userName", "urn:hid:scim:api:idp:2.0:UserAttribute"]
    {
        assert!(!before[member].is_null(), "{member}: {before}");
        // The answer to the second question, by name, shows it.
        for fault in ["null-member", "missing-member"] {
            bench.run(&format!("sandbox fault {fault} --member {member} --times 1")).exits(0);
            let ran = bench.run("users update 10034 --by id --set title=Engineer").exits(1);
            assert!(ran.err.contains(&format!("lacks '{member}'")), "{ran:?}");
            bench.run("sandbox fault --clear").exits(0);
        }
    }
    assert_eq!(user(&bench), before);
    // Everybody is in a group; an e-mail address may be missing.
    bench.run("sandbox fault missing-member --member groups").exits(0);
    bench.run("users update 10034 --set title=Engineer").exits(1).says("lacks 'groups'");
    bench.run("sandbox fault --clear").exits(0);
    bench.run("users create --username bare.example").exits(0);
    bench.run("users update bare.example --set title=Engineer").exits(0);
}

#[test]
fn a_group_whose_members_are_shown_when_asked_for_keeps_them() {
    let bench = on("hid");
    for fault in ["null-member", "missing-member"] {
        bench.run(&format!("sandbox fault {fault} --member members --path /UG_STAFF --times 1")).exits(0);
        bench.run("groups update UG_STAFF --name Everyone").exits(1).says("lacks 'members'");
        bench.run("sandbox fault --clear").exits(0);
    }
    assert_eq!(bench.run("groups get UG_STAFF -o json").exits(0).json()["displayName"], "Staff");
    bench.run("groups update UG_FIELD --name 'Field work'").exits(0);
}
