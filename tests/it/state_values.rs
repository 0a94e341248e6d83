//! What values of files are: variables of every type, references that are checked offline, secrets of the profile's store, texts that
//! look alike, and what `diff` and `validate` say of what `apply` refuses.

use crate::bench::{Bench, Ran};
use crate::served::{PASSWORD, Served, still};
use crate::state::{apply, change, diff, export, exported, files, folder};

/// Fails unless standard output holds this.
#[track_caller]
fn shows(ran: &Ran, text: &str) {
    assert!(ran.out.contains(text), "'{text}' is missing: {ran:?}");
}

#[test]
fn what_cannot_be_applied_is_told_by_diff_and_validate_in_the_same_words() {
    for (platform, file, from, to, why) in [
        (
            "u4ids",
            "clients/web.yaml",
            "requireConsent: true",
            "requireConsent: null",
            "the platform has no way to empty it",
        ),
        (
            "entrust",
            "flows/Passkey only.yaml",
            "idpDefault: false",
            "idpDefault: null",
            "the platform has no way to empty it",
        ),
    ] {
        let bench = exported(&format!("sandbox/{platform}"));
        change(&bench, &format!("st/{file}"), from, to);
        let told = format!("{file}: {}: {why}", from.split(':').next().unwrap());
        apply(&bench, "st", "--yes").exits(2).says(&told);
        shows(&diff(&bench, "st", "").exits(10).says(&told), why);
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(0).says(&told);
        assert_eq!(bench.counters(platform).1, 0, "{platform}: nothing was sent");
    }
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "allowedScopes:\n", "allowedScopes:\n- nowhere\n");
    let told =
        "clients/web.yaml: allowedScopes.1 names 'nowhere', and U4IDS has no such thing among its scopes";
    let told = told.replace("U4IDS", "Unit4 U4IDS");
    apply(&bench, "st", "--yes").exits(2).says(&told);
    diff(&bench, "st", "").exits(10).says(&told);
}

#[test]
fn a_reference_to_nothing_is_told_offline_where_the_folder_has_the_kind() {
    let bench = exported("sandbox/u4ids");
    let validate = format!("validate '{}'", folder(&bench, "st"));
    bench.run(&validate).exits(0);
    let web = files(&bench, "st")["clients/web.yaml"].clone();
    bench.file("st/clients/web.yaml", &web.replace("allowedScopes:\n", "allowedScopes:\n- nowhere\n"));
    let doubt = "clients/web.yaml: allowedScopes.1 names 'nowhere', and no file of scopes holds it; the platform may have";
    bench.run(&validate).exits(0).says(doubt);
    bench.file("st/clients/web.yaml", &web);
    // An export had a file for it.
    std::fs::remove_file(bench.path("st/scopes/api.yaml")).unwrap();
    bench.run(&validate).exits(2).says("names 'api', and no file of scopes holds it");
    std::fs::remove_dir_all(bench.path("st/scopes")).unwrap();
    let ran = bench.run(&validate).exits(0);
    assert!(!ran.err.contains("names 'api'"), "of a kind that the folder has not, nothing is known: {ran:?}");
    // A directory may bring groups that no file holds.
    let bench = exported("sandbox/entrust");
    let validate = format!("validate '{}'", folder(&bench, "st"));
    let ran = bench.run(&validate).exits(0);
    assert_eq!(ran.err, "", "what the platform itself names stands in the settings");
    change(&bench, "st/resource-rules/Staff by day.yaml", "- developers", "- nobody");
    bench
        .run(&validate)
        .exits(0)
        .says("Staff by day.yaml: groupIds.0 names 'nobody', and no file of groups holds it");
    let settings = files(&bench, "st")["iamctl.yaml"].clone();
    let (front, rest) = settings.split_once("named:\n").unwrap();
    let (_, rest) = rest.split_once("files:\n").unwrap();
    bench.file("st/iamctl.yaml", &format!("{front}files:\n{rest}"));
    bench.run(&validate).exits(0).says("names 'nobody'");
}

