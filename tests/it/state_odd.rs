//! Objects with odd members on their way through files, and what an export does to a folder that is there.

use crate::bench::Bench;
use crate::state::{KEPT, apply, diff, export, exported, files, folder, give_secrets, kinds};

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
fn what_is_null_in_a_file_is_cleared_where_the_platform_keeps_what_a_write_leaves_out() {
    for (platform, kind, empty, full) in [
        (
            "entrust",
            "organizations",
            "organizations update harbour --description '' --yes",
            "organizations update harbour --description There --yes",
        ),
        (
            "protegrity",
            "roles",
            "roles create --name plain --permission can_export_certificates",
            "roles update plain --description There --yes",
        ),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run(empty).exits(0);
        export(&bench, "st", &format!("--kinds {kind} -o none")).exits(0);
        let file = if kind == "roles" { "st/roles/plain.yaml" } else { "st/organizations/harbour.yaml" };
        let text = std::fs::read_to_string(bench.path(file)).unwrap();
        let lines: String = text
            .lines()
            .filter(|line| !line.starts_with("description"))
            .map(|line| format!("{line}\n"))
            .collect();
        bench.file(file, &format!("{lines}description: null\n"));
        bench.run(full).exits(0);
        diff(&bench, "st", "").exits(10);
        apply(&bench, "st", "--yes").exits(0);
        diff(&bench, "st", "").exits(0);
    }
    let bench = exported("sandbox/entrust");
    let all = files(&bench, "st");
    let (path, text) = all.iter().find(|(_, text)| text.contains("\nuserClaim: sub\n")).unwrap();
    let file = format!("st/{path}");
    let lines: String =
        text.lines().filter(|line| !line.starts_with("userClaim")).map(|line| format!("{line}\n")).collect();
    bench.file(&file, &format!("{lines}userClaim: null\n"));
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
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
    bench.file("other/notes.txt", "mine");
    export(&bench, "other", "").exits(2).says("is no folder of an export");
    diff(&bench, "other", "").exits(2).says("has no iamctl.yaml");
    export(&bench, "new", "--kinds nothing").exits(2).says("has no kind 'nothing'");
    export(&bench, "new", "--format json").exits(0);
    assert!(files(&bench, "new").contains_key("groups/UG_FIELD.json"));
    diff(&bench, "new", "").exits(0);
    bench.run(&format!("diff '{st}' '{}'", folder(&bench, "new"))).exits(0);
    // A repository with nothing in it but what people read is as good as a new folder.
    bench.file("repository/README.md", "mine");
    bench.file("repository/.gitignore", "plan.json");
    export(&bench, "repository", "").exits(0);
    diff(&bench, "repository", "").exits(0);
}
