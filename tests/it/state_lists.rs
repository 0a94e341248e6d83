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
