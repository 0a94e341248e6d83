//! What the tool shows is what it takes: names in bodies, rows as `get` shows them, columns called as the platform calls
//! them, and ids that are ids.

use crate::bench::Bench;
use serde_json::Value;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn a_name_in_the_body_of_a_create_counts_as_the_flag() {
    for (platform, line, name) in [
        ("protegrity", "users create --data {}", r#"{"username":"maria.garcia"}"#),
        ("protegrity", "groups create --data {}", r#"{"name":"auditors"}"#),
        ("u4ids", "clients create --data {}", r#"{"clientId":"web","clientName":"x","flow":"Implicit"}"#),
        ("u4ids", "scopes create --data {}", r#"{"scopeId":"invoices"}"#),
        ("hid", "users create --data {}", r#"{"userName":"jsmith"}"#),
        ("entrust", "users create --data {}", r#"{"userId":"ann.example"}"#),
        ("entrust", "groups create --data {}", r#"{"name":"developers"}"#),
    ] {
        let bench = on(platform);
        let before = bench.counters(platform).1;
        let line = line.replace("{}", &bench.file("body.json", name));
        let ran = bench.run(&format!("{line} --if-not-exists -o json")).exits(0);
        assert_eq!(ran.out.trim(), r#"{"changed":false}"#, "{platform} {name}: {ran:?}");
        // The platform was asked to make it, and refused.
        assert_eq!(bench.counters(platform).1, before, "{platform}: {ran:?}");
    }
}

#[test]
fn a_create_by_its_body_whose_answer_was_lost_names_what_is_there() {
    for (platform, body) in [("entrust", r#"{"userId":"lost1"}"#), ("hid", r#"{"userName":"lost1"}"#)] {
        let bench = on(platform);
        let file = bench.file("body.json", body);
        bench.run(&format!("sandbox fault lost-answer --calls writes --times 1 --on {platform}")).exits(0);
        let ran = bench.run(&format!("users create --data {file}")).exits(16);
        ran.says("users get lost1").says("is there with what was given");
    }
}

#[test]
fn a_column_called_as_the_platform_calls_it_is_the_flag() {
    for (platform, command, rows, keys) in [
        ("entrust", "users create", "userId,firstName\ne1,Ann\ne2,Ann\n", ["e1", "e2"]),
        ("hid", "groups create", "displayName,externalId\nG1,x\nG2,x\n", ["G1 x", "G2 x"]),
        ("u4ids", "scopes create", "scope_id,displayName\ns1,x\ns2,x\n", ["s1", "s2"]),
    ] {
        let bench = on(platform);
        let file = bench.file("rows.csv", rows);
        let ran = bench.run(&format!("{command} --each {file} -o ndjson")).exits(0);
        let told: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let mut told: Vec<&str> = told.iter().filter_map(|row| row["key"].as_str()).collect();
        told.sort_unstable();
        assert_eq!(told, keys, "{platform}: {ran:?}");
    }
}

#[test]
fn rows_as_get_shows_them_change_nothing() {
    for (platform, read, change) in [
        ("secureauth", "users get jdoe -o ndjson", "users update"),
        ("entrust", "users get bob.example -o ndjson", "users update"),
        ("entrust", "users list --fields groups --fields organizations --limit 3 -o ndjson", "users update"),
        ("hid", "credentials list --limit 3 -o ndjson", "credentials replace"),
        ("u4ids", "clients export -o ndjson", "clients replace"),
        ("protegrity", "settings password-policy get -o csv", "settings password-policy update"),
        ("protegrity", "settings password-policy get -o ndjson", "settings password-policy update"),
        ("entrust", "account get -o csv", "account update"),
        ("entrust", "settings general get -o csv", "settings general update"),
    ] {
        let bench = on(platform);
        let shown = bench.run(read).exits(0).out;
        let file = bench.file(if read.ends_with("csv") { "rows.csv" } else { "rows.ndjson" }, &shown);
        let before = bench.counters(platform).1;
        let ran = bench.run(&format!("{change} --each {file}")).exits(0);
        assert!(ran.err.contains("0 done") && !ran.err.contains("1 failed"), "{platform} {read}: {ran:?}");
        assert_eq!(bench.counters(platform).1, before, "{platform} {read}: {ran:?}");
    }
}

#[test]
fn ids_are_ids_or_nothing() {
    for (platform, line, wanted) in [
        ("secureauth", "users status jdoe", "jdoe\n"),
        ("secureauth", "users get jdoe", "jdoe\n"),
        ("secureauth", "users throttle get jdoe", ""),
        ("secureauth", "users groups add jdoe --group vpn", ""),
        ("protegrity", "roles get directory_administrator", "directory_administrator\n"),
        ("protegrity", "settings password-policy get", ""),
    ] {
        let ran = on(platform).run(&format!("{line} -o ids"));
        assert_eq!(ran.out, wanted, "{platform} {line}: {ran:?}");
    }
    let bench = on("entrust");
    let place = bench.path("code").display().to_string();
    let line = format!("authenticators temp-access-codes create ann.example --secret-out {place} -o ids");
    assert_eq!(bench.run(&line).exits(0).out, "");
}

#[test]
fn rows_that_are_all_faulty_are_told_by_their_faults() {
    let bench = on("protegrity");
    for (row, said) in [
        (r#"{"id":"x","lastName":"a","lastName":"b"}"#, "line 1: the key 'lastName' stands twice"),
        ("{}", "line 1: USER is missing"),
    ] {
        let file = bench.file("rows.ndjson", &format!("{row}\n"));
        let ran = bench.run(&format!("users update --each {file}")).exits(2);
        assert!(ran.err.contains(said), "{row}: {ran:?}");
    }
}

#[test]
fn a_dry_run_shows_a_body_that_is_json() {
    let ran = on("protegrity").run("users create --username a\u{200b}b --verbatim --dry-run").exits(0);
    let body = ran.out.trim().splitn(3, ' ').nth(2).unwrap_or_default();
    let body: Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("{ran:?}"));
    assert_eq!(body["username"], "a\u{200b}b");
}

#[test]
fn a_clone_of_a_standard_scope_is_none() {
    let bench = on("u4ids");
    let shown = bench.run("scopes get profile -o json").exits(0).out;
    let file = bench.file("scope.json", &shown.replace("\"profile\"", "\"profile-of-ours\""));
    let ran = bench.run(&format!("scopes create --data {file} -o json")).exits(0);
    assert!(ran.err.contains("isStandardScope"), "{ran:?}");
    let made: Value = serde_json::from_str(&bench.run("scopes get profile-of-ours -o json").out).unwrap();
    assert_ne!(made["isStandardScope"], true);
}

#[test]
fn a_clone_takes_over_nothing_that_the_platform_sets_itself() {
    for (read, name, create, left) in [
        ("users get 10033", "jsmith", "users create", "CONTRACT"),
        ("groups get UG_ROOT", "Everybody", "groups create", "id, meta"),
        ("groups get UG_ORGADMIN", "", "groups create", "id, meta"),
        ("devices get 12001", "SN-004711", "devices create", "SERIAL"),
        ("roles get Reception", "Reception", "roles create", "id, meta"),
    ] {
        let bench = on("hid");
        let shown: Value = serde_json::from_str(&bench.run(&format!("{read} -o json")).exits(0).out).unwrap();
        let name = if name.is_empty() { shown["displayName"].as_str().unwrap() } else { name };
        let file =
            bench.file("thing.json", &shown.to_string().replace(&format!("\"{name}\""), "\"another\""));
        let ran = bench.run(&format!("{create} --data {file} -o json")).exits(0);
        assert!(ran.err.contains("left out of the new one: ") && ran.err.contains(left), "{read}: {ran:?}");
        let made: Value = serde_json::from_str(&ran.out).unwrap();
        assert_ne!(made["id"], shown["id"], "{read}");
        let schemas = made["schemas"].as_array().unwrap();
        let is_core = |schema: &str| {
            schema.starts_with("urn:ietf:") || schema.ends_with(":Device") || schema.ends_with(":Role")
        };
        let stands = |schema: &Value| {
            is_core(schema.as_str().unwrap()) || made.get(schema.as_str().unwrap()).is_some()
        };
        assert!(schemas.iter().all(stands), "{read}: {made}");
    }
}

#[test]
fn of_a_list_as_shown_with_one_element_more_only_that_one_is_sent() {
    let bench = on("scim");
    let group: Value =
        serde_json::from_str(&bench.run("groups get Staff -o json").exits(0).out).expect("a group");
    let mut members = group["members"].as_array().cloned().expect("members");
    let taken = members.swap_remove(3);
    let less = serde_json::json!({"members": members});
    bench
        .run(&format!("groups update Staff --data {} --yes", bench.file("less.json", &less.to_string())))
        .exits(0);
    let whole = bench.file("whole.json", &serde_json::json!({"members": group["members"]}).to_string());
    let dry = bench.run(&format!("groups update Staff --data {whole} --dry-run")).exits(0);
    let body = dry.out.split_once(" {").map(|(_, body)| format!("{{{body}")).expect("a body");
    let body: Value = serde_json::from_str(body.lines().next().unwrap_or_default()).expect("JSON");
    let operations = body["Operations"].as_array().expect("operations");
    assert_eq!(operations.len(), 1, "{body}");
    assert_eq!((&operations[0]["op"], &operations[0]["path"]), (&"add".into(), &"members".into()), "{body}");
    assert_eq!(operations[0]["value"][0]["value"], taken["value"], "{body}");
}
