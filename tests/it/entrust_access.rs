//! Entrust: applications, rules, identity providers, directories and tenants, from the command line to the
//! strict sandbox and back.

use crate::bench::{Bench, Ran};
use serde_json::{Value, json};

/// A creation that a fresh sandbox has done already.
const DONE: &str = "0a5b3526-2c96-4b37-9ca2-63bd99a2fc0c";
const NOBODY: &str = "00000000-0000-4000-8000-00000000dead";
const ROTATE: &str = "clients secrets rotate my-admin-app --confirm my-admin-app";
const NEW_TENANT: &str = "tenants create --company Gorse --hostname gorse --username gardener \
    --contract-mode TRIAL --quantity 25";

fn bench() -> Bench {
    Bench::on("sandbox/entrust").with("IAMCTL_OUTPUT", "json")
}

fn answer(bench: &Bench, line: &str) -> Value {
    bench.run(line).exits(0).json()
}

fn writes(bench: &Bench) -> u64 {
    bench.counters("entrust").1
}

fn names(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect()
}

/// Refused before anything is written, with this in the words.
fn refused(bench: &Bench, line: &str, said: &str) -> Ran {
    let before = writes(bench);
    let ran = bench.run(line).exits(2).says(said);
    assert_eq!(writes(bench), before, "{line} wrote");
    ran
}

/// The body that a dry run would send.
fn planned(bench: &Bench, line: &str) -> Value {
    answer(bench, &format!("{line} --dry-run"))["dry_run"]["body"].clone()
}

// Applications.

#[test]
fn the_list_of_clients_has_applications_of_every_sort() {
    let bench = bench();
    let all = answer(&bench, "clients list");
    assert!(["my-admin-app", "Staff portal"].iter().all(|name| names(&all).contains(name)), "{all}");
    assert!(!names(&answer(&bench, "clients admin-api list")).contains(&"Staff portal"));
    assert!(!names(&answer(&bench, "clients auth-api list")).contains(&"my-admin-app"));
}

