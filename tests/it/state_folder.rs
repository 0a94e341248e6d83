//! What an export does to the folder that is there: its form, its variables, its references, and the files of what it did not see.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files, folder};

#[test]
fn a_folder_keeps_its_form_and_no_object_gets_a_second_file() {
    let bench = Bench::on("sandbox/entrust").with("STATE_SECRET", "not-a-secret-1");
    export(&bench, "st", "--format json -o none").exits(0);
    let file = "st/oidc-providers/Campus sign-in.json";
    change(&bench, file, "{\n  \"name\"", "{\n  \"clientSecret\": {\"env\": \"STATE_SECRET\"},\n  \"name\"");
    let before = files(&bench, "st");
    export(&bench, "st", "-o none").exits(0);
    assert_eq!(files(&bench, "st"), before);
    export(&bench, "st", "-o none --format yaml").exits(0);
    let now = files(&bench, "st");
    assert!(now["oidc-providers/Campus sign-in.yaml"].contains("env: STATE_SECRET"));
    assert!(!now.keys().any(|path| path.ends_with(".json")), "{:?}", now.keys());
    let bench = exported("sandbox/u4ids");
    std::fs::rename(bench.path("st/clients/web.yaml"), bench.path("st/clients/web.yml")).unwrap();
    bench.run("clients update web --set requireConsent=false --yes").exits(0);
    export(&bench, "st", "-o none").exits(0);
    let now = files(&bench, "st");
    assert!(now["clients/web.yml"].contains("requireConsent: false"));
    assert!(!now.contains_key("clients/web.yaml"));
    bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(0);
    bench.file("st/clients/web.json", "{}");
    export(&bench, "st", "").exits(2).says("hold the same object");
}

#[test]
fn a_variable_for_a_list_of_names_or_parts_survives_the_next_export() {
    let bench = exported("sandbox/u4ids");
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    let start = text.find("allowedScopes:\n").unwrap() + "allowedScopes:".len();
    let lines: usize =
        text[start + 1..].split_inclusive('\n').take_while(|line| line.starts_with("- ")).map(str::len).sum();
    let list: Vec<&str> =
        text[start + 1..start + 1 + lines].lines().filter_map(|line| line.strip_prefix("- ")).collect();
    bench
        .file("vars.yaml", &format!("SC: [{}]\n", list.iter().rev().copied().collect::<Vec<_>>().join(", ")));
    let with = format!("{} ${{SC}}\n{}", &text[..start], &text[start + 1 + lines..]);
    bench.file("st/clients/web.yaml", &with);
    let vars = format!("--vars '{}'", folder(&bench, "vars.yaml"));
    diff(&bench, "st", &vars).exits(0);
    export(&bench, "st", &vars).exits(0);
    assert_eq!(files(&bench, "st")["clients/web.yaml"], with);
    apply(&bench, "st", &vars).exits(0).says("nothing to do");
    let bench = exported("sandbox/protegrity");
    let file = "st/saml-providers/azure-ad-saml.yaml";
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let start = text.find("mappers:\n").unwrap();
    let is_element = |line: &&str| line.starts_with("- ") || line.starts_with("  ");
    let lines: usize = text[start + 9..].split_inclusive('\n').take_while(is_element).map(str::len).sum();
    let end = start + 9 + lines;
    bench.file("vars.yaml", &format!("M:\n{}", &text[start + 9..end]));
    let with = format!("{}mappers: ${{M}}\n{}", &text[..start], &text[end..]);
    bench.file(file, &with);
    let vars = format!("--vars '{}'", folder(&bench, "vars.yaml"));
    export(&bench, "st", &vars).exits(0);
    assert_eq!(std::fs::read_to_string(bench.path(file)).unwrap(), with);
    diff(&bench, "st", &vars).exits(0);
}

#[test]
fn a_sign_before_the_value_of_a_variable_stays_what_it_is() {
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients update web --set 'clientName=Preis $100 pro Monat' --yes").exits(0);
    export(&bench, "st", "--var PRICE=100 -o none").exits(0);
    diff(&bench, "st", "--var PRICE=100").exits(0);
}

