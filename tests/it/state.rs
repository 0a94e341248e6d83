//! Configuration as files: exported, compared, applied on another platform, and what stands in the way.

use crate::bench::{Bench, Ran};
use iamctl::platforms::PLATFORMS;
use iamctl::platforms::managed::{Managed, ManagedCount, ManagedKind};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Every platform of which something can be kept in files, and a kind of it that is exported only where it is asked for.
const KEPT: &[(&str, &str)] = &[("u4ids", ""), ("protegrity", "users"), ("hid", ""), ("entrust", "")];

/// A folder by a name in the place of a test.
pub(crate) fn folder(bench: &Bench, name: &str) -> String {
    bench.path(name).display().to_string()
}

/// The files below a folder, by their paths in it.
pub(crate) fn files(bench: &Bench, name: &str) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&bench.path(name), &bench.path(name), &mut found);
    found
}

pub(crate) fn export(bench: &Bench, name: &str, more: &str) -> Ran {
    bench.run(&format!("export '{}' {more}", folder(bench, name)))
}

pub(crate) fn diff(bench: &Bench, name: &str, more: &str) -> Ran {
    bench.run(&format!("diff '{}' {more}", folder(bench, name)))
}

pub(crate) fn apply(bench: &Bench, name: &str, more: &str) -> Ran {
    bench.run(&format!("apply '{}' {more}", folder(bench, name)))
}

pub(crate) fn change(bench: &Bench, file: &str, from: &str, to: &str) {
    let path = bench.path(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no '{from}': {text}");
    std::fs::write(path, text.replace(from, to)).unwrap();
}

/// Says where the secrets are to be had without which new objects are not made.
fn give_secrets(bench: &Bench, name: &str) {
    for (file, text) in files(bench, name) {
        let is_one = file == "entra-connection.yaml" || file.starts_with("oidc-providers/");
        if is_one && !text.contains("clientSecret") {
            bench.file(&format!("{name}/{file}"), &format!("{text}clientSecret:\n  env: STATE_SECRET\n"));
        }
    }
}

fn without_secrets(mut all: BTreeMap<String, String>) -> BTreeMap<String, String> {
    for text in all.values_mut() {
        *text = text.replace("clientSecret:\n  env: STATE_SECRET\n", "");
    }
    all
}

/// A place with the files of a platform in `st`.
pub(crate) fn exported(profile: &str) -> Bench {
    let bench = Bench::on(profile).with("STATE_SECRET", "not-a-secret-1");
    export(&bench, "st", "-o none").exits(0);
    bench
}

#[test]
fn what_platforms_say_of_their_kinds_is_in_their_tables() {
    for platform in PLATFORMS {
        let Managed::Kinds(kinds) = platform.managed else {
            let Managed::None(why) = platform.managed else { unreachable!() };
            assert!(!why.is_empty());
            continue;
        };
        let mut before: Vec<&str> = Vec::new();
        for kind in *kinds {
            let name = format!("{} {}", platform.name, kind.name);
            let on = |command: &iamctl::commands::Command| {
                platform.operation(command).unwrap_or_else(|| panic!("{name}: no '{}'", command.path))
            };
            assert_eq!(on(kind.read).command.effect, iamctl::commands::Effect::Read, "{name}");
            kind.get.into_iter().for_each(|get| assert_eq!(on(get).targets.len(), 1, "{name}"));
            for command in [kind.create, kind.update, kind.delete].into_iter().flatten() {
                assert!(on(command).command.effect > iamctl::commands::Effect::Read, "{name}");
            }
            let targets = |command: Option<&'static iamctl::commands::Command>| {
                command.map(|one| on(one).targets.len())
            };
            let wanted = usize::from(kind.count == ManagedCount::Many);
            assert!(targets(kind.update).is_none_or(|count| count == wanted), "{name}");
            assert!(targets(kind.delete).is_none_or(|count| count == wanted), "{name}");
            assert!(
                kind.count == ManagedCount::Many && kind.key.starts_with('/') || kind.key.is_empty(),
                "{name}"
            );
            assert!(!before.contains(&kind.name), "{name} stands twice");
            for reference in kind.references {
                let own = reference.kind == kind.name;
                assert!(own || before.contains(&reference.kind), "{name} is read before {}", reference.kind);
                assert!(reference.at.starts_with('/'), "{name}");
            }
            kind.made_of.iter().for_each(|one| assert!(before.contains(one), "{name} is made of {one}"));
            for secret in kind.secrets {
                assert!(
                    secret.at.starts_with('/') && (secret.at.contains('*') != secret.of.is_empty()),
                    "{name}"
                );
            }
            for part in kind.parts {
                assert_eq!(on(part.read).targets.len(), 1, "{name}");
                assert_eq!(on(part.create).targets.len(), 1, "{name}");
                assert_eq!(on(part.delete).targets.len(), 2, "{name}");
                part.update.into_iter().for_each(|update| assert_eq!(on(update).targets.len(), 2, "{name}"));
                assert_eq!(on(part.delete).targets[1].name, part.target.name, "{name}");
            }
            assert!(kind.cannot.iter().all(|(what, why)| !what.is_empty() && !why.is_empty()), "{name}");
            if kind.is_kept() && kind.update.is_none() {
                assert!(kind.delete.is_some(), "{name} can be made again");
            }
            before.push(kind.name);
        }
    }
}

