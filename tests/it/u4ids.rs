//! U4IDS from the command line to the sandbox: its daily work, its dangerous acts, and bad input.

use crate::bench::Bench;
use crate::served::{Served, still};
use serde_json::{Value, json};

pub(crate) fn bench() -> Bench {
    Bench::on("sandbox/u4ids")
}

fn writes(bench: &Bench) -> u64 {
    bench.counters("u4ids").1
}

pub(crate) fn client(bench: &Bench, id: &str) -> Value {
    bench.run(&format!("clients get {id} -o json")).exits(0).json()
}

/// Fails if the command wrote anything.
#[track_caller]
pub(crate) fn refused(bench: &Bench, line: &str, code: u8, words: &[&str]) {
    let before = writes(bench);
    let ran = bench.run(line).exits(code);
    for word in words {
        assert!(ran.err.contains(word), "'{word}' is missing: {ran:?}");
    }
    assert_eq!(writes(bench), before, "{line} wrote");
}

#[test]
fn a_client_is_edited_by_a_patch_that_can_be_seen_first() {
    let bench = bench();
    let edit = "clients update web --add redirectUris=https://app.example.test/cb --set flow=Hybrid";
    let plan = bench.run(&format!("{edit} --dry-run -o json")).exits(0).json();
    assert_eq!(plan["dry_run"]["method"], "PATCH");
    assert_eq!(
        plan["dry_run"]["body"],
        json!([
            {"op": "replace", "path": "/flow", "value": "Hybrid"},
            {"op": "add", "path": "/redirectUris/-", "value": "https://app.example.test/cb"},
        ])
    );
    assert_eq!(plan["dry_run"]["headers"]["Content-Type"], "application/json-patch+json");
    assert_eq!(writes(&bench), 0);
    let ran = bench.run(&format!("{edit} --yes -o json")).exits(0).says("calls flow fixed");
    assert_eq!(ran.json()["flow"], "Hybrid");
    assert_eq!(ran.json()["redirectUris"].as_array().unwrap().len(), 4);
    let again = bench.run(&format!("{edit} --yes -o json")).exits(0);
    assert_eq!((again.json(), writes(&bench)), (json!({"changed": false}), 1));
}

#[test]
fn removals_by_value_take_the_right_elements() {
    let bench = bench();
    bench
        .run(
            "clients update web --remove redirectUris=https://portal.example.test/signin \
             --remove redirectUris=https://localhost:44300/signin --remove allowedScopes=profile --yes",
        )
        .exits(0);
    let web = client(&bench, "web");
    assert_eq!(web["redirectUris"], json!(["https://portal.example.test/silent"]));
    assert_eq!(web["allowedScopes"], json!(["openid", "api"]));
    let gone = "clients update web --remove redirectUris=https://gone.test";
    bench.run(gone).exits(0).says("is not in redirectUris");
    refused(&bench, &format!("{gone} --strict"), 6, &["is not in redirectUris"]);
    refused(&bench, "clients update web --set redirectUris.7=https://x.test", 6, &["redirectUris.7"]);
}

