//! One read on several profiles: which are chosen, what stands in a row, and that one which fails fails alone.

use crate::bench::{Bench, Ran};
use crate::served::{PASSWORD, Served, status, still};
use iamctl::clock::{Clock as _, ManualClock};
use iamctl::fault::Kind;
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

fn profile(name: &str, url: &str, more: &str) -> String {
    format!(
        "[profiles.{name}]\nplatform = \"protegrity\"\nurl = \"{url}\"\nusername = \"admin\"\nretries = 0\n\
         secrets.password = \"env:SECRET\"\n{more}\n"
    )
}

/// Profiles of the file on sandboxes that are served, of one secret.
fn bench(profiles: &[(&str, &str)]) -> Bench {
    let bench = Bench::new().with("SECRET", PASSWORD);
    let text: String = profiles.iter().map(|(name, url)| profile(name, url, "")).collect();
    bench.file("config/profiles.toml", &text);
    bench
}

/// An address of this machine at which nobody listens: no other test can be given it.
fn nobody() -> String {
    "http://127.0.0.1:1".to_owned()
}

/// The profiles of rows in JSON, as they come.
fn profiles(ran: &Ran) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for row in ran.json().as_array().unwrap() {
        let name = row["profile"].as_str().unwrap().to_owned();
        if found.last() != Some(&name) {
            found.push(name);
        }
    }
    found
}

#[test]
fn rows_of_several_profiles_stand_in_their_order_with_profile_platform_and_the_platforms_own_row() {
    let bench = Bench::new();
    let ran = bench.run("users list -p sandbox/hid,sandbox/protegrity,sandbox/hid -o json").exits(0);
    assert_eq!(profiles(&ran), ["sandbox/hid", "sandbox/protegrity"], "each once, in the order typed");
    let alone = bench.run("users list -p sandbox/hid -o json").exits(0).json();
    let first = &ran.json()[0];
    assert_eq!(first["row"], alone[0], "the platform's own row is whole");
    assert_eq!((&first["platform"], &first["username"]), (&"hid".into(), &alone[0]["userName"]));
    let count = |ran: Ran| ran.exits(0).json().as_array().unwrap().len();
    let each: usize = ["hid", "protegrity"]
        .iter()
        .map(|platform| count(bench.run(&format!("users list -p sandbox/{platform} -o json"))))
        .sum();
    assert_eq!(count(ran), each);
}

#[test]
fn every_format_shows_rows_of_several_profiles_by_common_columns() {
    let bench = Bench::new();
    let on = "-p sandbox/hid,sandbox/entrust";
    let csv = bench.run(&format!("users list {on} -o csv")).exits(0).out;
    assert!(csv.starts_with("profile,platform,id,username,"), "{csv}");
    assert!(!csv.lines().next().unwrap().contains("row"), "{csv}");
    let chosen = bench.run(&format!("users list {on} --columns username,status,profile -o csv")).exits(0).out;
    assert!(chosen.starts_with("username,status,profile\n"), "a column that one of them has: {chosen}");
    let table = bench.run(&format!("users list {on}")).exits(0).out;
    assert!(table.starts_with("PROFILE          PLATFORM  ID"), "{table}");
    let ids = bench.run(&format!("users list {on} -o ids")).exits(0).out;
    assert_eq!(ids.lines().count(), csv.lines().count() - 1);
    let by_jq = bench.run(&format!("users list {on} --jq '[.[].platform] | unique | join(\",\")'")).exits(0);
    assert_eq!(by_jq.out, "entrust,hid\n");
    let own =
        bench.run(&format!("users list {on} --columns profile,row -o ndjson --limit 1")).exits(0).json();
    assert!(own["row"]["userName"].is_string() && own["profile"] == "sandbox/hid", "{own}");
    let sorted = bench.run(&format!("users list {on} --sort-by -username --limit 3 -o json")).exits(0).json();
    let names: Vec<&str> =
        sorted.as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap()).collect();
    let mut order = names.clone();
    order.sort_by_key(|name| std::cmp::Reverse(name.to_lowercase()));
    assert_eq!((names.len(), &names), (3, &order), "the first rows of all in that order");
    let template =
        bench.run(&format!("users list {on} --limit 2 --template '{{{{ profile }}}} {{{{ id }}}}'"));
    assert_eq!(template.exits(0).out.lines().filter(|line| line.starts_with("sandbox/hid ")).count(), 2);
    bench.run(&format!("users list {on} --columns nope")).exits(2).says("profile, platform, id, username");
    bench.run(&format!("users list {on} --sort-by nope")).exits(2);
}