#[test]
fn a_variable_that_stands_alone_is_a_number_a_switch_or_a_list_and_survives_the_next_export() {
    let bench = exported("sandbox/u4ids");
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    let at = text.find("redirectUris:\n").unwrap();
    let end = text[at + 14..].find("\n- ").map_or(text.len(), |_| {
        let rest = &text[at + 14..];
        let lines: usize =
            rest.split_inclusive('\n').take_while(|line| line.starts_with("- ")).map(str::len).sum();
        at + 14 + lines
    });
    let uris: Vec<&str> = text[at + 14..end].lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert!(uris.len() > 1, "{text}");
    let reversed: Vec<&str> = uris.iter().rev().copied().collect();
    bench.file("vars.yaml", &format!("LIFE: 3600\nASK: true\nURIS: [\"{}\"]\n", reversed.join("\", \"")));
    let with = format!("{}redirectUris: ${{URIS}}\n{}", &text[..at], &text[end..]);
    let with = with
        .replace("accessTokenLifetime: 3600", "accessTokenLifetime: ${LIFE}")
        .replace("requireConsent: true", "requireConsent: ${ASK}");
    assert_eq!(with.matches("${").count(), 3, "{with}");
    bench.file("st/clients/web.yaml", &with);
    export(&bench, "st", "").exits(2).says("ASK, LIFE, URIS");
    let vars = format!("--vars '{}'", folder(&bench, "vars.yaml"));
    diff(&bench, "st", &vars).exits(0);
    export(&bench, "st", &vars).exits(0);
    assert_eq!(files(&bench, "st")["clients/web.yaml"], with);
    bench.file("vars.yaml", "LIFE: soon\nASK: 1\nURIS: x\n");
    diff(&bench, "st", &vars).exits(2).says("clients/web.yaml: accessTokenLifetime: expected");
    bench.file("vars.yaml", "LIFE: 60\nASK: false\nURIS: [https://new.example.test/cb]\n");
    apply(&bench, "st", &format!("{vars} --yes")).exits(0);
    shows(&bench.run("clients get web --jq .accessTokenLifetime").exits(0), "60");
    export(&bench, "st", &vars).exits(0);
    assert_eq!(files(&bench, "st")["clients/web.yaml"], with);
}

