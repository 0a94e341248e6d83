//! Entrust, from the command line to the strict sandbox and back: what an operator does, and what goes wrong.

use crate::bench::{Bench, Ran};
use serde_json::Value;

const ANN: &str = "90397759-4ca1-4ca6-8a3a-682fe52b6ff3";

fn bench() -> Bench {
    Bench::on("sandbox/entrust").with("IAMCTL_OUTPUT", "json")
}

/// What a command answers.
fn answer(bench: &Bench, line: &str) -> Value {
    bench.run(line).exits(0).json()
}

fn logins(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["userId"].as_str().unwrap()).collect()
}

fn writes(bench: &Bench) -> u64 {
    bench.counters("entrust").1
}

/// Refused before anything is sent, with this in the words.
fn refused_at_once(bench: &Bench, line: &str, said: &str) -> Ran {
    let before = bench.counters("entrust").0;
    let ran = bench.run(line).exits(2).says(said);
    assert_eq!(bench.counters("entrust").0, before, "{line} asked the platform");
    ran
}

#[test]
fn users_are_found_by_what_the_list_can_be_searched_by() {
    let bench = bench();
    let found = answer(&bench, "users list --where userId~ann --order-by userId");
    let logins = logins(&found);
    assert!(!logins.is_empty() && logins.is_sorted(), "{logins:?}");
    let all = answer(&bench, "users list");
    assert!(all.as_array().unwrap().len() > 100, "every page is fetched");
    let inactive = answer(&bench, "users list --where state=inactive --limit 3");
    assert!(inactive.as_array().unwrap().iter().all(|row| row["state"] == "INACTIVE"));
    let backwards = answer(&bench, "users list --order-by -userId --limit 2");
    assert!(self::logins(&backwards).is_sorted_by(|left, right| left > right));
}

#[test]
fn parts_of_a_user_are_loaded_on_request() {
    let bench = bench();
    let part = |line: &str| answer(&bench, line)[0]["groups"].clone();
    assert_eq!(part("users list --where userId=ann.example"), Value::Null);
    assert_eq!(part("users list --where userId=ann.example --fields groups,tokens")[0]["name"], "developers");
}

#[test]
fn a_search_that_runs_on_its_own_finds_the_same() {
    let bench = bench();
    let direct = answer(&bench, "users list --where userId^=a --order-by userId");
    let ran = bench.run("users list --where userId^=a --order-by userId --async").exits(0);
    assert_eq!(ran.json(), direct);
    assert!(ran.err.contains("the search: scheduled"), "{}", ran.err);
}

#[test]
fn a_search_is_started_followed_and_read_once() {
    let bench = bench();
    let all = answer(&bench, "users list --where state=ACTIVE --fields groups");
    assert!(all.as_array().unwrap().len() > 2, "more than a page: {all}");
    let started = answer(&bench, "users search start --where state=ACTIVE --rows 2 --fields groups");
    let id = started["id"].as_str().unwrap();
    while answer(&bench, &format!("users search status {id}"))["state"] != "COMPLETED" {}
    assert_eq!(answer(&bench, &format!("users search result {id}")), all, "the pages behind the first, too");
    bench.run(&format!("users search result {id}")).exits(5).says("start the search again");
}

#[test]
fn what_a_search_does_not_know_is_refused_before_anything_is_sent() {
    let bench = bench();
    for (line, said) in [
        ("users list --where mail=a@example.test", "userId, groupId"),
        ("users list --where groupId~staff", "groupId=..."),
        ("users list --where state=SLEEPING", "ACTIVE, INACTIVE"),
        ("users list --where groupId=not-an-id", "it is an id"),
        ("users list --order-by email", "userId, state, lastAuthTime"),
        ("users list --fields shoes", "organizations"),
        ("users list --page-size 0", "1 to 100"),
        ("users list --page-size 101", "1 to 100"),
        ("users search start --rows 101", "1 to 100"),
        ("groups list --where externalId=x", "name, type"),
        ("audits list --where eventTime=2026-01-01", "eventTime>=..."),
        ("audits siem --where entityName=x", "startTime, endTime, outcome, category"),
    ] {
        refused_at_once(&bench, line, said);
    }
}

