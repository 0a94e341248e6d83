//! The samples that the pages of SecureAuth and U4IDS print: every request is taken and sent as it stands, every answer
//! is judged right. `docs/platforms` lists where a page is broken and what was corrected.

use crate::bench::{Bench, INPUT, Ran};
use crate::samples::folder;
use crate::served::{Served, still};
use crate::wire::{Wire, reply};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

fn read(platform: &str, name: &str) -> String {
    std::fs::read_to_string(folder(platform).join(name)).unwrap()
}

/// A realm that gives one answer to every write, and to reads too where the sample answers one; otherwise it shows the
/// profile of the guide's sample once something was written, in every group that samples name.
fn realm(read: bool, http: u16, body: &str) -> (Wire, Bench) {
    let body = body.to_owned();
    let mut after: Value = serde_json::from_str(&self::read("secureauth", "profile.json")).unwrap();
    for group in ["admins", "Sharepoint Visitors", "SharePoint Visitors"] {
        after["groups"].as_array_mut().unwrap().push(json!(format!("CN={group},DC=dev,DC=local")));
    }
    let before = json!({"userId": "jdoe", "properties": {}, "status": "found", "message": ""});
    let written = Arc::new(AtomicBool::new(false));
    let wire = Wire::raw(move |asked| {
        let is_get = asked.starts_with("GET ");
        if is_get != read {
            let shown = if written.load(Ordering::SeqCst) { &after } else { &before };
            return match is_get {
                true => reply(200, "", &shown.to_string()),
                false => reply(500, "", "{}"),
            };
        }
        written.store(!is_get, Ordering::SeqCst);
        reply(http, "", &body)
    });
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "secureauth")
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_REALM", "secureauth2")
        .with("IAMCTL_APP_ID", "1b700d2e7b7b4abfa1950c865e23e81a")
        .with("IAMCTL_APP_KEY", &"0123456789abcdef".repeat(4))
        .with("IAMCTL_REPLY_SIGNATURE", "off")
        .by(still());
    (wire, bench)
}

/// A sample's command with the path of its file.
fn line(command: &str) -> String {
    command.replace("requests/", &format!("{}/", folder("secureauth").join("requests").display()))
}

fn sent(wire: &Wire) -> Vec<Value> {
    let bodies = wire.asked().into_iter().filter(|asked| !asked.starts_with("GET "));
    bodies
        .map(|asked| serde_json::from_str(asked.split_once("\r\n\r\n").unwrap().1).unwrap_or_default())
        .collect()
}

#[test]
fn every_answer_that_the_guide_of_secureauth_prints_is_judged_right() {
    let samples: Vec<Value> = serde_json::from_str(&read("secureauth", "answers.json")).unwrap();
    assert_eq!(samples.len(), 46);
    for sample in samples {
        let command = sample["to"].as_str().unwrap();
        let http = u16::try_from(sample["http"].as_u64().unwrap()).unwrap();
        let (wire, bench) = realm(command.starts_with("users get"), http, sample["body"].as_str().unwrap());
        let ran = bench.run(&format!("{} -o json", line(command)));
        assert_eq!(u64::from(ran.code), sample["exit"].as_u64().unwrap(), "{sample}: {ran:?}");
        let says = sample["says"].as_str().unwrap();
        assert!(says.is_empty() || ran.err.contains(says), "'{says}' is missing: {sample}: {ran:?}");
        assert!(!wire.asked().is_empty(), "{sample}: nothing was asked");
    }
}

#[test]
fn every_request_that_the_guide_of_secureauth_prints_is_sent_as_it_stands() {
    let success = r#"{"status":"success","message":""}"#;
    for (command, file) in [
        ("users update jdoe", "update-user"),
        ("users create", "create-user"),
        ("users password set jdoe", "reset-password"),
        ("users password change jdoe", "change-password"),
        ("groups members add 'Sharepoint Visitors'", "users-to-group"),
        ("users groups add jdoe", "groups-to-user"),
    ] {
        let (wire, bench) = realm(false, 200, success);
        bench.run(&line(&format!("{command} --data requests/{file}.json"))).exits(0);
        let sample: Value =
            serde_json::from_str(&read("secureauth", &format!("requests/{file}.json"))).unwrap();
        assert_eq!(sent(&wire), [sample], "{command}");
    }
}