#[test]
fn a_limit_counts_rows_of_all_profiles_and_stops_the_network() {
    let served = Served::plain(300, still());
    let bench = bench(&[("a", &served.url("protegrity")), ("b", &served.url("protegrity"))]);
    let ran = bench.run("users list -p a,b --limit 7 --page-size 5 -o json").exits(0);
    assert_eq!(ran.json().as_array().unwrap().len(), 7);
    let (requests, _) = served.totals("protegrity");
    assert!(requests <= 12, "two sign-ins and a few pages, not 120: {requests}");
}

#[test]
fn each_profile_signs_in_once_also_two_on_one_address() {
    let served = Served::plain(40, still());
    let bench = bench(&[("a", &served.url("protegrity")), ("b", &served.url("protegrity"))]);
    served.count("/login");
    let ran = bench.run("users list --all-profiles --page-size 10 -o json").exits(0);
    assert_eq!(profiles(&ran), ["a", "b"]);
    assert_eq!(served.counted("/login"), 2, "{ran:?}");
    let ids: BTreeSet<String> =
        ran.json().as_array().unwrap().iter().map(|row| row["id"].to_string()).collect();
    assert_eq!(ids.len() * 2, ran.json().as_array().unwrap().len(), "both have shown all");
}

#[test]
fn a_profile_that_is_down_locked_out_or_has_a_wrong_secret_fails_alone() {
    let served = Served::plain(10, still());
    let url = served.url("protegrity");
    let bench = bench(&[("good", &url), ("down", &nobody())]).with("WRONG", "not-a-secret-wrong");
    let text = std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap()
        + &profile("wrong", &url, "").replace("env:SECRET", "env:WRONG")
        + &profile("unset", &url, "").replace("env:SECRET", "env:NOT_SET");
    bench.file("config/profiles.toml", &text);
    let ran = bench.run("users list --all-profiles -o csv --columns profile,username").exits(9);
    assert!(ran.out.lines().skip(1).all(|line| line.starts_with("good,")), "{ran:?}");
    assert!(ran.out.lines().count() > 5, "the rows of the one that works are whole: {ran:?}");
    let ran = ran.says("3 of 4 profiles failed: down, wrong, unset");
    for said in ["iamctl: down: ", "iamctl: wrong: ", "NOT_SET"] {
        assert!(ran.err.contains(said), "{said}: {ran:?}");
    }
    assert!(!ran.err.contains("not-a-secret"), "{ran:?}");
    let ran = bench.run("users list -p good,down -o json").exits(9);
    let error: Value = serde_json::from_str(&ran.err).unwrap();
    let failed = &error["error"]["failed"];
    assert_eq!((&failed[0]["key"], &failed[0]["code"]), (&"down".into(), &"unreachable".into()), "{error}");
    // What all of them fail by alike is what the run ends with.
    bench.run("users list -p down,down").exits(8);
    bench.run("users list -p wrong,down").exits(9);
}

