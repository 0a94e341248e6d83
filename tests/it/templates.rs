//! What a command offers for its body, and bodies in the forms in which people have them: a template is taken as it
//! stands, a list where the platform takes a list, JSON on the command line, an object that the body alone names.

use crate::bench::{Bench, Ran};
use iamctl::commands::{ArgKind, Effect};
use iamctl::platforms::{Operation, PLATFORMS, Platform};
use serde_json::Value;

/// Operations whose template is no body as it stands, each with what is missing: what must be that of something that is
/// there.
const TO_BE_COMPLETED: &[(&str, &str, &str)] = &[];

/// What is typed of an example for the targets of its operation.
fn targets(operation: &Operation) -> String {
    let words = shlex::split(operation.examples[0]).unwrap();
    let words = words.into_iter().skip(operation.command.path.split(' ').count());
    // What a file would hold stands in the body.
    let typed = operation.targets.iter().filter(|arg| arg.kind != ArgKind::File);
    words.take(typed.count()).map(|word| format!(" '{word}'")).collect()
}

/// What a template given back comes to; nothing where there is none.
fn given_back(bench: &Bench, platform: &Platform, operation: &Operation) -> Option<Result<(), String>> {
    let path = operation.command.path;
    let made = bench.run(&format!("{path} --data-template"));
    if [2, 13].contains(&made.code) {
        return None;
    }
    let file = bench.file("template.json", &made.out);
    let line = format!("{path}{} --data {file} --dry-run", targets(operation));
    let ran = bench.run(&line);
    let wrong = || format!("{} {path}: {} {}\n  {}", platform.name, ran.code, ran.err, made.out);
    Some(if ran.code == 0 { Ok(()) } else { Err(wrong()) })
}

#[test]
fn a_template_given_back_as_it_stands_is_taken() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for operation in platform.operations().filter(|operation| operation.command.effect > Effect::Read) {
            let declared = TO_BE_COMPLETED
                .iter()
                .any(|(on, path, _)| *on == platform.name && *path == operation.command.path);
            match given_back(&bench, platform, operation) {
                None => continue,
                Some(Err(said)) if !declared => wrong.push(said),
                Some(Ok(())) if declared => wrong.push(format!("{} is declared", operation.command.path)),
                Some(_) => {}
            }
            seen += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(seen > 100, "{seen}");
}

/// A template that the sandbox refuses for what it is about, as it stands: something is not there, or is there already.
struct AboutOthers {
    on: &'static str,
    path: &'static str,
    /// What is said of it.
    said: &'static str,
    /// Members that name others, without which it is carried out; empty where what must be there is named.
    without: &'static [&'static str],
}

const fn about(
    on: &'static str,
    path: &'static str,
    said: &'static str,
    without: &'static [&'static str],
) -> AboutOthers {
    AboutOthers { on, path, said, without }
}

const MANAGER: &str = "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager";