#[test]
fn another_value_of_a_variable_takes_no_places_out_unless_that_is_insisted_on() {
    let bench = Bench::on("sandbox/u4ids");
    export(&bench, "st", "--var HOST=portal.example.test -o none").exits(0);
    let before = files(&bench, "st");
    assert!(before["clients/web.yaml"].contains("${HOST}"));
    export(&bench, "st", "--var HOST=portal.example.com").exits(2).says("the given value of HOST nowhere");
    assert_eq!(files(&bench, "st"), before);
    export(&bench, "st", "--var HOST=portal.example.com --drop-variables").exits(0);
    assert!(!files(&bench, "st")["clients/web.yaml"].contains("${HOST}"));
    // What stands nowhere any more is asked for by nobody, and a value that stands nowhere is told.
    let ran = export(&bench, "st", "").exits(0);
    assert!(ran.err.is_empty() && files(&bench, "st")["iamctl.yaml"].contains("variables: []"), "{ran:?}");
    export(&bench, "st", "--var HOST=nowhere.example.test").exits(0).says("holds the value of HOST");
    export(&bench, "other", "--var HOST=portal.example.test -o none").exits(0);
    export(&bench, "other", "").exits(2).says("were not given: HOST");
    export(&bench, "other", "--drop-variables").exits(0);
    assert_eq!(files(&bench, "other")["clients/web.yaml"], files(&bench, "st")["clients/web.yaml"]);
}