#[test]
fn two_exports_are_the_same_bytes_and_nothing_differs_from_them() {
    for (platform, optional) in KEPT {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let kinds = kinds(platform, optional);
        export(&bench, "one", &kinds).exits(0);
        let ran = export(&bench, "two", &kinds).exits(0);
        assert!(!ran.err.contains("no document knows"), "{ran:?}");
        let one = files(&bench, "one");
        assert_eq!(one, files(&bench, "two"), "{platform}");
        assert!(one.len() > 4, "{platform}");
        export(&bench, "one", "").exits(0);
        assert_eq!(files(&bench, "one"), one, "over itself");
        diff(&bench, "one", "").exits(0).says("no differences");
        bench.run(&format!("diff '{}' '{}'", folder(&bench, "one"), folder(&bench, "two"))).exits(0);
        bench.run(&format!("validate '{}'", folder(&bench, "one"))).exits(0);
        apply(&bench, "one", "").exits(0).says("nothing to do");
        assert_eq!(bench.counters(platform).1, 0, "nothing was written");
        let all: String = one.values().map(String::as_str).collect();
        assert!(!all.contains("not-a-secret") && !all.contains("(hidden)"), "{platform}");
    }
}

/// `--kinds` with every kind of a platform, where one is exported only so.
fn kinds(platform: &str, optional: &str) -> String {
    let platform = PLATFORMS.iter().find(|one| one.name == platform).unwrap();
    let kept = platform.managed.kinds().iter().filter(|kind| kind.is_kept());
    let names: Vec<&str> = kept.map(|kind| kind.name).collect();
    if optional.is_empty() { String::new() } else { format!("--kinds {}", names.join(",")) }
}

#[test]
fn what_is_exported_is_applied_to_an_empty_platform_and_exported_from_there_again() {
    for (platform, optional) in KEPT {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("STATE_SECRET", "not-a-secret-1");
        // People make the run long, and one is like the other.
        bench.run("sandbox reset --users 12").exits(0);
        let kinds = kinds(platform, optional);
        export(&bench, "st", &kinds).exits(0);
        let there = files(&bench, "st");
        give_secrets(&bench, "st");
        bench.run("sandbox reset --empty").exits(0);
        let out = folder(&bench, "secrets");
        let before = bench.counters(platform).1;
        let ran =
            apply(&bench, "st", &format!("--yes --secret-out '{out}' --confirm sandbox/{platform}")).exits(0);
        assert!(ran.err.contains("done, and read again"), "{ran:?}");
        let writes = bench.counters(platform).1;
        assert!(writes > before, "{platform}");
        diff(&bench, "st", "").exits(0);
        export(&bench, "again", &kinds).exits(0);
        assert_eq!(files(&bench, "again"), there, "{platform}");
        let ran = apply(&bench, "st", "").exits(0);
        assert!(ran.err.contains("nothing to do"), "{ran:?}");
        assert_eq!(bench.counters(platform).1, writes, "{platform}: a second run sends nothing");
        export(&bench, "st", &kinds).exits(0);
        assert_eq!(without_secrets(files(&bench, "st")), there, "references to secrets survive an export");
        for file in bench.files() {
            let is_sandbox = file.ends_with("sandbox.json") || file.ends_with("secrets");
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            assert!(is_sandbox || !text.contains("not-a-secret"), "{}", file.display());
        }
    }
}

#[test]
fn one_changed_member_is_shown_applied_and_read_again() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/urn%3Aapp%2Fone.yaml", "flow: Hybrid", "flow: AuthorizationCode");
    let rows = diff(&bench, "st", "-o json").exits(10).json();
    assert_eq!(
        rows,
        serde_json::json!([{"change": "~", "kind": "clients", "name": "urn:app/one", "member": "flow",
            "before": "Hybrid", "after": "AuthorizationCode", "note": null}])
    );
    let (requests, writes) = bench.counters("u4ids");
    let ran = apply(&bench, "st", "--dry-run").exits(0);
    assert!(ran.out.contains("AuthorizationCode"), "{ran:?}");
    apply(&bench, "st", "").exits(11).says("--yes");
    assert_eq!(bench.counters("u4ids").1, writes);
    assert!(bench.counters("u4ids").0 > requests);
    apply(&bench, "st", "--yes").exits(0).says("1 change (1 to update): done, and read again");
    assert_eq!(bench.counters("u4ids").1, writes + 1);
    diff(&bench, "st", "").exits(0);
    bench.file("st/tenants/0900.yaml", "tenantId: 0900\ntenantName: Nine\nidps: [{idpName: M, authority: 'https://a.test', protocol: saml2, idpRegId: r}]\n");
    bench.file("st/tenants/77.yaml", "tenantId: 77\ntenantName: Seven\nidps: [{idpName: M, authority: 'https://a.test', protocol: saml2, idpRegId: r}]\n");
    apply(&bench, "st", "--yes").exits(0).says("2 to create");
    diff(&bench, "st", "").exits(0);
    let ran = bench.answer(&format!("apply '{}'", folder(&bench, "st")), "n\n").exits(0);
    assert!(ran.err.contains("nothing to do"), "for nothing, nobody is asked: {ran:?}");
}

#[test]
fn somebody_at_a_terminal_sees_the_plan_and_is_asked_once() {
    let bench = exported("sandbox/hid");
    change(&bench, "st/groups/UG_FIELD.yaml", "Field service", "Field work");
    let line = format!("apply '{}'", folder(&bench, "st"));
    let ran = bench.answer(&line, "n\n").exits(11);
    assert!(ran.out.contains("Field work") && ran.err.contains("Go on?"), "{ran:?}");
    bench.answer(&line, "y\n").exits(0);
    diff(&bench, "st", "").exits(0);
}

