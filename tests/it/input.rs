//! Files of rows are read in one way by every command that takes one.

use crate::bench::{Bench, Ran};
use crate::served::{Served, still};
use iamctl::platforms::PLATFORMS;
use iamctl::records::same_name;

/// The header and rows of a file as each of the three takes it: the first column names somebody, the second is an
/// address.
struct User {
    platform: &'static str,
    line: &'static str,
    first: &'static str,
}

const USERS: &[User] = &[
    User { platform: "protegrity", line: "users create --each", first: "username" },
    User { platform: "protegrity", line: "entra users import", first: "userPrincipalName" },
    User { platform: "entrust", line: "users bulk create --file", first: "userId" },
];

/// Runs a command over a file whose header has the names that it wants.
fn each(content: &[u8], check: impl Fn(&User, Ran)) {
    for user in USERS {
        let served = Served::plain(0, still());
        let bench = served.bench(user.platform);
        let text = String::from_utf8_lossy(content).replace("NAME", user.first);
        // Bytes that are no text stay as they are.
        let bytes = if text.contains('\u{fffd}') { content.to_vec() } else { text.into_bytes() };
        let path = bench.path("rows");
        std::fs::write(&path, bytes).unwrap();
        check(user, bench.run(&format!("{} {}", user.line, path.display())));
        assert_eq!(served.totals(user.platform), (0, 0), "{}: something was sent", user.line);
    }
}

#[test]
fn the_same_fault_in_a_file_is_told_alike_by_every_command_and_nothing_is_sent() {
    for (content, told) in [
        (&b""[..], "is empty"),
        (b"NAME,email\n", "holds no rows"),
        (b"[]", "holds no rows"),
        (b"\xff\xfeu\0s\0", "is UTF-16"),
        (b"\xf6,email\n1,2\n", "line 1: the text is not UTF-8"),
        (
            b"NAME,email\nann,a@x.test\n\nben,\"b@x.test\ncleo,c@x.test\n",
            "line 4, column email: a quote is opened",
        ),
        (
            b"NAME,email\n\"Ann\" Smith,a@x.test\n",
            "text follows the closing quote of a cell that begins in line 2",
        ),
        (b"NAME,email\nann,a\"b@x.test\n", "line 2, column email: a quote stands"),
        (b"NAME,email\n\n\nann\n", "line 4: 1 cell where the header has 2"),
        (b"NAME,email\nann,a\0@x.test\n", "line 2, column email: the control character U+0000"),
        (b"NAME,email,E-Mail\nann,,\n", "the columns 'email' and 'E-Mail' mean the same"),
        (b"NAME,email,shoe-size\nann,,\n", "the column 'shoe-size' is not "),
        (b"NAME;email\nann;a@x.test\n", "the header is one column"),
        (b"[{\"NAME\": \"ann\", \"NAME\": \"ben\"}]", "row 1 (line 1): the key '"),
        (b"{\"NAME\": \"ann\"}\n\n{\"NAME\": \"x\\u0000\"}", "line 3: the control character U+0000"),
        (b"{\"NAME\": \"ann\"}\n7\n", "line 2: expected an object"),
        (b"{\"NAME\": \"ann\"}\n{\n", "line 2: EOF"),
        (b"[{\"NAME\": \"ann\"},", "is not a valid JSON array"),
    ] {
        each(content, |user, ran| {
            let ran = ran.exits(2);
            assert!(ran.err.contains(told), "{}: '{told}' is missing: {ran:?}", user.line);
            assert!(ran.err.contains("rows"), "{}: the file is not named: {ran:?}", user.line);
        });
    }
}

#[test]
fn every_command_takes_the_delimiter_of_excel_and_any_spelling_of_its_columns() {
    for content in [
        "\u{feff}sep=;\r\nNAME;E_Mail\r\nann;a@x.test\r\n;\r\n",
        "NAME,EMAIL\n\n\"ann\",\"a@x.test\"\n,\n",
        "{\"NAME\": \"ann\", \"email\": \"a@x.test\"}\n",
        "{\n\"NAME\": \"ann\",\n\"email\": \"a@x.test\"\n}\n",
    ] {
        for user in USERS {
            let bench = Bench::on(&format!("sandbox/{}", user.platform));
            let file = bench.file("rows", &content.replace("NAME", user.first));
            let ran = bench.run(&format!("{} {file} --dry-run", user.line)).exits(0);
            assert_eq!(ran.out.matches("a@x.test").count(), 1, "{}: {ran:?}", user.line);
        }
    }
}

