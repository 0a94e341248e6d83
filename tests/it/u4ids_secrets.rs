//! Secrets of clients and scopes of U4IDS: shown once, rotated, and removed by consent only.

use crate::bench::Bench;
use crate::served::{Served, still};
use crate::u4ids::{bench, client, refused};
use serde_json::{Value, json};

#[test]
fn a_rotated_secret_is_in_the_file_before_the_old_one_is_gone() {
    let bench = bench();
    let path = bench.path("new-secret.txt");
    let ran = bench
        .run(&format!("clients secrets rotate web --delete-old --yes --secret-out '{}'", path.display()))
        .exits(0)
        .says("secret 1 of web expired")
        .says("took the place of 2");
    let secret = std::fs::read_to_string(&path).unwrap();
    assert!(secret.starts_with("not-a-secret-") && ran.out.contains("sha256:"), "{ran:?}");
    assert!(!ran.out.contains(secret.trim()) && !ran.err.contains(secret.trim()), "{ran:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let ids: Vec<Value> = client(&bench, "web")["clientSecrets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].clone())
        .collect();
    assert!(ids.contains(&json!(1)) && !ids.contains(&json!(2)) && ids.len() == 2, "{ids:?}");
    // The file is not overwritten, and nothing is sent in vain.
    let again = format!("clients secrets rotate web --delete-old --yes --secret-out '{}'", path.display());
    refused(&bench, &again, 2, &["is not overwritten"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), secret);
}

#[test]
fn a_new_secret_is_shown_once_and_in_no_trace() {
    let bench = bench();
    let ran = bench.run("clients secrets add web --description x --expires 30d --debug -o json").exits(0);
    let answer = ran.json();
    let value = answer["value"].as_str().unwrap();
    assert!(value.starts_with("not-a-secret-") && answer["expiration"].is_string(), "{answer}");
    assert!(!ran.err.contains(value), "{ran:?}");
    let rest = bench.run("clients get web --reveal -o json").exits(0);
    assert!(!rest.out.contains(value), "{rest:?}");
    let made =
        bench.run("clients create --client-id b --name B --flow ClientCredentials --debug -o json").exits(0);
    let answer = made.json();
    let value = answer["clientSecrets"][0]["value"].as_str().unwrap();
    assert!(!made.err.contains(value), "{made:?}");
    let rows = bench.file("rows.csv", "client\nweb\n");
    refused(&bench, &format!("clients secrets add --each '{rows}'"), 2, &["--secret-out FILE"]);
}

#[test]
fn an_expired_secret_is_said_to_be_one() {
    let bench = bench();
    bench
        .run("clients secrets update web 1 --description 'Long gone'")
        .exits(0)
        .says("secret 1 of web expired at 2025-06-30T21:59:59Z and opens nothing any more");
    refused(
        &bench,
        "clients secrets update web 2 --expires 2020-01-01",
        11,
        &["ends secret 2 at once", "--yes"],
    );
    bench.run("clients secrets update web 2 --expires 2020-01-01 --yes").exits(0).says("ends at once");
    bench.run("clients secrets rotate web --delete-old --yes").exits(12).says("--old");
    refused(&bench, "clients secrets update web 9 --description x", 5, &["it has 1, 2"]);
    refused(&bench, "clients secrets update web 1", 2, &["--expires"]);
    let unchanged = bench.run("clients secrets update web 1 --description 'Long gone' -o json").exits(0);
    assert_eq!(unchanged.json(), json!({"changed": false}));
    // Signing in with a secret that is no longer good cannot be told from a wrong one.
    let wrong = Bench::on("sandbox/u4ids").with("IAMCTL_SANDBOX_U4IDS_CLIENT_SECRET", "not-a-secret-wrong");
    let ran = wrong.run("clients list -v").exits(4).says("invalid_client").says("may have expired");
    assert_eq!(ran.err.matches("> POST").count(), 1, "asked once and never again: {ran:?}");
}