#[test]
fn elements_with_commands_of_their_own_are_made_changed_and_pruned() {
    let bench = exported("sandbox/u4ids");
    let file = "st/scopes/api.yaml";
    change(&bench, file, "displayName: Geschäfts-API\n  language: de", "displayName: Norsk\n  language: nb");
    change(
        &bench,
        file,
        "displayName: Business API\n  language: en",
        "displayName: Business\n  language: en",
    );
    let ran = diff(&bench, "st", "-o json").exits(10);
    assert!(ran.err.contains("1 of titles"), "{ran:?}");
    let signs: Vec<String> =
        ran.json().as_array().unwrap().iter().map(|row| row["change"].to_string()).collect();
    assert_eq!(signs, ["\"+\"", "\"~\""]);
    apply(&bench, "st", "--yes").exits(0);
    let titles = bench.run("scopes titles list api -o json").json();
    let languages: Vec<&str> =
        titles.as_array().unwrap().iter().filter_map(|one| one["language"].as_str()).collect();
    assert_eq!(languages, ["en", "de", "nb"], "nothing is deleted without --prune");
    apply(&bench, "st", "--yes --prune").exits(0);
    assert_eq!(bench.run("scopes titles list api -o json").json().as_array().unwrap().len(), 2);
    let bench = exported("sandbox/protegrity");
    let file = "st/saml-providers/azure-ad-saml.yaml";
    change(&bench, file, "userAttribute: lastName", "userAttribute: firstName");
    apply(&bench, "st", "--yes").exits(0);
    let mappers = bench.run("saml mappers list azure-ad-saml -o json").json();
    assert_eq!(mappers.as_array().unwrap().len(), 2);
    assert_eq!(mappers[1]["config"]["user.attribute"], "firstName", "what cannot be changed is made again");
    diff(&bench, "st", "").exits(0);
}

#[test]
fn an_update_leaves_secrets_and_what_files_do_not_say_alone() {
    let bench = exported("sandbox/u4ids");
    let file = "st/tenants/T1.yaml";
    let before = bench.run("tenants get T1 -o json --reveal").json();
    change(&bench, file, "description: Staff", "description: Everybody");
    apply(&bench, "st", "--yes").exits(0);
    let after = bench.run("tenants get T1 -o json --reveal").json();
    assert_eq!(after["idps"][0]["description"], "Everybody");
    for place in ["/idps/0/idpSecret", "/idps/1/idpSecret", "/idps/1/metadata"] {
        assert_eq!(after.pointer(place), before.pointer(place), "{place}");
    }
    // Where the platform shows it, a reference is compared; elsewhere it is sent only where that is asked for.
    change(&bench, file, "idpName: Entra", "idpName: Entra\n  idpSecret: {env: STATE_SECRET}");
    diff(&bench, "st", "").exits(10);
    apply(&bench, "st", "--yes").exits(0);
    let after = bench.run("tenants get T1 -o json --reveal").json();
    assert_eq!(after["idps"][0]["idpSecret"], "not-a-secret-1");
    diff(&bench, "st", "").exits(0);
    let bench = exported("sandbox/entrust");
    give_secrets(&bench, "st");
    let writes = bench.counters("entrust").1;
    apply(&bench, "st", "--yes").exits(0).says("nothing to do");
    assert_eq!(bench.counters("entrust").1, writes);
    apply(&bench, "st", "--yes --with-secrets").exits(0);
    assert_eq!(bench.counters("entrust").1, writes + 2);
}

#[test]
fn nothing_is_deleted_without_prune_nor_beyond_what_is_allowed_nor_what_the_platform_made() {
    let bench = exported("sandbox/entrust");
    std::fs::remove_file(bench.path("st/webhooks/ticketing.yaml")).unwrap();
    std::fs::remove_file(bench.path("st/acrs/urn%3Aexample%3Agold.yaml")).unwrap();
    let ran = diff(&bench, "st", "").exits(0);
    assert!(ran.err.contains("1 of webhooks") && ran.err.contains("1 of acrs"), "{ran:?}");
    apply(&bench, "st", "--yes").exits(0).says("nothing to do");
    diff(&bench, "st", "--prune").exits(10);
    let writes = bench.counters("entrust").1;
    // The folder of acrs is empty, which may be an accident.
    apply(&bench, "st", "--yes --prune").exits(11).says("would delete 2 objects");
    apply(&bench, "st", "--yes --prune --max-deletes 1").exits(11).says("--max-deletes allows 1");
    apply(&bench, "st", "--prune --max-deletes 2").exits(11).says("--yes");
    assert_eq!(bench.counters("entrust").1, writes);
    let ran = apply(&bench, "st", "--yes --prune --max-deletes 2").exits(0);
    assert!(ran.err.contains("2 to delete"), "{ran:?}");
    let acrs = bench.run("rules acrs list -o json").json();
    assert_eq!(acrs.as_array().unwrap().len(), 1, "what the platform made itself stays");
    let apps = bench.run("clients admin-api list -o json").json();
    assert!(
        apps.as_array().unwrap().iter().any(|one| one["name"] == "Sandbox administrator"),
        "so does the own account"
    );
    diff(&bench, "st", "--prune").exits(0);
    // A kind whose folder is missing is not managed.
    std::fs::remove_dir_all(bench.path("st/webhooks")).unwrap();
    diff(&bench, "st", "--prune").exits(0);
}

