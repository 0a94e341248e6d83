//! Names in a run of many rows: looked up once, and two rows that mean one thing are refused.

use crate::bench::Bench;
use crate::bulk::{counted, protegrity};
use crate::served::{Served, still};

#[test]
fn names_that_every_row_needs_are_looked_up_once_a_run() {
    let clock = still();
    let served = Served::plain(70, clock.clone());
    let bench = served.bench("entrust").by(clock);
    served.count("/groups/externalid");
    let rows: String = (0..60).map(|number| format!("new{number},developers;operations;Finance\n")).collect();
    let file = bench.file("p.csv", &format!("username,group\n{rows}"));
    bench.run(&format!("users create --each {file} -o none")).exits(0).says("60 done");
    assert_eq!(served.counted("/groups/externalid"), 3);

    let rows: String = (0..60).map(|number| format!("new{number},auditors\n")).collect();
    let file = bench.file("g.csv", &format!("user,group\n{rows}"));
    let before = served.totals("entrust").0;
    bench.run(&format!("users groups add --each {file} -o none"));
    let calls = served.totals("entrust").0 - before;
    // Of each row the user is looked up, read, read again, written and read back; the group is looked up once.
    assert!(calls <= 60 * 5 + 5, "{calls}");
}

#[test]
fn one_user_by_name_by_id_and_by_address_is_refused_before_anything_is_written() {
    let (served, bench, _) = protegrity();
    bench.run("users create --username new1 --email new1@example.test -o none").exits(0);
    let id = bench.run("users get new1 -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    let before = served.totals("protegrity").1;
    for other in [id.as_str(), "new1@example.test", "NEW1"] {
        let file = bench.file("u.csv", &format!("user\nnew1\n{other}\n"));
        let ran = bench.run(&format!("users lock --each {file} --yes")).exits(2);
        ran.says("line 3").says("line 2");
    }
    assert_eq!(served.totals("protegrity").1, before);
}

#[test]
fn members_of_a_group_are_given_by_name_by_address_and_by_id() {
    let (_served, bench, _) = protegrity();
    for number in 1..=3 {
        bench
            .run(&format!("users create --username new{number} --email new{number}@example.test -o none"))
            .exits(0);
    }
    let id = bench.run("users get new3 -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    let file = bench
        .file("m.csv", &format!("group,user\nauditors,new1\nauditors,new2@example.test\nauditors,{id}\n"));
    let ran = bench.run(&format!("groups members add --each {file} -o ndjson")).exits(0);
    assert_eq!(counted(&ran, "done"), 3);
    let members = bench.run("groups get auditors -o json").exits(0).json()["members"].clone();
    for name in ["new1", "new2", "new3"] {
        assert!(members.as_array().unwrap().contains(&name.into()), "{members}");
    }
    bench.run("groups members remove auditors --user new2@example.test --yes").exits(0);
    bench.run("groups members add auditors --user nobody@example.test").exits(5);
}

#[test]
fn what_the_line_says_without_a_name_is_what_the_rows_lack() {
    for (rows, line) in [
        ("id\n11385\n", "set-status SUSPENDED"),
        ("credential\n11385\n", "set-status SUSPENDED"),
        ("11385\n", "set-status SUSPENDED"),
        ("[\"11385\"]", "set-status SUSPENDED"),
        ("status\nSUSPENDED\n", "set-status 11385"),
        ("credential,status\n11385,SUSPENDED\n", "set-status"),
    ] {
        let bench = Bench::on("sandbox/hid");
        let file = bench.file("rows.csv", rows);
        bench.run(&format!("credentials {line} --each {file} --yes")).exits(0);
        let shown = bench.run("credentials get 11385 -o json").exits(0);
        assert!(shown.out.contains("SUSPENDED"), "{rows}: {shown:?}");
    }
    let bench = Bench::on("sandbox/hid");
    let file = bench.file("rows.csv", "credential,status\n11385,SUSPENDED\n");
    bench
        .run(&format!("credentials set-status REVOKED --each {file} --yes"))
        .exits(2)
        .says("stands on the line");
}

#[test]
fn what_failed_of_bare_ids_is_a_file_that_is_taken_again() {
    for rows in
        ["[\"nobody-1\", \"viewer\", \"nobody-2\"]", "{\"id\": \"nobody-1\"}\n\"viewer\"\n\"nobody-2\"\n"]
    {
        let bench = Bench::on("sandbox/protegrity");
        let file = bench.file("ids.json", rows);
        let (first, second) = (bench.path("first"), bench.path("second"));
        let line = |file: &str, failed: &std::path::Path| {
            format!("users enable --each {file} --jobs 1 --failed {}", failed.display())
        };
        bench.run(&line(&file, &first)).exits(9);
        bench.run(&line(&first.display().to_string(), &second)).exits(9);
        let text = |path| std::fs::read_to_string(path).unwrap();
        assert!(text(&first).contains("nobody-1") && text(&first).contains("nobody-2"), "{}", text(&first));
        assert!(!text(&first).contains("viewer"), "{}", text(&first));
        assert_eq!(text(&first), text(&second));
    }
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("ids.json", "[\"viewer\", \"noaccess\"]");
    bench.run(&format!("users enable maria.garcia --each {file}")).exits(2).says("stands on the line");
    let twice = bench.file("twice.json", "[\"viewer\", \"noaccess\", \"viewer\"]");
    bench.run(&format!("users enable --each {twice}")).exits(2).says("row 3").says("row 1");
}

#[test]
fn an_id_from_a_list_is_an_id_though_somebody_is_called_so() {
    let bench = Bench::on("sandbox/entrust");
    let list = bench.run("users list -o json").exits(0).json();
    let id = list[0]["id"].as_str().unwrap();
    // Somebody else has it for a name.
    assert!(list.as_array().unwrap().iter().any(|user| user["userId"] == id && user["id"] != id), "{id}");
    bench.run(&format!("users disable {id} --yes --dry-run")).exits(12);
    let csv = bench.run("users list -o csv").exits(0).out;
    let csv: Vec<&str> = csv.lines().take(3).collect();
    for (rows, line) in [
        (csv.join("\n"), "users update"),
        (bench.run(&format!("users get {id} --by id -o csv")).exits(0).out, "users update"),
        (bench.run("users list -o ids --limit 3").exits(0).out, "users disable"),
        (format!("[\"{id}\"]"), "users disable"),
    ] {
        let set = if line.ends_with("update") { "--mobile +4930123456" } else { "" };
        let ran = bench.feed(&format!("{line} {set} --each - --dry-run --yes"), &rows).exits(0);
        assert!(ran.out.contains(&format!("/users/{id}")), "{ran:?}");
    }
}

#[test]
fn what_get_shows_as_csv_is_a_row_of_an_update() {
    for (platform, get) in [
        ("protegrity", "users get viewer"),
        ("secureauth", "users get jdoe"),
        ("entrust", "users get bob.example"),
        ("u4ids", "clients get web"),
        ("u4ids", "tenants get T1"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let row = bench.run(&format!("{get} -o csv")).exits(0).out;
        let resource = get.split(' ').next().unwrap();
        let ran = bench.feed(&format!("{resource} update --each - --yes"), &row).exits(0);
        let shown = bench.run(&format!("{get} -o csv")).exits(0).out;
        let moves = |text: &str| text.replace(|sign: char| sign.is_ascii_digit(), "");
        assert_eq!(moves(&shown), moves(&row), "{ran:?}");
    }
}

#[test]
fn a_file_with_more_rows_than_allowed_is_refused_before_anything_is_sent() {
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("p.csv", "username\na1\na2\na3\n");
    let line = format!("users create --each {file}");
    bench.run(&format!("{line} --max-rows 2")).exits(11).says("3 rows").says("--max-rows allows 2");
    bench.run(&format!("{line} --max-rows 0")).exits(2);
    let limited = bench.with("IAMCTL_MAX_ROWS", "2");
    limited.run(&format!("{line} --max-rows 9")).exits(11).says("IAMCTL_MAX_ROWS");
    assert_eq!(limited.counters("protegrity").0, 0, "something was sent");
    let bench = limited.with("IAMCTL_MAX_ROWS", "3");
    bench.run(&format!("{line} --max-rows 3")).exits(0);
}

#[test]
fn rows_about_one_user_in_two_letter_cases_are_one_change_where_case_makes_no_difference() {
    let bench = Bench::on("sandbox/entrust");
    let file = bench.file("g.csv", "user,group\nann.example,operations\nANN.EXAMPLE,Finance\n");
    bench.run(&format!("users groups set --each {file} --yes")).exits(0);
    let groups = bench.run("users get ann.example -o json").exits(0).json()["groups"].to_string();
    assert!(groups.contains("operations") && groups.contains("Finance"), "{groups}");
}