#[test]
fn the_profile_that_the_guide_of_secureauth_prints_is_shown_in_every_part() {
    let (_wire, bench) = realm(true, 200, &read("secureauth", "profile.json"));
    let whole = bench.run("users get jdoe -o json --reveal").exits(0).json();
    assert_eq!(whole, serde_json::from_str::<Value>(&read("secureauth", "profile.json")).unwrap());
    let columns = "users get jdoe -o csv --columns phone2,email2,aux-id-1,display-name,ext-property-1";
    let row = bench.run(columns).exits(0).out;
    assert!(row.contains("234-567-8910,jdoe@gmail.com,123 Anywhere Drive,New Property,John"), "{row}");
    let of = |part: &str| bench.run(&format!("users {part} list jdoe -o json")).exits(0).json();
    assert_eq!(
        of("groups")[1],
        json!({"name": "SharePoint RnD", "dn": "CN=SharePoint RnD,OU=jdoe,DC=admin,DC=local"})
    );
    assert_eq!(of("history")[0]["ipAddress"], "192.168.1.2");
    assert_eq!(of("questions")[2]["question"], "What city were you born in?");
    assert_eq!(of("properties")[9]["isWritable"], "false");
    for part in ["questions", "properties"] {
        for form in ["table", "json", "csv", "yaml"] {
            let shown = bench.run(&format!("users {part} list jdoe -o {form}")).exits(0).out;
            assert!(!shown.contains("hide and seek") && !shown.contains("1234\n"), "{part} {form}: {shown}");
        }
    }
}

