//! What files say that cannot be applied: told before anything is sent.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files, folder, give_secrets};

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
    (
        "clients/web.yaml",
        "clientId: web\nclientName: W\nclientSecrets: [{value: s3cr3t}]\n",
        "no file gives secrets of that sort to clients: leave it out",
    ),
    ("clients/web.yaml", "clientId: web\nclientName: ${NOT_THERE}\n", "give it with --var NOT_THERE=VALUE"),
    ("clients/web.yaml", "clientId: web\nclientName: ${NOT\n", "in clientName; hint: nothing was sent"),
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
fn a_secret_in_a_file_is_not_told_and_half_of_a_character_is_refused() {
    let bench = exported("sandbox/u4ids");
    let st = folder(&bench, "st");
    for text in ["not-a-secret-1${x", "${not-a-secret-1", "${A}not-a-secret-1${"] {
        let secret = format!("  idpName: Entra\n  idpSecret: \"{text}\"");
        change(&bench, "st/tenants/T1.yaml", "  idpName: Entra", &secret);
        for line in
            [format!("validate '{st}'"), format!("apply '{st}' --yes"), format!("diff '{st}' --var A=b")]
        {
            let run = bench.run(&line).exits(2).says("idps.0.idpSecret");
            assert!(!run.err.contains("not-a-secret"), "{}", run.err);
        }
        change(&bench, "st/tenants/T1.yaml", &secret, "  idpName: Entra");
    }
    for (profile, file, body) in [
        ("sandbox/protegrity", "groups/hs.json", r#"{"name":"hs","description":"a\ud83db"}"#),
        ("sandbox/u4ids", "scopes/hs.json", r#"{"scopeId":"h\ud83ds","displayName":"hs"}"#),
        ("sandbox/scim", "groups/hs.json", r#"{"displayName":"hs\udc00"}"#),
        ("sandbox/entrust", "organizations/hs.json", r#"{"name":"hs","\ud83d":1,"description":"\ud83d"}"#),
    ] {
        let bench = exported(profile);
        bench.file(&format!("st/{file}"), body);
        for command in ["validate", "diff", "apply --yes"] {
            let line = format!("{command} '{}'", folder(&bench, "st"));
            bench.run(&line).exits(2).says("half of a character");
        }
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
fn settings_that_are_null_as_a_whole_are_refused_in_words_of_the_file() {
    let bench = Bench::on("sandbox/protegrity");
    export(&bench, "st", "--kinds password-policy -o none").exits(0);
    bench.file("st/password-policy.yaml", "policy:\n");
    for line in ["validate", "diff", "apply"] {
        let line = format!("{line} '{}'", folder(&bench, "st"));
        bench.stops(
            "protegrity",
            (&line, ""),
            2,
            "password-policy.yaml: policy: nothing clears it as a whole",
        );
    }
}

#[test]
fn what_stands_twice_in_a_list_and_a_reference_that_names_nothing_are_refused_without_a_platform() {
    let bench = exported("sandbox/protegrity");
    let validate = format!("validate '{}'", folder(&bench, "st"));
    let before = files(&bench, "st")["entra-connection.yaml"].clone();
    for nothing in ["env: \"\"", "file: \"\"", "store: \"\""] {
        bench.file("st/entra-connection.yaml", &format!("{before}clientSecret:\n  {nothing}\n"));
        bench.run(&validate).exits(2).says("does not say where clientSecret is to be had");
    }
    bench.file("st/entra-connection.yaml", &before);
    bench.run(&validate).exits(0);
    bench.file("st/groups/twice.yaml", "name: twice\ndescription: d\nmembers: []\nroles: [a, a]\n");
    bench.run(&validate).exits(2).says("'a' stands twice in roles");
}