#[test]
fn a_user_is_named_by_login_alias_or_id() {
    let bench = bench();
    for name in ["ann.example", "aexample", &format!("{ANN} --by id")] {
        assert_eq!(answer(&bench, &format!("users get {name}"))["id"], ANN, "{name}");
    }
    assert_eq!(answer(&bench, "users find external-id HR-0")["id"], ANN);
    bench.run("users get nobody.here").exits(5).says("nobody.here");
    bench.run("users get 11111111-1111-4111-8111-111111111111").exits(5).says("--by name");
}

#[test]
fn a_login_that_is_somebody_elses_id_is_never_guessed() {
    let bench = bench();
    let ran = bench.run(&format!("users delete {ANN} --yes")).exits(12).says("--by id or --by name");
    assert!(ran.err.contains("candidates"), "{}", ran.err);
    assert_eq!(writes(&bench), 0);
    bench.run(&format!("users delete {ANN} --by name --yes")).exits(0);
    assert_eq!(answer(&bench, "users get ann.example")["id"], ANN, "the other one is still there");
}

#[test]
fn a_user_is_created_changed_disabled_locked_and_deleted() {
    let bench = bench();
    answer(
        &bench,
        "users create --username ann --first-name Ann --email ann@example.test --group developers",
    );
    bench.run("users create --username ann").exits(6);
    bench.run("users create --username ann --if-not-exists").exits(0);
    answer(&bench, "users update ann --mobile +4930123456 --property department=Research");
    answer(&bench, "users update ann --email '' --yes");
    answer(&bench, "users disable ann --yes");
    answer(&bench, "users lock ann --yes");
    let ann = answer(&bench, "users get ann");
    assert_eq!(ann["firstName"], "Ann", "what was not mentioned stays");
    assert_eq!((&ann["state"], &ann["mobile"]), (&Value::from("INACTIVE"), &Value::from("+4930123456")));
    assert!(ann["email"].as_str().unwrap_or_default().is_empty());
    assert_eq!(ann["groups"][0]["name"], "developers");
    assert_eq!(ann["userAttributeValues"][0]["value"], "Research");
    answer(&bench, "users enable ann");
    answer(&bench, "users unlock ann");
    answer(&bench, "users delete ann --yes");
    bench.run("users get ann").exits(5);
}

#[test]
fn nobody_gets_mail_unless_it_is_asked_for() {
    let bench = bench();
    let plan = |line: &str| answer(&bench, line)["dry_run"]["body"]["emailVerification"].clone();
    assert_eq!(plan("users create --username ann --dry-run"), false);
    assert_eq!(plan("users create --username ann --mail --dry-run"), true);
}

