//! What belongs together stays together: secrets with their elements, plans with their places, variables with their texts, and what
//! is deleted with nobody who names it.

use crate::bench::{Bench, Ends};
use crate::served::{PASSWORD, Served, still};
use crate::state::{apply, change, diff, export, exported, files, folder};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A file of a place without the lines from one that begins so to the next that begins so.
fn without(bench: &Bench, file: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let start = text.find(from).unwrap_or_else(|| panic!("{file} has no '{from}': {text}"));
    let end = text[start..].find(to).map_or(text.len(), |at| start + at);
    bench.file(file, &format!("{}{}", &text[..start], &text[end..]));
}

/// The secrets of the identity providers of a tenant.
fn secrets(bench: &Bench) -> String {
    bench.run("tenants get T1 --reveal --jq '.idps[]|[.idpName,.idpSecret]'").exits(0).out
}

#[test]
fn the_place_of_a_secret_stays_with_its_element_and_goes_with_it() {
    let bench = exported("sandbox/u4ids");
    let file = "st/tenants/T1.yaml";
    change(&bench, file, "idpName: Entra\n", "idpName: Entra\n  idpSecret:\n    env: STATE_SECRET\n");
    apply(&bench, "st", "--yes").exits(0);
    export(&bench, "st", "").exits(0);
    assert!(files(&bench, "st")["tenants/T1.yaml"].contains("env: STATE_SECRET"));
    // Somebody else removes the element.
    let there = secrets(&bench);
    let own = std::fs::read_to_string(bench.path(file)).unwrap();
    without(&bench, file, "- authority: https://login", "- authority: https://saml");
    apply(&bench, "st", "--yes").exits(0);
    let left = secrets(&bench);
    assert!(there.contains("not-a-secret-1") && !left.contains("not-a-secret-1"), "{left}");
    bench.file(file, &own);
    export(&bench, "st", "").exits(0).says("'Entra' of idps is gone, and with it the place of its secret");
    assert!(!files(&bench, "st")["tenants/T1.yaml"].contains("idpSecret"));
    apply(&bench, "st", "--yes").exits(0).says("nothing to do");
    assert_eq!(secrets(&bench), left);
}

#[test]
fn an_element_that_is_called_otherwise_does_not_lose_its_secret_in_silence() {
    let bench = exported("sandbox/u4ids");
    let before = secrets(&bench);
    change(&bench, "st/tenants/T1.yaml", "idpName: Campus", "idpName: Campus SSO");
    let told = "the secret of 'Campus' would be lost";
    diff(&bench, "st", "").exits(10).says(told);
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("u4ids", (&line, ""), 2, told);
    assert_eq!(secrets(&bench), before);
    change(
        &bench,
        "st/tenants/T1.yaml",
        "idpName: Campus SSO",
        "idpName: Campus SSO\n  idpSecret: {env: STATE_SECRET}",
    );
    apply(&bench, "st", "--yes").exits(0);
}

#[test]
fn a_plan_is_carried_out_where_it_was_made_for_and_with_the_secrets_that_it_named() {
    let [test, prod] = [Served::plain(1, still()), Served::plain(1, still())];
    let on = |served: &Served| {
        Bench::new()
            .by(still())
            .with("IAMCTL_PLATFORM", "protegrity")
            .with("IAMCTL_URL", &served.url("protegrity"))
            .with("IAMCTL_USERNAME", "admin")
            .with("IAMCTL_PASSWORD", PASSWORD)
    };
    let bench = on(&test);
    export(&bench, "st", "-o none").exits(0);
    change(&bench, "st/password-policy.yaml", "length: ", "length: 1");
    let plan = folder(&bench, "plan.json");
    apply(&bench, "st", &format!("--plan-out '{plan}' -o none")).exits(0);
    let other = on(&prod).within(&bench).with("IAMCTL_URL", &prod.url("protegrity"));
    other
        .run(&format!("apply '{}' --plan '{plan}' --confirm environment --yes", folder(&bench, "st")))
        .exits(6)
        .says("the plan was made for http");
    let bench = exported("sandbox/entrust");
    crate::state::give_secrets(&bench, "st");
    let plan = folder(&bench, "plan.json");
    apply(&bench, "st", &format!("--with-secrets --plan-out '{plan}' -o none")).exits(0);
    let other = bench.file("other", "not-a-secret-2");
    for file in files(&bench, "st").keys().filter(|file| file.starts_with("oidc-providers/")) {
        change(&bench, &format!("st/{file}"), "env: STATE_SECRET", &format!("file: {other}"));
    }
    let line = format!("apply '{}' --with-secrets --plan '{plan}' --yes", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 6, "name other places of secrets");
}

