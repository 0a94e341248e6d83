//! What an operator does with credentials and the entities beside them, against the strict sandbox.

use crate::bench::Bench;
use serde_json::{Value, json};

fn bench() -> Bench {
    Bench::on("sandbox/hid")
}

fn get(bench: &Bench, line: &str) -> Value {
    bench.run(&format!("{line} -o json")).exits(0).json()
}

/// The values of a credential's attributes that can be written, by name.
fn values(bench: &Bench, id: &str) -> Vec<(String, String)> {
    let credential = get(bench, &format!("credentials get {id}"));
    let text = |one: &Value, member: &str| one[member].as_str().unwrap().to_owned();
    let list = credential["attributes"].as_array().unwrap();
    list.iter()
        .filter(|one| one["readOnly"] == false)
        .map(|one| (text(one, "name"), text(one, "value")))
        .collect()
}

#[test]
fn credentials_are_listed_by_flags_and_come_as_csv() {
    let bench = bench();
    let ran =
        bench.run("credentials list --type CT_ACODE --status ACTIVE --expires-before 2026-12-01 -o csv");
    let out = ran.exits(0).out;
    let mut lines = out.lines();
    assert!(lines.next().unwrap().starts_with("id,kind,status,expires"));
    let rows: Vec<&str> = lines.collect();
    assert!(rows.len() > 5, "{rows:?}");
    assert!(rows.iter().all(|row| row.contains(",CT_ACODE,ACTIVE,20")), "{rows:?}");
    // A span is counted from now; what it leaves in depends on the day.
    bench.run("credentials list --type CT_ACODE --status ACTIVE --expires-before 30d -o csv").exits(0);
}

#[test]
fn a_list_of_several_pages_is_complete_and_a_limit_stops_the_network() {
    let bench = bench();
    let all = bench.run("credentials list -o ids").exits(0).out;
    let mut ids: Vec<&str> = all.lines().collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert!(count > 300 && ids.len() == count, "{count}");
    let scanned = bench.run("credentials scan -o ids").exits(0).out;
    assert_eq!(scanned.lines().count(), count);
    assert_eq!(get(&bench, "credentials list --limit 7").as_array().unwrap().len(), 7);
}