/// No body that nobody filled in can name what is there.
const ABOUT_OTHERS: &[AboutOthers] = &[
    // A grid of a user has no groups.
    about("entrust", "authenticators grids create", "another groups", &["/groups"]),
    about("protegrity", "users create", "Role not found", &["/roles", "/groups"]),
    about("protegrity", "users update", "Role not found", &["/roles", "/groups"]),
    about("protegrity", "groups create", "User not found", &["/members", "/roles"]),
    about("protegrity", "groups update", "User not found", &["/members", "/roles"]),
    about("protegrity", "entra config create", "exists already", &[]),
    // Both must be in the directory.
    about("protegrity", "entra users import", "1 of 1 rows failed", &[]),
    about("protegrity", "entra groups import", "1 of 1 rows failed", &[]),
    about("secureauth", "users password change", "current password is incorrect", &[]),
    about("secureauth", "users groups add", "one association failed: example", &[]),
    about("secureauth", "groups members add", "one association failed: example", &[]),
    about("hid", "users create", "not among the groups", &["/groups", "/roles"]),
    about("hid", "users update", "not among the groups", &["/groups", "/roles", "/displayName", "/userType"]),
    about("hid", "groups create", "There is no group", &[]),
    about("scim", "users create", "to be a manager", &[MANAGER]),
    about("scim", "users update", "manager.displayName is read-only", &[MANAGER]),
    // What else there is depends on the type.
    about("scim", "resources create", "displayName is required", &[]),
    about("scim", "groups create", "There is no resource", &["/members"]),
    about("scim", "groups update", "There is no resource", &["/members"]),
    about("hid", "groups update", "cannot be moved", &["/urn:hid:scim:api:idp:2.0:GroupParent", "/members"]),
    about("hid", "devices create", "There is no device type", &[]),
    about("hid", "authenticators create", "owner is not a user", &[]),
    about(
        "entrust",
        "users create",
        "no such group",
        &["/groups", "/oauthRoles", "/organizations", "/userAliases", "/userAttributeValues"],
    ),
    about(
        "entrust",
        "users update",
        "no such group",
        &["/groups", "/oauthRoles", "/organizations", "/userAliases", "/userAttributeValues"],
    ),
    about("entrust", "users sync", "no such directory", &[]),
    about("entrust", "users groups set", "no such group", &[]),
    about("entrust", "users organizations set", "no such organization", &[]),
    about("entrust", "users oauth-roles set", "no such oauth role", &[]),
    about(
        "entrust",
        "users bulk create",
        "no such group",
        &[
            "/users/0/groups",
            "/users/0/oauthRoles",
            "/users/0/organizations",
            "/users/0/userAliases",
            "/users/0/userAttributeValues",
        ],
    ),
    about("entrust", "users bulk update", "no such user", &[]),
    about("entrust", "users bulk delete", "no such user", &[]),
    about("entrust", "authenticators tokens assign", "no such user", &[]),
    about("entrust", "authenticators tokens groups set", "no such group", &[]),
    about("entrust", "authenticators grids create-unassigned", "no such group", &["/groups"]),
    about("entrust", "authenticators grids assign", "no such user", &[]),
    about("entrust", "authenticators grids groups set", "no such group", &[]),
    about("entrust", "clients admin-api create", "no such role", &[]),
    about("entrust", "clients admin-api update", "no such role", &["/roleId", "/spRoleId"]),
    about("entrust", "rules resources create", "no such application", &[]),
    about(
        "entrust",
        "rules resources update",
        "no such authentication flow",
        &[
            "/lowRiskAuthenticationFlow",
            "/mediumRiskAuthenticationFlow",
            "/highRiskAuthenticationFlow",
            "/groupIds",
            "/acrIds",
            "/domainIdpIds",
        ],
    ),
    about("entrust", "rules flows update", "another identityProviderIds", &["/identityProviderIds"]),
];

/// The environment that a template's references read from.
fn with_secrets(mut bench: Bench, template: &Value) -> Bench {
    match template {
        Value::Object(members) => {
            if let Some(name) = members.get("env").and_then(Value::as_str) {
                return bench.with(name, "Str0ng-not-a-secret-1");
            }
            for value in members.values() {
                bench = with_secrets(bench, value);
            }
            bench
        }
        Value::Array(list) => list.iter().fold(bench, with_secrets),
        _ => bench,
    }
}