#[test]
fn files_of_a_list_that_does_not_add_up_or_of_texts_that_no_file_holds_stay() {
    let bench = Bench::on("sandbox/protegrity");
    export(&bench, "st", "--kinds users,groups,roles -o none").exits(0);
    let before = files(&bench, "st");
    bench.run("sandbox fault rows-deleted --on protegrity --path users").exits(0);
    let ran = export(&bench, "st", "").exits(9);
    assert!(ran.err.contains("rows may be missing"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    for (path, text) in &before {
        assert!(files(&bench, "st").get(path) == Some(text) || !path.starts_with("users/"), "{path}");
    }
    let bench = exported("sandbox/scim");
    let before = files(&bench, "st");
    bench.run("sandbox fault half-surrogate --on scim --calls reads").exits(0);
    export(&bench, "st", "").exits(9).says("holds half of a character");
    bench.run("sandbox fault --clear").exits(0);
    assert_eq!(files(&bench, "st"), before);
}

#[test]
fn a_kind_without_files_is_told_and_what_yaml_means_elsewhere_is_refused() {
    let bench = exported("sandbox/u4ids");
    std::fs::remove_dir_all(bench.path("st/tenants")).unwrap();
    for kinds in ["tenants", "clients,tenants"] {
        diff(&bench, "st", &format!("--kinds {kinds}")).exits(2).says("has no files of tenants");
        let line = format!("apply '{}' --yes --kinds {kinds}", folder(&bench, "st"));
        bench.stops("u4ids", (&line, ""), 2, "has no files of tenants");
    }
    diff(&bench, "st", "").exits(0);
    for text in ["!secret prod-name", "!vault |\n  abc"] {
        bench.file("st/clients/web.yaml", &format!("clientId: web\nclientName: {text}\n"));
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says("means nothing here");
    }
}

#[test]
fn what_stands_in_the_place_of_files_and_is_none_is_not_taken_for_their_absence() {
    for (profile, place) in [
        ("sandbox/u4ids", "clients"),
        ("sandbox/hid", "groups"),
        ("sandbox/entrust", "flows"),
        ("sandbox/protegrity", "saml-providers"),
        ("sandbox/scim", "groups"),
    ] {
        let bench = exported(profile);
        let (st, path) = (folder(&bench, "st"), bench.path(&format!("st/{place}")));
        std::fs::rename(&path, bench.path("elsewhere")).unwrap();
        let before = files(&bench, "elsewhere");
        let refused = || {
            for line in ["diff", "validate", "apply --yes", "apply --prune --yes", "export"] {
                bench.run(&format!("{line} '{st}'")).exits(2).says(&format!("{place} is a file or a link"));
            }
        };
        std::fs::write(&path, "../elsewhere").unwrap();
        refused();
        std::fs::remove_file(&path).unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../elsewhere", &path).unwrap();
            refused();
        }
        assert_eq!(files(&bench, "elsewhere"), before);
    }
    let bench = exported("sandbox/protegrity");
    for name in ["password-policy", "password-policy.yaml"] {
        let single = bench.path("st/password-policy.yaml");
        let _ = std::fs::remove_file(&single);
        std::fs::create_dir(bench.path(&format!("st/{name}"))).unwrap();
        for command in ["diff", "validate", "apply --yes", "export"] {
            let line = format!("{command} '{}'", folder(&bench, "st"));
            bench.run(&line).exits(2).says(&format!("{name} is a folder"));
        }
        std::fs::remove_dir(bench.path(&format!("st/{name}"))).unwrap();
    }
}

#[test]
fn an_export_that_was_cut_off_is_gone_on_with_and_nothing_else_uses_its_folder() {
    let bench = exported("sandbox/u4ids");
    let client = "st/clients/web.yaml";
    let text = std::fs::read_to_string(bench.path(client)).unwrap();
    bench.file(client, &format!("# why\n{text}"));
    let before = files(&bench, "st");
    let st = folder(&bench, "st");
    let cut_off = || {
        let mark = r#"{"files":["clients/web.json","scopes/api.yaml"],"kinds":["clients","scopes"]}"#;
        bench.file("st/.iamctl-export", mark);
        bench.file("st/clients/web.json", "{\"clientId\":\"web\"}");
    };
    cut_off();
    for line in ["diff", "validate", "apply --yes", "apply --prune --yes"] {
        bench.run(&format!("{line} '{st}'")).exits(2).says("was cut off");
    }
    export(&bench, "st", "-o none").exits(0);
    assert_eq!(files(&bench, "st"), before);
    cut_off();
    bench.file("st/clients/.iamctl-Ab12Cd", "{");
    export(&bench, "st", "-o none --format json").exits(0).says("clients/web.yaml: its comments are lost");
    let now = files(&bench, "st");
    assert!(!bench.path("st/clients/.iamctl-Ab12Cd").exists());
    assert!(now.keys().all(|path| path.ends_with(".json") || path == "iamctl.yaml"), "{:?}", now.keys());
    diff(&bench, "st", "").exits(0);
    // The first export was cut off before its settings were written.
    let mark = r#"{"files":["clients/web.yaml"],"kinds":["clients"]}"#;
    let begun = |folder: &str| {
        bench.file(&format!("{folder}/.iamctl-export"), mark);
        bench.file(&format!("{folder}/clients/web.yaml"), &text);
    };
    begun("new");
    export(&bench, "new", "-o none").exits(0);
    diff(&bench, "new", "").exits(0);
    assert!(!bench.path("new/.iamctl-export").exists());
    assert_eq!(files(&bench, "new").len(), 32, "the kinds that it was about, and iamctl.yaml");
    // It stays unfinished until each of its kinds is written.
    begun("half");
    export(&bench, "half", "-o none --kinds scopes").exits(0).says("clients are not written to their end");
    let half = folder(&bench, "half");
    bench.run(&format!("apply '{half}' --prune --yes")).exits(2).says("files of clients may be missing");
    bench.run("sandbox fault status --status 403 --on u4ids --path lients --calls reads").exits(0);
    export(&bench, "half", "-o none").exits(9).says("clients are not written to their end");
    bench.run(&format!("diff '{half}'")).exits(2).says("files of clients may be missing");
    bench.run("sandbox fault --clear").exits(0);
    export(&bench, "half", "-o none").exits(0);
    diff(&bench, "half", "").exits(0);
    // One that cannot be read says no less, and an empty one nothing.
    bench.file("half/.iamctl-export", "{\"kin");
    diff(&bench, "half", "").exits(2).says("was cut off");
    bench.file("half/.iamctl-export", "");
    diff(&bench, "half", "").exits(0);
    // One that is still at work holds the file.
    let held = std::fs::File::create(bench.path("new/.iamctl-export")).unwrap();
    held.lock().unwrap();
    bench.run("clients update web --set requireConsent=false --yes").exits(0);
    export(&bench, "new", "-o none").exits(6).says("another export writes into");
    assert_eq!(std::fs::read(bench.path("new/.iamctl-export")).unwrap(), b"");
}