#[test]
fn filters_that_the_platform_would_refuse_send_nothing() {
    let bench = bench();
    for (filter, words) in [
        (r#"type eq "a" or type eq "b""#, "no 'or'"),
        ("status.expiryDate lt 2026-07-01T00:00:00Z", "is not quoted"),
        (r#"type co "a""#, "does not take the operator 'co'"),
        (r#"colour eq "a""#, "cannot be filtered by 'colour'"),
    ] {
        bench.run(&format!("credentials list --filter '{filter}'")).exits(2).says(words);
        bench.run(&format!("credentials scan --filter '{filter}'")).exits(2).says(words);
    }
    bench.run("credentials list --status GONE").exits(2).says("PENDING, ACTIVE");
    bench.run("credentials list --expires-before soon").exits(2).says("takes a time");
    assert_eq!(bench.counters("hid").0, 0, "nothing was asked of the platform");
    bench.run(r#"credentials list --raw-filter 'colour eq "a"'"#).exits(7).says("--debug");
}

#[test]
fn a_status_moves_one_step_at_a_time() {
    let bench = bench();
    bench.run("credentials set-status 11385 SUSPENDED --yes").exits(0).says("11385: ACTIVE -> SUSPENDED");
    let writes = bench.counters("hid").1;
    bench
        .run("credentials set-status 11385 PENDING")
        .exits(7)
        .says("after SUSPENDED comes ACTIVE or REVOKED");
    let same = get(&bench, "credentials set-status 11385 suspended");
    assert_eq!(same, json!({"changed": false}));
    bench.run("credentials set-status 11385 REVOKED").exits(11).says("--yes");
    bench.run("credentials set-status 11385 GONE").exits(2).says("there is no status 'GONE'");
    assert_eq!(bench.counters("hid").1, writes, "none of these wrote");
    bench.run("credentials set-status 11385 PENDING --force").exits(7).says("reason code 1001");
    bench.run("credentials set-status 11385 REVOKED --yes").exits(0);
    bench.run("credentials set-status 11385 TERMINATED --yes").exits(0);
    bench.run("credentials set-status 11385 ACTIVE").exits(7).says("after TERMINATED comes nothing");
    assert_eq!(values(&bench, "11385").len(), 3, "the attributes went with every step and came back");
}

#[test]
fn attributes_are_set_and_removed_and_the_others_stay() {
    let bench = bench();
    let before = values(&bench, "11385");
    let ran = bench.run("credentials attributes set 11385 MY_ATTR1='new value1' --dry-run -o json").exits(0);
    let plan = ran.json();
    assert_eq!(plan["dry_run"]["method"], "PUT");
    assert_eq!(plan["dry_run"]["headers"]["Content-Type"], "application/scim+json");
    assert_eq!(plan["dry_run"]["body"]["attributes"][1]["value"], "new value1");
    assert_eq!(plan["dry_run"]["body"]["status"]["status"], "ACTIVE");
    assert_eq!(values(&bench, "11385"), before);
    bench.run("credentials attributes set 11385 MY_ATTR1='new value1'").exits(0).says("MY_ATTR1 set");
    let mut wanted = before.clone();
    wanted[1].1 = "new value1".into();
    assert_eq!(values(&bench, "11385"), wanted);
    bench.run("credentials attributes remove 11385 MY_ATTR0 --yes").exits(0);
    wanted.retain(|(name, _)| name != "MY_ATTR0");
    assert_eq!(values(&bench, "11385"), wanted);
    let writes = bench.counters("hid").1;
    bench.run("credentials attributes set 11386 ISSUER=me").exits(7).says("ISSUER is read only");
    bench.run("credentials attributes remove 11386 ISSUER --yes").exits(7).says("ISSUER is read only");
    bench.run("credentials attributes remove 11385 MY_ATTR0 --yes").exits(6).says("nothing was sent");
    bench.run("credentials attributes remove 11385 MY_ATTR1").exits(11);
    bench.run("credentials attributes set 11385 MY_ATTR1").exits(2).says("NAME=VALUE");
    assert_eq!(bench.counters("hid").1, writes, "none of these wrote");
}

#[test]
fn a_credential_is_replaced_from_a_file_that_names_it() {
    let bench = bench();
    let mut credential = get(&bench, "credentials get 11385");
    credential["attributes"][0]["value"] = json!("from a file");
    credential["status"]["status"] = json!("SUSPENDED");
    let file = bench.file("credential.json", &credential.to_string());
    bench.run(&format!("credentials replace {file}")).exits(11);
    bench.run(&format!("credentials replace {file} --yes")).exits(0).says("replaced");
    let after = get(&bench, "credentials get 11385");
    assert_eq!(after["status"]["status"], "SUSPENDED");
    assert_eq!(after["attributes"][0]["value"], "from a file");
    assert_eq!(get(&bench, &format!("credentials replace {file} --yes")), json!({"changed": false}));
    let refused = |change: &dyn Fn(&mut Value), code: u8, words: &str| {
        let mut wrong = after.clone();
        change(&mut wrong);
        let file = bench.file("wrong.json", &wrong.to_string());
        bench.run(&format!("credentials replace {file} --yes")).exits(code).says(words);
    };
    let writes = bench.counters("hid").1;
    refused(&|wrong| wrong["schemas"] = json!(["urn:x"]), 2, "is no credential");
    refused(&|wrong| wrong["id"] = json!(11385), 2, "id: expected a text, not an integer");
    refused(&|wrong| wrong["id"] = json!("99"), 5, "99");
    refused(&|wrong| wrong["id"] = json!("../Users/1"), 2, "not an id of this platform");
    refused(&|wrong| wrong["attributes"] = json!([]), 11, "the last attribute");
    refused(&|wrong| wrong["status"]["status"] = json!("PENDING"), 7, "cannot become PENDING");
    refused(&|wrong| wrong["attributes"][0]["readOnly"] = json!(true), 2, "readOnly of the attribute");
    refused(&|wrong| wrong["attributes"][0]["type"] = json!("INT"), 2, "type of the attribute");
    refused(
        &|wrong| {
            let mut twin = wrong["attributes"][0].clone();
            twin["value"] = json!("another");
            wrong["attributes"].as_array_mut().unwrap().push(twin);
        },
        2,
        "is given twice",
    );
    let mut other = get(&bench, "credentials get 11386");
    other["attributes"] = json!([]);
    let file = bench.file("other.json", &other.to_string());
    bench.run(&format!("credentials replace {file} --yes")).exits(7).says("read only");
    assert_eq!(bench.counters("hid").1, writes, "none of these wrote");
}

#[test]
fn the_printed_credential_is_there_and_its_printed_replacement_is_done() {
    let bench = bench();
    let printed = |name: &str| {
        let path = crate::bench::project().join(format!("tests/data/samples/hid/{name}.json"));
        serde_json::from_slice::<Value>(&std::fs::read(path).unwrap()).unwrap()
    };
    let (mut there, mut sample) = (get(&bench, "credentials get 11385"), printed("credentials-get.answer"));
    // The address is the sandbox's own.
    for object in [&mut there, &mut sample] {
        object["meta"]["location"] = json!("");
    }
    assert_eq!(there, sample);
    let file = bench.file("replace.json", &printed("credentials-replace.request").to_string());
    bench.run(&format!("credentials replace {file} --yes")).exits(0);
    let after = get(&bench, "credentials get 11385");
    let by_name = |object: &Value| {
        let mut list = object["attributes"].as_array().unwrap().clone();
        list.sort_by_key(|one| one["name"].to_string());
        list
    };
    assert_eq!(by_name(&after), by_name(&printed("credentials-replace.answer")));
}

#[test]
fn groups_devices_and_credentials_are_named_by_an_external_id_where_that_is_said() {
    let bench = bench();
    bench.run("groups create --name Annecy --id UG_ANNECY --external-id EXT-1").exits(0);
    for (line, id) in [
        ("groups get EXT-1 --by external-id", "UG_ANNECY"),
        ("devices get SN-004748 --by external-id", "12002"),
        ("credentials get jdoeCT_ACODE --by external-id", "11385"),
    ] {
        assert_eq!(get(&bench, line)["id"], id, "{line}");
    }
    bench.run("credentials set-status jdoeCT_ACODE SUSPENDED --by external-id --yes").exits(0);
    assert_eq!(get(&bench, "credentials get 11385")["status"]["status"], "SUSPENDED");
    let asked = bench.counters("hid").0;
    bench.run("credentials get 11385").exits(0);
    assert_eq!(bench.counters("hid").0, asked + 1, "what is an id is not looked up");
    for line in ["credentials get NONE", "groups get NONE", "devices get NONE"] {
        bench.run(&format!("{line} --by external-id")).exits(5);
    }
    bench.run("roles get EXT-1 --by external-id").exits(2);
}

#[test]
fn what_is_read_only_stays_whatever_data_says() {
    let bench = bench();
    let writes = bench.counters("hid").1;
    let user = get(&bench, "users get jsmith");
    let mut wrong = user.clone();
    wrong["schemas"].as_array_mut().unwrap().push(json!("urn:x:other"));
    let file = bench.file("schemas.json", &wrong.to_string());
    bench.run(&format!("users update jsmith --data {file}")).exits(2).says("schemas");
    bench.run("users update jdoe --set 'schemas=:[\"urn:x\"]'").exits(2).says("schemas");
    let attributes = "urn:hid:scim:api:idp:2.0:UserAttribute";
    for change in [0, 1] {
        let mut wrong = json!({attributes: user[attributes]});
        let list = wrong[attributes]["attributes"].as_array_mut().unwrap();
        match change {
            0 => list.retain(|one| one["name"] != "CONTRACT"),
            _ => list.iter_mut().for_each(|one| one["value"] = json!("x")),
        }
        let file = bench.file("attributes.json", &wrong.to_string());
        bench.run(&format!("users update jsmith --data {file}")).exits(7).says("CONTRACT is read only");
    }
    let section =
        json!({attributes: {"attributes": [{"name": "OFFICE", "type": "string", "value": "Lyon"}]}});
    let file = bench.file("section.json", &section.to_string());
    let plan = bench.run(&format!("users update jdoe --data {file} --dry-run -o json")).exits(0).json();
    assert!(plan["dry_run"]["body"]["schemas"].to_string().contains(attributes), "{plan}");
    assert_eq!(bench.counters("hid").1, writes, "none of these wrote");
}

#[test]
fn ids_that_cannot_be_are_refused_and_those_that_are_not_there_are_told() {
    let bench = bench();
    for id in ["11385:x", "'11385:(String)'", "a/b"] {
        bench.run(&format!("credentials get {id}")).exits(2).says("ids hold neither '/' nor ':'");
    }
    bench.run("credentials get ..").exits(2);
    bench.run("credentials get ''").exits(2);
    bench.run("credentials get 99").exits(5).says("There is no Credential 99");
    bench.run("credentials delete 11390").exits(11);
    bench.run("credentials delete 11390 --yes").exits(0).says("deleted");
    bench.run("credentials get 11390").exits(5);
}

#[test]
fn a_wrong_secret_is_tried_once() {
    let bench = bench();
    let ran = bench.run("credentials get 11385 --setting client_id=nobody").exits(4);
    assert!(ran.err.contains("disable the client") && ran.err.contains("nobody"), "{ran:?}");
    let asked = bench.counters("hid").0;
    assert_eq!(asked, 1, "a refused sign-in is not repeated");
    let file = bench.file("users.csv", "username\na\nb\nc\nd\ne\nf\n");
    bench.run(&format!("users create --each {file} --jobs 4 --setting client_id=nobody"));
    assert_eq!(bench.counters("hid").0, asked + 1, "nor by every row of many");
}

#[test]
fn a_client_that_may_only_read_is_told_the_permission() {
    let bench = Bench::on("sandbox/hid-reader");
    bench.run("credentials get 11385").exits(0);
    let ran = bench.run("credentials set-status 11385 SUSPENDED --yes").exits(4);
    assert!(ran.err.contains("Set credential status"), "{ran:?}");
}

#[test]
fn refusals_carry_the_platforms_own_codes_for_scripts() {
    let bench = bench();
    let ran = bench.run("devices act 12001 RESYNC-OTP -o json").exits(7);
    let fault: Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(fault["error"]["code"], "rejected");
    assert_eq!(fault["error"]["http_status"], 400);
    assert_eq!(fault["error"]["platform_code"], "invalidValue 1000");
}

#[test]
fn users_are_found_by_name_changed_and_never_made_twice() {
    let bench = bench();
    bench.run("users create --username ann.example --email ann@example.test --group Staff").exits(0);
    bench.run("users create --username ann.example").exits(6).says("already exists or conflicts");
    bench.run("users create --username ann.example --if-not-exists").exits(0);
    bench.run("users create --username x --group Staff --group UG_ROOT").exits(2).says("once");
    bench
        .run("users update ann.example --email new@example.test --first-name Ann --property OFFICE=Lyon")
        .exits(0);
    let ann = get(&bench, "users get ann.example");
    assert_eq!(ann["emails"][0]["value"], "new@example.test");
    assert_eq!(ann["name"]["givenName"], "Ann");
    assert_eq!(ann["groups"][0]["value"], "UG_STAFF");
    assert_eq!(ann["urn:hid:scim:api:idp:2.0:UserAttribute"]["attributes"][0]["value"], "Lyon");
    bench.run("users update ann.example --set colour=red --strict").exits(2).says("colour");
    bench.run("users disable ann.example --yes").exits(0);
    assert_eq!(get(&bench, "users get ann.example")["active"], false);
    bench.run("users delete ann.example --yes").exits(0);
    bench.run("users get ann.example").exits(5).says("there is no user");
    bench.run("users get jsmith --by id").exits(5);
}

#[test]
fn a_device_goes_to_a_user_and_moves_like_a_credential() {
    let bench = bench();
    bench.run("devices assign 12003 jdoe").exits(0);
    let jdoe = get(&bench, "users get jdoe")["id"].clone();
    assert_eq!(get(&bench, "devices get 12003")["owner"]["value"], jdoe);
    bench.run("devices assign 12003 nobody.here").exits(5);
    bench.run("devices set-status 12003 SUSPENDED --yes").exits(7).says("after PENDING comes ACTIVE");
    bench.run("devices set-status 12003 ACTIVE").exits(0);
    bench.run("devices act 12003 RESYNC-COUNTER --detail COUNTER=42").exits(0);
    assert_eq!(get(&bench, "devices get 12003")["owner"]["value"], jdoe);
}

#[test]
fn an_owner_is_named_in_a_search_as_people_call_them() {
    let bench = bench();
    let jdoe = get(&bench, "users get jdoe")["id"].as_str().unwrap().to_owned();
    for (line, owned) in [("devices list", "12002"), ("authenticators list", "10034.AT_EMPPWD")] {
        assert_eq!(bench.run(&format!("{line} --owner jdoe -o ids")).exits(0).out.trim(), owned, "{line}");
        assert_eq!(bench.run(&format!("{line} --owner {jdoe} -o ids")).exits(0).out.trim(), owned, "{line}");
    }
    let written = "devices list --owner jdoe --filter 'externalId sw \"SN\"' -o ids";
    assert_eq!(bench.run(written).exits(0).out.trim(), "12002");
    // The owner of a credential may be a device, and that is an id.
    assert!(!bench.run("credentials list --owner 12002 -o ids").exits(0).out.is_empty());
    for resource in ["devices", "credentials", "authenticators"] {
        bench.run(&format!("{resource} list --owner nobody.here")).exits(5).says("there is no owner");
    }
}

#[test]
fn groups_and_roles_are_made_and_deleted_and_built_in_ones_stay() {
    let bench = bench();
    bench.run("groups create --name Lyon --id UG_LYON --parent Staff").exits(0);
    let lyon = get(&bench, "groups get Lyon");
    assert_eq!(lyon["urn:hid:scim:api:idp:2.0:GroupParent"]["parent"]["value"], "UG_STAFF");
    bench.run("groups update UG_LYON --name Paris").exits(0);
    bench.run("groups delete Paris --yes").exits(0);
    bench.run("groups delete UG_ROOT --yes").exits(7).says("root group");
    bench.run("roles create --name Auditors --id RL_AUDIT").exits(0);
    bench.run("roles create --name Auditors").exits(6);
    bench.run("roles delete Auditors --yes").exits(0);
}

#[test]
fn the_audit_log_is_asked_for_a_span_of_time() {
    let bench = bench();
    bench.run("audits list").exits(0).says("the last hour is listed");
    let rows = get(&bench, "audits list --since 2026-01-01 --until 2026-01-15");
    let rows = rows.as_array().unwrap();
    assert!(!rows.is_empty() && rows.len() < 300);
    assert!(rows.iter().all(|row| row["created"].as_str().unwrap() < "2026-01-16"));
    bench.run("audits create --action badgePrinted --outcome SUCCESS").exits(0).says("audit event recorded");
    bench.run("audits list --since 1h --action badgePrinted").exits(0);
}

#[test]
fn raw_calls_take_settings_in_their_path_and_the_version_goes_with_everything() {
    let bench = bench();
    let one = get(&bench, "api GET '/scim/{tenant}/v2/Credential/11385'");
    assert_eq!(one["id"], "11385");
    bench.run("api GET '/scim/{realm}/v2/Users'").exits(2).says("not a setting");
    let ran = bench.run("credentials set-status 11385 SUSPENDED --dry-run --setting api_version=10").exits(0);
    assert!(ran.out.starts_with("PUT /scim/t1demo00/v2/Credential/11385?api-version=10 "), "{ran:?}");
    bench.run("credentials get 11385 --setting api_version=10.3").exits(2).says("api_version");
    bench.run("credentials get 11385 --setting tenant=").exits(2).says("tenant");
}
