//! What comes in goes out as it was: numbers with all their digits in the form in which they came, and texts without the
//! byte order mark and the line ends that editors and shells put around them.

use crate::bench::Bench;
use crate::wire::{Wire, is_sign_in, reply, token};
use std::sync::atomic::{AtomicBool, Ordering};

const ID: &str = "00000000-0000-0000-0000-000000000001";

/// Numbers that no machine number holds, or that it would write in another way.
const NUMBERS: &[&str] = &[
    "12345678901234567890123",
    "-98765432109876543210.5",
    "1.0",
    "1e5",
    "1E+400",
    "0.30000000000000000000001",
];

fn user(first: &str, number: &str) -> String {
    format!(
        r#"{{"id":"{ID}","username":"maria","firstName":"{first}","lastName":{number},"enabled":true,"roles":["a"],"groups":[]}}"#
    )
}

#[test]
fn numbers_of_a_platform_are_shown_with_all_their_digits_in_every_form() {
    for number in NUMBERS {
        let wire = Wire::json(format!("[{}]", user("Maria", number)));
        let bench = wire.bench();
        for (form, shown) in [
            ("-o json", format!(r#""lastName":{number},"#)),
            ("-o ndjson", format!(r#""lastName":{number},"#)),
            ("-o yaml", format!("lastName: {number}\n")),
            ("-o csv --columns last-name", format!("{number}\n")),
            ("--columns last-name", format!("\n{number}")),
            ("--jq '.[0].lastName'", format!("{number}\n")),
            ("--jq . -o yaml", format!("lastName: {number}\n")),
            ("--jq .[0] -o csv", format!("{number},")),
        ] {
            let ran = bench.run(&format!("users list {form}")).exits(0);
            assert!(ran.out.contains(&shown), "{number} {form}: {ran:?}");
        }
    }
}

#[test]
fn numbers_that_people_give_are_sent_with_all_their_digits_on_every_path() {
    let bench = Bench::on("sandbox/protegrity");
    for number in NUMBERS {
        let json = bench.file("n.json", &format!(r#"{{"n":{number},"first":"{number}"}}"#));
        let yaml = bench.file("n.yaml", &format!("n: {number}\nfirst: \"{number}\"\n"));
        for line in [
            format!("api POST /x --input {json}"),
            format!("api POST /x -F n={number}"),
            format!("users create --username ann --data {json} --force-member n --force-member first"),
            format!("users create --username ann --data {yaml} --force-member n --force-member first"),
            format!("users update maria.garcia --set n=:{number} --force-member n"),
            format!("users update maria.garcia --data {yaml} --force-member n --force-member first"),
        ] {
            let ran = bench.run(&format!("{line} --dry-run")).exits(0);
            assert!(ran.out.contains(&format!(r#""n":{number}"#)), "{line}: {ran:?}");
            let quoted = format!(r#""first":"{number}""#);
            assert!(!line.contains("first") || ran.out.contains(&quoted), "{line}: {ran:?}");
        }
        let rows = bench.file("rows.ndjson", &format!(r#"{{"username":"ann","first-name":{number}}}"#));
        let ran = bench.run(&format!("users create --each {rows} --dry-run")).exits(0);
        assert!(ran.out.contains(&format!(r#""firstName":"{number}""#)), "{ran:?}");
        let rows = bench.file("sets.ndjson", &format!(r#"{{"user":"maria.garcia","set.n":{number}}}"#));
        let ran = bench.run(&format!("users update --each {rows} --force-member n --dry-run")).exits(0);
        assert!(ran.out.contains(&format!(r#""n":{number}"#)), "{ran:?}");
    }
}

#[test]
fn numbers_that_nobody_touched_are_written_back_as_they_were_read() {
    for number in NUMBERS {
        let written = AtomicBool::new(false);
        let wire = Wire::signed_in(move |asked| {
            if asked.starts_with("PUT ") {
                written.store(true, Ordering::SeqCst);
                return reply(200, "", &format!(r#"{{"status":"updated","userId":"{ID}"}}"#));
            }
            reply(200, "", &user(if written.load(Ordering::SeqCst) { "New" } else { "Old" }, number))
        });
        wire.bench().run(&format!("users update {ID} --first-name New")).exits(0);
        let sent = wire.asked().into_iter().find(|asked| asked.starts_with("PUT ")).unwrap();
        assert!(sent.contains(&format!(r#""lastName":{number},"#)), "{sent}");
    }
}

#[test]
fn the_byte_order_mark_and_line_ends_are_no_part_of_what_stands_alone() {
    let sign_ins = |wire: &Wire| -> Vec<String> {
        wire.asked()
            .into_iter()
            .filter(|asked| is_sign_in(asked))
            .map(|asked| asked.split("\r\n\r\n").nth(1).unwrap().to_owned())
            .collect()
    };
    let around = |text: &str| format!("\u{feff}{text}\r\n\n");
    let wire = Wire::json("[]");
    let plain = wire.bench();
    plain.run("users list -o json").exits(0);
    let password = plain.env["IAMCTL_PASSWORD"].clone();
    let (name, url) = (around("admin"), around(&wire.url));
    let marked = wire
        .bench()
        .with("IAMCTL_PASSWORD", &around(&password))
        .with("IAMCTL_USERNAME", &name)
        .with("IAMCTL_URL", &url);
    marked.run("users list -o json").exits(0);
    let bodies = sign_ins(&wire);
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("password", &around("not-a-secret-Pass-1!"));
    let by_file = bench.run(&format!("users create --username ann --password-file {file}"));
    by_file.exits(0);
    bench.feed("users create --username ben --password-stdin", &around("not-a-secret-Pass-1!")).exits(0);
    let input = bench.file("body.json", "\u{feff}{\"n\":1}");
    let ran = bench.run(&format!("api POST /x --input {input} --dry-run")).exits(0);
    assert!(!ran.out.contains('\u{feff}') && ran.out.contains(r#"{"n":1}"#), "{ran:?}");
}

#[test]
fn a_reply_that_begins_with_a_byte_order_mark_is_json_all_the_same() {
    let list = format!("\u{feff}[{}]", user("Maria", "1"));
    let wire = Wire::raw(move |asked| match is_sign_in(asked) {
        true => {
            let token = String::from_utf8(token()).unwrap();
            let (head, body) = token.split_once("\r\n\r\n").unwrap();
            let head = head.lines().filter(|line| !line.starts_with("Content-Length"));
            let head: String = head.map(|line| format!("{line}\r\n")).collect();
            format!("{head}Content-Length: {}\r\n\r\n\u{feff}{body}", body.len() + 3).into_bytes()
        }
        false => reply(200, "", &list),
    });
    let ran = wire.bench().run("users list -o json --limit 1").exits(0);
    assert_eq!(ran.json()[0]["id"], ID);
}

#[test]
fn a_row_of_json_is_the_whole_object_that_replaces_the_one_with_its_id() {
    let bench = Bench::on("sandbox/u4ids");
    let mut object = bench.run("clients get old-portal -o json").exits(0).json();
    object["clientName"] = "Renamed by a row".into();
    let file = bench.file("rows.ndjson", &format!("{object}\n"));
    let ran = bench.run(&format!("clients replace --each {file} --yes")).exits(0).says("1 done");
    assert!(!ran.err.contains("passed over"), "{ran:?}");
    let shown = bench.run("clients get old-portal -o json").exits(0).json();
    assert_eq!(shown["clientName"], "Renamed by a row");
    let nameless = bench.file("nameless.ndjson", "{\"clientName\":\"x\"}\n");
    bench
        .run(&format!("clients replace --each {nameless} --yes"))
        .exits(2)
        .says("that says which one it replaces");
}

#[test]
fn a_row_that_shows_a_part_of_an_object_replaces_none() {
    let bench = Bench::on("sandbox/u4ids");
    let before = bench.run("clients get web -o json").exits(0).out;
    let listed = bench.run("clients list -o json --limit 2").exits(0).out;
    for (resource, lacks, rows) in [
        ("clients", "allowedScopes", listed.as_str()),
        ("scopes", "type", r#"[{"scopeId":"payroll","displayName":"Pay"}]"#),
        ("tenants", "description", r#"[{"tenantId":"T1","tenantName":"One"}]"#),
    ] {
        let rows = bench.file("short.json", rows);
        let ran = bench.run(&format!("{resource} replace --each {rows} --yes")).exits(2);
        ran.says(&format!("it lacks '{lacks}', which 'get' shows"));
    }
    let short = bench.file("one.json", r#"{"clientId":"web","clientName":"Web portal"}"#);
    let asked = bench.run(&format!("clients replace web {short}")).exits(11);
    asked.says("removes 2 from clientSecrets").says("removes 3 from redirectUris");
    // A row of many members may still lack one that the object has, and null says that it is to go.
    let mut object: serde_json::Value = serde_json::from_str(&before).unwrap();
    object.as_object_mut().unwrap().remove("clientUri");
    let rows = bench.file("rows.ndjson", &format!("{object}\n"));
    let ran = bench.run(&format!("clients replace --each {rows} --yes")).exits(9);
    assert!(ran.out.contains("the row lacks 'clientUri'"), "{ran:?}");
    assert_eq!(bench.run("clients get web -o json").exits(0).out, before);
    assert_eq!(bench.counters("u4ids").1, 0);
    object["clientUri"] = serde_json::Value::Null;
    let rows = bench.file("rows.ndjson", &format!("{object}\n"));
    bench.run(&format!("clients replace --each {rows} --yes")).exits(0);
    assert_eq!(bench.run("clients get web -o json").exits(0).json()["clientUri"], serde_json::Value::Null);
}
