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