#[test]
fn what_is_made_refers_to_what_is_made_before_it_and_what_is_deleted_goes_first() {
    let bench = Bench::on("sandbox/hid");
    export(&bench, "st", "-o none").exits(0);
    for (id, above) in [("UG_A", "UG_B"), ("UG_B", "UG_C"), ("UG_C", "UG_STAFF")] {
        let text = format!(
            "id: {id}\ndisplayName: {id}\n\"urn:hid:scim:api:idp:2.0:GroupParent\":\n  parent:\n    value: {above}\n"
        );
        bench.file(&format!("st/groups/{id}.yaml"), &text);
    }
    let rows = apply(&bench, "st", "--yes -o json").exits(0).json();
    let names: Vec<&str> = rows.as_array().unwrap().iter().filter_map(|row| row["name"].as_str()).collect();
    assert_eq!(names, ["UG_C", "UG_B", "UG_A"]);
    for id in ["UG_A", "UG_B", "UG_C"] {
        std::fs::remove_file(bench.path(&format!("st/groups/{id}.yaml"))).unwrap();
    }
    let rows = apply(&bench, "st", "--yes --prune -o json").exits(0).json();
    let names: Vec<&str> = rows.as_array().unwrap().iter().filter_map(|row| row["name"].as_str()).collect();
    assert_eq!(names, ["UG_A", "UG_B", "UG_C"]);
    diff(&bench, "st", "--prune").exits(0);
}

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
}

#[test]
fn a_plan_is_reviewed_and_refused_where_somebody_changed_something_since() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "clientName: Web portal", "clientName: Portal");
    let plan = folder(&bench, "plan.json");
    apply(&bench, "st", &format!("--plan-out '{plan}'")).exits(0);
    assert_eq!(bench.counters("u4ids").1, 0);
    let text = std::fs::read_to_string(&plan).unwrap();
    assert!(text.contains("iamctl-state-plan/1") && !text.contains("not-a-secret"), "{text}");
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

/// Text of a file, the name under which it is put, and what is said of it.
const WRONG: &[(&str, &str, &str)] = &[
    ("clients/web.yaml", "clientId: web\nclientName: W\nnmae: x\n", "have no member 'nmae'"),
    ("clients/web.yaml", "clientId: web\nclientName: W\nflwo: x\n", "did you mean 'flow'?"),
    ("clients/web.yaml", "clientId: other\nclientName: W\n", "does not fit its name"),
    ("clients/web.yaml", "clientName: W\n", "has no 'clientId'"),
    ("clients/web.yaml", "- clientId: web\n", "holds no object"),
    ("clients/web.yaml", "clientId: web\nclientId: web\n", "stands twice, again in line 2"),
    ("clients/web.yaml", "clientId: web\nclientName: [\n", "clients/web.yaml is invalid YAML"),
    ("clients/web.yaml", "clientId: web\n\tclientName: W\n", "clients/web.yaml is invalid YAML"),
    ("clients/web.json", "{\"clientId\": \"web\", \"clientName\": \"W\"}", "stands twice: in "),
    ("clients/web.yaml", "clientId: web\nclientName: W\nlastUpdate: x\n", "have no member 'lastUpdate'"),
    (
        "clients/web.yaml",
        "clientId: web\nclientName: W\nclientSecrets: []\n",
        "only the platform sets 'clientSecrets'",
    ),
    ("clients/web.yaml", "clientId: web\nclientName: ${NOT_THERE}\n", "needs the variable NOT_THERE"),
    ("clients/web.yaml", "clientId: web\nclientName: W\nenabled: maybe\n", "enabled"),
    ("users/ann.yaml", "username: ann\n", "has no kind 'users'"),
    ("web.yaml", "clientId: web\n", "has no kind 'web'"),
    ("scopes/x.yaml", "scopeId: x\ntitles: {}\n", "'titles' is not a list"),
    ("scopes/x.yaml", "scopeId: x\ntitles: [{displayName: X}]\n", "has no 'language'"),
    ("scopes/x.yaml", "scopeId: x\ntitles: [{language: en}, {language: en}]\n", "'en' stands twice"),
    (
        "scopes/x.yaml",
        "scopeId: x\ntitles: [{language: en, scopeTitleId: 1}]\n",
        "only the platform sets 'scopeTitleId'",
    ),
    (
        "tenants/T1.yaml",
        "tenantId: T1\nidps: [{idpName: E, idpSecret: s3cr3t}]\n",
        "holds idps.0.idpSecret itself",
    ),
    ("tenants/T1.yaml", "tenantId: T1\nidps: [{idpName: E, idpSecret: (hidden)}]\n", "cannot be told"),
    ("iamctl.yaml", "format: iamctl-state/9\nplatform: u4ids\n", "has format iamctl-state/9"),
    ("iamctl.yaml", "format: iamctl-state/1\nplatform: hid\n", "are those of hid"),
    ("iamctl.yaml", "platform: u4ids\n", "does not say 'format"),
];

