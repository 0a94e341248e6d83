//! What a person can show of an offboarding: evidence, its verification, and pages.

use crate::bench::Bench;
use crate::people::{MARIA, column, evidence, offboard, read};

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
