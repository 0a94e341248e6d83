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
    export(&bench, "st", "").exits(2).says("variables that were not given: HOST, NAME");
    export(&bench, "st", "--var HOST=portal.test").exits(2).says("--var NAME=VALUE");
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
