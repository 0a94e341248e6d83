//! Rows of a file that name members of the body: what the request takes is sent or refused, and never passed over.

use crate::bench::Bench;
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

/// The body that a row makes, as a dry run shows it.
#[track_caller]
fn body(platform: &str, command: &str, (name, rows): (&str, &str)) -> Value {
    let bench = on(platform);
    let file = bench.file(name, rows);
    let ran = bench.run(&format!("{command} --each {file} --dry-run")).exits(0);
    assert!(!ran.err.contains("passed over"), "{platform} {command}: {ran:?}");
    let line = ran.out.lines().next().unwrap_or_default();
    serde_json::from_str(line.splitn(3, ' ').nth(2).unwrap_or_default()).unwrap_or_else(|_| panic!("{ran:?}"))
}

#[test]
fn a_member_of_a_json_row_that_the_request_takes_is_sent() {
    for (platform, command, row) in [
        (
            "protegrity",
            "users create",
            json!({"username": "a", "roles": ["directory_viewer"], "groups": ["auditors"]}),
        ),
        ("protegrity", "groups create", json!({"name": "g", "members": ["maria.garcia"]})),
        ("secureauth", "users update", json!({"userId": "jdoe", "properties": {"phone2": "1"}})),
        (
            "hid",
            "users create",
            json!({"userName": "a", "name": {"familyName": "F"}, "emails": [{"value": "a@b.test", "type": "work"}]}),
        ),
        (
            "entrust",
            "users create",
            json!({"userId": "a", "userAliases": [{"value": "a.b", "type": "CUSTOM"}], "userAttributeValues": []}),
        ),
        (
            "u4ids",
            "clients create",
            json!({"clientId": "a", "clientName": "A", "allowedScopes": ["openid"], "claims": [{"type": "t", "value": "v"}]}),
        ),
        ("u4ids", "tenants create", json!({"tenantId": "t", "tenantName": "T", "idps": [{"idpName": "x"}]})),
    ] {
        let sent = body(platform, command, ("rows.ndjson", &format!("{row}\n")));
        for (name, value) in
            row.as_object().unwrap().iter().filter(|(name, _)| *name != "userId" || platform == "entrust")
        {
            assert_eq!(&sent[name], value, "{platform} {command}: {sent}");
        }
    }
}

#[test]
fn a_column_that_the_request_takes_is_sent_as_what_it_is_there() {
    for (platform, command, rows, at, wanted) in [
        ("protegrity", "users create", "username,roles\na,x;y\n", "/roles", json!(["x", "y"])),
        (
            "protegrity",
            "groups create",
            "name,members\ng,maria.garcia\n",
            "/members",
            json!(["maria.garcia"]),
        ),
        (
            "u4ids",
            "clients create",
            "client-id,name,scopes\na,A,openid\n",
            "/allowedScopes",
            json!(["openid"]),
        ),
        ("u4ids", "clients create", "id,name,requireConsent\na,A,no\n", "/requireConsent", json!(false)),
        (
            "u4ids",
            "clients create",
            "id,name,access_token_lifetime\na,A,60\n",
            "/accessTokenLifetime",
            json!(60),
        ),
        ("entrust", "users create", "username,status\na,INACTIVE\n", "/state", json!("INACTIVE")),
        ("hid", "users create", "username,groups\na,UG_STAFF\n", "/groups/0/value", json!("UG_STAFF")),
    ] {
        let sent = body(platform, command, ("rows.csv", rows));
        assert_eq!(sent.pointer(at), Some(&wanted), "{platform} {command} {rows}: {sent}");
    }
}

#[test]
fn a_cell_that_is_not_what_the_request_takes_is_refused_with_its_column() {
    let bench = on("u4ids");
    let file = bench.file("rows.csv", "id,name,requireConsent\na,A,maybe\n");
    let ran = bench.run(&format!("clients create --each {file}")).exits(2);
    assert!(ran.err.contains("requireConsent") && ran.err.contains("yes or no"), "{ran:?}");
}

#[test]
fn the_line_says_it_for_all_rows_and_a_list_as_it_is_shown_makes_new_things() {
    let bench = on("protegrity");
    let file = bench.file("rows.ndjson", "{\"username\":\"a\",\"roles\":[\"x\"]}\n");
    let ran = bench.run(&format!("users create --each {file} --role y --dry-run")).exits(0);
    assert!(ran.out.contains(r#""roles":["y"]"#), "{ran:?}");
    let list = bench.run("groups list -o csv --limit 2").exits(0).out;
    let file = bench.file("list.csv", &list);
    let ran = bench.run(&format!("groups create --each {file} --dry-run")).exits(0);
    assert!(ran.err.contains("id, kind, members") && ran.out.lines().count() == 2, "{ran:?}");
}
