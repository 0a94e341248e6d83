//! What a folder is said to hold and does not, and what is none of its files.

use crate::state::{apply, change, diff, exported, files, folder};

#[test]
fn a_kind_that_there_is_not_is_refused_offline() {
    let bench = exported("sandbox/protegrity");
    let validate = format!("validate '{}'", folder(&bench, "st"));
    change(&bench, "st/iamctl.yaml", "- roles\n", "- rolls\n");
    bench
        .run(&validate)
        .exits(2)
        .says("iamctl.yaml")
        .says("has no kind 'rolls'")
        .says("did you mean 'roles'?");
    diff(&bench, "st", "").exits(2);
}

#[test]
fn what_a_run_writes_is_not_put_among_the_files_of_the_folder() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "requireConsent: true", "requireConsent: false");
    let before = files(&bench, "st");
    for (flag, place) in [
        ("plan-out", "st/plan.json"),
        ("journal", "st/clients"),
        ("journal", "st/new/er"),
        ("secret-out", "st/s"),
    ] {
        let path = bench.path(place).display().to_string();
        apply(&bench, "st", &format!("--yes --{flag} '{path}'")).exits(2).says("lies among the files");
    }
    assert_eq!(files(&bench, "st"), before);
    let path = bench.path("st/.plan.json").display().to_string();
    apply(&bench, "st", &format!("--plan-out '{path}' -o none")).exits(0);
    diff(&bench, "st", "").exits(10);
}
