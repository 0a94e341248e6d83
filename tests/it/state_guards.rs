//! What `export`, `apply` and `validate` refuse or tell so that nothing is lost: files, references, accounts, secrets.

use crate::bench::Bench;
use crate::state::{apply, diff, export, exported, files, folder};

#[test]
fn what_files_still_name_is_not_pruned() {
    let bench = exported("sandbox/u4ids");
    std::fs::remove_file(bench.path("st/scopes/api.yaml")).unwrap();
    let line = format!("apply '{}' --yes --prune", folder(&bench, "st"));
    bench.stops("u4ids", (&line, ""), 2, "names scopes/api, which --prune would delete");
    let bench = exported("sandbox/entrust");
    std::fs::remove_file(bench.path("st/groups/developers.yaml")).unwrap();
    let line = format!("apply '{}' --yes --prune", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 2, "names groups/developers, which --prune would delete");
}

#[test]
fn an_account_that_an_export_left_out_is_not_pruned_by_another_account() {
    let bench = exported("sandbox/entrust");
    let settings = files(&bench, "st")["iamctl.yaml"].clone();
    assert!(settings.contains("left-out:\n- admin-api-applications/Sandbox administrator"), "{settings}");
    // To another account, what was left out is an object like any other.
    std::fs::remove_file(bench.path("st/webhooks/ticketing.yaml")).unwrap();
    diff(&bench, "st", "--prune").exits(10);
    bench.file("st/iamctl.yaml", &settings.replace("left-out:\n", "left-out:\n- webhooks/ticketing\n"));
    diff(&bench, "st", "--prune").exits(0);
}

#[test]
fn a_file_of_another_sort_in_the_folder_of_a_kind_is_refused() {
    let bench = exported("sandbox/u4ids");
    bench.file("st/clients/README.md", "whose clients these are");
    bench.file("st/clients/.gitkeep", "");
    bench.file("st/ci.yml.template", "");
    diff(&bench, "st", "").exits(0);
    for name in ["web.YAML", "web.yaml.bak", "old/web.yaml", "notes"] {
        let file = format!("st/clients/{name}");
        bench.file(&file, "clientId: web\n");
        let line = format!("apply '{}' --yes --prune", folder(&bench, "st"));
        bench.stops("u4ids", (&line, ""), 2, "is no file of an object");
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2);
        std::fs::remove_file(bench.path(&file)).unwrap();
        let _ = std::fs::remove_dir(bench.path("st/clients/old"));
    }
    diff(&bench, "st", "").exits(0);
}

#[test]
fn an_export_keeps_variables_and_puts_none_into_names() {
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients update web --set clientUri=https://portal.test --yes").exits(0);
    export(&bench, "st", "--var HOST=portal.test --var NAME=web -o none").exits(0);
    let before = files(&bench, "st");
    assert!(before["clients/web.yaml"].contains("clientId: web\n"), "{}", before["clients/web.yaml"]);
    assert!(before["clients/web.yaml"].contains("${HOST}"), "{}", before["clients/web.yaml"]);
    export(&bench, "st", "").exits(2).says("variables that were not given: HOST;").says("--var HOST=VALUE");
    // What no file names is not asked for.
    export(&bench, "st", "--var HOST=portal.test").exits(0);
    assert_eq!(files(&bench, "st"), before);
    export(&bench, "st", "--var HOST=portal.test --var NAME=web").exits(0);
    assert_eq!(files(&bench, "st"), before);
}

#[test]
fn an_export_removes_only_files_that_an_export_wrote() {
    let bench = exported("sandbox/hid");
    bench.file("st/groups/UG_NEW.yaml", "id: UG_NEW\ndisplayName: New\n");
    let ran = export(&bench, "st", "").exits(0);
    assert!(ran.err.contains("groups/UG_NEW.yaml stays: no export wrote it"), "{ran:?}");
    assert!(files(&bench, "st").contains_key("groups/UG_NEW.yaml"));
    apply(&bench, "st", "--yes").exits(0);
    export(&bench, "st", "").exits(0);
    bench.run("groups delete UG_NEW --yes").exits(0);
    export(&bench, "st", "").exits(0);
    assert!(!files(&bench, "st").contains_key("groups/UG_NEW.yaml"));
}

