//! Slips in bodies for SecureAuth and U4IDS, and what else of their pages is known before anything is sent.

use crate::bench::Bench;
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn slips_in_bodies_for_secureauth_are_refused_with_the_name_that_was_meant() {
    let bench = on("secureauth");
    for (line, body, said) in [
        ("users update jdoe --data -", r#"{"properties":{"phone5":"1"}}"#, "properties.phone5"),
        ("users update jdoe --data -", r#"{"properties":{"auxId11":"1"}}"#, "did you mean 'auxId1'?"),
        ("users update jdoe --data -", r#"{"properties":{"ExtProperty1":"x"}}"#, "properties.ExtProperty1"),
        ("users update jdoe --data -", r#"{"properties":{"phone1":5}}"#, "expected a text, not an integer"),
        (
            "users update jdoe --data -",
            r#"{"knowledgeBase":{"kbq7":{"question":"a","answer":"b"}}}"#,
            "knowledgeBase.kbq7",
        ),
        (
            "users update jdoe --data -",
            r#"{"knowledgeBase":{"kbq1":{"anser":"b"}}}"#,
            "did you mean 'answer'?",
        ),
        ("users update jdoe --data -", r#"{"userId":"kmartin"}"#, "which user is meant"),
        ("users update jdoe --data -", r#"{"password":"Not-a-secret-9"}"#, "no member 'password'"),
        (
            "users create --data -",
            r#"{"userId":"x","password":"Not-a-secret-9","properties":{"email5":"a@b.test"}}"#,
            "properties.email5",
        ),
        ("users password set jdoe --data -", r#"{"password":true}"#, "password"),
        ("groups members add admins --data -", r#"{"userIds":[]}"#, "at least 1"),
        ("groups members add admins --data -", r#"{"userIds":["jdoe",7]}"#, "userIds.1"),
        ("users groups add jdoe --data -", r#"{"groupNames":"admins"}"#, "expected a list, not a text"),
        ("users delete kmartin --yes --data -", r#"{"deleteAllRelatedData":"no"}"#, "expected true or false"),
        ("users throttle reset jdoe --data -", r#"{"count":3}"#, "expected 0"),
    ] {
        bench.stops("secureauth", (line, body), 2, said);
    }
    bench
        .feed(
            "users update jdoe --data - --force-member phone5 --dry-run",
            r#"{"properties":{"phone5":"1"}}"#,
        )
        .exits(0);
}

#[test]
fn slips_in_bodies_for_u4ids_are_refused_and_names_that_newer_servers_may_know_are_told() {
    let bench = on("u4ids");
    for (line, body, said) in [
        ("clients create --client-id x --name X --data -", r#"{"flow":"Hybird"}"#, "did you mean 'Hybrid'?"),
        (
            "clients create --client-id x --name X --data -",
            r#"{"redirectUris":"https://x.test"}"#,
            "expected a list",
        ),
        (
            "clients create --client-id x --name X --data -",
            r#"{"claims":[{"typ":"a","value":"b"}]}"#,
            "'type'",
        ),
        (
            "clients create --client-id x --name X --data -",
            r#"{"authorizationCodeLifetime":601}"#,
            "30 to 600",
        ),
        ("clients update web --data -", r#"{"requireConsent":"no"}"#, "expected true or false"),
        ("scopes update api --data -", r#"{"claims":[{"name":7}]}"#, "claims.0.name"),
        ("scopes update api --data -", r#"{"type":"Resorce"}"#, "did you mean 'Resource'?"),
        ("tenants create --tenant-id T9 --data -", r#"{"idps":[]}"#, "at least 1"),
        (
            "tenants create --tenant-id T9 --data -",
            r#"{"idps":[{"protocol":"saml"}]}"#,
            "did you mean 'saml2'?",
        ),
        ("clients secrets add web --data -", r#"{"expiration":"soon"}"#, "a date and time"),
        (
            "scopes titles update api 6 --data -",
            r#"{"language":7}"#,
            "language: expected a text, not an integer",
        ),
        ("audits purge --confirm sandbox/u4ids --data -", r#"{"count":{"auditsToKeep":-1}}"#, "0 or more"),
        ("saml cache remove --data -", r#"{"Command":"REMOVE"}"#, "'Key' in --data"),
    ] {
        bench.stops("u4ids", (line, body), 2, said);
    }
    let provider =
        r#"{"idps":[{"idpName":"a","authority":"https://a.test","protocol":"saml2","idpRegId":"r","x":1}]}"#;
    bench
        .feed("tenants create --tenant-id T9 --dry-run --data -", provider)
        .exits(0)
        .says("idps.0.x: no such member is documented")
        .says("sending it all the same");
    let forced = "clients update web --force-member flow --dry-run --yes --data -";
    bench.feed(forced, r#"{"flow":"DeviceCode"}"#).exits(0);
}

#[test]
fn a_patch_by_hand_is_checked_as_what_it_makes_of_the_object() {
    let bench = on("u4ids");
    let line = "clients update web --yes --patch -";
    for (patch, said) in [
        (r#"[{"op":"replace","path":"/flow","value":"Hybird"}]"#, "did you mean 'Hybrid'?"),
        (r#"[{"op":"add","path":"/flow/-","value":"x"}]"#, "/flow is not a list now"),
        (r#"[{"op":"add","path":"/redirectUri/-","value":"x"}]"#, "no /redirectUri now"),
        (r#"[{"op":"replace","path":"/clientId","value":"other"}]"#, "which one is meant"),
        (r#"[{"op":"replace","path":"/authorizationCodeLifetime","value":5}]"#, "30 to 600"),
        (r#"[{"op":"add","path":"/claims/-","value":{"typ":"a"}}]"#, "did you mean 'type'?"),
    ] {
        bench.stops("u4ids", (line, patch), 2, said);
    }
    let other_spelling = r#"[{"op":"replace","path":"/flow","value":"hybrid"}]"#;
    let plan = bench.feed(&format!("{line} --dry-run -o json"), other_spelling).exits(0).json();
    assert_eq!(plan["dry_run"]["body"], json!([{"op": "replace", "path": "/flow", "value": "Hybrid"}]));
    bench.feed(line, other_spelling).exits(0).says("flow: \"Implicit\" -> \"Hybrid\"");
}

#[test]
fn a_value_goes_into_a_list_at_its_place() {
    let bench = on("u4ids");
    let insert = "clients update web --insert 'redirectUris[1]=https://first.test'";
    let plan = bench.run(&format!("{insert} --dry-run -o json")).exits(0).json();
    let operation = json!([{"op": "add", "path": "/redirectUris/1", "value": "https://first.test"}]);
    assert_eq!(plan["dry_run"]["body"], operation);
    bench.run(insert).exits(0);
    let uris = bench.run("clients get web -o json").exits(0).json()["redirectUris"].clone();
    assert_eq!((&uris[1], uris.as_array().unwrap().len()), (&json!("https://first.test"), 4));
    bench.run("clients update web --insert 'redirectUris[5]=https://x.test'").exits(2).says("has 4 elements");
    bench
        .run("clients update web --insert redirectUris=https://x.test")
        .exits(2)
        .says("names no place in a list");
    bench.run("clients update web --insert 'flow[0]=x'").exits(2).says("flow is not a list");
    on("secureauth").run("users update jdoe --insert 'groups[0]=x'").exits(13).says("takes no --insert");
}

#[test]
fn what_was_not_used_for_long_is_listed() {
    let bench = on("u4ids");
    let ids = |line: &str| -> Vec<String> {
        let rows = bench.run(&format!("{line} -o json")).exits(0).json();
        let id = |row: &Value| row["clientId"].as_str().or(row["scopeId"].as_str()).unwrap().to_owned();
        rows.as_array().unwrap().iter().map(id).collect()
    };
    let all = ids("clients list");
    let never: Vec<String> =
        all.iter().filter(|id| ["old-portal", "nightly-import"].contains(&id.as_str())).cloned().collect();
    let unused = ids("clients list --unused-since 2026-02-01");
    assert!(never.iter().all(|id| unused.contains(id)), "{unused:?}");
    assert!(!unused.contains(&"web".to_owned()) && unused.len() < all.len(), "{unused:?}");
    // No zone is printed, so what may have been used after the time counts as used.
    assert!(!ids("clients list --unused-since 2026-02-01T18:00:00Z").contains(&"web".to_owned()));
    assert!(ids("clients list --unused-since 2026-02-01T20:00:00Z").contains(&"web".to_owned()));
    assert_eq!(ids("clients list --unused-since 2026-02-01 --limit 1"), unused[..1]);
    for (line, id) in [("clients list", "old-portal"), ("scopes list", "")] {
        let table = bench.run(&format!("{line} --unused-since 2026-02-01 -o csv")).exits(0).out;
        assert!(table.lines().next().unwrap().ends_with("last-used"), "{table}");
        assert!(table.lines().any(|row| row.contains(id) && row.ends_with("never")), "{table}");
        assert!(!bench.run(&format!("{line} -o csv")).exits(0).out.contains("last-used"));
    }
    assert!(ids("scopes list --unused-since 2026-02-01").len() < ids("scopes list").len());
}

#[test]
fn the_parts_of_a_user_are_listed_one_a_row_and_secrets_stay_hidden() {
    let bench = on("secureauth");
    let row = bench
        .run("users get jdoe -o csv --columns phone2,email2,aux-id-1,display-name,pin-hash")
        .exits(0)
        .out;
    assert!(row.contains("+1-555-010-8910,john.doe@example.test,1 Sample Street,Property 1,"), "{row}");
    assert!(!bench.run("users get jdoe").exits(0).out.contains("phone2"), "shown unasked");
    let groups = bench.run("users groups list jdoe -o json").exits(0).json();
    assert_eq!(groups[1]["name"], "Research, Zürich");
    assert_eq!(groups[1]["dn"], "CN=Research\\, Zürich,OU=Groups,DC=corp,DC=example,DC=test");
    for part in ["questions", "properties", "history", "groups"] {
        let shown = bench.run(&format!("users {part} list jdoe")).exits(0).out;
        assert!(!shown.contains("not-a-secret"), "{shown}");
        bench.run(&format!("users {part} list ddisabled")).exits(4);
        bench.run(&format!("users {part} list nobody")).exits(5);
    }
    assert!(bench.run("users questions list jdoe --reveal").exits(0).out.contains("not-a-secret-red"));
    assert!(bench.run("users properties list jdoe --reveal").exits(0).out.contains("not-a-secret-pin"));
}

#[test]
fn a_flag_beside_a_pair_for_the_same_member_is_refused() {
    for (platform, line) in [
        ("secureauth", "users update jdoe --email a@b.test --property email1=c@d.test"),
        ("secureauth", "users create --username x --first-name A --property firstName=B --password-stdin"),
    ] {
        on(platform).stops(platform, (line, "Not-a-secret-1\n"), 2, "both say what becomes of");
    }
}

#[test]
fn an_update_by_post_changes_the_profile_too() {
    let bench = on("secureauth").with("IAMCTL_UPDATE_METHOD", "POST");
    let plan = bench.run("users update jdoe --last-name Roe --dry-run -o json").exits(0).json();
    assert_eq!(
        (&plan["dry_run"]["method"], &plan["dry_run"]["path"]),
        (&json!("POST"), &json!("/secureauth2/api/v2/users/jdoe"))
    );
    bench.run("users update jdoe --last-name Roe").exits(0);
    assert_eq!(bench.run("users get jdoe --jq .properties.lastName.value").exits(0).out.trim(), "Roe");
    for (name, value) in [("IAMCTL_USER_IN", "query"), ("IAMCTL_DOMAIN", "CORP")] {
        let bench = on("secureauth").with("IAMCTL_UPDATE_METHOD", "POST").with(name, value);
        bench.run("users update jdoe --last-name Roe").exits(0);
        let put = bench.run("users throttle reset jdoe --dry-run -o json").exits(0).json();
        assert_eq!(put["dry_run"]["method"], "PUT", "{name}");
    }
}

#[test]
fn what_the_realm_must_have_is_known_before() {
    let bench = Bench::new();
    for (line, said) in [
        ("users delete --help", "On secureauth it needs: 21.04 and a Microsoft SQL Server data store"),
        ("users groups add --help", "no Multi-Data Store"),
        ("users password change --help", "User self-service password change"),
        ("users create --help", "Enable Authentication API"),
        ("users status --help", "Advanced AD User Check"),
    ] {
        let help = bench.run(line).exits(0).out;
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(said), "{line}: {help}");
    }
}