#[test]
fn a_property_that_is_shown_as_read_only_is_not_written_by_data() {
    for locked in [json!("false"), json!(false)] {
        let mut profile: Value = serde_json::from_str(&read("secureauth", "profile.json")).unwrap();
        profile["properties"]["phone2"]["isWritable"] = locked;
        let (wire, bench) = realm(true, 200, &profile.to_string());
        let file = bench.file("phone.json", r#"{"properties":{"phone2":"1"}}"#);
        bench
            .run(&format!("users update jdoe --data {file}"))
            .exits(2)
            .says("properties.phone2 cannot be changed: it is read-only");
        assert!(wire.asked().iter().all(|asked| asked.starts_with("GET ")), "{:?}", wire.asked());
        let file = bench.file("as-it-is.json", &profile.to_string());
        bench.run(&format!("users update jdoe --data {file}")).exits(0);
    }
}

#[test]
fn what_a_data_store_refuses_is_told_with_what_to_look_at() {
    for (store, line, code, says) in [
        ("without-groups", "users groups join jdoe admins", 7, "not supported"),
        ("without-groups", "users groups add jdoe --group admins", 7, "LDAP data store"),
        ("failing", "users update jdoe --last-name Roe", 7, "its own log says why"),
        ("failing-silently", "users update jdoe --last-name Roe", 7, "Unknown error"),
        ("failing-silently", "users password set jdoe --password-stdin", 7, "no reason"),
        ("without-place", "users create --username new --password-stdin", 7, "no place for the user"),
        ("broken", "users get jdoe", 14, "LDAP server is unavailable"),
    ] {
        let served = Served::plain(5, still());
        served.sandbox.choose("secureauth", "data-store", store).unwrap();
        served.bench("secureauth").by(still()).feed(line, INPUT).exits(code).says(says);
    }
}

fn u4ids(line: &str) -> (Bench, Ran) {
    let bench = Bench::on("sandbox/u4ids");
    let line = line.replace("samples/", &format!("{}/", folder("u4ids").display()));
    let plan = bench.run(&format!("{line} --dry-run -o json")).exits(0);
    bench.run(&line).exits(0);
    (bench, plan)
}

#[test]
fn every_request_that_the_page_of_u4ids_prints_is_sent_as_it_stands() {
    for (command, file) in [
        ("clients update web --patch samples/append-redirect-uri.json", "append-redirect-uri.json"),
        ("clients update web --yes --patch samples/remove-redirect-uri.json", "remove-redirect-uri.json"),
        ("clients update web --patch samples/replace-flow.json", "replace-flow.json"),
        ("audits purge --confirm sandbox/u4ids --data samples/purge.json", "purge.json"),
        ("saml cache remove --data samples/cache.json", "cache.json"),
    ] {
        let (_bench, plan) = u4ids(command);
        let sample: Value = serde_json::from_str(&read("u4ids", file)).unwrap();
        assert_eq!(plan.json()["dry_run"]["body"], sample, "{command}");
    }
}

#[test]
fn a_last_use_as_the_page_of_u4ids_prints_it_is_read_bare_and_quoted() {
    let text = read("u4ids", "last-used.txt");
    for body in [text.trim().to_owned(), json!(text.trim()).to_string()] {
        let wire = Wire::raw(move |asked| match asked.starts_with("POST /identity/connect/token ") {
            true => {
                reply(200, "", r#"{"access_token":"not-a-secret-1","expires_in":3600,"token_type":"Bearer"}"#)
            }
            false => reply(200, "", &body),
        });
        let bench = admin(&wire);
        let used = bench.run("clients last-used web -o json").exits(0).json();
        assert_eq!(used["lastUsed"], "20181212 07:02:45.493");
        assert_eq!(used["lastUsedLocal"], "2018-12-12T07:02:45.493");
    }
}

/// A bench that takes a server for U4IDS.
fn admin(wire: &Wire) -> Bench {
    Bench::new()
        .with("IAMCTL_PLATFORM", "u4ids")
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_AUTHORITY", &format!("{}/identity", wire.url))
        .with("IAMCTL_CLIENT_ID", "admin")
        .with("IAMCTL_CLIENT_SECRET", "not-a-secret-2")
        .by(still())
}

#[test]
fn a_patch_that_changed_nothing_is_no_success_whatever_it_answers() {
    let web = json!({"clientId": "web", "clientName": "Web", "enabled": true, "flow": "Implicit", "redirectUris": []});
    let other = json!({"clientId": "other", "clientName": "Other", "enabled": true, "flow": "Hybrid"});
    let sample = folder("u4ids").join("replace-flow.json").display().to_string();
    for answer in [reply(200, "", &web.to_string()), reply(200, "", &other.to_string()), reply(204, "", "")] {
        let shown = web.to_string();
        let wire = Wire::raw(move |asked| match asked.split(' ').next().unwrap_or_default() {
            "POST" => {
                reply(200, "", r#"{"access_token":"not-a-secret-1","expires_in":3600,"token_type":"Bearer"}"#)
            }
            "PATCH" => answer.clone(),
            _ => reply(200, "", &shown),
        });
        let bench = admin(&wire);
        bench.run(&format!("clients update web --patch {sample} --yes")).exits(7).says("flow");
        let secret = json!({"id": 1, "description": "old", "expiration": null});
        let shown = json!({"clientId": "web", "clientSecrets": [secret]}).to_string();
        let answer = secret.to_string();
        let wire = Wire::raw(move |asked| match asked.split(' ').next().unwrap_or_default() {
            "POST" => {
                reply(200, "", r#"{"access_token":"not-a-secret-1","expires_in":3600,"token_type":"Bearer"}"#)
            }
            "PATCH" => reply(200, "", &answer),
            _ => reply(200, "", &shown),
        });
        admin(&wire).run("clients secrets update web 1 --description new").exits(7).says("description");
    }
}