/// A template that is carried out for real without some members, confirmed with whatever the refusal names.
fn carried_out(platform: &Platform, operation: &Operation, without: &[&str]) -> Option<Ran> {
    let bench = Bench::on(&format!("sandbox/{}", platform.name));
    let path = operation.command.path;
    let made = bench.run(&format!("{path} --data-template"));
    if [2, 13].contains(&made.code) {
        return None;
    }
    let mut body = made.json();
    for at in without {
        let (above, name) = at.rsplit_once('/').unwrap();
        let members = body.pointer_mut(above).and_then(Value::as_object_mut);
        members.and_then(|members| members.remove(name)).unwrap_or_else(|| panic!("{path}: {at}"));
    }
    let bench = with_secrets(bench, &body);
    let text = if without.is_empty() { made.out } else { body.to_string() };
    let file = bench.file("template.json", &text);
    let line = format!("{path}{} --data {file}", targets(operation));
    let ran = bench.run(&line);
    if ran.code != 11 {
        return Some(ran);
    }
    let flags = ran.err.split_once(" confirms it").map(|(before, _)| before.rsplit("hint: ").next());
    let flags = flags.flatten().unwrap_or_else(|| panic!("{ran:?}")).replace(" with ", " ");
    Some(bench.run(&format!("{line} {flags}")))
}