#[test]
fn taking_the_old_secret_away_asks_as_every_deletion_does() {
    let bench = bench();
    for line in [
        "clients secrets rotate web --old 2",
        "scopes secrets rotate api --old 67ccd7a7-b052-4521-803a-6d4ff75d6a89",
    ] {
        refused(&bench, &format!("{line} --delete-old"), 11, &["--yes"]);
        let before = bench.counters("u4ids").1;
        bench.answer(&format!("{line} --delete-old"), "n\n").exits(11).says("Go on?");
        bench.run(&format!("{line} --delete-old --dry-run")).exits(0);
        assert_eq!(bench.counters("u4ids").1, before, "{line} wrote");
        bench.run(&format!("{line} --delete-old false")).exits(0);
    }
    bench.run("clients secrets rotate web --old 2 --delete-old --yes").exits(0).says("took the place of 2");
}

#[test]
fn on_a_protected_profile_it_needs_the_name_of_the_profile_too() {
    let served = Served::plain(5, still());
    let bench = Bench::on("prod").by(still()).with("IAMCTL_PROD_CLIENT_SECRET", "not-a-secret-u4ids-1");
    let url = served.url("u4ids");
    let settings = format!("--authority {url}/identity --client-id u4ids-admin-client");
    bench.run(&format!("profiles add prod --platform u4ids --url {url} --protect {settings}")).exits(0);
    let rotate = "clients secrets rotate web --old 2 --delete-old --yes";
    let before = served.totals("u4ids").1;
    bench.run(rotate).exits(11).says("--confirm 'prod'");
    assert_eq!(served.totals("u4ids").1, before, "something was written");
    bench.run(&format!("{rotate} --confirm prod")).exits(0).says("the protected profile prod");
}

#[test]
fn a_shorter_life_of_a_secret_asks_and_a_longer_one_does_not() {
    const OF_SCOPE: &str = "api 67ccd7a7-b052-4521-803a-6d4ff75d6a89";
    let bench = bench();
    for line in [
        "clients secrets update web 2 --data -",
        "clients secrets update web 2 --expires 30d",
        &format!("scopes secrets update {OF_SCOPE} --expires 2020-01-01"),
        "clients secrets rotate web --old 2 --expires 7d",
    ] {
        let before = bench.counters("u4ids").1;
        let data = r#"{"expiration":"2030-01-01T00:00:00Z"}"#;
        bench.feed(line, data).exits(11).says("--yes");
        assert_eq!(bench.counters("u4ids").1, before, "{line} wrote");
        bench.feed(&format!("{line} --yes"), data).exits(0);
    }
    bench.run("clients secrets update web 2 --expires 2031-01-01").exits(0);
    bench.run("clients secrets update web 2 --expires 2030-06-01").exits(11).says("shortens its life");
    let rows = bench.file("rows.csv", "client,secret-id,expires\nweb,2,30d\n");
    bench.run(&format!("clients secrets update --each {rows}")).exits(11).says("--yes");
    bench.run(&format!("clients secrets update --each {rows} --yes")).exits(0);
}

#[test]
fn what_is_said_of_the_old_secret_was_looked_up() {
    for (faults, code, said) in [
        (
            &["status --status 403 --calls writes --path /secrets/2"] as &[&str],
            4,
            "the old one, 2, is still there",
        ),
        (
            &[
                "status --status 403 --calls writes --path /secrets/2",
                "status --status 403 --calls reads --skip 3 --path /clients/web",
            ],
            4,
            "may be there still",
        ),
    ] {
        let bench = bench();
        for fault in faults {
            bench.run(&format!("sandbox fault {fault}")).exits(0);
        }
        bench.run("clients secrets rotate web --old 2 --delete-old --yes").exits(code).says(said);
    }
}

#[test]
fn a_row_whose_new_secret_nobody_has_names_it() {
    for (line, rows, row) in [
        ("clients secrets add", "client\nold-portal\nweb\n", 1),
        ("clients secrets rotate", "client,old\nold-portal,\nweb,2\n", 1),
        ("scopes secrets add", "scope\npayroll\napi\n", 1),
    ] {
        let bench = bench();
        let (file, kept) = (bench.file("rows.csv", rows), bench.path("kept"));
        bench.run("sandbox fault lost-answer --calls writes --skip 1 --times 1").exits(0);
        let line = format!("{line} --each {file} --secret-out {} --jobs 1 -o ndjson", kept.display());
        let ran = bench.run(&line).exits(9);
        let told: Value = serde_json::from_str(ran.out.lines().nth(row).unwrap()).unwrap();
        assert_eq!(told["outcome"], "in-doubt", "{line}: {told}");
        let made = told["made"][0].as_str().map(str::to_owned).unwrap_or_else(|| told["made"][0].to_string());
        let message = told["message"].as_str().unwrap();
        assert!(message.contains(&made) && message.contains("not there before"), "{line}: {told}");
    }
}