#[test]
fn a_wrong_file_is_told_with_its_name_and_nothing_is_sent() {
    let bench = exported("sandbox/u4ids");
    let counters = bench.counters("u4ids");
    for (file, text, told) in WRONG {
        let path = format!("st/{file}");
        let before = std::fs::read_to_string(bench.path(&path)).ok();
        bench.file(&path, text);
        let ran = apply(&bench, "st", "--yes");
        assert!(ran.code == 2 && ran.err.contains(told), "{file} {text}: {ran:?}");
        assert!(ran.err.contains(file) || file.contains("users") || file.contains("web."), "{ran:?}");
        assert!(!ran.err.contains("s3cr3t"), "{ran:?}");
        match before {
            Some(before) => drop(bench.file(&path, &before)),
            None => std::fs::remove_file(bench.path(&path)).unwrap(),
        }
        let _ = std::fs::remove_dir(bench.path("st/users"));
    }
    assert_eq!(bench.counters("u4ids"), counters, "nobody was asked");
    diff(&bench, "st", "").exits(0);
}

#[test]
fn what_the_platform_never_shows_stands_in_no_file() {
    let bench = exported("sandbox/entrust");
    let hook = std::fs::read_to_string(bench.path("st/webhooks/chat-ops.yaml")).unwrap();
    bench.file("st/webhooks/chat-ops.yaml", &format!("{hook}expiry: 30\n"));
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 2, "never shows 'expiry'");
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
fn files_that_are_too_large_or_grow_when_read_are_refused() {
    let bench = exported("sandbox/u4ids");
    let mut bomb = "a0: &a0 [x]\n".to_owned();
    for level in 1..30 {
        bomb.push_str(&format!("a{level}: &a{level} [*a{0}, *a{0}, *a{0}]\n", level - 1));
    }
    bench.file("st/clients/bomb.yaml", &bomb);
    apply(&bench, "st", "--yes").exits(2).says("clients/bomb.yaml is invalid YAML");
    std::fs::remove_file(bench.path("st/clients/bomb.yaml")).unwrap();
    let large = std::fs::File::create(bench.path("st/clients/large.yaml")).unwrap();
    large.set_len(100 << 20).unwrap();
    apply(&bench, "st", "--yes").exits(2).says("is longer than 4 MiB");
    std::fs::remove_file(bench.path("st/clients/large.yaml")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/passwd", bench.path("st/clients/link.yaml")).unwrap();
        apply(&bench, "st", "--yes").exits(2).says("links are not followed");
    }
}

#[test]
fn references_to_nothing_and_circles_are_refused_before_anything_is_sent() {
    let bench = exported("sandbox/hid");
    let group = |id: &str, above: &str| {
        format!(
            "id: {id}\ndisplayName: {id}\n\"urn:hid:scim:api:idp:2.0:GroupParent\": {{parent: {{value: {above}}}}}\n"
        )
    };
    bench.file("st/groups/UG_A.yaml", &group("UG_A", "UG_B"));
    bench.stops("hid", (&format!("apply '{}' --yes", folder(&bench, "st")), ""), 2, "names 'UG_B'");
    bench.file("st/groups/UG_B.yaml", &group("UG_B", "UG_A"));
    let said = "refer to one another in a circle: UG_A > UG_B > UG_A";
    bench.stops("hid", (&format!("apply '{}' --yes", folder(&bench, "st")), ""), 2, said);
    bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says("in a circle");
    let bench = exported("sandbox/entrust");
    change(&bench, "st/resource-rules/Staff by day.yaml", "- developers", "- nobody");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 2, "names 'nobody', and Entrust");
}

#[test]
fn what_cannot_be_changed_and_what_needs_a_secret_is_told_beforehand() {
    let bench = exported("sandbox/protegrity");
    change(&bench, "st/groups/auditors.yaml", "description: \"\"", "description: People who look");
    let ran = diff(&bench, "st", "").exits(10);
    assert!(ran.out.contains("takes members and roles alone"), "{ran:?}");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("protegrity", (&line, ""), 2, "'description' cannot be changed");
    change(&bench, "st/groups/auditors.yaml", "description: People who look", "description: \"\"");
    change(&bench, "st/entra-connection.yaml", "enabled: true", "enabled: false");
    bench.stops("protegrity", (&line, ""), 2, "a change needs clientSecret");
    give_secrets(&bench, "st");
    let unset = Bench::on("sandbox/protegrity").within(&bench).without("STATE_SECRET");
    unset.stops("protegrity", (&line, ""), 2, "STATE_SECRET is not set");
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
    let bench = exported("sandbox/entrust");
    bench.file("st/acrs/urn%3Aexample%3Asilver.yaml", "name: urn:example:silver\n");
    diff(&bench, "st", "").exits(0);
    bench.file("st/flows/Nobody.yaml", "name: Nobody\nuserLoginFirstStep: PASSWORD\nloginFlows: [{loginFlowType: USER_LOGIN, enabled: true}]\n");
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    bench.stops("entrust", (&line, ""), 2, "the platform made it itself");
}

