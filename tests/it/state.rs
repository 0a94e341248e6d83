//! Configuration as files: exported, compared, applied on another platform, and what stands in the way.

use crate::bench::{Bench, Ran};
use iamctl::platforms::PLATFORMS;
use iamctl::platforms::managed::{Managed, ManagedCount, ManagedKind};
use std::collections::BTreeMap;
use std::path::Path;

/// Every platform of which something can be kept in files, and a kind of it that is exported only where it is asked for.
pub(crate) const KEPT: &[(&str, &str)] =
    &[("u4ids", ""), ("protegrity", "users"), ("hid", ""), ("entrust", "")];

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
pub(crate) fn give_secrets(bench: &Bench, name: &str) {
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
pub(crate) fn kinds(platform: &str, optional: &str) -> String {
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
            let name = file.file_name().unwrap().to_string_lossy();
            let is_sandbox = name.starts_with("sandbox.json") || name == "secrets";
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
