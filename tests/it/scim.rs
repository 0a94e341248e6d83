//! What an operator does with a SCIM service: users, groups, members, resources of any type, against the strict sandbox.

use crate::bench::Bench;
use crate::served::{Served, still};
use serde_json::{Value, json};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

fn bench() -> Bench {
    Bench::on("sandbox/scim")
}

pub(crate) fn get(bench: &Bench, line: &str) -> Value {
    bench.run(&format!("{line} -o json")).exits(0).json()
}

/// A served sandbox with one of its quirks chosen.
pub(crate) fn quirk(users: usize, chosen: &[(&str, &str)]) -> (Served, Bench) {
    let served = Served::plain(users, still());
    for (quirk, value) in chosen {
        served.sandbox.choose("scim", quirk, value).unwrap();
    }
    let bench = served.bench("scim");
    (served, bench)
}

#[test]
fn a_condition_on_a_column_is_sent_as_a_filter_and_rows_are_complete() {
    let served = Served::plain(250, still());
    let bench = served.bench("scim");
    let all = get(&bench, "users list");
    assert_eq!(all.as_array().unwrap().len(), 253);
    served.count("/Users");
    let found = get(&bench, "users list --where email~example.test --where enabled=false");
    let count = found.as_array().unwrap().len();
    assert!(count > 5 && count < 40, "{count}");
    assert_eq!(served.counted("/Users"), 1, "the service left the others out");
    let plan = bench.run("users list --where email~example.test --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["query"]["filter"], r#"emails.value co "example.test""#, "{plan}");
    for (condition, of) in [("username=ANN", 1), ("external-id=hr-0001", 1), ("display-name^=Maria", 2)] {
        assert_eq!(
            get(&bench, &format!("users list --where {condition}")).as_array().unwrap().len(),
            of,
            "{condition}"
        );
    }
}

#[test]
fn columns_are_the_attributes_that_are_asked_for() {
    let served = Served::plain(20, still());
    let bench = served.bench("scim");
    let plan = bench
        .run("users list --columns username,department --where title=Clerk --dry-run -o json")
        .exits(0)
        .json();
    let asked = plan["dry_run"]["query"]["attributes"].as_str().unwrap().to_owned();
    for name in ["id", "userName", &format!("{ENTERPRISE}:department"), "title"] {
        assert!(asked.split(',').any(|one| one == name), "{asked}");
    }
    let rows = get(&bench, "users list --columns username,department --where username=ann");
    assert_eq!(rows, json!([{"username": "ann", "department": "Sales"}]));
    let one = get(&bench, "users get ann --columns username,email");
    assert_eq!(one, json!({"username": "ann", "email": "ann@example.test"}));
    let whole = get(&bench, "users get ann --include userName,title");
    assert_eq!(whole.as_object().unwrap().len(), 4, "{whole}");
    bench.run("users get ann --include title --exclude emails").exits(2);
    let bench = bench.with("IAMCTL_ATTRIBUTES", "off");
    let plan = bench.run("users list --columns username --dry-run -o json").exits(0).json();
    assert!(plan["dry_run"]["query"].get("attributes").is_none(), "{plan}");
}

#[test]
fn the_whole_grammar_of_filters_is_taken_and_what_is_none_is_refused_before_anything_is_sent() {
    let bench = bench();
    for (filter, count) in [
        (r#"userName eq "ann""#, 1),
        (r#"userName eq "ann" or userName eq "misaki.sato""#, 2),
        (r#"not (userName ne "ann")"#, 1),
        (r#"emails[type eq "home" and value co "home"]"#, 1),
        (&format!(r#"{ENTERPRISE}:employeeNumber eq "0001""#), 1),
        (r#"(userName sw "ann" and active eq true) and title pr"#, 1),
        (r#"meta.created ge "2030-01-01T00:00:00Z""#, 0),
    ] {
        let words = shlex::try_quote(filter).unwrap();
        assert_eq!(
            get(&bench, &format!("users list --filter {words}")).as_array().unwrap().len(),
            count,
            "{filter}"
        );
    }
    let before = bench.counters("scim").0;
    for (filter, said) in [
        ("userName is 5", "no operator"),
        ("userName eq ann", "not quoted"),
        ("(userName pr", "never closes"),
    ] {
        bench.run(&format!("users list --filter '{filter}'")).exits(2).says(said);
    }
    assert_eq!(bench.counters("scim").0, before);
    bench
        .run(r#"users list --filter 'colour eq "red"'"#)
        .exits(7)
        .says("no schema of the service has an attribute 'colour'");
}

#[test]
fn lists_are_sorted_by_the_service() {
    let bench = bench();
    let names = |line: &str| {
        let rows = get(&bench, line);
        rows.as_array()
            .unwrap()
            .iter()
            .map(|row| row["userName"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let up = names("users list --order-by userName");
    assert!(up.is_sorted() && up.len() == 253, "{up:?}");
    assert_eq!(names("users list --order-by -userName --limit 1")[0], *up.last().unwrap());
    let (_served, bench) = quirk(10, &[("sort", "off")]);
    bench.run("users list --order-by userName").exits(0).says("does not sort");
}

#[test]
fn a_user_is_made_changed_by_a_patch_and_deleted() {
    let bench = bench();
    bench
        .run(
            "users create --username zoe.example --first-name Zoe --last-name Example --email zoe@example.test \
             --other-email z@home.example.test --phone +1-555-010-0099 --mobile +1-555-010-0098 --title Clerk \
             --employee-number 77 --department Sales --manager maria.garcia --external-id HR-77",
        )
        .exits(0);
    let zoe = get(&bench, "users get zoe.example");
    assert_eq!(zoe["emails"][1]["value"], "z@home.example.test");
    assert_eq!(zoe["phoneNumbers"][1], json!({"value": "+1-555-010-0098", "type": "mobile"}));
    let manager = get(&bench, "users get maria.garcia")["id"].clone();
    assert_eq!(zoe[ENTERPRISE]["manager"]["value"], manager);
    assert!(zoe["schemas"].as_array().unwrap().iter().any(|one| one == ENTERPRISE));
    let plan =
        bench.run("users update zoe.example --department HR --title Head --dry-run -o json").exits(0).json();
    let call = &plan["dry_run"];
    assert_eq!(call["method"], "PATCH");
    assert_eq!(call["body"]["schemas"], json!(["urn:ietf:params:scim:api:messages:2.0:PatchOp"]));
    assert_eq!(
        call["body"]["Operations"],
        json!([{"op": "replace", "path": format!("{ENTERPRISE}:department"), "value": "HR"},
            {"op": "replace", "path": "title", "value": "Head"}])
    );
    bench.run("users update zoe.example --department HR --title Head").exits(0);
    bench.run("users update zoe.example --department HR").exits(0).says("nothing to change");
    bench
        .run(&format!("users update zoe.example --set {ENTERPRISE}.costCenter=4711 --set nickName=Zo"))
        .exits(0);
    bench.run("users update zoe.example --email zoe2@example.test").exits(0);
    bench.run("users update zoe.example --unset nickName --yes").exits(0);
    let zoe = get(&bench, "users get HR-77 --by external-id");
    assert_eq!(zoe[ENTERPRISE]["costCenter"], "4711");
    assert_eq!((&zoe["emails"][0]["value"], &zoe["nickName"]), (&json!("zoe2@example.test"), &Value::Null));
    bench.run("users disable zoe.example --yes").exits(0);
    assert_eq!(get(&bench, "users get zoe.example")["active"], false);
    bench.run("users enable zoe.example").exits(0);
    bench.run("users delete zoe.example --yes").exits(0);
    bench.run("users get zoe.example").exits(5);
}

#[test]
fn a_patch_that_a_person_wrote_is_sent_as_it_is_and_checked_first() {
    let bench = bench();
    let patch = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
        "Operations": [{"op": "Add", "path": "emails[type eq \"home\"].display", "value": "Home"}]});
    let file = bench.file("patch.json", &patch.to_string());
    bench.run(&format!("users update ann --patch {file}")).exits(0);
    assert_eq!(get(&bench, "users get ann")["emails"][1]["display"], "Home");
    let file = bench.file("bad.json", r#"[{"op": "replace", "path": "/title", "value": "x"}]"#);
    bench.run(&format!("users update ann --patch {file}")).exits(2).says("a patch is a PatchOp");
}

#[test]
fn members_come_and_go_by_name_and_only_the_difference_is_sent() {
    let bench = bench();
    let plan = bench
        .run("groups members add Staff --user ann --user maria.garcia --dry-run -o json")
        .exits(0)
        .json();
    assert_eq!(
        plan["dry_run"]["body"]["Operations"],
        json!([{"op": "add", "path": "members", "value": [{"value": "people/ann:1"}]}]),
        "who is in it already is not sent"
    );
    bench.run("groups members add Staff --user ann --user maria.garcia").exits(0);
    bench.run("groups members add Staff --user ann").exits(0).says("nothing to change");
    let members = get(&bench, "groups members list Staff");
    assert!(members.as_array().unwrap().iter().any(|one| one["value"] == "people/ann:1"));
    assert_eq!(get(&bench, "users get ann")["groups"][0]["display"], "Staff");
    bench.stops("scim", ("groups members remove Staff --user ann", ""), 11, "--yes");
    bench.run("groups members remove Staff --user ann --yes").exits(0);
    bench.run("groups members set Auditors --user ann --yes").exits(0);
    assert_eq!(get(&bench, "groups members list Auditors").as_array().unwrap().len(), 1);
    bench.run("groups members list 'Night shift'").exits(0).says("no");
    bench.run("groups members add Staff").exits(2).says("--user");
    bench.run("groups members add Staff --user nobody").exits(5);
}

#[test]
fn resources_of_any_type_go_by_their_schema() {
    let bench = bench();
    let rows = get(&bench, "resources list Device");
    assert_eq!(rows.as_array().unwrap().len(), 12);
    assert_eq!(
        get(&bench, "resources list Device --filter 'serialNumber eq \"SN-0002\"'").as_array().unwrap().len(),
        1
    );
    let file = bench.file("device.json", r#"{"displayName": "Printer", "serialNumber": "P-1"}"#);
    let made = get(&bench, &format!("resources create device --data {file}"));
    assert_eq!(
        made["schemas"],
        json!(["urn:example:params:scim:schemas:core:2.0:Device"]),
        "named by its type"
    );
    let id = made["id"].as_str().unwrap();
    let ran = bench.run(&format!("resources update Device {id} --set serialNumber=P-2")).exits(0);
    ran.says(&format!("{id} updated"));
    assert_eq!(get(&bench, &format!("resources get Device {id}"))["serialNumber"], "P-2");
    // What is asked about is not the type alone.
    bench.run(&format!("resources delete Device {id} --dry-run")).exits(0).says(&format!("Device {id}, on"));
    bench.run(&format!("resources delete Device {id} --yes")).exits(0);
    bench.run("resources list Printer").exits(5).says("there are: User, Group, Device");
    bench.run(&format!("resources get Device {id}")).exits(5);
    assert_eq!(get(&bench, "types list").as_array().unwrap().len(), 3);
    assert_eq!(get(&bench, "schemas list").as_array().unwrap().len(), 4);
    assert_eq!(get(&bench, &format!("schemas get {ENTERPRISE}"))["name"], "EnterpriseUser");
    assert_eq!(get(&bench, "system features")["bulk"]["supported"], true);
    bench.run("me get").exits(7).says("belong to no user");
    assert_eq!(get(&Bench::on("sandbox/scim-basic"), "me get")["userName"], "scim.admin");
}

#[test]
fn rows_share_calls_to_bulk_and_each_has_its_own_outcome() {
    let served = Served::plain(10, still());
    let bench = served.bench("scim");
    let mut csv = "username,first-name,email,department\n".to_owned();
    for number in 0..120 {
        csv.push_str(&format!("bulk{number},First{number},bulk{number}@example.test,Sales\n"));
    }
    let file = bench.file("people.csv", &csv);
    served.count("/Bulk");
    bench.run(&format!("users create --each {file} --jobs 2")).exits(0);
    assert_eq!(served.counted("/Bulk"), 3, "at most 50 in a call");
    assert_eq!(get(&bench, "users list --where username^=bulk").as_array().unwrap().len(), 120);
    assert_eq!(get(&bench, "users get bulk7")[ENTERPRISE]["department"], "Sales");
    let file = bench.file("more.csv", "username,manager\nbulk1,\nnew1,maria.garcia\nnew2,\n");
    let ran = bench.run(&format!("users create --each {file} -o json")).exits(9);
    assert!(ran.out.contains("bulk1") || ran.err.contains("bulk1"), "{ran:?}");
    bench.run("users get new1").exits(0);
    bench.run("users get new2").exits(0);
    let file = bench.file("gone.csv", "user\nnew1\nnew2\nnobody\n");
    bench.run(&format!("users delete --each {file} --yes")).exits(9);
    bench.run("users get new2").exits(5);
    served.sandbox.choose("scim", "bulk", "off").unwrap();
    let file = bench.file("single.csv", "username\nsingle1\nsingle2\n");
    bench.run(&format!("users create --each {file}")).exits(0);
    bench.run("users get single2").exits(0);
}

#[test]
fn all_authentication_flows_work_and_wrong_secrets_do_not() {
    for profile in ["sandbox/scim", "sandbox/scim-basic", "sandbox/scim-reader"] {
        Bench::on(profile).run("users get ann").exits(0);
        Bench::on(profile).run("auth status --check").exits(0);
    }
    Bench::on("sandbox/scim-reader").run("users disable ann --yes").exits(4).says("may only read");
    let served = Served::plain(3, still());
    let bench = served.bench("scim").with("IAMCTL_CREDENTIAL", "not-a-secret-wrong");
    bench.run("users list").exits(4);
    let client = bench.with("IAMCTL_AUTH", "client_credentials");
    client.run("users list").exits(3).says("client_id");
    let client = client.with("IAMCTL_CLIENT_ID", "reader");
    client.run("users list").exits(3).says("token_url");
    let client = client.with("IAMCTL_TOKEN_URL", &format!("{}/oauth/token", served.url("scim")));
    client.run("users list").exits(4).says("signing in as reader failed");
    let client = client.with("IAMCTL_CREDENTIAL", "not-a-secret-scim-3");
    client.run("users list").exits(0);
    client.with("IAMCTL_CLIENT_AUTH", "form").run("users list").exits(0);
}

#[test]
fn an_address_may_have_any_path() {
    let served = Served::plain(3, still());
    let bench = served.bench("scim").with("IAMCTL_URL", &format!("{}/scim/v2/", served.url("scim")));
    bench.run("users get ann").exits(0);
    bench.run("users update ann --title Head").exits(0);
    let file = bench.file("new.csv", "username\nnew1\nnew2\n");
    bench.run(&format!("users create --each {file}")).exits(0);
}

#[test]
fn presets_only_change_settings_that_are_open() {
    let served = Served::plain(3, still());
    let method = |bench: &Bench| {
        bench.run("users update ann --title Head --dry-run -o json").exits(0).json()["dry_run"]["method"]
            .clone()
    };
    let bench = served.bench("scim");
    assert_eq!(method(&bench), "PATCH");
    assert_eq!(method(&served.bench("scim").with("IAMCTL_PRESET", "okta")), "PUT");
    let entra = served.bench("scim").with("IAMCTL_PRESET", "entra");
    let plan = entra.run("users disable ann --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["Operations"][0]["value"], "False");
    let github = served.bench("scim").with("IAMCTL_PRESET", "github").with("IAMCTL_PAGE_SIZE", "2");
    let plan = github.run("users list --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["query"]["count"], "2", "what the profile says itself stands");
}
