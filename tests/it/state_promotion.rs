//! Configuration that goes from one account to another: variables, plans that are reviewed, confirmation.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files, folder, give_secrets};

#[test]
fn the_configuration_of_one_account_is_promoted_to_another_with_its_variables() {
    let (test, prod) = (Bench::on("sandbox/u4ids"), Bench::on("sandbox/u4ids"));
    test.run("clients update web --set clientUri=https://test.example.test --yes").exits(0);
    export(&test, "st", "--var HOST=test.example.test -o none").exits(0);
    let web = std::fs::read_to_string(test.path("st/clients/web.yaml")).unwrap();
    assert!(
        web.contains("clientUri: \"https://${HOST}\"") || web.contains("clientUri: https://${HOST}"),
        "{web}"
    );
    assert!(files(&test, "st")["iamctl.yaml"].contains("- HOST"));
    let st = folder(&test, "st");
    prod.run(&format!("apply '{st}' --yes")).exits(2).says("needs the variable HOST");
    let vars = prod.file("prod.yaml", "HOST: prod.example.test\n");
    prod.run(&format!("apply '{st}' --vars '{vars}' --yes")).exits(0).says("1 change");
    let made = prod.run("clients get web -o json").json();
    assert_eq!(made["clientUri"], "https://prod.example.test");
    prod.run(&format!("diff '{st}' --vars '{vars}'")).exits(0);
    prod.run(&format!("diff '{st}' --vars '{vars}' --var HOST=x.test")).exits(10);
    // An export of the other with its values puts the names back.
    prod.run(&format!("export '{st}' --vars '{vars}' -o none")).exits(0);
    assert_eq!(std::fs::read_to_string(test.path("st/clients/web.yaml")).unwrap(), web);
}

#[test]
fn two_profiles_of_one_platform_are_compared_and_others_are_refused() {
    let bench = Bench::new();
    let line = "diff -p sandbox/protegrity -p sandbox/protegrity-viewer";
    bench.run(line).exits(0).says("no differences");
    bench.run("diff -p sandbox/protegrity -p sandbox/hid").exits(2).says("only the same platform");
    bench.run("diff -p sandbox/protegrity,sandbox/protegrity-viewer").exits(0);
    bench.run("diff -p sandbox/protegrity").exits(2).says("not two things");
    bench.run("diff -p sandbox/secureauth -p sandbox/secureauth").exits(13).says("configures no realm");
    bench.run("users list -p sandbox/hid -p sandbox/protegrity --limit 1 -o json").exits(0);
    // The account of either is none of the other's differences.
    for pair in
        ["-p sandbox/entrust -p sandbox/entrust-auditor", "-p sandbox/entrust-auditor -p sandbox/entrust"]
    {
        bench.run(&format!("diff --kinds admin-api-applications {pair}")).exits(0);
    }
}

#[test]
fn folders_differ_where_their_secrets_come_from_different_places() {
    let bench = exported("sandbox/protegrity");
    export(&bench, "other", "-o none").exits(0);
    let both = format!("diff '{}' '{}'", folder(&bench, "st"), folder(&bench, "other"));
    give_secrets(&bench, "st");
    bench.run(&both).exits(10).says("1 object differs");
    give_secrets(&bench, "other");
    bench.run(&both).exits(0);
    change(&bench, "other/entra-connection.yaml", "STATE_SECRET", "ANOTHER_SECRET");
    bench.run(&both).exits(10).says("1 object differs");
}

#[test]
fn a_plan_is_reviewed_and_refused_where_somebody_changed_something_since() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "clientName: Web portal", "clientName: Portal");
    let plan = folder(&bench, "plan.json");
    apply(&bench, "st", &format!("--plan-out '{plan}'")).exits(0);
    assert_eq!(bench.counters("u4ids").1, 0);
    let text = std::fs::read_to_string(&plan).unwrap();
    assert!(text.contains("iamctl-state-plan/2") && !text.contains("not-a-secret"), "{text}");
    bench.run("clients update web --set requireConsent=false --yes").exits(0);
    apply(&bench, "st", &format!("--plan '{plan}' --yes"))
        .exits(6)
        .says("have changed since the plan was made");
    bench.run("clients update web --set requireConsent=true --yes").exits(0);
    apply(&bench, "st", &format!("--plan '{plan}' --yes --prune")).exits(2).says("was made without --prune");
    apply(&bench, "st", &format!("--plan '{plan}' --yes")).exits(0);
    std::fs::write(&plan, text.replace("Portal", "Other")).unwrap();
    apply(&bench, "st", &format!("--plan '{plan}' --yes")).exits(2).says("was changed after it was made");
    let other = bench.file("no-plan.json", "{}");
    apply(&bench, "st", &format!("--plan '{other}' --yes")).exits(2).says("is no plan");
}

#[test]
fn a_plan_that_failed_half_way_goes_on_with_its_journal_and_is_no_other_plan_then() {
    for somebody in [false, true] {
        let bench = exported("sandbox/u4ids");
        for number in 1..=4 {
            let file = format!("st/clients/app-00{number}.yaml");
            change(&bench, &file, "clientName: ", "clientName: Planned ");
        }
        let (plan, journal) = (folder(&bench, "plan.json"), folder(&bench, "j"));
        apply(&bench, "st", &format!("--plan-out '{plan}' -o none")).exits(0);
        bench.run("sandbox fault status --status 500 --calls writes --every 2 --on u4ids").exits(0);
        let first = format!("--plan '{plan}' --yes --retries 0 --jobs 1 --journal '{journal}'");
        apply(&bench, "st", &first).exits(9).says(&format!("--plan '{plan}' --resume '{journal}' goes on"));
        bench.run("sandbox fault --clear").exits(0);
        apply(&bench, "st", &format!("--plan '{plan}' --yes")).exits(6).says("no more as it was");
        let line = format!("--plan '{plan}' --yes --resume '{journal}'");
        if somebody {
            bench.run("clients update app-001 --set requireConsent=false --yes").exits(0);
            bench.run("clients update app-002 --set requireConsent=false --yes").exits(0);
            apply(&bench, "st", &line).exits(6).says("since the plan was made: now: update clients/app-00");
        } else {
            apply(&bench, "st", &line).exits(0);
            diff(&bench, "st", "").exits(0);
            apply(&bench, "st", &line).exits(0).says("nothing to do");
        }
    }
}

#[test]
fn a_plan_fits_though_the_platform_has_counted_something_since() {
    let bench = exported("sandbox/entrust");
    change(
        &bench,
        "st/admin-api-applications/Sandbox auditor.yaml",
        "description: null",
        "description: Looks",
    );
    let plan = folder(&bench, "plan.json");
    apply(&bench, "st", &format!("--plan-out '{plan}'")).exits(0);
    // It signs in, which the platform notes with it.
    bench.run("groups all -p sandbox/entrust-auditor").exits(0);
    let app = bench.run("clients admin-api get 'Sandbox auditor' -o json").json();
    assert!(app["lastAuthnDate"].is_string());
    apply(&bench, "st", &format!("--plan '{plan}' --yes")).exits(0);
}

#[test]
fn high_impact_changes_and_protected_profiles_are_confirmed_by_name() {
    let bench = exported("sandbox/protegrity");
    change(&bench, "st/password-policy.yaml", "length: 8", "length: 9");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("protegrity", (&line, ""), 11, "--confirm 'sandbox/protegrity'");
    apply(&bench, "st", "--confirm sandbox/protegrity").exits(0);
    diff(&bench, "st", "").exits(0);
}