#[test]
fn a_list_is_replaced_only_after_its_difference_was_shown_and_agreed_to() {
    let bench = bench();
    let line = "users groups set ann.example --group operations --group Finance";
    bench.run(line).exits(11).says("--yes");
    assert_eq!(writes(&bench), 0);
    bench.run(&format!("{line} --yes")).exits(0).says(r#"["developers"] -> ["operations","Finance"]"#);
    bench.run(&format!("{line} --yes")).exits(0);
    bench.run("users groups add ann.example --group developers").exits(0);
    bench.run("users groups remove ann.example --group operations --yes").exits(0);
    bench
        .run("users groups remove ann.example --group operations --yes")
        .exits(0)
        .says("'operations' is not in");
    let groups = answer(&bench, "users get ann.example")["groups"].clone();
    let names: Vec<&str> =
        groups.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Finance", "developers"]);
    bench.run("users organizations set ann.example --organization orchard --yes").exits(0).says("orchard");
    bench.run("users oauth-roles set ann.example --oauth-role catalogue.reader --yes").exits(0);
    bench.run("users groups set ann.example --group nosuch --yes").exits(5).says("nosuch");
}

#[test]
fn roles_are_given_one_by_one_and_told_one_by_one() {
    let bench = bench();
    answer(&bench, "users roles add ann.example --role Auditor --role 'Token Desk'");
    assert_eq!(answer(&bench, "users roles list ann.example").as_array().unwrap().len(), 2);
    let ran = bench.run("users roles remove ann.example --role Auditor --role 'SIEM Add-on' --yes").exits(9);
    assert_eq!(ran.json()[0]["done"], true);
    assert_eq!(ran.json()[1]["done"], false);
    bench.run("users roles test ann.example Auditor").exits(5);
    bench.run("users roles add ann.example").exits(2).says("--role is missing");
}

#[test]
fn rows_that_fail_inside_a_200_are_a_partial_failure_with_their_names() {
    let bench = bench();
    let file = bench.file("new.csv", "userId,email\nnina,nina@example.test\nann.example,\n");
    let ran = bench.run(&format!("users bulk create --file {file}")).exits(9).says("ann.example");
    assert_eq!(ran.json()[0]["success"], true);
    let fault: Value = serde_json::from_str(ran.err.lines().last().unwrap()).unwrap();
    assert_eq!(fault["error"]["failed"][0]["key"], "ann.example");
    answer(&bench, "users bulk delete --user nina --yes");
    let file = bench.file("changes.json", r#"[{"userId":"bob.example","lastName":"Baker"}]"#);
    answer(&bench, &format!("users bulk update --file {file}"));
    assert_eq!(answer(&bench, "users get bob.example")["lastName"], "Baker");
    bench.run("users bulk create").exits(2).says("no users");
}

#[test]
fn a_body_with_an_unknown_field_is_told_in_the_platforms_words() {
    let bench = bench();
    let data = bench.file("user.json", r#"{"shoeSize": 43}"#);
    bench
        .run(&format!("users create --username ann --data {data} --force-member shoeSize"))
        .exits(7)
        .says("shoeSize");
    bench.run("users get ann").exits(5);
}

#[test]
fn an_account_with_less_says_which_permission_is_missing() {
    let auditor = Bench::on("sandbox/entrust-auditor").with("IAMCTL_OUTPUT", "json");
    assert_eq!(answer(&auditor, "users list --limit 1").as_array().unwrap().len(), 1);
    auditor.run("users delete ann.example --yes").exits(4).says("USERS:REMOVE");
    auditor.run("settings google update --set maxTimeSteps=9 --confirm sandbox/entrust-auditor").exits(4);
    let desk = Bench::on("sandbox/entrust-helpdesk").with("IAMCTL_OUTPUT", "json");
    answer(&desk, "users unlock carol.example");
    desk.run("roles list").exits(4).says("ROLES:VIEW");
}

#[test]
fn both_forms_of_the_token_open_the_door() {
    let bench = bench().with("IAMCTL_TOKEN_FORM", "long-lived");
    assert_eq!(answer(&bench, "roles get Auditor")["name"], "Auditor");
    bench.run("auth login").exits(0);
    bench.run("auth refresh").exits(3).says("needs no sign-in");
    answer(&bench, "groups create --name written-without-a-sign-in");
    let file = bench.file("groups.csv", "name\nday-shift\nlate-shift\n");
    bench.run(&format!("groups create --each {file} -o json")).exits(0).says("2 done");
    let auditor = Bench::on("sandbox/entrust-auditor").with("IAMCTL_TOKEN_FORM", "long-lived");
    auditor.run("roles list").exits(4);
}

#[test]
fn a_token_that_has_ended_is_replaced_without_a_word() {
    let bench = bench();
    answer(&bench, "roles list");
    bench.run("sandbox fault expire-tokens --on entrust --times 1").exits(0);
    answer(&bench, "roles list");
}

#[test]
fn an_export_goes_on_where_it_stopped() {
    let bench = bench();
    let file = bench.path("cursor").display().to_string();
    let first = bench.run(&format!("audits siem --since 24h --cursor-file {file} -o ndjson")).exits(0);
    assert!(first.out.lines().count() > 10, "{}", first.out);
    let times: Vec<Value> = first.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(times.is_sorted_by_key(|row: &Value| row["eventTime"].as_str().unwrap().to_owned()));
    answer(&bench, "groups create --name night-shift");
    let second = bench.run(&format!("audits siem --cursor-file {file} -o ndjson")).exits(0);
    assert!(second.out.contains("GROUPS"), "{}", second.out);
    assert!(second.out.lines().all(|line| !first.out.contains(line)), "nothing comes twice");
    let other = Bench::on("sandbox/entrust-auditor");
    other.run(&format!("audits siem --cursor-file {file}")).exits(2).says("belongs to the profile");
}

#[test]
fn a_search_for_events_says_where_it_starts_if_nobody_did() {
    let bench = bench();
    bench.run("audits list").exits(0).says("last hour");
    let ran =
        bench.run("audits list --since 2d --where outcome=FAIL --order-by -eventTime --limit 3").exits(0);
    assert!(!ran.err.contains("last hour"), "{}", ran.err);
    assert!(ran.json().as_array().unwrap().iter().all(|row| row["eventOutcome"] == "FAIL"));
}

#[test]
fn settings_are_read_changed_sent_whole_and_read_back() {
    let bench = bench();
    let before = answer(&bench, "settings general get");
    bench.run("settings general update --set lockoutCount=7").exits(11).says("sandbox/entrust");
    bench
        .run("settings general update --set lockoutCount=7 --confirm sandbox/entrust")
        .exits(0)
        .says("lockoutCount: 5 -> 7");
    let mut wanted = before.clone();
    wanted["lockoutCount"] = 7.into();
    assert_eq!(answer(&bench, "settings general get"), wanted, "nothing else moved");
    bench
        .run("settings general update --set lockoutCount=99 --confirm sandbox/entrust")
        .exits(2)
        .says("1 to 20");
    let face = bench.run("settings face get").exits(0);
    assert!(face.out.contains("(hidden)"), "{}", face.out);
}

#[test]
fn an_empty_text_clears_a_member_and_counts_as_done() {
    let bench = bench();
    answer(&bench, "groups update developers --external-id '' --yes");
    assert_eq!(answer(&bench, "groups get developers")["externalId"], Value::Null);
}

#[test]
fn what_somebody_signed_in_with_is_no_secret_in_an_audit() {
    let bench = bench();
    let rows = answer(&bench, "audits list --since 7d --where category=AUTHENTICATION --limit 20");
    assert!(!rows.to_string().contains("(hidden)"), "{rows}");
}

#[test]
fn webhooks_are_checked_before_they_are_sent() {
    let bench = bench();
    let line = "webhooks create --name feed --callback-url";
    refused_at_once(&bench, &format!("{line} http://a.example.test --event user.created"), "https://");
    refused_at_once(&bench, &format!("{line} https://a.example.test --event user.born"), "user.created");
    refused_at_once(
        &bench,
        &format!("{line} https://a.example.test --event user.created --expiry-days 1001"),
        "0 to 1000",
    );
    let made = answer(&bench, &format!("{line} https://a.example.test --event user.created"));
    assert_ne!(made["token"], "", "the token of a webhook is a secret");
    assert!(!made.to_string().contains("not-a-secret"), "{made}");
    answer(&bench, "webhooks update feed --enabled no --yes");
    assert_eq!(answer(&bench, "webhooks get feed")["enabled"], false);
    answer(&bench, "webhooks test feed");
    answer(&bench, "webhooks delete feed --yes");
}