#[test]
fn secrets_of_applications_are_hidden_in_lists() {
    let ran = bench().run("clients admin-api list").exits(0);
    assert!(ran.json().as_array().unwrap().iter().all(|row| row["sharedSecret"] == "(hidden)"), "{ran:?}");
    assert!(!ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"), "{ran:?}");
}

#[test]
fn a_new_application_shows_its_secret_once() {
    let bench = bench();
    let made = answer(&bench, "clients admin-api create --name reader --role Auditor");
    assert!(made["sharedSecret"].as_str().unwrap().starts_with("not-a-secret"), "{made}");
    assert_eq!(answer(&bench, "clients admin-api get reader")["sharedSecret"], "(hidden)");
}

#[test]
fn an_application_without_a_role_is_refused_before_anything_is_sent() {
    refused(&bench(), "clients admin-api create --name reader", "--tenant-role");
}

#[test]
fn an_application_keeps_what_a_change_does_not_name() {
    let bench = bench();
    let before = answer(&bench, "clients admin-api get my-admin-app");
    bench.run("clients admin-api update my-admin-app --description Nightly").exits(0);
    let after = answer(&bench, "clients admin-api get my-admin-app");
    assert_eq!(
        (after["roleId"].clone(), &after["description"]),
        (before["roleId"].clone(), &json!("Nightly"))
    );
    let count = writes(&bench);
    let again = answer(&bench, "clients admin-api update my-admin-app --description Nightly");
    assert_eq!((&again["changed"], writes(&bench)), (&json!(false), count));
}

#[test]
fn a_rotation_asks_for_the_name_and_a_yes_is_not_enough() {
    let bench = bench();
    for line in ["clients secrets rotate my-admin-app", "clients secrets rotate my-admin-app --yes"] {
        bench.run(line).exits(11).says("--confirm");
    }
    assert_eq!(writes(&bench), 0);
}

#[test]
fn a_rotated_secret_is_in_its_file_alone() {
    let bench = bench();
    let file = bench.path("secret");
    let line = format!("{ROTATE} --secret-out {} --debug", file.display());
    let ran = bench.run(&line).exits(0);
    let secret = std::fs::read_to_string(&file).unwrap();
    assert!(secret.starts_with("not-a-secret"), "{secret}");
    assert!(!ran.out.contains(secret.trim()) && !ran.err.contains(secret.trim()), "{ran:?}");
    assert!(ran.json()["sharedSecret"].as_str().unwrap().starts_with("sha256:"), "{}", ran.out);
    let count = writes(&bench);
    bench.run(&line).exits(2).says("not overwritten");
    assert_eq!((writes(&bench), std::fs::read_to_string(&file).unwrap()), (count, secret));
}

#[test]
fn each_rotation_gives_another_secret() {
    let bench = bench();
    let secret = || answer(&bench, ROTATE)["sharedSecret"].clone();
    assert_ne!(secret(), secret());
}

#[test]
fn who_rotates_the_secret_that_it_uses_is_told() {
    let line = "clients secrets rotate 'Sandbox administrator' --confirm 'Sandbox administrator'";
    bench().run(line).exits(0).says("SHARED_SECRET to the new one");
}

// Rules.

#[test]
fn an_authentication_flow_that_rules_use_stays_and_they_are_named() {
    let bench = bench();
    bench
        .run("rules flows delete Password --yes")
        .exits(7)
        .says("Staff by day, Everybody by VPN")
        .says("in use");
    assert!(names(&answer(&bench, "rules flows list")).contains(&"Password"));
    bench.run("rules flows delete 'Passkey only' --yes").exits(0);
    assert!(!names(&answer(&bench, "rules flows list")).contains(&"Passkey only"));
}

#[test]
fn a_rule_is_written_back_with_ids_where_it_was_read_with_objects() {
    let bench = bench();
    let body = planned(&bench, "rules resources update 'Staff by day' --medium-risk-limit 70");
    let rule = answer(&bench, "rules resources get 'Staff by day'");
    assert_eq!(body["groupIds"][0], rule["groups"][0]["id"]);
    assert_eq!(body["lowRiskAuthenticationFlow"], rule["lowRiskAuthenticationFlow"]["id"]);
    assert_eq!((&body["mediumRiskThreshold"], &body["ipContext"]), (&json!(70), &rule["ipContext"]));
    assert!(body.get("id").is_none() && body.get("resourceName").is_none(), "{body}");
}

#[test]
fn what_a_rule_looks_at_is_removed_on_request_only() {
    let bench = bench();
    bench.run("rules resources update 'Staff by day' --description Days").exits(0);
    assert!(answer(&bench, "rules resources get 'Staff by day'")["ipContext"].is_object());
    bench
        .run("rules resources update 'Staff by day' --remove-context ip --yes")
        .exits(0)
        .says("removeIPContext");
    let rule = answer(&bench, "rules resources get 'Staff by day'");
    assert_eq!((&rule["ipContext"], &rule["description"]), (&Value::Null, &json!("Days")));
    let again = answer(&bench, "rules resources update 'Staff by day' --remove-context ip");
    assert_eq!(again["changed"], false);
}

#[test]
fn a_change_of_a_rule_is_told_by_names() {
    let bench = bench();
    bench
        .run("rules resources update 'Staff by day' --low-risk-flow 'Passkey only' --group Finance --yes")
        .exits(0)
        .says(r#"lowRiskAuthenticationFlow: "Password" -> "Passkey only""#)
        .says(r#"["developers"] -> ["Finance"]"#);
}

#[test]
fn words_that_a_rule_or_an_authentication_flow_does_not_know_are_refused_with_the_list() {
    let bench = bench();
    let update = "rules resources update 'Staff by day'";
    refused(&bench, &format!("{update} --remove-context weather"), "travel-velocity");
    refused(&bench, "rules flows create --name x --login window", "passkey, certificate");
    refused(&bench, "rules flows create --name x --login user --second-step PRAYER", "MAGICLINK");
    refused(&bench, "rules flows create --name x --login user --first-step PRAYER", "MAGICLINK");
}

#[test]
fn a_rule_for_everybody_has_to_be_meant() {
    let bench = bench();
    let line = "rules resources create --name open --application 'VPN gateway' --low-risk-flow Password \
        --medium-risk-flow Password --high-risk-flow Nobody";
    refused(&bench, line, "holds for everybody");
    let file = bench.file("everybody.json", r#"{"groupIds": []}"#);
    let made = answer(&bench, &format!("{line} --data {file}"));
    assert_eq!((&made["groups"], &made["resourceName"]), (&json!([]), &json!("VPN gateway")));
}

#[test]
fn the_rules_of_one_application_are_those_of_no_other() {
    let bench = bench();
    assert_eq!(names(&answer(&bench, "rules resources of 'Staff portal'")), ["Staff by day"]);
    bench.run("rules resources of Nowhere").exits(5).says("no application 'Nowhere'");
}

// Identity providers.

#[test]
fn a_change_of_a_provider_leaves_its_secret_where_it_is() {
    let bench = bench();
    let body = planned(&bench, "oidc providers update 'Campus sign-in' --scopes openid");
    assert_eq!((body.get("clientSecret"), &body["scopes"]), (None, &json!("openid")));
    let secret = bench.file("client-secret", "not-a-secret-of-a-client");
    let line = format!("oidc providers update 'Campus sign-in' --client-secret-file {secret}");
    let ran = bench.run(&line).exits(0);
    assert!(!ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"), "{ran:?}");
}

#[test]
fn a_provider_that_signs_people_in_has_to_find_them() {
    let line = "saml providers create --name G --button-text G --service-provider-entity-id urn:x \
        --sign-on-url https://g.example.test/sso --authentication";
    refused(&bench(), line, "userAttributeId");
}

#[test]
fn a_certificate_is_sent_without_the_lines_around_it() {
    let bench = bench();
    let update = "saml providers update 'Partner federation' --signing-certificate";
    let pem = "-----BEGIN CERTIFICATE-----\r\nbm90LWEt\r\nY2VydA==\r\n-----END CERTIFICATE-----\r\n";
    let file = bench.file("good.pem", pem);
    assert_eq!(planned(&bench, &format!("{update} {file}"))["verificationCertificate"], "bm90LWEtY2VydA==");
    for (name, content) in
        [("cut.pem", "-----BEGIN CERTIFICATE-----\nbm90"), ("no.pem", "<xml/>"), ("none.pem", "")]
    {
        let file = bench.file(name, content);
        refused(&bench, &format!("{update} {file}"), "certificate");
    }
}

#[test]
fn metadata_of_the_platform_is_xml_and_comes_through() {
    let got = answer(&bench(), "saml metadata get 'Partner federation'");
    assert!(got["metadata"].as_str().unwrap().starts_with('<'), "{got}");
}

// Directories.

#[test]
fn directories_are_named_and_what_has_no_name_takes_an_id() {
    let bench = bench();
    assert_eq!(answer(&bench, "directories get Headquarters")["name"], "Headquarters");
    bench.run("directories get Nowhere").exits(5).says("no directory 'Nowhere'");
    bench.run("directories syncs get nonsense").exits(7).says("UUID");
}

// Tenants.

#[test]
fn a_tenant_is_made_and_its_secret_handed_over_once() {
    let bench = bench();
    let file = bench.path("secret");
    let line = format!("{NEW_TENANT} --application-name setup --secret-out {}", file.display());
    let ran = bench.run(&line).exits(0).says("started").says("the creation: processing");
    let made = ran.json();
    assert_eq!(made["tenant"]["companyName"], "Gorse");
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("not-a-secret"));
    assert!(!ran.out.contains("not-a-secret"), "{}", ran.out);
    let id = ran.err.split_whitespace().nth(1).unwrap().to_owned();
    bench.run(&format!("tenants creations result {id}")).exits(5).says("read once only");
    assert_eq!(answer(&bench, "tenants get gorse.sandbox.example.test")["companyName"], "Gorse");
}

#[test]
fn a_creation_is_started_followed_and_taken_by_hand() {
    let bench = bench();
    let line = "tenants creations start --company Hazel --hostname hazel --username builder";
    let started = answer(&bench, line);
    let id = started["id"].as_str().unwrap();
    bench.run(&format!("tenants creations result {id}")).exits(6).says("still running");
    while answer(&bench, &format!("tenants creations status {id}"))["state"] != "COMPLETED" {}
    assert_eq!(answer(&bench, &format!("tenants creations result {id}"))["tenant"]["companyName"], "Hazel");
    bench.run(&format!("tenants creations status {NOBODY}")).exits(5).says("tenants list");
}

#[test]
fn no_welcome_is_mailed_unless_asked_for() {
    let bench = bench();
    assert_eq!(planned(&bench, NEW_TENANT)["deliverWelcomeEmail"], false);
    assert_eq!(planned(&bench, &format!("{NEW_TENANT} --mail"))["deliverWelcomeEmail"], true);
}

#[test]
fn a_dry_run_of_taking_a_result_leaves_it_there() {
    let bench = bench();
    bench.run(&format!("tenants creations result {DONE} --dry-run")).exits(0);
    bench.run(&format!("tenants creations result {DONE}")).exits(0);
}

#[test]
fn what_a_new_tenant_lacks_is_said_before_anything_is_sent() {
    let bench = bench();
    let bare = "tenants create --company X --hostname x --username u";
    refused(&bench, &format!("{bare} --secret-out f"), "--application-name");
    refused(&bench, &format!("{bare} --country US"), "--state");
    refused(&bench, &format!("{bare} --quantity 3"), "--contract-mode");
    refused(&bench, "tenants create --company X --hostname x", "--username");
    bench.run("tenants create --company X --hostname birch --username u").exits(6).says("taken");
}

#[test]
fn a_tenant_is_deleted_by_its_name_only() {
    let bench = bench();
    bench.run("tenants delete 'Cedar Freight' --yes").exits(11).says("--confirm 'Cedar Freight'");
    assert_eq!(writes(&bench), 0);
    bench.run("tenants delete 'Cedar Freight' --confirm 'Cedar Freight'").exits(0);
    bench.run("tenants get 'Cedar Freight'").exits(5);
}

#[test]
fn an_account_that_is_no_service_provider_is_told_why() {
    let bench = Bench::on("sandbox/entrust-auditor");
    for (line, permission) in [
        ("tenants list", "TENANTS:VIEW"),
        (NEW_TENANT, "TENANTS:ADD"),
        ("tenants lock 4aaf798b-d722-4ae5-915b-aba126fa4093 --yes", "TENANTS:EDIT"),
    ] {
        bench.run(line).exits(4).says("service provider").says(permission);
    }
}

#[test]
fn rights_of_tenants_say_which_sorts_can_be_read_and_ended() {
    let bench = bench();
    bench.run("tenants entitlements get 'Birch Clinics' SMSVOICE").exits(2).says("USERS");
    bench.run("tenants entitlements delete 'Birch Clinics' USERS --yes").exits(2).says("SMSVOICE");
    refused(&bench, "tenants entitlements set 'Birch Clinics'", "nothing is to be set");
    bench.run("tenants entitlements set 'Birch Clinics' --quantity 250").exits(0);
    assert_eq!(answer(&bench, "tenants entitlements get 'Birch Clinics' USERS")["quantity"], 250);
}

#[test]
fn usage_takes_a_start_and_says_which_one_it_took() {
    let bench = bench();
    bench.run("tenants entitlements usage --limit 1").exits(0).says("the last 90 days");
    let asked = bench.run("tenants entitlements usage --since 40d --limit 1").exits(0);
    assert!(!asked.err.contains("last 90 days"), "{}", asked.err);
    refused(&bench, "tenants entitlements usage --where usageType=PAPER", "USERS, ISSUANCE");
    refused(&bench, "tenants list --where city=Oslo", "companyName");
}