#[test]
fn a_kind_that_may_not_be_read_is_left_alone_and_told() {
    let bench = Bench::on("sandbox/entrust-helpdesk");
    let ran = export(&bench, "st", "").exits(9);
    assert!(ran.err.contains("webhooks are left alone, because they could not be read"), "{ran:?}");
    let there = files(&bench, "st");
    assert!(
        there.contains_key("groups/developers.yaml")
            && !there.keys().any(|name| name.starts_with("webhooks"))
    );
    diff(&bench, "st", "").exits(0);
    let whole = exported("sandbox/entrust");
    let few = Bench::new().within(&whole).with("IAMCTL_PROFILE", "sandbox/entrust-helpdesk");
    std::fs::remove_file(whole.path("st/webhooks/ticketing.yaml")).unwrap();
    few.run(&format!("apply '{}' --yes --prune", folder(&whole, "st"))).exits(9);
    assert_eq!(whole.counters("entrust").1, 0, "what cannot be read is not deleted");
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

#[test]
fn a_platform_that_acknowledges_and_does_nothing_is_told() {
    let bench = exported("sandbox/entrust");
    bench.file("st/groups/new.yaml", "name: new\n");
    bench.run("sandbox fault not-done --on entrust").exits(0);
    let ran = apply(&bench, "st", "--yes");
    assert!([7, 9, 16].contains(&ran.code) && ran.err.contains("groups/new"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
}

#[test]
fn whatever_goes_wrong_with_writes_a_second_run_ends_as_the_files_say_and_makes_nothing_twice() {
    const FAULTS: &[&str] = &[
        "lost-answer",
        "lost-answer --form html",
        "status --status 500 --calls writes",
        "cut --calls writes",
        "error-inside",
        "not-done",
        "no-answer --calls writes",
    ];
    for (platform, kinds) in [
        ("u4ids", "scopes"),
        ("protegrity", "roles,saml-providers"),
        ("entrust", "groups,acrs,saml-providers"),
        ("hid", ""),
    ] {
        let kinds = if kinds.is_empty() { String::new() } else { format!("--kinds {kinds}") };
        let bench = exported(&format!("sandbox/{platform}"));
        for fault in FAULTS {
            bench.run("sandbox reset --empty").exits(0);
            bench.run(&format!("sandbox fault {fault} --every 3 --on {platform}")).exits(0);
            let ran = apply(&bench, "st", &format!("--yes {kinds} --retries 0"));
            assert!([0, 7, 9, 14, 16].contains(&ran.code), "{platform} {fault}: {ran:?}");
            bench.run("sandbox fault --clear").exits(0);
            // Exit 0 only where all is as the files say.
            let left = diff(&bench, "st", &kinds).code;
            assert!(left == 0 || ran.code != 0 && left == 10, "{platform} {fault}: {ran:?}");
            apply(&bench, "st", &format!("--yes {kinds}")).exits(0);
            diff(&bench, "st", &format!("--prune {kinds}")).exits(0);
        }
    }
}

#[test]
fn a_run_that_is_cut_off_after_any_step_goes_on_with_its_journal() {
    use crate::bench::Ends;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let line = |bench: &Bench, more: &str| {
        format!(
            "apply '{}' --yes --jobs 1 --kinds scopes --journal '{}' {more}",
            folder(bench, "st"),
            folder(bench, "j")
        )
    };
    let mut ended = 0;
    for checks in [4, 12, 20, 28, 36, 60] {
        let bench = exported("sandbox/u4ids");
        bench.run("sandbox reset --empty").exits(0);
        let seen = AtomicUsize::new(0);
        let cut = Bench::on("sandbox/u4ids")
            .within(&bench)
            .ended_by(Arc::new(Ends(move || seen.fetch_add(1, Ordering::SeqCst) >= checks)));
        let ran = cut.run(&line(&bench, ""));
        ended += usize::from(ran.code == 143);
        assert!([0, 143].contains(&ran.code), "{ran:?}");
        if bench.path("j").exists() && ran.code == 143 {
            let resumed = line(&bench, "").replace("--journal", "--resume");
            bench.run(&resumed).exits(0);
            let other = exported("sandbox/u4ids");
            change(&other, "st/scopes/api.yaml", "Business API", "Other API");
            let wrong = format!(
                "apply '{}' --yes --kinds scopes --resume '{}'",
                folder(&other, "st"),
                folder(&bench, "j")
            );
            bench.run(&wrong).exits(2).says("belongs to other files");
        } else {
            bench.run(&line(&bench, "").replace("/j'", "/k'")).exits(0);
        }
        diff(&bench, "st", "--kinds scopes").exits(0);
        let twice = bench.run("scopes titles list api -o json").json();
        assert_eq!(twice.as_array().unwrap().len(), 2, "nothing is made twice");
    }
    assert!(ended > 1, "{ended} runs were cut off");
}

#[test]
fn the_journal_says_what_was_there_before_and_no_secret() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/tenants/T1.yaml", "companyName: Example", "companyName: Exemplar");
    apply(&bench, "st", &format!("--yes --journal '{}'", folder(&bench, "j"))).exits(0);
    let journal = std::fs::read_to_string(bench.path("j/apply.ndjson")).unwrap();
    let lines: Vec<Value> = journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["format"], "iamctl-apply/1");
    assert_eq!(lines[1]["before"]["companyName"], "Example");
    assert_eq!(lines[1]["before"]["idps"][0]["idpSecret"], "(hidden)");
    assert_eq!(lines[1]["changes"][0]["after"], "Exemplar");
    assert_eq!(lines[2]["outcome"], "done");
    assert!(!journal.contains("not-a-secret"));
    apply(&bench, "st", &format!("--yes --resume '{}'", folder(&bench, "j"))).exits(0);
}

#[test]
fn an_export_keeps_comments_where_nothing_changed_and_tells_where_they_are_lost() {
    let bench = exported("sandbox/hid");
    let commented = "# whose group it is: the field team\n".to_owned()
        + &std::fs::read_to_string(bench.path("st/groups/UG_FIELD.yaml")).unwrap();
    bench.file("st/groups/UG_FIELD.yaml", &commented);
    export(&bench, "st", "").exits(0);
    assert_eq!(files(&bench, "st")["groups/UG_FIELD.yaml"], commented);
    bench.run("groups update UG_FIELD --name 'Field work'").exits(0);
    let ran = export(&bench, "st", "").exits(0);
    assert!(
        ran.err.contains("groups/UG_FIELD.yaml: what it says has changed, and its comments are lost"),
        "{ran:?}"
    );
    bench.run("groups delete UG_PARTNERS --yes").exits(0);
    let ran = export(&bench, "st", "").exits(0);
    assert!(ran.err.contains("UG_PARTNERS.yaml removed"), "{ran:?}");
    assert!(!files(&bench, "st").contains_key("groups/UG_PARTNERS.yaml"));
}

#[test]
fn an_export_goes_into_a_folder_of_its_own_platform_only() {
    let bench = exported("sandbox/hid");
    let st = folder(&bench, "st");
    bench.run(&format!("export '{st}' -p sandbox/u4ids")).exits(2).says("holds files of hid");
    bench.file("other/readme.txt", "mine");
    export(&bench, "other", "").exits(2).says("is no folder of an export");
    diff(&bench, "other", "").exits(2).says("has no iamctl.yaml");
    export(&bench, "new", "--kinds nothing").exits(2).says("has no kind 'nothing'");
    export(&bench, "new", "--format json").exits(0);
    assert!(files(&bench, "new").contains_key("groups/UG_FIELD.json"));
    diff(&bench, "new", "").exits(0);
    bench.run(&format!("diff '{st}' '{}'", folder(&bench, "new"))).exits(0);
}

#[test]
fn every_kind_that_files_hold_stands_on_the_page() {
    let page = std::fs::read_to_string(crate::bench::project().join("docs/state.md")).unwrap();
    let kept = |kind: &&ManagedKind| kind.is_kept();
    for platform in PLATFORMS {
        for kind in platform.managed.kinds().iter().filter(kept) {
            assert!(
                page.contains(&format!("`{}`", kind.name)),
                "docs/state.md: {} {}",
                platform.name,
                kind.name
            );
            for (what, _) in kind.cannot {
                assert!(page.contains(what), "docs/state.md: {} {what}", platform.name);
            }
        }
    }
}

/// Lines that make the objects of a sandbox odd: nested conditions, lists of mappings, references in every place.
const ODD: &[(&str, &str)] = &[
    (
        "u4ids",
        "clients create --client-id 'odd / 1' --name 'Größe 🦊 \"x\" # y: z' --data '{\"claims\": [{\"type\": \"a\", \"value\": \"true\"}], \
      \"accessTokenLifetime\": 315360000, \"redirectUris\": [], \"allowedScopes\": [\"urn:scope/one\", \"openid\"]}'",
    ),
    (
        "u4ids",
        "scopes create --scope-id '0900' --data '{\"displayName\": \"~\", \"description\": \"line\\nbreak\\ttab \", \
      \"claims\": [{\"name\": \"null\", \"alwaysIncludeInIdToken\": true}], \"consentOptions\": {\"requireConsent\": false}}'",
    ),
    ("u4ids", "scopes titles create '0900' --language zh --title '学生 ${HOST}'"),
    ("protegrity", "roles create --name 'Off: no' --permission group_viewer --permission can_create_token"),
    ("protegrity", "groups create --name='- [x]' --description 'yes' --user maria.garcia --role 'Off: no'"),
    ("hid", "groups create --name ' edges' --id UG_1.50 --parent UG_FIELD --verbatim"),
    (
        "entrust",
        "oidc providers update 'Campus sign-in' --create-users --update-users --group Finance --organization orchard \
      --role Auditor --data '{\"userAttributeMappings\": [{\"claim\": \"c\", \"userAttributeId\": \"@department\"}], \
      \"externalGroupMappings\": [{\"externalGroupId\": \"x\", \"groupId\": \"@Finance\"}]}' --yes",
    ),
    (
        "entrust",
        "rules flows create --name 'Other people' --login idp --provider 'Campus sign-in' --provider 'Partner federation' \
      --provider-second-step OTP",
    ),
    (
        "entrust",
        "rules resources update 'Everybody by VPN' --low-risk-flow 'Other people' --acr-filter SPECIFIC --acr urn:example:gold \
      --domain-provider-filter SPECIFIC --domain-provider 'Campus sign-in' --data '{\"dateTimeContext\": {\"denyAccess\": true, \
      \"riskPoint\": 0, \"weekDays\": [\"Sun\", \"Mon\"], \"startTime\": \"08:00\"}, \"kbaContext\": {\"denyAccess\": false}}' --yes",
    ),
    (
        "entrust",
        "webhooks create --name two --callback-url https://hooks.example.test/two --event user.deleted --event user.created",
    ),
    ("entrust", "settings otp update --set otpLifetime=240 --confirm sandbox/entrust"),
];

/// A line with ids in the place of `@NAME`.
fn with_ids(bench: &Bench, line: &str) -> String {
    let id = |list: &str, name: &str| {
        let rows = bench.run(&format!("{list} -o json")).json();
        let row = rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap();
        row["id"].as_str().unwrap().to_owned()
    };
    let mut line = line.to_owned();
    if line.contains("@department") {
        line = line.replace("@department", &id("user-attributes list", "department"));
        line = line.replace("@Finance", &id("groups all", "Finance"));
    }
    line
}

#[test]
fn every_member_of_odd_objects_survives_the_way_through_files() {
    for (platform, optional) in KEPT {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("STATE_SECRET", "not-a-secret-1");
        bench.run("sandbox reset --users 12").exits(0);
        for (_, line) in ODD.iter().filter(|(on, _)| on == platform) {
            bench.run(&with_ids(&bench, line)).exits(0);
        }
        let kinds = kinds(platform, optional);
        export(&bench, "st", &kinds).exits(0);
        let there = files(&bench, "st");
        diff(&bench, "st", "").exits(0);
        let raw = |line: &str| bench.run(&format!("{line} -o json")).exits(0).json();
        let rule = (*platform == "entrust").then(|| raw("rules resources get 'Everybody by VPN'"));
        give_secrets(&bench, "st");
        bench.run("sandbox reset --empty").exits(0);
        let out = folder(&bench, "secrets");
        apply(&bench, "st", &format!("--yes --secret-out '{out}' --confirm sandbox/{platform}")).exits(0);
        export(&bench, "again", &kinds).exits(0);
        assert_eq!(files(&bench, "again"), there, "{platform}");
        if let Some(rule) = rule {
            let made = raw("rules resources get 'Everybody by VPN'");
            for member in ["dateTimeContext", "kbaContext", "lowRiskThreshold", "acrFilter", "resourceName"] {
                assert_eq!(made[member], rule[member], "{member}");
            }
            assert_ne!(made["id"], rule["id"]);
            assert_eq!(made["lowRiskAuthenticationFlow"]["identityProviders"].as_array().unwrap().len(), 2);
        }
    }
}

#[test]
fn what_is_null_in_a_file_is_cleared_on_the_platform() {
    let bench = exported("sandbox/entrust");
    bench.run("rules resources update 'Everybody by VPN' --data '{\"kbaContext\": {\"denyAccess\": true}}' --yes").exits(0);
    bench.run("groups update Finance --external-id hr").exits(0);
    diff(&bench, "st", "").exits(10);
    apply(&bench, "st", "--yes").exits(0);
    assert!(bench.run("rules resources get 'Everybody by VPN' -o json").json()["kbaContext"].is_null());
    assert!(bench.run("groups get Finance -o json").json()["externalId"].is_null());
    diff(&bench, "st", "").exits(0);
}

#[test]
fn an_object_that_somebody_changes_while_it_is_changed_is_left_alone() {
    use crate::bench::Ends;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "clientName: Web portal", "clientName: Portal");
    let (place, other, once) =
        (bench.path("j"), Bench::on("sandbox/u4ids").within(&bench), AtomicBool::new(false));
    // Once the journal is there, what was read is older than what is there now.
    let meddle = move || {
        if place.join("apply.ndjson").exists() && !once.swap(true, Ordering::SeqCst) {
            other.run("clients update web --set requireConsent=false --yes").exits(0);
        }
        false
    };
    let run = Bench::on("sandbox/u4ids").within(&bench).ended_by(Arc::new(Ends(meddle)));
    let ran = run.run(&format!("apply '{}' --yes --journal '{}'", folder(&bench, "st"), folder(&bench, "j")));
    assert!(ran.code == 6 && ran.out.contains("changed by somebody else meanwhile (conflict)"), "{ran:?}");
    let web = bench.run("clients get web -o json").json();
    assert_eq!((&web["clientName"], &web["requireConsent"]), (&"Web portal".into(), &false.into()));
}

