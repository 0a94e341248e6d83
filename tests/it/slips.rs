//! Slips in bodies, platform by platform: each is told with its place, and nothing is written.

use crate::bench::Bench;
use serde_json::{Value, json};

/// Runs a line with a body in a file where it says BODY, and holds that it is refused with these words.
#[track_caller]
fn refused(bench: &Bench, platform: &str, (line, body, said): (&str, &str, &str)) {
    let file = bench.file("body.json", body);
    bench.stops(platform, (&line.replace("BODY", &file), ""), 2, said);
}

#[test]
fn slips_in_bodies_of_protegrity_are_refused_before_anything_is_written() {
    const CREATE: &str = "users create --username x --data BODY";
    const UPDATE: &str = "users update maria.garcia --data BODY";
    const POLICY: &str = "settings password-policy update --confirm sandbox/protegrity";
    const PROVIDER: &str = "saml providers create --alias a --display-name A --service-provider-entity-id e";
    let bench = Bench::on("sandbox/protegrity");
    for slip in [
        (CREATE, r#"{"firstname":"X"}"#, "did you mean 'firstName'"),
        (CREATE, r#"{"identityProviders":{"okta":{"userid":"7"}}}"#, "did you mean 'userId'"),
        (CREATE, r#"{"enabled":"yes"}"#, "enabled: expected true or false, not a text"),
        (CREATE, r#"{"roles":"directory_viewer"}"#, "roles: expected a list, not a text"),
        (CREATE, r#"{"groups":[1]}"#, "expected a text, not an integer"),
        ("users create --data BODY", r#"{"username":""}"#, "username is empty"),
        (UPDATE, r#"{"lastName":7}"#, "lastName: expected a text, not an integer"),
        (
            UPDATE,
            r#"{"identityProviders":{"okta":{"userId":"7","username":"x"}}}"#,
            "did you mean 'userName'",
        ),
        ("groups create --name g --data BODY", r#"{"member":["maria.garcia"]}"#, "did you mean 'members'"),
        ("roles create --name r --data BODY", r#"{"permissions":"role_viewer"}"#, "expected a list"),
        (&format!("{POLICY} --data BODY"), r#"{"policy":{"digit":1}}"#, "digit"),
        (&format!("{POLICY} --data BODY"), r#"{"policy":{"digits":"2"}}"#, "expected an integer, not a text"),
        (&format!("{POLICY} --set digits=many"), "", "expected an integer, not a text"),
        (&format!("{POLICY} --set digits=-1"), "", "at least 0"),
        ("settings token-lifespan set --seconds 0 --confirm sandbox/protegrity", "", "at least 1"),
        (&format!("{PROVIDER} --metadata-url notaurl"), "", "--metadata-url: expected a URL"),
        ("saml providers update partner-idp --metadata-url http:x", "", "--metadata-url: expected a URL"),
        ("saml providers update partner-idp --set configType=file", "", "metadataUrl"),
        ("saml mappers create azure-ad-saml --data BODY", r#"{"name":"n","attribute":"a"}"#, "attribute"),
        ("entra config create --data BODY", r#"{"tenantID":"t"}"#, "tenantId"),
        ("entra users import --data BODY", r#"{"users":[{"mail":"a@example.test"}]}"#, "mail"),
        ("entra groups import --data BODY", r#"{"groups":[],"dryrun":true}"#, "dryRun"),
    ] {
        refused(&bench, "protegrity", slip);
    }
    let file = bench.file("body.json", r#"{"firstname":"X"}"#);
    let sent = bench
        .run(&format!("users create --username x --data {file} --force-member firstname --dry-run"))
        .exits(0);
    assert!(sent.out.contains("firstname"), "{sent:?}");
}

#[test]
fn a_slip_in_a_secret_does_not_show_it() {
    const SECRET: &str = "987654321";
    let bench = Bench::on("sandbox/secureauth");
    let body = json!({ "knowledgeBase": { "helpDeskKb": { "question": "q", "answer": 987_654_321 } } });
    let file = bench.file("body.json", &body.to_string());
    for flags in ["", "--dry-run"] {
        let ran = bench.run(&format!("users update jdoe --data {file} {flags}")).exits(2);
        assert!(!format!("{ran:?}").contains(SECRET), "{ran:?}");
    }
    let insisted = "--force-member knowledgeBase.helpDeskKb.answer --dry-run";
    let ran = bench.run(&format!("users update jdoe --data {file} {insisted}"));
    assert!(!format!("{ran:?}").contains(SECRET), "{ran:?}");
}

/// The example of a credential with another value at a place.
fn credential(at: &str, value: Value) -> String {
    let file = crate::bench::project().join("docs/examples/credential.json");
    let mut credential: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let (above, name) = at.rsplit_once('/').unwrap();
    credential.pointer_mut(above).unwrap()[name] = value;
    credential.to_string()
}

#[test]
fn slips_in_bodies_of_hid_are_refused_before_anything_is_written() {
    const REPLACE: &str = "credentials replace BODY --yes";
    const CREATE: &str = "users create --username x --data BODY";
    let bench = Bench::on("sandbox/hid");
    let attribute = json!([{"name": "MY_ATTR1", "vlaue": "x"}]);
    for slip in [
        (REPLACE, &*credential("/status", json!("REVOKED")), "status: expected an object, not a text"),
        (REPLACE, &credential("/status/status", json!("GONE")), "PENDING, ACTIVE, SUSPENDED"),
        (REPLACE, &credential("/status/status", json!("REVOKE")), "did you mean 'REVOKED'"),
        (REPLACE, &credential("/status/active", json!("true")), "expected true or false, not a text"),
        (
            REPLACE,
            &credential("/status/expiryDat", json!("2030-01-01T00:00:00Z")),
            "did you mean 'expiryDate'",
        ),
        (REPLACE, &credential("/attributes", attribute), "did you mean 'value'"),
        (REPLACE, &credential("/attributes", json!([{"name": "MY_ATTR1", "value": -1}])), "expected a text"),
        (CREATE, r#"{"active":"no"}"#, "active: expected true or false, not a text"),
        (CREATE, r#"{"emails":[{"value":"a@x.test"},{"value":"b@x.test"}]}"#, "at most 1"),
        (CREATE, r#"{"name":"Ann"}"#, "name: expected an object, not a text"),
        ("groups create --data BODY", r#"{"displayName":""}"#, "is empty"),
        ("devices act 12001 PIN-UNLOCK --data BODY", r#"{"attributes":{"COUNTER":"1"}}"#, "expected a list"),
    ] {
        refused(&bench, "hid", slip);
    }
}

#[test]
fn a_name_that_a_document_with_gaps_does_not_have_is_told_and_sent() {
    let bench = Bench::on("sandbox/hid");
    let file = bench.file("body.json", r#"{"nickName":"Annie"}"#);
    let ran = bench.run(&format!("users create --username x --data {file} --dry-run")).exits(0);
    let ran = ran.says("nickName: no such member is documented").says("sending it all the same");
    assert!(ran.out.contains("Annie"), "{ran:?}");
}
