//! Names of things behind TAB: left by lists that were run, never asked for.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, still};
use iamctl::cli::complete::VARIABLE;
use serde_json::json;
use std::path::PathBuf;

/// A profile `p` of a sandbox with so many people.
fn place(users: usize) -> (Served, Bench) {
    let served = Served::plain(users, still());
    let bench = Bench::on("p").by(still());
    let url = served.url("protegrity");
    bench
        .run(&format!("profiles add p --platform protegrity --url {url} --username admin --store file"))
        .exits(0);
    bench.feed("auth login --secret-stdin", PASSWORD).exits(0);
    (served, bench)
}

fn file(bench: &Bench) -> PathBuf {
    bench.path("state/names/p.json")
}

/// The candidates for the last word of a line, as fish gets them.
fn candidates(bench: &Bench, line: &str) -> Vec<String> {
    let tab = Bench::new().within(bench).with(VARIABLE, "fish");
    let ran = tab.run(&format!("-- iamctl {line}")).exits(0);
    assert_eq!(ran.err, "");
    let words = ran.out.lines().map(|line| line.split('\t').next().unwrap());
    // Flags may stand there too.
    words.filter(|word| !word.starts_with('-')).map(str::to_owned).collect()
}

#[test]
fn what_a_list_has_shown_is_offered_and_nothing_is_asked_for() {
    let (served, bench) = place(5);
    assert!(candidates(&bench, "users get ''").is_empty());
    let rows = bench.run("users list -o json").exits(0).json();
    let mut names: Vec<&str> =
        rows.as_array().unwrap().iter().map(|row| row["username"].as_str().unwrap()).collect();
    let before = served.totals("protegrity");
    let mut found = candidates(&bench, "users get ''");
    names.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, names);
    for line in
        ["users get adm", "users edit adm", "users delete x adm", "groups members add staff --user adm"]
    {
        assert!(candidates(&bench, line).contains(&"admin".to_owned()), "{line}");
    }
    // Of other kinds nothing is known yet, and other profiles have names of their own.
    assert!(candidates(&bench, "groups get ''").is_empty());
    assert!(candidates(&bench, "users get -p sandbox/protegrity ''").is_empty());
    assert_eq!(served.totals("protegrity"), before);
    bench.run("groups list -o none").exits(0);
    assert!(!candidates(&bench, "groups get ''").is_empty());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(file(&bench)).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_part_of_a_list_adds_names_and_a_whole_one_takes_their_place() {
    let (_served, bench) = place(5);
    bench.run("users list -o none").exits(0);
    let all = candidates(&bench, "users get ''").len();
    bench.run("users list --limit 1 -o none").exits(0);
    assert_eq!(candidates(&bench, "users get ''").len(), all);
    let gone = candidates(&bench, "users get m").first().unwrap().clone();
    bench.run(&format!("users delete {gone} --yes -o none")).exits(0);
    bench.run("users list -o none").exits(0);
    assert!(!candidates(&bench, "users get ''").contains(&gone));
}

#[test]
fn a_long_list_leaves_its_first_names_only() {
    let (_served, bench) = place(2_500);
    bench.run("users list -o none").exits(0);
    assert_eq!(candidates(&bench, "users get ''").len(), 2_000);
}

#[test]
fn the_profile_tells_of_its_names_and_takes_them_with_it() {
    let (_served, bench) = place(5);
    assert!(bench.run("profiles show p -o json").exits(0).json().get("names").is_none());
    bench.run("users list -o none").exits(0);
    let shown = bench.run("profiles show p -o json").exits(0).json();
    assert!(shown["names"]["user"].as_u64().unwrap() > 1, "{shown}");
    assert_eq!(shown["names_file"], file(&bench).display().to_string());
    bench.run("profiles rename p q").exits(0);
    assert!(!file(&bench).exists());
    bench.run("users list -p q -o none").exits(0);
    bench.run("profiles remove q --yes").exits(0);
    assert!(!bench.path("state/names/q.json").exists());
    assert!(candidates(&bench, "users get -p q ''").is_empty());
}

#[test]
fn a_setting_turns_them_off() {
    let (_served, bench) = place(5);
    bench.run("users list -o none").exits(0);
    bench.run("profiles set p completion_names=no").exits(0);
    assert!(candidates(&bench, "users get ''").is_empty());
    std::fs::remove_file(file(&bench)).unwrap();
    bench.run("users list -o none").exits(0);
    assert!(!file(&bench).exists());
    bench.run("profiles set p --unset completion_names").exits(0);
    let off = Bench::new().within(&bench).with("IAMCTL_COMPLETION_NAMES", "no").by(still());
    off.run("users list -o none").exits(0);
    assert!(!file(&bench).exists());
    bench.run("profiles set p completion_names=perhaps").exits(2);
}

#[test]
fn runs_without_a_profile_of_ones_own_leave_no_names() {
    let (served, _) = place(5);
    let bench = served.bench("protegrity").by(still());
    bench.run("users list -o none").exits(0);
    assert!(!bench.path("state/names").exists());
    let bench = Bench::on("sandbox/protegrity");
    bench.run("users list -o none").exits(0);
    assert!(!bench.path("state/names").exists());
}

#[test]
fn a_broken_a_foreign_and_a_hostile_file_complete_nothing_that_harms() {
    let (_served, bench) = place(5);
    for text in ["", "{", "[1]", "\u{0}", "{\"platform\":\"hid\",\"names\":{\"user\":[\"ann\"]}}"] {
        bench.file("state/names/p.json", text);
        assert!(candidates(&bench, "users get ''").is_empty(), "{text}");
    }
    let hostile = ["a\nb", "\u{1b}]0;x\u{7}", "a\tb", "-rf", "$(touch x)", "ann"];
    bench.file(
        "state/names/p.json",
        &json!({"platform": "protegrity", "names": {"user": hostile}}).to_string(),
    );
    assert_eq!(candidates(&bench, "users get ''"), ["$(touch x)", "ann"]);
    let bash = Bench::new().within(&bench).with(VARIABLE, "bash");
    let ran = bash.run("-- 'iamctl users get $'").exits(0);
    assert_eq!(ran.out, "\\$\\(touch\\ x\\)\n");
    // Others may write it: it may say anything.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(file(&bench), std::fs::Permissions::from_mode(0o666)).unwrap();
        assert!(candidates(&bench, "users get ''").is_empty());
    }
    // A list writes a sound one in its place.
    bench.run("users list -o none").exits(0);
    assert!(candidates(&bench, "users get ''").contains(&"admin".to_owned()));
}

#[test]
fn where_they_cannot_be_written_the_list_is_shown_all_the_same() {
    let (_served, bench) = place(5);
    // A file stands where their folder would be.
    bench.file("state/names", "");
    bench.run("users list -o none").exits(0);
    assert!(candidates(&bench, "users get ''").is_empty());
}