/// What goes wrong with reads: as `sandbox fault` takes it.
const BAD_READS: &[&str] = &[
    "status --status 403",
    "status --status 503",
    "html",
    "garbage",
    "wrong-type",
    "no-answer",
    "no-answer --body list",
    "repeated-page",
    "empty-page",
    "paging-ignored",
    "wrong-total --total missing",
];

#[test]
fn whatever_goes_wrong_with_reads_no_file_is_lost_and_nothing_is_written_to_the_platform() {
    for (platform, _) in KEPT {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("STATE_SECRET", "not-a-secret-1");
        // A few kinds of many are as good as all.
        let kinds =
            if *platform == "entrust" { "--kinds groups,admin-api-applications,settings-otp" } else { "" };
        export(&bench, "st", &format!("-o none {kinds}")).exits(0);
        let there = files(&bench, "st");
        for (place, fault) in BAD_READS.iter().enumerate() {
            {
                let skip = 2 * (place % 2);
                let line =
                    format!("sandbox fault {fault} --on {platform} --calls reads --skip {skip} --clear");
                if bench.run(&line).code != 0 {
                    // Not every platform can have each.
                    continue;
                }
                let ran = export(&bench, "st", "-o none --retries 0");
                // A bare list without its rows is one that is empty: whole files stay all the same.
                let is_empty = fault.ends_with("--body list");
                if is_empty {
                    assert!(files(&bench, "st").keys().eq(there.keys()), "{line}: {ran:?}");
                    there.iter().for_each(|(name, text)| drop(bench.file(&format!("st/{name}"), text)));
                }
                assert_eq!(files(&bench, "st"), there, "{line}: {ran:?}");
                let differs = diff(&bench, "st", "--prune --retries 0");
                assert!(differs.code != 10 || is_empty, "{line}: {differs:?}");
                let applied = apply(&bench, "st", "--yes --prune --retries 0 --max-deletes 1000");
                bench.run("sandbox fault --clear").exits(0);
                assert_eq!(bench.counters(platform).1, 0, "{line}: {applied:?}");
            }
        }
    }
}