#[test]
fn failed_rows_are_written_with_the_delimiter_that_the_file_named() {
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("rows", "sep=;\nUser Name;Reason\nadmin;\"once; before\"\n");
    let failed = bench.path("failed.csv");
    bench.run(&format!("users create --each {file} --failed {}", failed.display())).exits(9);
    let written = std::fs::read_to_string(&failed).unwrap();
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(lines[..2], ["sep=;", "User Name;reason"], "{written}");
    assert!(lines[2].starts_with("admin;") && !written.contains("once"), "{written}");
    bench.run(&format!("users create --each {} --dry-run", failed.display())).exits(0);
}

#[test]
fn no_two_arguments_of_an_operation_could_mean_the_same_column() {
    for platform in PLATFORMS {
        for operation in platform.operations() {
            let mut names: Vec<&str> = operation.args().map(|arg| arg.name).collect();
            names.sort_unstable();
            names.dedup();
            for (index, name) in names.iter().enumerate() {
                let other = names[index + 1..].iter().find(|other| same_name(name, other));
                assert_eq!(other, None, "{}: {name}", operation.command.path);
            }
        }
    }
}

#[test]
fn a_time_that_begins_with_a_dash_is_taken_as_it_is_typed() {
    let bench = Bench::on("sandbox/entrust");
    bench.run("audits list --since -7d --until -2h --limit 1").exits(0).says("--until: '-2h' is");
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients secrets add web --expires -2h --dry-run").says("--expires: '-2h' is");
}

#[test]
fn a_member_stays_the_kind_of_value_that_it_is() {
    let bench = Bench::on("sandbox/protegrity");
    let give = |line: &str, yaml: &str| bench.feed(&format!("{line} --data - --dry-run -o ndjson"), yaml);
    give("users update viewer", "lastName: 0900\n").exits(0);
    let ran = give("users update viewer", "lastName: off\nfirstName: 2024-01-01\n").exits(0);
    assert!(ran.out.contains("\"lastName\":\"off\"") && ran.out.contains("\"2024-01-01\""), "{ran:?}");
    for (yaml, says) in [
        ("lastName: 900\n", "write \\\"900\\\""),
        ("lastName: true\n", "lastName: expected a text"),
        ("enabled: off\n", "true or false"),
    ] {
        give("users update viewer", yaml).exits(2).says(says).says("--force-member");
    }
    give("users update viewer --force-member lastName", "lastName: 900\n").exits(0);
    give("users create", "username: 123\nemail: a@b.test\n").exits(2).says("username: expected a text");
}

#[test]
fn a_list_and_an_object_stay_what_they_are() {
    let bench = Bench::on("sandbox/protegrity");
    for (flag, data, says) in [
        ("--set roles=x", "", "roles"),
        ("--set 'groups=:{\"a\":1}'", "", "groups"),
        ("--data -", r#"{"groups":"developers"}"#, "groups"),
        ("--set 'firstName=:[\"a\"]'", "", "firstName"),
        ("--data -", r#"{"firstName":{"a":1}}"#, "firstName"),
    ] {
        let line = format!("users update maria.garcia {flag} --dry-run");
        bench.feed(&line, data).exits(2).says(says).says("--force-member");
        bench.feed(&format!("{line} --force-member {says}"), data).exits(0);
    }
    let bench = Bench::on("sandbox/u4ids");
    for flag in ["--set allowedScopes=api", "--set 'redirectUris=:{}'", "--set 'clientName=:[]'"] {
        bench.run(&format!("clients update web {flag} --dry-run")).exits(2).says("nothing was sent");
    }
    let bench = Bench::on("sandbox/secureauth");
    let data = r#"{"properties":["firstName"]}"#;
    bench.feed("users update jdoe --dry-run --data -", data).exits(2);
    // What was there may go.
    let bench = Bench::on("sandbox/protegrity");
    bench.run("users update maria.garcia --set 'groups=:[]' --dry-run").exits(0);
}
