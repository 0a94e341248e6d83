//! Lists in files: their variables and the places of their secrets stay with what they belong to, wherever that stands.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files};

/// Gives a client these scopes in its file.
fn scoped(bench: &Bench, scopes: &str) {
    let file = "st/clients/web.yaml";
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let start = text.find("allowedScopes:\n").unwrap() + "allowedScopes:\n".len();
    let lines: usize =
        text[start..].split_inclusive('\n').take_while(|line| line.starts_with("- ")).map(str::len).sum();
    bench.file(file, &format!("{}{scopes}{}", &text[..start], &text[start + lines..]));
}

#[test]
fn a_variable_in_a_list_stays_with_its_value_wherever_that_stands() {
    let bench = exported("sandbox/u4ids");
    scoped(&bench, "- documents\n- ${SC}\n");
    apply(&bench, "st", "--var SC=timesheets --yes").exits(0);
    bench
        .run("clients update web --set 'allowedScopes=[\"documents\",\"invoices\",\"timesheets\"]' --yes")
        .exits(0);
    let ran = export(&bench, "st", "--var SC=timesheets").exits(0);
    assert!(!ran.err.contains("is gone"), "{ran:?}");
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    assert!(text.contains("- documents\n- invoices\n- ${SC}\n"), "{text}");
    // Another value sorts to another place, and is the same variable.
    scoped(&bench, "- ${SC}\n- openid\n- profile\n");
    apply(&bench, "st", "--var SC=timesheets --yes").exits(0);
    export(&bench, "st", "--var SC=timesheets").exits(0);
    diff(&bench, "st", "--var SC=timesheets").exits(0);
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    assert!(text.contains("- openid\n- profile\n- ${SC}\n"), "{text}");
}

#[test]
fn a_place_of_a_variable_that_is_lost_is_told_and_a_short_value_keeps_its_own() {
    let bench = exported("sandbox/u4ids");
    bench
        .run("clients update web --set 'clientName=Web qa new' --set clientUri=https://qa.example.test --yes")
        .exits(0);
    export(&bench, "st", "--var E=qa -o none").exits(0).says("names E: a text with fewer than 3 characters");
    let file = "st/clients/web.yaml";
    change(&bench, file, "Web qa new", "Web ${E} new");
    change(&bench, file, "https://qa.", "https://${E}.");
    diff(&bench, "st", "--var E=qa").exits(0);
    bench.run("clients update web --set 'clientName=Web qa newer' --yes").exits(0);
    export(&bench, "st", "--var E=qa").exits(0);
    assert!(files(&bench, "st")["clients/web.yaml"].contains("Web ${E} newer"));
    bench.run("clients update web --set 'clientName=Web' --yes").exits(0);
    let ran = export(&bench, "st", "--var E=qa").exits(0);
    assert!(ran.err.contains("clients/web.yaml: a place of ${E} is gone"), "{ran:?}");
    diff(&bench, "st", "--var E=qa").exits(0);
}

#[test]
fn the_place_of_a_secret_stays_where_the_name_of_its_element_was_a_variable_that_goes() {
    let bench = exported("sandbox/u4ids");
    let file = "st/tenants/T1.yaml";
    change(&bench, file, "idpName: Entra\n", "idpName: ${IDP}\n  idpSecret:\n    env: STATE_SECRET\n");
    let ran = export(&bench, "st", "--drop-variables").exits(0);
    assert!(!ran.err.contains("is gone"), "{ran:?}");
    let text = files(&bench, "st")["tenants/T1.yaml"].clone();
    assert!(text.contains("idpName: Entra\n") && text.contains("env: STATE_SECRET"), "{text}");
    change(&bench, file, "env: STATE_SECRET", "env: ${EN}");
    let before = files(&bench, "st");
    export(&bench, "st", "--drop-variables").exits(2).says("names the variable EN, which cannot be let go");
    assert_eq!(files(&bench, "st"), before);
}

#[test]
fn elements_that_change_their_places_are_written_with_their_secrets() {
    let bench = Bench::on("sandbox/u4ids");
    export(&bench, "st", "--kinds tenants --format json -o none").exits(0);
    let file = "st/tenants/T1.json";
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let secrets = |bench: &Bench| {
        let all = bench.run("tenants get T1 --reveal -o json --jq '[.idps[]|[.idpName,.idpSecret]]|sort'");
        all.exits(0).json()
    };
    let before = secrets(&bench);
    let mut tenant: serde_json::Value = serde_json::from_str(&text).unwrap();
    tenant["idps"].as_array_mut().unwrap().reverse();
    bench.file(file, &format!("{tenant:#}\n"));
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
    assert_eq!(secrets(&bench), before);
}

