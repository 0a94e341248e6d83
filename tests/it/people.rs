//! One person on several profiles: found, shown, closed, and what stands in the way.

use crate::bench::{Bench, Ran};
use serde_json::Value;

const MARIA: &str = "maria.garcia@example.test";

fn offboard(bench: &Bench, more: &str) -> Ran {
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --confirm {MARIA} {more}"))
}

/// The flag for evidence, in the folder of the test.
fn evidence(bench: &Bench) -> String {
    format!("--evidence {}", bench.path("e.json").display())
}

fn read(bench: &Bench, name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(bench.path(name)).unwrap()).unwrap()
}

fn column<'r>(rows: &'r Value, name: &str) -> Vec<&'r str> {
    rows.as_array().unwrap().iter().filter_map(|row| row[name].as_str()).collect()
}

#[test]
fn somebody_is_found_on_every_profile_by_what_the_accounts_have_in_common() {
    let bench = Bench::new();
    let rows = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    let all = ["sandbox/protegrity", "sandbox/secureauth", "sandbox/hid", "sandbox/entrust", "sandbox/scim"];
    assert_eq!(column(&rows, "profile"), all);
    assert_eq!(column(&rows, "matched"), ["email", "email, as maria.garcia", "email", "email", "email"]);
    assert_eq!(column(&rows, "state"), ["active"; 5]);
    let spelt = bench.run("people find ' MARIA.Garcia@Example.TEST ' -p 'sandbox/*' -o json").exits(0).json();
    assert_eq!(spelt, rows, "letter case and blanks are no difference");
    bench
        .run("people find maria.garcia+x@example.test -p 'sandbox/*'")
        .exits(5)
        .says("no account on any of 6");
    bench.run("people find aria.garcia@example.test -p 'sandbox/*'").exits(5);
    bench.run("people find ' ' -p 'sandbox/*'").exits(2).says("blank");
    let ran = bench.run(&format!("people find {MARIA} -p sandbox/u4ids")).exits(5);
    assert!(ran.err.contains("has no accounts of people"), "{ran:?}");
}