#[test]
fn numbers_of_enums_are_sent_as_names() {
    let bench = bench();
    let plan = bench.run("clients update web --set flow=2 --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["body"][0]["value"], "Hybrid");
    assert_eq!(
        bench.run("clients update web --set flow=1 -o json").exits(0).json(),
        json!({"changed": false})
    );
}

#[test]
fn an_unknown_property_is_refused_unless_it_is_forced() {
    let bench = bench();
    refused(&bench, "clients update web --set colour=red", 2, &["no member 'colour'"]);
    let slip = "clients update web --set requireConsnet=false";
    refused(&bench, slip, 2, &["did you mean 'requireConsent'?", "--force-member requireConsnet"]);
    let forced = "clients update web --set colour=red --force-member colour";
    bench.run(forced).exits(7).says("nothing was applied");
}

#[test]
fn a_patch_file_is_checked_here_and_what_it_did_is_told() {
    let bench = bench();
    for (content, words) in [
        (r#"{"op": "replace"}"#, "list of operations"),
        (r#"[{"op": "test", "path": "/flow", "value": "Hybrid"}]"#, "has no 'test'"),
        (r#"[{"op": "move", "path": "/a/0", "from": "/a/1"}]"#, "operation 1"),
        (r#"[{"op": "copy", "path": "/a/0"}]"#, "has no 'copy'"),
        (r#"[{"op": "replace", "path": "/a~2", "value": 1}]"#, "neither 0 nor 1"),
        ("[", "valid JSON"),
    ] {
        let file = bench.file("bad.json", content);
        refused(&bench, &format!("clients update web --patch '{file}'"), 2, &[words]);
    }
    let file = bench.file(
        "past.json",
        r#"[{"op": "replace", "path": "/clientName", "value": "Half"}, {"op": "remove", "path": "/redirectUris/9"}]"#,
    );
    let line = format!("clients update web --patch '{file}'");
    refused(&bench, &line, 2, &["operation 2 of the patch", "the list has 3 elements now"]);
    let file = bench.file("past.json", r#"[{"op": "add", "path": "/clientName/-", "value": "x"}]"#);
    refused(&bench, &format!("clients update web --patch '{file}'"), 2, &["/clientName is not a list now"]);
    let off = r#"[{"op":"replace","path":"/enabled","value":false}]"#;
    bench.feed("clients update web --patch -", off).exits(11).says("disables it by enabled");
    let typed = bench.feed("clients update web --patch - -o json --yes", off);
    assert_eq!(typed.exits(0).json()["enabled"], false);
}

#[test]
fn a_replacement_sends_the_whole_object_without_secret_values() {
    let bench = bench();
    let mut web = client(&bench, "web");
    web["clientName"] = json!("Replaced");
    let mut typed = web.clone();
    typed["clientSecrets"][1]["value"] = json!("not-a-secret-typed");
    let file = bench.file("typed.json", &typed.to_string());
    for line in [format!("clients update web --replace '{file}'"), format!("clients replace web '{file}'")] {
        let ran = bench.run(&line).exits(2).says("clientSecrets.1.value");
        assert!(!format!("{ran:?}").contains("not-a-secret"), "{ran:?}");
    }
    let file = bench.file("web.json", &web.to_string());
    for line in [format!("clients update web --replace '{file}'"), format!("clients replace web '{file}'")] {
        let plan = bench.run(&format!("{line} --dry-run -o json")).exits(0);
        assert!(!plan.out.contains("not-a-secret") && !plan.err.contains("not-a-secret"), "{plan:?}");
        let plan = plan.json();
        assert_eq!(plan["dry_run"]["method"], "PUT");
        assert_eq!(
            plan["dry_run"]["body"]["clientSecrets"][1],
            json!({"id": 2, "description": "In use", "expiration": null})
        );
        assert_eq!(plan["dry_run"]["headers"]["Content-Type"], "application/json");
    }
    bench.run(&format!("clients replace web '{file}'")).exits(0).says("Replaced");
    let after = client(&bench, "web");
    assert_eq!(
        (&after["clientName"], after["clientSecrets"].as_array().unwrap().len()),
        (&json!("Replaced"), 2)
    );
    refused(&bench, &format!("clients replace old-portal '{file}'"), 2, &["is about \"web\""]);
    refused(&bench, &format!("clients update old-portal --replace '{file}'"), 2, &["is about \"web\""]);
}

#[test]
fn standard_scopes_are_said_to_be_refused() {
    let bench = bench();
    for line in ["scopes update openid --set emphasize=true", "scopes update u4ids-admin --enabled false"] {
        refused(&bench, line, 7, &["standard scope", "nothing was sent"]);
    }
    refused(&bench, "scopes secrets rotate openid", 7, &["standard scope"]);
    for line in [
        "scopes delete openid --yes",
        "scopes secrets add openid",
        "scopes titles create openid --language nb --title X",
    ] {
        bench.run(line).exits(7).says("cannot be changed or deleted");
    }
    bench.run("scopes get openid").exits(0);
}

#[test]
fn ids_with_slashes_and_colons_stay_one_segment() {
    let bench = bench();
    let plan = bench.run("clients delete urn:app/one --dry-run -o json").exits(0).json();
    assert_eq!(plan["dry_run"]["path"], "/api/v3/clients/urn%3Aapp%2Fone");
    bench.run("clients update urn:app/one --enabled false --yes").exits(0);
    assert_eq!(client(&bench, "urn:app/one")["enabled"], false);
    bench.run("scopes get urn:scope/one").exits(0);
    bench.run("clients get a/b:c").exits(5).says("'a/b:c' was not found");
    for bad in [".", "..", "''"] {
        refused(&bench, &format!("clients delete {bad} --yes"), 2, &["change the address"]);
    }
}

#[test]
fn a_title_is_added_in_another_language_and_changed_by_a_whole_put() {
    let bench = bench();
    let made = bench.run("scopes titles create api --language nb --title 'Norsk' -o json").exits(0).json();
    assert_eq!(made["displayName"], "Norsk");
    let id = &made["scopeTitleId"];
    let plan =
        bench.run(&format!("scopes titles update api {id} --title Bokmål --dry-run -o json")).exits(0).json();
    assert_eq!(plan["dry_run"]["method"], "PUT");
    assert_eq!(plan["dry_run"]["body"]["language"], "nb");
    bench.run(&format!("scopes titles update api {id} --title Bokmål")).exits(0);
    let read = bench.run(&format!("scopes titles get api {id} -o json")).exits(0).json();
    assert_eq!((&read["displayName"], &read["language"]), (&json!("Bokmål"), &json!("nb")));
    bench.run("scopes titles create api --language nb --title Again").exits(6);
    bench.run(&format!("scopes titles delete api {id} --yes")).exits(0);
}

#[test]
fn the_audits_of_a_tenant_are_found_at_either_path_and_said_where() {
    let bench = bench();
    let ran = bench.run("tenants audits T1 -o json").exits(0).says("/tenants/{id}/audits");
    assert_eq!(ran.json().as_array().unwrap().len(), 14);
    // A client bears the same id, so the printed path answers about that.
    let ran =
        bench.run("tenants audits T2 -o json").exits(0).says("has 2 audits; /tenants/{id}/audits has 3");
    assert!(ran.json().as_array().unwrap().iter().all(|row| row["entity"] == "TenantEx"), "{ran:?}");
    bench
        .run("tenants audits T2 --under clients")
        .exits(0)
        .says("about a Client of the same id; '--under tenants'");
    let rows = bench.run("tenants audits T2 --under tenants -o json").exits(0).json();
    assert!(rows.as_array().unwrap().iter().all(|row| row["entity"] == "TenantEx"), "{rows}");
    bench.run("tenants audits T1 --under clients").exits(5);
    bench.run("tenants audits nowhere").exits(5);
}

#[test]
fn high_impact_acts_want_the_name_and_send_nothing_without_it() {
    let bench = bench();
    for line in
        ["audits purge --keep 10", "audits purge --keep 10 --yes", "audits purge --keep 10 --confirm other"]
    {
        refused(&bench, line, 11, &["--confirm 'sandbox/u4ids'"]);
    }
    for line in ["tenants delete T2", "tenants delete T2 --yes", "tenants delete T2 --confirm T1"] {
        refused(&bench, line, 11, &["--confirm 'T2'"]);
    }
    refused(&bench, "audits purge --keep -1 --confirm sandbox/u4ids", 2, &["0 or more"]);
    bench.run("audits purge --keep 10 --confirm sandbox/u4ids").exits(0).says("cannot be had back");
    assert_eq!(bench.run("clients audits web -o json").json().as_array().unwrap().len(), 10);
    bench.run("tenants delete T2 --confirm T2").exits(0);
    bench.run("tenants get T2").exits(5);
}

#[test]
fn the_cache_command_has_its_four_members_and_no_others() {
    let bench = bench();
    let plan = bench.run("saml cache remove https://localhost:44372 --dry-run -o json").exits(0).json();
    assert_eq!(
        plan["dry_run"]["body"].to_string(),
        r#"{"Command":"REMOVE","Protocol":"SAML2","Type":1,"Key":"https://localhost:44372"}"#
    );
    let file = bench.file("other.json", r#"{"Type": 2}"#);
    refused(&bench, &format!("saml cache remove x --data '{file}'"), 2, &["always sets Type to 1"]);
    bench.run("saml cache remove https://localhost:44372").exits(0);
}

#[test]
fn when_something_was_last_used_is_shown_as_printed_and_read_for_scripts() {
    let bench = bench();
    let used = |id: &str| bench.run(&format!("clients last-used {id} -o json")).exits(0).json();
    // Quoted, bare, empty, and a 404: in this order in the sandbox.
    let quoted =
        json!({"id": "web", "lastUsed": "20260201 07:02:45.000", "lastUsedLocal": "2026-02-01T07:02:45"});
    assert_eq!(used("web"), quoted);
    assert_eq!(used("urn:app/one")["lastUsedLocal"], "2026-02-02T07:02:45.001");
    for never in ["old-portal", "nightly-import"] {
        assert_eq!(used(never), json!({"id": never, "lastUsed": "never", "lastUsedLocal": null}));
    }
    let table = bench.run("clients last-used web").exits(0);
    assert!(table.out.contains("20260201 07:02:45.000"), "{table:?}");
    bench.run("clients last-used nobody").exits(5);
}

#[test]
fn lists_are_short_unless_asked_for_in_full() {
    let bench = bench();
    let short = bench.run("clients list -o json").exits(0).json();
    let full = bench.run("clients list --full -o json").exits(0).json();
    assert!(short[0]["redirectUris"].is_null() && full[0]["redirectUris"].is_array());
    assert_eq!(full, bench.run("clients export -o json").exits(0).json());
    assert_eq!(short.as_array().unwrap().len(), full.as_array().unwrap().len());
    assert_eq!(bench.run("clients list --full --limit 2 -o ids").exits(0).out, "web\nurn:app/one\n");
    assert_eq!(bench.run("clients get 'web PORTAL' --by name -o ids").exits(0).out, "web\n");
}

#[test]
fn secrets_of_identity_providers_are_hidden_wherever_they_come() {
    let bench = bench();
    let secret = "not-a-secret-idp";
    for line in [
        "tenants get T1 -o json",
        "tenants list -o ndjson",
        "tenants list -o yaml",
        "tenants get T1 --debug",
        "tenants update T1 --set idps.0.description=New --debug -o json",
        "tenants create --tenant-id T9 --data docs/examples/tenant.json --debug -o json",
    ] {
        let ran = bench.run(line).exits(0);
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{line}: {ran:?}");
    }
    assert!(bench.run("tenants get T1 --reveal -o json").out.contains("not-a-secret-idp-t1"));
    let patch =
        bench.file("p.json", r#"[{"op":"replace","path":"/idps/0/idpSecret","value":"not-a-secret-idp-2"}]"#);
    for extra in ["--dry-run", "--dry-run=curl", "--debug"] {
        let ran = bench.run(&format!("tenants update T1 --patch '{patch}' {extra}")).exits(0);
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{extra}: {ran:?}");
    }
    refused(&bench, "tenants update T1 --set idps.0.idpSecret=not-a-secret-x", 2, &["command line"]);
}

#[test]
fn a_reader_is_told_what_is_missing() {
    let bench = Bench::on("sandbox/u4ids-reader");
    bench.run("clients list").exits(0);
    bench.run("clients delete web --yes").exits(4).says("permission denied");
}

#[test]
fn an_authority_that_would_leak_the_secret_is_refused_before_anything_is_sent() {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "u4ids")
        .with("IAMCTL_URL", "https://admin.example.test")
        .with("IAMCTL_AUTHORITY", "http://ids.example.test/identity")
        .with("IAMCTL_CLIENT_ID", "me")
        .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1");
    bench.run("clients list").exits(3).says("authority").says("https://");
}

#[test]
fn the_authority_and_the_api_are_two_addresses() {
    // The sandbox serves both on every listener of the platform, so two sandboxes tell them apart.
    let (authority, api) = (Served::plain(20, still()), Served::plain(20, still()));
    let url = authority.url("u4ids");
    let bench = api.bench("u4ids").with("IAMCTL_AUTHORITY", &format!("{url}/identity")).by(still());
    let ran = bench.run("clients list -v").exits(4);
    assert!(ran.err.contains("authentication failed"), "a token of the other one: {ran:?}");
    assert!(authority.totals("u4ids").0 > 0 && api.totals("u4ids").0 > 0);
    let url = api.url("u4ids");
    for way in ["form", "basic"] {
        let bench = api
            .bench("u4ids")
            .with("IAMCTL_AUTHORITY", &format!("{url}/identity"))
            .with("IAMCTL_CLIENT_AUTH", way)
            .by(still());
        bench.run("clients get urn:app/one").exits(0);
        bench.run("clients update web --enabled false --yes").exits(0);
        bench.run("clients update web --enabled true").exits(0);
    }
    let nobody = api.bench("u4ids").with("IAMCTL_AUTHORITY", "http://127.0.0.1:1/identity").by(still());
    nobody.run("clients list --retries 0").exits(8).says("no connection to http://127.0.0.1:1");
}