#[test]
fn a_secret_is_no_file_of_the_tool_itself_and_no_text_that_stands_for_one() {
    let bench = exported("sandbox/entrust").with("SHOWN", "(hidden)");
    let own = bench.file("state/secrets/own.json", "not-a-secret-3");
    let text = files(&bench, "st")["oidc-providers/Campus sign-in.yaml"].clone();
    let line = format!("apply '{}' --with-secrets --yes", folder(&bench, "st"));
    for (value, told) in [
        (format!("file: {own}"), "is a file of iamctl itself"),
        ("env: SHOWN".to_owned(), "holds (hidden)"),
        ("env: ''".to_owned(), "does not say where clientSecret is to be had"),
    ] {
        bench.file("st/oidc-providers/Campus sign-in.yaml", &format!("{text}clientSecret:\n  {value}\n"));
        bench.stops("entrust", (&line, ""), 2, told);
    }
}

#[test]
fn nothing_is_pruned_that_an_object_of_another_kind_names() {
    for (platform, kinds, gone, named) in [
        ("entrust", "groups", "groups/developers.yaml", "resource-rules/Staff by day: groupIds"),
        ("u4ids", "scopes", "scopes/api.yaml", "clients/"),
        ("protegrity", "users", "users/beatriz.bakker.yaml", "names users/beatriz.bakker, which --prune"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        export(&bench, "st", &format!("--kinds {kinds} -o none")).exits(0);
        std::fs::remove_file(bench.path(&format!("st/{gone}"))).unwrap();
        diff(&bench, "st", "--prune").exits(10).says(named);
        let line = format!("apply '{}' --prune --yes", folder(&bench, "st"));
        bench.stops(platform, (&line, ""), 2, named);
    }
}

#[test]
fn an_object_that_somebody_changed_is_not_deleted() {
    let bench = exported("sandbox/u4ids");
    std::fs::remove_file(bench.path("st/clients/old-portal.yaml")).unwrap();
    let (place, other, once) =
        (bench.path("j"), Bench::on("sandbox/u4ids").within(&bench), AtomicBool::new(false));
    let meddle = move || {
        if place.join("apply.ndjson").exists() && !once.swap(true, Ordering::SeqCst) {
            other.run("clients update old-portal --set clientName=InUseNow --yes").exits(0);
        }
        false
    };
    let run = Bench::on("sandbox/u4ids").within(&bench).ended_by(Arc::new(Ends(meddle)));
    let line = format!("apply '{}' --prune --yes --journal '{}'", folder(&bench, "st"), folder(&bench, "j"));
    let ran = run.run(&line);
    assert!(ran.code == 6 && ran.out.contains("changed by somebody else meanwhile"), "{ran:?}");
    bench.run("clients get old-portal").exits(0);
}

#[test]
fn parts_of_what_the_platform_made_itself_are_refused_as_its_members_are() {
    let bench = exported("sandbox/u4ids");
    bench.file(
        "st/scopes/openid.yaml",
        "scopeId: openid\ntitles:\n- language: de\n  displayName: Anmeldung\n  description: null\n",
    );
    diff(&bench, "st", "").exits(10).says("the platform made it itself");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("u4ids", (&line, ""), 2, "the platform made it itself");
}

#[test]
fn an_element_that_lacks_what_it_must_have_is_refused_before_anything_is_sent() {
    for (platform, file, from, to, told) in [
        ("u4ids", "clients/web.yaml", "claims: []", "claims:\n- type: a", "claims.0.value: required"),
        (
            "entrust",
            "settings-general.yaml",
            "corsOrigins:",
            "corsOrigins:\n- origin: https://new.example.test",
            "corsOrigins.0.id: required",
        ),
    ] {
        let bench = exported(&format!("sandbox/{platform}"));
        let text = files(&bench, "st")[file].clone();
        let line = text.lines().find(|line| line.starts_with(from)).unwrap().to_owned();
        let to = if line.ends_with("[]") { to.to_owned() } else { to.replace(from, &line) };
        bench.file(&format!("st/{file}"), &text.replace(&line, &to));
        if platform == "u4ids" {
            bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(0).says(told);
        }
        diff(&bench, "st", "").exits(10).says(told);
        let line = format!("apply '{}' --yes --confirm sandbox/{platform}", folder(&bench, "st"));
        bench.stops(platform, (&line, ""), 2, told);
    }
    // What is not said of an element stays when its list is written.
    let bench = exported("sandbox/u4ids");
    let before = bench.run("scopes get api -o json").json();
    let claims = before["claims"].as_array().unwrap();
    let name = claims[0]["name"].as_str().unwrap();
    bench.file("st/scopes/api.yaml", &format!("scopeId: api\nclaims:\n- name: {name}\n"));
    apply(&bench, "st", "--yes").exits(0);
    let after = bench.run("scopes get api -o json").json();
    assert_eq!(after["claims"][0], claims[0]);
}