#[test]
fn a_template_is_carried_out_as_it_stands_or_is_refused_for_what_it_is_about() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|operation| operation.command.effect > Effect::Read) {
            let path = operation.command.path;
            let Some(ran) = carried_out(platform, operation, &[]) else { continue };
            seen += 1;
            let told = |ran: &Ran| format!("{} {path}: {} {}", platform.name, ran.code, ran.err);
            match ABOUT_OTHERS.iter().find(|one| one.on == platform.name && one.path == path) {
                None if ran.code != 0 => wrong.push(told(&ran)),
                None => {}
                Some(one) if [0, 2].contains(&ran.code) || !ran.err.contains(one.said) => {
                    wrong.push(told(&ran));
                }
                Some(one) if !one.without.is_empty() => {
                    let ran = carried_out(platform, operation, one.without).unwrap();
                    if ran.code != 0 {
                        wrong.push(format!("without {:?}: {}", one.without, told(&ran)));
                    }
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(seen > 100, "{seen}");
}

#[test]
fn neither_schema_nor_template_offers_what_the_command_refuses() {
    for (platform, path, refused, kept) in [
        ("entrust", "users disable", "userId", "state"),
        ("hid", "users update", "id", "schemas"),
        ("u4ids", "clients update", "clientId", "flow"),
        ("secureauth", "users create", "domain", "userId"),
        ("protegrity", "users disable", "email", "enabled"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let rows = bench.run(&format!("schema {path} --columns member -o tsv")).exits(0).out;
        let offers = |name: &str| rows.lines().any(|line| line == name);
        assert!(!offers(refused) && offers(kept), "{platform} {path}: {rows}");
        let made = bench.run(&format!("{path} --data-template")).exits(0).json();
        assert!(made.get(refused).is_none(), "{platform} {path}: {made}");
    }
    let bench = Bench::on("sandbox/protegrity");
    let document = bench.run("schema users disable -o json").exits(0).json();
    assert_eq!(document["properties"]["enabled"]["const"], false);
    assert_eq!(document["properties"]["email"], false);
}

#[test]
fn a_body_may_stand_on_the_command_line_and_a_secret_in_it_may_not() {
    let bench = Bench::on("sandbox/u4ids");
    let patch = |value: &str| {
        format!(r#"clients update web --patch '[{{"op":"replace","path":"/flow","value":"{value}"}}]' --yes"#)
    };
    bench.stops("u4ids", (&patch("Hybird"), ""), 2, "did you mean 'Hybrid'?");
    bench.run(&format!("{} --dry-run", patch("Hybrid"))).exits(0);
    bench.run(r#"clients update web --data ' {"clientName":"Web"}' --yes --dry-run"#).exits(0);
    bench.stops("u4ids", (r#"clients update web --data '{"clientName":'"#, ""), 2, "--data is invalid JSON");
    let bench = Bench::on("sandbox/protegrity");
    let create = |password: &str| {
        format!(r#"users create --dry-run --data '{{"username":"u1","password":{password}}}'"#)
    };
    let told = bench.run(&create(r#""Not-a-secret-1""#)).exits(2).says("has a secret on the command line");
    assert!(!told.err.contains("Not-a-secret-1"), "{told:?}");
    bench.run(&create(r#"{"env":"NEW_PASSWORD"}"#)).exits(0);
}

#[test]
fn a_list_is_taken_where_the_platform_takes_a_list() {
    let bench = Bench::on("sandbox/entrust");
    let groups = "users groups set ann.example --yes --dry-run --data";
    let asked = bench.run(&format!(r#"{groups} '["operations"]'"#)).exits(0);
    assert!(asked.out.contains("PUT") || asked.err.contains("PUT"), "{asked:?}");
    for (line, said) in [
        (format!("{groups} '[7]'"), "expected a text"),
        (format!("{groups} '7'"), "cannot be read"),
        ("users create --data '[]'".to_owned(), "--data takes a JSON object"),
        ("users groups add ann.example --data '[\"x\"]'".to_owned(), "does not change"),
    ] {
        bench.stops("entrust", (&line, ""), 2, said);
    }
    let locations =
        r#"users locations set-expected ann.example --yes --dry-run --data '[{"city":"BREMEN"}]'"#;
    bench.run(locations).exits(0);
    let rows = bench.run("schema users groups set -o tsv").exits(0).out;
    assert!(rows.contains("string") && rows.contains("--group"), "{rows}");
}

#[test]
fn what_only_a_sentence_of_the_documents_says_is_checked_too() {
    let bench = Bench::on("sandbox/entrust");
    for (line, said) in [
        ("settings fido update --set timeout=4000 --confirm sandbox/entrust", "5 to 300"),
        ("settings general update --set lockoutLifetime=-1 --confirm sandbox/entrust", "at least 0"),
        (
            "settings general update --set lockoutLifetime=99999999999999999999 --confirm sandbox/entrust",
            "out of bounds",
        ),
        ("account update --company '' --confirm sandbox/entrust", "1 to 100"),
    ] {
        bench.stops("entrust", (line, ""), 2, said);
    }
    bench.run("users update ann.example --locale '' --yes --dry-run").exits(0);
    bench.run(r#"users update ann.example --data '{"locale":""}' --yes --dry-run"#).exits(0);
    bench.stops("entrust", ("users update ann.example --locale xx --yes", ""), 2, "--locale");
}

#[test]
fn names_as_they_are_printed_can_be_typed() {
    let bench = Bench::on("sandbox/protegrity");
    for name in ["policy.digits", "digits"] {
        bench
            .run(&format!(
                "settings password-policy update --set {name}=2 --confirm sandbox/protegrity --dry-run"
            ))
            .exits(0);
    }
    let bench = Bench::on("sandbox/hid");
    let attributes = "users update jsmith --set 'urn:hid:scim:api:idp:2.0:UserAttribute.attributes=:7'";
    bench.stops("hid", (attributes, ""), 2, "expected a list");
    let line = "credentials set-status 11385 SUSPENDED --no-input";
    bench.run(line).exits(11).says("sets status to SUSPENDED");
}

#[test]
fn what_data_says_need_not_be_said_by_a_flag_or_a_target() {
    for (platform, line, body) in [
        (
            "entrust",
            "users organizations set ann.example --yes",
            r#"{"organizations":["407b7e46-265a-4a72-b969-58fd90f53cf4"]}"#,
        ),
        ("protegrity", "roles delete --yes", r#"{"name":"readonly_api"}"#),
        ("protegrity", "groups update --yes", r#"{"group_id":"developers","members":["maria.garcia"]}"#),
        ("secureauth", "users delete --yes", r#"{"user_id":"jdoe"}"#),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let ran = bench.feed(&format!("{line} --dry-run --data -"), body);
        assert_eq!(ran.code, 0, "{line}: {ran:?}");
    }
    Bench::on("sandbox/protegrity").run("roles delete --data '{}' --yes").exits(2).says("ROLE is missing");
}