#[test]
fn a_profile_that_may_not_read_or_stops_in_the_middle_fails_alone() {
    let (first, second) = (Served::plain(40, still()), Served::plain(40, still()));
    let bench = bench(&[("a", &first.url("protegrity")), ("b", &second.url("protegrity"))]);
    first.break_it(status(403, None), "/users", 0, None);
    let ran = bench.run("users list -p a,b -o json").exits(9);
    assert_eq!(profiles(&ran), ["b"]);
    // The rows so far are good; that they are not all is told.
    let first = Served::plain(40, still());
    let text = profile("a", &first.url("protegrity"), "") + &profile("b", &second.url("protegrity"), "");
    bench.file("config/profiles.toml", &text);
    first.break_it(FaultKind::Html, "/users", 1, None);
    let ran = bench.run("users list -p a,b --page-size 10 -o csv --columns profile").exits(9).says("a: ");
    let count = |name: &str| ran.out.lines().filter(|line| *line == name).count();
    assert_eq!(count("a"), 10, "{ran:?}");
    assert!(count("b") >= 40, "{ran:?}");
}

#[test]
fn a_platform_without_the_command_is_told_once_and_fails_only_where_it_was_named() {
    let bench = Bench::new();
    let ran = bench.run("users list -p 'sandbox/[' ").exits(3);
    assert!(ran.out.is_empty());
    let ran = bench.run("roles list -p 'sandbox/?nit4*,sandbox/u*,sandbox/hid' -o json");
    assert_eq!(ran.code, 3, "a pattern that means nothing: {ran:?}");
    let ran = bench.run("roles list -p 'sandbox/u*,sandbox/hid' -o json").exits(0);
    assert_eq!(profiles(&ran), ["sandbox/hid"]);
    assert_eq!(ran.err.matches("left out").count(), 1, "{ran:?}");
    let ran = ran.says("sandbox/u4ids");
    assert!(!ran.err.contains("failed"));
    bench
        .run("roles list -p sandbox/u4ids,sandbox/hid")
        .exits(9)
        .says("1 of 2 profiles failed: sandbox/u4ids");
    bench.run("users list -p 'sandbox/u4ids*'").exits(13).says("it is there on:");
}

#[test]
fn what_is_wrong_with_the_line_is_refused_before_anything_is_sent() {
    let bench = Bench::new();
    let on = "-p sandbox/hid,sandbox/protegrity";
    for (line, code, said) in [
        ("users list -p nobody,sandbox/hid", 3, "there is no profile \"nobody\""),
        ("users list -p 'prod-*'", 3, "no profile is called like"),
        ("users list -p sandbox/hid,", 2, "empty name"),
        ("users list --all-profiles", 3, "iamctl profiles add"),
        ("users list --all-profiles -p sandbox/hid", 2, "exclude each other"),
        ("users list -p sandbox/hid,sandbox/entrust --url https://a.test", 2, "--url gives one address"),
        (&format!("users list {on} --username x"), 13, "nothing was sent, to no profile"),
        (&format!("users disable ann {on} --yes"), 2, "this acts on one profile"),
        (&format!("users edit ann {on}"), 2, "this acts on one profile"),
        (&format!("users create --username x {on}"), 2, "this acts on one profile"),
        (&format!("api get /users {on}"), 2, "this acts on one profile"),
        (&format!("users list {on} --watch -o ndjson"), 2, "--watch reads one profile"),
        (&format!("users list {on} --print-curl"), 2, "--print-curl"),
        ("audits follow -p sandbox/hid,sandbox/entrust", 2, "this acts on one profile"),
        ("users list --dry-run -p sandbox/hid,sandbox/entrust", 2, "--dry-run"),
    ] {
        bench.run(line).exits(code).says(said);
    }
    for platform in ["hid", "protegrity", "entrust"] {
        assert_eq!(bench.counters(platform).0, 0, "{platform} was asked");
    }
}

#[test]
fn a_profile_whose_name_looks_like_a_list_or_a_pattern_is_that_one() {
    let served = Served::plain(5, still());
    let bench = bench(&[("\"a,b\"", &served.url("protegrity")), ("\"p*\"", &served.url("protegrity"))]);
    for name in ["a,b", "p*"] {
        let rows = bench.run(&format!("users list -p '{name}' -o json --limit 1")).exits(0).json();
        assert!(rows[0]["profile"].is_null(), "one profile shows its own rows: {rows}");
    }
    bench.run("users list -p 'a*,p*' --limit 1").exits(0);
}

