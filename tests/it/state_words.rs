//! What is told and noted of files: once, in words that are so, and with a secret that is a word of this tool in no place where it would be
//! missed.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files, folder};

#[test]
fn a_secret_that_is_a_word_of_this_tool_leaves_journals_and_counts_readable() {
    for word in ["update", "tenants", "done", "outcome", "change"] {
        let bench = Bench::on("sandbox/u4ids").with("STATE_SECRET", word);
        export(&bench, "st", "-o none").exits(0);
        let file = "st/tenants/T1.yaml";
        change(&bench, file, "idpName: Entra\n", "idpName: Entra\n  idpSecret:\n    env: STATE_SECRET\n");
        change(
            &bench,
            file,
            "description: The first one",
            "description: It is all of tenants, done by update",
        );
        let (plan, journal) = (folder(&bench, "p"), folder(&bench, "j"));
        apply(&bench, "st", &format!("--plan-out '{plan}' -o none")).exits(0);
        bench.run("sandbox fault status --status 400 --on u4ids --calls writes --times 1").exits(0);
        apply(&bench, "st", &format!("--plan '{plan}' --journal '{journal}' --yes")).exits(9);
        bench.run("sandbox fault --clear").exits(0);
        let ran = apply(&bench, "st", &format!("--plan '{plan}' --resume '{journal}' --yes")).exits(0);
        assert!(ran.err.contains("1 change (1 to update): done, and read again"), "{ran:?}");
        let lines = files(&bench, "j")["apply.ndjson"].clone();
        assert!(lines.contains("\"act\":\"update\",\"kind\":\"tenants\",\"name\":\"T1\""), "{lines}");
        assert!(lines.contains("\"is\":\"outcome\"") && lines.contains("\"outcome\":\"done\""), "{lines}");
        let said = lines.contains("(hidden)") && !lines.contains(&format!("\"idpSecret\":\"{word}\""));
        let is_text = ["update", "tenants", "done"].contains(&word);
        assert!(said && (!is_text || !lines.contains("It is all of tenants, done by update")), "{lines}");
    }
}

#[test]
fn a_path_of_a_secret_goes_by_the_folder_and_a_store_that_is_not_there_is_bad_input() {
    let bench = exported("sandbox/protegrity");
    let file = "st/entra-connection.yaml";
    let own = std::fs::read_to_string(bench.path(file)).unwrap();
    let with = |reference: &str| {
        let text = own.replace("enabled: true", "enabled: false");
        bench.file(file, &format!("{text}clientSecret:\n  {reference}\n"));
    };
    bench.file("st/.secret", "not-a-secret-1\n");
    with("file: .secret");
    apply(&bench, "st", "--yes").exits(0);
    bench.file("beside", "not-a-secret-2\n");
    with("file: ../beside");
    apply(&bench, "st", "--yes --with-secrets").exits(0);
    with("file: nowhere");
    let path = bench.path("st/nowhere").display().to_string();
    apply(&bench, "st", "--yes --with-secrets").exits(2).says(&path);
    with("store: entra");
    apply(&bench, "st", "--yes --with-secrets").exits(2).says("keeps no secrets");
    for nothing in ["env: ''", "file: ''", "store: ''"] {
        with(nothing);
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says("does not say where");
    }
}

#[test]
fn a_variable_that_no_file_names_is_not_noted_and_not_asked_for_again() {
    let bench = Bench::on("sandbox/u4ids");
    export(&bench, "st", "--var OTHER=nowhere-at-all")
        .exits(0)
        .says("holds the value of OTHER, so none names it");
    assert!(!files(&bench, "st")["iamctl.yaml"].contains("OTHER"));
    export(&bench, "st", "").exits(0);
    export(&bench, "st", "--var HOST=portal.example.test").exits(0);
    assert!(files(&bench, "st")["iamctl.yaml"].contains("- HOST"));
    export(&bench, "st", "").exits(2).says("HOST");
    // Of kinds that are not read, files go on naming theirs.
    export(&bench, "st", "--kinds scopes --var HOST=portal.example.test -o none").exits(0);
    assert!(files(&bench, "st")["iamctl.yaml"].contains("- HOST"));
    export(&bench, "st", "--drop-variables").exits(0);
    assert!(!files(&bench, "st")["iamctl.yaml"].contains("HOST"));
    export(&bench, "st", "").exits(0);
}

#[test]
fn several_of_one_name_are_told_and_counted_once() {
    let bench = Bench::on("sandbox/scim");
    for _ in 0..2 {
        bench.run("groups create --name Staff -o none").exits(0);
    }
    let ran = export(&bench, "st", "").exits(9).says("1 object left alone: groups/Staff");
    assert_eq!(ran.err.matches("more than one of groups is called so").count(), 1, "{ran:?}");
    bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(0);
    diff(&bench, "st", "").exits(9).says("1 object left alone: groups/Staff");
}

#[test]
fn what_is_to_be_known_before_a_change_is_told_once() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "flow: Implicit", "flow: Hybrid");
    let ran = apply(&bench, "st", "--yes").exits(0).says("clients/web: the vendor's portal calls flow fixed");
    assert_eq!(ran.err.matches("calls flow fixed").count(), 1, "{ran:?}");
}