#[test]
fn texts_that_look_alike_are_shown_with_what_nobody_sees() {
    let bench = exported("sandbox/u4ids");
    bench.run("clients update web --set 'clientName=Caf\u{e9}' --yes").exits(0);
    for (name, shown) in [
        ("Cafe\u{301}", r#""Cafe\u{301}""#),
        ("Caf\u{e9} ", "\"Caf\u{e9} \""),
        ("Caf\u{e9}\u{a0}", r"\u{a0}"),
    ] {
        let text = files(&bench, "st")["clients/web.yaml"].clone();
        let lines = text.lines().map(|line| match line.starts_with("clientName:") {
            true => format!("clientName: \"{name}\"\n"),
            false => format!("{line}\n"),
        });
        bench.file("st/clients/web.yaml", &lines.collect::<String>());
        shows(&diff(&bench, "st", "-o table").exits(10), shown);
        let ran = diff(&bench, "st", "-o json").exits(10);
        assert!(ran.out.contains(&format!("\"{name}\"")), "a script has the text itself: {ran:?}");
    }
}

#[test]
fn an_export_removes_no_files_by_surprise() {
    let bench = exported("sandbox/u4ids");
    let there = files(&bench, "st");
    bench.run("sandbox reset --empty").exits(0);
    let out = folder(&bench, "out");
    bench.run(&format!("clients create --client-id lonely --name Lonely --secret-out '{out}'")).exits(0);
    let refused = export(&bench, "st", "--kinds clients").exits(11);
    refused
        .says("the platform has 1 of clients, and 31 files of others would be removed")
        .says("--max-deletes 31");
    assert_eq!(files(&bench, "st"), there, "nothing was written");
    export(&bench, "st", "--kinds clients --max-deletes 30").exits(11).says("--max-deletes allows 30");
    assert_eq!(files(&bench, "st"), there);
    let ran = export(&bench, "st", "--kinds clients --max-deletes 31").exits(0);
    assert!(ran.err.contains("31 files removed") && ran.err.contains("clients/web.yaml removed"), "{ran:?}");
    export(&bench, "st", "--kinds scopes,tenants").exits(9).says("the platform shows none of");
    assert_eq!(files(&bench, "st").keys().filter(|path| path.starts_with("scopes/")).count(), 12);
    export(&bench, "st", "--kinds scopes,tenants --max-deletes 18").exits(0);
    assert_eq!(files(&bench, "st").len(), 2, "the settings and the one client");
    export(&bench, "st", "--kinds clients --format json").exits(0).says("written in another form");
    assert!(files(&bench, "st").contains_key("clients/lonely.json"));
}

#[test]
fn a_secret_of_the_store_of_the_profile_is_had_by_its_name_and_nowhere_else() {
    let served = Served::plain(1, still());
    let bench = Bench::on("prod").by(still());
    let url = served.url("protegrity");
    bench.run(&format!("profiles add prod --platform protegrity --url {url} --username admin")).exits(0);
    bench.feed("auth login --store file --secret-stdin", PASSWORD).exits(0);
    export(&bench, "st", "--kinds entra-connection").exits(0);
    let text = files(&bench, "st")["entra-connection.yaml"].clone();
    let with = |value: &str| {
        let text = text.replace("enabled: true", "enabled: false");
        bench.file("st/entra-connection.yaml", &format!("{text}clientSecret:\n  {value}\n"));
    };
    with("store: entra");
    diff(&bench, "st", "").exits(10).says("prod keeps no secret 'entra'");
    apply(&bench, "st", "--yes --confirm prod")
        .exits(2)
        .says("'iamctl auth secret set entra --profile prod'");
    bench.feed("auth secret set 'a b' --secret-stdin", "x").exits(2).says("no name of a secret");
    bench.run("auth secret set entra").exits(2).says("--secret-stdin reads it");
    bench.feed("auth secret set entra --secret-stdin", "").exits(2).says("the secret 'entra' is empty");
    bench.feed("auth secret set entra --secret-stdin", "not-a-secret-6").exits(0);
    bench
        .feed("auth secret set entra --secret-stdin", "not-a-secret-7\n")
        .exits(0)
        .says("in the place of the one before")
        .says("kept in private file");
    shows(&bench.run("auth secret list -o ids").exits(0), "entra");
    apply(&bench, "st", "--yes --confirm prod").exits(0);
    diff(&bench, "st", "").exits(0);
    for file in bench.files() {
        let is_store = file.display().to_string().contains("/secrets/");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(is_store || !text.contains("not-a-secret-7"), "{}", file.display());
    }
    // A file cannot have the profile's own secrets, nor a command run.
    with("store: password");
    apply(&bench, "st", "--with-secrets --yes --confirm prod").exits(2).says("keeps no secret 'password'");
    for value in ["cmd: 'echo x'", "store: [entra]"] {
        with(value);
        bench
            .run(&format!("validate '{}'", folder(&bench, "st")))
            .exits(2)
            .says("does not say where clientSecret");
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says("{store: NAME}");
    }
    // It belongs to the addresses of the profile.
    with("store: entra");
    let other = Served::plain(1, still());
    bench.run(&format!("profiles set prod url={}", other.url("protegrity"))).exits(0);
    let said = "belong to";
    bench.run("auth secret list").exits(3).says(said).says("`iamctl auth secret set NAME --profile");
    bench.run("auth secret remove entra").exits(3).says(said);
    bench.run(&format!("profiles set prod url={url}")).exits(0);
    // Whoever signs in there, it is the same installation.
    bench.run("profiles set prod username=somebody").exits(0);
    shows(&bench.run("auth secret list -o ids").exits(0), "entra");
    bench.run("profiles set prod username=admin").exits(0);
    bench.run("profiles rename prod live").exits(0);
    shows(&bench.run("auth secret list -p live -o ids").exits(0), "entra");
    bench.run("auth secret remove entra -p live").exits(0);
    bench.run("auth secret remove entra -p live").exits(2);
    bench.feed("auth secret set entra -p live --secret-stdin", "not-a-secret-7").exits(0);
    // The first that is kept for another address makes those of this one go.
    bench.run(&format!("profiles set live url={}", other.url("protegrity"))).exits(0);
    bench.feed("auth secret set second -p live --secret-stdin", "not-a-secret-8").exits(0);
    shows(&bench.run("auth secret list -p live -o ids").exits(0), "second");
    bench.run("auth logout --forget -p live").exits(0).says("named_secrets");
    assert_eq!(bench.run("auth secret list -p live -o ids").exits(0).out, "");
    bench.run("auth secret list -p sandbox/u4ids").exits(3).says("keeps no secrets");
    // A read of several profiles like any other.
    bench.feed("auth secret set third -p live --secret-stdin", "not-a-secret-9").exits(0);
    let ran = bench.run("auth secret list -p live,sandbox/u4ids -o csv").exits(9).says("keeps no secrets");
    assert_eq!(ran.out, "profile,name\nlive,third\n");
}
