//! What looks like success and is none: edits that no write carries, lists that are replaced unseen, answers that say
//! another thing than was sent, and writes that only a look proves.

use crate::bench::{Bench, Ran};
use crate::served::{Served, still};
use crate::wire::Wire;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn a_key_of_a_pair_is_the_documented_one_and_is_said_once() {
    for (platform, line, said) in [
        ("protegrity", "users create --username u --identity A:userName=c", "only userId"),
        ("protegrity", "users update maria.garcia --identity A:userid=c", "only userId"),
        ("protegrity", "users create --username u --identity A=1 --identity A=2", "says twice"),
        ("protegrity", "users create --username u --identity A=1 --identity A:userId=2", "says twice"),
        ("secureauth", "users update jdoe --property phone2=1 --property phone2=2", "says twice"),
        ("hid", "users update jsmith --property A=1 --property A=2", "says twice"),
        ("entrust", "users update ann.example --property department=1 --property department=2", "says twice"),
    ] {
        on(platform).run(&format!("{line} --dry-run")).exits(2).says(said);
    }
    let bench = on("protegrity");
    let text = r#"{"username":"u","identityProviders":{"A":"a:b"}}"#;
    bench.feed("users create --dry-run --data -", text).exits(2).says("identityProviders.A");
}

#[test]
fn what_the_platform_sets_is_refused_by_patch_and_whole_object_alike() {
    let bench = on("u4ids");
    let patch =
        |line: &str, patch: Value| bench.feed(&format!("{line} --patch - --dry-run"), &patch.to_string());
    for (line, path, value) in [
        ("clients update web", "/clientSecrets/0/value", json!("not-a-secret-1")),
        ("clients update web", "/clientSecrets/0/type", json!("Other")),
        ("clients update web", "/userName", json!("somebody")),
        ("scopes update api", "/scopeSecrets/0/value", json!("not-a-secret-1")),
    ] {
        let ran = patch(line, json!([{"op": "replace", "path": path, "value": value}])).exits(2);
        assert!(ran.err.contains("the platform sets it"), "{path}: {ran:?}");
    }
    let added = json!([{"op": "add", "path": "/clientSecrets/-", "value": {"description": "d", "value": "not-a-secret-1"}}]);
    patch("clients update web", added).exits(2).says("the platform sets it");
    patch("clients update web", json!([{"op": "remove", "path": "/clientSecrets/0"}])).exits(0);
    let read = bench.run("clients get web -o json").exits(0).out;
    bench.feed("clients replace web - --dry-run", &read).exits(0).says("nothing to change");
    let mut other: Value = serde_json::from_str(&read).unwrap();
    other["clientSecrets"][0]["value"] = json!("not-a-secret-1");
    for line in ["clients replace web -", "clients update web --replace -"] {
        bench.feed(&format!("{line} --dry-run"), &other.to_string()).exits(2).says("clientSecrets.0.value");
    }
}

#[test]
fn a_patch_by_hand_has_the_cautions_and_guards_of_any_edit() {
    let bench = on("u4ids");
    let flow = r#"[{"op":"replace","path":"/flow","value":"Hybrid"}]"#;
    bench.feed("clients update web --patch - --dry-run", flow).exits(0).says("calls flow fixed");
    bench.run("clients update web --set flow=Hybrid --dry-run").exits(0).says("calls flow fixed");
    let text = r#"[{"op":"replace","path":"/description","value":"x"}]"#;
    bench.feed("scopes update u4ids-admin --patch - --dry-run", text).exits(7).says("standard scope");
    let ran = bench.run("scopes update api --set isStandardScope=true --dry-run").exits(0);
    assert!(!ran.err.contains("is a standard scope"), "{ran:?}");
}

#[test]
fn only_a_text_with_figures_is_the_answer_to_a_purge_and_a_time_that_of_a_last_use() {
    for fault in ["wrong-type", "nonsense", "garbage"] {
        let bench = on("u4ids");
        bench.run("clients list").exits(0);
        bench.run(&format!("sandbox fault {fault} --calls writes --on u4ids")).exits(0);
        bench.run("audits purge --keep 10 --confirm sandbox/u4ids").exits(16).says("audits statistics");
    }
    for line in ["clients last-used web", "scopes last-used api", "audits statistics"] {
        let bench = on("u4ids");
        bench.run("clients list").exits(0);
        bench.run("sandbox fault wrong-type --path /api/ --on u4ids").exits(0);
        bench.run(line).exits(1);
    }
    let bench = on("u4ids");
    let body = r#"{"count":{"auditsToKeep":5}}"#;
    bench.feed("audits purge --confirm sandbox/u4ids --data -", body).exits(0).says("audits purged, 5 kept");
}

#[test]
fn a_list_that_would_be_replaced_is_read_and_asked_about_and_its_names_are_resolved() {
    let body = r#"{"groups":["Finance"]}"#;
    let line = "users update ann.example --data -";
    on("entrust").feed(&format!("{line} --no-input"), body).exits(11).says("removes 1 from groups");
    on("entrust")
        .run("users update ann.example --group Finance --no-input")
        .exits(11)
        .says("removes 1 from groups");
    let bench = on("entrust");
    bench.feed(&format!("{line} --yes"), body).exits(0);
    assert!(bench.run("users get ann.example -o json").exits(0).out.contains("Finance"));
}