#[test]
fn secrets_that_were_in_lost_answers_are_named_with_the_command_that_makes_new_ones() {
    let bench = exported("sandbox/u4ids");
    bench.run("sandbox reset --empty").exits(0);
    bench.run("sandbox fault no-answer --on u4ids --calls writes").exits(0);
    let secrets = folder(&bench, "secrets.ndjson");
    let line = format!("--yes --retries 0 --secret-out '{secrets}'");
    let ran = apply(&bench, "st", &line).exits(9);
    assert!(ran.err.contains("the answers with them were lost: clients/"), "{ran:?}");
    assert!(ran.err.contains("'iamctl clients secrets add") && !ran.out.contains("in-doubt"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    diff(&bench, "st", "").exits(0);
}

#[test]
fn a_resumed_run_names_the_secrets_of_what_was_sent_and_never_answered() {
    let bench = exported("sandbox/u4ids");
    bench.run("sandbox reset --empty").exits(0);
    let (journal, secrets) = (folder(&bench, "j"), folder(&bench, "secrets.ndjson"));
    let more = format!("--yes --secret-out '{secrets}'");
    apply(&bench, "st", &format!("{more} --journal '{journal}'")).exits(0);
    let kept = std::fs::read_to_string(&secrets).unwrap();
    assert!(kept.lines().all(|line| line.contains("\"key\":\"clients/")), "{kept}");
    apply(&bench, "st", &format!("{more} --resume '{journal}'")).exits(0);
    // As a run leaves it that was killed while its last answers were on the way.
    for (name, text) in files(&bench, "j").iter().filter(|(name, _)| name.starts_with("run-")) {
        let sent: Vec<&str> = text.lines().filter(|line| !line.contains("\"is\":\"outcome\"")).collect();
        bench.file(&format!("j/{name}"), &(sent.join("\n") + "\n"));
    }
    let rest: Vec<&str> = kept.lines().skip(1).collect();
    bench.file("secrets.ndjson", &(rest.join("\n") + "\n"));
    let ran = apply(&bench, "st", &format!("{more} --resume '{journal}'")).exits(9);
    assert!(ran.err.contains("1 new object got secrets"), "{ran:?}");
}

#[test]
fn what_is_accepted_and_not_done_is_exit_7_and_what_is_there_although_its_answer_was_lost_is_done() {
    let bench = exported("sandbox/hid");
    for (fault, code) in [("not-done", 7), ("error-inside", 9), ("html", 9), ("lost-answer", 0)] {
        bench.run("sandbox reset --empty").exits(0);
        bench.run(&format!("sandbox fault {fault} --on hid --calls writes --every 1")).exits(0);
        let ran = apply(&bench, "st", "--yes --retries 0 --kinds roles -o json");
        bench.run("sandbox fault --clear").exits(0);
        assert_eq!(ran.code, code, "{fault}: {ran:?}");
        assert!(!ran.out.contains("in-doubt"), "{fault}: {ran:?}");
    }
}

#[test]
fn a_file_of_an_object_that_is_there_names_only_what_is_to_change() {
    let bench = exported("sandbox/entrust");
    bench.file("st/webhooks/ticketing.yaml", "name: ticketing\nenabled: false\n");
    apply(&bench, "st", "--dry-run").exits(0);
    bench.file("st/webhooks/fresh.yaml", "name: fresh\n");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 2, "webhooks/fresh.yaml: callbackUrl: required");
}

#[test]
fn a_refusal_of_the_platform_is_no_change_of_somebody_elses() {
    let bench = exported("sandbox/entrust");
    let text = files(&bench, "st")["groups/Finance.yaml"].replace("Finance", "finance");
    std::fs::remove_file(bench.path("st/groups/Finance.yaml")).unwrap();
    bench.file("st/groups/finance.yaml", &text);
    apply(&bench, "st", "--prune --yes").exits(9).says("There is one of that name already");
    let bench = exported("sandbox/hid");
    std::fs::remove_file(bench.path("st/groups/UG_FIELD.yaml")).unwrap();
    apply(&bench, "st", "--prune --yes").exits(9).says("The group is not empty");
}