#[test]
fn a_run_that_kept_secrets_in_a_file_is_gone_on_with_as_it_says() {
    let bench = bench();
    let (file, kept) = (bench.file("rows.csv", "client\nweb\nold-portal\n"), bench.path("kept"));
    let line = format!("clients secrets add --each {file} --secret-out {} --jobs 1", kept.display());
    bench.run("sandbox fault status --status 400 --calls writes --skip 1 --times 1").exits(0);
    let journal = bench.path("j").display().to_string();
    let ran =
        bench.run(&format!("{line} --journal {journal}")).exits(9).says("1 done").says("the same command");
    assert!(ran.err.contains("--resume"), "{ran:?}");
    // As a run leaves it that was killed.
    let first = std::fs::read_to_string(&kept).unwrap();
    std::fs::write(&kept, format!("{first}\n\n\n")).unwrap();
    bench.run(&format!("{line} --resume {journal}")).exits(0).says("1 done, 1 skipped");
    let both = std::fs::read_to_string(&kept).unwrap();
    let keys: Vec<String> = both
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["key"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!((keys, both.starts_with(&first)), (vec!["web".to_owned(), "old-portal".to_owned()], true));
    // Without --resume, and where others can read it, nothing is added.
    bench.run(&line).exits(2).says("not overwritten");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o644)).unwrap();
        bench.run(&format!("{line} --resume {journal}")).exits(2).says("is open to others");
        assert_eq!(std::fs::read_to_string(&kept).unwrap(), both);
    }
}

#[test]
fn a_purge_whose_answer_was_lost_is_in_doubt_and_says_how_to_look() {
    let bench = bench();
    bench.run("sandbox fault lost-answer --calls writes --times 1").exits(0);
    bench
        .run("audits purge --keep 10 --confirm sandbox/u4ids")
        .exits(16)
        .says("iamctl audits statistics --profile sandbox/u4ids");
}

#[test]
fn the_secrets_of_a_client_and_a_scope_are_listed_without_their_values() {
    let bench = bench();
    let ids = |line: &str| bench.run(&format!("{line} -o ids")).exits(0).out;
    assert_eq!(ids("clients secrets list web"), "1\n2\n");
    let made = bench.run("clients secrets add web --expires 2031-01-01 -o json --reveal").exits(0).json();
    let value = made["value"].as_str().unwrap().to_owned();
    let listed = bench.run("clients secrets list web -o json --reveal").exits(0);
    assert!(!listed.out.contains(&value), "{listed:?}");
    let last = listed.json().as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["id"], &last["expiration"]), (&made["id"], &made["expiration"]));
    let table = bench.run("clients secrets list web").exits(0).out;
    assert!(table.starts_with("ID ") && table.contains("EXPIRES") && table.contains("2031-01-01"), "{table}");
    assert_eq!(ids("scopes secrets list api").lines().count(), 2);
    assert_eq!(ids("clients secrets list old-portal"), "");
    bench.run("clients secrets list nosuch").exits(5).says("nosuch");
    for fault in ["null-member", "missing-member"] {
        bench.run(&format!("sandbox fault {fault} --member clientSecrets --times 1")).exits(0);
        bench.run("clients secrets list web").exits(1).says("lacks /clientSecrets");
    }
}

#[test]
fn a_secret_that_would_be_dead_at_once_is_asked_about() {
    let bench = bench();
    let (line, writes) = ("clients secrets add web --expires '30 days ago'", bench.counters("u4ids").1);
    refused(&bench, line, 11, &["ends at once", "is past"]);
    let data = bench.file("end.json", r#"{"expiration":"2020-01-01T00:00:00Z"}"#);
    refused(&bench, &format!("scopes secrets add payroll --data {data}"), 11, &["ends at once"]);
    let rows = bench.file("ends.csv", "client,expires\nweb,2020-01-01\n");
    let out = bench.path("kept.txt");
    refused(&bench, &format!("clients secrets add --each {rows} --secret-out {}", out.display()), 11, &[]);
    assert_eq!(bench.counters("u4ids").1, writes);
    bench.run(&format!("{line} --yes")).exits(0);
    bench.run("clients secrets add web --expires 30d").exits(0);
}
