//! One half of a surrogate pair in what a platform sends, as in `"Maria \ud83e"`: JSON can say it, and no text can hold it.

use crate::bench::Bench;
use crate::wire::{Wire, reply};
use std::sync::atomic::{AtomicBool, Ordering};

const ID: &str = "00000000-0000-0000-0000-000000000001";

/// A user whose last name ends in half of a pair.
fn user(first: &str) -> String {
    format!(
        r#"{{"id":"{ID}","username":"maria","firstName":"{first}","lastName":"Maria \uD83e","enabled":true,"roles":["a"],"groups":[]}}"#
    )
}

#[test]
fn half_of_a_pair_ends_no_list_is_named_once_and_goes_out_in_json_as_it_came() {
    let wire = Wire::json(format!("[{},{}]", user("A"), user("B").replace("0001", "0002")));
    let bench = wire.bench();
    for (line, shown) in [
        ("users list -o json", r#""lastName":"Maria \uD83e""#),
        ("users list -o ndjson", r#""lastName":"Maria \uD83e""#),
        ("users list -o json --columns id,last-name", r#""Maria \uD83e""#),
        ("users list -o csv", "Maria \u{fffd},"),
        ("users list -o yaml", "Maria \u{fffd}"),
        ("users list", "Maria \u{fffd}  "),
        ("users list --jq .[0].lastName", "Maria \u{fffd}\n"),
        ("users list --jq '.[0] | {lastName}'", r#"{"lastName":"Maria \uD83e"}"#),
        ("api GET /pty/v1/auth/users", r#""lastName":"Maria \uD83e""#),
    ] {
        let ran = bench.run(line).exits(0);
        assert!(ran.out.contains(shown), "{line}: {ran:?}");
        let told = format!("warning: '{ID}': lastName holds one half of a character");
        assert_eq!(ran.err.matches("half").count(), 1, "{line}: {ran:?}");
        assert!(ran.err.contains(&told), "{line}: {ran:?}");
    }
}

#[test]
fn an_edit_of_another_member_sends_half_of_a_pair_back_as_it_was_read() {
    let written = AtomicBool::new(false);
    let wire = Wire::signed_in(move |asked| {
        if asked.starts_with("PUT ") {
            written.store(true, Ordering::SeqCst);
            return reply(200, "", &format!(r#"{{"status":"updated","userId":"{ID}"}}"#));
        }
        reply(200, "", &user(if written.load(Ordering::SeqCst) { "New" } else { "Old" }))
    });
    let bench = wire.bench();
    let shown = bench.run(&format!("users get {ID} -o json")).exits(0).out;
    assert!(shown.contains(r"Maria \uD83e"), "{shown}");
    let shown_as_yaml = bench.run(&format!("users get {ID} -o yaml")).exits(0).out;
    for (name, text) in [("u.json", &shown), ("u.yaml", &shown_as_yaml)] {
        let file = bench.file(name, text);
        bench.run(&format!("users update {ID} --data {file}")).exits(0).says("nothing to change");
    }
    let ran = bench.run(&format!("users update {ID} --first-name New --dry-run")).exits(0);
    assert!(ran.out.contains(r"Maria \uD83e"), "{ran:?}");
    let ran = bench.run(&format!("users update {ID} --first-name New")).exits(0);
    assert_eq!(ran.err.matches("half").count(), 1, "{ran:?}");
    let sent = wire.asked().into_iter().find(|asked| asked.starts_with("PUT ")).unwrap();
    assert!(sent.contains(r#""lastName":"Maria \uD83e""#) && sent.contains(r#""firstName":"New""#), "{sent}");
}

#[test]
fn half_of_a_pair_is_read_past_on_every_platform() {
    for platform in ["protegrity", "secureauth", "u4ids", "hid", "entrust"] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let lists = if platform == "u4ids" { "scopes list" } else { "users list" };
        let line = if platform == "secureauth" { "users get jdoe" } else { lists };
        let plain = bench.run(&format!("{line} -o json")).exits(0).out;
        bench.run(&format!("sandbox fault half-surrogate --on {platform}")).exits(0);
        let ran = bench.run(&format!("{line} -o json")).exits(0).says("one half of a character");
        assert_eq!(ran.out.replace(r"\ud83e", ""), plain, "{platform}: {ran:?}");
    }
}

#[test]
fn what_was_shown_of_half_a_pair_is_no_change_of_it_wherever_it_is_given_back() {
    for (platform, line, forms) in [
        ("protegrity", "users get maria.garcia", "users update maria.garcia"),
        ("secureauth", "users get jdoe", "users update jdoe"),
        ("u4ids", "clients get web", "clients update web"),
        ("hid", "users get 10034", "users update 10034"),
        ("entrust", "users get ann.example", "users update ann.example"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run(&format!("sandbox fault half-surrogate --on {platform}")).exits(0);
        let shown = bench.run(&format!("{line} -o yaml")).exits(0).out;
        assert!(shown.contains('\u{fffd}'), "{platform}: {shown}");
        let file = bench.file("shown.yaml", &shown);
        let ran = bench.run(&format!("{forms} --data {file}")).exits(0);
        assert!(ran.err.contains("nothing to change"), "{platform}: {ran:?}");
        assert_eq!(bench.counters(platform).1, 0, "{platform}");
    }
    for (platform, mark) in [("protegrity", "admin\u{fffd}"), ("entrust", "ann.example@example.test\u{fffd}")]
    {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run(&format!("sandbox fault half-surrogate --on {platform}")).exits(0);
        let rows = bench.run("users list -o csv --limit 1").exits(0).out;
        assert!(rows.contains(mark), "{platform}: {rows}");
        let rows = bench.file("rows.csv", &rows);
        let plan = bench.run(&format!("users update --each {rows} --dry-run -o json")).exits(0);
        assert!(!plan.out.contains('\u{fffd}'), "{platform}: {plan:?}");
    }
    let bench = Bench::on("sandbox/entrust");
    let plan = bench.run("users update ann.example --first-name 'A \u{fffd}' --dry-run -o json").exits(0);
    assert!(plan.out.contains("A \u{fffd}"), "{plan:?}");
}