#[test]
fn what_somebody_holds_is_shown_and_what_cannot_be_read_is_told() {
    let bench = Bench::new();
    let shown = bench.run(&format!("people show {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    assert_eq!(shown["accounts"].as_array().unwrap().len(), 5);
    let held = &shown["accounts"][3]["holds"];
    assert_eq!(held["tokens"][0]["state"], "ACTIVE", "{held}");
    let ran = bench.run(&format!("people show {MARIA} -p sandbox/hid,sandbox/entrust-helpdesk")).exits(9);
    assert!(ran.err.contains("roles could not be read") && ran.out.contains("tokens:"), "{ran:?}");
}

#[test]
fn a_dry_run_and_a_plan_change_nothing_and_an_offboarding_is_verified_and_repeated_finds_nothing() {
    let bench = Bench::new();
    let plan =
        bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --dry-run -o json")).exits(0).json();
    let stages = column(&plan, "stage");
    let place = |stage: &str| ["block", "revoke", "remove"].iter().position(|known| *known == stage);
    assert!(stages.is_sorted_by_key(|stage| place(stage)) && stages.contains(&"revoke"), "{stages:?}");
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*'")).exits(11).says("--confirm");
    bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --confirm jdoe")).exits(11);
    let again =
        bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --dry-run -o json")).exits(0).json();
    assert_eq!(plan, again, "nothing was sent so far");

    let rows = offboard(&bench, &format!("{} -o json", evidence(&bench))).exits(0).json();
    assert_eq!(column(&rows, "outcome"), vec!["done"; plan.as_array().unwrap().len()]);
    let evidence = read(&bench, "e.json");
    assert_eq!(evidence["verified"], true, "{evidence:#}");
    for account in evidence["accounts"].as_array().unwrap() {
        assert_eq!((&account["left"], &account["verified"]), (&Value::Array(Vec::new()), &true.into()));
        assert_ne!(account["before"], account["after"]);
        assert!(!account["cannot"].as_array().unwrap().is_empty());
    }
    assert_eq!(evidence["without"][0]["profile"], "sandbox/u4ids");
    let ran = offboard(&bench, "-o json").exits(0);
    assert_eq!(ran.json(), Value::Array(Vec::new()));
    assert_eq!(ran.err.matches("nothing to do").count(), 5, "{ran:?}");
}

#[test]
fn what_is_acknowledged_and_not_done_is_left_to_do_whatever_the_answers_were() {
    let bench = Bench::new();
    bench.run("sandbox fault not-done --calls writes --on entrust --path state").exits(0);
    let ran = offboard(&bench, &evidence(&bench));
    assert!(matches!(ran.code, 9 | 16), "{ran:?}");
    let evidence = read(&bench, "e.json");
    assert_eq!(evidence["verified"], false);
    let entrust = evidence["accounts"].as_array().unwrap().iter().find(|one| one["platform"] == "entrust");
    assert_eq!(entrust.unwrap()["left"][0]["step"], "sign-in");
    bench.run("sandbox fault --clear").exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn a_profile_that_fails_is_told_and_in_the_evidence_and_the_others_are_closed() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 403 --on hid --path /Users").exits(0);
    let ran = offboard(&bench, &evidence(&bench)).exits(9);
    assert!(ran.err.contains("sandbox/hid"), "{ran:?}");
    let evidence = read(&bench, "e.json");
    assert_eq!(
        (&evidence["verified"], &evidence["failed"][0]["profile"]),
        (&false.into(), &"sandbox/hid".into())
    );
    assert_eq!(evidence["accounts"].as_array().unwrap().len(), 4);
    bench.run("sandbox fault --clear").exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn the_account_that_acts_is_never_closed_and_skips_name_what_there_is() {
    let bench = Bench::new();
    let ran = bench.run("people offboard admin -p sandbox/protegrity --confirm admin").exits(2);
    assert!(ran.err.contains("is the account that profile sandbox/protegrity signs in as"), "{ran:?}");
    let two = "-p sandbox/protegrity,sandbox/hid";
    bench.run(&format!("people offboard {MARIA} {two} --skip nope --dry-run")).exits(2).says("PROFILE:STEP");
    bench
        .run(&format!("people offboard {MARIA} {two} --skip prod:groups --dry-run"))
        .exits(2)
        .says("not about");
    let ran = bench.run(&format!("people offboard {MARIA} {two} --skip sandbox/hid:nope --dry-run")).exits(2);
    assert!(ran.err.contains("there are: sign-in, authenticators"), "{ran:?}");
    let skipped = format!("people offboard {MARIA} {two} --skip sandbox/hid:* --dry-run -o json");
    assert!(
        column(&bench.run(&skipped).exits(0).json(), "profile").iter().all(|on| *on == "sandbox/protegrity")
    );
    bench.run(&format!("people offboard {MARIA} {two} --stages nope")).exits(2);
    bench
        .run(&format!("people offboard {MARIA} {two} --confirm {MARIA} --evidence /nonexistent/e.json"))
        .exits(2);
}

#[test]
fn an_account_of_two_profiles_at_one_address_is_closed_once() {
    let bench = Bench::new();
    let plan = format!("people offboard {MARIA} -p sandbox/hid,sandbox/hid-reader --dry-run -o json");
    let ran = bench.run(&plan).exits(0);
    assert!(column(&ran.json(), "profile").iter().all(|on| *on == "sandbox/hid"), "{ran:?}");
    assert!(
        ran.err.contains("sandbox/hid-reader: the account of sandbox/hid at the same address"),
        "{ran:?}"
    );
}

#[test]
fn a_reviewed_plan_is_carried_out_as_it_was_reviewed_or_not_at_all() {
    let bench = Bench::new();
    let (plan, other) = (bench.path("p.json"), bench.path("q.json"));
    let (plan, other) = (plan.display(), other.display());
    bench
        .run(&format!(
            "people offboard {MARIA} -p sandbox/hid,sandbox/protegrity --plan-out {}",
            bench.path("p.json").display()
        ))
        .exits(0);
    bench.run(&format!("people offboard --plan {plan} -p sandbox/hid --confirm {MARIA}")).exits(2);
    bench.run(&format!("people offboard {MARIA} --plan {plan}")).exits(2);
    let text = std::fs::read_to_string(bench.path("p.json")).unwrap();
    for (from, to, code) in
        [("block", "delete", 2), ("maria.garcia", "jdoe", 2), ("{", "[", 2), ("/1", "/2", 2)]
    {
        bench.file("q.json", &text.replacen(from, to, 1));
        bench.run(&format!("people offboard --plan {other} --confirm {MARIA}")).exits(code);
    }
    bench.run("users disable maria.garcia --yes -p sandbox/protegrity").exits(0);
    let ran = bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(6);
    assert!(ran.err.contains("no more: sandbox/protegrity sign-in maria.garcia (active)"), "{ran:?}");
    bench.run("users enable maria.garcia -p sandbox/protegrity").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(0);
    let found = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    // As the plan says, and on no other profile.
    assert_eq!(column(&found, "state"), ["disabled", "active", "disabled", "active", "active"]);
}

#[test]
fn two_accounts_of_one_person_on_one_profile_are_touched_by_nothing() {
    let bench = Bench::new();
    let line = "users create --username maria.second --last-name G --email Maria.Garcia@example.test";
    bench.run(&format!("{line} -p sandbox/entrust")).exits(0);
    let rows = bench.run(&format!("people find {MARIA} -p 'sandbox/*' -o json")).exits(0).json();
    assert_eq!(rows.as_array().unwrap().len(), 6, "both are found: {rows}");
    let ran = offboard(&bench, "").exits(12);
    assert!(ran.err.contains("maria.second (email, id "), "{ran:?}");
    let ran = bench.run(&format!("people show {MARIA} -p 'sandbox/*'")).exits(0);
    assert!(ran.out.contains("maria.second") && ran.err.contains("is 2 accounts"), "both are shown: {ran:?}");
    let still = bench.run(&format!("people find {MARIA} -p sandbox/hid -o json")).exits(0).json();
    assert_eq!(still[0]["state"], "active", "nothing was sent anywhere");
}

#[test]
fn a_protected_profile_is_confirmed_by_its_own_name_too() {
    let served = crate::served::Served::plain(5, crate::served::still());
    let url = served.url("protegrity");
    let bench = Bench::new().with("SECRET", crate::served::PASSWORD);
    let text = format!(
        "[profiles.prod]\nplatform = \"protegrity\"\nurl = \"{url}\"\nusername = \"admin\"\nprotect = true\n\
         secrets.password = \"env:SECRET\"\n"
    );
    bench.file("config/profiles.toml", &text);
    let line = format!("people offboard {MARIA} -p prod --confirm {MARIA}");
    bench.run(&line).exits(11).says("protected");
    bench.run(&format!("{line} --confirm prod")).exits(0);
}

#[test]
fn everybody_is_listed_by_what_accounts_have_in_common_and_two_profiles_are_compared() {
    let bench = Bench::new();
    let csv = bench.run("people list -p 'sandbox/*' -o csv").exits(0);
    assert!(
        csv.out.starts_with("person,sandbox/protegrity,sandbox/hid,sandbox/entrust,sandbox/scim\n"),
        "{}",
        csv.out
    );
    let row = csv.out.lines().find(|line| line.starts_with(MARIA)).unwrap();
    assert_eq!(row, format!("{MARIA},maria.garcia,maria.garcia,maria.garcia,maria.garcia"));
    assert!(csv.err.contains("list no accounts of people: sandbox/secureauth, sandbox/u4ids"), "{csv:?}");
    let compare = "people compare --from sandbox/hid --to sandbox/entrust";
    let before = bench.run(&format!("{compare} -o json")).exits(10).json();
    assert!(!column(&before, "person").contains(&MARIA));
    bench.run("users disable maria.garcia --yes -p sandbox/hid").exits(0);
    let after = bench.run(&format!("{compare} -o json")).exits(10).json();
    let row = after.as_array().unwrap().iter().find(|row| row["person"] == MARIA).unwrap();
    assert_eq!(
        (&row["difference"], &row["from"]),
        (&"state differs".into(), &"maria.garcia (disabled)".into())
    );
    bench.run("people compare --from sandbox/hid --to sandbox/hid").exits(0);
    bench.run("people compare --from sandbox/hid --to sandbox/secureauth").exits(13);
    bench.run("people compare --from sandbox/hid --to nope").exits(3);
}

#[test]
fn an_account_that_somebody_got_after_the_evidence_was_written_is_told() {
    let bench = Bench::new();
    offboard(&bench, &evidence(&bench)).exits(0);
    let line = format!("people verify-evidence {} -o json", bench.path("e.json").display());
    bench.run(&line).exits(0);
    bench
        .run("users create --username maria.again --last-name G --email Maria.Garcia@example.test -p sandbox/entrust")
        .exits(0);
    let rows = bench.run(&line).exits(10).json();
    assert_eq!(rows[0]["about"], "maria.again", "{rows}");
}

#[test]
fn an_empty_file_that_a_killed_run_left_is_no_obstacle_and_a_filled_one_is() {
    let bench = Bench::new();
    bench.file("e.json", "");
    let line = format!("{} -o none", evidence(&bench));
    offboard(&bench, &line).exits(0);
    assert_eq!(read(&bench, "e.json")["verified"], true);
    offboard(&bench, &line).exits(2).says("exists already");
}

#[test]
fn the_ids_that_a_platform_gives_requests_are_in_the_evidence_of_their_steps() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 403 --calls writes --on entrust --path grids").exits(0);
    offboard(&bench, &evidence(&bench)).exits(9);
    let file = read(&bench, "e.json");
    let accounts = file["accounts"].as_array().unwrap().iter();
    for step in accounts.flat_map(|account| account["steps"].as_array().unwrap()) {
        let wanted =
            if step["step"] == "grids" { serde_json::json!(["sandbox-403"]) } else { serde_json::json!([]) };
        assert_eq!(step["requests"], wanted, "{step}");
    }
}

#[test]
fn two_rows_of_a_file_that_mean_one_account_are_refused() {
    let bench = Bench::new();
    let file = bench.file("leavers.csv", &format!("person\n{MARIA}\nmaria.garcia\n"));
    let line = format!("people offboard --each {file} -p sandbox/hid --confirm leavers.csv");
    bench.run(&line).exits(2).says("are one person: both have the account maria.garcia");
    let rows = bench.run("people find maria.garcia -p sandbox/hid -o json").exits(0).json();
    assert_eq!(column(&rows, "state"), ["active"]);
}

#[test]
fn authenticators_of_every_kind_of_one_user_are_one_list() {
    let bench = Bench::on("sandbox/entrust");
    let rows = bench.run("authenticators list maria.garcia -o json").exits(0).json();
    assert_eq!(column(&rows, "kind"), ["TOKEN", "TOKEN", "GRID", "TEMP_ACCESS_CODE"], "{rows}");
    let rows = bench.run("authenticators list maria.garcia --where kind=grid -o json").exits(0).json();
    assert_eq!(column(&rows, "kind"), ["GRID"]);
    bench.run("authenticators list nobody").exits(5);
    bench.run("sandbox fault missing-member --member fidoTokens --on entrust").exits(0);
    bench.run("authenticators list maria.garcia").exits(1).says("does not show its fidoTokens");
}

#[test]
fn evidence_is_held_against_the_present() {
    let bench = Bench::new();
    offboard(&bench, &evidence(&bench)).exits(0);
    let line = format!("people verify-evidence {}", bench.path("e.json").display());
    let ran = bench.run(&line).exits(0);
    assert!(ran.err.contains("as the evidence of"), "{ran:?}");
    bench.run("users enable maria.garcia -p sandbox/entrust").exits(0);
    let ran = bench.run(&format!("{line} -o json")).exits(10);
    assert_eq!(
        (ran.json()[0]["profile"].as_str(), ran.json()[0]["step"].as_str()),
        (Some("sandbox/entrust"), Some("sign-in"))
    );
    bench.run(&format!("{line} -p sandbox/hid")).exits(2);
    bench.file("x.json", "{\"format\": \"iamctl-offboarding/1\"}");
    bench
        .run(&format!("people verify-evidence {}", bench.path("x.json").display()))
        .exits(2)
        .says("was not written by");
    bench.run("people verify-evidence /nonexistent").exits(2);
}

#[test]
fn people_of_a_file_are_closed_in_one_run_and_who_is_not_one_person_is_left_alone() {
    let bench = Bench::new();
    let line = "users create --username maria.second --last-name G --email Maria.Garcia@example.test";
    bench.run(&format!("{line} -p sandbox/entrust")).exits(0);
    let file = bench.file(
        "leavers.csv",
        "email,sandbox/secureauth\njdoe@example.test,jdoe\nMaria.Garcia@example.test,\nnobody@example.test,\nJDOE@example.test,jdoe\n",
    );
    let (folder, on) = (bench.path("evidence"), "-p sandbox/secureauth,sandbox/hid,sandbox/entrust");
    bench.run(&format!("people offboard --each {file} {on}")).exits(11).says("--confirm leavers.csv");
    let ran = bench
        .run(&format!(
            "people offboard --each {file} {on} --confirm leavers.csv --evidence {} -o csv --columns person,profile,outcome",
            folder.display()
        ))
        .exits(9);
    for said in [
        "'JDOE@example.test' stands there twice and is taken once",
        "'Maria.Garcia@example.test' is 2 accounts",
        "'nobody@example.test' has no account on any of 3 profiles",
        "2 of 3 people are not closed everywhere",
    ] {
        assert!(ran.err.contains(said), "{said}: {ran:?}");
    }
    assert!(
        ran.out.lines().skip(1).all(|row| row.starts_with("jdoe@example.test,") && row.ends_with(",done")),
        "{ran:?}"
    );
    let own = read(&bench, "evidence/001-jdoe@example.test.json");
    assert_eq!((&own["verified"], own["accounts"].as_array().unwrap().len()), (&true.into(), 2));
    assert!(
        !bench.path("evidence/003-nobody@example.test.json").exists(),
        "a place that was not filled is given back"
    );
    let typo = bench.file("typo.csv", "Email,sandbox/hid\njdoe@example.test,jdoee\n");
    let line = format!("people offboard --each {typo} -p sandbox/hid,sandbox/secureauth --confirm typo.csv");
    bench.run(&line).exits(5).says("there is no 'jdoee', which the file names");
    for (content, said) in [
        ("who\nx\n", "neither person, email nor a profile"),
        ("email,sandbox/hid\n,jdoe\n", "names nobody"),
        ("email\n", "rows"),
        ("email,person\na,b\n", "more than one column"),
        ("email,sandbox/hid\na@x,jdoe\nA@x,ann\n", "calls 'A@x' otherwise than a row before"),
        ("[{\"email\": [\"a\"]}]", "names nobody"),
    ] {
        let bad = bench.file("bad.csv", content);
        bench.run(&format!("people offboard --each {bad} {on} --dry-run")).exits(2).says(said);
    }
}

#[test]
fn no_secret_of_an_account_is_shown_or_written() {
    let bench = Bench::new();
    let page = bench.path("page.html");
    let show = format!("people show {MARIA} -p 'sandbox/*'");
    let mut all = bench.run(&format!("{show} --html {}", page.display())).exits(0).out;
    all.push_str(&bench.run(&format!("{show} -o json")).exits(0).out);
    all.push_str(
        &bench.run(&format!("people offboard {MARIA} -p 'sandbox/*' --dry-run -o json")).exits(0).out,
    );
    let closed = offboard(&bench, &format!("{} -o json", evidence(&bench))).exits(0);
    all.push_str(&closed.out);
    all.push_str(&closed.err);
    all.push_str(&std::fs::read_to_string(bench.path("e.json")).unwrap());
    all.push_str(&std::fs::read_to_string(&page).unwrap());
    assert!(all.contains("temporary-codes") && !all.contains("not-a-secret"), "{all}");
}

/// What headless Chromium makes of a page; nothing where it is missing.
#[allow(clippy::print_stderr)]
fn in_chromium(page: &std::path::Path, folder: &std::path::Path) -> Option<String> {
    let url = format!("file://{}", page.display());
    let data = format!("--user-data-dir={}", folder.display());
    let ran = std::process::Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", &data])
        // Whatever the page asked for would be refused, and seen in what became of it.
        .args(["--proxy-server=127.0.0.1:1", "--virtual-time-budget=2000", "--dump-dom", &url])
        .output();
    match ran {
        Ok(ran) => Some(String::from_utf8_lossy(&ran.stdout).into_owned()),
        Err(error) => {
            eprintln!("skipped: chromium cannot be started: {error}");
            None
        }
    }
}

#[test]
fn a_page_shows_its_rows_and_hostile_names_as_text_in_a_browser() {
    let bench = Bench::new();
    let name = "<img src=http://127.0.0.1:1/x onerror=document.title='ran'>";
    bench.run(&format!("users create --username hostile --last-name H --email 'h@example.test' --external-id \"{name}\" -p sandbox/entrust")).exits(0);
    let page = bench.path("review.html");
    let line = format!(
        "people list -p sandbox/hid,sandbox/entrust --match external-id -o csv --html {}",
        page.display()
    );
    let rows = bench.run(&line).exits(0).out.lines().count() - 1;
    let Some(shown) = in_chromium(&page, &bench.path("chromium")) else { return };
    let body = shown.split("<tbody>").nth(1).unwrap_or_else(|| panic!("no table: {shown}"));
    assert_eq!(body.split("</tbody>").next().unwrap().matches("<tr").count(), rows);
    assert!(shown.contains("&lt;img src=http://127.0.0.1:1/x"), "the name is text");
    assert!(!shown.contains("<img") && !shown.contains("<title>ran</title>"), "nothing of it ran");
    assert!(shown.contains("<button>person</button>"), "the page's own script runs");
}

#[test]
fn what_an_answer_does_not_show_is_not_known_to_be_closed() {
    for (platform, fault, member) in [
        ("entrust", "missing-member", "tokens"),
        ("entrust", "null-member", "grids"),
        ("entrust", "null-member", "oauthRoles"),
        ("protegrity", "missing-member", "roles"),
        ("hid", "missing-member", "status"),
        ("protegrity", "missing-member", "username"),
        ("entrust", "missing-member", "userId"),
        ("hid", "null-member", "userName"),
    ] {
        let bench = Bench::new();
        bench.run(&format!("sandbox fault {fault} --member {member} --on {platform}")).exits(0);
        let ran = offboard(&bench, &evidence(&bench));
        let what = format!("{platform} {member}");
        assert!(ran.code != 0, "{what}: {ran:?}");
        if bench.path("e.json").exists() {
            assert_eq!(read(&bench, "e.json")["verified"], false, "{what}");
        }
        bench.run("sandbox fault --clear").exits(0);
        offboard(&bench, "").exits(0);
    }
}

#[test]
fn a_plan_is_bound_to_the_accounts_and_not_to_their_names() {
    let bench = Bench::on("sandbox/protegrity");
    let plan = bench.path("p.json");
    let plan = plan.display();
    bench.run(&format!("people offboard maria.garcia --stages delete --plan-out {plan}")).exits(0);
    bench.run("users delete maria.garcia --yes").exits(0);
    bench.run("users create --username maria.garcia --email new@example.test").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm maria.garcia")).exits(6);
    bench.run("users get maria.garcia").exits(0);
}

#[test]
fn a_step_that_failed_and_an_account_that_is_hidden_are_not_verified() {
    let bench = Bench::new();
    bench.run("sandbox fault not-done --on secureauth --times 1").exits(0);
    offboard(&bench, &evidence(&bench)).exits(9).says("left to do: sign-in");
    assert_eq!(read(&bench, "e.json")["verified"], false);
    bench.run("sandbox fault --clear").exits(0);
    bench.run("people offboard maria.garcia -p sandbox/secureauth --confirm maria.garcia").exits(0);
    // The platform does not show whose a disabled account is: it is not deleted, and that is told.
    offboard(&bench, "--stages delete").exits(9).says("it was not deleted");
    bench.run("users enable maria.garcia -p sandbox/secureauth").exits(0);
    let ran = offboard(&bench, "--stages delete");
    assert_ne!(ran.code, 0, "found by nothing but the login: {ran:?}");
}

#[test]
fn a_broken_profile_and_what_was_left_out_are_in_the_evidence_and_on_the_page() {
    let bench = Bench::new();
    bench.file("config/profiles.toml", "[profiles.broken]\nplatform = \"protegrity\"\nurl = \"ftp://x\"\n");
    let page = bench.path("page.html");
    let line = format!(
        "people offboard {MARIA} -p sandbox/protegrity,sandbox/hid,broken --confirm {MARIA} --skip 'sandbox/hid:*' --html {} {}",
        page.display(),
        evidence(&bench)
    );
    bench.run(&line).exits(9);
    let found = read(&bench, "e.json");
    assert_eq!((&found["verified"], &found["failed"][0]["profile"]), (&false.into(), &"broken".into()));
    let page = std::fs::read_to_string(page).unwrap();
    for said in ["NOT verified", "broken: ", "Left out by --skip", "hid:*", "block, revoke, remove"] {
        assert!(page.contains(said), "{said}");
    }
    let change = |from: &str, to: &str| {
        let text = std::fs::read_to_string(bench.path("e.json")).unwrap();
        let file = bench.file("changed.json", &text.replacen(from, to, 1));
        bench
            .run(&format!("people verify-evidence {file}"))
            .exits(2)
            .says("was changed after it was written");
    };
    change("\"verified\": false", "\"verified\": true");
    change("sandbox/hid:*", "sandbox/protegrity:*");
}

#[test]
fn a_file_of_leavers_with_a_broken_row_is_refused_whole() {
    let bench = Bench::on("sandbox/hid");
    for content in [
        "email\njdoe@example.test\nmaria.garcia@example.test,x\n",
        "email,sandbox/hid\njdoe@example.test\n",
        "email\n\"jdoe@example.test\nmaria.garcia@example.test\n",
        "email\n\"jdoe@example.test\"x\nmaria.garcia@example.test\n",
    ] {
        let file = bench.file("l.csv", content);
        bench.run(&format!("people offboard --each {file} --confirm l.csv")).exits(2).says("line ");
    }
    let rows = bench.run("people find jdoe@example.test -o json").exits(0).json();
    assert_eq!(column(&rows, "state"), ["active"]);
}

#[test]
fn an_account_that_may_be_the_persons_is_told_and_keeps_the_evidence_from_being_verified() {
    let another = "users update maria.garcia --set email=else@example.test -p sandbox/protegrity --yes";
    let none = "sandbox fault missing-member --member email --on protegrity";
    // Why the account does not show the person, whether the run is verified, and its exit code.
    for (line, verified, code) in [(another, true, 0), (none, false, 9)] {
        let bench = Bench::new();
        bench.run(line).exits(0);
        let found = bench.run(&format!("people find {MARIA} -p 'sandbox/*'")).exits(0);
        assert!(found.err.contains("sandbox/protegrity: maria.garcia (active"), "{found:?}");
        let ran = offboard(&bench, &evidence(&bench)).exits(code);
        let file = read(&bench, "e.json");
        assert_eq!(file["verified"], verified, "{ran:?}");
        assert_eq!(file["alike"][0]["username"], "maria.garcia");
        assert_eq!(
            ran.err.contains("iamctl people offboard maria.garcia -p sandbox/protegrity"),
            !verified,
            "{ran:?}"
        );
        let line = format!("people verify-evidence {}", bench.path("e.json").display());
        bench.run(&line).exits(if verified { 0 } else { 10 });
        let rows = bench.run("people find maria.garcia -p sandbox/protegrity -o json").exits(0).json();
        assert_eq!(column(&rows, "state"), ["active"], "it is left as it is");
        offboard(&bench, "--skip 'sandbox/protegrity:*'").exits(0);
    }
}

#[test]
fn evidence_and_its_verification_agree_on_an_account_that_was_passed_over() {
    let bench = Bench::new();
    let line = "users create --username maria.second --last-name G --email Maria.Garcia@example.test";
    bench.run(&format!("{line} -p sandbox/entrust")).exits(0);
    let file = bench.file("l.csv", &format!("email,sandbox/entrust\n{MARIA},maria.second\n"));
    let folder = bench.path("ev");
    let line =
        format!("people offboard --each {file} -p sandbox/hid,sandbox/entrust --confirm l.csv --evidence");
    let ran = bench.run(&format!("{line} {}", folder.display())).exits(9);
    assert!(ran.err.contains("another account was named"), "{ran:?}");
    let name = format!("ev/001-{MARIA}.json");
    assert_eq!(read(&bench, &name)["verified"], false);
    bench.run(&format!("people verify-evidence {}", bench.path(&name).display())).exits(10);
}

#[test]
fn what_is_left_out_is_told_of_the_account_and_not_called_verified() {
    let bench = Bench::new();
    let ran = offboard(&bench, &format!("--skip 'sandbox/hid:*' {}", evidence(&bench))).exits(0);
    assert!(ran.err.contains("sandbox/hid: left out: sign-in maria.garcia; "), "{ran:?}");
    let file = read(&bench, "e.json");
    let hid = file["accounts"].as_array().unwrap().iter().find(|one| one["platform"] == "hid").unwrap();
    assert_eq!((&file["verified"], &hid["verified"]), (&false.into(), &false.into()));
    assert_eq!((&hid["left_out"][0]["step"], &hid["left"]), (&"sign-in".into(), &serde_json::json!([])));
}

#[test]
fn what_an_account_holds_is_closed_before_the_account_is_deleted() {
    let bench = Bench::on("sandbox/hid");
    let before = bench.run(&format!("people show {MARIA} -o json")).exits(0).json();
    let device = before["accounts"][0]["holds"]["devices"][0]["id"].as_str().unwrap().to_owned();
    let line = format!("people offboard {MARIA} --stages delete --confirm {MARIA}");
    bench.run(&format!("{line} {}", evidence(&bench))).exits(0);
    let status = bench.run(&format!("devices get {device} --jq .status.status")).exits(0);
    assert_eq!(status.out.trim().trim_matches('"'), "REVOKED");
    let file = read(&bench, "e.json");
    assert_eq!(file["accounts"][0]["after"]["state"], Value::Null, "nothing is there that has a state");
    assert_eq!(file["stages"], serde_json::json!(["block", "revoke", "delete"]));
}

#[test]
fn what_a_run_could_not_close_is_closed_by_the_line_that_it_names() {
    let bench = Bench::new();
    bench.run("sandbox fault status --status 500 --on secureauth --calls writes --times 1").exits(0);
    let line = "iamctl people offboard maria.garcia -p sandbox/secureauth";
    let ran = offboard(&bench, "").exits(9);
    assert!(ran.err.contains("left to do: sign-in maria.garcia") && ran.err.contains(line), "{ran:?}");
    // Locked, it is shown to nobody, and only its name says whose it is.
    offboard(&bench, "").exits(9).says(line);
    bench.run(&format!("{} --confirm maria.garcia", line.trim_start_matches("iamctl "))).exits(0);
    offboard(&bench, "").exits(0);
}

#[test]
fn a_step_in_doubt_is_settled_by_reading_the_account_again() {
    let bench = Bench::new();
    bench.run("sandbox fault lost-answer --on entrust --calls writes --path machines").exits(0);
    let ran = offboard(&bench, &format!("{} -o json", evidence(&bench))).exits(0);
    let rows = ran.json();
    let machine = rows.as_array().unwrap().iter().find(|row| row["step"] == "machines").unwrap();
    assert!(["done", "in-doubt"].contains(&machine["outcome"].as_str().unwrap()), "{machine}");
    assert_eq!(read(&bench, "e.json")["verified"], true);
}

#[test]
fn a_plan_is_neither_made_nor_judged_while_a_profile_cannot_be_read() {
    let bench = Bench::new();
    let (plan, on) = (bench.path("p.json"), "-p sandbox/hid,sandbox/protegrity");
    let (plan, make) = (plan.display(), format!("people offboard {MARIA} {on} --plan-out"));
    bench.run("sandbox fault html --on hid").exits(0);
    bench.run(&format!("{make} {plan}")).exits(9).says("no plan was made");
    assert!(!bench.path("p.json").exists());
    bench.run("sandbox fault --clear").exits(0);
    bench.run(&format!("{make} {plan}")).exits(0);
    bench.run("sandbox fault html --on hid").exits(0);
    let ran = bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(9);
    assert!(!ran.err.contains("have changed"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    bench.run(&format!("people offboard --plan {plan} --confirm {MARIA}")).exits(0);
}

#[test]
fn an_earlier_run_that_did_not_end_is_named_with_its_journals() {
    let bench = Bench::new();
    offboard(&bench, "--stages block").exits(0);
    let journals = bench.path("state/journals");
    let folder = std::fs::read_dir(&journals).unwrap().next().unwrap().unwrap().path();
    offboard(&bench, &evidence(&bench)).exits(0);
    assert_eq!(read(&bench, "e.json")["earlier"], serde_json::json!([]));
    std::fs::remove_file(folder.join("ended")).unwrap();
    let ran = offboard(&bench, &format!("--evidence {}", bench.path("f.json").display())).exits(0);
    assert!(ran.err.contains("did not end; what it sent is in"), "{ran:?}");
    assert_eq!(read(&bench, "f.json")["earlier"], serde_json::json!([folder.display().to_string()]));
}

#[test]
fn a_list_that_is_not_shown_is_no_empty_list() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("sandbox fault missing-member --member roles --on protegrity").exits(0);
    let ran = bench.run("users list --with roles --where username=maria.garcia -o json").exits(9);
    assert!(ran.err.contains("does not show roles"), "{ran:?}");
    assert_eq!(ran.json()[0]["with"], serde_json::json!({}));
}

#[test]
fn a_review_says_what_it_could_not_put_together_and_whom_it_could_not_ask() {
    let bench = Bench::new();
    let ran = bench.run("people list -p sandbox/hid,sandbox/entrust -o none").exits(0);
    assert!(ran.err.contains("accounts have no email and stand in rows of their own"), "{ran:?}");
    bench.run("people list -p sandbox/secureauth,sandbox/u4ids").exits(13);
    let page = bench.path("one.html");
    bench.run(&format!("people show {MARIA} -p 'sandbox/*' --html {}", page.display())).exits(0);
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("No account") && page.contains("u4ids"), "{page}");
    let both = bench.path("x").display().to_string();
    offboard(&bench, &format!("--evidence {both} --html {both}")).exits(2).says("name a file for each");
}
