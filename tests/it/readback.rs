//! What was asked for is in what is read back, or the exit code says so; names that nobody knows are told or refused,
//! and a write that would drop what an answer left out does not happen.

use crate::bench::Bench;
use iamctl::platforms::{Flow, PLATFORMS};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn an_unknown_member_is_never_a_success_on_any_platform() {
    for platform in PLATFORMS {
        let edits = platform.operations().filter(|operation| matches!(operation.flow, Flow::Edit(_)));
        for operation in edits.filter(|operation| operation.command.verb() == "update") {
            let words = shlex::split(operation.examples[0]).unwrap();
            let front: Vec<&str> =
                words.iter().map(String::as_str).take_while(|word| !word.starts_with('-')).collect();
            let front = shlex::try_join(front).unwrap();
            let secret = if front.starts_with("entra ") { "--client-secret-stdin" } else { "" };
            let confirm = format!("--yes --confirm sandbox/{}", platform.name);
            for given in ["--set nosuchmember=1", "--data data.json"] {
                let bench = on(platform.name);
                let path = bench.file("data.json", r#"{"nosuchmember":"1"}"#);
                let given = given.replace("data.json", &path);
                let ran =
                    bench.feed(&format!("{front} {given} {secret} {confirm}"), "Str0ng-not-a-secret-1\n");
                assert!([2, 7].contains(&ran.code), "{} {front} {given}: {ran:?}", platform.name);
                assert!(ran.err.contains("nosuchmember"), "{} {front} {given}: {ran:?}", platform.name);
            }
        }
    }
}

#[test]
fn a_slip_in_a_name_is_told_with_the_name_that_was_meant() {
    for (platform, line, code, near) in [
        ("protegrity", "users update maria.garcia --set lastname=Lopez", 2, "did you mean 'lastName'?"),
        (
            "protegrity",
            "roles update readonly_api --add permision=web_admin",
            2,
            "did you mean 'permissions'?",
        ),
        (
            "protegrity",
            "settings password-policy update --set lenght=13 --confirm sandbox/protegrity",
            2,
            "'length'?",
        ),
        ("entrust", "webhooks update chat-ops --set enabeld=false", 2, "did you mean 'enabled'?"),
    ] {
        on(platform).run(line).exits(code).says(near);
    }
}

#[test]
fn what_cannot_change_is_refused_with_the_reason() {
    for (platform, line) in [
        ("protegrity", "groups update developers --set description=new"),
        ("protegrity", "users update maria.garcia --set emailVerified=true"),
        ("u4ids", "clients update web --set userName=me"),
    ] {
        let bench = on(platform);
        let before = bench.counters(platform).1;
        bench.run(line).exits(2).says("cannot be changed").says("--force-member");
        assert_eq!(bench.counters(platform).1, before, "{line}");
    }
}

#[test]
fn a_forced_member_is_sent_and_still_read_back() {
    let bench = on("protegrity");
    let line = "users update maria.garcia --set nickname=m --force-member nickname";
    let plan = bench.run(&format!("{line} --dry-run -o json")).exits(0).json();
    assert_eq!(plan["dry_run"]["body"]["nickname"], "m");
    let ran = bench.run(line);
    assert!(ran.code == 7 && ran.err.contains("nickname"), "{ran:?}");
}

#[test]
fn a_policy_is_given_with_or_without_its_wrapper() {
    let bench = on("protegrity");
    let line = "settings password-policy update --confirm sandbox/protegrity --data -";
    let length =
        || bench.run("settings password-policy get -o json").exits(0).json()["policy"]["length"].clone();
    bench.feed(line, r#"{"length":13}"#).exits(0);
    assert_eq!(length(), 13);
    bench.feed(line, r#"{"policy":{"length":14}}"#).exits(0);
    assert_eq!(length(), 14);
    bench.feed(line, r#"{"policy":{"length":15},"digits":3}"#).exits(2).says("beside 'policy'");
}

#[test]
fn a_provider_takes_its_own_output_with_a_change_in_it() {
    let bench = on("protegrity");
    let get = "saml providers get azure-ad-saml -o json";
    let mut shown = bench.run(get).exits(0).json();
    let turned = if shown["config"]["forceAuthn"] == "true" { "false" } else { "true" };
    shown["config"]["forceAuthn"] = turned.into();
    bench.feed("saml providers update azure-ad-saml --data -", &shown.to_string()).exits(0);
    assert_eq!(bench.run(get).exits(0).json()["config"]["forceAuthn"], turned);
    shown["config"]["syncMode"] = "FORCE".into();
    let ran = bench.feed("saml providers update azure-ad-saml --data -", &shown.to_string());
    assert!([2, 7].contains(&ran.code), "{ran:?}");
}

#[test]
fn what_is_read_is_taken_back_and_changes_nothing() {
    for (platform, get, update) in [
        ("protegrity", "users get maria.garcia", "users update maria.garcia"),
        ("protegrity", "groups get developers", "groups update developers"),
        ("u4ids", "clients get web", "clients update web"),
        ("hid", "users get jdoe", "users update jdoe"),
        ("hid", "groups get UG_STAFF", "groups update UG_STAFF"),
        ("entrust", "webhooks get chat-ops", "webhooks update chat-ops"),
    ] {
        let bench = on(platform);
        let shown = bench.run(&format!("{get} -o json")).exits(0).out;
        let ran = bench.feed(&format!("{update} --data - -o json"), &shown);
        assert_eq!(
            (ran.code, ran.out.contains("\"changed\": false") || ran.out.contains("\"changed\":false")),
            (0, true),
            "{update}: {ran:?}"
        );
    }
}

#[test]
fn another_object_in_the_data_is_refused() {
    let bench = on("protegrity");
    let other = bench.run("users get viewer -o json").exits(0).json()["id"].clone();
    let data = format!(r#"{{"id":{other},"email":"x@example.test"}}"#);
    bench.feed("users update maria.garcia --data -", &data).exits(2).says("says which user is meant");
}

#[test]
fn the_members_of_a_group_are_carried() {
    let bench = on("hid");
    let plan = bench.run("groups update UG_STAFF --name Everyone --dry-run -o json").exits(0).json();
    let members = bench.run("groups get UG_STAFF -o json").exits(0).json()["members"].clone();
    let sent = plan["dry_run"]["body"]["members"].as_array().map_or(0, Vec::len);
    assert_eq!(sent, members.as_array().map_or(0, Vec::len), "{plan}");
}

#[test]
fn what_is_empty_already_is_no_change() {
    let bench = on("u4ids");
    for line in
        ["clients update old-portal --set redirectUris=:[]", "clients update old-portal --unset claims"]
    {
        bench.run("clients update old-portal --unset redirectUris --yes").exits(0);
        let before = bench.counters("u4ids").1;
        let ran = bench.run(&format!("{line} -o json")).exits(0);
        assert!(ran.out.contains("false"), "{ran:?}");
        assert_eq!(bench.counters("u4ids").1, before, "{line}");
    }
}