#[test]
fn what_is_never_shown_is_not_missed_and_a_word_that_removes_a_member_does() {
    let body = r#"{"enabled":true,"createDefaultResourceRule":true}"#;
    on("entrust").feed("tenants identity-provider set 'Cedar Freight' --data -", body).exits(0);
    let bench = on("entrust");
    let body = r#"{"removeIPContext":true}"#;
    let ran = bench.feed("rules resources update 'Staff by day' --data - --no-input", body).exits(11);
    assert!(ran.err.contains("ipContext"), "{ran:?}");
    bench.feed("rules resources update 'Staff by day' --data - --yes", body).exits(0);
}

#[test]
fn a_lifespan_is_proven_by_a_new_token_and_an_import_by_the_list() {
    let line = "settings token-lifespan set --seconds 900 --confirm sandbox/protegrity";
    let bench = on("protegrity");
    bench.run("sandbox fault not-done --calls writes --on protegrity").exits(0);
    bench.run(line).exits(7).says("300 seconds");
    bench.run("entra users import docs/examples/entra-users.csv").exits(7).says("not there");
    let bench = on("protegrity");
    bench.run(line).exits(0).says("900 seconds");
    bench.run("entra users import docs/examples/entra-users.csv").exits(0);
}

/// The answer of a served sandbox to a request, with another body where one is made.
fn passed_on(target: &str, asked: &str, with: &dyn Fn(Value) -> Value) -> Vec<u8> {
    let mut stream = TcpStream::connect(target.trim_start_matches("http://")).unwrap();
    stream.write_all(asked.replacen("\r\n", "\r\nConnection: close\r\n", 1).as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let text = String::from_utf8(answer).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let body = serde_json::from_str(body).map_or_else(|_| body.to_owned(), |value| with(value).to_string());
    let is_length = |line: &&str| line.to_ascii_lowercase().starts_with("content-length");
    let head: Vec<&str> = head.lines().filter(|line| !is_length(line)).collect();
    format!("{}\r\nContent-Length: {}\r\n\r\n{body}", head.join("\r\n"), body.len()).into_bytes()
}

/// What a line comes to where one call is answered otherwise.
#[track_caller]
fn answered(
    platform: &str,
    call: &'static str,
    with: impl Fn(Value) -> Value + Send + Sync + 'static,
    line: &str,
) -> Ran {
    let served = Served::plain(20, still());
    let target = served.url(platform);
    let wire = Wire::raw(move |asked| {
        let is_it = asked.starts_with(call);
        passed_on(&target, asked, &|value| if is_it { with(value) } else { value })
    });
    served.bench(platform).with("IAMCTL_URL", &wire.url).run(line)
}

/// An object with another member.
fn with(name: &'static str, other: Value) -> impl Fn(Value) -> Value + Send + Sync {
    move |mut answer| {
        answer[name] = other.clone();
        answer
    }
}

#[test]
fn an_answer_that_shows_another_thing_is_told_and_not_shown() {
    let delete = "DELETE /pty/v1/auth/roles";
    let line = "roles delete readonly_api --yes";
    let ran = answered("protegrity", delete, with("role_name", json!("r2")), line);
    assert!(ran.err.contains("r2") && !ran.out.contains("r2"), "{ran:?}");
    for (name, other) in [("clientId", "another"), ("clientName", "Old name")] {
        let line = "clients update web --name 'New name'";
        let ran = answered("u4ids", "PATCH ", with(name, json!(other)), line).exits(0);
        assert!(ran.err.contains("warning") && !ran.out.contains(other), "{name}: {ran:?}");
    }
    let line = "clients secrets update web 2 --description New";
    let ran = answered("u4ids", "PATCH ", with("description", json!("Old")), line).exits(0);
    assert!(ran.err.contains("another state") && !ran.out.contains("Old"), "{ran:?}");
    let line = "clients secrets add web --expires 30d";
    answered("u4ids", "POST /api/v3/clients/web/secrets", with("expiration", Value::Null), line)
        .says("another expiration");
    let line = "groups create --name g77";
    answered("protegrity", "POST /pty/v1/auth/groups", with("group_id", Value::Null), line).exits(16);
}

#[test]
fn a_row_whose_answer_shows_another_value_is_looked_at() {
    let rows = "client-id,name,flow\nc77,C,Hybrid\n";
    let served = Served::plain(20, still());
    let target = served.url("u4ids");
    let wire = Wire::raw(move |asked| {
        let asked = asked.replace("\"flow\":\"Hybrid\"", "\"flow\":\"Custom\"");
        passed_on(&target, &asked, &|value| value)
    });
    let bench = served.bench("u4ids").with("IAMCTL_URL", &wire.url);
    let file = bench.file("rows.csv", rows);
    let ran = bench.run(&format!("clients create --each {file}"));
    assert!(ran.code != 0 && ran.out.contains("flow"), "{ran:?}");
}
