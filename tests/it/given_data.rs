//! What is given as an object is read strictly: names that nobody knows, keys that stand twice, and members that would be
//! passed over are refused.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::platforms::PLATFORMS;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn a_name_that_a_create_does_not_know_is_refused_unless_it_is_forced() {
    for (platform, line, data, near) in [
        ("protegrity", "users create --username x", r#"{"firstname":"A"}"#, "did you mean 'firstName'?"),
        ("u4ids", "clients create --client-id x --name X", r#"{"redirectUri":["a"]}"#, "'redirectUris'?"),
        ("entrust", "users create --username x", r#"{"frstName":"A"}"#, "'firstName'?"),
    ] {
        let bench = on(platform);
        let writes = bench.counters(platform).1;
        bench.feed(&format!("{line} --data -"), data).exits(2).says("knows no member").says(near);
        assert_eq!(bench.counters(platform).1, writes, "{line}");
        let name = data.split('"').nth(1).unwrap();
        let plan =
            bench.feed(&format!("{line} --data - --force-member {name} --dry-run -o json"), data).exits(0);
        assert!(plan.out.contains(name), "{plan:?}");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_wherever_json_is_given() {
    let twice = r#"{"email":"a@example.test","email":"b@example.test"}"#;
    let bench = on("protegrity");
    for line in [
        "users create --username x --data -",
        "users update maria.garcia --data -",
        "api POST /users --input -",
    ] {
        bench.feed(line, twice).exits(2).says("stands twice");
    }
    bench.feed("users create --username x --data -", "email: a\nemail: b\n").exits(2).says("email");
    bench.run(&format!("api POST /users -F 'x={twice}'")).exits(2).says("stands twice");
    bench.run(&format!("users update maria.garcia --set 'roles=:{twice}'")).exits(2).says("stands twice");
    let file = bench.file("twice.json", twice);
    for flag in ["--patch", "--replace"] {
        on("u4ids").run(&format!("clients update web {flag} {file} --yes")).exits(2).says("stands twice");
    }
    on("u4ids").run(&format!("clients replace web {file} --yes")).exits(2).says("stands twice");
    on("hid").run(&format!("credentials replace {file} --yes")).exits(2).says("stands twice");
    on("secureauth").run(&format!("users update jdoe --kba-file {file}")).exits(2).says("stands twice");
}

#[test]
fn a_member_in_two_spellings_and_another_target_are_refused() {
    let bench = on("protegrity");
    let both = r#"{"deletemembers":true,"deleteMembers":false}"#;
    bench
        .feed("groups delete framework --yes --data -", both)
        .exits(2)
        .says("deletemembers")
        .says("may mean one member");
    bench
        .feed("roles delete readonly_api --yes --data -", r#"{"name":"auditor"}"#)
        .exits(2)
        .says("says which role");
    assert_eq!(bench.counters("protegrity").1, 0);
}

#[test]
fn data_is_sent_or_refused_and_never_passed_over() {
    let mut failures = Vec::new();
    for platform in PLATFORMS {
        let writes = platform.operations().filter(|row| row.command.effect != Effect::Read);
        for operation in writes.filter(|row| !row.command.path.starts_with("auth ")) {
            let bench = on(platform.name);
            let file = bench.file("object.json", r#"{"nosuchmember":"nosuchvalue"}"#);
            let line = format!("{} --data {file} --dry-run -o json", operation.examples[0]);
            let ran = bench.feed(&line, INPUT);
            let sent = ran.code == 0 && ran.out.contains("nosuchvalue");
            if !sent && ![2, 13].contains(&ran.code) {
                failures.push(format!("{} {line}: {ran:?}", platform.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn properties_of_the_line_stand_beside_those_of_the_file() {
    let bench = on("secureauth");
    let file = bench.file("t.json", r#"{"properties":{"auxId1":"HQ","phone1":"1"}}"#);
    let line = format!("users update jsmith --data {file} --property phone1=5 --dry-run -o json");
    let plan = bench.run(&line).exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["properties"], serde_json::json!({"auxId1": "HQ", "phone1": "5"}));
}

#[test]
fn what_an_edit_is_given_holds_what_must_be_there_and_no_null() {
    let missing = "required, and not given";
    for (platform, line, said) in [
        ("entrust", r#"webhooks update chat-ops --data '{"events":[{}]}' --yes"#, missing),
        ("entrust", "webhooks update chat-ops --set 'events=:[{}]' --yes", missing),
        ("entrust", r#"webhooks update chat-ops --data '{"events":[{"type":null}]}' --yes"#, "events.0.type"),
        (
            "entrust",
            r#"rules flows update 'Password and code' --data '{"loginFlows":[{"loginFlowType":"USER_LOGIN"}]}' --yes"#,
            missing,
        ),
        (
            "entrust",
            r#"oidc providers update 'Campus sign-in' --data '{"userAttributeMappings":[{"userAttribute":{"name":"x"}}]}' --yes"#,
            missing,
        ),
        ("entrust", "settings general update --set lockoutCount=:null --confirm sandbox/entrust", "not null"),
        (
            "entrust",
            r#"settings fido update --data '{"timeout":null}' --confirm sandbox/entrust"#,
            "not null",
        ),
        ("entrust", r#"user-attributes update department --data '{"name":null}' --yes"#, "not null"),
        ("entrust", r#"groups update developers --data '{"name":null}' --yes"#, "not null"),
        ("entrust", r#"users update ann.example --data '{"emailVerification":null}' --yes"#, "not null"),
        ("protegrity", "users update maria.garcia --set enabled=:null --yes", "not null"),
        ("protegrity", r#"users update maria.garcia --data '{"roles":[null]}' --yes"#, "not null"),
        ("protegrity", r#"groups update developers --data '{"members":null}' --yes"#, "not null"),
        (
            "protegrity",
            "settings password-policy update --set digits=:null --confirm sandbox/protegrity",
            "not null",
        ),
        ("hid", "users update jdoe --set active=:null --yes", "not null"),
        ("hid", "users update jdoe --set 'emails[0].value=q'", "emails.0.value names the element"),
        (
            "protegrity",
            "users create --username u1 --identity 'AWS-IDP:userId=a,userName=b,userName=c'",
            "gives a part twice",
        ),
    ] {
        let bench = on(platform);
        let writes = bench.counters(platform).1;
        bench.run(line).exits(2).says(said);
        assert_eq!(bench.counters(platform).1, writes, "{line}");
    }
    let bench = on("entrust");
    let rows = bench.file("rows.ndjson", r#"{"webhook":"chat-ops","events":[{}]}"#);
    let ran = bench.run(&format!("webhooks update --each {rows} --yes")).exits(9);
    assert!(ran.out.contains(missing), "{ran:?}");
}

#[test]
fn what_was_read_is_no_fault_of_what_is_given() {
    for (platform, get, update) in [
        ("entrust", "webhooks get chat-ops", "webhooks update chat-ops"),
        ("entrust", "users get ann.example", "users update ann.example"),
        ("protegrity", "users get maria.garcia", "users update maria.garcia"),
        ("hid", "users get jdoe", "users update jdoe"),
    ] {
        let bench = on(platform);
        let read = bench.run(&format!("{get} -o json")).exits(0).out;
        bench.feed(&format!("{update} --data - --yes"), &read).exits(0).says("nothing to change");
    }
    on("hid").run("users update jdoe --unset title --yes").exits(0);
}