#[test]
fn several_profiles_may_come_from_the_environment_and_be_narrowed_down_to_a_platform() {
    let bench = Bench::on("sandbox/*");
    let ran = bench.run("users list --platform hid -o json").exits(0);
    assert_eq!(profiles(&ran), ["sandbox/hid"]);
    let all = bench.run("users list --platform hid -p 'sandbox/*,sandbox/*-*' -o json").exits(0);
    assert_eq!(profiles(&all), ["sandbox/hid", "sandbox/hid-reader"]);
    bench.run("users list -p sandbox/hid -o csv --columns id --limit 1").exits(0);
    bench.run("users lock x --yes").exits(2).says("this acts on one profile");
}

#[test]
fn several_names_are_read_from_several_profiles_and_what_is_missing_is_told_by_both() {
    let bench = Bench::new();
    let ran = bench.run(
        "users get jdoe maria.garcia -p sandbox/hid,sandbox/protegrity -o csv --columns profile,username",
    );
    let ran = ran
        .exits(9)
        .says("1 of 4 reads failed: sandbox/protegrity: jdoe")
        .says("sandbox/protegrity: there is no user 'jdoe'");
    assert!(
        ran.out.contains("sandbox/hid,jdoe\n") && ran.out.contains("sandbox/protegrity,maria.garcia\n"),
        "{ran:?}"
    );
    let one = bench
        .run("users get maria.garcia -p sandbox/protegrity,sandbox/protegrity-viewer -o json")
        .exits(0)
        .json();
    assert_eq!(one.as_array().unwrap().len(), 2, "{one}");
}

#[test]
fn secrets_in_rows_of_several_profiles_are_hidden_everywhere() {
    let bench = Bench::new();
    for format in ["json", "ndjson", "yaml", "csv", "table"] {
        let ran = bench.run(&format!("clients export -p sandbox/u4ids,sandbox/u4ids -o {format}"));
        assert!(!ran.out.contains("not-a-secret"), "{format}: {ran:?}");
    }
}

#[test]
fn who_one_is_is_told_of_each_profile_and_so_is_where_its_secrets_are() {
    let bench = Bench::new();
    let rows = bench.run("whoami -p sandbox/hid,sandbox/entrust -o json").exits(0).json();
    assert_eq!((&rows[0]["platform"], &rows[1]["platform"]), (&"hid".into(), &"entrust".into()));
    let ran = bench.run("whoami -p sandbox/hid,sandbox/protegrity-noaccess -o json").exits(9);
    assert_eq!(profiles(&ran), ["sandbox/hid"]);
    let ran = bench.run("auth status -p 'sandbox/hid,sandbox/hid-*' -o json").exits(0);
    assert_eq!(profiles(&ran), ["sandbox/hid", "sandbox/hid-reader"]);
    let rows = bench.run("doctor -p sandbox/hid,sandbox/entrust -o json").exits(0).json();
    let told: BTreeSet<&str> =
        rows.as_array().unwrap().iter().filter_map(|row| row["profile"].as_str()).collect();
    assert_eq!(told, ["sandbox/entrust", "sandbox/hid"].into());
}

#[test]
fn a_signal_ends_the_reads_on_all_profiles() {
    let clock = Arc::new(ManualClock::at(iamctl::clock::SystemClock.now()));
    let served = Served::plain(10, clock.clone());
    served.break_it(status(503, Some(30)), "/users", 0, None);
    let text = profile("a", &served.url("protegrity"), "").replace("retries = 0", "retries = 4")
        + &profile("b", &served.url("protegrity"), "").replace("retries = 0", "retries = 4");
    let bench = Bench::new().with("SECRET", PASSWORD).until(&clock, 45, Kind::Interrupted);
    bench.file("config/profiles.toml", &text);
    bench.run("users list -p a,b -o json").exits(130);
}