#[test]
fn what_a_file_does_not_say_of_a_named_element_stays_when_another_member_of_it_changes() {
    let bench = Bench::on("sandbox/u4ids");
    export(&bench, "st", "--kinds scopes --format json -o none").exits(0);
    let file = "st/scopes/api.json";
    let read = |bench: &Bench| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(bench.path(file)).unwrap()).unwrap()
    };
    let claim = |bench: &Bench| bench.run("scopes get api -o json --jq .claims[0]").exits(0).json();
    let mut scope = read(&bench);
    scope["claims"][0]["description"] = "Precious".into();
    bench.file(file, &scope.to_string());
    apply(&bench, "st", "--yes").exits(0);
    let before = claim(&bench);
    let members = scope["claims"][0].as_object_mut().unwrap();
    let was = members["alwaysIncludeInIdToken"].as_bool().unwrap();
    members.retain(|name, _| name == "name");
    members.insert("alwaysIncludeInIdToken".into(), (!was).into());
    bench.file(file, &scope.to_string());
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
    let mut wanted = before;
    wanted["alwaysIncludeInIdToken"] = (!was).into();
    assert_eq!(claim(&bench), wanted);
}

#[test]
fn an_element_that_is_made_again_has_what_its_file_does_not_say_and_nothing_is_made_of_it_in_vain() {
    let bench = Bench::on("sandbox/protegrity");
    export(&bench, "st", "--kinds saml-providers --format json -o none").exits(0);
    let file = "st/saml-providers/azure-ad-saml.json";
    let mut provider: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(bench.path(file)).unwrap()).unwrap();
    let whole = provider["mappers"][0].clone();
    let mapper = provider["mappers"][0].as_object_mut().unwrap();
    mapper.retain(|name, _| name == "name");
    mapper.insert("syncMode".into(), "LEGACY".into());
    bench.file(file, &provider.to_string());
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
    export(&bench, "new", "--kinds saml-providers --format json -o none").exits(0);
    let now: serde_json::Value =
        serde_json::from_str(&files(&bench, "new")["saml-providers/azure-ad-saml.json"]).unwrap();
    let mut wanted = whole;
    wanted["syncMode"] = "LEGACY".into();
    assert_eq!(now["mappers"][0], wanted);
    for member in ["syncMode", "mapperType", "attributeName"] {
        provider["mappers"][0][member] = serde_json::Value::Null;
        bench.file(file, &provider.to_string());
        let line = format!("apply '{}' --yes", bench.path("st").display());
        bench.stops("protegrity", (&line, ""), 2, &format!("{member}: the platform has no way to empty it"));
        provider["mappers"][0].as_object_mut().unwrap().remove(member);
    }
}

#[test]
fn of_two_variables_with_one_value_each_place_keeps_its_own_and_a_lost_one_is_told_by_its_member() {
    let bench = exported("sandbox/u4ids");
    let file = "st/clients/web.yaml";
    change(&bench, file, "clientUri: https://portal.example.test", "clientUri: https://${HB}/x");
    change(&bench, file, "logoUri: null", "logoUri: https://${HB}/logo");
    let both = "--var HA=portal.example.test --var HB=portal.example.test";
    apply(&bench, "st", &format!("{both} --yes")).exits(0);
    bench.run("clients update web --set clientUri=https://portal.example.test/y --yes").exits(0);
    let ran = export(&bench, "st", both).exits(0);
    assert!(!ran.err.contains("is gone"), "{ran:?}");
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    assert!(text.contains("clientUri: https://${HB}/y") && text.contains("https://${HB}/logo"), "{text}");
    // Its value turns up in another member.
    let bench = exported("sandbox/u4ids");
    change(&bench, file, "clientName: Web portal", "clientName: Portal of ${CO}");
    apply(&bench, "st", "--var CO=acme --yes").exits(0);
    bench
        .run("clients update web --set clientName=Portal --set logoUri=https://acme.test/l.png --yes")
        .exits(0);
    export(&bench, "st", "--var CO=acme").exits(0).says("clients/web.yaml: a place of ${CO} is gone");
}
